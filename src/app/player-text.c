/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "app/player-text.h"

#include <glib/gi18n.h>

/* Up to here seconds are counted alone, above as minutes and seconds. */
#define MAX_SECONDS_ALONE 99

static const LimberSegment *
find_segment (LimberTimeline *timeline,
              gint64          position_us)
{
  guint index = limber_timeline_find_segment (timeline, position_us);

  return limber_timeline_get_segment (timeline, index);
}

/* The step of a segment; the last one for the end. */
static const LimberStep *
get_step (LimberTimeline      *timeline,
          const LimberSegment *segment)
{
  LimberRoutine *routine = limber_timeline_get_routine (timeline);
  guint n_steps = limber_routine_get_n_steps (routine);

  return limber_routine_get_step (routine, MIN (segment->step, n_steps - 1));
}

static gboolean
is_breathing_in (LimberTimeline      *timeline,
                 const LimberSegment *segment,
                 gint64               position_us)
{
  return position_us < segment->start_us + get_step (timeline, segment)->dose.in_us;
}

/* Where what is counted down at @position_us ends: a breath has two halves. */
static gint64
get_count_end (LimberTimeline *timeline,
               gint64          position_us)
{
  const LimberSegment *segment = find_segment (timeline, position_us);

  if (segment->kind == LIMBER_SEGMENT_BREATH &&
      is_breathing_in (timeline, segment, position_us))
    return segment->start_us + get_step (timeline, segment)->dose.in_us;

  return segment->start_us + segment->duration_us;
}

/* Whole seconds that are left, the one that has begun included. */
static gint64
get_seconds_left (LimberTimeline *timeline,
                  gint64          position_us)
{
  gint64 left_us = get_count_end (timeline, position_us) - MAX (position_us, 0);

  return MAX (left_us + G_USEC_PER_SEC - 1, 0) / G_USEC_PER_SEC;
}

/* How many reps or breaths the set has that a segment belongs to. */
static guint
get_n_reps (LimberTimeline      *timeline,
            const LimberSegment *segment)
{
  guint index = limber_timeline_find_segment (timeline, segment->start_us);
  gint64 end_us = limber_timeline_get_block_end (timeline, index);

  return find_segment (timeline, end_us - 1)->rep;
}

static char *
format_seconds (gint64 seconds)
{
  if (seconds > MAX_SECONDS_ALONE)
    return limber_duration_format (seconds * G_USEC_PER_SEC);

  return g_strdup_printf ("%" G_GINT64_FORMAT, seconds);
}

static gint64
get_elapsed_seconds (LimberTimeline *timeline,
                     gint64          position_us)
{
  gint64 duration_us = limber_timeline_get_duration (timeline);

  return CLAMP (position_us, 0, duration_us) / G_USEC_PER_SEC;
}

static const char *
get_side_words (LimberSide side)
{
  switch (side)
    {
    case LIMBER_SIDE_LEFT:
      return _ ("Left side");
    case LIMBER_SIDE_RIGHT:
      return _ ("Right side");
    case LIMBER_SIDE_BOTH: /* there is nothing to choose */
    case LIMBER_SIDE_NONE:
    default:
      return "";
    }
}

/* A hold of one side is a stretch; walking is a hold too, but not one to keep still. */
static const char *
get_hold_words (LimberSide side)
{
  if (side == LIMBER_SIDE_LEFT || side == LIMBER_SIDE_RIGHT)
    return C_ ("phase of an exercise", "Hold");

  return C_ ("phase of an exercise", "Keep going");
}

/* What comes within the same step. */
static char *
describe_next_in_step (const LimberSegment *next,
                       guint                n_sets)
{
  if (next->kind == LIMBER_SEGMENT_REST)
    return g_strdup_printf (_ ("Next: rest, then set %u of %u"), next->set, n_sets);
  if (next->side == LIMBER_SIDE_LEFT)
    return g_strdup (_ ("Next: left side"));
  if (next->side == LIMBER_SIDE_RIGHT)
    return g_strdup (_ ("Next: right side"));

  return g_strdup_printf (_ ("Next: set %u of %u"), next->set, n_sets);
}

/* The segment after the block at @position_us. */
static const LimberSegment *
find_next_block (LimberTimeline *timeline,
                 gint64          position_us)
{
  guint index = limber_timeline_find_segment (timeline, position_us);

  return find_segment (timeline, limber_timeline_get_block_end (timeline, index));
}

static char *
list_steps (const char *const *steps)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; steps[i] != NULL; i++)
    g_string_append_printf (text, "%s%u. %s", i > 0 ? "\n" : "", i + 1, steps[i]);

  return g_string_free (text, FALSE);
}

