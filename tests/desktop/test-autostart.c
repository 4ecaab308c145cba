/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "desktop/autostart.h"

#include <gio/gdesktopappinfo.h>
#include <glib/gstdio.h>

#include "home.h"
#include "mock-desktop.h"
#include "wait.h"

#define PROGRAM LIMBER_LIBEXECDIR "/limber-reminder"

typedef struct
{
  gboolean done;
  gboolean result;
  GError *error;
} Answer;

static void
on_answer (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  Answer *answer = user_data;

  answer->result = limber_autostart_request_finish (result, &answer->error);
  answer->done = TRUE;
}

static char *
get_path (void)
{
  return g_build_filename (g_get_user_config_dir (), "autostart",
                           LIMBER_APPLICATION_ID ".Reminder.desktop", NULL);
}

/* Asks outside of a sandbox. Returns: the error, if there is one. */
static GError *
request_file (gboolean wanted)
{
  Answer answer = { 0 };

  limber_autostart_request (wanted, NULL, NULL, NULL, on_answer, &answer);
  wait_until (answer.done);
  g_assert_true (answer.result == (answer.error == NULL));
  return answer.error;
}

static void
assert_done (gboolean wanted)
{
  g_autoptr (GError) error = request_file (wanted);

  g_assert_no_error (error);
}

/* That it fails, and says where. */
static void
assert_fails (gboolean    wanted,
              const char *where,
              int         code)
{
  g_autoptr (GError) error = request_file (wanted);

  g_assert_error (error, G_IO_ERROR, code);
  g_assert_nonnull (strstr (error->message, where));
}

static void
assert_state (LimberAutostart state)
{
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (limber_autostart_get (&error), ==, state);
  g_assert_true ((error != NULL) == (state == LIMBER_AUTOSTART_UNKNOWN));
}

static char *
read_file (const char *path)
{
  char *text = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  return text;
}

static void
write_file (const char *path,
            const char *text)
{
  g_assert_true (g_file_set_contents (path, text, -1, NULL));
}

static void
test_on_and_off (void)
{
  g_autofree char *path = get_path ();
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr (GDir) dir = NULL;

  assert_state (LIMBER_AUTOSTART_OFF);
  assert_done (FALSE);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  for (guint i = 0; i < 2; i++)
    {
      assert_done (TRUE);
      assert_state (LIMBER_AUTOSTART_ON);
    }
  dir = g_dir_open (folder, 0, NULL);
  g_assert_nonnull (g_dir_read_name (dir));
  g_assert_null (g_dir_read_name (dir));
  for (guint i = 0; i < 2; i++)
    {
      assert_done (FALSE);
      g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
      assert_state (LIMBER_AUTOSTART_OFF);
    }
}

/* As a session reads it. */
static void
test_contents (void)
{
  g_autofree char *path = get_path ();
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autofree char *exec = NULL;
  g_autofree char *validator = g_find_program_in_path ("desktop-file-validate");
  g_auto (GStrv) words = NULL;
  GStatBuf status;

  assert_done (TRUE);
  g_assert_true (g_key_file_load_from_file (file, path, G_KEY_FILE_NONE, NULL));
  exec = g_key_file_get_string (file, "Desktop Entry", "Exec", NULL);
  g_assert_true (g_shell_parse_argv (exec, NULL, &words, NULL));
  g_assert_cmpstr (words[0], ==, PROGRAM);
  g_assert_null (words[1]);
  g_assert_true (
      g_key_file_get_boolean (file, "Desktop Entry", "X-GNOME-Autostart-enabled", NULL));
  g_assert_true (g_key_file_has_key (file, "Desktop Entry", "DBusActivatable", NULL));
  g_assert_false (
      g_key_file_get_boolean (file, "Desktop Entry", "DBusActivatable", NULL));
  g_assert_cmpint (g_stat (path, &status), ==, 0);
  g_assert_cmpuint (status.st_mode & 0777, ==, 0644);
  if (validator != NULL)
    {
      const char *const command[] = { validator, path, NULL };
      g_autofree char *output = NULL;
      int code;

      g_assert_true (g_spawn_sync (NULL, (char **) command, NULL, G_SPAWN_DEFAULT, NULL,
                                   NULL, &output, NULL, &code, NULL));
      g_assert_cmpstr (output, ==, "");
      g_assert_cmpint (code, ==, 0);
    }
}

