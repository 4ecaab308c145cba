/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "desktop/notifier.h"

G_BEGIN_DECLS

/* What a server says that it can do. */
typedef struct
{
  gboolean actions;
  gboolean markup;
} LimberServerAbilities;

typedef enum
{
  LIMBER_SERVER_ACTION,
  LIMBER_SERVER_CLOSED,
  LIMBER_SERVER_TOKEN,
} LimberServerEventType;

/* What a server tells of a notice; strings belong to the signal's parameters. */
typedef struct
{
  LimberServerEventType type;
  guint32 server_id;  /* which notice; 0: it is named by its id */
  const char *id;     /* (nullable) */
  const char *key;    /* of the action, or the token */
  const char *target; /* (nullable): where the key is the action itself */
} LimberServerEvent;

/* One way to show notices: how calls are written and answers read. It knows nothing of
 * when. */
typedef struct
{
  LimberNotifierKind kind;
  const char *bus_name;
  const char *object_path;
  const char *interface;
  const char *show_method;
  const char *withdraw_method;
  const char *abilities_method; /* (nullable): asked before the first notice */

  /* The server chooses the number by which a notice is replaced and withdrawn, so that
   * nothing can be done before it has answered. */
  gboolean numbered;

  GVariant *(*show) (const LimberNotice *notice,
                     const char *application_id,
                     guint32 server_id,
                     const LimberServerAbilities *abilities);
  GVariant *(*withdraw) (const char *id, const char *application_id, guint32 server_id);

  /* (nullable): what the abilities' method returned */
  void (*read_abilities) (GVariant *parameters, LimberServerAbilities *abilities);

  /* (nullable): FALSE for a signal that means nothing */
  gboolean (*read_signal) (const char *name,
                           GVariant *parameters,
                           LimberServerEvent *event);

  /* (nullable): the button of a notice that the key of an event means; %NULL: none. Where
   * it lacks, the event itself says what was pressed. */
  const LimberNoticeButton *(*find_button) (const LimberNotice *notice, const char *key);
} LimberNotifierBackend;

extern const LimberNotifierBackend limber_notifier_gtk;
extern const LimberNotifierBackend limber_notifier_portal;
extern const LimberNotifierBackend limber_notifier_fdo;

/* How long a call may take before the server counts as not answering; for tests. */
void limber_notifier_set_patience (LimberNotifier *self, guint milliseconds);

G_END_DECLS
