/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "desktop/notifier-backend.h"

G_BEGIN_DECLS

/* One of the names on the bus by which notices could be shown. */
typedef struct _LimberNotifierNames LimberNotifierNames;

typedef struct
{
  const LimberNotifierBackend *backend;
  char *owner;          /* (nullable): who has it */
  gboolean activatable; /* the bus starts a server when it is called */
  gboolean refused;     /* its owner shows nothing of ours */
  gboolean complained;  /* said what is wrong with its owner */

  /* Private. */
  LimberNotifierNames *names;
  gboolean known;
  guint watch_id;
} LimberServerName;

/* @name: who has it has changed; %NULL: it is now known which names there are. */
typedef void (*LimberNamesChanged) (LimberServerName *name, gpointer user_data);

LimberNotifierNames *limber_notifier_names_new (GDBusConnection *bus,
                                                GCancellable *cancellable,
                                                LimberNamesChanged changed,
                                                gpointer user_data);
void limber_notifier_names_free (LimberNotifierNames *self);
gboolean limber_notifier_names_are_known (LimberNotifierNames *self);
LimberServerName *limber_notifier_names_choose (LimberNotifierNames *self);

G_END_DECLS
