/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "test-routines.h"

#define N_ROUTINES 10000

#define HOLD_20_EACH                                                                  \
  "{\"exercise\":\"a\",\"kind\":\"hold\",\"seconds\":20,\"sides\":\"each\",\"switch_" \
  "s\":5}"

/* A line for each segment: start and length in ms, kind, side, step, set, rep, block;
 * then one for each cue: position in ms, id, segment. */
static char *
describe (LimberTimeline *timeline)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < limber_timeline_get_n_segments (timeline); i++)
    {
      const LimberSegment *segment = limber_timeline_get_segment (timeline, i);

      g_string_append_printf (text, "%d %d %s %s %u %u %u %u\n",
                              (int) (segment->start_us / 1000),
                              (int) (segment->duration_us / 1000),
                              limber_segment_kind_get_id (segment->kind),
                              limber_side_get_id (segment->side), segment->step,
                              segment->set, segment->rep, segment->block);
    }
  for (guint i = 0; i < limber_timeline_get_n_cues (timeline); i++)
    {
      const LimberCue *cue = limber_timeline_get_cue (timeline, i);

      g_string_append_printf (text, "%d %s %u\n", (int) (cue->at_us / 1000),
                              limber_cue_kind_get_id (cue->kind), cue->segment);
    }

  return g_string_free (text, FALSE);
}

typedef struct
{
  const char *name;
  const char *changeover_s;
  const char *steps;
  gint64 prepare_us;
  const char *expected;
} Table;

