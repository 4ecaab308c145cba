/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "app/exercise-page.h"

#include <glib/gi18n.h>

#include "app/figure-panel.h"
#include "app/reading-view.h"
#include "app/source-list.h"
#include "app/text-list.h"
#include "app/widget.h"

struct _LimberExercisePage
{
  AdwBin parent_instance;

  LimberReadingView *view;
  LimberFigurePanel *figure;
  GtkLabel *title;
  GtkLabel *summary;
  GtkLabel *place;
  GtkWidget *equipment_key;
  GtkLabel *equipment;
  GtkButton *play;
  GtkLabel *play_label;
  GtkLabel *start;
  AdwBin *steps;
  GtkLabel *feel;
  GtkLabel *breathing;
  GtkLabel *dose;
  GtkWidget *mistakes_section;
  AdwBin *mistakes;
  GtkLabel *easier_text;
  GtkButton *easier_link;
  GtkLabel *easier_link_label;
  GtkLabel *harder_text;
  GtkButton *harder_link;
  GtkLabel *harder_link_label;
  GtkWidget *cautions_section;
  AdwBin *cautions;
  GtkWidget *muscles_section;
  GtkWidget *lengthens_key;
  GtkLabel *lengthens;
  GtkWidget *strengthens_key;
  GtkLabel *strengthens;
  LimberSourceList *sources;

  LimberCatalogue *catalogue;
  LimberExercise *exercise;
};

G_DEFINE_FINAL_TYPE (LimberExercisePage, limber_exercise_page, ADW_TYPE_BIN)

static char *
join_muscles (const LimberMuscle *muscles,
              gsize               n_muscles)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (gsize i = 0; i < n_muscles; i++)
    g_ptr_array_add (names, (char *) limber_muscle_get_name (muscles[i]));
  g_ptr_array_add (names, NULL);
  return g_strjoinv ("\n", (char **) names->pdata);
}

/* Shows @text beside its @key, or neither where there is none. */
static void
show_fact (GtkWidget  *key,
           GtkLabel   *value,
           const char *text)
{
  gtk_label_set_label (value, text);
  gtk_widget_set_visible (key, text[0] != '\0');
  gtk_widget_set_visible (GTK_WIDGET (value), text[0] != '\0');
}

/* Hides @section where @items is empty. */
static void
show_list (GtkWidget         *section,
           AdwBin            *bin,
           const char *const *items)
{
  adw_bin_set_child (bin, limber_text_list_new (items, FALSE, FALSE));
  gtk_widget_set_visible (section, items[0] != NULL);
}

static void
show_play (LimberExercisePage *self)
{
  gint64 duration_us =
      limber_dose_get_duration (limber_exercise_get_dose (self->exercise));
  g_autofree char *time = limber_duration_format (duration_us);
  g_autofree char *spoken_time = limber_duration_describe (duration_us);
  /* Translators: %s is a time such as 1:05. */
  g_autofree char *text = g_strdup_printf (_ ("Do this exercise · %s"), time);
  /* Translators: read out by screen readers; %s is such as 1 minute 5 seconds. */
  g_autofree char *spoken = g_strdup_printf (_ ("Do this exercise, %s"), spoken_time);

  gtk_label_set_label (self->play_label, text);
  limber_widget_set_action (self->play, "win.play-exercise",
                            limber_exercise_get_id (self->exercise));
  limber_widget_set_spoken_name (self->play, spoken);
}

static void
show_variant (LimberExercisePage  *self,
              const LimberVariant *variant,
              GtkLabel            *text,
              GtkButton           *link,
              GtkLabel            *link_label)
{
  LimberExercise *other = NULL;

  if (variant->exercise != NULL)
    other = limber_catalogue_get_exercise (self->catalogue, variant->exercise);
  gtk_label_set_label (text, variant->text);
  gtk_widget_set_visible (GTK_WIDGET (link), other != NULL);
  if (other == NULL)
    return;
  gtk_label_set_label (link_label, limber_exercise_get_title (other));
  limber_widget_set_action (link, "win.show-exercise", limber_exercise_get_id (other));
}

static void
show_muscles (LimberExercisePage *self)
{
  gsize n_lengthens, n_strengthens;
  const LimberMuscle *lengthens =
      limber_exercise_get_lengthens (self->exercise, &n_lengthens);
  const LimberMuscle *strengthens =
      limber_exercise_get_strengthens (self->exercise, &n_strengthens);
  g_autofree char *lengthens_text = join_muscles (lengthens, n_lengthens);
  g_autofree char *strengthens_text = join_muscles (strengthens, n_strengthens);

  show_fact (self->lengthens_key, self->lengthens, lengthens_text);
  show_fact (self->strengthens_key, self->strengthens, strengthens_text);
  gtk_widget_set_visible (self->muscles_section, n_lengthens + n_strengthens > 0);
}

