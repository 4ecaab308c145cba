/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "player/motion.h"
#include "test-routines.h"

/* Thirty moments a second. */
#define FRAME_US (G_USEC_PER_SEC / 30)
#define PERIOD_S 4

#define RIGHT LIMBER_BODY_RIGHT
#define LEFT  LIMBER_BODY_LEFT

/* What is expected at a time. */
typedef struct
{
  double at; /* seconds */
  double phase;
  LimberBodySide working;
} Moment;

/* Nothing here looks at poses. */
static LimberFigure *
new_figure (LimberLoop loop)
{
  gint64 period_us = loop == LIMBER_LOOP_CYCLE ? SECONDS (PERIOD_S) : 0;

  return limber_figure_new (LIMBER_VIEW_SIDE, loop, period_us);
}

static const LimberDose reps_dose = {
  .kind = LIMBER_DOSE_REPS,
  .sides = LIMBER_SIDES_ALTERNATE,
  .sets = 1,
  .count = 3,
  .move_us = 1000000,
  .stay_us = 2000000,
  .return_us = 4000000,
};

static const LimberDose hold_dose = {
  .kind = LIMBER_DOSE_HOLD,
  .sides = LIMBER_SIDES_EACH,
  .sets = 1,
  .count = 1,
  .hold_us = 30000000,
};

static const LimberDose breaths_dose = {
  .kind = LIMBER_DOSE_BREATHS,
  .sets = 1,
  .count = 3,
  .in_us = 2000000,
  .out_us = 6000000,
};

static void
check_loop (LimberLoop        loop,
            const LimberDose *dose,
            const Moment     *moments,
            gsize             n_moments)
{
  g_autoptr (LimberFigure) figure = new_figure (loop);

  for (gsize i = 0; i < n_moments; i++)
    {
      LimberMotion motion = limber_motion_in_loop (figure, dose, SECONDS (moments[i].at));

      g_test_message ("%s at %g s", limber_loop_get_id (loop), moments[i].at);
      g_assert_cmpfloat_with_epsilon (motion.phase, moments[i].phase, 1e-5);
      g_assert_cmpint (motion.working, ==, moments[i].working);
    }
}

#define CHECK_LOOP(loop, dose, ...)                           \
  G_STMT_START                                                \
  {                                                           \
    const Moment moments[] = { __VA_ARGS__ };                 \
                                                              \
    check_loop (loop, dose, moments, G_N_ELEMENTS (moments)); \
  }                                                           \
  G_STMT_END

static void
test_loop (void)
{
  LimberDose one_side = reps_dose;

  one_side.sides = LIMBER_SIDES_EACH;
  one_side.pause_us = SECONDS (1);
  CHECK_LOOP (LIMBER_LOOP_REP, &reps_dose, { 0, 0, RIGHT }, { 0.5, 0.5, RIGHT },
              { 2, 1.5, RIGHT }, { 5, 2.5, RIGHT }, { 7.375, 3.5, RIGHT },
              { 7.75, 0, LEFT }, { 8.25, 0.5, LEFT }, { 15.5, 0, RIGHT });
  CHECK_LOOP (LIMBER_LOOP_REP, &one_side, { 7.5, 3.5, RIGHT }, { 8, 0, RIGHT },
              { 8.5, 0.5, RIGHT });
  CHECK_LOOP (LIMBER_LOOP_HOLD, &hold_dose, { 0, 0, RIGHT }, { 1.5, 0.5, RIGHT },
              { 3, 1, RIGHT }, { 9, 1, RIGHT }, { 10, 0.5, RIGHT }, { 11.5, 0, RIGHT },
              { 13.25, 0.5, RIGHT });
  CHECK_LOOP (LIMBER_LOOP_CYCLE, &reps_dose, { 0, 0, RIGHT }, { 2, 0.5, RIGHT },
              { 8, 2, RIGHT });
  CHECK_LOOP (LIMBER_LOOP_REP, &breaths_dose, { 1, 0.5, RIGHT }, { 2, 2, RIGHT },
              { 5, 2.5, RIGHT }, { 9, 0.5, RIGHT });
}

static void
test_loop_breath (void)
{
  g_autoptr (LimberFigure) figure = new_figure (LIMBER_LOOP_REP);
  LimberMotion motion;

  motion = limber_motion_in_loop (figure, &breaths_dose, SECONDS (9));
  g_assert_cmpfloat_with_epsilon (motion.breath, 0.5, 1e-9);
  motion = limber_motion_in_loop (figure, &breaths_dose, SECONDS (10));
  g_assert_cmpfloat_with_epsilon (motion.breath, 1, 1e-9);
  /* Out on the way in, and in on the way back. */
  motion = limber_motion_in_loop (figure, &reps_dose, SECONDS (2));
  g_assert_cmpfloat_with_epsilon (motion.breath, 0, 1e-9);
  motion = limber_motion_in_loop (figure, &reps_dose, SECONDS (7));
  g_assert_cmpfloat_with_epsilon (motion.breath, 1, 1e-9);
}

/* How far into the movement, whichever way it goes. */
static double
fold (double phase)
{
  if (phase <= 1)
    return phase;

  return phase <= 2 ? 1 : MAX (3 - phase, 0);
}

/* Only at the beginning of the movement does the side change. */
static void
test_loop_no_jump (void)
{
  const LimberDose *doses[] = { &reps_dose, &hold_dose, &breaths_dose };
  const double max = 2.0 * FRAME_US / G_USEC_PER_SEC;

  for (guint i = 0; i < G_N_ELEMENTS (doses); i++)
    for (LimberLoop loop = LIMBER_LOOP_REP; loop <= LIMBER_LOOP_HOLD; loop++)
      {
        g_autoptr (LimberFigure) figure = new_figure (loop);
        LimberMotion before = limber_motion_in_loop (figure, doses[i], 0);

        for (gint64 at_us = FRAME_US; at_us < SECONDS (60); at_us += FRAME_US)
          {
            LimberMotion motion = limber_motion_in_loop (figure, doses[i], at_us);

            g_assert_cmpfloat (fabs (fold (motion.phase) - fold (before.phase)), <, max);
            if (motion.working != before.working)
              g_assert_cmpfloat (fold (before.phase), ==, 0);
            before = motion;
          }
      }
}

static void
test_rest (void)
{
  for (LimberLoop loop = 0; loop < LIMBER_N_LOOPS; loop++)
    {
      g_autoptr (LimberFigure) figure = new_figure (loop);
      LimberMotion motion = limber_motion_at_rest (figure);

      g_assert_cmpfloat (motion.phase, ==, limber_figure_get_still_phase (figure));
      g_assert_cmpfloat (motion.phase, ==, loop == LIMBER_LOOP_CYCLE ? 0 : 1);
      g_assert_cmpint (motion.working, ==, RIGHT);
      g_assert_cmpfloat (motion.breath, ==, 0.5);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/motion-loop/phases", test_loop);
  g_test_add_func ("/motion-loop/breath", test_loop_breath);
  g_test_add_func ("/motion-loop/no-jump", test_loop_no_jump);
  g_test_add_func ("/motion-loop/rest", test_rest);

  return g_test_run ();
}
