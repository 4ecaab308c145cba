/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <gio/gio.h>

#include "reminder/schedule-mark.h"

G_BEGIN_DECLS

/* How late an entry is still offered, unless it is set otherwise. */
#define LIMBER_SCHEDULE_LIMIT (2 * G_TIME_SPAN_HOUR)

/* An entry to offer now. */
typedef struct
{
  LimberScheduleEntry *entry;
  GDateTime *due;   /* when it was due; its time zone is the local one */
  gboolean snoozed; /* whether it was offered before, and put off */
} LimberScheduleOffer;

void limber_schedule_offer_free (LimberScheduleOffer *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberScheduleOffer, limber_schedule_offer_free)

#define LIMBER_TYPE_SCHEDULE_WATCH (limber_schedule_watch_get_type ())
G_DECLARE_FINAL_TYPE (LimberScheduleWatch,
                      limber_schedule_watch,
                      LIMBER,
                      SCHEDULE_WATCH,
                      GObject)

/* Tells which entries of a schedule are to be offered, each date of each at most once,
 * whatever sleep, changed clocks and time zones lie between two looks. It has no clock
 * of its own. Whoever holds it looks (limber_schedule_watch_update()) at the moment it
 * names (limber_schedule_watch_get_next()); after sleep; and when the schedule, the
 * clock or the time zone was changed. */
LimberScheduleWatch *limber_schedule_watch_new (GVariant *state);
GVariant *limber_schedule_watch_to_variant (LimberScheduleWatch *self);
guint64 limber_schedule_watch_get_serial (LimberScheduleWatch *self);
GPtrArray *limber_schedule_watch_update (LimberScheduleWatch *self,
                                         GListModel *entries,
                                         GDateTime *now,
                                         GTimeSpan limit);
gint64 limber_schedule_watch_get_next (LimberScheduleWatch *self,
                                       GListModel *entries,
                                       GDateTime *now);
gboolean limber_schedule_watch_snooze (LimberScheduleWatch *self,
                                       const char *id,
                                       GDateTime *now,
                                       GTimeSpan pause);
gboolean limber_schedule_watch_take (LimberScheduleWatch *self, const char *id);
gboolean limber_schedule_watch_skip (LimberScheduleWatch *self, const char *id);
LimberScheduleAnswer
limber_schedule_watch_get_answer (LimberScheduleWatch *self, const char *id, gint64 *due);

G_END_DECLS
