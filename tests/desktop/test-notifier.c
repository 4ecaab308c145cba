/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

/* GNOME Shell, the portal, and the choice among all. */

#include "config.h"

#include "message-log.h"
#include "notifier-fixture.h"
#include "wait.h"

#define PATIENCE_MS 300

static const char serialized[] =
    "{'title': <'Break <now>'>, 'body': <'Get up & <b>move</b>'>, 'priority': <'%s'>,"
    " 'default-action': <'app.show-place'>, 'default-action-target': <'today'>,"
    " 'buttons': <["
    "{'label': <'Start'>, 'action': <'app.break-start'>, 'target': <'desk-reset'>},"
    "{'label': <'In 5 minutes'>, 'action': <'app.break-snooze'>, 'target': <'5'>},"
    "{'label': <'Skip'>, 'action': <'app.break-skip'>}]>}";

/* Dictionaries, whatever the order of their keys. */
static void
assert_same_dict (GVariant   *dict,
                  const char *expected_text)
{
  g_autoptr (GVariant) expected =
      g_variant_parse (G_VARIANT_TYPE_VARDICT, expected_text, NULL, NULL, NULL);
  GVariantIter iter;
  const char *key;
  GVariant *value;

  g_assert_nonnull (expected);
  g_assert_cmpuint (g_variant_n_children (dict), ==, g_variant_n_children (expected));
  g_variant_iter_init (&iter, expected);
  while (g_variant_iter_loop (&iter, "{&sv}", &key, &value))
    {
      g_autoptr (GVariant) found = g_variant_lookup_value (dict, key, NULL);

      g_assert_nonnull (found);
      if (!g_str_equal (key, "buttons"))
        {
          g_assert_cmpvariant (found, value);
          continue;
        }
      g_assert_true (g_variant_is_of_type (found, G_VARIANT_TYPE ("aa{sv}")));
      g_assert_cmpuint (g_variant_n_children (found), ==, g_variant_n_children (value));
      for (gsize i = 0; i < g_variant_n_children (found); i++)
        {
          g_autoptr (GVariant) one = g_variant_get_child_value (found, i);
          g_autoptr (GVariant) other = g_variant_get_child_value (value, i);
          g_autofree char *text = g_variant_print (other, TRUE);

          assert_same_dict (one, text);
        }
    }
}

static void
assert_added (MockDesktop *mock,
              gboolean     portal,
              const char  *id,
              const char  *priority)
{
  g_autoptr (GVariant) call = mock_desktop_get_call (mock, "AddNotification");
  g_autoptr (GVariant) dict = NULL;
  g_autofree char *expected = NULL;
  const char *program = PROGRAM_ID;
  const char *got_id;
  GString *text = g_string_new (serialized);

  if (portal)
    g_variant_get (call, "(&s@a{sv})", &got_id, &dict);
  else
    g_variant_get (call, "(&s&s@a{sv})", &program, &got_id, &dict);
  g_assert_cmpstr (program, ==, PROGRAM_ID);
  g_assert_cmpstr (got_id, ==, id);
  g_string_replace (text, "%s", priority, 0);
  expected = g_string_free (text, FALSE);
  assert_same_dict (dict, expected);
}

static void
assert_removed (MockDesktop *mock,
                gboolean     portal,
                const char  *id)
{
  g_autoptr (GVariant) call = mock_desktop_get_call (mock, "RemoveNotification");
  const char *program = PROGRAM_ID;
  const char *got_id;

  if (portal)
    g_variant_get (call, "(&s)", &got_id);
  else
    g_variant_get (call, "(&s&s)", &program, &got_id);
  g_assert_cmpstr (program, ==, PROGRAM_ID);
  g_assert_cmpstr (got_id, ==, id);
}

static void
show_break (Fixture       *fixture,
            LimberUrgency  urgency)
{
  fixture_show (fixture, "break", "Get up & <b>move</b>", urgency);
}

/* The body of the call; other things are checked elsewhere. */
static void
assert_body (MockDesktop *mock,
             const char  *body)
{
  g_autoptr (GVariant) call = mock_desktop_get_call (mock, "AddNotification");
  g_autoptr (GVariant) dict =
      g_variant_get_child_value (call, g_variant_n_children (call) - 1);
  const char *got;

  g_assert_true (g_variant_lookup (dict, "body", "&s", &got));
  g_assert_cmpstr (got, ==, body);
}

