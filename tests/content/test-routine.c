/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "content-documents.h"

static LimberRoutine *
read_routine (const char     *text,
              LimberProblems *problems)
{
  g_autoptr (LimberJsonFile) file = NULL;

  file = limber_json_file_new_from_text ("a.json", text, -1, problems);
  g_assert_nonnull (file);

  return limber_routine_new_from_json (file, problems);
}

static LimberRoutine *
read_good_routine (const char *text)
{
  g_autoptr (LimberProblems) problems = limber_problems_new ();
  LimberRoutine *routine = read_routine (text, problems);
  g_autofree char *found = test_problems_to_string (problems);

  g_assert_cmpstr (found, ==, "");
  g_assert_nonnull (routine);

  return routine;
}

static void
test_read (void)
{
  LimberRoutine *routine = read_good_routine (test_routine);

  g_assert_cmpstr (limber_routine_get_id (routine), ==, "two-steps");
  g_assert_cmpint (limber_routine_get_order (routine), ==, 1000);
  g_assert_cmpstr (limber_routine_get_title (routine), ==, "Two steps");
  g_assert_cmpstr (limber_routine_get_summary (routine), ==,
                   "A stretch, then a lift, then a breath.");
  g_assert_cmpstr (limber_routine_get_aim (routine), ==, "To be tested");
  g_assert_cmpint (limber_routine_get_place (routine), ==, LIMBER_PLACE_FLOOR);
  g_assert_cmpint (limber_routine_get_changeover (routine), ==, 2500000);
  g_assert_cmpuint (limber_routine_get_n_steps (routine), ==, 3);
  g_assert_finalize_object (routine);
}

static void
test_steps (void)
{
  g_autoptr (LimberRoutine) routine = read_good_routine (test_routine);
  const LimberStep *step = limber_routine_get_step (routine, 0);

  g_assert_cmpstr (step->exercise, ==, "stretch");
  g_assert_null (step->title);
  g_assert_null (step->note);
  g_assert_nonnull (step->alternatives);
  g_assert_null (step->alternatives[0]);
  g_assert_cmpint (step->dose.hold_us, ==, 30 * G_USEC_PER_SEC);

  step = limber_routine_get_step (routine, 1);
  g_assert_cmpstr (step->exercise, ==, "lift");
  g_assert_cmpstr (step->title, ==, "Slow lift");
  g_assert_cmpstr (step->note, ==, "Slowly.");
  g_assert_cmpstr (step->alternatives[0], ==, "stretch");
  g_assert_null (step->alternatives[1]);
  g_assert_cmpuint (step->dose.count, ==, 6);

  step = limber_routine_get_step (routine, 2);
  g_assert_null (step->exercise);
  g_assert_cmpstr (step->title, ==, "Breathe");
  g_assert_cmpint (step->dose.kind, ==, LIMBER_DOSE_BREATHS);
  g_assert_cmpint (step->dose.in_us, ==, 4 * G_USEC_PER_SEC);
  g_assert_cmpint (step->dose.out_us, ==, 6 * G_USEC_PER_SEC);
}

static void
test_figures (void)
{
  g_autofree char *one =
      test_replace (test_routine, "\"title\": \"Slow lift\"", "\"figure\": \"stretch\"");
  g_autofree char *two =
      test_replace (one, "\"title\": \"Breathe\"",
                    "\"title\": \"Breathe\", \"figure\": \"lift/on-1-leg\"");
  g_autoptr (LimberRoutine) routine = read_good_routine (two);

  g_assert_null (limber_routine_get_step (routine, 0)->figure);
  g_assert_cmpstr (limber_routine_get_step (routine, 1)->figure, ==, "stretch");
  g_assert_cmpstr (limber_routine_get_step (routine, 2)->figure, ==, "lift/on-1-leg");
}

/* 135 s, 24 s and 60 s, with two changeovers of 2.5 s. */
static void
test_duration (void)
{
  g_autoptr (LimberRoutine) routine = read_good_routine (test_routine);

  g_assert_cmpint (limber_routine_get_duration (routine), ==, 224 * G_USEC_PER_SEC);
}

