/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "break-life.h"

/* 2026-01-05, a Monday, at midnight UTC */
#define BEGIN_REAL_US (G_GINT64_CONSTANT (1767571200) * G_USEC_PER_SEC)

/* More than this is no sleeping until the next due time: four a minute, seen over some
 * minutes, for a break that comes due while the hands rest and go on takes a few. */
#define WAKEUPS_SPAN_US (5 * LIMBER_BREAK_MINUTE_US)
#define MOST_WAKEUPS    20

gint64
break_life_choose_span (BreakLife *life,
                        double     from,
                        double     to)
{
  return SECONDS (g_rand_double_range (life->rand, from, to));
}

gboolean
break_life_chance (BreakLife *life,
                   int        of)
{
  return g_rand_int_range (life->rand, 0, of) == 0;
}

LimberBreakTime
break_life_get_time (BreakLife *life)
{
  gint64 boot_us = life->desk.now_us + life->boot_us;

  return (LimberBreakTime){ boot_us, boot_us - life->asleep_us, life->desk.real_us,
                            life->desk.zone };
}

static const char *
get_boot_id (BreakLife *life)
{
  return life->boot % 2 == 0 ? "even" : "odd";
}

static void
save (BreakLife *life,
      gboolean   stopping)
{
  LimberBreakTime time = break_life_get_time (life);

  g_clear_pointer (&life->saved, g_variant_unref);
  life->saved = g_variant_ref_sink (
      limber_break_clock_to_variant (life->clock, get_boot_id (life), stopping, &time));
}

void
break_life_update (BreakLife *life)
{
  LimberBreakTime time = break_life_get_time (life);

  life->n_events++;
  break_desk_look (&life->desk);
  break_desk_check_event (&life->desk, limber_break_clock_update (life->clock, &time));
  g_assert_cmpint (limber_break_clock_get_next_time (life->clock), >, time.boot_us);
  save (life, FALSE);
}

/* The desktop's own wake-ups of the program, and the ones that it asks for. */
static void
count_wakeup (BreakLife *life)
{
  if (life->desk.now_us - life->counted_from_us >= WAKEUPS_SPAN_US)
    {
      life->counted_from_us = life->desk.now_us;
      life->n_wakeups_span = 0;
    }
  life->n_wakeups++;
  life->n_wakeups_span++;
  g_assert_cmpuint (life->n_wakeups_span, <=, MOST_WAKEUPS);
}

static void
tell_idle (BreakLife *life)
{
  LimberBreakTime time = break_life_get_time (life);

  life->desk.idle_told = TRUE;
  limber_break_clock_set_idle (life->clock, life->desk.still_since_us + life->boot_us,
                               &time);
}

static void
choose_hands (BreakLife *life)
{
  int dice = g_rand_int_range (life->rand, 0, 100);
  double film = life->desk.film ? 10 : 1;
  gint64 for_us;

  if (life->desk.still_since_us < 0)
    for_us = break_life_choose_span (life, 0.1, 300 / film);
  else if (dice < 55)
    for_us = break_life_choose_span (life, 0.2, 20 * film);
  else if (dice < 80)
    for_us = break_life_choose_span (life, 20, 59.9);
  else if (dice < 94)
    for_us = break_life_choose_span (life, 60.5, 300 * film);
  else
    for_us = break_life_choose_span (life, 300, dice == 99 ? 5400 : 1200);
  life->hand_us = life->desk.now_us + for_us;
}

void
break_life_type (BreakLife *life)
{
  LimberBreakTime time = break_life_get_time (life);
  gboolean told = life->desk.idle_told;

  life->desk.still_since_us = -1;
  life->desk.idle_told = FALSE;
  break_desk_look (&life->desk);
  choose_hands (life);
  if (!told)
    return;
  count_wakeup (life);
  limber_break_clock_set_active (life->clock, &time);
  break_life_update (life);
}

static void
change_hands (BreakLife *life)
{
  if (life->desk.still_since_us >= 0)
    {
      break_life_type (life);
      return;
    }
  life->desk.still_since_us = life->desk.now_us;
  break_desk_look (&life->desk);
  choose_hands (life);
}

