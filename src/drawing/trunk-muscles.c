/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "drawing/muscle-paths.h"

/* The ways of the muscles of the trunk and the shoulders under the skin of the figure,
 * after plates of anatomy: origin and insertion are where they are, the bulk is
 * simplified. */

static const LimberMuscleStation rectus_abdominis[] = {
  LIMBER_ON (PELVIS,
             0.0030,
             { 0.044, -0.004, 0.003 },
             { 0.044, -0.003, 0.009 },
             { 0.042, -0.001, 0.015 }),
  LIMBER_ON (PELVIS,
             0.0045,
             { 0.052, 0.026, 0.004 },
             { 0.052, 0.026, 0.017 },
             { 0.049, 0.026, 0.030 }),
  LIMBER_BETWEEN (L4,
                  PELVIS,
                  0.40,
                  0.0050,
                  { 0.055, 0.060, 0.004 },
                  { 0.055, 0.060, 0.019 },
                  { 0.051, 0.060, 0.034 }),
  LIMBER_ON (L2,
             0.0050,
             { 0.054, 0.100, 0.004 },
             { 0.053, 0.100, 0.019 },
             { 0.049, 0.100, 0.034 }),
  LIMBER_ON (THORAX,
             0.0050,
             { 0.054, 0.140, 0.004 },
             { 0.053, 0.140, 0.019 },
             { 0.049, 0.140, 0.034 }),
  LIMBER_ON (THORAX,
             0.0034,
             { 0.056, 0.176, 0.005 },
             { 0.055, 0.174, 0.019 },
             { 0.050, 0.170, 0.034 }),
};

static const LimberMuscleStation obliques[] = {
  LIMBER_ON (THORAX,
             0.0040,
             { 0.036, 0.176, 0.066 },
             { 0.008, 0.160, 0.082 },
             { -0.026, 0.146, 0.076 }),
  LIMBER_ON (L1,
             0.0050,
             { 0.041, 0.130, 0.056 },
             { 0.018, 0.118, 0.074 },
             { -0.018, 0.112, 0.074 }),
  LIMBER_ON (L3,
             0.0050,
             { 0.043, 0.088, 0.052 },
             { 0.026, 0.082, 0.070 },
             { -0.010, 0.080, 0.076 }),
  LIMBER_ON (PELVIS,
             0.0036,
             { 0.046, 0.040, 0.050 },
             { 0.034, 0.050, 0.070 },
             { -0.004, 0.064, 0.078 }),
};

static const LimberMuscleStation transversus_abdominis[] = {
  LIMBER_ON (L3,
             0.0030,
             { -0.044, 0.118, 0.048 },
             { -0.044, 0.090, 0.048 },
             { -0.044, 0.062, 0.050 }),
  LIMBER_ON (L3,
             0.0045,
             { 0.000, 0.120, 0.077 },
             { 0.000, 0.088, 0.076 },
             { 0.000, 0.056, 0.081 }),
  LIMBER_ON (L3,
             0.0045,
             { 0.042, 0.120, 0.050 },
             { 0.043, 0.084, 0.050 },
             { 0.045, 0.046, 0.054 }),
  LIMBER_ON (L3,
             0.0030,
             { 0.054, 0.118, 0.010 },
             { 0.055, 0.080, 0.008 },
             { 0.056, 0.038, 0.006 }),
};

static const LimberMuscleStation back_extensors[] = {
  LIMBER_ON (PELVIS,
             0.0030,
             { -0.058, 0.000, 0.005 },
             { -0.058, 0.006, 0.010 },
             { -0.056, 0.018, 0.016 }),
  LIMBER_ON (PELVIS,
             0.0070,
             { -0.058, 0.040, 0.008 },
             { -0.058, 0.042, 0.018 },
             { -0.054, 0.044, 0.027 }),
  LIMBER_ON (L3,
             0.0080,
             { -0.050, 0.078, 0.009 },
             { -0.050, 0.078, 0.021 },
             { -0.044, 0.078, 0.033 }),
  LIMBER_ON (L1,
             0.0080,
             { -0.052, 0.118, 0.009 },
             { -0.053, 0.118, 0.022 },
             { -0.047, 0.118, 0.036 }),
  LIMBER_ON (THORAX,
             0.0070,
             { -0.064, 0.165, 0.009 },
             { -0.066, 0.165, 0.022 },
             { -0.060, 0.165, 0.036 }),
  LIMBER_ON (CHEST,
             0.0060,
             { -0.077, 0.215, 0.008 },
             { -0.078, 0.215, 0.020 },
             { -0.073, 0.215, 0.032 }),
  LIMBER_ON (CHEST,
             0.0030,
             { -0.076, 0.262, 0.007 },
             { -0.076, 0.258, 0.015 },
             { -0.074, 0.254, 0.023 }),
};

static const LimberMuscleStation multifidus[] = {
  LIMBER_ON (PELVIS,
             0.0030,
             { -0.058, 0.004, 0.004 },
             { -0.058, 0.008, 0.009 },
             { -0.056, 0.016, 0.016 }),
  LIMBER_ON (PELVIS,
             0.0060,
             { -0.058, 0.040, 0.006 },
             { -0.058, 0.042, 0.014 },
             { -0.054, 0.044, 0.022 }),
  LIMBER_ON (L3,
             0.0060,
             { -0.050, 0.078, 0.006 },
             { -0.050, 0.078, 0.013 },
             { -0.048, 0.078, 0.019 }),
  LIMBER_ON (L1,
             0.0040,
             { -0.052, 0.118, 0.005 },
             { -0.052, 0.118, 0.009 },
             { -0.051, 0.118, 0.013 }),
};

