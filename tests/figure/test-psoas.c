/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include <string.h>

#include "figure/psoas.h"

#define TRIES 400

/* Of Gait2392's psoas, from the points that psoas.c names. */
static const struct
{
  double angle;
  double length;
} published[] = {
  { -30, 1.070 }, { -20, 1.048 }, { -10, 1.025 }, { 0, 1.000 },
  { 10, 0.974 },  { 20, 0.946 },  { 30, 0.917 },  { 40, 0.888 },
  { 50, 0.860 },  { 60, 0.831 },  { 70, 0.802 },  { 80, 0.774 },
};

static double
get_length (double hip_flexion,
            double pelvic_tilt,
            double lumbar_flexion)
{
  double length;

  limber_psoas_measure (hip_flexion, pelvic_tilt, lumbar_flexion, &length, NULL);

  return length;
}

static double
get_arm (double hip_flexion)
{
  double arm;

  limber_psoas_measure (hip_flexion, 0, 0, NULL, &arm);

  return arm;
}

static void
compute (LimberPsoas         *psoas,
         const LimberPosture *posture,
         LimberBodySide       side)
{
  LimberSkeleton skeleton;

  limber_skeleton_set_posture (&skeleton, posture);
  limber_psoas_compute (psoas, &skeleton, side);
}

static double
get_mean_length (const LimberPsoas *psoas)
{
  double sum = 0;

  for (guint i = 0; i < LIMBER_PSOAS_N_STRANDS; i++)
    sum += psoas->strands[i].length;

  return sum / LIMBER_PSOAS_N_STRANDS;
}

/* The mean length in standing upright, in millimetres of a man of 1.80 m. */
static double
get_standing_mm (void)
{
  LimberPosture posture = { 0 };
  LimberPsoas psoas;

  compute (&psoas, &posture, LIMBER_BODY_RIGHT);

  return get_mean_length (&psoas) * LIMBER_BODY_HEIGHT_M * 1000;
}

/* Any angles that the joints allow, anywhere. */
static void
set_random_posture (LimberPosture *posture)
{
  posture->position =
      limber_vector (g_test_rand_double_range (-1, 1), g_test_rand_double_range (-1, 1),
                     g_test_rand_double_range (-1, 1));
  posture->breath = 0;
  for (LimberJoint joint = 0; joint < LIMBER_N_JOINTS; joint++)
    for (LimberBodySide side = 0; side < LIMBER_N_BODY_SIDES; side++)
      {
        const LimberJointInfo *info = limber_joint_get_info (joint);

        posture->angles[joint][side] = g_test_rand_double_range (info->min, info->max);
      }
}

static void
assert_same_point (LimberVector a,
                   LimberVector b)
{
  g_assert_cmpfloat_with_epsilon (a.x, b.x, 1e-9);
  g_assert_cmpfloat_with_epsilon (a.y, b.y, 1e-9);
  g_assert_cmpfloat_with_epsilon (a.z, b.z, 1e-9);
}

static void
test_published (void)
{
  g_assert_cmpfloat_with_epsilon (get_standing_mm (), 260.9, 5);
  for (gsize i = 0; i < G_N_ELEMENTS (published); i++)
    {
      g_test_message ("%g degrees", published[i].angle);
      g_assert_cmpfloat_with_epsilon (get_length (published[i].angle, 0, 0),
                                      published[i].length, 0.02);
      g_assert_cmpfloat (get_arm (published[i].angle), >=, 28);
      g_assert_cmpfloat (get_arm (published[i].angle), <=, 46);
    }
  g_assert_cmpfloat_with_epsilon (get_length (0, 0, 0), 1, 1e-9);
}

/* It gets shorter all the way, evenly, also past where the model's own line would not. */
static void
test_falls (void)
{
  for (int angle = -30; angle < 120; angle++)
    {
      double fall = get_length (angle, 0, 0) - get_length (angle + 1, 0, 0);

      g_test_message ("%d degrees", angle);
      g_assert_cmpfloat (fall, >, 0.001);
      g_assert_cmpfloat (fall, <, 0.004);
      g_assert_cmpfloat (get_arm (angle), >=, 28);
      g_assert_cmpfloat (get_arm (angle), <=, 48);
    }
}

static void
test_moment_arm (void)
{
  const double step = 0.01; /* degrees */
  double standing_mm = get_standing_mm ();

  for (double angle = -90; angle <= 125; angle += 0.5)
    {
      double fall = get_length (angle - step, 0, 0) - get_length (angle + step, 0, 0);

      g_assert_cmpfloat_with_epsilon (get_arm (angle),
                                      fall * standing_mm / limber_radians (2 * step),
                                      0.1);
    }
}