static void
test_show (Fixture       *fixture,
           gconstpointer  data)
{
  gboolean portal = GPOINTER_TO_INT (data);
  g_autoptr (MockDesktop) mock =
      mock_desktop_new (&fixture->bus, portal ? MOCK_PORTAL : MOCK_GTK);

  message_log_clear ();
  g_setenv ("LIMBER_SANDBOX", portal ? "1" : "0", TRUE);
  fixture_start (fixture, portal ? LIMBER_NOTIFIER_PORTAL : LIMBER_NOTIFIER_GTK);
  show_break (fixture, LIMBER_URGENCY_LOW);
  assert_added (mock, portal, "break", "low");
  show_break (fixture, LIMBER_URGENCY_HIGH);
  assert_added (mock, portal, "break", "high");
  fixture_show (fixture, "other", "x", LIMBER_URGENCY_LOW);
  assert_body (mock, "x");
  limber_notifier_withdraw (fixture->notifier, "break");
  assert_removed (mock, portal, "break");
  /* Of an earlier process, perhaps. */
  limber_notifier_withdraw (fixture->notifier, "unknown");
  assert_removed (mock, portal, "unknown");
  mock_desktop_assert_quiet (mock, 50);
  g_assert_cmpuint (fixture->n_kinds, ==, 1);
  fixture_assert_actions (fixture, "");
  message_log_assert (0, NULL);
}

/* Only what must be there. */
static void
test_plain (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (MockDesktop) mock = mock_desktop_new (&fixture->bus, MOCK_GTK);
  g_autoptr (LimberNotice) notice = limber_notice_new ("id", "T", "", LIMBER_URGENCY_LOW);
  g_autoptr (GVariant) call = NULL;
  g_autoptr (GVariant) dict = NULL;

  fixture_start (fixture, LIMBER_NOTIFIER_GTK);
  limber_notifier_show (fixture->notifier, notice);
  call = mock_desktop_get_call (mock, "AddNotification");
  dict = g_variant_get_child_value (call, 2);
  assert_same_dict (dict, "{'title': <'T'>, 'body': <''>, 'priority': <'low'>}");
}

static void
test_portal_actions (Fixture       *fixture,
                     gconstpointer  data)
{
  const char *signal_text = "signal /org/freedesktop/portal/desktop "
                            "org.freedesktop.portal.Notification ActionInvoked";
  g_autoptr (MockDesktop) mock = mock_desktop_new (&fixture->bus, MOCK_PORTAL);

  g_setenv ("LIMBER_SANDBOX", "1", TRUE);
  fixture_start (fixture, LIMBER_NOTIFIER_PORTAL);
  show_break (fixture, LIMBER_URGENCY_HIGH);
  assert_added (mock, TRUE, "break", "high");
  mock_desktop_order (mock, "%s ('other', 'app.break-skip', @av [])", signal_text);
  mock_desktop_order (mock, "%s ('break', 'app.break-skip')", signal_text);
  fixture_assert_actions (fixture, "");
  mock_desktop_order (mock, "%s ('break', 'app.break-snooze', [<'5'>])", signal_text);
  fixture_assert_actions (fixture, "break app.break-snooze 5");
  assert_removed (mock, TRUE, "break");
  /* It is over. */
  mock_desktop_order (mock, "%s ('break', 'app.break-skip', @av [])", signal_text);
  fixture_assert_actions (fixture, "");
  show_break (fixture, LIMBER_URGENCY_HIGH);
  assert_added (mock, TRUE, "break", "high");
  mock_desktop_order (mock, "%s ('break', 'app.break-skip', @av [])", signal_text);
  fixture_assert_actions (fixture, "break app.break-skip -");
  assert_removed (mock, TRUE, "break");
  mock_desktop_assert_quiet (mock, 50);
}

