/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "drawing/muscle-paths.h"

/* The ways of the muscles of the hip and the leg under the skin of the figure, after
 * plates of anatomy: origin and insertion are where they are, the bulk is simplified. */

static const LimberMuscleStation rectus_femoris[] = {
  LIMBER_ON (PELVIS,
             0.0036,
             { 0.031, 0.014, 0.055 },
             { 0.032, 0.014, 0.057 },
             { 0.031, 0.014, 0.059 }),
  LIMBER_BETWEEN (THIGH,
                  PELVIS,
                  0.25,
                  0.0060,
                  { 0.039, -0.030, 0.047 },
                  { 0.041, -0.030, 0.054 },
                  { 0.039, -0.030, 0.061 }),
  LIMBER_ON (THIGH,
             0.0085,
             { 0.037, -0.080, 0.036 },
             { 0.041, -0.080, 0.048 },
             { 0.037, -0.080, 0.060 }),
  LIMBER_ON (THIGH,
             0.0085,
             { 0.034, -0.135, 0.035 },
             { 0.038, -0.135, 0.047 },
             { 0.034, -0.135, 0.059 }),
  LIMBER_ON (THIGH,
             0.0060,
             { 0.031, -0.185, 0.040 },
             { 0.033, -0.185, 0.047 },
             { 0.031, -0.185, 0.054 }),
  LIMBER_BETWEEN (THIGH,
                  SHANK,
                  0.50,
                  0.0040,
                  { 0.0305, -0.230, 0.043 },
                  { 0.0310, -0.230, 0.0465 },
                  { 0.0305, -0.230, 0.050 }),
  LIMBER_BETWEEN (SHANK,
                  THIGH,
                  0.25,
                  0.0032,
                  { 0.0270, -0.260, 0.0445 },
                  { 0.0272, -0.260, 0.0465 },
                  { 0.0270, -0.260, 0.0485 }),
  LIMBER_ON (SHANK,
             0.0026,
             { 0.0200, -0.284, 0.0450 },
             { 0.0200, -0.284, 0.0460 },
             { 0.0200, -0.284, 0.0470 }),
};

static const LimberMuscleStation tensor_fasciae_latae[] = {
  LIMBER_ON (PELVIS,
             0.0036,
             { 0.042, 0.032, 0.069 },
             { 0.039, 0.036, 0.072 },
             { 0.033, 0.042, 0.075 }),
  LIMBER_BETWEEN (PELVIS,
                  THIGH,
                  0.50,
                  0.0064,
                  { 0.034, 0.000, 0.080 },
                  { 0.028, 0.002, 0.084 },
                  { 0.020, 0.004, 0.087 }),
  LIMBER_ON (THIGH,
             0.0050,
             { 0.022, -0.040, 0.086 },
             { 0.017, -0.042, 0.088 },
             { 0.011, -0.044, 0.089 }),
  LIMBER_ON (THIGH,
             0.0022,
             { 0.012, -0.085, 0.087 },
             { 0.008, -0.085, 0.088 },
             { 0.003, -0.085, 0.088 }),
  LIMBER_ON (THIGH,
             0.0020,
             { 0.006, -0.155, 0.080 },
             { 0.003, -0.155, 0.081 },
             { 0.000, -0.155, 0.081 }),
  LIMBER_BETWEEN (THIGH,
                  SHANK,
                  0.50,
                  0.0020,
                  { 0.008, -0.235, 0.072 },
                  { 0.006, -0.235, 0.072 },
                  { 0.004, -0.235, 0.072 }),
  LIMBER_ON (SHANK,
             0.0020,
             { 0.010, -0.266, 0.068 },
             { 0.009, -0.266, 0.068 },
             { 0.008, -0.266, 0.068 }),
};

static const LimberMuscleStation inner_vastus[] = {
  LIMBER_ON (THIGH,
             0.0040,
             { 0.026, -0.070, 0.022 },
             { 0.018, -0.070, 0.017 },
             { 0.010, -0.070, 0.014 }),
  LIMBER_ON (THIGH,
             0.0080,
             { 0.026, -0.125, 0.026 },
             { 0.019, -0.125, 0.020 },
             { 0.008, -0.130, 0.016 }),
  LIMBER_ON (THIGH,
             0.0090,
             { 0.024, -0.175, 0.031 },
             { 0.019, -0.180, 0.026 },
             { 0.008, -0.190, 0.023 }),
  LIMBER_BETWEEN (THIGH,
                  SHANK,
                  0.50,
                  0.0034,
                  { 0.0260, -0.225, 0.039 },
                  { 0.0240, -0.232, 0.036 },
                  { 0.0180, -0.238, 0.034 }),
};

