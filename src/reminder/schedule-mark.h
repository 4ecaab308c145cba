/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "reminder/schedule-entry.h"

G_BEGIN_DECLS

/* What became of the latest offer of an entry. */
typedef enum
{
  LIMBER_SCHEDULE_ANSWER_NONE, /* never offered */
  LIMBER_SCHEDULE_ANSWER_OPEN, /* offered, and not answered */
  LIMBER_SCHEDULE_ANSWER_SNOOZED,
  LIMBER_SCHEDULE_ANSWER_TAKEN,
  LIMBER_SCHEDULE_ANSWER_SKIPPED,
} LimberScheduleAnswer;

/* How many of an entry's dates are remembered as offered. */
#define LIMBER_SCHEDULE_MARK_MAX_OFFERED 32

/* What is remembered of an entry. A date is in days since 1970-01-01. */
typedef struct
{
  guint days; /* of the entry, and its time of day: with others, it is another entry */
  int minute;
  gint64 passed;   /* the date that was due last when it was looked at last */
  GArray *offered; /* of gint64: the dates that were offered, the latest offer last */
  LimberScheduleAnswer answer;
  gint64 due;      /* of the latest offer, in seconds since 1970-01-01 in UTC */
  gint64 until_us; /* while snoozed: real time when it is offered again, and the */
  gint64 pause_us; /* longest that this can be from any now */
} LimberScheduleMark;

LimberScheduleMark *limber_schedule_mark_new (LimberScheduleEntry *entry, gint64 passed);
LimberScheduleMark *limber_schedule_mark_new_from_variant (GVariant *dictionary);
void limber_schedule_mark_free (LimberScheduleMark *self);
GVariant *limber_schedule_mark_to_variant (LimberScheduleMark *self, const char *id);
gboolean limber_schedule_mark_is_of (LimberScheduleMark *self,
                                     LimberScheduleEntry *entry);
gboolean limber_schedule_mark_is_offered (LimberScheduleMark *self, gint64 date);
void limber_schedule_mark_offer (LimberScheduleMark *self, gint64 date, gint64 due);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberScheduleMark, limber_schedule_mark_free)

G_END_DECLS
