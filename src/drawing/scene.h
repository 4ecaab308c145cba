/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "drawing/painter.h"
#include "drawing/trace.h"
#include "content/exercise.h"

G_BEGIN_DECLS

/* What a picture is put together of, from below. */
typedef enum
{
  LIMBER_SCENE_GROUND = 1 << 0, /* what the body rests on */
  LIMBER_SCENE_BODY = 1 << 1,   /* with its shadow, and what is seen through it */
  LIMBER_SCENE_ARROWS = 1 << 2,
} LimberSceneParts;
#define LIMBER_SCENE_ALL (LIMBER_SCENE_GROUND | LIMBER_SCENE_BODY | LIMBER_SCENE_ARROWS)

/* All that a picture of a figure depends on. */
typedef struct
{
  LimberFigure *figure;
  LimberExercise *exercise; /* (nullable): whose muscles are shown */
  const LimberFigureFrame *frame;
  const LimberFigureTrace *trace; /* the arrows of the side that works */
  double turn;      /* degrees to the left, away from the view that it has */
  gboolean anatomy; /* bones and muscles are seen through the body */
  gboolean dark;
  gboolean high_contrast;
} LimberFigureScene;

void limber_figure_scene_paint (const LimberFigureScene *self,
                                cairo_t *cr,
                                double width,
                                double height);
void limber_figure_scene_paint_parts (const LimberFigureScene *self,
                                      LimberSceneParts parts,
                                      cairo_t *cr,
                                      double width,
                                      double height);
LimberSceneParts limber_figure_scene_get_moving_parts (const LimberFigureScene *self);

G_END_DECLS
