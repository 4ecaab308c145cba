/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define LIMBER_TYPE_REMINDER_PROXY (limber_reminder_proxy_get_type ())
G_DECLARE_FINAL_TYPE (LimberReminderProxy,
                      limber_reminder_proxy,
                      LIMBER,
                      REMINDER_PROXY,
                      GObject)

/* The background program, as the window sees it.
 *
 * Properties, all read-only with explicit notify: "running" (gboolean), "state" (string,
 * an id; "" while it does not run), "text" (string, the same in words). */

LimberReminderProxy *limber_reminder_proxy_new (GDBusConnection *session_bus);
gboolean limber_reminder_proxy_get_running (LimberReminderProxy *self);
const char *limber_reminder_proxy_get_state (LimberReminderProxy *self);
const char *limber_reminder_proxy_get_text (LimberReminderProxy *self);
void limber_reminder_proxy_start (LimberReminderProxy *self);
void limber_reminder_proxy_call (LimberReminderProxy *self, const char *method);
void limber_reminder_proxy_call_minutes (LimberReminderProxy *self,
                                         const char *method,
                                         guint minutes);

G_END_DECLS
