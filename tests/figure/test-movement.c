/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "content/catalogue.h"
#include "player/motion.h"

/* Thirty moments a second. */
#define FRAME_US (G_USEC_PER_SEC / 30)
/* So far a point of the body moves at most in one of them, in body heights: a leg that
 * swings at 2 m/s. */
#define MAX_MOVE 0.045

static LimberCatalogue *catalogue;

/* The id is that of an exercise, or EXERCISE/ID of another figure of it. */
static LimberExercise *
get_exercise (const char *id)
{
  g_auto (GStrv) parts = g_strsplit (id, "/", 2);

  return limber_catalogue_get_exercise (catalogue, parts[0]);
}

static LimberFigure *
get_figure (const char *id)
{
  const LimberStep step = { .figure = (char *) id };

  return limber_catalogue_get_step_figure (catalogue, &step);
}

static const LimberProp *
get_prop (LimberFigure        *figure,
          const LimberContact *contact)
{
  return contact->surface == LIMBER_SURFACE_FLOOR
             ? NULL
             : limber_figure_get_prop (figure, contact->surface);
}

static void
assert_frame (const char              *id,
              LimberFigure            *figure,
              const LimberMotion      *motion,
              const LimberFigureFrame *frame)
{
  double floor_gap = limber_skeleton_get_floor_gap (&frame->skeleton);

  if (floor_gap < -LIMBER_CONTACT_TOLERANCE)
    g_error ("%s at %.3f sinks by %.3f", id, motion->phase, -floor_gap);
  if (frame->n_contacts == 0)
    g_error ("%s at %.3f floats", id, motion->phase);
  for (guint i = 0; i < frame->n_contacts; i++)
    {
      const LimberContact *contact = &frame->contacts[i];
      LimberProp prop = { 0 };
      double gap;

      if (contact->surface != LIMBER_SURFACE_FLOOR)
        prop = *get_prop (figure, contact);
      if (motion->working == LIMBER_BODY_LEFT)
        prop.z = -prop.z;
      gap =
          limber_contact_get_gap (contact,
                                  contact->surface == LIMBER_SURFACE_FLOOR ? NULL : &prop,
                                  &frame->skeleton);
      if (gap > LIMBER_CONTACT_TOLERANCE)
        g_error ("%s at %.3f: %s off by %.3f", id, motion->phase,
                 limber_part_get_id (contact->part), gap);
    }
}

static void
assert_angles (const char          *id,
               double               phase,
               const LimberPosture *posture)
{
  for (LimberJoint joint = 0; joint < LIMBER_N_JOINTS; joint++)
    for (LimberBodySide side = 0; side < LIMBER_N_BODY_SIDES; side++)
      {
        const LimberJointInfo *info = limber_joint_get_info (joint);
        double angle = posture->angles[joint][side];

        if (!(angle >= info->min - 1e-9 && angle <= info->max + 1e-9))
          g_error ("%s at %.3f: %s is %.1f", id, phase, info->id, angle);
      }
}

static void
assert_no_jump (const char              *id,
                double                   phase,
                const LimberFigureFrame *before,
                const LimberFigureFrame *frame)
{
  for (LimberBone bone = 0; bone < LIMBER_N_BONES; bone++)
    {
      double move = limber_vector_length (
          limber_vector_subtract (before->skeleton.bones[bone].origin,
                                  frame->skeleton.bones[bone].origin));

      if (move > MAX_MOVE)
        g_error ("%s at %.3f: bone %u jumps by %.3f", id, phase, bone, move);
    }
}

/* Every moment of every figure, as it runs by itself. */
static void
test_loop (gconstpointer user_data)
{
  const char *id = user_data;
  LimberExercise *exercise = get_exercise (id);
  LimberFigure *figure = get_figure (id);
  LimberFigureFrame before = { .n_contacts = 0 };

  g_assert_nonnull (figure);
  for (guint i = 0; i < 30 * 30; i++)
    {
      LimberMotion motion =
          limber_motion_in_loop (figure, limber_exercise_get_dose (exercise),
                                 (gint64) i * FRAME_US);
      LimberFigureFrame frame;

      limber_figure_get_frame (figure, motion.phase, motion.working, motion.breath,
                               &frame);
      assert_frame (id, figure, &motion, &frame);
      assert_angles (id, motion.phase, &frame.posture);
      if (i > 0 && frame.working == before.working)
        assert_no_jump (id, motion.phase, &before, &frame);
      before = frame;
    }
}

static gboolean
is_planted (const LimberFigureFrame *frame,
            LimberPart               part,
            LimberBodySide           side)
{
  for (guint i = 0; i < frame->n_contacts; i++)
    if (frame->contacts[i].part == part && frame->contacts[i].side == side)
      return !frame->contacts[i].slides;

  return FALSE;
}

/* What is planted in two moments is so at the same place. */
static void
assert_stays (const char              *id,
              double                   phase,
              const LimberFigureFrame *before,
              const LimberFigureFrame *frame,
              double                   moved[LIMBER_N_PARTS][LIMBER_N_BODY_SIDES])
{
  for (LimberPart part = 0; part < LIMBER_N_PARTS; part++)
    for (LimberBodySide side = 0; side < LIMBER_N_BODY_SIDES; side++)
      {
        LimberVector now, then;

        if (!is_planted (before, part, side) || !is_planted (frame, part, side))
          {
            moved[part][side] = 0;
            continue;
          }
        now = limber_part_get_place (part, side, &frame->skeleton);
        then = limber_part_get_place (part, side, &before->skeleton);
        moved[part][side] += now.x - then.x;
        if (fabs (moved[part][side]) > LIMBER_CONTACT_TOLERANCE)
          g_error ("%s at %.2f: %s has moved by %.3f", id, phase,
                   limber_part_get_id (part), moved[part][side]);
      }
}