static const LimberMuscleStation outer_vastus[] = {
  LIMBER_ON (THIGH,
             0.0040,
             { 0.022, -0.030, 0.082 },
             { 0.012, -0.030, 0.086 },
             { 0.000, -0.034, 0.088 }),
  LIMBER_ON (THIGH,
             0.0085,
             { 0.026, -0.090, 0.071 },
             { 0.016, -0.090, 0.079 },
             { 0.000, -0.090, 0.083 }),
  LIMBER_ON (THIGH,
             0.0085,
             { 0.027, -0.145, 0.066 },
             { 0.018, -0.150, 0.073 },
             { 0.002, -0.150, 0.077 }),
  LIMBER_ON (THIGH,
             0.0060,
             { 0.025, -0.195, 0.060 },
             { 0.020, -0.200, 0.065 },
             { 0.009, -0.205, 0.068 }),
  LIMBER_BETWEEN (THIGH,
                  SHANK,
                  0.50,
                  0.0030,
                  { 0.0270, -0.228, 0.054 },
                  { 0.0250, -0.232, 0.056 },
                  { 0.0220, -0.236, 0.058 }),
};

static const LimberMuscleStation adductors[] = {
  LIMBER_ON (PELVIS,
             0.0040,
             { 0.030, -0.010, 0.012 },
             { 0.012, -0.036, 0.016 },
             { -0.012, -0.048, 0.024 }),
  LIMBER_ON (THIGH,
             0.0085,
             { 0.024, -0.065, 0.018 },
             { 0.004, -0.075, 0.012 },
             { -0.022, -0.085, 0.016 }),
  LIMBER_ON (THIGH,
             0.0075,
             { 0.016, -0.115, 0.020 },
             { 0.000, -0.125, 0.017 },
             { -0.016, -0.135, 0.019 }),
  LIMBER_ON (THIGH,
             0.0030,
             { 0.006, -0.180, 0.028 },
             { -0.002, -0.200, 0.026 },
             { -0.008, -0.215, 0.028 }),
};

static const LimberMuscleStation hip_rotators[] = {
  LIMBER_ON (PELVIS,
             0.0040,
             { -0.048, 0.016, 0.018 },
             { -0.040, -0.010, 0.024 },
             { -0.030, -0.044, 0.038 }),
  LIMBER_BETWEEN (PELVIS,
                  THIGH,
                  0.50,
                  0.0055,
                  { -0.038, 0.006, 0.048 },
                  { -0.034, -0.012, 0.050 },
                  { -0.028, -0.038, 0.054 }),
  LIMBER_ON (THIGH,
             0.0034,
             { -0.010, -0.003, 0.076 },
             { -0.012, -0.016, 0.074 },
             { -0.012, -0.034, 0.068 }),
};

static const LimberMuscleStation gluteus_maximus[] = {
  LIMBER_ON (PELVIS,
             0.0040,
             { -0.054, 0.050, 0.032 },
             { -0.062, 0.016, 0.017 },
             { -0.056, -0.022, 0.012 }),
  LIMBER_ON (PELVIS,
             0.0080,
             { -0.058, 0.030, 0.056 },
             { -0.076, 0.002, 0.040 },
             { -0.074, -0.036, 0.026 }),
  LIMBER_BETWEEN (PELVIS,
                  THIGH,
                  0.45,
                  0.0085,
                  { -0.040, 0.010, 0.076 },
                  { -0.064, -0.022, 0.064 },
                  { -0.068, -0.056, 0.046 }),
  LIMBER_BETWEEN (THIGH,
                  PELVIS,
                  0.20,
                  0.0060,
                  { -0.016, -0.010, 0.085 },
                  { -0.032, -0.046, 0.082 },
                  { -0.046, -0.078, 0.068 }),
  LIMBER_ON (THIGH,
             0.0030,
             { -0.002, -0.036, 0.088 },
             { -0.012, -0.070, 0.087 },
             { -0.024, -0.100, 0.078 }),
};

static const LimberMuscleStation gluteus_medius[] = {
  LIMBER_ON (PELVIS,
             0.0040,
             { 0.030, 0.046, 0.074 },
             { -0.002, 0.062, 0.072 },
             { -0.038, 0.052, 0.042 }),
  LIMBER_ON (PELVIS,
             0.0070,
             { 0.022, 0.020, 0.082 },
             { -0.006, 0.030, 0.084 },
             { -0.036, 0.022, 0.066 }),
  LIMBER_ON (THIGH,
             0.0040,
             { 0.003, -0.008, 0.083 },
             { -0.005, -0.004, 0.085 },
             { -0.012, -0.008, 0.082 }),
};

