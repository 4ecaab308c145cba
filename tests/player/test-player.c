/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "fake-clock.h"
#include "player/player.h"
#include "test-routines.h"

/* 0 prepare, 4 hold left, 24 switch, 28 hold right, 48 rest, ... */
#define STEPS                                                                            \
  "{\"title\":\"T\",\"kind\":\"hold\",\"seconds\":20,\"sides\":\"each\",\"switch_s\":4}" \
  ","                                                                                    \
  "{\"title\":\"T\",\"kind\":\"reps\",\"reps\":3,\"tempo\":{\"move_s\":2}}"
#define PREPARE_US  SECONDS (4)
#define DURATION_US SECONDS (54)

typedef struct
{
  FakeClock *clock;
  LimberPlayer *player;
  gint64 start_us;
  GString *log; /* what was emitted, one word or two each; times in ms */
} Fixture;

static void
on_cue (Fixture *fixture,
        guint    cue,
        gint64   due_us)
{
  g_string_append_printf (fixture->log, "%s@%d ", limber_cue_kind_get_id (cue),
                          (int) ((due_us - fixture->start_us) / 1000));
}

static void
on_jumped (Fixture *fixture,
           gint64   position_us)
{
  g_string_append_printf (fixture->log, "jumped:%d ", (int) (position_us / 1000));
}

static void
on_state (Fixture *fixture)
{
  LimberPlayerState state;

  g_object_get (fixture->player, "state", &state, NULL);
  g_assert_cmpint (state, ==, limber_player_get_state (fixture->player));
  g_string_append_printf (fixture->log, "state:%d ", state);
}

static void
on_segment (Fixture *fixture)
{
  guint segment;

  g_object_get (fixture->player, "segment", &segment, NULL);
  g_assert_cmpuint (segment, ==, limber_player_get_segment (fixture->player));
  g_string_append_printf (fixture->log, "segment:%u ", segment);
}

static void
record (Fixture *fixture)
{
  LimberPlayer *player = fixture->player;

  g_signal_connect_swapped (player, "cue", G_CALLBACK (on_cue), fixture);
  g_signal_connect_swapped (player, "jumped", G_CALLBACK (on_jumped), fixture);
  g_signal_connect_swapped (player, "notify::state", G_CALLBACK (on_state), fixture);
  g_signal_connect_swapped (player, "notify::segment", G_CALLBACK (on_segment), fixture);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (LimberTimeline) timeline = test_timeline_new ("0", STEPS, PREPARE_US);

  g_assert_cmpint (limber_timeline_get_duration (timeline), ==, DURATION_US);
  fixture->clock = fake_clock_new ();
  fixture->start_us = fake_clock_get_time (fixture->clock);
  fixture->player = limber_player_new (timeline, LIMBER_CLOCK (fixture->clock));
  fixture->log = g_string_new (NULL);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  if (fixture->player != NULL)
    {
      g_signal_handlers_disconnect_by_data (fixture->player, fixture);
      g_assert_finalize_object (g_steal_pointer (&fixture->player));
    }
  g_assert_finalize_object (g_steal_pointer (&fixture->clock));
  g_string_free (fixture->log, TRUE);
}

static void
assert_log (Fixture    *fixture,
            const char *expected)
{
  g_assert_cmpstr (fixture->log->str, ==, expected);
  g_string_truncate (fixture->log, 0);
}

static void
forget_log (Fixture *fixture)
{
  g_string_truncate (fixture->log, 0);
}

static void
advance (Fixture *fixture,
         double   seconds)
{
  fake_clock_advance (fixture->clock, SECONDS (seconds));
  limber_player_update (fixture->player);
}

static void
assert_at (Fixture           *fixture,
           LimberPlayerState  state,
           gint64             position_us)
{
  g_assert_cmpint (limber_player_get_state (fixture->player), ==, state);
  g_assert_cmpint (limber_player_get_position (fixture->player), ==, position_us);
}

static void
test_ready (Fixture       *fixture,
            gconstpointer  data)
{
  record (fixture);
  assert_at (fixture, LIMBER_PLAYER_READY, 0);
  advance (fixture, 10);
  assert_at (fixture, LIMBER_PLAYER_READY, 0);
  g_assert_cmpint (limber_player_get_next_cue_time (fixture->player), ==, -1);
  g_assert_cmpuint (limber_player_get_segment (fixture->player), ==, 0);
  assert_log (fixture, "");

  limber_player_pause (fixture->player);
  assert_at (fixture, LIMBER_PLAYER_PAUSED, 0);
  assert_log (fixture, "state:2 ");
}