/* Inside of a sandbox only the portal is asked, outside it never is. */
static void
test_other_side (Fixture       *fixture,
                 gconstpointer  data)
{
  gboolean inside = GPOINTER_TO_INT (data);
  g_autoptr (MockDesktop) first =
      mock_desktop_new (&fixture->bus, inside ? MOCK_GTK : MOCK_PORTAL);
  g_autoptr (MockDesktop) second =
      inside ? mock_desktop_new (&fixture->bus, MOCK_SERVER) : NULL;

  g_setenv ("LIMBER_SANDBOX", inside ? "1" : "0", TRUE);
  message_log_clear ();
  fixture_start (fixture, LIMBER_NOTIFIER_NONE);
  show_break (fixture, LIMBER_URGENCY_HIGH);
  wait_until (message_log_count > 0);
  mock_desktop_assert_quiet (first, 100);
  g_assert_cmpint (limber_notifier_get_kind (fixture->notifier), ==,
                   LIMBER_NOTIFIER_NONE);
  g_assert_cmpuint (fixture->n_kinds, ==, 0);
  message_log_assert (1, "Nothing on this desktop");
}

/* GNOME Shell comes and goes beside another server. */
static void
test_choice (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (MockDesktop) server = mock_desktop_new (&fixture->bus, MOCK_SERVER);
  MockDesktop *shell;

  fixture_start (fixture, LIMBER_NOTIFIER_FREEDESKTOP);
  show_break (fixture, LIMBER_URGENCY_HIGH);
  g_variant_unref (mock_desktop_get_call (server, "GetCapabilities"));
  g_variant_unref (mock_desktop_get_call (server, "Notify"));
  mock_desktop_settle (server);

  shell = mock_desktop_new (&fixture->bus, MOCK_GTK);
  fixture_wait_kind (fixture, LIMBER_NOTIFIER_GTK);
  assert_added (shell, FALSE, "break", "high");
  g_variant_unref (mock_desktop_get_call (server, "CloseNotification"));
  show_break (fixture, LIMBER_URGENCY_LOW);
  assert_added (shell, FALSE, "break", "low");
  mock_desktop_assert_quiet (shell, 50);
  mock_desktop_assert_quiet (server, 50);

  mock_desktop_free (shell);
  fixture_wait_kind (fixture, LIMBER_NOTIFIER_FREEDESKTOP);
  g_variant_unref (mock_desktop_get_call (server, "GetCapabilities"));
  g_variant_unref (mock_desktop_get_call (server, "Notify"));
  mock_desktop_assert_quiet (server, 50);
  g_assert_cmpuint (fixture->n_kinds, ==, 3);
}

/* GNOME Shell does so where the program is not installed. */
static void
test_refused (Fixture       *fixture,
              gconstpointer  data)
{
  MockDesktop *shell = mock_desktop_new (&fixture->bus, MOCK_GTK);
  g_autoptr (MockDesktop) server = mock_desktop_new (&fixture->bus, MOCK_SERVER);

  message_log_clear ();
  mock_desktop_order (shell, "fail AddNotification");
  fixture_start (fixture, LIMBER_NOTIFIER_GTK);
  show_break (fixture, LIMBER_URGENCY_HIGH);
  assert_added (shell, FALSE, "break", "high");
  fixture_wait_kind (fixture, LIMBER_NOTIFIER_FREEDESKTOP);
  g_variant_unref (mock_desktop_get_call (server, "GetCapabilities"));
  g_variant_unref (mock_desktop_get_call (server, "Notify"));
  show_break (fixture, LIMBER_URGENCY_HIGH);
  g_variant_unref (mock_desktop_get_call (server, "Notify"));
  mock_desktop_assert_quiet (shell, 50);
  message_log_assert (1, "refused");

  /* A new shell is tried again. */
  mock_desktop_free (shell);
  shell = mock_desktop_new (&fixture->bus, MOCK_GTK);
  fixture_wait_kind (fixture, LIMBER_NOTIFIER_GTK);
  assert_added (shell, FALSE, "break", "high");
  mock_desktop_free (shell);
}

