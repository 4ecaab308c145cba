/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "mock.h"

#include "wait.h"

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

static GDBusConnection *
connect_to (const char *address)
{
  g_autoptr (GError) error = NULL;
  GDBusConnection *connection = g_dbus_connection_new_for_address_sync (
      address,
      G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT |
          G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION,
      NULL, NULL, &error);

  g_assert_no_error (error);

  return connection;
}

/* Starts a bus, and nothing on it. */
void
test_bus_up (TestBus *bus)
{
  const char *address;

  bus->daemon = g_test_dbus_new (G_TEST_DBUS_NONE);
  g_test_dbus_up (bus->daemon);
  address = g_test_dbus_get_bus_address (bus->daemon);
  bus->client = connect_to (address);
  bus->service = connect_to (address);
}

/* Stops it; nothing may be left that uses it. */
void
test_bus_down (TestBus *bus)
{
  run_what_is_due ();
  g_assert_true (g_dbus_connection_close_sync (bus->client, NULL, NULL));
  g_assert_true (g_dbus_connection_close_sync (bus->service, NULL, NULL));
  run_what_is_due ();
  g_clear_object (&bus->client);
  g_clear_object (&bus->service);
  g_test_dbus_down (bus->daemon);
  g_clear_object (&bus->daemon);
}

static void
call_bus (TestBus    *bus,
          const char *method,
          GVariant   *parameters)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) answer =
      g_dbus_connection_call_sync (bus->service, "org.freedesktop.DBus",
                                   "/org/freedesktop/DBus", "org.freedesktop.DBus",
                                   method, parameters, NULL, G_DBUS_CALL_FLAGS_NONE, -1,
                                   NULL, &error);

  g_assert_no_error (error);
}

/* The service appears. */
void
test_bus_own (TestBus    *bus,
              const char *name)
{
  call_bus (bus, "RequestName", g_variant_new ("(su)", name, 0));
}

/* The service goes. */
void
test_bus_release (TestBus    *bus,
                  const char *name)
{
  call_bus (bus, "ReleaseName", g_variant_new ("(s)", name));
}

static void
answered (GObject      *source,
          GAsyncResult *result,
          gpointer      data)
{
  gboolean *done = data;
  g_autoptr (GVariant) answer =
      g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, NULL);

  g_assert_nonnull (answer);
  *done = TRUE;
}

/* Until all that either side has sent has been heard by the other, and answered.
 * The longest chain is: a name appears, a question, its answer, a call, its answer. */
void
test_bus_settle (TestBus *bus)
{
  for (guint i = 0; i < 4; i++)
    {
      gboolean done = FALSE;

      g_dbus_connection_call (bus->client,
                              g_dbus_connection_get_unique_name (bus->service), "/",
                              "org.freedesktop.DBus.Peer", "Ping", NULL, NULL,
                              G_DBUS_CALL_FLAGS_NONE, -1, NULL, answered, &done);
      wait_until (done);
      run_what_is_due ();
    }
}

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
