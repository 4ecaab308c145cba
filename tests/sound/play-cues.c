/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

/* Plays a routine with sound, beginning at a given moment, and prints how it went
 * as one JSON object: the states of the sound with their times, and the longest
 * time for which the main loop stood still. Run by recorded-cues.py. */

#include "config.h"

#include <stdlib.h>

#include "content/routine.h"
#include "desktop/sound.h"
#include "desktop/system-clock.h"
#include "player/session.h"

/* What the last cue needs to end. */
#define TAIL_MS 1500
#define TICK_MS 5

typedef struct
{
  GMainLoop *loop;
  LimberSound *sound;
  LimberSession *session;
  gint64 start_us;
  gint64 last_tick_us;
  gint64 longest_gap_us;
  GString *states;
} Run;

static void
at_time (gint64      time_us,
         GSourceFunc function,
         gpointer    data)
{
  GSource *source = g_timeout_source_new (0);

  g_source_set_ready_time (source, time_us);
  g_source_set_callback (source, function, data, NULL);
  g_source_attach (source, NULL);
  g_source_unref (source);
}

static gboolean
tick (gpointer data)
{
  Run *run = data;
  gint64 now_us = g_get_monotonic_time ();

  if (run->last_tick_us > 0)
    run->longest_gap_us = MAX (run->longest_gap_us, now_us - run->last_tick_us);
  run->last_tick_us = now_us;

  return G_SOURCE_CONTINUE;
}

static gboolean
quit (gpointer data)
{
  Run *run = data;

  g_main_loop_quit (run->loop);

  return G_SOURCE_REMOVE;
}

static gboolean
wake (gpointer data)
{
  Run *run = data;

  limber_cue_output_wake (LIMBER_CUE_OUTPUT (run->sound));

  return G_SOURCE_REMOVE;
}

static gboolean
start (gpointer data)
{
  Run *run = data;

  limber_session_start (run->session);

  return G_SOURCE_REMOVE;
}

static void
player_state_changed (LimberPlayer *player,
                      GParamSpec   *pspec,
                      Run          *run)
{
  if (limber_player_get_state (player) == LIMBER_PLAYER_FINISHED)
    g_timeout_add (TAIL_MS, quit, run);
}

static void
sound_state_changed (LimberSound *sound,
                     GParamSpec  *pspec,
                     Run         *run)
{
  GEnumClass *names = g_type_class_peek (LIMBER_TYPE_SOUND_STATE);
  int state = limber_sound_get_state (sound);

  g_string_append_printf (run->states, "%s[%" G_GINT64_FORMAT ", \"%s\"]",
                          run->states->len > 0 ? ", " : "",
                          g_get_monotonic_time () - run->start_us,
                          g_enum_get_value (names, state)->value_nick);
}

static LimberTimeline *
load_timeline (const char *path,
               gint64      prepare_us)
{
  g_autoptr (LimberProblems) problems = limber_problems_new ();
  g_autoptr (LimberJsonFile) file = limber_json_file_load (path, problems);
  g_autoptr (LimberRoutine) routine = NULL;

  if (file != NULL)
    routine = limber_routine_new_from_json (file, problems);
  if (routine == NULL)
    {
      g_printerr ("%s: cannot be used\n", path);
      exit (EXIT_FAILURE);
    }

  return limber_timeline_new (routine, prepare_us);
}

static void
play (Run            *run,
      LimberTimeline *timeline)
{
  g_autoptr (LimberClock) clock = limber_system_clock_new (1.0);
  LimberPlayer *player;

  run->loop = g_main_loop_new (NULL, FALSE);
  run->states = g_string_new (NULL);
  run->session = limber_session_new (timeline, clock, LIMBER_CUE_OUTPUT (run->sound));
  player = limber_session_get_player (run->session);
  g_signal_connect (player, "notify::state", G_CALLBACK (player_state_changed), run);
  g_signal_connect (run->sound, "notify::state", G_CALLBACK (sound_state_changed), run);
  /* Ahead of the start, so that the session finds a sink that is awake. */
  at_time (run->start_us - LIMBER_CUE_OUTPUT_WAKE_AHEAD_US, wake, run);
  at_time (run->start_us, start, run);
  g_timeout_add (TICK_MS, tick, run);

  g_main_loop_run (run->loop);

  g_print ("{\"states_us\": [%s], \"longest_stall_ms\": %.1f}\n", run->states->str,
           (run->longest_gap_us - TICK_MS * 1000) / 1000.0);
  g_signal_handlers_disconnect_by_data (player, run);
  g_signal_handlers_disconnect_by_data (run->sound, run);
  g_clear_object (&run->session);
  g_string_free (run->states, TRUE);
  g_main_loop_unref (run->loop);
}

int
main (int   argc,
      char *argv[])
{
  Run run = { NULL };
  g_autoptr (LimberTimeline) timeline = NULL;

  if (argc != 5)
    {
      g_printerr ("usage: play-cues ROUTINE PREPARE-US SOUND-FOLDER START-US\n");
      return 2;
    }

  timeline = load_timeline (argv[1], g_ascii_strtoll (argv[2], NULL, 10));
  run.sound = limber_sound_new (argv[3]);
  run.start_us = g_ascii_strtoll (argv[4], NULL, 10);
  play (&run, timeline);
  g_assert_finalize_object (run.sound);

  return EXIT_SUCCESS;
}
