/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "figure/joints.h"
#include "figure/vector.h"

G_BEGIN_DECLS

/* The bones, those of the trunk first, then a left and a right of each pair. Standing
 * upright, the axes of all of them are the world's; the origin is the joint towards
 * the pelvis. */
typedef enum
{
  LIMBER_BONE_PELVIS, /* from the middle between the hip centres */
  LIMBER_BONE_L5,
  LIMBER_BONE_L4,
  LIMBER_BONE_L3,
  LIMBER_BONE_L2,
  LIMBER_BONE_L1,
  LIMBER_BONE_THORAX, /* the lower ribs, T12 to T8 */
  LIMBER_BONE_CHEST,  /* the upper ribs, T7 to T1 */
  LIMBER_BONE_NECK,
  LIMBER_BONE_HEAD,
  LIMBER_BONE_CLAVICLE, /* from here on in pairs */
  LIMBER_BONE_UPPER_ARM = LIMBER_BONE_CLAVICLE + 2,
  LIMBER_BONE_FOREARM = LIMBER_BONE_UPPER_ARM + 2,
  LIMBER_BONE_HAND = LIMBER_BONE_FOREARM + 2,
  LIMBER_BONE_THIGH = LIMBER_BONE_HAND + 2,
  LIMBER_BONE_SHANK = LIMBER_BONE_THIGH + 2,
  LIMBER_BONE_FOOT = LIMBER_BONE_SHANK + 2,
  LIMBER_BONE_TOES = LIMBER_BONE_FOOT + 2,
} LimberBone;
#define LIMBER_N_BONES (LIMBER_BONE_TOES + 2)

/* The bone of a pair on one side: %LIMBER_BONE_THIGH and %LIMBER_BODY_RIGHT. */
#define LIMBER_BONE_ON(bone, side) ((LimberBone) ((bone) + (side)))

/* The height of the man whom published measures in metres are of. */
#define LIMBER_BODY_HEIGHT_M 1.80

/* Lengths, fractions of the body's height (Winter, Biomechanics and Motor Control of
 * Human Movement, after Drillis and Contini 1966). */
#define LIMBER_LENGTH_THIGH     0.245
#define LIMBER_LENGTH_SHANK     0.246
#define LIMBER_LENGTH_ANKLE     0.039 /* above the sole */
#define LIMBER_LENGTH_UPPER_ARM 0.186
#define LIMBER_LENGTH_FOREARM   0.146
#define LIMBER_LENGTH_HAND      0.108
#define LIMBER_HIP_OFFSET       0.0464 /* of a hip centre from the middle */

/* A whole posture. */
typedef struct
{
  LimberVector position; /* of the middle between the hips */
  /* Degrees; those of one joint are at %LIMBER_BODY_LEFT alone. */
  double angles[LIMBER_N_JOINTS][LIMBER_N_BODY_SIDES];
  double breath; /* 0 breathed out, 1 breathed in */
} LimberPosture;

/* Where all bones are in a posture, and what each joint would do to them. */
typedef struct
{
  LimberFrame trunk; /* the trunk's line, from the middle between the hips */
  LimberFrame bones[LIMBER_N_BONES];
  LimberVector axes[LIMBER_N_JOINTS][LIMBER_N_BODY_SIDES];   /* of turning, unit */
  LimberVector pivots[LIMBER_N_JOINTS][LIMBER_N_BODY_SIDES]; /* that it turns about */
} LimberSkeleton;

void limber_skeleton_set_posture (LimberSkeleton *self, const LimberPosture *posture);
LimberVector limber_skeleton_get_point (const LimberSkeleton *self,
                                        LimberBone bone,
                                        LimberVector local);
LimberBone limber_bone_get_parent (LimberBone bone);
LimberVector limber_bone_get_origin (LimberBone bone);
gboolean
limber_joint_moves_bone (LimberJoint joint, LimberBodySide side, LimberBone bone);
void limber_posture_mirror (LimberPosture *posture);

G_END_DECLS
