/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

/* mock-desktop NAME...: owns these names on the session bus and answers for them, as
 * GNOME Shell, the portal and a notification server do. Each call it takes is a line
 * on its output: the member and the parameters. “done” and its name on the bus say that
 * it has begun. A line on its input tells it what to do, and “done” that it has:
 *
 *   signal PATH INTERFACE MEMBER PARAMETERS
 *   capabilities LIST      what GetCapabilities answers
 *   response PARAMETERS    what the request of RequestBackground is answered with
 *   fail MEMBER            calls of it get an error
 *   ignore MEMBER          calls of it get no answer at all
 *   delay MEMBER           the answer waits for “obey”
 *   obey MEMBER            as before
 *
 * It is a process of its own, so that it can freeze and die. It ends with its bus. */

#include "config.h"

#include <gio/gio.h>
#include <stdlib.h>

static const struct
{
  const char *interface;
  const char *member;
  const char *signature;
} calls[] = {
  { "org.gtk.Notifications", "AddNotification", "ssa{sv}" },
  { "org.gtk.Notifications", "RemoveNotification", "ss" },
  { "org.freedesktop.portal.Notification", "AddNotification", "sa{sv}" },
  { "org.freedesktop.portal.Notification", "RemoveNotification", "s" },
  { "org.freedesktop.portal.Background", "RequestBackground", "sa{sv}" },
  { "org.freedesktop.portal.Request", "Close", "" },
  { "org.freedesktop.Notifications", "GetCapabilities", "" },
  { "org.freedesktop.Notifications", "Notify", "susssasa{sv}i" },
  { "org.freedesktop.Notifications", "CloseNotification", "u" },
};

static GMutex mutex; /* of what follows */
static char *capabilities;
static char *response;
static GHashTable *orders; /* MEMBER -> "fail", "ignore" or "delay" */
static GDBusMessage *delayed;
static guint32 last_id;

static GVariant *
answer_request (GDBusConnection *connection,
                GDBusMessage    *message)
{
  g_autofree char *sender = g_strdup (g_dbus_message_get_sender (message) + 1);
  g_autofree char *path = NULL;
  g_autoptr (GVariant) options = NULL;
  const char *token = "none";

  g_variant_get_child (g_dbus_message_get_body (message), 1, "@a{sv}", &options);
  g_variant_lookup (options, "handle_token", "&s", &token);
  path = g_strdup_printf ("/org/freedesktop/portal/desktop/request/%s/%s",
                          g_strdelimit (sender, ".", '_'), token);
  /* Before the reply, which is allowed. */
  if (response != NULL)
    g_dbus_connection_emit_signal (connection, g_dbus_message_get_sender (message), path,
                                   "org.freedesktop.portal.Request", "Response",
                                   g_variant_new_parsed (response), NULL);
  return g_variant_new ("(o)", path);
}

static GVariant *
answer (GDBusConnection *connection,
        GDBusMessage    *message)
{
  const char *member = g_dbus_message_get_member (message);
  GVariant *parameters = g_dbus_message_get_body (message);
  guint32 id;

  if (g_str_equal (member, "RequestBackground"))
    return answer_request (connection, message);
  if (g_str_equal (member, "GetCapabilities"))
    return g_variant_new ("(@as)", g_variant_new_parsed (capabilities));
  if (g_str_equal (member, "Notify"))
    {
      g_variant_get_child (parameters, 1, "u", &id);
      return g_variant_new ("(u)", id != 0 ? id : ++last_id);
    }
  if (g_str_equal (member, "CloseNotification"))
    {
      g_variant_get (parameters, "(u)", &id);
      g_dbus_connection_emit_signal (connection, NULL, "/org/freedesktop/Notifications",
                                     "org.freedesktop.Notifications",
                                     "NotificationClosed", g_variant_new ("(uu)", id, 3),
                                     NULL);
    }
  return NULL;
}

static gboolean
is_known (GDBusMessage *message)
{
  for (gsize i = 0; i < G_N_ELEMENTS (calls); i++)
    if (g_strcmp0 (g_dbus_message_get_interface (message), calls[i].interface) == 0 &&
        g_strcmp0 (g_dbus_message_get_member (message), calls[i].member) == 0)
      return g_str_equal (g_dbus_message_get_signature (message), calls[i].signature);
  return FALSE;
}

