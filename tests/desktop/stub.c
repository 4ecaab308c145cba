/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "stub.h"

#include <signal.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/wait.h>

#define PATIENCE_MS 20000

struct _Mock
{
  GSubprocess *process;
  GDataInputStream *output;
  GCancellable *cancellable;
  GQueue lines;
};

static gboolean
set_true (gpointer data)
{
  *(gboolean *) data = TRUE;
  return G_SOURCE_REMOVE;
}

/* Lets the main loop run for some time. */
void
mock_wait (guint milliseconds)
{
  gboolean over = FALSE;

  g_timeout_add (milliseconds, set_true, &over);
  while (!over)
    g_main_context_iteration (NULL, TRUE);
}

/* Lets the main loop run until something is so. */
void
mock_wait_for (gboolean (*reached) (gpointer data),
               gpointer data)
{
  gint64 end_us = g_get_monotonic_time () + PATIENCE_MS * 1000;

  while (!reached (data))
    {
      g_assert_cmpint (g_get_monotonic_time (), <, end_us);
      mock_wait (2);
    }
}

GDBusConnection *
mock_bus_connect (GTestDBus *bus)
{
  g_autoptr (GError) error = NULL;
  GDBusConnection *connection = g_dbus_connection_new_for_address_sync (
      g_test_dbus_get_bus_address (bus),
      G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT |
          G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION,
      NULL, NULL, &error);

  g_assert_no_error (error);
  return connection;
}

static gboolean
is_null (gpointer data)
{
  return *(gpointer *) data == NULL;
}

/* Nobody may have kept it, once what was on its way has arrived. */
void
mock_bus_close (GDBusConnection *connection)
{
  gpointer weak = connection;

  g_object_add_weak_pointer (G_OBJECT (connection), &weak);
  mock_wait (1);
  g_dbus_connection_close_sync (connection, NULL, NULL);
  g_object_unref (connection);
  mock_wait_for (is_null, &weak);
}

static void
on_line (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (GError) error = NULL;
  char *line = g_data_input_stream_read_line_finish (G_DATA_INPUT_STREAM (source), result,
                                                     NULL, &error);
  Mock *self = user_data;

  /* Cancelled: there is no mock any more. */
  if (line == NULL)
    return;
  g_test_message ("mock: %s", line);
  g_queue_push_tail (&self->lines, line);
  g_data_input_stream_read_line_async (self->output, G_PRIORITY_DEFAULT,
                                       self->cancellable, on_line, self);
}

static gboolean
take_done (gpointer data)
{
  Mock *self = data;
  GList *link = g_queue_find_custom (&self->lines, "done ()", (GCompareFunc) g_strcmp0);

  if (link == NULL)
    return FALSE;
  g_free (link->data);
  g_queue_delete_link (&self->lines, link);
  return TRUE;
}

static void
wait_done (Mock *self)
{
  mock_wait_for (take_done, self);
}

/* So that a test that fails leaves nothing behind. */
static void
die_with_the_test (gpointer user_data)
{
  prctl (PR_SET_PDEATHSIG, SIGKILL);
}

Mock *
mock_new (GTestDBus  *bus,
          const char *name)
{
  g_autofree char *path =
      g_test_build_filename (G_TEST_BUILT, "desktop", "mock-desktop", NULL);
  g_autoptr (GSubprocessLauncher) launcher = g_subprocess_launcher_new (
      G_SUBPROCESS_FLAGS_STDIN_PIPE | G_SUBPROCESS_FLAGS_STDOUT_PIPE);
  g_autoptr (GError) error = NULL;
  Mock *self = g_new0 (Mock, 1);

  g_subprocess_launcher_setenv (launcher, "DBUS_SESSION_BUS_ADDRESS",
                                g_test_dbus_get_bus_address (bus), TRUE);
  g_subprocess_launcher_set_child_setup (launcher, die_with_the_test, NULL, NULL);
  self->process = g_subprocess_launcher_spawn (launcher, &error, path, name, NULL);
  g_assert_no_error (error);
  self->output = g_data_input_stream_new (g_subprocess_get_stdout_pipe (self->process));
  self->cancellable = g_cancellable_new ();
  g_queue_init (&self->lines);
  g_data_input_stream_read_line_async (self->output, G_PRIORITY_DEFAULT,
                                       self->cancellable, on_line, self);
  wait_done (self);
  return self;
}

/* Returns: (transfer full): the parameters of the next call, which must be of
 * @member */
GVariant *
mock_get_call (Mock       *self,
               const char *member)
{
  gint64 end_us = g_get_monotonic_time () + PATIENCE_MS * 1000;
  g_autofree char *line = NULL;
  g_auto (GStrv) words = NULL;
  g_autoptr (GError) error = NULL;
  GVariant *parameters;

  while (g_queue_is_empty (&self->lines))
    {
      if (g_get_monotonic_time () > end_us)
        g_error ("no call of %s came", member);
      mock_wait (2);
    }
  line = g_queue_pop_head (&self->lines);
  words = g_strsplit (line, " ", 2);
  g_assert_cmpstr (words[0], ==, member);
  parameters = g_variant_parse (NULL, words[1], NULL, NULL, &error);
  g_assert_no_error (error);
  return parameters;
}

/* Tells it what to do, and waits until it has done it. */
void
mock_order (Mock *self,
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
  wait_done (self);
}

/* That no call comes for some time. */
void
mock_assert_quiet (Mock  *self,
                   guint  milliseconds)
{
  mock_wait (milliseconds);
  g_assert_cmpstr (g_queue_peek_head (&self->lines), ==, NULL);
}

/* Until all of its threads have stopped, which they do not at once. */
void
mock_freeze (Mock *self)
{
  const char *process = g_subprocess_get_identifier (self->process);
  siginfo_t info;

  g_subprocess_send_signal (self->process, SIGSTOP);
  g_assert_cmpint (waitid (P_PID, (id_t) atoi (process), &info, WSTOPPED | WNOWAIT), ==,
                   0);
}

void
mock_thaw (Mock *self)
{
  g_subprocess_send_signal (self->process, SIGCONT);
}

/* Without a word, as programs do when they crash. */
void
mock_free (Mock *self)
{
  g_cancellable_cancel (self->cancellable);
  g_subprocess_force_exit (self->process);
  g_subprocess_wait (self->process, NULL, NULL);
  mock_wait (1);
  g_object_unref (self->output);
  g_object_unref (self->process);
  g_object_unref (self->cancellable);
  g_queue_clear_full (&self->lines, g_free);
  g_free (self);
}