static void
test_play_through (Fixture       *fixture,
                   gconstpointer  data)
{
  record (fixture);
  limber_player_play (fixture->player);
  assert_log (fixture, "get-ready@0 state:1 ");
  limber_player_play (fixture->player);
  assert_log (fixture, "");
  g_assert_cmpint (limber_player_get_next_cue_time (fixture->player), ==,
                   fixture->start_us + SECONDS (1));
  advance (fixture, 0.999999);
  assert_log (fixture, "");
  advance (fixture, 0.000001);
  assert_log (fixture, "3@1000 ");
  advance (fixture, 3);
  assert_log (fixture, "2@2000 1@3000 start@4000 segment:1 ");
  advance (fixture, 26);
  assert_log (fixture,
              "halfway@14000 3@21000 2@22000 1@23000 switch-sides@24000 3@25000 2@26000 "
              "1@27000 start@28000 segment:3 ");
  advance (fixture, 30);
  assert_log (fixture,
              "halfway@38000 3@45000 2@46000 1@47000 start@48000 rep@50000 rep@52000 "
              "finished@54000 segment:7 state:3 ");
  assert_at (fixture, LIMBER_PLAYER_FINISHED, DURATION_US);
  g_assert_cmpint (limber_player_get_next_cue_time (fixture->player), ==, -1);
  advance (fixture, 30);
  assert_log (fixture, "");
}

static void
test_late (Fixture       *fixture,
           gconstpointer  data)
{
  record (fixture);
  limber_player_play (fixture->player);
  forget_log (fixture);
  advance (fixture, 3600);
  assert_log (fixture,
              "3@1000 2@2000 1@3000 start@4000 halfway@14000 3@21000 2@22000 1@23000 "
              "switch-sides@24000 3@25000 2@26000 1@27000 start@28000 halfway@38000 "
              "3@45000 2@46000 1@47000 start@48000 rep@50000 rep@52000 finished@54000 "
              "segment:7 state:3 ");
}

static void
test_play_again (Fixture       *fixture,
                 gconstpointer  data)
{
  limber_player_play (fixture->player);
  advance (fixture, 60);
  record (fixture);
  limber_player_toggle (fixture->player);
  assert_log (fixture, "jumped:0 get-ready@60000 segment:0 state:1 ");
  assert_at (fixture, LIMBER_PLAYER_PLAYING, 0);
  advance (fixture, 1);
  assert_log (fixture, "3@61000 ");
}

static void
test_pause_keeps_fractions (Fixture       *fixture,
                            gconstpointer  data)
{
  gint64 position_us = 0;

  record (fixture);
  for (int i = 1; i < 1000; i++)
    {
      limber_player_toggle (fixture->player);
      fake_clock_advance (fixture->clock, i);
      if (i % 3 == 0)
        limber_player_update (fixture->player);
      position_us += i;
      g_assert_cmpint (limber_player_get_position (fixture->player), ==, position_us);
      limber_player_toggle (fixture->player);
      assert_at (fixture, LIMBER_PLAYER_PAUSED, position_us);
      advance (fixture, 7.000001);
      assert_at (fixture, LIMBER_PLAYER_PAUSED, position_us);
    }
  g_assert_nonnull (strstr (fixture->log->str, "get-ready"));
  forget_log (fixture);

  /* 0.4995 s in; the next cue is due at 1 s. */
  fixture->start_us = fake_clock_get_time (fixture->clock);
  limber_player_play (fixture->player);
  g_assert_cmpint (limber_player_get_next_cue_time (fixture->player), ==,
                   fixture->start_us + SECONDS (1) - position_us);
  advance (fixture, 1);
  assert_log (fixture, "state:1 3@500 ");
}

static void
test_pause_emits_what_is_due (Fixture       *fixture,
                              gconstpointer  data)
{
  limber_player_play (fixture->player);
  record (fixture);
  fake_clock_advance (fixture->clock, SECONDS (5));
  limber_player_pause (fixture->player);
  assert_log (fixture, "3@1000 2@2000 1@3000 start@4000 segment:1 state:2 ");
  limber_player_pause (fixture->player);
  assert_log (fixture, "");
}

