/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

/* org.freedesktop.portal.Notification. The portal knows which program asks, so it is
 * not told. It activates actions with the prefix `app.` as GNOME Shell does, but what
 * its backend makes of them differs: a signal is understood as well. */

#include "config.h"

#include "desktop/notifier-backend.h"

static GVariant *
show (const LimberNotice          *notice,
      const char                  *application_id,
      guint32                      server_id,
      const LimberServerAbilities *abilities)
{
  return g_variant_new ("(s@a{sv})", limber_notice_get_id (notice),
                        limber_notice_serialize (notice));
}

static GVariant *
withdraw (const char *id,
          const char *application_id,
          guint32     server_id)
{
  return g_variant_new ("(s)", id);
}

static gboolean
read_signal (const char        *name,
             GVariant          *parameters,
             LimberServerEvent *event)
{
  g_autoptr (GVariant) targets = NULL;
  g_autoptr (GVariant) target = NULL;

  if (!g_str_equal (name, "ActionInvoked") ||
      !g_variant_is_of_type (parameters, G_VARIANT_TYPE ("(ssav)")))
    return FALSE;
  event->type = LIMBER_SERVER_ACTION;
  g_variant_get (parameters, "(&s&s@av)", &event->id, &event->key, &targets);
  if (g_variant_n_children (targets) > 0)
    g_variant_get_child (targets, 0, "v", &target);
  if (target != NULL && g_variant_is_of_type (target, G_VARIANT_TYPE_STRING))
    event->target = g_variant_get_string (target, NULL);
  return TRUE;
}

const LimberNotifierBackend limber_notifier_portal = {
  .kind = LIMBER_NOTIFIER_PORTAL,
  .bus_name = "org.freedesktop.portal.Desktop",
  .object_path = "/org/freedesktop/portal/desktop",
  .interface = "org.freedesktop.portal.Notification",
  .show_method = "AddNotification",
  .withdraw_method = "RemoveNotification",
  .show = show,
  .withdraw = withdraw,
  .read_signal = read_signal,
};
