/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include <glib/gi18n.h>

#include "content/dose-reader.h"
#include "content/routine.h"

#define MAX_ORDER        100000
#define DEFAULT_ORDER    1000
#define MAX_STEPS        1000
#define MAX_ALTERNATIVES 5
#define MAX_CHANGEOVER   600
#define MAX_HOURS        12
#define US_PER_HOUR      (G_GINT64_CONSTANT (3600) * G_USEC_PER_SEC)

struct _LimberRoutine
{
  GObject parent_instance;

  char *id;
  int order;
  char *title;
  char *summary;
  char *aim;
  LimberPlace place;
  gint64 changeover_us;
  GPtrArray *steps; /* of LimberStep */
};

G_DEFINE_FINAL_TYPE (LimberRoutine, limber_routine, G_TYPE_OBJECT)

typedef enum
{
  PROP_ID = 1,
  PROP_TITLE,
  PROP_SUMMARY,
  PROP_AIM,
  PROP_PLACE,
  PROP_DURATION,
} LimberRoutineProperty;

static GParamSpec *properties[PROP_DURATION + 1];

static void
step_free (gpointer data)
{
  LimberStep *step = data;

  g_free (step->exercise);
  g_free (step->title);
  g_free (step->note);
  g_strfreev (step->alternatives);
  g_free (step->figure);
  g_free (step);
}

static LimberStep *
read_step (LimberJsonObject *object)
{
  static const char *const others[] = { "exercise",     "title",  "note",
                                        "alternatives", "figure", NULL };
  LimberStep *step = g_new0 (LimberStep, 1);

  limber_dose_read (&step->dose, object, others);
  step->exercise = limber_json_object_get_string (object, "exercise", LIMBER_STRING_ID);
  step->title = limber_json_object_get_string (object, "title", LIMBER_STRING_LINE);
  step->note = limber_json_object_get_string (object, "note", LIMBER_STRING_TEXT);
  step->alternatives =
      limber_json_object_get_strings (object, "alternatives", LIMBER_STRING_ID, 0,
                                      MAX_ALTERNATIVES);
  step->figure = limber_json_object_get_string (object, "figure", LIMBER_STRING_ID_PAIR);
  if (!limber_json_object_has (object, "exercise") &&
      !limber_json_object_has (object, "title"))
    limber_json_object_add_problem (object, "", _ ("must have an exercise or a title"));

  return step;
}

static void
read_steps (LimberRoutine    *self,
            LimberJsonObject *object)
{
  g_autoptr (GPtrArray) steps = NULL;

  steps = limber_json_object_get_objects (object, "steps", 1, MAX_STEPS);
  for (guint i = 0; i < steps->len; i++)
    g_ptr_array_add (self->steps, read_step (g_ptr_array_index (steps, i)));
}

static void
read_routine (LimberRoutine    *self,
              LimberJsonObject *object)
{
  static const char *const required[] = { "format", "id",  "title", "summary",
                                          "place",  "aim", "steps", NULL };
  static const char *const optional[] = { "$schema", "order", "changeover_s", NULL };
  guint place = 0;

  limber_json_object_check_members (object, required, optional);
  limber_json_object_check_format (object);
  self->id = limber_json_object_get_string (object, "id", LIMBER_STRING_ID);
  self->order =
      limber_json_object_get_integer (object, "order", 0, MAX_ORDER, DEFAULT_ORDER);
  self->title = limber_json_object_get_string (object, "title", LIMBER_STRING_LINE);
  self->summary = limber_json_object_get_string (object, "summary", LIMBER_STRING_TEXT);
  limber_json_object_get_term (object, "place", limber_place_get_id, LIMBER_N_PLACES,
                               &place);
  self->place = place;
  self->aim = limber_json_object_get_string (object, "aim", LIMBER_STRING_LINE);
  self->changeover_us =
      limber_json_object_get_seconds (object, "changeover_s", 0, MAX_CHANGEOVER);
  read_steps (self, object);
}

