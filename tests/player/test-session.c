/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "fake-clock.h"
#include "fake-output.h"
#include "player/session.h"
#include "test-routines.h"

/* 0 prepare, 3 a hold with no cue but at its start, 12 changeover, 17 a long hold. */
#define STEPS                                          \
  "{\"title\":\"T\",\"kind\":\"hold\",\"seconds\":9}," \
  "{\"title\":\"T\",\"kind\":\"hold\",\"seconds\":40}"
#define CHANGEOVER "5"
#define PREPARE_US SECONDS (3)

typedef struct
{
  GMainContext *context;
  FakeClock *clock;
  FakeOutput *output;
  LimberSession *session;
  LimberPlayer *player;
} Fixture;

static LimberSession *
new_session (Fixture         *fixture,
             LimberCueOutput *output)
{
  g_autoptr (LimberTimeline) timeline = test_timeline_new (CHANGEOVER, STEPS, PREPARE_US);

  return limber_session_new (timeline, LIMBER_CLOCK (fixture->clock), output);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->context = g_main_context_new ();
  g_main_context_push_thread_default (fixture->context);
  fixture->clock = fake_clock_new ();
  fixture->output = fake_output_new (fixture->clock);
  fixture->session = new_session (fixture, LIMBER_CUE_OUTPUT (fixture->output));
  fixture->player = limber_session_get_player (fixture->session);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  if (fixture->session != NULL)
    g_assert_finalize_object (fixture->session);
  g_assert_finalize_object (fixture->output);
  g_assert_finalize_object (fixture->clock);
  g_main_context_pop_thread_default (fixture->context);
  g_assert_false (g_main_context_pending (fixture->context));
  g_main_context_unref (fixture->context);
}

/* As the main loop would: nothing here ever waits. */
static void
advance (Fixture *fixture,
         double   seconds)
{
  fake_clock_advance (fixture->clock, SECONDS (seconds));
  g_main_context_iteration (fixture->context, FALSE);
}

static void
assert_heard (Fixture    *fixture,
              const char *expected)
{
  g_autofree char *heard = fake_output_take_log (fixture->output);

  g_assert_cmpstr (heard, ==, expected);
}

/* When the session will run again, from now; -1 for never. */
static gint64
get_ready_in (Fixture *fixture)
{
  GSource *source =
      g_main_context_find_source_by_user_data (fixture->context, fixture->session);
  gint64 now_us = fake_clock_get_time (fixture->clock);
  gint64 ready_us = g_source_get_ready_time (source);

  if (ready_us < 0)
    return -1;

  return ready_us - limber_clock_get_wake_time (LIMBER_CLOCK (fixture->clock), now_us);
}

static void
test_cues (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_false (g_main_context_pending (fixture->context));
  limber_session_start (fixture->session);
  g_assert_cmpint (limber_player_get_state (fixture->player), ==, LIMBER_PLAYER_PLAYING);
  assert_heard (fixture, "wake:0 get-ready@0:0 ");

  advance (fixture, 2.999999);
  assert_heard (fixture, "");
  advance (fixture, 0.000001);
  assert_heard (fixture, "start@3000:3000 ");
  advance (fixture, 0.25);
  advance (fixture, 6.749999);
  assert_heard (fixture, "");

  /* The next one follows after 9 s of silence. */
  advance (fixture, 0.000001);
  assert_heard (fixture, "wake:10000 ");
  advance (fixture, 1);
  assert_heard (fixture, "");
  advance (fixture, 1.1);
  assert_heard (fixture, "end@12000:12100 ");

  /* Counting out keeps the sink awake. */
  advance (fixture, 2);
  advance (fixture, 1);
  advance (fixture, 1);
  assert_heard (fixture, "3@14000:14100 2@15000:15100 1@16000:16100 ");

  /* Late by much: in order, and nothing is woken for what has gone by. */
  advance (fixture, 60);
  assert_heard (fixture,
                "start@17000:76100 halfway@37000:76100 3@54000:76100 2@55000:76100 "
                "1@56000:76100 finished@57000:76100 ");
  g_assert_cmpint (limber_player_get_state (fixture->player), ==, LIMBER_PLAYER_FINISHED);
  g_assert_false (g_main_context_pending (fixture->context));
}

