/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include <stdlib.h>
#include <time.h>

#include "reminder/schedule.h"

/* Random schedules, each over ten years in some zone, against an oracle that has the
 * C library read the clock on the wall, goes through every minute of the ten years,
 * and notes when the clock comes to which time. */

#define N_SCHEDULES 10000
#define N_MORE      1000 /* with another seed each time */
#define N_WALKED    12   /* of a zone: each of their entries at every moment it has */
#define MAX_ENTRIES 20
#define YEARS       10
#define SEED        20261116u

#define DAY_MINUTES 1440
#define MARGIN      (14 * DAY_MINUTES) /* in which nothing is asked */

static const struct
{
  const char *name;
  int year; /* the first of ten in which something happens there */
} zones[] = {
  { "Australia/Lord_Howe", 2005 }, /* half an hour */
  { "Pacific/Chatham", 2026 },     /* at 2:45, and 12:45 ahead */
  { "Pacific/Kiritimati", 1990 },  /* 1994 without its last day */
  { "Pacific/Apia", 2006 },        /* 2011 without 30 December */
  { "Pacific/Kwajalein", 1988 },   /* 1993 without 21 August */
  { "Pacific/Norfolk", 2013 },     /* half an hour for good, then summer time */
  { "Africa/Casablanca", 2026 },   /* winter time in Ramadan */
  { "Africa/El_Aaiun", 2012 },     /* four changes a year */
  { "Africa/Cairo", 2010 },        /* four changes, none for years, then again */
  { "Africa/Windhoek", 2010 },     /* an hour less in winter, until 2017 */
  { "Europe/Dublin", 2024 },       /* an hour less in winter */
  { "Europe/Berlin", 2026 },
  { "Europe/Istanbul", 2009 },  /* in other weeks each year, then summer for good */
  { "Europe/Volgograd", 2010 }, /* for good, and back again */
  { "Antarctica/Troll", 2020 }, /* two hours */
  { "Antarctica/Casey", 2015 }, /* three hours, back and forth */
  { "America/Santiago", 2012 }, /* at midnight, and in other weeks each year */
  { "America/Asuncion", 2016 }, /* at midnight, until 2024 */
  { "America/Sao_Paulo", 2010 },
  { "America/Havana", 2017 },   /* from midnight to one, and back */
  { "America/St_Johns", 2003 }, /* a minute after midnight, until 2011 */
  { "America/Nuuk", 2020 },     /* on the evening of Saturday */
  { "America/Caracas", 2007 },  /* half an hour, and back after years */
  { "America/New_York", 2027 },
  { "Asia/Beirut", 2018 }, /* at midnight */
  { "Asia/Amman", 2014 },
  { "Asia/Gaza", 2014 },      /* at other times each year */
  { "Asia/Tehran", 2015 },    /* by another calendar */
  { "Asia/Pyongyang", 2013 }, /* half an hour, and back after years */
  { "Asia/Kathmandu", 1980 }, /* a quarter of an hour */
};

#define N_ZONES ((int) G_N_ELEMENTS (zones))

static guint n_checks;

/* What the oracle knows of ten years in a zone. Minutes are counted from the start of
 * the first year in UTC; those of local time from its start on the wall. */
typedef struct
{
  GTimeZone *zone;
  gint64 start;  /* seconds since 1970-01-01 */
  int first_day; /* of the first year, Monday = 0 */
  int n_minutes;
  int *wall;       /* by minute: the minute of local time */
  int *due;        /* by minute of local time: when it is due, or -1 */
  GArray *changes; /* of int: the minutes at which the clocks are changed */
  guint n_skipped, n_twice;
} Oracle;

typedef struct
{
  guint days;
  int hour;
  int minute;
} Line;

/* How far the clock on the wall is ahead of UTC, in minutes. */
static int
read_offset (Oracle *oracle,
             int     minute)
{
  time_t seconds = (time_t) (oracle->start + minute * G_GINT64_CONSTANT (60));
  struct tm local;

  g_assert_nonnull (localtime_r (&seconds, &local));
  g_assert_cmpint (local.tm_gmtoff % 60, ==, 0);
  return (int) (local.tm_gmtoff / 60);
}

