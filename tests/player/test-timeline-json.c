/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include <json-glib/json-glib.h>

#include "test-routines.h"

static void
test_text (void)
{
  g_autoptr (LimberTimeline) timeline = NULL;
  g_autofree char *lines = NULL;

  timeline = test_timeline_new (
      "1.5",
      "{\"exercise\":\"hip-flexor\",\"kind\":\"hold\",\"seconds\":1,\"sides\":\"each\"},"
      "{\"title\":\"A \\\"title\\\"\",\"kind\":\"breaths\",\"breaths\":1,\"in_s\":1,"
      "\"out_s\":1}",
      0);
  lines = limber_timeline_to_json_lines (timeline);
  g_assert_cmpstr (lines, ==,
                   "{\"at_ms\":0,\"duration_ms\":1000,\"kind\":\"hold\","
                   "\"exercise\":\"hip-flexor\",\"side\":\"left\",\"set\":1,\"rep\":0,"
                   "\"cues\":[{\"at_ms\":0,\"name\":\"start\"}]}\n"
                   "{\"at_ms\":1000,\"duration_ms\":1000,\"kind\":\"hold\","
                   "\"exercise\":\"hip-flexor\",\"side\":\"right\",\"set\":1,\"rep\":0,"
                   "\"cues\":[{\"at_ms\":1000,\"name\":\"switch-sides\"}]}\n"
                   "{\"at_ms\":2000,\"duration_ms\":1500,\"kind\":\"changeover\","
                   "\"exercise\":null,\"side\":\"none\",\"set\":1,\"rep\":0,"
                   "\"cues\":[{\"at_ms\":2000,\"name\":\"end\"}]}\n"
                   "{\"at_ms\":3500,\"duration_ms\":2000,\"kind\":\"breath\","
                   "\"exercise\":null,\"side\":\"none\",\"set\":1,\"rep\":1,"
                   "\"cues\":[{\"at_ms\":3500,\"name\":\"start\"}]}\n"
                   "{\"at_ms\":5500,\"duration_ms\":0,\"kind\":\"end\","
                   "\"exercise\":null,\"side\":\"none\",\"set\":0,\"rep\":0,"
                   "\"cues\":[{\"at_ms\":5500,\"name\":\"finished\"}]}\n");
}

static gint64
get_rounded (gint64 us)
{
  return us / 1000 + (us % 1000 >= 500);
}

static void
check_cues (LimberTimeline *timeline,
            JsonArray      *cues,
            gint64          end_ms,
            guint          *n_cues)
{
  for (guint i = 0; i < json_array_get_length (cues); i++)
    {
      JsonObject *object = json_array_get_object_element (cues, i);
      const LimberCue *cue = limber_timeline_get_cue (timeline, (*n_cues)++);

      g_assert_cmpint (json_object_get_int_member (object, "at_ms"), ==,
                       get_rounded (cue->at_us));
      g_assert_cmpint (json_object_get_int_member (object, "at_ms"), <=, end_ms);
      g_assert_cmpstr (json_object_get_string_member (object, "name"), ==,
                       limber_cue_kind_get_id (cue->kind));
    }
}

static void
check_row (LimberTimeline *timeline,
           guint           index,
           JsonObject     *row,
           gint64         *end_ms,
           guint          *n_cues)
{
  const LimberSegment *segment = limber_timeline_get_segment (timeline, index);

  g_assert_cmpint (json_object_get_int_member (row, "at_ms"), ==, *end_ms);
  *end_ms += json_object_get_int_member (row, "duration_ms");
  g_assert_cmpint (*end_ms, ==, get_rounded (segment->start_us + segment->duration_us));
  g_assert_cmpstr (json_object_get_string_member (row, "kind"), ==,
                   limber_segment_kind_get_id (segment->kind));
  g_assert_cmpstr (json_object_get_string_member (row, "side"), ==,
                   limber_side_get_id (segment->side));
  g_assert_cmpint (json_object_get_int_member (row, "set"), ==, segment->set);
  g_assert_cmpint (json_object_get_int_member (row, "rep"), ==, segment->rep);
  check_cues (timeline, json_object_get_array_member (row, "cues"), *end_ms, n_cues);
}

/* Rows of any fractions of a millisecond follow each other without gaps. */
static void
test_read_back (void)
{
  g_autoptr (GRand) rand = test_rand_new ();

  for (guint i = 0; i < 200; i++)
    {
      g_autoptr (LimberRoutine) routine = test_routine_new_random (rand);
      g_autoptr (LimberTimeline) timeline =
          limber_timeline_new (routine, g_rand_int_range (rand, 0, 8000000));
      g_autofree char *lines = limber_timeline_to_json_lines (timeline);
      g_auto (GStrv) rows = g_strsplit (lines, "\n", -1);
      guint n_segments = limber_timeline_get_n_segments (timeline);
      gint64 end_ms = 0;
      guint n_cues = 0;

      g_assert_cmpuint (g_strv_length (rows), ==, n_segments + 1);
      g_assert_cmpstr (rows[n_segments], ==, "");
      for (guint j = 0; j < n_segments; j++)
        {
          g_autoptr (JsonNode) node = json_from_string (rows[j], NULL);

          g_assert_nonnull (node);
          check_row (timeline, j, json_node_get_object (node), &end_ms, &n_cues);
        }
      g_assert_cmpuint (n_cues, ==, limber_timeline_get_n_cues (timeline));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/timeline-json/text", test_text);
  g_test_add_func ("/timeline-json/read-back", test_read_back);

  return g_test_run ();
}