static void
test_ready_times (Fixture       *fixture,
                  gconstpointer  data)
{
  /* Far ahead, so that nothing runs by itself. */
  fake_clock_set_wake_offset (fixture->clock, 100000 * G_TIME_SPAN_DAY);
  g_assert_cmpint (get_ready_in (fixture), ==, -1);
  limber_player_play (fixture->player);
  g_assert_cmpint (get_ready_in (fixture), ==, SECONDS (3));
  fake_clock_advance (fixture->clock, SECONDS (4));
  limber_player_update (fixture->player);

  /* Start was due at 3 s and came at 4 s, the end is at 12 s. */
  limber_player_seek (fixture->player, SECONDS (4));
  g_assert_cmpint (get_ready_in (fixture), ==, SECONDS (6));
  limber_player_seek (fixture->player, SECONDS (9));
  g_assert_cmpint (get_ready_in (fixture), ==, SECONDS (3));
  limber_player_pause (fixture->player);
  g_assert_cmpint (get_ready_in (fixture), ==, -1);
  limber_player_seek (fixture->player, SECONDS (57));
  g_assert_cmpint (get_ready_in (fixture), ==, -1);
  fake_output_clear_log (fixture->output);
}

static void
test_resume_with_a_cold_sink (Fixture       *fixture,
                              gconstpointer  data)
{
  limber_player_play (fixture->player);
  advance (fixture, 3);
  advance (fixture, 8);
  fake_output_clear_log (fixture->output);
  limber_player_pause (fixture->player);
  advance (fixture, 100);
  assert_heard (fixture, "");

  /* The next cue is 1 s away. */
  limber_player_play (fixture->player);
  advance (fixture, 0);
  assert_heard (fixture, "wake:111000 ");
  advance (fixture, 0);
  assert_heard (fixture, "");
  advance (fixture, 1);
  assert_heard (fixture, "end@112000:112000 ");
}

static void
test_start_waits_for_the_sink (Fixture       *fixture,
                               gconstpointer  data)
{
  fake_output_set_delay (fixture->output, 1);
  limber_session_start (fixture->session);
  limber_session_start (fixture->session);
  g_assert_cmpint (limber_player_get_state (fixture->player), ==, LIMBER_PLAYER_READY);
  assert_heard (fixture, "wake:0 ");

  /* A microsecond of real time, at most one round of the loop. */
  while (limber_player_get_state (fixture->player) == LIMBER_PLAYER_READY)
    g_main_context_iteration (fixture->context, TRUE);
  assert_heard (fixture, "get-ready@0:0 ");
  limber_session_start (fixture->session);
  assert_heard (fixture, "");
}

static void
begin_delayed_start (Fixture *fixture)
{
  fake_output_set_delay (fixture->output, G_TIME_SPAN_DAY);
  limber_session_start (fixture->session);
  fake_output_clear_log (fixture->output);
}

/* The only source is the session's own again. */
static void
assert_start_is_off (Fixture *fixture)
{
  GSource *source =
      g_main_context_find_source_by_user_data (fixture->context, fixture->session);

  g_assert_cmpstr (g_source_get_name (source), ==, "limber session");
  g_source_set_callback (source, NULL, NULL, NULL);
  g_assert_null (
      g_main_context_find_source_by_user_data (fixture->context, fixture->session));
  g_clear_object (&fixture->session);
}

static void
test_start_is_cancelled (Fixture       *fixture,
                         gconstpointer  data)
{
  void (*action) (LimberPlayer * player) = data;
  gboolean paused = action == limber_player_pause;

  begin_delayed_start (fixture);
  action (fixture->player);
  g_assert_cmpint (limber_player_get_state (fixture->player), ==,
                   paused ? LIMBER_PLAYER_PAUSED : LIMBER_PLAYER_PLAYING);
  if (paused)
    assert_heard (fixture, "");
  else if (action == limber_player_toggle)
    assert_heard (fixture, "get-ready@0:0 ");
  assert_start_is_off (fixture);
}

static void
test_dispose_while_starting (Fixture       *fixture,
                             gconstpointer  data)
{
  gpointer gone = fixture->session;

  begin_delayed_start (fixture);
  g_assert_finalize_object (g_steal_pointer (&fixture->session));
  g_assert_null (g_main_context_find_source_by_user_data (fixture->context, gone));
}

