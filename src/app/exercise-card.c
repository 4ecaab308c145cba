/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "app/exercise-card.h"

#include <glib/gi18n.h>

#include "app/figure-picture.h"

struct _LimberExerciseCard
{
  GtkFlowBoxChild parent_instance;

  LimberFigurePicture *figure;
  GtkLabel *title;
  GtkLabel *details;

  LimberExercise *exercise;
};

G_DEFINE_FINAL_TYPE (LimberExerciseCard, limber_exercise_card, GTK_TYPE_FLOW_BOX_CHILD)

static void
show_exercise (LimberExerciseCard *self)
{
  LimberPlace place = limber_exercise_get_place (self->exercise);
  g_autofree char *dose =
      limber_dose_describe (limber_exercise_get_dose (self->exercise));
  /* Translators: below an exercise: where it is done, and how much of it. */
  g_autofree char *details =
      g_strdup_printf (C_ ("exercise", "%s\n%s"), limber_place_get_name (place), dose);

  limber_figure_picture_show (self->figure, limber_exercise_get_figure (self->exercise),
                              place);
  gtk_label_set_label (self->title, limber_exercise_get_title (self->exercise));
  gtk_label_set_label (self->details, details);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  limber_exercise_get_title (self->exercise),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  limber_exercise_get_summary (self->exercise), -1);
}

static void
limber_exercise_card_dispose (GObject *object)
{
  LimberExerciseCard *self = LIMBER_EXERCISE_CARD (object);

  g_clear_object (&self->exercise);

  G_OBJECT_CLASS (limber_exercise_card_parent_class)->dispose (object);
}

static void
limber_exercise_card_class_init (LimberExerciseCardClass *klass)
{
  const guint keys[] = { GDK_KEY_Return, GDK_KEY_KP_Enter, GDK_KEY_ISO_Enter };
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = limber_exercise_card_dispose;

  /* A flow box leaves these to its own cursor, which typing in the search moves. */
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_signal (widget_class, keys[i], 0, "activate", NULL);

  g_type_ensure (LIMBER_TYPE_FIGURE_PICTURE);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/limberapp/Limber/exercise-card.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberExerciseCard, figure);
  gtk_widget_class_bind_template_child (widget_class, LimberExerciseCard, title);
  gtk_widget_class_bind_template_child (widget_class, LimberExerciseCard, details);
}

static void
limber_exercise_card_init (LimberExerciseCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * limber_exercise_card_new:
 * @exercise: the exercise to show
 *
 * The flow box that it stands in says what happens when it is activated.
 *
 * Returns: (transfer floating): a card
 */
GtkWidget *
limber_exercise_card_new (LimberExercise *exercise)
{
  LimberExerciseCard *self = g_object_new (LIMBER_TYPE_EXERCISE_CARD, NULL);

  self->exercise = g_object_ref (exercise);
  show_exercise (self);
  return GTK_WIDGET (self);
}

/**
 * limber_exercise_card_get_exercise:
 * @self: a card
 *
 * Returns: (transfer none): the exercise it shows
 */
LimberExercise *
limber_exercise_card_get_exercise (LimberExerciseCard *self)
{
  g_return_val_if_fail (LIMBER_IS_EXERCISE_CARD (self), NULL);

  return self->exercise;
}
