/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "fake-clock.h"
#include "player/player.h"
#include "test-routines.h"

#define N_ROUTINES 10000
#define N_ACTIONS  40

/* A player, and beside it what it should do: a position that is found anew from the
 * last time playing began, and never from the player's own. */
typedef struct
{
  GRand *rand;
  FakeClock *clock;
  LimberTimeline *timeline;
  LimberPlayer *player;
  LimberPlayerState state;
  gint64 from_us;  /* the position when playing began, or the one it stays at */
  gint64 since_us; /* when that was */
  guint next_cue;
  gboolean jump_expected;
} Model;

static gint64
get_position (Model *model)
{
  gint64 played_us = fake_clock_get_time (model->clock) - model->since_us;

  if (model->state != LIMBER_PLAYER_PLAYING)
    return model->from_us;

  return MIN (model->from_us + played_us, limber_timeline_get_duration (model->timeline));
}

/* Every cue is the next one, due when its position was reached. */
static void
on_cue (Model  *model,
        guint   kind,
        gint64  due_us)
{
  const LimberCue *cue = limber_timeline_get_cue (model->timeline, model->next_cue++);

  g_assert_false (model->jump_expected);
  g_assert_true (model->state == LIMBER_PLAYER_PLAYING ||
                 model->state == LIMBER_PLAYER_FINISHED);
  g_assert_cmpint (kind, ==, cue->kind);
  g_assert_cmpint (cue->at_us, <=, get_position (model));
  g_assert_cmpint (due_us, ==, model->since_us + cue->at_us - model->from_us);
  g_assert_cmpint (due_us, <=, fake_clock_get_time (model->clock));
}

static void
on_jumped (Model  *model,
           gint64  position_us)
{
  g_assert_true (model->jump_expected);
  g_assert_cmpint (position_us, ==, model->from_us);
  model->jump_expected = FALSE;
}

/* Nothing was left out: the next cue is one that is not due. */
static void
check (Model *model)
{
  gint64 position_us = get_position (model);
  gboolean playing = model->state == LIMBER_PLAYER_PLAYING;
  gint64 next_us = -1;

  g_assert_false (model->jump_expected);
  g_assert_cmpint (limber_player_get_state (model->player), ==, model->state);
  g_assert_cmpint (limber_player_get_position (model->player), ==, position_us);
  g_assert_cmpuint (limber_player_get_segment (model->player), ==,
                    limber_timeline_find_segment (model->timeline, position_us));

  if (model->next_cue < limber_timeline_get_n_cues (model->timeline))
    {
      const LimberCue *cue = limber_timeline_get_cue (model->timeline, model->next_cue);

      g_assert_cmpint (cue->at_us, >=, position_us + playing);
      if (playing)
        next_us = model->since_us + cue->at_us - model->from_us;
    }
  else
    {
      g_assert_cmpint (model->state, ==, LIMBER_PLAYER_FINISHED);
    }
  g_assert_cmpint (limber_player_get_next_cue_time (model->player), ==, next_us);
}

/* Before anything is done to it, the player has to catch up. */
static void
catch_up (Model *model)
{
  if (get_position (model) < limber_timeline_get_duration (model->timeline))
    return;

  model->from_us = limber_timeline_get_duration (model->timeline);
  model->state = LIMBER_PLAYER_FINISHED;
}

static void
hold_position (Model *model)
{
  model->from_us = get_position (model);
  model->since_us = fake_clock_get_time (model->clock);
}

static void
do_play (Model *model)
{
  limber_player_update (model->player);
  catch_up (model);
  hold_position (model);
  if (model->state == LIMBER_PLAYER_FINISHED)
    {
      model->from_us = 0;
      model->next_cue = 0;
      model->jump_expected = TRUE;
    }
  model->state = LIMBER_PLAYER_PLAYING;
  limber_player_play (model->player);
}

