/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "desktop/idle-source.h"

G_BEGIN_DECLS

#define LIMBER_TYPE_IDLE_WAYLAND (limber_idle_wayland_get_type ())
G_DECLARE_FINAL_TYPE (LimberIdleWayland,
                      limber_idle_wayland,
                      LIMBER,
                      IDLE_WAYLAND,
                      LimberIdleSource)

LimberIdleSource *limber_idle_wayland_new (void);

G_END_DECLS
