/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Tells when the time of day has been stepped: set by hand, by the network, or moved
 * on by a sleep, in which it runs on while the monotonic clock stands still. */
typedef struct _LimberClockWatch LimberClockWatch;

typedef void (*LimberClockWatchFunc) (gpointer user_data);

LimberClockWatch *limber_clock_watch_new (LimberClockWatchFunc function,
                                          gpointer user_data);
void limber_clock_watch_free (LimberClockWatch *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberClockWatch, limber_clock_watch_free)

G_END_DECLS
