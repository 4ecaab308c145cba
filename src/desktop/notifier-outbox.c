/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

/* What is asked for is kept in slots, one an id; the server is brought to the same by
 * one call at a time. While a call is out, a slot only remembers the latest wish: so
 * nothing piles up before a server that hangs, and the answer can tell the number by
 * which the next call replaces the notice. */

#include "config.h"

#include "desktop/notifier-outbox.h"
#include "desktop/notifier-slots.h"

#define PATIENCE_MS 25000

/* The cancellable is cancelled before the outbox goes, so what it says comes first. */
typedef struct
{
  LimberNotifierOutbox *outbox;
  GCancellable *cancellable;
  char *owner; /* (nullable): whom it was sent to; whoever is started for it */
  char *id;    /* (nullable): of the slot; it asks for the abilities */
  guint patience_id;
} Call;

struct _LimberNotifierOutbox
{
  GDBusConnection *bus;
  char *application_id;
  LimberOutboxRefused refused;
  gpointer user_data;
  GCancellable *cancellable;
  LimberServerName *name; /* (nullable): where to */
  LimberServerAbilities abilities;
  gboolean abilities_known;
  GHashTable *slots; /* by id */
  Call *call;        /* (nullable): the one that is waited for */
  guint patience_ms;
};

static void flush (LimberNotifierOutbox *self);

static void
call_free (Call *call)
{
  g_clear_handle_id (&call->patience_id, g_source_remove);
  g_object_unref (call->cancellable);
  g_free (call->owner);
  g_free (call->id);
  g_free (call);
}

/* Its answer does not matter any more. */
static void
forget_call (LimberNotifierOutbox *self)
{
  if (self->call != NULL)
    g_clear_handle_id (&self->call->patience_id, g_source_remove);
  self->call = NULL;
}

static void
complain (LimberServerName *name,
          const char       *what)
{
  if (!name->complained)
    g_message ("%s: %s", name->backend->bus_name, what);
  name->complained = TRUE;
}

/* A call that may be repeated without harm is not waited for any longer: a server may
 * have lost it. Others are waited for as long as the server lives. */
static gboolean
on_patience_over (gpointer user_data)
{
  Call *call = user_data;
  LimberNotifierOutbox *self = call->outbox;

  call->patience_id = 0;
  complain (self->name, "it does not answer");
  if (!self->name->backend->numbered)
    {
      forget_call (self);
      flush (self);
    }
  return G_SOURCE_REMOVE;
}

static GDBusMessage *
new_message (LimberServerName *name,
             const char       *method,
             GVariant         *parameters)
{
  GDBusMessage *message =
      g_dbus_message_new_method_call (name->backend->bus_name, name->backend->object_path,
                                      name->backend->interface, method);

  if (parameters != NULL)
    g_dbus_message_set_body (message, parameters);
  return message;
}

/* Servers differ in what they still owe to an old notice; nobody waits for it. */
static void
withdraw_from (LimberNotifierOutbox *self,
               LimberServerName     *name,
               LimberSlot           *slot)
{
  const LimberNotifierBackend *backend = name->backend;
  g_autoptr (GDBusMessage) message = NULL;

  if (name->owner == NULL || (backend->numbered && slot->server_id == 0))
    return;
  message =
      new_message (name, backend->withdraw_method,
                   backend->withdraw (slot->id, self->application_id, slot->server_id));
  g_dbus_message_set_flags (message, G_DBUS_MESSAGE_FLAGS_NO_REPLY_EXPECTED |
                                         G_DBUS_MESSAGE_FLAGS_NO_AUTO_START);
  g_dbus_connection_send_message (self->bus, message, G_DBUS_SEND_MESSAGE_FLAGS_NONE,
                                  NULL, NULL);
}

static void
take_abilities (LimberNotifierOutbox *self,
                GVariant             *parameters)
{
  self->abilities = (LimberServerAbilities){ 0 };
  self->abilities_known = TRUE;
  if (parameters != NULL)
    self->name->backend->read_abilities (parameters, &self->abilities);
}

