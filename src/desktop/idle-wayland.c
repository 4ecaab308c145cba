/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

/* The Wayland protocol ext-idle-notify-v1. Its version 1 does not become idle while a
 * film or the like holds an inhibitor; version 2 can be asked for input alone. */

#include "config.h"

#include "desktop/idle-wayland.h"

#include <errno.h>
#include <glib-unix.h>
#include <wayland-client.h>

#include "desktop/boot-timer.h"
#include "ext-idle-notify-v1-client.h"

#define NOTIFIER         "ext_idle_notifier_v1"
#define NOTIFIER_VERSION 2

/* Version 2 of the notifier, written out, because Debian 12 knows but version 1. */
#define GET_IDLE_NOTIFICATION       1
#define GET_INPUT_IDLE_NOTIFICATION 2

static const struct wl_interface *notification_types[] = {
  &ext_idle_notification_v1_interface,
  NULL,
  &wl_seat_interface,
};

static const struct wl_message notifier_requests[] = {
  { "destroy", "", NULL },
  { "get_idle_notification", "nuo", notification_types },
  { "get_input_idle_notification", "2nuo", notification_types },
};

static const struct wl_interface notifier_interface = {
  NOTIFIER, NOTIFIER_VERSION, G_N_ELEMENTS (notifier_requests), notifier_requests, 0, NULL
};

struct _LimberIdleWayland
{
  LimberIdleSource parent_instance;

  struct wl_display *display;
  guint fd_id;
  struct wl_registry *registry;
  struct wl_callback *all_told; /* until all globals are known */
  struct wl_seat *seat;         /* the first one */
  guint32 seat_name;
  struct wl_proxy *notifier;
  guint32 notifier_name;
  struct ext_idle_notification_v1 *notification; /* (nullable) */
  gint64 threshold_us;
  gboolean reading; /* events are told just now */
  gboolean disposed;
};

G_DEFINE_FINAL_TYPE (LimberIdleWayland, limber_idle_wayland, LIMBER_TYPE_IDLE_SOURCE)

static void
idled (void                            *data,
       struct ext_idle_notification_v1 *notification)
{
  LimberIdleWayland *self = data;

  limber_idle_source_emit_idle (LIMBER_IDLE_SOURCE (self),
                                limber_boot_timer_now () - self->threshold_us);
}

static void
resumed (void                            *data,
         struct ext_idle_notification_v1 *notification)
{
  limber_idle_source_emit_active (LIMBER_IDLE_SOURCE (data));
}

static const struct ext_idle_notification_v1_listener notification_listener = {
  .idled = idled,
  .resumed = resumed,
};

static void
global_appeared (void               *data,
                 struct wl_registry *registry,
                 guint32             name,
                 const char         *interface,
                 guint32             version)
{
  LimberIdleWayland *self = data;

  if (self->seat == NULL && g_str_equal (interface, wl_seat_interface.name))
    {
      self->seat = wl_registry_bind (registry, name, &wl_seat_interface, 1);
      self->seat_name = name;
    }
  else if (self->notifier == NULL && g_str_equal (interface, NOTIFIER))
    {
      self->notifier = wl_registry_bind (registry, name, &notifier_interface,
                                         MIN (version, NOTIFIER_VERSION));
      self->notifier_name = name;
    }
}

static void
global_vanished (void               *data,
                 struct wl_registry *registry,
                 guint32             name)
{
  LimberIdleWayland *self = data;

  if ((self->seat != NULL && name == self->seat_name) ||
      (self->notifier != NULL && name == self->notifier_name))
    limber_idle_source_emit_failed (LIMBER_IDLE_SOURCE (self));
}

static const struct wl_registry_listener registry_listener = {
  .global = global_appeared,
  .global_remove = global_vanished,
};

static void
all_globals_told (void               *data,
                  struct wl_callback *callback,
                  guint32             serial)
{
  LimberIdleWayland *self = data;

  g_clear_pointer (&self->all_told, wl_callback_destroy);
  if (self->seat != NULL && self->notifier != NULL)
    limber_idle_source_emit_ready (LIMBER_IDLE_SOURCE (self));
  else
    limber_idle_source_emit_failed (LIMBER_IDLE_SOURCE (self));
}

static const struct wl_callback_listener all_told_listener = {
  .done = all_globals_told,
};

/* What is not sent now is sent after the next event; these few bytes always fit, unless
 * the compositor hangs. */
static gboolean
flush (struct wl_display *display)
{
  return wl_display_flush (display) >= 0 || errno == EAGAIN;
}

/* Reads what is there, without waiting for more. */
static gboolean
read_events (struct wl_display *display)
{
  while (wl_display_prepare_read (display) != 0)
    if (wl_display_dispatch_pending (display) < 0)
      return FALSE;

  return wl_display_read_events (display) == 0 &&
         wl_display_dispatch_pending (display) >= 0 && flush (display);
}

