/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "desktop/boot-timer.h"
#include "idle-log.h"
#include "mock.h"

#define MUTTER          "org.gnome.Mutter.IdleMonitor"
#define SESSION_MANAGER "org.gnome.SessionManager"
#define MINUTE_US       (60 * G_USEC_PER_SEC)

static const char mutter_xml[] =
    "<node><interface name='" MUTTER "'>"
    "<method name='AddIdleWatch'><arg type='t'/><arg type='u' direction='out'/></method>"
    "<method name='AddUserActiveWatch'><arg type='u' direction='out'/></method>"
    "<method name='RemoveWatch'><arg type='u'/></method>"
    "<method name='GetIdletime'><arg type='t' direction='out'/></method>"
    "<signal name='WatchFired'><arg type='u'/></signal>"
    "</interface></node>";

static const char session_manager_xml[] =
    "<node><interface name='" SESSION_MANAGER "'>"
    "<property name='InhibitedActions' type='u' access='read'/>"
    "</interface></node>";

typedef struct
{
  TestBus bus;
  Mock *mutter;
  Mock *session_manager;
  LimberIdle *idle;
  IdleLog log;
  GString *calls; /* of the monitor, and since the last assert */
  guint last_id;
  guint64 idle_ms;
  gboolean refuses;
} Fixture;

/* Numbers its watches from 1 on. However often the idle time is asked for in a row, it is
 * one call. */
static GVariant *
mutter_called (const char *method,
               GVariant   *parameters,
               gpointer    data)
{
  Fixture *fixture = data;
  g_autofree char *arguments = g_variant_print (parameters, FALSE);

  if (!g_str_equal (method, "GetIdletime") ||
      !g_str_has_suffix (fixture->calls->str, "GetIdletime() "))
    g_string_append_printf (fixture->calls, "%s%s ", method, arguments);
  if (fixture->refuses)
    return NULL;
  if (g_str_equal (method, "GetIdletime"))
    return g_variant_new ("(t)", fixture->idle_ms);
  if (g_str_has_prefix (method, "Add"))
    return g_variant_new ("(u)", ++fixture->last_id);

  return g_variant_new ("()");
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  test_bus_up (&fixture->bus, NULL);
  fixture->calls = g_string_new (NULL);
  fixture->mutter = mock_new (&fixture->bus, "/org/gnome/Mutter/IdleMonitor/Core",
                              mutter_xml, mutter_called, fixture);
  fixture->session_manager = mock_new (&fixture->bus, "/org/gnome/SessionManager",
                                       session_manager_xml, NULL, NULL);
  fixture->idle = limber_idle_new (fixture->bus.client);
  idle_log_begin (&fixture->log, fixture->idle);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  if (fixture->idle != NULL)
    g_assert_finalize_object (fixture->idle);
  idle_log_end (&fixture->log);
  test_bus_settle (&fixture->bus);
  mock_free (fixture->mutter);
  mock_free (fixture->session_manager);
  g_string_free (fixture->calls, TRUE);
  test_bus_down (&fixture->bus);
}

#define assert_calls(fixture, expected)                    \
  G_STMT_START                                             \
  {                                                        \
    g_assert_cmpstr ((fixture)->calls->str, ==, expected); \
    g_string_truncate ((fixture)->calls, 0);               \
  }                                                        \
  G_STMT_END

static void
fire (Fixture *fixture,
      guint    id)
{
  mock_emit (fixture->mutter, "WatchFired", g_variant_new ("(u)", id));
  test_bus_settle (&fixture->bus);
}

static void
inhibit (Fixture *fixture,
         guint32  actions)
{
  mock_set (fixture->session_manager, "InhibitedActions", g_variant_new_uint32 (actions));
  test_bus_settle (&fixture->bus);
}

