/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include <glib/gstdio.h>
#include <unistd.h>

#include "content-documents.h"

typedef struct
{
  char *shipped; /* content that is right */
  char *own;     /* an empty folder */
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->shipped = test_folder_new ();
  fixture->own = test_folder_new ();
  test_folder_fill (fixture->shipped);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  test_folder_free (fixture->shipped);
  test_folder_free (fixture->own);
}

/* Puts a changed copy of @text into @folder. */
static char *
write_changed (const char *folder,
               const char *name,
               const char *text,
               const char *from,
               const char *to)
{
  g_autofree char *changed = test_replace (text, from, to);

  return test_folder_write (folder, name, changed);
}

static void
assert_problems (LimberProblems *problems,
                 const char     *expected)
{
  g_autofree char *found = test_problems_to_string (problems);

  g_assert_cmpstr (found, ==, expected);
}

/* The ids of a list, in its order. */
static char *
join_ids (GListModel *list)
{
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (GObject) object = g_list_model_get_item (list, i);
      g_autofree char *id = NULL;

      g_object_get (object, "id", &id, NULL);
      g_string_append_printf (ids, "%s%s", i > 0 ? " " : "", id);
    }

  return g_string_free (ids, FALSE);
}

static void
assert_lists (LimberCatalogue *catalogue,
              const char      *exercises,
              const char      *routines,
              const char      *articles)
{
  g_autofree char *found_exercises =
      join_ids (limber_catalogue_get_exercises (catalogue));
  g_autofree char *found_routines = join_ids (limber_catalogue_get_routines (catalogue));
  g_autofree char *found_articles = join_ids (limber_catalogue_get_articles (catalogue));

  g_assert_cmpstr (found_exercises, ==, exercises);
  g_assert_cmpstr (found_routines, ==, routines);
  g_assert_cmpstr (found_articles, ==, articles);
}

static void
test_good (Fixture       *fixture,
           gconstpointer  data)
{
  LimberCatalogue *catalogue = limber_catalogue_new (fixture->shipped, fixture->own);
  const LimberReference *reference;
  LimberExercise *exercise;

  assert_problems (limber_catalogue_get_problems (catalogue), "");
  assert_lists (catalogue, "stretch lift", "two-steps", "about");
  g_assert_true (g_list_model_get_item_type (
                     limber_catalogue_get_exercises (catalogue)) == LIMBER_TYPE_EXERCISE);

  exercise = limber_catalogue_get_exercise (catalogue, "lift");
  g_assert_cmpstr (limber_exercise_get_title (exercise), ==, "Lift");
  g_assert_nonnull (limber_catalogue_get_routine (catalogue, "two-steps"));
  g_assert_nonnull (limber_catalogue_get_article (catalogue, "about"));
  g_assert_null (limber_catalogue_get_exercise (catalogue, "two-steps"));
  g_assert_null (limber_catalogue_get_routine (catalogue, "about"));
  g_assert_null (limber_catalogue_get_article (catalogue, NULL));

  reference = limber_catalogue_get_reference (catalogue, "one-2001");
  g_assert_cmpstr (reference->cite, ==, "One 2001");
  g_assert_cmpstr (reference->about, ==, "About one.");
  g_assert_cmpint (reference->kind, ==, LIMBER_REFERENCE_TRIAL);
  g_assert_cmpstr (reference->url, ==, "https://example.org/one");
  g_assert_null (limber_catalogue_get_reference (catalogue, "two-2002")->url);
  g_assert_null (limber_catalogue_get_reference (catalogue, "three-2003"));

  g_assert_finalize_object (catalogue);
}

static void
test_order (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (LimberCatalogue) catalogue = NULL;
  g_autofree char *first =
      test_replace (test_lift, "\"id\": \"lift\"", "\"id\": \"first\", \"order\": 5");
  g_autofree char *able =
      test_replace (test_lift, "\"id\": \"lift\"", "\"id\": \"able\"");

  g_free (test_folder_write (fixture->own, "exercises/z.json", first));
  g_free (write_changed (fixture->own, "exercises/a.json", able, "Lift", "Able"));
  g_free (write_changed (fixture->own, "exercises/b.json", able, "able", "zebra"));

  catalogue = limber_catalogue_new (fixture->shipped, fixture->own);
  assert_problems (limber_catalogue_get_problems (catalogue), "");
  /* By order 5, 10 and thrice 1000; those by title Able, Lift, Lift. */
  g_assert_cmpuint (g_list_model_get_n_items (limber_catalogue_get_exercises (catalogue)),
                    ==, 5);
  {
    g_autofree char *ids = join_ids (limber_catalogue_get_exercises (catalogue));

    g_assert_true (g_str_has_prefix (ids, "first stretch able "));
  }
}