/**
 * limber_player_text_get_title:
 * @catalogue: where the exercises are
 * @timeline: what is played
 * @position_us: where
 *
 * Returns: (transfer none): the title of the step; in a wait, of the one it leads to
 */
const char *
limber_player_text_get_title (LimberCatalogue *catalogue,
                              LimberTimeline  *timeline,
                              gint64           position_us)
{
  const LimberSegment *segment = find_segment (timeline, position_us);

  return limber_catalogue_get_step_title (catalogue, get_step (timeline, segment));
}

/**
 * limber_player_text_get_instructions:
 * @catalogue: where the exercises are
 * @timeline: what is played
 * @position_us: where
 *
 * The note of the step; where there is none, how the exercise is done.
 *
 * Returns: (transfer full): the text, possibly empty and of more than one line
 */
char *
limber_player_text_get_instructions (LimberCatalogue *catalogue,
                                     LimberTimeline  *timeline,
                                     gint64           position_us)
{
  const LimberStep *step = get_step (timeline, find_segment (timeline, position_us));
  LimberExercise *exercise = NULL;
  g_autofree char *steps = NULL;

  if (step->note != NULL)
    return g_strdup (step->note);

  if (step->exercise != NULL)
    exercise = limber_catalogue_get_exercise (catalogue, step->exercise);
  if (exercise == NULL)
    return g_strdup ("");

  steps = list_steps (limber_exercise_get_steps (exercise));
  if (*steps == '\0')
    return g_strdup (limber_exercise_get_summary (exercise));

  return g_strdup_printf ("%s\n%s", limber_exercise_get_start (exercise), steps);
}

/**
 * limber_player_text_get_next:
 * @catalogue: where the exercises are
 * @timeline: what is played
 * @position_us: where
 *
 * What follows a hold or a set: the other side, a rest, another set or another step.
 *
 * Returns: (transfer full): the text; empty in a wait, which itself shows what comes
 *   next, and at the end
 */
char *
limber_player_text_get_next (LimberCatalogue *catalogue,
                             LimberTimeline  *timeline,
                             gint64           position_us)
{
  const LimberSegment *segment = find_segment (timeline, position_us);
  const LimberSegment *next = find_next_block (timeline, position_us);
  const LimberStep *step = get_step (timeline, next);

  if (!limber_segment_is_work (segment))
    return g_strdup ("");
  if (next->kind == LIMBER_SEGMENT_END)
    return g_strdup (_ ("This is the last one"));
  if (next->step == segment->step)
    return describe_next_in_step (next, step->dose.sets);

  /* Translators: %s is the title of an exercise. */
  return g_strdup_printf (_ ("Next: %s"),
                          limber_catalogue_get_step_title (catalogue, step));
}

/**
 * limber_player_text_get_phase:
 * @timeline: what is played
 * @position_us: where
 *
 * Returns: (transfer none): what is to be done, in a word or two
 */
const char *
limber_player_text_get_phase (LimberTimeline *timeline,
                              gint64          position_us)
{
  const LimberSegment *segment = find_segment (timeline, position_us);

  switch (segment->kind)
    {
    case LIMBER_SEGMENT_PREPARE:
      return C_ ("phase of an exercise", "Get ready");
    case LIMBER_SEGMENT_HOLD:
      return get_hold_words (segment->side);
    case LIMBER_SEGMENT_REP:
      return C_ ("phase of an exercise", "Repetition");
    case LIMBER_SEGMENT_BREATH:
      if (is_breathing_in (timeline, segment, position_us))
        return C_ ("phase of an exercise", "Breathe in");
      return C_ ("phase of an exercise", "Breathe out");
    case LIMBER_SEGMENT_SWITCH:
      return C_ ("phase of an exercise", "Switch sides");
    case LIMBER_SEGMENT_REST:
      return C_ ("phase of an exercise", "Rest");
    case LIMBER_SEGMENT_CHANGEOVER:
      return C_ ("phase of an exercise", "Next");
    case LIMBER_SEGMENT_END:
    default:
      return C_ ("phase of an exercise", "Done");
    }
}

/**
 * limber_player_text_get_side:
 * @timeline: what is played
 * @position_us: where
 *
 * Returns: (transfer full): the side, and which set it is where there are more than
 *   one; empty where there is nothing to say
 */
char *
limber_player_text_get_side (LimberTimeline *timeline,
                             gint64          position_us)
{
  const LimberSegment *segment = find_segment (timeline, position_us);
  const char *side = get_side_words (segment->side);
  guint n_sets = get_step (timeline, segment)->dose.sets;
  g_autofree char *set = NULL;

  if (segment->kind == LIMBER_SEGMENT_END || n_sets <= 1)
    return g_strdup (side);

  set = g_strdup_printf (_ ("Set %u of %u"), segment->set, n_sets);
  if (*side == '\0')
    return g_steal_pointer (&set);

  /* Translators: such as “Left side · Set 1 of 2”. */
  return g_strdup_printf (C_ ("side and set", "%s · %s"), side, set);
}

