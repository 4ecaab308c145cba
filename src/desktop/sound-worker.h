/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "desktop/sound.h"

G_BEGIN_DECLS

/* Tells the owner, in the main context, how a call to the sound server ended:
 * LIMBER_SOUND_WORKING or LIMBER_SOUND_UNAVAILABLE. */
typedef void (*LimberSoundReport) (GObject *owner, LimberSoundState state);

/* The thread that talks to the sound server, for LimberSound alone. */
typedef struct _LimberSoundWorker LimberSoundWorker;

LimberSoundWorker *
limber_sound_worker_new (const char *folder, GObject *owner, LimberSoundReport report);
void limber_sound_worker_play (LimberSoundWorker *self,
                               const char *id,
                               int volume_db,
                               gint64 due_us);
gint64 limber_sound_worker_get_busy_since (LimberSoundWorker *self);
void limber_sound_worker_quit (LimberSoundWorker *self);

G_END_DECLS
