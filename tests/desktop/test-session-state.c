/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "desktop/boot-timer.h"
#include "desktop/session-state.h"
#include "mock.h"
#include "wait.h"

#define LOGIND      "org.freedesktop.login1"
#define LOGIND_PATH "/org/freedesktop/login1"
#define GNOME_SAVER "org.gnome.ScreenSaver"
#define OTHER_SAVER "org.freedesktop.ScreenSaver"

static const char manager_xml[] =
    "<node><interface name='" LOGIND ".Manager'>"
    "<signal name='PrepareForSleep'><arg type='b'/></signal>"
    "</interface></node>";

static const char user_xml[] = "<node><interface name='" LOGIND ".User'>"
                               "<property name='Display' type='(so)' access='read'/>"
                               "</interface></node>";

static const char session_xml[] = "<node><interface name='" LOGIND ".Session'>"
                                  "<property name='LockedHint' type='b' access='read'/>"
                                  "<signal name='Lock'/>"
                                  "</interface></node>";

#define SAVER_XML(name)                                               \
  "<node><interface name='" name "'>"                                 \
  "<method name='GetActive'><arg type='b' direction='out'/></method>" \
  "<signal name='ActiveChanged'><arg type='b'/></signal>"             \
  "</interface></node>"

/* One bus is the system's and the session's. */
typedef struct
{
  TestBus bus;
  Mock *manager;
  Mock *user;
  Mock *session;
  Mock *gnome_saver;
  Mock *other_saver;
  gboolean saver_is_active;
  gboolean saver_refuses;
  guint n_asked;
  LimberSessionState *state;
  GString *notified; /* the first letters of the properties, since the last assert */
} Fixture;

static GVariant *
saver_called (const char *method,
              GVariant   *parameters,
              gpointer    data)
{
  Fixture *fixture = data;

  fixture->n_asked++;

  return fixture->saver_refuses ? NULL : g_variant_new ("(b)", fixture->saver_is_active);
}

static void
notified (GObject    *object,
          GParamSpec *pspec,
          Fixture    *fixture)
{
  g_string_append_c (fixture->notified, pspec->name[0]);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  TestBus *bus = &fixture->bus;

  test_bus_up (bus, NULL);
  fixture->manager = mock_new (bus, LOGIND_PATH, manager_xml, NULL, NULL);
  fixture->user = mock_new (bus, LOGIND_PATH "/user/self", user_xml, NULL, NULL);
  fixture->session = mock_new (bus, LOGIND_PATH "/session/_32", session_xml, NULL, NULL);
  fixture->gnome_saver = mock_new (bus, "/org/gnome/ScreenSaver", SAVER_XML (GNOME_SAVER),
                                   saver_called, fixture);
  fixture->other_saver = mock_new (bus, "/org/freedesktop/ScreenSaver",
                                   SAVER_XML (OTHER_SAVER), saver_called, fixture);
  mock_set (fixture->user, "Display",
            g_variant_new ("(so)", "2", LOGIND_PATH "/session/_32"));
  mock_set (fixture->session, "LockedHint", g_variant_new_boolean (FALSE));
  fixture->notified = g_string_new (NULL);
  fixture->state = limber_session_state_new (bus->client, bus->client);
  g_signal_connect (fixture->state, "notify", G_CALLBACK (notified), fixture);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->state);
  test_bus_settle (&fixture->bus);
  mock_free (fixture->manager);
  mock_free (fixture->user);
  mock_free (fixture->session);
  mock_free (fixture->gnome_saver);
  mock_free (fixture->other_saver);
  g_string_free (fixture->notified, TRUE);
  test_bus_down (&fixture->bus);
}

/* Waits for what is notified since the last time, and asserts that it is this and what
 * holds then. */
static void
assert_state (Fixture    *fixture,
              gboolean    asleep,
              gboolean    locked,
              const char *notified_since)
{
  gboolean asleep_now;
  gboolean locked_now;

  wait_until (fixture->notified->len >= strlen (notified_since));
  test_bus_settle (&fixture->bus);
  g_object_get (fixture->state, "asleep", &asleep_now, "locked", &locked_now, NULL);
  g_assert_cmpint (asleep_now, ==, asleep);
  g_assert_cmpint (locked_now, ==, locked);
  g_assert_cmpint (limber_session_state_get_asleep (fixture->state), ==, asleep);
  g_assert_cmpint (limber_session_state_get_locked (fixture->state), ==, locked);
  g_assert_cmpstr (fixture->notified->str, ==, notified_since);
  g_string_truncate (fixture->notified, 0);
}

