/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include <canberra.h>
#include <gio/gio.h>
#include <gio/gunixsocketaddress.h>
#include <glib/gstdio.h>

#include "desktop/sound.h"

/* None of these tests needs a sound server or a sound card, nor finds one: PULSE_SERVER
 * names a socket in a folder of their own, and ALSA plays into nothing. */

static char *socket_path;
static GThread *main_thread;
/* Messages to people, from whichever thread. */
static int n_messages;

typedef struct
{
  LimberSound *sound;
  guint n_notified;
} Fixture;

static void
count_notify (GObject    *object,
              GParamSpec *pspec,
              Fixture    *fixture)
{
  g_assert_true (g_thread_self () == main_thread);
  fixture->n_notified++;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->sound = limber_sound_new (g_getenv ("LIMBER_SOUND_DIR"));
  g_signal_connect (fixture->sound, "notify", G_CALLBACK (count_notify), fixture);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  if (fixture->sound != NULL)
    g_assert_finalize_object (fixture->sound);
}

/* A sound server that has hung: it takes connections and never answers. */
static void
start_hung_server (const char *path)
{
  g_autoptr (GSocketAddress) address = g_unix_socket_address_new (path);
  g_autoptr (GError) error = NULL;
  static GSocket *socket;

  socket = g_socket_new (G_SOCKET_FAMILY_UNIX, G_SOCKET_TYPE_STREAM,
                         G_SOCKET_PROTOCOL_DEFAULT, &error);

  g_assert_no_error (error);
  g_socket_bind (socket, address, FALSE, &error);
  g_assert_no_error (error);
  g_socket_listen (socket, &error);
  g_assert_no_error (error);
}

static void
count_message (const char     *domain,
               GLogLevelFlags  level,
               const char     *text,
               gpointer        data)
{
  g_test_message ("%s", text);
  g_atomic_int_inc (&n_messages);
}

G_NORETURN static gboolean
give_up (gpointer data)
{
  g_error ("Nothing came for 20 s");
}

static void
wait_for_state (LimberSound      *sound,
                LimberSoundState  state)
{
  guint id = g_timeout_add_seconds (20, give_up, NULL);

  while (limber_sound_get_state (sound) != state)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (id);
}

static gboolean
set_flag (gpointer data)
{
  gboolean *flag = data;

  *flag = TRUE;

  return G_SOURCE_REMOVE;
}

static void
run_for (guint ms)
{
  gboolean over = FALSE;

  g_timeout_add (ms, set_flag, &over);
  while (!over)
    g_main_context_iteration (NULL, TRUE);
}

static void
play_now (LimberSound   *sound,
          LimberCueKind  cue)
{
  limber_cue_output_play (LIMBER_CUE_OUTPUT (sound), cue, g_get_monotonic_time ());
}

static void
test_properties (Fixture       *fixture,
                 gconstpointer  data)
{
  LimberSound *sound = fixture->sound;
  gboolean enabled;
  int volume;
  gboolean count_reps;
  LimberSoundState state;

  g_object_get (sound, "enabled", &enabled, "volume", &volume, "count-reps", &count_reps,
                "state", &state, NULL);
  g_assert_true (enabled);
  g_assert_cmpint (volume, ==, 80);
  g_assert_true (count_reps);
  g_assert_cmpint (state, ==, LIMBER_SOUND_IDLE);

  g_object_set (sound, "enabled", TRUE, "volume", 80, "count-reps", TRUE, NULL);
  g_assert_cmpuint (fixture->n_notified, ==, 0);

  g_object_set (sound, "enabled", FALSE, "volume", 1, "count-reps", FALSE, NULL);
  g_assert_cmpuint (fixture->n_notified, ==, 3);
  g_assert_false (limber_sound_get_enabled (sound));
  g_assert_cmpint (limber_sound_get_volume (sound), ==, 1);
  g_assert_false (limber_sound_get_count_reps (sound));

  limber_sound_set_enabled (sound, 2);
  limber_sound_set_count_reps (sound, 2);
  g_object_get (sound, "enabled", &enabled, "count-reps", &count_reps, NULL);
  g_assert_cmpint (enabled, ==, TRUE);
  g_assert_cmpint (count_reps, ==, TRUE);
  g_assert_cmpuint (fixture->n_notified, ==, 5);
}

