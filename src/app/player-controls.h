/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <adwaita.h>

#include "content/catalogue.h"
#include "player/player.h"

G_BEGIN_DECLS

#define LIMBER_TYPE_PLAYER_CONTROLS (limber_player_controls_get_type ())
G_DECLARE_FINAL_TYPE (LimberPlayerControls,
                      limber_player_controls,
                      LIMBER,
                      PLAYER_CONTROLS,
                      AdwBin)

/* The bar, the times and the buttons of a player; the buttons activate the actions
 * player.previous, player.toggle and player.next.
 *
 * Properties: "player" (LimberPlayer, nullable) and "position" (int64, microseconds,
 * that the times are of), both with explicit notify. */

void limber_player_controls_set_catalogue (LimberPlayerControls *self,
                                           LimberCatalogue *catalogue);
void limber_player_controls_move (LimberPlayerControls *self, gint64 position_us);
void limber_player_controls_describe (LimberPlayerControls *self, const char *text);

G_END_DECLS
