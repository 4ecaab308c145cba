/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "compositor.h"

#include <glib-unix.h>
#include <wayland-server.h>

#include "ext-idle-notify-v1-server.h"

struct _Compositor
{
  struct wl_display *display;
  struct wl_global *notifier;
  struct wl_resource *notification; /* (nullable): the last one */
  guint fd_id;
  GString *calls; /* what was asked for, with its milliseconds */
};

/* Version 2 of ext_idle_notifier_v1, which Debian 12 does not know. */
typedef struct
{
  void (*destroy) (struct wl_client *client, struct wl_resource *resource);
  void (*get_idle_notification) (struct wl_client *client,
                                 struct wl_resource *resource,
                                 guint32 id,
                                 guint32 timeout,
                                 struct wl_resource *seat);
  void (*get_input_idle_notification) (struct wl_client *client,
                                       struct wl_resource *resource,
                                       guint32 id,
                                       guint32 timeout,
                                       struct wl_resource *seat);
} NotifierRequests;

static const struct wl_interface *notification_types[] = {
  &ext_idle_notification_v1_interface,
  NULL,
  &wl_seat_interface,
};

static const struct wl_message messages[] = {
  { "destroy", "", NULL },
  { "get_idle_notification", "nuo", notification_types },
  { "get_input_idle_notification", "2nuo", notification_types },
};

static const struct wl_interface notifier_interface = {
  "ext_idle_notifier_v1", 2, G_N_ELEMENTS (messages), messages, 0, NULL
};

static void
destroy_resource (struct wl_client   *client,
                  struct wl_resource *resource)
{
  wl_resource_destroy (resource);
}

static const struct ext_idle_notification_v1_interface notification_requests = {
  .destroy = destroy_resource,
};

static void
notification_destroyed (struct wl_resource *resource)
{
  Compositor *self = wl_resource_get_user_data (resource);

  g_string_append (self->calls, "destroy ");
  if (self->notification == resource)
    self->notification = NULL;
}

static void
add_notification (struct wl_client   *client,
                  struct wl_resource *notifier,
                  guint32             id,
                  guint32             timeout,
                  const char         *name)
{
  Compositor *self = wl_resource_get_user_data (notifier);

  g_string_append_printf (self->calls, "%s(%u) ", name, timeout);
  self->notification = wl_resource_create (client, &ext_idle_notification_v1_interface,
                                           wl_resource_get_version (notifier), id);
  wl_resource_set_implementation (self->notification, &notification_requests, self,
                                  notification_destroyed);
}

static void
get_idle_notification (struct wl_client   *client,
                       struct wl_resource *notifier,
                       guint32             id,
                       guint32             timeout,
                       struct wl_resource *seat)
{
  add_notification (client, notifier, id, timeout, "idle");
}

static void
get_input_idle_notification (struct wl_client   *client,
                             struct wl_resource *notifier,
                             guint32             id,
                             guint32             timeout,
                             struct wl_resource *seat)
{
  add_notification (client, notifier, id, timeout, "input-idle");
}

static const NotifierRequests notifier_requests = {
  destroy_resource,
  get_idle_notification,
  get_input_idle_notification,
};

static void
bind_notifier (struct wl_client *client,
               void             *data,
               guint32           version,
               guint32           id)
{
  wl_resource_set_implementation (wl_resource_create (client, &notifier_interface,
                                                      (int) version, id),
                                  &notifier_requests, data, NULL);
}

static void
bind_seat (struct wl_client *client,
           void             *data,
           guint32           version,
           guint32           id)
{
  struct wl_resource *seat =
      wl_resource_create (client, &wl_seat_interface, (int) version, id);

  wl_resource_set_implementation (seat, NULL, NULL, NULL);
  wl_seat_send_capabilities (seat, WL_SEAT_CAPABILITY_KEYBOARD);
}

static gboolean
fd_is_ready (int          fd,
             GIOCondition condition,
             gpointer     data)
{
  Compositor *self = data;

  wl_event_loop_dispatch (wl_display_get_event_loop (self->display), 0);
  wl_display_flush_clients (self->display);

  return G_SOURCE_CONTINUE;
}

/* Starts one, and names it to the programs started now. Version 0: it knows no
 * notifier. */
Compositor *
compositor_new (guint    notifier_version,
                gboolean has_seat)
{
  Compositor *self = g_new0 (Compositor, 1);
  struct wl_event_loop *loop;

  self->calls = g_string_new (NULL);
  self->display = wl_display_create ();
  loop = wl_display_get_event_loop (self->display);
  if (has_seat)
    wl_global_create (self->display, &wl_seat_interface, 1, self, bind_seat);
  if (notifier_version > 0)
    self->notifier = wl_global_create (self->display, &notifier_interface,
                                       (int) notifier_version, self, bind_notifier);
  g_setenv ("WAYLAND_DISPLAY", wl_display_add_socket_auto (self->display), TRUE);
  self->fd_id = g_unix_fd_add (wl_event_loop_get_fd (loop), G_IO_IN, fd_is_ready, self);

  return self;
}

/* Ends it and all of its connections. */
void
compositor_free (Compositor *self)
{
  g_source_remove (self->fd_id);
  wl_display_destroy_clients (self->display);
  wl_display_destroy (self->display);
  g_string_free (self->calls, TRUE);
  g_free (self);
  g_unsetenv ("WAYLAND_DISPLAY");
}

/* What has been asked for. */
const char *
compositor_get_calls (Compositor *self)
{
  return self->calls->str;
}

/* Begins the list of calls anew. */
void
compositor_forget_calls (Compositor *self)
{
  g_string_truncate (self->calls, 0);
}

/* Tells whoever asked last. */
void
compositor_set_idle (Compositor *self,
                     gboolean    idle)
{
  if (idle)
    ext_idle_notification_v1_send_idled (self->notification);
  else
    ext_idle_notification_v1_send_resumed (self->notification);
  wl_display_flush_clients (self->display);
}

/* Takes back what it offers. */
void
compositor_remove_notifier (Compositor *self)
{
  wl_global_remove (self->notifier);
  wl_display_flush_clients (self->display);
}

/* As after a crash, but with somebody who accepts new connections. */
void
compositor_disconnect_clients (Compositor *self)
{
  wl_display_destroy_clients (self->display);
}