static void
test_properties (void)
{
  LimberRoutine *routine = read_good_routine (test_routine);
  g_autofree char *id = NULL;
  g_autofree char *title = NULL;
  g_autofree char *summary = NULL;
  g_autofree char *aim = NULL;
  gint64 duration;
  int place;

  g_object_get (routine, "id", &id, "title", &title, "summary", &summary, "aim", &aim,
                "place", &place, "duration", &duration, NULL);
  g_assert_cmpstr (id, ==, "two-steps");
  g_assert_cmpstr (title, ==, "Two steps");
  g_assert_cmpstr (summary, ==, "A stretch, then a lift, then a breath.");
  g_assert_cmpstr (aim, ==, "To be tested");
  g_assert_cmpint (place, ==, LIMBER_PLACE_FLOOR);
  g_assert_cmpint (duration, ==, 224 * G_USEC_PER_SEC);
  g_assert_finalize_object (routine);
}

static const struct
{
  const char *from;
  const char *to;
  const char *problem;
} bad[] = {
  { "\"aim\": \"To be tested\",", "", "a.json:1: /aim: is missing\n" },
  { "\"changeover_s\": 2.5", "\"changeover_s\": 600.5",
    "a.json:8: /changeover_s: must be a number from 0 to 600, not 600.5\n" },
  { "\"changeover_s\"", "\"changeover\"",
    "a.json:8: /changeover: unknown member “changeover”\n" },
  { "{ \"exercise\": \"stretch\",", "{",
    "a.json:10: /steps/0: must have an exercise or a title\n" },
  { "\"exercise\": \"stretch\"", "\"exercise\": null",
    "a.json:10: /steps/0/exercise: must be text, not null\n" },
  { "\"seconds\": 30", "\"seconds\": -3",
    "a.json:11: /steps/0/seconds: must be a number from 0.5 to 3600, not -3\n" },
  { "\"exercise\": \"stretch\"", "\"exercise\": \"stretch\", \"figure\": \"a//b\"",
    "a.json:10: /steps/0/figure: must be an id, or two with a slash between them, not "
    "“a//b”\n" },
  { "\"exercise\": \"stretch\"", "\"exercise\": \"stretch\", \"figure\": \"a/b/c\"",
    "a.json:10: /steps/0/figure: must be an id, or two with a slash between them, not "
    "“a/b/c”\n" },
  { "\"exercise\": \"stretch\"", "\"exercise\": \"stretch\", \"figure\": {}",
    "a.json:10: /steps/0/figure: must be text, not an object\n" },
  { "[\"stretch\"]", "[\"stretch\", \"stretch\"]",
    "a.json:14: /steps/1/alternatives/1: “stretch” is there twice\n" },
  { "[\"stretch\"]", "[\"a\", \"b\", \"c\", \"d\", \"e\", \"f\"]",
    "a.json:14: /steps/1/alternatives: must have from 0 to 5 elements, not 6\n" },
  { "      \"kind\": \"reps\", \"reps\": 6,", "      \"kind\": \"reps\",",
    "a.json:13: /steps/1/reps: is missing\n" },
  { "\"reps\": 6", "\"reps\": 6.5",
    "a.json:15: /steps/1/reps: must be a whole number from 1 to 200, not 6.5\n" },
  { "\"breaths\": 6", "\"breaths\": 361",
    "a.json:18: /steps/2/breaths: must be a whole number from 1 to 360, not 361\n" },
  { "\"breaths\": 6", "\"breaths\": 6, \"sides\": \"each\"",
    "a.json:18: /steps/2/sides: must be one of: none; not “each”\n" },
  { "{ \"title\": \"Breathe\",", "7, { \"title\": \"Breathe\",",
    "a.json:17: /steps/2: must be an object, not a number\n" },
  { "\"out_s\": 6 }\n  ]", "\"out_s\": 6 }\n  ], \"steps\": []",
    "a.json:19: /steps: the member is there twice\n" },
};

static void
test_bad (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autofree char *text = test_replace (test_routine, bad[i].from, bad[i].to);
      g_autoptr (LimberProblems) problems = limber_problems_new ();
      g_autoptr (LimberJsonFile) file = NULL;

      file = limber_json_file_new_from_text ("a.json", text, -1, problems);
      g_assert_true (file == NULL ||
                     limber_routine_new_from_json (file, problems) == NULL);
      test_assert_first_problem (problems, bad[i].problem);
    }
}