static void
test_own (Fixture       *fixture,
          gconstpointer  data)
{
  g_autofree char *missing = g_build_filename (fixture->own, "missing", NULL);
  g_autoptr (LimberCatalogue) none = limber_catalogue_new (fixture->shipped, NULL);
  g_autoptr (LimberCatalogue) no_folder = NULL;
  g_autoptr (LimberCatalogue) catalogue = NULL;

  assert_problems (limber_catalogue_get_problems (none), "");
  no_folder = limber_catalogue_new (fixture->shipped, missing);
  assert_problems (limber_catalogue_get_problems (no_folder), "");

  g_free (write_changed (fixture->own, "routines/mine.limber", test_routine, "two-steps",
                         "mine"));
  g_free (write_changed (fixture->own, "routines/other.json", test_routine, "two-steps",
                         "other"));
  g_free (write_changed (fixture->own, "exercises/own.json", test_lift, "\"lift\"",
                         "\"own\""));
  g_free (test_folder_write (fixture->own, "routines/.hidden.json", "broken"));
  g_free (test_folder_write (fixture->own, "routines/other.json~", "broken"));
  g_free (test_folder_write (fixture->own, "articles/no.json", "broken"));
  catalogue = limber_catalogue_new (fixture->shipped, fixture->own);
  assert_problems (limber_catalogue_get_problems (catalogue), "");
  assert_lists (catalogue, "stretch lift own", "two-steps mine other", "about");
}

static void
test_unreadable_own (Fixture       *fixture,
                     gconstpointer  data)
{
  g_autofree char *file = test_folder_write (fixture->own, "file", "");
  g_autoptr (LimberCatalogue) catalogue = limber_catalogue_new (fixture->shipped, file);
  LimberProblems *problems = limber_catalogue_get_problems (catalogue);

  g_assert_cmpuint (limber_problems_get_n (problems), ==, 1);
  g_assert_cmpstr (limber_problems_get (problems, 0)->file, ==, file);
  assert_lists (catalogue, "stretch lift", "two-steps", "about");
}

/* The rest is there, and each wrong file is named. */
static void
test_wrong_files (Fixture       *fixture,
                  gconstpointer  data)
{
  /* Made in no order, to be named in order. */
  g_autofree char *folder = g_build_filename (fixture->own, "routines/b.json", NULL);
  g_autofree char *negative =
      write_changed (fixture->own, "routines/c.json", test_routine, "\"seconds\": 30",
                     "\"seconds\": -1");
  g_autofree char *broken = test_folder_write (fixture->own, "routines/a.json", "{\n,}");
  g_autofree char *expected = NULL;
  g_autoptr (LimberCatalogue) catalogue = NULL;

  g_assert_no_errno (g_mkdir (folder, 0700));
  catalogue = limber_catalogue_new (fixture->shipped, fixture->own);
  expected = g_strdup_printf (
      "%s:2: must go on with the name of a member in double quotes, not with “,”\n"
      "%s: is a folder, not a file\n"
      "%s:11: /steps/0/seconds: must be a number from 0.5 to 3600, not -1\n",
      broken, folder, negative);
  assert_problems (limber_catalogue_get_problems (catalogue), expected);
  assert_lists (catalogue, "stretch lift", "two-steps", "about");
}

static void
test_duplicate_id (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autofree char *second = write_changed (fixture->own, "routines/a.json", test_routine,
                                           "Two steps", "Changed");
  g_autoptr (LimberCatalogue) catalogue = NULL;
  g_autofree char *expected = NULL;

  catalogue = limber_catalogue_new (fixture->shipped, fixture->own);
  expected =
      g_strdup_printf ("%s:3: /id: “two-steps” is the id of %s/routines/two-steps.json"
                       " already\n",
                       second, fixture->shipped);
  assert_problems (limber_catalogue_get_problems (catalogue), expected);
  g_assert_cmpstr (limber_routine_get_title (
                       limber_catalogue_get_routine (catalogue, "two-steps")),
                   ==, "Two steps");
}

static void
test_link_to_shipped (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autofree char *folder = g_build_filename (fixture->own, "routines", NULL);
  g_autofree char *original =
      g_build_filename (fixture->shipped, "routines/two-steps.json", NULL);
  g_autofree char *link = g_build_filename (folder, "link.json", NULL);
  g_autoptr (LimberCatalogue) catalogue = NULL;

  g_assert_no_errno (g_mkdir (folder, 0700));
  g_assert_no_errno (symlink (original, link));
  catalogue = limber_catalogue_new (fixture->shipped, fixture->own);
  assert_problems (limber_catalogue_get_problems (catalogue), "");
  assert_lists (catalogue, "stretch lift", "two-steps", "about");
}

