/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "test-bus.h"

#include "wait.h"

#define SETTLE      "org.example.Settle"
#define SETTLE_PATH "/org/example/settle"

/* The longest chain is: a name appears, a question, its answer, who owns the name that
 * it is about, another question, its answer, a call, its answer. */
#define N_ROUNDS 6

static const char settle_xml[] =
    "<node><interface name='" SETTLE "'><method name='Settle'/></interface></node>";

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

static void
settle_called (GDBusConnection       *connection,
               const char            *sender,
               const char            *path,
               const char            *interface,
               const char            *method,
               GVariant              *parameters,
               GDBusMethodInvocation *invocation,
               gpointer               data)
{
  g_dbus_method_invocation_return_value (invocation, NULL);
}

static void
export_settle (TestBus *bus)
{
  static const GDBusInterfaceVTable vtable = { settle_called, NULL, NULL };
  g_autoptr (GError) error = NULL;
  g_autoptr (GDBusNodeInfo) info = g_dbus_node_info_new_for_xml (settle_xml, &error);

  g_assert_no_error (error);
  bus->settle_id =
      g_dbus_connection_register_object (bus->service, SETTLE_PATH, info->interfaces[0],
                                         &vtable, NULL, NULL, &error);
  g_assert_no_error (error);
}

/* Starts a bus, and nothing on it.
 *
 * @services: (nullable): folder of the services that it can start */
void
test_bus_up (TestBus    *bus,
             const char *services)
{
  const char *address;

  bus->daemon = g_test_dbus_new (G_TEST_DBUS_NONE);
  if (services != NULL)
    g_test_dbus_add_service_dir (bus->daemon, services);
  g_test_dbus_up (bus->daemon);
  address = g_test_dbus_get_bus_address (bus->daemon);
  bus->client = connect_to (address);
  bus->service = connect_to (address);
  export_settle (bus);
}

/* Nobody may have kept it, once what was on its way has arrived. */
static void
close_connection (GDBusConnection *connection)
{
  gpointer weak = connection;

  g_object_add_weak_pointer (G_OBJECT (connection), &weak);
  /* Which it may be already, where the bus has gone. */
  g_dbus_connection_close_sync (connection, NULL, NULL);
  g_object_unref (connection);
  wait_until (weak == NULL);
}

/* Stops it; nothing may be left that uses it. */
void
test_bus_down (TestBus *bus)
{
  run_what_is_due ();
  g_dbus_connection_unregister_object (bus->service, bus->settle_id);
  close_connection (g_steal_pointer (&bus->client));
  close_connection (g_steal_pointer (&bus->service));
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
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) answer =
      g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, &error);

  g_assert_no_error (error);
  *done = TRUE;
}

/* Until all that either side has sent has been heard by the other, and answered. Each
 * round is a call that takes its turn in the main loop behind what came before it. */
void
test_bus_settle (TestBus *bus)
{
  for (guint i = 0; i < N_ROUNDS; i++)
    {
      gboolean done = FALSE;

      g_dbus_connection_call (bus->client,
                              g_dbus_connection_get_unique_name (bus->service),
                              SETTLE_PATH, SETTLE, "Settle", NULL, NULL,
                              G_DBUS_CALL_FLAGS_NONE, -1, NULL, answered, &done);
      wait_until (done);
      run_what_is_due ();
    }
}
