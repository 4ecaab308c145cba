/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "reminder/break-clock-private.h"

static void
begin_interval (LimberBreakClock *self,
                LimberBreakKind   kind)
{
  LimberBreakAlarm *alarm = &self->alarms[kind];

  alarm->from_us = limber_break_clock_get_sitting (self);
  alarm->target_us = alarm->from_us + limber_break_clock_get_interval (self, kind);
}

/* Whether there is something to say, said or being done that is of this kind; a nudge
 * is part of every break. */
static gboolean
is_about (LimberBreakClock *self,
          LimberBreakKind   kind)
{
  return self->phase != LIMBER_BREAK_PHASE_COUNTING &&
         (kind == LIMBER_BREAK_KIND_BREAK || kind == self->kind);
}

static gboolean
is_taken_anew (LimberBreakClock *self,
               LimberBreakKind   kind)
{
  return (self->phase != LIMBER_BREAK_PHASE_COUNTING && self->kind == kind) ||
         limber_break_clock_get_sitting (self) > self->alarms[kind].from_us;
}

static gint64
get_distance (LimberBreakClock *self,
              LimberBreakKind   kind)
{
  return self->alarms[kind].target_us - limber_break_clock_get_sitting (self);
}

static void
become_due (LimberBreakClock *self,
            LimberBreakKind   kind)
{
  if (self->phase == LIMBER_BREAK_PHASE_SAID && self->kind == LIMBER_BREAK_KIND_BREAK)
    self->counts.passed++;

  self->phase = LIMBER_BREAK_PHASE_DUE;
  self->kind = kind;
  self->due_us = MAX (self->running_from_us, self->now_us + get_distance (self, kind));
  self->moment_us = -1;
  self->deferred = FALSE;
  self->snoozed = FALSE;
}

/* A nudge has nothing to add to a break that comes soon; one that only waits for its
 * moment is given the time for it. */
static gboolean
is_break_near (LimberBreakClock *self)
{
  gint64 gap_us = LIMBER_BREAK_NUDGE_GAP_US;

  if (self->phase == LIMBER_BREAK_PHASE_DUE && !self->deferred)
    gap_us -= LIMBER_BREAK_MOMENT_US;
  return limber_break_clock_wants (self, LIMBER_BREAK_KIND_BREAK) &&
         (self->snoozed || get_distance (self, LIMBER_BREAK_KIND_BREAK) <= gap_us);
}

static void
leave_nudge_out (LimberBreakClock *self)
{
  self->alarms[LIMBER_BREAK_KIND_NUDGE].target_us =
      self->alarms[LIMBER_BREAK_KIND_BREAK].target_us + self->settings.nudge_interval_us;
  if (self->phase == LIMBER_BREAK_PHASE_DUE)
    self->phase = LIMBER_BREAK_PHASE_COUNTING;
}

static void
find_due_nudge (LimberBreakClock *self)
{
  gboolean waits =
      self->phase == LIMBER_BREAK_PHASE_DUE && self->kind == LIMBER_BREAK_KIND_NUDGE;

  if (!limber_break_clock_wants (self, LIMBER_BREAK_KIND_NUDGE) ||
      get_distance (self, LIMBER_BREAK_KIND_NUDGE) > 0 ||
      (self->phase == LIMBER_BREAK_PHASE_DUE && !waits))
    return;

  if (self->phase == LIMBER_BREAK_PHASE_SAID && self->kind == LIMBER_BREAK_KIND_BREAK)
    begin_interval (self, LIMBER_BREAK_KIND_NUDGE);
  else if (is_break_near (self))
    leave_nudge_out (self);
  else if (!waits)
    become_due (self, LIMBER_BREAK_KIND_NUDGE);
}

