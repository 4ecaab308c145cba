/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Local time as one number: what a clock on the wall shows, in seconds since it
 * showed the start of 1970-01-01. A date is the number of days since that one. */
#define LIMBER_DAY_SECONDS G_GINT64_CONSTANT (86400)

gint64 limber_local_time_get_date (GDateTime *moment);
guint limber_date_get_weekday (gint64 date);
gint64 limber_local_time_find (GTimeZone *zone, gint64 local);

G_END_DECLS