static void
test_returns (Fixture       *fixture,
              gconstpointer  data)
{
  MockDesktop *mock;

  /* Before there is anybody. */
  message_log_clear ();
  fixture_start (fixture, LIMBER_NOTIFIER_NONE);
  fixture_show (fixture, "break", "one", LIMBER_URGENCY_HIGH);
  fixture_show (fixture, "break", "two", LIMBER_URGENCY_HIGH);
  wait_until (message_log_count > 0);
  for (guint i = 0; i < 3; i++)
    {
      mock = mock_desktop_new (&fixture->bus, MOCK_GTK);
      fixture_wait_kind (fixture, LIMBER_NOTIFIER_GTK);
      assert_body (mock, "two");
      mock_desktop_assert_quiet (mock, 50);
      mock_desktop_free (mock);
      fixture_wait_kind (fixture, LIMBER_NOTIFIER_NONE);
    }

  message_log_assert (1, "Nothing on this desktop");

  /* GNOME Shell remembers notices from one start to the next. */
  limber_notifier_withdraw (fixture->notifier, "break");
  mock = mock_desktop_new (&fixture->bus, MOCK_GTK);
  assert_removed (mock, FALSE, "break");
  mock_desktop_assert_quiet (mock, 50);
  mock_desktop_free (mock);
  mock = mock_desktop_new (&fixture->bus, MOCK_GTK);
  mock_desktop_assert_quiet (mock, 100);
  mock_desktop_free (mock);
}

/* Another takes the name from one that does not answer. */
static void
test_replaced_server (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autoptr (MockDesktop) frozen = mock_desktop_new (&fixture->bus, MOCK_GTK);
  g_autoptr (MockDesktop) fresh = NULL;

  fixture_start (fixture, LIMBER_NOTIFIER_GTK);
  mock_desktop_freeze (frozen);
  fixture_show (fixture, "break", "one", LIMBER_URGENCY_HIGH);
  test_bus_settle (&fixture->bus); /* so that it is the frozen one's */
  fresh = mock_desktop_new (&fixture->bus, MOCK_GTK);
  assert_body (fresh, "one");
  fixture_show (fixture, "break", "two", LIMBER_URGENCY_HIGH);
  assert_body (fresh, "two");
  mock_desktop_thaw (frozen);
  assert_body (frozen, "one");
  mock_desktop_assert_quiet (frozen, 50);
  mock_desktop_assert_quiet (fresh, 50);
}

/* However much is asked of a server that hangs, nothing waits, and it gets only what it
 * began with and the last. */
static void
test_frozen (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (MockDesktop) mock = mock_desktop_new (&fixture->bus, MOCK_GTK);
  gint64 start_us;

  fixture_start (fixture, LIMBER_NOTIFIER_GTK);
  mock_desktop_freeze (mock);
  start_us = g_get_monotonic_time ();
  for (guint i = 0; i < 1000; i++)
    {
      g_autofree char *body = g_strdup_printf ("%u", i);

      fixture_show (fixture, "break", body, LIMBER_URGENCY_HIGH);
      g_main_context_iteration (NULL, FALSE);
    }
  g_assert_cmpint (g_get_monotonic_time () - start_us, <, BUS_PATIENCE_US);
  wait_for (100);
  mock_desktop_thaw (mock);
  assert_body (mock, "0");
  assert_body (mock, "999");
  mock_desktop_assert_quiet (mock, 50);

  mock_desktop_freeze (mock);
  fixture_show (fixture, "break", "again", LIMBER_URGENCY_HIGH);
  fixture_show (fixture, "break", "never", LIMBER_URGENCY_HIGH);
  limber_notifier_withdraw (fixture->notifier, "break");
  wait_for (50);
  mock_desktop_thaw (mock);
  assert_body (mock, "again");
  assert_removed (mock, FALSE, "break");
  mock_desktop_assert_quiet (mock, 50);
}

/* A call that gets no answer does not hold up the next for ever. */
static void
test_lost (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (MockDesktop) mock = mock_desktop_new (&fixture->bus, MOCK_GTK);

  message_log_clear ();
  fixture_start (fixture, LIMBER_NOTIFIER_GTK);
  limber_notifier_set_patience (fixture->notifier, PATIENCE_MS);
  mock_desktop_order (mock, "ignore AddNotification");
  fixture_show (fixture, "break", "one", LIMBER_URGENCY_HIGH);
  assert_body (mock, "one");
  fixture_show (fixture, "break", "two", LIMBER_URGENCY_HIGH);
  assert_body (mock, "two");
  message_log_assert (1, "does not answer");
  mock_desktop_assert_quiet (mock, 2 * PATIENCE_MS);
  fixture_show (fixture, "break", "three", LIMBER_URGENCY_HIGH);
  assert_body (mock, "three");
  wait_for (2 * PATIENCE_MS);
  message_log_assert (1, "does not answer");
}

