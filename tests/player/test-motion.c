/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "content/catalogue.h"
#include "player/motion.h"
#include "test-routines.h"

/* Thirty moments a second. */
#define FRAME_US (G_USEC_PER_SEC / 30)
/* The quickest movement that the random routines have, a third of half a second, takes
 * so much of it in one of them; a little more is no jump. */
#define MAX_STEP 0.25
/* What is seen of a body moves at most so far in one of them, in body heights. */
#define MAX_MOVE 0.045
#define PERIOD_S 4
#define N_RANDOM 40

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

static void
check_moments (LimberLoop    loop,
               const char   *steps,
               const Moment *moments,
               gsize         n_moments)
{
  g_autoptr (LimberFigure) figure = new_figure (loop);
  g_autoptr (LimberTimeline) timeline = test_timeline_new ("6", steps, SECONDS (5));

  for (gsize i = 0; i < n_moments; i++)
    {
      LimberMotion motion = limber_motion_at (figure, timeline, SECONDS (moments[i].at));

      g_test_message ("%s at %g s", limber_loop_get_id (loop), moments[i].at);
      g_assert_cmpfloat_with_epsilon (motion.phase, moments[i].phase, 1e-5);
      g_assert_cmpint (motion.working, ==, moments[i].working);
    }
}

#define CHECK(loop, steps, ...)                                   \
  G_STMT_START                                                    \
  {                                                               \
    const Moment moments[] = { __VA_ARGS__ };                     \
                                                                  \
    check_moments (loop, steps, moments, G_N_ELEMENTS (moments)); \
  }                                                               \
  G_STMT_END

/* 0 get ready, 5 left, 25 switch, 30 right, 50 end. */
static void
test_hold (void)
{
  CHECK (LIMBER_LOOP_HOLD,
         "{\"title\":\"A\",\"kind\":\"hold\",\"seconds\":20,\"sides\":\"each\","
         "\"switch_s\":5}",
         { 0, 0, LEFT }, { 4.9, 0, LEFT }, { 5, 0, LEFT }, { 6.5, 0.5, LEFT },
         { 8, 1, LEFT }, { 15, 1, LEFT }, { 24.9, 1, LEFT }, { 25, 1, LEFT },
         { 26, 0.5, LEFT }, { 27, 0, RIGHT }, { 29.9, 0, RIGHT }, { 30, 0, RIGHT },
         { 31.5, 0.5, RIGHT }, { 33, 1, RIGHT }, { 49.9, 1, RIGHT }, { 50, 0, RIGHT });

  /* Short ones: a third to get there, half of the wait to leave. */
  CHECK (LIMBER_LOOP_HOLD,
         "{\"title\":\"A\",\"kind\":\"hold\",\"seconds\":6,\"sets\":2,\"rest_s\":2}",
         { 5, 0, RIGHT }, { 6, 0.5, RIGHT }, { 7, 1, RIGHT }, { 10.9, 1, RIGHT },
         { 11.5, 0.5, RIGHT }, { 12, 0, RIGHT }, { 12.9, 0, RIGHT }, { 14, 0.5, RIGHT });
}

/* What is cut short between two ends is left from where it is. */
static void
test_cut_short (void)
{
  CHECK (LIMBER_LOOP_REP,
         "{\"title\":\"A\",\"kind\":\"hold\",\"seconds\":10,\"sets\":2,\"rest_s\":10}",
         { 14, 2, RIGHT }, { 14.5, 2.25, RIGHT }, { 15, 0.5, RIGHT }, { 16, 0.25, RIGHT },
         { 17, 0, RIGHT });
  CHECK (LIMBER_LOOP_REP,
         "{\"title\":\"A\",\"kind\":\"hold\",\"seconds\":8,\"sides\":\"each\","
         "\"switch_s\":10}",
         { 12.5, 0.75, LEFT }, { 13, 1, LEFT }, { 14, 0.5, LEFT }, { 15, 0, RIGHT });
}