static void
test_next (Fixture       *fixture,
           gconstpointer  data)
{
  record (fixture);
  limber_player_next (fixture->player);
  assert_log (fixture, "jumped:4000 segment:1 ");
  assert_at (fixture, LIMBER_PLAYER_READY, SECONDS (4));
  limber_player_play (fixture->player);
  assert_log (fixture, "start@0 state:1 ");
  advance (fixture, 2);
  limber_player_next (fixture->player);
  assert_log (fixture, "jumped:24000 switch-sides@2000 segment:2 ");
  limber_player_next (fixture->player);
  limber_player_next (fixture->player);
  assert_log (fixture,
              "jumped:28000 start@2000 segment:3 jumped:48000 start@2000 segment:4 ");

  /* The three reps are one block, and the last. */
  advance (fixture, 3);
  assert_log (fixture, "rep@4000 segment:5 ");
  limber_player_next (fixture->player);
  assert_log (fixture, "jumped:54000 finished@5000 segment:7 state:3 ");
  assert_at (fixture, LIMBER_PLAYER_FINISHED, DURATION_US);
  limber_player_next (fixture->player);
  assert_log (fixture, "");
}

static void
test_previous (Fixture       *fixture,
               gconstpointer  data)
{
  limber_player_play (fixture->player);
  limber_player_seek (fixture->player, SECONDS (50));
  record (fixture);

  /* More than 3 s into the block of reps, although the rep has only begun. */
  advance (fixture, 1.000001);
  limber_player_previous (fixture->player);
  assert_at (fixture, LIMBER_PLAYER_PLAYING, SECONDS (48));
  assert_log (fixture, "jumped:48000 start@1000 segment:4 ");
  advance (fixture, 3);
  forget_log (fixture);
  limber_player_previous (fixture->player);
  assert_at (fixture, LIMBER_PLAYER_PLAYING, SECONDS (28));
  limber_player_pause (fixture->player);
  limber_player_previous (fixture->player);
  assert_at (fixture, LIMBER_PLAYER_PAUSED, SECONDS (24));
  limber_player_previous (fixture->player);
  limber_player_previous (fixture->player);
  assert_at (fixture, LIMBER_PLAYER_PAUSED, 0);
  limber_player_previous (fixture->player);
  assert_at (fixture, LIMBER_PLAYER_PAUSED, 0);
}

static void
test_previous_from_the_end (Fixture       *fixture,
                            gconstpointer  data)
{
  limber_player_play (fixture->player);
  advance (fixture, 100);
  record (fixture);
  limber_player_previous (fixture->player);
  assert_at (fixture, LIMBER_PLAYER_PAUSED, SECONDS (48));
  assert_log (fixture, "jumped:48000 segment:4 state:2 ");
}

static void
test_seek (Fixture       *fixture,
           gconstpointer  data)
{
  record (fixture);
  limber_player_seek (fixture->player, -5);
  assert_at (fixture, LIMBER_PLAYER_READY, 0);
  assert_log (fixture, "jumped:0 ");
  limber_player_play (fixture->player);
  forget_log (fixture);

  /* What was due before the jump comes before it; a cue exactly there after it. */
  fake_clock_advance (fixture->clock, SECONDS (1));
  limber_player_seek (fixture->player, SECONDS (14));
  assert_log (fixture, "3@1000 jumped:14000 halfway@1000 segment:1 ");
  limber_player_seek (fixture->player, SECONDS (14) + 1);
  assert_log (fixture, "jumped:14000 ");
  advance (fixture, 7);
  assert_log (fixture, "3@7999 ");

  limber_player_seek (fixture->player, G_MAXINT64);
  assert_at (fixture, LIMBER_PLAYER_FINISHED, DURATION_US);
  assert_log (fixture, "jumped:54000 finished@8000 segment:7 state:3 ");
  limber_player_seek (fixture->player, G_MAXINT64);
  assert_log (fixture, "");
  limber_player_seek (fixture->player, DURATION_US - 1);
  assert_at (fixture, LIMBER_PLAYER_PAUSED, DURATION_US - 1);
  assert_log (fixture, "jumped:53999 segment:6 state:2 ");
  limber_player_seek (fixture->player, SECONDS (52));
  assert_log (fixture, "jumped:52000 ");
  limber_player_play (fixture->player);
  assert_log (fixture, "rep@8000 state:1 ");
}

