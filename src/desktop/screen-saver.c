/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "desktop/screen-saver.h"

struct _LimberScreenSaver
{
  GDBusConnection *bus;
  char *service; /* the interface has the same name */
  char *path;
  LimberScreenSaverFunc changed;
  gpointer user_data;
  gboolean active;
  guint watch_id;
  guint signal_id;
  GCancellable *cancellable; /* of the question that is out */
};

static void
set_active (LimberScreenSaver *self,
            gboolean           active)
{
  if (self->active == active)
    return;

  self->active = active;
  self->changed (self->user_data);
}

static void
forget_question (LimberScreenSaver *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
}

static void
answered (GObject      *source,
          GAsyncResult *result,
          gpointer      data)
{
  LimberScreenSaver *self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) answer = NULL;
  gboolean active = FALSE;

  answer = g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, &error);
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  g_clear_object (&self->cancellable);
  if (answer != NULL)
    g_variant_get (answer, "(b)", &active);
  else
    g_debug ("%s does not tell: %s", self->service, error->message);
  set_active (self, active);
}

static void
active_changed (GDBusConnection *bus,
                const char      *sender,
                const char      *path,
                const char      *interface,
                const char      *signal,
                GVariant        *parameters,
                gpointer         data)
{
  LimberScreenSaver *self = data;
  gboolean active;

  if (!g_variant_is_of_type (parameters, G_VARIANT_TYPE ("(b)")))
    return;

  g_variant_get (parameters, "(b)", &active);
  forget_question (self);
  set_active (self, active);
}

static void
service_appeared (GDBusConnection *bus,
                  const char      *name,
                  const char      *owner,
                  gpointer         data)
{
  LimberScreenSaver *self = data;

  forget_question (self);
  self->cancellable = g_cancellable_new ();
  g_dbus_connection_call (bus, self->service, self->path, self->service, "GetActive",
                          NULL, G_VARIANT_TYPE ("(b)"), G_DBUS_CALL_FLAGS_NO_AUTO_START,
                          -1, self->cancellable, answered, self);
}

static void
service_vanished (GDBusConnection *bus,
                  const char      *name,
                  gpointer         data)
{
  LimberScreenSaver *self = data;

  forget_question (self);
  set_active (self, FALSE);
}

/**
 * limber_screen_saver_new:
 * @session_bus: the session bus
 * @service: its name, which is also that of its interface
 * @path: where its object is
 * @changed: (scope forever): what to call when it goes on or off; it must not free
 *   the object
 * @user_data: handed to @changed
 *
 * Follows a screen saver, which is taken to be off until it has answered.
 *
 * Returns: (transfer full): what follows it
 */
LimberScreenSaver *
limber_screen_saver_new (GDBusConnection       *session_bus,
                         const char            *service,
                         const char            *path,
                         LimberScreenSaverFunc  changed,
                         gpointer               user_data)
{
  LimberScreenSaver *self;

  g_return_val_if_fail (G_IS_DBUS_CONNECTION (session_bus), NULL);
  g_return_val_if_fail (changed != NULL, NULL);

  self = g_new0 (LimberScreenSaver, 1);
  self->bus = g_object_ref (session_bus);
  self->service = g_strdup (service);
  self->path = g_strdup (path);
  self->changed = changed;
  self->user_data = user_data;
  /* From any path, for some have two. */
  self->signal_id =
      g_dbus_connection_signal_subscribe (session_bus, service, service, "ActiveChanged",
                                          NULL, NULL, G_DBUS_SIGNAL_FLAGS_NONE,
                                          active_changed, self, NULL);
  self->watch_id =
      g_bus_watch_name_on_connection (session_bus, service, G_BUS_NAME_WATCHER_FLAGS_NONE,
                                      service_appeared, service_vanished, self, NULL);

  return self;
}

/**
 * limber_screen_saver_free:
 * @self: (transfer full): what follows a screen saver
 *
 * Its function is not called any more.
 */
void
limber_screen_saver_free (LimberScreenSaver *self)
{
  forget_question (self);
  g_bus_unwatch_name (self->watch_id);
  g_dbus_connection_signal_unsubscribe (self->bus, self->signal_id);
  g_object_unref (self->bus);
  g_free (self->service);
  g_free (self->path);
  g_free (self);
}

/**
 * limber_screen_saver_is_active:
 * @self: what follows a screen saver
 *
 * Returns: whether it is known to be on
 */
gboolean
limber_screen_saver_is_active (LimberScreenSaver *self)
{
  return self->active;
}
