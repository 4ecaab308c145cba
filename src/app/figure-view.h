/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <adwaita.h>

#include "content/exercise.h"
#include "player/motion.h"

G_BEGIN_DECLS

/* The most degrees that one press of a key turns it by. */
#define LIMBER_FIGURE_VIEW_STEP 15

#define LIMBER_TYPE_FIGURE_VIEW (limber_figure_view_get_type ())
G_DECLARE_FINAL_TYPE (LimberFigureView,
                      limber_figure_view,
                      LIMBER,
                      FIGURE_VIEW,
                      GtkWidget)

/* Says which moment to show now. */
typedef LimberMotion (*LimberMotionFunc) (LimberFigure *figure, gpointer user_data);

/* A figure that moves, and that can be turned by dragging and by keys. Where there is
 * no figure it shows a sign for the place.
 *
 * Properties: "moving" (whether its time goes on), "anatomy" (whether bones and muscles
 * are seen), "turn" (degrees to the left, away from its own view), "psoas-length" (of
 * the side that works, relative to standing; read-only; 0 where there is no figure). */

void limber_figure_view_show (LimberFigureView *self,
                              LimberFigure *figure,
                              LimberExercise *exercise,
                              LimberPlace place);
void limber_figure_view_set_motion_func (LimberFigureView *self,
                                         LimberMotionFunc func,
                                         gpointer user_data);
void limber_figure_view_update (LimberFigureView *self);
void limber_figure_view_set_moving (LimberFigureView *self, gboolean moving);
gboolean limber_figure_view_get_moving (LimberFigureView *self);
double limber_figure_view_get_turn (LimberFigureView *self);
double limber_figure_view_get_psoas_length (LimberFigureView *self);

G_END_DECLS