static void
do_pause (Model *model)
{
  gboolean finishes;

  /* The model is changed after it: what was due comes with the pause. */
  limber_player_pause (model->player);
  catch_up (model);
  finishes = model->state == LIMBER_PLAYER_FINISHED;
  hold_position (model);
  if (!finishes)
    model->state = LIMBER_PLAYER_PAUSED;
}

static gint64
get_next_block (Model *model)
{
  gint64 position_us = get_position (model);
  guint block = 0;

  for (guint i = 0; i < limber_timeline_get_n_segments (model->timeline); i++)
    {
      const LimberSegment *segment = limber_timeline_get_segment (model->timeline, i);

      if (segment->start_us <= position_us)
        block = segment->block;
      else if (segment->block > block)
        return segment->start_us;
    }

  return limber_timeline_get_duration (model->timeline);
}

static gint64
get_previous_block (Model *model)
{
  gint64 position_us = get_position (model);
  gint64 start_us = 0;
  gint64 previous_us = 0;
  guint block = 0;

  for (guint i = 0; i < limber_timeline_get_n_segments (model->timeline); i++)
    {
      const LimberSegment *segment = limber_timeline_get_segment (model->timeline, i);

      if (segment->start_us > position_us || segment->block == block)
        continue;
      block = segment->block;
      previous_us = start_us;
      start_us = segment->start_us;
    }

  return position_us - start_us > SECONDS (3) ? start_us : previous_us;
}

static void
expect_jump (Model  *model,
             gint64  position_us)
{
  gint64 duration_us = limber_timeline_get_duration (model->timeline);

  position_us = CLAMP (position_us, 0, duration_us);
  if (model->state == LIMBER_PLAYER_FINISHED && position_us == duration_us)
    return;

  hold_position (model);
  model->from_us = position_us;
  model->next_cue = 0;
  while (limber_timeline_get_cue (model->timeline, model->next_cue)->at_us < position_us)
    model->next_cue++;
  model->jump_expected = TRUE;
  if (position_us == duration_us)
    model->state = LIMBER_PLAYER_FINISHED;
  else if (model->state == LIMBER_PLAYER_FINISHED)
    model->state = LIMBER_PLAYER_PAUSED;
}

static gint64
random_position (Model *model)
{
  gint64 duration_us = limber_timeline_get_duration (model->timeline);
  guint n_cues = limber_timeline_get_n_cues (model->timeline);

  if (g_rand_boolean (model->rand))
    return limber_timeline_get_cue (model->timeline,
                                    g_rand_int_range (model->rand, 0, n_cues))
               ->at_us +
           g_rand_int_range (model->rand, -1, 2);

  return g_rand_double_range (model->rand, -0.1, 1.1) * duration_us;
}

static void
do_jump (Model *model)
{
  gint64 position_us;

  limber_player_update (model->player);
  catch_up (model);
  switch (g_rand_int_range (model->rand, 0, 3))
    {
    case 0:
      expect_jump (model, get_next_block (model));
      limber_player_next (model->player);
      break;
    case 1:
      expect_jump (model, get_previous_block (model));
      limber_player_previous (model->player);
      break;
    default:
      position_us = random_position (model);
      expect_jump (model, position_us);
      limber_player_seek (model->player, position_us);
    }
}

static void
do_sleep (Model *model)
{
  gint64 slept_us = g_rand_int_range (model->rand, 0, 3000000);

  limber_player_update (model->player);
  catch_up (model);
  fake_clock_sleep (model->clock, slept_us);
  limber_player_update (model->player);
  if (model->state != LIMBER_PLAYER_PLAYING || slept_us <= SECONDS (1))
    return;

  hold_position (model);
  model->state = LIMBER_PLAYER_PAUSED;
}

/* The clock goes back, which it must not: the position stays and goes on from there. */
static void
do_go_back (Model *model)
{
  limber_player_update (model->player);
  catch_up (model);
  hold_position (model);
  fake_clock_advance (model->clock, -g_rand_int_range (model->rand, 0, 20000000));
  model->since_us = fake_clock_get_time (model->clock);
  limber_player_update (model->player);
}

