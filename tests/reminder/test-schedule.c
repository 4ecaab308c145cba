/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "reminder/local-time.h"
#include "reminder/schedule.h"

#define MONDAY    (1u << 0)
#define TUESDAY   (1u << 1)
#define WEDNESDAY (1u << 2)
#define FRIDAY    (1u << 4)
#define SATURDAY  (1u << 5)
#define SUNDAY    (1u << 6)

/* Entries that are understood, beside some that are not. */
#define MIXED                                                                           \
  "[{'id': <'a'>, 'routine': <'desk-reset'>, 'days': <[1, 3]>, 'hour': <9>, 'minute': " \
  "<30>, 'enabled': <true>, 'color': <'teal'>},"                                        \
  " {'id': <'b'>, 'routine': <'full-psoas'>, 'days': <[8]>, 'hour': <9>, 'minute': "    \
  "<0>},"                                                                               \
  " {'id': <'c'>, 'routine': <'full-psoas'>, 'days': <[2]>, 'hour': <'9'>, 'minute': "  \
  "<0>},"                                                                               \
  " {'id': <'d'>, 'routine': <'morning-mobility'>, 'days': <[7]>, 'hour': <7>, "        \
  "'minute': <0>},"                                                                     \
  " {'id': <'e'>, 'routine': <'desk-break'>, 'days': <[7]>, 'hour': <24>, 'minute': "   \
  "<0>},"                                                                               \
  " {'id': <'a'>, 'routine': <'desk-break'>, 'days': <[7]>, 'hour': <6>, 'minute': "    \
  "<0>},"                                                                               \
  " {'id': <'f'>, 'routine': <'desk-break'>, 'days': <[7]>, 'hour': <6>, 'minute': "    \
  "<0>, 'enabled': <'no'>},"                                                            \
  " {'note': <'made by hand'>}]"
#define N_MIXED 8

static GSettings *
new_settings (const char *schedule)
{
  GSettings *settings = g_settings_new (LIMBER_APPLICATION_ID);

  if (schedule != NULL)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GVariant) value =
          g_variant_parse (G_VARIANT_TYPE ("aa{sv}"), schedule, NULL, NULL, &error);

      g_assert_no_error (error);
      g_assert_true (g_settings_set_value (settings, "schedule", value));
    }
  else
    g_settings_reset (settings, "schedule");
  return settings;
}

static void
ignored_message (const char *message)
{
  g_test_expect_message ("limber", G_LOG_LEVEL_MESSAGE, message);
}

static void
assert_next (LimberScheduleEntry *entry,
             GTimeZone           *zone,
             const char          *after,
             const char          *expected)
{
  g_autoptr (GDateTime) moment = g_date_time_new_from_iso8601 (after, zone);
  g_autoptr (GDateTime) local = g_date_time_to_timezone (moment, zone);
  g_autoptr (GDateTime) next = limber_schedule_entry_get_next (entry, local);
  g_autofree char *text = g_date_time_format_iso8601 (next);
  g_autoptr (GDateTime) before = g_date_time_add_seconds (next, -1);
  gint64 date, earlier_date, due;

  g_assert_cmpstr (text, ==, expected);

  /* It is the last one from then on, and not before. */
  g_assert_true (limber_schedule_entry_get_last (entry, next, &date, &due));
  g_assert_cmpint (due, ==, g_date_time_to_unix (next));
  g_assert_true (limber_schedule_entry_get_last (entry, before, &earlier_date, &due));
  g_assert_cmpint (due, <=, g_date_time_to_unix (local));
  g_assert_cmpint (earlier_date, <, date);
}

static void
test_next (void)
{
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  g_autoptr (LimberScheduleEntry) entry =
      limber_schedule_entry_new (NULL, "desk-reset", MONDAY | WEDNESDAY, 9, 30, TRUE);
  g_autoptr (LimberScheduleEntry) never =
      limber_schedule_entry_new (NULL, "desk-reset", 0, 9, 30, TRUE);
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();

  /* 2026-11-16 is a Monday. */
  assert_next (entry, utc, "2026-11-16T09:29:59Z", "2026-11-16T09:30:00Z");
  assert_next (entry, utc, "2026-11-16T09:30:00Z", "2026-11-18T09:30:00Z");
  assert_next (entry, utc, "2026-11-18T10:00:00Z", "2026-11-23T09:30:00Z");
  assert_next (entry, utc, "2026-12-31T10:00:00Z", "2027-01-04T09:30:00Z");
  g_assert_null (limber_schedule_entry_get_next (never, now));
}

