/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "figure/skeleton.h"

#define assert_near(a, b) g_assert_cmpfloat_with_epsilon (a, b, 1e-6)

static LimberVector
find_end (const LimberPosture *posture,
          LimberBone           bone,
          LimberVector         local)
{
  LimberSkeleton skeleton;

  limber_skeleton_set_posture (&skeleton, posture);

  return limber_skeleton_get_point (&skeleton, bone, local);
}

static LimberPosture
make_random_posture (void)
{
  LimberPosture posture = { .position = { g_test_rand_double (), g_test_rand_double (),
                                          g_test_rand_double () } };

  for (LimberJoint joint = 0; joint < LIMBER_N_JOINTS; joint++)
    for (LimberBodySide side = 0; side <= (guint) limber_joint_is_paired (joint); side++)
      {
        const LimberJointInfo *info = limber_joint_get_info (joint);

        posture.angles[joint][side] = g_test_rand_double_range (info->min, info->max);
      }

  return posture;
}

static void
test_standing (void)
{
  const LimberPosture standing = { 0 };
  LimberSkeleton skeleton;

  limber_skeleton_set_posture (&skeleton, &standing);
  for (LimberBone bone = 0; bone < LIMBER_N_BONES; bone++)
    {
      LimberVector origin = limber_bone_get_origin (bone);

      assert_near (skeleton.bones[bone].origin.x, origin.x);
      assert_near (skeleton.bones[bone].origin.y, origin.y);
      assert_near (skeleton.bones[bone].origin.z, origin.z);
      assert_near (skeleton.bones[bone].axes.at[0][0], 1);
      assert_near (skeleton.bones[bone].axes.at[1][1], 1);
    }
  /* The hips of a standing body are at 0.53 of its height. */
  assert_near (skeleton.bones[LIMBER_BONE_FOOT].origin.y - LIMBER_LENGTH_ANKLE, -0.53);
  g_assert_cmpfloat (skeleton.bones[LIMBER_BONE_THIGH + LIMBER_BODY_RIGHT].origin.z, >,
                     0);
  g_assert_cmpfloat (skeleton.bones[LIMBER_BONE_THIGH + LIMBER_BODY_LEFT].origin.z, <, 0);
}

/* What a positive angle does to a point far out on a bone, on the right. */
typedef struct
{
  LimberJoint joint;
  LimberBone bone;
  LimberVector point; /* in the bone's coordinates */
  LimberVector goes;  /* roughly this way */
} Sign;