/* The same in all postures. */
static void
test_moment_arm_anywhere (void)
{
  const double step = 0.01;
  double standing_mm = get_standing_mm ();

  for (guint i = 0; i < TRIES; i++)
    {
      LimberPosture posture;
      LimberPsoas psoas;
      LimberPsoas before;
      LimberPsoas after;

      set_random_posture (&posture);
      compute (&psoas, &posture, LIMBER_BODY_RIGHT);
      posture.angles[LIMBER_JOINT_HIP_FLEXION][LIMBER_BODY_RIGHT] -= step;
      compute (&before, &posture, LIMBER_BODY_RIGHT);
      posture.angles[LIMBER_JOINT_HIP_FLEXION][LIMBER_BODY_RIGHT] += 2 * step;
      compute (&after, &posture, LIMBER_BODY_RIGHT);

      g_assert_cmpfloat_with_epsilon (psoas.moment_arm_mm,
                                      (before.relative_length - after.relative_length) *
                                          standing_mm / limber_radians (2 * step),
                                      0.1);
      g_assert_cmpfloat (psoas.moment_arm_mm, >, 10);
    }
}

/* Far extended, the string lies on the femoral head and goes no nearer. */
static void
test_femoral_head (void)
{
  for (double angle = -90; angle <= -55; angle += 5)
    {
      LimberPosture posture = { 0 };
      LimberPsoas psoas;

      posture.angles[LIMBER_JOINT_HIP_FLEXION][LIMBER_BODY_RIGHT] = angle;
      compute (&psoas, &posture, LIMBER_BODY_RIGHT);
      for (guint i = 0; i < LIMBER_PSOAS_N_STRANDS; i++)
        {
          const LimberPsoasStrand *strand = &psoas.strands[i];

          g_assert_cmpuint (strand->n_points, ==, LIMBER_PSOAS_MAX_POINTS);
          for (guint j = 3; j < 6; j++)
            g_assert_cmpfloat_with_epsilon (hypot (strand->points[j].x,
                                                   strand->points[j].y),
                                            0.024 / LIMBER_BODY_HEIGHT_M, 1e-9);
        }
      g_assert_cmpfloat (psoas.moment_arm_mm, >, 20);
      g_assert_cmpfloat (psoas.moment_arm_mm, <, 24);
    }
}

static void
test_spine (void)
{
  const double angles[] = { -20, 0, 30, 90 };

  for (gsize i = 0; i < G_N_ELEMENTS (angles); i++)
    {
      double length = get_length (angles[i], 0, 0);

      /* A posterior tilt lengthens, the thigh being fixed, */
      g_assert_cmpfloat (get_length (angles[i], -10, 0), >, length + 0.005);
      g_assert_cmpfloat (get_length (angles[i], 10, 0), <, length - 0.005);
      /*   and bending the trunk forward brings the origins down. */
      g_assert_cmpfloat (get_length (angles[i], 0, 40), <, length - 0.005);
    }
}

static void
test_mirror (void)
{
  for (guint i = 0; i < TRIES; i++)
    {
      LimberPosture posture;
      LimberPsoas right;
      LimberPsoas left;

      set_random_posture (&posture);
      compute (&right, &posture, LIMBER_BODY_RIGHT);
      limber_posture_mirror (&posture);
      compute (&left, &posture, LIMBER_BODY_LEFT);

      g_assert_cmpfloat_with_epsilon (right.relative_length, left.relative_length, 1e-9);
      g_assert_cmpfloat_with_epsilon (right.moment_arm_mm, left.moment_arm_mm, 1e-6);
      for (guint j = 0; j < LIMBER_PSOAS_N_STRANDS; j++)
        {
          g_assert_cmpuint (right.strands[j].n_points, ==, left.strands[j].n_points);
          for (guint k = 0; k < right.strands[j].n_points; k++)
            {
              LimberVector point = left.strands[j].points[k];

              point.z = -point.z;
              assert_same_point (right.strands[j].points[k], point);
            }
        }
    }
}

/* Where the body is and how it lies is of no account. */
static void
test_anywhere (void)
{
  for (guint i = 0; i < TRIES; i++)
    {
      LimberPosture posture;
      LimberPsoas lying;
      LimberPsoas upright;

      set_random_posture (&posture);
      compute (&lying, &posture, LIMBER_BODY_LEFT);
      posture.position = limber_vector (0, 0, 0);
      posture.angles[LIMBER_JOINT_PITCH][LIMBER_BODY_LEFT] = 0;
      posture.angles[LIMBER_JOINT_ROLL][LIMBER_BODY_LEFT] = 0;
      posture.angles[LIMBER_JOINT_TURN][LIMBER_BODY_LEFT] = 0;
      compute (&upright, &posture, LIMBER_BODY_LEFT);

      g_assert_cmpfloat_with_epsilon (lying.relative_length, upright.relative_length,
                                      1e-9);
      g_assert_cmpfloat_with_epsilon (lying.moment_arm_mm, upright.moment_arm_mm, 1e-6);
    }
}

