/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

/* Notification servers of which one is mocked. */

#include "config.h"

#include <signal.h>

#include "message-log.h"
#include "notifier-fixture.h"
#include "wait.h"

#define SIGNAL "signal /org/freedesktop/Notifications org.freedesktop.Notifications "

static void
show (Fixture    *fixture,
      const char *body)
{
  fixture_show (fixture, "break", body, LIMBER_URGENCY_HIGH);
}

static void
assert_capabilities (MockDesktop *mock)
{
  g_variant_unref (mock_desktop_get_call (mock, "GetCapabilities"));
}

/* Of which the rest does not matter. */
static void
assert_notify (MockDesktop *mock,
               guint32      replaces,
               const char  *body)
{
  g_autoptr (GVariant) call = mock_desktop_get_call (mock, "Notify");
  const char *got_body;
  guint32 got_replaces;

  g_variant_get_child (call, 1, "u", &got_replaces);
  g_variant_get_child (call, 4, "&s", &got_body);
  g_assert_cmpuint (got_replaces, ==, replaces);
  g_assert_cmpstr (got_body, ==, body);
}

static void
assert_close (MockDesktop *mock,
              guint32      id)
{
  g_autoptr (GVariant) call = mock_desktop_get_call (mock, "CloseNotification");
  guint32 got_id;

  g_variant_get (call, "(u)", &got_id);
  g_assert_cmpuint (got_id, ==, id);
}

static void
assert_hints (GVariant *call,
              guint8    urgency)
{
  g_autoptr (GVariant) hints = g_variant_get_child_value (call, 6);
  const char *entry;
  gboolean resident;
  guint8 got_urgency;

  g_assert_true (g_variant_lookup (hints, "desktop-entry", "&s", &entry));
  g_assert_cmpstr (entry, ==, PROGRAM_ID);
  g_assert_true (g_variant_lookup (hints, "urgency", "y", &got_urgency));
  g_assert_cmpuint (got_urgency, ==, urgency);
  g_assert_true (g_variant_lookup (hints, "resident", "b", &resident));
  g_assert_false (resident);
}

static void
assert_whole (MockDesktop   *mock,
              const char    *body,
              const char    *actions,
              LimberUrgency  urgency)
{
  g_autoptr (GVariant) call = mock_desktop_get_call (mock, "Notify");
  g_autofree const char **got_actions = NULL;
  g_autofree char *joined = NULL;
  const char *program;
  const char *icon;
  const char *title;
  const char *got_body;
  int expires;

  g_variant_get_child (call, 0, "&s", &program);
  g_variant_get_child (call, 2, "&s", &icon);
  g_variant_get_child (call, 3, "&s", &title);
  g_variant_get_child (call, 4, "&s", &got_body);
  g_variant_get_child (call, 5, "^a&s", &got_actions);
  g_variant_get_child (call, 7, "i", &expires);
  joined = g_strjoinv ("|", (char **) got_actions);
  g_assert_cmpstr (program, ==, "Limber");
  g_assert_cmpstr (icon, ==, PROGRAM_ID);
  g_assert_cmpstr (title, ==, "Break <now>");
  g_assert_cmpstr (got_body, ==, body);
  g_assert_cmpstr (joined, ==, actions);
  g_assert_cmpint (expires, ==, urgency == LIMBER_URGENCY_HIGH ? 0 : -1);
  assert_hints (call, urgency == LIMBER_URGENCY_HIGH ? 1 : 0);
}