static void
test_volume_range (Fixture       *fixture,
                   gconstpointer  data)
{
  limber_sound_set_volume (fixture->sound, -1);
  g_assert_cmpint (limber_sound_get_volume (fixture->sound), ==, 0);
  limber_sound_set_volume (fixture->sound, -2);
  g_assert_cmpuint (fixture->n_notified, ==, 1);
  limber_sound_set_volume (fixture->sound, 101);
  g_assert_cmpint (limber_sound_get_volume (fixture->sound), ==, 100);
}

static void
test_finalize_unused (Fixture       *fixture,
                      gconstpointer  data)
{
  g_assert_finalize_object (g_steal_pointer (&fixture->sound));
}

static void
test_no_server (Fixture       *fixture,
                gconstpointer  data)
{
  LimberCueOutput *output = LIMBER_CUE_OUTPUT (fixture->sound);

  g_atomic_int_set (&n_messages, 0);
  play_now (fixture->sound, LIMBER_CUE_START);
  wait_for_state (fixture->sound, LIMBER_SOUND_UNAVAILABLE);
  play_now (fixture->sound, LIMBER_CUE_END);
  run_for (200);
  g_assert_cmpint (g_atomic_int_get (&n_messages), ==, 1);

  g_assert_cmpint (limber_cue_output_wake (output), ==, 0);
  limber_sound_set_enabled (fixture->sound, FALSE);
  g_assert_cmpint (limber_sound_get_state (fixture->sound), ==, LIMBER_SOUND_IDLE);
}

/* What is not to sound does not even look for a server. */
static void
test_silent (Fixture       *fixture,
             gconstpointer  data)
{
  LimberCueOutput *output = LIMBER_CUE_OUTPUT (fixture->sound);

  limber_sound_set_enabled (fixture->sound, FALSE);
  g_assert_cmpint (limber_cue_output_wake (output), ==, 0);
  play_now (fixture->sound, LIMBER_CUE_START);
  limber_sound_set_enabled (fixture->sound, TRUE);
  limber_sound_set_volume (fixture->sound, 0);
  g_assert_cmpint (limber_cue_output_wake (output), ==, 0);
  play_now (fixture->sound, LIMBER_CUE_START);
  limber_sound_test (fixture->sound);
  run_for (600);

  g_assert_cmpint (limber_sound_get_state (fixture->sound), ==, LIMBER_SOUND_IDLE);
}

static void
test_wake (Fixture       *fixture,
           gconstpointer  data)
{
  LimberCueOutput *output = LIMBER_CUE_OUTPUT (fixture->sound);

  g_assert_cmpint (limber_cue_output_wake (output), ==, 1500000);
  g_assert_cmpint (limber_cue_output_wake (output), ==, 0);
}

/* Reps that are not to be heard keep the sink awake for the cue after them. */
static void
test_uncounted_reps (Fixture       *fixture,
                     gconstpointer  data)
{
  limber_sound_set_count_reps (fixture->sound, FALSE);
  play_now (fixture->sound, LIMBER_CUE_REP);
  g_assert_cmpint (limber_cue_output_wake (LIMBER_CUE_OUTPUT (fixture->sound)), ==, 0);
}

/* The test button plays whatever the switch says. */
static void
test_test (Fixture       *fixture,
           gconstpointer  data)
{
  limber_sound_set_enabled (fixture->sound, FALSE);
  limber_sound_test (fixture->sound);
  wait_for_state (fixture->sound, LIMBER_SOUND_UNAVAILABLE);
}

