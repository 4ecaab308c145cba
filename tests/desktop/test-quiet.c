/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "desktop/quiet.h"
#include "mock.h"
#include "wait.h"

#define NOTIFICATIONS   "org.freedesktop.Notifications"
#define SESSION_MANAGER "org.gnome.SessionManager"

static const char notifications_xml[] =
    "<node><interface name='" NOTIFICATIONS "'>"
    "<property name='Inhibited' type='b' access='read'/>"
    "</interface></node>";

static const char session_manager_xml[] =
    "<node><interface name='" SESSION_MANAGER "'>"
    "<property name='InhibitedActions' type='u' access='read'/>"
    "</interface></node>";

typedef struct
{
  TestBus bus;
  Mock *notifications;
  Mock *session_manager;
  GSettings *banner_settings;
  GSettings *break_settings;
  LimberQuiet *quiet;
  GString *notified; /* the first letters of the properties, since the last assert */
} Fixture;

static void
notified (GObject    *object,
          GParamSpec *pspec,
          Fixture    *fixture)
{
  g_string_append_c (fixture->notified, pspec->name[0]);
}

static void
start (Fixture    *fixture,
       const char *desktop)
{
  if (fixture->quiet != NULL)
    g_assert_finalize_object (fixture->quiet);
  g_setenv ("XDG_CURRENT_DESKTOP", desktop, TRUE);
  fixture->quiet = limber_quiet_new (fixture->bus.client);
  g_signal_connect (fixture->quiet, "notify", G_CALLBACK (notified), fixture);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  test_bus_up (&fixture->bus, NULL);
  fixture->notifications = mock_new (&fixture->bus, "/org/freedesktop/Notifications",
                                     notifications_xml, NULL, NULL);
  fixture->session_manager = mock_new (&fixture->bus, "/org/gnome/SessionManager",
                                       session_manager_xml, NULL, NULL);
  fixture->notified = g_string_new (NULL);
  fixture->banner_settings = g_settings_new ("org.gnome.desktop.notifications");
  fixture->break_settings = g_settings_new ("org.gnome.desktop.break-reminders");
  start (fixture, "GNOME");
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->quiet);
  g_settings_reset (fixture->banner_settings, "show-banners");
  g_settings_reset (fixture->break_settings, "selected-breaks");
  g_object_unref (fixture->banner_settings);
  g_object_unref (fixture->break_settings);
  test_bus_settle (&fixture->bus);
  mock_free (fixture->notifications);
  mock_free (fixture->session_manager);
  g_string_free (fixture->notified, TRUE);
  test_bus_down (&fixture->bus);
}

/* Waits for what is notified since the last time, and asserts that it is this and what
 * holds then. */
static void
assert_quiet (Fixture            *fixture,
              LimberQuietReasons  reasons,
              gboolean            idle_inhibited,
              const char         *notified_since)
{
  LimberQuietReasons reasons_now;
  gboolean idle_inhibited_now;

  wait_until (fixture->notified->len >= strlen (notified_since));
  test_bus_settle (&fixture->bus);
  g_object_get (fixture->quiet, "reasons", &reasons_now, "idle-inhibited",
                &idle_inhibited_now, NULL);
  g_assert_cmpuint (reasons_now, ==, reasons);
  g_assert_cmpint (idle_inhibited_now, ==, idle_inhibited);
  g_assert_cmpuint (limber_quiet_get_reasons (fixture->quiet), ==, reasons);
  g_assert_cmpint (limber_quiet_get_idle_inhibited (fixture->quiet), ==, idle_inhibited);
  g_assert_cmpstr (fixture->notified->str, ==, notified_since);
  g_string_truncate (fixture->notified, 0);
}

static void
set_breaks (Fixture    *fixture,
            const char *kind)
{
  const char *kinds[] = { kind, NULL };

  g_settings_set_strv (fixture->break_settings, "selected-breaks", kinds);
}

static void
test_nobody (Fixture       *fixture,
             gconstpointer  data)
{
  LimberQuiet *without_bus = limber_quiet_new (NULL);

  assert_quiet (fixture, 0, FALSE, "");
  g_assert_cmpuint (limber_quiet_get_reasons (without_bus), ==, 0);
  g_assert_false (limber_quiet_get_idle_inhibited (without_bus));
  g_assert_finalize_object (without_bus);
}

static void
test_banners (Fixture       *fixture,
              gconstpointer  data)
{
  g_settings_set_boolean (fixture->banner_settings, "show-banners", FALSE);
  assert_quiet (fixture, LIMBER_QUIET_DO_NOT_DISTURB, FALSE, "r");
  g_settings_set_boolean (fixture->banner_settings, "show-banners", TRUE);
  assert_quiet (fixture, 0, FALSE, "r");

  /* Known from the start, on a desktop that builds on GNOME as well. */
  g_settings_set_boolean (fixture->banner_settings, "show-banners", FALSE);
  start (fixture, "Budgie:GNOME");
  g_string_truncate (fixture->notified, 0);
  assert_quiet (fixture, LIMBER_QUIET_DO_NOT_DISTURB, FALSE, "");
}

