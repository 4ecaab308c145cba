/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "break-desk.h"

G_BEGIN_DECLS

#define SECONDS(n) ((gint64) ((n) * (double) G_USEC_PER_SEC))

/* A desk worker, what the desktop would tell of him, and the clock. Times are on the
 * desk's; boot_us is how far the machine's boot clock is ahead of it. */
typedef struct
{
  GRand *rand;
  BreakDesk desk;
  LimberBreakClock *clock;
  gint64 boot_us;
  gint64 asleep_us; /* how long the machine has slept in this boot */
  guint boot;
  GVariant *saved;

  gint64 hand_us;   /* when the hands begin or stop */
  gint64 misc_us;   /* when something else happens */
  gint64 return_us; /* when the screen is unlocked or the machine wakes, or -1 */
  gboolean told_asleep;

  gint64 counted_from_us; /* since when wake-ups are counted */
  guint n_wakeups_span;
  guint n_wakeups;
  guint64 n_events;
} BreakLife;

void break_life_init (BreakLife *life, guint32 seed);
void break_life_clear (BreakLife *life);
void break_life_step (BreakLife *life);
void break_life_update (BreakLife *life);
void break_life_type (BreakLife *life);
void break_life_leave (BreakLife *life, gboolean asleep);
void break_life_restart (BreakLife *life);
void break_life_do_misc (BreakLife *life);
LimberBreakTime break_life_get_time (BreakLife *life);
gint64 break_life_choose_span (BreakLife *life, double from, double to);
gboolean break_life_chance (BreakLife *life, int of);

G_END_DECLS