/* A changeover leads to the side that the next step begins with. */
static void
test_changeover (void)
{
  CHECK (LIMBER_LOOP_HOLD,
         "{\"title\":\"A\",\"kind\":\"hold\",\"seconds\":10},"
         "{\"title\":\"B\",\"kind\":\"hold\",\"seconds\":10,\"sides\":\"each\"}",
         { 14, 1, RIGHT }, { 15, 0, LEFT }, { 20.9, 0, LEFT }, { 22.5, 0.5, LEFT },
         { 32.5, 0.5, RIGHT });
}

static void
test_reps (void)
{
  CHECK (LIMBER_LOOP_REP,
         "{\"title\":\"A\",\"kind\":\"reps\",\"reps\":2,\"tempo\":{\"move_s\":1,"
         "\"hold_s\":2,\"return_s\":4,\"rest_s\":3}}",
         { 4.9, 0, RIGHT }, { 5, 0, RIGHT }, { 5.5, 0.5, RIGHT }, { 6, 1, RIGHT },
         { 7, 1.5, RIGHT }, { 8, 2, RIGHT }, { 10, 2.5, RIGHT }, { 12, 3, RIGHT },
         { 13.5, 3.5, RIGHT }, { 15, 0, RIGHT }, { 15.5, 0.5, RIGHT });

  /* Left and right in turn; no stay and no pause. */
  CHECK (LIMBER_LOOP_REP,
         "{\"title\":\"A\",\"kind\":\"reps\",\"reps\":2,\"tempo\":{\"move_s\":1,"
         "\"return_s\":1},\"sides\":\"alternate\"}",
         { 0, 0, LEFT }, { 5.5, 0.5, LEFT }, { 6.5, 2.5, LEFT }, { 7, 0, RIGHT },
         { 8.5, 2.5, RIGHT }, { 9.5, 0.5, LEFT }, { 11.5, 0.5, RIGHT });
}

/* A movement that has no time takes it from what follows, or from the longest. */
static void
test_tempo_without_movements (void)
{
  CHECK (LIMBER_LOOP_REP,
         "{\"title\":\"A\",\"kind\":\"reps\",\"reps\":2,\"tempo\":{\"hold_s\":8,"
         "\"rest_s\":4}}",
         { 5.5, 0.5, RIGHT }, { 6, 1, RIGHT }, { 13, 2, RIGHT }, { 13.5, 2.5, RIGHT },
         { 14, 3, RIGHT }, { 15.5, 3.5, RIGHT }, { 17, 0, RIGHT });
  CHECK (LIMBER_LOOP_REP,
         "{\"title\":\"A\",\"kind\":\"reps\",\"reps\":2,\"tempo\":{\"hold_s\":1.8}}",
         { 5.3, 0.5, RIGHT }, { 5.6, 1, RIGHT }, { 6.4, 2, RIGHT }, { 6.6, 2.5, RIGHT },
         { 6.8, 0, RIGHT });
  CHECK (LIMBER_LOOP_REP,
         "{\"title\":\"A\",\"kind\":\"reps\",\"reps\":2,\"tempo\":{\"move_s\":3}}",
         { 6, 0.5, RIGHT }, { 7.5, 2.5, RIGHT }, { 8, 0, RIGHT });
  CHECK (LIMBER_LOOP_REP,
         "{\"title\":\"A\",\"kind\":\"reps\",\"reps\":2,\"tempo\":{\"return_s\":3}}",
         { 5.5, 0.5, RIGHT }, { 7, 2.5, RIGHT }, { 8, 0, RIGHT });
}

