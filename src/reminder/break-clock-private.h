/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "reminder/break-clock.h"

G_BEGIN_DECLS

#define LIMBER_BREAK_N_KINDS 2

typedef enum
{
  LIMBER_BREAK_PHASE_COUNTING,
  LIMBER_BREAK_PHASE_DUE,
  LIMBER_BREAK_PHASE_SAID,
  LIMBER_BREAK_PHASE_DOING,
} LimberBreakPhase;

/* Why nothing is counted at all; in the order in which they go before each other. */
typedef enum
{
  LIMBER_BREAK_ON,
  LIMBER_BREAK_OFF_DISABLED,
  LIMBER_BREAK_OFF_OTHER_REMINDER,
  LIMBER_BREAK_OFF_PAUSED,
  LIMBER_BREAK_OFF_HOURS,
} LimberBreakOff;

/* Both on the odometer. */
typedef struct
{
  gint64 from_us;   /* where the interval began */
  gint64 target_us; /* where it is due */
} LimberBreakAlarm;

/* Times are on the boot clock unless said otherwise, and -1 where there is none. */
struct _LimberBreakClock
{
  GObject parent_instance;

  LimberBreakSettings settings;

  gint64 now_us;
  gint64 awake_us;
  gint64 real_us;
  GTimeZone *zone;

  /* Presence */
  gboolean has_idle_source;
  gboolean watching;
  gint64 idle_since_us;
  gint64 locked_since_us;
  gint64 asleep_since_us;
  gint64 watched_until_us;
  gint64 away_since_us;
  gint64 last_away_us;  /* since when the absence before was */
  gint64 here_since_us; /* and when that ended */

  /* The odometer is how long the user has sat, in all: sat_us, and what has gone by
   * since running_from_us where that is not -1. */
  gint64 sat_us;
  gint64 running_from_us;

  LimberBreakAlarm alarms[LIMBER_BREAK_N_KINDS];
  LimberBreakOff off;
  LimberBreakQuiet quiet;
  LimberBreakPhase phase;
  LimberBreakKind kind; /* which one the phase is of */
  gint64 due_us;
  gint64 moment_us; /* until when a pause in typing is waited for */
  gboolean deferred;
  gboolean snoozed;
  gboolean noted;
  gint64 doing_since_us;
  gint64 pause_until_us;
  gint64 pause_until_real_us; /* the wall clock */
  LimberBreakEvent shown;     /* what was said last and not taken back */
  LimberBreakCounts counts;
};

/* break-presence.c */
void limber_break_clock_advance (LimberBreakClock *self, const LimberBreakTime *time);
void limber_break_clock_refresh (LimberBreakClock *self);
void limber_break_clock_leave (LimberBreakClock *self, gint64 since_us);
void limber_break_clock_count_absence (LimberBreakClock *self, gint64 length_us);
gint64 limber_break_clock_get_away_time (LimberBreakClock *self);
gint64 limber_break_clock_get_sitting (LimberBreakClock *self);

/* break-phase.c */
gboolean limber_break_clock_wants (LimberBreakClock *self, LimberBreakKind kind);
gboolean limber_break_clock_wants_note (LimberBreakClock *self);
gint64 limber_break_clock_get_interval (LimberBreakClock *self, LimberBreakKind kind);
gint64 limber_break_clock_get_length (LimberBreakClock *self, LimberBreakKind kind);
LimberBreakQuiet limber_break_clock_get_quiet (LimberBreakClock *self);
gint64 limber_break_clock_get_limit (LimberBreakClock *self);
void limber_break_clock_reset (LimberBreakClock *self, LimberBreakKind kind);
void limber_break_clock_take (LimberBreakClock *self, LimberBreakKind kind);
LimberBreakEvent limber_break_clock_progress (LimberBreakClock *self);

G_END_DECLS
