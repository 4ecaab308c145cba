/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "reminder/break-preferences.h"

static gint64
get_minutes (GSettings  *settings,
             const char *key)
{
  return g_settings_get_int (settings, key) * LIMBER_BREAK_MINUTE_US;
}

/* A list of another length than a week has days leaves the rest as it is. */
static void
read_hours (GSettings           *settings,
            LimberBreakSettings *breaks)
{
  g_autoptr (GVariant) days = g_settings_get_value (settings, "working-hours");
  gsize n_days = MIN (g_variant_n_children (days), G_N_ELEMENTS (breaks->hours));

  for (gsize i = 0; i < n_days; i++)
    {
      LimberBreakHours *hours = &breaks->hours[i];

      g_variant_get_child (days, i, "(bii)", &hours->enabled, &hours->from, &hours->to);
    }
}

static void
warn_of_faults (LimberBreakFaults faults)
{
  for (guint bit = 0; bit < 16; bit++)
    if (faults & (1u << bit))
      g_message ("The setting of the %s was out of range and has been put right",
                 limber_break_fault_get_name (1u << bit));
}

/**
 * limber_break_preferences_read:
 * @settings: the settings
 * @breaks: (out caller-allocates): what they say of breaks; always sane
 *
 * Whatever is out of range is put right, and said in the log.
 */
void
limber_break_preferences_read (GSettings           *settings,
                               LimberBreakSettings *breaks)
{
  limber_break_settings_init (breaks);
  breaks->breaks_enabled = g_settings_get_boolean (settings, "breaks-enabled");
  breaks->interval_us = get_minutes (settings, "break-interval");
  breaks->length_us = get_minutes (settings, "break-length");
  breaks->nudges_enabled = g_settings_get_boolean (settings, "nudges-enabled");
  breaks->nudge_interval_us = get_minutes (settings, "nudge-interval");
  breaks->note_ahead = g_settings_get_boolean (settings, "break-note");
  breaks->sitting_still_counts = g_settings_get_boolean (settings, "still-is-sitting");
  breaks->max_deferral_us = get_minutes (settings, "break-max-deferral");
  breaks->hours_limited = g_settings_get_boolean (settings, "working-hours-enabled");
  breaks->respect_do_not_disturb =
      g_settings_get_boolean (settings, "respect-do-not-disturb");
  read_hours (settings, breaks);
  warn_of_faults (limber_break_settings_sanitize (breaks));
}