/* What a figure is of and how it is dosed need not be the same. */
static void
test_other_loops (void)
{
  static const char reps[] =
      "{\"title\":\"A\",\"kind\":\"reps\",\"reps\":2,\"tempo\":{\"move_s\":1,"
      "\"hold_s\":2,\"return_s\":4,\"rest_s\":3}}";
  static const char hold[] = "{\"title\":\"A\",\"kind\":\"hold\",\"seconds\":20}";

  CHECK (LIMBER_LOOP_HOLD, reps, { 5.5, 0.5, RIGHT }, { 7, 1, RIGHT }, { 8, 1, RIGHT },
         { 10, 0.5, RIGHT }, { 12, 0, RIGHT }, { 13.5, 0, RIGHT }, { 15.5, 0.5, RIGHT });
  CHECK (LIMBER_LOOP_CYCLE, reps, { 5, 0, RIGHT }, { 10, 0.5, RIGHT }, { 15, 0, RIGHT },
         { 17.5, 0.25, RIGHT });
  CHECK (LIMBER_LOOP_CYCLE, hold, { 5, 0, RIGHT }, { 7, 0.5, RIGHT }, { 15, 2.5, RIGHT });
  CHECK (LIMBER_LOOP_REP, hold, { 5, 0, RIGHT }, { 6, 0.5, RIGHT }, { 7.5, 1.5, RIGHT },
         { 9, 2.5, RIGHT }, { 10.5, 3.5, RIGHT }, { 12, 0.5, RIGHT });
}

static const char breaths[] =
    "{\"title\":\"A\",\"kind\":\"breaths\",\"breaths\":2,\"in_s\":2,\"out_s\":6}";

/* From 5 s on the dose's own seconds, before them calm ones. */
static void
test_breaths (void)
{
  const struct
  {
    double at;
    double breath;
  } rows[] = {
    { 0, 0 },    { 2, 0.5 }, { 4, 1 },    { 5, 0 },  { 6, 0.5 },  { 7, 1 },
    { 10, 0.5 }, { 13, 0 },  { 14, 0.5 }, { 15, 1 }, { 18, 0.5 },
  };
  g_autoptr (LimberFigure) figure = new_figure (LIMBER_LOOP_REP);
  g_autoptr (LimberTimeline) timeline = test_timeline_new ("6", breaths, SECONDS (5));

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      LimberMotion motion = limber_motion_at (figure, timeline, SECONDS (rows[i].at));

      g_test_message ("at %g s", rows[i].at);
      g_assert_cmpfloat_with_epsilon (motion.breath, rows[i].breath, 1e-5);
      if (rows[i].at >= 5)
        g_assert_cmpfloat (motion.phase, ==, motion.breath);
      else
        g_assert_cmpfloat (motion.phase, ==, 0);
    }

  /* A position stays while one breathes, and a cycle goes on. */
  CHECK (LIMBER_LOOP_HOLD, breaths, { 5, 0, RIGHT }, { 6.5, 0.5, RIGHT }, { 8, 1, RIGHT },
         { 13, 1, RIGHT }, { 20.9, 1, RIGHT });
  CHECK (LIMBER_LOOP_CYCLE,
         "{\"title\":\"A\",\"kind\":\"breaths\",\"breaths\":2,\"in_s\":2,\"out_s\":3}",
         { 7, 0.5, RIGHT }, { 10, 1.25, RIGHT }, { 11, 1.5, RIGHT });
  /* And is left in a rest. */
  CHECK (LIMBER_LOOP_HOLD,
         "{\"title\":\"A\",\"kind\":\"breaths\",\"breaths\":2,\"in_s\":2,\"out_s\":3,"
         "\"sets\":2,\"rest_s\":10}",
         { 14.9, 1, RIGHT }, { 15, 1, RIGHT }, { 16, 0.5, RIGHT }, { 17, 0, RIGHT });
}

static void
assert_sane (const LimberMotion *motion,
             LimberLoop          loop)
{
  g_assert_cmpfloat (motion->phase, >=, 0);
  g_assert_cmpfloat (motion->phase, <=, loop == LIMBER_LOOP_CYCLE ? 1e6 : 4);
  g_assert_cmpfloat (motion->breath, >=, 0);
  g_assert_cmpfloat (motion->breath, <=, 1);
  g_assert_cmpint (motion->working, <, LIMBER_N_BODY_SIDES);
}

