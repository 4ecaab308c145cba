/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "player/clock.h"

G_DEFINE_INTERFACE (LimberClock, limber_clock, G_TYPE_OBJECT)

static void
limber_clock_default_init (LimberClockInterface *iface)
{
}

/**
 * limber_clock_get_time:
 * @self: a clock
 *
 * The time that stands still while the machine sleeps.
 *
 * Returns: microseconds since some moment that stays the same
 */
gint64
limber_clock_get_time (LimberClock *self)
{
  g_return_val_if_fail (LIMBER_IS_CLOCK (self), 0);

  return LIMBER_CLOCK_GET_IFACE (self)->get_time (self);
}

/**
 * limber_clock_get_boot_time:
 * @self: a clock
 *
 * The time that runs on while the machine sleeps. Only how far it runs ahead of
 * limber_clock_get_time() means anything.
 *
 * Returns: microseconds since some moment that stays the same
 */
gint64
limber_clock_get_boot_time (LimberClock *self)
{
  g_return_val_if_fail (LIMBER_IS_CLOCK (self), 0);

  return LIMBER_CLOCK_GET_IFACE (self)->get_boot_time (self);
}

/**
 * limber_clock_get_wake_time:
 * @self: a clock
 * @time_us: a time of limber_clock_get_time(), in microseconds
 *
 * Converts a time of this clock to the one that main loop sources are set by.
 *
 * Returns: when @time_us is reached, in microseconds of g_get_monotonic_time()
 */
gint64
limber_clock_get_wake_time (LimberClock *self,
                            gint64       time_us)
{
  g_return_val_if_fail (LIMBER_IS_CLOCK (self), 0);

  return LIMBER_CLOCK_GET_IFACE (self)->get_wake_time (self, time_us);
}
