/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "player/timeline.h"

/* Shorter holds have no cue at their middle: it would crowd the last three. */
#define HALFWAY_FROM_US (20 * G_USEC_PER_SEC)
/* Shorter holds and waits are not counted out. */
#define COUNT_HOLD_FROM_US (10 * G_USEC_PER_SEC)
#define COUNT_WAIT_FROM_US (4 * G_USEC_PER_SEC)

struct _LimberTimeline
{
  GObject parent_instance;

  LimberRoutine *routine;
  gint64 duration_us;
  GArray *segments;    /* of LimberSegment */
  GArray *cues;        /* of LimberCue */
  GArray *blocks;      /* of guint: the first segment of each */
  GArray *step_starts; /* of gint64 */
};

G_DEFINE_FINAL_TYPE (LimberTimeline, limber_timeline, G_TYPE_OBJECT)

static void
add_segment (LimberTimeline *self,
             LimberSegment   segment,
             gboolean        starts_block)
{
  if (starts_block)
    g_array_append_val (self->blocks, self->segments->len);
  segment.start_us = self->duration_us;
  segment.block = self->blocks->len - 1;
  g_array_append_val (self->segments, segment);
  self->duration_us += segment.duration_us;
}

static void
add_wait (LimberTimeline    *self,
          LimberSegmentKind  kind,
          gint64             duration_us,
          LimberSegment      leads_to)
{
  if (duration_us <= 0)
    return;

  leads_to.kind = kind;
  leads_to.duration_us = duration_us;
  add_segment (self, leads_to, TRUE);
}

static LimberSegmentKind
dose_get_segment_kind (const LimberDose *dose)
{
  switch (dose->kind)
    {
    case LIMBER_DOSE_REPS:
      return LIMBER_SEGMENT_REP;
    case LIMBER_DOSE_BREATHS:
      return LIMBER_SEGMENT_BREATH;
    case LIMBER_DOSE_HOLD:
    default:
      return LIMBER_SEGMENT_HOLD;
    }
}

/* Nobody breathes with both sides. */
static LimberSide
dose_get_first_side (const LimberDose *dose)
{
  if (dose->sides != LIMBER_SIDES_NONE)
    return LIMBER_SIDE_LEFT;

  return dose->kind == LIMBER_DOSE_BREATHS ? LIMBER_SIDE_NONE : LIMBER_SIDE_BOTH;
}

static void
add_units (LimberTimeline   *self,
           const LimberDose *dose,
           LimberSegment     unit)
{
  guint n_units = dose->kind == LIMBER_DOSE_HOLD ? 1 : dose->count;

  if (dose->sides == LIMBER_SIDES_ALTERNATE)
    n_units *= 2;

  unit.kind = dose_get_segment_kind (dose);
  unit.duration_us = limber_dose_get_unit_duration (dose);
  if (unit.duration_us <= 0)
    return;

  for (guint i = 0; i < n_units; i++)
    {
      if (dose->kind != LIMBER_DOSE_HOLD)
        unit.rep = i + 1;
      if (dose->sides == LIMBER_SIDES_ALTERNATE)
        unit.side = i % 2 == 0 ? LIMBER_SIDE_LEFT : LIMBER_SIDE_RIGHT;
      add_segment (self, unit, i == 0);
    }
}

static void
add_sets (LimberTimeline   *self,
          const LimberDose *dose,
          LimberSegment     unit)
{
  gboolean each = dose->sides == LIMBER_SIDES_EACH;

  for (unit.set = 1; unit.set <= dose->sets; unit.set++)
    {
      unit.side = dose_get_first_side (dose);
      if (unit.set > 1 && dose->rest_us > 0)
        add_wait (self, LIMBER_SEGMENT_REST, dose->rest_us, unit);
      else if (unit.set > 1 && each)
        add_wait (self, LIMBER_SEGMENT_SWITCH, dose->switch_us, unit);
      add_units (self, dose, unit);

      if (each)
        {
          unit.side = LIMBER_SIDE_RIGHT;
          add_wait (self, LIMBER_SEGMENT_SWITCH, dose->switch_us, unit);
          add_units (self, dose, unit);
        }
    }
}

