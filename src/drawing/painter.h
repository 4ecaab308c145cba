/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <cairo.h>

#include "drawing/camera.h"
#include "drawing/color.h"
#include "figure/figure.h"

G_BEGIN_DECLS

/* How a figure looks. */
typedef struct
{
  LimberColor background; /* that what is further away fades into */
  LimberColor skin;
  LimberColor hair;
  LimberColor shirt;
  LimberColor leggings;
  LimberColor mat;
  LimberColor furniture;
  LimberColor wall;
  LimberColor arrow;
  double edge;       /* 0 to 1: how much darker where one thing ends before another */
  double shade;      /* how much darker away from the light */
  double shine;      /* how much lighter towards it */
  double shadow;     /* of the body on the floor, how black */
  double fade;       /* of the far limbs into the background */
  double body_alpha; /* below 1 one sees through the body */
  gboolean anatomy;  /* bones and psoas are drawn over it */
  gboolean dark;
} LimberFigureStyle;

void
limber_figure_style_init (LimberFigureStyle *self, gboolean dark, gboolean high_contrast);

double limber_view_get_yaw (LimberView view, LimberBodySide working);
double limber_view_get_elevation (LimberView view);
void limber_figure_fit (LimberCamera *camera,
                        LimberFigure *figure,
                        double width,
                        double height);
void limber_figure_paint_ground (cairo_t *cr,
                                 LimberFigure *figure,
                                 const LimberFigureFrame *frame,
                                 const LimberCamera *camera,
                                 const LimberFigureStyle *style);
void limber_figure_paint_body (cairo_t *cr,
                               const LimberFigureFrame *frame,
                               const LimberCamera *camera,
                               const LimberFigureStyle *style);
void limber_figure_paint (cairo_t *cr,
                          LimberFigure *figure,
                          const LimberFigureFrame *frame,
                          const LimberCamera *camera,
                          const LimberFigureStyle *style);

G_END_DECLS