static const LimberMuscleStation latissimus_dorsi[] = {
  LIMBER_ON (THORAX,
             0.0030,
             { -0.078, 0.205, 0.008 },
             { -0.060, 0.140, 0.010 },
             { -0.050, 0.060, 0.026 }),
  LIMBER_ON (THORAX,
             0.0040,
             { -0.082, 0.216, 0.046 },
             { -0.066, 0.172, 0.056 },
             { -0.046, 0.120, 0.064 }),
  LIMBER_ON (CHEST,
             0.0050,
             { -0.066, 0.232, 0.078 },
             { -0.056, 0.216, 0.082 },
             { -0.044, 0.200, 0.084 }),
  LIMBER_BETWEEN (UPPER_ARM,
                  CHEST,
                  0.50,
                  0.0030,
                  { -0.026, 0.244, 0.094 },
                  { -0.024, 0.242, 0.094 },
                  { -0.022, 0.240, 0.094 }),
};

static const LimberMuscleStation deltoid[] = {
  LIMBER_ON (CLAVICLE,
             0.0034,
             { 0.012, 0.290, 0.082 },
             { -0.014, 0.296, 0.102 },
             { -0.044, 0.288, 0.084 }),
  LIMBER_ON (UPPER_ARM,
             0.0070,
             { 0.014, 0.256, 0.112 },
             { -0.014, 0.256, 0.124 },
             { -0.040, 0.256, 0.112 }),
  LIMBER_ON (UPPER_ARM,
             0.0060,
             { 0.004, 0.226, 0.117 },
             { -0.014, 0.226, 0.123 },
             { -0.030, 0.226, 0.117 }),
  LIMBER_ON (UPPER_ARM,
             0.0030,
             { -0.010, 0.192, 0.119 },
             { -0.013, 0.192, 0.120 },
             { -0.016, 0.192, 0.119 }),
};

static const LimberMuscleStation diaphragm[] = {
  LIMBER_ON (THORAX,
             0.0034,
             { 0.036, 0.150, 0.052 },
             { 0.000, 0.136, 0.072 },
             { -0.034, 0.134, 0.052 }),
  LIMBER_ON (THORAX,
             0.0050,
             { 0.032, 0.180, 0.040 },
             { 0.000, 0.178, 0.052 },
             { -0.034, 0.172, 0.040 }),
  LIMBER_ON (THORAX,
             0.0050,
             { 0.026, 0.190, 0.020 },
             { 0.000, 0.196, 0.024 },
             { -0.032, 0.188, 0.020 }),
  LIMBER_ON (THORAX,
             0.0034,
             { 0.024, 0.188, 0.000 },
             { 0.000, 0.192, 0.000 },
             { -0.030, 0.186, 0.000 }),
};

static const LimberMuscleSheet abdominals_sheets[] = {
  LIMBER_SHEET (rectus_abdominis, 4, L3, { 1, 0, 0 }),
};
static const LimberMuscleSheet obliques_sheets[] = {
  LIMBER_SHEET (obliques, 6, L3, { 0.3, 0, 0.95 }),
};
static const LimberMuscleSheet transversus_abdominis_sheets[] = {
  LIMBER_SHEET (transversus_abdominis, 6, L3, { 0.25, 0, 0.97 }),
};
static const LimberMuscleSheet back_extensors_sheets[] = {
  LIMBER_SHEET (back_extensors, 3, L1, { -1, 0, 0 }),
};
static const LimberMuscleSheet multifidus_sheets[] = {
  LIMBER_SHEET (multifidus, 3, L3, { -1, 0, 0 }),
};
static const LimberMuscleSheet latissimus_dorsi_sheets[] = {
  LIMBER_SHEET (latissimus_dorsi, 5, THORAX, { -0.7, 0, 0.7 }),
};
static const LimberMuscleSheet shoulders_sheets[] = {
  LIMBER_SHEET (deltoid, 5, UPPER_ARM, { 0, 0, 1 }),
};
static const LimberMuscleSheet diaphragm_sheets[] = {
  LIMBER_SHEET (diaphragm, 5, THORAX, { 0, 0, 0 }),
};

#define SHEETS(sheets)                \
  {                                   \
    (sheets), G_N_ELEMENTS ((sheets)) \
  }

static const struct
{
  const LimberMuscleSheet *sheets;
  guint n_sheets;
} muscles[LIMBER_N_MUSCLES] = {
  [LIMBER_MUSCLE_ABDOMINALS] = SHEETS (abdominals_sheets),
  [LIMBER_MUSCLE_OBLIQUES] = SHEETS (obliques_sheets),
  [LIMBER_MUSCLE_TRANSVERSUS_ABDOMINIS] = SHEETS (transversus_abdominis_sheets),
  [LIMBER_MUSCLE_BACK_EXTENSORS] = SHEETS (back_extensors_sheets),
  [LIMBER_MUSCLE_MULTIFIDUS] = SHEETS (multifidus_sheets),
  [LIMBER_MUSCLE_LATISSIMUS_DORSI] = SHEETS (latissimus_dorsi_sheets),
  [LIMBER_MUSCLE_SHOULDERS] = SHEETS (shoulders_sheets),
  [LIMBER_MUSCLE_DIAPHRAGM] = SHEETS (diaphragm_sheets),
};

/**
 * limber_trunk_muscle_get_sheets:
 * @muscle: a muscle
 * @n_sheets: (out): how many sheets it is drawn of; 0 where it is none of the trunk's
 *
 * Returns: (transfer none) (nullable): the sheets
 */
const LimberMuscleSheet *
limber_trunk_muscle_get_sheets (LimberMuscle  muscle,
                                guint        *n_sheets)
{
  g_return_val_if_fail (muscle < LIMBER_N_MUSCLES, NULL);

  *n_sheets = muscles[muscle].n_sheets;

  return muscles[muscle].sheets;
}
