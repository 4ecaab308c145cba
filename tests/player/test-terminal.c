/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include <fcntl.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdio_ext.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "desktop/terminal.h"
#include "fake-clock.h"
#include "fake-output.h"
#include "test-routines.h"

#define ERASE_LINE "\r\033[K"

#define STEPS                                                                   \
  "{\"title\":\"Stretch\",\"kind\":\"hold\",\"seconds\":20,\"sides\":\"each\"," \
  "\"sets\":2,\"rest_s\":10},"                                                  \
  "{\"title\":\"Bug\",\"kind\":\"reps\",\"reps\":2,\"sides\":\"alternate\","    \
  "\"tempo\":{\"move_s\":1}},"                                                  \
  "{\"exercise\":\"breath\",\"kind\":\"breaths\",\"breaths\":1,\"in_s\":2,\"out_s\":2}"

typedef struct
{
  LimberCatalogue *catalogue;
  FakeClock *clock;
  FakeOutput *output;
  const char *steps;
  int status;
  char *text;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  /* There is no such folder: what has no title is called by its id. */
  fixture->catalogue = limber_catalogue_new ("/nonexistent/limber", NULL);
  fixture->clock = fake_clock_new ();
  fixture->output = fake_output_new (fixture->clock);
  fixture->steps = STEPS;
  fake_clock_set_step (fixture->clock, 10 * G_TIME_SPAN_MILLISECOND);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->catalogue);
  g_assert_finalize_object (fixture->output);
  g_assert_finalize_object (fixture->clock);
  g_free (fixture->text);
}

static gpointer
read_all (gpointer data)
{
  GString *text = g_string_new (NULL);
  char buffer[1024];
  gssize n;

  while ((n = read (GPOINTER_TO_INT (data), buffer, sizeof buffer)) > 0)
    g_string_append_len (text, buffer, n);
  close (GPOINTER_TO_INT (data));

  return g_string_free (text, FALSE);
}

/* What newer GLibs print in a test would be marked as a comment. */
static void
print_plainly (const char *text)
{
  fputs (text, stdout);
  fflush (stdout);
}

/* Plays with standard output at this file descriptor, and closes it. */
static void
play_to (Fixture *fixture,
         int      fd)
{
  g_autoptr (LimberRoutine) routine = test_routine_new ("5", fixture->steps);
  GPrintFunc print = g_set_print_handler (print_plainly);
  int saved;

  fflush (stdout);
  saved = dup (STDOUT_FILENO);
  g_assert_cmpint (dup2 (fd, STDOUT_FILENO), >=, 0);
  close (fd);
  fixture->status =
      limber_terminal_play (fixture->catalogue, routine, LIMBER_CLOCK (fixture->clock),
                            LIMBER_CUE_OUTPUT (fixture->output), SECONDS (5));
  fflush (stdout);
  __fpurge (stdout);
  clearerr (stdout);
  dup2 (saved, STDOUT_FILENO);
  close (saved);
  g_set_print_handler (print);
}

static void
play_to_pipe (Fixture *fixture)
{
  GThread *reader;
  int fds[2];

  g_assert_cmpint (pipe (fds), ==, 0);
  reader = g_thread_new ("reader", read_all, GINT_TO_POINTER (fds[0]));
  play_to (fixture, fds[1]);
  fixture->text = g_thread_join (reader);
}

static void
play_to_terminal (Fixture *fixture,
                  guint    columns)
{
  struct winsize size = { .ws_row = 24, .ws_col = columns };
  GThread *reader;
  int master = posix_openpt (O_RDWR | O_NOCTTY);
  int slave;

  g_assert_cmpint (master, >=, 0);
  g_assert_cmpint (grantpt (master), ==, 0);
  g_assert_cmpint (unlockpt (master), ==, 0);
  slave = open (ptsname (master), O_RDWR | O_NOCTTY);
  g_assert_cmpint (slave, >=, 0);
  g_assert_cmpint (ioctl (slave, TIOCSWINSZ, &size), ==, 0);

  reader = g_thread_new ("reader", read_all, GINT_TO_POINTER (master));
  play_to (fixture, slave);
  fixture->text = g_thread_join (reader);
}

