/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "app/schedule-row.h"

#include <glib/gi18n.h>

#include "app/widget.h"
#include "reminder/moment.h"

struct _LimberScheduleRow
{
  AdwActionRow parent_instance;

  GtkSwitch *enabled;
  GtkWidget *delete;

  char *id;
};

G_DEFINE_FINAL_TYPE (LimberScheduleRow, limber_schedule_row, ADW_TYPE_ACTION_ROW)

static char *
format_time (LimberScheduleEntry *entry)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autoptr (GDateTime) when =
      g_date_time_new_utc (g_date_time_get_year (now), g_date_time_get_month (now),
                           g_date_time_get_day_of_month (now),
                           limber_schedule_entry_get_hour (entry),
                           limber_schedule_entry_get_minute (entry), 0);

  return limber_moment_format_time (when);
}

static void
enabled_cb (LimberScheduleRow *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "schedule.set-enabled", "(sb)", self->id,
                              gtk_switch_get_active (self->enabled));
}

static void
limber_schedule_row_finalize (GObject *object)
{
  g_free (LIMBER_SCHEDULE_ROW (object)->id);

  G_OBJECT_CLASS (limber_schedule_row_parent_class)->finalize (object);
}

static void
limber_schedule_row_class_init (LimberScheduleRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = limber_schedule_row_finalize;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/limberapp/Limber/schedule-row.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberScheduleRow, enabled);
  gtk_widget_class_bind_template_child (widget_class, LimberScheduleRow, delete);
}

static void
limber_schedule_row_init (LimberScheduleRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * limber_schedule_row_new:
 * @catalogue: where the routine's title is found
 * @entry: the entry to show
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
limber_schedule_row_new (LimberCatalogue     *catalogue,
                         LimberScheduleEntry *entry)
{
  LimberScheduleRow *self = g_object_new (LIMBER_TYPE_SCHEDULE_ROW, NULL);
  const char *routine_id = limber_schedule_entry_get_routine (entry);
  LimberRoutine *routine = limber_catalogue_get_routine (catalogue, routine_id);
  g_autofree char *unknown = g_strdup_printf (_ ("Unknown routine “%s”"), routine_id);
  const char *title = routine != NULL ? limber_routine_get_title (routine) : unknown;
  g_autofree char *days = limber_schedule_entry_describe_days (entry);
  g_autofree char *time = format_time (entry);
  /* Translators: a time of day, and the routine that is planned for it */
  g_autofree char *markup = g_markup_printf_escaped (_ ("%s · %s"), time, title);
  g_autofree char *enabled = g_strdup_printf (_ ("“%s” at %s"), title, time);
  g_autofree char *delete = g_strdup_printf (_ ("Delete “%s” at %s"), title, time);

  self->id = g_strdup (limber_schedule_entry_get_id (entry));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), markup);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), days);
  limber_widget_set_action (self, "schedule.edit", self->id);
  limber_widget_set_action (self->delete, "schedule.delete", self->id);
  gtk_widget_set_tooltip_text (self->delete, _ ("Delete"));
  limber_widget_set_spoken_name (self->delete, delete);
  limber_widget_set_spoken_name (self->enabled, enabled);
  gtk_switch_set_active (self->enabled, limber_schedule_entry_get_enabled (entry));
  g_signal_connect_object (self->enabled, "notify::active", G_CALLBACK (enabled_cb), self,
                           G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}
