/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <glib-object.h>

#include "player/timeline.h"

G_BEGIN_DECLS

#define LIMBER_TYPE_CUE_OUTPUT (limber_cue_output_get_type ())
G_DECLARE_INTERFACE (LimberCueOutput, limber_cue_output, LIMBER, CUE_OUTPUT, GObject)

/* Where cues are heard. No call ever waits.
 *
 * play: sound this cue now; it was due at due_us of g_get_monotonic_time(), and
 *   one that can no longer sound near that is dropped.
 * wake: a cue will follow in about two seconds; a sink that may be asleep is
 *   woken. Returns how long, in microseconds, a first cue had better wait: 0
 *   where the sink is awake or nothing will sound. */
struct _LimberCueOutputInterface
{
  GTypeInterface parent;

  void (*play) (LimberCueOutput *self, LimberCueKind cue, gint64 due_us);
  gint64 (*wake) (LimberCueOutput *self);
};

void limber_cue_output_play (LimberCueOutput *self, LimberCueKind cue, gint64 due_us);
gint64 limber_cue_output_wake (LimberCueOutput *self);

G_END_DECLS
