/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <gio/gio.h>

#include "desktop/notice.h"

G_BEGIN_DECLS

typedef enum
{
  LIMBER_NOTIFIER_NONE,        /* nobody shows anything, or it is not known yet */
  LIMBER_NOTIFIER_GTK,         /* org.gtk.Notifications: GNOME Shell */
  LIMBER_NOTIFIER_PORTAL,      /* org.freedesktop.portal.Notification: in a sandbox */
  LIMBER_NOTIFIER_FREEDESKTOP, /* org.freedesktop.Notifications: everywhere else */
} LimberNotifierKind;

#define LIMBER_TYPE_NOTIFIER_KIND (limber_notifier_kind_get_type ())
GType limber_notifier_kind_get_type (void);

#define LIMBER_TYPE_NOTIFIER (limber_notifier_get_type ())
G_DECLARE_FINAL_TYPE (LimberNotifier, limber_notifier, LIMBER, NOTIFIER, GObject)

/* Shows notices to the user. Nothing here ever waits for a server.
 *
 * Property: "kind" (LimberNotifierKind, read-only, notified): who shows them. It is
 * chosen anew when services come and go, and first known soon after creation.
 *
 * Signal: "action" (id, action, target): the user pressed a button, or the notice
 * itself where it has a default action, and the answer came here; `target` is %NULL
 * where the action has none. The notice is over then, and withdrawn. With FREEDESKTOP
 * every answer comes here. With GTK and PORTAL the desktop calls
 * org.freedesktop.Application.ActivateAction of the window program, starting it if need
 * be, which passes it on; some portals tell both, so it may come twice.
 *
 * A notice is valid from limber_notifier_show() until it is replaced, withdrawn,
 * answered here or known to be closed. If its server goes away meanwhile, the next one
 * gets it again. */

LimberNotifier *limber_notifier_new (GDBusConnection *session_bus,
                                     const char *application_id);
LimberNotifierKind limber_notifier_get_kind (LimberNotifier *self);
void limber_notifier_show (LimberNotifier *self, LimberNotice *notice);
void limber_notifier_withdraw (LimberNotifier *self, const char *id);
char *limber_notifier_take_activation_token (LimberNotifier *self);

G_END_DECLS
