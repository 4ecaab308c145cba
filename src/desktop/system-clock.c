/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include <math.h>
#include <time.h>

#include "desktop/system-clock.h"

#define MIN_SPEED 0.1

struct _LimberSystemClock
{
  GObject parent_instance;

  double speed;
  gint64 start_us;      /* of the time that stands still in sleep, at creation */
  gint64 boot_start_us; /* of the one that runs on */
};

/* What g_get_monotonic_time() reads. */
static gint64
read_time (clockid_t id)
{
  struct timespec time;

  clock_gettime (id, &time);

  return (gint64) time.tv_sec * G_USEC_PER_SEC + time.tv_nsec / 1000;
}

static gint64
scale (gint64 start_us,
       gint64 now_us,
       double speed)
{
  return start_us + (gint64) ((double) (now_us - start_us) * speed);
}

static gint64
limber_system_clock_get_time (LimberClock *clock)
{
  LimberSystemClock *self = LIMBER_SYSTEM_CLOCK (clock);

  return scale (self->start_us, read_time (CLOCK_MONOTONIC), self->speed);
}

static gint64
limber_system_clock_get_boot_time (LimberClock *clock)
{
  LimberSystemClock *self = LIMBER_SYSTEM_CLOCK (clock);

  return scale (self->boot_start_us, read_time (CLOCK_BOOTTIME), self->speed);
}

/* Rounded up, so that the time has been reached then. */
static gint64
limber_system_clock_get_wake_time (LimberClock *clock,
                                   gint64       time_us)
{
  LimberSystemClock *self = LIMBER_SYSTEM_CLOCK (clock);
  double wake_us = (double) self->start_us +
                   ceil (((double) time_us - (double) self->start_us) / self->speed);

  return (gint64) CLAMP (wake_us, -0x1p62, 0x1p62);
}

static void
limber_system_clock_clock_init (LimberClockInterface *iface)
{
  iface->get_time = limber_system_clock_get_time;
  iface->get_boot_time = limber_system_clock_get_boot_time;
  iface->get_wake_time = limber_system_clock_get_wake_time;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (LimberSystemClock,
                               limber_system_clock,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (LIMBER_TYPE_CLOCK,
                                                      limber_system_clock_clock_init))

static void
limber_system_clock_class_init (LimberSystemClockClass *klass)
{
}

static void
limber_system_clock_init (LimberSystemClock *self)
{
  self->start_us = read_time (CLOCK_MONOTONIC);
  self->boot_start_us = read_time (CLOCK_BOOTTIME);
}

/**
 * limber_system_clock_new:
 * @speed: how many times faster than the machine's clock it runs; 0.1 or more
 *
 * Makes a clock that shows the machine's time now, and runs @speed times as fast
 * from now on.
 *
 * Returns: (transfer full): a clock
 */
LimberClock *
limber_system_clock_new (double speed)
{
  LimberSystemClock *self;

  g_return_val_if_fail (isfinite (speed) && speed >= MIN_SPEED, NULL);

  self = g_object_new (LIMBER_TYPE_SYSTEM_CLOCK, NULL);
  self->speed = speed;

  return LIMBER_CLOCK (self);
}
