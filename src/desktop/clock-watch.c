/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "desktop/clock-watch.h"

#include <errno.h>
#include <glib-unix.h>
#include <sys/timerfd.h>
#include <unistd.h>

/* In seconds since 1970: in some thousands of years, and small enough for the
 * kernel's nanoseconds. */
#define FAR_AWAY (G_GINT64_CONSTANT (1) << 33)

struct _LimberClockWatch
{
  LimberClockWatchFunc function;
  gpointer user_data;
  int fd; /* -1: steps cannot be seen here */
  guint fd_id;
};

static gboolean
arm (LimberClockWatch *self)
{
  const struct itimerspec when = { .it_value = { .tv_sec = FAR_AWAY } };

  return timerfd_settime (self->fd, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &when,
                          NULL) == 0;
}

/* It is armed before the function is called, so that no step falls in between, and
 * so that the function may free the watch. */
static gboolean
fd_is_ready (int          fd,
             GIOCondition condition,
             gpointer     data)
{
  LimberClockWatch *self = data;
  guint64 count;

  if (read (fd, &count, sizeof count) < 0 && errno != ECANCELED)
    return G_SOURCE_CONTINUE;

  if (!arm (self))
    {
      self->fd_id = 0;
      return G_SOURCE_REMOVE;
    }
  self->function (self->user_data);

  return G_SOURCE_CONTINUE;
}

/**
 * limber_clock_watch_new:
 * @function: (scope forever): what to call after a step, in the default main context;
 *   it may free the watch
 * @user_data: handed to @function
 *
 * Watches the time of day, without a wake-up as long as it is not stepped. Where the
 * system cannot tell, @function is never called.
 *
 * Returns: (transfer full): a watch
 */
LimberClockWatch *
limber_clock_watch_new (LimberClockWatchFunc function,
                        gpointer             user_data)
{
  LimberClockWatch *self;

  g_return_val_if_fail (function != NULL, NULL);

  self = g_new0 (LimberClockWatch, 1);
  self->function = function;
  self->user_data = user_data;
  self->fd = timerfd_create (CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC);
  if (self->fd >= 0 && arm (self))
    self->fd_id = g_unix_fd_add (self->fd, G_IO_IN, fd_is_ready, self);
  else
    g_message ("Steps of the clock cannot be seen: %s", g_strerror (errno));

  return self;
}

/**
 * limber_clock_watch_free:
 * @self: (transfer full): a watch
 *
 * Its function is not called any more.
 */
void
limber_clock_watch_free (LimberClockWatch *self)
{
  g_clear_handle_id (&self->fd_id, g_source_remove);
  if (self->fd >= 0)
    close (self->fd);
  g_free (self);
}
