/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "break-life.h"
#include "reminder/break-hours.h"

static void
change_quiet (BreakLife *life)
{
  LimberBreakTime time = break_life_get_time (life);
  LimberBreakQuiet quiet = 0;

  if (life->desk.quiet == 0)
    quiet = 1u << g_rand_int_range (life->rand, 0, break_life_chance (life, 10) ? 5 : 4);
  life->desk.quiet = quiet;
  break_desk_look (&life->desk);
  limber_break_clock_set_quiet (life->clock, quiet, &time);
  break_life_update (life);
}

static void
change_film (BreakLife *life)
{
  LimberBreakTime time = break_life_get_time (life);

  life->desk.film = !life->desk.film;
  if (!life->desk.film)
    life->desk.film_end_us = life->desk.now_us;
  break_desk_look (&life->desk);
  limber_break_clock_set_watching (life->clock, life->desk.film, &time);
  break_life_update (life);
}

static void
choose_hours (BreakLife           *life,
              LimberBreakSettings *settings)
{
  settings->hours_limited = !settings->hours_limited;
  for (guint i = 0; i < 7; i++)
    settings->hours[i] = (LimberBreakHours){ !break_life_chance (life, 5),
                                             g_rand_int_range (life->rand, 0, 720),
                                             g_rand_int_range (life->rand, 0, 1441) };
}

static void
choose_setting (BreakLife           *life,
                LimberBreakSettings *settings)
{
  int minutes = g_rand_int_range (life->rand, 5, 181);

  switch (g_rand_int_range (life->rand, 0, 9))
    {
    case 0:
    case 1:
      settings->interval_us = MIN (minutes, 90) * LIMBER_BREAK_MINUTE_US;
      break;
    case 2:
      settings->length_us = (1 + minutes % 15) * LIMBER_BREAK_MINUTE_US;
      break;
    case 3:
      settings->nudges_enabled = !settings->nudges_enabled;
      break;
    case 4:
      settings->nudge_interval_us = minutes * LIMBER_BREAK_MINUTE_US;
      break;
    case 5:
      settings->max_deferral_us = (minutes - 5) * LIMBER_BREAK_MINUTE_US;
      break;
    case 6:
      settings->sitting_still_counts = !settings->sitting_still_counts;
      break;
    case 7:
      choose_hours (life, settings);
      break;
    default:
      settings->breaks_enabled =
          !settings->breaks_enabled || !break_life_chance (life, 3);
      settings->note_ahead = break_life_chance (life, 2);
      settings->respect_fullscreen = break_life_chance (life, 2);
    }
  limber_break_settings_sanitize (settings);
}

/* Not in the minutes in which it would be a matter of seconds what is to follow. */
static gboolean
is_plain (BreakLife *life)
{
  return life->desk.still_since_us < 0 && life->desk.due_us < 0 &&
         life->desk.doing_since_us < 0 && life->desk.slack_us == 0 &&
         life->desk.target_us - life->desk.sat_us > SECONDS (200);
}

static void
change_settings (BreakLife *life)
{
  LimberBreakTime time = break_life_get_time (life);
  LimberBreakSettings settings = life->desk.settings;

  if (!is_plain (life))
    return;
  choose_setting (life, &settings);
  break_desk_set_settings (&life->desk, &settings);
  break_desk_look (&life->desk);
  limber_break_clock_set_settings (life->clock, &settings, &time);
  break_life_update (life);
}

static void
change_source (BreakLife *life)
{
  LimberBreakTime time = break_life_get_time (life);

  if (!is_plain (life))
    return;
  life->desk.source = !life->desk.source;
  limber_break_clock_set_idle_source (life->clock, life->desk.source, &time);
  break_life_update (life);
}

static void
step_wall_clock (BreakLife *life)
{
  life->desk.real_us += break_life_choose_span (life, -3 * 3600, 3 * 3600);
  break_desk_look (&life->desk);
  break_life_update (life);
}

static LimberBreakKind
get_meant (BreakLife *life)
{
  const BreakDesk *desk = &life->desk;

  if (desk->doing_since_us >= 0)
    return desk->doing;
  if (desk->shown == LIMBER_BREAK_EVENT_NUDGE && desk->due_us < 0)
    return LIMBER_BREAK_KIND_NUDGE;
  return desk->settings.breaks_enabled || !desk->settings.nudges_enabled
             ? LIMBER_BREAK_KIND_BREAK
             : LIMBER_BREAK_KIND_NUDGE;
}

/* A nudge that waits for its moment cannot be told from outside. */
static gboolean
is_nudge_near (BreakLife *life)
{
  BreakDesk *desk = &life->desk;

  return desk->settings.nudges_enabled && desk->due_us < 0 &&
         desk->sat_us + SECONDS (200) >= desk->nudge_from_us + desk->nudge_need_us;
}