/* The notice is there. Its number is needed even where the wish has changed. */
static void
take_shown (LimberNotifierOutbox *self,
            Call                 *call,
            GDBusMessage         *reply)
{
  LimberSlot *slot = g_hash_table_lookup (self->slots, call->id);
  GVariant *parameters = g_dbus_message_get_body (reply);
  guint32 server_id = 0;

  if (parameters != NULL && g_variant_is_of_type (parameters, G_VARIANT_TYPE ("(u)")))
    g_variant_get (parameters, "(u)", &server_id);
  if (slot != NULL)
    limber_slot_set_shown (slot, g_dbus_message_get_sender (reply), server_id);
}

/* GNOME Shell refuses programs that are not installed, but another server may do. */
static gboolean
is_refusal (const GError *error)
{
  return g_dbus_error_is_remote_error (error) &&
         !g_error_matches (error, G_DBUS_ERROR, G_DBUS_ERROR_NO_REPLY) &&
         !g_error_matches (error, G_DBUS_ERROR, G_DBUS_ERROR_SERVICE_UNKNOWN) &&
         !g_error_matches (error, G_DBUS_ERROR, G_DBUS_ERROR_NAME_HAS_NO_OWNER);
}

static void
take_error (LimberNotifierOutbox *self,
            Call                 *call,
            const GError         *error)
{
  LimberSlot *slot;

  complain (self->name, error->message);
  if (self->name->backend->kind != LIMBER_NOTIFIER_GTK || !is_refusal (error))
    return;
  self->name->refused = TRUE;
  self->refused (self->user_data);
  slot = g_hash_table_lookup (self->slots, call->id);
  if (slot != NULL)
    slot->may_start = TRUE;
}

static void
take_reply (LimberNotifierOutbox *self,
            Call                 *call,
            GDBusMessage         *reply,
            const GError         *error)
{
  forget_call (self);
  if (call->id == NULL)
    take_abilities (self, error == NULL ? g_dbus_message_get_body (reply) : NULL);
  else if (error == NULL)
    take_shown (self, call, reply);
  else
    take_error (self, call, error);
  flush (self);
}

static void
on_reply (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  Call *call = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GDBusMessage) reply =
      g_dbus_connection_send_message_with_reply_finish (G_DBUS_CONNECTION (source),
                                                        result, &error);

  if (reply != NULL)
    g_dbus_message_to_gerror (reply, &error);
  if (!g_cancellable_is_cancelled (call->cancellable) && call->outbox->call == call)
    take_reply (call->outbox, call, reply, error);
  call_free (call);
}

/* @slot: (nullable): what it is about */
static void
send_call (LimberNotifierOutbox *self,
           const char           *method,
           GVariant             *parameters,
           LimberSlot           *slot)
{
  g_autoptr (GDBusMessage) message = new_message (self->name, method, parameters);
  Call *call = g_new0 (Call, 1);

  call->outbox = self;
  call->cancellable = g_object_ref (self->cancellable);
  call->owner = g_strdup (self->name->owner);
  if (slot != NULL)
    {
      call->id = g_strdup (slot->id);
      slot->dirty = FALSE;
    }
  call->patience_id = g_timeout_add (self->patience_ms, on_patience_over, call);
  self->call = call;
  g_dbus_connection_send_message_with_reply (self->bus, message,
                                             G_DBUS_SEND_MESSAGE_FLAGS_NONE, G_MAXINT,
                                             NULL, self->cancellable, on_reply, call);
}

static gboolean
is_on_its_way (LimberNotifierOutbox *self,
               LimberSlot           *slot)
{
  return self->call != NULL && g_strcmp0 (self->call->id, slot->id) == 0;
}

static gboolean
may_send (LimberNotifierOutbox *self,
          LimberSlot           *slot)
{
  if (!slot->dirty)
    return FALSE;
  return self->name->owner != NULL || (slot->notice != NULL && slot->may_start);
}

