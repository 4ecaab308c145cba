/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

/* On an X server of the test's own, with keys that xdotool presses. */

#include "config.h"

#include <gio/gio.h>

#include "desktop/boot-timer.h"
#include "idle-log.h"

#define THRESHOLD_US (300 * G_TIME_SPAN_MILLISECOND)

typedef struct
{
  GSubprocess *server; /* (nullable): there is no Xvfb here */
  LimberIdle *idle;
  IdleLog log;
} Fixture;

static char *
read_display (GSubprocess *server)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GDataInputStream) output =
      g_data_input_stream_new (g_subprocess_get_stdout_pipe (server));
  g_autofree char *number = g_data_input_stream_read_line (output, NULL, NULL, &error);

  g_assert_no_error (error);
  g_assert_nonnull (number);

  return g_strconcat (":", number, NULL);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autofree char *xvfb = g_find_program_in_path ("Xvfb");
  g_autofree char *xdotool = g_find_program_in_path ("xdotool");
  g_autofree char *display = NULL;
  g_autoptr (GError) error = NULL;

  if (xvfb == NULL || xdotool == NULL)
    {
      g_test_skip ("There is no Xvfb or no xdotool here");
      return;
    }

  fixture->server =
      g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE |
                            G_SUBPROCESS_FLAGS_STDERR_SILENCE,
                        &error, xvfb, "-displayfd", "1", "-noreset", "-nolisten", "tcp",
                        "-screen", "0", "64x64x24", NULL);
  g_assert_no_error (error);
  display = read_display (fixture->server);
  g_setenv ("DISPLAY", display, TRUE);
}

static void
stop_server (Fixture *fixture)
{
  if (fixture->server == NULL)
    return;

  g_subprocess_force_exit (fixture->server);
  g_assert_true (g_subprocess_wait (fixture->server, NULL, NULL));
  g_clear_object (&fixture->server);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  if (fixture->idle != NULL)
    {
      g_assert_finalize_object (fixture->idle);
      idle_log_end (&fixture->log);
    }
  stop_server (fixture);
}

static void
start (Fixture *fixture,
       gint64   threshold_us)
{
  fixture->idle = limber_idle_new (NULL);
  idle_log_begin (&fixture->log, fixture->idle);
  limber_idle_set_threshold (fixture->idle, threshold_us);
}

static void
press_key (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) xdotool =
      g_subprocess_new (G_SUBPROCESS_FLAGS_NONE, &error, "xdotool", "key", "a", NULL);

  g_assert_no_error (error);
  g_assert_true (g_subprocess_wait_check (xdotool, NULL, &error));
  g_assert_no_error (error);
}

static void
test_idle_and_active (Fixture       *fixture,
                      gconstpointer  data)
{
  gint64 before_us;

  if (fixture->server == NULL)
    return;

  start (fixture, THRESHOLD_US);
  g_assert_cmpint (limber_idle_get_kind (fixture->idle), ==, LIMBER_IDLE_KIND_XSYNC);
  g_assert_true (limber_idle_get_counts_inhibited (fixture->idle));
  g_assert_false (limber_idle_is_inhibited (fixture->idle));
  assert_idle_log (&fixture->log, "i");

  for (guint i = 0; i < 2; i++)
    {
      before_us = limber_boot_timer_now ();
      press_key ();
      wait_until (fixture->log.text->len > 0);
      g_assert_cmpint (fixture->log.active_us, >=, before_us);

      assert_idle_log (&fixture->log, "ai");
      g_assert_cmpint (limber_boot_timer_now (), >=, before_us + THRESHOLD_US);
      g_assert_cmpint (fixture->log.idle_us, >=, before_us - 2 * G_TIME_SPAN_MILLISECOND);
      g_assert_cmpint (fixture->log.idle_us, <=, limber_boot_timer_now () - THRESHOLD_US);
    }
}