static void
find_due (LimberBreakClock *self)
{
  gboolean known =
      self->phase == LIMBER_BREAK_PHASE_DUE && self->kind == LIMBER_BREAK_KIND_BREAK;

  if (!known && limber_break_clock_wants (self, LIMBER_BREAK_KIND_BREAK) &&
      get_distance (self, LIMBER_BREAK_KIND_BREAK) <= 0)
    become_due (self, LIMBER_BREAK_KIND_BREAK);
  else
    find_due_nudge (self);
}

/* It is waited for from when the break is due or a reason to be quiet has ended. */
static gboolean
is_moment (LimberBreakClock *self)
{
  gint64 limit_us = self->due_us + LIMBER_BREAK_MOMENT_US;

  if (self->deferred)
    limit_us = MIN (self->now_us + LIMBER_BREAK_MOMENT_US,
                    MAX (limit_us, limber_break_clock_get_limit (self)));
  if (self->moment_us < 0)
    self->moment_us = limit_us;

  return !self->has_idle_source || self->now_us >= self->moment_us ||
         (self->idle_since_us >= 0 &&
          self->now_us - self->idle_since_us >= LIMBER_BREAK_PAUSE_US);
}

static LimberBreakEvent
say (LimberBreakClock *self)
{
  self->phase = LIMBER_BREAK_PHASE_SAID;
  self->moment_us = -1;
  begin_interval (self, LIMBER_BREAK_KIND_NUDGE);
  if (self->kind == LIMBER_BREAK_KIND_NUDGE)
    return LIMBER_BREAK_EVENT_NUDGE;

  begin_interval (self, LIMBER_BREAK_KIND_BREAK);
  self->noted = FALSE;
  return self->deferred ? LIMBER_BREAK_EVENT_CATCH_UP : LIMBER_BREAK_EVENT_BREAK;
}

static LimberBreakEvent
consider_due (LimberBreakClock *self)
{
  LimberBreakQuiet quiet = limber_break_clock_get_quiet (self);

  if (quiet != 0 && self->now_us < limber_break_clock_get_limit (self))
    {
      self->deferred = TRUE;
      self->moment_us = -1;
      return LIMBER_BREAK_EVENT_NONE;
    }
  if (quiet == 0 && !is_moment (self))
    return LIMBER_BREAK_EVENT_NONE;
  return say (self);
}

static LimberBreakEvent
consider_note (LimberBreakClock *self)
{
  if (!limber_break_clock_wants_note (self) ||
      get_distance (self, LIMBER_BREAK_KIND_BREAK) > LIMBER_BREAK_NOTE_US)
    return LIMBER_BREAK_EVENT_NONE;

  /* A nudge that was said is part of the break now. */
  self->phase = LIMBER_BREAK_PHASE_COUNTING;
  self->noted = TRUE;
  return LIMBER_BREAK_EVENT_NOTE;
}

/**
 * limber_break_clock_wants:
 * @self: a clock
 * @kind: a kind
 *
 * Returns: whether the user wants to be reminded of it
 */
gboolean
limber_break_clock_wants (LimberBreakClock *self,
                          LimberBreakKind   kind)
{
  return kind == LIMBER_BREAK_KIND_BREAK ? self->settings.breaks_enabled
                                         : self->settings.nudges_enabled;
}

/**
 * limber_break_clock_wants_note:
 * @self: a clock
 *
 * Returns: whether a note is still to come before the next break
 */
gboolean
limber_break_clock_wants_note (LimberBreakClock *self)
{
  gboolean clear =
      self->phase == LIMBER_BREAK_PHASE_COUNTING ||
      (self->phase == LIMBER_BREAK_PHASE_SAID && self->kind == LIMBER_BREAK_KIND_NUDGE);

  return self->settings.note_ahead && self->settings.breaks_enabled && clear &&
         !self->noted && !self->snoozed && limber_break_clock_get_quiet (self) == 0;
}

/**
 * limber_break_clock_get_interval:
 * @self: a clock
 * @kind: a kind
 *
 * Returns: its interval, in microseconds of sitting
 */
gint64
limber_break_clock_get_interval (LimberBreakClock *self,
                                 LimberBreakKind   kind)
{
  return kind == LIMBER_BREAK_KIND_BREAK ? self->settings.interval_us
                                         : self->settings.nudge_interval_us;
}

