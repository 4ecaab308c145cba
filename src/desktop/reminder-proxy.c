/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "desktop/reminder-proxy.h"

#include "reminder/reminder-names.h"

struct _LimberReminderProxy
{
  GObject parent_instance;

  GDBusConnection *connection; /* (nullable) */
  GDBusProxy *proxy;           /* (nullable): once it is known */
  GCancellable *cancellable;
  gboolean running;
  char *state;
  char *text;
};

G_DEFINE_FINAL_TYPE (LimberReminderProxy, limber_reminder_proxy, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_RUNNING,
  PROP_STATE,
  PROP_TEXT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
set_string (LimberReminderProxy  *self,
            char                **field,
            const char           *value,
            guint                 property)
{
  if (g_str_equal (*field, value))
    return;

  g_free (*field);
  *field = g_strdup (value);
  g_object_notify_by_pspec (G_OBJECT (self), properties[property]);
}

static void
read_string (LimberReminderProxy  *self,
             char                **field,
             const char           *name,
             guint                 property)
{
  g_autoptr (GVariant) value = g_dbus_proxy_get_cached_property (self->proxy, name);
  gboolean good = value != NULL && g_variant_is_of_type (value, G_VARIANT_TYPE_STRING);

  set_string (self, field, good ? g_variant_get_string (value, NULL) : "", property);
}

static void
changed_cb (LimberReminderProxy *self)
{
  g_autofree char *owner = g_dbus_proxy_get_name_owner (self->proxy);
  gboolean running = owner != NULL;

  read_string (self, &self->state, "State", PROP_STATE);
  read_string (self, &self->text, "Text", PROP_TEXT);
  if (self->running == running)
    return;
  self->running = running;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_RUNNING]);
}

static void
proxy_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  LimberReminderProxy *self = user_data;
  g_autoptr (GError) error = NULL;
  GDBusProxy *proxy = g_dbus_proxy_new_finish (result, &error);

  if (proxy == NULL)
    {
      if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        g_message ("The reminder cannot be reached: %s", error->message);
      return;
    }
  self->proxy = proxy;
  g_signal_connect_object (proxy, "g-properties-changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (proxy, "notify::g-name-owner", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  changed_cb (self);
}