/* The routine cannot be played; a link to it leads nowhere. */
static void
test_unknown_exercise (Fixture       *fixture,
                       gconstpointer  data)
{
  g_autofree char *routine = test_replace (test_routine, "\"lift\"", "\"raise\"");
  g_autofree char *path =
      write_changed (fixture->shipped, "routines/two-steps.json", routine,
                     "[\"stretch\"]", "[\"stretch\", \"pull\"]");
  g_autoptr (LimberCatalogue) catalogue = NULL;
  g_autofree char *expected = NULL;

  catalogue = limber_catalogue_new (fixture->shipped, NULL);
  expected =
      g_strdup_printf ("%s:13: /steps/1/exercise: there is no exercise “raise”\n"
                       "%s:14: /steps/1/alternatives/1: there is no exercise “pull”\n"
                       "%s/articles/about.json:10: /sections/0/blocks/0/paragraph: "
                       "there is no routine “two-steps”\n",
                       path, path, fixture->shipped);
  assert_problems (limber_catalogue_get_problems (catalogue), expected);
  assert_lists (catalogue, "stretch lift", "", "about");
}

/* These make sense without what is missing, and stay. */
static void
test_unknown_others (Fixture       *fixture,
                     gconstpointer  data)
{
  g_autofree char *variant =
      test_replace (test_exercise, "\"exercise\": \"lift\"", "\"exercise\": \"raise\"");
  g_autofree char *exercise = write_changed (fixture->shipped, "exercises/stretch.json",
                                             variant, "\"two-2002\"", "\"three-2003\"");
  g_autofree char *link = test_replace (test_article, "article:about", "article:me");
  g_autofree char *source = test_replace (link, "two-2002", "four-2004");
  g_autofree char *article = write_changed (fixture->shipped, "articles/about.json",
                                            source, "one-2001", "five-2005");
  g_autoptr (LimberCatalogue) catalogue = limber_catalogue_new (fixture->shipped, NULL);
  g_autofree char *expected = NULL;

  expected = g_strdup_printf (
      "%s:24: /easier/exercise: there is no exercise “raise”\n"
      "%s:31: /sources/1: there is no reference “three-2003”\n"
      "%s:19: /sections/1/blocks/0/claim/finding: there is no article “me”\n"
      "%s:21: /sections/1/blocks/0/claim/sources/0: there is no reference “four-2004”\n"
      "%s:25: /sources/0: there is no reference “five-2005”\n",
      exercise, exercise, article, article, article);
  assert_problems (limber_catalogue_get_problems (catalogue), expected);
  assert_lists (catalogue, "stretch lift", "two-steps", "about");
}

static void
test_wrong_references (Fixture       *fixture,
                       gconstpointer  data)
{
  g_autofree char *path = write_changed (fixture->shipped, "references.json",
                                         test_references, "two-2002", "one-2001");
  g_autoptr (LimberCatalogue) catalogue = limber_catalogue_new (fixture->shipped, NULL);
  g_autofree char *expected = NULL;

  expected =
      g_strdup_printf ("%s:6: /references/1/id: “one-2001” is there twice\n", path);
  assert_problems (limber_catalogue_get_problems (catalogue), expected);
  assert_lists (catalogue, "stretch lift", "two-steps", "about");
}

static void
test_missing_shipped (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autoptr (LimberCatalogue) catalogue = limber_catalogue_new (fixture->own, NULL);

  g_assert_cmpuint (limber_problems_get_n (limber_catalogue_get_problems (catalogue)), ==,
                    4);
  assert_lists (catalogue, "", "", "");
}

static void
test_read_routine (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr (LimberCatalogue) catalogue = limber_catalogue_new (fixture->shipped, NULL);
  g_autofree char *good = test_folder_write (fixture->own, "good.limber", test_routine);
  g_autofree char *bad =
      write_changed (fixture->own, "bad.limber", test_routine, "\"lift\"", "\"raise\"");
  g_autoptr (LimberProblems) problems = limber_problems_new ();
  g_autofree char *expected = NULL;
  LimberRoutine *routine;

  routine = limber_catalogue_read_routine (catalogue, good, problems);
  assert_problems (problems, "");
  g_assert_true (routine != limber_catalogue_get_routine (catalogue, "two-steps"));
  g_assert_finalize_object (routine);

  g_assert_null (limber_catalogue_read_routine (catalogue, bad, problems));
  expected =
      g_strdup_printf ("%s:13: /steps/1/exercise: there is no exercise “raise”\n", bad);
  assert_problems (problems, expected);
  assert_lists (catalogue, "stretch lift", "two-steps", "about");
}