static void
take_call (GDBusConnection *connection,
           GDBusMessage    *message)
{
  const char *member = g_dbus_message_get_member (message);
  GVariant *body = g_dbus_message_get_body (message);
  g_autofree char *text = body != NULL ? g_variant_print (body, TRUE) : g_strdup ("()");
  g_autoptr (GDBusMessage) reply = NULL;
  const char *order;
  GVariant *result;

  /* An order that comes after the line is for later calls. */
  g_mutex_lock (&mutex);
  g_print ("%s %s\n", member, text);
  order = g_hash_table_lookup (orders, member);
  if (g_strcmp0 (order, "fail") == 0)
    reply = g_dbus_message_new_method_error_literal (message, "org.example.Refused",
                                                     "refused");
  else if (g_strcmp0 (order, "ignore") != 0)
    {
      reply = g_dbus_message_new_method_reply (message);
      result = answer (connection, message);
      if (result != NULL)
        g_dbus_message_set_body (reply, result);
    }
  if (g_strcmp0 (order, "delay") == 0)
    delayed = g_steal_pointer (&reply);
  g_mutex_unlock (&mutex);
  if (reply != NULL)
    g_dbus_connection_send_message (connection, reply, G_DBUS_SEND_MESSAGE_FLAGS_NONE,
                                    NULL, NULL);
}

static GDBusMessage *
filter (GDBusConnection *connection,
        GDBusMessage    *message,
        gboolean         incoming,
        gpointer         user_data)
{
  if (!incoming || !is_known (message))
    return message;
  take_call (connection, message);
  g_object_unref (message);
  return NULL;
}

static void
obey (GDBusConnection *connection,
      const char      *line)
{
  g_auto (GStrv) words = g_strsplit (line, " ", 2);

  g_mutex_lock (&mutex);
  if (g_str_equal (words[0], "signal"))
    {
      g_auto (GStrv) parts = g_strsplit (words[1], " ", 4);

      g_dbus_connection_emit_signal (connection, NULL, parts[0], parts[1], parts[2],
                                     g_variant_new_parsed (parts[3]), NULL);
    }
  else if (g_str_equal (words[0], "capabilities"))
    capabilities = g_strdup (words[1]);
  else if (g_str_equal (words[0], "response"))
    response = g_strdup (words[1]);
  else if (g_str_equal (words[0], "obey"))
    {
      g_hash_table_remove (orders, words[1]);
      if (delayed != NULL)
        g_dbus_connection_send_message (connection, delayed,
                                        G_DBUS_SEND_MESSAGE_FLAGS_NONE, NULL, NULL);
      g_clear_object (&delayed);
    }
  else
    g_hash_table_insert (orders, g_strdup (words[1]), g_strdup (words[0]));
  g_mutex_unlock (&mutex);
  g_print ("done \n");
}

static void
on_line (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  GDBusConnection *connection = user_data;
  g_autofree char *line =
      g_data_input_stream_read_line_finish (G_DATA_INPUT_STREAM (source), result, NULL,
                                            NULL);

  if (line == NULL)
    return;
  obey (connection, line);
  g_data_input_stream_read_line_async (G_DATA_INPUT_STREAM (source), G_PRIORITY_DEFAULT,
                                       NULL, on_line, connection);
}

static void
own (GDBusConnection *connection,
     const char      *name)
{
  g_autoptr (GError) error = NULL;
  /* As others may replace it, and it may replace others. */
  g_autoptr (GVariant) reply =
      g_dbus_connection_call_sync (connection, "org.freedesktop.DBus",
                                   "/org/freedesktop/DBus", "org.freedesktop.DBus",
                                   "RequestName", g_variant_new ("(su)", name, 1 | 2 | 4),
                                   NULL, G_DBUS_CALL_FLAGS_NONE, -1, NULL, &error);

  g_assert_no_error (error);
}

int
main (int   argc,
      char *argv[])
{
  GMainLoop *loop = g_main_loop_new (NULL, FALSE);
  GDBusConnection *connection = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, NULL);
  g_autoptr (GInputStream) input = NULL;
  g_autoptr (GDataInputStream) lines = NULL;
  g_autoptr (GFile) file = g_file_new_for_path ("/dev/stdin");

  g_assert_nonnull (connection);
  capabilities = g_strdup ("['actions', 'body', 'body-markup']");
  orders = g_hash_table_new (g_str_hash, g_str_equal);
  input = G_INPUT_STREAM (g_file_read (file, NULL, NULL));
  lines = g_data_input_stream_new (input);
  g_dbus_connection_add_filter (connection, filter, NULL, NULL);
  for (int i = 1; i < argc; i++)
    own (connection, argv[i]);
  g_print ("done %s\n", g_dbus_connection_get_unique_name (connection));
  g_data_input_stream_read_line_async (lines, G_PRIORITY_DEFAULT, NULL, on_line,
                                       connection);
  g_main_loop_run (loop);
  return EXIT_SUCCESS;
}