static void
send_slot (LimberNotifierOutbox *self,
           LimberSlot           *slot)
{
  const LimberNotifierBackend *backend = self->name->backend;

  if (backend->abilities_method != NULL && !self->abilities_known)
    send_call (self, backend->abilities_method, NULL, NULL);
  else
    send_call (self, backend->show_method,
               backend->show (slot->notice, self->application_id, slot->server_id,
                              &self->abilities),
               slot);
}

/* Tells the server the next thing that it does not know. */
static void
flush (LimberNotifierOutbox *self)
{
  GHashTableIter iter;
  LimberSlot *slot;

  if (self->name == NULL)
    return;
  g_hash_table_iter_init (&iter, self->slots);
  while (self->call == NULL && g_hash_table_iter_next (&iter, NULL, (gpointer *) &slot))
    {
      if (!may_send (self, slot))
        continue;
      if (slot->notice != NULL)
        {
          send_slot (self, slot);
          return;
        }
      withdraw_from (self, self->name, slot);
      g_hash_table_iter_remove (&iter);
    }
}

/* Nothing is shown by the server, and so it has to be told again. */
static void
slot_start_anew (LimberSlot *slot)
{
  limber_slot_set_shown (slot, NULL, 0);
  slot->dirty = slot->dirty || slot->notice != NULL;
}

/*
 * limber_notifier_outbox_new:
 * @bus: the session bus
 * @application_id: of the window program
 * @refused: called when another server should be chosen
 * @user_data: for @refused
 *
 * Returns: (transfer full): an outbox without a server
 */
LimberNotifierOutbox *
limber_notifier_outbox_new (GDBusConnection     *bus,
                            const char          *application_id,
                            LimberOutboxRefused  refused,
                            gpointer             user_data)
{
  LimberNotifierOutbox *self = g_new0 (LimberNotifierOutbox, 1);

  self->bus = g_object_ref (bus);
  self->application_id = g_strdup (application_id);
  self->refused = refused;
  self->user_data = user_data;
  self->cancellable = g_cancellable_new ();
  self->slots = limber_slots_new ();
  self->patience_ms = PATIENCE_MS;
  return self;
}

void
limber_notifier_outbox_free (LimberNotifierOutbox *self)
{
  forget_call (self);
  g_cancellable_cancel (self->cancellable);
  g_object_unref (self->cancellable);
  g_hash_table_unref (self->slots);
  g_object_unref (self->bus);
  g_free (self->application_id);
  g_free (self);
}

void
limber_notifier_outbox_set_patience (LimberNotifierOutbox *self,
                                     guint                 milliseconds)
{
  self->patience_ms = milliseconds;
}

/*
 * limber_notifier_outbox_set_server:
 * @self: an outbox
 * @name: (nullable): the server to show notices from now on
 *
 * Those that the old one still shows are withdrawn there.
 */
void
limber_notifier_outbox_set_server (LimberNotifierOutbox *self,
                                   LimberServerName     *name)
{
  GHashTableIter iter;
  LimberSlot *slot;

  if (self->name == name)
    return;
  forget_call (self);
  g_hash_table_iter_init (&iter, self->slots);
  while (g_hash_table_iter_next (&iter, NULL, (gpointer *) &slot))
    {
      if (slot->shown_by != NULL)
        withdraw_from (self, self->name, slot);
      slot_start_anew (slot);
    }
  self->name = name;
  self->abilities_known = FALSE;
  flush (self);
}

/*
 * limber_notifier_outbox_server_changed:
 * @self: an outbox
 *
 * The server's name has another owner, or none. What was sent while there was none has
 * started the one that is there now, and may have been answered by it already. After
 * that, notices wait for a server. None is started for them: they could be what it
 * crashed of, and another could take the place of one that is just restarting.
 */
