/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "figure/skeleton.h"

/* Where the joint of each bone towards the pelvis is when standing upright, from the
 * middle between the hip centres; those of pairs are of the right. Lengths of the limbs
 * are Winter's (skeleton.h). The heights of the vertebrae and the hip centres are those
 * of the model whose psoas is drawn (psoas.c), the curve is an ordinary one: hollow at
 * L3, round at T7. */
static const struct
{
  LimberBone parent;
  LimberVector origin;
} bones[LIMBER_N_BONES] = {
  [LIMBER_BONE_PELVIS] = { LIMBER_BONE_PELVIS, { 0, 0, 0 } },
  [LIMBER_BONE_L5] = { LIMBER_BONE_PELVIS, { -0.020, 0.042, 0 } },
  [LIMBER_BONE_L4] = { LIMBER_BONE_L5, { -0.011, 0.058, 0 } },
  [LIMBER_BONE_L3] = { LIMBER_BONE_L4, { -0.007, 0.075, 0 } },
  [LIMBER_BONE_L2] = { LIMBER_BONE_L3, { -0.007, 0.092, 0 } },
  [LIMBER_BONE_L1] = { LIMBER_BONE_L2, { -0.011, 0.109, 0 } },
  [LIMBER_BONE_THORAX] = { LIMBER_BONE_L1, { -0.017, 0.126, 0 } },
  [LIMBER_BONE_CHEST] = { LIMBER_BONE_THORAX, { -0.038, 0.200, 0 } },
  [LIMBER_BONE_NECK] = { LIMBER_BONE_CHEST, { -0.022, 0.297, 0 } },
  [LIMBER_BONE_HEAD] = { LIMBER_BONE_NECK, { -0.004, 0.358, 0 } },
  [LIMBER_BONE_CLAVICLE] = { LIMBER_BONE_CHEST, { -0.004, 0.284, 0.012 } },
  [LIMBER_BONE_UPPER_ARM] = { LIMBER_BONE_CLAVICLE, { -0.014, 0.282, 0.102 } },
  [LIMBER_BONE_FOREARM] = { LIMBER_BONE_UPPER_ARM,
                            { -0.014, 0.282 - LIMBER_LENGTH_UPPER_ARM, 0.102 } },
  [LIMBER_BONE_HAND] = { LIMBER_BONE_FOREARM,
                         { -0.014,
                           0.282 - LIMBER_LENGTH_UPPER_ARM - LIMBER_LENGTH_FOREARM,
                           0.102 } },
  [LIMBER_BONE_THIGH] = { LIMBER_BONE_PELVIS, { 0, 0, LIMBER_HIP_OFFSET } },
  [LIMBER_BONE_SHANK] = { LIMBER_BONE_THIGH,
                          { 0, -LIMBER_LENGTH_THIGH, LIMBER_HIP_OFFSET } },
  [LIMBER_BONE_FOOT] = { LIMBER_BONE_SHANK,
                         { 0, -LIMBER_LENGTH_THIGH - LIMBER_LENGTH_SHANK,
                           LIMBER_HIP_OFFSET } },
  [LIMBER_BONE_TOES] = { LIMBER_BONE_FOOT,
                         { 0.074,
                           -LIMBER_LENGTH_THIGH - LIMBER_LENGTH_SHANK -
                               LIMBER_LENGTH_ANKLE + 0.011,
                           LIMBER_HIP_OFFSET } },
};

/* How much of the turning between pelvis and thorax each vertebra takes up to itself,
 * from L5 to the thorax. */
static const double lumbar_share[] = { 0.22, 0.42, 0.60, 0.76, 0.89, 1.0 };

static gboolean
is_paired (LimberBone bone)
{
  return bone >= LIMBER_BONE_CLAVICLE;
}

static LimberBodySide
get_side (LimberBone bone)
{
  return (bone - LIMBER_BONE_CLAVICLE) % 2;
}

