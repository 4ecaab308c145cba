/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "schedule-desk.h"

#define MONDAY  (1u << 0)
#define MINUTES G_TIME_SPAN_MINUTE
#define HOURS   G_TIME_SPAN_HOUR

static void
test_on_time (Desk          *desk,
              gconstpointer  data)
{
  desk_put (desk, "a", MONDAY, 9, 0, TRUE);
  desk_put (desk, "b", LIMBER_DAYS_ALL, 9, 0, TRUE);
  desk_put (desk, "never", 0, 9, 0, TRUE);
  /* 2026-11-16 is a Monday. */
  desk_look (desk, "2026-11-16T08:00:00", "");
  desk_look (desk, "2026-11-16T08:59:59.999", "");
  desk_look (desk, "2026-11-16T09:00:00", "a 09:00, b 09:00");
  desk_look (desk, "2026-11-16T09:00:00", "");
  desk_look (desk, "2026-11-16T09:00:01", "");
  desk_look (desk, "2026-11-17T09:00:00.25", "b 09:00");
  desk_look (desk, "2026-11-23T09:00:00", "a 09:00, b 09:00");
}

/* Of two with the same id, the first counts. */
static void
test_same_id (Desk          *desk,
              gconstpointer  data)
{
  g_autoptr (LimberScheduleEntry) other =
      limber_schedule_entry_new ("a", "desk-break", LIMBER_DAYS_ALL, 9, 30, TRUE);

  desk_put (desk, "a", LIMBER_DAYS_ALL, 9, 0, TRUE);
  g_list_store_append (desk->entries, other);
  desk_look (desk, "2026-11-16T08:00:00", "");
  desk_look (desk, "2026-11-16T09:00:00", "a 09:00");
  desk_look (desk, "2026-11-16T10:00:00", "");
}

/* Two hours late, and no more. */
static void
test_sleep (Desk          *desk,
            gconstpointer  data)
{
  desk_put (desk, "a", LIMBER_DAYS_ALL, 9, 0, TRUE);
  desk_put (desk, "b", LIMBER_DAYS_ALL, 9, 30, TRUE);
  desk_look (desk, "2026-11-16T08:00:00", "");
  desk_look (desk, "2026-11-16T11:00:00", "a 09:00, b 09:30");
  desk_look (desk, "2026-11-16T11:00:00", "");
  desk_look (desk, "2026-11-17T11:00:00.000001", "b 09:30");
  desk_look (desk, "2026-11-17T11:00:01", "");
  desk_look (desk, "2026-11-20T08:59:00", "");
  desk_look (desk, "2026-11-20T09:00:00", "a 09:00");
}

static void
test_limit (Desk          *desk,
            gconstpointer  data)
{
  desk_put (desk, "a", LIMBER_DAYS_ALL, 9, 0, TRUE);
  desk_look (desk, "2026-11-16T08:00:00", "");
  /* Of several, the latest; and the others never. */
  desk->limit = 100 * HOURS;
  desk_look (desk, "2026-11-19T10:00:00", "a 09:00");
  desk_look (desk, "2026-11-19T10:00:01", "");
  desk_look (desk, "2026-11-18T10:00:00", "");
  desk_look (desk, "2026-11-20T08:00:00", "");
  /* What was too old stays so. */
  desk->limit = 10 * MINUTES;
  desk_look (desk, "2026-11-20T09:11:00", "");
  desk->limit = G_MAXINT64;
  desk_look (desk, "2026-11-20T09:12:00", "");
  desk_look (desk, "2036-11-20T10:00:00", "a 09:00");
  /* No timer is exact. */
  desk->limit = G_MININT64;
  desk_look (desk, "2036-11-21T09:01:00", "a 09:00");
  desk_look (desk, "2036-11-22T09:01:01", "");
}

static void
test_off (Desk          *desk,
          gconstpointer  data)
{
  desk_put (desk, "a", LIMBER_DAYS_ALL, 9, 0, TRUE);
  desk_look (desk, "2026-11-16T09:30:00", "");
  desk_restart (desk);
  desk_look (desk, "2026-11-16T09:31:00", "");
  desk_restart (desk);
  desk_look (desk, "2026-11-17T10:00:00", "a 09:00");
  desk_restart (desk);
  desk_look (desk, "2026-11-17T10:00:01", "");
  desk_restart (desk);
  desk_look (desk, "2026-11-18T11:00:01", "");
}

