/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "content-documents.h"

static LimberExercise *
read_good_exercise (const char *figure)
{
  g_autoptr (LimberProblems) problems = limber_problems_new ();
  LimberExercise *exercise = test_read_with_figure (figure, problems);
  g_autofree char *found = test_problems_to_string (problems);

  g_assert_cmpstr (found, ==, "");
  g_assert_nonnull (exercise);
  g_assert_nonnull (limber_exercise_get_figure (exercise));

  return exercise;
}

static void
assert_contact (const LimberContact *contact,
                LimberPart           part,
                LimberBodySide       side,
                guint                surface,
                gboolean             slides)
{
  g_assert_cmpint (contact->part, ==, part);
  g_assert_cmpint (contact->side, ==, side);
  g_assert_cmpuint (contact->surface, ==, surface);
  g_assert_cmpint (contact->slides, ==, slides);
}

static void
assert_angles (const LimberPose *pose,
               LimberJoint       joint,
               double            left,
               double            right)
{
  g_assert_cmpfloat (pose->posture.angles[joint][LIMBER_BODY_LEFT], ==, left);
  g_assert_cmpfloat (pose->posture.angles[joint][LIMBER_BODY_RIGHT], ==, right);
}

static void
test_read (void)
{
  LimberExercise *exercise = read_good_exercise (test_figure);
  LimberFigure *figure = limber_exercise_get_figure (exercise);
  const LimberProp *prop;

  g_assert_cmpstr (limber_figure_get_description (figure), ==,
                   "Lifts a knee beside a chair.");
  g_assert_cmpint (limber_figure_get_view (figure), ==, LIMBER_VIEW_THREE_QUARTER);
  g_assert_cmpint (limber_figure_get_loop (figure), ==, LIMBER_LOOP_CYCLE);
  g_assert_cmpint (limber_figure_get_period (figure), ==, 2500000);
  g_assert_cmpuint (limber_figure_get_n_arrows (figure), ==, 2);
  g_assert_cmpint (limber_figure_get_arrow (figure, 0), ==, LIMBER_ARROW_KNEE);
  g_assert_cmpint (limber_figure_get_arrow (figure, 1), ==, LIMBER_ARROW_PELVIS);

  g_assert_cmpuint (limber_figure_get_n_props (figure), ==, 2);
  prop = limber_figure_get_prop (figure, 1);
  g_assert_cmpint (prop->kind, ==, LIMBER_PROP_CHAIR);
  g_assert_cmpfloat (prop->x, ==, -0.5);
  g_assert_cmpfloat (prop->z, ==, 0.25);
  g_assert_cmpfloat (prop->height, ==, 0.3);
  g_assert_true (prop->faces_back);

  g_object_add_weak_pointer (G_OBJECT (figure), (gpointer *) &figure);
  g_assert_finalize_object (exercise);
  g_assert_null (figure);
}

static void
test_poses (void)
{
  g_autoptr (LimberExercise) exercise = read_good_exercise (test_figure);
  LimberFigure *figure = limber_exercise_get_figure (exercise);
  const LimberPose *pose = limber_figure_get_pose (figure, 0);

  g_assert_cmpuint (limber_figure_get_n_poses (figure), ==, 2);
  g_assert_cmpstr (pose->name, ==, "up");
  assert_angles (pose, LIMBER_JOINT_ELBOW_FLEXION, 10, 10);
  assert_angles (pose, LIMBER_JOINT_LUMBAR_FLEXION, 5, 0);
  assert_angles (pose, LIMBER_JOINT_SHOULDER_ROTATION, 0, 0);
  g_assert_cmpuint (pose->n_contacts, ==, 2);
  assert_contact (&pose->contacts[0], LIMBER_PART_FOOT, LIMBER_BODY_RIGHT, 0, FALSE);
  assert_contact (&pose->contacts[1], LIMBER_PART_FOOT, LIMBER_BODY_LEFT, 0, FALSE);

  /* Angles are taken over and added to; contacts are taken over or not. */
  pose = limber_figure_get_pose (figure, 1);
  g_assert_cmpstr (pose->name, ==, "knee-up");
  assert_angles (pose, LIMBER_JOINT_ELBOW_FLEXION, 10, 10);
  assert_angles (pose, LIMBER_JOINT_LUMBAR_FLEXION, 5, 0);
  assert_angles (pose, LIMBER_JOINT_SHOULDER_ROTATION, -10, 20);
  g_assert_cmpfloat (pose->posture.angles[LIMBER_JOINT_HIP_FLEXION][LIMBER_BODY_RIGHT],
                     ==, 60);
  g_assert_cmpuint (pose->n_contacts, ==, 1);
  assert_contact (&pose->contacts[0], LIMBER_PART_FOOT, LIMBER_BODY_LEFT, 0, TRUE);
}