/* From nothing over a microsecond to minutes, and to exactly the next cue. */
static void
pass_time (Model *model)
{
  gint64 next_us = limber_player_get_next_cue_time (model->player);
  gint64 us = 0;

  switch (g_rand_int_range (model->rand, 0, 6))
    {
    case 0:
      us = g_rand_int_range (model->rand, 0, 2);
      break;
    case 1:
      us = g_rand_int_range (model->rand, 0, 1000000);
      break;
    case 2:
      us = g_rand_int_range (model->rand, 0, 10000000);
      break;
    case 3:
      us = g_rand_int_range (model->rand, 0, 200000000);
      break;
    case 4:
      us = next_us - fake_clock_get_time (model->clock) +
           g_rand_int_range (model->rand, -1, 2);
      break;
    default:
      break;
    }
  fake_clock_advance (model->clock, MAX (us, 0));
}

static void
act (Model *model)
{
  pass_time (model);
  switch (g_rand_int_range (model->rand, 0, 10))
    {
    case 0:
    case 1:
      do_play (model);
      break;
    case 2:
      do_pause (model);
      break;
    case 3:
      do_jump (model);
      break;
    case 4:
      do_sleep (model);
      break;
    case 5:
      do_go_back (model);
      break;
    default:
      limber_player_update (model->player);
      catch_up (model);
    }
  check (model);
}

static void
play_routine (GRand *rand)
{
  g_autoptr (LimberRoutine) routine = test_routine_new_random (rand);
  gint64 prepare_us = g_rand_boolean (rand) ? 0 : g_rand_int_range (rand, 1, 8000000);
  g_autoptr (LimberTimeline) timeline = limber_timeline_new (routine, prepare_us);
  g_autoptr (FakeClock) clock = fake_clock_new ();
  g_autoptr (LimberPlayer) player = limber_player_new (timeline, LIMBER_CLOCK (clock));
  Model model = { .rand = rand, .clock = clock, .timeline = timeline, .player = player };

  g_signal_connect_swapped (player, "cue", G_CALLBACK (on_cue), &model);
  g_signal_connect_swapped (player, "jumped", G_CALLBACK (on_jumped), &model);

  check (&model);
  for (guint i = 0; i < N_ACTIONS; i++)
    act (&model);

  /* To the end, late. */
  do_play (&model);
  check (&model);
  fake_clock_advance (clock, G_TIME_SPAN_DAY);
  limber_player_update (player);
  catch_up (&model);
  check (&model);
  g_assert_cmpint (model.state, ==, LIMBER_PLAYER_FINISHED);
}

static void
test_random (void)
{
  g_autoptr (GRand) rand = test_rand_new ();

  for (guint i = 0; i < N_ROUTINES; i++)
    play_routine (rand);
}

/* A day of small steps, each with a pause: nothing is lost and nothing gained. */
static void
test_no_drift (void)
{
  g_autoptr (GRand) rand = test_rand_new ();
  g_autoptr (LimberTimeline) timeline =
      test_timeline_new ("0",
                         "{\"title\":\"T\",\"kind\":\"reps\",\"reps\":200,\"sets\":20,"
                         "\"tempo\":{\"move_s\":10.799999}}",
                         0);
  g_autoptr (FakeClock) clock = fake_clock_new ();
  g_autoptr (LimberPlayer) player = limber_player_new (timeline, LIMBER_CLOCK (clock));
  gint64 position_us = 0;

  while (position_us < limber_timeline_get_duration (timeline) - SECONDS (1))
    {
      gint64 us = g_rand_int_range (rand, 0, 1000000);

      limber_player_play (player);
      fake_clock_advance (clock, us);
      position_us += us;
      limber_player_toggle (player);
      g_assert_cmpint (limber_player_get_position (player), ==, position_us);
      fake_clock_advance (clock, us);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/player-random/routines", test_random);
  g_test_add_func ("/player-random/no-drift", test_no_drift);

  return g_test_run ();
}