static const Table tables[] = {
  {
      "hold of each side",
      "0",
      HOLD_20_EACH,
      5 * G_USEC_PER_SEC,
      "0 5000 prepare left 0 1 0 0\n"
      "5000 20000 hold left 0 1 0 1\n"
      "25000 5000 switch right 0 1 0 2\n"
      "30000 20000 hold right 0 1 0 3\n"
      "50000 0 end none 1 0 0 4\n"
      "0 get-ready 0\n2000 3 0\n3000 2 0\n4000 1 0\n"
      "5000 start 1\n15000 halfway 1\n22000 3 1\n23000 2 1\n24000 1 1\n"
      "25000 switch-sides 2\n27000 3 2\n28000 2 2\n29000 1 2\n"
      "30000 start 3\n40000 halfway 3\n47000 3 3\n48000 2 3\n49000 1 3\n"
      "50000 finished 4\n",
  },
  {
      "lengths just below the rules",
      "3.999",
      "{\"title\":\"T\",\"kind\":\"hold\",\"seconds\":19.999},"
      "{\"title\":\"T\",\"kind\":\"hold\",\"seconds\":9.999}",
      3999 * G_TIME_SPAN_MILLISECOND,
      "0 3999 prepare both 0 1 0 0\n"
      "3999 19999 hold both 0 1 0 1\n"
      "23998 3999 changeover both 1 1 0 2\n"
      "27997 9999 hold both 1 1 0 3\n"
      "37996 0 end none 2 0 0 4\n"
      "0 get-ready 0\n3999 start 1\n20998 3 1\n21998 2 1\n22998 1 1\n"
      "23998 end 2\n27997 start 3\n37996 finished 4\n",
  },
  {
      "sets of holds with a rest",
      "0",
      "{\"title\":\"T\",\"kind\":\"hold\",\"seconds\":10,\"sets\":2,\"rest_s\":4}",
      0,
      "0 10000 hold both 0 1 0 0\n"
      "10000 4000 rest both 0 2 0 1\n"
      "14000 10000 hold both 0 2 0 2\n"
      "24000 0 end none 1 0 0 3\n"
      "0 start 0\n7000 3 0\n8000 2 0\n9000 1 0\n"
      "10000 rest 1\n11000 3 1\n12000 2 1\n13000 1 1\n"
      "14000 start 2\n21000 3 2\n22000 2 2\n23000 1 2\n"
      "24000 finished 3\n",
  },
  {
      "sets without a rest",
      "0",
      "{\"title\":\"T\",\"kind\":\"hold\",\"seconds\":2,\"sets\":2}",
      0,
      "0 2000 hold both 0 1 0 0\n"
      "2000 2000 hold both 0 2 0 1\n"
      "4000 0 end none 1 0 0 2\n"
      "0 start 0\n2000 start 1\n4000 finished 2\n",
  },
  {
      "sets of each side: a switch stands for the rest",
      "0",
      "{\"title\":\"T\",\"kind\":\"hold\",\"seconds\":2,\"sides\":\"each\",\"sets\":2,"
      "\"switch_s\":1}",
      0,
      "0 2000 hold left 0 1 0 0\n"
      "2000 1000 switch right 0 1 0 1\n"
      "3000 2000 hold right 0 1 0 2\n"
      "5000 1000 switch left 0 2 0 3\n"
      "6000 2000 hold left 0 2 0 4\n"
      "8000 1000 switch right 0 2 0 5\n"
      "9000 2000 hold right 0 2 0 6\n"
      "11000 0 end none 1 0 0 7\n"
      "0 start 0\n2000 switch-sides 1\n3000 start 2\n5000 switch-sides 3\n"
      "6000 start 4\n8000 switch-sides 5\n9000 start 6\n11000 finished 7\n",
  },
  {
      "each side at once after the other",
      "0",
      "{\"title\":\"T\",\"kind\":\"reps\",\"reps\":2,\"sides\":\"each\",\"sets\":2,"
      "\"tempo\":{\"move_s\":1}},"
      "{\"title\":\"T\",\"kind\":\"breaths\",\"breaths\":2,\"in_s\":1,\"out_s\":2}",
      0,
      "0 1000 rep left 0 1 1 0\n"
      "1000 1000 rep left 0 1 2 0\n"
      "2000 1000 rep right 0 1 1 1\n"
      "3000 1000 rep right 0 1 2 1\n"
      "4000 1000 rep left 0 2 1 2\n"
      "5000 1000 rep left 0 2 2 2\n"
      "6000 1000 rep right 0 2 1 3\n"
      "7000 1000 rep right 0 2 2 3\n"
      "8000 3000 breath none 1 1 1 4\n"
      "11000 3000 breath none 1 1 2 4\n"
      "14000 0 end none 2 0 0 5\n"
      "0 start 0\n1000 rep 1\n2000 switch-sides 2\n3000 rep 3\n4000 switch-sides 4\n"
      "5000 rep 5\n6000 switch-sides 6\n7000 rep 7\n8000 start 8\n14000 finished 10\n",
  },
  {
      "reps in turn",
      "4",
      "{\"title\":\"T\",\"kind\":\"reps\",\"reps\":2,\"sides\":\"alternate\",\"sets\":2,"
      "\"switch_s\":9,\"rest_s\":3,\"tempo\":{\"move_s\":1,\"hold_s\":0.5}},"
      "{\"title\":\"T\",\"kind\":\"reps\",\"reps\":1,\"tempo\":{\"move_s\":30}}",
      0,
      "0 1500 rep left 0 1 1 0\n"
      "1500 1500 rep right 0 1 2 0\n"
      "3000 1500 rep left 0 1 3 0\n"
      "4500 1500 rep right 0 1 4 0\n"
      "6000 3000 rest left 0 2 0 1\n"
      "9000 1500 rep left 0 2 1 2\n"
      "10500 1500 rep right 0 2 2 2\n"
      "12000 1500 rep left 0 2 3 2\n"
      "13500 1500 rep right 0 2 4 2\n"
      "15000 4000 changeover both 1 1 0 3\n"
      "19000 30000 rep both 1 1 1 4\n"
      "49000 0 end none 2 0 0 5\n"
      "0 start 0\n1500 rep 1\n3000 rep 2\n4500 rep 3\n6000 rest 4\n9000 start 5\n"
      "10500 rep 6\n12000 rep 7\n13500 rep 8\n15000 end 9\n16000 3 9\n17000 2 9\n"
      "18000 1 9\n19000 start 10\n49000 finished 11\n",
  },
  {
      "one step of one second",
      "7",
      "{\"title\":\"T\",\"kind\":\"hold\",\"seconds\":1}",
      0,
      "0 1000 hold both 0 1 0 0\n"
      "1000 0 end none 1 0 0 1\n"
      "0 start 0\n1000 finished 1\n",
  },
};