static void
test_clock (Desk          *desk,
            gconstpointer  data)
{
  desk_put (desk, "a", LIMBER_DAYS_ALL, 9, 0, TRUE);
  desk_put (desk, "b", LIMBER_DAYS_ALL, 10, 0, TRUE);
  desk_look (desk, "2026-11-16T08:00:00", "");
  desk_look (desk, "2026-11-16T09:00:00", "a 09:00");
  /* Back, twice: what was offered is not offered again, the rest is. */
  desk_look (desk, "2026-11-16T08:50:00", "");
  desk_look (desk, "2026-11-16T09:00:00", "");
  desk_look (desk, "2026-11-15T08:00:00", "");
  desk_restart (desk);
  desk_look (desk, "2026-11-15T09:00:00", "a 09:00");
  desk_look (desk, "2026-11-15T10:00:00", "b 10:00");
  desk_look (desk, "2026-11-16T09:00:00", "");
  /* On. */
  desk_look (desk, "2026-11-16T11:30:00", "b 10:00");
  /* A year on by mistake, and back. */
  desk_look (desk, "2027-11-16T10:30:00", "a 09:00, b 10:00");
  desk_look (desk, "2026-11-16T11:31:00", "");
  desk_look (desk, "2026-11-17T09:00:00", "a 09:00");
  desk_look (desk, "2026-11-17T10:00:00", "b 10:00");
  /* A clock that has lost its battery, until it is set. */
  desk_restart (desk);
  desk_look (desk, "1970-01-01T01:00:00", "");
  desk_look (desk, "2026-11-17T10:01:00", "");
  desk_look (desk, "2026-11-18T09:00:00", "a 09:00");
}

/* As many dates are remembered as are said to be. */
static void
test_clock_back_for_long (Desk          *desk,
                          gconstpointer  data)
{
  g_autoptr (GDateTime) start = desk_parse (desk, "2026-06-01T09:00:00");

  desk_put (desk, "a", LIMBER_DAYS_ALL, 9, 0, TRUE);
  desk_look (desk, "2026-05-31T10:00:00", "");
  for (int round = 0; round < 2; round++)
    for (int day = 0; day < LIMBER_SCHEDULE_MARK_MAX_OFFERED; day++)
      {
        g_autoptr (GDateTime) moment = g_date_time_add_days (start, day);
        g_autofree char *text = g_date_time_format_iso8601 (moment);

        desk_look (desk, text, round == 0 ? "a 09:00" : "");
      }
  desk_look (desk, "2026-07-03T09:00:00", "a 09:00");
  desk_look (desk, "2026-05-31T10:00:00", "");
  desk_look (desk, "2026-06-01T09:00:00", "a 09:00");
  desk_look (desk, "2026-06-03T09:00:00", "");
}

static void
test_travel (Desk          *desk,
             gconstpointer  data)
{
  desk_put (desk, "a", LIMBER_DAYS_ALL, 9, 0, TRUE);
  desk_look (desk, "2026-11-16T08:00:00", "");
  desk_look (desk, "2026-11-16T09:00:00", "a 09:00");
  /* To the west: nine o'clock of that date comes again, the next is another. */
  desk_set_zone (desk, "America/New_York");
  desk_look (desk, "2026-11-16T03:30:00", "");
  desk_look (desk, "2026-11-16T09:00:00", "");
  desk_look (desk, "2026-11-17T09:00:00", "a 09:00");
  /* To the east, over nine o'clock by half an hour. */
  desk_set_zone (desk, "Europe/Berlin");
  desk_look (desk, "2026-11-18T08:50:00", "");
  desk_set_zone (desk, "Europe/Helsinki");
  desk_look (desk, "2026-11-18T09:51:00", "a 09:00");
  desk_look (desk, "2026-11-19T08:30:00", "");
  /* By too much. */
  desk_set_zone (desk, "Asia/Tokyo");
  desk_look (desk, "2026-11-19T15:30:00", "");
  /* To the west, before it was offered. */
  desk_set_zone (desk, "Europe/Berlin");
  desk_look (desk, "2026-11-19T07:31:00", "");
  desk_look (desk, "2026-11-19T09:00:00", "a 09:00");
}

