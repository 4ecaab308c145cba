/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "drawing/pen.h"
#include "content/terms.h"
#include "figure/figure.h"

G_BEGIN_DECLS

void limber_figure_muscles_paint (cairo_t *cr,
                                  const LimberFigureFrame *frame,
                                  const LimberCamera *camera,
                                  const LimberMuscle *lengthens,
                                  gsize n_lengthens,
                                  const LimberMuscle *strengthens,
                                  gsize n_strengthens,
                                  gboolean dark);

G_END_DECLS
