/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "app/schedule-page.h"

#include <glib/gi18n.h>

#include "app/schedule-dialog.h"
#include "app/schedule-row.h"
#include "app/window.h"

/* A list made by a program may have thousands, and each row costs. */
#define MAX_ROWS 200

struct _LimberSchedulePage
{
  AdwBin parent_instance;

  AdwPreferencesGroup *breaks;
  GtkStack *stack;
  GtkListBox *list;

  LimberCatalogue *catalogue;
  LimberSchedule *schedule;
  gboolean toggling; /* a row's own switch was pressed: it shows the change already */
};

G_DEFINE_FINAL_TYPE (LimberSchedulePage, limber_schedule_page, ADW_TYPE_BIN)

static void
add_toast (LimberSchedulePage *self,
           AdwToast           *toast)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (LIMBER_IS_WINDOW (root))
    limber_window_add_toast (LIMBER_WINDOW (root), toast);
  else
    g_object_unref (toast);
}

static void
tell_whether_saved (LimberSchedulePage *self,
                    gboolean            saved)
{
  if (!saved)
    add_toast (self,
               adw_toast_new (_ ("The schedule cannot be saved: its setting is locked")));
}

/* The row that has the focus, or -1. */
static int
get_focus_row (LimberSchedulePage *self)
{
  GtkWidget *row = gtk_widget_get_focus_child (GTK_WIDGET (self->list));

  return row != NULL ? gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row)) : -1;
}

/* Where the row at @index was: there, at the last row, or at the button of an empty page.
 */
static void
focus_row (LimberSchedulePage *self,
           int                 index)
{
  int n_entries =
      MIN ((int) g_list_model_get_n_items (G_LIST_MODEL (self->schedule)), MAX_ROWS);
  GtkWidget *place = gtk_stack_get_visible_child (self->stack);

  if (n_entries > 0)
    place = GTK_WIDGET (
        gtk_list_box_get_row_at_index (self->list, MIN (index, n_entries - 1)));
  gtk_widget_child_focus (place, GTK_DIR_TAB_FORWARD);
}

/* Says how many entries there are beside those with a row. */
static void
append_rest (LimberSchedulePage *self,
             guint               n_more)
{
  g_autofree char *text =
      g_strdup_printf (ngettext ("%u more entry is not shown",
                                 "%u more entries are not shown", n_more),
                       n_more);
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), text);
  gtk_list_box_append (self->list, row);
}

static void
rebuild (LimberSchedulePage *self)
{
  guint n_entries = g_list_model_get_n_items (G_LIST_MODEL (self->schedule));
  guint n_rows = MIN (n_entries, MAX_ROWS);
  int focused = get_focus_row (self);
  GtkWidget *row;

  gtk_stack_set_visible_child_name (self->stack, n_entries > 0 ? "week" : "empty");
  if (self->toggling)
    return;
  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->list))) != NULL)
    gtk_list_box_remove (self->list, row);
  for (guint i = 0; i < n_rows; i++)
    {
      g_autoptr (LimberScheduleEntry) entry =
          g_list_model_get_item (G_LIST_MODEL (self->schedule), i);

      gtk_list_box_append (self->list, limber_schedule_row_new (self->catalogue, entry));
    }
  if (n_entries > n_rows)
    append_rest (self, n_entries - n_rows);
  if (focused >= 0)
    focus_row (self, focused);
}

static void
saved_cb (LimberSchedulePage  *self,
          LimberScheduleEntry *entry)
{
  tell_whether_saved (self, limber_schedule_put (self->schedule, entry));
}

