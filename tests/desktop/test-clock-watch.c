/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include <errno.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include "desktop/boot-timer.h"
#include "desktop/clock-watch.h"
#include "wait.h"

/* The linker puts these in the place of the system's. */
ssize_t __real_read (int fd, void *buffer, size_t size);
ssize_t __wrap_read (int fd, void *buffer, size_t size);
int __real_timerfd_settime (int fd,
                            int flags,
                            const struct itimerspec *when,
                            struct itimerspec *before);
int __wrap_timerfd_settime (int fd,
                            int flags,
                            const struct itimerspec *when,
                            struct itimerspec *before);

static int watch_fd = -1;
static guint n_armed;
static gboolean stepped;
static guint n_told;

int
__wrap_timerfd_settime (int                      fd,
                        int                      flags,
                        const struct itimerspec *when,
                        struct itimerspec       *before)
{
  if ((flags & TFD_TIMER_CANCEL_ON_SET) != 0)
    {
      watch_fd = fd;
      n_armed++;
    }

  return __real_timerfd_settime (fd, flags, when, before);
}

ssize_t
__wrap_read (int     fd,
             void   *buffer,
             size_t  size)
{
  if (fd == watch_fd && stepped)
    {
      stepped = FALSE;
      __real_read (fd, buffer, size);
      errno = ECANCELED;
      return -1;
    }

  return __real_read (fd, buffer, size);
}

/* After a step a read fails, and the file is ready for it. */
static void
step (void)
{
  const struct itimerspec at_once = { .it_value = { .tv_nsec = 1 } };

  stepped = TRUE;
  g_assert_no_errno (
      __real_timerfd_settime (watch_fd, TFD_TIMER_ABSTIME, &at_once, NULL));
}

static void
count (gpointer data)
{
  n_told++;
}

static void
set_flag (gpointer data)
{
  gboolean *flag = data;

  *flag = TRUE;
}

/* Long enough for a watch that is always ready to be seen. */
static void
wait_a_moment (void)
{
  gboolean over = FALSE;
  g_autoptr (LimberBootTimer) timer = limber_boot_timer_new (set_flag, &over);

  limber_boot_timer_set (timer, limber_boot_timer_now () + 20000);
  wait_until (over);
}

static void
test_steps (void)
{
  g_autoptr (LimberClockWatch) watch = NULL;

  n_told = 0;
  n_armed = 0;
  watch = limber_clock_watch_new (count, NULL);
  g_assert_cmpuint (n_armed, ==, 1);
  wait_a_moment ();
  g_assert_cmpuint (n_told, ==, 0);

  for (guint i = 1; i <= 3; i++)
    {
      step ();
      wait_until (n_told == i);
      g_assert_cmpuint (n_armed, ==, i + 1);
      wait_a_moment ();
      g_assert_cmpuint (n_told, ==, i);
    }
}

static void
free_watch (gpointer data)
{
  g_clear_pointer ((LimberClockWatch **) data, limber_clock_watch_free);
}

static void
test_free (void)
{
  LimberClockWatch *watch = limber_clock_watch_new (free_watch, &watch);

  step ();
  wait_until (watch == NULL);

  n_told = 0;
  watch = limber_clock_watch_new (count, NULL);
  step ();
  limber_clock_watch_free (watch);
  /* Its number is given to the next file. */
  watch_fd = -1;
  wait_a_moment ();
  g_assert_cmpuint (n_told, ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/clock-watch/steps", test_steps);
  g_test_add_func ("/clock-watch/free", test_free);

  return g_test_run ();
}
