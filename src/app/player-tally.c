/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "app/player-tally.h"

struct _LimberPlayerTally
{
  LimberTimeline *timeline;
  gint64 position_us;
  gint64 played_us;
  guint n_steps;
  gboolean *played; /* of each step */
};

/* A step counts where a hold, a rep or a breath of it was played to its end. */
static void
mark_steps (LimberPlayerTally *self,
            gint64             from_us,
            gint64             to_us)
{
  guint index = limber_timeline_find_segment (self->timeline, from_us);
  const LimberSegment *segment = limber_timeline_get_segment (self->timeline, index);

  while (segment->kind != LIMBER_SEGMENT_END &&
         segment->start_us + segment->duration_us <= to_us)
    {
      if (limber_segment_is_work (segment))
        self->played[segment->step] = TRUE;
      segment = limber_timeline_get_segment (self->timeline, ++index);
    }
}

/**
 * limber_player_tally_new:
 * @timeline: what will be played
 *
 * Returns: (transfer full): a tally of nothing, at the start
 */
LimberPlayerTally *
limber_player_tally_new (LimberTimeline *timeline)
{
  LimberPlayerTally *self;

  g_return_val_if_fail (LIMBER_IS_TIMELINE (timeline), NULL);

  self = g_new0 (LimberPlayerTally, 1);
  self->timeline = g_object_ref (timeline);
  self->n_steps = limber_routine_get_n_steps (limber_timeline_get_routine (timeline));
  self->played = g_new0 (gboolean, self->n_steps);

  return self;
}

/**
 * limber_player_tally_free:
 * @self: (transfer full): a tally
 */
void
limber_player_tally_free (LimberPlayerTally *self)
{
  g_clear_object (&self->timeline);
  g_clear_pointer (&self->played, g_free);
  g_free (self);
}

/**
 * limber_player_tally_reset:
 * @self: a tally
 *
 * Forgets everything and goes to the start.
 */
void
limber_player_tally_reset (LimberPlayerTally *self)
{
  self->position_us = 0;
  self->played_us = 0;
  for (guint i = 0; i < self->n_steps; i++)
    self->played[i] = FALSE;
}

/**
 * limber_player_tally_play:
 * @self: a tally
 * @position_us: where playing has come to by itself, in microseconds since the start
 */
void
limber_player_tally_play (LimberPlayerTally *self,
                          gint64             position_us)
{
  if (position_us <= self->position_us)
    return;

  mark_steps (self, self->position_us, position_us);
  self->played_us += position_us - self->position_us;
  self->position_us = position_us;
}

/**
 * limber_player_tally_jump:
 * @self: a tally
 * @position_us: where somebody went, in microseconds since the start
 */
void
limber_player_tally_jump (LimberPlayerTally *self,
                          gint64             position_us)
{
  self->position_us = position_us;
}

/**
 * limber_player_tally_get_n_steps:
 * @self: a tally
 *
 * Returns: of how many steps at least one hold, rep or breath was played to its end
 */
guint
limber_player_tally_get_n_steps (LimberPlayerTally *self)
{
  guint n_played = 0;

  for (guint i = 0; i < self->n_steps; i++)
    n_played += self->played[i] ? 1 : 0;

  return n_played;
}

/**
 * limber_player_tally_get_time:
 * @self: a tally
 *
 * Returns: for how long it was played, in microseconds
 */
gint64
limber_player_tally_get_time (LimberPlayerTally *self)
{
  return self->played_us;
}
