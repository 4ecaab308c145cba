/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include <glib-unix.h>
#include <glib/gi18n.h>
#include <locale.h>
#include <stdlib.h>

#include "background/reminder-bus.h"
#include "content/paths.h"
#include "desktop/settings.h"
#include "reminder/reminder-names.h"

static gboolean
signal_cb (gpointer user_data)
{
  g_main_loop_quit (user_data);

  return G_SOURCE_CONTINUE;
}

/* Somebody else has the name: there is one already. Or the bus has gone. */
static void
name_lost_cb (GDBusConnection *connection,
              const char      *name,
              gpointer         user_data)
{
  g_main_loop_quit (user_data);
}

static void
enabled_cb (GSettings  *settings,
            const char *key,
            gpointer    user_data)
{
  if (!g_settings_get_boolean (settings, key))
    g_main_loop_quit (user_data);
}

static int
run (GSettings       *settings,
     GDBusConnection *session_bus)
{
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);
  g_autoptr (GDBusConnection) system_bus = g_bus_get_sync (G_BUS_TYPE_SYSTEM, NULL, NULL);
  g_autoptr (LimberReminder) reminder =
      limber_reminder_new (session_bus, system_bus, settings);
  g_autoptr (GError) error = NULL;
  g_autoptr (LimberReminderBus) bus =
      limber_reminder_bus_new (reminder, session_bus, &error);
  guint name_id;

  if (bus == NULL)
    {
      g_printerr ("limber-reminder: %s\n", error->message);
      return EXIT_FAILURE;
    }
  if (system_bus != NULL)
    g_dbus_connection_set_exit_on_close (system_bus, FALSE);

  g_unix_signal_add (SIGTERM, signal_cb, loop);
  g_unix_signal_add (SIGINT, signal_cb, loop);
  g_unix_signal_add (SIGHUP, signal_cb, loop);
  g_signal_connect (settings, "changed::reminders-enabled", G_CALLBACK (enabled_cb),
                    loop);
  name_id = g_bus_own_name_on_connection (session_bus, LIMBER_REMINDER_NAME,
                                          G_BUS_NAME_OWNER_FLAGS_DO_NOT_QUEUE, NULL,
                                          name_lost_cb, loop, NULL);
  g_main_loop_run (loop);
  limber_reminder_stop (reminder);
  g_bus_unown_name (name_id);
  g_dbus_connection_flush_sync (session_bus, NULL, NULL);

  return EXIT_SUCCESS;
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GSettings) settings = NULL;
  g_autoptr (GDBusConnection) session_bus = NULL;
  g_autoptr (GError) error = NULL;

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, limber_path_locale ());
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  g_set_prgname ("limber-reminder");

  settings = limber_settings_new (&error);
  if (settings == NULL)
    {
      g_printerr ("limber-reminder: %s\n", error->message);
      return EXIT_FAILURE;
    }
  if (!g_settings_get_boolean (settings, "reminders-enabled"))
    {
      g_printerr (_ ("limber-reminder: Reminders are switched off.\n"));
      /* Or the bus would wait for it to come. */
      return g_getenv ("DBUS_STARTER_ADDRESS") != NULL ? EXIT_FAILURE : EXIT_SUCCESS;
    }
  session_bus = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, &error);
  if (session_bus == NULL)
    {
      g_printerr (_ ("limber-reminder: There is no session bus: %s\n"), error->message);
      return EXIT_FAILURE;
    }
  /* So that what is known is kept when the bus goes. */
  g_dbus_connection_set_exit_on_close (session_bus, FALSE);

  return run (settings, session_bus);
}