/* What an older Limber wrote, elsewhere or in another language. */
static void
test_older (void)
{
  g_autofree char *path = get_path ();
  const char *older = "[Desktop Entry]\nExec=/opt/old/limber-reminder\n";
  g_autofree char *checksum =
      g_compute_checksum_for_string (G_CHECKSUM_SHA256, older, -1);
  g_autofree char *text = g_strconcat (older, "X-Limber-Checksum=", checksum, "\n", NULL);
  g_autofree char *present = NULL;

  assert_done (TRUE);
  write_file (path, text);
  assert_state (LIMBER_AUTOSTART_OFF);
  assert_done (TRUE);
  assert_state (LIMBER_AUTOSTART_ON);
  present = read_file (path);
  g_assert_nonnull (strstr (present, PROGRAM));

  write_file (path, text);
  assert_done (FALSE);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
}

/* Replaces one thing in the file that Limber wrote. */
static char *
change (const char *from,
        const char *to)
{
  g_autofree char *path = get_path ();
  g_autofree char *text = NULL;
  g_autoptr (GString) changed = NULL;

  g_unlink (path);
  assert_done (TRUE);
  text = read_file (path);
  changed = g_string_new (text);
  g_assert_cmpuint (g_string_replace (changed, from, to, 1), ==, 1);
  write_file (path, changed->str);
  return g_string_free (g_steal_pointer (&changed), FALSE);
}

/* Whatever is asked, a file that somebody changed stays. */
static void
test_changed (void)
{
  static const struct
  {
    const char *from;
    const char *to;
    LimberAutostart state;
  } changes[] = {
    { "Terminal=false", "Terminal=false\nX-GNOME-Autostart-Delay=30",
      LIMBER_AUTOSTART_ON },
    { "enabled=true", "enabled=false", LIMBER_AUTOSTART_OFF },
    { "Terminal=false", "Hidden=true", LIMBER_AUTOSTART_OFF },
    { "\"" PROGRAM "\"", "/usr/bin/other", LIMBER_AUTOSTART_UNKNOWN },
    { "\"" PROGRAM "\"", "\"unfinished", LIMBER_AUTOSTART_UNKNOWN },
    { "[Desktop Entry]", "garbage", LIMBER_AUTOSTART_UNKNOWN },
  };
  g_autofree char *path = get_path ();

  for (gsize i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      g_autofree char *text = change (changes[i].from, changes[i].to);
      g_autofree char *present = NULL;

      assert_state (changes[i].state);
      if (changes[i].state == LIMBER_AUTOSTART_ON)
        assert_done (TRUE);
      else
        assert_fails (TRUE, path, G_IO_ERROR_WRONG_ETAG);
      if (changes[i].state == LIMBER_AUTOSTART_OFF)
        assert_done (FALSE);
      else
        assert_fails (FALSE, path, G_IO_ERROR_WRONG_ETAG);
      present = read_file (path);
      g_assert_cmpstr (present, ==, text);
    }
}

static void
test_in_the_way (void)
{
  g_autofree char *path = get_path ();
  g_autofree char *folder = g_path_get_dirname (path);

  /* Something else instead of the folder. */
  g_mkdir_with_parents (g_get_user_config_dir (), 0700);
  write_file (folder, "x");
  assert_fails (TRUE, folder, G_IO_ERROR_FAILED);
  g_unlink (folder);

  /* And instead of the file. */
  g_assert_cmpint (g_mkdir_with_parents (path, 0700), ==, 0);
  assert_fails (TRUE, path, G_IO_ERROR_FAILED);
  assert_fails (FALSE, path, G_IO_ERROR_FAILED);
  assert_state (LIMBER_AUTOSTART_UNKNOWN);
  g_rmdir (path);

  /* A link that leads nowhere is replaced. */
  g_assert_cmpint (symlink ("/nowhere/at/all", path), ==, 0);
  assert_state (LIMBER_AUTOSTART_OFF);
  assert_done (TRUE);
  assert_state (LIMBER_AUTOSTART_ON);
}

typedef struct
{
  TestBus bus;
  Answer answer;
} Portal;

static void
portal_set_up (Portal        *portal,
               gconstpointer  data)
{
  home_clear ();
  g_setenv ("LIMBER_SANDBOX", "1", TRUE);
  test_bus_up (&portal->bus, NULL);
}

static void
portal_tear_down (Portal        *portal,
                  gconstpointer  data)
{
  g_autofree char *path = get_path ();

  /* Nothing was written behind the portal's back. */
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  g_clear_error (&portal->answer.error);
  test_bus_down (&portal->bus);
  g_setenv ("LIMBER_SANDBOX", "0", TRUE);
}