/**
 * limber_break_clock_get_length:
 * @self: a clock
 * @kind: a kind
 *
 * Returns: its length, in microseconds
 */
gint64
limber_break_clock_get_length (LimberBreakClock *self,
                               LimberBreakKind   kind)
{
  return kind == LIMBER_BREAK_KIND_BREAK ? self->settings.length_us
                                         : self->settings.nudge_length_us;
}

/**
 * limber_break_clock_get_quiet:
 * @self: a clock
 *
 * Returns: the reasons to be quiet that the user wants to be respected, and for which
 *   a break can be put off
 */
LimberBreakQuiet
limber_break_clock_get_quiet (LimberBreakClock *self)
{
  LimberBreakQuiet respected = 0;

  if (self->settings.max_deferral_us == 0)
    return 0;
  if (self->settings.respect_do_not_disturb)
    respected |= LIMBER_BREAK_QUIET_DO_NOT_DISTURB;
  if (self->settings.respect_fullscreen)
    respected |= LIMBER_BREAK_QUIET_FULLSCREEN;
  if (self->settings.respect_calls)
    respected |= LIMBER_BREAK_QUIET_CALL | LIMBER_BREAK_QUIET_RECORDING;
  return self->quiet & respected;
}

/**
 * limber_break_clock_get_limit:
 * @self: a clock with something due
 *
 * Returns: until when it can be put off, on the boot clock
 */
gint64
limber_break_clock_get_limit (LimberBreakClock *self)
{
  return self->due_us + self->settings.max_deferral_us;
}

/**
 * limber_break_clock_reset:
 * @self: a clock
 * @kind: a kind; a break stands for a nudge too
 *
 * Begins an interval, and leaves what was due.
 */
void
limber_break_clock_reset (LimberBreakClock *self,
                          LimberBreakKind   kind)
{
  if (is_about (self, kind))
    {
      self->phase = LIMBER_BREAK_PHASE_COUNTING;
      self->kind = LIMBER_BREAK_KIND_BREAK;
    }
  begin_interval (self, LIMBER_BREAK_KIND_NUDGE);
  if (kind == LIMBER_BREAK_KIND_NUDGE)
    return;

  begin_interval (self, LIMBER_BREAK_KIND_BREAK);
  self->snoozed = FALSE;
  self->noted = FALSE;
}

/**
 * limber_break_clock_take:
 * @self: a clock
 * @kind: a kind
 *
 * Counts it as taken, unless nobody has sat since the last one, and begins an
 * interval.
 */
void
limber_break_clock_take (LimberBreakClock *self,
                         LimberBreakKind   kind)
{
  LimberBreakKind counted =
      self->settings.breaks_enabled ? kind : LIMBER_BREAK_KIND_NUDGE;

  if (limber_break_clock_wants (self, counted) && is_taken_anew (self, counted))
    {
      if (counted == LIMBER_BREAK_KIND_BREAK)
        self->counts.taken++;
      else
        self->counts.nudges++;
    }
  limber_break_clock_reset (self, kind);
}

/**
 * limber_break_clock_progress:
 * @self: a clock that has been refreshed
 *
 * Lets what has come due come due.
 *
 * Returns: what is to be said now
 */
LimberBreakEvent
limber_break_clock_progress (LimberBreakClock *self)
{
  gint64 length_us = limber_break_clock_get_length (self, self->kind);

  if (self->phase == LIMBER_BREAK_PHASE_DOING &&
      self->now_us - self->doing_since_us >= length_us)
    {
      limber_break_clock_take (self, self->kind);
      limber_break_clock_refresh (self);
    }
  if (self->running_from_us < 0)
    return LIMBER_BREAK_EVENT_NONE;

  find_due (self);
  if (self->phase == LIMBER_BREAK_PHASE_DUE)
    return consider_due (self);
  return consider_note (self);
}
