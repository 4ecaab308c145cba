/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include <glib/gstdio.h>
#include <string.h>

#include "compositor.h"
#include "desktop/boot-timer.h"
#include "idle-log.h"
#include "mock.h"

#define MINUTE_US (60 * G_USEC_PER_SEC)

static char *runtime_folder;

typedef struct
{
  Compositor *compositor;
  LimberIdle *idle;
  IdleLog log;
} Fixture;

static void
start (Fixture         *fixture,
       guint            notifier_version,
       gboolean         has_seat,
       GDBusConnection *bus)
{
  /* Which a bus for tests unsets. */
  g_setenv ("XDG_RUNTIME_DIR", runtime_folder, TRUE);
  fixture->compositor = compositor_new (notifier_version, has_seat);
  fixture->idle = limber_idle_new (bus);
  idle_log_begin (&fixture->log, fixture->idle);
  limber_idle_set_threshold (fixture->idle, MINUTE_US);
}

static void
stop (Fixture *fixture)
{
  g_clear_pointer (&fixture->compositor, compositor_free);
  g_assert_finalize_object (fixture->idle);
  idle_log_end (&fixture->log);
}

static void
wait_for_calls (Fixture    *fixture,
                const char *expected)
{
  wait_until (strlen (compositor_get_calls (fixture->compositor)) >= strlen (expected));
  g_assert_cmpstr (compositor_get_calls (fixture->compositor), ==, expected);
  compositor_forget_calls (fixture->compositor);
}

static void
test_idle_and_active (gconstpointer data)
{
  guint version = GPOINTER_TO_UINT (data);
  Fixture fixture = { NULL };
  gint64 before_us;

  start (&fixture, version, TRUE, NULL);
  g_assert_cmpint (limber_idle_get_kind (fixture.idle), ==, LIMBER_IDLE_KIND_NONE);
  wait_for_calls (&fixture, version == 1 ? "idle(60000) " : "input-idle(60000) ");
  assert_idle_log (&fixture.log, version == 1 ? "k" : "kc");
  g_assert_cmpint (limber_idle_get_kind (fixture.idle), ==, LIMBER_IDLE_KIND_WAYLAND);
  g_assert_cmpint (limber_idle_get_counts_inhibited (fixture.idle), ==, version > 1);
  g_assert_false (limber_idle_is_inhibited (fixture.idle));

  for (guint i = 0; i < 2; i++)
    {
      before_us = limber_boot_timer_now ();
      compositor_set_idle (fixture.compositor, TRUE);
      assert_idle_log (&fixture.log, "i");
      g_assert_cmpint (fixture.log.idle_us, >=, before_us - MINUTE_US);
      g_assert_cmpint (fixture.log.idle_us, <=, limber_boot_timer_now () - MINUTE_US);

      before_us = limber_boot_timer_now ();
      compositor_set_idle (fixture.compositor, FALSE);
      assert_idle_log (&fixture.log, "a");
      g_assert_cmpint (fixture.log.active_us, >=, before_us);
    }

  /* Both at once. */
  compositor_set_idle (fixture.compositor, TRUE);
  compositor_set_idle (fixture.compositor, FALSE);
  assert_idle_log (&fixture.log, "ia");
  stop (&fixture);
}

static void
test_threshold (void)
{
  Fixture fixture = { NULL };

  start (&fixture, 1, TRUE, NULL);
  wait_for_calls (&fixture, "idle(60000) ");
  limber_idle_set_threshold (fixture.idle, 2 * MINUTE_US);
  wait_for_calls (&fixture, "destroy idle(120000) ");
  limber_idle_set_threshold (fixture.idle, 0);
  wait_for_calls (&fixture, "destroy ");
  limber_idle_set_threshold (fixture.idle, 3 * MINUTE_US);
  wait_for_calls (&fixture, "idle(180000) ");
  assert_idle_log (&fixture.log, "k");
  stop (&fixture);
}

/* One that lacks what is needed, or that is not there. */
static void
test_none (void)
{
  Fixture fixture = { NULL };

  start (&fixture, 0, TRUE, NULL);
  for (guint i = 0; i < 10; i++)
    run_what_is_due ();
  assert_idle_log (&fixture.log, "");
  stop (&fixture);

  start (&fixture, 2, FALSE, NULL);
  for (guint i = 0; i < 10; i++)
    run_what_is_due ();
  assert_idle_log (&fixture.log, "");
  stop (&fixture);

  g_setenv ("WAYLAND_DISPLAY", "not-there", TRUE);
  fixture.idle = limber_idle_new (NULL);
  g_assert_cmpint (limber_idle_get_kind (fixture.idle), ==, LIMBER_IDLE_KIND_NONE);
  g_assert_finalize_object (fixture.idle);
  g_unsetenv ("WAYLAND_DISPLAY");
}