/* Puts a bone where its parent has it, turned as given. */
static void
place_bone (LimberSkeleton     *self,
            LimberBone          bone,
            const LimberMatrix *axes)
{
  LimberBone parent = limber_bone_get_parent (bone);
  LimberVector offset = limber_vector_subtract (limber_bone_get_origin (bone),
                                                limber_bone_get_origin (parent));

  self->bones[bone].origin = limber_frame_to_world (&self->bones[parent], offset);
  self->bones[bone].axes = *axes;
}

/* Turns @axes about their own axis @column; @side is what the joint is of, on the left
 * whatever turns about x or y goes the other way round. */
static void
turn (LimberMatrix   *axes,
      guint           column,
      LimberBodySide  side,
      double          degrees)
{
  LimberMatrix rotation =
      limber_matrix_rotation (column, side == LIMBER_BODY_LEFT && column != 2 ? -degrees
                                                                              : degrees);

  *axes = limber_matrix_multiply (axes, &rotation);
}

/* The same, noting what the joint turns about: for a positive angle, @sign times the
 * axis as it is on the right. */
static void
turn_joint (LimberSkeleton      *self,
            const LimberPosture *posture,
            LimberMatrix        *axes,
            LimberJoint          joint,
            LimberBodySide       side,
            guint                column,
            double               sign,
            LimberVector         pivot)
{
  double mirrored = side == LIMBER_BODY_LEFT && column != 2 ? -sign : sign;

  self->axes[joint][side] =
      limber_vector_scale (limber_matrix_get_axis (axes, column), mirrored);
  self->pivots[joint][side] = pivot;
  turn (axes, column, side, sign * posture->angles[joint][side]);
}

static void
place_trunk (LimberSkeleton      *self,
             const LimberPosture *posture)
{
  LimberMatrix pitch =
      limber_matrix_rotation (2, -posture->angles[LIMBER_JOINT_PITCH][LIMBER_BODY_LEFT]);
  LimberMatrix roll =
      limber_matrix_rotation (0, posture->angles[LIMBER_JOINT_ROLL][LIMBER_BODY_LEFT]);
  LimberMatrix axes =
      limber_matrix_rotation (1, posture->angles[LIMBER_JOINT_TURN][LIMBER_BODY_LEFT]);

  self->axes[LIMBER_JOINT_PITCH][LIMBER_BODY_LEFT] =
      limber_vector_scale (limber_matrix_get_axis (&axes, 2), -1);
  self->pivots[LIMBER_JOINT_PITCH][LIMBER_BODY_LEFT] = posture->position;
  axes = limber_matrix_multiply (&axes, &pitch);
  axes = limber_matrix_multiply (&axes, &roll);
  self->trunk.origin = posture->position;
  self->trunk.axes = axes;
}

static void
place_spine (LimberSkeleton      *self,
             const LimberPosture *posture)
{
  double tilt = posture->angles[LIMBER_JOINT_PELVIC_TILT][LIMBER_BODY_LEFT];
  double flexion = posture->angles[LIMBER_JOINT_LUMBAR_FLEXION][LIMBER_BODY_LEFT];
  double bend = posture->angles[LIMBER_JOINT_LUMBAR_BEND][LIMBER_BODY_LEFT];
  double rotation = posture->angles[LIMBER_JOINT_LUMBAR_ROTATION][LIMBER_BODY_LEFT];
  LimberMatrix axes = self->trunk.axes;

  turn (&axes, 2, LIMBER_BODY_RIGHT, -tilt);
  self->bones[LIMBER_BONE_PELVIS].origin = self->trunk.origin;
  self->bones[LIMBER_BONE_PELVIS].axes = axes;

  for (guint i = 0; i < G_N_ELEMENTS (lumbar_share); i++)
    {
      double share = lumbar_share[i];

      axes = self->trunk.axes;
      turn (&axes, 0, LIMBER_BODY_RIGHT, bend * share);
      turn (&axes, 1, LIMBER_BODY_RIGHT, rotation * share);
      turn (&axes, 2, LIMBER_BODY_RIGHT, -tilt * (1 - share) - flexion * share);
      place_bone (self, LIMBER_BONE_L5 + i, &axes);
    }

  turn (&axes, 2, LIMBER_BODY_RIGHT,
        -posture->angles[LIMBER_JOINT_THORACIC_FLEXION][LIMBER_BODY_LEFT]);
  place_bone (self, LIMBER_BONE_CHEST, &axes);
}

