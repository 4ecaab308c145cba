/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "content/terms.h"
#include "figure/skeleton.h"

G_BEGIN_DECLS

/* A place on the way of a muscle's fibres, on the right, as it is when standing upright,
 * from the middle between the hip centres. */
typedef struct
{
  LimberBone bone;
  LimberBone other;       /* that carries it too, */
  double share;           /*   by so much of 1 */
  LimberVector across[3]; /* one border, the middle and the other */
  double radius;
} LimberMuscleStation;

/* A sheet of fibres. */
typedef struct
{
  const LimberMuscleStation *stations;
  guint n_stations;
  guint n_strands;
  LimberVector outward; /* where its surface faces, about, */
  LimberBone facing;    /*   in the coordinates of this bone */
} LimberMuscleSheet;

#define LIMBER_MUSCLE_MAX_STATIONS 8

/* For the tables: a station that one bone carries, one that two do, and a sheet. */
#define LIMBER_ON(bone, radius, ...)                                     \
  {                                                                      \
    LIMBER_BONE_##bone, LIMBER_BONE_##bone, 0, { __VA_ARGS__ }, (radius) \
  }
#define LIMBER_BETWEEN(bone, other, share, radius, ...)                         \
  {                                                                             \
    LIMBER_BONE_##bone, LIMBER_BONE_##other, (share), { __VA_ARGS__ }, (radius) \
  }

#define LIMBER_SHEET(stations, n_strands, facing, ...)                                  \
  {                                                                                     \
    (stations), G_N_ELEMENTS (stations), (n_strands), __VA_ARGS__, LIMBER_BONE_##facing \
  }

/* What a muscle is drawn of, from the inside to the outside; no sheets where it is not
 * of the room that the function is about, and none of the iliopsoas. */
const LimberMuscleSheet *limber_leg_muscle_get_sheets (LimberMuscle muscle,
                                                       guint *n_sheets);
const LimberMuscleSheet *limber_trunk_muscle_get_sheets (LimberMuscle muscle,
                                                         guint *n_sheets);

G_END_DECLS
