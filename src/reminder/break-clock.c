/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "reminder/break-clock.h"

#include "reminder/break-clock-private.h"

/* Who makes the interval shorter is not reminded while still at it. */
#define SETTLE_US LIMBER_BREAK_MINUTE_US

G_DEFINE_FINAL_TYPE (LimberBreakClock, limber_break_clock, G_TYPE_OBJECT)

static gboolean
is_said_or_due (LimberBreakClock *self)
{
  return self->phase == LIMBER_BREAK_PHASE_SAID || self->phase == LIMBER_BREAK_PHASE_DUE;
}

/* Whether what was said last still holds. */
static gboolean
is_valid (LimberBreakClock *self)
{
  if (self->shown == LIMBER_BREAK_EVENT_NOTE)
    return self->noted && self->phase != LIMBER_BREAK_PHASE_DOING && !self->snoozed &&
           !(self->phase == LIMBER_BREAK_PHASE_DUE && self->deferred);
  return is_said_or_due (self);
}

/* What has been counted stays, unless it begins only now. */
static void
change_interval (LimberBreakClock          *self,
                 LimberBreakKind            kind,
                 const LimberBreakSettings *before)
{
  LimberBreakAlarm *alarm = &self->alarms[kind];
  gboolean is_break = kind == LIMBER_BREAK_KIND_BREAK;
  gint64 interval_us = limber_break_clock_get_interval (self, kind);
  gint64 sat_us = limber_break_clock_get_sitting (self);

  if (!limber_break_clock_wants (self, kind) ||
      !(is_break ? before->breaks_enabled : before->nudges_enabled))
    {
      if (self->phase != LIMBER_BREAK_PHASE_COUNTING && self->kind == kind &&
          self->phase != LIMBER_BREAK_PHASE_DOING)
        self->phase = LIMBER_BREAK_PHASE_COUNTING;
      alarm->from_us = sat_us;
      alarm->target_us = sat_us + interval_us;
      if (is_break)
        self->snoozed = self->noted = FALSE;
    }
  else if (interval_us != (is_break ? before->interval_us : before->nudge_interval_us) &&
           !(is_break && self->snoozed) &&
           !(self->phase == LIMBER_BREAK_PHASE_DUE && self->kind == kind))
    alarm->target_us = MAX (alarm->from_us + interval_us, sat_us + SETTLE_US);
}

static void
limber_break_clock_finalize (GObject *object)
{
  LimberBreakClock *self = LIMBER_BREAK_CLOCK (object);

  g_clear_pointer (&self->zone, g_time_zone_unref);

  G_OBJECT_CLASS (limber_break_clock_parent_class)->finalize (object);
}

static void
limber_break_clock_class_init (LimberBreakClockClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = limber_break_clock_finalize;
}

static void
limber_break_clock_init (LimberBreakClock *self)
{
  self->has_idle_source = TRUE;
  self->idle_since_us = -1;
  self->locked_since_us = -1;
  self->asleep_since_us = -1;
  self->watched_until_us = -1;
  self->away_since_us = -1;
  self->last_away_us = -1;
  self->here_since_us = -1;
  self->running_from_us = -1;
  self->pause_until_us = -1;
  self->pause_until_real_us = -1;
}

/**
 * limber_break_clock_new:
 * @settings: the settings; they are sanitized
 * @time: now
 *
 * The user is here, and tells of being idle, until something else is said.
 *
 * Returns: (transfer full): a clock at the beginning of an interval
 */
LimberBreakClock *
limber_break_clock_new (const LimberBreakSettings *settings,
                        const LimberBreakTime     *time)
{
  LimberBreakClock *self;

  g_return_val_if_fail (settings != NULL, NULL);
  g_return_val_if_fail (time != NULL, NULL);

  self = g_object_new (LIMBER_TYPE_BREAK_CLOCK, NULL);
  self->settings = *settings;
  limber_break_settings_sanitize (&self->settings);
  self->now_us = time->boot_us;
  self->awake_us = time->awake_us;
  limber_break_clock_advance (self, time);
  limber_break_clock_reset (self, LIMBER_BREAK_KIND_BREAK);
  limber_break_clock_refresh (self);
  return self;
}

/**
 * limber_break_clock_update:
 * @self: a clock
 * @time: now
 *
 * Returns: what is to be done now; it takes the place of what was said before
 */
LimberBreakEvent
limber_break_clock_update (LimberBreakClock      *self,
                           const LimberBreakTime *time)
{
  LimberBreakEvent event;

  g_return_val_if_fail (LIMBER_IS_BREAK_CLOCK (self), LIMBER_BREAK_EVENT_NONE);
  g_return_val_if_fail (time != NULL, LIMBER_BREAK_EVENT_NONE);

  limber_break_clock_advance (self, time);
  limber_break_clock_refresh (self);
  event = limber_break_clock_progress (self);
  if (event != LIMBER_BREAK_EVENT_NONE)
    return self->shown = event;

  if (self->shown == LIMBER_BREAK_EVENT_NONE || is_valid (self))
    return LIMBER_BREAK_EVENT_NONE;
  self->shown = LIMBER_BREAK_EVENT_NONE;
  return LIMBER_BREAK_EVENT_WITHDRAW;
}

/**
 * limber_break_clock_get_counts:
 * @self: a clock
 * @counts: (out caller-allocates): how breaks have gone
 */
void
limber_break_clock_get_counts (LimberBreakClock  *self,
                               LimberBreakCounts *counts)
{
  g_return_if_fail (LIMBER_IS_BREAK_CLOCK (self));
  g_return_if_fail (counts != NULL);

  *counts = self->counts;
}

