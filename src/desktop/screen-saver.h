/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* A screen saver on the bus, which may also lock the screen. It is not started for
 * it, and may come and go. */
typedef struct _LimberScreenSaver LimberScreenSaver;

typedef void (*LimberScreenSaverFunc) (gpointer user_data);

LimberScreenSaver *limber_screen_saver_new (GDBusConnection *session_bus,
                                            const char *service,
                                            const char *path,
                                            LimberScreenSaverFunc changed,
                                            gpointer user_data);
void limber_screen_saver_free (LimberScreenSaver *self);
gboolean limber_screen_saver_is_active (LimberScreenSaver *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberScreenSaver, limber_screen_saver_free)

G_END_DECLS
