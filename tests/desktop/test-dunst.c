/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

/* A real notification server, dunst, on an X server and a bus of its own
 * (tests/window/with-display). What is chosen from its menu is the line that has in it
 * what stands in the file "pick". */

#include "config.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <signal.h>

#include "message-log.h"
#include "notifier-fixture.h"
#include "wait.h"

static const char configuration[] = "[global]\n"
                                    "dmenu = %s/menu\n"
                                    "markup = full\n"
                                    "history_length = 50\n"
                                    "icon_path = /nowhere\n"
                                    "[urgency_low]\ntimeout = 1\n"
                                    "[urgency_normal]\ntimeout = 1\n";

static const char menu[] = "#!/bin/sh\nexec grep -F -f '%s/pick'\n";

static GPtrArray *actions;
static LimberNotifier *notifier;
static TestBus bus;

static char *
run (const char *const *command)
{
  g_autoptr (GError) error = NULL;
  char *output = NULL;
  int status;

  g_spawn_sync (NULL, (char **) command, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &output,
                NULL, &status, &error);
  g_assert_no_error (error);
  g_assert_cmpint (status, ==, 0);
  return output;
}

static void
control (const char *order,
         const char *argument)
{
  const char *const command[] = { "dunstctl", order, argument, NULL };

  g_free (run (command));
}

/* Returns: how many notices it has that are "displayed", or in the "history" */
static int
count (const char *which)
{
  const char *const command[] = { "dunstctl", "count", which, NULL };
  g_autofree char *output = run (command);

  return atoi (output);
}

static void
wait_shown (int n)
{
  wait_until (count ("displayed") == n);
}

/* Until dunst has answered all that it has been asked, and has been asked what the
 * notifier wants after that. */
static void
settle (void)
{
  for (guint i = 0; i < 4; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GVariant) reply =
          g_dbus_connection_call_sync (bus.client, MOCK_SERVER,
                                       "/org/freedesktop/Notifications", MOCK_SERVER,
                                       "GetServerInformation", NULL, NULL,
                                       G_DBUS_CALL_FLAGS_NONE, -1, NULL, &error);

      g_assert_no_error (error);
      run_what_is_due ();
    }
}

static GSubprocess *
start_dunst (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = g_build_filename (g_get_home_dir (), "dunstrc", NULL);
  g_autoptr (GSubprocessLauncher) launcher =
      g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_NONE);
  GSubprocess *dunst;

  /* Its own warnings are its own affair. */
  g_subprocess_launcher_unsetenv (launcher, "G_DEBUG");
  dunst = g_subprocess_launcher_spawn (launcher, &error, "dunst", "-conf", path, NULL);
  g_assert_no_error (error);
  wait_until (limber_notifier_get_kind (notifier) == LIMBER_NOTIFIER_FREEDESKTOP);
  return dunst;
}

static void
stop_dunst (GSubprocess *dunst)
{
  g_subprocess_force_exit (dunst);
  g_subprocess_wait (dunst, NULL, NULL);
  g_object_unref (dunst);
  wait_until (limber_notifier_get_kind (notifier) == LIMBER_NOTIFIER_NONE);
}

static void
write_file (const char *name,
            const char *format,
            int         mode)
{
  g_autofree char *path = g_build_filename (g_get_home_dir (), name, NULL);
  g_auto (GStrv) parts = g_strsplit (format, "%s", -1);
  g_autofree char *text = g_strjoinv (g_get_home_dir (), parts);

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  g_chmod (path, mode);
}

static void
show (const char    *id,
      const char    *body,
      LimberUrgency  urgency)
{
  Fixture fixture = { .notifier = notifier };

  fixture_show (&fixture, id, body, urgency);
}

static void
on_action (LimberNotifier *self,
           const char     *id,
           const char     *action,
           const char     *target)
{
  g_ptr_array_add (actions, g_strdup_printf ("%s %s %s", id, action,
                                             target != NULL ? target : "-"));
}

static void
assert_answer (const char *expected)
{
  wait_until (actions->len > 0);
  wait_for (100);
  g_assert_cmpuint (actions->len, ==, 1);
  g_assert_cmpstr (actions->pdata[0], ==, expected);
  g_ptr_array_set_size (actions, 0);
}

