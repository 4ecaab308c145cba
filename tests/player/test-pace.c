/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "player/pace.h"
#include "test-routines.h"

/* 0 get ready, 5 left, 25 switch, 30 right, 50 changeover, 56 three reps of 3 s, 65
 * changeover, 71 two breaths, 91 end. */
static const char steps[] =
    "{\"title\":\"Stretch\",\"kind\":\"hold\",\"seconds\":20,\"sides\":\"each\","
    "\"switch_s\":5},"
    "{\"title\":\"Rise\",\"kind\":\"reps\",\"reps\":3,"
    "\"tempo\":{\"move_s\":1,\"hold_s\":1,\"return_s\":1}},"
    "{\"title\":\"Breathe\",\"kind\":\"breaths\",\"breaths\":2,\"in_s\":4,\"out_s\":6}";

static const struct
{
  double at;
  double left;
  double breath;
} moments[] = {
  { 0, 1, LIMBER_PACE_NO_BREATH },
  { 2.5, 0.5, LIMBER_PACE_NO_BREATH },
  { 5, 1, LIMBER_PACE_NO_BREATH },
  { 20, 0.25, LIMBER_PACE_NO_BREATH },
  { 27.5, 0.5, LIMBER_PACE_NO_BREATH },
  { 45, 0.25, LIMBER_PACE_NO_BREATH },
  /* A set, not a repetition. */
  { 56, 1, LIMBER_PACE_NO_BREATH },
  { 60.5, 0.5, LIMBER_PACE_NO_BREATH },
  { 71, 1, 0 },
  { 73, 0.9, 0.5 },
  { 75, 0.8, 1 },
  { 78, 0.65, 0.5 },
  { 81, 0.5, 0 },
  { 85, 0.3, 1 },
  { 91, 0, LIMBER_PACE_NO_BREATH },
  { 200, 0, LIMBER_PACE_NO_BREATH },
};

static void
test_moments (void)
{
  g_autoptr (LimberTimeline) timeline = test_timeline_new ("6", steps, SECONDS (5));

  g_assert_cmpint (limber_timeline_get_duration (timeline), ==, SECONDS (91));
  for (gsize i = 0; i < G_N_ELEMENTS (moments); i++)
    {
      gint64 at_us = SECONDS (moments[i].at);

      g_test_message ("at %g s", moments[i].at);
      g_assert_cmpfloat_with_epsilon (limber_pace_get_left (timeline, at_us),
                                      moments[i].left, 1e-6);
      g_assert_cmpfloat_with_epsilon (limber_pace_get_breath (timeline, at_us),
                                      moments[i].breath, 1e-6);
    }
}

/* Neither the time that is left nor the breath leaps while one goes on. */
static void
test_steady (void)
{
  g_autoptr (LimberTimeline) timeline = test_timeline_new ("6", steps, SECONDS (5));
  double left = 1;
  double breath = LIMBER_PACE_NO_BREATH;

  for (gint64 at_us = 0; at_us < SECONDS (91); at_us += SECONDS (0.05))
    {
      double left_now = limber_pace_get_left (timeline, at_us);
      double breath_now = limber_pace_get_breath (timeline, at_us);

      g_assert_true (left_now <= left || left_now > 0.98);
      if (breath >= 0 && breath_now >= 0)
        g_assert_cmpfloat (ABS (breath_now - breath), <, 0.03);
      left = left_now;
      breath = breath_now;
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/pace/moments", test_moments);
  g_test_add_func ("/pace/steady", test_steady);
  return g_test_run ();
}