static void
check_file (LimberCatalogue *catalogue,
            const char      *path,
            const char      *problem)
{
  g_autoptr (LimberProblems) problems = limber_problems_new ();
  g_autofree char *expected = NULL;

  g_assert_cmpint (limber_catalogue_check_file (catalogue, path, problems), ==,
                   problem == NULL);
  expected = problem != NULL ? g_strconcat (path, problem, "\n", NULL) : g_strdup ("");
  assert_problems (problems, expected);
}

static void
test_check_file (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (LimberCatalogue) catalogue = limber_catalogue_new (fixture->shipped, NULL);
  static const char *const names[] = { "references.json", "exercises/stretch.json",
                                       "exercises/lift.json", "routines/two-steps.json",
                                       "articles/about.json" };
  static const struct
  {
    const char *text;
    const char *from;
    const char *to;
    const char *problem;
  } changes[] = {
    { test_exercise, "\"stretch\"", "\"new\"", NULL },
    { test_routine, "two-steps", "new", NULL },
    { test_article, "\"id\": \"about\"", "\"id\": \"new\"", NULL },
    { test_exercise, "\"id\": \"stretch\"", "\"id\": 7",
      ":3: /id: must be text, not a number" },
    { test_exercise, "\"id\": \"stretch\"", "\"id\": \"new\", \"steps\": []",
      ":10: /steps: the member is there twice" },
    { test_references, "\"trial\"", "\"rumour\"",
      ":5: /references/0/kind: must be one of: guideline, review, trial, study, anatomy, "
      "health-service, secondary; not “rumour”" },
    { test_references, "https:", "http:",
      ":5: /references/0/url: must begin with “https://” and hold no space, not "
      "“http://example.org/one”" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (fixture->shipped, names[i], NULL);

      check_file (catalogue, path, NULL);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      g_autofree char *path = write_changed (fixture->own, "a.json", changes[i].text,
                                             changes[i].from, changes[i].to);

      check_file (catalogue, path, changes[i].problem);
    }
}

/* An exercise with a figure that is wrong stays; that is said once, though a link
 * leads to the same file. */
static void
test_wrong_figure (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autofree char *path =
      write_changed (fixture->shipped, "exercises/stretch.json", test_exercise,
                     "  ]\n}\n", "  ],\n  \"figure\": \"drawn\"\n}\n");
  g_autofree char *folder = g_build_filename (fixture->own, "exercises", NULL);
  g_autofree char *link = g_build_filename (folder, "link.json", NULL);
  g_autoptr (LimberCatalogue) catalogue = NULL;
  g_autofree char *expected = NULL;

  g_assert_no_errno (g_mkdir (folder, 0700));
  g_assert_no_errno (symlink (path, link));
  catalogue = limber_catalogue_new (fixture->shipped, fixture->own);
  expected = g_strdup_printf ("%s:33: /figure: must be an object, not text\n", path);
  assert_problems (limber_catalogue_get_problems (catalogue), expected);
  assert_lists (catalogue, "stretch lift", "two-steps", "about");
  check_file (catalogue, path, ":33: /figure: must be an object, not text");
  g_assert_null (
      limber_exercise_get_figure (limber_catalogue_get_exercise (catalogue, "stretch")));
}

/* The same file under another name is no second one; a copy is. */
static void
test_check_duplicate (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autoptr (LimberCatalogue) catalogue = limber_catalogue_new (fixture->shipped, NULL);
  g_autofree char *original =
      g_build_filename (fixture->shipped, "articles", "about.json", NULL);
  g_autofree char *symlink_path = g_build_filename (fixture->own, "link.json", NULL);
  g_autofree char *copy = test_folder_write (fixture->own, "copy.json", test_article);
  g_autofree char *problem = NULL;

  g_assert_no_errno (symlink (original, symlink_path));
  check_file (catalogue, symlink_path, NULL);

  problem = g_strdup_printf (":3: /id: “about” is the id of %s already", original);
  check_file (catalogue, copy, problem);
}

#define add(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("/catalogue/good", test_good);
  add ("/catalogue/order", test_order);
  add ("/catalogue/own", test_own);
  add ("/catalogue/unreadable-own", test_unreadable_own);
  add ("/catalogue/wrong-files", test_wrong_files);
  add ("/catalogue/duplicate-id", test_duplicate_id);
  add ("/catalogue/link-to-shipped", test_link_to_shipped);
  add ("/catalogue/unknown-exercise", test_unknown_exercise);
  add ("/catalogue/unknown-others", test_unknown_others);
  add ("/catalogue/wrong-references", test_wrong_references);
  add ("/catalogue/wrong-figure", test_wrong_figure);
  add ("/catalogue/missing-shipped", test_missing_shipped);
  add ("/catalogue/read-routine", test_read_routine);
  add ("/catalogue/check-file", test_check_file);
  add ("/catalogue/check-duplicate", test_check_duplicate);

  return g_test_run ();
}
