/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* Days of the week as a set of bits, Monday = 1 << 0 ... Sunday = 1 << 6. */
#define LIMBER_DAYS_ALL     0x7fu
#define LIMBER_DAYS_WORKING 0x1fu

#define LIMBER_TYPE_SCHEDULE_ENTRY (limber_schedule_entry_get_type ())
G_DECLARE_FINAL_TYPE (LimberScheduleEntry,
                      limber_schedule_entry,
                      LIMBER,
                      SCHEDULE_ENTRY,
                      GObject)

/* One line of the weekly schedule: a routine, on which days, at what local time.
 * It never changes after it is made; a change makes another one with the same id. */
LimberScheduleEntry *limber_schedule_entry_new (const char *id,
                                                const char *routine,
                                                guint days,
                                                int hour,
                                                int minute,
                                                gboolean enabled);
const char *limber_schedule_entry_get_id (LimberScheduleEntry *self);
const char *limber_schedule_entry_get_routine (LimberScheduleEntry *self);
guint limber_schedule_entry_get_days (LimberScheduleEntry *self);
int limber_schedule_entry_get_hour (LimberScheduleEntry *self);
int limber_schedule_entry_get_minute (LimberScheduleEntry *self);
gboolean limber_schedule_entry_get_enabled (LimberScheduleEntry *self);
LimberScheduleEntry *limber_schedule_entry_new_from_variant (GVariant *dictionary,
                                                             const char **problem);
GVariant *limber_schedule_entry_to_variant (LimberScheduleEntry *self,
                                            GVariant *previous);
char *limber_schedule_entry_describe_days (LimberScheduleEntry *self);
GDateTime *limber_schedule_entry_get_next (LimberScheduleEntry *self, GDateTime *after);
gboolean limber_schedule_entry_get_last (LimberScheduleEntry *self,
                                         GDateTime *now,
                                         gint64 *date,
                                         gint64 *due);

G_END_DECLS