/* With a monitor that has a watch, number 1. */
static void
start (Fixture *fixture,
       gint64   threshold_us)
{
  limber_idle_set_threshold (fixture->idle, threshold_us);
  test_bus_own (&fixture->bus, MUTTER);
  test_bus_settle (&fixture->bus);
  assert_idle_log (&fixture->log, "kc");
}

static void
test_properties (Fixture       *fixture,
                 gconstpointer  data)
{
  LimberIdleKind kind = LIMBER_IDLE_KIND_XSYNC;
  gboolean counts_inhibited = TRUE;

  test_bus_settle (&fixture->bus);
  g_object_get (fixture->idle, "kind", &kind, "counts-inhibited", &counts_inhibited,
                NULL);
  g_assert_cmpint (kind, ==, LIMBER_IDLE_KIND_NONE);
  g_assert_false (counts_inhibited);
  g_assert_false (limber_idle_is_inhibited (fixture->idle));
  assert_idle_log (&fixture->log, "");

  start (fixture, 0);
  g_object_get (fixture->idle, "kind", &kind, "counts-inhibited", &counts_inhibited,
                NULL);
  g_assert_cmpint (kind, ==, LIMBER_IDLE_KIND_MUTTER);
  g_assert_true (counts_inhibited);
  g_assert_false (limber_idle_is_inhibited (fixture->idle));
  assert_calls (fixture, "");
}

static void
test_idle_and_active (Fixture       *fixture,
                      gconstpointer  data)
{
  gint64 before_us;

  start (fixture, MINUTE_US);
  assert_calls (fixture, "AddIdleWatch(60000,) ");

  for (guint i = 0; i < 3; i++)
    {
      before_us = limber_boot_timer_now ();
      fire (fixture, 1);
      assert_calls (fixture, "AddUserActiveWatch() ");
      assert_idle_log (&fixture->log, "i");
      g_assert_cmpint (fixture->log.idle_us, >=, before_us - MINUTE_US);
      g_assert_cmpint (fixture->log.idle_us, <=, limber_boot_timer_now () - MINUTE_US);

      before_us = limber_boot_timer_now ();
      fire (fixture, 2 + i);
      assert_idle_log (&fixture->log, "a");
      g_assert_cmpint (fixture->log.active_us, >=, before_us);
      g_assert_cmpint (fixture->log.active_us, <=, limber_boot_timer_now ());
      fire (fixture, 2 + i);
      assert_idle_log (&fixture->log, "");
      assert_calls (fixture, "");
    }
}

static void
test_foreign_watches (Fixture       *fixture,
                      gconstpointer  data)
{
  start (fixture, MINUTE_US);
  fire (fixture, 0);
  fire (fixture, 2);
  mock_emit (fixture->mutter, "WatchFired", g_variant_new ("(s)", "1"));
  test_bus_settle (&fixture->bus);
  assert_idle_log (&fixture->log, "");
  fire (fixture, 1);
  fire (fixture, 1);
  assert_idle_log (&fixture->log, "i");
  assert_calls (fixture, "AddIdleWatch(60000,) AddUserActiveWatch() ");
}

static void
test_other_threshold (Fixture       *fixture,
                      gconstpointer  data)
{
  start (fixture, MINUTE_US);
  limber_idle_set_threshold (fixture->idle, MINUTE_US);
  test_bus_settle (&fixture->bus);
  assert_calls (fixture, "AddIdleWatch(60000,) ");
  limber_idle_set_threshold (fixture->idle, 2 * MINUTE_US);
  test_bus_settle (&fixture->bus);
  assert_calls (fixture, "RemoveWatch(1,) AddIdleWatch(120000,) ");

  /* While nobody is there, it waits until somebody is. */
  fire (fixture, 2);
  assert_idle_log (&fixture->log, "i");
  limber_idle_set_threshold (fixture->idle, 3 * MINUTE_US);
  test_bus_settle (&fixture->bus);
  assert_calls (fixture, "AddUserActiveWatch() ");
  fire (fixture, 3);
  assert_idle_log (&fixture->log, "a");
  assert_calls (fixture, "RemoveWatch(2,) AddIdleWatch(180000,) ");
  fire (fixture, 2);
  assert_idle_log (&fixture->log, "");
}

