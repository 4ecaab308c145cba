/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "figure/solver.h"

#define HELD 5e-4 /* body heights */

static LimberHold
hold (LimberPart     part,
      LimberBodySide side)
{
  return (LimberHold){
    .contact = { .part = part, .side = side, .surface = LIMBER_SURFACE_FLOOR }
  };
}

static void
assert_held (const LimberHold     *holds,
             guint                 n_holds,
             const LimberSkeleton *skeleton)
{
  for (guint i = 0; i < n_holds; i++)
    {
      g_assert_cmpfloat (limber_contact_get_gap (&holds[i].contact, holds[i].prop,
                                                 skeleton),
                         <, HELD);
      if (holds[i].fixed)
        g_assert_cmpfloat_with_epsilon (limber_hold_get_place (&holds[i], skeleton),
                                        holds[i].place, HELD);
    }
  g_assert_cmpfloat (limber_skeleton_get_floor_gap (skeleton), >, -HELD);
}

static void
assert_in_range (const LimberPosture *posture)
{
  for (LimberJoint joint = 0; joint < LIMBER_N_JOINTS; joint++)
    for (LimberBodySide side = 0; side < LIMBER_N_BODY_SIDES; side++)
      {
        const LimberJointInfo *info = limber_joint_get_info (joint);

        g_assert_cmpfloat (posture->angles[joint][side], >=, info->min);
        g_assert_cmpfloat (posture->angles[joint][side], <=, info->max);
      }
}

/* Both soles flat, wherever the body hangs and however the legs are bent. */
static void
test_feet (void)
{
  const LimberHold holds[] = { hold (LIMBER_PART_FOOT, LIMBER_BODY_LEFT),
                               hold (LIMBER_PART_FOOT, LIMBER_BODY_RIGHT) };

  for (guint i = 0; i < 200; i++)
    {
      LimberPosture posture = { .position = { 0, g_test_rand_double_range (0.3, 0.8),
                                              0 } };
      LimberSkeleton skeleton;

      for (LimberBodySide side = 0; side < LIMBER_N_BODY_SIDES; side++)
        {
          posture.angles[LIMBER_JOINT_HIP_FLEXION][side] =
              g_test_rand_double_range (0, 40);
          posture.angles[LIMBER_JOINT_KNEE_FLEXION][side] =
              g_test_rand_double_range (0, 60);
        }
      limber_posture_hold (&posture, holds, G_N_ELEMENTS (holds), &skeleton);
      assert_held (holds, G_N_ELEMENTS (holds), &skeleton);
      assert_in_range (&posture);
      g_assert_cmpfloat (posture.position.x, ==, 0);
    }
}

/* A closed chain: feet and shoulders stay where they are while the hips rise. */
static void
test_bridge (void)
{
  LimberHold holds[] = { hold (LIMBER_PART_FOOT, LIMBER_BODY_LEFT),
                         hold (LIMBER_PART_FOOT, LIMBER_BODY_RIGHT),
                         hold (LIMBER_PART_UPPER_BACK, LIMBER_BODY_LEFT),
                         hold (LIMBER_PART_HEAD, LIMBER_BODY_LEFT) };
  LimberPosture posture = {
    .position = { 0, 0.07, 0 },
    .angles[LIMBER_JOINT_PITCH] = { -90 },
    .angles[LIMBER_JOINT_HIP_FLEXION] = { 45, 45 },
    .angles[LIMBER_JOINT_KNEE_FLEXION] = { 100, 100 },
  };
  LimberSkeleton skeleton;

  limber_posture_hold (&posture, holds, G_N_ELEMENTS (holds), &skeleton);
  assert_held (holds, G_N_ELEMENTS (holds), &skeleton);
  for (guint i = 0; i < G_N_ELEMENTS (holds); i++)
    {
      holds[i].fixed = TRUE;
      holds[i].place = limber_hold_get_place (&holds[i], &skeleton);
    }

  /* The head may slide, as the neck bends. */
  holds[3].fixed = FALSE;
  posture.position.y = 0.2;
  posture.angles[LIMBER_JOINT_PITCH][LIMBER_BODY_LEFT] = -112;
  posture.angles[LIMBER_JOINT_HIP_FLEXION][LIMBER_BODY_LEFT] = 0;
  posture.angles[LIMBER_JOINT_HIP_FLEXION][LIMBER_BODY_RIGHT] = 0;
  limber_posture_hold (&posture, holds, G_N_ELEMENTS (holds), &skeleton);
  assert_held (holds, G_N_ELEMENTS (holds), &skeleton);
  assert_in_range (&posture);
  g_assert_cmpfloat (posture.position.y, >, 0.12);
}

