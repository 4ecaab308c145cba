/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <adwaita.h>

#include "content/catalogue.h"
#include "player/timeline.h"

G_BEGIN_DECLS

#define LIMBER_TYPE_STEP_BAR (limber_step_bar_get_type ())
G_DECLARE_FINAL_TYPE (LimberStepBar, limber_step_bar, LIMBER, STEP_BAR, GtkWidget)

/* How far a routine is, with a mark where each step begins. A click, a drag or a key
 * asks for another position by the action "player.seek"; the step there is named.
 *
 * Properties: "timeline" (LimberTimeline, nullable) and "position" (int64,
 * microseconds since its start), both with explicit notify. */

GtkWidget *limber_step_bar_new (void);
void limber_step_bar_set_catalogue (LimberStepBar *self, LimberCatalogue *catalogue);
void limber_step_bar_set_timeline (LimberStepBar *self, LimberTimeline *timeline);
void limber_step_bar_set_position (LimberStepBar *self, gint64 position_us);

G_END_DECLS