/* Half of what the neck does is done by its vertebrae, half between them and the
 * head. */
static void
place_head (LimberSkeleton      *self,
            const LimberPosture *posture)
{
  double flexion = posture->angles[LIMBER_JOINT_NECK_FLEXION][LIMBER_BODY_LEFT];
  double rotation = posture->angles[LIMBER_JOINT_NECK_ROTATION][LIMBER_BODY_LEFT];
  LimberMatrix axes = self->bones[LIMBER_BONE_CHEST].axes;

  turn (&axes, 1, LIMBER_BODY_RIGHT, rotation / 2);
  self->axes[LIMBER_JOINT_NECK_FLEXION][LIMBER_BODY_LEFT] =
      limber_vector_scale (limber_matrix_get_axis (&axes, 2), -1);
  turn (&axes, 2, LIMBER_BODY_RIGHT, -flexion / 2);
  place_bone (self, LIMBER_BONE_NECK, &axes);
  self->pivots[LIMBER_JOINT_NECK_FLEXION][LIMBER_BODY_LEFT] =
      self->bones[LIMBER_BONE_NECK].origin;
  turn (&axes, 1, LIMBER_BODY_RIGHT, rotation / 2);
  turn (&axes, 2, LIMBER_BODY_RIGHT, -flexion / 2);
  place_bone (self, LIMBER_BONE_HEAD, &axes);
}

static void
place_arm (LimberSkeleton      *self,
           const LimberPosture *posture,
           LimberBodySide       side)
{
  LimberBone clavicle = LIMBER_BONE_ON (LIMBER_BONE_CLAVICLE, side);
  LimberBone upper_arm = LIMBER_BONE_ON (LIMBER_BONE_UPPER_ARM, side);
  LimberBone forearm = LIMBER_BONE_ON (LIMBER_BONE_FOREARM, side);
  LimberBone hand = LIMBER_BONE_ON (LIMBER_BONE_HAND, side);
  LimberMatrix axes = self->bones[LIMBER_BONE_CHEST].axes;

  turn (&axes, 0, side, -posture->angles[LIMBER_JOINT_SHOULDER_ELEVATION][side]);
  place_bone (self, clavicle, &axes);

  axes = self->bones[LIMBER_BONE_CHEST].axes;
  place_bone (self, upper_arm, &axes);
  turn_joint (self, posture, &axes, LIMBER_JOINT_SHOULDER_FLEXION, side, 2, 1,
              self->bones[upper_arm].origin);
  turn_joint (self, posture, &axes, LIMBER_JOINT_SHOULDER_ABDUCTION, side, 0, -1,
              self->bones[upper_arm].origin);
  turn_joint (self, posture, &axes, LIMBER_JOINT_SHOULDER_ROTATION, side, 1, 1,
              self->bones[upper_arm].origin);
  self->bones[upper_arm].axes = axes;

  place_bone (self, forearm, &axes);
  turn_joint (self, posture, &axes, LIMBER_JOINT_ELBOW_FLEXION, side, 2, 1,
              self->bones[forearm].origin);
  turn_joint (self, posture, &axes, LIMBER_JOINT_FOREARM_PRONATION, side, 1, 1,
              self->bones[forearm].origin);
  self->bones[forearm].axes = axes;

  place_bone (self, hand, &axes);
  turn_joint (self, posture, &axes, LIMBER_JOINT_WRIST_EXTENSION, side, 0, -1,
              self->bones[hand].origin);
  self->bones[hand].axes = axes;
}