static void
test_dispose_while_playing (Fixture       *fixture,
                            gconstpointer  data)
{
  g_autoptr (LimberPlayer) player = g_object_ref (fixture->player);

  limber_player_play (player);
  g_assert_true (g_main_context_pending (fixture->context));
  fake_output_clear_log (fixture->output);
  g_assert_finalize_object (g_steal_pointer (&fixture->session));
  g_assert_false (g_main_context_pending (fixture->context));

  /* A player that somebody keeps is heard no more. */
  fake_clock_advance (fixture->clock, SECONDS (10));
  limber_player_update (player);
  assert_heard (fixture, "");
}

static void
drop_session (Fixture *fixture)
{
  g_object_run_dispose (G_OBJECT (fixture->session));
  g_clear_object (&fixture->session);
}

static void
test_drop_from_cue (Fixture       *fixture,
                    gconstpointer  data)
{
  limber_player_play (fixture->player);
  g_signal_connect_swapped (fixture->player, "cue", G_CALLBACK (drop_session), fixture);
  advance (fixture, 3);
  g_assert_null (fixture->session);
  fake_output_clear_log (fixture->output);
  g_assert_false (g_main_context_iteration (fixture->context, FALSE));
}

static void
test_sleep (Fixture       *fixture,
            gconstpointer  data)
{
  limber_player_play (fixture->player);
  advance (fixture, 1);
  fake_clock_sleep (fixture->clock, SECONDS (3600));
  advance (fixture, 0);
  g_assert_cmpint (limber_player_get_state (fixture->player), ==, LIMBER_PLAYER_PAUSED);
  g_assert_cmpint (limber_player_get_position (fixture->player), ==, SECONDS (1));
  g_assert_false (g_main_context_pending (fixture->context));
  fake_output_clear_log (fixture->output);
}

static void
test_no_output (Fixture       *fixture,
                gconstpointer  data)
{
  LimberSession *session = new_session (fixture, NULL);

  limber_session_start (session);
  g_assert_cmpint (limber_player_get_state (limber_session_get_player (session)), ==,
                   LIMBER_PLAYER_PLAYING);
  advance (fixture, 3600);
  g_assert_cmpint (limber_player_get_state (limber_session_get_player (session)), ==,
                   LIMBER_PLAYER_FINISHED);
  g_assert_finalize_object (session);
}

static void
test_absurd_clock (Fixture       *fixture,
                   gconstpointer  data)
{
  static const gint64 times[] = { G_MAXINT64, G_MININT64, 0, G_MAXINT64 };

  for (gsize i = 0; i < G_N_ELEMENTS (times); i++)
    {
      limber_player_previous (fixture->player);
      limber_session_start (fixture->session);
      fake_clock_set_time (fixture->clock, times[i]);
      g_main_context_iteration (fixture->context, FALSE);
      limber_player_seek (fixture->player, SECONDS (20));
      g_main_context_iteration (fixture->context, FALSE);
    }
  fake_output_clear_log (fixture->output);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, data, function) \
  g_test_add ("/session/" path, Fixture, data, set_up, function, tear_down)

  ADD ("cues", NULL, test_cues);
  ADD ("ready-times", NULL, test_ready_times);
  ADD ("resume-with-a-cold-sink", NULL, test_resume_with_a_cold_sink);
  ADD ("start-waits-for-the-sink", NULL, test_start_waits_for_the_sink);
  ADD ("start-then-toggle", limber_player_toggle, test_start_is_cancelled);
  ADD ("start-then-pause", limber_player_pause, test_start_is_cancelled);
  ADD ("start-then-next", limber_player_next, test_start_is_cancelled);
  ADD ("start-then-previous", limber_player_previous, test_start_is_cancelled);
  ADD ("dispose-while-starting", NULL, test_dispose_while_starting);
  ADD ("dispose-while-playing", NULL, test_dispose_while_playing);
  ADD ("drop-from-cue", NULL, test_drop_from_cue);
  ADD ("sleep", NULL, test_sleep);
  ADD ("no-output", NULL, test_no_output);
  ADD ("absurd-clock", NULL, test_absurd_clock);

  return g_test_run ();
}