/* It goes while calls are out, frozen or dead. */
static void
test_finalize (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (MockDesktop) mock = mock_desktop_new (&fixture->bus, MOCK_GTK);

  fixture_start (fixture, LIMBER_NOTIFIER_GTK);
  mock_desktop_freeze (mock);
  limber_notifier_set_patience (fixture->notifier, 50);
  show_break (fixture, LIMBER_URGENCY_HIGH);
  g_assert_finalize_object (fixture->notifier);
  wait_for (100);
  fixture->notifier = limber_notifier_new (fixture->bus.client, PROGRAM_ID);
  show_break (fixture, LIMBER_URGENCY_HIGH);
  g_assert_finalize_object (g_steal_pointer (&fixture->notifier));
}

/* The bus itself goes. */
static void
test_bus_ends (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (MockDesktop) mock = mock_desktop_new (&fixture->bus, MOCK_GTK);

  fixture_start (fixture, LIMBER_NOTIFIER_GTK);
  show_break (fixture, LIMBER_URGENCY_HIGH);
  assert_added (mock, FALSE, "break", "high");
  g_test_dbus_stop (fixture->bus.daemon);
  fixture_wait_kind (fixture, LIMBER_NOTIFIER_NONE);
  show_break (fixture, LIMBER_URGENCY_HIGH);
  limber_notifier_withdraw (fixture->notifier, "break");
  wait_for (50);
  g_assert_finalize_object (fixture->notifier);

  message_log_clear ();
  fixture->notifier = limber_notifier_new (fixture->bus.client, PROGRAM_ID);
  show_break (fixture, LIMBER_URGENCY_HIGH);
  message_log_assert (1, "no session bus");
}

static void
test_no_bus (void)
{
  LimberNotifier *notifier;
  g_autoptr (LimberNotice) notice = limber_notice_new ("id", "T", "", LIMBER_URGENCY_LOW);

  message_log_clear ();
  notifier = limber_notifier_new (NULL, PROGRAM_ID);
  limber_notifier_show (notifier, notice);
  limber_notifier_withdraw (notifier, "id");
  g_assert_cmpint (limber_notifier_get_kind (notifier), ==, LIMBER_NOTIFIER_NONE);
  g_assert_null (limber_notifier_take_activation_token (notifier));
  run_what_is_due ();
  message_log_assert (1, "no session bus");
  g_assert_finalize_object (notifier);
}

static void
add (const char *path,
     void (*func) (Fixture *fixture, gconstpointer data),
     int data)
{
  g_test_add (path, Fixture, GINT_TO_POINTER (data), fixture_set_up, func,
              fixture_tear_down);
}

int
main (int   argc,
      char *argv[])
{
  g_setenv ("LIMBER_SANDBOX", "0", TRUE);
  g_test_init (&argc, &argv, NULL);
  message_log_start ();

  add ("/notifier/gtk/show", test_show, FALSE);
  add ("/notifier/gtk/plain", test_plain, 0);
  add ("/notifier/gtk/refused", test_refused, 0);
  add ("/notifier/gtk/returns", test_returns, 0);
  add ("/notifier/gtk/replaced-server", test_replaced_server, 0);
  add ("/notifier/gtk/frozen", test_frozen, 0);
  add ("/notifier/gtk/lost", test_lost, 0);
  add ("/notifier/gtk/finalize", test_finalize, 0);
  add ("/notifier/portal/show", test_show, TRUE);
  add ("/notifier/portal/actions", test_portal_actions, 0);
  add ("/notifier/sandbox/inside", test_other_side, TRUE);
  add ("/notifier/sandbox/outside", test_other_side, FALSE);
  add ("/notifier/choice", test_choice, 0);
  add ("/notifier/bus-ends", test_bus_ends, 0);
  g_test_add_func ("/notifier/no-bus", test_no_bus);

  return g_test_run ();
}