static void
ask (LimberSchedulePage  *self,
     LimberScheduleEntry *entry)
{
  GtkWidget *dialog = limber_schedule_dialog_new (self->catalogue, entry);
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  gtk_window_set_transient_for (GTK_WINDOW (dialog), GTK_WINDOW (root));
  g_signal_connect_object (dialog, "saved", G_CALLBACK (saved_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
add_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  ask (LIMBER_SCHEDULE_PAGE (widget), NULL);
}

static void
edit_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  LimberSchedulePage *self = LIMBER_SCHEDULE_PAGE (widget);
  LimberScheduleEntry *entry =
      limber_schedule_find (self->schedule, g_variant_get_string (parameter, NULL));

  if (entry != NULL)
    ask (self, entry);
}

static void
set_enabled_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  LimberSchedulePage *self = LIMBER_SCHEDULE_PAGE (widget);
  LimberScheduleEntry *entry;
  g_autoptr (LimberScheduleEntry) changed = NULL;
  const char *id;
  gboolean enabled;

  g_variant_get (parameter, "(&sb)", &id, &enabled);
  entry = limber_schedule_find (self->schedule, id);
  if (entry == NULL)
    return;
  changed = limber_schedule_entry_new (id, limber_schedule_entry_get_routine (entry),
                                       limber_schedule_entry_get_days (entry),
                                       limber_schedule_entry_get_hour (entry),
                                       limber_schedule_entry_get_minute (entry), enabled);
  self->toggling = TRUE;
  tell_whether_saved (self, limber_schedule_put (self->schedule, changed));
  self->toggling = FALSE;
}

static void
undo_cb (LimberSchedulePage *self,
         AdwToast           *toast)
{
  saved_cb (self, g_object_get_data (G_OBJECT (toast), "entry"));
}

static void
delete_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  LimberSchedulePage *self = LIMBER_SCHEDULE_PAGE (widget);
  const char *id = g_variant_get_string (parameter, NULL);
  g_autoptr (LimberScheduleEntry) entry = NULL;
  AdwToast *toast;

  if (!g_set_object (&entry, limber_schedule_find (self->schedule, id)))
    return;
  if (!limber_schedule_remove (self->schedule, id))
    {
      tell_whether_saved (self, FALSE);
      return;
    }
  toast = adw_toast_new (_ ("Deleted from the schedule"));
  adw_toast_set_button_label (toast, _ ("_Undo"));
  g_object_set_data_full (G_OBJECT (toast), "entry", g_object_ref (entry),
                          g_object_unref);
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (undo_cb), self,
                           G_CONNECT_SWAPPED);
  add_toast (self, toast);
}

static void
limber_schedule_page_dispose (GObject *object)
{
  LimberSchedulePage *self = LIMBER_SCHEDULE_PAGE (object);

  g_clear_object (&self->catalogue);
  g_clear_object (&self->schedule);

  G_OBJECT_CLASS (limber_schedule_page_parent_class)->dispose (object);
}

static void
limber_schedule_page_class_init (LimberSchedulePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_schedule_page_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/limberapp/Limber/schedule-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberSchedulePage, breaks);
  gtk_widget_class_bind_template_child (widget_class, LimberSchedulePage, stack);
  gtk_widget_class_bind_template_child (widget_class, LimberSchedulePage, list);
  gtk_widget_class_install_action (widget_class, "schedule.add", NULL, add_action);
  gtk_widget_class_install_action (widget_class, "schedule.edit", "s", edit_action);
  gtk_widget_class_install_action (widget_class, "schedule.set-enabled", "(sb)",
                                   set_enabled_action);
  gtk_widget_class_install_action (widget_class, "schedule.delete", "s", delete_action);
}

static void
limber_schedule_page_init (LimberSchedulePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * limber_schedule_page_new:
 * @catalogue: the routines to choose from
 * @schedule: the weekly schedule
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
limber_schedule_page_new (LimberCatalogue *catalogue,
                          LimberSchedule  *schedule)
{
  LimberSchedulePage *self = g_object_new (LIMBER_TYPE_SCHEDULE_PAGE, NULL);

  self->catalogue = g_object_ref (catalogue);
  self->schedule = g_object_ref (schedule);
  g_signal_connect_object (schedule, "items-changed", G_CALLBACK (rebuild), self,
                           G_CONNECT_SWAPPED);
  rebuild (self);
  return GTK_WIDGET (self);
}

/**
 * limber_schedule_page_add_breaks:
 * @self: a page
 * @row: how things are with breaks
 */
void
limber_schedule_page_add_breaks (LimberSchedulePage *self,
                                 GtkWidget          *row)
{
  g_return_if_fail (LIMBER_IS_SCHEDULE_PAGE (self));

  adw_preferences_group_add (self->breaks, row);
  gtk_widget_set_visible (GTK_WIDGET (self->breaks), TRUE);
}