static gint64
choose_absence (BreakLife *life)
{
  switch (g_rand_int_range (life->rand, 0, 6))
    {
    case 0:
      return break_life_choose_span (life, 1, 60);
    case 1:
    case 2:
      return break_life_choose_span (life, 60, 600);
    case 3:
    case 4:
      return break_life_choose_span (life, 600, 7200);
    default:
      return break_life_choose_span (life, 7 * 3600, 15 * 3600);
    }
}

/* From the keyboard, or by itself when nobody has been there for long. */
static gboolean
can_leave (BreakLife *life)
{
  return life->return_us < 0 &&
         life->desk.now_us - life->desk.film_end_us > SECONDS (61) &&
         (life->desk.still_since_us < 0 ||
          life->desk.now_us - life->desk.still_since_us > SECONDS (61));
}

void
break_life_leave (BreakLife *life,
                  gboolean   asleep)
{
  LimberBreakTime time = break_life_get_time (life);

  if (!can_leave (life))
    return;
  life->return_us = life->desk.now_us + choose_absence (life);
  if (asleep)
    life->desk.asleep = TRUE;
  else
    life->desk.locked = TRUE;
  if (life->desk.still_since_us < 0)
    life->desk.still_since_us = life->desk.now_us;
  break_desk_look (&life->desk);

  life->told_asleep = asleep && break_life_chance (life, 2);
  if (life->told_asleep)
    limber_break_clock_set_asleep (life->clock, TRUE, &time);
  else if (!asleep)
    limber_break_clock_set_locked (life->clock, TRUE, &time);
  break_life_update (life);
}

static void
come_back (BreakLife *life)
{
  LimberBreakTime time = break_life_get_time (life);

  life->return_us = -1;
  life->misc_us = MAX (life->misc_us, life->desk.now_us + SECONDS (1));
  if (life->told_asleep)
    limber_break_clock_set_asleep (life->clock, FALSE, &time);
  else if (life->desk.locked)
    limber_break_clock_set_locked (life->clock, FALSE, &time);
  life->told_asleep = life->desk.asleep = life->desk.locked = FALSE;
  if (break_life_chance (life, 5))
    {
      /* A cat: nobody knows yet that there is still no one. */
      life->desk.slack_us = LIMBER_BREAK_AWAY_US + 1;
      life->hand_us = life->desk.now_us + break_life_choose_span (life, 61, 900);
      break_life_update (life);
      return;
    }
  life->desk.still_since_us = -1;
  if (life->desk.idle_told)
    limber_break_clock_set_active (life->clock, &time);
  life->desk.idle_told = FALSE;
  break_desk_look (&life->desk);
  choose_hands (life);
  break_life_update (life);
}

/* Another program goes on with what was written, after @gone_us in which there was none;
 * what the desktop tells it first is what is so. */
static void
go_on (BreakLife *life,
       gint64     gone_us)
{
  LimberBreakTime time;
  BreakDesk *desk = &life->desk;

  break_desk_pass (desk, gone_us);
  time = break_life_get_time (life);
  g_assert_finalize_object (life->clock);
  life->clock = limber_break_clock_new (&desk->settings, &time);
  g_assert_true (
      limber_break_clock_restore (life->clock, life->saved, get_boot_id (life), &time));
  limber_break_clock_set_quiet (life->clock, desk->quiet, &time);
  limber_break_clock_set_idle_source (life->clock, desk->source, &time);
  limber_break_clock_set_watching (life->clock, desk->film, &time);
  limber_break_clock_set_locked (life->clock, desk->locked, &time);
  limber_break_clock_set_asleep (life->clock, desk->asleep, &time);
  if (desk->idle_told)
    tell_idle (life);
}

/* The machine is off, and then there is someone. */
static void
reboot (BreakLife *life)
{
  BreakDesk *desk = &life->desk;
  gint64 gone_us = choose_absence (life);
  gboolean said = desk->said && desk->due_us < 0;

  save (life, TRUE);
  desk->asleep = TRUE;
  break_desk_look (desk);
  break_desk_pass (desk, gone_us);
  desk->asleep = FALSE;
  break_desk_look (desk);
  life->boot++;
  life->boot_us = SECONDS (20) - desk->now_us;
  life->asleep_us = 0;
  desk->shown = LIMBER_BREAK_EVENT_NONE;
  if (desk->said && said)
    {
      desk->target_us = desk->sat_us;
      desk->said = FALSE;
      desk->quiet_since_due = FALSE;
    }
  if (desk->due_us >= 0 || desk->target_us == desk->sat_us)
    desk->due_us = desk->now_us;
  go_on (life, 0);
  break_life_update (life);
}