/* Asks for each quarter of an hour, and where the clocks are changed in it, for each
 * minute. */
static void
read_wall (Oracle *oracle)
{
  int offset = read_offset (oracle, 0);

  for (int i = 0; i < oracle->n_minutes; i += 15)
    {
      int next = read_offset (oracle, i + 15);

      for (int j = i; j < i + 15; j++)
        oracle->wall[j] = j + (next == offset ? offset : read_offset (oracle, j));
      offset = next;
    }
  for (int i = 1; i < oracle->n_minutes; i++)
    if (oracle->wall[i] != oracle->wall[i - 1] + 1)
      g_array_append_val (oracle->changes, i);
}

/* Each minute, what the clock shows is due, if it never was, and what it has jumped
 * over. */
static void
find_due (Oracle *oracle)
{
  int next = MAX (oracle->wall[0], 0);

  for (int i = 0; i < oracle->n_minutes; i++)
    {
      oracle->n_twice += oracle->wall[i] >= 0 && oracle->wall[i] < next;
      if (next < oracle->n_minutes)
        oracle->n_skipped += MAX (oracle->wall[i] - next, 0);
      while (next <= oracle->wall[i] && next < oracle->n_minutes)
        oracle->due[next++] = i;
    }
}

static void
oracle_init (Oracle     *oracle,
             const char *name,
             int         year)
{
  struct tm first = { .tm_year = year - 1900, .tm_mday = 1 };
  struct tm end = { .tm_year = year + YEARS - 1900, .tm_mday = 1 };

  setenv ("TZ", name, TRUE);
  tzset ();
  oracle->zone = g_time_zone_new_identifier (name);
  g_assert_nonnull (oracle->zone);
  oracle->start = timegm (&first);
  oracle->first_day = (first.tm_wday + 6) % 7;
  oracle->n_minutes = (int) ((timegm (&end) - oracle->start) / 60);
  oracle->wall = g_new (int, oracle->n_minutes);
  oracle->due = g_new (int, oracle->n_minutes);
  for (int i = 0; i < oracle->n_minutes; i++)
    oracle->due[i] = -1;
  oracle->changes = g_array_new (FALSE, FALSE, sizeof (int));
  oracle->n_skipped = oracle->n_twice = 0;
  read_wall (oracle);
  find_due (oracle);
}

static void
oracle_clear (Oracle *oracle)
{
  g_time_zone_unref (oracle->zone);
  g_free (oracle->wall);
  g_free (oracle->due);
  g_array_unref (oracle->changes);
}

static gboolean
is_on (Oracle     *oracle,
       const Line *line,
       int         day)
{
  return (line->days >> ((oracle->first_day + day) % 7) & 1) != 0;
}

/* The minute at which one of @lines is due next after @minute, or -1. It tries a week
 * more on either side than it needs. */
static int
ask_oracle (Oracle     *oracle,
            const Line *lines,
            guint       n_lines,
            int         minute)
{
  int today = oracle->wall[minute] / DAY_MINUTES;
  int next = -1;

  for (guint i = 0; i < n_lines; i++)
    for (int day = today - 8; day <= today + 16; day++)
      {
        int local = day * DAY_MINUTES + lines[i].hour * 60 + lines[i].minute;
        int due;

        if (local < 0 || local >= oracle->n_minutes || !is_on (oracle, &lines[i], day))
          continue;
        due = oracle->due[local];
        if (due > minute && (next < 0 || due < next))
          next = due;
        if (due > minute)
          break;
      }
  return next;
}

static int
random_change (Oracle *oracle,
               GRand  *rand)
{
  int i = g_rand_int_range (rand, 0, (int) oracle->changes->len);

  return g_array_index (oracle->changes, int, i);
}

static int
get_minute (Oracle *oracle,
            gint64  seconds)
{
  g_assert_cmpint ((seconds - oracle->start) % 60, ==, 0);
  return (int) ((seconds - oracle->start) / 60);
}

static GDateTime *
moment_new (Oracle *oracle,
            int     minute)
{
  g_autoptr (GDateTime) utc =
      g_date_time_new_from_unix_utc (oracle->start + minute * G_GINT64_CONSTANT (60));

  return g_date_time_to_timezone (utc, oracle->zone);
}