static void
disconnect (LimberIdleWayland *self)
{
  g_clear_handle_id (&self->fd_id, g_source_remove);
  g_clear_pointer (&self->notification, ext_idle_notification_v1_destroy);
  g_clear_pointer (&self->notifier, wl_proxy_destroy);
  g_clear_pointer (&self->seat, wl_seat_destroy);
  g_clear_pointer (&self->all_told, wl_callback_destroy);
  g_clear_pointer (&self->registry, wl_registry_destroy);
  g_clear_pointer (&self->display, wl_display_disconnect);
}

/* Whoever hears what an event tells may dispose of the source; the connection stays
 * until all of what was read has been told. */
static gboolean
fd_is_ready (int          fd,
             GIOCondition condition,
             gpointer     data)
{
  g_autoptr (LimberIdleWayland) self = g_object_ref (data);
  gboolean works;

  self->reading = TRUE;
  works = read_events (self->display);
  self->reading = FALSE;

  if (self->disposed)
    disconnect (self);
  else if (!works)
    limber_idle_source_emit_failed (LIMBER_IDLE_SOURCE (self));

  return G_SOURCE_CONTINUE;
}

static void
limber_idle_wayland_start (LimberIdleSource *source)
{
  LimberIdleWayland *self = LIMBER_IDLE_WAYLAND (source);

  if (g_getenv ("WAYLAND_DISPLAY") != NULL)
    self->display = wl_display_connect (NULL);
  if (self->display == NULL)
    {
      limber_idle_source_emit_failed (source);
      return;
    }

  self->registry = wl_display_get_registry (self->display);
  wl_registry_add_listener (self->registry, &registry_listener, self);
  self->all_told = wl_display_sync (self->display);
  wl_callback_add_listener (self->all_told, &all_told_listener, self);
  self->fd_id =
      g_unix_fd_add (wl_display_get_fd (self->display), G_IO_IN, fd_is_ready, self);
  flush (self->display);
}

/* It counts from when it is asked for. */
static void
watch (LimberIdleWayland *self)
{
  guint32 request = limber_idle_source_counts_inhibited (LIMBER_IDLE_SOURCE (self))
                        ? GET_INPUT_IDLE_NOTIFICATION
                        : GET_IDLE_NOTIFICATION;
  struct wl_proxy *notification;

  notification =
      wl_proxy_marshal_flags (self->notifier, request,
                              &ext_idle_notification_v1_interface,
                              wl_proxy_get_version (self->notifier), 0, NULL,
                              (guint32) (self->threshold_us / G_TIME_SPAN_MILLISECOND),
                              self->seat);
  self->notification = (struct ext_idle_notification_v1 *) notification;
  ext_idle_notification_v1_add_listener (self->notification, &notification_listener,
                                         self);
}

static void
limber_idle_wayland_set_threshold (LimberIdleSource *source,
                                   gint64            threshold_us)
{
  LimberIdleWayland *self = LIMBER_IDLE_WAYLAND (source);

  g_clear_pointer (&self->notification, ext_idle_notification_v1_destroy);
  self->threshold_us = threshold_us;
  if (threshold_us > 0)
    watch (self);
  flush (self->display);
}

static gboolean
limber_idle_wayland_counts_inhibited (LimberIdleSource *source)
{
  LimberIdleWayland *self = LIMBER_IDLE_WAYLAND (source);

  return self->notifier != NULL &&
         wl_proxy_get_version (self->notifier) >= NOTIFIER_VERSION;
}

static void
limber_idle_wayland_dispose (GObject *object)
{
  LimberIdleWayland *self = LIMBER_IDLE_WAYLAND (object);

  self->disposed = TRUE;
  if (!self->reading)
    disconnect (self);

  G_OBJECT_CLASS (limber_idle_wayland_parent_class)->dispose (object);
}

static void
limber_idle_wayland_class_init (LimberIdleWaylandClass *class)
{
  LimberIdleSourceClass *source_class = LIMBER_IDLE_SOURCE_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = limber_idle_wayland_dispose;
  source_class->start = limber_idle_wayland_start;
  source_class->set_threshold = limber_idle_wayland_set_threshold;
  source_class->counts_inhibited = limber_idle_wayland_counts_inhibited;
}

static void
limber_idle_wayland_init (LimberIdleWayland *self)
{
}

/**
 * limber_idle_wayland_new:
 *
 * Makes a source that asks the compositor WAYLAND_DISPLAY names. It fails where there
 * is none, or where it does not know the protocol.
 *
 * Returns: (transfer full): a source
 */
LimberIdleSource *
limber_idle_wayland_new (void)
{
  return g_object_new (LIMBER_TYPE_IDLE_WAYLAND, NULL);
}
