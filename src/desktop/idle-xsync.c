/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

/* The counter IDLETIME of the X server: milliseconds without input, on which films and
 * inhibitors have no influence. One alarm waits for it to reach the threshold, then to
 * fall below it, and so on; both conditions hold or not at any moment, so none is
 * missed.
 *
 * An X server that runs inside of a Wayland compositor sees only the input of its own
 * windows, and is no source. */

#include "config.h"

#include "desktop/idle-xsync.h"

#include <glib-unix.h>
#include <stdlib.h>
#include <string.h>
#include <xcb/sync.h>
#include <xcb/xcb.h>

#include "desktop/boot-timer.h"

#define COUNTER "IDLETIME"

struct _LimberIdleXsync
{
  LimberIdleSource parent_instance;

  xcb_connection_t *connection;
  guint fd_id;
  guint again_id;
  guint8 first_event;
  xcb_sync_counter_t counter;
  xcb_sync_alarm_t alarm; /* XCB_NONE: nothing is watched */
  gint64 threshold_us;
  gboolean idle;
};

static void read_events (LimberIdleXsync *self);

G_DEFINE_FINAL_TYPE (LimberIdleXsync, limber_idle_xsync, LIMBER_TYPE_IDLE_SOURCE)

static xcb_sync_int64_t
to_int64 (gint64 value)
{
  return (xcb_sync_int64_t){ .hi = (gint32) (value >> 32), .lo = (guint32) value };
}

/* Events may be read while a request is sent. They are no longer seen at the file
 * then. */
static gboolean
read_events_again (gpointer data)
{
  LimberIdleXsync *self = data;

  self->again_id = 0;
  read_events (self);

  return G_SOURCE_REMOVE;
}

static void
flush (LimberIdleXsync *self)
{
  xcb_flush (self->connection);
  if (self->again_id == 0)
    self->again_id = g_idle_add (read_events_again, self);
}

/* An alarm on a comparison fires once, at once where it holds already. */
static void
set_alarm (LimberIdleXsync *self)
{
  gint64 threshold_ms = self->threshold_us / G_TIME_SPAN_MILLISECOND;
  const xcb_sync_create_alarm_value_list_t values = {
    .counter = self->counter,
    .valueType = XCB_SYNC_VALUETYPE_ABSOLUTE,
    .value = to_int64 (self->idle ? threshold_ms - 1 : threshold_ms),
    .testType = self->idle ? XCB_SYNC_TESTTYPE_NEGATIVE_COMPARISON
                           : XCB_SYNC_TESTTYPE_POSITIVE_COMPARISON,
    .events = TRUE,
  };
  guint32 mask = XCB_SYNC_CA_COUNTER | XCB_SYNC_CA_VALUE_TYPE | XCB_SYNC_CA_VALUE |
                 XCB_SYNC_CA_TEST_TYPE | XCB_SYNC_CA_DELTA | XCB_SYNC_CA_EVENTS;

  if (self->alarm != XCB_NONE)
    xcb_sync_destroy_alarm (self->connection, self->alarm);
  self->alarm = xcb_generate_id (self->connection);
  xcb_sync_create_alarm_aux (self->connection, self->alarm, mask, &values);
  flush (self);
}

static void
alarm_fired (LimberIdleXsync               *self,
             xcb_sync_alarm_notify_event_t *event)
{
  gint64 idle_ms = (gint64) event->counter_value.hi << 32 | event->counter_value.lo;

  if (event->alarm != self->alarm || event->state == XCB_SYNC_ALARMSTATE_DESTROYED)
    return;

  self->idle = !self->idle;
  set_alarm (self);
  if (self->idle)
    limber_idle_source_emit_idle (LIMBER_IDLE_SOURCE (self),
                                  limber_boot_timer_now () -
                                      idle_ms * G_TIME_SPAN_MILLISECOND);
  else
    limber_idle_source_emit_active (LIMBER_IDLE_SOURCE (self));
}

/* Whoever hears what an event tells may dispose of the source. */
static void
read_events (LimberIdleXsync *self)
{
  g_autoptr (LimberIdleXsync) keep = g_object_ref (self);
  xcb_generic_event_t *event;

  while (self->connection != NULL &&
         (event = xcb_poll_for_event (self->connection)) != NULL)
    {
      if ((event->response_type & 0x7f) == self->first_event + XCB_SYNC_ALARM_NOTIFY)
        alarm_fired (self, (xcb_sync_alarm_notify_event_t *) event);
      free (event);
    }
  if (self->connection != NULL && xcb_connection_has_error (self->connection))
    limber_idle_source_emit_failed (LIMBER_IDLE_SOURCE (self));
}

static gboolean
fd_is_ready (int          fd,
             GIOCondition condition,
             gpointer     data)
{
  read_events (data);

  return G_SOURCE_CONTINUE;
}

/* The name follows its length. The function that should tell where it is (libxcb 1.15)
 * takes the padding of the C structure to be there as well, and is 2 bytes off. */
static gboolean
has_name (const xcb_sync_systemcounter_t *counter,
          const char                     *name)
{
  const char *start = (const char *) (&counter->name_len + 1);

  return counter->name_len == strlen (name) && strncmp (start, name, strlen (name)) == 0;
}

