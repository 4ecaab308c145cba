/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "desktop/settings.h"

#include <glib/gi18n.h>

/**
 * limber_settings_new:
 * @error: return location for an error
 *
 * Looks the schema up first, because g_settings_new() ends the program where it is
 * not installed.
 *
 * Returns: (transfer full): the settings, or %NULL and an error of G_IO_ERROR
 */
GSettings *
limber_settings_new (GError **error)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema = NULL;

  if (source != NULL)
    schema = g_settings_schema_source_lookup (source, LIMBER_APPLICATION_ID, TRUE);
  if (schema == NULL)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                   _ ("The settings schema %s is not installed"), LIMBER_APPLICATION_ID);
      return NULL;
    }
  return g_settings_new_full (schema, NULL, NULL);
}

/**
 * limber_settings_bind_sound:
 * @settings: the settings
 * @sound: where cues are heard
 *
 * Makes the sound follow its settings, for as long as both live.
 */
void
limber_settings_bind_sound (GSettings   *settings,
                            LimberSound *sound)
{
  g_return_if_fail (G_IS_SETTINGS (settings));
  g_return_if_fail (LIMBER_IS_SOUND (sound));

  /* Both ways, for it is switched while a routine plays, too. */
  g_settings_bind (settings, "sound-enabled", sound, "enabled", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "sound-volume", sound, "volume", G_SETTINGS_BIND_GET);
  g_settings_bind (settings, "count-reps", sound, "count-reps", G_SETTINGS_BIND_GET);
}
