/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "desktop/quiet.h"

#include "desktop/bus-property.h"
#include "desktop/session-manager.h"

struct _LimberQuiet
{
  GObject parent_instance;

  GSettings *notifications;         /* (nullable): GNOME's */
  GSettings *break_reminders;       /* (nullable): GNOME's, from 48 on */
  LimberBusProperty *notifier;      /* (nullable): of whoever shows notifications */
  LimberBusProperty *inhibitors;    /* (nullable) */
  gboolean notifications_inhibited; /* what notifier tells */
  gboolean idle_inhibited;
  LimberQuietReasons reasons;
};

G_DEFINE_FINAL_TYPE (LimberQuiet, limber_quiet, G_TYPE_OBJECT)

G_DEFINE_FLAGS_TYPE (LimberQuietReasons,
                     limber_quiet_reasons,
                     G_DEFINE_ENUM_VALUE (LIMBER_QUIET_DO_NOT_DISTURB, "do-not-disturb"),
                     G_DEFINE_ENUM_VALUE (LIMBER_QUIET_CALL, "call"),
                     G_DEFINE_ENUM_VALUE (LIMBER_QUIET_FULLSCREEN, "fullscreen"),
                     G_DEFINE_ENUM_VALUE (LIMBER_QUIET_RECORDING, "recording"),
                     G_DEFINE_ENUM_VALUE (LIMBER_QUIET_OTHER_REMINDER, "other-reminder"))

enum
{
  PROP_0,
  PROP_REASONS,
  PROP_IDLE_INHIBITED,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* Of KDE's server and others'; GNOME's has no such property. */
static const LimberBusPlace inhibited_place = {
  "org.freedesktop.Notifications",
  "/org/freedesktop/Notifications",
  "org.freedesktop.Notifications",
  "Inhibited",
};

static gboolean
reminds_of_breaks (LimberQuiet *self)
{
  g_auto (GStrv) breaks = NULL;

  if (self->break_reminders == NULL)
    return FALSE;
  breaks = g_settings_get_strv (self->break_reminders, "selected-breaks");

  return breaks[0] != NULL;
}

static void
update_reasons (LimberQuiet *self)
{
  LimberQuietReasons reasons = 0;

  if (self->notifications_inhibited ||
      (self->notifications != NULL &&
       !g_settings_get_boolean (self->notifications, "show-banners")))
    reasons |= LIMBER_QUIET_DO_NOT_DISTURB;
  if (reminds_of_breaks (self))
    reasons |= LIMBER_QUIET_OTHER_REMINDER;
  if (self->reasons == reasons)
    return;

  self->reasons = reasons;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_REASONS]);
}

static void
notifier_told (GVariant *value,
               gpointer  data)
{
  LimberQuiet *self = data;

  self->notifications_inhibited = value != NULL &&
                                  g_variant_is_of_type (value, G_VARIANT_TYPE_BOOLEAN) &&
                                  g_variant_get_boolean (value);
  update_reasons (self);
}

static void
inhibitors_changed (GVariant *value,
                    gpointer  data)
{
  LimberQuiet *self = data;
  gboolean inhibited = limber_session_manager_inhibits_idle (value);

  if (self->idle_inhibited == inhibited)
    return;

  self->idle_inhibited = inhibited;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_IDLE_INHIBITED]);
}

/* Elsewhere its settings may lie about unused, from another time. */
static gboolean
is_gnome (void)
{
  const char *names = g_getenv ("XDG_CURRENT_DESKTOP");
  g_auto (GStrv) split = g_strsplit (names == NULL ? "" : names, ":", -1);

  return g_strv_contains ((const char *const *) split, "GNOME");
}

