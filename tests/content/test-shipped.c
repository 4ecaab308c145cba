/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "content-documents.h"
#include "content/paths.h"

/* The content that comes with the program. */

typedef struct
{
  LimberCatalogue *catalogue;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->catalogue = limber_catalogue_new (limber_path_content (), NULL);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->catalogue);
}

static void
test_problems (Fixture       *fixture,
               gconstpointer  data)
{
  g_autofree char *found =
      test_problems_to_string (limber_catalogue_get_problems (fixture->catalogue));

  g_assert_cmpstr (found, ==, "");
}

static void
test_counts (Fixture       *fixture,
             gconstpointer  data)
{
  LimberCatalogue *catalogue = fixture->catalogue;

  g_assert_cmpuint (g_list_model_get_n_items (limber_catalogue_get_exercises (catalogue)),
                    ==, 21);
  g_assert_cmpuint (g_list_model_get_n_items (limber_catalogue_get_routines (catalogue)),
                    ==, 8);
  g_assert_cmpuint (g_list_model_get_n_items (limber_catalogue_get_articles (catalogue)),
                    ==, 7);
}

/* What each was designed to last, within 3 %. */
static void
test_durations (Fixture       *fixture,
                gconstpointer  data)
{
  static const struct
  {
    const char *id;
    double seconds;
  } durations[] = {
    { "desk-reset", 90 },         { "desk-break", 294 },  { "morning-mobility", 484 },
    { "evening-wind-down", 600 }, { "full-psoas", 1196 }, { "strength-balance", 898 },
    { "beginner-gentle", 593 },   { "runners-hip", 721 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (durations); i++)
    {
      LimberRoutine *routine =
          limber_catalogue_get_routine (fixture->catalogue, durations[i].id);

      g_test_message ("%s", durations[i].id);
      g_assert_nonnull (routine);
      g_assert_cmpfloat_with_epsilon ((double) limber_routine_get_duration (routine) /
                                          G_USEC_PER_SEC,
                                      durations[i].seconds, durations[i].seconds * 0.03);
    }
}

static void
test_words (Fixture       *fixture,
            gconstpointer  data)
{
  GListModel *articles = limber_catalogue_get_articles (fixture->catalogue);

  for (guint i = 0; i < g_list_model_get_n_items (articles); i++)
    {
      g_autoptr (LimberArticle) article = g_list_model_get_item (articles, i);
      guint n_words = limber_article_get_n_words (article);

      g_test_message ("%s: %u words", limber_article_get_id (article), n_words);
      g_assert_cmpuint (n_words, >=, 500);
      g_assert_cmpuint (n_words, <=, 900);
    }
}

/* Every exercise can be played by itself, and is found by its own title. */
static void
test_exercises (Fixture       *fixture,
                gconstpointer  data)
{
  GListModel *exercises = limber_catalogue_get_exercises (fixture->catalogue);

  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++)
    {
      g_autoptr (LimberExercise) exercise = g_list_model_get_item (exercises, i);
      g_autoptr (LimberRoutine) routine = limber_routine_new_for_exercise (exercise);

      g_assert_cmpint (limber_routine_get_duration (routine), >=, 20 * G_USEC_PER_SEC);
      g_assert_cmpint (limber_routine_get_duration (routine), <=, 600 * G_USEC_PER_SEC);
      g_assert_true (
          limber_exercise_matches (exercise, limber_exercise_get_title (exercise)));
    }
}

/* Whatever is done in a routine is drawn. */
static void
test_figures (Fixture       *fixture,
              gconstpointer  data)
{
  GListModel *routines = limber_catalogue_get_routines (fixture->catalogue);

  for (guint i = 0; i < g_list_model_get_n_items (routines); i++)
    {
      g_autoptr (LimberRoutine) routine = g_list_model_get_item (routines, i);

      for (guint j = 0; j < limber_routine_get_n_steps (routine); j++)
        {
          const LimberStep *step = limber_routine_get_step (routine, j);

          g_test_message ("%s %u", limber_routine_get_id (routine), j);
          g_assert_nonnull (limber_catalogue_get_step_figure (fixture->catalogue, step));
        }
    }
}

#define add(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("/shipped/problems", test_problems);
  add ("/shipped/counts", test_counts);
  add ("/shipped/durations", test_durations);
  add ("/shipped/words", test_words);
  add ("/shipped/exercises", test_exercises);
  add ("/shipped/figures", test_figures);

  return g_test_run ();
}