/* What dunst kept of the last notice that closed. */
static void
assert_last (const char *key,
             const char *value)
{
  const char *const command[] = { "dunstctl", "history", NULL };
  g_autofree char *output = run (command);
  g_autofree char *pattern = g_strdup_printf (
      "\"%s\" : \\{\\s*\"type\" : \"[a-z]\",\\s*\"data\" : \"?([^\"\\n]*)", key);
  g_autoptr (GRegex) regex = g_regex_new (pattern, 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  g_autofree char *found = NULL;

  g_assert_true (g_regex_match (regex, output, 0, &match));
  found = g_match_info_fetch (match, 1);
  g_assert_cmpstr (found, ==, value);
}

static void
test_press (void)
{
  static const struct
  {
    const char *line;
    const char *answer;
  } presses[] = {
    { ",default]", "break app.show-place today" },
    { "#Start ", "break app.break-start desk-reset" },
    { "#In 5 minutes ", "break app.break-snooze 5" },
    { "#Skip ", "break app.break-skip -" },
  };
  GSubprocess *dunst = start_dunst ();

  for (guint i = 0; i < G_N_ELEMENTS (presses); i++)
    {
      show ("break", "Now", LIMBER_URGENCY_HIGH);
      wait_shown (1);
      write_file ("pick", presses[i].line, 0600);
      control ("context", NULL);
      assert_answer (presses[i].answer);
      /* Which dunst leaves to us. */
      wait_shown (0);
    }
  show ("break", "Now", LIMBER_URGENCY_HIGH);
  wait_shown (1);
  control ("action", "0");
  assert_answer (presses[0].answer);
  wait_shown (0);
  stop_dunst (dunst);
}

static void
test_replace (void)
{
  GSubprocess *dunst = start_dunst ();
  int n_closed;

  for (guint i = 0; i < 5; i++)
    {
      show ("break", i < 4 ? "Soon" : "Tom & <b>Jerry</b>", LIMBER_URGENCY_HIGH);
      settle ();
    }
  wait_shown (1);
  show ("other", "Another", LIMBER_URGENCY_HIGH);
  wait_shown (2);
  limber_notifier_withdraw (notifier, "other");
  wait_shown (1);
  /* It does not go by itself. */
  wait_for (1500);
  wait_shown (1);
  limber_notifier_withdraw (notifier, "break");
  wait_shown (0);
  assert_last ("summary", "Break <now>");
  assert_last ("body", "Tom &amp; &lt;b&gt;Jerry&lt;/b&gt;");
  assert_last ("appname", "Limber");
  assert_last ("timeout", "0");

  /* This one does, and is over then. */
  n_closed = count ("history");
  show ("break", "Soon", LIMBER_URGENCY_LOW);
  wait_until (count ("history") == n_closed + 1);
  assert_last ("timeout", "1000000");
  show ("break", "Now", LIMBER_URGENCY_HIGH);
  wait_shown (1);
  /* The user closes it. */
  control ("close", NULL);
  wait_shown (0);
  limber_notifier_withdraw (notifier, "break");
  settle ();
  wait_shown (0);
  g_assert_cmpuint (actions->len, ==, 0);
  stop_dunst (dunst);
}

static void
test_frozen (void)
{
  GSubprocess *dunst = start_dunst ();
  gint64 start_us;

  g_subprocess_send_signal (dunst, SIGSTOP);
  start_us = g_get_monotonic_time ();
  for (guint i = 0; i < 100; i++)
    {
      show ("break", i < 99 ? "Early" : "Last", LIMBER_URGENCY_HIGH);
      g_main_context_iteration (NULL, FALSE);
    }
  g_assert_cmpint (g_get_monotonic_time () - start_us, <, BUS_PATIENCE_US);
  wait_for (300);
  g_subprocess_send_signal (dunst, SIGCONT);
  wait_shown (1);
  settle ();
  wait_shown (1);
  limber_notifier_withdraw (notifier, "break");
  wait_shown (0);
  assert_last ("body", "Last");
  stop_dunst (dunst);
}

static void
test_returns (void)
{
  GSubprocess *dunst;

  show ("break", "Early", LIMBER_URGENCY_HIGH);
  for (guint i = 0; i < 3; i++)
    {
      dunst = start_dunst ();
      wait_shown (1);
      wait_for (100);
      wait_shown (1);
      stop_dunst (dunst);
    }
  limber_notifier_withdraw (notifier, "break");
  dunst = start_dunst ();
  wait_for (200);
  wait_shown (0);
  stop_dunst (dunst);
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *display = g_strdup (g_getenv ("DISPLAY"));
  g_autofree char *dunst = g_find_program_in_path ("dunst");
  int result;

  if (dunst == NULL)
    {
      g_print ("1..0 # SKIP there is no dunst here\n");
      return 0;
    }
  g_setenv ("LIMBER_SANDBOX", "0", TRUE);
  g_test_init (&argc, &argv, NULL);
  write_file ("dunstrc", configuration, 0600);
  write_file ("menu", menu, 0700);
  message_log_start ();
  /* One that does not start the installed dunst by itself. */
  test_bus_up (&bus, NULL);
  g_setenv ("DISPLAY", display, TRUE); /* which it took away */
  actions = g_ptr_array_new_with_free_func (g_free);
  notifier = limber_notifier_new (bus.client, PROGRAM_ID);
  g_signal_connect (notifier, "action", G_CALLBACK (on_action), NULL);

  g_test_add_func ("/dunst/press", test_press);
  g_test_add_func ("/dunst/replace", test_replace);
  g_test_add_func ("/dunst/frozen", test_frozen);
  g_test_add_func ("/dunst/returns", test_returns);

  result = g_test_run ();
  g_assert_finalize_object (notifier);
  test_bus_down (&bus);
  g_ptr_array_unref (actions);
  return result;
}
