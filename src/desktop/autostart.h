/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Whether the desktop starts the reminder when the user logs in. */
typedef enum
{
  LIMBER_AUTOSTART_UNKNOWN, /* in a sandbox only the answer to a request tells */
  LIMBER_AUTOSTART_OFF,
  LIMBER_AUTOSTART_ON,
} LimberAutostart;

LimberAutostart limber_autostart_get (GError **error);
void limber_autostart_request (gboolean wanted,
                               GDBusConnection *connection,
                               const char *parent_window,
                               GCancellable *cancellable,
                               GAsyncReadyCallback callback,
                               gpointer user_data);
gboolean limber_autostart_request_finish (GAsyncResult *result, GError **error);

G_END_DECLS
