/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

typedef enum
{
  LIMBER_IDLE_KIND_NONE, /* nobody tells, or it is not known yet who does */
  LIMBER_IDLE_KIND_MUTTER,
  LIMBER_IDLE_KIND_WAYLAND,
  LIMBER_IDLE_KIND_XSYNC,
} LimberIdleKind;

#define LIMBER_TYPE_IDLE_KIND (limber_idle_kind_get_type ())
GType limber_idle_kind_get_type (void);

#define LIMBER_TYPE_IDLE (limber_idle_get_type ())
G_DECLARE_FINAL_TYPE (LimberIdle, limber_idle, LIMBER, IDLE, GObject)

/* Whether somebody is at the keyboard, from whatever tells it here. The program is
 * woken when that changes, and not otherwise.
 *
 * Properties, both read-only with explicit notify: "kind" (LimberIdleKind), "counts-
 * inhibited" (gboolean): whether time without input is counted while a film or a call
 * keeps the screen on; FALSE where nobody tells.
 *
 * Signals, always in turn, "idle" first:
 * "idle" (gint64 since_boot_us): the threshold has been reached, and the last input
 *   was then, by limber_boot_timer_now(). A sleep in between is taken as idle time
 *   only as far as the source does.
 * "active" (gint64 boot_us): there is input again; or the source that said "idle" has
 *   gone. */

LimberIdle *limber_idle_new (GDBusConnection *session_bus);
LimberIdleKind limber_idle_get_kind (LimberIdle *self);
gboolean limber_idle_get_counts_inhibited (LimberIdle *self);
gboolean limber_idle_is_inhibited (LimberIdle *self);
void limber_idle_set_threshold (LimberIdle *self, gint64 threshold_us);

G_END_DECLS