/* Steps of an hour each. */
static LimberRoutine *
read_long_routine (guint           n_steps,
                   const char     *sets,
                   LimberProblems *problems)
{
  g_autoptr (GString) steps = g_string_new ("\"steps\": [\n");
  g_autoptr (GString) text = g_string_new (
      "{ \"format\": 1, \"id\": \"long\", \"title\": \"Long\", \"summary\": \"Long.\",\n"
      "  \"place\": \"floor\", \"aim\": \"To be too long\",\n");

  for (guint i = 0; i < n_steps; i++)
    g_string_append_printf (steps,
                            "%s{ \"title\": \"A\", \"kind\": \"hold\", \"seconds\": "
                            "3600, \"sets\": %s }",
                            i > 0 ? ",\n" : "", sets);
  g_string_append_printf (text, "%s ] }", steps->str);

  return read_routine (text->str, problems);
}

static void
test_total (void)
{
  static const struct
  {
    guint n_steps;
    const char *sets;
    const char *problem;
  } totals[] = {
    { 12, "1", NULL },
    { 13, "1",
      "a.json:3: /steps: must last at most 12 hours altogether, not 13:00:00\n" },
    { 1000, "20",
      "a.json:3: /steps: must last at most 12 hours altogether, not 20000:00:00\n" },
    { 1001, "1", "a.json:3: /steps: must have from 1 to 1000 elements, not 1001\n" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (totals); i++)
    {
      g_autoptr (LimberProblems) problems = limber_problems_new ();
      g_autoptr (LimberRoutine) routine = NULL;

      routine = read_long_routine (totals[i].n_steps, totals[i].sets, problems);
      if (totals[i].problem == NULL)
        g_assert_nonnull (routine);
      else
        {
          g_assert_null (routine);
          g_assert_cmpuint (limber_problems_get_n (problems), ==, 1);
          test_assert_first_problem (problems, totals[i].problem);
        }
    }
}

static void
test_for_exercise (void)
{
  g_autoptr (LimberProblems) problems = limber_problems_new ();
  g_autoptr (LimberJsonFile) file = NULL;
  LimberExercise *exercise;
  LimberRoutine *routine;
  const LimberStep *step;

  file = limber_json_file_new_from_text ("a.json", test_exercise, -1, problems);
  exercise = limber_exercise_new_from_json (file, problems);
  routine = limber_routine_new_for_exercise (exercise);
  g_assert_finalize_object (exercise);

  g_assert_cmpstr (limber_routine_get_id (routine), ==, "exercise:stretch");
  g_assert_cmpstr (limber_routine_get_title (routine), ==, "Half-kneeling stretch");
  g_assert_cmpstr (limber_routine_get_summary (routine), ==,
                   "Stretches the front of the hip.");
  g_assert_cmpstr (limber_routine_get_aim (routine), !=, NULL);
  g_assert_cmpint (limber_routine_get_place (routine), ==, LIMBER_PLACE_FLOOR);
  g_assert_cmpint (limber_routine_get_changeover (routine), ==, 0);
  g_assert_cmpuint (limber_routine_get_n_steps (routine), ==, 1);
  step = limber_routine_get_step (routine, 0);
  g_assert_cmpstr (step->exercise, ==, "stretch");
  g_assert_null (step->title);
  g_assert_null (step->figure);
  g_assert_null (step->alternatives[0]);
  g_assert_cmpint (limber_routine_get_duration (routine), ==, 135 * G_USEC_PER_SEC);
  g_assert_finalize_object (routine);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/routine/read", test_read);
  g_test_add_func ("/routine/steps", test_steps);
  g_test_add_func ("/routine/figures", test_figures);
  g_test_add_func ("/routine/duration", test_duration);
  g_test_add_func ("/routine/properties", test_properties);
  g_test_add_func ("/routine/bad", test_bad);
  g_test_add_func ("/routine/total", test_total);
  g_test_add_func ("/routine/for-exercise", test_for_exercise);

  return g_test_run ();
}
