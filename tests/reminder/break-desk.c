/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "break-desk.h"
#include "reminder/break-hours.h"

#define NEVER (G_MAXINT64 / 4)

/* Whether a film is sitting now. */
static gboolean
is_film (BreakDesk *self)
{
  return self->film && self->settings.sitting_still_counts;
}

static gint64
get_still_since (BreakDesk *self)
{
  if (self->still_since_us < 0 || !self->source || is_film (self))
    return -1;
  if (!self->settings.sitting_still_counts)
    return self->still_since_us;
  return MAX (self->still_since_us, self->film_end_us);
}

static gboolean
is_absent (BreakDesk *self)
{
  return self->locked || self->asleep || get_still_since (self) >= 0;
}

static gboolean
is_off (BreakDesk *self)
{
  return (!self->settings.breaks_enabled && !self->settings.nudges_enabled) ||
         (self->quiet & LIMBER_BREAK_QUIET_OTHER_REMINDER) != 0 ||
         self->pause_until_us >= 0 || self->pause_until_real_us >= 0 ||
         !limber_break_hours_contain (&self->settings, self->real_us, self->zone);
}

static LimberBreakQuiet
get_quiet (BreakDesk *self)
{
  LimberBreakQuiet quiet = self->quiet;

  if (!self->settings.respect_do_not_disturb)
    quiet &= ~LIMBER_BREAK_QUIET_DO_NOT_DISTURB;
  if (!self->settings.respect_fullscreen)
    quiet &= ~LIMBER_BREAK_QUIET_FULLSCREEN;
  if (!self->settings.respect_calls)
    quiet &= ~(LIMBER_BREAK_QUIET_CALL | LIMBER_BREAK_QUIET_RECORDING);
  return quiet & ~LIMBER_BREAK_QUIET_OTHER_REMINDER;
}

static gint64
get_doing_length (BreakDesk *self)
{
  return self->doing == LIMBER_BREAK_KIND_BREAK ? self->settings.length_us
                                                : self->settings.nudge_length_us;
}

/* Nothing changes before the next of these. */
static gint64
get_next_edge (BreakDesk *self)
{
  gint64 still_us = get_still_since (self);
  gint64 ahead_us = self->now_us - self->real_us;
  const gint64 edges[] = {
    still_us >= 0 ? still_us + LIMBER_BREAK_AWAY_US : -1,
    self->absent_since_us >= 0 ? self->absent_since_us + self->settings.length_us : -1,
    self->absent_since_us >= 0 ? self->absent_since_us + self->settings.nudge_length_us
                               : -1,
    self->doing_since_us >= 0 ? self->doing_since_us + get_doing_length (self) : -1,
    self->pause_until_us,
    self->pause_until_real_us >= 0 ? self->pause_until_real_us + ahead_us : -1,
  };
  gint64 next_us = NEVER;

  if (self->settings.hours_limited)
    next_us =
        limber_break_hours_get_next_change (&self->settings, self->real_us, self->zone);
  if (next_us < NEVER)
    next_us += ahead_us;
  for (gsize i = 0; i < G_N_ELEMENTS (edges); i++)
    if (edges[i] > self->now_us)
      next_us = MIN (next_us, edges[i]);
  return next_us;
}

static void
sit (BreakDesk *self,
     gint64     by_us)
{
  if (self->due_us < 0 && self->sat_us + by_us >= self->target_us)
    {
      self->due_us = self->now_us + self->target_us - self->sat_us;
      self->said = FALSE;
      self->snoozed = FALSE;
      self->quiet_since_due = FALSE;
    }
  self->sat_us += by_us;
}

static void
look_at_absence (BreakDesk *self)
{
  gint64 still_us = get_still_since (self);

  if (!is_absent (self))
    self->absent_since_us = -1;
  else if (self->absent_since_us < 0)
    {
      self->absent_since_us = still_us >= 0 ? still_us : self->now_us;
      self->still_sat_us = self->sat_us;
    }
  if (self->absent_since_us >= 0 && break_desk_is_away (self))
    {
      gint64 length_us = self->now_us - self->absent_since_us;

      self->sat_us = self->still_sat_us;
      if (length_us >= self->settings.length_us)
        break_desk_reset (self);
      else if (length_us >= self->settings.nudge_length_us)
        break_desk_reset_nudge (self);
    }
}