static const LimberMuscleStation inner_hamstring[] = {
  LIMBER_ON (PELVIS,
             0.0045,
             { -0.030, -0.050, 0.036 },
             { -0.030, -0.050, 0.032 },
             { -0.028, -0.050, 0.028 }),
  LIMBER_ON (THIGH,
             0.0085,
             { -0.050, -0.095, 0.042 },
             { -0.049, -0.095, 0.033 },
             { -0.043, -0.095, 0.024 }),
  LIMBER_ON (THIGH,
             0.0090,
             { -0.043, -0.145, 0.042 },
             { -0.040, -0.145, 0.032 },
             { -0.033, -0.145, 0.024 }),
  LIMBER_ON (THIGH,
             0.0070,
             { -0.033, -0.195, 0.036 },
             { -0.030, -0.195, 0.030 },
             { -0.024, -0.195, 0.025 }),
  LIMBER_BETWEEN (THIGH,
                  SHANK,
                  0.50,
                  0.0036,
                  { -0.028, -0.242, 0.031 },
                  { -0.025, -0.242, 0.028 },
                  { -0.021, -0.242, 0.026 }),
  LIMBER_ON (SHANK,
             0.0030,
             { 0.002, -0.290, 0.032 },
             { 0.003, -0.285, 0.031 },
             { 0.004, -0.280, 0.031 }),
};

static const LimberMuscleStation outer_hamstring[] = {
  LIMBER_ON (PELVIS,
             0.0045,
             { -0.030, -0.050, 0.036 },
             { -0.031, -0.050, 0.039 },
             { -0.030, -0.048, 0.041 }),
  LIMBER_ON (THIGH,
             0.0085,
             { -0.050, -0.095, 0.050 },
             { -0.049, -0.095, 0.058 },
             { -0.043, -0.095, 0.066 }),
  LIMBER_ON (THIGH,
             0.0090,
             { -0.045, -0.145, 0.052 },
             { -0.043, -0.145, 0.061 },
             { -0.036, -0.145, 0.069 }),
  LIMBER_ON (THIGH,
             0.0070,
             { -0.033, -0.195, 0.059 },
             { -0.030, -0.195, 0.065 },
             { -0.024, -0.195, 0.070 }),
  LIMBER_BETWEEN (THIGH,
                  SHANK,
                  0.50,
                  0.0034,
                  { -0.0245, -0.240, 0.066 },
                  { -0.0225, -0.240, 0.068 },
                  { -0.0200, -0.240, 0.070 }),
  LIMBER_ON (SHANK,
             0.0030,
             { -0.0150, -0.270, 0.066 },
             { -0.0145, -0.270, 0.067 },
             { -0.0140, -0.270, 0.068 }),
};

static const LimberMuscleStation inner_calf[] = {
  LIMBER_ON (THIGH,
             0.0040,
             { -0.026, -0.232, 0.038 },
             { -0.025, -0.232, 0.035 },
             { -0.023, -0.232, 0.032 }),
  LIMBER_ON (SHANK,
             0.0080,
             { -0.034, -0.290, 0.044 },
             { -0.031, -0.290, 0.035 },
             { -0.022, -0.290, 0.028 }),
  LIMBER_ON (SHANK,
             0.0095,
             { -0.036, -0.338, 0.044 },
             { -0.033, -0.338, 0.035 },
             { -0.023, -0.338, 0.028 }),
  LIMBER_ON (SHANK,
             0.0070,
             { -0.031, -0.390, 0.045 },
             { -0.029, -0.390, 0.038 },
             { -0.023, -0.390, 0.033 }),
  LIMBER_ON (SHANK,
             0.0034,
             { -0.021, -0.444, 0.046 },
             { -0.020, -0.444, 0.044 },
             { -0.019, -0.444, 0.042 }),
  LIMBER_ON (FOOT,
             0.0030,
             { -0.033, -0.508, 0.046 },
             { -0.033, -0.508, 0.045 },
             { -0.033, -0.508, 0.044 }),
};