static void
limber_routine_get_property (GObject    *object,
                             guint       property_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  LimberRoutine *self = LIMBER_ROUTINE (object);

  switch ((LimberRoutineProperty) property_id)
    {
    case PROP_ID:
      g_value_set_string (value, self->id);
      break;
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    case PROP_SUMMARY:
      g_value_set_string (value, self->summary);
      break;
    case PROP_AIM:
      g_value_set_string (value, self->aim);
      break;
    case PROP_PLACE:
      g_value_set_int (value, self->place);
      break;
    case PROP_DURATION:
      g_value_set_int64 (value, limber_routine_get_duration (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
limber_routine_finalize (GObject *object)
{
  LimberRoutine *self = LIMBER_ROUTINE (object);

  g_free (self->id);
  g_free (self->title);
  g_free (self->summary);
  g_free (self->aim);
  g_ptr_array_unref (self->steps);

  G_OBJECT_CLASS (limber_routine_parent_class)->finalize (object);
}

static void
limber_routine_class_init (LimberRoutineClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = limber_routine_get_property;
  object_class->finalize = limber_routine_finalize;

  properties[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, flags);
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  properties[PROP_SUMMARY] = g_param_spec_string ("summary", NULL, NULL, NULL, flags);
  properties[PROP_AIM] = g_param_spec_string ("aim", NULL, NULL, NULL, flags);
  properties[PROP_PLACE] =
      g_param_spec_int ("place", NULL, NULL, 0, LIMBER_N_PLACES - 1, 0, flags);
  properties[PROP_DURATION] =
      g_param_spec_int64 ("duration", NULL, NULL, 0, G_MAXINT64, 0, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
limber_routine_init (LimberRoutine *self)
{
  self->steps = g_ptr_array_new_with_free_func (step_free);
}

/**
 * limber_routine_new_from_json:
 * @file: a document
 * @problems: where problems are added
 *
 * Reads a routine, as data/content/routine.schema.json has it, of up to twelve
 * hours. Whether its exercises exist is for the catalogue to check.
 *
 * Returns: (transfer full) (nullable): the routine; %NULL if there was a problem.
 */
LimberRoutine *
limber_routine_new_from_json (LimberJsonFile *file,
                              LimberProblems *problems)
{
  g_autoptr (LimberRoutine) self = g_object_new (LIMBER_TYPE_ROUTINE, NULL);
  g_autoptr (LimberJsonObject) object = NULL;
  guint n_problems = limber_problems_get_n (problems);

  object = limber_json_object_new (file, "routine", problems);
  read_routine (self, object);
  if (limber_problems_get_n (problems) > n_problems)
    return NULL;

  if (limber_routine_get_duration (self) > MAX_HOURS * US_PER_HOUR)
    {
      g_autofree char *duration = NULL;

      duration = limber_duration_format (limber_routine_get_duration (self));
      limber_json_object_add_problem (object, "steps",
                                      _ ("must last at most %d hours altogether, not %s"),
                                      MAX_HOURS, duration);
      return NULL;
    }

  return g_steal_pointer (&self);
}

/**
 * limber_routine_new_for_exercise:
 * @exercise: an exercise
 *
 * Makes a routine of just that exercise in its usual dose. Its id is “exercise:”
 * and that of the exercise, which no routine in a file can have.
 *
 * Returns: (transfer full): the routine.
 */
LimberRoutine *
limber_routine_new_for_exercise (LimberExercise *exercise)
{
  LimberRoutine *self = g_object_new (LIMBER_TYPE_ROUTINE, NULL);
  LimberStep *step = g_new0 (LimberStep, 1);

  self->id = g_strconcat ("exercise:", limber_exercise_get_id (exercise), NULL);
  self->order = limber_exercise_get_order (exercise);
  self->title = g_strdup (limber_exercise_get_title (exercise));
  self->summary = g_strdup (limber_exercise_get_summary (exercise));
  self->aim = g_strdup (_ ("One exercise"));
  self->place = limber_exercise_get_place (exercise);

  step->exercise = g_strdup (limber_exercise_get_id (exercise));
  step->alternatives = g_new0 (char *, 1);
  step->dose = *limber_exercise_get_dose (exercise);
  g_ptr_array_add (self->steps, step);

  return self;
}

/**
 * limber_routine_get_id:
 * @self: a routine
 *
 * Returns: its id, as settings and other files name it.
 */
const char *
limber_routine_get_id (LimberRoutine *self)
{
  return self->id;
}

/**
 * limber_routine_get_order:
 * @self: a routine
 *
 * Returns: where it stands in lists, from 0; smaller comes first.
 */
int
limber_routine_get_order (LimberRoutine *self)
{
  return self->order;
}

/**
 * limber_routine_get_title:
 * @self: a routine
 *
 * Returns: its name.
 */
const char *
limber_routine_get_title (LimberRoutine *self)
{
  return self->title;
}

/**
 * limber_routine_get_summary:
 * @self: a routine
 *
 * Returns: one or two sentences about it.
 */
const char *
limber_routine_get_summary (LimberRoutine *self)
{
  return self->summary;
}

/**
 * limber_routine_get_aim:
 * @self: a routine
 *
 * Returns: what it is for, in a few words.
 */
const char *
limber_routine_get_aim (LimberRoutine *self)
{
  return self->aim;
}

/**
 * limber_routine_get_place:
 * @self: a routine
 *
 * Returns: where it is done.
 */
LimberPlace
limber_routine_get_place (LimberRoutine *self)
{
  return self->place;
}

/**
 * limber_routine_get_changeover:
 * @self: a routine
 *
 * Returns: the time between one step and the next, in microseconds; up to ten
 *   minutes.
 */
gint64
limber_routine_get_changeover (LimberRoutine *self)
{
  return self->changeover_us;
}

/**
 * limber_routine_get_n_steps:
 * @self: a routine
 *
 * Returns: how many steps it has, from 1 to 1000.
 */
guint
limber_routine_get_n_steps (LimberRoutine *self)
{
  return self->steps->len;
}

/**
 * limber_routine_get_step:
 * @self: a routine
 * @index: less than limber_routine_get_n_steps()
 *
 * Returns: (transfer none): a step.
 */
const LimberStep *
limber_routine_get_step (LimberRoutine *self,
                         guint          index)
{
  g_return_val_if_fail (index < self->steps->len, NULL);

  return g_ptr_array_index (self->steps, index);
}

/**
 * limber_routine_get_duration:
 * @self: a routine
 *
 * Adds up its steps and the changeovers between them, without any time to get
 * ready before the first. At the limits of doses a step is some 10^14 microseconds
 * long and a routine 10^17, which a gint64 holds.
 *
 * Returns: the time in microseconds; of what was read from a file, up to twelve
 *   hours.
 */
gint64
limber_routine_get_duration (LimberRoutine *self)
{
  gint64 duration_us = 0;

  for (guint i = 0; i < self->steps->len; i++)
    {
      const LimberStep *step = g_ptr_array_index (self->steps, i);

      if (i > 0)
        duration_us += self->changeover_us;
      duration_us += limber_dose_get_duration (&step->dose);
    }

  return duration_us;
}