static void
test_sleep (Fixture       *fixture,
            gconstpointer  data)
{
  record (fixture);
  limber_player_play (fixture->player);
  advance (fixture, 5.5);
  forget_log (fixture);

  /* Up to a second is no sleep. */
  fake_clock_sleep (fixture->clock, SECONDS (1));
  advance (fixture, 0);
  assert_at (fixture, LIMBER_PLAYER_PLAYING, SECONDS (5.5));

  fake_clock_sleep (fixture->clock, SECONDS (1) + 1);
  advance (fixture, 0);
  assert_at (fixture, LIMBER_PLAYER_PAUSED, SECONDS (5.5));
  assert_log (fixture, "state:2 ");

  /* While paused it may sleep as long as it likes. */
  fake_clock_sleep (fixture->clock, SECONDS (36000));
  advance (fixture, 10);
  limber_player_play (fixture->player);
  advance (fixture, 1);
  assert_at (fixture, LIMBER_PLAYER_PLAYING, SECONDS (6.5));

  /* What was due before it comes, and then the pause. */
  forget_log (fixture);
  fake_clock_advance (fixture->clock, SECONDS (8));
  fake_clock_sleep (fixture->clock, SECONDS (36000));
  limber_player_update (fixture->player);
  assert_at (fixture, LIMBER_PLAYER_PAUSED, SECONDS (14.5));
  assert_log (fixture, "halfway@24000 state:2 ");
}

static void
test_sleep_at_a_jump (Fixture       *fixture,
                      gconstpointer  data)
{
  limber_player_play (fixture->player);
  fake_clock_sleep (fixture->clock, SECONDS (60));
  limber_player_next (fixture->player);
  assert_at (fixture, LIMBER_PLAYER_PAUSED, SECONDS (4));
  limber_player_play (fixture->player);
  advance (fixture, 1);
  assert_at (fixture, LIMBER_PLAYER_PLAYING, SECONDS (5));
}

/* A clock that goes back does not take the position back, nor cues with it. */
static void
test_clock_goes_back (Fixture       *fixture,
                      gconstpointer  data)
{
  record (fixture);
  limber_player_play (fixture->player);
  advance (fixture, 2.5);
  assert_log (fixture, "get-ready@0 state:1 3@1000 2@2000 ");

  fake_clock_advance (fixture->clock, -SECONDS (2));
  assert_at (fixture, LIMBER_PLAYER_PLAYING, SECONDS (2.5));
  limber_player_update (fixture->player);
  assert_at (fixture, LIMBER_PLAYER_PLAYING, SECONDS (2.5));
  assert_log (fixture, "");
  advance (fixture, 1);
  assert_log (fixture, "1@1000 ");
  assert_at (fixture, LIMBER_PLAYER_PLAYING, SECONDS (3.5));
}

static void
test_clock_is_absurd (Fixture       *fixture,
                      gconstpointer  data)
{
  static const gint64 times[] = { G_MININT64, G_MAXINT64, 0, -1, G_MAXINT64, G_MININT64 };

  for (gsize i = 0; i < G_N_ELEMENTS (times); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (times); j++)
      {
        fake_clock_set_time (fixture->clock, times[i]);
        fake_clock_set_boot_time (fixture->clock, times[j]);
        limber_player_play (fixture->player);
        limber_player_get_next_cue_time (fixture->player);
        fake_clock_set_boot_time (fixture->clock, times[i]);
        fake_clock_set_time (fixture->clock, times[j]);
        limber_player_update (fixture->player);
        limber_player_get_next_cue_time (fixture->player);
        g_assert_cmpint (limber_player_get_position (fixture->player), >=, 0);
        g_assert_cmpint (limber_player_get_position (fixture->player), <=, DURATION_US);
        limber_player_previous (fixture->player);
        limber_player_seek (fixture->player, times[j]);
      }
}

static void
test_absurd_jump_keeps_order (Fixture       *fixture,
                              gconstpointer  data)
{
  limber_player_play (fixture->player);
  limber_player_seek (fixture->player, SECONDS (45.5));
  record (fixture);
  fake_clock_set_time (fixture->clock, G_MAXINT64);
  limber_player_update (fixture->player);
  fake_clock_set_time (fixture->clock, G_MININT64);
  limber_player_update (fixture->player);
  assert_log (fixture, "2@500 1@1500 start@2500 rep@4500 rep@6500 finished@8500 "
                       "segment:7 state:3 ");
}

/* Handlers that call into the player. Another handler after them, the recorder, must
 * see everything in its order all the same. */

static void
connect_first (Fixture    *fixture,
               const char *signal,
               GCallback   handler)
{
  g_signal_connect_swapped (fixture->player, signal, handler, fixture);
  record (fixture);
}