static LimberScheduleEntry *
entry_new (const char *id,
           const Line *line)
{
  return limber_schedule_entry_new (id, "desk-reset", line->days, line->hour,
                                    line->minute, TRUE);
}

static void
write_schedule (GSettings  *settings,
                const Line *lines,
                guint       n_lines)
{
  GVariantBuilder builder;

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("aa{sv}"));
  for (guint i = 0; i < n_lines; i++)
    {
      g_autofree char *id = g_strdup_printf ("%u", i);
      g_autoptr (LimberScheduleEntry) entry = entry_new (id, &lines[i]);

      g_variant_builder_add_value (&builder,
                                   limber_schedule_entry_to_variant (entry, NULL));
    }
  g_assert_true (
      g_settings_set_value (settings, "schedule", g_variant_builder_end (&builder)));
}

static void G_GNUC_NORETURN
fail (Oracle     *oracle,
      int         minute,
      const char *text,
      int         expected)
{
  g_autoptr (GDateTime) now = moment_new (oracle, minute);
  g_autoptr (GDateTime) right = moment_new (oracle, MAX (expected, 0));
  g_autofree char *now_text = g_date_time_format_iso8601 (now);
  g_autofree char *right_text = g_date_time_format_iso8601 (right);

  g_error ("In %s, seen from %s: %s, but the oracle says %s",
           g_time_zone_get_identifier (oracle->zone), now_text, text,
           expected < 0 ? "none" : right_text);
}

/* Compares the first moment of @schedule after @minute with the oracle's, which it
 * returns. */
static int
check_next (Oracle         *oracle,
            LimberSchedule *schedule,
            const Line     *lines,
            guint           n_lines,
            int             minute)
{
  g_autoptr (GDateTime) after = moment_new (oracle, minute);
  g_autoptr (GDateTime) when = NULL;
  int expected = ask_oracle (oracle, lines, n_lines, minute);

  limber_schedule_get_next (schedule, after, &when);
  if ((when == NULL) != (expected < 0) ||
      (when != NULL && get_minute (oracle, g_date_time_to_unix (when)) != expected))
    {
      g_autofree char *text = when != NULL ? g_date_time_format_iso8601 (when) : NULL;

      fail (oracle, minute, text, expected);
    }
  return expected;
}

/* Follows an entry alone over the ten years, from one moment to the next, and back. */
static void
walk_entry (Oracle     *oracle,
            const Line *line)
{
  g_autoptr (LimberScheduleEntry) entry = entry_new ("a", line);
  int minute = MARGIN;

  while (minute < oracle->n_minutes - MARGIN)
    {
      g_autoptr (GDateTime) after = moment_new (oracle, minute);
      g_autoptr (GDateTime) next = limber_schedule_entry_get_next (entry, after);
      g_autoptr (GDateTime) before = NULL;
      int expected = ask_oracle (oracle, line, 1, minute);
      gint64 date, due;

      if (get_minute (oracle, g_date_time_to_unix (next)) != expected)
        fail (oracle, minute, "another", expected);
      before = g_date_time_add_seconds (next, -1);
      g_assert_true (limber_schedule_entry_get_last (entry, next, &date, &due));
      g_assert_cmpint (get_minute (oracle, due), ==, expected);
      g_assert_true (limber_schedule_entry_get_last (entry, before, &date, &due));
      g_assert_cmpint (get_minute (oracle, due), <=, minute);
      g_assert_cmpint (ask_oracle (oracle, line, 1, get_minute (oracle, due)), ==,
                       expected);
      n_checks++;
      minute = expected;
    }
}

/* Follows the schedule for some days around a change of the clocks. */
static void
walk_around (Oracle         *oracle,
             LimberSchedule *schedule,
             const Line     *lines,
             guint           n_lines,
             GRand          *rand,
             int             change)
{
  int minute = change - g_rand_int_range (rand, 0, 2 * DAY_MINUTES);

  for (int i = 0; i < 30 && minute < change + DAY_MINUTES; i++)
    {
      int next;

      if (minute < MARGIN || minute >= oracle->n_minutes - MARGIN)
        return;
      next = check_next (oracle, schedule, lines, n_lines, minute);
      n_checks++;
      if (next < 0)
        return;
      minute = g_rand_int_range (rand, 0, 4) > 0
                   ? next
                   : minute + g_rand_int_range (rand, 1, DAY_MINUTES / 4);
    }
}

