/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "player/timeline.h"

G_BEGIN_DECLS

/* How much of a timeline was really played, whatever was skipped or repeated. */
typedef struct _LimberPlayerTally LimberPlayerTally;

LimberPlayerTally *limber_player_tally_new (LimberTimeline *timeline);
void limber_player_tally_free (LimberPlayerTally *self);
void limber_player_tally_reset (LimberPlayerTally *self);
void limber_player_tally_play (LimberPlayerTally *self, gint64 position_us);
void limber_player_tally_jump (LimberPlayerTally *self, gint64 position_us);
guint limber_player_tally_get_n_steps (LimberPlayerTally *self);
gint64 limber_player_tally_get_time (LimberPlayerTally *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberPlayerTally, limber_player_tally_free)

G_END_DECLS