static void
limber_reminder_proxy_get_property (GObject    *object,
                                    guint       prop_id,
                                    GValue     *value,
                                    GParamSpec *pspec)
{
  LimberReminderProxy *self = LIMBER_REMINDER_PROXY (object);

  switch (prop_id)
    {
    case PROP_RUNNING:
      g_value_set_boolean (value, self->running);
      break;
    case PROP_STATE:
      g_value_set_string (value, self->state);
      break;
    case PROP_TEXT:
      g_value_set_string (value, self->text);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
limber_reminder_proxy_dispose (GObject *object)
{
  LimberReminderProxy *self = LIMBER_REMINDER_PROXY (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->proxy);
  g_clear_object (&self->connection);
  g_clear_pointer (&self->state, g_free);
  g_clear_pointer (&self->text, g_free);

  G_OBJECT_CLASS (limber_reminder_proxy_parent_class)->dispose (object);
}

static void
limber_reminder_proxy_class_init (LimberReminderProxyClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = limber_reminder_proxy_get_property;
  object_class->dispose = limber_reminder_proxy_dispose;

  properties[PROP_RUNNING] = g_param_spec_boolean ("running", NULL, NULL, FALSE, flags);
  properties[PROP_STATE] = g_param_spec_string ("state", NULL, NULL, "", flags);
  properties[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, "", flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
limber_reminder_proxy_init (LimberReminderProxy *self)
{
  self->cancellable = g_cancellable_new ();
  self->state = g_strdup ("");
  self->text = g_strdup ("");
}

/**
 * limber_reminder_proxy_new:
 * @session_bus: (nullable): where the reminder is found; without one it never runs
 *
 * Does not start it.
 *
 * Returns: (transfer full): the reminder
 */
LimberReminderProxy *
limber_reminder_proxy_new (GDBusConnection *session_bus)
{
  LimberReminderProxy *self = g_object_new (LIMBER_TYPE_REMINDER_PROXY, NULL);

  g_set_object (&self->connection, session_bus);
  if (session_bus != NULL)
    g_dbus_proxy_new (session_bus, G_DBUS_PROXY_FLAGS_DO_NOT_AUTO_START, NULL,
                      LIMBER_REMINDER_NAME, LIMBER_REMINDER_PATH,
                      LIMBER_REMINDER_INTERFACE, self->cancellable, proxy_cb, self);

  return self;
}

/**
 * limber_reminder_proxy_get_running:
 * @self: the reminder
 *
 * Returns: whether it runs
 */
gboolean
limber_reminder_proxy_get_running (LimberReminderProxy *self)
{
  g_return_val_if_fail (LIMBER_IS_REMINDER_PROXY (self), FALSE);

  return self->running;
}

/**
 * limber_reminder_proxy_get_state:
 * @self: the reminder
 *
 * Returns: (transfer none): what it is doing, as an id; "" while it does not run
 */
const char *
limber_reminder_proxy_get_state (LimberReminderProxy *self)
{
  g_return_val_if_fail (LIMBER_IS_REMINDER_PROXY (self), NULL);

  return self->state;
}

/**
 * limber_reminder_proxy_get_text:
 * @self: the reminder
 *
 * Returns: (transfer none): the same in words
 */
const char *
limber_reminder_proxy_get_text (LimberReminderProxy *self)
{
  g_return_val_if_fail (LIMBER_IS_REMINDER_PROXY (self), NULL);

  return self->text;
}

static void
called_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) reply =
      g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, &error);

  if (reply == NULL)
    g_message ("The reminder did not answer: %s", error->message);
}

static void
call (LimberReminderProxy *self,
      const char          *interface,
      const char          *method,
      GVariant            *parameters,
      GDBusCallFlags       flags)
{
  if (self->connection == NULL)
    {
      if (parameters != NULL)
        g_variant_unref (g_variant_ref_sink (parameters));
      return;
    }
  g_dbus_connection_call (self->connection, LIMBER_REMINDER_NAME, LIMBER_REMINDER_PATH,
                          interface, method, parameters, NULL, flags, -1, NULL, called_cb,
                          NULL);
}

/**
 * limber_reminder_proxy_start:
 * @self: the reminder
 *
 * Starts it, if it does not run yet.
 */
void
limber_reminder_proxy_start (LimberReminderProxy *self)
{
  g_return_if_fail (LIMBER_IS_REMINDER_PROXY (self));

  call (self, "org.freedesktop.DBus.Peer", "Ping", NULL, G_DBUS_CALL_FLAGS_NONE);
}

/**
 * limber_reminder_proxy_call:
 * @self: the reminder
 * @method: TakeNow, Finish, Skip or Resume
 *
 * Sends it a wish; one that does not run gets none.
 */
void
limber_reminder_proxy_call (LimberReminderProxy *self,
                            const char          *method)
{
  g_return_if_fail (LIMBER_IS_REMINDER_PROXY (self));

  call (self, LIMBER_REMINDER_INTERFACE, method, NULL, G_DBUS_CALL_FLAGS_NO_AUTO_START);
}

/**
 * limber_reminder_proxy_call_minutes:
 * @self: the reminder
 * @method: Snooze or Pause
 * @minutes: for how long; 0 to pause is until tomorrow
 *
 * Sends it a wish; one that does not run gets none.
 */
void
limber_reminder_proxy_call_minutes (LimberReminderProxy *self,
                                    const char          *method,
                                    guint                minutes)
{
  g_return_if_fail (LIMBER_IS_REMINDER_PROXY (self));

  call (self, LIMBER_REMINDER_INTERFACE, method, g_variant_new ("(u)", minutes),
        G_DBUS_CALL_FLAGS_NO_AUTO_START);
}
