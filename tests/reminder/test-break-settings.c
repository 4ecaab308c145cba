/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "reminder/break-hours.h"
#include "reminder/break-settings.h"

#define MINUTES(n) ((n) *LIMBER_BREAK_MINUTE_US)

static void
test_defaults (void)
{
  LimberBreakSettings settings;

  limber_break_settings_init (&settings);
  g_assert_cmpint (limber_break_settings_sanitize (&settings), ==, 0);
  g_assert_true (settings.breaks_enabled);
  g_assert_false (settings.nudges_enabled);
  g_assert_false (settings.hours_limited);
  g_assert_cmpint (settings.interval_us, ==, MINUTES (50));
  g_assert_cmpint (settings.length_us, ==, MINUTES (5));
  g_assert_cmpint (settings.nudge_interval_us, ==, MINUTES (30));
  g_assert_cmpint (settings.nudge_length_us, ==, MINUTES (1));
  g_assert_cmpint (settings.max_deferral_us, ==, MINUTES (30));
}

static void
test_sanitize (void)
{
  static const struct
  {
    gsize offset;
    gint64 least;
    gint64 most;
    LimberBreakFaults fault;
  } fields[] = {
    { G_STRUCT_OFFSET (LimberBreakSettings, interval_us), 5, 180,
      LIMBER_BREAK_FAULT_INTERVAL },
    { G_STRUCT_OFFSET (LimberBreakSettings, length_us), 1, 50,
      LIMBER_BREAK_FAULT_LENGTH },
    { G_STRUCT_OFFSET (LimberBreakSettings, nudge_interval_us), 5, 180,
      LIMBER_BREAK_FAULT_NUDGE_INTERVAL },
    { G_STRUCT_OFFSET (LimberBreakSettings, nudge_length_us), 1, 15,
      LIMBER_BREAK_FAULT_NUDGE_LENGTH },
    { G_STRUCT_OFFSET (LimberBreakSettings, max_deferral_us), 0, 180,
      LIMBER_BREAK_FAULT_MAX_DEFERRAL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      const struct
      {
        gint64 value;
        gint64 expected;
      } values[] = {
        { MINUTES (fields[i].least), MINUTES (fields[i].least) },
        { MINUTES (fields[i].least) - 1, MINUTES (fields[i].least) },
        { G_MININT64, MINUTES (fields[i].least) },
        { MINUTES (fields[i].most), MINUTES (fields[i].most) },
        { MINUTES (fields[i].most) + 1, MINUTES (fields[i].most) },
        { G_MAXINT64, MINUTES (fields[i].most) },
      };

      for (gsize j = 0; j < G_N_ELEMENTS (values); j++)
        {
          LimberBreakSettings settings;
          gint64 *field = (gint64 *) ((guint8 *) &settings + fields[i].offset);
          gboolean wrong = values[j].value != values[j].expected;

          limber_break_settings_init (&settings);
          *field = values[j].value;
          g_assert_cmpint (limber_break_settings_sanitize (&settings), ==,
                           wrong ? fields[i].fault : 0);
          g_assert_cmpint (*field, ==, values[j].expected);
          g_assert_cmpint (limber_break_settings_sanitize (&settings), ==, 0);
        }
      g_assert_cmpstr (limber_break_fault_get_name (fields[i].fault), !=, "setting");
    }
}

static void
test_sanitize_together (void)
{
  LimberBreakSettings settings;

  limber_break_settings_init (&settings);
  settings.interval_us = MINUTES (10);
  settings.length_us = MINUTES (20);
  settings.nudge_interval_us = MINUTES (5);
  settings.nudge_length_us = MINUTES (6);
  settings.hours[2] = (LimberBreakHours){ TRUE, -1, 1441 };
  g_assert_cmpint (limber_break_settings_sanitize (&settings), ==,
                   LIMBER_BREAK_FAULT_LENGTH | LIMBER_BREAK_FAULT_NUDGE_LENGTH |
                       LIMBER_BREAK_FAULT_HOURS);
  g_assert_cmpint (settings.length_us, ==, MINUTES (10));
  g_assert_cmpint (settings.nudge_length_us, ==, MINUTES (5));
  g_assert_cmpint (settings.hours[2].from, ==, 0);
  g_assert_cmpint (settings.hours[2].to, ==, 1440);
  settings.hours[6].from = 1440;
  g_assert_cmpint (limber_break_settings_sanitize (&settings), ==,
                   LIMBER_BREAK_FAULT_HOURS);
  g_assert_cmpint (settings.hours[6].from, ==, 1439);
}

static gint64
parse (const char *text,
       GTimeZone  *zone)
{
  g_autoptr (GDateTime) moment = g_date_time_new_from_iso8601 (text, zone);

  g_assert_nonnull (moment);
  return g_date_time_to_unix (moment) * G_USEC_PER_SEC;
}

/* 2026-11-16 is a Monday; in Berlin clocks go forward on 2026-03-29 and back on
 * 2026-10-25, which are Sundays. */
static const struct
{
  const char *zone;
  guint days; /* Monday = 1 << 0 */
  int from;
  int to;
  const char *moment;
  gboolean inside;
  const char *change;
} hours[] = {
  { "UTC", 0x1f, 540, 1020, "2026-11-16T08:59:59", FALSE, "2026-11-16T09:00:00" },
  { "UTC", 0x1f, 540, 1020, "2026-11-16T09:00:00", TRUE, "2026-11-16T17:00:00" },
  { "UTC", 0x1f, 540, 1020, "2026-11-16T16:59:59", TRUE, "2026-11-16T17:00:00" },
  { "UTC", 0x1f, 540, 1020, "2026-11-16T17:00:00", FALSE, "2026-11-17T09:00:00" },
  { "UTC", 0x1f, 540, 1020, "2026-11-20T18:00:00", FALSE, "2026-11-23T09:00:00" },
  { "UTC", 0x01, 540, 1020, "2026-11-16T18:00:00", FALSE, "2026-11-23T09:00:00" },
  { "UTC", 0x01, 540, 1020, "2026-12-31T18:00:00", FALSE, "2027-01-04T09:00:00" },
  { "UTC", 0x01, 1320, 360, "2026-11-16T21:59:59", FALSE, "2026-11-16T22:00:00" },
  { "UTC", 0x01, 1320, 360, "2026-11-16T22:00:00", TRUE, "2026-11-17T06:00:00" },
  { "UTC", 0x01, 1320, 360, "2026-11-17T05:59:59", TRUE, "2026-11-17T06:00:00" },
  { "UTC", 0x01, 1320, 360, "2026-11-17T06:00:00", FALSE, "2026-11-23T22:00:00" },
  { "UTC", 0x01, 1320, 360, "2026-11-16T03:00:00", FALSE, "2026-11-16T22:00:00" },
  { "UTC", 0x40, 1320, 360, "2026-11-16T03:00:00", TRUE, "2026-11-16T06:00:00" },
  { "UTC", 0x01, 0, 1440, "2026-11-16T23:59:59", TRUE, "2026-11-17T00:00:00" },
  { "UTC", 0x03, 0, 1440, "2026-11-17T00:00:00", TRUE, "2026-11-18T00:00:00" },
  { "UTC", 0x01, 600, 600, "2026-11-17T09:59:59", TRUE, "2026-11-17T10:00:00" },
  { "UTC", 0x00, 0, 1440, "2026-11-16T12:00:00", FALSE, NULL },
  { "Europe/Berlin", 0x40, 150, 600, "2026-03-29T01:59:59+01", FALSE,
    "2026-03-29T03:00:00+02" },
  { "Europe/Berlin", 0x20, 1320, 360, "2026-03-29T05:59:59+02", TRUE,
    "2026-03-29T06:00:00+02" },
  { "Europe/Berlin", 0x20, 1320, 360, "2026-10-25T05:30:00+01", TRUE,
    "2026-10-25T06:00:00+01" },
  { "Europe/Berlin", 0x7f, 540, 1020, "2026-10-24T18:00:00+02", FALSE,
    "2026-10-25T09:00:00+01" },
  { "Pacific/Kiritimati", 0x01, 540, 1020, "2026-11-15T19:00:00Z", TRUE,
    "2026-11-16T17:00:00+14" },
};

static void
test_hours (gconstpointer data)
{
  gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier (hours[i].zone);
  LimberBreakSettings settings;
  gint64 moment_us;
  gint64 change_us;

  if (zone == NULL)
    {
      g_test_skip ("there are no time zones here");
      return;
    }
  limber_break_settings_init (&settings);
  settings.hours_limited = TRUE;
  for (guint day = 0; day < 7; day++)
    settings.hours[day] = (LimberBreakHours){ (hours[i].days & (1u << day)) != 0,
                                              hours[i].from, hours[i].to };
  moment_us = parse (hours[i].moment, zone);
  change_us = hours[i].change != NULL ? parse (hours[i].change, zone) : G_MAXINT64;

  g_assert_cmpint (limber_break_hours_contain (&settings, moment_us, zone), ==,
                   hours[i].inside);
  g_assert_cmpint (limber_break_hours_get_next_change (&settings, moment_us, zone), ==,
                   change_us);
  settings.hours_limited = FALSE;
  g_assert_true (limber_break_hours_contain (&settings, moment_us, zone));
  g_assert_cmpint (limber_break_hours_get_next_change (&settings, moment_us, zone), ==,
                   G_MAXINT64);
}

static void
test_tomorrow (void)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("Europe/Berlin");

  if (zone == NULL)
    {
      g_test_skip ("there are no time zones here");
      return;
    }
#define ASSERT_TOMORROW(now, expected)                                            \
  g_assert_cmpint (limber_break_hours_get_tomorrow (parse (now, zone), zone), ==, \
                   parse (expected, zone))
  ASSERT_TOMORROW ("2026-11-16T10:00:00", "2026-11-17T04:00:00");
  ASSERT_TOMORROW ("2026-11-17T00:30:00", "2026-11-17T04:00:00");
  ASSERT_TOMORROW ("2026-11-17T04:00:00", "2026-11-18T04:00:00");
  ASSERT_TOMORROW ("2026-12-31T10:00:00", "2027-01-01T04:00:00");
  ASSERT_TOMORROW ("2026-03-28T10:00:00+01", "2026-03-29T04:00:00+02");
  ASSERT_TOMORROW ("2026-10-24T10:00:00+02", "2026-10-25T04:00:00+01");
#undef ASSERT_TOMORROW
}