static void
test_notifier_removed (void)
{
  Fixture fixture = { NULL };

  start (&fixture, 2, TRUE, NULL);
  wait_for_calls (&fixture, "input-idle(60000) ");
  compositor_set_idle (fixture.compositor, TRUE);
  assert_idle_log (&fixture.log, "kci");
  compositor_remove_notifier (fixture.compositor);
  assert_idle_log (&fixture.log, "kca");
  run_what_is_due ();
  g_assert_cmpint (limber_idle_get_kind (fixture.idle), ==, LIMBER_IDLE_KIND_NONE);
  stop (&fixture);
}

/* One that ends each connection must not keep the program busy. */
static void
test_connection_broken (void)
{
  Fixture fixture = { NULL };

  start (&fixture, 2, TRUE, NULL);
  wait_for_calls (&fixture, "input-idle(60000) ");
  assert_idle_log (&fixture.log, "kc");
  compositor_disconnect_clients (fixture.compositor);
  assert_idle_log (&fixture.log, "kc");
  run_what_is_due ();
  g_assert_cmpstr (compositor_get_calls (fixture.compositor), ==, "destroy ");
  assert_idle_log (&fixture.log, "");
  stop (&fixture);
}

static GVariant *
answer_any (const char *method,
            GVariant   *parameters,
            gpointer    data)
{
  return g_variant_new ("(u)", 1);
}

/* GNOME's monitor is preferred as soon as it is there. */
static void
test_mutter_first (void)
{
  static const char xml[] =
      "<node><interface name='org.gnome.Mutter.IdleMonitor'><method name='AddIdleWatch'>"
      "<arg type='t'/><arg type='u' direction='out'/></method></interface></node>";
  Fixture fixture = { NULL };
  TestBus bus;
  Mock *mutter;

  test_bus_up (&bus, NULL);
  mutter = mock_new (&bus, "/org/gnome/Mutter/IdleMonitor/Core", xml, answer_any, NULL);
  start (&fixture, 1, TRUE, bus.client);
  wait_for_calls (&fixture, "idle(60000) ");
  assert_idle_log (&fixture.log, "k");

  test_bus_own (&bus, "org.gnome.Mutter.IdleMonitor");
  assert_idle_log (&fixture.log, "kkc");
  g_assert_cmpint (limber_idle_get_kind (fixture.idle), ==, LIMBER_IDLE_KIND_MUTTER);
  wait_for_calls (&fixture, "destroy ");

  test_bus_release (&bus, "org.gnome.Mutter.IdleMonitor");
  wait_for_calls (&fixture, "idle(60000) ");
  assert_idle_log (&fixture.log, "kck");
  g_assert_cmpint (limber_idle_get_kind (fixture.idle), ==, LIMBER_IDLE_KIND_WAYLAND);

  stop (&fixture);
  test_bus_settle (&bus);
  mock_free (mutter);
  test_bus_down (&bus);
}

/* One that refuses is not asked again, and its going is no loss. */
static void
test_mutter_refuses (void)
{
  Fixture fixture = { NULL };
  TestBus bus;

  test_bus_up (&bus, NULL);
  test_bus_own (&bus, "org.gnome.Mutter.IdleMonitor");
  start (&fixture, 1, TRUE, bus.client);
  wait_for_calls (&fixture, "idle(60000) ");
  g_assert_cmpint (limber_idle_get_kind (fixture.idle), ==, LIMBER_IDLE_KIND_WAYLAND);
  g_string_truncate (fixture.log.text, 0);

  test_bus_release (&bus, "org.gnome.Mutter.IdleMonitor");
  test_bus_settle (&bus);
  assert_idle_log (&fixture.log, "");
  g_assert_cmpstr (compositor_get_calls (fixture.compositor), ==, "");

  stop (&fixture);
  test_bus_down (&bus);
}

int
main (int   argc,
      char *argv[])
{
  int status;

  runtime_folder = g_dir_make_tmp ("limber-idle-XXXXXX", NULL);
  g_test_init (&argc, &argv, NULL);
  g_unsetenv ("DISPLAY");
  g_unsetenv ("WAYLAND_DISPLAY");
  g_test_add_data_func ("/idle-wayland/version-1", GUINT_TO_POINTER (1),
                        test_idle_and_active);
  g_test_add_data_func ("/idle-wayland/version-2", GUINT_TO_POINTER (2),
                        test_idle_and_active);
  g_test_add_func ("/idle-wayland/threshold", test_threshold);
  g_test_add_func ("/idle-wayland/none", test_none);
  g_test_add_func ("/idle-wayland/notifier-removed", test_notifier_removed);
  g_test_add_func ("/idle-wayland/connection-broken", test_connection_broken);
  g_test_add_func ("/idle-wayland/mutter-first", test_mutter_first);
  g_test_add_func ("/idle-wayland/mutter-refuses", test_mutter_refuses);

  status = g_test_run ();
  g_rmdir (runtime_folder);
  g_free (runtime_folder);

  return status;
}
