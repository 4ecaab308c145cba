/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "app/routine-row.h"

#include <glib/gi18n.h>

#include "app/figure-picture.h"
#include "app/widget.h"

struct _LimberRoutineRow
{
  AdwActionRow parent_instance;

  LimberFigurePicture *figure;
  GtkLabel *length;
  GtkButton *start;
};

G_DEFINE_FINAL_TYPE (LimberRoutineRow, limber_routine_row, ADW_TYPE_ACTION_ROW)

/* That of the step that takes the longest. */
static LimberFigure *
find_figure (LimberCatalogue *catalogue,
             LimberRoutine   *routine)
{
  LimberFigure *found = NULL;
  gint64 longest_us = 0;

  for (guint i = 0; i < limber_routine_get_n_steps (routine); i++)
    {
      const LimberStep *step = limber_routine_get_step (routine, i);
      gint64 duration_us = limber_dose_get_duration (&step->dose);
      LimberFigure *figure = limber_catalogue_get_step_figure (catalogue, step);

      if (figure == NULL || duration_us <= longest_us)
        continue;
      found = figure;
      longest_us = duration_us;
    }

  return found;
}

static void
show_length (LimberRoutineRow *self,
             gint64            duration_us)
{
  g_autofree char *length = limber_duration_format (duration_us);
  g_autofree char *words = limber_duration_describe (duration_us);

  gtk_label_set_label (self->length, length);
  limber_widget_set_spoken_name (self->length, words);
}

static void
limber_routine_row_class_init (LimberRoutineRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (LIMBER_TYPE_FIGURE_PICTURE);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/limberapp/Limber/routine-row.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberRoutineRow, figure);
  gtk_widget_class_bind_template_child (widget_class, LimberRoutineRow, length);
  gtk_widget_class_bind_template_child (widget_class, LimberRoutineRow, start);
}

static void
limber_routine_row_init (LimberRoutineRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  limber_widget_keep_left_to_right (GTK_WIDGET (self->start));
}

/**
 * limber_routine_row_new:
 * @catalogue: where the figures are
 * @routine: a routine of the catalogue
 *
 * Activating the row shows the routine's steps; its button starts it.
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
limber_routine_row_new (LimberCatalogue *catalogue,
                        LimberRoutine   *routine)
{
  LimberRoutineRow *self = g_object_new (LIMBER_TYPE_ROUTINE_ROW, NULL);
  const char *id = limber_routine_get_id (routine);
  g_autofree char *title = g_markup_escape_text (limber_routine_get_title (routine), -1);
  /* Translators: where a routine is done, and what for */
  g_autofree char *aim =
      g_markup_printf_escaped (_ ("%s · %s"),
                               limber_place_get_name (limber_routine_get_place (routine)),
                               limber_routine_get_aim (routine));
  g_autofree char *start =
      g_strdup_printf (_ ("Start “%s”"), limber_routine_get_title (routine));

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), aim);
  limber_figure_picture_show (self->figure, find_figure (catalogue, routine),
                              limber_routine_get_place (routine));
  show_length (self, limber_routine_get_duration (routine));
  limber_widget_set_action (self, "win.show-routine", id);
  limber_widget_set_action (self->start, "app.play", id);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->start), start);
  limber_widget_set_spoken_name (self->start, start);
  return GTK_WIDGET (self);
}
