/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

/* org.gtk.Notifications of GNOME Shell. It activates the actions on the window
 * program's bus name and tells nobody else, nor does it say when a notice is closed. It
 * refuses programs whose desktop file is not installed. */

#include "config.h"

#include "desktop/notifier-backend.h"

static GVariant *
show (const LimberNotice          *notice,
      const char                  *application_id,
      guint32                      server_id,
      const LimberServerAbilities *abilities)
{
  return g_variant_new ("(ss@a{sv})", application_id, limber_notice_get_id (notice),
                        limber_notice_serialize (notice));
}

static GVariant *
withdraw (const char *id,
          const char *application_id,
          guint32     server_id)
{
  return g_variant_new ("(ss)", application_id, id);
}

const LimberNotifierBackend limber_notifier_gtk = {
  .kind = LIMBER_NOTIFIER_GTK,
  .bus_name = "org.gtk.Notifications",
  .object_path = "/org/gtk/Notifications",
  .interface = "org.gtk.Notifications",
  .show_method = "AddNotification",
  .withdraw_method = "RemoveNotification",
  .show = show,
  .withdraw = withdraw,
};
