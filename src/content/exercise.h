/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <glib-object.h>

#include "content/dose.h"
#include "content/json-file.h"
#include "content/terms.h"
#include "figure/figure.h"

G_BEGIN_DECLS

/* An easier or harder way. */
typedef struct
{
  char *text;
  char *exercise; /* (nullable): id of the exercise to change to */
} LimberVariant;

#define LIMBER_TYPE_EXERCISE (limber_exercise_get_type ())
G_DECLARE_FINAL_TYPE (LimberExercise, limber_exercise, LIMBER, EXERCISE, GObject)

/* An exercise, read, checked, translated and never changed after. Everything
 * returned belongs to it; lists of strings end with %NULL and may be empty, no
 * string is %NULL unless it says so. */

LimberExercise *limber_exercise_new_from_json (LimberJsonFile *file,
                                               LimberProblems *problems);
const char *limber_exercise_get_id (LimberExercise *self);
int limber_exercise_get_order (LimberExercise *self);
const char *limber_exercise_get_title (LimberExercise *self);
const char *limber_exercise_get_summary (LimberExercise *self);
LimberPlace limber_exercise_get_place (LimberExercise *self);
const char *const *limber_exercise_get_equipment (LimberExercise *self);
const char *limber_exercise_get_start (LimberExercise *self);
const char *const *limber_exercise_get_steps (LimberExercise *self);
const char *limber_exercise_get_feel (LimberExercise *self);
const char *const *limber_exercise_get_mistakes (LimberExercise *self);
const char *limber_exercise_get_breathing (LimberExercise *self);
const char *limber_exercise_get_dose_text (LimberExercise *self);
const LimberDose *limber_exercise_get_dose (LimberExercise *self);
const LimberVariant *limber_exercise_get_easier (LimberExercise *self);
const LimberVariant *limber_exercise_get_harder (LimberExercise *self);
const char *const *limber_exercise_get_cautions (LimberExercise *self);
const LimberMuscle *limber_exercise_get_lengthens (LimberExercise *self,
                                                   gsize *n_muscles);
const LimberMuscle *limber_exercise_get_strengthens (LimberExercise *self,
                                                     gsize *n_muscles);
const char *const *limber_exercise_get_sources (LimberExercise *self);
LimberFigure *limber_exercise_get_figure (LimberExercise *self);
guint limber_exercise_get_n_other_figures (LimberExercise *self);
const char *limber_exercise_get_other_figure_id (LimberExercise *self, guint index);
LimberFigure *limber_exercise_get_other_figure (LimberExercise *self, const char *id);
gboolean limber_exercise_matches (LimberExercise *self, const char *search);

G_END_DECLS
