/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "reminder/break-clock.h"

G_BEGIN_DECLS

/* What has really been at a desk, by a second, simpler reckoning: sitting is counted
 * as it goes by, and every event of the clock is held against it. Times are in
 * microseconds since the simulation began, -1 for none. */
typedef struct
{
  LimberBreakSettings settings;
  gint64 now_us;
  gint64 real_us;
  GTimeZone *zone;

  /* What is so */
  gboolean source;
  gboolean film;
  gboolean locked;
  gboolean asleep;
  gboolean idle_told;
  LimberBreakQuiet quiet;
  gint64 still_since_us; /* no input since then */
  gint64 film_end_us;
  gint64 pause_until_us;
  gint64 pause_until_real_us;
  gint64 doing_since_us;
  LimberBreakKind doing;

  /* What follows */
  gboolean off;
  gint64 absent_since_us;
  gint64 sat_us;
  gint64 still_sat_us; /* the sitting when that began, for if it is an absence */
  gint64 from_us;
  gint64 target_us;
  gint64 due_us;
  gboolean said;
  gboolean snoozed;
  gboolean quiet_since_due;
  gint64 slack_us; /* how far the clock can be off, for what it cannot know */
  gint64 nudge_from_us;
  gint64 nudge_need_us;
  LimberBreakEvent shown;

  guint n_breaks;
  guint n_catch_ups;
  guint n_nudges;
  guint n_notes;
  guint n_taken;
} BreakDesk;

void break_desk_init (BreakDesk *self, const LimberBreakSettings *settings);
void break_desk_pass (BreakDesk *self, gint64 by_us);
void break_desk_look (BreakDesk *self);
void break_desk_reset (BreakDesk *self);
void break_desk_reset_nudge (BreakDesk *self);
gboolean break_desk_is_away (BreakDesk *self);
void break_desk_set_settings (BreakDesk *self, const LimberBreakSettings *settings);
void break_desk_check_event (BreakDesk *self, LimberBreakEvent event);

G_END_DECLS
