/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "drawing/painter.h"
#include "drawing/trace.h"
#include "content/exercise.h"

G_BEGIN_DECLS

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

G_END_DECLS