static void
test_no_threshold (Fixture       *fixture,
                   gconstpointer  data)
{
  start (fixture, MINUTE_US);
  fire (fixture, 1);
  assert_idle_log (&fixture->log, "i");
  assert_calls (fixture, "AddIdleWatch(60000,) AddUserActiveWatch() ");

  limber_idle_set_threshold (fixture->idle, G_MAXINT64);
  test_bus_settle (&fixture->bus);
  assert_calls (fixture, "RemoveWatch(1,) RemoveWatch(2,) ");
  fire (fixture, 2);
  fire (fixture, 1);
  assert_idle_log (&fixture->log, "");

  limber_idle_set_threshold (fixture->idle, MINUTE_US);
  test_bus_settle (&fixture->bus);
  fire (fixture, 3);
  assert_idle_log (&fixture->log, "i");
}

/* A watch that is not wanted any more before it has got its number. */
static void
test_late_answer (Fixture       *fixture,
                  gconstpointer  data)
{
  start (fixture, 0);
  limber_idle_set_threshold (fixture->idle, MINUTE_US);
  limber_idle_set_threshold (fixture->idle, 2 * MINUTE_US);
  test_bus_settle (&fixture->bus);
  assert_calls (fixture, "AddIdleWatch(60000,) AddIdleWatch(120000,) RemoveWatch(1,) ");
  fire (fixture, 1);
  assert_idle_log (&fixture->log, "");

  limber_idle_set_threshold (fixture->idle, 3 * MINUTE_US);
  g_assert_finalize_object (g_steal_pointer (&fixture->idle));
  test_bus_settle (&fixture->bus);
  assert_calls (fixture, "RemoveWatch(2,) AddIdleWatch(180000,) RemoveWatch(3,) ");
}

static void
test_coming_and_going (Fixture       *fixture,
                       gconstpointer  data)
{
  start (fixture, MINUTE_US);
  fire (fixture, 1);
  assert_idle_log (&fixture->log, "i");
  assert_calls (fixture, "AddIdleWatch(60000,) AddUserActiveWatch() ");

  test_bus_release (&fixture->bus, MUTTER);
  test_bus_settle (&fixture->bus);
  assert_idle_log (&fixture->log, "kca");
  g_assert_cmpint (limber_idle_get_kind (fixture->idle), ==, LIMBER_IDLE_KIND_NONE);
  g_assert_false (limber_idle_get_counts_inhibited (fixture->idle));
  fire (fixture, 1);
  assert_idle_log (&fixture->log, "");

  start (fixture, MINUTE_US);
  assert_calls (fixture, "AddIdleWatch(60000,) ");
  fire (fixture, 3);
  assert_idle_log (&fixture->log, "i");
}

static void
test_refused (Fixture       *fixture,
              gconstpointer  data)
{
  fixture->refuses = TRUE;
  limber_idle_set_threshold (fixture->idle, MINUTE_US);
  test_bus_own (&fixture->bus, MUTTER);
  test_bus_settle (&fixture->bus);
  assert_idle_log (&fixture->log, "kckc");
  g_assert_cmpint (limber_idle_get_kind (fixture->idle), ==, LIMBER_IDLE_KIND_NONE);
  assert_calls (fixture, "AddIdleWatch(60000,) ");

  fixture->refuses = FALSE;
  test_bus_release (&fixture->bus, MUTTER);
  test_bus_settle (&fixture->bus);
  start (fixture, MINUTE_US);
}

/* While an inhibitor is held, the idle time is asked for, and only when it can have
 * reached the threshold. */
