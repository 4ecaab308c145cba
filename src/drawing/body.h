/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "drawing/outline.h"
#include "drawing/painter.h"

G_BEGIN_DECLS

#define LIMBER_BODY_MAX_PIECES 24

/* A piece of the body, ready to be painted. */
typedef struct
{
  LimberShape shape;
  LimberBodySide side;
  guint n_outlines;
  LimberOutline outlines[LIMBER_SHAPE_MAX_CHAINS];
  double depth;
  gboolean far;      /* seen too faintly for much light and shade */
  gboolean near_arm; /* before everything else of the body */
  LimberColor color;
} LimberBodyPiece;

/* The whole body, from the furthest piece to the nearest. */
typedef struct
{
  guint n_pieces;
  LimberBodyPiece pieces[LIMBER_BODY_MAX_PIECES];
  LimberBodyPiece *order[LIMBER_BODY_MAX_PIECES];
} LimberBody;

void limber_body_init (LimberBody *self,
                       const LimberFigureFrame *frame,
                       const LimberCamera *camera,
                       const LimberFigureStyle *style);
gboolean limber_body_get_box (const LimberBody *self,
                              gboolean near_arms,
                              LimberPoint *min,
                              LimberPoint *max);
void limber_body_paint (const LimberBody *self,
                        LimberCanvas *canvas,
                        const LimberFigureFrame *frame,
                        const LimberCamera *camera,
                        const LimberFigureStyle *style,
                        gboolean near_arms);

G_END_DECLS
