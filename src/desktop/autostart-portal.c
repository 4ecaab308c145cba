/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

/* org.freedesktop.portal.Background. A request without "autostart" deletes the
 * autostart file, so that this is the only place that makes any. */

#include "config.h"

#include "desktop/autostart-private.h"

#include <glib/gi18n.h>

#define BUS_NAME    "org.freedesktop.portal.Desktop"
#define OBJECT_PATH "/org/freedesktop/portal/desktop"
#define REQUEST     "org.freedesktop.portal.Request"

/* Until the portal has taken the request. The answer may wait for the user. */
#define CALL_TIMEOUT_MS 25000

typedef struct
{
  GDBusConnection *connection;
  gboolean wanted;
  char *handle; /* the request's object */
  guint response_id;
  guint watch_id;
  gulong cancelled_id;
} Request;

static void
request_free (gpointer data)
{
  Request *request = data;

  g_free (request->handle);
  g_object_unref (request->connection);
  g_free (request);
}

/* From here on nothing is heard of it; @task goes with the last of these. */
static void
stop_listening (GTask *task)
{
  Request *request = g_task_get_task_data (task);

  if (request->cancelled_id != 0)
    g_signal_handler_disconnect (g_task_get_cancellable (task), request->cancelled_id);
  request->cancelled_id = 0;
  g_clear_handle_id (&request->watch_id, g_bus_unwatch_name);
  if (request->response_id != 0)
    g_dbus_connection_signal_unsubscribe (request->connection, request->response_id);
  request->response_id = 0;
}

static void
finish (GTask  *task,
        GError *error)
{
  g_autoptr (GTask) kept = g_object_ref (task);

  stop_listening (task);
  if (error != NULL)
    g_task_return_error (task, error);
  else
    g_task_return_boolean (task, TRUE);
}

static GError *
cannot_ask (const char *reason)
{
  return g_error_new (G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED,
                      _ ("The desktop cannot be asked to start the break reminder at "
                         "login: %s"),
                      reason);
}

/* Whatever the response is called: what counts is whether it starts. */
static GError *
judge (Request  *request,
       guint32   response,
       GVariant *results)
{
  gboolean autostart = FALSE;

  g_variant_lookup (results, "autostart", "b", &autostart);
  if (autostart == request->wanted && (response == 0 || !request->wanted))
    return NULL;
  if (request->wanted)
    return g_error_new (G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED,
                        _ ("The desktop does not let Limber start at login. Its settings "
                           "for applications can allow it to run in the background."));
  return g_error_new (G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED,
                      _ ("The desktop still starts the break reminder at login"));
}

static void
on_response (GDBusConnection *connection,
             const char      *sender,
             const char      *object_path,
             const char      *interface,
             const char      *name,
             GVariant        *parameters,
             gpointer         user_data)
{
  GTask *task = user_data;
  g_autoptr (GVariant) results = NULL;
  guint32 response;

  if (!g_variant_is_of_type (parameters, G_VARIANT_TYPE ("(ua{sv})")))
    return;
  g_variant_get (parameters, "(u@a{sv})", &response, &results);
  finish (task, judge (g_task_get_task_data (task), response, results));
}

static void
listen_to_response (GTask      *task,
                    const char *handle)
{
  Request *request = g_task_get_task_data (task);

  if (g_strcmp0 (request->handle, handle) == 0)
    return;
  if (request->response_id != 0)
    g_dbus_connection_signal_unsubscribe (request->connection, request->response_id);
  g_free (request->handle);
  request->handle = g_strdup (handle);
  request->response_id =
      g_dbus_connection_signal_subscribe (request->connection, BUS_NAME, REQUEST,
                                          "Response", handle, NULL,
                                          G_DBUS_SIGNAL_FLAGS_NONE, on_response,
                                          g_object_ref (task), g_object_unref);
}

static void
on_vanished (GDBusConnection *connection,
             const char      *name,
             gpointer         user_data)
{
  GTask *task = user_data;

  finish (task, cannot_ask (_ ("the desktop portal went away")));
}

