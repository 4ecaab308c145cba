/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "player/cue-output.h"
#include "player/player.h"

G_BEGIN_DECLS

#define LIMBER_TYPE_SESSION (limber_session_get_type ())
G_DECLARE_FINAL_TYPE (LimberSession, limber_session, LIMBER, SESSION, GObject)

/* A player that runs in the thread's main context: it is updated exactly when a
 * cue is due, its cues are sounded, and the sink is woken ahead of a cue that
 * follows a silence. */

LimberSession *limber_session_new (LimberTimeline *timeline,
                                   LimberClock *clock,
                                   LimberCueOutput *output);
LimberPlayer *limber_session_get_player (LimberSession *self);
void limber_session_start (LimberSession *self);

G_END_DECLS
