/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "reminder/moment.h"

static void
test_describe (void)
{
  const struct
  {
    const char *when;
    const char *words;
  } cases[] = {
    { "2026-11-18T12:00:01", "Today at 12:00" },
    { "2026-11-18T23:59:00", "Today at 23:59" },
    { "2026-11-19T00:00:00", "Tomorrow at 00:00" },
    { "2026-11-20T07:05:00", "Friday at 07:05" },
    { "2026-11-24T07:05:00", "Tuesday at 07:05" },
    { "2026-11-25T07:05:00", "11/25/26 at 07:05" },
    { "2027-01-01T07:05:00", "01/01/27 at 07:05" },
  };
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  /* A Wednesday */
  g_autoptr (GDateTime) now = g_date_time_new_from_iso8601 ("2026-11-18T12:00:00", zone);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GDateTime) when = g_date_time_new_from_iso8601 (cases[i].when, zone);
      g_autofree char *words = limber_moment_describe (when, now);

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/moment/describe", test_describe);
  return g_test_run ();
}
