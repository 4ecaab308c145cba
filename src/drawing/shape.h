/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "figure/skeleton.h"

G_BEGIN_DECLS

/* The pieces that the body is drawn of, those of the middle first, then pairs. */
typedef enum
{
  LIMBER_SHAPE_PELVIS,
  LIMBER_SHAPE_NECK,
  LIMBER_SHAPE_TORSO,
  LIMBER_SHAPE_HEAD,
  LIMBER_SHAPE_EAR, /* from here on in pairs */
  LIMBER_SHAPE_FOOT,
  LIMBER_SHAPE_SHANK,
  LIMBER_SHAPE_THIGH,
  LIMBER_SHAPE_HAND,
  LIMBER_SHAPE_FOREARM,
  LIMBER_SHAPE_UPPER_ARM,
  LIMBER_SHAPE_SLEEVE,
} LimberShape;
#define LIMBER_N_SHAPES           (LIMBER_SHAPE_SLEEVE + 1)
#define LIMBER_SHAPE_FIRST_PAIRED LIMBER_SHAPE_EAR
#define LIMBER_SHAPE_MAX_STATIONS 14
#define LIMBER_SHAPE_MAX_CHAINS   3

/* An ellipsoid that fills a box. The box is given as it is when standing upright, on
 * the right, from the middle between the hip centres. */
typedef struct
{
  LimberBone bone;
  LimberBone other; /* that carries a part of it too, */
  double share;     /*   by so much of 1 */
  LimberVector min;
  LimberVector max;
  LimberVector breath; /* how much further the box goes to each side breathed in */
} LimberShapeStation;

/* What a chain does at its two ends. Where it is open, another one goes on, or a hem is;
 * a guide is a station that it does not reach, but goes towards as the other one does. */
typedef enum
{
  LIMBER_CHAIN_OPEN_FIRST = 1,
  LIMBER_CHAIN_OPEN_LAST = 2,
  LIMBER_CHAIN_GUIDE_FIRST = 4 | LIMBER_CHAIN_OPEN_FIRST,
  LIMBER_CHAIN_GUIDE_LAST = 8 | LIMBER_CHAIN_OPEN_LAST,
} LimberChainEnds;

/* A run of ellipsoids with skin stretched over them. */
typedef struct
{
  const LimberShapeStation *stations;
  guint n_stations;
  LimberChainEnds ends;
  guint first_edge; /* stations from and to which the skin's edge is to be seen: */
  guint last_edge;  /*   further on, it runs into another chain; 0 for the last one */
  gboolean crosses; /* of a shape of the middle: there is another one on the left */
  gboolean plain;   /* without light and shade */
} LimberShapeChain;

guint limber_shape_get_n_chains (LimberShape shape);
const LimberShapeChain *limber_shape_get_chain (LimberShape shape, guint index);

G_END_DECLS
