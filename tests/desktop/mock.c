/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "mock.h"

struct _Mock
{
  GDBusConnection *bus;
  char *path;
  GDBusNodeInfo *info;
  guint id;
  MockMethod method;
  gpointer data;
  GHashTable *properties; /* of GVariant, by name */
};

static void
method_called (GDBusConnection       *connection,
               const char            *sender,
               const char            *path,
               const char            *interface,
               const char            *method,
               GVariant              *parameters,
               GDBusMethodInvocation *invocation,
               gpointer               data)
{
  Mock *mock = data;
  GVariant *answer = NULL;

  if (mock->method != NULL)
    answer = mock->method (method, parameters, mock->data);
  if (answer != NULL)
    g_dbus_method_invocation_return_value (invocation, answer);
  else
    g_dbus_method_invocation_return_dbus_error (invocation,
                                                "org.freedesktop.DBus.Error.Failed",
                                                "No");
}

static GVariant *
get_property (GDBusConnection  *connection,
              const char       *sender,
              const char       *path,
              const char       *interface,
              const char       *property,
              GError          **error,
              gpointer          data)
{
  Mock *mock = data;
  GVariant *value = g_hash_table_lookup (mock->properties, property);

  if (value == NULL)
    g_set_error (error, G_DBUS_ERROR, G_DBUS_ERROR_INVALID_ARGS, "No %s", property);

  return value == NULL ? NULL : g_variant_ref (value);
}

/* Exports an object with the one interface that the XML describes. */
Mock *
mock_new (TestBus    *bus,
          const char *path,
          const char *xml,
          MockMethod  method,
          gpointer    data)
{
  static const GDBusInterfaceVTable vtable = { method_called, get_property, NULL };
  g_autoptr (GError) error = NULL;
  Mock *mock = g_new0 (Mock, 1);

  mock->bus = g_object_ref (bus->service);
  mock->path = g_strdup (path);
  mock->info = g_dbus_node_info_new_for_xml (xml, &error);
  g_assert_no_error (error);
  mock->method = method;
  mock->data = data;
  mock->properties = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                            (GDestroyNotify) g_variant_unref);
  mock->id =
      g_dbus_connection_register_object (mock->bus, path, mock->info->interfaces[0],
                                         &vtable, mock, NULL, &error);
  g_assert_no_error (error);

  return mock;
}

/* Takes it off the bus. */
void
mock_free (Mock *mock)
{
  g_dbus_connection_unregister_object (mock->bus, mock->id);
  g_hash_table_unref (mock->properties);
  g_dbus_node_info_unref (mock->info);
  g_object_unref (mock->bus);
  g_free (mock->path);
  g_free (mock);
}

static void
emit (Mock       *mock,
      const char *interface,
      const char *signal,
      GVariant   *parameters)
{
  g_autoptr (GError) error = NULL;

  g_dbus_connection_emit_signal (mock->bus, NULL, mock->path, interface, signal,
                                 parameters, &error);
  g_assert_no_error (error);
}

static void
announce (Mock       *mock,
          const char *property,
          GVariant   *value,
          gboolean    invalidate)
{
  GVariantBuilder changed;
  GVariantBuilder invalidated;

  g_hash_table_insert (mock->properties, g_strdup (property), g_variant_ref_sink (value));
  g_variant_builder_init (&changed, G_VARIANT_TYPE_VARDICT);
  g_variant_builder_init (&invalidated, G_VARIANT_TYPE_STRING_ARRAY);
  if (invalidate)
    g_variant_builder_add (&invalidated, "s", property);
  else
    g_variant_builder_add (&changed, "{sv}", property, value);
  emit (mock, "org.freedesktop.DBus.Properties", "PropertiesChanged",
        g_variant_new ("(sa{sv}as)", mock->info->interfaces[0]->name, &changed,
                       &invalidated));
}

/* Gives a property a value, and says which. */
void
mock_set (Mock       *mock,
          const char *property,
          GVariant   *value)
{
  announce (mock, property, value, FALSE);
}

/* The same, but it says only that there is another one. */
void
mock_invalidate (Mock       *mock,
                 const char *property,
                 GVariant   *value)
{
  announce (mock, property, value, TRUE);
}

/* Emits a signal of the object's interface. */
void
mock_emit (Mock       *mock,
           const char *signal,
           GVariant   *parameters)
{
  emit (mock, mock->info->interfaces[0]->name, signal, parameters);
}
