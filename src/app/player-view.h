/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <adwaita.h>

#include "content/catalogue.h"
#include "player/player.h"

G_BEGIN_DECLS

#define LIMBER_TYPE_PLAYER_VIEW (limber_player_view_get_type ())
G_DECLARE_FINAL_TYPE (LimberPlayerView, limber_player_view, LIMBER, PLAYER_VIEW, AdwBin)

/* What is to be done at a position of a timeline, to be read from a mat.
 *
 * Properties: "timeline" (LimberTimeline, nullable), "position" (int64, microseconds
 * since its start), "paused" (gboolean), "large" (gboolean, read-only: to be read from
 * some metres away) and "wide" (gboolean, read-only: whether the window has room for more
 * than what is needed), all with explicit notify. */

void limber_player_view_set_player (LimberPlayerView *self,
                                    LimberCatalogue *catalogue,
                                    LimberPlayer *player);
void limber_player_view_set_position (LimberPlayerView *self, gint64 position_us);
void limber_player_view_set_paused (LimberPlayerView *self, gboolean paused);
void limber_player_view_set_large (LimberPlayerView *self, gboolean large);
void limber_player_view_move (LimberPlayerView *self, gint64 position_us);
void limber_player_view_pulse (LimberPlayerView *self);

G_END_DECLS