/**
 * limber_break_clock_set_settings:
 * @self: a clock
 * @settings: the settings; they are sanitized
 * @time: now
 *
 * What has been sat counts towards another interval too, but a break is never due
 * sooner than a minute after such a change.
 */
void
limber_break_clock_set_settings (LimberBreakClock          *self,
                                 const LimberBreakSettings *settings,
                                 const LimberBreakTime     *time)
{
  LimberBreakSettings before;

  g_return_if_fail (LIMBER_IS_BREAK_CLOCK (self));
  g_return_if_fail (settings != NULL);
  g_return_if_fail (time != NULL);

  before = self->settings;
  limber_break_clock_advance (self, time);
  limber_break_clock_refresh (self);
  self->settings = *settings;
  limber_break_settings_sanitize (&self->settings);
  change_interval (self, LIMBER_BREAK_KIND_BREAK, &before);
  change_interval (self, LIMBER_BREAK_KIND_NUDGE, &before);
  limber_break_clock_refresh (self);
}

/**
 * limber_break_clock_set_idle_source:
 * @self: a clock
 * @present: whether the desktop tells when there is no input
 * @time: now
 *
 * Without it breaks go by plain time, and sleep and lock.
 */
void
limber_break_clock_set_idle_source (LimberBreakClock      *self,
                                    gboolean               present,
                                    const LimberBreakTime *time)
{
  g_return_if_fail (LIMBER_IS_BREAK_CLOCK (self));
  g_return_if_fail (time != NULL);

  limber_break_clock_advance (self, time);
  self->has_idle_source = !!present;
  if (!present)
    self->idle_since_us = -1;
  limber_break_clock_refresh (self);
}

/**
 * limber_break_clock_set_idle:
 * @self: a clock
 * @since_boot_us: when the last input was, on the boot clock
 * @time: now
 *
 * There has been no input since then. It need not be told again as more time goes by;
 * limber_break_clock_set_active() tells of the next input.
 */
void
limber_break_clock_set_idle (LimberBreakClock      *self,
                             gint64                 since_boot_us,
                             const LimberBreakTime *time)
{
  g_return_if_fail (LIMBER_IS_BREAK_CLOCK (self));
  g_return_if_fail (time != NULL);

  limber_break_clock_advance (self, time);
  if (self->has_idle_source)
    self->idle_since_us = CLAMP (since_boot_us, 0, self->now_us);
  limber_break_clock_refresh (self);
}

/**
 * limber_break_clock_set_active:
 * @self: a clock
 * @time: now
 *
 * There is input again.
 */
void
limber_break_clock_set_active (LimberBreakClock      *self,
                               const LimberBreakTime *time)
{
  g_return_if_fail (LIMBER_IS_BREAK_CLOCK (self));
  g_return_if_fail (time != NULL);

  limber_break_clock_advance (self, time);
  limber_break_clock_refresh (self);
  self->idle_since_us = -1;
  limber_break_clock_refresh (self);
}

/**
 * limber_break_clock_set_watching:
 * @self: a clock
 * @watching: whether something plays that keeps the screen on
 * @time: now
 */
void
limber_break_clock_set_watching (LimberBreakClock      *self,
                                 gboolean               watching,
                                 const LimberBreakTime *time)
{
  g_return_if_fail (LIMBER_IS_BREAK_CLOCK (self));
  g_return_if_fail (time != NULL);

  limber_break_clock_advance (self, time);
  limber_break_clock_refresh (self);
  if (self->watching && !watching)
    self->watched_until_us = self->now_us;
  self->watching = !!watching;
  limber_break_clock_refresh (self);
}

/**
 * limber_break_clock_set_asleep:
 * @self: a clock
 * @asleep: whether the machine goes to sleep, or has woken up
 * @time: now
 *
 * A sleep that is not told of is seen from the clocks.
 */
void
limber_break_clock_set_asleep (LimberBreakClock      *self,
                               gboolean               asleep,
                               const LimberBreakTime *time)
{
  g_return_if_fail (LIMBER_IS_BREAK_CLOCK (self));
  g_return_if_fail (time != NULL);

  limber_break_clock_advance (self, time);
  limber_break_clock_refresh (self);
  if (!asleep)
    self->asleep_since_us = -1;
  else if (self->asleep_since_us < 0)
    self->asleep_since_us = self->now_us;
  limber_break_clock_refresh (self);
}

/**
 * limber_break_clock_set_locked:
 * @self: a clock
 * @locked: whether the screen is locked
 * @time: now
 */
void
limber_break_clock_set_locked (LimberBreakClock      *self,
                               gboolean               locked,
                               const LimberBreakTime *time)
{
  g_return_if_fail (LIMBER_IS_BREAK_CLOCK (self));
  g_return_if_fail (time != NULL);

  limber_break_clock_advance (self, time);
  limber_break_clock_refresh (self);
  if (!locked)
    self->locked_since_us = -1;
  else if (self->locked_since_us < 0)
    self->locked_since_us = self->now_us;
  limber_break_clock_refresh (self);
}

/**
 * limber_break_clock_set_quiet:
 * @self: a clock
 * @quiet: all reasons to be quiet that there are now
 * @time: now
 */
void
limber_break_clock_set_quiet (LimberBreakClock      *self,
                              LimberBreakQuiet       quiet,
                              const LimberBreakTime *time)
{
  g_return_if_fail (LIMBER_IS_BREAK_CLOCK (self));
  g_return_if_fail (time != NULL);

  limber_break_clock_advance (self, time);
  limber_break_clock_refresh (self);
  self->quiet = quiet;
  limber_break_clock_refresh (self);
}
