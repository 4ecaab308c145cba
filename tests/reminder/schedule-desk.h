/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "reminder/schedule-watch.h"

/* A schedule that is watched somewhere. */
typedef struct
{
  GListStore *entries;
  LimberScheduleWatch *watch;
  GTimeZone *zone;
  GTimeSpan limit;
} Desk;

void desk_init (Desk *desk, gconstpointer data);
void desk_clear (Desk *desk, gconstpointer data);
void desk_set_zone (Desk *desk, const char *name);
void
desk_put (Desk *desk, const char *id, guint days, int hour, int minute, gboolean enabled);
GDateTime *desk_parse (Desk *desk, const char *text);
void desk_look (Desk *desk, const char *text, const char *expected);
void desk_assert_next (Desk *desk, const char *text, const char *expected);
gboolean desk_snooze (Desk *desk, const char *id, const char *text, GTimeSpan pause);
GVariant *desk_save (Desk *desk);
void desk_restart (Desk *desk);