static void
test_table (gconstpointer data)
{
  const Table *table = data;
  g_autoptr (LimberTimeline) timeline = NULL;
  g_autofree char *text = NULL;

  timeline = test_timeline_new (table->changeover_s, table->steps, table->prepare_us);
  text = describe (timeline);
  g_assert_cmpstr (text, ==, table->expected);
}

static void
test_halfway_is_exact (void)
{
  g_autoptr (LimberTimeline) timeline = NULL;
  const LimberCue *cue;

  timeline =
      test_timeline_new ("0", "{\"title\":\"T\",\"kind\":\"hold\",\"seconds\":20.000002}",
                         7);
  cue = limber_timeline_get_cue (timeline, 2);
  g_assert_cmpint (cue->kind, ==, LIMBER_CUE_HALFWAY);
  g_assert_cmpint (cue->at_us, ==, 7 + 10000001);
}

/* The segments, each against the routine and its neighbours. */

static guint
get_n_units (const LimberDose *dose)
{
  guint n = dose->kind == LIMBER_DOSE_HOLD ? 1 : dose->count;

  return dose->sides == LIMBER_SIDES_ALTERNATE ? 2 * n : n;
}

static const LimberDose *
get_dose (LimberTimeline      *timeline,
          const LimberSegment *segment)
{
  return &limber_routine_get_step (limber_timeline_get_routine (timeline), segment->step)
              ->dose;
}

static void
check_work (LimberTimeline      *timeline,
            const LimberSegment *segment)
{
  static const LimberSegmentKind kinds[] = {
    [LIMBER_DOSE_HOLD] = LIMBER_SEGMENT_HOLD,
    [LIMBER_DOSE_REPS] = LIMBER_SEGMENT_REP,
    [LIMBER_DOSE_BREATHS] = LIMBER_SEGMENT_BREATH,
  };
  const LimberDose *dose = get_dose (timeline, segment);

  g_assert_cmpint (segment->kind, ==, kinds[dose->kind]);
  g_assert_cmpint (segment->duration_us, ==, limber_dose_get_unit_duration (dose));
  g_assert_cmpuint (segment->set, >=, 1);
  g_assert_cmpuint (segment->set, <=, dose->sets);
  g_assert_cmpuint (segment->rep, <=, get_n_units (dose));
  g_assert_cmpint (segment->rep == 0, ==, dose->kind == LIMBER_DOSE_HOLD);
  if (dose->sides == LIMBER_SIDES_NONE)
    g_assert_cmpint (segment->side, ==,
                     dose->kind == LIMBER_DOSE_BREATHS ? LIMBER_SIDE_NONE
                                                       : LIMBER_SIDE_BOTH);
  else
    g_assert_true (segment->side == LIMBER_SIDE_LEFT ||
                   segment->side == LIMBER_SIDE_RIGHT);
  if (dose->sides == LIMBER_SIDES_ALTERNATE)
    g_assert_cmpint (segment->side == LIMBER_SIDE_RIGHT, ==, segment->rep % 2 == 0);
}

/* Work after work in one block, or the last of one block and the first of another. */
static gint64
get_expected_wait (LimberTimeline      *timeline,
                   const LimberSegment *before,
                   const LimberSegment *after,
                   LimberSegmentKind   *kind)
{
  LimberRoutine *routine = limber_timeline_get_routine (timeline);
  const LimberDose *dose = get_dose (timeline, after);
  gboolean each = dose->sides == LIMBER_SIDES_EACH;

  *kind = LIMBER_SEGMENT_SWITCH;
  if (before->step != after->step)
    {
      *kind = LIMBER_SEGMENT_CHANGEOVER;
      return limber_routine_get_changeover (routine);
    }
  if (before->set != after->set && dose->rest_us > 0)
    {
      *kind = LIMBER_SEGMENT_REST;
      return dose->rest_us;
    }
  if (before->set != after->set || before->side != after->side)
    return each ? dose->switch_us : 0;

  return 0;
}