static void
test_break_reminders (Fixture       *fixture,
                      gconstpointer  data)
{
  set_breaks (fixture, "movement");
  assert_quiet (fixture, LIMBER_QUIET_OTHER_REMINDER, FALSE, "r");
  set_breaks (fixture, "eyesight");
  assert_quiet (fixture, LIMBER_QUIET_OTHER_REMINDER, FALSE, "");
  g_settings_set_boolean (fixture->banner_settings, "show-banners", FALSE);
  assert_quiet (fixture, LIMBER_QUIET_OTHER_REMINDER | LIMBER_QUIET_DO_NOT_DISTURB, FALSE,
                "r");
  set_breaks (fixture, NULL);
  assert_quiet (fixture, LIMBER_QUIET_DO_NOT_DISTURB, FALSE, "r");
}

/* Settings that another desktop does not read. */
static void
test_other_desktop (Fixture       *fixture,
                    gconstpointer  data)
{
  start (fixture, "KDE");
  g_settings_set_boolean (fixture->banner_settings, "show-banners", FALSE);
  set_breaks (fixture, "movement");
  assert_quiet (fixture, 0, FALSE, "");
  start (fixture, "NOTGNOME");
  assert_quiet (fixture, 0, FALSE, "");
  start (fixture, "");
  assert_quiet (fixture, 0, FALSE, "");
}

static void
test_notifications (Fixture       *fixture,
                    gconstpointer  data)
{
  test_bus_own (&fixture->bus, NOTIFICATIONS);
  assert_quiet (fixture, 0, FALSE, "");
  mock_set (fixture->notifications, "Inhibited", g_variant_new_boolean (TRUE));
  assert_quiet (fixture, LIMBER_QUIET_DO_NOT_DISTURB, FALSE, "r");
  mock_set (fixture->notifications, "Inhibited", g_variant_new_boolean (FALSE));
  assert_quiet (fixture, 0, FALSE, "r");
  mock_invalidate (fixture->notifications, "Inhibited", g_variant_new_boolean (TRUE));
  assert_quiet (fixture, LIMBER_QUIET_DO_NOT_DISTURB, FALSE, "r");
  test_bus_release (&fixture->bus, NOTIFICATIONS);
  assert_quiet (fixture, 0, FALSE, "r");
  test_bus_own (&fixture->bus, NOTIFICATIONS);
  assert_quiet (fixture, LIMBER_QUIET_DO_NOT_DISTURB, FALSE, "r");
  mock_set (fixture->notifications, "Inhibited", g_variant_new_string ("no"));
  assert_quiet (fixture, 0, FALSE, "r");
}

static void
test_idle_inhibited (Fixture       *fixture,
                     gconstpointer  data)
{
  mock_set (fixture->session_manager, "InhibitedActions", g_variant_new_uint32 (8 | 1));
  test_bus_own (&fixture->bus, SESSION_MANAGER);
  assert_quiet (fixture, 0, TRUE, "i");
  mock_set (fixture->session_manager, "InhibitedActions", g_variant_new_uint32 (7));
  assert_quiet (fixture, 0, FALSE, "i");
  mock_set (fixture->session_manager, "InhibitedActions", g_variant_new_uint32 (8));
  assert_quiet (fixture, 0, TRUE, "i");
  mock_set (fixture->session_manager, "InhibitedActions", g_variant_new_uint32 (12));
  assert_quiet (fixture, 0, TRUE, "");
  test_bus_release (&fixture->bus, SESSION_MANAGER);
  assert_quiet (fixture, 0, FALSE, "i");
}

/* What is heard after it has gone must not reach it. */
static void
test_finalize (Fixture       *fixture,
               gconstpointer  data)
{
  LimberQuiet *quiet;

  test_bus_own (&fixture->bus, NOTIFICATIONS);
  test_bus_own (&fixture->bus, SESSION_MANAGER);
  quiet = limber_quiet_new (fixture->bus.client);
  run_what_is_due ();
  g_assert_finalize_object (quiet);
  mock_set (fixture->notifications, "Inhibited", g_variant_new_boolean (TRUE));
  g_settings_set_boolean (fixture->banner_settings, "show-banners", FALSE);
  test_bus_settle (&fixture->bus);
}

/* In a program of its own, for schemas are read once. */
static void
test_no_schemas (void)
{
  LimberQuiet *quiet;

  if (!g_test_subprocess ())
    {
      g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_INHERIT_STDERR);
      g_test_trap_assert_passed ();
      return;
    }

  g_setenv ("GSETTINGS_SCHEMA_DIR", "/nowhere", TRUE);
  g_setenv ("XDG_DATA_DIRS", "/nowhere", TRUE);
  g_setenv ("XDG_DATA_HOME", "/nowhere", TRUE);
  g_setenv ("XDG_CURRENT_DESKTOP", "GNOME", TRUE);
  quiet = limber_quiet_new (NULL);
  g_assert_cmpuint (limber_quiet_get_reasons (quiet), ==, 0);
  g_assert_finalize_object (quiet);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, function) \
  g_test_add ("/quiet/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("nobody", test_nobody);
  ADD ("banners", test_banners);
  ADD ("break-reminders", test_break_reminders);
  ADD ("other-desktop", test_other_desktop);
  ADD ("notifications", test_notifications);
  ADD ("idle-inhibited", test_idle_inhibited);
  ADD ("finalize", test_finalize);
#undef ADD
  g_test_add_func ("/quiet/no-schemas", test_no_schemas);

  return g_test_run ();
}