static void
test_daylight_saving (void)
{
  g_autoptr (GTimeZone) berlin = g_time_zone_new_identifier ("Europe/Berlin");
  g_autoptr (LimberScheduleEntry) skipped =
      limber_schedule_entry_new (NULL, "desk-reset", SUNDAY, 2, 30, TRUE);
  g_autoptr (LimberScheduleEntry) usual =
      limber_schedule_entry_new (NULL, "desk-reset", SUNDAY, 9, 0, TRUE);

  if (berlin == NULL)
    {
      g_test_skip ("there are no time zones here");
      return;
    }
  assert_next (usual, berlin, "2026-03-28T12:00:00+01:00", "2026-03-29T09:00:00+02");
  assert_next (usual, berlin, "2026-10-24T12:00:00+02:00", "2026-10-25T09:00:00+01");
  /* 02:30 does not exist on that day: it is due when the clocks jump. */
  assert_next (skipped, berlin, "2026-03-28T12:00:00+01:00", "2026-03-29T03:00:00+02");
  /* It comes twice: it is due the first time only. */
  assert_next (skipped, berlin, "2026-10-24T12:00:00+02:00", "2026-10-25T02:30:00+02");
  assert_next (skipped, berlin, "2026-10-25T02:30:00+02:00", "2026-11-01T02:30:00+01");
}

/* A moment that does not exist is due when the clocks jump, one that comes twice the
 * first time; and no day is left out. */
static void
test_odd_zones (void)
{
  static const struct
  {
    const char *zone;
    guint days;
    int hour;
    int minute;
    const char *after;
    const char *expected;
  } cases[] = {
    /* Half an hour. */
    { "Australia/Lord_Howe", SUNDAY, 2, 15, "2026-10-03T03:00:00+10:30",
      "2026-10-04T02:30:00+11" },
    { "Australia/Lord_Howe", SUNDAY, 1, 45, "2026-04-04T03:00:00+11:00",
      "2026-04-05T01:45:00+11" },
    { "Australia/Lord_Howe", SUNDAY, 1, 45, "2026-04-05T01:45:00+11:00",
      "2026-04-12T01:45:00+10:30" },
    { "Australia/Lord_Howe", SUNDAY, 1, 45, "2026-04-05T01:35:00+10:30",
      "2026-04-12T01:45:00+10:30" },
    /* Two hours. */
    { "Antarctica/Troll", SUNDAY, 1, 30, "2026-03-28T12:00:00Z",
      "2026-03-29T03:00:00+02" },
    { "Antarctica/Troll", SUNDAY, 1, 30, "2026-10-24T12:00:00+02:00",
      "2026-10-25T01:30:00+02" },
    { "Antarctica/Troll", SUNDAY, 1, 30, "2026-10-25T01:29:00Z", "2026-11-01T01:30:00Z" },
    /* At midnight. */
    { "America/Santiago", SUNDAY, 0, 30, "2026-09-05T00:30:00-04:00",
      "2026-09-06T01:00:00-03" },
    { "America/Santiago", SATURDAY, 23, 30, "2026-04-04T12:00:00-03:00",
      "2026-04-04T23:30:00-03" },
    { "America/Santiago", SATURDAY, 23, 30, "2026-04-04T23:30:00-03:00",
      "2026-04-11T23:30:00-04" },
    { "Asia/Beirut", SUNDAY, 0, 0, "2026-03-28T12:00:00+02:00",
      "2026-03-29T01:00:00+03" },
    { "Africa/Cairo", LIMBER_DAYS_ALL, 0, 59, "2026-04-23T12:00:00+02:00",
      "2026-04-24T01:00:00+03" },
    /* Summer time is the standard one there, and winter time an hour less. */
    { "Europe/Dublin", SUNDAY, 1, 30, "2026-03-28T12:00:00Z", "2026-03-29T02:00:00+01" },
    { "Europe/Dublin", SUNDAY, 1, 30, "2026-10-24T12:00:00+01:00",
      "2026-10-25T01:30:00+01" },
    { "Europe/Dublin", SUNDAY, 1, 30, "2026-10-25T01:00:00Z", "2026-11-01T01:30:00Z" },
    /* As in Dublin, but by the month of Ramadan. */
    { "Africa/Casablanca", SUNDAY, 2, 30, "2026-03-21T12:00:00Z",
      "2026-03-22T03:00:00+01" },
    { "Africa/Casablanca", SUNDAY, 2, 30, "2026-02-14T12:00:00+01:00",
      "2026-02-15T02:30:00+01" },
    { "Africa/Casablanca", SUNDAY, 2, 30, "2026-02-15T02:00:00Z",
      "2026-02-22T02:30:00Z" },
    /* The last hour of Saturday, by which Friday's must not be led past that day. */
    { "America/Nuuk", SATURDAY, 9, 0, "2026-03-27T23:30:00-02:00",
      "2026-03-28T09:00:00-02" },
    { "America/Nuuk", SATURDAY, 23, 30, "2026-03-28T12:00:00-02:00",
      "2026-03-29T00:00:00-01" },
    { "America/Nuuk", SATURDAY, 23, 30, "2026-03-29T00:00:00-01:00",
      "2026-04-04T23:30:00-01" },
    /* A minute after midnight, back to Saturday: Sunday has been, for a minute. */
    { "America/St_Johns", SUNDAY, 0, 0, "2005-10-29T23:30:00-02:30",
      "2005-10-30T00:00:00-02:30" },
    { "America/St_Johns", SUNDAY, 0, 0, "2005-10-29T23:30:00-03:30",
      "2005-11-06T00:00:00-03:30" },
    { "America/St_Johns", SUNDAY, 0, 1, "2005-10-29T23:30:00-03:30",
      "2005-10-30T00:01:00-03:30" },
    /* No Friday at all. */
    { "Pacific/Apia", FRIDAY, 9, 0, "2011-12-29T12:00:00-10:00",
      "2011-12-31T00:00:00+14" },
    { "Pacific/Apia", FRIDAY, 9, 0, "2011-12-31T00:00:00+14:00",
      "2012-01-06T09:00:00+14" },
    { "Pacific/Apia", LIMBER_DAYS_ALL, 0, 0, "2011-12-31T00:00:00+14:00",
      "2012-01-01T00:00:00+14" },
    { "Pacific/Kiritimati", SATURDAY, 23, 59, "1994-12-30T12:00:00-10:00",
      "1995-01-01T00:00:00+14" },
    /* The last of September twice, but for an hour. */
    { "Pacific/Kwajalein", TUESDAY, 12, 0, "1969-09-29T12:00:00+11:00",
      "1969-09-30T12:00:00+11" },
    { "Pacific/Kwajalein", TUESDAY, 12, 0, "1969-09-30T01:00:00-12:00",
      "1969-10-07T12:00:00-12" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GTimeZone) zone = g_time_zone_new_identifier (cases[i].zone);
      g_autoptr (LimberScheduleEntry) entry =
          limber_schedule_entry_new (NULL, "desk-reset", cases[i].days, cases[i].hour,
                                     cases[i].minute, TRUE);

      if (zone == NULL)
        {
          g_test_skip ("there are no time zones here");
          return;
        }
      g_test_message ("%s after %s", cases[i].zone, cases[i].after);
      assert_next (entry, zone, cases[i].after, cases[i].expected);
    }
}