static void
wish_done (BreakLife *life)
{
  LimberBreakTime time = break_life_get_time (life);
  BreakDesk *desk = &life->desk;

  if (desk->doing_since_us >= 0)
    {
      limber_break_clock_finish (life->clock, &time);
      if (desk->doing == LIMBER_BREAK_KIND_BREAK)
        break_desk_reset (desk);
      else
        break_desk_reset_nudge (desk);
      desk->doing_since_us = -1;
    }
  else
    {
      desk->doing = get_meant (life);
      desk->doing_since_us = desk->now_us;
      desk->still_sat_us = desk->sat_us;
      limber_break_clock_start (life->clock, &time);
    }
}

static void
wish_skip (BreakLife *life,
           gboolean   dismiss)
{
  LimberBreakTime time = break_life_get_time (life);
  BreakDesk *desk = &life->desk;
  gboolean nudge = get_meant (life) == LIMBER_BREAK_KIND_NUDGE;

  if (dismiss && (desk->doing_since_us >= 0 || desk->due_us >= 0 ||
                  (!desk->said && desk->shown != LIMBER_BREAK_EVENT_NUDGE)))
    return;
  if (dismiss)
    {
      limber_break_clock_dismiss (life->clock, &time);
      desk->shown = LIMBER_BREAK_EVENT_NONE;
    }
  else
    limber_break_clock_skip (life->clock, &time);
  if (nudge)
    break_desk_reset_nudge (desk);
  else
    break_desk_reset (desk);
}

static void
wish_snooze (BreakLife *life)
{
  LimberBreakTime time = break_life_get_time (life);
  BreakDesk *desk = &life->desk;
  gint64 for_us = (break_life_chance (life, 2) ? 5 : 10) * LIMBER_BREAK_MINUTE_US;

  if (!desk->settings.breaks_enabled || get_meant (life) == LIMBER_BREAK_KIND_NUDGE ||
      desk->off)
    return;
  limber_break_clock_snooze (life->clock, for_us, &time);
  if (desk->due_us < 0 && !desk->said && desk->doing_since_us < 0 &&
      desk->target_us >= desk->sat_us + for_us)
    return;
  desk->target_us = desk->sat_us + for_us;
  desk->due_us = -1;
  desk->doing_since_us = -1;
  desk->said = FALSE;
  desk->snoozed = TRUE;
}

static void
wish_pause (BreakLife *life)
{
  LimberBreakTime time = break_life_get_time (life);
  BreakDesk *desk = &life->desk;

  if (desk->pause_until_us >= 0 || desk->pause_until_real_us >= 0)
    {
      desk->pause_until_us = desk->pause_until_real_us = -1;
      limber_break_clock_resume (life->clock, &time);
    }
  else if (break_life_chance (life, 2))
    {
      desk->pause_until_us = desk->now_us + 60 * LIMBER_BREAK_MINUTE_US;
      limber_break_clock_pause_for (life->clock, 60 * LIMBER_BREAK_MINUTE_US, &time);
    }
  else
    {
      desk->pause_until_real_us =
          limber_break_hours_get_tomorrow (desk->real_us, desk->zone);
      limber_break_clock_pause_until_tomorrow (life->clock, &time);
    }
}

/* The user is here for a wish. */
static void
wish (BreakLife *life)
{
  if (life->desk.still_since_us >= 0)
    break_life_type (life);
  if (is_nudge_near (life) || life->desk.slack_us > 0)
    return;

  switch (g_rand_int_range (life->rand, 0, 8))
    {
    case 0:
    case 1:
    case 2:
      wish_done (life);
      break;
    case 3:
      wish_skip (life, FALSE);
      break;
    case 4:
      wish_skip (life, TRUE);
      break;
    case 5:
    case 6:
      wish_snooze (life);
      break;
    default:
      wish_pause (life);
    }
  break_desk_look (&life->desk);
  break_life_update (life);
}

/* Something that is not of the hands. */
void
break_life_do_misc (BreakLife *life)
{
  int dice = g_rand_int_range (life->rand, 0, 100);

  if (dice < 8)
    break_life_leave (life, TRUE);
  else if (dice < 16)
    break_life_leave (life, FALSE);
  else if (dice < 30)
    change_quiet (life);
  else if (dice < 36)
    change_film (life);
  else if (dice < 44)
    change_settings (life);
  else if (dice < 46)
    change_source (life);
  else if (dice < 49)
    step_wall_clock (life);
  else if (dice < 60)
    break_life_restart (life);
  else
    wish (life);
}
