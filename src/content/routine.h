/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <glib-object.h>

#include "content/dose.h"
#include "content/exercise.h"
#include "content/json-file.h"
#include "content/terms.h"

G_BEGIN_DECLS

/* One step of a routine. At least one of exercise and title is there. */
typedef struct
{
  char *exercise;      /* (nullable): id */
  char *title;         /* (nullable): shown in place of the exercise's title */
  char *note;          /* (nullable): shown in place of the exercise's summary */
  char **alternatives; /* ids, ends with %NULL, may be empty */
  char *figure; /* (nullable): EXERCISE or EXERCISE/ID, in place of the exercise's */
  LimberDose dose;
} LimberStep;

#define LIMBER_TYPE_ROUTINE (limber_routine_get_type ())
G_DECLARE_FINAL_TYPE (LimberRoutine, limber_routine, LIMBER, ROUTINE, GObject)

/* A routine, read, checked, translated and never changed after. */

LimberRoutine *limber_routine_new_from_json (LimberJsonFile *file,
                                             LimberProblems *problems);
LimberRoutine *limber_routine_new_for_exercise (LimberExercise *exercise);
const char *limber_routine_get_id (LimberRoutine *self);
int limber_routine_get_order (LimberRoutine *self);
const char *limber_routine_get_title (LimberRoutine *self);
const char *limber_routine_get_summary (LimberRoutine *self);
const char *limber_routine_get_aim (LimberRoutine *self);
LimberPlace limber_routine_get_place (LimberRoutine *self);
gint64 limber_routine_get_changeover (LimberRoutine *self);
guint limber_routine_get_n_steps (LimberRoutine *self);
const LimberStep *limber_routine_get_step (LimberRoutine *self, guint index);
gint64 limber_routine_get_duration (LimberRoutine *self);

G_END_DECLS
