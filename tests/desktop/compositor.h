/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <glib.h>

/* A Wayland compositor without windows, of which the test says when somebody is
 * there. It runs in the test's main loop. */
typedef struct _Compositor Compositor;

Compositor *compositor_new (guint notifier_version, gboolean has_seat);
void compositor_free (Compositor *self);
const char *compositor_get_calls (Compositor *self);
void compositor_forget_calls (Compositor *self);
void compositor_set_idle (Compositor *self, gboolean idle);
void compositor_remove_notifier (Compositor *self);
void compositor_disconnect_clients (Compositor *self);
