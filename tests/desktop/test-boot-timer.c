/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include <sys/resource.h>
#include <unistd.h>

#include "desktop/boot-timer.h"
#include "wait.h"

#define NEAR_US (30 * G_TIME_SPAN_MILLISECOND)

static guint n_fired;
static gint64 fired_us;

static void
count (gpointer data)
{
  n_fired++;
  fired_us = limber_boot_timer_now ();
}

static LimberBootTimer *
new_timer (void)
{
  n_fired = 0;

  return limber_boot_timer_new (count, NULL);
}

static void
set_flag (gpointer data)
{
  gboolean *flag = data;

  *flag = TRUE;
}

/* Another timer that is due later tells that the first has had its chance. */
static void
wait_past (gint64 boot_us)
{
  gboolean past = FALSE;
  g_autoptr (LimberBootTimer) timer = NULL;

  timer = limber_boot_timer_new (set_flag, &past);
  limber_boot_timer_set (timer, boot_us);
  wait_until (past);
  run_what_is_due ();
}

static void
test_now (void)
{
  gint64 before_us = limber_boot_timer_now ();

  g_assert_cmpint (before_us, >=, g_get_monotonic_time () - G_USEC_PER_SEC);
  g_assert_cmpint (limber_boot_timer_now (), >=, before_us);
}

static void
test_past (void)
{
  const gint64 deadlines_us[] = { limber_boot_timer_now (), 1, 0, -1, G_MININT64 };
  g_autoptr (LimberBootTimer) timer = new_timer ();

  for (guint i = 0; i < G_N_ELEMENTS (deadlines_us); i++)
    {
      limber_boot_timer_set (timer, deadlines_us[i]);
      g_assert_cmpuint (n_fired, ==, i);
      wait_until (n_fired > i);
      run_what_is_due ();
      g_assert_cmpuint (n_fired, ==, i + 1);
    }
}

static void
test_near (void)
{
  g_autoptr (LimberBootTimer) timer = new_timer ();
  gint64 due_us = limber_boot_timer_now () + NEAR_US;

  limber_boot_timer_set (timer, due_us);
  wait_until (n_fired > 0);
  g_assert_cmpint (fired_us, >=, due_us);

  wait_past (due_us + 2 * NEAR_US);
  g_assert_cmpuint (n_fired, ==, 1);
}

static void
test_set_anew (void)
{
  g_autoptr (LimberBootTimer) timer = new_timer ();
  gint64 due_us = limber_boot_timer_now () + 2 * NEAR_US;

  limber_boot_timer_set (timer, due_us - NEAR_US);
  limber_boot_timer_set (timer, due_us);
  wait_until (n_fired > 0);
  g_assert_cmpint (fired_us, >=, due_us);

  /* Ready already, and put off before the main loop has seen it. */
  limber_boot_timer_set (timer, 0);
  limber_boot_timer_set (timer, limber_boot_timer_now () + G_TIME_SPAN_HOUR);
  run_what_is_due ();
  g_assert_cmpuint (n_fired, ==, 1);
  limber_boot_timer_set (timer, limber_boot_timer_now () + NEAR_US);
  wait_until (n_fired > 1);
}

static void
put_off (gpointer data)
{
  limber_boot_timer_set (*(LimberBootTimer **) data, G_MAXINT64);
}

/* Both are ready at the same time, and the first puts off the second. */
static void
test_put_off (void)
{
  LimberBootTimer *second = NULL;
  g_autoptr (LimberBootTimer) first = limber_boot_timer_new (put_off, &second);

  second = new_timer ();
  limber_boot_timer_set (first, 0);
  limber_boot_timer_set (second, 0);
  wait_past (limber_boot_timer_now ());
  g_assert_cmpuint (n_fired, ==, 0);
  limber_boot_timer_free (second);
}

static void
test_never (void)
{
  g_autoptr (LimberBootTimer) timer = new_timer ();
  gint64 due_us = limber_boot_timer_now () + NEAR_US;

  wait_past (due_us);
  limber_boot_timer_set (timer, due_us + NEAR_US);
  limber_boot_timer_set (timer, G_MAXINT64);
  wait_past (due_us + 2 * NEAR_US);
  limber_boot_timer_set (timer, G_MAXINT64 - 1);
  wait_past (due_us + 3 * NEAR_US);
  g_assert_cmpuint (n_fired, ==, 0);
}

static void
set_again (gpointer data)
{
  LimberBootTimer **timer = data;

  if (++n_fired < 3)
    limber_boot_timer_set (*timer, 0);
  else
    g_clear_pointer (timer, limber_boot_timer_free);
}

static void
test_set_and_free_inside (void)
{
  LimberBootTimer *timer = limber_boot_timer_new (set_again, &timer);

  n_fired = 0;
  limber_boot_timer_set (timer, 0);
  wait_until (timer == NULL);
  run_what_is_due ();
  g_assert_cmpuint (n_fired, ==, 3);
}

static void
test_free (void)
{
  LimberBootTimer *timer = new_timer ();

  limber_boot_timer_set (timer, 0);
  limber_boot_timer_free (timer);
  wait_past (limber_boot_timer_now ());
  g_assert_cmpuint (n_fired, ==, 0);
}

/* A program that may open nothing more gets no timer from the system. */
static void
test_fallback (void)
{
  struct rlimit files;
  struct rlimit no_more_files;
  int next_fd;

  if (!g_test_subprocess ())
    {
      g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
      g_test_trap_assert_passed ();
      g_test_trap_assert_stderr ("*No timer that runs on in sleep*");
      return;
    }

  g_main_context_default (); /* opens files of its own */
  next_fd = dup (STDERR_FILENO);
  close (next_fd);
  g_assert_no_errno (getrlimit (RLIMIT_NOFILE, &files));
  no_more_files = files;
  no_more_files.rlim_cur = next_fd;
  g_assert_no_errno (setrlimit (RLIMIT_NOFILE, &no_more_files));
  test_past ();
  test_near ();
  test_set_anew ();
  test_put_off ();
  test_never ();
  test_set_and_free_inside ();
  test_free ();
  g_assert_no_errno (setrlimit (RLIMIT_NOFILE, &files));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/boot-timer/now", test_now);
  g_test_add_func ("/boot-timer/past", test_past);
  g_test_add_func ("/boot-timer/near", test_near);
  g_test_add_func ("/boot-timer/set-anew", test_set_anew);
  g_test_add_func ("/boot-timer/put-off", test_put_off);
  g_test_add_func ("/boot-timer/never", test_never);
  g_test_add_func ("/boot-timer/set-and-free-inside", test_set_and_free_inside);
  g_test_add_func ("/boot-timer/free", test_free);
  g_test_add_func ("/boot-timer/fallback", test_fallback);

  return g_test_run ();
}
