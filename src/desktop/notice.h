/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* What a button of a reminder does. They are actions of the window program, because
 * some desktops start that one themselves and tell nobody else. */
#define LIMBER_ACTION_BREAK_START  "app.break-start"  /* target: a routine's id */
#define LIMBER_ACTION_BREAK_SNOOZE "app.break-snooze" /* target: minutes, as "5" */
#define LIMBER_ACTION_BREAK_SKIP   "app.break-skip"   /* no target */

typedef enum
{
  LIMBER_URGENCY_LOW,  /* it goes by itself, and may not even show: a coming break */
  LIMBER_URGENCY_HIGH, /* it stays until it is answered, but does not break through
                          “do not disturb”: a break that is due */
} LimberUrgency;

typedef struct
{
  char *label;  /* plain text */
  char *action; /* with its prefix */
  char *target; /* (nullable): a string parameter */
} LimberNoticeButton;

#define LIMBER_TYPE_NOTICE (limber_notice_get_type ())
typedef struct _LimberNotice LimberNotice;
GType limber_notice_get_type (void);

LimberNotice *limber_notice_new (const char *id,
                                 const char *title,
                                 const char *body,
                                 LimberUrgency urgency);
void limber_notice_add_button (LimberNotice *self,
                               const char *label,
                               const char *action,
                               const char *target);
void limber_notice_set_default_action (LimberNotice *self,
                                       const char *action,
                                       const char *target);
LimberNotice *limber_notice_ref (LimberNotice *self);
void limber_notice_unref (LimberNotice *self);

const char *limber_notice_get_id (const LimberNotice *self);
const char *limber_notice_get_title (const LimberNotice *self);
const char *limber_notice_get_body (const LimberNotice *self);
LimberUrgency limber_notice_get_urgency (const LimberNotice *self);
guint limber_notice_get_n_buttons (const LimberNotice *self);
const LimberNoticeButton *limber_notice_get_button (const LimberNotice *self,
                                                    guint position);
const LimberNoticeButton *limber_notice_get_default_action (const LimberNotice *self);
GVariant *limber_notice_serialize (const LimberNotice *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberNotice, limber_notice_unref)

G_END_DECLS
