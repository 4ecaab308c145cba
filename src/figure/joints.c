/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "figure/joints.h"

/* How far each goes in healthy adults, moved by hand or by the floor rather than by its
 * own muscles. Where no other source is named: the table "Normal Values for Range of
 * Motion of Joints" of the Merck Manual, and for what is not in it the American Academy
 * of Orthopaedic Surgeons' "Joint Motion: Method of Measuring and Recording" (1965). */
static const LimberJointInfo joints[LIMBER_N_JOINTS] = {
  /* Of the body in the world: any. */
  [LIMBER_JOINT_PITCH] = { "pitch", -180, 180 },
  [LIMBER_JOINT_ROLL] = { "roll", -180, 180 },
  [LIMBER_JOINT_TURN] = { "turn", -180, 180 },
  /* Standing people tilt it by about 30 degrees between the ends of the movement; more
   * is done on all fours. */
  [LIMBER_JOINT_PELVIC_TILT] = { "pelvic-tilt", -25, 25 },
  [LIMBER_JOINT_LUMBAR_FLEXION] = { "lumbar-flexion", -30, 75 },
  [LIMBER_JOINT_LUMBAR_BEND] = { "lumbar-bend", -35, 35 },
  [LIMBER_JOINT_LUMBAR_ROTATION] = { "lumbar-rotation", -30, 30 },
  [LIMBER_JOINT_THORACIC_FLEXION] = { "thoracic-flexion", -25, 45 },
  [LIMBER_JOINT_NECK_FLEXION] = { "neck-flexion", -60, 60 },
  [LIMBER_JOINT_NECK_ROTATION] = { "neck-rotation", -80, 80 },
  [LIMBER_JOINT_SHOULDER_ELEVATION] = { "shoulder-elevation", -10, 40 },
  [LIMBER_JOINT_SHOULDER_FLEXION] = { "shoulder-flexion", -60, 180 },
  [LIMBER_JOINT_SHOULDER_ABDUCTION] = { "shoulder-abduction", -45, 180 },
  [LIMBER_JOINT_SHOULDER_ROTATION] = { "shoulder-rotation", -90, 90 },
  [LIMBER_JOINT_ELBOW_FLEXION] = { "elbow-flexion", 0, 150 },
  [LIMBER_JOINT_FOREARM_PRONATION] = { "forearm-pronation", -90, 90 },
  /* Leaning on the palm takes it to a right angle. */
  [LIMBER_JOINT_WRIST_EXTENSION] = { "wrist-extension", -90, 95 },
  [LIMBER_JOINT_HIP_FLEXION] = { "hip-flexion", -30, 125 },
  [LIMBER_JOINT_HIP_ABDUCTION] = { "hip-abduction", -30, 50 },
  [LIMBER_JOINT_HIP_ROTATION] = { "hip-rotation", -45, 60 },
  /* Hemmerich et al. 2006, J Orthop Res 24:770: 157 degrees in a squat. */
  [LIMBER_JOINT_KNEE_FLEXION] = { "knee-flexion", 0, 157 },
  /* 50 degrees at the ankle, and as a foot that lies flat on its back bends between
   * heel and ball, which this one does not, up to 30 more. With the body's weight on
   * it it goes further up than the 20 degrees it is moved by hand. */
  [LIMBER_JOINT_ANKLE_DORSIFLEXION] = { "ankle-dorsiflexion", -80, 40 },
  [LIMBER_JOINT_TOE_EXTENSION] = { "toe-extension", -40, 80 },
};

/**
 * limber_joint_get_info:
 * @joint: a joint
 *
 * Returns: (transfer none): its id and its normal range
 */
const LimberJointInfo *
limber_joint_get_info (LimberJoint joint)
{
  g_return_val_if_fail (joint < LIMBER_N_JOINTS, NULL);

  return &joints[joint];
}

/**
 * limber_joint_get_id:
 * @joint: a joint
 *
 * Returns: what it is called in JSON; constant
 */
const char *
limber_joint_get_id (LimberJoint joint)
{
  return limber_joint_get_info (joint)->id;
}

/**
 * limber_joint_is_paired:
 * @joint: a joint
 *
 * Returns: whether there is one on each side
 */
gboolean
limber_joint_is_paired (LimberJoint joint)
{
  return joint >= LIMBER_FIRST_PAIRED;
}