static void
test_date_line (Desk          *desk,
                gconstpointer  data)
{
  desk_put (desk, "a", LIMBER_DAYS_ALL, 9, 0, TRUE);
  desk_set_zone (desk, "Pacific/Kiritimati");
  desk_look (desk, "2026-11-16T08:00:00", "");
  desk_look (desk, "2026-11-16T09:00:00", "a 09:00");
  /* The same date once more, a day later. */
  desk_set_zone (desk, "Pacific/Honolulu");
  desk_look (desk, "2026-11-15T09:30:00", "");
  desk_look (desk, "2026-11-16T09:00:00", "");
  desk_look (desk, "2026-11-17T09:00:00", "a 09:00");
  /* And one day that never comes. */
  desk_look (desk, "2026-11-18T08:00:00", "");
  desk_set_zone (desk, "Pacific/Kiritimati");
  desk_look (desk, "2026-11-19T08:01:00", "");
  desk_look (desk, "2026-11-19T09:00:00", "a 09:00");
}

static void
test_daylight_saving (Desk          *desk,
                      gconstpointer  data)
{
  desk_put (desk, "a", LIMBER_DAYS_ALL, 2, 30, TRUE);
  desk_look (desk, "2026-03-29T01:59:59", "");
  desk_look (desk, "2026-03-29T03:00:00", "a 03:00");
  desk_look (desk, "2026-03-29T03:30:00", "");
  desk_look (desk, "2026-10-24T12:00:00", "");
  desk_assert_next (desk, "2026-10-24T12:00:00", "2026-10-25T02:30:00+02:00");
  desk_look (desk, "2026-10-25T02:30:00+02:00", "a 02:30");
  desk_assert_next (desk, "2026-10-25T02:30:00+02:00", "2026-10-26T02:30:00");
  desk_look (desk, "2026-10-25T02:30:00+01:00", "");
  desk_look (desk, "2026-10-26T02:30:00", "a 02:30");
  /* Two hours and a half of sleep, and one and a half. */
  desk_look (desk, "2027-10-31T02:00:00+02:00", "");
  desk_look (desk, "2027-10-31T03:30:00", "a 02:30");
  desk_look (desk, "2027-11-01T03:00:00", "a 02:30");
  desk_look (desk, "2028-03-26T01:00:00", "");
  desk_look (desk, "2028-03-26T05:00:00", "a 03:00");
  desk_look (desk, "2029-03-25T01:00:00", "");
  desk_look (desk, "2029-03-25T05:00:01", "");
}

/* What is new is not offered for the past. */
static void
test_edits (Desk          *desk,
            gconstpointer  data)
{
  LimberScheduleEntry *other;

  desk_put (desk, "a", LIMBER_DAYS_ALL, 9, 0, TRUE);
  desk_look (desk, "2026-11-16T09:30:00", "");
  desk_put (desk, "b", LIMBER_DAYS_ALL, 9, 15, TRUE);
  desk_look (desk, "2026-11-16T09:31:00", "");
  /* Earlier, then later today. */
  desk_put (desk, "a", LIMBER_DAYS_ALL, 9, 20, TRUE);
  desk_look (desk, "2026-11-16T09:32:00", "");
  desk_put (desk, "a", LIMBER_DAYS_ALL, 9, 40, TRUE);
  desk_look (desk, "2026-11-16T09:33:00", "");
  desk_look (desk, "2026-11-16T09:40:00", "a 09:40");
  desk_put (desk, "a", LIMBER_DAYS_ALL, 9, 50, TRUE);
  desk_look (desk, "2026-11-16T09:45:00", "");
  desk_look (desk, "2026-11-16T09:50:00", "a 09:50");
  /* On other days. */
  desk_put (desk, "b", LIMBER_DAYS_WORKING, 9, 15, TRUE);
  desk_look (desk, "2026-11-17T09:30:00", "");
  desk_look (desk, "2026-11-18T09:15:00", "b 09:15");
  /* Off and on. */
  desk_put (desk, "b", LIMBER_DAYS_WORKING, 9, 15, FALSE);
  desk_look (desk, "2026-11-19T09:15:00", "");
  desk_put (desk, "b", LIMBER_DAYS_WORKING, 9, 15, TRUE);
  desk_look (desk, "2026-11-19T09:16:00", "");
  desk_look (desk, "2026-11-20T09:15:00", "b 09:15");
  /* While the program was off. */
  desk_restart (desk);
  desk_put (desk, "b", LIMBER_DAYS_WORKING, 8, 0, TRUE);
  desk_look (desk, "2026-11-23T09:00:00", "");
  /* Another routine is the same entry. */
  other = limber_schedule_entry_new ("b", "desk-break", LIMBER_DAYS_WORKING, 8, 0, TRUE);
  g_list_store_splice (desk->entries, 1, 1, (gpointer *) &other, 1);
  g_object_unref (other);
  desk_look (desk, "2026-11-24T08:30:00", "b 08:00");
  /* Gone, and there again. */
  g_list_store_remove_all (desk->entries);
  desk_look (desk, "2026-11-25T08:00:00", "");
  desk_put (desk, "b", LIMBER_DAYS_WORKING, 8, 0, TRUE);
  desk_look (desk, "2026-11-25T08:01:00", "");
  desk_look (desk, "2026-11-26T08:01:00", "b 08:00");
}

