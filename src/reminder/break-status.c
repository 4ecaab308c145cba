/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "reminder/break-clock-private.h"
#include "reminder/break-hours.h"

/* Not beyond the range of either clock. */
static gint64
shift (gint64 at_us,
       gint64 by_us)
{
  gint64 sum_us;

  if (at_us == G_MAXINT64 || __builtin_add_overflow (at_us, by_us, &sum_us))
    return G_MAXINT64;
  return sum_us;
}

static gint64
to_boot (LimberBreakClock *self,
         gint64            real_us)
{
  return shift (real_us, self->now_us - self->real_us);
}

static gint64
to_real (LimberBreakClock *self,
         gint64            boot_us)
{
  return boot_us < 0 ? -1 : shift (boot_us, self->real_us - self->now_us);
}

static gint64
get_hours_change (LimberBreakClock *self)
{
  return limber_break_hours_get_next_change (&self->settings, self->real_us, self->zone);
}

static gint64
get_pause_end (LimberBreakClock *self)
{
  return self->pause_until_us >= 0 ? self->pause_until_us
                                   : to_boot (self, self->pause_until_real_us);
}

/* When @kind is due for one who sits on. */
static gint64
get_due (LimberBreakClock *self,
         LimberBreakKind   kind)
{
  gint64 left_us = self->alarms[kind].target_us - limber_break_clock_get_sitting (self);

  return self->now_us + MAX (0, left_us);
}

static gint64
get_doing_end (LimberBreakClock *self)
{
  return self->doing_since_us + limber_break_clock_get_length (self, self->kind);
}

/* When to ask about what is due but not said. */
static gint64
get_due_next (LimberBreakClock *self)
{
  if (limber_break_clock_get_quiet (self) != 0)
    return limber_break_clock_get_limit (self);
  if (self->moment_us < 0)
    return self->now_us;
  if (self->idle_since_us >= 0)
    return MIN (self->moment_us, self->idle_since_us + LIMBER_BREAK_PAUSE_US);
  return self->moment_us;
}

static gint64
get_running_next (LimberBreakClock *self)
{
  gint64 next_us = to_boot (self, get_hours_change (self));
  gboolean due = self->phase == LIMBER_BREAK_PHASE_DUE;
  gint64 break_us = get_due (self, LIMBER_BREAK_KIND_BREAK);

  if (due)
    next_us = MIN (next_us, get_due_next (self));
  if (self->settings.breaks_enabled && !(due && self->kind == LIMBER_BREAK_KIND_BREAK))
    next_us = MIN (next_us, break_us);
  if (self->settings.nudges_enabled && !due)
    next_us = MIN (next_us, get_due (self, LIMBER_BREAK_KIND_NUDGE));
  if (limber_break_clock_wants_note (self))
    next_us = MIN (next_us, MAX (self->now_us, break_us - LIMBER_BREAK_NOTE_US));
  return next_us;
}

/* A pause that ends meanwhile is over for good, even if the wall clock is set back. */
static gint64
get_doing_next (LimberBreakClock *self)
{
  gint64 end_us = get_doing_end (self);

  return self->off == LIMBER_BREAK_OFF_PAUSED ? MIN (end_us, get_pause_end (self))
                                              : end_us;
}

static gint64
get_next (LimberBreakClock *self)
{
  if (self->phase == LIMBER_BREAK_PHASE_DOING)
    return get_doing_next (self);

  switch (self->off)
    {
    case LIMBER_BREAK_ON:
      return get_running_next (self);
    case LIMBER_BREAK_OFF_PAUSED:
      return get_pause_end (self);
    case LIMBER_BREAK_OFF_HOURS:
      return to_boot (self, get_hours_change (self));
    case LIMBER_BREAK_OFF_DISABLED:
    case LIMBER_BREAK_OFF_OTHER_REMINDER:
    default:
      return G_MAXINT64;
    }
}

/**
 * limber_break_clock_get_next_time:
 * @self: a clock that has been updated
 *
 * While the user is away there is nothing to say, and nothing is asked until
 * something happens.
 *
 * Returns: when limber_break_clock_update() is to be called at the latest, on the
 *   boot clock, in microseconds; %G_MAXINT64 for not before something else is told
 */
gint64
limber_break_clock_get_next_time (LimberBreakClock *self)
{
  gint64 next_us;

  g_return_val_if_fail (LIMBER_IS_BREAK_CLOCK (self), G_MAXINT64);

  if (self->away_since_us >= 0)
    return G_MAXINT64;
  next_us = get_next (self);
  return next_us < limber_break_clock_get_away_time (self) ? next_us : G_MAXINT64;
}

/**
 * limber_break_clock_get_idle_wanted:
 * @self: a clock that has been updated
 *
 * The next input after having been idle is always to be told. Where the value changes
 * while the user is idle for as long already, that is to be told at once. After 0 the
 * user counts as active until told otherwise.
 *
 * Returns: after how long without input limber_break_clock_set_idle() is to be called,
 *   in microseconds; 0 where nobody needs to know
 */
gint64
limber_break_clock_get_idle_wanted (LimberBreakClock *self)
{
  g_return_val_if_fail (LIMBER_IS_BREAK_CLOCK (self), 0);

  if (!self->has_idle_source)
    return 0;
  if (self->phase == LIMBER_BREAK_PHASE_DUE && self->running_from_us >= 0 &&
      self->idle_since_us < 0 && limber_break_clock_get_quiet (self) == 0)
    return LIMBER_BREAK_PAUSE_US;
  return LIMBER_BREAK_AWAY_US;
}

