/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "player/clock.h"
#include "player/timeline.h"

G_BEGIN_DECLS

typedef enum
{
  LIMBER_PLAYER_READY,
  LIMBER_PLAYER_PLAYING,
  LIMBER_PLAYER_PAUSED,
  LIMBER_PLAYER_FINISHED,
} LimberPlayerState;

#define LIMBER_TYPE_PLAYER_STATE (limber_player_state_get_type ())
GType limber_player_state_get_type (void);

/* Going back from later than this in a block restarts it. */
#define LIMBER_PLAYER_RESTART_US (3 * G_USEC_PER_SEC)

#define LIMBER_TYPE_PLAYER (limber_player_get_type ())
G_DECLARE_FINAL_TYPE (LimberPlayer, limber_player, LIMBER, PLAYER, GObject)

/* A position on a clock. It has no timer of its own: limber_player_update() is
 * called whenever somebody likes, at the latest at
 * limber_player_get_next_cue_time().
 *
 * Properties: "state" (LimberPlayerState) and "segment" (guint, index in the
 * timeline), both read-only and notified on change.
 *
 * Signals:
 *   "cue" (guint cue, gint64 due_us): a cue's position was reached; due_us is
 *     when, on the clock's get_time. Every cue between two jumps comes exactly
 *     once and in order, however late the update.
 *   "jumped" (gint64 position_us): the position changed by other than time. */

LimberPlayer *limber_player_new (LimberTimeline *timeline, LimberClock *clock);
LimberTimeline *limber_player_get_timeline (LimberPlayer *self);
LimberPlayerState limber_player_get_state (LimberPlayer *self);
guint limber_player_get_segment (LimberPlayer *self);
gint64 limber_player_get_position (LimberPlayer *self);
gint64 limber_player_get_next_cue_time (LimberPlayer *self);
void limber_player_play (LimberPlayer *self);
void limber_player_pause (LimberPlayer *self);
void limber_player_toggle (LimberPlayer *self);
void limber_player_next (LimberPlayer *self);
void limber_player_previous (LimberPlayer *self);
void limber_player_seek (LimberPlayer *self, gint64 position_us);
void limber_player_update (LimberPlayer *self);

G_END_DECLS
