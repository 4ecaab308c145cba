/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "drawing/shape.h"

/* A station: the bone that carries it, the one that shares it and how much, and from
 * where to where it reaches: in x from back to front, in y from low to high, in z from
 * the inner to the outer side. */
#define AT(bone, other, share, back, front, low, high, inner, outer)      \
  {                                                                       \
    LIMBER_BONE_##bone, LIMBER_BONE_##other, share, { back, low, inner }, \
        { front, high, outer },                                           \
  }

/* The same, that breathing moves: so far forward and so far to each side. */
#define BREATHES(bone, other, share, back, front, low, high, side, ahead, aside) \
  {                                                                              \
    LIMBER_BONE_##bone, LIMBER_BONE_##other, share, { back, low, -(side) },      \
        { front, high, side }, { ahead, 0, aside },                              \
  }

/* The proportions are an artist's, fitted to the skeleton's lengths. */

static const LimberShapeStation pelvis[] = {
  AT (PELVIS, PELVIS, 0, -0.040, 0.030, -0.064, -0.020, -0.040, 0.040),
  AT (PELVIS, PELVIS, 0, -0.058, 0.050, -0.030, 0.030, -0.091, 0.091),
  AT (PELVIS, PELVIS, 0, -0.064, 0.057, 0.020, 0.060, -0.088, 0.088),
  AT (L4, L4, 0, -0.052, 0.056, 0.070, 0.095, -0.077, 0.077),
};
static const LimberShapeStation buttock[] = {
  AT (PELVIS, PELVIS, 0, -0.070, -0.010, 0.015, 0.065, 0.006, 0.080),
  AT (PELVIS, THIGH, 0.30, -0.078, -0.005, -0.040, 0.035, 0.003, 0.092),
  AT (PELVIS, THIGH, 0.60, -0.066, -0.005, -0.074, -0.025, 0.003, 0.092),
};
static const LimberShapeChain pelvis_chains[] = {
  { pelvis, G_N_ELEMENTS (pelvis), LIMBER_CHAIN_OPEN_FIRST | LIMBER_CHAIN_OPEN_LAST,
    .first_edge = 1, .plain = TRUE },
  { buttock, G_N_ELEMENTS (buttock), .first_edge = 1, .crosses = TRUE },
};

static const LimberShapeStation neck[] = {
  AT (CHEST, CHEST, 0, -0.054, 0.014, 0.280, 0.300, -0.046, 0.046),
  AT (CHEST, NECK, 0.50, -0.047, 0.015, 0.304, 0.326, -0.038, 0.038),
  AT (NECK, HEAD, 0.40, -0.039, 0.023, 0.330, 0.355, -0.033, 0.033),
  AT (HEAD, HEAD, 0, -0.028, 0.030, 0.372, 0.392, -0.033, 0.033),
};
static const LimberShapeChain neck_chains[] = {
  { neck, G_N_ELEMENTS (neck), LIMBER_CHAIN_OPEN_FIRST | LIMBER_CHAIN_OPEN_LAST }
};

static const LimberShapeStation torso[] = {
  AT (PELVIS, PELVIS, 0, -0.076, 0.059, 0.016, 0.030, -0.096, 0.096),
  BREATHES (L5, PELVIS, 0.40, -0.067, 0.062, 0.040, 0.070, 0.089, 0.010, 0.000),
  BREATHES (L3, L2, 0.50, -0.055, 0.061, 0.080, 0.115, 0.080, 0.026, 0.004),
  BREATHES (THORAX, L1, 0.40, -0.057, 0.062, 0.125, 0.160, 0.082, 0.018, 0.010),
  BREATHES (THORAX, THORAX, 0, -0.064, 0.066, 0.160, 0.200, 0.089, 0.010, 0.008),
  BREATHES (CHEST, THORAX, 0.40, -0.069, 0.066, 0.200, 0.240, 0.097, 0.004, 0.002),
  AT (CHEST, CHEST, 0, -0.070, 0.055, 0.236, 0.272, -0.104, 0.104),
  AT (CHEST, CHEST, 0, -0.066, 0.039, 0.264, 0.290, -0.098, 0.098),
  AT (CHEST, CHEST, 0, -0.062, 0.023, 0.288, 0.308, -0.073, 0.073),
  AT (CHEST, NECK, 0.30, -0.056, 0.014, 0.310, 0.320, -0.046, 0.046),
};
static const LimberShapeChain torso_chains[] = {
  { torso, G_N_ELEMENTS (torso), LIMBER_CHAIN_OPEN_FIRST | LIMBER_CHAIN_OPEN_LAST }
};

