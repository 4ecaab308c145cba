/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "reminder/break-settings.h"

#define MINUTES(n) ((n) *LIMBER_BREAK_MINUTE_US)

/* Whether @value had to be changed. */
static gboolean
clamp_duration (gint64 *value,
                gint64  least,
                gint64  most)
{
  gint64 before = *value;

  *value = CLAMP (before, least, most);
  return *value != before;
}

static gboolean
clamp_minute (int *value,
              int  most)
{
  int before = *value;

  *value = CLAMP (before, 0, most);
  return *value != before;
}

static gboolean
sanitize_hours (LimberBreakSettings *self)
{
  gboolean wrong = FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (self->hours); i++)
    {
      wrong |= clamp_minute (&self->hours[i].from, LIMBER_MINUTES_IN_A_DAY - 1);
      wrong |= clamp_minute (&self->hours[i].to, LIMBER_MINUTES_IN_A_DAY);
    }
  return wrong;
}

/**
 * limber_break_settings_init:
 * @self: (out caller-allocates): the settings
 *
 * Sets the defaults: a break of 5 minutes every 50, no nudges, at all hours.
 */
void
limber_break_settings_init (LimberBreakSettings *self)
{
  g_return_if_fail (self != NULL);

  *self = (LimberBreakSettings){
    .breaks_enabled = TRUE,
    .interval_us = MINUTES (50),
    .length_us = MINUTES (5),
    .nudge_interval_us = MINUTES (30),
    .nudge_length_us = MINUTES (1),
    .sitting_still_counts = TRUE,
    .max_deferral_us = MINUTES (30),
    .respect_do_not_disturb = TRUE,
    .respect_fullscreen = TRUE,
    .respect_calls = TRUE,
  };
  for (guint i = 0; i < G_N_ELEMENTS (self->hours); i++)
    self->hours[i] =
        (LimberBreakHours){ .enabled = i < 5, .from = 9 * 60, .to = 17 * 60 };
}

/**
 * limber_break_settings_sanitize:
 * @self: settings of any values
 *
 * Puts every value that is out of its range at the nearer end of it.
 *
 * Returns: which values were changed; 0 where none was
 */
LimberBreakFaults
limber_break_settings_sanitize (LimberBreakSettings *self)
{
  LimberBreakFaults faults = 0;

  g_return_val_if_fail (self != NULL, 0);

  if (clamp_duration (&self->interval_us, MINUTES (5), MINUTES (180)))
    faults |= LIMBER_BREAK_FAULT_INTERVAL;
  if (clamp_duration (&self->length_us, MINUTES (1),
                      MIN (MINUTES (60), self->interval_us)))
    faults |= LIMBER_BREAK_FAULT_LENGTH;
  if (clamp_duration (&self->nudge_interval_us, MINUTES (5), MINUTES (180)))
    faults |= LIMBER_BREAK_FAULT_NUDGE_INTERVAL;
  if (clamp_duration (&self->nudge_length_us, MINUTES (1),
                      MIN (MINUTES (15), self->nudge_interval_us)))
    faults |= LIMBER_BREAK_FAULT_NUDGE_LENGTH;
  if (clamp_duration (&self->max_deferral_us, 0, MINUTES (180)))
    faults |= LIMBER_BREAK_FAULT_MAX_DEFERRAL;
  if (sanitize_hours (self))
    faults |= LIMBER_BREAK_FAULT_HOURS;
  return faults;
}

/**
 * limber_break_fault_get_name:
 * @fault: one of them
 *
 * Returns: (transfer none): what it is about, for the log; not translated
 */
const char *
limber_break_fault_get_name (LimberBreakFaults fault)
{
  switch (fault)
    {
    case LIMBER_BREAK_FAULT_INTERVAL:
      return "interval between breaks";
    case LIMBER_BREAK_FAULT_LENGTH:
      return "length of breaks";
    case LIMBER_BREAK_FAULT_NUDGE_INTERVAL:
      return "interval between nudges";
    case LIMBER_BREAK_FAULT_NUDGE_LENGTH:
      return "length of nudges";
    case LIMBER_BREAK_FAULT_MAX_DEFERRAL:
      return "longest deferral";
    case LIMBER_BREAK_FAULT_HOURS:
      return "working hours";
    default:
      return "setting";
    }
}