/* Begins without anything due. */
static void
look_at_doing (BreakDesk *self)
{
  if (self->doing_since_us < 0 ||
      self->now_us < self->doing_since_us + get_doing_length (self))
    return;

  if (self->doing == LIMBER_BREAK_KIND_BREAK)
    break_desk_reset (self);
  else
    break_desk_reset_nudge (self);
  self->doing_since_us = -1;
}

static void
look_at_off (BreakDesk *self)
{
  gboolean before = self->off;

  if (self->pause_until_us >= 0 && self->now_us >= self->pause_until_us)
    self->pause_until_us = -1;
  if (self->pause_until_real_us >= 0 && self->real_us >= self->pause_until_real_us)
    self->pause_until_real_us = -1;
  self->off = is_off (self);
  if (!self->off)
    return;
  if (!before)
    self->still_sat_us = self->sat_us;
  if (self->doing_since_us < 0)
    break_desk_reset (self);
}

void
break_desk_init (BreakDesk                 *self,
                 const LimberBreakSettings *settings)
{
  *self = (BreakDesk){
    .settings = *settings,
    .source = TRUE,
    .still_since_us = -1,
    .film_end_us = -1,
    .pause_until_us = -1,
    .pause_until_real_us = -1,
    .doing_since_us = -1,
    .absent_since_us = -1,
    .due_us = -1,
  };
}

/* Whether the user is away as far as can be known. */
gboolean
break_desk_is_away (BreakDesk *self)
{
  gint64 still_us = get_still_since (self);

  return self->locked || self->asleep ||
         (still_us >= 0 && self->now_us - still_us >= LIMBER_BREAK_AWAY_US);
}

/* An interval begins. */
void
break_desk_reset (BreakDesk *self)
{
  if (self->sat_us > self->from_us)
    self->n_taken++;
  self->from_us = self->sat_us;
  self->target_us =
      self->settings.breaks_enabled ? self->sat_us + self->settings.interval_us : NEVER;
  self->due_us = -1;
  self->said = FALSE;
  self->snoozed = FALSE;
  self->doing_since_us = -1;
  self->slack_us = 0;
  self->still_sat_us = self->sat_us;
  break_desk_reset_nudge (self);
}

void
break_desk_reset_nudge (BreakDesk *self)
{
  self->nudge_from_us = self->sat_us;
  self->nudge_need_us = self->settings.nudge_interval_us;
  if (self->doing == LIMBER_BREAK_KIND_NUDGE)
    self->doing_since_us = -1;
}

/* Sees what follows from what has changed. */
void
break_desk_look (BreakDesk *self)
{
  look_at_doing (self);
  look_at_absence (self);
  look_at_off (self);
  if (get_quiet (self) != 0)
    self->quiet_since_due = TRUE;
}

/* While the user is away nobody is woken by working hours that end or begin. */
void
break_desk_pass (BreakDesk *self,
                 gint64     by_us)
{
  while (by_us > 0)
    {
      gint64 part_us = MIN (by_us, get_next_edge (self) - self->now_us);

      if (!self->off && self->doing_since_us < 0 && !break_desk_is_away (self))
        sit (self, part_us);
      self->now_us += part_us;
      self->real_us += part_us;
      by_us -= part_us;
      look_at_doing (self);
      look_at_absence (self);
      if (!break_desk_is_away (self))
        look_at_off (self);
    }
}

void
break_desk_set_settings (BreakDesk                 *self,
                         const LimberBreakSettings *settings)
{
  LimberBreakSettings before = self->settings;

  self->settings = *settings;
  self->nudge_need_us = MIN (self->nudge_need_us, settings->nudge_interval_us);
  if (!settings->breaks_enabled || !before.breaks_enabled)
    {
      gint64 nudge_from_us = self->nudge_from_us;
      gint64 nudge_need_us = self->nudge_need_us;

      if (self->doing_since_us < 0)
        break_desk_reset (self);
      self->nudge_from_us = nudge_from_us;
      self->nudge_need_us = nudge_need_us;
    }
  else if (settings->interval_us != before.interval_us && !self->snoozed &&
           (self->due_us < 0 || self->said))
    self->target_us = MAX (self->from_us + settings->interval_us,
                           self->sat_us + LIMBER_BREAK_MINUTE_US);
}