static void
check_order (LimberTimeline      *timeline,
             const LimberSegment *before,
             const LimberSegment *after)
{
  const LimberDose *dose = get_dose (timeline, before);
  gboolean each = dose->sides == LIMBER_SIDES_EACH;

  if (before->block == after->block)
    {
      g_assert_cmpuint (after->rep, ==, before->rep + 1);
      g_assert_cmpuint (after->step, ==, before->step);
      g_assert_cmpuint (after->set, ==, before->set);
      return;
    }

  g_assert_cmpuint (MAX (before->rep, 1), ==, get_n_units (dose));
  g_assert_cmpuint (after->rep, <=, 1);
  if (each && before->side == LIMBER_SIDE_LEFT)
    {
      g_assert_cmpuint (after->step, ==, before->step);
      g_assert_cmpuint (after->set, ==, before->set);
      g_assert_cmpint (after->side, ==, LIMBER_SIDE_RIGHT);
    }
  else if (before->set < dose->sets)
    {
      g_assert_cmpuint (after->step, ==, before->step);
      g_assert_cmpuint (after->set, ==, before->set + 1);
      g_assert_cmpint (after->side, !=, each ? LIMBER_SIDE_RIGHT : -1);
    }
  else
    {
      g_assert_cmpuint (after->step, ==, before->step + 1);
      g_assert_cmpuint (after->set, ==, 1);
    }
}

/* The wait, where there is one, between two segments of work that follow. */
static void
check_between (LimberTimeline *timeline,
               guint           before_index,
               guint           after_index)
{
  const LimberSegment *before = limber_timeline_get_segment (timeline, before_index);
  const LimberSegment *after = limber_timeline_get_segment (timeline, after_index);
  const LimberSegment *wait = before + 1;
  LimberSegmentKind kind;
  gint64 wait_us = get_expected_wait (timeline, before, after, &kind);

  if (wait_us == 0 || before->block == after->block)
    {
      g_assert_cmpuint (after_index, ==, before_index + 1);
      g_assert_cmpuint (after->block - before->block, <=, 1);
    }
  else
    {
      g_assert_cmpuint (after_index, ==, before_index + 2);
      g_assert_cmpint (wait->kind, ==, kind);
      g_assert_cmpint (wait->duration_us, ==, wait_us);
      g_assert_cmpuint (wait->block, ==, before->block + 1);
      g_assert_cmpuint (after->block, ==, before->block + 2);
      g_assert_cmpuint (wait->step, ==, after->step);
      g_assert_cmpuint (wait->set, ==, after->set);
      g_assert_cmpint (wait->side, ==, after->side);
      g_assert_cmpuint (wait->rep, ==, 0);
    }
  check_order (timeline, before, after);
}

static void
check_ends (LimberTimeline *timeline,
            gint64          prepare_us)
{
  LimberRoutine *routine = limber_timeline_get_routine (timeline);
  guint n_segments = limber_timeline_get_n_segments (timeline);
  const LimberSegment *first = limber_timeline_get_segment (timeline, 0);
  const LimberSegment *end = limber_timeline_get_segment (timeline, n_segments - 1);

  g_assert_cmpint (first->kind == LIMBER_SEGMENT_PREPARE, ==, prepare_us > 0);
  g_assert_cmpuint (first->step, ==, 0);
  g_assert_cmpuint (first->set, ==, 1);
  if (prepare_us > 0)
    {
      g_assert_cmpint (first->duration_us, ==, prepare_us);
      g_assert_cmpint (first->side, ==, first[1].side);
    }

  g_assert_cmpint (end->kind, ==, LIMBER_SEGMENT_END);
  g_assert_cmpuint (end->step, ==, limber_routine_get_n_steps (routine));
  g_assert_cmpuint (end[-1].step, ==, end->step - 1);
  g_assert_cmpuint (end[-1].set, ==, get_dose (timeline, end - 1)->sets);
  g_assert_cmpint (end->side, ==, LIMBER_SIDE_NONE);
  g_assert_cmpuint (end->set, ==, 0);
  g_assert_cmpint (limber_timeline_get_duration (timeline), ==,
                   limber_routine_get_duration (routine) + prepare_us);
}

