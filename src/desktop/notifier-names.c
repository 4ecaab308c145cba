/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "desktop/notifier-names.h"
#include "desktop/sandbox.h"

#define MAX_NAMES 2

struct _LimberNotifierNames
{
  LimberNamesChanged changed;
  gpointer user_data;
  LimberServerName names[MAX_NAMES]; /* the one to be preferred first */
  guint n_names;
  gboolean activatable_known;
  GCancellable *cancellable;
};

/* The cancellable is cancelled before the names go, so what it says comes first. */
typedef struct
{
  LimberNotifierNames *names;
  GCancellable *cancellable;
} Question;

static void
set_owner (LimberServerName *name,
           const char       *owner)
{
  gboolean changed = g_strcmp0 (name->owner, owner) != 0;
  gboolean was_known = name->known;

  name->known = TRUE;
  if (changed)
    {
      g_free (name->owner);
      name->owner = g_strdup (owner);
      name->refused = FALSE;
      name->complained = FALSE;
    }
  if (changed || !was_known)
    name->names->changed (name, name->names->user_data);
}

static void
on_appeared (GDBusConnection *bus,
             const char      *bus_name,
             const char      *owner,
             gpointer         user_data)
{
  set_owner (user_data, owner);
}

static void
on_vanished (GDBusConnection *bus,
             const char      *bus_name,
             gpointer         user_data)
{
  LimberServerName *name = user_data;

  /* Without a bus nobody can be started either. */
  if (bus == NULL)
    name->activatable = FALSE;
  set_owner (name, NULL);
}

static void
set_activatable (LimberNotifierNames *self,
                 const char *const   *bus_names)
{
  for (guint i = 0; i < self->n_names; i++)
    self->names[i].activatable =
        bus_names != NULL &&
        g_strv_contains (bus_names, self->names[i].backend->bus_name);
  self->activatable_known = TRUE;
  self->changed (NULL, self->user_data);
}

static void
on_activatable (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autofree Question *question = user_data;
  g_autoptr (GCancellable) cancellable = question->cancellable;
  g_autoptr (GVariant) reply =
      g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, NULL);
  g_autofree const char **bus_names = NULL;

  if (g_cancellable_is_cancelled (cancellable))
    return;
  if (reply != NULL)
    g_variant_get (reply, "(^a&s)", &bus_names);
  set_activatable (question->names, bus_names);
}

static void
ask_activatable (LimberNotifierNames *self,
                 GDBusConnection     *bus)
{
  Question *question = g_new (Question, 1);

  question->names = self;
  question->cancellable = g_object_ref (self->cancellable);
  g_dbus_connection_call (bus, "org.freedesktop.DBus", "/org/freedesktop/DBus",
                          "org.freedesktop.DBus", "ListActivatableNames", NULL,
                          G_VARIANT_TYPE ("(as)"), G_DBUS_CALL_FLAGS_NONE, -1,
                          self->cancellable, on_activatable, question);
}

/*
 * limber_notifier_names_new:
 * @bus: the session bus
 * @cancellable: cancelled before this is freed
 * @changed: called whenever something changes, but never from here
 * @user_data: for @changed
 *
 * Returns: (transfer full): the names that can be used here, watched from now on
 */
LimberNotifierNames *
limber_notifier_names_new (GDBusConnection    *bus,
                           GCancellable       *cancellable,
                           LimberNamesChanged  changed,
                           gpointer            user_data)
{
  const LimberNotifierBackend *const inside[] = { &limber_notifier_portal, NULL };
  const LimberNotifierBackend *const outside[] = { &limber_notifier_gtk,
                                                   &limber_notifier_fdo, NULL };
  const LimberNotifierBackend *const *backends = limber_in_sandbox () ? inside : outside;
  LimberNotifierNames *self = g_new0 (LimberNotifierNames, 1);

  self->changed = changed;
  self->user_data = user_data;
  self->cancellable = g_object_ref (cancellable);
  for (; backends[self->n_names] != NULL; self->n_names++)
    {
      LimberServerName *name = &self->names[self->n_names];

      name->backend = backends[self->n_names];
      name->names = self;
      name->watch_id =
          g_bus_watch_name_on_connection (bus, name->backend->bus_name,
                                          G_BUS_NAME_WATCHER_FLAGS_NONE, on_appeared,
                                          on_vanished, name, NULL);
    }
  ask_activatable (self, bus);
  return self;
}

void
limber_notifier_names_free (LimberNotifierNames *self)
{
  for (guint i = 0; i < self->n_names; i++)
    {
      g_bus_unwatch_name (self->names[i].watch_id);
      g_free (self->names[i].owner);
    }
  g_object_unref (self->cancellable);
  g_free (self);
}

/*
 * limber_notifier_names_are_known:
 * @self: the names
 *
 * Returns: whether the bus has said all about them, so that one can be chosen
 */
gboolean
limber_notifier_names_are_known (LimberNotifierNames *self)
{
  for (guint i = 0; i < self->n_names; i++)
    if (!self->names[i].known)
      return FALSE;
  return self->activatable_known;
}

/*
 * limber_notifier_names_choose:
 * @self: the names
 *
 * GNOME Shell is never started for a notice, but other servers and the portal are: some
 * of them run only while they show something.
 *
 * Returns: (transfer none) (nullable): the best that there is
 */
LimberServerName *
limber_notifier_names_choose (LimberNotifierNames *self)
{
  if (!limber_notifier_names_are_known (self))
    return NULL;
  for (guint i = 0; i < self->n_names; i++)
    {
      LimberServerName *name = &self->names[i];

      if (!name->refused && (name->owner != NULL || name->activatable))
        return name;
    }
  return NULL;
}