static void
test_plain (Fixture       *fixture,
            gconstpointer  data)
{
  play_to_pipe (fixture);
  g_assert_cmpint (fixture->status, ==, 0);
  g_assert_cmpstr (fixture->text, ==,
                   "0:00  Get ready, 5 s: Stretch – left\n"
                   "0:05  Stretch – left, 20 s, set 1 of 2\n"
                   "0:15  Halfway\n"
                   "0:25  Switch sides\n"
                   "0:25  Stretch – right, 20 s, set 1 of 2\n"
                   "0:35  Halfway\n"
                   "0:45  Rest, 10 s: Stretch – left\n"
                   "0:55  Stretch – left, 20 s, set 2 of 2\n"
                   "1:05  Halfway\n"
                   "1:15  Switch sides\n"
                   "1:15  Stretch – right, 20 s, set 2 of 2\n"
                   "1:25  Halfway\n"
                   "1:35  Next exercise, 5 s: Bug – left\n"
                   "1:40  Bug, 2 repetitions each side, in turn\n"
                   "1:44  Next exercise, 5 s: breath\n"
                   "1:49  breath, 1 breath\n"
                   "Done: 1:53.\n");
}

/* What was drawn in one place, one after the other. */
static char **
split_drawn (Fixture *fixture)
{
  g_autoptr (GString) text = g_string_new (fixture->text);

  g_string_replace (text, "\r\n", "\n", 0);
  g_string_replace (text, ERASE_LINE, "\n", 0);

  return g_strsplit (text->str, "\n", -1);
}

static guint
get_width (const char *text)
{
  guint width = 0;

  g_assert_true (g_utf8_validate (text, -1, NULL));
  for (; *text != '\0'; text = g_utf8_next_char (text))
    {
      gunichar character = g_utf8_get_char (text);

      g_assert_false (g_unichar_iscntrl (character));
      width += g_unichar_iszerowidth (character) ? 0
               : g_unichar_iswide (character)    ? 2
                                                 : 1;
    }

  return width;
}

static void
test_terminal (Fixture       *fixture,
               gconstpointer  data)
{
  g_auto (GStrv) drawn = NULL;

  play_to_terminal (fixture, 100);
  drawn = split_drawn (fixture);
  g_assert_cmpint (fixture->status, ==, 0);
  g_assert_cmpstr (drawn[1], ==, "5 s  Get ready  Stretch – left");
  g_assert_true (g_strv_contains ((const char *const *) drawn,
                                  "20 s  Stretch – left  next: Stretch – right"));
  g_assert_true (
      g_strv_contains ((const char *const *) drawn,
                       "10 s  Halfway  Stretch – left  next: Stretch – right"));
  g_assert_true (
      g_strv_contains ((const char *const *) drawn,
                       "20 s  Switch sides  Stretch – right  next: Stretch – left"));
  g_assert_true (
      g_strv_contains ((const char *const *) drawn, "2/4  Bug – right  next: breath"));
  g_assert_true (g_strv_contains ((const char *const *) drawn, "1/1  breath"));

  /* Finished blocks stand above it. */
  g_assert_nonnull (
      strstr (fixture->text, ERASE_LINE "0:00  Get ready, 5 s: Stretch – left\r\n"));
  g_assert_nonnull (strstr (fixture->text, ERASE_LINE "1:49  breath, 1 breath\r\n"));
  g_assert_true (g_str_has_suffix (fixture->text, ERASE_LINE "Done: 1:53.\r\n"));
}