/**
 * limber_player_text_get_count:
 * @timeline: what is played
 * @position_us: where
 *
 * Returns: (transfer full): what is shown biggest: which repetition it is, or else the
 *   seconds that are left of the hold, the wait or the half of a breath, rounded up
 */
char *
limber_player_text_get_count (LimberTimeline *timeline,
                              gint64          position_us)
{
  const LimberSegment *segment = find_segment (timeline, position_us);

  if (segment->kind == LIMBER_SEGMENT_END)
    return g_strdup ("");
  if (segment->kind == LIMBER_SEGMENT_REP)
    /* Translators: repetitions, such as “4 of 10”. */
    return g_strdup_printf (C_ ("repetitions", "%u of %u"), segment->rep,
                            get_n_reps (timeline, segment));

  return format_seconds (get_seconds_left (timeline, position_us));
}

/**
 * limber_player_text_get_detail:
 * @timeline: what is played
 * @position_us: where
 *
 * Returns: (transfer full): what is shown below the count: the seconds that are left
 *   of a repetition, which breath it is, or that seconds are counted
 */
char *
limber_player_text_get_detail (LimberTimeline *timeline,
                               gint64          position_us)
{
  const LimberSegment *segment = find_segment (timeline, position_us);
  gint64 seconds = get_seconds_left (timeline, position_us);

  if (segment->kind == LIMBER_SEGMENT_END)
    return g_strdup ("");
  if (segment->kind == LIMBER_SEGMENT_BREATH)
    return g_strdup_printf (_ ("Breath %u of %u"), segment->rep,
                            get_n_reps (timeline, segment));
  if (segment->kind == LIMBER_SEGMENT_REP)
    /* Translators: a time in seconds, such as “3 s”. */
    return g_strdup_printf (_ ("%u s"), (guint) seconds);
  if (seconds > MAX_SECONDS_ALONE)
    return g_strdup (_ ("minutes"));

  return g_strdup (ngettext ("second", "seconds", (gulong) seconds));
}

/**
 * limber_player_text_get_large_count:
 * @timeline: what is played
 * @position_us: where
 *
 * Returns: (transfer full): the same as limber_player_text_get_count(), but as short as
 *   can be, to be read from afar
 */
char *
limber_player_text_get_large_count (LimberTimeline *timeline,
                                    gint64          position_us)
{
  const LimberSegment *segment = find_segment (timeline, position_us);

  if (segment->kind == LIMBER_SEGMENT_REP)
    return g_strdup_printf ("%u", segment->rep);

  return limber_player_text_get_count (timeline, position_us);
}

/**
 * limber_player_text_get_large_detail:
 * @timeline: what is played
 * @position_us: where
 *
 * Returns: (transfer full): what is shown below limber_player_text_get_large_count()
 */
char *
limber_player_text_get_large_detail (LimberTimeline *timeline,
                                     gint64          position_us)
{
  const LimberSegment *segment = find_segment (timeline, position_us);

  if (segment->kind == LIMBER_SEGMENT_REP)
    /* Translators: below the number of a repetition, such as “4” and “of 10”. */
    return g_strdup_printf (C_ ("repetitions", "of %u"), get_n_reps (timeline, segment));

  return limber_player_text_get_detail (timeline, position_us);
}

/**
 * limber_player_text_describe:
 * @catalogue: where the exercises are
 * @timeline: what is played
 * @position_us: where
 *
 * Returns: (transfer full): phase, title and side in a line, for screen readers
 */
char *
limber_player_text_describe (LimberCatalogue *catalogue,
                             LimberTimeline  *timeline,
                             gint64           position_us)
{
  const char *phase = limber_player_text_get_phase (timeline, position_us);
  const char *title = limber_player_text_get_title (catalogue, timeline, position_us);
  g_autofree char *side = limber_player_text_get_side (timeline, position_us);

  return g_strjoin (", ", phase, title, *side != '\0' ? side : NULL, NULL);
}

/**
 * limber_player_text_get_point:
 * @catalogue: where the exercises are
 * @timeline: what is played
 * @position_us: where somebody points
 *
 * Returns: (transfer full): which step is there, and when
 */
char *
limber_player_text_get_point (LimberCatalogue *catalogue,
                              LimberTimeline  *timeline,
                              gint64           position_us)
{
  guint step = find_segment (timeline, position_us)->step;
  guint n_steps = limber_routine_get_n_steps (limber_timeline_get_routine (timeline));
  g_autofree char *elapsed = limber_player_text_get_elapsed (timeline, position_us);

  /* Translators: the number of a step, its title, and when, such as “3. Cat-cow, 1:20”.
   */
  return g_strdup_printf (_ ("%u. %s, %s"), MIN (step + 1, n_steps),
                          limber_player_text_get_title (catalogue, timeline, position_us),
                          elapsed);
}