/* Half an hour before midnight, for the second time: tomorrow has begun already. */
static void
test_last_of_tomorrow (void)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("America/St_Johns");
  g_autoptr (GDateTime) now =
      g_date_time_new_from_iso8601 ("2005-10-29T23:30:00-03:30", NULL);
  g_autoptr (GDateTime) local = g_date_time_to_timezone (now, zone);
  g_autoptr (GDateTime) midnight =
      g_date_time_new_from_iso8601 ("2005-10-30T00:00:00-02:30", NULL);
  g_autoptr (LimberScheduleEntry) entry =
      limber_schedule_entry_new (NULL, "desk-reset", LIMBER_DAYS_ALL, 0, 0, TRUE);
  gint64 date, due;

  g_assert_cmpint (g_date_time_get_day_of_month (local), ==, 29);
  g_assert_true (limber_schedule_entry_get_last (entry, local, &date, &due));
  g_assert_cmpint (due, ==, g_date_time_to_unix (midnight));
  g_assert_cmpint (date, ==, limber_local_time_get_date (local) + 1);
}

/* Whatever the day and the one it is looked for from, at the ends of weeks, months and
 * years too: it is the first that there is. */
static void
test_every_week_day (void)
{
  for (int day = 0; day < 7; day++)
    for (int from = 0; from < 70; from++)
      for (int second = 9 * 3600 - 1; second <= 9 * 3600; second++)
        {
          g_autoptr (LimberScheduleEntry) entry =
              limber_schedule_entry_new (NULL, "desk-reset", 1u << day, 9, 0, TRUE);
          g_autoptr (GDateTime) start = g_date_time_new_utc (2026, 11, 30, 0, 0, 0);
          g_autoptr (GDateTime) day_from = g_date_time_add_days (start, from);
          g_autoptr (GDateTime) after = g_date_time_add_seconds (day_from, second);
          g_autoptr (GDateTime) next = limber_schedule_entry_get_next (entry, after);
          int days = (day - from % 7 + 7) % 7;

          /* The start is a Monday. */
          if (days == 0 && second == 9 * 3600)
            days = 7;
          g_assert_cmpint (g_date_time_difference (next, after), ==,
                           days * G_TIME_SPAN_DAY +
                               (9 * 3600 - second) * G_TIME_SPAN_SECOND);
        }
}