static xcb_sync_counter_t
find_counter (xcb_connection_t *connection)
{
  xcb_sync_list_system_counters_reply_t *reply;
  xcb_sync_systemcounter_iterator_t i;
  xcb_sync_counter_t found = XCB_NONE;

  reply = xcb_sync_list_system_counters_reply (connection,
                                               xcb_sync_list_system_counters (connection),
                                               NULL);
  if (reply == NULL)
    return XCB_NONE;

  for (i = xcb_sync_list_system_counters_counters_iterator (reply); i.rem > 0;
       xcb_sync_systemcounter_next (&i))
    if (has_name (i.data, COUNTER))
      found = i.data->counter;
  free (reply);

  return found;
}

static gboolean
has_extension (xcb_connection_t *connection,
               const char       *name)
{
  xcb_query_extension_reply_t *reply =
      xcb_query_extension_reply (connection,
                                 xcb_query_extension (connection, strlen (name), name),
                                 NULL);
  gboolean present = reply != NULL && reply->present;

  free (reply);

  return present;
}

static gboolean
find_sync (LimberIdleXsync *self)
{
  const xcb_query_extension_reply_t *sync;
  xcb_sync_initialize_reply_t *version;

  sync = xcb_get_extension_data (self->connection, &xcb_sync_id);
  if (sync == NULL || !sync->present)
    return FALSE;

  self->first_event = sync->first_event;
  version = xcb_sync_initialize_reply (self->connection,
                                       xcb_sync_initialize (self->connection,
                                                            XCB_SYNC_MAJOR_VERSION,
                                                            XCB_SYNC_MINOR_VERSION),
                                       NULL);
  free (version);
  self->counter = find_counter (self->connection);

  return version != NULL && self->counter != XCB_NONE;
}

/* The server that runs inside of a compositor names itself by an extension from its
 * version 23.1 on. The one of Debian 12 does not. */
static gboolean
is_wayland_session (void)
{
  return g_getenv ("WAYLAND_DISPLAY") != NULL ||
         g_strcmp0 (g_getenv ("XDG_SESSION_TYPE"), "wayland") == 0;
}

/* Some questions to a server on the same machine are waited for here. */
static gboolean
connect_to_server (LimberIdleXsync *self)
{
  if (g_getenv ("DISPLAY") == NULL || is_wayland_session ())
    return FALSE;

  self->connection = xcb_connect (NULL, NULL);

  return xcb_connection_has_error (self->connection) == 0 &&
         !has_extension (self->connection, "XWAYLAND") && find_sync (self);
}

static void
limber_idle_xsync_start (LimberIdleSource *source)
{
  LimberIdleXsync *self = LIMBER_IDLE_XSYNC (source);

  if (!connect_to_server (self))
    {
      limber_idle_source_emit_failed (source);
      return;
    }

  self->fd_id = g_unix_fd_add (xcb_get_file_descriptor (self->connection), G_IO_IN,
                               fd_is_ready, self);
  limber_idle_source_emit_ready (source);
}

static void
limber_idle_xsync_set_threshold (LimberIdleSource *source,
                                 gint64            threshold_us)
{
  LimberIdleXsync *self = LIMBER_IDLE_XSYNC (source);

  self->threshold_us = threshold_us;
  self->idle = FALSE;
  if (threshold_us > 0)
    {
      set_alarm (self);
    }
  else if (self->alarm != XCB_NONE)
    {
      xcb_sync_destroy_alarm (self->connection, self->alarm);
      self->alarm = XCB_NONE;
      flush (self);
    }
}

static gboolean
limber_idle_xsync_counts_inhibited (LimberIdleSource *source)
{
  return TRUE;
}

static void
limber_idle_xsync_dispose (GObject *object)
{
  LimberIdleXsync *self = LIMBER_IDLE_XSYNC (object);

  g_clear_handle_id (&self->fd_id, g_source_remove);
  g_clear_handle_id (&self->again_id, g_source_remove);
  g_clear_pointer (&self->connection, xcb_disconnect);

  G_OBJECT_CLASS (limber_idle_xsync_parent_class)->dispose (object);
}

static void
limber_idle_xsync_class_init (LimberIdleXsyncClass *class)
{
  LimberIdleSourceClass *source_class = LIMBER_IDLE_SOURCE_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = limber_idle_xsync_dispose;
  source_class->start = limber_idle_xsync_start;
  source_class->set_threshold = limber_idle_xsync_set_threshold;
  source_class->counts_inhibited = limber_idle_xsync_counts_inhibited;
}

static void
limber_idle_xsync_init (LimberIdleXsync *self)
{
}

/**
 * limber_idle_xsync_new:
 *
 * Makes a source that asks the X server DISPLAY names. It fails where there is none,
 * or one that does not see all input.
 *
 * Returns: (transfer full): a source
 */
LimberIdleSource *
limber_idle_xsync_new (void)
{
  return g_object_new (LIMBER_TYPE_IDLE_XSYNC, NULL);
}
