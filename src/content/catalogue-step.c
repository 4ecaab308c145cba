/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include <string.h>

#include "content/catalogue.h"

/**
 * limber_catalogue_get_step_title:
 * @self: a catalogue
 * @step: a step
 *
 * Returns: (transfer none): what to call it: its own title, else that of its
 *   exercise, else, if that is unknown, the exercise's id.
 */
const char *
limber_catalogue_get_step_title (LimberCatalogue  *self,
                                 const LimberStep *step)
{
  LimberExercise *exercise;

  if (step->title != NULL)
    return step->title;

  exercise = limber_catalogue_get_exercise (self, step->exercise);

  return exercise != NULL ? limber_exercise_get_title (exercise) : step->exercise;
}

/**
 * limber_catalogue_get_step_figure:
 * @self: a catalogue
 * @step: a step
 *
 * Returns: (transfer none) (nullable): what draws it: the figure it names, else that
 *   of its exercise. %NULL if there is none; a step that names one that is missing is
 *   done in another position than its exercise, whose figure would be wrong for it.
 */
LimberFigure *
limber_catalogue_get_step_figure (LimberCatalogue  *self,
                                  const LimberStep *step)
{
  const char *name = step->figure != NULL ? step->figure : step->exercise;
  const char *slash = name != NULL ? strchr (name, '/') : NULL;
  g_autofree char *id = slash != NULL ? g_strndup (name, slash - name) : g_strdup (name);
  LimberExercise *exercise = limber_catalogue_get_exercise (self, id);

  if (exercise == NULL)
    return NULL;

  return slash != NULL ? limber_exercise_get_other_figure (exercise, slash + 1)
                       : limber_exercise_get_figure (exercise);
}
