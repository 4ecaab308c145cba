/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define LIMBER_TYPE_SESSION_STATE (limber_session_state_get_type ())
G_DECLARE_FINAL_TYPE (LimberSessionState,
                      limber_session_state,
                      LIMBER,
                      SESSION_STATE,
                      GObject)

/* Whether the machine is about to sleep, and whether the screen is locked.
 *
 * Properties, both read-only with explicit notify, FALSE where nobody tells:
 * "asleep" (gboolean): from just before the machine sleeps until it is awake again;
 * "locked" (gboolean): the screen is locked or the screen saver is on. */

LimberSessionState *limber_session_state_new (GDBusConnection *system_bus,
                                              GDBusConnection *session_bus);
gboolean limber_session_state_get_asleep (LimberSessionState *self);
gboolean limber_session_state_get_locked (LimberSessionState *self);
gint64 limber_session_state_get_slept_us (LimberSessionState *self);

G_END_DECLS