static void
check_segments (LimberTimeline *timeline,
                gint64          prepare_us)
{
  gint64 position_us = 0;
  int last_work = -1;

  for (guint i = 0; i < limber_timeline_get_n_segments (timeline); i++)
    {
      const LimberSegment *segment = limber_timeline_get_segment (timeline, i);

      g_assert_cmpint (segment->start_us, ==, position_us);
      if (segment->kind != LIMBER_SEGMENT_END)
        g_assert_cmpint (segment->duration_us, >, 0);
      position_us += segment->duration_us;
      if (!limber_segment_is_work (segment))
        continue;

      check_work (timeline, segment);
      if (last_work >= 0)
        check_between (timeline, last_work, i);
      last_work = i;
    }

  g_assert_cmpint (position_us, ==, limber_timeline_get_duration (timeline));
  check_ends (timeline, prepare_us);
}

/* The cues, each rule by itself; then all of them against the timeline's. */

static void
add_expected (GArray        *cues,
              gint64         at_us,
              LimberCueKind  kind)
{
  LimberCue cue = { .at_us = at_us, .kind = kind };

  g_array_append_val (cues, cue);
}

static void
expect_block_cue (GArray              *cues,
                  const LimberSegment *segment,
                  const LimberSegment *before)
{
  gboolean follows_work = before != NULL && limber_segment_is_work (before);

  if (segment->kind == LIMBER_SEGMENT_PREPARE)
    add_expected (cues, segment->start_us, LIMBER_CUE_GET_READY);
  else if (segment->kind == LIMBER_SEGMENT_SWITCH)
    add_expected (cues, segment->start_us, LIMBER_CUE_SWITCH_SIDES);
  else if (segment->kind == LIMBER_SEGMENT_REST)
    add_expected (cues, segment->start_us, LIMBER_CUE_REST);
  else if (segment->kind == LIMBER_SEGMENT_CHANGEOVER)
    add_expected (cues, segment->start_us, LIMBER_CUE_END);
  else if (segment->kind == LIMBER_SEGMENT_END)
    add_expected (cues, segment->start_us, LIMBER_CUE_FINISHED);
  else if (follows_work && before->step == segment->step && before->side != segment->side)
    add_expected (cues, segment->start_us, LIMBER_CUE_SWITCH_SIDES);
  else
    add_expected (cues, segment->start_us, LIMBER_CUE_START);
}

static void
expect_inner_cues (GArray              *cues,
                   const LimberSegment *segment)
{
  gboolean hold = segment->kind == LIMBER_SEGMENT_HOLD;
  gboolean unit =
      segment->kind == LIMBER_SEGMENT_REP || segment->kind == LIMBER_SEGMENT_BREATH;
  gint64 end_us = segment->start_us + segment->duration_us;

  if (segment->kind == LIMBER_SEGMENT_REP && segment->rep > 1)
    add_expected (cues, segment->start_us, LIMBER_CUE_REP);
  if (hold && segment->duration_us >= SECONDS (20))
    add_expected (cues, (segment->start_us + end_us) / 2, LIMBER_CUE_HALFWAY);
  if (segment->duration_us >= (hold ? SECONDS (10) : SECONDS (4)) && !unit)
    {
      add_expected (cues, end_us - SECONDS (3), LIMBER_CUE_THREE);
      add_expected (cues, end_us - SECONDS (2), LIMBER_CUE_TWO);
      add_expected (cues, end_us - SECONDS (1), LIMBER_CUE_ONE);
    }
}

static gint
compare_cues (gconstpointer a,
              gconstpointer b)
{
  const LimberCue *cue_a = a;
  const LimberCue *cue_b = b;

  return (cue_a->at_us > cue_b->at_us) - (cue_a->at_us < cue_b->at_us);
}