static void
pause_at_start (Fixture *fixture,
                guint    cue,
                gint64   due_us)
{
  if (cue == LIMBER_CUE_START)
    limber_player_pause (fixture->player);
}

static void
test_pause_from_cue (Fixture       *fixture,
                     gconstpointer  data)
{
  connect_first (fixture, "cue", G_CALLBACK (pause_at_start));
  limber_player_play (fixture->player);
  advance (fixture, 4);
  assert_log (fixture,
              "get-ready@0 state:1 3@1000 2@2000 1@3000 start@4000 segment:1 state:2 ");
  advance (fixture, 4);
  assert_log (fixture, "");

  /* Late: what was due before the pause still comes, once. */
  limber_player_play (fixture->player);
  advance (fixture, 42);
  assert_at (fixture, LIMBER_PLAYER_PAUSED, SECONDS (46));
  assert_log (fixture,
              "state:1 halfway@18000 3@25000 2@26000 1@27000 switch-sides@28000 3@29000 "
              "2@30000 1@31000 start@32000 halfway@42000 3@49000 2@50000 segment:3 "
              "state:2 ");
}

static void
seek_from_two (Fixture *fixture,
               guint    cue,
               gint64   due_us)
{
  if (cue == LIMBER_CUE_TWO && limber_player_get_position (fixture->player) < SECONDS (4))
    limber_player_seek (fixture->player, SECONDS (45));
}

static void
test_seek_from_cue (Fixture       *fixture,
                    gconstpointer  data)
{
  connect_first (fixture, "cue", G_CALLBACK (seek_from_two));
  limber_player_play (fixture->player);
  advance (fixture, 3.5);
  assert_log (fixture,
              "get-ready@0 state:1 3@1000 2@2000 jumped:45000 3@3500 segment:3 ");
  assert_at (fixture, LIMBER_PLAYER_PLAYING, SECONDS (45));
}

static void
do_everything (Fixture *fixture,
               guint    cue,
               gint64   due_us)
{
  limber_player_update (fixture->player);
  limber_player_toggle (fixture->player);
  limber_player_toggle (fixture->player);
  limber_player_get_next_cue_time (fixture->player);
  limber_player_update (fixture->player);
}

static void
test_update_from_cue (Fixture       *fixture,
                      gconstpointer  data)
{
  g_auto (GStrv) cues = NULL;

  connect_first (fixture, "cue", G_CALLBACK (do_everything));
  limber_player_play (fixture->player);
  advance (fixture, 4);
  advance (fixture, 46);
  assert_at (fixture, LIMBER_PLAYER_PLAYING, SECONDS (50));
  g_assert_nonnull (
      strstr (fixture->log->str, "get-ready@0 state:1 3@1000 2@2000 1@3000 start@4000 "));
  g_assert_nonnull (strstr (fixture->log->str, "start@48000 rep@50000 segment:5 "));

  cues = g_strsplit (fixture->log->str, "@", -1);
  g_assert_cmpuint (g_strv_length (cues) - 1, ==, 20);
}

static void
next_from_jumped (Fixture *fixture,
                  gint64   position_us)
{
  if (position_us < SECONDS (48))
    limber_player_next (fixture->player);
}

static void
test_next_from_jumped (Fixture       *fixture,
                       gconstpointer  data)
{
  connect_first (fixture, "jumped", G_CALLBACK (next_from_jumped));
  limber_player_play (fixture->player);
  limber_player_next (fixture->player);
  assert_log (fixture,
              "get-ready@0 state:1 jumped:4000 jumped:24000 jumped:28000 jumped:48000 "
              "start@0 segment:4 ");
}

static void
restart_when_finished (Fixture *fixture)
{
  if (limber_player_get_state (fixture->player) == LIMBER_PLAYER_FINISHED)
    limber_player_play (fixture->player);
}

static void
test_play_from_notify (Fixture       *fixture,
                       gconstpointer  data)
{
  connect_first (fixture, "notify::state", G_CALLBACK (restart_when_finished));
  limber_player_play (fixture->player);
  advance (fixture, 60);
  assert_at (fixture, LIMBER_PLAYER_PLAYING, 0);
  forget_log (fixture);
  advance (fixture, 1);
  assert_log (fixture, "3@61000 ");
}

static void
seek_back_when_finished (Fixture *fixture,
                         guint    cue,
                         gint64   due_us)
{
  if (cue == LIMBER_CUE_FINISHED)
    limber_player_seek (fixture->player, SECONDS (48));
}

