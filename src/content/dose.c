/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include <glib/gi18n.h>

#include "content/dose.h"

/* Times are never negative; past the end of the range they stay at its end. */
static gint64
add_times (gint64 a,
           gint64 b)
{
  return a > G_MAXINT64 - b ? G_MAXINT64 : a + b;
}

static gint64
multiply_time (gint64 time_us,
               gint64 factor)
{
  return factor > 0 && time_us > G_MAXINT64 / factor ? G_MAXINT64 : time_us * factor;
}

static gint64
get_set_duration (const LimberDose *dose)
{
  gint64 side_us = multiply_time (limber_dose_get_unit_duration (dose), dose->count);

  switch (dose->sides)
    {
    case LIMBER_SIDES_NONE:
      return side_us;
    case LIMBER_SIDES_EACH:
      return add_times (multiply_time (side_us, 2), dose->switch_us);
    case LIMBER_SIDES_ALTERNATE:
      return multiply_time (side_us, 2);
    default:
      g_return_val_if_reached (0);
    }
}

static gint64
get_time_between_sets (const LimberDose *dose)
{
  if (dose->rest_us > 0)
    return dose->rest_us;

  return dose->sides == LIMBER_SIDES_EACH ? dose->switch_us : 0;
}

static gint64
round_to_seconds (gint64 duration_us)
{
  gint64 seconds = MAX (duration_us, 0) / G_USEC_PER_SEC;

  return seconds + (MAX (duration_us, 0) % G_USEC_PER_SEC >= G_USEC_PER_SEC / 2);
}

/* How long a hold is, in few letters. */
static char *
describe_hold (gint64 hold_us)
{
  gint64 seconds = round_to_seconds (hold_us);

  if (seconds < 60)
    /* Translators: a time in seconds, such as “30 s” or “7.5 s”. */
    return g_strdup_printf (C_ ("dose", "%.3g s"), (double) hold_us / G_USEC_PER_SEC);
  if (seconds % 60 == 0)
    /* Translators: a time in minutes, such as “2 min”. */
    return g_strdup_printf (C_ ("dose", "%d min"), (int) (seconds / 60));

  /* Translators: a time in minutes and seconds, such as “1 min 30 s”. */
  return g_strdup_printf (C_ ("dose", "%d min %d s"), (int) (seconds / 60),
                          (int) (seconds % 60));
}

static char *
describe_count (const LimberDose *dose)
{
  switch (dose->kind)
    {
    case LIMBER_DOSE_HOLD:
      return describe_hold (dose->hold_us);
    case LIMBER_DOSE_REPS:
      return g_strdup_printf (ngettext ("%u repetition", "%u repetitions", dose->count),
                              dose->count);
    case LIMBER_DOSE_BREATHS:
      return g_strdup_printf (ngettext ("%u breath", "%u breaths", dose->count),
                              dose->count);
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * limber_dose_get_unit_duration:
 * @dose: a dose
 *
 * Returns: how long one hold, one repetition or one breath lasts, in microseconds.
 */
gint64
limber_dose_get_unit_duration (const LimberDose *dose)
{
  switch (dose->kind)
    {
    case LIMBER_DOSE_HOLD:
      return dose->hold_us;
    case LIMBER_DOSE_REPS:
      return add_times (add_times (dose->move_us, dose->stay_us),
                        add_times (dose->return_us, dose->pause_us));
    case LIMBER_DOSE_BREATHS:
      return add_times (dose->in_us, dose->out_us);
    default:
      g_return_val_if_reached (0);
    }
}

/**
 * limber_dose_get_duration:
 * @dose: a dose
 *
 * How long all sets take, with the changes of side within a set and the rests
 * between sets. Where there is no rest, but one side after the other, changing
 * back to the first side takes as long as changing to the second.
 *
 * Returns: the time in microseconds; %G_MAXINT64 if it is longer than that.
 */
gint64
limber_dose_get_duration (const LimberDose *dose)
{
  guint n_pauses = dose->sets > 0 ? dose->sets - 1 : 0;

  return add_times (multiply_time (get_set_duration (dose), dose->sets),
                    multiply_time (get_time_between_sets (dose), n_pauses));
}

/**
 * limber_dose_describe:
 * @dose: a dose
 *
 * Says how much it is, without rests and tempo: “2 × 30 s each side”.
 *
 * Returns: (transfer full): a short translated text.
 */
char *
limber_dose_describe (const LimberDose *dose)
{
  g_autofree char *text = describe_count (dose);
  char *longer = NULL;

  if (dose->sides == LIMBER_SIDES_EACH)
    /* Translators: %s is such as “30 s” or “6 repetitions”. */
    longer = g_strdup_printf (C_ ("dose", "%s each side"), text);
  else if (dose->sides == LIMBER_SIDES_ALTERNATE)
    /* Translators: left and right in turn; %s is such as “6 repetitions”. */
    longer = g_strdup_printf (C_ ("dose", "%s each side, in turn"), text);
  if (longer != NULL)
    {
      g_free (text);
      text = longer;
    }

  if (dose->sets > 1)
    /* Translators: so many sets of that, such as “2 × 30 s each side”. */
    return g_strdup_printf (C_ ("dose", "%u × %s"), dose->sets, text);

  return g_steal_pointer (&text);
}

/**
 * limber_duration_format:
 * @duration_us: a time in microseconds; less than 0 is 0
 *
 * Writes a time like a clock: 1:30 for a minute and a half, 1:02:03 from an hour
 * on. It is rounded to the nearest second.
 *
 * Returns: (transfer full): the text.
 */
char *
limber_duration_format (gint64 duration_us)
{
  gint64 seconds = round_to_seconds (duration_us);
  int minute = seconds / 60 % 60;
  int second = seconds % 60;

  if (seconds < 60 * 60)
    return g_strdup_printf ("%d:%02d", minute, second);

  return g_strdup_printf ("%" G_GINT64_FORMAT ":%02d:%02d", seconds / (60 * 60), minute,
                          second);
}

/**
 * limber_duration_describe:
 * @duration_us: a time in microseconds; less than 0 is 0
 *
 * Says a time in words, for screen readers: “1 minute 30 seconds”. It is rounded
 * to the nearest second.
 *
 * Returns: (transfer full): a translated text.
 */
char *
limber_duration_describe (gint64 duration_us)
{
  gint64 total = round_to_seconds (duration_us);
  int hours = MIN (total / (60 * 60), G_MAXINT);
  int minutes = total / 60 % 60;
  int seconds = total % 60;
  GString *text = g_string_new (NULL);

  if (hours > 0)
    g_string_append_printf (text, ngettext ("%d hour", "%d hours", hours), hours);
  if (minutes > 0)
    {
      if (text->len > 0)
        g_string_append_c (text, ' ');
      g_string_append_printf (text, ngettext ("%d minute", "%d minutes", minutes),
                              minutes);
    }
  if (seconds > 0 || text->len == 0)
    {
      if (text->len > 0)
        g_string_append_c (text, ' ');
      g_string_append_printf (text, ngettext ("%d second", "%d seconds", seconds),
                              seconds);
    }

  return g_string_free (text, FALSE);
}
