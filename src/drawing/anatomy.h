/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "drawing/pen.h"
#include "figure/figure.h"
#include "figure/psoas.h"

G_BEGIN_DECLS

/* What the inside of the body is drawn on. */
typedef struct
{
  gboolean dark;
  LimberColor behind; /* the body's colour, which the far side fades into */
} LimberAnatomyStyle;

void limber_psoas_get_color (double relative_length, gboolean dark, double rgb[3]);
void limber_figure_anatomy_paint (cairo_t *cr,
                                  const LimberFigureFrame *frame,
                                  const LimberCamera *camera,
                                  const LimberAnatomyStyle *style);

G_END_DECLS