static void
on_requested (GObject      *source,
              GAsyncResult *result,
              gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  Request *request = g_task_get_task_data (task);
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) reply =
      g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, &error);
  const char *handle;

  /* Answered before it was taken, or taken back. */
  if (g_task_get_completed (task) || request->response_id == 0)
    return;
  if (reply == NULL)
    {
      g_dbus_error_strip_remote_error (error);
      finish (task, cannot_ask (error->message));
      return;
    }
  /* Portals before 0.9 chose another one. */
  g_variant_get (reply, "(&o)", &handle);
  listen_to_response (task, handle);
  request->watch_id =
      g_bus_watch_name_on_connection (request->connection, BUS_NAME,
                                      G_BUS_NAME_WATCHER_FLAGS_NONE, NULL, on_vanished,
                                      g_object_ref (task), g_object_unref);
}

static gboolean
take_back (gpointer user_data)
{
  GTask *task = user_data;
  Request *request = g_task_get_task_data (task);

  if (request->response_id == 0)
    return G_SOURCE_REMOVE;
  g_dbus_connection_call (request->connection, BUS_NAME, request->handle, REQUEST,
                          "Close", NULL, NULL, G_DBUS_CALL_FLAGS_NO_AUTO_START,
                          CALL_TIMEOUT_MS, NULL, NULL, NULL);
  finish (task, g_error_new (G_IO_ERROR, G_IO_ERROR_CANCELLED,
                             _ ("The request was taken back")));
  return G_SOURCE_REMOVE;
}

/* Not at once: a handler cannot disconnect itself from a cancellable. */
static void
on_cancelled (GCancellable *cancellable,
              gpointer      user_data)
{
  GTask *task = user_data;
  g_autoptr (GSource) source = g_idle_source_new ();

  g_source_set_callback (source, take_back, g_object_ref (task), g_object_unref);
  g_source_attach (source, g_task_get_context (task));
}

static void
call_portal (GTask      *task,
             const char *parent_window,
             const char *token)
{
  const char *const command[] = { LIMBER_REMINDER_PROGRAM, NULL };
  Request *request = g_task_get_task_data (task);
  GVariantDict options;

  g_variant_dict_init (&options, NULL);
  g_variant_dict_insert (&options, "handle_token", "s", token);
  g_variant_dict_insert (&options, "reason", "s",
                         _ ("Limber reminds you to get up from the desk and move."));
  g_variant_dict_insert (&options, "autostart", "b", request->wanted);
  g_variant_dict_insert (&options, "commandline", "^as", command);
  g_variant_dict_insert (&options, "dbus-activatable", "b", FALSE);
  g_dbus_connection_call (request->connection, BUS_NAME, OBJECT_PATH,
                          "org.freedesktop.portal.Background", "RequestBackground",
                          g_variant_new ("(s@a{sv})",
                                         parent_window != NULL ? parent_window : "",
                                         g_variant_dict_end (&options)),
                          G_VARIANT_TYPE ("(o)"), G_DBUS_CALL_FLAGS_NONE, CALL_TIMEOUT_MS,
                          NULL, on_requested, g_object_ref (task));
}

/*
 * limber_autostart_portal_request:
 * @wanted: whether the reminder should start with the session
 * @connection: (nullable): the session bus
 * @parent_window: (nullable): the window that asks
 * @task: is returned from, now or later
 */
void
limber_autostart_portal_request (gboolean         wanted,
                                 GDBusConnection *connection,
                                 const char      *parent_window,
                                 GTask           *task)
{
  GCancellable *cancellable = g_task_get_cancellable (task);
  g_autofree char *token = NULL;
  g_autofree char *sender = NULL;
  g_autofree char *handle = NULL;
  Request *request;

  if (connection == NULL || g_dbus_connection_is_closed (connection))
    {
      g_task_return_error (task, cannot_ask (_ ("there is no session bus")));
      return;
    }
  request = g_new0 (Request, 1);
  request->connection = g_object_ref (connection);
  request->wanted = wanted;
  g_task_set_task_data (task, request, request_free);

  /* Listening starts before the call, whose answer may be quicker than its reply. */
  token = g_strdup_printf ("limber%u", g_random_int ());
  sender = g_strdup (g_dbus_connection_get_unique_name (connection) + 1);
  g_strdelimit (sender, ".", '_');
  handle = g_strdup_printf (OBJECT_PATH "/request/%s/%s", sender, token);
  listen_to_response (task, handle);
  if (cancellable != NULL)
    request->cancelled_id = g_signal_connect_object (cancellable, "cancelled",
                                                     G_CALLBACK (on_cancelled), task, 0);
  call_portal (task, parent_window, token);
}
