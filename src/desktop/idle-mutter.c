/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

/* GNOME Shell's idle monitor. Its idle watch fires each time that there was no input
 * for so long; the watch for new input fires once and is gone.
 *
 * While a film or the like holds an idle inhibitor, its idle watches do not fire. Its
 * idle time goes on, so that is asked for then, at the moment at which it can have
 * reached the threshold: once in the threshold's time where somebody works. */

#include "config.h"

#include "desktop/idle-mutter.h"

#include "desktop/boot-timer.h"
#include "desktop/session-manager.h"

#define SERVICE   LIMBER_IDLE_MUTTER_SERVICE
#define PATH      "/org/gnome/Mutter/IdleMonitor/Core"
#define INTERFACE "org.gnome.Mutter.IdleMonitor"

struct _LimberIdleMutter
{
  LimberIdleSource parent_instance;

  GDBusConnection *bus;
  guint signal_id;
  GCancellable *cancellable; /* of what is asked for the present threshold */
  gint64 threshold_us;       /* 0: nothing is watched */
  guint idle_watch;          /* the service's number; 0: none, or not answered yet */
  guint active_watch;
  gboolean idle;
  gboolean inhibited;
  LimberBusProperty *inhibitors;
  LimberBootTimer *check; /* when to ask for the idle time; set while inhibited */
};

G_DEFINE_FINAL_TYPE (LimberIdleMutter, limber_idle_mutter, LIMBER_TYPE_IDLE_SOURCE)

/* A watch that was asked for. If its number comes too late, it must be taken off
 * again, or it would wake the program for nothing. */
typedef struct
{
  GWeakRef self;
  GCancellable *cancellable; /* cancelled: it is not wanted any more */
  gboolean for_active;
} NewWatch;

static void
new_watch_free (NewWatch *watch)
{
  g_weak_ref_clear (&watch->self);
  g_object_unref (watch->cancellable);
  g_free (watch);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NewWatch, new_watch_free)

static void
call (GDBusConnection     *bus,
      const char          *method,
      GVariant            *parameters,
      const char          *answer_type,
      GCancellable        *cancellable,
      GAsyncReadyCallback  answered,
      gpointer             data)
{
  g_dbus_connection_call (bus, SERVICE, PATH, INTERFACE, method, parameters,
                          answer_type == NULL ? NULL : G_VARIANT_TYPE (answer_type),
                          G_DBUS_CALL_FLAGS_NO_AUTO_START, -1, cancellable, answered,
                          data);
}

static void
remove_watch (GDBusConnection *bus,
              guint            id)
{
  if (id != 0)
    call (bus, "RemoveWatch", g_variant_new ("(u)", id), NULL, NULL, NULL, NULL);
}

static void
watch_added (GObject      *source,
             GAsyncResult *result,
             gpointer      data)
{
  g_autoptr (NewWatch) watch = data;
  g_autoptr (LimberIdleMutter) self = g_weak_ref_get (&watch->self);
  g_autoptr (GVariant) answer = NULL;
  g_autoptr (GError) error = NULL;
  guint id = 0;

  answer = g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, &error);
  if (answer != NULL)
    g_variant_get (answer, "(u)", &id);

  if (self == NULL || g_cancellable_is_cancelled (watch->cancellable))
    {
      remove_watch (G_DBUS_CONNECTION (source), id);
      return;
    }
  if (answer == NULL)
    {
      g_debug ("No idle watch: %s", error->message);
      limber_idle_source_emit_failed (LIMBER_IDLE_SOURCE (self));
    }
  else if (watch->for_active)
    self->active_watch = id;
  else
    self->idle_watch = id;
}

/* The call itself is not cancelled, because its answer is needed. */
static void
add_watch (LimberIdleMutter *self,
           const char       *method,
           GVariant         *parameters,
           gboolean          for_active)
{
  NewWatch *watch = g_new0 (NewWatch, 1);

  g_weak_ref_init (&watch->self, self);
  watch->cancellable = g_object_ref (self->cancellable);
  watch->for_active = for_active;
  call (self->bus, method, parameters, "(u)", NULL, watch_added, watch);
}

static void
become_idle (LimberIdleMutter *self,
             gint64            since_us)
{
  if (self->idle)
    return;

  self->idle = TRUE;
  limber_boot_timer_set (self->check, G_MAXINT64);
  add_watch (self, "AddUserActiveWatch", NULL, TRUE);
  limber_idle_source_emit_idle (LIMBER_IDLE_SOURCE (self), since_us);
}

/* Not before the threshold can have been reached. */
static void
check_later (LimberIdleMutter *self,
             gint64            idle_us)
{
  limber_boot_timer_set (self->check,
                         limber_boot_timer_now () + self->threshold_us - idle_us);
}

static void
idle_time_told (GObject      *source,
                GAsyncResult *result,
                gpointer      data)
{
  LimberIdleMutter *self = data;
  g_autoptr (GVariant) answer = NULL;
  g_autoptr (GError) error = NULL;
  guint64 idle_ms;
  gint64 idle_us;

  answer = g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, &error);
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (answer == NULL)
    {
      limber_idle_source_emit_failed (LIMBER_IDLE_SOURCE (self));
      return;
    }
  if (!self->inhibited || self->idle)
    return;

  g_variant_get (answer, "(t)", &idle_ms);
  idle_us = (gint64) MIN (idle_ms, G_MAXINT32) * 1000;
  if (idle_us >= self->threshold_us)
    become_idle (self, limber_boot_timer_now () - idle_us);
  else
    check_later (self, idle_us);
}

