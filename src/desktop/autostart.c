/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "desktop/autostart-private.h"
#include "desktop/sandbox.h"

/**
 * limber_autostart_get:
 * @error: return location for an error
 *
 * Whether the reminder starts with the session, whoever arranged it. No portal
 * answers that, so in a sandbox it is not known.
 *
 * Returns: what is known; %LIMBER_AUTOSTART_UNKNOWN with an error of G_IO_ERROR that
 *   says what is in the way, or without one in a sandbox
 */
LimberAutostart
limber_autostart_get (GError **error)
{
  if (limber_in_sandbox ())
    return LIMBER_AUTOSTART_UNKNOWN;
  return limber_autostart_file_get (error);
}

/**
 * limber_autostart_request:
 * @wanted: whether the reminder should start with the session
 * @connection: (nullable): the session bus; needed in a sandbox only
 * @parent_window: (nullable): what the desktop's question belongs to, as portals name
 *   windows (`x11:XID`, `wayland:HANDLE`); %NULL for none
 * @cancellable: (nullable): takes the request back
 * @callback: called when it is done, in the thread's main context
 * @user_data: for @callback
 *
 * Asks for it: a portal in a sandbox, which may ask the user and take as long as that
 * takes; a file in the user's autostart folder elsewhere. Nothing here remembers the
 * wish; asking again for what is there already does no harm, and in a sandbox it is
 * how to learn of it.
 */
void
limber_autostart_request (gboolean             wanted,
                          GDBusConnection     *connection,
                          const char          *parent_window,
                          GCancellable        *cancellable,
                          GAsyncReadyCallback  callback,
                          gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;
  GError *error = NULL;

  g_return_if_fail (connection == NULL || G_IS_DBUS_CONNECTION (connection));

  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, limber_autostart_request);
  if (g_task_return_error_if_cancelled (task))
    return;
  if (limber_in_sandbox ())
    limber_autostart_portal_request (wanted, connection, parent_window, task);
  else if (limber_autostart_file_set (wanted, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * limber_autostart_request_finish:
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Returns: whether it is as it was wanted; if not, an error of G_IO_ERROR: a text to
 *   show, that says what is in the way and where. G_IO_ERROR_PERMISSION_DENIED if the
 *   user or the desktop refuses it, G_IO_ERROR_WRONG_ETAG if somebody else changed the
 *   file, so that it was left alone.
 */
gboolean
limber_autostart_request_finish (GAsyncResult  *result,
                                 GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), FALSE);
  g_return_val_if_fail (g_async_result_is_tagged (result, limber_autostart_request),
                        FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
