/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "app/today-page.h"

#include <glib/gi18n.h>

#include "app/routine-row.h"
#include "app/widget.h"
#include "reminder/moment.h"

/* What the largest button starts. */
#define RESET_ROUTINE "desk-reset"

struct _LimberTodayPage
{
  AdwBin parent_instance;

  GtkWidget *reset;
  GtkLabel *reset_title;
  GtkLabel *reset_aim;
  GtkWidget *reset_start;
  AdwPreferencesGroup *next_up;
  AdwActionRow *next;
  GtkWidget *next_start;
  AdwPreferencesGroup *routines;

  LimberCatalogue *catalogue;
  LimberSchedule *schedule;
  guint refresh_id;
};

G_DEFINE_FINAL_TYPE (LimberTodayPage, limber_today_page, ADW_TYPE_BIN)

static void update_next (LimberTodayPage *self);

static void
refresh_cb (gpointer user_data)
{
  LimberTodayPage *self = user_data;

  self->refresh_id = 0;
  update_next (self);
}

/* Looks again when what is shown will have passed, or the day will have changed. */
static void
plan_refresh (LimberTodayPage *self,
              GDateTime       *now,
              GDateTime       *when)
{
  GTimeSpan wait = G_TIME_SPAN_HOUR;

  g_clear_handle_id (&self->refresh_id, g_source_remove);
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  if (when != NULL)
    wait = MIN (wait, g_date_time_difference (when, now));
  self->refresh_id =
      g_timeout_add_once ((guint) (wait / G_TIME_SPAN_MILLISECOND) + 1, refresh_cb, self);
}

static void
show_next (LimberTodayPage     *self,
           LimberScheduleEntry *entry,
           GDateTime           *when,
           GDateTime           *now)
{
  const char *id = limber_schedule_entry_get_routine (entry);
  LimberRoutine *routine = limber_catalogue_get_routine (self->catalogue, id);
  g_autofree char *unknown = g_strdup_printf (_ ("Unknown routine “%s”"), id);
  g_autofree char *title =
      g_markup_escape_text (routine != NULL ? limber_routine_get_title (routine)
                                            : unknown,
                            -1);
  g_autofree char *subtitle = limber_moment_describe (when, now);
  g_autofree char *start =
      g_strdup_printf (_ ("Start “%s”"),
                       routine != NULL ? limber_routine_get_title (routine) : id);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->next), title);
  adw_action_row_set_subtitle (self->next, subtitle);
  gtk_widget_set_visible (self->next_start, routine != NULL);
  limber_widget_set_action (self->next_start, "app.play", id);
  gtk_widget_set_tooltip_text (self->next_start, start);
  limber_widget_set_spoken_name (self->next_start, start);
}

static void
update_next (LimberTodayPage *self)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (GDateTime) when = NULL;
  LimberScheduleEntry *entry = limber_schedule_get_next (self->schedule, now, &when);

  if (entry != NULL)
    show_next (self, entry, when, now);
  else
    {
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->next),
                                     _ ("Plan your week"));
      adw_action_row_set_subtitle (self->next,
                                   _ ("A routine at a fixed time is easier to keep."));
      gtk_widget_set_visible (self->next_start, FALSE);
    }
  plan_refresh (self, now, when);
}

static void
show_reset (LimberTodayPage *self)
{
  LimberRoutine *routine = limber_catalogue_get_routine (self->catalogue, RESET_ROUTINE);
  g_autofree char *start = NULL;

  gtk_widget_set_visible (self->reset, routine != NULL);
  if (routine == NULL)
    return;
  start = g_strdup_printf (_ ("Start “%s”"), limber_routine_get_title (routine));
  gtk_label_set_label (self->reset_title, limber_routine_get_title (routine));
  gtk_label_set_label (self->reset_aim, limber_routine_get_aim (routine));
  limber_widget_set_action (self->reset_start, "app.play", RESET_ROUTINE);
  limber_widget_set_spoken_name (self->reset_start, start);
}

static void
show_routines (LimberTodayPage *self)
{
  GListModel *routines = limber_catalogue_get_routines (self->catalogue);

  for (guint i = 0; i < g_list_model_get_n_items (routines); i++)
    {
      g_autoptr (LimberRoutine) routine = g_list_model_get_item (routines, i);

      adw_preferences_group_add (self->routines,
                                 limber_routine_row_new (self->catalogue, routine));
    }
}

static void
limber_today_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (limber_today_page_parent_class)->map (widget);
  update_next (LIMBER_TODAY_PAGE (widget));
}

static gboolean
limber_today_page_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (LIMBER_TODAY_PAGE (widget)->reset_start);
}

static void
limber_today_page_unmap (GtkWidget *widget)
{
  g_clear_handle_id (&LIMBER_TODAY_PAGE (widget)->refresh_id, g_source_remove);
  GTK_WIDGET_CLASS (limber_today_page_parent_class)->unmap (widget);
}

static void
limber_today_page_dispose (GObject *object)
{
  LimberTodayPage *self = LIMBER_TODAY_PAGE (object);

  g_clear_handle_id (&self->refresh_id, g_source_remove);
  g_clear_object (&self->catalogue);
  g_clear_object (&self->schedule);

  G_OBJECT_CLASS (limber_today_page_parent_class)->dispose (object);
}

static void
limber_today_page_class_init (LimberTodayPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_today_page_dispose;
  widget_class->grab_focus = limber_today_page_grab_focus;
  widget_class->map = limber_today_page_map;
  widget_class->unmap = limber_today_page_unmap;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/limberapp/Limber/today-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberTodayPage, reset);
  gtk_widget_class_bind_template_child (widget_class, LimberTodayPage, reset_title);
  gtk_widget_class_bind_template_child (widget_class, LimberTodayPage, reset_aim);
  gtk_widget_class_bind_template_child (widget_class, LimberTodayPage, reset_start);
  gtk_widget_class_bind_template_child (widget_class, LimberTodayPage, next_up);
  gtk_widget_class_bind_template_child (widget_class, LimberTodayPage, next);
  gtk_widget_class_bind_template_child (widget_class, LimberTodayPage, next_start);
  gtk_widget_class_bind_template_child (widget_class, LimberTodayPage, routines);
}

static void
limber_today_page_init (LimberTodayPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  limber_widget_keep_left_to_right (self->next_start);
}

/**
 * limber_today_page_new:
 * @catalogue: what there is to play
 * @schedule: the weekly schedule
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
limber_today_page_new (LimberCatalogue *catalogue,
                       LimberSchedule  *schedule)
{
  LimberTodayPage *self = g_object_new (LIMBER_TYPE_TODAY_PAGE, NULL);

  self->catalogue = g_object_ref (catalogue);
  self->schedule = g_object_ref (schedule);
  show_reset (self);
  show_routines (self);
  update_next (self);
  g_signal_connect_object (schedule, "items-changed", G_CALLBACK (update_next), self,
                           G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

/**
 * limber_today_page_add_breaks:
 * @self: a page
 * @row: how things are with breaks
 */
void
limber_today_page_add_breaks (LimberTodayPage *self,
                              GtkWidget       *row)
{
  g_return_if_fail (LIMBER_IS_TODAY_PAGE (self));

  adw_preferences_group_add (self->next_up, row);
}