static void
request_portal (Portal       *portal,
                gboolean      wanted,
                GCancellable *cancellable)
{
  g_clear_error (&portal->answer.error);
  portal->answer = (Answer){ 0 };
  limber_autostart_request (wanted, portal->bus.client, "x11:77", cancellable, on_answer,
                            &portal->answer);
  g_assert_false (portal->answer.done);
}

static void
assert_answer (Portal *portal,
               int     code)
{
  wait_until (portal->answer.done);
  if (code < 0)
    g_assert_no_error (portal->answer.error);
  else
    g_assert_error (portal->answer.error, G_IO_ERROR, code);
  g_assert_true (portal->answer.result == (code < 0));
}

/* Returns: (transfer full): the object of the request that was made */
static char *
assert_request (Portal      *portal,
                MockDesktop *mock,
                gboolean     wanted)
{
  g_autoptr (GVariant) call = mock_desktop_get_call (mock, "RequestBackground");
  g_autoptr (GVariant) options = g_variant_get_child_value (call, 1);
  g_auto (GStrv) command = NULL;
  g_autofree char *sender =
      g_strdup (g_dbus_connection_get_unique_name (portal->bus.client) + 1);
  const char *window;
  const char *token;
  gboolean autostart;
  gboolean activatable;

  g_variant_get_child (call, 0, "&s", &window);
  g_assert_cmpstr (window, ==, "x11:77");
  g_assert_true (g_variant_lookup (options, "autostart", "b", &autostart));
  g_assert_cmpint (autostart, ==, wanted);
  g_assert_true (g_variant_lookup (options, "dbus-activatable", "b", &activatable));
  g_assert_false (activatable);
  g_assert_true (g_variant_lookup (options, "commandline", "^as", &command));
  g_assert_cmpstr (command[0], ==, PROGRAM);
  g_assert_null (command[1]);
  g_assert_true (g_variant_lookup (options, "handle_token", "&s", &token));
  return g_strdup_printf ("/org/freedesktop/portal/desktop/request/%s/%s",
                          g_strdelimit (sender, ".", '_'), token);
}

static void
test_portal_answers (Portal        *portal,
                     gconstpointer  data)
{
  static const struct
  {
    gboolean wanted;
    const char *response;
    int code; /* -1: as wanted */
  } answers[] = {
    { TRUE, "(uint32 0, {'background': <true>, 'autostart': <true>})", -1 },
    { FALSE, "(uint32 0, {'background': <true>, 'autostart': <false>})", -1 },
    { FALSE, "(uint32 1, {'background': <false>, 'autostart': <false>})", -1 },
    { TRUE, "(uint32 0, {'background': <true>, 'autostart': <false>})",
      G_IO_ERROR_PERMISSION_DENIED },
    { TRUE, "(uint32 1, {'background': <false>, 'autostart': <false>})",
      G_IO_ERROR_PERMISSION_DENIED },
    { TRUE, "(uint32 2, @a{sv} {})", G_IO_ERROR_PERMISSION_DENIED },
    { FALSE, "(uint32 0, {'autostart': <true>})", G_IO_ERROR_PERMISSION_DENIED },
  };
  g_autoptr (MockDesktop) mock = mock_desktop_new (&portal->bus, MOCK_PORTAL);

  for (gsize i = 0; i < G_N_ELEMENTS (answers); i++)
    {
      g_autofree char *handle = NULL;

      mock_desktop_order (mock, "response %s", answers[i].response);
      request_portal (portal, answers[i].wanted, NULL);
      handle = assert_request (portal, mock, answers[i].wanted);
      assert_answer (portal, answers[i].code);
    }
  g_assert_cmpint (limber_autostart_get (NULL), ==, LIMBER_AUTOSTART_UNKNOWN);
}

/* The user thinks about it; another request is answered meanwhile. */
static void
test_portal_slow (Portal        *portal,
                  gconstpointer  data)
{
  g_autoptr (MockDesktop) mock = mock_desktop_new (&portal->bus, MOCK_PORTAL);
  g_autofree char *handle = NULL;
  const char *answer = "(uint32 0, {'autostart': <true>})";

  request_portal (portal, TRUE, NULL);
  handle = assert_request (portal, mock, TRUE);
  mock_desktop_settle (mock);
  mock_desktop_order (mock, "signal %s0 org.freedesktop.portal.Request Response %s",
                      handle, answer);
  mock_desktop_order (mock, "signal %s org.freedesktop.portal.Request Other %s", handle,
                      answer);
  g_assert_false (portal->answer.done);
  mock_desktop_order (mock, "signal %s org.freedesktop.portal.Request Response %s",
                      handle, answer);
  assert_answer (portal, -1);
}