static void
test_movement (void)
{
  g_autoptr (LimberExercise) exercise = read_good_exercise (test_figure);
  LimberFigure *figure = limber_exercise_get_figure (exercise);
  const LimberKey *key;

  g_assert_cmpuint (limber_figure_get_n_keys (figure), ==, 3);
  key = limber_figure_get_key (figure, 0);
  g_assert_cmpuint (key->pose, ==, 0);
  g_assert_cmpfloat (key->at, ==, 0);
  g_assert_cmpint (key->easing, ==, LIMBER_EASING_SMOOTH);
  g_assert_false (key->mirrored);
  key = limber_figure_get_key (figure, 1);
  g_assert_cmpuint (key->pose, ==, 1);
  g_assert_cmpfloat (key->at, ==, 0.5);
  g_assert_cmpint (key->easing, ==, LIMBER_EASING_THROUGH);
  g_assert_true (key->mirrored);
  key = limber_figure_get_key (figure, 2);
  g_assert_cmpuint (key->pose, ==, 0);
  g_assert_cmpfloat (key->at, ==, 1);
  g_assert_cmpint (key->easing, ==, LIMBER_EASING_LINEAR);
}

/* What need not be said. */
static void
test_defaults (void)
{
  static const char figure_with_little[] =
      "\"figure\": {\n"
      "  \"description\": \"Bends.\", \"view\": \"side\", \"loop\": \"hold\",\n"
      "  \"props\": [{ \"kind\": \"desk\" }],\n"
      "  \"poses\": [{ \"name\": \"a\", \"contacts\": [{ \"part\": \"foot\" }] },\n"
      "            { \"name\": \"b\", \"from\": \"a\", \"angles\": { \"pitch\": 9 } }],\n"
      "  \"movement\": [{ \"pose\": \"a\", \"at\": 0 }, { \"pose\": \"b\", \"at\": 1 }]\n"
      "}\n";
  g_autoptr (LimberExercise) exercise = read_good_exercise (figure_with_little);
  LimberFigure *figure = limber_exercise_get_figure (exercise);
  const LimberProp *prop = limber_figure_get_prop (figure, 0);
  const LimberPose *pose = limber_figure_get_pose (figure, 1);

  g_assert_cmpint (limber_figure_get_loop (figure), ==, LIMBER_LOOP_HOLD);
  g_assert_cmpint (limber_figure_get_period (figure), ==, 0);
  g_assert_cmpuint (limber_figure_get_n_arrows (figure), ==, 0);
  g_assert_cmpfloat (prop->x, ==, 0);
  g_assert_cmpfloat (prop->z, ==, 0);
  g_assert_cmpfloat (prop->height, ==, limber_prop_get_default_height (LIMBER_PROP_DESK));
  g_assert_false (prop->faces_back);
  g_assert_cmpuint (pose->n_contacts, ==, 2);
  assert_contact (&pose->contacts[1], LIMBER_PART_FOOT, LIMBER_BODY_LEFT,
                  LIMBER_SURFACE_FLOOR, FALSE);
}