static LimberBreakState
get_off_state (LimberBreakClock *self)
{
  switch (self->off)
    {
    case LIMBER_BREAK_OFF_OTHER_REMINDER:
      return LIMBER_BREAK_STATE_OTHER_REMINDER;
    case LIMBER_BREAK_OFF_PAUSED:
      return LIMBER_BREAK_STATE_PAUSED;
    case LIMBER_BREAK_OFF_HOURS:
      return LIMBER_BREAK_STATE_OUTSIDE_HOURS;
    case LIMBER_BREAK_ON:
    case LIMBER_BREAK_OFF_DISABLED:
    default:
      return LIMBER_BREAK_STATE_OFF;
    }
}

static LimberBreakState
get_state (LimberBreakClock *self)
{
  if (self->phase == LIMBER_BREAK_PHASE_DOING)
    return LIMBER_BREAK_STATE_DOING;
  if (self->off != LIMBER_BREAK_ON)
    return get_off_state (self);
  if (self->away_since_us >= 0)
    return LIMBER_BREAK_STATE_AWAY;
  if (self->phase == LIMBER_BREAK_PHASE_SAID)
    return LIMBER_BREAK_STATE_DUE;
  if (self->phase == LIMBER_BREAK_PHASE_COUNTING)
    return LIMBER_BREAK_STATE_COUNTING;
  return limber_break_clock_get_quiet (self) != 0 ? LIMBER_BREAK_STATE_DEFERRED
                                                  : LIMBER_BREAK_STATE_WAITING;
}

/* How long after it has come due it is said at the latest. */
static gint64
get_patience (LimberBreakClock *self)
{
  gint64 patience_us = self->has_idle_source ? LIMBER_BREAK_MOMENT_US : 0;

  if (limber_break_clock_get_quiet (self) != 0)
    patience_us = MAX (patience_us, self->settings.max_deferral_us);
  return patience_us;
}

/* An interval begins when what keeps it off has ended. */
static void
fill_off (LimberBreakClock  *self,
          LimberBreakStatus *status)
{
  gint64 until_us = get_next (self);

  if (until_us == G_MAXINT64)
    return;
  status->until_us = to_real (self, until_us);
  status->due_boot_us = until_us + limber_break_clock_get_interval (self, status->kind);
}

static void
fill_on (LimberBreakClock  *self,
         LimberBreakStatus *status)
{
  switch (self->phase)
    {
    case LIMBER_BREAK_PHASE_DOING:
      status->since_us = to_real (self, self->doing_since_us);
      status->until_us = to_real (self, get_doing_end (self));
      break;
    case LIMBER_BREAK_PHASE_DUE:
      status->due_boot_us = self->due_us;
      status->latest_us = to_real (self, status->state == LIMBER_BREAK_STATE_DEFERRED
                                             ? limber_break_clock_get_limit (self)
                                             : self->moment_us);
      break;
    case LIMBER_BREAK_PHASE_SAID:
      status->due_boot_us = self->due_us;
      break;
    case LIMBER_BREAK_PHASE_COUNTING:
    default:
      status->due_boot_us = get_due (self, status->kind);
      status->latest_us = to_real (self, status->due_boot_us + get_patience (self));
      break;
    }
}

static void
fill_times (LimberBreakClock  *self,
            LimberBreakStatus *status)
{
  switch (status->state)
    {
    case LIMBER_BREAK_STATE_OFF:
    case LIMBER_BREAK_STATE_OTHER_REMINDER:
      break;
    case LIMBER_BREAK_STATE_PAUSED:
    case LIMBER_BREAK_STATE_OUTSIDE_HOURS:
      fill_off (self, status);
      break;
    case LIMBER_BREAK_STATE_AWAY:
      status->since_us = to_real (self, self->away_since_us);
      status->until_us = to_real (self, self->away_since_us + self->settings.length_us);
      break;
    case LIMBER_BREAK_STATE_DOING:
    case LIMBER_BREAK_STATE_COUNTING:
    case LIMBER_BREAK_STATE_DEFERRED:
    case LIMBER_BREAK_STATE_WAITING:
    case LIMBER_BREAK_STATE_DUE:
    default:
      fill_on (self, status);
      break;
    }
}

/**
 * limber_break_clock_get_status:
 * @self: a clock that has been updated
 * @status: (out caller-allocates): how things are
 */
void
limber_break_clock_get_status (LimberBreakClock  *self,
                               LimberBreakStatus *status)
{
  LimberBreakKind next;

  g_return_if_fail (LIMBER_IS_BREAK_CLOCK (self));
  g_return_if_fail (status != NULL);

  next =
      self->settings.breaks_enabled ? LIMBER_BREAK_KIND_BREAK : LIMBER_BREAK_KIND_NUDGE;
  *status = (LimberBreakStatus){
    .state = get_state (self),
    .kind = self->phase != LIMBER_BREAK_PHASE_COUNTING ? self->kind : next,
    .quiet = limber_break_clock_get_quiet (self),
    .has_idle_source = self->has_idle_source,
    .since_us = -1,
    .until_us = -1,
    .latest_us = -1,
    .due_boot_us = -1,
  };
  fill_times (self, status);
  status->next_us = to_real (self, status->due_boot_us);
}