static void
test_abilities (Fixture       *fixture,
                gconstpointer  data)
{
  static const char all[] = "default||app.break-start::desk-reset|Start|"
                            "app.break-snooze::5|In 5 minutes|app.break-skip|Skip";
  static const struct
  {
    const char *list;
    const char *body;
    const char *actions;
  } cases[] = {
    { "['body', 'actions', 'body-markup']", "a &amp; &lt;b&gt;", all },
    { "['body', 'actions']", "a & <b>", all },
    { "['body-markup']", "a &amp; &lt;b&gt;", "" },
    { "@as []", "a & <b>", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (MockDesktop) mock = mock_desktop_new (&fixture->bus, MOCK_SERVER);

      mock_desktop_order (mock, "capabilities %s", cases[i].list);
      fixture_start (fixture, LIMBER_NOTIFIER_FREEDESKTOP);
      for (LimberUrgency urgency = LIMBER_URGENCY_LOW; urgency <= LIMBER_URGENCY_HIGH;
           urgency++)
        {
          fixture_show (fixture, "break", "a & <b>", urgency);
          if (urgency == LIMBER_URGENCY_LOW)
            assert_capabilities (mock);
          assert_whole (mock, cases[i].body, cases[i].actions, urgency);
        }
      g_assert_finalize_object (g_steal_pointer (&fixture->notifier));
    }
}

/* A server that does not even know the question. */
static void
test_no_abilities (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr (MockDesktop) mock = mock_desktop_new (&fixture->bus, MOCK_SERVER);

  mock_desktop_order (mock, "fail GetCapabilities");
  fixture_start (fixture, LIMBER_NOTIFIER_FREEDESKTOP);
  show (fixture, "<");
  assert_capabilities (mock);
  assert_whole (mock, "<", "", LIMBER_URGENCY_HIGH);
}

static void
start (Fixture     *fixture,
       MockDesktop *mock)
{
  fixture_start (fixture, LIMBER_NOTIFIER_FREEDESKTOP);
  show (fixture, "one");
  assert_capabilities (mock);
  assert_notify (mock, 0, "one");
  mock_desktop_settle (mock);
}

static void
test_replace (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (MockDesktop) mock = mock_desktop_new (&fixture->bus, MOCK_SERVER);

  start (fixture, mock);
  show (fixture, "two");
  assert_notify (mock, 1, "two");
  fixture_show (fixture, "other", "three", LIMBER_URGENCY_LOW);
  assert_notify (mock, 0, "three");
  mock_desktop_settle (mock);
  show (fixture, "four");
  assert_notify (mock, 1, "four");
  mock_desktop_settle (mock);
  limber_notifier_withdraw (fixture->notifier, "other");
  assert_close (mock, 2);
  limber_notifier_withdraw (fixture->notifier, "break");
  assert_close (mock, 1);
  limber_notifier_withdraw (fixture->notifier, "break");
  limber_notifier_withdraw (fixture->notifier, "unknown");
  mock_desktop_assert_quiet (mock, 50);
  show (fixture, "five");
  assert_notify (mock, 0, "five");

  /* While calls are out. */
  mock_desktop_settle (mock);
  show (fixture, "six");
  show (fixture, "seven");
  show (fixture, "eight");
  assert_notify (mock, 3, "six");
  assert_notify (mock, 3, "eight");
  mock_desktop_assert_quiet (mock, 50);
}

static void
test_press (Fixture       *fixture,
            gconstpointer  data)
{
  static const char *const presses[][2] = {
    { "default", "break app.show-place today" },
    { "app.break-start::desk-reset", "break app.break-start desk-reset" },
    { "app.break-snooze::5", "break app.break-snooze 5" },
    { "app.break-skip", "break app.break-skip -" },
  };
  g_autoptr (MockDesktop) mock = mock_desktop_new (&fixture->bus, MOCK_SERVER);

  start (fixture, mock);
  for (guint32 i = 0; i < G_N_ELEMENTS (presses); i++)
    {
      mock_desktop_order (mock,
                          SIGNAL "ActionInvoked (uint32 %u, 'app.break-snooze::10')",
                          i + 1);
      mock_desktop_order (mock, SIGNAL "ActionInvoked (uint32 77, 'app.break-skip')");
      mock_desktop_order (mock, SIGNAL "ActionInvoked (uint32 0, 'app.break-skip')");
      mock_desktop_order (mock, SIGNAL "Other (uint32 %u, 'app.break-skip')", i + 1);
      mock_desktop_order (mock, SIGNAL "ActionInvoked ('app.break-skip',)");
      fixture_assert_actions (fixture, "");
      mock_desktop_order (mock, SIGNAL "ActionInvoked (uint32 %u, '%s')", i + 1,
                          presses[i][0]);
      mock_desktop_order (mock, SIGNAL "ActionInvoked (uint32 %u, '%s')", i + 1,
                          presses[i][0]);
      fixture_assert_actions (fixture, presses[i][1]);
      assert_close (mock, i + 1);
      limber_notifier_withdraw (fixture->notifier, "break");
      show (fixture, "again");
      assert_notify (mock, 0, "again");
      mock_desktop_settle (mock);
    }
}

/* Pressed while another is just taking its place, which has to go too. */
static void
test_press_late (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (MockDesktop) mock = mock_desktop_new (&fixture->bus, MOCK_SERVER);

  start (fixture, mock);
  mock_desktop_order (mock, "delay Notify");
  show (fixture, "two");
  assert_notify (mock, 1, "two");
  show (fixture, "three");
  mock_desktop_order (mock, SIGNAL "ActionInvoked (uint32 1, 'app.break-skip')");
  mock_desktop_order (mock, SIGNAL "ActionInvoked (uint32 1, 'app.break-skip')");
  fixture_assert_actions (fixture, "break app.break-skip -");
  mock_desktop_order (mock, "obey Notify");
  assert_close (mock, 1);
  mock_desktop_assert_quiet (mock, 50);
}

/* Closed while another is just taking its place, which stays. */
static void
test_closed_late (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr (MockDesktop) mock = mock_desktop_new (&fixture->bus, MOCK_SERVER);

  start (fixture, mock);
  mock_desktop_order (mock, "delay Notify");
  show (fixture, "two");
  assert_notify (mock, 1, "two");
  mock_desktop_order (mock, SIGNAL "NotificationClosed (uint32 1, uint32 2)");
  mock_desktop_order (mock, "obey Notify");
  mock_desktop_assert_quiet (mock, 50);
  limber_notifier_withdraw (fixture->notifier, "break");
  assert_close (mock, 1);
}

static void
test_token (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (MockDesktop) mock = mock_desktop_new (&fixture->bus, MOCK_SERVER);
  g_autofree char *token = NULL;

  start (fixture, mock);
  mock_desktop_order (mock, SIGNAL "ActivationToken (uint32 1, 'first')");
  mock_desktop_order (mock, SIGNAL "ActivationToken (uint32 1, 'second')");
  mock_desktop_order (mock, SIGNAL "ActivationToken (uint32 9, 'of others')");
  mock_desktop_order (mock, SIGNAL "ActionInvoked (uint32 1, 'app.break-skip')");
  fixture_assert_actions (fixture, "break app.break-skip -");
  assert_close (mock, 1);
  token = limber_notifier_take_activation_token (fixture->notifier);
  g_assert_cmpstr (token, ==, "second");
  g_assert_null (limber_notifier_take_activation_token (fixture->notifier));
}

/* Closed by the user, or by time. */
static void
test_closed (Fixture       *fixture,
             gconstpointer  data)
{
  MockDesktop *mock = mock_desktop_new (&fixture->bus, MOCK_SERVER);

  start (fixture, mock);
  fixture_show (fixture, "other", "other", LIMBER_URGENCY_LOW);
  assert_notify (mock, 0, "other");
  mock_desktop_settle (mock);
  mock_desktop_order (mock, SIGNAL "NotificationClosed (uint32 1, uint32 2)");
  limber_notifier_withdraw (fixture->notifier, "break");
  mock_desktop_assert_quiet (mock, 50);
  fixture_assert_actions (fixture, "");
  mock_desktop_free (mock);

  /* The next server only gets what is still open. */
  mock = mock_desktop_new (&fixture->bus, MOCK_SERVER);
  assert_capabilities (mock);
  assert_notify (mock, 0, "other");
  mock_desktop_assert_quiet (mock, 50);
  mock_desktop_free (mock);
}

static void
test_returns (Fixture       *fixture,
              gconstpointer  data)
{
  MockDesktop *mock = mock_desktop_new (&fixture->bus, MOCK_SERVER);

  start (fixture, mock);
  show (fixture, "two");
  assert_notify (mock, 1, "two");
  mock_desktop_settle (mock);
  for (guint i = 0; i < 2; i++)
    {
      mock_desktop_free (mock);
      fixture_wait_kind (fixture, LIMBER_NOTIFIER_NONE);
      mock = mock_desktop_new (&fixture->bus, MOCK_SERVER);
      assert_capabilities (mock);
      assert_notify (mock, 0, "two");
      mock_desktop_assert_quiet (mock, 50);
    }
  /* An answered one does not come back. */
  mock_desktop_order (mock, SIGNAL "ActionInvoked (uint32 1, 'app.break-skip')");
  fixture_assert_actions (fixture, "break app.break-skip -");
  assert_close (mock, 1);
  mock_desktop_free (mock);
  mock = mock_desktop_new (&fixture->bus, MOCK_SERVER);
  mock_desktop_assert_quiet (mock, 100);
  mock_desktop_free (mock);
}

static void
test_frozen (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (MockDesktop) mock = mock_desktop_new (&fixture->bus, MOCK_SERVER);
  gint64 start_us;

  message_log_clear ();
  fixture_start (fixture, LIMBER_NOTIFIER_FREEDESKTOP);
  limber_notifier_set_patience (fixture->notifier, 50);
  mock_desktop_freeze (mock);
  start_us = g_get_monotonic_time ();
  for (guint i = 0; i < 1000; i++)
    {
      show (fixture, "early");
      g_main_context_iteration (NULL, FALSE);
    }
  show (fixture, "last");
  g_assert_cmpint (g_get_monotonic_time () - start_us, <, BUS_PATIENCE_US);
  wait_until (message_log_count > 0);
  wait_for (200);
  message_log_assert (1, "does not answer");
  mock_desktop_thaw (mock);
  assert_capabilities (mock);
  assert_notify (mock, 0, "last");
  mock_desktop_settle (mock);
  mock_desktop_assert_quiet (mock, 50);

  /* What was out when it froze is replaced or withdrawn as soon as its number is
   * known. */
  mock_desktop_freeze (mock);
  show (fixture, "a");
  wait_for (200);
  show (fixture, "b");
  show (fixture, "c");
  fixture_show (fixture, "other", "x", LIMBER_URGENCY_LOW);
  limber_notifier_withdraw (fixture->notifier, "other");
  wait_for (200);
  mock_desktop_thaw (mock);
  assert_notify (mock, 1, "a");
  assert_notify (mock, 1, "c");
  mock_desktop_assert_quiet (mock, 50);
  mock_desktop_freeze (mock);
  show (fixture, "d");
  limber_notifier_withdraw (fixture->notifier, "break");
  wait_for (100);
  mock_desktop_thaw (mock);
  assert_notify (mock, 1, "d");
  assert_close (mock, 1);
  mock_desktop_assert_quiet (mock, 50);
}

/* It dies of what it was sent, and says so. */
static void
test_dies_frozen (Fixture       *fixture,
                  gconstpointer  data)
{
  MockDesktop *mock = mock_desktop_new (&fixture->bus, MOCK_SERVER);

  start (fixture, mock);
  mock_desktop_freeze (mock);
  show (fixture, "two");
  test_bus_settle (&fixture->bus); /* so that it is on its way */
  mock_desktop_free (mock);
  fixture_wait_kind (fixture, LIMBER_NOTIFIER_NONE);
  show (fixture, "three");
  mock = mock_desktop_new (&fixture->bus, MOCK_SERVER);
  assert_capabilities (mock);
  assert_notify (mock, 0, "three");
  mock_desktop_assert_quiet (mock, 50);
  mock_desktop_free (mock);
}

static void
test_fails (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (MockDesktop) mock = mock_desktop_new (&fixture->bus, MOCK_SERVER);

  message_log_clear ();
  mock_desktop_order (mock, "fail Notify");
  fixture_start (fixture, LIMBER_NOTIFIER_FREEDESKTOP);
  for (guint i = 0; i < 2; i++)
    {
      show (fixture, "one");
      if (i == 0)
        assert_capabilities (mock);
      assert_notify (mock, 0, "one");
      mock_desktop_assert_quiet (mock, 50);
    }
  message_log_assert (1, "refused");
  mock_desktop_order (mock, "obey Notify");
  show (fixture, "two");
  assert_notify (mock, 0, "two");
  g_assert_cmpint (limber_notifier_get_kind (fixture->notifier), ==,
                   LIMBER_NOTIFIER_FREEDESKTOP);
}

/* Servers that run only when they are called. */

typedef struct
{
  char *folder;
  char *log;
} Service;

static void
service_make (Service    *service,
              const char *name)
{
  g_autofree char *program =
      g_test_build_filename (G_TEST_BUILT, "desktop", "mock-desktop", NULL);
  g_autofree char *path = NULL;
  g_autofree char *text = NULL;

  service->folder = g_dir_make_tmp ("limber-XXXXXX", NULL);
  service->log = g_build_filename (service->folder, "log", NULL);
  path = g_build_filename (service->folder, "server.service", NULL);
  text = g_strdup_printf (
      "[D-BUS Service]\nName=%s\nExec=/bin/sh -c \"exec '%s' %s >>'%s'\"\n", name,
      program, name, service->log);
  g_assert_true (g_file_set_contents (path, text, -1, NULL));
}

static void
service_remove (Service *service)
{
  const char *const command[] = { "rm", "-r", service->folder, NULL };

  g_spawn_sync (NULL, (char **) command, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL,
                NULL, NULL, NULL);
  g_free (service->folder);
  g_free (service->log);
}

/* Returns: how many calls of it there were */
static guint
service_count (Service    *service,
               const char *member)
{
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  guint n = 0;

  if (!g_file_get_contents (service->log, &text, NULL, NULL))
    return 0;
  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    n += g_str_has_prefix (lines[i], member);
  return n;
}

/* Returns: the process that has the name, or 0 */
static guint32
get_process (Fixture *fixture)
{
  g_autoptr (GVariant) reply =
      g_dbus_connection_call_sync (fixture->bus.client, "org.freedesktop.DBus",
                                   "/org/freedesktop/DBus", "org.freedesktop.DBus",
                                   "GetConnectionUnixProcessID",
                                   g_variant_new ("(s)", MOCK_SERVER), NULL,
                                   G_DBUS_CALL_FLAGS_NONE, -1, NULL, NULL);
  guint32 process = 0;

  if (reply != NULL)
    g_variant_get (reply, "(u)", &process);
  return process;
}

static void
set_up_service (Fixture    *fixture,
                Service    *service,
                const char *name)
{
  service_make (service, name);
  *fixture = (Fixture){ .actions = g_ptr_array_new_with_free_func (g_free) };
  test_bus_up (&fixture->bus, service->folder);
}

static void
tear_down_service (Fixture *fixture,
                   Service *service)
{
  fixture_tear_down (fixture, NULL);
  service_remove (service);
}

/* That so many calls have come that begin like this, and no more do. */
static void
assert_called (Service    *service,
               const char *call,
               guint       n_calls)
{
  wait_until (service_count (service, call) >= n_calls);
  wait_for (200);
  g_assert_cmpuint (service_count (service, call), ==, n_calls);
}

static void
test_started (void)
{
  Fixture fixture;
  Service service;

  set_up_service (&fixture, &service, MOCK_SERVER);
  fixture_start (&fixture, LIMBER_NOTIFIER_FREEDESKTOP);
  limber_notifier_withdraw (fixture.notifier, "break");
  wait_for (100);
  g_assert_cmpuint (get_process (&fixture), ==, 0);
  for (guint i = 1; i <= 2; i++)
    {
      guint32 process;

      show (&fixture, "one");
      assert_called (&service, "Notify", i);
      assert_called (&service, "Notify ('Limber', uint32 0,", i);
      process = get_process (&fixture);
      g_assert_cmpuint (process, !=, 0);

      /* It is not started again, for it could be the notice that it died of. */
      kill ((pid_t) process, SIGKILL);
      wait_for (300);
      g_assert_cmpuint (get_process (&fixture), ==, 0);
      g_assert_cmpint (limber_notifier_get_kind (fixture.notifier), ==,
                       LIMBER_NOTIFIER_FREEDESKTOP);
    }
  g_assert_cmpuint (fixture.n_kinds, ==, 1);
  tear_down_service (&fixture, &service);
}

/* What has started the portal arrives there, once. */
static void
test_started_portal (void)
{
  Fixture fixture;
  Service service;

  g_setenv ("LIMBER_SANDBOX", "1", TRUE);
  set_up_service (&fixture, &service, MOCK_PORTAL);
  fixture_start (&fixture, LIMBER_NOTIFIER_PORTAL);
  show (&fixture, "one");
  fixture_show (&fixture, "other", "two", LIMBER_URGENCY_LOW);
  assert_called (&service, "AddNotification", 2);
  assert_called (&service, "AddNotification ('break'", 1);
  g_assert_cmpuint (fixture.n_kinds, ==, 1);
  tear_down_service (&fixture, &service);
}

/* GNOME Shell restarts: another server must not take its place meanwhile. But where it
 * refuses, the other is started. */
static void
test_started_for_shell (void)
{
  Fixture fixture;
  Service service;
  MockDesktop *shell;

  set_up_service (&fixture, &service, MOCK_SERVER);
  shell = mock_desktop_new (&fixture.bus, MOCK_GTK);
  fixture_start (&fixture, LIMBER_NOTIFIER_GTK);
  show (&fixture, "one");
  g_variant_unref (mock_desktop_get_call (shell, "AddNotification"));
  mock_desktop_free (shell);
  fixture_wait_kind (&fixture, LIMBER_NOTIFIER_FREEDESKTOP);
  wait_for (300);
  g_assert_cmpuint (get_process (&fixture), ==, 0);
  shell = mock_desktop_new (&fixture.bus, MOCK_GTK);
  g_variant_unref (mock_desktop_get_call (shell, "AddNotification"));

  mock_desktop_order (shell, "fail AddNotification");
  show (&fixture, "two");
  g_variant_unref (mock_desktop_get_call (shell, "AddNotification"));
  assert_called (&service, "Notify", 1);
  mock_desktop_free (shell);

  /* Nobody can be started any more. */
  g_test_dbus_stop (fixture.bus.daemon);
  fixture_wait_kind (&fixture, LIMBER_NOTIFIER_NONE);
  tear_down_service (&fixture, &service);
}

static void
add (const char *path,
     void (*func) (Fixture *fixture, gconstpointer data))
{
  g_test_add (path, Fixture, NULL, fixture_set_up, func, fixture_tear_down);
}

int
main (int   argc,
      char *argv[])
{
  g_setenv ("LIMBER_SANDBOX", "0", TRUE);
  g_test_init (&argc, &argv, NULL);
  message_log_start ();

  add ("/notifier/freedesktop/abilities", test_abilities);
  add ("/notifier/freedesktop/no-abilities", test_no_abilities);
  add ("/notifier/freedesktop/replace", test_replace);
  add ("/notifier/freedesktop/press", test_press);
  add ("/notifier/freedesktop/press-late", test_press_late);
  add ("/notifier/freedesktop/token", test_token);
  add ("/notifier/freedesktop/closed", test_closed);
  add ("/notifier/freedesktop/closed-late", test_closed_late);
  add ("/notifier/freedesktop/returns", test_returns);
  add ("/notifier/freedesktop/frozen", test_frozen);
  add ("/notifier/freedesktop/dies-frozen", test_dies_frozen);
  add ("/notifier/freedesktop/fails", test_fails);
  g_test_add_func ("/notifier/freedesktop/started", test_started);
  g_test_add_func ("/notifier/freedesktop/started-portal", test_started_portal);
  g_test_add_func ("/notifier/freedesktop/started-for-shell", test_started_for_shell);

  return g_test_run ();
}
