/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "desktop/boot-timer.h"

#include <errno.h>
#include <glib-unix.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

/* Longer than any program runs, and short enough to be added to a time. */
#define MAX_WAIT_US (G_MAXINT64 / 2)

struct _LimberBootTimer
{
  LimberBootTimerFunc function;
  gpointer user_data;
  int fd;            /* -1: there is none, and a source of GLib's takes its place */
  guint fd_id;       /* watches fd */
  guint fallback_id; /* the source, while there is a deadline */
};

static gboolean
fd_is_ready (int          fd,
             GIOCondition condition,
             gpointer     data)
{
  LimberBootTimer *self = data;
  guint64 count;

  /* Nothing to read: it was set anew after it had become ready. */
  if (read (fd, &count, sizeof count) == sizeof count)
    self->function (self->user_data);

  return G_SOURCE_CONTINUE;
}

static gboolean
fallback_is_ready (gpointer data)
{
  LimberBootTimer *self = data;

  self->fallback_id = 0;
  self->function (self->user_data);

  return G_SOURCE_REMOVE;
}

/* GLib's clock stands still in sleep: the deadline is met that much later then. */
static void
set_fallback (LimberBootTimer *self,
              gint64           boot_us)
{
  GSource *source;
  gint64 wait_us;

  g_clear_handle_id (&self->fallback_id, g_source_remove);
  if (boot_us == G_MAXINT64)
    return;

  wait_us = MAX (boot_us, 0) - limber_boot_timer_now ();
  source = g_timeout_source_new (0);
  g_source_set_ready_time (source,
                           g_get_monotonic_time () + CLAMP (wait_us, 0, MAX_WAIT_US));
  g_source_set_callback (source, fallback_is_ready, self, NULL);
  self->fallback_id = g_source_attach (source, NULL);
  g_source_unref (source);
}

/**
 * limber_boot_timer_new:
 * @function: (scope forever): what to call once the deadline has come, in the default
 *   main context; it may set the timer anew or free it
 * @user_data: handed to @function
 *
 * Makes a timer without a deadline.
 *
 * Returns: (transfer full): a timer
 */
LimberBootTimer *
limber_boot_timer_new (LimberBootTimerFunc function,
                       gpointer            user_data)
{
  LimberBootTimer *self;

  g_return_val_if_fail (function != NULL, NULL);

  self = g_new0 (LimberBootTimer, 1);
  self->function = function;
  self->user_data = user_data;
  self->fd = timerfd_create (CLOCK_BOOTTIME, TFD_NONBLOCK | TFD_CLOEXEC);
  if (self->fd >= 0)
    self->fd_id = g_unix_fd_add (self->fd, G_IO_IN, fd_is_ready, self);
  else
    g_message ("No timer that runs on in sleep: %s", g_strerror (errno));

  return self;
}

/**
 * limber_boot_timer_free:
 * @self: (transfer full): a timer
 *
 * Its function is not called any more.
 */
void
limber_boot_timer_free (LimberBootTimer *self)
{
  g_clear_handle_id (&self->fd_id, g_source_remove);
  g_clear_handle_id (&self->fallback_id, g_source_remove);
  if (self->fd >= 0)
    close (self->fd);
  g_free (self);
}

/**
 * limber_boot_timer_set:
 * @self: a timer
 * @boot_us: the deadline in microseconds on the scale of limber_boot_timer_now(), or
 *   %G_MAXINT64 for none
 *
 * Replaces the deadline. For one that has passed, the function is called as soon as
 * the main loop runs.
 */
void
limber_boot_timer_set (LimberBootTimer *self,
                       gint64           boot_us)
{
  struct itimerspec when = { 0 };

  g_return_if_fail (self != NULL);

  if (self->fd < 0)
    {
      set_fallback (self, boot_us);
      return;
    }

  /* All zeros would be no deadline, where the first moment after the start is meant. */
  if (boot_us < G_MAXINT64)
    {
      boot_us = MAX (boot_us, 1);
      when.it_value.tv_sec = boot_us / G_USEC_PER_SEC;
      when.it_value.tv_nsec = boot_us % G_USEC_PER_SEC * 1000;
    }
  timerfd_settime (self->fd, TFD_TIMER_ABSTIME, &when, NULL);
}

/**
 * limber_boot_timer_now:
 *
 * Returns: microseconds since the machine was started, those included for which it
 *   slept (CLOCK_BOOTTIME)
 */
gint64
limber_boot_timer_now (void)
{
  struct timespec time;

  clock_gettime (CLOCK_BOOTTIME, &time);

  return (gint64) time.tv_sec * G_USEC_PER_SEC + time.tv_nsec / 1000;
}
