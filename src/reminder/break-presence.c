/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "reminder/break-clock-private.h"
#include "reminder/break-hours.h"

/* Less than this between two looks at the clocks is no sleep. */
#define SLEEP_US G_USEC_PER_SEC

/* Stops the odometer as of @at_us, which may be past: what has been counted since
 * then was no sitting. */
static void
stop_odometer (LimberBreakClock *self,
               gint64            at_us)
{
  if (self->running_from_us < 0)
    return;

  self->sat_us += MAX (0, at_us - self->running_from_us);
  self->running_from_us = -1;
}

static void
sync_odometer (LimberBreakClock *self)
{
  gboolean running = self->away_since_us < 0 && self->off == LIMBER_BREAK_ON &&
                     self->phase != LIMBER_BREAK_PHASE_DOING;

  if (!running)
    stop_odometer (self, self->now_us);
  else if (self->running_from_us < 0)
    self->running_from_us = self->now_us;
}

static void
come_back (LimberBreakClock *self)
{
  limber_break_clock_count_absence (self, self->now_us - self->away_since_us);
  self->last_away_us = self->away_since_us;
  self->here_since_us = self->now_us;
  self->away_since_us = -1;
}

static gboolean
is_watching (LimberBreakClock *self)
{
  return self->watching && self->settings.sitting_still_counts;
}

/* Since when there is no input that would be needed for sitting, or -1. */
static gint64
get_still_since (LimberBreakClock *self)
{
  if (self->idle_since_us < 0 || is_watching (self))
    return -1;
  if (!self->settings.sitting_still_counts)
    return self->idle_since_us;
  return MAX (self->idle_since_us, self->watched_until_us);
}

/* Since when the user is away, or -1. */
static gint64
find_absence (LimberBreakClock *self)
{
  gint64 still_us = get_still_since (self);
  gint64 since_us = G_MAXINT64;

  if (still_us >= 0 && self->now_us - still_us >= LIMBER_BREAK_AWAY_US)
    since_us = still_us;
  if (self->locked_since_us >= 0)
    since_us = MIN (since_us, self->locked_since_us);
  if (self->asleep_since_us >= 0)
    since_us = MIN (since_us, self->asleep_since_us);
  return since_us < G_MAXINT64 ? since_us : -1;
}

static void
refresh_presence (LimberBreakClock *self)
{
  gint64 since_us = find_absence (self);

  if (since_us >= 0 && self->away_since_us < 0)
    limber_break_clock_leave (self, since_us);
  else if (since_us < 0 && self->away_since_us >= 0)
    come_back (self);
  else if (since_us >= 0)
    self->away_since_us = MIN (self->away_since_us, since_us);

  if (self->away_since_us >= 0 &&
      self->now_us - self->away_since_us >= self->settings.length_us)
    limber_break_clock_take (self, LIMBER_BREAK_KIND_BREAK);
}

static void
end_pause (LimberBreakClock *self)
{
  if (self->pause_until_us >= 0 && self->now_us >= self->pause_until_us)
    self->pause_until_us = -1;
  if (self->pause_until_real_us >= 0 && self->real_us >= self->pause_until_real_us)
    self->pause_until_real_us = -1;
}

static LimberBreakOff
find_off (LimberBreakClock *self)
{
  if (!self->settings.breaks_enabled && !self->settings.nudges_enabled)
    return LIMBER_BREAK_OFF_DISABLED;
  if (self->quiet & LIMBER_BREAK_QUIET_OTHER_REMINDER)
    return LIMBER_BREAK_OFF_OTHER_REMINDER;
  if (self->pause_until_us >= 0 || self->pause_until_real_us >= 0)
    return LIMBER_BREAK_OFF_PAUSED;
  if (!limber_break_hours_contain (&self->settings, self->real_us, self->zone))
    return LIMBER_BREAK_OFF_HOURS;
  return LIMBER_BREAK_ON;
}

/* After having been off, an interval begins; one that is being done is not disturbed. */
static void
refresh_off (LimberBreakClock *self)
{
  self->off = find_off (self);
  if (self->off == LIMBER_BREAK_ON)
    return;

  stop_odometer (self, self->now_us);
  if (self->phase != LIMBER_BREAK_PHASE_DOING)
    limber_break_clock_reset (self, LIMBER_BREAK_KIND_BREAK);
}

