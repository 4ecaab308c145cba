/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "desktop/idle-source.h"

G_BEGIN_DECLS

#define LIMBER_TYPE_IDLE_XSYNC (limber_idle_xsync_get_type ())
G_DECLARE_FINAL_TYPE (LimberIdleXsync,
                      limber_idle_xsync,
                      LIMBER,
                      IDLE_XSYNC,
                      LimberIdleSource)

LimberIdleSource *limber_idle_xsync_new (void);

G_END_DECLS
