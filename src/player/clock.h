/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define LIMBER_TYPE_CLOCK (limber_clock_get_type ())
G_DECLARE_INTERFACE (LimberClock, limber_clock, LIMBER, CLOCK, GObject)

/* A clock that never goes back. Everything that needs the time is handed one.
 *
 * get_time: microseconds since some moment, standing still while the machine
 *   sleeps (as CLOCK_MONOTONIC).
 * get_boot_time: the same, but running on while it sleeps (as CLOCK_BOOTTIME).
 * get_wake_time: the time on g_get_monotonic_time()'s scale at which get_time
 *   will reach a given value. */
struct _LimberClockInterface
{
  GTypeInterface parent;

  gint64 (*get_time) (LimberClock *self);
  gint64 (*get_boot_time) (LimberClock *self);
  gint64 (*get_wake_time) (LimberClock *self, gint64 time_us);
};

gint64 limber_clock_get_time (LimberClock *self);
gint64 limber_clock_get_boot_time (LimberClock *self);
gint64 limber_clock_get_wake_time (LimberClock *self, gint64 time_us);

G_END_DECLS
