/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <gio/gio.h>

#include "reminder/schedule-entry.h"

G_BEGIN_DECLS

#define LIMBER_TYPE_SCHEDULE (limber_schedule_get_type ())
G_DECLARE_FINAL_TYPE (LimberSchedule, limber_schedule, LIMBER, SCHEDULE, GObject)

/* The weekly schedule in a settings key of type aa{sv}, as a list of
 * LimberScheduleEntry by time of day. What the key holds beside what is
 * understood here is kept when it is written. */
LimberSchedule *limber_schedule_new (GSettings *settings, const char *key);
guint limber_schedule_get_n_ignored (LimberSchedule *self);
LimberScheduleEntry *limber_schedule_find (LimberSchedule *self, const char *id);
gboolean limber_schedule_put (LimberSchedule *self, LimberScheduleEntry *entry);
gboolean limber_schedule_remove (LimberSchedule *self, const char *id);
LimberScheduleEntry *
limber_schedule_get_next (LimberSchedule *self, GDateTime *after, GDateTime **when);

G_END_DECLS
