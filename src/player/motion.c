/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "player/motion.h"

/* How long it takes into and out of a position that is held. */
#define ENTER_US (3 * G_USEC_PER_SEC)
#define LEAVE_US (2 * G_USEC_PER_SEC)

/* A movement that a dose gives no time for, as letting go between holds. */
#define QUICK_US (1 * G_USEC_PER_SEC)

/* Calm breathing, where the dose says nothing of it. */
#define BREATH_IN_US  (4 * G_USEC_PER_SEC)
#define BREATH_OUT_US (6 * G_USEC_PER_SEC)

/* A repetition that is as long as this is breathed through as deep as that, a shorter one
 * less deep; a stay in it that is longer than this has breaths of its own. */
#define FULL_BREATH_US (5 * G_USEC_PER_SEC)

/* How long it takes from one way of breathing to another. */
#define BREATH_CHANGE_US G_USEC_PER_SEC

/* Degrees; who bends forward by more breathes in meanwhile, not out. */
#define BEND 30

/* In a loop of its own: how long a position is held, and the pause between two. */
#define LOOP_HOLD_US  (6 * G_USEC_PER_SEC)
#define LOOP_PAUSE_US (G_USEC_PER_SEC * 3 / 4)

static const LimberDose *
get_dose (LimberTimeline      *timeline,
          const LimberSegment *segment)
{
  LimberRoutine *routine = limber_timeline_get_routine (timeline);
  guint last_step = limber_routine_get_n_steps (routine) - 1;

  return &limber_routine_get_step (routine, MIN (segment->step, last_step))->dose;
}

/* The four stretches of a repetition, in microseconds. */
typedef struct
{
  gint64 move_us;
  gint64 stay_us;
  gint64 return_us;
  gint64 pause_us;
} Tempo;

static const Tempo default_tempo = { 2 * G_USEC_PER_SEC, G_USEC_PER_SEC,
                                     2 * G_USEC_PER_SEC, G_USEC_PER_SEC };

/* How a position is taken, held and left in a loop. */
static const Tempo hold_tempo = { ENTER_US, LOOP_HOLD_US, LEAVE_US, LOOP_PAUSE_US };

static double
ease (double t)
{
  t = CLAMP (t, 0, 1);

  return t * t * (3 - 2 * t);
}

static gint64 *
find_longest (Tempo *tempo)
{
  gint64 *const all[] = { &tempo->move_us, &tempo->stay_us, &tempo->return_us,
                          &tempo->pause_us };
  gint64 *longest = all[0];

  for (guint i = 1; i < G_N_ELEMENTS (all); i++)
    if (*all[i] > *longest)
      longest = all[i];

  return longest;
}

/* Takes the time of a movement that has none from what follows it, or where that has
 * none either from the longest stretch. */
static void
make_room (Tempo  *tempo,
           gint64 *movement_us,
           gint64 *after_us)
{
  gint64 *from_us = *after_us > 0 ? after_us : find_longest (tempo);

  if (*movement_us > 0)
    return;

  *movement_us = MIN (QUICK_US, *from_us / 3);
  *from_us -= *movement_us;
}

static Tempo
get_tempo (const LimberDose *dose)
{
  Tempo tempo = { dose->move_us, dose->stay_us, dose->return_us, dose->pause_us };

  if (dose->kind == LIMBER_DOSE_BREATHS)
    return (Tempo){ dose->in_us, 0, dose->out_us, 0 };
  if (dose->kind == LIMBER_DOSE_HOLD)
    return default_tempo;
  make_room (&tempo, &tempo.move_us, &tempo.stay_us);
  make_room (&tempo, &tempo.return_us, &tempo.pause_us);

  return tempo;
}

static gint64
get_length (const Tempo *tempo)
{
  return tempo->move_us + tempo->stay_us + tempo->return_us + tempo->pause_us;
}

/* From a time in a repetition to its phase, 0 to 4. */
static double
get_phase (const Tempo *tempo,
           gint64       time_us)
{
  const gint64 lengths[] = { tempo->move_us, tempo->stay_us, tempo->return_us,
                             tempo->pause_us };

  for (guint i = 0; i < G_N_ELEMENTS (lengths); i++)
    {
      if (time_us < lengths[i])
        return i + (double) time_us / lengths[i];
      time_us -= lengths[i];
    }

  return 4;
}

