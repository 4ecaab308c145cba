/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "content/dose.h"

#define S(seconds) ((gint64) ((seconds) * (double) G_USEC_PER_SEC))

static const struct
{
  const char *name;
  LimberDose dose;
  gint64 unit_us;
  gint64 duration_us;
  const char *text;
} cases[] = {
  { "hold", { .sets = 1, .count = 1, .hold_us = S (30) }, S (30), S (30), "30 s" },
  { "short hold",
    { .sets = 1, .count = 1, .hold_us = S (7.5) },
    S (7.5),
    S (7.5),
    "7.5 s" },
  { "hold of minutes",
    { .sets = 1, .count = 1, .hold_us = S (120) },
    S (120),
    S (120),
    "2 min" },
  { "hold of a minute and more",
    { .sets = 1, .count = 1, .hold_us = S (90) },
    S (90),
    S (90),
    "1 min 30 s" },
  { "sides change back between sets",
    { .sides = LIMBER_SIDES_EACH,
      .sets = 2,
      .count = 1,
      .hold_us = S (30),
      .switch_us = S (5) },
    S (30),
    S (135),
    "2 × 30 s each side" },
  { "a rest stands in place of that",
    { .sides = LIMBER_SIDES_EACH,
      .sets = 2,
      .count = 1,
      .hold_us = S (30),
      .switch_us = S (5),
      .rest_us = S (20) },
    S (30),
    S (150),
    "2 × 30 s each side" },
  { "no side to change to",
    { .sets = 3, .count = 1, .hold_us = S (10), .switch_us = S (5) },
    S (10),
    S (30),
    "3 × 10 s" },
  { "repetitions",
    { .kind = LIMBER_DOSE_REPS,
      .sets = 1,
      .count = 10,
      .move_us = S (1),
      .stay_us = S (0.5),
      .return_us = S (2),
      .pause_us = S (0.5) },
    S (4),
    S (40),
    "10 repetitions" },
  { "one repetition",
    { .kind = LIMBER_DOSE_REPS, .sets = 1, .count = 1, .move_us = S (1) },
    S (1),
    S (1),
    "1 repetition" },
  { "repetitions on each side",
    { .kind = LIMBER_DOSE_REPS,
      .sides = LIMBER_SIDES_EACH,
      .sets = 2,
      .count = 6,
      .move_us = S (2),
      .switch_us = S (4),
      .rest_us = S (30) },
    S (2),
    S (2 * (12 + 4 + 12) + 30),
    "2 × 6 repetitions each side" },
  { "repetitions in turn",
    { .kind = LIMBER_DOSE_REPS,
      .sides = LIMBER_SIDES_ALTERNATE,
      .sets = 2,
      .count = 6,
      .move_us = S (2),
      .switch_us = S (4) },
    S (2),
    S (2 * 24),
    "2 × 6 repetitions each side, in turn" },
  { "breaths",
    { .kind = LIMBER_DOSE_BREATHS,
      .sets = 1,
      .count = 6,
      .in_us = S (4),
      .out_us = S (6) },
    S (10),
    S (60),
    "6 breaths" },
  { "breaths in sets",
    { .kind = LIMBER_DOSE_BREATHS,
      .sets = 2,
      .count = 1,
      .in_us = S (4),
      .out_us = S (6),
      .rest_us = S (1) },
    S (10),
    S (21),
    "2 × 1 breath" },
};

static void
test_dose (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = limber_dose_describe (&cases[i].dose);

      g_test_message ("%s", cases[i].name);
      g_assert_cmpint (limber_dose_get_unit_duration (&cases[i].dose), ==,
                       cases[i].unit_us);
      g_assert_cmpint (limber_dose_get_duration (&cases[i].dose), ==,
                       cases[i].duration_us);
      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

/* It stays at the end of the range; that it does not wrap around is seen by the
 * sanitizer too. */
static void
test_overflow (void)
{
  LimberDose dose = {
    .kind = LIMBER_DOSE_REPS,
    .sides = LIMBER_SIDES_EACH,
    .sets = G_MAXUINT,
    .count = G_MAXUINT,
    .move_us = G_MAXINT64 / 2,
    .stay_us = G_MAXINT64,
    .switch_us = G_MAXINT64,
    .rest_us = G_MAXINT64,
  };

  g_assert_cmpint (limber_dose_get_unit_duration (&dose), ==, G_MAXINT64);
  g_assert_cmpint (limber_dose_get_duration (&dose), ==, G_MAXINT64);
}

static void
test_format (void)
{
  static const struct
  {
    gint64 duration_us;
    const char *clock;
    const char *words;
  } times[] = {
    { 0, "0:00", "0 seconds" },
    { -S (5), "0:00", "0 seconds" },
    { G_MININT64, "0:00", "0 seconds" },
    { S (0.499999), "0:00", "0 seconds" },
    { S (0.5), "0:01", "1 second" },
    { S (9), "0:09", "9 seconds" },
    { S (59.6), "1:00", "1 minute" },
    { S (90), "1:30", "1 minute 30 seconds" },
    { S (721), "12:01", "12 minutes 1 second" },
    { S (3599), "59:59", "59 minutes 59 seconds" },
    { S (3600), "1:00:00", "1 hour" },
    { S (3723), "1:02:03", "1 hour 2 minutes 3 seconds" },
    { S (7205), "2:00:05", "2 hours 5 seconds" },
    { S (12 * 3600), "12:00:00", "12 hours" },
    { G_MAXINT64, "2562047788:00:55", "2147483647 hours 55 seconds" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (times); i++)
    {
      g_autofree char *clock = limber_duration_format (times[i].duration_us);
      g_autofree char *words = limber_duration_describe (times[i].duration_us);

      g_assert_cmpstr (clock, ==, times[i].clock);
      g_assert_cmpstr (words, ==, times[i].words);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/dose/dose", test_dose);
  g_test_add_func ("/dose/overflow", test_overflow);
  g_test_add_func ("/dose/format", test_format);

  return g_test_run ();
}