/* A little turn of any joint changes the length a little, also of each strand. */
static void
test_continuity (void)
{
  const double step = 0.01; /* degrees */

  for (guint i = 0; i < TRIES; i++)
    {
      LimberPosture posture;
      LimberPsoas before;

      set_random_posture (&posture);
      compute (&before, &posture, LIMBER_BODY_RIGHT);
      for (LimberJoint joint = 0; joint < LIMBER_N_JOINTS; joint++)
        {
          LimberPosture turned = posture;
          LimberPsoas after;

          turned.angles[joint][LIMBER_BODY_LEFT] += step;
          turned.angles[joint][LIMBER_BODY_RIGHT] += step;
          compute (&after, &turned, LIMBER_BODY_RIGHT);
          for (guint j = 0; j < LIMBER_PSOAS_N_STRANDS; j++)
            g_assert_cmpfloat_with_epsilon (before.strands[j].length,
                                            after.strands[j].length, 0.001 * step);
          for (guint j = 0; j < LIMBER_ILIACUS_N_STRANDS; j++)
            g_assert_cmpfloat_with_epsilon (before.iliacus[j].length,
                                            after.iliacus[j].length, 0.001 * step);
        }
    }
}

/* The same along whole movements, in which ridges are left and met. */
static void
test_continuity_of_movements (void)
{
  const double step = 0.25; /* degrees */

  for (guint i = 0; i < TRIES / 10; i++)
    {
      LimberPosture posture;
      LimberPsoas before;

      set_random_posture (&posture);
      posture.angles[LIMBER_JOINT_HIP_FLEXION][LIMBER_BODY_RIGHT] = -30;
      compute (&before, &posture, LIMBER_BODY_RIGHT);
      for (double angle = -30 + step; angle <= 125; angle += step)
        {
          LimberPsoas after;

          posture.angles[LIMBER_JOINT_HIP_FLEXION][LIMBER_BODY_RIGHT] = angle;
          compute (&after, &posture, LIMBER_BODY_RIGHT);
          for (guint j = 0; j < LIMBER_PSOAS_N_STRANDS; j++)
            g_assert_cmpfloat_with_epsilon (before.strands[j].length,
                                            after.strands[j].length, 0.001 * step);
          for (guint j = 0; j < LIMBER_ILIACUS_N_STRANDS; j++)
            g_assert_cmpfloat_with_epsilon (before.iliacus[j].length,
                                            after.iliacus[j].length, 0.001 * step);
          before = after;
        }
    }
}

static void
assert_ends (const LimberPsoasStrand *strand,
             LimberBone               origin,
             const LimberSkeleton    *skeleton)
{
  LimberVector start =
      limber_frame_to_local (&skeleton->bones[origin], strand->points[0]);
  LimberVector end =
      limber_frame_to_local (&skeleton->bones[LIMBER_BONE_ON (LIMBER_BONE_THIGH,
                                                              LIMBER_BODY_RIGHT)],
                             strand->points[strand->n_points - 1]);

  g_assert_cmpuint (strand->n_points, >=, 3);
  g_assert_cmpuint (strand->n_points, <=, LIMBER_PSOAS_MAX_POINTS);
  if (origin != LIMBER_BONE_PELVIS)
    {
      g_assert_cmpfloat_with_epsilon (start.x, 0.0105, 0.002);
      g_assert_cmpfloat_with_epsilon (start.y, 0.009, 0.002);
      g_assert_cmpfloat_with_epsilon (start.z, 0.016, 0.004);
    }
  assert_same_point (end, limber_vector (-0.0188 / LIMBER_BODY_HEIGHT_M,
                                         -0.0597 / LIMBER_BODY_HEIGHT_M,
                                         0.0104 / LIMBER_BODY_HEIGHT_M));
}

static void
test_ends (void)
{
  for (guint i = 0; i < TRIES; i++)
    {
      LimberPosture posture;
      LimberSkeleton skeleton;
      LimberPsoas psoas;

      set_random_posture (&posture);
      limber_skeleton_set_posture (&skeleton, &posture);
      limber_psoas_compute (&psoas, &skeleton, LIMBER_BODY_RIGHT);
      for (guint j = 0; j < LIMBER_PSOAS_N_STRANDS; j++)
        assert_ends (&psoas.strands[j], LIMBER_BONE_L1 - j, &skeleton);
      for (guint j = 0; j < LIMBER_ILIACUS_N_STRANDS; j++)
        assert_ends (&psoas.iliacus[j], LIMBER_BONE_PELVIS, &skeleton);
    }
}

