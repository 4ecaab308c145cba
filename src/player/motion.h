/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "figure/figure.h"
#include "player/timeline.h"

G_BEGIN_DECLS

/* Which moment of its movement a figure shows; what limber_figure_get_frame() takes. */
typedef struct
{
  double phase;
  LimberBodySide working;
  double breath; /* 0 out, 1 in */
} LimberMotion;

/* Pure functions of time, so that a pause or a jump always shows the right moment. */

LimberMotion
limber_motion_at (LimberFigure *figure, LimberTimeline *timeline, gint64 position_us);
LimberMotion
limber_motion_in_loop (LimberFigure *figure, const LimberDose *dose, gint64 time_us);
LimberMotion limber_motion_at_rest (LimberFigure *figure);
double limber_motion_get_breath (gint64 in_us, gint64 out_us, gint64 time_us);
gint64 limber_motion_get_frame_time (gint64 time_us);
LimberMotion limber_motion_round (LimberMotion motion, LimberFigure *figure, double step);

G_END_DECLS
