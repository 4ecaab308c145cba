/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "reminder/moment.h"

#include <glib/gi18n.h>
#include <langinfo.h>
#include <string.h>

/* Some locales say 12 hours, but have no words for morning and afternoon: with them,
 * 12 hours would be ambiguous. */
static gboolean
has_twelve_hours (void)
{
  const char *format = nl_langinfo (T_FMT);

  return *nl_langinfo (PM_STR) != '\0' &&
         (strstr (format, "%r") != NULL || strstr (format, "%p") != NULL);
}

/* GLib cannot write the dates of all locales: before 2.80 not those of an era of their
 * own, as in Thailand. */
static char *
format_date (GDateTime *when)
{
  char *date = g_date_time_format (when, "%x");

  return date != NULL ? date : g_date_time_format (when, "%F");
}

/* Days from the date of @now to that of @when, each in its own time zone. */
static int
count_days (GDateTime *when,
            GDateTime *now)
{
  GDate from, to;

  g_date_clear (&from, 1);
  g_date_clear (&to, 1);
  g_date_set_dmy (&from, (GDateDay) g_date_time_get_day_of_month (now),
                  (GDateMonth) g_date_time_get_month (now),
                  (GDateYear) g_date_time_get_year (now));
  g_date_set_dmy (&to, (GDateDay) g_date_time_get_day_of_month (when),
                  (GDateMonth) g_date_time_get_month (when),
                  (GDateYear) g_date_time_get_year (when));
  return g_date_days_between (&from, &to);
}

/**
 * limber_moment_format_time:
 * @when: a moment
 *
 * Returns: (transfer full): its time of day, with 12 or 24 hours as the locale has
 *   it, such as "14:05" or "2:05 PM"
 */
char *
limber_moment_format_time (GDateTime *when)
{
  g_return_val_if_fail (when != NULL, NULL);

  return g_date_time_format (when, has_twelve_hours () ? "%-I:%M %p" : "%H:%M");
}

/**
 * limber_moment_describe:
 * @when: a moment
 * @now: the present
 *
 * Returns: (transfer full): when it is, seen from now, such as "Today at 14:05",
 *   "Tomorrow at 07:30" or "Friday at 18:00"; further away than a week, with its date
 */
char *
limber_moment_describe (GDateTime *when,
                        GDateTime *now)
{
  g_autofree char *time = NULL;
  g_autofree char *day = NULL;
  int days;

  g_return_val_if_fail (when != NULL, NULL);
  g_return_val_if_fail (now != NULL, NULL);

  time = limber_moment_format_time (when);
  days = count_days (when, now);
  /* Translators: %s is a time of day */
  if (days == 0)
    return g_strdup_printf (_ ("Today at %s"), time);
  if (days == 1)
    /* Translators: %s is a time of day */
    return g_strdup_printf (_ ("Tomorrow at %s"), time);
  day = days > 1 && days < 7 ? g_date_time_format (when, "%A") : format_date (when);
  /* Translators: the first %s is a day of the week or a date, the second a time of day */
  return g_strdup_printf (_ ("%s at %s"), day, time);
}