static void
check_break (BreakDesk        *self,
             LimberBreakEvent  event)
{
  g_assert_true (self->settings.breaks_enabled);
  /* None within the interval, and never two for one. What came due in a pause that has
   * turned out to be an absence stays due. */
  g_assert_cmpint (self->sat_us + self->slack_us +
                       (self->due_us >= 0 ? LIMBER_BREAK_AWAY_US : 0),
                   >=, self->target_us);
  if (event == LIMBER_BREAK_EVENT_CATCH_UP)
    {
      g_assert_true (self->quiet_since_due || self->slack_us > 0);
      self->n_catch_ups++;
    }
  else
    self->n_breaks++;

  self->said = TRUE;
  self->due_us = -1;
  self->from_us = self->sat_us;
  self->target_us = self->sat_us + self->settings.interval_us;
  break_desk_reset_nudge (self);
}

static void
check_nudge (BreakDesk *self)
{
  g_assert_true (self->settings.nudges_enabled);
  g_assert_cmpint (self->sat_us + self->slack_us, >=,
                   self->nudge_from_us + self->nudge_need_us);
  if (self->settings.breaks_enabled && self->slack_us == 0 && get_quiet (self) == 0 &&
      !self->quiet_since_due)
    g_assert_cmpint (self->target_us - self->sat_us, >,
                     LIMBER_BREAK_NUDGE_GAP_US - LIMBER_BREAK_MOMENT_US);
  self->n_nudges++;
  break_desk_reset_nudge (self);
}

/* None is lost, and none is later than its limit: who is here has been told. */
static void
check_limit (BreakDesk *self)
{
  gint64 limit_us = self->source ? LIMBER_BREAK_MOMENT_US : 0;

  if (self->due_us < 0 || self->off || self->doing_since_us >= 0 ||
      break_desk_is_away (self))
    return;

  if (self->quiet_since_due)
    limit_us = MAX (LIMBER_BREAK_MOMENT_US, self->settings.max_deferral_us);
  g_assert_cmpint (self->now_us, <, self->due_us + limit_us + self->slack_us + 1);
}

/* Holds what the clock has just said against what is so. */
void
break_desk_check_event (BreakDesk        *self,
                        LimberBreakEvent  event)
{
  if (event != LIMBER_BREAK_EVENT_NONE && event != LIMBER_BREAK_EVENT_WITHDRAW)
    {
      g_assert_false (break_desk_is_away (self) &&
                      (self->locked || self->asleep || self->idle_told));
      g_assert_false (self->off);
      g_assert_cmpint (self->doing_since_us, <, 0);
    }
  if (event == LIMBER_BREAK_EVENT_BREAK || event == LIMBER_BREAK_EVENT_CATCH_UP)
    check_break (self, event);
  else if (event == LIMBER_BREAK_EVENT_NUDGE)
    check_nudge (self);
  else if (event == LIMBER_BREAK_EVENT_NOTE)
    {
      g_assert_cmpint (ABS (self->target_us - self->sat_us), <=,
                       LIMBER_BREAK_NOTE_US + self->slack_us);
      self->n_notes++;
    }
  else if (event == LIMBER_BREAK_EVENT_WITHDRAW)
    g_assert_cmpint (self->shown, !=, LIMBER_BREAK_EVENT_NONE);
  check_limit (self);

  if (event == LIMBER_BREAK_EVENT_WITHDRAW)
    self->shown = LIMBER_BREAK_EVENT_NONE;
  else if (event != LIMBER_BREAK_EVENT_NONE)
    self->shown = event;
  /* What is over is taken back. */
  if (self->shown == LIMBER_BREAK_EVENT_BREAK ||
      self->shown == LIMBER_BREAK_EVENT_CATCH_UP)
    g_assert_true (self->said || self->due_us >= 0 || self->slack_us > 0);
}