static const Sign signs[] = {
  { LIMBER_JOINT_PITCH, LIMBER_BONE_HEAD, { 0, 0, 0 }, { 1, 0, 0 } },
  { LIMBER_JOINT_ROLL, LIMBER_BONE_HEAD, { 0, 0, 0 }, { 0, 0, 1 } },
  { LIMBER_JOINT_TURN, LIMBER_BONE_TOES, { 0.1, 0, 0 }, { 0, 0, -1 } },
  { LIMBER_JOINT_PELVIC_TILT, LIMBER_BONE_PELVIS, { 0, 0.1, 0 }, { 1, 0, 0 } },
  { LIMBER_JOINT_LUMBAR_FLEXION, LIMBER_BONE_HEAD, { 0, 0, 0 }, { 1, 0, 0 } },
  { LIMBER_JOINT_LUMBAR_BEND, LIMBER_BONE_HEAD, { 0, 0, 0 }, { 0, 0, 1 } },
  { LIMBER_JOINT_LUMBAR_ROTATION, LIMBER_BONE_CHEST, { 0.1, 0, 0 }, { 0, 0, -1 } },
  { LIMBER_JOINT_THORACIC_FLEXION, LIMBER_BONE_HEAD, { 0, 0, 0 }, { 1, 0, 0 } },
  { LIMBER_JOINT_NECK_FLEXION, LIMBER_BONE_HEAD, { 0, 0.1, 0 }, { 1, 0, 0 } },
  { LIMBER_JOINT_NECK_ROTATION, LIMBER_BONE_HEAD, { 0.1, 0, 0 }, { 0, 0, -1 } },
  { LIMBER_JOINT_SHOULDER_ELEVATION, LIMBER_BONE_HAND, { 0, 0, 0 }, { 0, 1, 0 } },
  { LIMBER_JOINT_SHOULDER_FLEXION, LIMBER_BONE_HAND, { 0, 0, 0 }, { 1, 0, 0 } },
  { LIMBER_JOINT_SHOULDER_ABDUCTION, LIMBER_BONE_HAND, { 0, 0, 0 }, { 0, 0, 1 } },
  { LIMBER_JOINT_SHOULDER_ROTATION, LIMBER_BONE_UPPER_ARM, { 0.1, 0, 0 }, { 0, 0, -1 } },
  { LIMBER_JOINT_ELBOW_FLEXION, LIMBER_BONE_HAND, { 0, 0, 0 }, { 1, 0, 0 } },
  /* The palm, which looks at the thigh, turns back. */
  { LIMBER_JOINT_FOREARM_PRONATION, LIMBER_BONE_HAND, { 0, 0, -0.1 }, { -1, 0, 0 } },
  { LIMBER_JOINT_WRIST_EXTENSION, LIMBER_BONE_HAND, { 0, -0.1, 0 }, { 0, 0, 1 } },
  { LIMBER_JOINT_HIP_FLEXION, LIMBER_BONE_FOOT, { 0, 0, 0 }, { 1, 0, 0 } },
  { LIMBER_JOINT_HIP_ABDUCTION, LIMBER_BONE_FOOT, { 0, 0, 0 }, { 0, 0, 1 } },
  { LIMBER_JOINT_HIP_ROTATION, LIMBER_BONE_TOES, { 0.1, 0, 0 }, { 0, 0, 1 } },
  { LIMBER_JOINT_KNEE_FLEXION, LIMBER_BONE_FOOT, { 0, 0, 0 }, { -1, 0, 0 } },
  { LIMBER_JOINT_ANKLE_DORSIFLEXION, LIMBER_BONE_FOOT, { 0.1, 0, 0 }, { 0, 1, 0 } },
  { LIMBER_JOINT_TOE_EXTENSION, LIMBER_BONE_TOES, { 0.1, 0, 0 }, { 0, 1, 0 } },
};

static void
test_signs (void)
{
  const LimberPosture standing = { 0 };

  G_STATIC_ASSERT (G_N_ELEMENTS (signs) == LIMBER_N_JOINTS);
  for (guint i = 0; i < G_N_ELEMENTS (signs); i++)
    for (LimberBodySide side = 0; side < LIMBER_N_BODY_SIDES; side++)
      {
        const Sign *sign = &signs[i];
        gboolean paired = limber_joint_is_paired (sign->joint);
        gboolean left = paired && side == LIMBER_BODY_LEFT;
        LimberBone bone =
            sign->bone >= LIMBER_BONE_CLAVICLE
                ? LIMBER_BONE_ON (sign->bone, paired ? side : LIMBER_BODY_RIGHT)
                : sign->bone;
        LimberVector point = sign->point;
        LimberVector goes = sign->goes;
        LimberPosture bent = { 0 };
        LimberVector way;

        if (left)
          {
            point.z = -point.z;
            goes.z = -goes.z;
          }
        bent.angles[sign->joint][paired ? side : LIMBER_BODY_LEFT] = 5;
        way = limber_vector_subtract (find_end (&bent, bone, point),
                                      find_end (&standing, bone, point));
        g_assert_cmpfloat (limber_vector_dot (way, goes), >,
                           0.9 * limber_vector_length (way));
        g_assert_cmpfloat (limber_vector_length (way), >, 0.001);
      }
}

/* Thighs stay where they are when the pelvis tilts, and so does the thorax. */
static void
test_tilt (void)
{
  const LimberPosture straight = { .angles[LIMBER_JOINT_HIP_FLEXION] = { 30, 50 } };
  LimberPosture tilted = straight;
  LimberSkeleton before, after;

  tilted.angles[LIMBER_JOINT_PELVIC_TILT][LIMBER_BODY_LEFT] = 10;
  limber_skeleton_set_posture (&before, &straight);
  limber_skeleton_set_posture (&after, &tilted);
  assert_near (before.bones[LIMBER_BONE_THIGH].axes.at[0][0],
               after.bones[LIMBER_BONE_THIGH].axes.at[0][0]);
  assert_near (before.bones[LIMBER_BONE_THORAX].axes.at[0][0],
               after.bones[LIMBER_BONE_THORAX].axes.at[0][0]);
  g_assert_cmpfloat (after.bones[LIMBER_BONE_PELVIS].axes.at[0][1], >, 0.17);
}

