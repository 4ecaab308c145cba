/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "player/motion.h"

/* Which moments of a movement are worth a picture of their own. */

#define FRAMES_PER_S 30

/* How far a breath moves the belly, a fraction of the body's height. */
#define BREATH_WAY 0.026

/**
 * limber_motion_get_frame_time:
 * @time_us: a time or a position, in microseconds, 0 or more
 *
 * A movement shown at whole thirtieths of a second comes past the same moments in each
 * repetition, so that pictures of them can be used again.
 *
 * Returns: the thirtieth of a second that it is in, in microseconds
 */
gint64
limber_motion_get_frame_time (gint64 time_us)
{
  gint64 frame = time_us * FRAMES_PER_S / G_USEC_PER_SEC;

  return (frame * G_USEC_PER_SEC + FRAMES_PER_S / 2) / FRAMES_PER_S;
}

/**
 * limber_motion_round:
 * @motion: a moment of @figure
 * @figure: a figure
 * @step: by how much two moments may differ and still look the same, a fraction of the
 *   body's height
 *
 * Returns: the one of all moments that look the same as @motion that stands for them;
 *   its phase is from 0 to 1
 */
LimberMotion
limber_motion_round (LimberMotion  motion,
                     LimberFigure *figure,
                     double        step)
{
  double n_phases = ceil (limber_figure_get_way (figure) / step) + 1;
  double n_breaths = ceil (BREATH_WAY / step) + 1;

  motion.phase = limber_figure_fold_phase (figure, motion.phase);
  motion.phase = rint (motion.phase * n_phases) / n_phases;
  motion.breath = rint (motion.breath * n_breaths) / n_breaths;

  return motion;
}