static void
test_seek_back_from_finished_cue (Fixture       *fixture,
                                  gconstpointer  data)
{
  connect_first (fixture, "cue", G_CALLBACK (seek_back_when_finished));
  limber_player_seek (fixture->player, SECONDS (52));
  limber_player_play (fixture->player);
  forget_log (fixture);
  advance (fixture, 2);
  assert_log (fixture, "finished@2000 jumped:48000 start@2000 segment:4 ");
  assert_at (fixture, LIMBER_PLAYER_PLAYING, SECONDS (48));
}

static void
drop_player (Fixture *fixture)
{
  g_clear_object (&fixture->player);
}

static void
test_drop (Fixture       *fixture,
           gconstpointer  data)
{
  const char *signal = data;
  gpointer gone = fixture->player;

  g_signal_connect_swapped (fixture->player, signal, G_CALLBACK (drop_player), fixture);
  g_object_add_weak_pointer (G_OBJECT (fixture->player), &gone);
  if (g_str_equal (signal, "jumped"))
    limber_player_next (fixture->player);
  else
    limber_player_play (fixture->player);
  if (fixture->player != NULL)
    advance (fixture, 5);
  g_assert_null (fixture->player);
  g_assert_null (gone);
}

static void
test_drop_at_pause (Fixture       *fixture,
                    gconstpointer  data)
{
  gpointer gone = fixture->player;

  limber_player_play (fixture->player);
  g_object_add_weak_pointer (G_OBJECT (fixture->player), &gone);
  g_signal_connect_swapped (fixture->player, "cue", G_CALLBACK (drop_player), fixture);
  fake_clock_advance (fixture->clock, SECONDS (2));
  limber_player_pause (fixture->player);
  g_assert_null (gone);
}

static void
test_properties (Fixture       *fixture,
                 gconstpointer  data)
{
  GObjectClass *klass = G_OBJECT_GET_CLASS (fixture->player);
  GParamSpec *state = g_object_class_find_property (klass, "state");
  GParamSpec *segment = g_object_class_find_property (klass, "segment");
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  g_assert_cmpint (state->flags, ==, flags);
  g_assert_cmpint (segment->flags, ==, flags);
  g_assert_true (state->value_type == LIMBER_TYPE_PLAYER_STATE);
  g_assert_cmpint (limber_timeline_get_duration (
                       limber_player_get_timeline (fixture->player)),
                   ==, DURATION_US);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, data, function) \
  g_test_add ("/player/" path, Fixture, data, set_up, function, tear_down)

  ADD ("ready", NULL, test_ready);
  ADD ("play-through", NULL, test_play_through);
  ADD ("late", NULL, test_late);
  ADD ("play-again", NULL, test_play_again);
  ADD ("pause-keeps-fractions", NULL, test_pause_keeps_fractions);
  ADD ("pause-emits-what-is-due", NULL, test_pause_emits_what_is_due);
  ADD ("next", NULL, test_next);
  ADD ("previous", NULL, test_previous);
  ADD ("previous-from-the-end", NULL, test_previous_from_the_end);
  ADD ("seek", NULL, test_seek);
  ADD ("sleep", NULL, test_sleep);
  ADD ("sleep-at-a-jump", NULL, test_sleep_at_a_jump);
  ADD ("clock-goes-back", NULL, test_clock_goes_back);
  ADD ("clock-is-absurd", NULL, test_clock_is_absurd);
  ADD ("absurd-jump-keeps-order", NULL, test_absurd_jump_keeps_order);
  ADD ("pause-from-cue", NULL, test_pause_from_cue);
  ADD ("seek-from-cue", NULL, test_seek_from_cue);
  ADD ("update-from-cue", NULL, test_update_from_cue);
  ADD ("next-from-jumped", NULL, test_next_from_jumped);
  ADD ("play-from-notify", NULL, test_play_from_notify);
  ADD ("seek-back-from-finished-cue", NULL, test_seek_back_from_finished_cue);
  ADD ("drop-from-cue", "cue", test_drop);
  ADD ("drop-from-jumped", "jumped", test_drop);
  ADD ("drop-from-state", "notify::state", test_drop);
  ADD ("drop-from-segment", "notify::segment", test_drop);
  ADD ("drop-at-pause", NULL, test_drop_at_pause);
  ADD ("properties", NULL, test_properties);

  return g_test_run ();
}