/* Looks first, for a schema or a key that is not there would end the program. */
static GSettings *
follow_setting (LimberQuiet *self,
                const char  *schema_id,
                const char  *key,
                const char  *type)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema = NULL;
  g_autoptr (GSettingsSchemaKey) schema_key = NULL;
  g_autofree char *signal = g_strconcat ("changed::", key, NULL);
  GSettings *settings;

  if (source != NULL)
    schema = g_settings_schema_source_lookup (source, schema_id, TRUE);
  if (schema == NULL || !g_settings_schema_has_key (schema, key))
    return NULL;
  schema_key = g_settings_schema_get_key (schema, key);
  if (!g_variant_type_equal (g_settings_schema_key_get_value_type (schema_key),
                             G_VARIANT_TYPE (type)))
    return NULL;

  settings = g_settings_new_full (schema, NULL, NULL);
  g_signal_connect_swapped (settings, signal, G_CALLBACK (update_reasons), self);

  return settings;
}

static void
drop_settings (LimberQuiet  *self,
               GSettings   **settings)
{
  if (*settings != NULL)
    g_signal_handlers_disconnect_by_data (*settings, self);
  g_clear_object (settings);
}

static void
limber_quiet_dispose (GObject *object)
{
  LimberQuiet *self = LIMBER_QUIET (object);

  drop_settings (self, &self->notifications);
  drop_settings (self, &self->break_reminders);
  g_clear_pointer (&self->notifier, limber_bus_property_free);
  g_clear_pointer (&self->inhibitors, limber_bus_property_free);

  G_OBJECT_CLASS (limber_quiet_parent_class)->dispose (object);
}

static void
limber_quiet_get_property (GObject    *object,
                           guint       id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  LimberQuiet *self = LIMBER_QUIET (object);

  switch (id)
    {
    case PROP_REASONS:
      g_value_set_flags (value, self->reasons);
      break;
    case PROP_IDLE_INHIBITED:
      g_value_set_boolean (value, self->idle_inhibited);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
limber_quiet_class_init (LimberQuietClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GParamFlags read_only =
      G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = limber_quiet_dispose;
  object_class->get_property = limber_quiet_get_property;

  properties[PROP_REASONS] =
      g_param_spec_flags ("reasons", NULL, NULL, LIMBER_TYPE_QUIET_REASONS, 0, read_only);
  properties[PROP_IDLE_INHIBITED] =
      g_param_spec_boolean ("idle-inhibited", NULL, NULL, FALSE, read_only);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
limber_quiet_init (LimberQuiet *self)
{
}

/**
 * limber_quiet_new:
 * @session_bus: (nullable): the session bus, if there is one
 *
 * Reads what the desktop's settings say, and follows them and those on the bus that
 * can tell. What the latter answer is notified later.
 *
 * Returns: (transfer full): a new #LimberQuiet
 */
LimberQuiet *
limber_quiet_new (GDBusConnection *session_bus)
{
  LimberQuiet *self;

  g_return_val_if_fail (session_bus == NULL || G_IS_DBUS_CONNECTION (session_bus), NULL);

  self = g_object_new (LIMBER_TYPE_QUIET, NULL);
  if (is_gnome ())
    {
      self->notifications =
          follow_setting (self, "org.gnome.desktop.notifications", "show-banners", "b");
      self->break_reminders = follow_setting (self, "org.gnome.desktop.break-reminders",
                                              "selected-breaks", "as");
    }
  update_reasons (self);
  if (session_bus != NULL)
    {
      self->notifier =
          limber_bus_property_new (session_bus, &inhibited_place, notifier_told, self);
      self->inhibitors =
          limber_session_manager_follow (session_bus, inhibitors_changed, self);
    }

  return self;
}

/**
 * limber_quiet_get_reasons:
 * @self: a #LimberQuiet
 *
 * Returns: why somebody may not want to be reminded now; 0: no reason is known
 */
LimberQuietReasons
limber_quiet_get_reasons (LimberQuiet *self)
{
  g_return_val_if_fail (LIMBER_IS_QUIET (self), 0);

  return self->reasons;
}

/**
 * limber_quiet_get_idle_inhibited:
 * @self: a #LimberQuiet
 *
 * Returns: whether some program is known to keep the screen on
 */
gboolean
limber_quiet_get_idle_inhibited (LimberQuiet *self)
{
  g_return_val_if_fail (LIMBER_IS_QUIET (self), FALSE);

  return self->idle_inhibited;
}