/* Who has been away for long enough when the threshold is set is idle at once. */
static void
test_idle_before (Fixture       *fixture,
                  gconstpointer  data)
{
  gint64 since_us;
  gint64 set_us;

  if (fixture->server == NULL)
    return;

  start (fixture, THRESHOLD_US);
  assert_idle_log (&fixture->log, "i");
  since_us = fixture->log.idle_us;

  limber_idle_set_threshold (fixture->idle, 0);
  press_key ();
  run_what_is_due ();
  limber_idle_set_threshold (fixture->idle, THRESHOLD_US);
  assert_idle_log (&fixture->log, "i");
  g_assert_cmpint (fixture->log.idle_us, >, since_us);
  since_us = fixture->log.idle_us;

  /* Since when is only as exact as the event is fresh, on a machine that is busy. */
  do
    {
      set_us = limber_boot_timer_now ();
      limber_idle_set_threshold (fixture->idle, 0);
      limber_idle_set_threshold (fixture->idle, THRESHOLD_US / 2);
      assert_idle_log (&fixture->log, "i");
      g_assert_cmpint (limber_boot_timer_now (), <, set_us + 20 * G_USEC_PER_SEC);
    }
  while (ABS (fixture->log.idle_us - since_us) > THRESHOLD_US / 4);
}

/* Not before somebody is back does another threshold hold. */
static void
test_other_threshold (Fixture       *fixture,
                      gconstpointer  data)
{
  gint64 before_us;

  if (fixture->server == NULL)
    return;

  start (fixture, THRESHOLD_US);
  assert_idle_log (&fixture->log, "i");
  limber_idle_set_threshold (fixture->idle, 2 * THRESHOLD_US);
  before_us = limber_boot_timer_now ();
  press_key ();
  assert_idle_log (&fixture->log, "ai");
  g_assert_cmpint (limber_boot_timer_now (), >=, before_us + 2 * THRESHOLD_US);
}

static void
test_server_gone (Fixture       *fixture,
                  gconstpointer  data)
{
  if (fixture->server == NULL)
    return;

  start (fixture, THRESHOLD_US);
  assert_idle_log (&fixture->log, "i");
  stop_server (fixture);
  assert_idle_log (&fixture->log, "kca");
  g_assert_cmpint (limber_idle_get_kind (fixture->idle), ==, LIMBER_IDLE_KIND_NONE);
  run_what_is_due ();
  assert_idle_log (&fixture->log, "");
}

static void
assert_none (Fixture *fixture)
{
  start (fixture, THRESHOLD_US);
  run_what_is_due ();
  g_assert_cmpint (limber_idle_get_kind (fixture->idle), ==, LIMBER_IDLE_KIND_NONE);
  assert_idle_log (&fixture->log, "");
}

/* The X server of a Wayland session sees only a part of the input. */
static void
test_wayland_session (Fixture       *fixture,
                      gconstpointer  data)
{
  if (fixture->server == NULL)
    return;

  g_setenv ("XDG_SESSION_TYPE", "wayland", TRUE);
  assert_none (fixture);
  g_unsetenv ("XDG_SESSION_TYPE");
}

static void
test_wayland_display (Fixture       *fixture,
                      gconstpointer  data)
{
  if (fixture->server == NULL)
    return;

  g_setenv ("WAYLAND_DISPLAY", "/nowhere", TRUE);
  assert_none (fixture);
  g_unsetenv ("WAYLAND_DISPLAY");
}

static void
test_no_server (Fixture       *fixture,
                gconstpointer  data)
{
  stop_server (fixture);
  assert_none (fixture);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_unsetenv ("DISPLAY");
  g_unsetenv ("WAYLAND_DISPLAY");
  g_unsetenv ("XDG_SESSION_TYPE");

#define ADD(name, function) \
  g_test_add ("/idle-xsync/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("idle-and-active", test_idle_and_active);
  ADD ("idle-before", test_idle_before);
  ADD ("other-threshold", test_other_threshold);
  ADD ("server-gone", test_server_gone);
  ADD ("wayland-session", test_wayland_session);
  ADD ("wayland-display", test_wayland_display);
  ADD ("no-server", test_no_server);
#undef ADD

  return g_test_run ();
}