static void
place_leg (LimberSkeleton      *self,
           const LimberPosture *posture,
           LimberBodySide       side)
{
  LimberBone thigh = LIMBER_BONE_ON (LIMBER_BONE_THIGH, side);
  LimberBone shank = LIMBER_BONE_ON (LIMBER_BONE_SHANK, side);
  LimberBone foot = LIMBER_BONE_ON (LIMBER_BONE_FOOT, side);
  LimberBone toes = LIMBER_BONE_ON (LIMBER_BONE_TOES, side);
  LimberMatrix axes = self->trunk.axes;

  place_bone (self, thigh, &axes);
  turn_joint (self, posture, &axes, LIMBER_JOINT_HIP_FLEXION, side, 2, 1,
              self->bones[thigh].origin);
  turn_joint (self, posture, &axes, LIMBER_JOINT_HIP_ABDUCTION, side, 0, -1,
              self->bones[thigh].origin);
  turn_joint (self, posture, &axes, LIMBER_JOINT_HIP_ROTATION, side, 1, -1,
              self->bones[thigh].origin);
  self->bones[thigh].axes = axes;

  place_bone (self, shank, &axes);
  turn_joint (self, posture, &axes, LIMBER_JOINT_KNEE_FLEXION, side, 2, -1,
              self->bones[shank].origin);
  self->bones[shank].axes = axes;

  place_bone (self, foot, &axes);
  turn_joint (self, posture, &axes, LIMBER_JOINT_ANKLE_DORSIFLEXION, side, 2, 1,
              self->bones[foot].origin);
  self->bones[foot].axes = axes;

  place_bone (self, toes, &axes);
  turn_joint (self, posture, &axes, LIMBER_JOINT_TOE_EXTENSION, side, 2, 1,
              self->bones[toes].origin);
  self->bones[toes].axes = axes;
}

/* The first bone that a joint of the neck or a limb moves, on the left. */
static LimberBone
get_first_moved (LimberJoint joint)
{
  static const LimberBone first[LIMBER_N_JOINTS] = {
    [LIMBER_JOINT_NECK_FLEXION] = LIMBER_BONE_NECK,
    [LIMBER_JOINT_SHOULDER_ELEVATION] = LIMBER_BONE_CLAVICLE,
    [LIMBER_JOINT_SHOULDER_FLEXION] = LIMBER_BONE_UPPER_ARM,
    [LIMBER_JOINT_SHOULDER_ABDUCTION] = LIMBER_BONE_UPPER_ARM,
    [LIMBER_JOINT_SHOULDER_ROTATION] = LIMBER_BONE_UPPER_ARM,
    [LIMBER_JOINT_ELBOW_FLEXION] = LIMBER_BONE_FOREARM,
    [LIMBER_JOINT_FOREARM_PRONATION] = LIMBER_BONE_FOREARM,
    [LIMBER_JOINT_WRIST_EXTENSION] = LIMBER_BONE_HAND,
    [LIMBER_JOINT_HIP_FLEXION] = LIMBER_BONE_THIGH,
    [LIMBER_JOINT_HIP_ABDUCTION] = LIMBER_BONE_THIGH,
    [LIMBER_JOINT_HIP_ROTATION] = LIMBER_BONE_THIGH,
    [LIMBER_JOINT_KNEE_FLEXION] = LIMBER_BONE_SHANK,
    [LIMBER_JOINT_ANKLE_DORSIFLEXION] = LIMBER_BONE_FOOT,
    [LIMBER_JOINT_TOE_EXTENSION] = LIMBER_BONE_TOES,
  };

  return first[joint];
}

static gboolean
is_within (LimberBone bone,
           LimberBone ancestor)
{
  while (bone != ancestor && bone != LIMBER_BONE_PELVIS)
    bone = limber_bone_get_parent (bone);

  return bone == ancestor;
}

/**
 * limber_bone_get_parent:
 * @bone: a bone
 *
 * Returns: the bone that carries it; the pelvis for the pelvis
 */