/**
 * limber_player_text_get_step:
 * @timeline: what is played
 * @position_us: where
 *
 * Returns: (transfer full): which step of how many it is
 */
char *
limber_player_text_get_step (LimberTimeline *timeline,
                             gint64          position_us)
{
  LimberRoutine *routine = limber_timeline_get_routine (timeline);
  guint n_steps = limber_routine_get_n_steps (routine);
  guint step = find_segment (timeline, position_us)->step;

  return g_strdup_printf (_ ("Step %u of %u"), MIN (step + 1, n_steps), n_steps);
}

/**
 * limber_player_text_get_elapsed:
 * @timeline: what is played
 * @position_us: where
 *
 * Returns: (transfer full): the whole seconds gone by, as a clock shows them
 */
char *
limber_player_text_get_elapsed (LimberTimeline *timeline,
                                gint64          position_us)
{
  gint64 seconds = get_elapsed_seconds (timeline, position_us);

  return limber_duration_format (seconds * G_USEC_PER_SEC);
}

/**
 * limber_player_text_get_remaining:
 * @timeline: what is played
 * @position_us: where
 *
 * Returns: (transfer full): the time that is left, after a minus; with the time gone by
 *   it always makes the same sum
 */
char *
limber_player_text_get_remaining (LimberTimeline *timeline,
                                  gint64          position_us)
{
  gint64 duration_us = limber_timeline_get_duration (timeline);
  gint64 total = (duration_us + G_USEC_PER_SEC - 1) / G_USEC_PER_SEC;
  gint64 left = total - get_elapsed_seconds (timeline, position_us);
  g_autofree char *text = limber_duration_format (left * G_USEC_PER_SEC);

  /* Translators: time that is left, such as “−1:30”. */
  return g_strdup_printf (C_ ("time left", "−%s"), text);
}

/**
 * limber_player_text_get_status:
 * @asked_to_leave: whether Escape was pressed once
 * @sound_enabled: whether cues are wanted
 * @sound_state: how the sound does
 *
 * Returns: (transfer none): what else is to be known; mostly empty
 */
const char *
limber_player_text_get_status (gboolean         asked_to_leave,
                               gboolean         sound_enabled,
                               LimberSoundState sound_state)
{
  if (asked_to_leave)
    return _ ("Paused. Press Escape again to leave.");
  if (sound_enabled && sound_state == LIMBER_SOUND_UNAVAILABLE)
    return _ ("Sound is not available; follow the screen.");
  if (sound_enabled && sound_state == LIMBER_SOUND_NOT_ANSWERING)
    return _ ("Sound is not answering; follow the screen.");

  return "";
}

/**
 * limber_player_text_get_next_change:
 * @timeline: what is played
 * @position_us: where
 *
 * Returns: the first position after @position_us at which any of the texts may be
 *   another; the end of the timeline where nothing changes any more
 */
gint64
limber_player_text_get_next_change (LimberTimeline *timeline,
                                    gint64          position_us)
{
  gint64 duration_us = limber_timeline_get_duration (timeline);
  gint64 count_end_us = get_count_end (timeline, position_us);
  gint64 seconds = get_seconds_left (timeline, position_us);
  gint64 count_us = count_end_us - (seconds - 1) * G_USEC_PER_SEC;
  gint64 elapsed_us = (get_elapsed_seconds (timeline, position_us) + 1) * G_USEC_PER_SEC;

  if (position_us >= duration_us)
    return duration_us;

  return MIN (count_us, elapsed_us);
}

/**
 * limber_player_text_summarize:
 * @n_steps: how many steps the routine has
 * @n_played: how many of them were played
 * @played_us: for how long, in microseconds
 *
 * Returns: (transfer full): what was done, in words and without blame
 */
char *
limber_player_text_summarize (guint  n_steps,
                              guint  n_played,
                              gint64 played_us)
{
  g_autofree char *time = limber_duration_describe (played_us);

  if (n_played == 0)
    return g_strdup (_ ("It will be here whenever you want it."));
  if (n_played < n_steps)
    /* Translators: such as “3 of 8 steps in 1 minute 30 seconds”. */
    return g_strdup_printf (ngettext ("%u of %u step in %s", "%u of %u steps in %s",
                                      n_steps),
                            n_played, n_steps, time);

  /* Translators: such as “8 steps in 4 minutes 54 seconds”. */
  return g_strdup_printf (ngettext ("%u step in %s", "%u steps in %s", n_steps), n_steps,
                          time);
}
