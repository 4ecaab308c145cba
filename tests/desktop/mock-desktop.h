/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "test-bus.h"

G_BEGIN_DECLS

#define MOCK_GTK    "org.gtk.Notifications"
#define MOCK_PORTAL "org.freedesktop.portal.Desktop"
#define MOCK_SERVER "org.freedesktop.Notifications"

/* The program mock-desktop on a bus: unlike a #Mock, it can freeze and die. */
typedef struct _MockDesktop MockDesktop;

MockDesktop *mock_desktop_new (TestBus *bus, const char *name);
void mock_desktop_free (MockDesktop *mock);
void mock_desktop_order (MockDesktop *mock, const char *format, ...) G_GNUC_PRINTF (2, 3);
void mock_desktop_settle (MockDesktop *mock);
GVariant *mock_desktop_get_call (MockDesktop *mock, const char *member);
void mock_desktop_assert_quiet (MockDesktop *mock, guint milliseconds);
void mock_desktop_freeze (MockDesktop *mock);
void mock_desktop_thaw (MockDesktop *mock);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MockDesktop, mock_desktop_free)

G_END_DECLS