static void
test_read (void)
{
  g_autoptr (GSettings) settings = new_settings (MIXED);
  LimberSchedule *schedule;
  g_autoptr (LimberScheduleEntry) first = NULL;

  ignored_message (
      "The setting schedule has 6 entries that are not understood; they are kept; "
      "entry 2: days are not numbers from 1 to 7; "
      "entry 3: hour is not a number from 0 to 23; "
      "entry 5: hour is not a number from 0 to 23; "
      "entry 6: id is that of another; entry 7: enabled is not true or false; ...");
  schedule = limber_schedule_new (settings, "schedule");
  g_test_assert_expected_messages ();

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (schedule)), ==, 2);
  g_assert_cmpuint (limber_schedule_get_n_ignored (schedule), ==, 6);
  first = g_list_model_get_item (G_LIST_MODEL (schedule), 0);
  g_assert_cmpstr (limber_schedule_entry_get_id (first), ==, "d");
  g_assert_cmpint (limber_schedule_entry_get_hour (first), ==, 7);
  g_assert_cmpint (limber_schedule_entry_get_minute (first), ==, 0);
  g_assert_cmpuint (limber_schedule_entry_get_days (first), ==, SUNDAY);
  g_assert_true (limber_schedule_entry_get_enabled (first));
  g_assert_null (limber_schedule_find (schedule, "b"));
  g_assert_null (g_list_model_get_item (G_LIST_MODEL (schedule), 2));
  g_assert_finalize_object (schedule);
}

static void
test_write_keeps (void)
{
  g_autoptr (GSettings) settings = new_settings (MIXED);
  g_autoptr (LimberSchedule) schedule = NULL;
  g_autoptr (LimberScheduleEntry) changed =
      limber_schedule_entry_new ("a", "desk-break", MONDAY, 10, 5, FALSE);
  g_autoptr (GVariant) value = NULL;
  g_autoptr (GVariant) dictionary = NULL;
  const char *text;
  gint32 hour;

  ignored_message ("*6 entries*");
  schedule = limber_schedule_new (settings, "schedule");
  /* It is not said again. */
  g_assert_true (limber_schedule_put (schedule, changed));
  g_test_assert_expected_messages ();

  value = g_settings_get_value (settings, "schedule");
  g_assert_cmpuint (g_variant_n_children (value), ==, N_MIXED);
  dictionary = g_variant_get_child_value (value, 0);
  g_assert_true (g_variant_lookup (dictionary, "color", "&s", &text));
  g_assert_cmpstr (text, ==, "teal");
  g_assert_true (g_variant_lookup (dictionary, "hour", "i", &hour));
  g_assert_cmpint (hour, ==, 10);
  g_assert_false (
      limber_schedule_entry_get_enabled (limber_schedule_find (schedule, "a")));

  /* The second "a" is understood once the first is gone. */
  ignored_message ("*5 entries*");
  g_assert_true (limber_schedule_remove (schedule, "a"));
  g_test_assert_expected_messages ();
  g_clear_pointer (&value, g_variant_unref);
  value = g_settings_get_value (settings, "schedule");
  g_assert_cmpuint (g_variant_n_children (value), ==, N_MIXED - 1);
}

