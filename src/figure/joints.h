/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The angles that make a posture, in degrees, with the signs that clinicians use; 0
 * everywhere is standing upright, arms at the sides, palms to the thighs. */
typedef enum
{
  /* How the trunk's line, from the hips to the shoulders, stands in the world. */
  LIMBER_JOINT_PITCH, /* forward +: 0 upright, 90 face down, -90 on the back */
  LIMBER_JOINT_ROLL,  /* to the right + */
  LIMBER_JOINT_TURN,  /* about the vertical, to the left + */
  /* Of one each. */
  LIMBER_JOINT_PELVIC_TILT,      /* against the trunk's line, anterior + */
  LIMBER_JOINT_LUMBAR_FLEXION,   /* forward + */
  LIMBER_JOINT_LUMBAR_BEND,      /* to the right + */
  LIMBER_JOINT_LUMBAR_ROTATION,  /* to the left + */
  LIMBER_JOINT_THORACIC_FLEXION, /* forward + */
  LIMBER_JOINT_NECK_FLEXION,     /* forward + */
  LIMBER_JOINT_NECK_ROTATION,    /* to the left + */
  /* Of two each. Those of the hip and shoulder are taken in this order: flexion,
   * then abduction, then rotation. */
  LIMBER_JOINT_SHOULDER_ELEVATION, /* of the shoulder girdle, up + */
  LIMBER_JOINT_SHOULDER_FLEXION,   /* against the chest, forward + */
  LIMBER_JOINT_SHOULDER_ABDUCTION, /* outward + */
  LIMBER_JOINT_SHOULDER_ROTATION,  /* inward + */
  LIMBER_JOINT_ELBOW_FLEXION,
  LIMBER_JOINT_FOREARM_PRONATION,
  LIMBER_JOINT_WRIST_EXTENSION,
  LIMBER_JOINT_HIP_FLEXION,   /* of the thigh against the trunk's line, forward + */
  LIMBER_JOINT_HIP_ABDUCTION, /* outward + */
  LIMBER_JOINT_HIP_ROTATION,  /* outward + */
  LIMBER_JOINT_KNEE_FLEXION,
  LIMBER_JOINT_ANKLE_DORSIFLEXION,
  LIMBER_JOINT_TOE_EXTENSION,
} LimberJoint;
#define LIMBER_N_JOINTS     (LIMBER_JOINT_TOE_EXTENSION + 1)
#define LIMBER_FIRST_PAIRED LIMBER_JOINT_SHOULDER_ELEVATION

typedef enum
{
  LIMBER_BODY_LEFT,
  LIMBER_BODY_RIGHT,
} LimberBodySide;
#define LIMBER_N_BODY_SIDES 2

typedef struct
{
  const char *id;
  double min; /* degrees */
  double max;
} LimberJointInfo;

const LimberJointInfo *limber_joint_get_info (LimberJoint joint);
const char *limber_joint_get_id (LimberJoint joint);
gboolean limber_joint_is_paired (LimberJoint joint);

G_END_DECLS