static gboolean
bends_forward (LimberFigure *figure)
{
  guint n_keys = limber_figure_get_n_keys (figure);
  const LimberPose *from, *to;

  if (n_keys == 0)
    return FALSE;
  from = limber_figure_get_pose (figure, limber_figure_get_key (figure, 0)->pose);
  to = limber_figure_get_pose (figure, limber_figure_get_key (figure, n_keys - 1)->pose);

  return to->posture.angles[LIMBER_JOINT_PITCH][LIMBER_BODY_LEFT] -
             from->posture.angles[LIMBER_JOINT_PITCH][LIMBER_BODY_LEFT] >
         BEND;
}

/* A repetition is breathed out on its way in, and in on its way back. */
static double
get_rep_breath (LimberFigure *figure,
                const Tempo  *tempo,
                double        phase)
{
  double depth = MIN (1, (double) get_length (tempo) / FULL_BREATH_US);
  double folded = limber_figure_fold_phase (figure, phase);
  double out = ease (folded);

  if (limber_figure_get_loop (figure) == LIMBER_LOOP_CYCLE)
    out = ease (folded < 0.5 ? 2 * folded : 2 - 2 * folded);
  else if (phase > 1 && phase < 2 && tempo->stay_us >= FULL_BREATH_US)
    {
      gint64 n_breaths = tempo->stay_us / FULL_BREATH_US;
      double in_breath = (phase - 1) * n_breaths - floor ((phase - 1) * n_breaths);

      out = 1 - ease (in_breath < 0.5 ? 2 * in_breath : 2 - 2 * in_breath);
    }
  if (bends_forward (figure))
    out = 1 - out;

  return 0.5 + depth * (0.5 - out);
}

static double
get_cycle_phase (LimberFigure *figure,
                 gint64        time_us)
{
  return (double) time_us / limber_figure_get_period (figure);
}

/* A repetition of whatever the figure shows. */
static double
get_rep_phase (LimberFigure *figure,
               const Tempo  *tempo,
               gint64        time_us)
{
  double phase;

  if (limber_figure_get_loop (figure) == LIMBER_LOOP_CYCLE)
    return (double) time_us / get_length (tempo);

  phase = get_phase (tempo, time_us);
  if (limber_figure_get_loop (figure) == LIMBER_LOOP_REP || phase <= 1)
    return phase;

  return phase <= 2 ? 1 : MAX (3 - phase, 0);
}

/* While a time runs: a position is held, anything else goes on and on. */
static double
get_hold_phase (LimberFigure *figure,
                gint64        duration_us,
                gint64        time_us)
{
  switch (limber_figure_get_loop (figure))
    {
    case LIMBER_LOOP_HOLD:
      return MIN (1, (double) time_us / MAX (MIN (ENTER_US, duration_us / 3), 1));
    case LIMBER_LOOP_CYCLE:
      return get_cycle_phase (figure, time_us);
    case LIMBER_LOOP_REP:
    default:
      return get_phase (&default_tempo, time_us % get_length (&default_tempo));
    }
}

/* One breath after the other is one hold. */
static double
get_breaths_phase (LimberFigure   *figure,
                   LimberTimeline *timeline,
                   guint           segment,
                   gint64          position_us)
{
  gint64 start_us = limber_timeline_get_block_start (timeline, segment);
  gint64 end_us = limber_timeline_get_block_end (timeline, segment);

  return get_hold_phase (figure, end_us - start_us, position_us - start_us);
}

/* How far into the movement it is when a segment ends; repetitions end where they
 * began. */
static double
get_end_phase (LimberFigure        *figure,
               const LimberSegment *segment)
{
  gboolean is_rep = limber_figure_get_loop (figure) == LIMBER_LOOP_REP;
  double phase;

  if (segment->kind != LIMBER_SEGMENT_HOLD &&
      (segment->kind != LIMBER_SEGMENT_BREATH || is_rep))
    return 0;
  phase = get_hold_phase (figure, segment->duration_us, segment->duration_us);

  return phase <= 1 ? phase : CLAMP (3 - phase, 0, 1);
}

