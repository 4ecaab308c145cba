/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "reminder/local-time.h"

/* More than any clock on the wall is ahead of UTC or behind it, in seconds. */
#define FARTHEST G_GINT64_CONSTANT (26 * 3600)

/* The first second that is in @interval of @zone or a later one; @low is before that,
 * @high is not. GTimeZone does not tell where its intervals are, only which a moment
 * is in. */
static gint64
find_start (GTimeZone *zone,
            int        interval,
            gint64     low,
            gint64     high)
{
  while (high - low > 1)
    {
      gint64 middle = low + (high - low) / 2;

      if (g_time_zone_find_interval (zone, G_TIME_TYPE_UNIVERSAL, middle) < interval)
        low = middle;
      else
        high = middle;
    }
  return high;
}

/**
 * limber_local_time_get_date:
 * @moment: a moment; its time zone is the local one
 *
 * Returns: its date there, in days since 1970-01-01
 */
gint64
limber_local_time_get_date (GDateTime *moment)
{
  gint64 local = g_date_time_to_unix (moment) +
                 g_date_time_get_utc_offset (moment) / G_TIME_SPAN_SECOND;
  gint64 date = local / LIMBER_DAY_SECONDS;

  return local % LIMBER_DAY_SECONDS < 0 ? date - 1 : date;
}

/**
 * limber_date_get_weekday:
 * @date: days since 1970-01-01
 *
 * Returns: the day of the week, Monday = 0 ... Sunday = 6
 */
guint
limber_date_get_weekday (gint64 date)
{
  /* The first of 1970 was a Thursday. */
  return (guint) (((date + 3) % 7 + 7) % 7);
}

/**
 * limber_local_time_find:
 * @zone: a time zone
 * @local: a local time
 *
 * When the clocks there come to a time: the first moment at which they show @local or
 * more. So a time that comes twice, because the clocks go back, is found once, the
 * first time; and one that does not exist, because they jump over it (it may be a
 * whole day), is found where they jump to, which is the first time after it that does
 * exist. A later local time is never found at an earlier moment.
 *
 * GDateTime takes of two the one in standard time, which is mostly the second, but
 * not everywhere; and does not promise anything for what does not exist.
 *
 * Returns: the moment, in seconds since 1970-01-01 in UTC
 */
gint64
limber_local_time_find (GTimeZone *zone,
                        gint64     local)
{
  gint64 start = local - FARTHEST;
  gint64 last = local + FARTHEST;
  int first_interval = g_time_zone_find_interval (zone, G_TIME_TYPE_UNIVERSAL, start);
  int last_interval = g_time_zone_find_interval (zone, G_TIME_TYPE_UNIVERSAL, last);

  for (int i = first_interval;; i++)
    {
      gint64 moment = MAX (start, local - g_time_zone_get_offset (zone, i));
      gint64 end;

      if (i >= last_interval)
        return moment;
      end = find_start (zone, i + 1, start, last);
      if (moment < end)
        return moment;
      start = end;
    }
}