/* A sleep nobody told of. When in the time since the last look it was is not known; it
 * has most likely just ended. */
static void
sleep_unseen (LimberBreakClock *self,
              gint64            slept_us)
{
  if (self->away_since_us >= 0)
    return;
  limber_break_clock_leave (self, self->now_us - slept_us);
  come_back (self);
}

/* How much of what has passed on the boot clock the machine has slept. */
static gint64
get_slept (LimberBreakClock      *self,
           const LimberBreakTime *time,
           gint64                 passed_us)
{
  gint64 awake_us = CLAMP (time->awake_us - self->awake_us, 0, passed_us);

  return passed_us - awake_us;
}

static void
set_zone (LimberBreakClock *self,
          GTimeZone        *zone)
{
  if (zone == self->zone && zone != NULL)
    return;
  g_clear_pointer (&self->zone, g_time_zone_unref);
  self->zone = zone != NULL ? g_time_zone_ref (zone) : g_time_zone_new_utc ();
}

/**
 * limber_break_clock_advance:
 * @self: a clock
 * @time: now
 *
 * Takes over the time. Whoever changes something does this first, and calls
 * limber_break_clock_refresh() after it.
 */
void
limber_break_clock_advance (LimberBreakClock      *self,
                            const LimberBreakTime *time)
{
  gint64 passed_us = MAX (0, time->boot_us - self->now_us);
  gint64 slept_us = get_slept (self, time, passed_us);

  self->now_us += passed_us;
  self->awake_us = time->awake_us;
  self->real_us = time->real_us;
  set_zone (self, time->zone);
  if (slept_us > SLEEP_US)
    sleep_unseen (self, slept_us);
}

/**
 * limber_break_clock_refresh:
 * @self: a clock
 *
 * Works out who is here and whether anything is counted, as of the time last taken
 * over. Says nothing.
 */
void
limber_break_clock_refresh (LimberBreakClock *self)
{
  end_pause (self);
  refresh_presence (self);
  refresh_off (self);
  sync_odometer (self);
}

/**
 * limber_break_clock_leave:
 * @self: a clock
 * @since_us: since when the user is away, on the boot clock
 *
 * Where there was no input since the absence before, that one has never ended.
 */
void
limber_break_clock_leave (LimberBreakClock *self,
                          gint64            since_us)
{
  gboolean rejoined = self->last_away_us >= 0 && since_us <= self->here_since_us;

  stop_odometer (self, since_us);
  self->away_since_us = rejoined ? MIN (self->last_away_us, since_us) : since_us;
}

/**
 * limber_break_clock_count_absence:
 * @self: a clock
 * @length_us: how long the user has been away, in microseconds
 *
 * An absence as long as a break was one, whatever it was for.
 */
void
limber_break_clock_count_absence (LimberBreakClock *self,
                                  gint64            length_us)
{
  if (length_us >= self->settings.length_us)
    limber_break_clock_take (self, LIMBER_BREAK_KIND_BREAK);
  else if (length_us >= self->settings.nudge_length_us)
    limber_break_clock_take (self, LIMBER_BREAK_KIND_NUDGE);
}

/**
 * limber_break_clock_get_away_time:
 * @self: a clock
 *
 * Returns: when the user will be away if there is no input until then, on the boot
 *   clock; %G_MAXINT64 where that is not foreseen
 */
gint64
limber_break_clock_get_away_time (LimberBreakClock *self)
{
  gint64 still_us = get_still_since (self);

  return still_us >= 0 ? still_us + LIMBER_BREAK_AWAY_US : G_MAXINT64;
}

/**
 * limber_break_clock_get_sitting:
 * @self: a clock
 *
 * Returns: the odometer, in microseconds
 */
gint64
limber_break_clock_get_sitting (LimberBreakClock *self)
{
  if (self->running_from_us < 0)
    return self->sat_us;
  return self->sat_us + MAX (0, self->now_us - self->running_from_us);
}