static const LimberShapeStation face[] = {
  AT (HEAD, HEAD, 0, 0.024, 0.056, 0.344, 0.360, -0.019, 0.019),
  AT (HEAD, HEAD, 0, -0.003, 0.059, 0.354, 0.380, -0.031, 0.031),
  AT (HEAD, HEAD, 0, -0.027, 0.058, 0.376, 0.405, -0.036, 0.036),
  AT (HEAD, HEAD, 0, -0.051, 0.061, 0.374, 0.470, -0.043, 0.043),
};
static const LimberShapeStation nose[] = {
  AT (HEAD, HEAD, 0, 0.040, 0.0605, 0.408, 0.424, -0.006, 0.006),
  AT (HEAD, HEAD, 0, 0.050, 0.069, 0.388, 0.400, -0.007, 0.007),
  AT (HEAD, HEAD, 0, 0.040, 0.064, 0.382, 0.391, -0.008, 0.008),
};
static const LimberShapeChain head_chains[] = {
  { face, G_N_ELEMENTS (face) },
  { nose, G_N_ELEMENTS (nose), .first_edge = 1, .plain = TRUE },
};

static const LimberShapeStation ear[] = {
  AT (HEAD, HEAD, 0, -0.006, 0.010, 0.380, 0.398, 0.034, 0.0415),
  AT (HEAD, HEAD, 0, -0.010, 0.011, 0.390, 0.413, 0.036, 0.0445),
};
static const LimberShapeChain ear_chains[] = { { ear, G_N_ELEMENTS (ear),
                                                 .plain = TRUE } };

static const LimberShapeStation ankle[] = {
  AT (SHANK, SHANK, 0, -0.024, 0.016, -0.440, -0.415, 0.029, 0.063),
  AT (SHANK, SHANK, 0, -0.022, 0.016, -0.475, -0.455, 0.030, 0.062),
  AT (SHANK, FOOT, 0.50, -0.027, 0.018, -0.505, -0.475, 0.029, 0.065),
  AT (FOOT, FOOT, 0, -0.032, 0.022, -0.525, -0.495, 0.029, 0.065),
};
static const LimberShapeStation sole[] = {
  AT (FOOT, FOOT, 0, -0.046, -0.012, -0.530, -0.496, 0.031, 0.063),
  AT (FOOT, FOOT, 0, -0.030, 0.014, -0.530, -0.481, 0.029, 0.065),
  AT (FOOT, FOOT, 0, 0.012, 0.050, -0.530, -0.493, 0.026, 0.070),
  AT (FOOT, FOOT, 0, 0.046, 0.078, -0.530, -0.508, 0.022, 0.074),
  AT (FOOT, TOES, 0.60, 0.070, 0.096, -0.530, -0.513, 0.022, 0.074),
  AT (TOES, TOES, 0, 0.090, 0.114, -0.530, -0.515, 0.026, 0.068),
};
static const LimberShapeChain foot_chains[] = {
  { ankle, G_N_ELEMENTS (ankle), LIMBER_CHAIN_OPEN_FIRST, .last_edge = 2, .plain = TRUE },
  { sole, G_N_ELEMENTS (sole), .first_edge = 2 },
};

/* What two chains share. */
#define LOWER_THIGH AT (THIGH, THIGH, 0, -0.047, 0.043, -0.190, -0.155, 0.012, 0.083)
#define CALF        AT (SHANK, SHANK, 0, -0.045, 0.024, -0.345, -0.305, 0.017, 0.078)
#define KNEE                                                                \
  AT (THIGH, SHANK, 0.12, -0.036, 0.034, -0.232, -0.200, 0.018, 0.077),     \
      AT (THIGH, SHANK, 0.50, -0.034, 0.035, -0.265, -0.225, 0.018, 0.075), \
      AT (SHANK, THIGH, 0.12, -0.036, 0.030, -0.294, -0.262, 0.019, 0.074)

