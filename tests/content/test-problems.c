/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "content/paths.h"
#include "content/problems.h"
#include "content/terms.h"

static void
test_empty (void)
{
  g_autoptr (LimberProblems) problems = limber_problems_new ();

  g_assert_cmpuint (limber_problems_get_n (problems), ==, 0);
}

static void
test_add (void)
{
  g_autoptr (LimberProblems) problems = limber_problems_new ();
  const LimberProblem *problem;

  limber_problems_add (problems, "a.json", 3, "/id", "must be %d", 7);
  limber_problems_add (problems, "b.json", 0, "", "is missing");

  g_assert_cmpuint (limber_problems_get_n (problems), ==, 2);
  problem = limber_problems_get (problems, 0);
  g_assert_cmpstr (problem->file, ==, "a.json");
  g_assert_cmpuint (problem->line, ==, 3);
  g_assert_cmpstr (problem->pointer, ==, "/id");
  g_assert_cmpstr (problem->message, ==, "must be 7");
  g_assert_cmpstr (limber_problems_get (problems, 1)->file, ==, "b.json");
}

static void
test_to_string (void)
{
  static const struct
  {
    const char *file;
    guint line;
    const char *pointer;
    const char *message;
    const char *expected;
  } cases[] = {
    { "a.json", 12, "/steps/2/reps", "is missing",
      "a.json:12: /steps/2/reps: is missing" },
    { "a.json", 1, "", "is empty", "a.json:1: is empty" },
    { "a.json", 0, "", "is a folder", "a.json: is a folder" },
    { "a.json", 0, "/id", "is odd", "a.json: /id: is odd" },
    { "a\nb", 2, "/\033[2J", "two\nlines\xe2\x80\xa8", "a�b:2: /�[2J: two�lines�" },
    { "a\xff", 2, "", "Überschrift “x”", "a�:2: Überschrift “x”" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (LimberProblems) problems = limber_problems_new ();
      g_autofree char *text = NULL;

      limber_problems_add (problems, cases[i].file, cases[i].line, cases[i].pointer, "%s",
                           cases[i].message);
      text = limber_problem_to_string (limber_problems_get (problems, 0));
      g_assert_cmpstr (text, ==, cases[i].expected);
    }
}

static void
check_terms (const char *(*get_id) (guint),
             const char *(*get_name) (guint),
             guint n)
{
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) names = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < n; i++)
    {
      g_assert_true (g_hash_table_add (ids, (char *) get_id (i)));
      g_assert_true (g_hash_table_add (names, (char *) get_name (i)));
      g_assert_cmpstr (get_name (i), !=, "");
    }
}

static void
test_terms (void)
{
  check_terms (limber_place_get_id, limber_place_get_name, LIMBER_N_PLACES);
  check_terms (limber_evidence_get_id, limber_evidence_get_name, LIMBER_N_EVIDENCES);
  check_terms (limber_muscle_get_id, limber_muscle_get_name, LIMBER_N_MUSCLES);
  check_terms (limber_reference_kind_get_id, limber_reference_kind_get_name,
               LIMBER_N_REFERENCE_KINDS);

  g_assert_cmpstr (limber_place_get_id (LIMBER_PLACE_WALL), ==, "wall");
  g_assert_cmpstr (limber_evidence_get_id (LIMBER_EVIDENCE_WRONG), ==, "wrong");
  g_assert_cmpstr (limber_muscle_get_id (LIMBER_MUSCLE_DIAPHRAGM), ==, "diaphragm");
  g_assert_cmpstr (limber_reference_kind_get_id (LIMBER_REFERENCE_TRIAL), ==, "trial");
}

static void
test_paths (void)
{
  g_autofree char *own = limber_path_own_content ();
  g_autofree char *expected = g_build_filename (g_get_user_data_dir (), "limber", NULL);

  g_assert_cmpstr (own, ==, expected);

  g_setenv ("LIMBER_CONTENT_DIR", "/a", TRUE);
  g_setenv ("LIMBER_SOUND_DIR", "/b", TRUE);
  g_setenv ("LIMBER_LOCALE_DIR", "/c", TRUE);
  g_assert_cmpstr (limber_path_content (), ==, "/a");
  g_assert_cmpstr (limber_path_sounds (), ==, "/b");
  g_assert_cmpstr (limber_path_locale (), ==, "/c");

  g_setenv ("LIMBER_CONTENT_DIR", "", TRUE);
  g_unsetenv ("LIMBER_SOUND_DIR");
  g_unsetenv ("LIMBER_LOCALE_DIR");
  g_assert_cmpstr (limber_path_content (), ==, LIMBER_PKGDATADIR "/content");
  g_assert_cmpstr (limber_path_sounds (), ==, LIMBER_PKGDATADIR "/sounds");
  g_assert_cmpstr (limber_path_locale (), ==, LIMBER_LOCALEDIR);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/problems/empty", test_empty);
  g_test_add_func ("/problems/add", test_add);
  g_test_add_func ("/problems/to-string", test_to_string);
  g_test_add_func ("/problems/terms", test_terms);
  g_test_add_func ("/problems/paths", test_paths);

  return g_test_run ();
}
