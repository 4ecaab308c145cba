/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "content-documents.h"

typedef struct
{
  char *folder; /* content that is right; "stretch" has all figures */
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autofree char *members =
      g_strconcat ("  ],\n", test_other_figures, ",\n", test_figure, "}\n", NULL);
  g_autofree char *exercise = test_replace (test_exercise, "  ]\n}\n", members);

  fixture->folder = test_folder_new ();
  test_folder_fill (fixture->folder);
  g_free (test_folder_write (fixture->folder, "exercises/stretch.json", exercise));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  test_folder_free (fixture->folder);
}

/* test_routine with a figure in the step that has only a title, at line 17. */
static char *
write_with_figure (Fixture    *fixture,
                   const char *figure)
{
  g_autofree char *member =
      g_strdup_printf ("\"figure\": \"%s\", \"title\": \"Breathe\"", figure);
  g_autofree char *text = test_replace (test_routine, "\"title\": \"Breathe\"", member);

  return test_folder_write (fixture->folder, "routines/two-steps.json", text);
}

static LimberFigure *
get_step_figure (LimberCatalogue *catalogue,
                 guint            step)
{
  LimberRoutine *routine = limber_catalogue_get_routine (catalogue, "two-steps");

  return limber_catalogue_get_step_figure (catalogue,
                                           limber_routine_get_step (routine, step));
}

static void
test_step_title (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (LimberCatalogue) catalogue = limber_catalogue_new (fixture->folder, NULL);
  LimberRoutine *routine = limber_catalogue_get_routine (catalogue, "two-steps");
  const LimberStep unknown = { .exercise = (char *) "unknown" };

  g_assert_cmpstr (limber_catalogue_get_step_title (catalogue,
                                                    limber_routine_get_step (routine, 0)),
                   ==, "Half-kneeling stretch");
  g_assert_cmpstr (limber_catalogue_get_step_title (catalogue,
                                                    limber_routine_get_step (routine, 1)),
                   ==, "Slow lift");
  g_assert_cmpstr (limber_catalogue_get_step_title (catalogue,
                                                    limber_routine_get_step (routine, 2)),
                   ==, "Breathe");
  g_assert_cmpstr (limber_catalogue_get_step_title (catalogue, &unknown), ==, "unknown");
}

static void
test_figure_of_step (Fixture       *fixture,
                     gconstpointer  data)
{
  g_autofree char *path = write_with_figure (fixture, "stretch/bent");
  g_autoptr (LimberCatalogue) catalogue = limber_catalogue_new (fixture->folder, NULL);
  LimberExercise *stretch = limber_catalogue_get_exercise (catalogue, "stretch");
  LimberFigure *bent = limber_exercise_get_other_figure (stretch, "bent");

  g_assert_cmpuint (limber_problems_get_n (limber_catalogue_get_problems (catalogue)), ==,
                    0);
  g_assert_nonnull (bent);
  g_assert_true (get_step_figure (catalogue, 0) == limber_exercise_get_figure (stretch));
  g_assert_null (get_step_figure (catalogue, 1));
  g_assert_true (get_step_figure (catalogue, 2) == bent);
}

/* That of another exercise, in place of its own. */
static void
test_figure_of_exercise (Fixture       *fixture,
                         gconstpointer  data)
{
  g_autoptr (LimberCatalogue) catalogue = limber_catalogue_new (fixture->folder, NULL);
  LimberExercise *stretch = limber_catalogue_get_exercise (catalogue, "stretch");
  const LimberStep step = { .exercise = (char *) "lift", .figure = (char *) "stretch" };
  const LimberStep none = { .title = (char *) "Breathe" };

  g_assert_nonnull (limber_exercise_get_figure (stretch));
  g_assert_true (limber_catalogue_get_step_figure (catalogue, &step) ==
                 limber_exercise_get_figure (stretch));
  g_assert_null (limber_catalogue_get_step_figure (catalogue, &none));
}

/* The step is named, and shown without one; its exercise's would be wrong. */
static void
test_unknown_figure (Fixture       *fixture,
                     gconstpointer  data)
{
  static const char *const unknown[] = { "stretch/straight", "raise", "raise/bent",
                                         "lift" };

  for (guint i = 0; i < G_N_ELEMENTS (unknown); i++)
    {
      g_autofree char *path = write_with_figure (fixture, unknown[i]);
      g_autofree char *expected = NULL;
      g_autofree char *found = NULL;
      g_autoptr (LimberCatalogue) catalogue = NULL;
      g_autoptr (LimberProblems) problems = limber_problems_new ();
      g_autoptr (LimberRoutine) routine = NULL;

      expected = g_strdup_printf ("%s:17: /steps/2/figure: there is no figure “%s”\n",
                                  path, unknown[i]);
      catalogue = limber_catalogue_new (fixture->folder, NULL);
      found = test_problems_to_string (limber_catalogue_get_problems (catalogue));
      g_assert_cmpstr (found, ==, expected);
      g_assert_null (get_step_figure (catalogue, 2));

      g_assert_false (limber_catalogue_check_file (catalogue, path, problems));
      test_assert_first_problem (problems, expected);
      routine = limber_catalogue_read_routine (catalogue, path, problems);
      g_assert_nonnull (routine);
    }
}

#define add(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("/catalogue-step/title", test_step_title);
  add ("/catalogue-step/figure-of-step", test_figure_of_step);
  add ("/catalogue-step/figure-of-exercise", test_figure_of_exercise);
  add ("/catalogue-step/unknown-figure", test_unknown_figure);

  return g_test_run ();
}
