/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "mock-desktop.h"

#include <signal.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/wait.h>

#include "wait.h"

struct _MockDesktop
{
  GDBusConnection *client; /* which it is asked by */
  char *unique_name;
  GSubprocess *process;
  GDataInputStream *output;
  GCancellable *cancellable;
  GQueue lines;
};

static void
on_line (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (GError) error = NULL;
  char *line = g_data_input_stream_read_line_finish (G_DATA_INPUT_STREAM (source), result,
                                                     NULL, &error);
  MockDesktop *self = user_data;

  /* Cancelled: there is no mock any more. */
  if (line == NULL)
    return;
  g_test_message ("mock: %s", line);
  g_queue_push_tail (&self->lines, line);
  g_data_input_stream_read_line_async (self->output, G_PRIORITY_DEFAULT,
                                       self->cancellable, on_line, self);
}

/* Returns: (transfer full) (nullable): the parameters of the first line about a member,
 * which is taken out */
static char *
take_line (MockDesktop *self,
           const char  *member)
{
  g_autofree char *start = g_strconcat (member, " ", NULL);

  for (GList *link = self->lines.head; link != NULL; link = link->next)
    if (g_str_has_prefix (link->data, start))
      {
        g_autofree char *line = link->data;

        g_queue_delete_link (&self->lines, link);
        return g_strdup (line + strlen (start));
      }

  return NULL;
}

/* Returns: (transfer full): what it says of what it has done */
static char *
wait_done (MockDesktop *self)
{
  char *text = NULL;

  wait_until ((text = take_line (self, "done")) != NULL);

  return text;
}

/* So that a test that fails leaves nothing behind. */
static void
die_with_the_test (gpointer user_data)
{
  prctl (PR_SET_PDEATHSIG, SIGKILL);
}

/* Starts one that has a name on the bus, and waits until it has.
 *
 * Returns: (transfer full): the program */
MockDesktop *
mock_desktop_new (TestBus    *bus,
                  const char *name)
{
  g_autofree char *path =
      g_test_build_filename (G_TEST_BUILT, "desktop", "mock-desktop", NULL);
  g_autoptr (GSubprocessLauncher) launcher = g_subprocess_launcher_new (
      G_SUBPROCESS_FLAGS_STDIN_PIPE | G_SUBPROCESS_FLAGS_STDOUT_PIPE);
  g_autoptr (GError) error = NULL;
  MockDesktop *self = g_new0 (MockDesktop, 1);

  self->client = g_object_ref (bus->client);
  g_subprocess_launcher_setenv (launcher, "DBUS_SESSION_BUS_ADDRESS",
                                g_test_dbus_get_bus_address (bus->daemon), TRUE);
  g_subprocess_launcher_set_child_setup (launcher, die_with_the_test, NULL, NULL);
  self->process = g_subprocess_launcher_spawn (launcher, &error, path, name, NULL);
  g_assert_no_error (error);
  self->output = g_data_input_stream_new (g_subprocess_get_stdout_pipe (self->process));
  self->cancellable = g_cancellable_new ();
  g_queue_init (&self->lines);
  g_data_input_stream_read_line_async (self->output, G_PRIORITY_DEFAULT,
                                       self->cancellable, on_line, self);
  self->unique_name = wait_done (self);

  return self;
}

/* Without a word, as programs do when they crash. */
void
mock_desktop_free (MockDesktop *self)
{
  g_cancellable_cancel (self->cancellable);
  g_subprocess_force_exit (self->process);
  g_subprocess_wait (self->process, NULL, NULL);
  run_what_is_due ();
  g_object_unref (self->output);
  g_object_unref (self->process);
  g_object_unref (self->cancellable);
  g_object_unref (self->client);
  g_queue_clear_full (&self->lines, g_free);
  g_free (self->unique_name);
  g_free (self);
}

static void
on_pong (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  gboolean *done = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) answer =
      g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, &error);

  g_assert_no_error (error);
  *done = TRUE;
}

/* Until the test has heard all that it has sent, and the answers to all that it has been
 * asked. */
void
mock_desktop_settle (MockDesktop *self)
{
  gboolean done = FALSE;

  g_dbus_connection_call (self->client, self->unique_name, "/",
                          "org.freedesktop.DBus.Peer", "Ping", NULL, NULL,
                          G_DBUS_CALL_FLAGS_NONE, -1, NULL, on_pong, &done);
  wait_until (done);
  run_what_is_due ();
}

/* Tells it what to do, and waits until it has done it and that has been heard. */
void
mock_desktop_order (MockDesktop *self,
                    const char *format,
                    ...)
{
  GOutputStream *input = g_subprocess_get_stdin_pipe (self->process);
  g_autoptr (GError) error = NULL;
  g_autofree char *line = NULL;
  g_autofree char *order = NULL;
  va_list arguments;

  va_start (arguments, format);
  order = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  line = g_strconcat (order, "\n", NULL);
  g_output_stream_write_all (input, line, strlen (line), NULL, NULL, &error);
  g_assert_no_error (error);
  g_output_stream_flush (input, NULL, NULL);
  g_free (wait_done (self));
  mock_desktop_settle (self);
}

/* Returns: (transfer full): the parameters of the next call, which must be of
 * @member */
GVariant *
mock_desktop_get_call (MockDesktop *self,
                       const char  *member)
{
  g_autofree char *line = NULL;
  g_auto (GStrv) words = NULL;
  g_autoptr (GError) error = NULL;
  GVariant *parameters;

  g_test_message ("waiting for %s", member);
  wait_until (!g_queue_is_empty (&self->lines));
  line = g_queue_pop_head (&self->lines);
  words = g_strsplit (line, " ", 2);
  g_assert_cmpstr (words[0], ==, member);
  parameters = g_variant_parse (NULL, words[1], NULL, NULL, &error);
  g_assert_no_error (error);

  return parameters;
}

/* That no call comes for some time. */
void
mock_desktop_assert_quiet (MockDesktop *self,
                           guint        milliseconds)
{
  wait_for (milliseconds);
  g_assert_cmpstr (g_queue_peek_head (&self->lines), ==, NULL);
}

/* Until all of its threads have stopped, which they do not at once. */
void
mock_desktop_freeze (MockDesktop *self)
{
  const char *process = g_subprocess_get_identifier (self->process);
  siginfo_t info;

  g_subprocess_send_signal (self->process, SIGSTOP);
  g_assert_no_errno (waitid (P_PID, (id_t) atoi (process), &info, WSTOPPED | WNOWAIT));
}

void
mock_desktop_thaw (MockDesktop *self)
{
  g_subprocess_send_signal (self->process, SIGCONT);
}