static const LimberMuscleStation outer_calf[] = {
  LIMBER_ON (THIGH,
             0.0040,
             { -0.026, -0.232, 0.058 },
             { -0.025, -0.232, 0.061 },
             { -0.023, -0.232, 0.064 }),
  LIMBER_ON (SHANK,
             0.0080,
             { -0.034, -0.290, 0.053 },
             { -0.031, -0.290, 0.061 },
             { -0.022, -0.290, 0.068 }),
  LIMBER_ON (SHANK,
             0.0090,
             { -0.036, -0.332, 0.053 },
             { -0.033, -0.332, 0.061 },
             { -0.023, -0.332, 0.068 }),
  LIMBER_ON (SHANK,
             0.0060,
             { -0.031, -0.380, 0.050 },
             { -0.029, -0.380, 0.056 },
             { -0.023, -0.380, 0.061 }),
  LIMBER_ON (SHANK,
             0.0034,
             { -0.021, -0.440, 0.047 },
             { -0.020, -0.440, 0.049 },
             { -0.019, -0.440, 0.051 }),
  LIMBER_ON (FOOT,
             0.0030,
             { -0.033, -0.508, 0.047 },
             { -0.033, -0.508, 0.048 },
             { -0.033, -0.508, 0.049 }),
};

static const LimberMuscleSheet rectus_femoris_sheets[] = {
  LIMBER_SHEET (rectus_femoris, 4, THIGH, { 1, 0, 0 }),
};
static const LimberMuscleSheet tensor_fasciae_latae_sheets[] = {
  LIMBER_SHEET (tensor_fasciae_latae, 3, THIGH, { 0.4, 0, 0.92 }),
};
static const LimberMuscleSheet quadriceps_sheets[] = {
  LIMBER_SHEET (inner_vastus, 3, THIGH, { 0.7, 0, -0.7 }),
  LIMBER_SHEET (outer_vastus, 4, THIGH, { 0.5, 0, 0.87 }),
  LIMBER_SHEET (rectus_femoris, 4, THIGH, { 1, 0, 0 }),
};
static const LimberMuscleSheet adductors_sheets[] = {
  LIMBER_SHEET (adductors, 4, THIGH, { 0.5, 0, -0.87 }),
};
static const LimberMuscleSheet hip_rotators_sheets[] = {
  LIMBER_SHEET (hip_rotators, 4, PELVIS, { -0.9, 0, 0.44 }),
};
static const LimberMuscleSheet gluteus_maximus_sheets[] = {
  LIMBER_SHEET (gluteus_maximus, 6, PELVIS, { -0.8, 0, 0.6 }),
};
static const LimberMuscleSheet glutes_sheets[] = {
  LIMBER_SHEET (gluteus_medius, 5, PELVIS, { 0, 0.2, 0.98 }),
  LIMBER_SHEET (gluteus_maximus, 6, PELVIS, { -0.8, 0, 0.6 }),
};
static const LimberMuscleSheet hamstrings_sheets[] = {
  LIMBER_SHEET (inner_hamstring, 3, THIGH, { -0.8, 0, -0.6 }),
  LIMBER_SHEET (outer_hamstring, 3, THIGH, { -0.8, 0, 0.6 }),
};
static const LimberMuscleSheet calf_sheets[] = {
  LIMBER_SHEET (inner_calf, 3, SHANK, { -0.8, 0, -0.6 }),
  LIMBER_SHEET (outer_calf, 3, SHANK, { -0.8, 0, 0.6 }),
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
  [LIMBER_MUSCLE_RECTUS_FEMORIS] = SHEETS (rectus_femoris_sheets),
  [LIMBER_MUSCLE_TENSOR_FASCIAE_LATAE] = SHEETS (tensor_fasciae_latae_sheets),
  [LIMBER_MUSCLE_QUADRICEPS] = SHEETS (quadriceps_sheets),
  [LIMBER_MUSCLE_ADDUCTORS] = SHEETS (adductors_sheets),
  [LIMBER_MUSCLE_HIP_ROTATORS] = SHEETS (hip_rotators_sheets),
  [LIMBER_MUSCLE_GLUTEUS_MAXIMUS] = SHEETS (gluteus_maximus_sheets),
  [LIMBER_MUSCLE_GLUTES] = SHEETS (glutes_sheets),
  [LIMBER_MUSCLE_HAMSTRINGS] = SHEETS (hamstrings_sheets),
  [LIMBER_MUSCLE_CALF] = SHEETS (calf_sheets),
};

/**
 * limber_leg_muscle_get_sheets:
 * @muscle: a muscle
 * @n_sheets: (out): how many sheets it is drawn of; 0 where it is none of the leg's
 *
 * Returns: (transfer none) (nullable): the sheets
 */
const LimberMuscleSheet *
limber_leg_muscle_get_sheets (LimberMuscle  muscle,
                              guint        *n_sheets)
{
  g_return_val_if_fail (muscle < LIMBER_N_MUSCLES, NULL);

  *n_sheets = muscles[muscle].n_sheets;

  return muscles[muscle].sheets;
}