void
limber_notifier_outbox_server_changed (LimberNotifierOutbox *self)
{
  const char *owner = self->name->owner;
  GHashTableIter iter;
  LimberSlot *slot;

  self->abilities_known = FALSE;
  if (self->call != NULL && self->call->owner == NULL)
    self->call->owner = g_strdup (owner);
  else if (self->call != NULL && g_strcmp0 (self->call->owner, owner) != 0)
    forget_call (self);
  g_hash_table_iter_init (&iter, self->slots);
  while (g_hash_table_iter_next (&iter, NULL, (gpointer *) &slot))
    {
      if (owner != NULL && g_strcmp0 (slot->shown_by, owner) == 0)
        continue;
      if (is_on_its_way (self, slot))
        continue;
      slot->may_start = FALSE;
      slot_start_anew (slot);
    }
  flush (self);
}

void
limber_notifier_outbox_show (LimberNotifierOutbox *self,
                             LimberNotice         *notice)
{
  LimberSlot *slot = limber_slots_ensure (self->slots, limber_notice_get_id (notice));

  limber_slot_set_notice (slot, notice);
  slot->dirty = TRUE;
  slot->may_start = TRUE;
  flush (self);
}

void
limber_notifier_outbox_withdraw (LimberNotifierOutbox *self,
                                 const char           *id)
{
  LimberSlot *slot = limber_slots_ensure (self->slots, id);

  limber_slot_set_notice (slot, NULL);
  slot->dirty = TRUE;
  flush (self);
}

/*
 * limber_notifier_outbox_is_ours:
 * @self: an outbox
 * @event: what the server said; it tells everybody
 *
 * Returns: whether it is about a notice that was shown from here
 */
gboolean
limber_notifier_outbox_is_ours (LimberNotifierOutbox    *self,
                                const LimberServerEvent *event)
{
  return limber_slots_find (self->slots, event) != NULL;
}

/*
 * limber_notifier_outbox_take_action:
 * @self: an outbox
 * @event: what the server said
 * @answer: return location for what it means
 *
 * The notice is over then, and is withdrawn: not every server closes it by itself, and
 * another may be just taking its place.
 *
 * Returns: whether it is the answer to a notice that is still valid
 */
gboolean
limber_notifier_outbox_take_action (LimberNotifierOutbox    *self,
                                    const LimberServerEvent *event,
                                    LimberNoticeAnswer      *answer)
{
  LimberSlot *slot = limber_slots_find (self->slots, event);
  const LimberNotifierBackend *backend = self->name->backend;
  const LimberNoticeButton said = { NULL, (char *) event->key, (char *) event->target };
  const LimberNoticeButton *button = &said;

  if (slot == NULL || slot->notice == NULL)
    return FALSE;
  if (backend->find_button != NULL)
    button = backend->find_button (slot->notice, event->key);
  if (button == NULL)
    return FALSE;
  answer->action = g_strdup (button->action);
  answer->target = g_strdup (button->target);
  answer->id = g_strdup (slot->id);
  limber_slot_set_notice (slot, NULL);
  slot->dirty = TRUE;
  flush (self);
  return TRUE;
}

/*
 * limber_notifier_outbox_take_closed:
 * @self: an outbox
 * @event: what the server said
 *
 * A notice that is just being replaced, or soon, is wanted all the same.
 */
void
limber_notifier_outbox_take_closed (LimberNotifierOutbox    *self,
                                    const LimberServerEvent *event)
{
  LimberSlot *slot = limber_slots_find (self->slots, event);

  if (slot == NULL)
    return;
  limber_slot_set_shown (slot, NULL, 0);
  if (slot->dirty || is_on_its_way (self, slot))
    return;
  g_hash_table_remove (self->slots, slot->id);
}

void
limber_notice_answer_clear (LimberNoticeAnswer *answer)
{
  g_clear_pointer (&answer->id, g_free);
  g_clear_pointer (&answer->action, g_free);
  g_clear_pointer (&answer->target, g_free);
}