static gboolean
has_alsa_driver (void)
{
  ca_context *context;
  int error;

  g_assert_cmpint (ca_context_create (&context), ==, CA_SUCCESS);
  g_assert_cmpint (ca_context_set_driver (context, "alsa"), ==, CA_SUCCESS);
  error = ca_context_open (context);
  ca_context_destroy (context);

  return error == CA_SUCCESS;
}

/* In a program of its own, for libcanberra takes its driver from the environment, which
 * other threads read. That ALSA keeps no sounds does not make it silent. */
static void
test_alsa (Fixture       *fixture,
           gconstpointer  data)
{
  if (!has_alsa_driver ())
    {
      g_test_skip ("libcanberra has no ALSA driver here");
      return;
    }
  if (!g_test_subprocess ())
    {
      g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_INHERIT_STDERR);
      g_test_trap_assert_passed ();
      return;
    }

  play_now (fixture->sound, LIMBER_CUE_START);
  wait_for_state (fixture->sound, LIMBER_SOUND_WORKING);
  run_for (300);
  g_assert_cmpint (limber_sound_get_state (fixture->sound), ==, LIMBER_SOUND_WORKING);
  g_assert_cmpint (g_atomic_int_get (&n_messages), ==, 0);
}

static void
test_hung_server (Fixture       *fixture,
                  gconstpointer  data)
{
  gint64 before_us;
  gint64 after_us;

  start_hung_server (socket_path);
  before_us = g_get_monotonic_time ();
  play_now (fixture->sound, LIMBER_CUE_START);
  limber_cue_output_wake (LIMBER_CUE_OUTPUT (fixture->sound));
  after_us = g_get_monotonic_time ();
  g_assert_cmpint (after_us - before_us, <, 500 * G_TIME_SPAN_MILLISECOND);

  wait_for_state (fixture->sound, LIMBER_SOUND_NOT_ANSWERING);
  after_us = g_get_monotonic_time ();
  g_assert_cmpint (after_us - before_us, >=, 500 * G_TIME_SPAN_MILLISECOND);
  g_assert_cmpint (after_us - before_us, <, 2 * G_USEC_PER_SEC);

  /* The thread is in the call still, and stays there until the program has ended:
   * the server is never closed. */
  g_assert_finalize_object (g_steal_pointer (&fixture->sound));
  g_assert_cmpint (g_get_monotonic_time () - after_us, <, 500 * G_TIME_SPAN_MILLISECOND);
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *folder = g_dir_make_tmp ("limber-sound-XXXXXX", NULL);
  g_autofree char *server = NULL;
  g_autofree char *alsa_config = NULL;
  int status;

  main_thread = g_thread_self ();
  socket_path = g_build_filename (folder, "socket", NULL);
  server = g_strconcat ("unix:", socket_path, NULL);
  g_setenv ("PULSE_SERVER", server, TRUE);
  alsa_config = g_build_filename (folder, "asound.conf", NULL);
  g_assert_true (
      g_file_set_contents (alsa_config, "pcm.!default { type null }\n", -1, NULL));
  g_setenv ("ALSA_CONFIG_PATH", alsa_config, TRUE);
  g_test_init (&argc, &argv, NULL);
  g_setenv ("CANBERRA_DRIVER", g_test_subprocess () ? "alsa" : "pulse", TRUE);
  g_log_set_handler ("limber", G_LOG_LEVEL_MESSAGE, count_message, NULL);

#define ADD(name, function) \
  g_test_add ("/sound/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("properties", test_properties);
  ADD ("volume-range", test_volume_range);
  ADD ("finalize-unused", test_finalize_unused);
  ADD ("no-server", test_no_server);
  ADD ("silent", test_silent);
  ADD ("wake", test_wake);
  ADD ("uncounted-reps", test_uncounted_reps);
  ADD ("test", test_test);
  ADD ("alsa", test_alsa);
  ADD ("hung-server", test_hung_server);
#undef ADD

  status = g_test_run ();
  g_unlink (alsa_config);
  g_unlink (socket_path);
  g_rmdir (folder);
  g_free (socket_path);

  return status;
}