static void
test_next (Desk          *desk,
           gconstpointer  data)
{
  guint64 serial = limber_schedule_watch_get_serial (desk->watch);

  desk_assert_next (desk, "2026-11-16T08:00:00", NULL);
  desk_put (desk, "never", 0, 9, 0, TRUE);
  desk_put (desk, "off", LIMBER_DAYS_ALL, 8, 30, FALSE);
  desk_look (desk, "2026-11-16T08:00:00", "");
  desk_assert_next (desk, "2026-11-16T08:00:00", NULL);
  g_assert_cmpuint (limber_schedule_watch_get_serial (desk->watch), ==, serial);
  desk_put (desk, "a", LIMBER_DAYS_ALL, 9, 0, TRUE);
  desk_put (desk, "b", MONDAY, 10, 0, TRUE);
  desk_look (desk, "2026-11-16T08:00:00", "");
  g_assert_cmpuint (limber_schedule_watch_get_serial (desk->watch), >, serial);
  desk_assert_next (desk, "2026-11-16T08:59:59.999999", "2026-11-16T09:00:00");
  desk_look (desk, "2026-11-16T09:00:00", "a 09:00");
  serial = limber_schedule_watch_get_serial (desk->watch);
  desk_assert_next (desk, "2026-11-16T09:00:00", "2026-11-16T10:00:00");
  desk_look (desk, "2026-11-16T09:30:00", "");
  g_assert_cmpuint (limber_schedule_watch_get_serial (desk->watch), ==, serial);
  /* Put off to before that, and to after it. */
  g_assert_true (desk_snooze (desk, "a", "2026-11-16T09:31:00", 5 * MINUTES));
  g_assert_cmpuint (limber_schedule_watch_get_serial (desk->watch), >, serial);
  desk_assert_next (desk, "2026-11-16T09:31:00", "2026-11-16T09:36:00");
  g_assert_true (desk_snooze (desk, "a", "2026-11-16T09:55:00", 10 * MINUTES));
  desk_assert_next (desk, "2026-11-16T09:55:00", "2026-11-16T10:00:00");
  g_assert_true (limber_schedule_watch_take (desk->watch, "a"));
  desk_assert_next (desk, "2026-11-16T10:00:00", "2026-11-17T09:00:00");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(name, function) \
  g_test_add ("/schedule-watch/" name, Desk, NULL, desk_init, function, desk_clear)
  ADD ("on-time", test_on_time);
  ADD ("same-id", test_same_id);
  ADD ("sleep", test_sleep);
  ADD ("limit", test_limit);
  ADD ("off", test_off);
  ADD ("clock", test_clock);
  ADD ("clock-back-for-long", test_clock_back_for_long);
  ADD ("travel", test_travel);
  ADD ("date-line", test_date_line);
  ADD ("daylight-saving", test_daylight_saving);
  ADD ("edits", test_edits);
  ADD ("next", test_next);
  return g_test_run ();
}
