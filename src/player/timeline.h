/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <glib-object.h>

#include "content/routine.h"

G_BEGIN_DECLS

#define LIMBER_PREPARE_DEFAULT_US (5 * G_USEC_PER_SEC)

typedef enum
{
  LIMBER_SEGMENT_PREPARE, /* before the first step */
  LIMBER_SEGMENT_HOLD,
  LIMBER_SEGMENT_REP,
  LIMBER_SEGMENT_BREATH,
  LIMBER_SEGMENT_SWITCH,     /* change sides */
  LIMBER_SEGMENT_REST,       /* between sets */
  LIMBER_SEGMENT_CHANGEOVER, /* between steps */
  LIMBER_SEGMENT_END,        /* the last one, of no length */
} LimberSegmentKind;

typedef enum
{
  LIMBER_SIDE_NONE,
  LIMBER_SIDE_LEFT,
  LIMBER_SIDE_RIGHT,
  LIMBER_SIDE_BOTH,
} LimberSide;

typedef enum
{
  LIMBER_CUE_GET_READY,
  LIMBER_CUE_START,
  LIMBER_CUE_REP, /* the second and later reps of a set */
  LIMBER_CUE_HALFWAY,
  LIMBER_CUE_THREE,
  LIMBER_CUE_TWO,
  LIMBER_CUE_ONE,
  LIMBER_CUE_END,
  LIMBER_CUE_SWITCH_SIDES,
  LIMBER_CUE_REST,
  LIMBER_CUE_FINISHED,
} LimberCueKind;
#define LIMBER_N_CUES (LIMBER_CUE_FINISHED + 1)

/* A stretch of the timeline. Segments follow each other without gaps. Waiting
 * segments (prepare, switch, rest, changeover) carry the step, side and set that
 * they lead to. */
typedef struct
{
  LimberSegmentKind kind;
  LimberSide side;
  gint64 start_us;
  gint64 duration_us;
  guint step;  /* index in the routine; the number of steps for the end */
  guint set;   /* from 1; 0 for the end */
  guint rep;   /* reps and breaths: from 1 in each block; else 0 */
  guint block; /* segments that are skipped together: a wait, or a set of one side */
} LimberSegment;

typedef struct
{
  gint64 at_us;
  LimberCueKind kind;
  guint segment; /* the one that begins at or before it */
} LimberCue;

#define LIMBER_TYPE_TIMELINE (limber_timeline_get_type ())
G_DECLARE_FINAL_TYPE (LimberTimeline, limber_timeline, LIMBER, TIMELINE, GObject)

/* A routine at absolute positions, in microseconds since its start. */

LimberTimeline *limber_timeline_new (LimberRoutine *routine, gint64 prepare_us);
LimberRoutine *limber_timeline_get_routine (LimberTimeline *self);
gint64 limber_timeline_get_duration (LimberTimeline *self);
guint limber_timeline_get_n_segments (LimberTimeline *self);
const LimberSegment *limber_timeline_get_segment (LimberTimeline *self, guint index);
guint limber_timeline_get_n_cues (LimberTimeline *self);
const LimberCue *limber_timeline_get_cue (LimberTimeline *self, guint index);
guint limber_timeline_find_segment (LimberTimeline *self, gint64 position_us);
guint limber_timeline_find_cue (LimberTimeline *self, gint64 position_us);
gint64 limber_timeline_get_block_start (LimberTimeline *self, guint segment);
gint64 limber_timeline_get_block_end (LimberTimeline *self, guint segment);
gint64 limber_timeline_get_step_start (LimberTimeline *self, guint step);

gboolean limber_segment_is_work (const LimberSegment *segment);
const char *limber_segment_kind_get_id (LimberSegmentKind kind);
const char *limber_side_get_id (LimberSide side);
const char *limber_side_get_name (LimberSide side);
const char *limber_cue_kind_get_id (LimberCueKind kind);

char *limber_timeline_to_json_lines (LimberTimeline *self);

G_END_DECLS
