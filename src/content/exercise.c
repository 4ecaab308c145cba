/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "content/dose-reader.h"
#include "content/exercise.h"
#include "content/figure-reader.h"
#include "content/search-words.h"

#define MAX_ORDER     100000
#define DEFAULT_ORDER 1000
#define MAX_TEXTS     20
#define MAX_SOURCES   40

struct _LimberExercise
{
  GObject parent_instance;

  char *id;
  int order;
  char *title;
  char *summary;
  LimberPlace place;
  char **equipment;
  char *start;
  char **steps;
  char *feel;
  char **mistakes;
  char *breathing;
  char *dose_text;
  LimberDose dose;
  LimberVariant easier;
  LimberVariant harder;
  char **cautions;
  GArray *lengthens;   /* of LimberMuscle */
  GArray *strengthens; /* of LimberMuscle */
  char **sources;
  LimberFigure *figure;     /* (nullable) */
  GPtrArray *other_figures; /* of LimberOtherFigure */
  char **search_words;
};

G_DEFINE_FINAL_TYPE (LimberExercise, limber_exercise, G_TYPE_OBJECT)

typedef enum
{
  PROP_ID = 1,
  PROP_TITLE,
  PROP_SUMMARY,
  PROP_PLACE,
} LimberExerciseProperty;

static GParamSpec *properties[PROP_PLACE + 1];

static void
read_dose (LimberExercise   *self,
           LimberJsonObject *object)
{
  static const char *const required[] = { "text", "step", NULL };
  static const char *const optional[] = { NULL };
  g_autoptr (LimberJsonObject) dose = limber_json_object_get_object (object, "dose");
  g_autoptr (LimberJsonObject) step = NULL;

  if (dose == NULL)
    return;

  limber_json_object_check_members (dose, required, optional);
  self->dose_text = limber_json_object_get_string (dose, "text", LIMBER_STRING_TEXT);
  step = limber_json_object_get_object (dose, "step");
  if (step != NULL)
    limber_dose_read (&self->dose, step, optional);
}

static void
read_variant (LimberVariant    *variant,
              LimberJsonObject *object,
              const char       *member)
{
  static const char *const required[] = { "text", NULL };
  static const char *const optional[] = { "exercise", NULL };
  g_autoptr (LimberJsonObject) place = limber_json_object_get_object (object, member);

  if (place == NULL)
    return;

  limber_json_object_check_members (place, required, optional);
  variant->text = limber_json_object_get_string (place, "text", LIMBER_STRING_TEXT);
  variant->exercise = limber_json_object_get_string (place, "exercise", LIMBER_STRING_ID);
}

static GArray *
read_muscles (LimberJsonObject *object,
              const char       *member)
{
  G_STATIC_ASSERT (sizeof (LimberMuscle) == sizeof (guint));

  return limber_json_object_get_terms (object, member, limber_muscle_get_id,
                                       LIMBER_N_MUSCLES, MAX_TEXTS);
}

static void
read_exercise (LimberExercise   *self,
               LimberJsonObject *object)
{
  static const char *const required[] = {
    "format",   "id",        "title",       "summary",   "place", "equipment", "start",
    "steps",    "feel",      "mistakes",    "breathing", "dose",  "easier",    "harder",
    "cautions", "lengthens", "strengthens", "sources",   NULL,
  };
  static const char *const optional[] = { "$schema", "order", "figure", "other_figures",
                                          NULL };
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
  self->equipment = limber_json_object_get_strings (object, "equipment",
                                                    LIMBER_STRING_LINE, 0, MAX_TEXTS);
  self->start = limber_json_object_get_string (object, "start", LIMBER_STRING_TEXT);
  self->steps =
      limber_json_object_get_strings (object, "steps", LIMBER_STRING_TEXT, 1, MAX_TEXTS);
  self->feel = limber_json_object_get_string (object, "feel", LIMBER_STRING_TEXT);
  self->mistakes = limber_json_object_get_strings (object, "mistakes", LIMBER_STRING_TEXT,
                                                   0, MAX_TEXTS);
  self->breathing =
      limber_json_object_get_string (object, "breathing", LIMBER_STRING_TEXT);
  read_dose (self, object);
  read_variant (&self->easier, object, "easier");
  read_variant (&self->harder, object, "harder");
  self->cautions = limber_json_object_get_strings (object, "cautions", LIMBER_STRING_TEXT,
                                                   0, MAX_TEXTS);
  self->lengthens = read_muscles (object, "lengthens");
  self->strengthens = read_muscles (object, "strengthens");
  self->sources = limber_json_object_get_strings (object, "sources", LIMBER_STRING_ID, 0,
                                                  MAX_SOURCES);
}

static void
append_muscle_names (GString *text,
                     GArray  *muscles)
{
  for (guint i = 0; i < muscles->len; i++)
    {
      LimberMuscle muscle = g_array_index (muscles, LimberMuscle, i);

      g_string_append_printf (text, " %s", limber_muscle_get_name (muscle));
    }
}

