/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "player/cue-output.h"

G_DEFINE_INTERFACE (LimberCueOutput, limber_cue_output, G_TYPE_OBJECT)

static void
limber_cue_output_default_init (LimberCueOutputInterface *iface)
{
}

/**
 * limber_cue_output_play:
 * @self: an output
 * @cue: what to sound
 * @due_us: when it was due, in microseconds of g_get_monotonic_time()
 *
 * Sounds @cue now, or not at all where it can no longer sound near @due_us.
 * Returns at once.
 */
void
limber_cue_output_play (LimberCueOutput *self,
                        LimberCueKind    cue,
                        gint64           due_us)
{
  g_return_if_fail (LIMBER_IS_CUE_OUTPUT (self));

  LIMBER_CUE_OUTPUT_GET_IFACE (self)->play (self, cue, due_us);
}

/**
 * limber_cue_output_wake:
 * @self: an output
 *
 * Wakes a sink that may be asleep, for a cue that follows
 * %LIMBER_CUE_OUTPUT_WAKE_AHEAD_US from now.
 * Returns at once.
 *
 * Returns: how long a first cue had better wait, in microseconds; 0 where it need
 *   not wait
 */
gint64
limber_cue_output_wake (LimberCueOutput *self)
{
  g_return_val_if_fail (LIMBER_IS_CUE_OUTPUT (self), 0);

  return LIMBER_CUE_OUTPUT_GET_IFACE (self)->wake (self);
}