/* A hand or foot that bears weight stays where it is until it is lifted. */
static void
test_planted (gconstpointer user_data)
{
  const char *id = user_data;
  LimberFigure *figure = get_figure (id);
  double moved[LIMBER_N_PARTS][LIMBER_N_BODY_SIDES] = { 0 };
  LimberFigureFrame before;

  limber_figure_get_frame (figure, 0, LIMBER_BODY_RIGHT, 0, &before);
  for (guint i = 1; i <= 100; i++)
    {
      LimberFigureFrame frame;

      limber_figure_get_frame (figure, i / 100.0, LIMBER_BODY_RIGHT, 0, &frame);
      assert_stays (id, i / 100.0, &before, &frame, moved);
      before = frame;
    }
}

/* The left is the right, mirrored. */
static void
test_sides (gconstpointer user_data)
{
  const char *id = user_data;
  LimberFigure *figure = get_figure (id);

  for (guint i = 0; i <= 10; i++)
    {
      LimberFigureFrame right, left;

      limber_figure_get_frame (figure, i / 10.0, LIMBER_BODY_RIGHT, 0.5, &right);
      limber_figure_get_frame (figure, i / 10.0, LIMBER_BODY_LEFT, 0.5, &left);
      g_assert_cmpint (left.working, ==, LIMBER_BODY_LEFT);
      g_assert_cmpuint (left.n_contacts, ==, right.n_contacts);
      for (LimberBone bone = LIMBER_BONE_CLAVICLE; bone < LIMBER_N_BONES; bone += 2)
        {
          LimberVector a = right.skeleton.bones[bone + LIMBER_BODY_RIGHT].origin;
          LimberVector b = left.skeleton.bones[bone + LIMBER_BODY_LEFT].origin;

          g_assert_cmpfloat_with_epsilon (a.x, b.x, 1e-9);
          g_assert_cmpfloat_with_epsilon (a.y, b.y, 1e-9);
          g_assert_cmpfloat_with_epsilon (a.z, -b.z, 1e-9);
        }
    }
}

/* Whatever phase is asked for, there is a frame; reps come back the way they went. */
static void
test_phases (void)
{
  LimberFigure *figure = limber_exercise_get_figure (
      limber_catalogue_get_exercise (catalogue, "glute-bridge"));
  LimberFigureFrame in, out;

  limber_figure_get_frame (figure, 0.25, LIMBER_BODY_RIGHT, 0, &in);
  limber_figure_get_frame (figure, 2.75, LIMBER_BODY_RIGHT, 0, &out);
  g_assert_cmpfloat_with_epsilon (in.posture.position.y, out.posture.position.y, 1e-9);
  limber_figure_get_frame (figure, 0, LIMBER_BODY_RIGHT, 0, &in);
  limber_figure_get_frame (figure, 3.5, LIMBER_BODY_RIGHT, 0, &out);
  g_assert_cmpfloat_with_epsilon (in.posture.position.y, out.posture.position.y, 1e-9);
  limber_figure_get_frame (figure, -7, LIMBER_BODY_RIGHT, 0, &out);
  g_assert_cmpfloat_with_epsilon (in.posture.position.y, out.posture.position.y, 1e-9);

  figure =
      limber_exercise_get_figure (limber_catalogue_get_exercise (catalogue, "walking"));
  limber_figure_get_frame (figure, 0.3, LIMBER_BODY_RIGHT, 0, &in);
  limber_figure_get_frame (figure, 5.3, LIMBER_BODY_RIGHT, 0, &out);
  g_assert_cmpfloat_with_epsilon (in.posture.position.y, out.posture.position.y, 1e-9);
}

/* The tests of a figure; their data is kept in @ids. */
static void
add_tests (GPtrArray *ids,
           char      *id)
{
  static const struct
  {
    const char *name;
    GTestDataFunc func;
  } tests[] = {
    { "loop", test_loop },
    { "planted", test_planted },
    { "sides", test_sides },
  };

  g_ptr_array_add (ids, id);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    {
      g_autofree char *path = g_strdup_printf ("/movement/%s/%s", tests[i].name, id);

      g_test_add_data_func (path, id, tests[i].func);
    }
}

static void
add_exercise (GPtrArray      *ids,
              LimberExercise *exercise)
{
  const char *id = limber_exercise_get_id (exercise);

  add_tests (ids, g_strdup (id));
  for (guint i = 0; i < limber_exercise_get_n_other_figures (exercise); i++)
    add_tests (ids, g_strdup_printf ("%s/%s", id,
                                     limber_exercise_get_other_figure_id (exercise, i)));
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new_with_free_func (g_free);
  GListModel *exercises;
  int status;

  g_test_init (&argc, &argv, NULL);

  catalogue = limber_catalogue_new (g_getenv ("LIMBER_CONTENT_DIR"), NULL);
  exercises = limber_catalogue_get_exercises (catalogue);
  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++)
    {
      g_autoptr (LimberExercise) exercise = g_list_model_get_item (exercises, i);

      add_exercise (ids, exercise);
    }
  g_test_add_func ("/movement/phases", test_phases);

  status = g_test_run ();
  g_object_unref (catalogue);
  return status;
}