/* A movement that goes on while a time runs is breathed through as a repetition is. */
static double
get_hold_breath (LimberFigure        *figure,
                 const LimberSegment *segment,
                 gint64               position_us)
{
  gint64 time_us = position_us - segment->start_us;
  Tempo cycle = { .move_us = limber_figure_get_period (figure) };
  LimberLoop loop = limber_figure_get_loop (figure);

  if (loop == LIMBER_LOOP_HOLD)
    return limber_motion_get_breath (BREATH_IN_US, BREATH_OUT_US, position_us);

  return get_rep_breath (figure, loop == LIMBER_LOOP_CYCLE ? &cycle : &default_tempo,
                         get_hold_phase (figure, segment->duration_us, time_us));
}

static double
get_segment_breath (LimberFigure        *figure,
                    LimberTimeline      *timeline,
                    const LimberSegment *segment,
                    gint64               position_us)
{
  const LimberDose *dose = get_dose (timeline, segment);
  gint64 time_us = position_us - segment->start_us;
  Tempo tempo = get_tempo (dose);

  if (segment->kind == LIMBER_SEGMENT_BREATH)
    return limber_motion_get_breath (dose->in_us, dose->out_us, time_us);
  if (segment->kind == LIMBER_SEGMENT_HOLD)
    return get_hold_breath (figure, segment, position_us);
  if (segment->kind == LIMBER_SEGMENT_REP)
    return get_rep_breath (figure, &tempo, get_rep_phase (figure, &tempo, time_us));

  return limber_motion_get_breath (BREATH_IN_US, BREATH_OUT_US, position_us);
}

/* Where segments breathe in different ways, it goes over from one to the other. */
static double
find_breath (LimberFigure   *figure,
             LimberTimeline *timeline,
             guint           index,
             gint64          position_us)
{
  const LimberSegment *segment = limber_timeline_get_segment (timeline, index);
  double breath = get_segment_breath (figure, timeline, segment, position_us);
  double share = (double) (position_us - segment->start_us) / BREATH_CHANGE_US;
  double before;

  if (index == 0 || share >= 1 || segment->kind == LIMBER_SEGMENT_BREATH)
    return breath;

  before = get_segment_breath (figure, timeline,
                               limber_timeline_get_segment (timeline, index - 1),
                               segment->start_us - 1);

  return before + (breath - before) * ease (share);
}

/* Between two sides or sets the position that was held is left first. What goes round
 * and round only stops. */
static void
leave (LimberMotion        *motion,
       LimberFigure        *figure,
       LimberTimeline      *timeline,
       const LimberSegment *segment,
       gint64               position_us)
{
  guint index = limber_timeline_find_segment (timeline, position_us);
  const LimberSegment *before;
  double end_phase;
  double left;

  if (index == 0 || limber_figure_get_loop (figure) == LIMBER_LOOP_CYCLE)
    return;
  before = limber_timeline_get_segment (timeline, index - 1);
  if (before->step != segment->step)
    return;

  left = (double) (position_us - segment->start_us) /
         MAX (MIN (LEAVE_US, segment->duration_us / 2), 1);
  end_phase = get_end_phase (figure, before);
  if (left >= 1 || end_phase <= 0)
    return;
  motion->phase = end_phase * (1 - left);
  motion->working =
      before->side == LIMBER_SIDE_LEFT ? LIMBER_BODY_LEFT : LIMBER_BODY_RIGHT;
}

/**
 * limber_motion_at:
 * @figure: the figure of the step that is played
 * @timeline: a timeline
 * @position_us: a position, in microseconds since its start; any value
 *
 * Before a step, and while sides are changed, the figure stands in the pose that the
 * movement begins with, on the side that comes next. Repetitions are breathed out on
 * their way in, all else calmly, unless it is about breathing.
 *
 * Returns: the moment to show
 */
