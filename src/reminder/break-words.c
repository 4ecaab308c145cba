/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "reminder/break-words.h"

#include "reminder/moment.h"

#include <glib/gi18n.h>

static GDateTime *
get_local (gint64     real_us,
           GDateTime *now)
{
  g_autoptr (GDateTime) utc = NULL;

  utc = real_us >= 0 ? g_date_time_new_from_unix_utc (real_us / G_USEC_PER_SEC) : NULL;
  return utc != NULL ? g_date_time_to_timezone (utc, g_date_time_get_timezone (now))
                     : NULL;
}

static gboolean
is_same_day (GDateTime *a,
             GDateTime *b)
{
  return g_date_time_get_year (a) == g_date_time_get_year (b) &&
         g_date_time_get_day_of_year (a) == g_date_time_get_day_of_year (b);
}

static gboolean
is_next_day (GDateTime *when,
             GDateTime *now)
{
  g_autoptr (GDateTime) tomorrow = g_date_time_add_days (now, 1);

  return tomorrow != NULL && is_same_day (when, tomorrow);
}

static char *
format_time (gint64     real_us,
             GDateTime *now)
{
  g_autoptr (GDateTime) when = get_local (real_us, now);

  return when != NULL ? limber_moment_format_time (when) : g_strdup ("–");
}

/* @format has one %s, a time of day. */
static char *
print_time (const char *format,
            gint64      real_us,
            GDateTime  *now)
{
  g_autofree char *time = format_time (real_us, now);
  g_autoptr (GString) text = g_string_new (format);

  g_string_replace (text, "%s", time, 1);
  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* All reasons there are, in one list. */
static char *
list_reasons (LimberBreakQuiet quiet)
{
  static const struct
  {
    LimberBreakQuiet reason;
    const char *text;
  } reasons[] = {
    /* Translators: why there is no reminder; the beginning of a sentence or further
     * on in it, such as "Quiet: Do Not Disturb is on." */
    { LIMBER_BREAK_QUIET_DO_NOT_DISTURB, N_ ("Do Not Disturb is on") },
    { LIMBER_BREAK_QUIET_FULLSCREEN, N_ ("a window fills the screen") },
    { LIMBER_BREAK_QUIET_CALL, N_ ("you are in a call") },
    { LIMBER_BREAK_QUIET_RECORDING, N_ ("the screen is being recorded") },
  };
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (reasons); i++)
    if (quiet & reasons[i].reason)
      g_strv_builder_add (builder, _ (reasons[i].text));
  list = g_strv_builder_end (builder);
  /* Translators: stands between the reasons of a list */
  return g_strjoinv (_ (", "), list);
}

static char *
describe_deferred (const LimberBreakStatus *status,
                   GDateTime               *now)
{
  g_autofree char *reasons = list_reasons (status->quiet);
  g_autofree char *latest = format_time (status->latest_us, now);

  if (status->kind == LIMBER_BREAK_KIND_NUDGE)
    /* Translators: the first %s is a list of reasons, the second a time of day */
    return g_strdup_printf (_ ("Quiet: %s. Next nudge when it ends, at the latest %s."),
                            reasons, latest);
  /* Translators: the first %s is a list of reasons, the second a time of day */
  return g_strdup_printf (_ ("Quiet: %s. Next break when it ends, at the latest %s."),
                          reasons, latest);
}

static char *
describe_quiet_ahead (const LimberBreakStatus *status,
                      GDateTime               *now)
{
  g_autofree char *reasons = list_reasons (status->quiet);
  g_autofree char *next = format_time (status->next_us, now);
  g_autofree char *latest = format_time (status->latest_us, now);

  if (status->kind == LIMBER_BREAK_KIND_NUDGE)
    /* Translators: a list of reasons and two times of day */
    return g_strdup_printf (
        _ ("Quiet: %s. Next nudge at %s, or when it ends, at the latest %s."), reasons,
        next, latest);
  /* Translators: a list of reasons and two times of day */
  return g_strdup_printf (
      _ ("Quiet: %s. Next break at %s, or when it ends, at the latest %s."), reasons,
      next, latest);
}

static char *
describe_counting (const LimberBreakStatus *status,
                   GDateTime               *now)
{
  if (status->quiet != 0)
    return describe_quiet_ahead (status, now);
  if (status->kind == LIMBER_BREAK_KIND_NUDGE)
    /* Translators: %s is a time of day */
    return print_time (_ ("Next nudge at %s"), status->next_us, now);
  /* Translators: %s is a time of day */
  return print_time (_ ("Next break at %s"), status->next_us, now);
}