LimberBone
limber_bone_get_parent (LimberBone bone)
{
  LimberBodySide side;
  LimberBone parent;

  g_return_val_if_fail (bone < LIMBER_N_BONES, LIMBER_BONE_PELVIS);

  if (!is_paired (bone))
    return bones[bone].parent;

  side = get_side (bone);
  parent = bones[bone - side].parent;

  return is_paired (parent) ? LIMBER_BONE_ON (parent, side) : parent;
}

/**
 * limber_bone_get_origin:
 * @bone: a bone
 *
 * Returns: where its joint towards the pelvis is when standing upright, from the middle
 *   between the hip centres
 */
LimberVector
limber_bone_get_origin (LimberBone bone)
{
  LimberVector origin;

  g_return_val_if_fail (bone < LIMBER_N_BONES, limber_vector (0, 0, 0));

  if (!is_paired (bone))
    return bones[bone].origin;

  origin = bones[bone - get_side (bone)].origin;
  if (get_side (bone) == LIMBER_BODY_LEFT)
    origin.z = -origin.z;

  return origin;
}

/**
 * limber_joint_moves_bone:
 * @joint: the pitch, the neck's flexion, or a joint of a limb
 * @side: which of the two; for the pitch and the neck the left
 * @bone: a bone
 *
 * Returns: whether the bone moves when the joint does
 */
gboolean
limber_joint_moves_bone (LimberJoint    joint,
                         LimberBodySide side,
                         LimberBone     bone)
{
  if (joint == LIMBER_JOINT_PITCH)
    return TRUE;

  return is_within (bone, LIMBER_BONE_ON (get_first_moved (joint), side));
}

/**
 * limber_skeleton_set_posture:
 * @self: (out caller-allocates): a skeleton
 * @posture: a posture; any angles will do
 *
 * Puts each bone where the posture has it. Axes and pivots are noted of the pitch, of
 * the neck's flexion, and of the joints of the limbs, but for the shoulder girdle's.
 */
void
limber_skeleton_set_posture (LimberSkeleton      *self,
                             const LimberPosture *posture)
{
  place_trunk (self, posture);
  place_spine (self, posture);
  place_head (self, posture);
  for (LimberBodySide side = 0; side < LIMBER_N_BODY_SIDES; side++)
    {
      place_arm (self, posture, side);
      place_leg (self, posture, side);
    }
}

/**
 * limber_skeleton_get_point:
 * @self: a skeleton
 * @bone: a bone
 * @local: a point in the bone's own coordinates, from its origin
 *
 * Returns: where the point is in the world
 */
LimberVector
limber_skeleton_get_point (const LimberSkeleton *self,
                           LimberBone            bone,
                           LimberVector          local)
{
  return limber_frame_to_world (&self->bones[bone], local);
}

/**
 * limber_posture_mirror:
 * @posture: a posture
 *
 * Makes what is done on the right be done on the left, and the other way round.
 */
void
limber_posture_mirror (LimberPosture *posture)
{
  static const LimberJoint turned[] = {
    LIMBER_JOINT_ROLL,          LIMBER_JOINT_TURN,
    LIMBER_JOINT_LUMBAR_BEND,   LIMBER_JOINT_LUMBAR_ROTATION,
    LIMBER_JOINT_NECK_ROTATION,
  };

  posture->position.z = -posture->position.z;
  for (guint i = 0; i < G_N_ELEMENTS (turned); i++)
    posture->angles[turned[i]][LIMBER_BODY_LEFT] =
        -posture->angles[turned[i]][LIMBER_BODY_LEFT];
  for (LimberJoint joint = LIMBER_FIRST_PAIRED; joint < LIMBER_N_JOINTS; joint++)
    {
      double left = posture->angles[joint][LIMBER_BODY_LEFT];

      posture->angles[joint][LIMBER_BODY_LEFT] =
          posture->angles[joint][LIMBER_BODY_RIGHT];
      posture->angles[joint][LIMBER_BODY_RIGHT] = left;
    }
}
