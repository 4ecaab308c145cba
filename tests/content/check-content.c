/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include <stdio.h>
#include <string.h>

#include "content/catalogue.h"
#include "content/paths.h"
#include "content/references.h"

/* check-content FILE...: checks content files against the shipped ones, as
 * limber --check does.
 *
 * check-content: reads lines “KIND JSON” and answers each with “good” or the first
 * problem; KIND is exercise, routine, article or references. What they name is not
 * looked up. */

static int
check_files (char **paths)
{
  g_autoptr (LimberCatalogue) catalogue =
      limber_catalogue_new (limber_path_content (), NULL);
  g_autoptr (LimberProblems) problems = limber_problems_new ();

  for (; *paths != NULL; paths++)
    limber_catalogue_check_file (catalogue, *paths, problems);

  for (guint i = 0; i < limber_problems_get_n (problems); i++)
    {
      g_autofree char *line =
          limber_problem_to_string (limber_problems_get (problems, i));

      g_print ("%s\n", line);
    }

  return limber_problems_get_n (problems) > 0;
}

static guint
count_problems (LimberProblems *problems,
                const char     *prefix)
{
  guint n = 0;

  for (guint i = 0; i < limber_problems_get_n (problems); i++)
    n += g_str_has_prefix (limber_problems_get (problems, i)->pointer, prefix);

  return n;
}

/* An exercise can be done without its figures, of which those that are wrong are left
 * out. */
static void
assert_figures (LimberExercise *exercise,
                LimberProblems *problems)
{
  guint n_wrong = count_problems (problems, "/figure");
  guint n_wrong_others = count_problems (problems, "/other_figures");

  g_assert_cmpuint (n_wrong + n_wrong_others, ==, limber_problems_get_n (problems));
  if (n_wrong > 0)
    g_assert_null (limber_exercise_get_figure (exercise));
  for (guint i = 0; i < limber_exercise_get_n_other_figures (exercise); i++)
    {
      const char *id = limber_exercise_get_other_figure_id (exercise, i);

      g_assert_nonnull (limber_exercise_get_other_figure (exercise, id));
    }
}

static void
read_document (const char     *kind,
               const char     *text,
               LimberProblems *problems)
{
  g_autoptr (LimberJsonFile) file = NULL;
  g_autoptr (LimberExercise) exercise = NULL;
  g_autoptr (LimberRoutine) routine = NULL;
  g_autoptr (LimberArticle) article = NULL;
  g_autoptr (GPtrArray) references = NULL;
  guint n_read;

  file = limber_json_file_new_from_text (kind, text, -1, problems);
  if (file == NULL)
    return;

  if (g_str_equal (kind, "exercise"))
    exercise = limber_exercise_new_from_json (file, problems);
  else if (g_str_equal (kind, "routine"))
    routine = limber_routine_new_from_json (file, problems);
  else if (g_str_equal (kind, "article"))
    article = limber_article_new_from_json (file, problems);
  else
    references = limber_references_read (file, problems);

  n_read =
      (exercise != NULL) + (routine != NULL) + (article != NULL) + (references != NULL);
  if (exercise != NULL)
    assert_figures (exercise, problems);
  else
    g_assert_cmpuint (n_read, ==, limber_problems_get_n (problems) == 0);
}

static int
check_lines (void)
{
  g_autofree char *line = NULL;
  size_t size = 0;

  while (getline (&line, &size, stdin) > 0)
    {
      g_autoptr (LimberProblems) problems = limber_problems_new ();
      g_autofree char *answer = NULL;
      char *text = strchr (line, ' ');

      g_assert_nonnull (text);
      *text++ = '\0';
      read_document (line, text, problems);
      answer = limber_problems_get_n (problems) > 0
                   ? limber_problem_to_string (limber_problems_get (problems, 0))
                   : g_strdup ("good");
      g_print ("%s\n", answer);
    }

  return 0;
}

int
main (int    argc,
      char **argv)
{
  return argc > 1 ? check_files (argv + 1) : check_lines ();
}
