/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "app/breaks-row.h"

#include <glib/gi18n.h>

#include "app/widget.h"

struct _LimberBreaksRow
{
  AdwActionRow parent_instance;

  GtkWidget *yes;
  GtkWidget *no;
  GtkWidget *arrow;

  GSettings *settings;
  LimberReminderProxy *reminder;
};

G_DEFINE_FINAL_TYPE (LimberBreaksRow, limber_breaks_row, ADW_TYPE_ACTION_ROW)

static const char *
get_status (LimberBreaksRow *self)
{
  if (!g_settings_get_boolean (self->settings, "reminders-enabled"))
    return _ ("Reminders are off");
  if (!limber_reminder_proxy_get_running (self->reminder))
    return _ ("The reminder is not running");

  return limber_reminder_proxy_get_text (self->reminder);
}

static void
show (LimberBreaksRow *self)
{
  gboolean asked = g_settings_get_boolean (self->settings, "reminders-asked") ||
                   g_settings_get_boolean (self->settings, "reminders-enabled");

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self),
                                 asked ? _ ("Breaks")
                                       : _ ("Remind you of breaks at the desk?"));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self),
                               asked ? get_status (self)
                                     : _ ("Until you say so, nothing runs in the "
                                          "background."));
  gtk_widget_set_visible (self->yes, !asked);
  gtk_widget_set_visible (self->no, !asked);
  gtk_widget_set_visible (self->arrow, asked);
}

static void
answer (LimberBreaksRow *self,
        gboolean         wanted)
{
  g_settings_set_boolean (self->settings, "reminders-asked", TRUE);
  g_settings_set_boolean (self->settings, "reminders-enabled", wanted);
}

static void
yes_cb (LimberBreaksRow *self)
{
  answer (self, TRUE);
}

static void
no_cb (LimberBreaksRow *self)
{
  answer (self, FALSE);
}

static GtkWidget *
add_button (LimberBreaksRow *self,
            const char      *label,
            GCallback        callback)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_signal_connect_object (button, "clicked", callback, self, G_CONNECT_SWAPPED);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), button);

  return button;
}

static void
limber_breaks_row_dispose (GObject *object)
{
  LimberBreaksRow *self = LIMBER_BREAKS_ROW (object);

  g_clear_object (&self->settings);
  g_clear_object (&self->reminder);

  G_OBJECT_CLASS (limber_breaks_row_parent_class)->dispose (object);
}

static void
limber_breaks_row_class_init (LimberBreaksRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = limber_breaks_row_dispose;
}

static void
limber_breaks_row_init (LimberBreaksRow *self)
{
  adw_action_row_set_title_lines (ADW_ACTION_ROW (self), 0);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (self), 0);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self), "win.show-breaks");
  self->no = add_button (self, C_ ("reminders", "No, thanks"), G_CALLBACK (no_cb));
  self->yes = add_button (self, C_ ("reminders", "Yes"), G_CALLBACK (yes_cb));
  self->arrow =
      g_object_new (GTK_TYPE_IMAGE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                    "icon-name", "go-next-symbolic", NULL);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), self->arrow);
}

/**
 * limber_breaks_row_new:
 * @settings: the settings
 * @reminder: whose state it shows
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
limber_breaks_row_new (GSettings           *settings,
                       LimberReminderProxy *reminder)
{
  LimberBreaksRow *self = g_object_new (LIMBER_TYPE_BREAKS_ROW, NULL);

  self->settings = g_object_ref (settings);
  self->reminder = g_object_ref (reminder);
  g_signal_connect_object (settings, "changed::reminders-asked", G_CALLBACK (show), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (settings, "changed::reminders-enabled", G_CALLBACK (show),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (reminder, "notify", G_CALLBACK (show), self,
                           G_CONNECT_SWAPPED);
  show (self);

  return GTK_WIDGET (self);
}