static void
add_segments (LimberTimeline *self,
              gint64          prepare_us)
{
  guint n_steps = limber_routine_get_n_steps (self->routine);
  LimberSegment end = { .kind = LIMBER_SEGMENT_END, .step = n_steps };

  for (guint i = 0; i < n_steps; i++)
    {
      const LimberDose *dose = &limber_routine_get_step (self->routine, i)->dose;
      LimberSegment first = { .step = i, .set = 1, .side = dose_get_first_side (dose) };

      g_array_append_val (self->step_starts, self->duration_us);
      if (i == 0)
        add_wait (self, LIMBER_SEGMENT_PREPARE, prepare_us, first);
      else
        add_wait (self, LIMBER_SEGMENT_CHANGEOVER,
                  limber_routine_get_changeover (self->routine), first);
      add_sets (self, dose, first);
    }

  g_array_append_val (self->step_starts, self->duration_us);
  add_segment (self, end, TRUE);
}

static void
add_cue (LimberTimeline *self,
         gint64          at_us,
         LimberCueKind   kind,
         guint           segment)
{
  LimberCue cue = { .at_us = at_us, .kind = kind, .segment = segment };

  g_array_append_val (self->cues, cue);
}

/* The cue where work begins; FALSE where it only goes on. */
static gboolean
get_work_cue (const LimberSegment *before,
              const LimberSegment *segment,
              LimberCueKind       *kind)
{
  if (before != NULL && before->block == segment->block)
    {
      *kind = LIMBER_CUE_REP;
      return segment->kind == LIMBER_SEGMENT_REP;
    }

  if (before != NULL && limber_segment_is_work (before) &&
      before->step == segment->step && before->side != segment->side)
    *kind = LIMBER_CUE_SWITCH_SIDES;
  else
    *kind = LIMBER_CUE_START;

  return TRUE;
}

/* The one cue where a segment begins, which is also where the one before it ends;
 * FALSE for none. */
static gboolean
get_start_cue (const LimberSegment *before,
               const LimberSegment *segment,
               LimberCueKind       *kind)
{
  switch (segment->kind)
    {
    case LIMBER_SEGMENT_PREPARE:
      *kind = LIMBER_CUE_GET_READY;
      return TRUE;
    case LIMBER_SEGMENT_SWITCH:
      *kind = LIMBER_CUE_SWITCH_SIDES;
      return TRUE;
    case LIMBER_SEGMENT_REST:
      *kind = LIMBER_CUE_REST;
      return TRUE;
    case LIMBER_SEGMENT_CHANGEOVER:
      *kind = LIMBER_CUE_END;
      return TRUE;
    case LIMBER_SEGMENT_END:
      *kind = LIMBER_CUE_FINISHED;
      return TRUE;
    case LIMBER_SEGMENT_HOLD:
    case LIMBER_SEGMENT_REP:
    case LIMBER_SEGMENT_BREATH:
    default:
      return get_work_cue (before, segment, kind);
    }
}

static gboolean
segment_is_counted_out (const LimberSegment *segment)
{
  if (segment->kind == LIMBER_SEGMENT_HOLD)
    return segment->duration_us >= COUNT_HOLD_FROM_US;

  return !limber_segment_is_work (segment) && segment->duration_us >= COUNT_WAIT_FROM_US;
}

/* Everything falls in order: a middle is at least 10 s from both ends, and what is
 * counted out is longer than 3 s. */
