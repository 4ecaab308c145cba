/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* One deadline on the clock that runs on while the machine sleeps. It wakes the
 * program once, when the deadline has come, and right after the machine has slept
 * past it; until then nothing runs. */
typedef struct _LimberBootTimer LimberBootTimer;

typedef void (*LimberBootTimerFunc) (gpointer user_data);

LimberBootTimer *limber_boot_timer_new (LimberBootTimerFunc function, gpointer user_data);
void limber_boot_timer_free (LimberBootTimer *self);
void limber_boot_timer_set (LimberBootTimer *self, gint64 boot_us);
gint64 limber_boot_timer_now (void);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberBootTimer, limber_boot_timer_free)

G_END_DECLS