/* A moment for every position, also before the start and after the end. */
static void
test_any_position (void)
{
  const char *steps[] = {
    "{\"title\":\"A\",\"kind\":\"hold\",\"seconds\":20,\"sides\":\"each\"}",
    "{\"title\":\"A\",\"kind\":\"reps\",\"reps\":3,\"tempo\":{\"rest_s\":1}}",
    breaths,
  };

  for (LimberLoop loop = 0; loop < LIMBER_N_LOOPS; loop++)
    for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
      {
        g_autoptr (LimberFigure) figure = new_figure (loop);
        g_autoptr (LimberTimeline) timeline = test_timeline_new ("6", steps[i], 0);
        gint64 end_us = limber_timeline_get_duration (timeline);
        const gint64 positions[] = { G_MININT64, -SECONDS (3600), -1,     0,
                                     1,          end_us - 1,      end_us, end_us + 1,
                                     G_MAXINT64 };

        for (guint j = 0; j < G_N_ELEMENTS (positions); j++)
          {
            LimberMotion motion = limber_motion_at (figure, timeline, positions[j]);

            assert_sane (&motion, loop);
          }
      }
}

static gboolean
are_same (const LimberMotion *a,
          const LimberMotion *b)
{
  return a->phase == b->phase && a->breath == b->breath && a->working == b->working;
}

/* Where one comes from makes no difference. */
static void
check_seeking (LimberFigure   *figure,
               LimberTimeline *timeline,
               GRand          *rand)
{
  gint64 end_us = limber_timeline_get_duration (timeline);
  g_autoptr (GArray) played = g_array_new (FALSE, FALSE, sizeof (LimberMotion));

  for (gint64 at_us = 0; at_us <= end_us; at_us += SECONDS (0.25))
    {
      LimberMotion motion = limber_motion_at (figure, timeline, at_us);

      assert_sane (&motion, limber_figure_get_loop (figure));
      g_array_append_val (played, motion);
    }
  for (guint i = 0; i < played->len; i++)
    {
      gint32 at = g_rand_int_range (rand, 0, played->len);
      LimberMotion motion = limber_motion_at (figure, timeline, at * SECONDS (0.25));

      g_assert_true (are_same (&motion, &g_array_index (played, LimberMotion, at)));
    }
}

static void
test_seeking (void)
{
  g_autoptr (GRand) rand = test_rand_new ();

  for (guint i = 0; i < N_RANDOM; i++)
    {
      g_autoptr (LimberRoutine) routine = test_routine_new_random (rand);
      g_autoptr (LimberTimeline) timeline = limber_timeline_new (routine, SECONDS (5));

      for (LimberLoop loop = 0; loop < LIMBER_N_LOOPS; loop++)
        {
          g_autoptr (LimberFigure) figure = new_figure (loop);

          check_seeking (figure, timeline, rand);
        }
    }
}

/* How far into the movement, whichever way it goes. */
static double
fold (double phase)
{
  if (phase <= 1)
    return phase;

  return phase <= 2 ? 1 : MAX (3 - phase, 0);
}

/* A wait in which there is no time to leave a position calmly. */
static gboolean
is_short_wait (const LimberSegment *segment)
{
  return !limber_segment_is_work (segment) && segment->duration_us < SECONDS (1);
}

/* Nothing ties a step to the one before it, nor a set to the one before it where there
 * is no rest between; and where the side changes the figure stands at the beginning. */
static gboolean
may_jump (LimberTimeline     *timeline,
          gint64              before_us,
          gint64              at_us,
          const LimberMotion *before,
          const LimberMotion *motion)
{
  const LimberSegment *from =
      limber_timeline_get_segment (timeline,
                                   limber_timeline_find_segment (timeline, before_us));
  const LimberSegment *to =
      limber_timeline_get_segment (timeline,
                                   limber_timeline_find_segment (timeline, at_us));

  if (from->step != to->step || is_short_wait (from) || is_short_wait (to))
    return TRUE;
  if (from->block != to->block && limber_segment_is_work (from) &&
      limber_segment_is_work (to))
    return TRUE;

  return before->working != motion->working && fold (before->phase) < MAX_STEP &&
         fold (motion->phase) < MAX_STEP;
}