static void
test_inhibited (Fixture       *fixture,
                gconstpointer  data)
{
  gint64 asked_us;

  start (fixture, 100 * G_TIME_SPAN_MILLISECOND);
  test_bus_own (&fixture->bus, SESSION_MANAGER);
  inhibit (fixture, 1 | 2 | 4);
  g_assert_false (limber_idle_is_inhibited (fixture->idle));
  assert_calls (fixture, "AddIdleWatch(100,) ");

  fixture->idle_ms = 10;
  asked_us = limber_boot_timer_now ();
  inhibit (fixture, 8);
  g_assert_true (limber_idle_is_inhibited (fixture->idle));
  assert_calls (fixture, "GetIdletime() ");

  fixture->idle_ms = 100;
  assert_idle_log (&fixture->log, "i");
  g_assert_cmpint (limber_boot_timer_now (), >=, asked_us + 90 * G_TIME_SPAN_MILLISECOND);
  test_bus_settle (&fixture->bus);
  assert_calls (fixture, "GetIdletime() AddUserActiveWatch() ");
  g_assert_cmpint (fixture->log.idle_us, <=,
                   limber_boot_timer_now () - 100 * G_TIME_SPAN_MILLISECOND);

  fixture->idle_ms = 20;
  fire (fixture, 2);
  assert_idle_log (&fixture->log, "a");
  wait_until (fixture->calls->len > 0);
  test_bus_settle (&fixture->bus);
  assert_idle_log (&fixture->log, "");
  g_assert_true (g_str_has_prefix (fixture->calls->str, "GetIdletime() "));
}

/* Nothing is asked for any more once the inhibitor has gone, nor if nobody wants to
 * know. */
static void
test_inhibitor_gone (Fixture       *fixture,
                     gconstpointer  data)
{
  test_bus_own (&fixture->bus, SESSION_MANAGER);
  inhibit (fixture, 8);
  start (fixture, 0);
  g_assert_true (limber_idle_is_inhibited (fixture->idle));
  assert_calls (fixture, "");
  limber_idle_set_threshold (fixture->idle, 30 * G_TIME_SPAN_MILLISECOND);
  test_bus_settle (&fixture->bus);
  inhibit (fixture, 0);
  g_assert_false (limber_idle_is_inhibited (fixture->idle));
  assert_calls (fixture, "AddIdleWatch(30,) GetIdletime() ");

  inhibit (fixture, 8);
  test_bus_release (&fixture->bus, SESSION_MANAGER);
  test_bus_settle (&fixture->bus);
  g_assert_false (limber_idle_is_inhibited (fixture->idle));
  assert_calls (fixture, "GetIdletime() ");

  /* Twice as long as the next question would take. */
  wait_for (60);
  assert_calls (fixture, "");
}

static void
test_finalize (Fixture       *fixture,
               gconstpointer  data)
{
  LimberIdle *without_bus = limber_idle_new (NULL);

  g_assert_cmpint (limber_idle_get_kind (without_bus), ==, LIMBER_IDLE_KIND_NONE);
  limber_idle_set_threshold (without_bus, MINUTE_US);
  g_assert_finalize_object (without_bus);

  g_assert_finalize_object (g_steal_pointer (&fixture->idle));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_unsetenv ("DISPLAY");
  g_unsetenv ("WAYLAND_DISPLAY");

#define ADD(name, function) \
  g_test_add ("/idle-mutter/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("properties", test_properties);
  ADD ("idle-and-active", test_idle_and_active);
  ADD ("foreign-watches", test_foreign_watches);
  ADD ("other-threshold", test_other_threshold);
  ADD ("no-threshold", test_no_threshold);
  ADD ("late-answer", test_late_answer);
  ADD ("coming-and-going", test_coming_and_going);
  ADD ("refused", test_refused);
  ADD ("inhibited", test_inhibited);
  ADD ("inhibitor-gone", test_inhibitor_gone);
  ADD ("finalize", test_finalize);
#undef ADD

  return g_test_run ();
}
