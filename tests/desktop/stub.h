/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define MOCK_GTK    "org.gtk.Notifications"
#define MOCK_PORTAL "org.freedesktop.portal.Desktop"
#define MOCK_SERVER "org.freedesktop.Notifications"

/* A bus of its own, and the mock-desktop program on it. */
typedef struct _Mock Mock;

GDBusConnection *mock_bus_connect (GTestDBus *bus);
void mock_bus_close (GDBusConnection *connection);
void mock_wait (guint milliseconds);
void mock_wait_for (gboolean (*reached) (gpointer data), gpointer data);

Mock *mock_new (GTestDBus *bus, const char *name);
void mock_order (Mock *mock, const char *format, ...) G_GNUC_PRINTF (2, 3);
GVariant *mock_get_call (Mock *mock, const char *member);
void mock_assert_quiet (Mock *mock, guint milliseconds);
void mock_freeze (Mock *mock);
void mock_thaw (Mock *mock);
void mock_free (Mock *mock);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Mock, mock_free)

G_END_DECLS