static void
check_no_jump (LimberTimeline *timeline,
               LimberLoop      loop)
{
  g_autoptr (LimberFigure) figure = new_figure (loop);
  gint64 end_us = limber_timeline_get_duration (timeline);
  LimberMotion before = limber_motion_at (figure, timeline, 0);

  for (gint64 at_us = FRAME_US; at_us <= end_us; at_us += FRAME_US)
    {
      LimberMotion motion = limber_motion_at (figure, timeline, at_us);

      if (!may_jump (timeline, at_us - FRAME_US, at_us, &before, &motion) &&
          (before.working != motion.working ||
           fabs (fold (motion.phase) - fold (before.phase)) > MAX_STEP))
        g_error ("%s jumps from %.3f to %.3f at %.3f s", limber_loop_get_id (loop),
                 before.phase, motion.phase, (double) at_us / G_USEC_PER_SEC);
      before = motion;
    }
}

static void
test_no_jump (void)
{
  g_autoptr (GRand) rand = test_rand_new ();

  for (guint i = 0; i < N_RANDOM; i++)
    {
      g_autoptr (LimberRoutine) routine = test_routine_new_random (rand);
      g_autoptr (LimberTimeline) timeline = limber_timeline_new (routine, SECONDS (5));

      check_no_jump (timeline, LIMBER_LOOP_HOLD);
      check_no_jump (timeline, LIMBER_LOOP_REP);
    }
}

static double
get_move (const LimberFigureFrame *a,
          const LimberFigureFrame *b)
{
  double move = 0;

  for (LimberBone bone = 0; bone < LIMBER_N_BONES; bone++)
    move = MAX (move, limber_vector_length (
                          limber_vector_subtract (a->skeleton.bones[bone].origin,
                                                  b->skeleton.bones[bone].origin)));

  return move;
}

static void
check_step (LimberFigure   *figure,
            LimberTimeline *timeline,
            guint           step)
{
  gint64 from_us = limber_timeline_get_step_start (timeline, step);
  gint64 to_us = limber_timeline_get_step_start (timeline, step + 1);
  LimberFigureFrame before;

  for (gint64 at_us = from_us; at_us < to_us; at_us += FRAME_US)
    {
      LimberMotion motion = limber_motion_at (figure, timeline, at_us);
      LimberFigureFrame frame;

      limber_figure_get_frame (figure, motion.phase, motion.working, motion.breath,
                               &frame);
      if (at_us > from_us && frame.working == before.working &&
          get_move (&before, &frame) > MAX_MOVE)
        g_error ("jumps by %.3f at %.3f s, phase %.3f", get_move (&before, &frame),
                 (double) at_us / G_USEC_PER_SEC, motion.phase);
      before = frame;
    }
}

/* Every step of every routine that is shipped, as it is played. */
static void
test_shipped (void)
{
  g_autoptr (LimberCatalogue) catalogue =
      limber_catalogue_new (g_getenv ("LIMBER_CONTENT_DIR"), NULL);
  GListModel *routines = limber_catalogue_get_routines (catalogue);

  for (guint i = 0; i < g_list_model_get_n_items (routines); i++)
    {
      g_autoptr (LimberRoutine) routine = g_list_model_get_item (routines, i);
      g_autoptr (LimberTimeline) timeline = limber_timeline_new (routine, SECONDS (5));

      for (guint step = 0; step < limber_routine_get_n_steps (routine); step++)
        {
          LimberFigure *figure =
              limber_catalogue_get_step_figure (catalogue,
                                                limber_routine_get_step (routine, step));

          g_test_message ("%s, step %u", limber_routine_get_id (routine), step + 1);
          if (figure != NULL)
            check_step (figure, timeline, step);
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/motion/hold", test_hold);
  g_test_add_func ("/motion/cut-short", test_cut_short);
  g_test_add_func ("/motion/changeover", test_changeover);
  g_test_add_func ("/motion/reps", test_reps);
  g_test_add_func ("/motion/tempo-without-movements", test_tempo_without_movements);
  g_test_add_func ("/motion/other-loops", test_other_loops);
  g_test_add_func ("/motion/breaths", test_breaths);
  g_test_add_func ("/motion/any-position", test_any_position);
  g_test_add_func ("/motion/seeking", test_seeking);
  g_test_add_func ("/motion/no-jump", test_no_jump);
  g_test_add_func ("/motion/shipped", test_shipped);

  return g_test_run ();
}
