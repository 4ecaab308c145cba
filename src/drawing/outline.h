/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "drawing/camera.h"
#include "drawing/canvas.h"
#include "drawing/point.h"
#include "drawing/shape.h"

G_BEGIN_DECLS

/* An ellipsoid as the picture shows it. */
typedef struct
{
  LimberPoint centre;
  double xx; /* its spread: that of the ellipse in direction (a, b) is */
  double xy; /*   the root of a a xx + 2 a b xy + b b yy */
  double yy;
  LimberPoint edge[2];    /* where the skin touches it, left and right of the chain */
  LimberPoint outward[2]; /* of unit length */
  gboolean sticks_out;    /* of what is between the edges */
} LimberOutlineStation;

/* A chain as the picture shows it. */
typedef struct
{
  const LimberShapeChain *chain;
  guint n_stations;
  guint first; /* station that is drawn */
  guint last;
  LimberOutlineStation stations[LIMBER_SHAPE_MAX_STATIONS];
  LimberPoint tips[2]; /* of the first and of the last station */
  double depth;        /* mean; greater is nearer */
} LimberOutline;

void limber_outline_init (LimberOutline *self,
                          const LimberShapeChain *chain,
                          LimberBodySide side,
                          const LimberSkeleton *skeleton,
                          double breath,
                          const LimberCamera *camera);
void limber_outline_append (const LimberOutline *self, LimberCanvas *canvas);
void limber_outline_append_edge (const LimberOutline *self,
                                 LimberCanvas *canvas,
                                 double width);
void limber_outline_append_band (const LimberOutline *self,
                                 LimberCanvas *canvas,
                                 LimberPoint light,
                                 double width);

G_END_DECLS