/* No moment is one that they cannot be asked about. */
static void
test_odd_moments (void)
{
  static const gint64 moments[] = {
    G_MININT64, -1, 0, G_MAXINT64, G_MAXINT64 / 2, 253402300799 * G_USEC_PER_SEC
  };
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  LimberBreakSettings settings;

  limber_break_settings_init (&settings);
  settings.hours_limited = TRUE;
  for (gsize i = 0; i < G_N_ELEMENTS (moments); i++)
    {
      limber_break_hours_contain (&settings, moments[i], zone);
      g_assert_cmpint (limber_break_hours_get_next_change (&settings, moments[i], zone),
                       >=, moments[i]);
      g_assert_cmpint (limber_break_hours_get_tomorrow (moments[i], zone), >=,
                       moments[i]);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/break-settings/defaults", test_defaults);
  g_test_add_func ("/break-settings/sanitize", test_sanitize);
  g_test_add_func ("/break-settings/sanitize-together", test_sanitize_together);
  for (gsize i = 0; i < G_N_ELEMENTS (hours); i++)
    {
      g_autofree char *path = g_strdup_printf ("/break-hours/%" G_GSIZE_FORMAT, i);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_hours);
    }
  g_test_add_func ("/break-hours/tomorrow", test_tomorrow);
  g_test_add_func ("/break-hours/odd-moments", test_odd_moments);
  return g_test_run ();
}
