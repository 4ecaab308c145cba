/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "player/pace.h"

#include "player/motion.h"

/**
 * limber_pace_get_left:
 * @timeline: what is played
 * @position_us: where
 *
 * Returns: which share is left of what is skipped together: a hold, a wait, or a set of
 *   a side; from 1 at its start to 0 at its end
 */
double
limber_pace_get_left (LimberTimeline *timeline,
                      gint64          position_us)
{
  guint index = limber_timeline_find_segment (timeline, position_us);
  gint64 start_us = limber_timeline_get_block_start (timeline, index);
  gint64 end_us = limber_timeline_get_block_end (timeline, index);

  if (end_us <= start_us)
    return 0;

  return CLAMP ((double) (end_us - position_us) / (end_us - start_us), 0, 1);
}

/**
 * limber_pace_get_breath:
 * @timeline: what is played
 * @position_us: where
 *
 * Returns: how far to be breathed in, from 0 to 1, by the seconds of the exercise;
 *   %LIMBER_PACE_NO_BREATH where it is not about breathing
 */
double
limber_pace_get_breath (LimberTimeline *timeline,
                        gint64          position_us)
{
  LimberRoutine *routine = limber_timeline_get_routine (timeline);
  guint index = limber_timeline_find_segment (timeline, position_us);
  const LimberSegment *segment = limber_timeline_get_segment (timeline, index);
  const LimberDose *dose;

  if (segment->kind != LIMBER_SEGMENT_BREATH)
    return LIMBER_PACE_NO_BREATH;

  dose = &limber_routine_get_step (routine, segment->step)->dose;
  return limber_motion_get_breath (dose->in_us, dose->out_us,
                                   position_us - segment->start_us);
}
