/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <gio/gio.h>

#include "desktop/idle-source.h"

G_BEGIN_DECLS

#define LIMBER_IDLE_MUTTER_SERVICE "org.gnome.Mutter.IdleMonitor"

#define LIMBER_TYPE_IDLE_MUTTER (limber_idle_mutter_get_type ())
G_DECLARE_FINAL_TYPE (LimberIdleMutter,
                      limber_idle_mutter,
                      LIMBER,
                      IDLE_MUTTER,
                      LimberIdleSource)

LimberIdleSource *limber_idle_mutter_new (GDBusConnection *session_bus);

G_END_DECLS
