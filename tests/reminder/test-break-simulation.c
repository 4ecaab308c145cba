/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "break-life.h"

#define DAY_US      (24 * 60 * LIMBER_BREAK_MINUTE_US)
#define HALF_A_YEAR 182

/* Half a year; what must never be is asserted in it after each event. */
static void
live (guint32 seed)
{
  BreakLife life;
  const BreakDesk *desk = &life.desk;

  g_test_message ("seed %u", seed);
  break_life_init (&life, seed);
  while (life.desk.now_us < HALF_A_YEAR * DAY_US)
    break_life_step (&life);

  g_test_message ("%" G_GUINT64_FORMAT " events, %u wake-ups; %u breaks, %u catch-ups, "
                  "%u nudges, %u notes said; %u taken",
                  life.n_events, life.n_wakeups, desk->n_breaks, desk->n_catch_ups,
                  desk->n_nudges, desk->n_notes, desk->n_taken);
  /* All that is to be held against each other has been. */
  g_assert_cmpuint (desk->n_breaks, >, 10);
  g_assert_cmpuint (desk->n_catch_ups, >, 0);
  g_assert_cmpuint (desk->n_taken, >, 100);
  break_life_clear (&life);
}

static void
test_fixed (gconstpointer data)
{
  live (GPOINTER_TO_UINT (data));
}

static void
test_random (void)
{
  for (guint i = 0; i < 10; i++)
    live ((guint32) g_test_rand_int ());
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint seed = 1; seed <= 10; seed++)
    {
      g_autofree char *path = g_strdup_printf ("/break-simulation/%u", seed);

      g_test_add_data_func (path, GUINT_TO_POINTER (seed), test_fixed);
    }
  /* What it finds has to be looked at, and is no reason to hold up something else. */
  if (g_test_slow ())
    g_test_add_func ("/break-simulation/random", test_random);
  return g_test_run ();
}