/* What nobody holds does not sink. */
static void
test_sinking (void)
{
  const LimberHold standing = hold (LIMBER_PART_FOOT, LIMBER_BODY_LEFT);
  LimberPosture posture = { .position = { 0, 0.53, 0 },
                            .angles[LIMBER_JOINT_KNEE_FLEXION] = { 30, 0 },
                            .angles[LIMBER_JOINT_HIP_FLEXION] = { 15, 0 } };
  LimberSkeleton skeleton;

  limber_posture_hold (&posture, &standing, 1, &skeleton);
  assert_held (&standing, 1, &skeleton);
}

static void
test_props (void)
{
  const LimberProp desk = { .kind = LIMBER_PROP_DESK, .x = 0.3, .height = 0.42 };
  const LimberProp ahead = { .kind = LIMBER_PROP_WALL, .x = 0.3, .height = 1 };
  const LimberProp beside = { .kind = LIMBER_PROP_WALL, .z = -0.3, .height = 1 };
  const LimberProp *props[] = { &desk, &ahead, &beside };

  for (guint i = 0; i < G_N_ELEMENTS (props); i++)
    {
      LimberHold holds[] = { hold (LIMBER_PART_FOOT, LIMBER_BODY_RIGHT),
                             hold (LIMBER_PART_HAND, LIMBER_BODY_LEFT) };
      LimberPosture posture = {
        .position = { 0, 0.53, 0 },
        .angles[LIMBER_JOINT_SHOULDER_FLEXION] = { 40, 0 },
        .angles[LIMBER_JOINT_SHOULDER_ABDUCTION] = { 30, 0 },
        .angles[LIMBER_JOINT_ELBOW_FLEXION] = { 30, 0 },
        .angles[LIMBER_JOINT_FOREARM_PRONATION] = { 90, 0 },
        .angles[LIMBER_JOINT_WRIST_EXTENSION] = { 50, 0 },
      };
      LimberSkeleton skeleton;

      holds[1].prop = props[i];
      limber_posture_hold (&posture, holds, G_N_ELEMENTS (holds), &skeleton);
      assert_held (holds, G_N_ELEMENTS (holds), &skeleton);
      assert_in_range (&posture);
    }
}

/* It comes as near as it can, and says by how much it is off. */
static void
test_impossible (void)
{
  const LimberHold holds[] = { hold (LIMBER_PART_FOOT, LIMBER_BODY_LEFT),
                               hold (LIMBER_PART_HEAD, LIMBER_BODY_LEFT),
                               hold (LIMBER_PART_KNEE, LIMBER_BODY_LEFT),
                               hold (LIMBER_PART_SEAT, LIMBER_BODY_LEFT),
                               hold (LIMBER_PART_FOREHEAD, LIMBER_BODY_LEFT) };
  LimberPosture posture = { .position = { 0, 0.53, 0 } };
  LimberSkeleton skeleton;
  double worst = 0;

  limber_posture_hold (&posture, holds, G_N_ELEMENTS (holds), &skeleton);
  for (guint i = 0; i < G_N_ELEMENTS (holds); i++)
    worst = MAX (worst, limber_contact_get_gap (&holds[i].contact, NULL, &skeleton));
  g_assert_cmpfloat (worst, >, LIMBER_CONTACT_TOLERANCE);
  assert_in_range (&posture);
}

/* A posture in which everything holds is left as it is. */
static void
test_nothing_to_do (void)
{
  const LimberHold holds[] = { hold (LIMBER_PART_FOOT, LIMBER_BODY_LEFT),
                               hold (LIMBER_PART_FOOT, LIMBER_BODY_RIGHT) };
  LimberPosture posture = { .position = { 0, 0.53, 0 } };
  LimberPosture before = posture;
  LimberSkeleton skeleton;

  limber_posture_hold (&posture, holds, G_N_ELEMENTS (holds), &skeleton);
  g_assert_cmpmem (&posture, sizeof posture, &before, sizeof before);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/contact/feet", test_feet);
  g_test_add_func ("/contact/bridge", test_bridge);
  g_test_add_func ("/contact/sinking", test_sinking);
  g_test_add_func ("/contact/props", test_props);
  g_test_add_func ("/contact/impossible", test_impossible);
  g_test_add_func ("/contact/nothing-to-do", test_nothing_to_do);

  return g_test_run ();
}