static void
test_narrow_terminal (Fixture       *fixture,
                      gconstpointer  data)
{
  static const guint widths[] = { 1, 2, 7, 20, 33, 40, 60 };

  fixture->steps =
      "{\"title\":\"腰筋のストレッチ \\u009b31m with a name that is much too long for "
      "any "
      "narrow window 腰筋\",\"kind\":\"hold\",\"seconds\":20,\"sides\":\"each\"},"
      "{\"title\":\"e\\u0301 e\\u0301\",\"kind\":\"hold\",\"seconds\":2}";

  for (gsize i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      g_auto (GStrv) drawn = NULL;
      guint widest = 0;

      play_to_terminal (fixture, widths[i]);
      g_assert_cmpint (fixture->status, ==, 0);
      drawn = split_drawn (fixture);
      for (guint j = 0; drawn[j] != NULL; j++)
        widest = MAX (widest, get_width (drawn[j]));
      g_assert_cmpuint (widest, <, widths[i]);
      g_assert_cmpuint (widest + 2, >=, widths[i]);
      g_clear_pointer (&fixture->text, g_free);
    }
}

static void
test_signal (Fixture       *fixture,
             gconstpointer  data)
{
  int signal_number = GPOINTER_TO_INT (data);

  fake_output_set_raise (fixture->output, LIMBER_CUE_HALFWAY, signal_number);
  play_to_pipe (fixture);
  g_assert_cmpint (fixture->status, ==, 128 + signal_number);
  g_assert_true (
      g_str_has_suffix (fixture->text, "0:15  Halfway\nStopped after 0:15.\n"));
}

static void
test_signal_in_terminal (Fixture       *fixture,
                         gconstpointer  data)
{
  fake_output_set_raise (fixture->output, LIMBER_CUE_HALFWAY, SIGINT);
  play_to_terminal (fixture, 80);
  g_assert_cmpint (fixture->status, ==, 130);
  g_assert_true (g_str_has_suffix (fixture->text, ERASE_LINE "Stopped after 0:15.\r\n"));
}

/* While the last cue sounds there is nothing to stop. */
static void
test_signal_at_the_end (Fixture       *fixture,
                        gconstpointer  data)
{
  fake_output_set_raise (fixture->output, LIMBER_CUE_FINISHED, SIGINT);
  play_to_pipe (fixture);
  g_assert_cmpint (fixture->status, ==, 0);
  g_assert_true (g_str_has_suffix (fixture->text, "Done: 1:53.\n"));
}

static void
test_nobody_reads (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autofree char *heard = NULL;
  int fds[2];

  g_assert_cmpint (pipe (fds), ==, 0);
  close (fds[0]);
  play_to (fixture, fds[1]);
  g_assert_cmpint (fixture->status, ==, 0);
  heard = fake_output_take_log (fixture->output);
  g_assert_nonnull (strstr (heard, "get-ready"));
  g_assert_null (strstr (heard, "finished"));
}

static gboolean
sleep_an_hour (gpointer user_data)
{
  fake_clock_sleep (user_data, G_TIME_SPAN_HOUR);

  return G_SOURCE_REMOVE;
}

static void
test_sleep (Fixture       *fixture,
            gconstpointer  data)
{
  g_timeout_add_full (G_PRIORITY_HIGH, 0, sleep_an_hour, fixture->clock, NULL);
  play_to_pipe (fixture);
  g_assert_cmpint (fixture->status, ==, 0);
  g_assert_nonnull (
      strstr (fixture->text, "\nThe machine was asleep. Going on from 0:00.\n"));
  g_assert_true (g_str_has_suffix (fixture->text, "\nDone: 1:53.\n"));
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_setenv ("TERM", "xterm", TRUE);
  g_test_init (&argc, &argv, NULL);

#define ADD(path, data, function) \
  g_test_add ("/terminal/" path, Fixture, data, set_up, function, tear_down)

  ADD ("plain", NULL, test_plain);
  ADD ("terminal", NULL, test_terminal);
  ADD ("narrow", NULL, test_narrow_terminal);
  ADD ("interrupted", GINT_TO_POINTER (SIGINT), test_signal);
  ADD ("terminated", GINT_TO_POINTER (SIGTERM), test_signal);
  ADD ("interrupted-in-terminal", NULL, test_signal_in_terminal);
  ADD ("interrupted-at-the-end", NULL, test_signal_at_the_end);
  ADD ("nobody-reads", NULL, test_nobody_reads);
  ADD ("sleep", NULL, test_sleep);

  return g_test_run ();
}