LimberMotion
limber_motion_at (LimberFigure   *figure,
                  LimberTimeline *timeline,
                  gint64          position_us)
{
  gint64 at_us = MAX (position_us, 0);
  guint index = limber_timeline_find_segment (timeline, at_us);
  const LimberSegment *segment = limber_timeline_get_segment (timeline, index);
  const LimberDose *dose = get_dose (timeline, segment);
  gint64 time_us = at_us - segment->start_us;
  Tempo tempo = get_tempo (dose);
  LimberMotion motion = {
    .working = segment->side == LIMBER_SIDE_LEFT ? LIMBER_BODY_LEFT : LIMBER_BODY_RIGHT,
    .breath = find_breath (figure, timeline, index, at_us),
  };

  switch (segment->kind)
    {
    case LIMBER_SEGMENT_HOLD:
      motion.phase = get_hold_phase (figure, segment->duration_us, time_us);
      break;
    case LIMBER_SEGMENT_REP:
      motion.phase = get_rep_phase (figure, &tempo, time_us);
      break;
    case LIMBER_SEGMENT_BREATH:
      motion.phase = limber_figure_get_loop (figure) == LIMBER_LOOP_REP
                         ? motion.breath
                         : get_breaths_phase (figure, timeline, index, at_us);
      break;
    case LIMBER_SEGMENT_SWITCH:
    case LIMBER_SEGMENT_REST:
      leave (&motion, figure, timeline, segment, at_us);
      break;
    case LIMBER_SEGMENT_PREPARE:
    case LIMBER_SEGMENT_CHANGEOVER:
    case LIMBER_SEGMENT_END:
    default:
      break;
    }

  return motion;
}

/**
 * limber_motion_in_loop:
 * @figure: a figure
 * @dose: the dose of its exercise
 * @time_us: microseconds since the movement began, 0 or more
 *
 * Runs through the movement again and again, in the tempo of the dose, with a short
 * pause between; left and right in turn if the dose has them so.
 *
 * Returns: the moment to show
 */
LimberMotion
limber_motion_in_loop (LimberFigure     *figure,
                       const LimberDose *dose,
                       gint64            time_us)
{
  LimberLoop loop = limber_figure_get_loop (figure);
  Tempo tempo = loop == LIMBER_LOOP_HOLD ? hold_tempo : get_tempo (dose);
  LimberMotion motion = { .working = LIMBER_BODY_RIGHT };
  gint64 length_us;

  if (dose->kind != LIMBER_DOSE_BREATHS)
    tempo.pause_us = MAX (tempo.pause_us, LOOP_PAUSE_US);
  length_us = get_length (&tempo);
  motion.breath = dose->kind == LIMBER_DOSE_BREATHS
                      ? limber_motion_get_breath (dose->in_us, dose->out_us, time_us)
                      : limber_motion_get_breath (BREATH_IN_US, BREATH_OUT_US, time_us);

  if (loop == LIMBER_LOOP_CYCLE)
    {
      const Tempo cycle = { .move_us = limber_figure_get_period (figure) };

      motion.phase = get_cycle_phase (figure, time_us);
      if (dose->kind != LIMBER_DOSE_BREATHS)
        motion.breath = get_rep_breath (figure, &cycle, motion.phase);
      return motion;
    }
  if (dose->sides == LIMBER_SIDES_ALTERNATE && (time_us / length_us) % 2 == 1)
    motion.working = LIMBER_BODY_LEFT;
  motion.phase = get_rep_phase (figure, &tempo, time_us % length_us);
  if (dose->kind == LIMBER_DOSE_REPS)
    motion.breath = get_rep_breath (figure, &tempo, motion.phase);

  return motion;
}

/**
 * limber_motion_at_rest:
 * @figure: a figure
 *
 * Returns: the moment that shows best what the exercise is, for a still picture
 */
LimberMotion
limber_motion_at_rest (LimberFigure *figure)
{
  return (LimberMotion){ .phase = limber_figure_get_still_phase (figure),
                         .working = LIMBER_BODY_RIGHT,
                         .breath = 0.5 };
}

/**
 * limber_motion_get_breath:
 * @in_us: how long it goes in, in microseconds, above 0
 * @out_us: how long it goes out, in microseconds, above 0
 * @time_us: microseconds since a breath began, 0 or more
 *
 * Returns: how far one is breathed in, from 0 to 1
 */
double
limber_motion_get_breath (gint64 in_us,
                          gint64 out_us,
                          gint64 time_us)
{
  gint64 in_breath = time_us % (in_us + out_us);

  if (in_breath < in_us)
    return ease ((double) in_breath / in_us);

  return 1 - ease ((double) (in_breath - in_us) / out_us);
}
