/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "desktop/notifier-names.h"

G_BEGIN_DECLS

/* What the server should show, and the calls that bring it there. */
typedef struct _LimberNotifierOutbox LimberNotifierOutbox;

/* The server shows nothing of ours; another one may. */
typedef void (*LimberOutboxRefused) (gpointer user_data);

/* A button that was pressed. */
typedef struct
{
  char *id;
  char *action;
  char *target; /* (nullable) */
} LimberNoticeAnswer;

LimberNotifierOutbox *limber_notifier_outbox_new (GDBusConnection *bus,
                                                  const char *application_id,
                                                  LimberOutboxRefused refused,
                                                  gpointer user_data);
void limber_notifier_outbox_free (LimberNotifierOutbox *self);
void limber_notifier_outbox_set_patience (LimberNotifierOutbox *self, guint milliseconds);
void limber_notifier_outbox_set_server (LimberNotifierOutbox *self,
                                        LimberServerName *name);
void limber_notifier_outbox_server_changed (LimberNotifierOutbox *self);
void limber_notifier_outbox_show (LimberNotifierOutbox *self, LimberNotice *notice);
void limber_notifier_outbox_withdraw (LimberNotifierOutbox *self, const char *id);
gboolean limber_notifier_outbox_is_ours (LimberNotifierOutbox *self,
                                         const LimberServerEvent *event);
gboolean limber_notifier_outbox_take_action (LimberNotifierOutbox *self,
                                             const LimberServerEvent *event,
                                             LimberNoticeAnswer *answer);
void limber_notifier_outbox_take_closed (LimberNotifierOutbox *self,
                                         const LimberServerEvent *event);

void limber_notice_answer_clear (LimberNoticeAnswer *answer);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (LimberNoticeAnswer, limber_notice_answer_clear)

G_END_DECLS
