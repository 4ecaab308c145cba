/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "desktop/system-clock.h"

static void
test_real_time (void)
{
  g_autoptr (LimberClock) clock = limber_system_clock_new (1);
  gint64 before_us = g_get_monotonic_time ();
  gint64 time_us = limber_clock_get_time (clock);
  gint64 after_us = g_get_monotonic_time ();

  g_assert_cmpint (time_us, >=, before_us);
  g_assert_cmpint (time_us, <=, after_us);
  g_assert_cmpint (limber_clock_get_wake_time (clock, time_us), ==, time_us);
  g_assert_cmpint (limber_clock_get_wake_time (clock, time_us + 1), ==, time_us + 1);
  g_assert_cmpint (limber_clock_get_boot_time (clock), >=, time_us);
}

/* The clock was made between before and created, and is read between read and after,
 * some of real time later. */
static void
test_speed (gconstpointer data)
{
  double speed = *(const double *) data;
  double second_us = G_USEC_PER_SEC / speed;
  gint64 before_us = g_get_monotonic_time ();
  g_autoptr (LimberClock) clock = limber_system_clock_new (speed);
  gint64 created_us = g_get_monotonic_time ();
  gint64 read_us;
  gint64 time_us;
  gint64 wake_us;
  gint64 after_us;

  do
    read_us = g_get_monotonic_time ();
  while (read_us < created_us + 500);
  time_us = limber_clock_get_time (clock);
  after_us = g_get_monotonic_time ();
  wake_us = limber_clock_get_wake_time (clock, time_us);

  g_assert_cmpfloat (time_us, >=, before_us + (read_us - created_us) * speed - 1);
  g_assert_cmpfloat (time_us, <=, created_us + (after_us - before_us) * speed + 1);

  /* It wakes when that time has come, and no more than a microsecond later, or than
   * it takes the clock to show another one. */
  g_assert_cmpint (wake_us, <=, after_us);
  g_assert_cmpfloat (wake_us, >=, read_us - 1 - 1 / speed);
  g_assert_cmpfloat_with_epsilon (limber_clock_get_wake_time (clock,
                                                              time_us + G_USEC_PER_SEC) -
                                      wake_us,
                                  second_us, 1);
}

/* Whatever is asked, the answer is one. */
static void
test_far_times (void)
{
  g_autoptr (LimberClock) clock = limber_system_clock_new (0.1);

  g_assert_cmpint (limber_clock_get_wake_time (clock, G_MAXINT64), >, G_MAXINT64 / 4);
  g_assert_cmpint (limber_clock_get_wake_time (clock, G_MININT64), <, G_MININT64 / 4);
}

static void
test_never_back (void)
{
  g_autoptr (LimberClock) clock = limber_system_clock_new (7.3);
  gint64 last_us = G_MININT64;
  gint64 last_boot_us = G_MININT64;

  for (guint i = 0; i < 10000; i++)
    {
      gint64 time_us = limber_clock_get_time (clock);
      gint64 boot_us = limber_clock_get_boot_time (clock);

      g_assert_cmpint (time_us, >=, last_us);
      g_assert_cmpint (boot_us, >=, last_boot_us);
      last_us = time_us;
      last_boot_us = boot_us;
    }
}

static void
test_finalize (void)
{
  LimberClock *clock = limber_system_clock_new (2);

  g_assert_finalize_object (clock);
}

int
main (int   argc,
      char *argv[])
{
  static const double speeds[] = { 0.1, 1, 3, 1000 };

  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/system-clock/real-time", test_real_time);
  for (gsize i = 0; i < G_N_ELEMENTS (speeds); i++)
    {
      g_autofree char *path = g_strdup_printf ("/system-clock/speed/%g", speeds[i]);

      g_test_add_data_func (path, &speeds[i], test_speed);
    }
  g_test_add_func ("/system-clock/far-times", test_far_times);
  g_test_add_func ("/system-clock/never-back", test_never_back);
  g_test_add_func ("/system-clock/finalize", test_finalize);

  return g_test_run ();
}
