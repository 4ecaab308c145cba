/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include <json-glib/json-glib.h>

#include "player/timeline.h"

/* Rounded from the absolute position, so that one row ends where the next begins. */
static gint64
to_ms (gint64 position_us)
{
  return (position_us + 500) / 1000;
}

static void
add_member_int (JsonBuilder *builder,
                const char  *name,
                gint64       value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_int_value (builder, value);
}

static void
add_member_string (JsonBuilder *builder,
                   const char  *name,
                   const char  *value)
{
  json_builder_set_member_name (builder, name);
  if (value != NULL)
    json_builder_add_string_value (builder, value);
  else
    json_builder_add_null_value (builder);
}

static const char *
get_exercise (LimberTimeline      *self,
              const LimberSegment *segment)
{
  LimberRoutine *routine = limber_timeline_get_routine (self);

  if (segment->step >= limber_routine_get_n_steps (routine))
    return NULL;

  return limber_routine_get_step (routine, segment->step)->exercise;
}

/* Adds the cues of a segment from the index on, and moves it behind them. */
static void
add_cues (JsonBuilder    *builder,
          LimberTimeline *self,
          guint           segment,
          guint          *cue_index)
{
  json_builder_set_member_name (builder, "cues");
  json_builder_begin_array (builder);
  for (; *cue_index < limber_timeline_get_n_cues (self); (*cue_index)++)
    {
      const LimberCue *cue = limber_timeline_get_cue (self, *cue_index);

      if (cue->segment != segment)
        break;

      json_builder_begin_object (builder);
      add_member_int (builder, "at_ms", to_ms (cue->at_us));
      add_member_string (builder, "name", limber_cue_kind_get_id (cue->kind));
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static JsonNode *
build_row (LimberTimeline *self,
           guint           index,
           guint          *cue_index)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  const LimberSegment *segment = limber_timeline_get_segment (self, index);
  gint64 at_ms = to_ms (segment->start_us);

  json_builder_begin_object (builder);
  add_member_int (builder, "at_ms", at_ms);
  add_member_int (builder, "duration_ms",
                  to_ms (segment->start_us + segment->duration_us) - at_ms);
  add_member_string (builder, "kind", limber_segment_kind_get_id (segment->kind));
  add_member_string (builder, "exercise", get_exercise (self, segment));
  add_member_string (builder, "side", limber_side_get_id (segment->side));
  add_member_int (builder, "set", segment->set);
  add_member_int (builder, "rep", segment->rep);
  add_cues (builder, self, index, cue_index);
  json_builder_end_object (builder);

  return json_builder_get_root (builder);
}

/**
 * limber_timeline_to_json_lines:
 * @self: a timeline
 *
 * Writes one JSON object a line for every segment, with the members at_ms,
 * duration_ms, kind, exercise (null where the step has only a title, and for the
 * end), side, set, rep and cues, in this order. Milliseconds are rounded so that
 * every at_ms is the one before it and its duration_ms.
 *
 * Returns: (transfer full): the lines, each with a line feed
 */
char *
limber_timeline_to_json_lines (LimberTimeline *self)
{
  g_autoptr (JsonGenerator) generator = NULL;
  g_autoptr (GString) lines = NULL;
  guint cue_index = 0;

  g_return_val_if_fail (LIMBER_IS_TIMELINE (self), NULL);

  generator = json_generator_new ();
  lines = g_string_new (NULL);
  for (guint i = 0; i < limber_timeline_get_n_segments (self); i++)
    {
      g_autoptr (JsonNode) row = build_row (self, i, &cue_index);

      json_generator_set_root (generator, row);
      json_generator_to_gstring (generator, lines);
      g_string_append_c (lines, '\n');
    }

  return g_string_free (g_steal_pointer (&lines), FALSE);
}
