/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "app/schedule-dialog.h"

#include <glib/gi18n.h>

#include "app/day-picker.h"

/* What a new entry begins with. */
#define DEFAULT_HOUR 8

struct _LimberScheduleDialog
{
  AdwWindow parent_instance;

  AdwComboRow *routine;
  GtkWidget *time;
  GtkSpinButton *hour;
  GtkSpinButton *minute;
  LimberDayPicker *days;

  char *id; /* (nullable): of the entry that is changed */
  gboolean enabled;
};

G_DEFINE_FINAL_TYPE (LimberScheduleDialog, limber_schedule_dialog, ADW_TYPE_WINDOW)

enum
{
  SIGNAL_SAVED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* 7 as "07", as a clock shows it. */
static gboolean
two_digits_cb (GtkSpinButton *button)
{
  g_autofree char *text =
      g_strdup_printf ("%02d", gtk_spin_button_get_value_as_int (button));

  gtk_editable_set_text (GTK_EDITABLE (button), text);
  return TRUE;
}

static void
days_changed_cb (LimberScheduleDialog *self)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "dialog.save",
                                 limber_day_picker_get_days (self->days) != 0);
}

static void
save_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  LimberScheduleDialog *self = LIMBER_SCHEDULE_DIALOG (widget);
  LimberRoutine *routine = adw_combo_row_get_selected_item (self->routine);
  g_autoptr (LimberScheduleEntry) entry = NULL;

  if (routine == NULL)
    return;
  gtk_spin_button_update (self->hour);
  gtk_spin_button_update (self->minute);
  entry = limber_schedule_entry_new (self->id, limber_routine_get_id (routine),
                                     limber_day_picker_get_days (self->days),
                                     gtk_spin_button_get_value_as_int (self->hour),
                                     gtk_spin_button_get_value_as_int (self->minute),
                                     self->enabled);
  g_signal_emit (self, signals[SIGNAL_SAVED], 0, entry);
  gtk_window_close (GTK_WINDOW (self));
}

static void
limber_schedule_dialog_finalize (GObject *object)
{
  g_free (LIMBER_SCHEDULE_DIALOG (object)->id);

  G_OBJECT_CLASS (limber_schedule_dialog_parent_class)->finalize (object);
}

static void
limber_schedule_dialog_class_init (LimberScheduleDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = limber_schedule_dialog_finalize;

  g_type_ensure (LIMBER_TYPE_DAY_PICKER);
  g_type_ensure (LIMBER_TYPE_ROUTINE);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/limberapp/Limber/schedule-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberScheduleDialog, routine);
  gtk_widget_class_bind_template_child (widget_class, LimberScheduleDialog, time);
  gtk_widget_class_bind_template_child (widget_class, LimberScheduleDialog, hour);
  gtk_widget_class_bind_template_child (widget_class, LimberScheduleDialog, minute);
  gtk_widget_class_bind_template_child (widget_class, LimberScheduleDialog, days);
  gtk_widget_class_bind_template_callback (widget_class, two_digits_cb);
  gtk_widget_class_bind_template_callback (widget_class, days_changed_cb);
  gtk_widget_class_install_action (widget_class, "dialog.save", NULL, save_action);

  signals[SIGNAL_SAVED] =
      g_signal_new ("saved", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                    NULL, G_TYPE_NONE, 1, LIMBER_TYPE_SCHEDULE_ENTRY);
}

static void
limber_schedule_dialog_init (LimberScheduleDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  /* Hours come before minutes in every script. */
  gtk_widget_set_direction (self->time, GTK_TEXT_DIR_LTR);
}

static void
select_routine (LimberScheduleDialog *self,
                const char           *id)
{
  GListModel *routines = adw_combo_row_get_model (self->routine);

  for (guint i = 0; i < g_list_model_get_n_items (routines); i++)
    {
      g_autoptr (LimberRoutine) routine = g_list_model_get_item (routines, i);

      if (g_strcmp0 (limber_routine_get_id (routine), id) == 0)
        adw_combo_row_set_selected (self->routine, i);
    }
}

/**
 * limber_schedule_dialog_new:
 * @catalogue: the routines to choose from
 * @entry: (nullable): the entry to change; %NULL makes a new one
 *
 * Returns: (transfer none): the dialog, owned by GTK
 */
GtkWidget *
limber_schedule_dialog_new (LimberCatalogue     *catalogue,
                            LimberScheduleEntry *entry)
{
  LimberScheduleDialog *self = g_object_new (LIMBER_TYPE_SCHEDULE_DIALOG, NULL);

  adw_combo_row_set_model (self->routine, limber_catalogue_get_routines (catalogue));
  if (entry != NULL)
    {
      self->id = g_strdup (limber_schedule_entry_get_id (entry));
      self->enabled = limber_schedule_entry_get_enabled (entry);
      select_routine (self, limber_schedule_entry_get_routine (entry));
    }
  else
    self->enabled = TRUE;
  gtk_window_set_title (GTK_WINDOW (self),
                        entry != NULL ? _ ("Change the plan") : _ ("Plan a routine"));
  gtk_spin_button_set_value (self->hour, entry != NULL
                                             ? limber_schedule_entry_get_hour (entry)
                                             : DEFAULT_HOUR);
  gtk_spin_button_set_value (self->minute, entry != NULL
                                               ? limber_schedule_entry_get_minute (entry)
                                               : 0);
  limber_day_picker_set_days (self->days, entry != NULL
                                              ? limber_schedule_entry_get_days (entry)
                                              : LIMBER_DAYS_WORKING);
  days_changed_cb (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->routine));
  return GTK_WIDGET (self);
}
