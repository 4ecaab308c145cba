/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "desktop/bus-property.h"

#define PROPERTIES "org.freedesktop.DBus.Properties"

struct _LimberBusProperty
{
  GDBusConnection *bus;
  char *service;
  char *path;
  char *interface;
  char *property;
  LimberBusPropertyFunc function;
  gpointer user_data;
  gboolean told; /* that there is a value */
  guint watch_id;
  guint signal_id;
  GCancellable *cancellable; /* of the question that is out */
};

static void
tell (LimberBusProperty *self,
      GVariant          *value)
{
  if (value == NULL && !self->told)
    return;

  self->told = value != NULL;
  self->function (value, self->user_data);
}

static void
answered (GObject      *source,
          GAsyncResult *result,
          gpointer      data)
{
  LimberBusProperty *self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) answer = NULL;
  g_autoptr (GVariant) value = NULL;

  answer = g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, &error);
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  g_clear_object (&self->cancellable);
  if (answer == NULL)
    {
      g_debug ("%s has no %s: %s", self->service, self->property, error->message);
      return;
    }
  g_variant_get (answer, "(v)", &value);
  tell (self, value);
}

static void
forget_question (LimberBusProperty *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
}

static void
ask (LimberBusProperty *self)
{
  forget_question (self);
  self->cancellable = g_cancellable_new ();
  g_dbus_connection_call (self->bus, self->service, self->path, PROPERTIES, "Get",
                          g_variant_new ("(ss)", self->interface, self->property),
                          G_VARIANT_TYPE ("(v)"), G_DBUS_CALL_FLAGS_NO_AUTO_START, -1,
                          self->cancellable, answered, self);
}

static void
properties_changed (GDBusConnection *bus,
                    const char      *sender,
                    const char      *path,
                    const char      *interface,
                    const char      *signal,
                    GVariant        *parameters,
                    gpointer         data)
{
  LimberBusProperty *self = data;
  g_autoptr (GVariant) changed = NULL;
  g_autoptr (GVariant) value = NULL;
  g_autofree const char **invalidated = NULL;

  if (!g_variant_is_of_type (parameters, G_VARIANT_TYPE ("(sa{sv}as)")))
    return;

  g_variant_get (parameters, "(s@a{sv}^a&s)", NULL, &changed, &invalidated);
  value = g_variant_lookup_value (changed, self->property, NULL);
  if (value != NULL)
    {
      forget_question (self);
      tell (self, value);
    }
  else if (g_strv_contains (invalidated, self->property))
    ask (self);
}

static void
service_appeared (GDBusConnection *bus,
                  const char      *name,
                  const char      *owner,
                  gpointer         data)
{
  ask (data);
}

static void
service_vanished (GDBusConnection *bus,
                  const char      *name,
                  gpointer         data)
{
  LimberBusProperty *self = data;

  forget_question (self);
  tell (self, NULL);
}

/**
 * limber_bus_property_new:
 * @bus: the bus
 * @place: which property of what; it is copied
 * @function: (scope forever): what to call with the value, and with each after it,
 *   in the main context that is the thread's default now; it must not free the
 *   object
 * @user_data: handed to @function
 *
 * Follows a property for as long as the object lives. As long as there is no such
 * service, or it has no such property, @function is not called.
 *
 * Returns: (transfer full): what follows it
 */
LimberBusProperty *
limber_bus_property_new (GDBusConnection       *bus,
                         const LimberBusPlace  *place,
                         LimberBusPropertyFunc  function,
                         gpointer               user_data)
{
  LimberBusProperty *self;

  g_return_val_if_fail (G_IS_DBUS_CONNECTION (bus), NULL);
  g_return_val_if_fail (function != NULL, NULL);

  self = g_new0 (LimberBusProperty, 1);
  self->bus = g_object_ref (bus);
  self->service = g_strdup (place->service);
  self->path = g_strdup (place->path);
  self->interface = g_strdup (place->interface);
  self->property = g_strdup (place->property);
  self->function = function;
  self->user_data = user_data;
  self->signal_id =
      g_dbus_connection_signal_subscribe (bus, self->service, PROPERTIES,
                                          "PropertiesChanged", self->path,
                                          self->interface, G_DBUS_SIGNAL_FLAGS_NONE,
                                          properties_changed, self, NULL);
  self->watch_id =
      g_bus_watch_name_on_connection (bus, self->service, G_BUS_NAME_WATCHER_FLAGS_NONE,
                                      service_appeared, service_vanished, self, NULL);

  return self;
}

/**
 * limber_bus_property_free:
 * @self: (transfer full): what follows a property
 *
 * Its function is not called any more.
 */
void
limber_bus_property_free (LimberBusProperty *self)
{
  forget_question (self);
  g_bus_unwatch_name (self->watch_id);
  g_dbus_connection_signal_unsubscribe (self->bus, self->signal_id);
  g_object_unref (self->bus);
  g_free (self->service);
  g_free (self->path);
  g_free (self->interface);
  g_free (self->property);
  g_free (self);
}
