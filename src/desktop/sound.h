/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "player/cue-output.h"

G_BEGIN_DECLS

typedef enum
{
  LIMBER_SOUND_IDLE, /* nothing was tried yet, or it is switched off */
  LIMBER_SOUND_WORKING,
  LIMBER_SOUND_UNAVAILABLE,   /* no server, or it refused */
  LIMBER_SOUND_NOT_ANSWERING, /* a call to the server has been out for 500 ms or more */
} LimberSoundState;

#define LIMBER_TYPE_SOUND_STATE (limber_sound_state_get_type ())
GType limber_sound_state_get_type (void);

#define LIMBER_TYPE_SOUND (limber_sound_get_type ())
G_DECLARE_FINAL_TYPE (LimberSound, limber_sound, LIMBER, SOUND, GObject)

/* Cues through libcanberra. One worker thread owns its context; nothing here
 * ever waits for it.
 *
 * Properties: "enabled" (gboolean, default TRUE), "volume" (int, 0 to 100 percent,
 * default 80), "count-reps" (gboolean, default TRUE: sound LIMBER_CUE_REP),
 * "state" (LimberSoundState, read-only, notified in the main context). All with
 * explicit notify. */

LimberSound *limber_sound_new (const char *folder);
LimberSoundState limber_sound_get_state (LimberSound *self);
gboolean limber_sound_get_enabled (LimberSound *self);
void limber_sound_set_enabled (LimberSound *self, gboolean enabled);
int limber_sound_get_volume (LimberSound *self);
void limber_sound_set_volume (LimberSound *self, int percent);
gboolean limber_sound_get_count_reps (LimberSound *self);
void limber_sound_set_count_reps (LimberSound *self, gboolean count_reps);
void limber_sound_test (LimberSound *self);

G_END_DECLS