static void
check_cues (LimberTimeline *timeline)
{
  g_autoptr (GArray) expected = g_array_new (FALSE, FALSE, sizeof (LimberCue));

  for (guint i = 0; i < limber_timeline_get_n_segments (timeline); i++)
    {
      const LimberSegment *segment = limber_timeline_get_segment (timeline, i);

      if (segment->start_us == limber_timeline_get_block_start (timeline, i))
        expect_block_cue (expected, segment, i > 0 ? segment - 1 : NULL);
      expect_inner_cues (expected, segment);
    }
  g_array_sort (expected, compare_cues);

  g_assert_cmpuint (limber_timeline_get_n_cues (timeline), ==, expected->len);
  for (guint i = 0; i < expected->len; i++)
    {
      const LimberCue *cue = limber_timeline_get_cue (timeline, i);

      g_assert_cmpint (cue->at_us, ==, g_array_index (expected, LimberCue, i).at_us);
      g_assert_cmpint (cue->kind, ==, g_array_index (expected, LimberCue, i).kind);
      g_assert_cmpuint (cue->segment, ==,
                        limber_timeline_find_segment (timeline, cue->at_us));
      if (i > 0)
        g_assert_cmpint (cue->at_us, >, cue[-1].at_us);
    }
}

/* What is found by position, against looking at one after the other. */

static void
check_position (LimberTimeline *timeline,
                gint64          position_us)
{
  guint found = limber_timeline_find_segment (timeline, position_us);
  guint segment = 0;
  guint cue = 0;

  for (guint i = 0; i < limber_timeline_get_n_segments (timeline); i++)
    if (limber_timeline_get_segment (timeline, i)->start_us <= position_us)
      segment = i;
  while (cue < limber_timeline_get_n_cues (timeline) &&
         limber_timeline_get_cue (timeline, cue)->at_us < position_us)
    cue++;

  g_assert_cmpuint (found, ==, segment);
  g_assert_cmpuint (limber_timeline_find_cue (timeline, position_us), ==, cue);
}

static void
check_block_of (LimberTimeline *timeline,
                guint           index)
{
  const LimberSegment *segment = limber_timeline_get_segment (timeline, index);
  gint64 start_us = G_MAXINT64;
  gint64 end_us = 0;

  for (guint i = 0; i < limber_timeline_get_n_segments (timeline); i++)
    {
      const LimberSegment *other = limber_timeline_get_segment (timeline, i);

      if (other->block != segment->block)
        continue;
      start_us = MIN (start_us, other->start_us);
      end_us = MAX (end_us, other->start_us + other->duration_us);
    }

  g_assert_cmpint (limber_timeline_get_block_start (timeline, index), ==, start_us);
  g_assert_cmpint (limber_timeline_get_block_end (timeline, index), ==, end_us);
}

static void
check_steps (LimberTimeline *timeline)
{
  guint n_steps = limber_routine_get_n_steps (limber_timeline_get_routine (timeline));

  for (guint i = 0; i <= n_steps; i++)
    {
      gint64 start_us = limber_timeline_get_step_start (timeline, i);
      guint segment = limber_timeline_find_segment (timeline, start_us);

      g_assert_cmpuint (limber_timeline_get_segment (timeline, segment)->step, ==, i);
      g_assert_cmpint (limber_timeline_get_segment (timeline, segment)->start_us, ==,
                       start_us);
      if (i > 0)
        g_assert_cmpuint (limber_timeline_get_segment (timeline, segment - 1)->step, ==,
                          i - 1);
    }
}

static void
check_lookups (LimberTimeline *timeline,
               GRand          *rand)
{
  gint64 duration_us = limber_timeline_get_duration (timeline);
  guint n_segments = limber_timeline_get_n_segments (timeline);
  guint n_cues = limber_timeline_get_n_cues (timeline);
  guint index = g_rand_int_range (rand, 0, n_segments);
  const LimberSegment *segment = limber_timeline_get_segment (timeline, index);
  const LimberCue *cue =
      limber_timeline_get_cue (timeline, g_rand_int_range (rand, 0, n_cues));

  check_position (timeline, (gint64) g_rand_double_range (rand, 0, duration_us));
  for (int i = -1; i <= 1; i++)
    {
      check_position (timeline, i);
      check_position (timeline, duration_us + i);
      check_position (timeline, segment->start_us + i);
      check_position (timeline, cue->at_us + i);
    }
  check_position (timeline, G_MININT64);
  check_position (timeline, G_MAXINT64);
  check_block_of (timeline, index);
  check_steps (timeline);
}