static char *
describe_paused (const LimberBreakStatus *status,
                 GDateTime               *now)
{
  g_autoptr (GDateTime) until = get_local (status->until_us, now);

  if (until != NULL && is_next_day (until, now))
    return g_strdup (_ ("Paused until tomorrow"));
  /* Translators: %s is a time of day */
  return print_time (_ ("Paused until %s"), status->until_us, now);
}

static char *
describe_outside_hours (const LimberBreakStatus *status,
                        GDateTime               *now)
{
  g_autoptr (GDateTime) next = get_local (status->next_us, now);
  g_autofree char *moment = NULL;

  if (next == NULL)
    return g_strdup (_ ("Outside your working hours"));
  moment = limber_moment_describe (next, now);
  if (status->kind == LIMBER_BREAK_KIND_NUDGE)
    /* Translators: %s is a moment such as "Tomorrow at 09:50" */
    return g_strdup_printf (_ ("Outside your working hours. Next nudge: %s"), moment);
  /* Translators: %s is a moment such as "Tomorrow at 09:50" */
  return g_strdup_printf (_ ("Outside your working hours. Next break: %s"), moment);
}

static char *
describe_away (const LimberBreakStatus *status,
               GDateTime               *now)
{
  gint64 now_us = g_date_time_to_unix (now) * G_USEC_PER_SEC;

  if (now_us < status->until_us)
    /* Translators: %s is a time of day */
    return print_time (_ ("Away since %s; the clock stands still until you are back"),
                       status->since_us, now);
  /* Translators: %s is a time of day */
  return print_time (_ ("Away since %s; the next break counts from when you are back"),
                     status->since_us, now);
}

static char *
describe_kind (const LimberBreakStatus *status,
               GDateTime               *now)
{
  gboolean nudge = status->kind == LIMBER_BREAK_KIND_NUDGE;

  switch (status->state)
    {
    case LIMBER_BREAK_STATE_DOING:
      /* Translators: %s is a time of day */
      return print_time (nudge ? _ ("Nudge until %s") : _ ("Break until %s"),
                         status->until_us, now);
    case LIMBER_BREAK_STATE_WAITING:
      return g_strdup (nudge ? _ ("Nudge due when your hands pause")
                             : _ ("Break due when your hands pause"));
    case LIMBER_BREAK_STATE_DUE:
      return g_strdup (nudge ? _ ("Nudge due now") : _ ("Break due now"));
    case LIMBER_BREAK_STATE_DEFERRED:
      return describe_deferred (status, now);
    case LIMBER_BREAK_STATE_COUNTING:
    case LIMBER_BREAK_STATE_OFF:
    case LIMBER_BREAK_STATE_OTHER_REMINDER:
    case LIMBER_BREAK_STATE_PAUSED:
    case LIMBER_BREAK_STATE_OUTSIDE_HOURS:
    case LIMBER_BREAK_STATE_AWAY:
    default:
      return describe_counting (status, now);
    }
}

/**
 * limber_break_words_describe:
 * @status: what limber_break_clock_get_status() has said
 * @now: the present, in the local time zone
 *
 * Returns: (transfer full): it in words, such as "Next break at 11:20"
 */
char *
limber_break_words_describe (const LimberBreakStatus *status,
                             GDateTime               *now)
{
  g_return_val_if_fail (status != NULL, NULL);
  g_return_val_if_fail (now != NULL, NULL);

  switch (status->state)
    {
    case LIMBER_BREAK_STATE_OFF:
      return g_strdup (_ ("Breaks are off"));
    case LIMBER_BREAK_STATE_OTHER_REMINDER:
      return g_strdup (_ ("Your desktop reminds you of breaks, so Limber does not"));
    case LIMBER_BREAK_STATE_PAUSED:
      return describe_paused (status, now);
    case LIMBER_BREAK_STATE_OUTSIDE_HOURS:
      return describe_outside_hours (status, now);
    case LIMBER_BREAK_STATE_AWAY:
      return describe_away (status, now);
    case LIMBER_BREAK_STATE_DOING:
    case LIMBER_BREAK_STATE_COUNTING:
    case LIMBER_BREAK_STATE_DEFERRED:
    case LIMBER_BREAK_STATE_WAITING:
    case LIMBER_BREAK_STATE_DUE:
    default:
      return describe_kind (status, now);
    }
}

/**
 * limber_break_words_describe_source:
 * @status: what limber_break_clock_get_status() has said
 *
 * Returns: (transfer none) (nullable): a sentence about how time away is known, or
 *   %NULL where there is nothing to say
 */
const char *
limber_break_words_describe_source (const LimberBreakStatus *status)
{
  g_return_val_if_fail (status != NULL, NULL);

  if (status->has_idle_source)
    return NULL;
  return _ ("This desktop does not tell when you are away, so breaks go by the clock");
}