static void
show_exercise (LimberExercisePage *self)
{
  LimberExercise *exercise = self->exercise;
  LimberPlace place = limber_exercise_get_place (exercise);
  const char *const *steps = limber_exercise_get_steps (exercise);
  g_autofree char *equipment =
      g_strjoinv ("\n", (char **) limber_exercise_get_equipment (exercise));

  limber_reading_view_set_title (self->view, limber_exercise_get_title (exercise));
  limber_figure_panel_show (self->figure, limber_exercise_get_figure (exercise), exercise,
                            place);
  gtk_label_set_label (self->title, limber_exercise_get_title (exercise));
  gtk_label_set_label (self->summary, limber_exercise_get_summary (exercise));
  gtk_label_set_label (self->place, limber_place_get_name (place));
  show_fact (self->equipment_key, self->equipment, equipment);
  show_play (self);
  gtk_label_set_label (self->start, limber_exercise_get_start (exercise));
  adw_bin_set_child (self->steps, limber_text_list_new (steps, TRUE, FALSE));
  gtk_label_set_label (self->feel, limber_exercise_get_feel (exercise));
  gtk_label_set_label (self->breathing, limber_exercise_get_breathing (exercise));
  gtk_label_set_label (self->dose, limber_exercise_get_dose_text (exercise));
  show_list (self->mistakes_section, self->mistakes,
             limber_exercise_get_mistakes (exercise));
  show_variant (self, limber_exercise_get_easier (exercise), self->easier_text,
                self->easier_link, self->easier_link_label);
  show_variant (self, limber_exercise_get_harder (exercise), self->harder_text,
                self->harder_link, self->harder_link_label);
  show_list (self->cautions_section, self->cautions,
             limber_exercise_get_cautions (exercise));
  show_muscles (self);
  limber_source_list_set_sources (self->sources, self->catalogue,
                                  limber_exercise_get_sources (exercise));
}

static void
limber_exercise_page_dispose (GObject *object)
{
  LimberExercisePage *self = LIMBER_EXERCISE_PAGE (object);

  g_clear_object (&self->catalogue);
  g_clear_object (&self->exercise);

  G_OBJECT_CLASS (limber_exercise_page_parent_class)->dispose (object);
}

static void
bind_template_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, LimberExercisePage, view);
  gtk_widget_class_bind_template_child (widget_class, LimberExercisePage, figure);
  gtk_widget_class_bind_template_child (widget_class, LimberExercisePage, title);
  gtk_widget_class_bind_template_child (widget_class, LimberExercisePage, summary);
  gtk_widget_class_bind_template_child (widget_class, LimberExercisePage, place);
  gtk_widget_class_bind_template_child (widget_class, LimberExercisePage, equipment_key);
  gtk_widget_class_bind_template_child (widget_class, LimberExercisePage, equipment);
  gtk_widget_class_bind_template_child (widget_class, LimberExercisePage, play);
  gtk_widget_class_bind_template_child (widget_class, LimberExercisePage, play_label);
  gtk_widget_class_bind_template_child (widget_class, LimberExercisePage, start);
  gtk_widget_class_bind_template_child (widget_class, LimberExercisePage, steps);
  gtk_widget_class_bind_template_child (widget_class, LimberExercisePage, feel);
  gtk_widget_class_bind_template_child (widget_class, LimberExercisePage, breathing);
  gtk_widget_class_bind_template_child (widget_class, LimberExercisePage, dose);
  gtk_widget_class_bind_template_child (widget_class, LimberExercisePage,
                                        mistakes_section);
  gtk_widget_class_bind_template_child (widget_class, LimberExercisePage, mistakes);
  gtk_widget_class_bind_template_child (widget_class, LimberExercisePage, easier_text);
  gtk_widget_class_bind_template_child (widget_class, LimberExercisePage, easier_link);
  gtk_widget_class_bind_template_child (widget_class, LimberExercisePage,
                                        easier_link_label);
  gtk_widget_class_bind_template_child (widget_class, LimberExercisePage, harder_text);
  gtk_widget_class_bind_template_child (widget_class, LimberExercisePage, harder_link);
  gtk_widget_class_bind_template_child (widget_class, LimberExercisePage,
                                        harder_link_label);
  gtk_widget_class_bind_template_child (widget_class, LimberExercisePage,
                                        cautions_section);
  gtk_widget_class_bind_template_child (widget_class, LimberExercisePage, cautions);
  gtk_widget_class_bind_template_child (widget_class, LimberExercisePage,
                                        muscles_section);
  gtk_widget_class_bind_template_child (widget_class, LimberExercisePage, lengthens_key);
  gtk_widget_class_bind_template_child (widget_class, LimberExercisePage, lengthens);
  gtk_widget_class_bind_template_child (widget_class, LimberExercisePage,
                                        strengthens_key);
  gtk_widget_class_bind_template_child (widget_class, LimberExercisePage, strengthens);
  gtk_widget_class_bind_template_child (widget_class, LimberExercisePage, sources);
}

static void
limber_exercise_page_class_init (LimberExercisePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = limber_exercise_page_dispose;

  g_type_ensure (LIMBER_TYPE_FIGURE_PANEL);
  g_type_ensure (LIMBER_TYPE_READING_VIEW);
  g_type_ensure (LIMBER_TYPE_SOURCE_LIST);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/limberapp/Limber/exercise-page.ui");
  bind_template_children (widget_class);
}

static void
limber_exercise_page_init (LimberExercisePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * limber_exercise_page_new:
 * @catalogue: where the sources and other exercises named come from
 * @exercise: the exercise to show
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
limber_exercise_page_new (LimberCatalogue *catalogue,
                          LimberExercise  *exercise)
{
  LimberExercisePage *self = g_object_new (LIMBER_TYPE_EXERCISE_PAGE, NULL);

  self->catalogue = g_object_ref (catalogue);
  self->exercise = g_object_ref (exercise);
  show_exercise (self);
  return GTK_WIDGET (self);
}
