/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <adwaita.h>

#include "player/timeline.h"

G_BEGIN_DECLS

#define LIMBER_TYPE_STEP_BAR (limber_step_bar_get_type ())
G_DECLARE_FINAL_TYPE (LimberStepBar, limber_step_bar, LIMBER, STEP_BAR, GtkWidget)

/* How far a routine is, with a mark where each step begins.
 *
 * Properties: "timeline" (LimberTimeline, nullable) and "position" (int64,
 * microseconds since its start), both with explicit notify. */

GtkWidget *limber_step_bar_new (void);
void limber_step_bar_set_timeline (LimberStepBar *self, LimberTimeline *timeline);
void limber_step_bar_set_position (LimberStepBar *self, gint64 position_us);
gint64 limber_step_bar_get_next_change (LimberStepBar *self);

G_END_DECLS