static void
add_cues (LimberTimeline *self)
{
  for (guint i = 0; i < self->segments->len; i++)
    {
      const LimberSegment *segment = limber_timeline_get_segment (self, i);
      const LimberSegment *before = i > 0 ? segment - 1 : NULL;
      gint64 end_us = segment->start_us + segment->duration_us;
      LimberCueKind kind;

      if (get_start_cue (before, segment, &kind))
        add_cue (self, segment->start_us, kind, i);

      if (segment->kind == LIMBER_SEGMENT_HOLD && segment->duration_us >= HALFWAY_FROM_US)
        add_cue (self, segment->start_us + segment->duration_us / 2, LIMBER_CUE_HALFWAY,
                 i);

      if (segment_is_counted_out (segment))
        {
          add_cue (self, end_us - 3 * G_USEC_PER_SEC, LIMBER_CUE_THREE, i);
          add_cue (self, end_us - 2 * G_USEC_PER_SEC, LIMBER_CUE_TWO, i);
          add_cue (self, end_us - 1 * G_USEC_PER_SEC, LIMBER_CUE_ONE, i);
        }
    }
}

static void
limber_timeline_finalize (GObject *object)
{
  LimberTimeline *self = LIMBER_TIMELINE (object);

  g_clear_object (&self->routine);
  g_clear_pointer (&self->segments, g_array_unref);
  g_clear_pointer (&self->cues, g_array_unref);
  g_clear_pointer (&self->blocks, g_array_unref);
  g_clear_pointer (&self->step_starts, g_array_unref);

  G_OBJECT_CLASS (limber_timeline_parent_class)->finalize (object);
}

static void
limber_timeline_class_init (LimberTimelineClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = limber_timeline_finalize;
}

static void
limber_timeline_init (LimberTimeline *self)
{
  self->segments = g_array_new (FALSE, FALSE, sizeof (LimberSegment));
  self->cues = g_array_new (FALSE, FALSE, sizeof (LimberCue));
  self->blocks = g_array_new (FALSE, FALSE, sizeof (guint));
  self->step_starts = g_array_new (FALSE, FALSE, sizeof (gint64));
}

/**
 * limber_timeline_new:
 * @routine: what is played
 * @prepare_us: to get into the first position, in microseconds; 0 for none
 *
 * Lays @routine out in time. It lasts limber_routine_get_duration() and
 * @prepare_us, exactly.
 *
 * Returns: (transfer full): a timeline that never changes
 */
LimberTimeline *
limber_timeline_new (LimberRoutine *routine,
                     gint64         prepare_us)
{
  LimberTimeline *self;

  g_return_val_if_fail (LIMBER_IS_ROUTINE (routine), NULL);
  g_return_val_if_fail (prepare_us >= 0, NULL);

  self = g_object_new (LIMBER_TYPE_TIMELINE, NULL);
  self->routine = g_object_ref (routine);
  add_segments (self, prepare_us);
  add_cues (self);

  return self;
}

/**
 * limber_timeline_get_routine:
 * @self: a timeline
 *
 * Returns: (transfer none): the routine it was made of
 */
LimberRoutine *
limber_timeline_get_routine (LimberTimeline *self)
{
  g_return_val_if_fail (LIMBER_IS_TIMELINE (self), NULL);

  return self->routine;
}

/**
 * limber_timeline_get_duration:
 * @self: a timeline
 *
 * Returns: how long all of it lasts, in microseconds
 */
gint64
limber_timeline_get_duration (LimberTimeline *self)
{
  g_return_val_if_fail (LIMBER_IS_TIMELINE (self), 0);

  return self->duration_us;
}

/**
 * limber_timeline_get_n_segments:
 * @self: a timeline
 *
 * Returns: how many segments there are, the end included; at least 1
 */
guint
limber_timeline_get_n_segments (LimberTimeline *self)
{
  g_return_val_if_fail (LIMBER_IS_TIMELINE (self), 0);

  return self->segments->len;
}

/**
 * limber_timeline_get_segment:
 * @self: a timeline
 * @index: less than limber_timeline_get_n_segments()
 *
 * Segments follow each other without gaps, and only the last one has no length.
 *
 * Returns: (transfer none): a segment
 */
const LimberSegment *
limber_timeline_get_segment (LimberTimeline *self,
                             guint           index)
{
  g_return_val_if_fail (LIMBER_IS_TIMELINE (self), NULL);
  g_return_val_if_fail (index < self->segments->len, NULL);

  return &g_array_index (self->segments, LimberSegment, index);
}