static const LimberShapeStation shank[] = {
  LOWER_THIGH,
  KNEE,
  CALF,
  AT (SHANK, SHANK, 0, -0.042, 0.020, -0.380, -0.350, 0.020, 0.076),
  AT (SHANK, SHANK, 0, -0.030, 0.017, -0.425, -0.400, 0.026, 0.067),
  AT (SHANK, SHANK, 0, -0.025, 0.017, -0.450, -0.444, 0.028, 0.064),
};
static const LimberShapeChain shank_chains[] = {
  { shank, G_N_ELEMENTS (shank), LIMBER_CHAIN_GUIDE_FIRST | LIMBER_CHAIN_OPEN_LAST }
};

static const LimberShapeStation thigh[] = {
  AT (THIGH, PELVIS, 0.40, -0.050, 0.050, -0.030, 0.020, 0.002, 0.093),
  AT (THIGH, PELVIS, 0.15, -0.058, 0.052, -0.075, -0.035, 0.002, 0.095),
  AT (THIGH, THIGH, 0, -0.056, 0.050, -0.135, -0.095, 0.006, 0.090),
  LOWER_THIGH,
  KNEE,
  CALF,
};
static const LimberShapeChain thigh_chains[] = {
  { thigh, G_N_ELEMENTS (thigh), LIMBER_CHAIN_GUIDE_LAST, .first_edge = 1 }
};

#define LOWER_UPPER_ARM \
  AT (UPPER_ARM, UPPER_ARM, 0, -0.041, 0.015, 0.135, 0.160, 0.079, 0.124)
#define UPPER_FOREARM AT (FOREARM, FOREARM, 0, -0.037, 0.011, 0.020, 0.050, 0.080, 0.124)
#define LOWER_FOREARM AT (FOREARM, FOREARM, 0, -0.032, 0.005, -0.025, 0.000, 0.087, 0.117)
#define WRIST         AT (FOREARM, HAND, 0.30, -0.029, 0.001, -0.059, -0.037, 0.091, 0.113)
#define HEEL_OF_HAND  AT (HAND, HAND, 0, -0.036, 0.009, -0.085, -0.065, 0.091, 0.114)
#define ELBOW                                                                   \
  AT (UPPER_ARM, FOREARM, 0.10, -0.037, 0.010, 0.104, 0.126, 0.081, 0.124),     \
      AT (UPPER_ARM, FOREARM, 0.50, -0.038, 0.009, 0.084, 0.108, 0.080, 0.125), \
      AT (FOREARM, UPPER_ARM, 0.10, -0.039, 0.012, 0.061, 0.085, 0.077, 0.126)

static const LimberShapeStation forearm[] = {
  LOWER_UPPER_ARM, ELBOW, UPPER_FOREARM, LOWER_FOREARM, WRIST, HEEL_OF_HAND,
};
static const LimberShapeChain forearm_chains[] = {
  { forearm, G_N_ELEMENTS (forearm), LIMBER_CHAIN_GUIDE_FIRST | LIMBER_CHAIN_GUIDE_LAST }
};

static const LimberShapeStation palm[] = {
  LOWER_FOREARM,
  WRIST,
  HEEL_OF_HAND,
  AT (HAND, HAND, 0, -0.037, 0.009, -0.115, -0.095, 0.093, 0.111),
  AT (HAND, HAND, 0, -0.034, 0.004, -0.138, -0.120, 0.093, 0.108),
  AT (HAND, HAND, 0, -0.028, -0.002, -0.158, -0.138, 0.093, 0.104),
};
static const LimberShapeStation thumb[] = {
  AT (HAND, HAND, 0, -0.014, 0.008, -0.078, -0.060, 0.093, 0.108),
  AT (HAND, HAND, 0, 0.001, 0.019, -0.098, -0.080, 0.091, 0.105),
  AT (HAND, HAND, 0, 0.009, 0.022, -0.120, -0.100, 0.090, 0.101),
};
static const LimberShapeChain hand_chains[] = {
  { palm, G_N_ELEMENTS (palm), LIMBER_CHAIN_GUIDE_FIRST },
  { thumb, G_N_ELEMENTS (thumb), .first_edge = 1, .plain = TRUE },
};

