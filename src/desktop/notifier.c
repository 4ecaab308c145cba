/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "desktop/notifier-names.h"
#include "desktop/notifier-outbox.h"

struct _LimberNotifier
{
  GObject parent_instance;

  GDBusConnection *bus;         /* (nullable): and then so are the next two */
  LimberNotifierNames *names;   /* (nullable) */
  LimberNotifierOutbox *outbox; /* (nullable) */
  GCancellable *cancellable;
  LimberServerName *name; /* (nullable): the chosen one */
  guint signal_id;
  char *token;      /* (nullable) */
  gboolean lacking; /* said that nobody shows anything */
};

enum
{
  PROP_KIND = 1,
  N_PROPERTIES,
};

enum
{
  ACTION,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPERTIES];
static guint signals[N_SIGNALS];

G_DEFINE_ENUM_TYPE (LimberNotifierKind,
                    limber_notifier_kind,
                    G_DEFINE_ENUM_VALUE (LIMBER_NOTIFIER_NONE, "none"),
                    G_DEFINE_ENUM_VALUE (LIMBER_NOTIFIER_GTK, "gtk"),
                    G_DEFINE_ENUM_VALUE (LIMBER_NOTIFIER_PORTAL, "portal"),
                    G_DEFINE_ENUM_VALUE (LIMBER_NOTIFIER_FREEDESKTOP, "freedesktop"))

G_DEFINE_FINAL_TYPE (LimberNotifier, limber_notifier, G_TYPE_OBJECT)

static void
take_action (LimberNotifier          *self,
             const LimberServerEvent *event)
{
  g_auto (LimberNoticeAnswer) answer = { 0 };

  if (limber_notifier_outbox_take_action (self->outbox, event, &answer))
    g_signal_emit (self, signals[ACTION], 0, answer.id, answer.action, answer.target);
}

static void
on_signal (GDBusConnection *bus,
           const char      *sender,
           const char      *object_path,
           const char      *interface,
           const char      *name,
           GVariant        *parameters,
           gpointer         user_data)
{
  LimberNotifier *self = user_data;
  LimberServerEvent event = { 0 };

  if (!self->name->backend->read_signal (name, parameters, &event) ||
      !limber_notifier_outbox_is_ours (self->outbox, &event))
    return;
  switch (event.type)
    {
    case LIMBER_SERVER_ACTION:
      take_action (self, &event);
      break;

    case LIMBER_SERVER_CLOSED:
      limber_notifier_outbox_take_closed (self->outbox, &event);
      break;

    case LIMBER_SERVER_TOKEN:
      g_free (self->token);
      self->token = g_strdup (event.key);
      break;

    default:
      g_assert_not_reached ();
    }
}

static void
stop_listening (LimberNotifier *self)
{
  if (self->signal_id != 0)
    g_dbus_connection_signal_unsubscribe (self->bus, self->signal_id);
  self->signal_id = 0;
}

static void
listen_to_server (LimberNotifier *self)
{
  const LimberNotifierBackend *backend;

  stop_listening (self);
  if (self->name == NULL || self->name->backend->read_signal == NULL)
    return;
  backend = self->name->backend;
  self->signal_id =
      g_dbus_connection_signal_subscribe (self->bus, backend->bus_name,
                                          backend->interface, NULL, backend->object_path,
                                          NULL, G_DBUS_SIGNAL_FLAGS_NONE, on_signal, self,
                                          NULL);
}

static void
choose (gpointer user_data)
{
  LimberNotifier *self = user_data;
  LimberServerName *name = limber_notifier_names_choose (self->names);

  if (name == NULL && !self->lacking && limber_notifier_names_are_known (self->names))
    {
      g_message ("Nothing on this desktop shows notifications; reminders wait for it");
      self->lacking = TRUE;
    }
  if (name == self->name)
    return;
  self->name = name;
  listen_to_server (self);
  limber_notifier_outbox_set_server (self->outbox, name);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_KIND]);
}

static void
on_names_changed (LimberServerName *name,
                  gpointer          user_data)
{
  LimberNotifier *self = user_data;

  if (name != NULL && name == self->name)
    limber_notifier_outbox_server_changed (self->outbox);
  choose (self);
}

