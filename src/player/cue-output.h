/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <glib-object.h>

#include "player/timeline.h"

G_BEGIN_DECLS

#define LIMBER_TYPE_CUE_OUTPUT (limber_cue_output_get_type ())
G_DECLARE_INTERFACE (LimberCueOutput, limber_cue_output, LIMBER, CUE_OUTPUT, GObject)

/* A sink falls asleep after some seconds of silence (PulseAudio and PipeWire: after 5 s,
 * measured on Debian 12): one that was silent for this long may be asleep. */
#define LIMBER_CUE_OUTPUT_SILENCE_US (4 * G_USEC_PER_SEC)

/* How long before a cue a sink is woken; a Bluetooth headset needs up to 2 s. */
#define LIMBER_CUE_OUTPUT_WAKE_AHEAD_US (2 * G_USEC_PER_SEC)

/* Where cues are heard. No call ever waits.
 *
 * play: sound this cue now; it was due at due_us of g_get_monotonic_time(), and
 *   one that can no longer sound near that is dropped.
 * wake: a cue will follow LIMBER_CUE_OUTPUT_WAKE_AHEAD_US from now; a sink that may
 *   be asleep is woken. Returns how long, in microseconds, a first cue had better
 *   wait: 0 where the sink is awake or nothing will sound. */
struct _LimberCueOutputInterface
{
  GTypeInterface parent;

  void (*play) (LimberCueOutput *self, LimberCueKind cue, gint64 due_us);
  gint64 (*wake) (LimberCueOutput *self);
};

void limber_cue_output_play (LimberCueOutput *self, LimberCueKind cue, gint64 due_us);
gint64 limber_cue_output_wake (LimberCueOutput *self);

G_END_DECLS