static void
test_portal_cancelled (Portal        *portal,
                       gconstpointer  data)
{
  g_autoptr (MockDesktop) mock = mock_desktop_new (&portal->bus, MOCK_PORTAL);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autofree char *handle = NULL;

  request_portal (portal, TRUE, cancellable);
  handle = assert_request (portal, mock, TRUE);
  mock_desktop_settle (mock);
  g_cancellable_cancel (cancellable);
  assert_answer (portal, G_IO_ERROR_CANCELLED);
  g_variant_unref (mock_desktop_get_call (mock, "Close"));

  /* And before it has begun. */
  request_portal (portal, TRUE, cancellable);
  assert_answer (portal, G_IO_ERROR_CANCELLED);
  mock_desktop_assert_quiet (mock, 50);
}

static void
test_portal_fails (Portal        *portal,
                   gconstpointer  data)
{
  MockDesktop *mock = mock_desktop_new (&portal->bus, MOCK_PORTAL);
  g_autofree char *handle = NULL;

  mock_desktop_order (mock, "fail RequestBackground");
  request_portal (portal, TRUE, NULL);
  assert_answer (portal, G_IO_ERROR_NOT_SUPPORTED);
  g_assert_nonnull (strstr (portal->answer.error->message, "refused"));
  g_variant_unref (mock_desktop_get_call (mock, "RequestBackground"));

  /* It dies while the user thinks. */
  mock_desktop_order (mock, "obey RequestBackground");
  request_portal (portal, TRUE, NULL);
  handle = assert_request (portal, mock, TRUE);
  mock_desktop_settle (mock);
  g_assert_false (portal->answer.done);
  mock_desktop_free (mock);
  assert_answer (portal, G_IO_ERROR_NOT_SUPPORTED);

  request_portal (portal, TRUE, NULL);
  assert_answer (portal, G_IO_ERROR_NOT_SUPPORTED);
}

static void
test_portal_frozen (Portal        *portal,
                    gconstpointer  data)
{
  g_autoptr (MockDesktop) mock = mock_desktop_new (&portal->bus, MOCK_PORTAL);
  gint64 start_us = g_get_monotonic_time ();
  g_autofree char *handle = NULL;

  mock_desktop_order (mock, "response (uint32 0, {'autostart': <true>})");
  mock_desktop_freeze (mock);
  request_portal (portal, TRUE, NULL);
  g_assert_cmpint (g_get_monotonic_time () - start_us, <, 20 * G_USEC_PER_SEC);
  wait_for (300);
  g_assert_false (portal->answer.done);
  mock_desktop_thaw (mock);
  handle = assert_request (portal, mock, TRUE);
  assert_answer (portal, -1);
}

static void
test_portal_no_bus (Portal        *portal,
                    gconstpointer  data)
{
  Answer *answer = &portal->answer;

  limber_autostart_request (TRUE, NULL, NULL, NULL, on_answer, answer);
  assert_answer (portal, G_IO_ERROR_NOT_SUPPORTED);

  g_dbus_connection_close_sync (portal->bus.client, NULL, NULL);
  request_portal (portal, TRUE, NULL);
  assert_answer (portal, G_IO_ERROR_NOT_SUPPORTED);
}

static void
add_portal_test (const char *path,
                 void (*func) (Portal *portal, gconstpointer data))
{
  g_test_add (path, Portal, NULL, portal_set_up, func, portal_tear_down);
}

int
main (int   argc,
      char *argv[])
{
  int result;

  g_setenv ("LIMBER_SANDBOX", "0", TRUE);
  g_test_init (&argc, &argv, NULL);
  home_make ();

  home_add_test ("/autostart/on-and-off", test_on_and_off);
  home_add_test ("/autostart/contents", test_contents);
  home_add_test ("/autostart/older", test_older);
  home_add_test ("/autostart/changed", test_changed);
  home_add_test ("/autostart/in-the-way", test_in_the_way);
  add_portal_test ("/autostart/portal/answers", test_portal_answers);
  add_portal_test ("/autostart/portal/slow", test_portal_slow);
  add_portal_test ("/autostart/portal/cancelled", test_portal_cancelled);
  add_portal_test ("/autostart/portal/fails", test_portal_fails);
  add_portal_test ("/autostart/portal/frozen", test_portal_frozen);
  add_portal_test ("/autostart/portal/no-bus", test_portal_no_bus);

  result = g_test_run ();
  home_remove ();
  return result;
}
