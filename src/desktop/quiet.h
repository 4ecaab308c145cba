/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Why somebody may not want to be reminded now. No desktop tells programs of calls,
 * recordings or full screens as such (2026), so those three are never set; where one
 * silences notifications for them, that is DO_NOT_DISTURB. */
typedef enum
{
  LIMBER_QUIET_DO_NOT_DISTURB = 1 << 0, /* notifications are silenced */
  LIMBER_QUIET_CALL = 1 << 1,
  LIMBER_QUIET_FULLSCREEN = 1 << 2,
  LIMBER_QUIET_RECORDING = 1 << 3,
  LIMBER_QUIET_OTHER_REMINDER = 1 << 4, /* the desktop reminds of breaks itself */
} LimberQuietReasons;

#define LIMBER_TYPE_QUIET_REASONS (limber_quiet_reasons_get_type ())
GType limber_quiet_reasons_get_type (void);

#define LIMBER_TYPE_QUIET (limber_quiet_get_type ())
G_DECLARE_FINAL_TYPE (LimberQuiet, limber_quiet, LIMBER, QUIET, GObject)

/* Properties, both read-only with explicit notify:
 * "reasons" (LimberQuietReasons);
 * "idle-inhibited" (gboolean): some program keeps the screen on, as films, calls and
 *   presentations do. Only GNOME tells. */

LimberQuiet *limber_quiet_new (GDBusConnection *session_bus);
LimberQuietReasons limber_quiet_get_reasons (LimberQuiet *self);
gboolean limber_quiet_get_idle_inhibited (LimberQuiet *self);

G_END_DECLS
