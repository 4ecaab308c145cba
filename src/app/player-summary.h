/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define LIMBER_TYPE_PLAYER_SUMMARY (limber_player_summary_get_type ())
G_DECLARE_FINAL_TYPE (LimberPlayerSummary,
                      limber_player_summary,
                      LIMBER,
                      PLAYER_SUMMARY,
                      AdwBin)

/* What is shown at the end of a routine; its buttons activate the actions player.leave,
 * which has the focus first, and player.again. */

void limber_player_summary_show (LimberPlayerSummary *self,
                                 guint n_steps,
                                 guint n_played,
                                 gint64 played_us);

G_END_DECLS