static const LimberShapeStation upper_arm[] = {
  AT (UPPER_ARM, UPPER_ARM, 0, -0.046, 0.020, 0.215, 0.255, 0.076, 0.124),
  AT (UPPER_ARM, UPPER_ARM, 0, -0.044, 0.018, 0.165, 0.205, 0.078, 0.124),
  LOWER_UPPER_ARM,
  ELBOW,
  UPPER_FOREARM,
};
static const LimberShapeChain upper_arm_chains[] = {
  { upper_arm, G_N_ELEMENTS (upper_arm), LIMBER_CHAIN_GUIDE_LAST },
};

static const LimberShapeStation sleeve[] = {
  AT (CLAVICLE, UPPER_ARM, 0.40, -0.048, 0.020, 0.256, 0.298, 0.050, 0.118),
  AT (UPPER_ARM, CLAVICLE, 0.20, -0.050, 0.024, 0.225, 0.265, 0.070, 0.127),
  AT (UPPER_ARM, UPPER_ARM, 0, -0.048, 0.023, 0.185, 0.215, 0.072, 0.127),
  AT (UPPER_ARM, UPPER_ARM, 0, -0.047, 0.022, 0.164, 0.174, 0.073, 0.128),
};
static const LimberShapeChain sleeve_chains[] = {
  { sleeve, G_N_ELEMENTS (sleeve), LIMBER_CHAIN_OPEN_LAST, .first_edge = 1 }
};

static const struct
{
  const LimberShapeChain *chains;
  guint n_chains;
} shapes[LIMBER_N_SHAPES] = {
  [LIMBER_SHAPE_PELVIS] = { pelvis_chains, G_N_ELEMENTS (pelvis_chains) },
  [LIMBER_SHAPE_NECK] = { neck_chains, G_N_ELEMENTS (neck_chains) },
  [LIMBER_SHAPE_TORSO] = { torso_chains, G_N_ELEMENTS (torso_chains) },
  [LIMBER_SHAPE_HEAD] = { head_chains, G_N_ELEMENTS (head_chains) },
  [LIMBER_SHAPE_EAR] = { ear_chains, G_N_ELEMENTS (ear_chains) },
  [LIMBER_SHAPE_FOOT] = { foot_chains, G_N_ELEMENTS (foot_chains) },
  [LIMBER_SHAPE_SHANK] = { shank_chains, G_N_ELEMENTS (shank_chains) },
  [LIMBER_SHAPE_THIGH] = { thigh_chains, G_N_ELEMENTS (thigh_chains) },
  [LIMBER_SHAPE_HAND] = { hand_chains, G_N_ELEMENTS (hand_chains) },
  [LIMBER_SHAPE_FOREARM] = { forearm_chains, G_N_ELEMENTS (forearm_chains) },
  [LIMBER_SHAPE_UPPER_ARM] = { upper_arm_chains, G_N_ELEMENTS (upper_arm_chains) },
  [LIMBER_SHAPE_SLEEVE] = { sleeve_chains, G_N_ELEMENTS (sleeve_chains) },
};

/**
 * limber_shape_get_n_chains:
 * @shape: a piece of the body
 *
 * Returns: how many chains it is drawn of
 */
guint
limber_shape_get_n_chains (LimberShape shape)
{
  g_return_val_if_fail (shape < LIMBER_N_SHAPES, 0);

  return shapes[shape].n_chains;
}

/**
 * limber_shape_get_chain:
 * @shape: a piece of the body
 * @index: of one of its chains
 *
 * Returns: (transfer none): the chain; constant
 */
const LimberShapeChain *
limber_shape_get_chain (LimberShape shape,
                        guint       index)
{
  g_return_val_if_fail (index < limber_shape_get_n_chains (shape), NULL);

  return &shapes[shape].chains[index];
}