static void
check_idle_time (gpointer data)
{
  LimberIdleMutter *self = data;

  call (self->bus, "GetIdletime", NULL, "(t)", self->cancellable, idle_time_told, self);
}

static void
watch_fired (GDBusConnection *bus,
             const char      *sender,
             const char      *path,
             const char      *interface,
             const char      *signal,
             GVariant        *parameters,
             gpointer         data)
{
  LimberIdleMutter *self = data;
  guint id;

  if (!g_variant_is_of_type (parameters, G_VARIANT_TYPE ("(u)")))
    return;

  g_variant_get (parameters, "(u)", &id);
  if (id == 0)
    return;
  if (id == self->idle_watch)
    become_idle (self, limber_boot_timer_now () - self->threshold_us);
  else if (id == self->active_watch)
    {
      self->active_watch = 0;
      self->idle = FALSE;
      if (self->inhibited)
        check_later (self, 0);
      limber_idle_source_emit_active (LIMBER_IDLE_SOURCE (self));
    }
}

static void
inhibitors_changed (GVariant *value,
                    gpointer  data)
{
  LimberIdleMutter *self = data;
  gboolean inhibited = limber_session_manager_inhibits_idle (value);

  if (self->inhibited == inhibited)
    return;

  self->inhibited = inhibited;
  if (!inhibited)
    limber_boot_timer_set (self->check, G_MAXINT64);
  else if (self->threshold_us > 0 && !self->idle)
    check_idle_time (self);
}

static void
stop (LimberIdleMutter *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  limber_boot_timer_set (self->check, G_MAXINT64);
  remove_watch (self->bus, self->idle_watch);
  remove_watch (self->bus, self->active_watch);
  self->idle_watch = 0;
  self->active_watch = 0;
  self->idle = FALSE;
}

static void
limber_idle_mutter_set_threshold (LimberIdleSource *source,
                                  gint64            threshold_us)
{
  LimberIdleMutter *self = LIMBER_IDLE_MUTTER (source);
  guint64 threshold_ms = threshold_us / 1000;

  stop (self);
  self->threshold_us = threshold_us;
  if (threshold_us == 0)
    return;

  self->cancellable = g_cancellable_new ();
  add_watch (self, "AddIdleWatch", g_variant_new ("(t)", threshold_ms), FALSE);
  if (self->inhibited)
    check_idle_time (self);
}

static gboolean
limber_idle_mutter_counts_inhibited (LimberIdleSource *source)
{
  return TRUE;
}

static gboolean
limber_idle_mutter_is_inhibited (LimberIdleSource *source)
{
  return LIMBER_IDLE_MUTTER (source)->inhibited;
}

static void
limber_idle_mutter_dispose (GObject *object)
{
  LimberIdleMutter *self = LIMBER_IDLE_MUTTER (object);

  if (self->bus != NULL)
    {
      stop (self);
      g_dbus_connection_signal_unsubscribe (self->bus, self->signal_id);
    }
  g_clear_pointer (&self->inhibitors, limber_bus_property_free);
  g_clear_pointer (&self->check, limber_boot_timer_free);
  g_clear_object (&self->bus);

  G_OBJECT_CLASS (limber_idle_mutter_parent_class)->dispose (object);
}

static void
limber_idle_mutter_class_init (LimberIdleMutterClass *class)
{
  LimberIdleSourceClass *source_class = LIMBER_IDLE_SOURCE_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = limber_idle_mutter_dispose;
  source_class->set_threshold = limber_idle_mutter_set_threshold;
  source_class->counts_inhibited = limber_idle_mutter_counts_inhibited;
  source_class->is_inhibited = limber_idle_mutter_is_inhibited;
}

static void
limber_idle_mutter_init (LimberIdleMutter *self)
{
  self->check = limber_boot_timer_new (check_idle_time, self);
}

/**
 * limber_idle_mutter_new:
 * @session_bus: the session bus, on which the service has an owner
 *
 * Makes a source that is ready as soon as it is started.
 *
 * Returns: (transfer full): a source
 */
LimberIdleSource *
limber_idle_mutter_new (GDBusConnection *session_bus)
{
  LimberIdleMutter *self;

  g_return_val_if_fail (G_IS_DBUS_CONNECTION (session_bus), NULL);

  self = g_object_new (LIMBER_TYPE_IDLE_MUTTER, NULL);
  self->bus = g_object_ref (session_bus);
  self->signal_id =
      g_dbus_connection_signal_subscribe (session_bus, SERVICE, INTERFACE, "WatchFired",
                                          PATH, NULL, G_DBUS_SIGNAL_FLAGS_NONE,
                                          watch_fired, self, NULL);
  self->inhibitors =
      limber_session_manager_follow (session_bus, inhibitors_changed, self);

  return LIMBER_IDLE_SOURCE (self);
}
