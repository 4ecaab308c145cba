/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "background/pace.h"

#include "desktop/boot-timer.h"

#define MAX_SPEED 10000

/* In this order: without any sleep the two clocks are the same, and the one that counts
 * it too must not be found behind. */
static LimberBreakTime
get_machine_time (void)
{
  gint64 awake_us = g_get_monotonic_time ();
  gint64 boot_us = limber_boot_timer_now ();

  return (LimberBreakTime){ .boot_us = boot_us,
                            .awake_us = awake_us,
                            .real_us = g_get_real_time () };
}

static gint64
hasten (const LimberPace *self,
        gint64            start_us,
        gint64            now_us)
{
  return start_us + (gint64) ((now_us - start_us) * self->speed);
}

/**
 * limber_pace_init:
 * @self: (out caller-allocates): a pace
 *
 * Reads the environment. A speed that is none is said in the log and left out.
 */
void
limber_pace_init (LimberPace *self)
{
  const char *speed = g_getenv ("LIMBER_TRIAL_SPEED");

  self->speed = 1;
  self->start = get_machine_time ();
  if (speed == NULL)
    return;
  self->speed = g_ascii_strtod (speed, NULL);
  if (self->speed >= 1 && self->speed <= MAX_SPEED)
    return;
  g_message ("LIMBER_TRIAL_SPEED must be from 1 to %d, not “%s”", MAX_SPEED, speed);
  self->speed = 1;
}

/**
 * limber_pace_get_time:
 * @self: a pace
 *
 * Returns: what time it is for the reminder; without a zone
 */
LimberBreakTime
limber_pace_get_time (const LimberPace *self)
{
  LimberBreakTime now = get_machine_time ();

  now.boot_us = hasten (self, self->start.boot_us, now.boot_us);
  now.awake_us = hasten (self, self->start.awake_us, now.awake_us);
  now.real_us = hasten (self, self->start.real_us, now.real_us);

  return now;
}

/**
 * limber_pace_from_machine:
 * @self: a pace
 * @boot_us: a moment on the machine's boot clock
 *
 * Returns: the same on the reminder's
 */
gint64
limber_pace_from_machine (const LimberPace *self,
                          gint64            boot_us)
{
  return hasten (self, self->start.boot_us, boot_us);
}

/**
 * limber_pace_to_machine:
 * @self: a pace
 * @boot_us: a moment on the reminder's boot clock, or %G_MAXINT64 for never
 *
 * Returns: the same on the machine's, no earlier
 */
gint64
limber_pace_to_machine (const LimberPace *self,
                        gint64            boot_us)
{
  if (boot_us == G_MAXINT64 || self->speed == 1)
    return boot_us;

  return self->start.boot_us + (gint64) ((boot_us - self->start.boot_us) / self->speed) +
         1;
}

/**
 * limber_pace_get_span:
 * @self: a pace
 * @span_us: how long for the reminder, or %G_MAXINT64 for ever
 *
 * Returns: how long that is for the machine
 */
gint64
limber_pace_get_span (const LimberPace *self,
                      gint64            span_us)
{
  return span_us == G_MAXINT64 ? span_us : (gint64) (span_us / self->speed);
}
