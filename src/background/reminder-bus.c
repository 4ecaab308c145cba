/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "background/reminder-bus.h"

#include "reminder/break-words.h"
#include "reminder/reminder-names.h"

struct _LimberReminderBus
{
  LimberReminder *reminder;
  GDBusConnection *connection;
  GDBusNodeInfo *info;
  guint object_id;
  gulong changed_id;
};

static const char introspection[] =
    "<node>"
    "  <interface name='" LIMBER_REMINDER_INTERFACE "'>"
    "    <method name='TakeNow'/>"
    "    <method name='Finish'/>"
    "    <method name='Snooze'><arg type='u' name='minutes' direction='in'/></method>"
    "    <method name='Skip'/>"
    "    <method name='Pause'><arg type='u' name='minutes' direction='in'/></method>"
    "    <method name='Resume'/>"
    "    <property type='s' name='State' access='read'/>"
    "    <property type='s' name='Text' access='read'/>"
    "    <property type='s' name='Source' access='read'/>"
    "    <property type='x' name='NextDue' access='read'/>"
    "  </interface>"
    "</node>";

static const char *const state_ids[] = {
  [LIMBER_BREAK_STATE_OFF] = "off",
  [LIMBER_BREAK_STATE_OTHER_REMINDER] = "other-reminder",
  [LIMBER_BREAK_STATE_PAUSED] = "paused",
  [LIMBER_BREAK_STATE_OUTSIDE_HOURS] = "outside-hours",
  [LIMBER_BREAK_STATE_DOING] = "doing",
  [LIMBER_BREAK_STATE_AWAY] = "away",
  [LIMBER_BREAK_STATE_COUNTING] = "counting",
  [LIMBER_BREAK_STATE_DEFERRED] = "deferred",
  [LIMBER_BREAK_STATE_WAITING] = "waiting",
  [LIMBER_BREAK_STATE_DUE] = "due",
};

static guint
get_minutes (GVariant *parameters)
{
  guint minutes;

  g_variant_get (parameters, "(u)", &minutes);

  return minutes;
}

static void
call_cb (GDBusConnection       *connection,
         const char            *sender,
         const char            *path,
         const char            *interface,
         const char            *method,
         GVariant              *parameters,
         GDBusMethodInvocation *invocation,
         gpointer               user_data)
{
  LimberReminderBus *self = user_data;

  if (g_str_equal (method, "TakeNow"))
    limber_reminder_take_now (self->reminder);
  else if (g_str_equal (method, "Finish"))
    limber_reminder_finish (self->reminder);
  else if (g_str_equal (method, "Snooze"))
    limber_reminder_snooze (self->reminder, get_minutes (parameters));
  else if (g_str_equal (method, "Skip"))
    limber_reminder_skip (self->reminder);
  else if (g_str_equal (method, "Pause"))
    limber_reminder_pause_for (self->reminder, get_minutes (parameters));
  else if (g_str_equal (method, "Resume"))
    limber_reminder_resume (self->reminder);
  g_dbus_method_invocation_return_value (invocation, NULL);
}

static GVariant *
get_property (LimberReminderBus *self,
              const char        *name)
{
  LimberBreakStatus status;

  limber_reminder_get_status (self->reminder, &status);
  if (g_str_equal (name, "State"))
    return g_variant_new_string (state_ids[status.state]);
  if (g_str_equal (name, "Text"))
    return g_variant_new_take_string (limber_reminder_describe (self->reminder));
  if (g_str_equal (name, "Source"))
    {
      const char *source = limber_break_words_describe_source (&status);

      return g_variant_new_string (source != NULL ? source : "");
    }

  return g_variant_new_int64 (status.next_us);
}

static GVariant *
get_property_cb (GDBusConnection  *connection,
                 const char       *sender,
                 const char       *path,
                 const char       *interface,
                 const char       *name,
                 GError          **error,
                 gpointer          user_data)
{
  return get_property (user_data, name);
}

static void
changed_cb (LimberReminder *reminder,
            gpointer        user_data)
{
  static const char *const names[] = { "State", "Text", "Source", "NextDue" };
  LimberReminderBus *self = user_data;
  GVariantBuilder changed;

  g_variant_builder_init (&changed, G_VARIANT_TYPE ("a{sv}"));
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_variant_builder_add (&changed, "{sv}", names[i], get_property (self, names[i]));
  g_dbus_connection_emit_signal (self->connection, NULL, LIMBER_REMINDER_PATH,
                                 "org.freedesktop.DBus.Properties", "PropertiesChanged",
                                 g_variant_new ("(sa{sv}as)", LIMBER_REMINDER_INTERFACE,
                                                &changed, NULL),
                                 NULL);
}

/**
 * limber_reminder_bus_new:
 * @reminder: what is shown
 * @connection: the bus
 * @error: what went wrong
 *
 * Returns: (transfer full) (nullable): the object, which is there until it is freed
 */
LimberReminderBus *
limber_reminder_bus_new (LimberReminder   *reminder,
                         GDBusConnection  *connection,
                         GError          **error)
{
  static const GDBusInterfaceVTable table = { call_cb, get_property_cb, NULL };
  g_autoptr (LimberReminderBus) self = g_new0 (LimberReminderBus, 1);

  self->reminder = g_object_ref (reminder);
  self->connection = g_object_ref (connection);
  self->info = g_dbus_node_info_new_for_xml (introspection, NULL);
  self->object_id = g_dbus_connection_register_object (connection, LIMBER_REMINDER_PATH,
                                                       self->info->interfaces[0], &table,
                                                       self, NULL, error);
  if (self->object_id == 0)
    return NULL;
  self->changed_id =
      g_signal_connect (reminder, "changed", G_CALLBACK (changed_cb), self);

  return g_steal_pointer (&self);
}

/**
 * limber_reminder_bus_free:
 * @self: (transfer full): the object
 */
void
limber_reminder_bus_free (LimberReminderBus *self)
{
  g_clear_signal_handler (&self->changed_id, self->reminder);
  if (self->object_id != 0)
    g_dbus_connection_unregister_object (self->connection, self->object_id);
  g_clear_pointer (&self->info, g_dbus_node_info_unref);
  g_clear_object (&self->connection);
  g_clear_object (&self->reminder);
  g_free (self);
}