static void
test_random (void)
{
  g_autoptr (GRand) rand = test_rand_new ();

  for (guint i = 0; i < N_ROUTINES; i++)
    {
      g_autoptr (LimberRoutine) routine = test_routine_new_random (rand);
      gint64 prepare_us = g_rand_boolean (rand) ? 0 : g_rand_int_range (rand, 1, 8000000);
      g_autoptr (LimberTimeline) timeline = limber_timeline_new (routine, prepare_us);

      check_segments (timeline, prepare_us);
      check_cues (timeline);
      check_lookups (timeline, rand);
    }
}

/* As long as a routine may be, and as many steps as anybody has. */

static LimberTimeline *
new_repeated (guint       n_steps,
              const char *step)
{
  g_autoptr (GString) steps = g_string_new (step);

  for (guint i = 1; i < n_steps; i++)
    g_string_append_printf (steps, ",%s", step);

  return test_timeline_new ("0", steps->str, 0);
}

static void
test_many_steps (void)
{
  g_autoptr (GRand) rand = test_rand_new ();
  g_autoptr (LimberTimeline) timeline = new_repeated (500, HOLD_20_EACH);

  check_segments (timeline, 0);
  check_cues (timeline);
  check_lookups (timeline, rand);
  g_assert_cmpuint (limber_timeline_get_n_segments (timeline), ==, 500 * 3 + 1);
}

static void
test_twelve_hours (void)
{
  g_autoptr (LimberTimeline) timeline = NULL;
  g_autoptr (GRand) rand = test_rand_new ();
  guint n_reps = 12 * 60 * 60 * 2;

  timeline = new_repeated (n_reps / 4000,
                           "{\"title\":\"T\",\"kind\":\"reps\",\"reps\":200,\"sets\":20,"
                           "\"tempo\":{\"move_s\":0.5}}");
  g_assert_cmpuint (limber_timeline_get_n_segments (timeline), ==,
                    n_reps / 4000 * 4000 + 1);
  check_segments (timeline, 0);
  check_lookups (timeline, rand);

  g_clear_object (&timeline);
  timeline = new_repeated (12, "{\"title\":\"T\",\"kind\":\"hold\",\"seconds\":3600}");
  g_assert_cmpint (limber_timeline_get_duration (timeline), ==, 12 * G_TIME_SPAN_HOUR);
  check_segments (timeline, 0);
  check_cues (timeline);
}

static void
test_names (void)
{
  g_assert_cmpstr (limber_side_get_name (LIMBER_SIDE_LEFT), ==, "left");
  g_assert_cmpstr (limber_side_get_name (LIMBER_SIDE_RIGHT), ==, "right");
  g_assert_cmpstr (limber_side_get_name (LIMBER_SIDE_NONE), ==, "");
  g_assert_cmpstr (limber_cue_kind_get_id (LIMBER_CUE_FINISHED), ==, "finished");
}

static void
test_finalize (void)
{
  LimberRoutine *routine =
      test_routine_new ("0", "{\"title\":\"T\",\"kind\":\"hold\",\"seconds\":1}");
  LimberTimeline *timeline = limber_timeline_new (routine, 0);

  g_assert_true (limber_timeline_get_routine (timeline) == routine);
  g_assert_finalize_object (timeline);
  g_assert_finalize_object (routine);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      g_autofree char *path = g_strdup_printf ("/timeline/table/%s", tables[i].name);

      g_test_add_data_func (path, &tables[i], test_table);
    }
  g_test_add_func ("/timeline/halfway-is-exact", test_halfway_is_exact);
  g_test_add_func ("/timeline/random", test_random);
  g_test_add_func ("/timeline/many-steps", test_many_steps);
  g_test_add_func ("/timeline/twelve-hours", test_twelve_hours);
  g_test_add_func ("/timeline/names", test_names);
  g_test_add_func ("/timeline/finalize", test_finalize);

  return g_test_run ();
}