/**
 * limber_timeline_get_n_cues:
 * @self: a timeline
 *
 * Returns: how many cues there are; the last one is always
 *   %LIMBER_CUE_FINISHED at the end
 */
guint
limber_timeline_get_n_cues (LimberTimeline *self)
{
  g_return_val_if_fail (LIMBER_IS_TIMELINE (self), 0);

  return self->cues->len;
}

/**
 * limber_timeline_get_cue:
 * @self: a timeline
 * @index: less than limber_timeline_get_n_cues()
 *
 * Each cue is later than the one before it.
 *
 * Returns: (transfer none): a cue
 */
const LimberCue *
limber_timeline_get_cue (LimberTimeline *self,
                         guint           index)
{
  g_return_val_if_fail (LIMBER_IS_TIMELINE (self), NULL);
  g_return_val_if_fail (index < self->cues->len, NULL);

  return &g_array_index (self->cues, LimberCue, index);
}

/**
 * limber_timeline_find_segment:
 * @self: a timeline
 * @position_us: microseconds since the start; any value
 *
 * Returns: the index of the last segment that starts at or before @position_us:
 *   the first one before the start, the end after it
 */
guint
limber_timeline_find_segment (LimberTimeline *self,
                              gint64          position_us)
{
  guint low = 0;
  guint high;

  g_return_val_if_fail (LIMBER_IS_TIMELINE (self), 0);

  high = self->segments->len - 1;
  while (low < high)
    {
      guint middle = high - (high - low) / 2;

      if (limber_timeline_get_segment (self, middle)->start_us <= position_us)
        low = middle;
      else
        high = middle - 1;
    }

  return low;
}

/**
 * limber_timeline_find_cue:
 * @self: a timeline
 * @position_us: microseconds since the start; any value
 *
 * Returns: the index of the first cue at or after @position_us, or
 *   limber_timeline_get_n_cues() for none
 */
guint
limber_timeline_find_cue (LimberTimeline *self,
                          gint64          position_us)
{
  guint low = 0;
  guint high;

  g_return_val_if_fail (LIMBER_IS_TIMELINE (self), 0);

  high = self->cues->len;
  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (limber_timeline_get_cue (self, middle)->at_us < position_us)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/**
 * limber_timeline_get_block_start:
 * @self: a timeline
 * @segment: index of any segment of the block
 *
 * Returns: where the block starts, in microseconds since the start
 */
gint64
limber_timeline_get_block_start (LimberTimeline *self,
                                 guint           segment)
{
  guint block;

  g_return_val_if_fail (LIMBER_IS_TIMELINE (self), 0);
  g_return_val_if_fail (segment < self->segments->len, 0);

  block = limber_timeline_get_segment (self, segment)->block;

  return limber_timeline_get_segment (self, g_array_index (self->blocks, guint, block))
      ->start_us;
}

/**
 * limber_timeline_get_block_end:
 * @self: a timeline
 * @segment: index of any segment of the block
 *
 * Returns: where the block ends and the next one starts, in microseconds since the
 *   start
 */
gint64
limber_timeline_get_block_end (LimberTimeline *self,
                               guint           segment)
{
  guint next;

  g_return_val_if_fail (LIMBER_IS_TIMELINE (self), 0);
  g_return_val_if_fail (segment < self->segments->len, 0);

  next = limber_timeline_get_segment (self, segment)->block + 1;
  if (next >= self->blocks->len)
    return self->duration_us;

  return limber_timeline_get_segment (self, g_array_index (self->blocks, guint, next))
      ->start_us;
}

/**
 * limber_timeline_get_step_start:
 * @self: a timeline
 * @step: index of a step of the routine, or their number for the end
 *
 * What leads to a step, to get ready or to change over, is part of it, so that the
 * steps fill the whole timeline.
 *
 * Returns: where the step starts, in microseconds since the start
 */
gint64
limber_timeline_get_step_start (LimberTimeline *self,
                                guint           step)
{
  g_return_val_if_fail (LIMBER_IS_TIMELINE (self), 0);
  g_return_val_if_fail (step < self->step_starts->len, 0);

  return g_array_index (self->step_starts, gint64, step);
}
