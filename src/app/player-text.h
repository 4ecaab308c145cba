/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "content/catalogue.h"
#include "desktop/sound.h"
#include "player/timeline.h"

G_BEGIN_DECLS

/* What a player shows at a position: pure functions of the timeline and the
 * position, in microseconds since its start. Any position will do. */

const char *limber_player_text_get_title (LimberCatalogue *catalogue,
                                          LimberTimeline *timeline,
                                          gint64 position_us);
char *limber_player_text_get_instructions (LimberCatalogue *catalogue,
                                           LimberTimeline *timeline,
                                           gint64 position_us);
char *limber_player_text_get_next (LimberCatalogue *catalogue,
                                   LimberTimeline *timeline,
                                   gint64 position_us);
char *limber_player_text_describe (LimberCatalogue *catalogue,
                                   LimberTimeline *timeline,
                                   gint64 position_us);
const char *limber_player_text_get_phase (LimberTimeline *timeline, gint64 position_us);
char *limber_player_text_get_side (LimberTimeline *timeline, gint64 position_us);
char *limber_player_text_get_count (LimberTimeline *timeline, gint64 position_us);
char *limber_player_text_get_large_count (LimberTimeline *timeline, gint64 position_us);
char *limber_player_text_get_large_detail (LimberTimeline *timeline, gint64 position_us);
char *limber_player_text_get_detail (LimberTimeline *timeline, gint64 position_us);
char *limber_player_text_get_point (LimberCatalogue *catalogue,
                                    LimberTimeline *timeline,
                                    gint64 position_us);
char *limber_player_text_get_step (LimberTimeline *timeline, gint64 position_us);
char *limber_player_text_get_elapsed (LimberTimeline *timeline, gint64 position_us);
char *limber_player_text_get_remaining (LimberTimeline *timeline, gint64 position_us);
const char *limber_player_text_get_status (gboolean asked_to_leave,
                                           gboolean sound_enabled,
                                           LimberSoundState sound_state);
gint64 limber_player_text_get_next_change (LimberTimeline *timeline, gint64 position_us);
char *limber_player_text_summarize (guint n_steps, guint n_played, gint64 played_us);

G_END_DECLS