/* Ends: with what was written at the last transition, or with all that is known. */
void
break_life_restart (BreakLife *life)
{
  if (life->desk.asleep)
    return;
  if (break_life_chance (life, 10) && !life->desk.locked &&
      life->desk.still_since_us < 0 && life->desk.doing_since_us < 0 &&
      life->desk.slack_us == 0)
    {
      reboot (life);
      return;
    }
  if (break_life_chance (life, 2))
    save (life, TRUE);
  go_on (life, 0);
  break_life_update (life);
}

/* When the desktop tells that there is no input, or -1. */
static gint64
get_idle_time (BreakLife *life)
{
  gint64 wanted_us = limber_break_clock_get_idle_wanted (life->clock);

  if (life->desk.still_since_us < 0 || life->desk.idle_told || life->desk.asleep ||
      wanted_us == 0)
    return G_MAXINT64;
  return MAX (life->desk.now_us, life->desk.still_since_us + wanted_us);
}

static gint64
get_clock_time (BreakLife *life)
{
  gint64 next_us = limber_break_clock_get_next_time (life->clock);

  if (next_us == G_MAXINT64 || life->desk.asleep)
    return G_MAXINT64;
  return MAX (life->desk.now_us, next_us - life->boot_us);
}

static void
pass_until (BreakLife *life,
            gint64     at_us)
{
  gint64 by_us = at_us - life->desk.now_us;

  if (life->desk.asleep)
    life->asleep_us += by_us;
  break_desk_pass (&life->desk, by_us);
}

/* While the user is away, nothing is asked. */
static void
wake_up (BreakLife *life)
{
  gboolean knows = life->desk.locked || life->desk.idle_told;

  g_assert_false (knows && break_desk_is_away (&life->desk));
  count_wakeup (life);
  break_life_update (life);
}

void
break_life_init (BreakLife *life,
                 guint32    seed)
{
  LimberBreakSettings settings;
  LimberBreakTime time;

  *life = (BreakLife){ .rand = g_rand_new_with_seed (seed), .return_us = -1 };
  limber_break_settings_init (&settings);
  break_desk_init (&life->desk, &settings);
  life->desk.zone = g_time_zone_new_identifier ("Europe/Berlin");
  if (life->desk.zone == NULL)
    life->desk.zone = g_time_zone_new_utc ();
  life->desk.real_us = BEGIN_REAL_US;
  life->boot_us = SECONDS (100);
  break_desk_reset (&life->desk);
  life->misc_us = break_life_choose_span (life, 0, 3600);
  choose_hands (life);
  time = break_life_get_time (life);
  life->clock = limber_break_clock_new (&settings, &time);
  save (life, FALSE);
}

void
break_life_clear (BreakLife *life)
{
  g_assert_finalize_object (life->clock);
  g_variant_unref (life->saved);
  g_time_zone_unref (life->desk.zone);
  g_rand_free (life->rand);
}

/* Goes to whatever is next. */
void
break_life_step (BreakLife *life)
{
  gint64 hand_us = life->return_us < 0 ? life->hand_us : G_MAXINT64;
  gint64 misc_us = life->return_us < 0 ? life->misc_us : life->return_us;
  gint64 idle_us = get_idle_time (life);
  gint64 clock_us = get_clock_time (life);
  gint64 next_us = MIN (MIN (hand_us, misc_us), MIN (idle_us, clock_us));

  pass_until (life, MAX (next_us, life->desk.now_us));
  if (next_us == clock_us)
    wake_up (life);
  else if (next_us == idle_us)
    {
      count_wakeup (life);
      tell_idle (life);
      break_life_update (life);
    }
  else if (next_us == hand_us)
    change_hands (life);
  else if (life->return_us >= 0)
    come_back (life);
  else
    {
      life->misc_us = life->desk.now_us + break_life_choose_span (life, 0, 1800);
      break_life_do_misc (life);
    }
}