static void
test_nobody (Fixture       *fixture,
             gconstpointer  data)
{
  LimberSessionState *without_bus = limber_session_state_new (NULL, NULL);

  assert_state (fixture, FALSE, FALSE, "");
  g_assert_false (limber_session_state_get_asleep (without_bus));
  g_assert_false (limber_session_state_get_locked (without_bus));
  g_assert_finalize_object (without_bus);
}

static void
test_sleep (Fixture       *fixture,
            gconstpointer  data)
{
  test_bus_own (&fixture->bus, LOGIND);
  assert_state (fixture, FALSE, FALSE, "");
  mock_emit (fixture->manager, "PrepareForSleep", g_variant_new ("(b)", TRUE));
  assert_state (fixture, TRUE, FALSE, "a");
  mock_emit (fixture->manager, "PrepareForSleep", g_variant_new ("(b)", TRUE));
  mock_emit (fixture->manager, "PrepareForSleep", g_variant_new ("(s)", "no"));
  assert_state (fixture, TRUE, FALSE, "");
  mock_emit (fixture->manager, "PrepareForSleep", g_variant_new ("(b)", FALSE));
  assert_state (fixture, FALSE, FALSE, "a");

  mock_emit (fixture->manager, "PrepareForSleep", g_variant_new ("(b)", TRUE));
  test_bus_release (&fixture->bus, LOGIND);
  assert_state (fixture, FALSE, FALSE, "aa");
}

static void
test_locked_hint (Fixture       *fixture,
                  gconstpointer  data)
{
  test_bus_own (&fixture->bus, LOGIND);
  assert_state (fixture, FALSE, FALSE, "");
  mock_emit (fixture->session, "Lock", NULL);
  assert_state (fixture, FALSE, FALSE, "");
  mock_set (fixture->session, "LockedHint", g_variant_new_boolean (TRUE));
  assert_state (fixture, FALSE, TRUE, "l");
  mock_set (fixture->session, "LockedHint", g_variant_new_boolean (FALSE));
  assert_state (fixture, FALSE, FALSE, "l");
  mock_invalidate (fixture->session, "LockedHint", g_variant_new_boolean (TRUE));
  assert_state (fixture, FALSE, TRUE, "l");
  mock_set (fixture->session, "LockedHint", g_variant_new_string ("no"));
  assert_state (fixture, FALSE, FALSE, "l");

  mock_set (fixture->session, "LockedHint", g_variant_new_boolean (TRUE));
  assert_state (fixture, FALSE, TRUE, "l");
  test_bus_release (&fixture->bus, LOGIND);
  assert_state (fixture, FALSE, FALSE, "l");

  /* Known from the start. */
  test_bus_own (&fixture->bus, LOGIND);
  assert_state (fixture, FALSE, TRUE, "l");
}

static void
test_other_session (Fixture       *fixture,
                    gconstpointer  data)
{
  Mock *other =
      mock_new (&fixture->bus, LOGIND_PATH "/session/_33", session_xml, NULL, NULL);

  mock_set (other, "LockedHint", g_variant_new_boolean (FALSE));
  mock_set (fixture->session, "LockedHint", g_variant_new_boolean (TRUE));
  test_bus_own (&fixture->bus, LOGIND);
  assert_state (fixture, FALSE, TRUE, "l");

  mock_set (fixture->user, "Display",
            g_variant_new ("(so)", "3", LOGIND_PATH "/session/_33"));
  assert_state (fixture, FALSE, FALSE, "l");
  mock_set (other, "LockedHint", g_variant_new_boolean (TRUE));
  assert_state (fixture, FALSE, TRUE, "l");
  mock_set (fixture->user, "Display", g_variant_new ("(so)", "", "/"));
  assert_state (fixture, FALSE, FALSE, "l");
  mock_free (other);
}

