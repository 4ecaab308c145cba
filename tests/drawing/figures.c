/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "figures.h"

#include "content/catalogue.h"
#include "content/paths.h"
#include "player/motion.h"

static void
test_figure_free (gpointer data)
{
  TestFigure *self = data;

  g_free (self->name);
  g_object_unref (self->exercise);
  g_free (self);
}

static void
add_figure (GPtrArray      *figures,
            char           *name,
            LimberExercise *exercise,
            LimberFigure   *figure)
{
  TestFigure *self = g_new0 (TestFigure, 1);

  self->name = name;
  self->exercise = g_object_ref (exercise);
  self->figure = figure;
  g_ptr_array_add (figures, self);
}

static void
add_exercise (GPtrArray      *figures,
              LimberExercise *exercise)
{
  const char *id = limber_exercise_get_id (exercise);
  LimberFigure *figure = limber_exercise_get_figure (exercise);

  if (figure != NULL)
    add_figure (figures, g_strdup (id), exercise, figure);
  for (guint i = 0; i < limber_exercise_get_n_other_figures (exercise); i++)
    {
      const char *other = limber_exercise_get_other_figure_id (exercise, i);

      add_figure (figures, g_strdup_printf ("%s-%s", id, other), exercise,
                  limber_exercise_get_other_figure (exercise, other));
    }
}

/* All figures that are shipped: TestFigure, which belong to the list. */
GPtrArray *
test_figures_new (void)
{
  g_autoptr (LimberCatalogue) catalogue =
      limber_catalogue_new (limber_path_content (), NULL);
  GListModel *exercises = limber_catalogue_get_exercises (catalogue);
  GPtrArray *figures = g_ptr_array_new_with_free_func (test_figure_free);

  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++)
    {
      g_autoptr (LimberExercise) exercise = g_list_model_get_item (exercises, i);

      add_exercise (figures, exercise);
    }
  g_assert_cmpuint (figures->len, >, 0);

  return figures;
}

/* @self stays where it is, for it points into itself. */
void
test_scene_init (TestScene        *self,
                 const TestFigure *figure,
                 LimberBodySide    working)
{
  LimberMotion motion = limber_motion_at_rest (figure->figure);

  limber_figure_get_frame (figure->figure, motion.phase, working, motion.breath,
                           &self->frame);
  limber_figure_trace_init (&self->trace, figure->figure, working);
  self->scene = (LimberFigureScene){
    .figure = figure->figure,
    .exercise = figure->exercise,
    .frame = &self->frame,
    .trace = &self->trace,
  };
}

gboolean
test_figure_has_prop (const TestFigure *figure,
                      LimberPropKind    kind)
{
  for (guint i = 0; i < limber_figure_get_n_props (figure->figure); i++)
    if (limber_figure_get_prop (figure->figure, i)->kind == kind)
      return TRUE;

  return FALSE;
}
