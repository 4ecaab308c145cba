/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "figure/skeleton.h"

G_BEGIN_DECLS

#define LIMBER_PSOAS_N_STRANDS   5 /* from L1 to L5 */
#define LIMBER_ILIACUS_N_STRANDS 4
#define LIMBER_PSOAS_MAX_POINTS  8

/* A line of pull, from where it starts to the lesser trochanter. */
typedef struct
{
  LimberVector points[LIMBER_PSOAS_MAX_POINTS]; /* in the world */
  guint n_points;
  double length; /* of the body's height */
} LimberPsoasStrand;

/* The psoas of one side, and the iliacus, which runs over the same brim. */
typedef struct
{
  LimberPsoasStrand strands[LIMBER_PSOAS_N_STRANDS];
  LimberPsoasStrand iliacus[LIMBER_ILIACUS_N_STRANDS]; /* from the front to the back */
  double relative_length; /* of the psoas, against standing upright: 1 there */
  double moment_arm_mm;   /* of the psoas, in flexing the hip, in a man of 1.80 m */
} LimberPsoas;

/* How long the psoas is, in words. */
typedef enum
{
  LIMBER_PSOAS_SHORT,
  LIMBER_PSOAS_SHORTENED,
  LIMBER_PSOAS_NEUTRAL,
  LIMBER_PSOAS_LENGTHENED,
  LIMBER_PSOAS_LONG,
} LimberPsoasState;
#define LIMBER_N_PSOAS_STATES (LIMBER_PSOAS_LONG + 1)

void limber_psoas_compute (LimberPsoas *self,
                           const LimberSkeleton *skeleton,
                           LimberBodySide side);
void limber_psoas_measure (double hip_flexion,
                           double pelvic_tilt,
                           double lumbar_flexion,
                           double *relative_length,
                           double *moment_arm_mm);
LimberPsoasState limber_psoas_get_state (double relative_length);
const char *limber_psoas_state_get_name (LimberPsoasState state);
const char *limber_psoas_get_credit (void);

G_END_DECLS
