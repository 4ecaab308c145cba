/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "reminder/break-clock-private.h"
#include "reminder/break-hours.h"

#define LONGEST_SNOOZE_US (60 * LIMBER_BREAK_MINUTE_US)
#define LONGEST_PAUSE_US  (24 * 60 * LIMBER_BREAK_MINUTE_US)

/* What the user speaks of: what is due, or what comes next. */
static LimberBreakKind
get_meant (LimberBreakClock *self)
{
  if (self->phase != LIMBER_BREAK_PHASE_COUNTING)
    return self->kind;
  return self->settings.breaks_enabled || !self->settings.nudges_enabled
             ? LIMBER_BREAK_KIND_BREAK
             : LIMBER_BREAK_KIND_NUDGE;
}

static void
skip (LimberBreakClock *self,
      LimberBreakKind   kind)
{
  if (kind == LIMBER_BREAK_KIND_BREAK)
    self->counts.skipped++;
  limber_break_clock_reset (self, kind);
}

static void
pause_until (LimberBreakClock *self,
             gint64            boot_us,
             gint64            real_us)
{
  self->pause_until_us = boot_us;
  self->pause_until_real_us = real_us;
  limber_break_clock_refresh (self);
}

/* Every wish is one of the moment: what has come due until then comes due first. */
static gboolean
begin_wish (LimberBreakClock      *self,
            const LimberBreakTime *time)
{
  g_return_val_if_fail (LIMBER_IS_BREAK_CLOCK (self), FALSE);
  g_return_val_if_fail (time != NULL, FALSE);

  limber_break_clock_advance (self, time);
  limber_break_clock_refresh (self);
  return TRUE;
}

/**
 * limber_break_clock_start:
 * @self: a clock
 * @time: now
 *
 * The nudge that is due, or else a break, is being done: because it was said or
 * because the user wants it now. It is taken when limber_break_clock_finish() says
 * so, or when its length has gone by.
 */
void
limber_break_clock_start (LimberBreakClock      *self,
                          const LimberBreakTime *time)
{
  if (!begin_wish (self, time) || self->phase == LIMBER_BREAK_PHASE_DOING)
    return;

  self->kind = get_meant (self);
  self->phase = LIMBER_BREAK_PHASE_DOING;
  self->doing_since_us = self->now_us;
  limber_break_clock_refresh (self);
}

/**
 * limber_break_clock_finish:
 * @self: a clock
 * @time: now
 *
 * What was being done is done. Where nothing was, because its length had gone by or
 * because a routine was done that nobody was reminded of, an interval begins.
 */
void
limber_break_clock_finish (LimberBreakClock      *self,
                           const LimberBreakTime *time)
{
  if (!begin_wish (self, time))
    return;

  if (self->phase == LIMBER_BREAK_PHASE_DOING)
    limber_break_clock_take (self, self->kind);
  else
    limber_break_clock_reset (self, LIMBER_BREAK_KIND_BREAK);
  limber_break_clock_refresh (self);
}

/**
 * limber_break_clock_skip:
 * @self: a clock
 * @time: now
 *
 * Leaves what is due or being done, or else the next break, and begins an interval.
 */
void
limber_break_clock_skip (LimberBreakClock      *self,
                         const LimberBreakTime *time)
{
  if (!begin_wish (self, time))
    return;

  skip (self, get_meant (self));
  limber_break_clock_refresh (self);
}

/**
 * limber_break_clock_dismiss:
 * @self: a clock
 * @time: now
 *
 * What was said has been closed without an answer: a break or nudge is skipped, a note
 * has been read.
 */
void
limber_break_clock_dismiss (LimberBreakClock      *self,
                            const LimberBreakTime *time)
{
  if (!begin_wish (self, time))
    return;

  self->shown = LIMBER_BREAK_EVENT_NONE;
  if (self->phase == LIMBER_BREAK_PHASE_SAID)
    skip (self, self->kind);
  limber_break_clock_refresh (self);
}

/**
 * limber_break_clock_snooze:
 * @self: a clock
 * @duration_us: in microseconds, 1 to 60 min
 * @time: now
 *
 * Puts off what is due, or else the next break, until the user has sat for that time
 * from now. A break that is further away stays where it is.
 */
void
limber_break_clock_snooze (LimberBreakClock      *self,
                           gint64                 duration_us,
                           const LimberBreakTime *time)
{
  LimberBreakAlarm *alarm;
  gint64 target_us;

  if (!begin_wish (self, time))
    return;

  alarm = &self->alarms[get_meant (self)];
  target_us = limber_break_clock_get_sitting (self) +
              CLAMP (duration_us, LIMBER_BREAK_MINUTE_US, LONGEST_SNOOZE_US);
  if (self->phase == LIMBER_BREAK_PHASE_COUNTING && alarm->target_us >= target_us)
    return;

  alarm->target_us = target_us;
  self->snoozed = alarm == &self->alarms[LIMBER_BREAK_KIND_BREAK];
  self->phase = LIMBER_BREAK_PHASE_COUNTING;
  limber_break_clock_refresh (self);
}

/**
 * limber_break_clock_pause_for:
 * @self: a clock
 * @duration_us: in microseconds, 1 min to 24 h
 * @time: now
 *
 * Is silent for that time, and begins an interval after it.
 */
void
limber_break_clock_pause_for (LimberBreakClock      *self,
                              gint64                 duration_us,
                              const LimberBreakTime *time)
{
  if (!begin_wish (self, time))
    return;

  pause_until (self,
               self->now_us +
                   CLAMP (duration_us, LIMBER_BREAK_MINUTE_US, LONGEST_PAUSE_US),
               -1);
}

/**
 * limber_break_clock_pause_until_tomorrow:
 * @self: a clock
 * @time: now
 *
 * Is silent until it is next 04:00, and begins an interval after it.
 */
void
limber_break_clock_pause_until_tomorrow (LimberBreakClock      *self,
                                         const LimberBreakTime *time)
{
  if (begin_wish (self, time))
    pause_until (self, -1, limber_break_hours_get_tomorrow (self->real_us, self->zone));
}

/**
 * limber_break_clock_resume:
 * @self: a clock
 * @time: now
 *
 * Ends a pause.
 */
void
limber_break_clock_resume (LimberBreakClock      *self,
                           const LimberBreakTime *time)
{
  if (begin_wish (self, time))
    pause_until (self, -1, -1);
}