/* Any time on any days; or, as often, one near which the clocks are changed. */
static Line
random_line (Oracle *oracle,
             GRand  *rand)
{
  Line line = {
    .days = (guint) g_rand_int_range (rand, 0, 128),
    .hour = g_rand_int_range (rand, 0, 24),
    .minute = g_rand_int_range (rand, 0, 60),
  };

  if (g_rand_boolean (rand))
    {
      int change = random_change (oracle, rand);
      int local = oracle->wall[change] + g_rand_int_range (rand, -180, 180);

      local = CLAMP (local, 0, oracle->n_minutes - 1);
      line.hour = local % DAY_MINUTES / 60;
      line.minute = local % 60;
      line.days |= 1u << (oracle->first_day + local / DAY_MINUTES) % 7;
    }
  return line;
}

static void
check_schedule (Oracle         *oracle,
                GSettings      *settings,
                LimberSchedule *schedule,
                GRand          *rand,
                gboolean        whole)
{
  Line lines[MAX_ENTRIES];
  guint n_lines = (guint) g_rand_int_range (rand, 1, MAX_ENTRIES + 1);

  for (guint i = 0; i < n_lines; i++)
    lines[i] = random_line (oracle, rand);
  write_schedule (settings, lines, n_lines);

  for (int year = 0; year < YEARS; year++)
    {
      int minute = (int) ((oracle->n_minutes - 2 * MARGIN) * (gint64) year / YEARS);

      minute += MARGIN + g_rand_int_range (rand, 0, 300 * DAY_MINUTES);
      check_next (oracle, schedule, lines, n_lines, minute);
      n_checks++;
    }
  for (int i = 0; i < 4; i++)
    walk_around (oracle, schedule, lines, n_lines, rand, random_change (oracle, rand));
  for (guint i = 0; whole && i < n_lines; i++)
    if (lines[i].days != 0)
      walk_entry (oracle, &lines[i]);
}

static void
check_zone (Oracle  *oracle,
            guint32  seed,
            int      n_schedules,
            int      n_walked)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
  g_autoptr (GSettings) settings = g_settings_new (LIMBER_APPLICATION_ID);
  g_autoptr (LimberSchedule) schedule = limber_schedule_new (settings, "schedule");

  for (int i = 0; i < n_schedules; i++)
    check_schedule (oracle, settings, schedule, rand, i < n_walked);
  g_settings_reset (settings, "schedule");
}

static void
test_zone (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  int share = (N_SCHEDULES + N_ZONES - 1) / N_ZONES;
  int more = (N_MORE + N_ZONES - 1) / N_ZONES;
  const char *again = g_getenv ("LIMBER_SEED");
  guint32 seed =
      again != NULL ? (guint32) g_ascii_strtoull (again, NULL, 10) : g_random_int ();
  Oracle oracle;

  oracle_init (&oracle, zones[i].name, zones[i].year);
  g_test_message ("%s %d-%d: %u changes, %u minutes skipped, %u twice", zones[i].name,
                  zones[i].year, zones[i].year + YEARS - 1, oracle.changes->len,
                  oracle.n_skipped, oracle.n_twice);
  g_assert_cmpuint (oracle.changes->len, >, 0);

  g_test_message ("seed %u", SEED + i);
  n_checks = 0;
  check_zone (&oracle, SEED + i, share, N_WALKED);
  g_test_message ("seed %u (LIMBER_SEED=%u for the same again)", seed, seed);
  check_zone (&oracle, seed, more, 1);
  g_test_message ("%d schedules, %u moments", share + more, n_checks);
  g_assert_cmpuint (n_checks, >=, 50 * (guint) (share + more));
  oracle_clear (&oracle);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < N_ZONES; i++)
    {
      g_autofree char *path = g_strconcat ("/schedule-oracle/", zones[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_zone);
    }
  return g_test_run ();
}
