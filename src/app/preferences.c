/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "app/preferences.h"

#include <glib/gi18n.h>

struct _LimberPreferences
{
  AdwPreferencesWindow parent_instance;

  GtkSwitch *sound_enabled;
  GtkAdjustment *volume;
  GtkSwitch *count_reps;
  GtkSwitch *flashes;
  GtkAdjustment *get_ready;

  LimberSound *sound;
};

G_DEFINE_FINAL_TYPE (LimberPreferences, limber_preferences, ADW_TYPE_PREFERENCES_WINDOW)

enum
{
  PROP_0,
  PROP_SOUND,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static char *
describe_state (LimberPreferences *self,
                LimberSoundState   state)
{
  switch (state)
    {
    case LIMBER_SOUND_WORKING:
      return g_strdup (_ ("Sound is working"));
    case LIMBER_SOUND_UNAVAILABLE:
      return g_strdup (_ ("Sound is not available on this computer"));
    case LIMBER_SOUND_NOT_ANSWERING:
      return g_strdup (_ ("Sound is not answering"));
    case LIMBER_SOUND_IDLE:
    default:
      return g_strdup (_ ("Nothing was played yet"));
    }
}

static void
test_sound_action (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  limber_sound_test (LIMBER_PREFERENCES (widget)->sound);
}

static void
limber_preferences_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  LimberPreferences *self = LIMBER_PREFERENCES (object);

  switch (prop_id)
    {
    case PROP_SOUND:
      g_value_set_object (value, self->sound);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
limber_preferences_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  LimberPreferences *self = LIMBER_PREFERENCES (object);

  switch (prop_id)
    {
    case PROP_SOUND:
      self->sound = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
limber_preferences_dispose (GObject *object)
{
  g_clear_object (&LIMBER_PREFERENCES (object)->sound);

  G_OBJECT_CLASS (limber_preferences_parent_class)->dispose (object);
}

static void
limber_preferences_class_init (LimberPreferencesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (LIMBER_TYPE_SOUND);

  object_class->get_property = limber_preferences_get_property;
  object_class->set_property = limber_preferences_set_property;
  object_class->dispose = limber_preferences_dispose;

  properties[PROP_SOUND] =
      g_param_spec_object ("sound", NULL, NULL, LIMBER_TYPE_SOUND,
                           G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY |
                               G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_install_action (widget_class, "preferences.test-sound", NULL,
                                   test_sound_action);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/limberapp/Limber/preferences.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberPreferences, sound_enabled);
  gtk_widget_class_bind_template_child (widget_class, LimberPreferences, volume);
  gtk_widget_class_bind_template_child (widget_class, LimberPreferences, count_reps);
  gtk_widget_class_bind_template_child (widget_class, LimberPreferences, flashes);
  gtk_widget_class_bind_template_child (widget_class, LimberPreferences, get_ready);
  gtk_widget_class_bind_template_callback (widget_class, describe_state);
}

static void
limber_preferences_init (LimberPreferences *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * limber_preferences_new:
 * @settings: what the window shows and changes
 * @sound: what is tested; that it follows @settings is not done here
 *
 * Returns: (transfer floating): a preferences window
 */
GtkWidget *
limber_preferences_new (GSettings   *settings,
                        LimberSound *sound)
{
  LimberPreferences *self;

  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);
  g_return_val_if_fail (LIMBER_IS_SOUND (sound), NULL);

  self = g_object_new (LIMBER_TYPE_PREFERENCES, "sound", sound, NULL);
  g_settings_bind (settings, "sound-enabled", self->sound_enabled, "active",
                   G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "sound-volume", self->volume, "value",
                   G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "count-reps", self->count_reps, "active",
                   G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "flash-at-cues", self->flashes, "active",
                   G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "get-ready-seconds", self->get_ready, "value",
                   G_SETTINGS_BIND_DEFAULT);

  return GTK_WIDGET (self);
}
