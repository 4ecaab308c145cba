/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "desktop/autostart.h"

G_BEGIN_DECLS

#define LIMBER_REMINDER_PROGRAM LIMBER_LIBEXECDIR "/limber-reminder"

LimberAutostart limber_autostart_file_get (GError **error);
gboolean limber_autostart_file_set (gboolean wanted, GError **error);
void limber_autostart_portal_request (gboolean wanted,
                                      GDBusConnection *connection,
                                      const char *parent_window,
                                      GTask *task);

G_END_DECLS
