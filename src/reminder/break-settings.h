/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define LIMBER_BREAK_MINUTE_US  ((gint64) 60 * G_USEC_PER_SEC)
#define LIMBER_MINUTES_IN_A_DAY 1440

/* The working hours of a day of the week, in minutes of the local day. Where @to is
 * not after @from they end on the next day; from 0 to 1440 is the whole day. */
typedef struct
{
  gboolean enabled;
  int from; /* 0 to 1439 */
  int to;   /* 0 to 1440 */
} LimberBreakHours;

/* All durations in microseconds. */
typedef struct
{
  gboolean breaks_enabled;
  gint64 interval_us; /* of sitting, 5 to 180 min */
  gint64 length_us;   /* 1 to 60 min, and no longer than the interval */
  gboolean nudges_enabled;
  gint64 nudge_interval_us;      /* of sitting, 5 to 180 min */
  gint64 nudge_length_us;        /* 1 to 15 min, and no longer than the interval */
  gboolean note_ahead;           /* a low note half a minute before a break */
  gboolean sitting_still_counts; /* no input while something plays is sitting */
  gint64 max_deferral_us;        /* how long a break may be put off, 0 to 180 min */
  gboolean hours_limited;        /* whether @hours are kept to */
  LimberBreakHours hours[7];     /* Monday first */
  gboolean respect_do_not_disturb;
  gboolean respect_fullscreen;
  gboolean respect_calls; /* and recordings */
} LimberBreakSettings;

/* What was out of its range and has been put right. */
typedef enum
{
  LIMBER_BREAK_FAULT_INTERVAL = 1 << 0,
  LIMBER_BREAK_FAULT_LENGTH = 1 << 1,
  LIMBER_BREAK_FAULT_NUDGE_INTERVAL = 1 << 2,
  LIMBER_BREAK_FAULT_NUDGE_LENGTH = 1 << 3,
  LIMBER_BREAK_FAULT_MAX_DEFERRAL = 1 << 4,
  LIMBER_BREAK_FAULT_HOURS = 1 << 5,
} LimberBreakFaults;

void limber_break_settings_init (LimberBreakSettings *self);
LimberBreakFaults limber_break_settings_sanitize (LimberBreakSettings *self);
const char *limber_break_fault_get_name (LimberBreakFaults fault);

G_END_DECLS
