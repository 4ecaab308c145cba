/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "app/figure-view.h"

G_BEGIN_DECLS

#define LIMBER_TYPE_FIGURE_PANEL (limber_figure_panel_get_type ())
G_DECLARE_FINAL_TYPE (LimberFigurePanel,
                      limber_figure_panel,
                      LIMBER,
                      FIGURE_PANEL,
                      AdwBin)

/* A figure with all that belongs to it: the button that shows bones and muscles, the one
 * that turns it back, the gauge of the psoas and what the colours mean.
 *
 * Properties: "compact", without the legend of the muscles and the credit, for which
 * there is another page; "figure-height", the least height of the figure alone. */

LimberFigureView *limber_figure_panel_get_view (LimberFigurePanel *self);
void limber_figure_panel_show (LimberFigurePanel *self,
                               LimberFigure *figure,
                               LimberExercise *exercise,
                               LimberPlace place);

G_END_DECLS