static void
test_saver (Fixture    *fixture,
            Mock       *saver,
            const char *name)
{
  fixture->saver_is_active = TRUE;
  test_bus_own (&fixture->bus, name);
  assert_state (fixture, FALSE, TRUE, "l");
  mock_emit (saver, "ActiveChanged", g_variant_new ("(b)", FALSE));
  assert_state (fixture, FALSE, FALSE, "l");
  mock_emit (saver, "ActiveChanged", g_variant_new ("(b)", TRUE));
  assert_state (fixture, FALSE, TRUE, "l");
  mock_emit (saver, "ActiveChanged", g_variant_new ("(s)", "no"));
  assert_state (fixture, FALSE, TRUE, "");
  test_bus_release (&fixture->bus, name);
  assert_state (fixture, FALSE, FALSE, "l");
  g_assert_cmpuint (fixture->n_asked, ==, 1);

  fixture->saver_refuses = TRUE;
  test_bus_own (&fixture->bus, name);
  assert_state (fixture, FALSE, FALSE, "");
}

static void
test_gnome_saver (Fixture       *fixture,
                  gconstpointer  data)
{
  test_saver (fixture, fixture->gnome_saver, GNOME_SAVER);
}

static void
test_other_saver (Fixture       *fixture,
                  gconstpointer  data)
{
  test_saver (fixture, fixture->other_saver, OTHER_SAVER);
}

/* Locked is what anybody calls so, and said once. */
static void
test_several (Fixture       *fixture,
              gconstpointer  data)
{
  test_bus_own (&fixture->bus, LOGIND);
  test_bus_own (&fixture->bus, GNOME_SAVER);
  assert_state (fixture, FALSE, FALSE, "");
  mock_emit (fixture->gnome_saver, "ActiveChanged", g_variant_new ("(b)", TRUE));
  mock_set (fixture->session, "LockedHint", g_variant_new_boolean (TRUE));
  assert_state (fixture, FALSE, TRUE, "l");
  mock_emit (fixture->gnome_saver, "ActiveChanged", g_variant_new ("(b)", FALSE));
  assert_state (fixture, FALSE, TRUE, "");
  mock_set (fixture->session, "LockedHint", g_variant_new_boolean (FALSE));
  assert_state (fixture, FALSE, FALSE, "l");
}

/* The machine does not sleep in the test, but may have before. */
static void
test_slept (Fixture       *fixture,
            gconstpointer  data)
{
  gint64 slept_us = limber_session_state_get_slept_us (fixture->state);
  /* However long it takes to read one after the other. */
  gint64 awake_us = g_get_monotonic_time ();
  gint64 boot_us = limber_boot_timer_now ();
  gint64 awake_later_us = g_get_monotonic_time ();

  g_assert_cmpint (slept_us, >=, 0);
  g_assert_cmpint (slept_us, <=, boot_us - awake_us + 200);
  g_assert_cmpint (slept_us, >=, boot_us - awake_later_us - 200);
  for (guint i = 0; i < 1000; i++)
    {
      gint64 again_us = limber_session_state_get_slept_us (fixture->state);

      g_assert_cmpint (ABS (again_us - slept_us), <=, 200);
    }
}

/* While questions are out. */
static void
test_finalize (Fixture       *fixture,
               gconstpointer  data)
{
  LimberSessionState *state;

  test_bus_own (&fixture->bus, LOGIND);
  test_bus_own (&fixture->bus, GNOME_SAVER);
  fixture->saver_is_active = TRUE;
  fixture->n_asked = 0;
  state = limber_session_state_new (fixture->bus.client, fixture->bus.client);
  wait_until (fixture->n_asked > 0);
  g_assert_finalize_object (state);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, function) \
  g_test_add ("/session-state/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("nobody", test_nobody);
  ADD ("sleep", test_sleep);
  ADD ("locked-hint", test_locked_hint);
  ADD ("other-session", test_other_session);
  ADD ("gnome-saver", test_gnome_saver);
  ADD ("other-saver", test_other_saver);
  ADD ("several", test_several);
  ADD ("slept", test_slept);
  ADD ("finalize", test_finalize);
#undef ADD

  return g_test_run ();
}