static void
test_mirror (void)
{
  for (guint i = 0; i < 50; i++)
    {
      LimberPosture posture = make_random_posture ();
      LimberPosture mirrored = posture;

      limber_posture_mirror (&mirrored);
      for (LimberBone bone = LIMBER_BONE_CLAVICLE; bone < LIMBER_N_BONES; bone += 2)
        {
          LimberVector right =
              find_end (&posture, LIMBER_BONE_ON (bone, LIMBER_BODY_RIGHT),
                        limber_vector (0.1, -0.2, 0.3));
          LimberVector left =
              find_end (&mirrored, LIMBER_BONE_ON (bone, LIMBER_BODY_LEFT),
                        limber_vector (0.1, -0.2, -0.3));

          assert_near (left.x, right.x);
          assert_near (left.y, right.y);
          assert_near (left.z, -right.z);
        }
      limber_posture_mirror (&mirrored);
      g_assert_cmpmem (&mirrored, sizeof mirrored, &posture, sizeof posture);
    }
}

/* The axis and pivot of a joint say how a small turn moves what it carries. */
static void
test_axes (void)
{
  static const LimberJoint joints[] = {
    LIMBER_JOINT_PITCH,
    LIMBER_JOINT_SHOULDER_FLEXION,
    LIMBER_JOINT_SHOULDER_ABDUCTION,
    LIMBER_JOINT_SHOULDER_ROTATION,
    LIMBER_JOINT_ELBOW_FLEXION,
    LIMBER_JOINT_FOREARM_PRONATION,
    LIMBER_JOINT_WRIST_EXTENSION,
    LIMBER_JOINT_HIP_FLEXION,
    LIMBER_JOINT_HIP_ABDUCTION,
    LIMBER_JOINT_HIP_ROTATION,
    LIMBER_JOINT_KNEE_FLEXION,
    LIMBER_JOINT_ANKLE_DORSIFLEXION,
    LIMBER_JOINT_TOE_EXTENSION,
  };
  const LimberVector local = { 0.05, -0.05, 0.02 };
  const double step = 1e-4; /* degrees */

  for (guint i = 0; i < 20 * G_N_ELEMENTS (joints); i++)
    {
      LimberJoint joint = joints[i % G_N_ELEMENTS (joints)];
      LimberBodySide side =
          limber_joint_is_paired (joint) ? g_test_rand_int_range (0, 2) : 0;
      LimberPosture posture = make_random_posture ();
      LimberPosture turned = posture;
      LimberSkeleton skeleton;

      turned.angles[joint][side] += step;
      limber_skeleton_set_posture (&skeleton, &posture);
      for (LimberBone bone = 0; bone < LIMBER_N_BONES; bone++)
        {
          LimberVector before = find_end (&posture, bone, local);
          LimberVector change =
              limber_vector_scale (limber_vector_subtract (find_end (&turned, bone,
                                                                     local),
                                                           before),
                                   1 / limber_radians (step));
          LimberVector expected = { 0, 0, 0 };

          if (limber_joint_moves_bone (joint, side, bone))
            expected =
                limber_vector_cross (skeleton.axes[joint][side],
                                     limber_vector_subtract (before,
                                                             skeleton
                                                                 .pivots[joint][side]));
          g_assert_cmpfloat (limber_vector_length (
                                 limber_vector_subtract (change, expected)),
                             <, 1e-4);
        }
    }
}

static void
test_ranges (void)
{
  for (LimberJoint joint = 0; joint < LIMBER_N_JOINTS; joint++)
    {
      const LimberJointInfo *info = limber_joint_get_info (joint);

      g_assert_nonnull (info->id);
      g_assert_cmpfloat (info->min, <=, 0);
      g_assert_cmpfloat (info->max, >, 0);
      for (LimberJoint other = 0; other < joint; other++)
        g_assert_cmpstr (info->id, !=, limber_joint_get_id (other));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/skeleton/standing", test_standing);
  g_test_add_func ("/skeleton/signs", test_signs);
  g_test_add_func ("/skeleton/tilt", test_tilt);
  g_test_add_func ("/skeleton/mirror", test_mirror);
  g_test_add_func ("/skeleton/axes", test_axes);
  g_test_add_func ("/skeleton/ranges", test_ranges);

  return g_test_run ();
}