/* Written by hand: ten thousand, every other of them wrong, and each id four times. */
static void
test_many (void)
{
  g_autoptr (GSettings) settings = new_settings (NULL);
  g_autoptr (LimberSchedule) schedule = limber_schedule_new (settings, "schedule");
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 11, 16, 8, 0, 0);
  g_autoptr (GDateTime) when = NULL;
  g_autoptr (GString) text = g_string_new ("[");

  for (int i = 0; i < 10000; i++)
    g_string_append_printf (text,
                            "%s{'id': <'%d'>, 'routine': <'none-such'>, 'days': <[1]>, "
                            "'hour': <%d>, 'minute': <%s>}",
                            i > 0 ? ", " : "", i % 2500, i % 24, i % 2 ? "'0'" : "0");
  g_string_append_c (text, ']');

  ignored_message ("*has 8750 entries*; entry 2: minute is not *; entry 10: *; ...");
  g_object_unref (new_settings (text->str));
  g_test_assert_expected_messages ();
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (schedule)), ==, 1250);
  g_assert_cmpuint (limber_schedule_get_n_ignored (schedule), ==, 8750);
  g_assert_nonnull (limber_schedule_get_next (schedule, now, &when));
  g_assert_cmpint (g_date_time_difference (when, now), ==, 2 * G_TIME_SPAN_HOUR);
}

static void
items_changed_cb (guint *n_changes)
{
  *n_changes += 1;
}

static void
test_follow (void)
{
  g_autoptr (GSettings) settings = new_settings (NULL);
  g_autoptr (LimberSchedule) schedule = limber_schedule_new (settings, "schedule");
  g_autoptr (LimberSchedule) other = limber_schedule_new (settings, "schedule");
  g_autoptr (LimberScheduleEntry) entry =
      limber_schedule_entry_new (NULL, "desk-reset", LIMBER_DAYS_ALL, 8, 0, TRUE);
  guint n_changes = 0;

  g_signal_connect_swapped (other, "items-changed", G_CALLBACK (items_changed_cb),
                            &n_changes);
  g_assert_true (limber_schedule_put (schedule, entry));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (other)), ==, 1);
  g_assert_cmpuint (n_changes, ==, 1);
  g_assert_true (limber_schedule_remove (other, limber_schedule_entry_get_id (entry)));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (schedule)), ==, 0);
}

static void
test_next_of_all (void)
{
  g_autoptr (GSettings) settings = new_settings (NULL);
  g_autoptr (LimberSchedule) schedule = limber_schedule_new (settings, "schedule");
  g_autoptr (LimberScheduleEntry) soon =
      limber_schedule_entry_new ("soon", "desk-reset", MONDAY, 9, 30, TRUE);
  g_autoptr (LimberScheduleEntry) off =
      limber_schedule_entry_new ("off", "desk-reset", MONDAY, 9, 0, FALSE);
  g_autoptr (LimberScheduleEntry) later =
      limber_schedule_entry_new ("later", "desk-reset", LIMBER_DAYS_ALL, 23, 0, TRUE);
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 11, 16, 8, 0, 0);
  g_autoptr (GDateTime) when = NULL;
  g_autofree char *text = NULL;

  g_assert_null (limber_schedule_get_next (schedule, now, &when));
  g_assert_null (when);
  limber_schedule_put (schedule, later);
  limber_schedule_put (schedule, soon);
  limber_schedule_put (schedule, off);
  g_assert_cmpstr (limber_schedule_entry_get_id (
                       limber_schedule_get_next (schedule, now, &when)),
                   ==, "soon");
  text = g_date_time_format_iso8601 (when);
  g_assert_cmpstr (text, ==, "2026-11-16T09:30:00Z");
}

static void
test_days_in_words (void)
{
  const struct
  {
    guint days;
    const char *words;
  } cases[] = {
    { LIMBER_DAYS_ALL, "Every day" },
    { LIMBER_DAYS_WORKING, "Monday to Friday" },
    { LIMBER_DAYS_ALL & ~LIMBER_DAYS_WORKING, "Weekends" },
    { 0, "No days" },
    { MONDAY | WEDNESDAY, "Mon, Wed" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (LimberScheduleEntry) entry =
          limber_schedule_entry_new (NULL, "desk-reset", cases[i].days, 8, 0, TRUE);
      g_autofree char *words = limber_schedule_entry_describe_days (entry);

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/schedule/next", test_next);
  g_test_add_func ("/schedule/daylight-saving", test_daylight_saving);
  g_test_add_func ("/schedule/odd-zones", test_odd_zones);
  g_test_add_func ("/schedule/last-of-tomorrow", test_last_of_tomorrow);
  g_test_add_func ("/schedule/every-week-day", test_every_week_day);
  g_test_add_func ("/schedule/read", test_read);
  g_test_add_func ("/schedule/write-keeps", test_write_keeps);
  g_test_add_func ("/schedule/many", test_many);
  g_test_add_func ("/schedule/follow", test_follow);
  g_test_add_func ("/schedule/next-of-all", test_next_of_all);
  g_test_add_func ("/schedule/days-in-words", test_days_in_words);
  return g_test_run ();
}
