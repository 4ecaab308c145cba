/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "reminder/break-hours.h"

/* Who still sits at midnight does not mean the day that begins then. */
#define DAY_BEGINS (4 * 60)

typedef struct
{
  gint64 from_us;
  gint64 to_us;
} Span;

static GDateTime *
get_local (gint64     real_us,
           GTimeZone *zone)
{
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (real_us / G_USEC_PER_SEC);

  return utc != NULL ? g_date_time_to_timezone (utc, zone) : NULL;
}

/* When the local clock shows @minute on the date that is @days after that of @local;
 * the date is counted in UTC, for a local time may not exist on it. -1 beyond the
 * range of dates. */
static gint64
get_moment (GDateTime *local,
            int        days,
            int        minute)
{
  g_autoptr (GDateTime) date =
      g_date_time_new_utc (g_date_time_get_year (local), g_date_time_get_month (local),
                           g_date_time_get_day_of_month (local), 0, 0, 0);
  g_autoptr (GDateTime) day = NULL;
  g_autoptr (GDateTime) moment = NULL;

  day = g_date_time_add_days (date, days + minute / LIMBER_MINUTES_IN_A_DAY);
  minute %= LIMBER_MINUTES_IN_A_DAY;
  if (day != NULL)
    moment =
        g_date_time_new (g_date_time_get_timezone (local), g_date_time_get_year (day),
                         g_date_time_get_month (day), g_date_time_get_day_of_month (day),
                         minute / 60, minute % 60, 0);
  return moment != NULL ? g_date_time_to_unix (moment) * G_USEC_PER_SEC : -1;
}

/* The working hours of the day that is @days after that of @local. */
static gboolean
get_span (const LimberBreakSettings *settings,
          GDateTime                 *local,
          int                        days,
          Span                      *span)
{
  int weekday = (g_date_time_get_day_of_week (local) - 1 + days + 14) % 7;
  const LimberBreakHours *hours = &settings->hours[weekday];
  int to = hours->to > hours->from ? hours->to : hours->to + LIMBER_MINUTES_IN_A_DAY;

  if (!hours->enabled)
    return FALSE;

  span->from_us = get_moment (local, days, hours->from);
  span->to_us = get_moment (local, days, to);
  return span->from_us >= 0 && span->to_us > span->from_us;
}

/* When the hours end that @real_us is in, or -1 where it is in none. Those of the day
 * before may reach into this one. */
static gint64
get_end (const LimberBreakSettings *settings,
         gint64                     real_us,
         GDateTime                 *local)
{
  gint64 end_us = -1;

  for (int days = -2; days <= 0; days++)
    {
      Span span;

      if (get_span (settings, local, days, &span) && span.from_us <= real_us &&
          span.to_us > real_us)
        end_us = MAX (end_us, span.to_us);
    }
  return end_us;
}

static gint64
get_next_start (const LimberBreakSettings *settings,
                gint64                     real_us,
                GDateTime                 *local)
{
  for (int days = -1; days <= 8; days++)
    {
      Span span;

      if (get_span (settings, local, days, &span) && span.from_us > real_us)
        return span.from_us;
    }
  return G_MAXINT64;
}

/**
 * limber_break_hours_contain:
 * @settings: settings that have been sanitized
 * @real_us: a moment, in microseconds since 1970 UTC
 * @zone: the local time zone
 *
 * Returns: whether it is in the working hours; always where they are not kept to
 */
gboolean
limber_break_hours_contain (const LimberBreakSettings *settings,
                            gint64                     real_us,
                            GTimeZone                 *zone)
{
  g_autoptr (GDateTime) local = NULL;

  g_return_val_if_fail (settings != NULL, TRUE);
  g_return_val_if_fail (zone != NULL, TRUE);

  if (!settings->hours_limited)
    return TRUE;
  local = get_local (real_us, zone);
  return local == NULL || get_end (settings, real_us, local) >= 0;
}

/**
 * limber_break_hours_get_next_change:
 * @settings: settings that have been sanitized
 * @real_us: a moment, in microseconds since 1970 UTC
 * @zone: the local time zone
 *
 * Where hours join those of the next day, the change is no end of them: who asks
 * at a change asks again for the next one.
 *
 * Returns: when the working hours that it is in end, or the next ones begin, in
 *   microseconds since 1970 UTC; %G_MAXINT64 where neither will be
 */
gint64
limber_break_hours_get_next_change (const LimberBreakSettings *settings,
                                    gint64                     real_us,
                                    GTimeZone                 *zone)
{
  g_autoptr (GDateTime) local = NULL;
  gint64 end_us;

  g_return_val_if_fail (settings != NULL, G_MAXINT64);
  g_return_val_if_fail (zone != NULL, G_MAXINT64);

  if (!settings->hours_limited)
    return G_MAXINT64;
  local = get_local (real_us, zone);
  if (local == NULL)
    return G_MAXINT64;
  end_us = get_end (settings, real_us, local);
  return end_us >= 0 ? end_us : get_next_start (settings, real_us, local);
}

/**
 * limber_break_hours_get_tomorrow:
 * @real_us: a moment, in microseconds since 1970 UTC
 * @zone: the local time zone
 *
 * Returns: when it is next 04:00 there, in microseconds since 1970 UTC
 */
gint64
limber_break_hours_get_tomorrow (gint64     real_us,
                                 GTimeZone *zone)
{
  g_autoptr (GDateTime) local = NULL;

  g_return_val_if_fail (zone != NULL, G_MAXINT64);

  local = get_local (real_us, zone);
  if (local == NULL)
    return G_MAXINT64;

  for (int days = 0; days <= 1; days++)
    {
      gint64 moment_us = get_moment (local, days, DAY_BEGINS);

      if (moment_us > real_us)
        return moment_us;
    }
  return real_us + 24 * 60 * LIMBER_BREAK_MINUTE_US;
}
