/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "drawing/painter.h"

G_BEGIN_DECLS

#define LIMBER_TRACE_MAX_POINTS 33
#define LIMBER_TRACE_MAX_PATHS  4

/* The way of a part through a movement, and at which ends there is an arrow's head. */
typedef struct
{
  guint n_points;
  LimberVector points[LIMBER_TRACE_MAX_POINTS];
  gboolean heads[2];
} LimberTracePath;

/* The arrows of a figure, found once. */
typedef struct
{
  guint n_paths;
  LimberTracePath paths[LIMBER_TRACE_MAX_PATHS];
} LimberFigureTrace;

void limber_figure_trace_init (LimberFigureTrace *self,
                               LimberFigure *figure,
                               LimberBodySide working);
void limber_figure_trace_paint (const LimberFigureTrace *self,
                                cairo_t *cr,
                                const LimberCamera *camera,
                                const LimberFigureStyle *style);

G_END_DECLS