static void
limber_notifier_get_property (GObject    *object,
                              guint       property_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  LimberNotifier *self = LIMBER_NOTIFIER (object);

  switch (property_id)
    {
    case PROP_KIND:
      g_value_set_enum (value, limber_notifier_get_kind (self));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
limber_notifier_dispose (GObject *object)
{
  LimberNotifier *self = LIMBER_NOTIFIER (object);

  stop_listening (self);
  g_cancellable_cancel (self->cancellable);
  g_clear_pointer (&self->outbox, limber_notifier_outbox_free);
  self->name = NULL;
  g_clear_pointer (&self->names, limber_notifier_names_free);
  g_clear_object (&self->bus);

  G_OBJECT_CLASS (limber_notifier_parent_class)->dispose (object);
}

static void
limber_notifier_finalize (GObject *object)
{
  LimberNotifier *self = LIMBER_NOTIFIER (object);

  g_object_unref (self->cancellable);
  g_free (self->token);

  G_OBJECT_CLASS (limber_notifier_parent_class)->finalize (object);
}

static void
limber_notifier_class_init (LimberNotifierClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = limber_notifier_get_property;
  object_class->dispose = limber_notifier_dispose;
  object_class->finalize = limber_notifier_finalize;

  properties[PROP_KIND] =
      g_param_spec_enum ("kind", NULL, NULL, LIMBER_TYPE_NOTIFIER_KIND,
                         LIMBER_NOTIFIER_NONE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);

  /**
   * LimberNotifier::action:
   * @id: which notice
   * @action: what was pressed, with the prefix `app.`
   * @target: (nullable): its parameter
   */
  signals[ACTION] =
      g_signal_new ("action", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                    NULL, G_TYPE_NONE, 3, G_TYPE_STRING, G_TYPE_STRING, G_TYPE_STRING);
}

static void
limber_notifier_init (LimberNotifier *self)
{
  self->cancellable = g_cancellable_new ();
}

/**
 * limber_notifier_new:
 * @session_bus: (nullable): the session bus; without one nothing is shown, and one
 *   message says so
 * @application_id: of the window program, whose actions the buttons are; its desktop
 *   file must be installed
 *
 * Returns: (transfer full): what shows notices
 */
LimberNotifier *
limber_notifier_new (GDBusConnection *session_bus,
                     const char      *application_id)
{
  LimberNotifier *self;

  g_return_val_if_fail (session_bus == NULL || G_IS_DBUS_CONNECTION (session_bus), NULL);
  g_return_val_if_fail (g_application_id_is_valid (application_id), NULL);

  self = g_object_new (LIMBER_TYPE_NOTIFIER, NULL);
  if (session_bus == NULL || g_dbus_connection_is_closed (session_bus))
    {
      g_message ("There is no session bus, so no reminders are shown");
      return self;
    }
  self->bus = g_object_ref (session_bus);
  self->outbox = limber_notifier_outbox_new (session_bus, application_id, choose, self);
  self->names =
      limber_notifier_names_new (session_bus, self->cancellable, on_names_changed, self);
  return self;
}

/**
 * limber_notifier_get_kind:
 * @self: a notifier
 *
 * Returns: who shows notices now
 */
LimberNotifierKind
limber_notifier_get_kind (LimberNotifier *self)
{
  g_return_val_if_fail (LIMBER_IS_NOTIFIER (self), LIMBER_NOTIFIER_NONE);

  return self->name != NULL ? self->name->backend->kind : LIMBER_NOTIFIER_NONE;
}

/**
 * limber_notifier_show:
 * @self: a notifier
 * @notice: what to show; it must not change any more
 *
 * Shows it, now or as soon as there is a server; in place of the one with the same id,
 * if there is one. A server that the bus can start is started.
 */
void
limber_notifier_show (LimberNotifier *self,
                      LimberNotice   *notice)
{
  g_return_if_fail (LIMBER_IS_NOTIFIER (self));
  g_return_if_fail (notice != NULL);

  if (self->outbox != NULL)
    limber_notifier_outbox_show (self->outbox, notice);
}

/**
 * limber_notifier_withdraw:
 * @self: a notifier
 * @id: which notice
 *
 * Takes it back, if it is shown: with GTK and PORTAL also where another process with
 * the same application id has shown it, say one that has crashed.
 *
 * A notifier that is let go of withdraws nothing. Before a program ends it should do
 * so itself, and flush the connection: with FREEDESKTOP nobody would answer any more.
 */
void
limber_notifier_withdraw (LimberNotifier *self,
                          const char     *id)
{
  g_return_if_fail (LIMBER_IS_NOTIFIER (self));
  g_return_if_fail (id != NULL);

  if (self->outbox != NULL)
    limber_notifier_outbox_withdraw (self->outbox, id);
}

/**
 * limber_notifier_take_activation_token:
 * @self: a notifier
 *
 * For a handler of "action" that opens a window: Wayland gives it the focus only with
 * what this returns, handed on as `activation-token` (and `desktop-startup-id`).
 *
 * Returns: (transfer full) (nullable): what the server gave with the last press, once
 */
char *
limber_notifier_take_activation_token (LimberNotifier *self)
{
  g_return_val_if_fail (LIMBER_IS_NOTIFIER (self), NULL);

  return g_steal_pointer (&self->token);
}

void
limber_notifier_set_patience (LimberNotifier *self,
                              guint           milliseconds)
{
  limber_notifier_outbox_set_patience (self->outbox, milliseconds);
}