/* The points that are drawn add up to the length that is told, where the thigh is
 * neither abducted nor turned. */
static void
test_points (void)
{
  for (int angle = -30; angle <= 120; angle++)
    {
      LimberPosture posture = { 0 };
      LimberPsoas psoas;

      posture.angles[LIMBER_JOINT_HIP_FLEXION][LIMBER_BODY_RIGHT] = angle;
      compute (&psoas, &posture, LIMBER_BODY_RIGHT);
      for (guint i = 0; i < LIMBER_PSOAS_N_STRANDS; i++)
        {
          const LimberPsoasStrand *strand = &psoas.strands[i];
          double sum = 0;

          for (guint j = 1; j < strand->n_points; j++)
            sum += limber_vector_length (
                limber_vector_subtract (strand->points[j], strand->points[j - 1]));
          g_assert_cmpfloat_with_epsilon (sum, strand->length, 1e-9);
        }
    }
}

/* Both ridges hold it in standing; the lower is left first, then the upper. */
static void
test_ridges (void)
{
  static const struct
  {
    double angle;
    guint n_points;
  } cases[] = { { -30, 5 }, { 0, 5 },  { 44, 5 }, { 48, 4 },
                { 83, 4 },  { 86, 3 }, { 120, 3 } };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      LimberPosture posture = { 0 };
      LimberPsoas psoas;

      g_test_message ("%g degrees", cases[i].angle);
      posture.angles[LIMBER_JOINT_HIP_FLEXION][LIMBER_BODY_RIGHT] = cases[i].angle;
      compute (&psoas, &posture, LIMBER_BODY_RIGHT);
      g_assert_cmpuint (psoas.strands[2].n_points, ==, cases[i].n_points);
    }
}

static void
test_words (void)
{
  static const struct
  {
    double length;
    LimberPsoasState state;
    const char *name;
  } cases[] = {
    { 0.65, LIMBER_PSOAS_SHORT, "short" },
    { 0.799, LIMBER_PSOAS_SHORT, "short" },
    { 0.80, LIMBER_PSOAS_SHORTENED, "rather short" },
    { 0.979, LIMBER_PSOAS_SHORTENED, "rather short" },
    { 0.98, LIMBER_PSOAS_NEUTRAL, "as in standing" },
    { 1.0, LIMBER_PSOAS_NEUTRAL, "as in standing" },
    { 1.02, LIMBER_PSOAS_NEUTRAL, "as in standing" },
    { 1.021, LIMBER_PSOAS_LENGTHENED, "rather long" },
    { 1.039, LIMBER_PSOAS_LENGTHENED, "rather long" },
    { 1.04, LIMBER_PSOAS_LONG, "long" },
    { 1.2, LIMBER_PSOAS_LONG, "long" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%g", cases[i].length);
      g_assert_cmpint (limber_psoas_get_state (cases[i].length), ==, cases[i].state);
      g_assert_cmpstr (limber_psoas_state_get_name (cases[i].state), ==, cases[i].name);
    }
  /* Sitting, and a lunge. */
  g_assert_cmpint (limber_psoas_get_state (get_length (90, -10, 10)), ==,
                   LIMBER_PSOAS_SHORT);
  g_assert_cmpint (limber_psoas_get_state (get_length (-15, -8, 0)), ==,
                   LIMBER_PSOAS_LONG);
  g_assert_nonnull (strstr (limber_psoas_get_credit (), "CC BY 3.0"));
  g_assert_nonnull (strstr (limber_psoas_get_credit (), "Gait2392"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/psoas/published", test_published);
  g_test_add_func ("/psoas/falls", test_falls);
  g_test_add_func ("/psoas/moment-arm", test_moment_arm);
  g_test_add_func ("/psoas/moment-arm-anywhere", test_moment_arm_anywhere);
  g_test_add_func ("/psoas/femoral-head", test_femoral_head);
  g_test_add_func ("/psoas/spine", test_spine);
  g_test_add_func ("/psoas/mirror", test_mirror);
  g_test_add_func ("/psoas/anywhere", test_anywhere);
  g_test_add_func ("/psoas/continuity", test_continuity);
  g_test_add_func ("/psoas/continuity-of-movements", test_continuity_of_movements);
  g_test_add_func ("/psoas/ends", test_ends);
  g_test_add_func ("/psoas/points", test_points);
  g_test_add_func ("/psoas/ridges", test_ridges);
  g_test_add_func ("/psoas/words", test_words);

  return g_test_run ();
}