/* From one side to the other is a movement too. */
static void
test_mirrored (void)
{
  g_autofree char *text =
      test_replace (test_figure, "\"pose\": \"knee-up\"", "\"pose\": \"up\"");
  g_autoptr (LimberExercise) exercise = read_good_exercise (text);
  LimberFigure *figure = limber_exercise_get_figure (exercise);

  g_assert_cmpuint (limber_figure_get_key (figure, 1)->pose, ==, 0);
  g_assert_true (limber_figure_get_key (figure, 1)->mirrored);
}

static void
test_none (void)
{
  g_autoptr (LimberProblems) problems = limber_problems_new ();
  g_autoptr (LimberJsonFile) file = NULL;
  g_autoptr (LimberExercise) exercise = NULL;

  file = limber_json_file_new_from_text ("a.json", test_exercise, -1, problems);
  exercise = limber_exercise_new_from_json (file, problems);
  g_assert_cmpuint (limber_problems_get_n (problems), ==, 0);
  g_assert_nonnull (exercise);
  g_assert_null (limber_exercise_get_figure (exercise));
  g_assert_cmpuint (limber_exercise_get_n_other_figures (exercise), ==, 0);
  g_assert_null (limber_exercise_get_other_figure (exercise, "seated"));
}

static void
test_others (void)
{
  g_autoptr (LimberProblems) problems = limber_problems_new ();
  g_autofree char *members = g_strconcat (test_other_figures, ",\n", test_figure, NULL);
  LimberExercise *exercise = test_read_with_figure (members, problems);
  LimberFigure *bent = limber_exercise_get_other_figure (exercise, "bent");
  LimberFigure *round = limber_exercise_get_other_figure (exercise, "round-2");

  g_assert_cmpuint (limber_problems_get_n (problems), ==, 0);
  g_assert_cmpstr (limber_figure_get_description (limber_exercise_get_figure (exercise)),
                   ==, "Lifts a knee beside a chair.");
  g_assert_cmpuint (limber_exercise_get_n_other_figures (exercise), ==, 2);
  g_assert_cmpstr (limber_exercise_get_other_figure_id (exercise, 0), ==, "bent");
  g_assert_cmpstr (limber_exercise_get_other_figure_id (exercise, 1), ==, "round-2");
  g_assert_cmpstr (limber_figure_get_description (bent), ==, "Bends.");
  g_assert_cmpint (limber_figure_get_loop (bent), ==, LIMBER_LOOP_HOLD);
  g_assert_cmpstr (limber_figure_get_description (round), ==, "Goes round.");
  g_assert_cmpint (limber_figure_get_period (round), ==, 3000000);
  g_assert_null (limber_exercise_get_other_figure (exercise, "round"));

  g_object_add_weak_pointer (G_OBJECT (bent), (gpointer *) &bent);
  g_assert_finalize_object (exercise);
  g_assert_null (bent);
}

/* An exercise that has only other ones is drawn only where they are named. */
static void
test_only_others (void)
{
  g_autoptr (LimberProblems) problems = limber_problems_new ();
  g_autoptr (LimberExercise) exercise =
      test_read_with_figure (test_other_figures, problems);

  g_assert_cmpuint (limber_problems_get_n (problems), ==, 0);
  g_assert_null (limber_exercise_get_figure (exercise));
  g_assert_nonnull (limber_exercise_get_other_figure (exercise, "bent"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/figure-reader/read", test_read);
  g_test_add_func ("/figure-reader/poses", test_poses);
  g_test_add_func ("/figure-reader/movement", test_movement);
  g_test_add_func ("/figure-reader/defaults", test_defaults);
  g_test_add_func ("/figure-reader/mirrored", test_mirrored);
  g_test_add_func ("/figure-reader/none", test_none);
  g_test_add_func ("/figure-reader/others", test_others);
  g_test_add_func ("/figure-reader/only-others", test_only_others);

  return g_test_run ();
}