/* What a search looks in. */
static char *
collect_search_text (LimberExercise *self)
{
  GString *text = g_string_new (self->title);

  g_string_append_printf (text, " %s %s", self->summary,
                          limber_place_get_name (self->place));
  for (gsize i = 0; self->equipment[i] != NULL; i++)
    g_string_append_printf (text, " %s", self->equipment[i]);
  append_muscle_names (text, self->lengthens);
  append_muscle_names (text, self->strengthens);

  return g_string_free (text, FALSE);
}

static void
limber_exercise_get_property (GObject    *object,
                              guint       property_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  LimberExercise *self = LIMBER_EXERCISE (object);

  switch ((LimberExerciseProperty) property_id)
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
    case PROP_PLACE:
      g_value_set_int (value, self->place);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
limber_exercise_finalize (GObject *object)
{
  LimberExercise *self = LIMBER_EXERCISE (object);

  g_free (self->id);
  g_free (self->title);
  g_free (self->summary);
  g_strfreev (self->equipment);
  g_free (self->start);
  g_strfreev (self->steps);
  g_free (self->feel);
  g_strfreev (self->mistakes);
  g_free (self->breathing);
  g_free (self->dose_text);
  g_free (self->easier.text);
  g_free (self->easier.exercise);
  g_free (self->harder.text);
  g_free (self->harder.exercise);
  g_strfreev (self->cautions);
  g_clear_pointer (&self->lengthens, g_array_unref);
  g_clear_pointer (&self->strengthens, g_array_unref);
  g_strfreev (self->sources);
  g_clear_object (&self->figure);
  g_clear_pointer (&self->other_figures, g_ptr_array_unref);
  g_strfreev (self->search_words);

  G_OBJECT_CLASS (limber_exercise_parent_class)->finalize (object);
}

static void
limber_exercise_class_init (LimberExerciseClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = limber_exercise_get_property;
  object_class->finalize = limber_exercise_finalize;

  properties[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, flags);
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  properties[PROP_SUMMARY] = g_param_spec_string ("summary", NULL, NULL, NULL, flags);
  properties[PROP_PLACE] =
      g_param_spec_int ("place", NULL, NULL, 0, LIMBER_N_PLACES - 1, 0, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
limber_exercise_init (LimberExercise *self)
{
}

/**
 * limber_exercise_new_from_json:
 * @file: a document
 * @problems: where problems are added
 *
 * Reads an exercise, as data/content/exercise.schema.json has it. Whether the
 * exercises and sources it names exist is for the catalogue to check. A figure with
 * a problem is left out; the exercise can be done without, and the other figures stay.
 *
 * Returns: (transfer full) (nullable): the exercise; %NULL if there was a problem
 *   with anything but its figures.
 */
LimberExercise *
limber_exercise_new_from_json (LimberJsonFile *file,
                               LimberProblems *problems)
{
  g_autoptr (LimberExercise) self = g_object_new (LIMBER_TYPE_EXERCISE, NULL);
  g_autoptr (LimberJsonObject) object = NULL;
  g_autofree char *search_text = NULL;
  guint n_problems = limber_problems_get_n (problems);

  object = limber_json_object_new (file, "exercise", problems);
  read_exercise (self, object);
  if (limber_problems_get_n (problems) > n_problems)
    return NULL;

  self->figure = limber_figure_read (object);
  self->other_figures = limber_other_figures_read (object);
  search_text = collect_search_text (self);
  self->search_words = limber_search_words_new (search_text);

  return g_steal_pointer (&self);
}

/**
 * limber_exercise_get_id:
 * @self: an exercise
 *
 * Returns: its id, as other files name it.
 */
const char *
limber_exercise_get_id (LimberExercise *self)
{
  return self->id;
}

/**
 * limber_exercise_get_order:
 * @self: an exercise
 *
 * Returns: where it stands in lists, from 0; smaller comes first.
 */
int
limber_exercise_get_order (LimberExercise *self)
{
  return self->order;
}

/**
 * limber_exercise_get_title:
 * @self: an exercise
 *
 * Returns: its name.
 */
const char *
limber_exercise_get_title (LimberExercise *self)
{
  return self->title;
}

/**
 * limber_exercise_get_summary:
 * @self: an exercise
 *
 * Returns: one or two sentences: what it does for the body.
 */
const char *
limber_exercise_get_summary (LimberExercise *self)
{
  return self->summary;
}

/**
 * limber_exercise_get_place:
 * @self: an exercise
 *
 * Returns: where it is done.
 */
LimberPlace
limber_exercise_get_place (LimberExercise *self)
{
  return self->place;
}

/**
 * limber_exercise_get_equipment:
 * @self: an exercise
 *
 * Returns: what one needs for it.
 */
const char *const *
limber_exercise_get_equipment (LimberExercise *self)
{
  return (const char *const *) self->equipment;
}

/**
 * limber_exercise_get_start:
 * @self: an exercise
 *
 * Returns: its starting position.
 */
const char *
limber_exercise_get_start (LimberExercise *self)
{
  return self->start;
}

/**
 * limber_exercise_get_steps:
 * @self: an exercise
 *
 * Returns: what to do, one after the other; at least one.
 */
const char *const *
limber_exercise_get_steps (LimberExercise *self)
{
  return (const char *const *) self->steps;
}

/**
 * limber_exercise_get_feel:
 * @self: an exercise
 *
 * Returns: what one should feel, and where.
 */
const char *
limber_exercise_get_feel (LimberExercise *self)
{
  return self->feel;
}

/**
 * limber_exercise_get_mistakes:
 * @self: an exercise
 *
 * Returns: what often goes wrong.
 */
const char *const *
limber_exercise_get_mistakes (LimberExercise *self)
{
  return (const char *const *) self->mistakes;
}

/**
 * limber_exercise_get_breathing:
 * @self: an exercise
 *
 * Returns: how to breathe.
 */
const char *
limber_exercise_get_breathing (LimberExercise *self)
{
  return self->breathing;
}

/**
 * limber_exercise_get_dose_text:
 * @self: an exercise
 *
 * Returns: the usual dose in words, with its range.
 */
const char *
limber_exercise_get_dose_text (LimberExercise *self)
{
  return self->dose_text;
}

/**
 * limber_exercise_get_dose:
 * @self: an exercise
 *
 * Returns: the dose that is played when just this exercise is done.
 */
const LimberDose *
limber_exercise_get_dose (LimberExercise *self)
{
  return &self->dose;
}

/**
 * limber_exercise_get_easier:
 * @self: an exercise
 *
 * Returns: an easier way.
 */
const LimberVariant *
limber_exercise_get_easier (LimberExercise *self)
{
  return &self->easier;
}

/**
 * limber_exercise_get_harder:
 * @self: an exercise
 *
 * Returns: a harder way.
 */
const LimberVariant *
limber_exercise_get_harder (LimberExercise *self)
{
  return &self->harder;
}

/**
 * limber_exercise_get_cautions:
 * @self: an exercise
 *
 * Returns: who should leave it out, or change it.
 */
const char *const *
limber_exercise_get_cautions (LimberExercise *self)
{
  return (const char *const *) self->cautions;
}

/**
 * limber_exercise_get_lengthens:
 * @self: an exercise
 * @n_muscles: (out): how many there are
 *
 * Returns: (array length=n_muscles): what it lengthens, most of all first.
 */
const LimberMuscle *
limber_exercise_get_lengthens (LimberExercise *self,
                               gsize          *n_muscles)
{
  *n_muscles = self->lengthens->len;

  return (gconstpointer) self->lengthens->data;
}

/**
 * limber_exercise_get_strengthens:
 * @self: an exercise
 * @n_muscles: (out): how many there are
 *
 * Returns: (array length=n_muscles): what it strengthens, most of all first.
 */
const LimberMuscle *
limber_exercise_get_strengthens (LimberExercise *self,
                                 gsize          *n_muscles)
{
  *n_muscles = self->strengthens->len;

  return (gconstpointer) self->strengthens->data;
}

/**
 * limber_exercise_get_sources:
 * @self: an exercise
 *
 * Returns: the ids of its references.
 */
const char *const *
limber_exercise_get_sources (LimberExercise *self)
{
  return (const char *const *) self->sources;
}

/**
 * limber_exercise_get_figure:
 * @self: an exercise
 *
 * Returns: (transfer none) (nullable): what draws it; %NULL if there is none.
 */
LimberFigure *
limber_exercise_get_figure (LimberExercise *self)
{
  return self->figure;
}

/**
 * limber_exercise_get_n_other_figures:
 * @self: an exercise
 *
 * Returns: in how many other positions it can be drawn, up to 6.
 */
guint
limber_exercise_get_n_other_figures (LimberExercise *self)
{
  return self->other_figures->len;
}

/**
 * limber_exercise_get_other_figure_id:
 * @self: an exercise
 * @index: less than limber_exercise_get_n_other_figures()
 *
 * Returns: the id of another figure.
 */
const char *
limber_exercise_get_other_figure_id (LimberExercise *self,
                                     guint           index)
{
  g_return_val_if_fail (index < self->other_figures->len, NULL);

  return ((LimberOtherFigure *) g_ptr_array_index (self->other_figures, index))->id;
}

/**
 * limber_exercise_get_other_figure:
 * @self: an exercise
 * @id: an id
 *
 * Returns: (transfer none) (nullable): what draws it in another position; %NULL if
 *   there is none with that id.
 */
LimberFigure *
limber_exercise_get_other_figure (LimberExercise *self,
                                  const char     *id)
{
  for (guint i = 0; i < self->other_figures->len; i++)
    {
      const LimberOtherFigure *other = g_ptr_array_index (self->other_figures, i);

      if (g_str_equal (other->id, id))
        return other->figure;
    }

  return NULL;
}

/**
 * limber_exercise_matches:
 * @self: an exercise
 * @search: what somebody looks for
 *
 * Finds every word of @search, or part of a word, in the title, the summary, the
 * equipment, the place and the muscles, whatever the case and the accents.
 *
 * Returns: whether all of them are there; %TRUE if @search has no word.
 */
gboolean
limber_exercise_matches (LimberExercise *self,
                         const char     *search)
{
  return limber_search_words_match (self->search_words, search);
}
