/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include <string.h>

#include "content-documents.h"

static LimberExercise *
read_exercise (const char     *text,
               LimberProblems *problems)
{
  g_autoptr (LimberJsonFile) file = NULL;

  file = limber_json_file_new_from_text ("a.json", text, -1, problems);
  g_assert_nonnull (file);

  return limber_exercise_new_from_json (file, problems);
}

static LimberExercise *
read_good_exercise (const char *text)
{
  g_autoptr (LimberProblems) problems = limber_problems_new ();
  LimberExercise *exercise = read_exercise (text, problems);
  g_autofree char *found = test_problems_to_string (problems);

  g_assert_cmpstr (found, ==, "");
  g_assert_nonnull (exercise);

  return exercise;
}

static void
assert_strings (const char *const *strings,
                const char        *joined)
{
  g_autofree char *found = g_strjoinv ("|", (char **) strings);

  g_assert_cmpstr (found, ==, joined);
}

static void
test_read (void)
{
  LimberExercise *exercise = read_good_exercise (test_exercise);
  const LimberMuscle *muscles;
  gsize n_muscles;

  g_assert_cmpstr (limber_exercise_get_id (exercise), ==, "stretch");
  g_assert_cmpint (limber_exercise_get_order (exercise), ==, 10);
  g_assert_cmpstr (limber_exercise_get_title (exercise), ==, "Half-kneeling stretch");
  g_assert_cmpstr (limber_exercise_get_summary (exercise), ==,
                   "Stretches the front of the hip.");
  g_assert_cmpint (limber_exercise_get_place (exercise), ==, LIMBER_PLACE_FLOOR);
  assert_strings (limber_exercise_get_equipment (exercise), "Pad|Café chair");
  g_assert_cmpstr (limber_exercise_get_start (exercise), ==, "Kneel on one knee.");
  assert_strings (limber_exercise_get_steps (exercise), "Grow tall.|Glide forward.");
  g_assert_cmpstr (limber_exercise_get_feel (exercise), ==, "The front of the hip.");
  assert_strings (limber_exercise_get_mistakes (exercise), "Arching the back.");
  g_assert_cmpstr (limber_exercise_get_breathing (exercise), ==, "Breathe calmly.");
  g_assert_cmpstr (limber_exercise_get_dose_text (exercise), ==,
                   "Hold for half a minute, twice.");
  g_assert_cmpstr (limber_exercise_get_easier (exercise)->text, ==, "Do it standing.");
  g_assert_cmpstr (limber_exercise_get_easier (exercise)->exercise, ==, "lift");
  g_assert_cmpstr (limber_exercise_get_harder (exercise)->text, ==, "Raise an arm.");
  g_assert_null (limber_exercise_get_harder (exercise)->exercise);
  assert_strings (limber_exercise_get_cautions (exercise), "Put more under a sore knee.");
  assert_strings (limber_exercise_get_sources (exercise), "one-2001|two-2002");

  muscles = limber_exercise_get_lengthens (exercise, &n_muscles);
  g_assert_cmpuint (n_muscles, ==, 2);
  g_assert_cmpint (muscles[0], ==, LIMBER_MUSCLE_ILIOPSOAS);
  g_assert_cmpint (muscles[1], ==, LIMBER_MUSCLE_RECTUS_FEMORIS);
  muscles = limber_exercise_get_strengthens (exercise, &n_muscles);
  g_assert_cmpuint (n_muscles, ==, 1);
  g_assert_cmpint (muscles[0], ==, LIMBER_MUSCLE_GLUTES);

  g_assert_finalize_object (exercise);
}

static void
test_defaults (void)
{
  LimberExercise *exercise = read_good_exercise (test_lift);
  gsize n_muscles;

  g_assert_cmpint (limber_exercise_get_order (exercise), ==, 1000);
  assert_strings (limber_exercise_get_equipment (exercise), "");
  assert_strings (limber_exercise_get_sources (exercise), "");
  limber_exercise_get_lengthens (exercise, &n_muscles);
  g_assert_cmpuint (n_muscles, ==, 0);
  g_assert_finalize_object (exercise);
}

static void
test_dose (void)
{
  g_autoptr (LimberExercise) stretch = read_good_exercise (test_exercise);
  g_autoptr (LimberExercise) lift = read_good_exercise (test_lift);
  const LimberDose *dose = limber_exercise_get_dose (stretch);

  g_assert_cmpint (dose->kind, ==, LIMBER_DOSE_HOLD);
  g_assert_cmpint (dose->sides, ==, LIMBER_SIDES_EACH);
  g_assert_cmpuint (dose->sets, ==, 2);
  g_assert_cmpuint (dose->count, ==, 1);
  g_assert_cmpint (dose->hold_us, ==, 30 * G_USEC_PER_SEC);
  g_assert_cmpint (dose->switch_us, ==, 5 * G_USEC_PER_SEC);
  g_assert_cmpint (dose->rest_us, ==, 0);

  dose = limber_exercise_get_dose (lift);
  g_assert_cmpint (dose->kind, ==, LIMBER_DOSE_REPS);
  g_assert_cmpint (dose->sides, ==, LIMBER_SIDES_NONE);
  g_assert_cmpuint (dose->sets, ==, 1);
  g_assert_cmpuint (dose->count, ==, 10);
  g_assert_cmpint (dose->move_us, ==, 1000000);
  g_assert_cmpint (dose->stay_us, ==, 500000);
  g_assert_cmpint (dose->return_us, ==, 2500000);
  g_assert_cmpint (dose->pause_us, ==, 0);
}

/* Seconds are rounded to microseconds; a whole number may be written as 1.0. */
static void
test_numbers (void)
{
  g_autofree char *rounded =
      test_replace (test_exercise, "\"seconds\": 30", "\"seconds\": 1.0000005e0");
  g_autofree char *whole = test_replace (rounded, "\"sets\": 2", "\"sets\": 0.3e1");
  g_autofree char *format = test_replace (whole, "\"format\": 1", "\"format\": 1.0");
  g_autoptr (LimberExercise) exercise = read_good_exercise (format);

  g_assert_cmpint (limber_exercise_get_dose (exercise)->hold_us, ==, 1000001);
  g_assert_cmpuint (limber_exercise_get_dose (exercise)->sets, ==, 3);
}

static void
test_properties (void)
{
  LimberExercise *exercise = read_good_exercise (test_exercise);
  g_autofree char *id = NULL;
  g_autofree char *title = NULL;
  g_autofree char *summary = NULL;
  int place;

  g_object_get (exercise, "id", &id, "title", &title, "summary", &summary, "place",
                &place, NULL);
  g_assert_cmpstr (id, ==, "stretch");
  g_assert_cmpstr (title, ==, "Half-kneeling stretch");
  g_assert_cmpstr (summary, ==, "Stretches the front of the hip.");
  g_assert_cmpint (place, ==, LIMBER_PLACE_FLOOR);
  g_assert_finalize_object (exercise);
}

/* Each changes one thing in a document that is right. */
static const struct
{
  const char *from;
  const char *to;
  const char *problem;
} bad[] = {
  { "  \"id\": \"stretch\",\n", "", "a.json:1: /id: is missing\n" },
  { "\"format\": 1", "\"format\": 2", "a.json:2: /format: must be 1, the only" },
  { "\"format\": 1", "\"format\": \"1\"", "a.json:2: /format: must be 1, the only" },
  { "\"format\": 1", "\"format\": 1, \"$schema\": 7",
    "a.json:2: /$schema: must be text, not a number\n" },
  { "\"stretch\"", "\"Stretch\"",
    "a.json:3: /id: must be lower-case letters and digits "
    "with single hyphens between them, not “Stretch”\n" },
  { "\"stretch\"", "\"-stretch\"", "a.json:3: /id: must be lower-case" },
  { "\"stretch\"", "\"stretch-\"", "a.json:3: /id: must be lower-case" },
  { "\"stretch\"", "\"a--b\"", "a.json:3: /id: must be lower-case" },
  { "\"stretch\"", "\"\"", "a.json:3: /id: must be lower-case" },
  { "\"stretch\"", "\"../stretch\"", "a.json:3: /id: must be lower-case" },
  { "\"order\": 10", "\"order\": -1",
    "a.json:4: /order: must be a whole number from 0 to 100000, not -1\n" },
  { "\"order\": 10", "\"order\": 1.5",
    "a.json:4: /order: must be a whole number from 0 to 100000, not 1.5\n" },
  { "\"order\": 10", "\"order\": 1e300",
    "a.json:4: /order: must be a whole number from 0 to 100000, not 1e+300\n" },
  { "\"order\": 10", "\"order\": 1e400",
    "a.json:4: /order: must be a whole number from 0 to 100000, not inf\n" },
  { "\"order\": 10", "\"order\": null",
    "a.json:4: /order: must be a whole number from 0 to 100000, not null\n" },
  { "\"Half-kneeling stretch\"", "[\"x\"]",
    "a.json:5: /title: must be text, not a list\n" },
  { "\"Half-kneeling stretch\"", "\"\"", "a.json:5: /title: must not be empty\n" },
  { "Half-kneeling", "Half\\nkneeling", "a.json:5: /title: must be on one line\n" },
  { "Half-kneeling", "Half\\tkneeling",
    "a.json:5: /title: must not hold the control character U+0009\n" },
  { "Stretches the", "Stretches\\u001b[2J the",
    "a.json:6: /summary: must not hold the control character U+001B\n" },
  { "\"floor\"", "\"bed\"",
    "a.json:7: /place: must be one of: desk, chair, standing, wall, "
    "floor; not “bed”\n" },
  { "\"floor\"", "true",
    "a.json:7: /place: must be one of: desk, chair, standing, wall, "
    "floor; not true or false\n" },
  { "[\"Pad\", \"Café chair\"]", "\"Pad\"",
    "a.json:8: /equipment: must be a list, not text\n" },
  { "\"Glide forward.\"", "{}", "a.json:12: /steps/1: must be text, not an object\n" },
  { "    \"Grow tall.\",\n    \"Glide forward.\"\n", "",
    "a.json:10: /steps: must have from 1 to 20 elements, not 0\n" },
  { "\"text\": \"Hold for half a minute, twice.\",\n", "",
    "a.json:17: /dose/text: is missing\n" },
  { "{ \"text\": \"Raise an arm.\" }", "\"Raise an arm.\"",
    "a.json:25: /harder: must be an object, not text\n" },
  { "\"kind\": \"hold\"", "\"kind\": \"holds\"",
    "a.json:20: /dose/step/kind: must be one of: "
    "hold, reps, breaths; not “holds”\n" },
  { "\"kind\": \"hold\", ", "", "a.json:19: /dose/step/kind: is missing\n" },
  { "\"seconds\": 30", "\"seconds\": -3",
    "a.json:20: /dose/step/seconds: must be a number from 0.5 to 3600, not -3\n" },
  { "\"seconds\": 30", "\"seconds\": 0.4999999",
    "a.json:20: /dose/step/seconds: must be a number from 0.5 to 3600, not 0.4999999\n" },
  { "\"seconds\": 30", "\"seconds\": \"30\"",
    "a.json:20: /dose/step/seconds: must be a number from 0.5 to 3600, not text\n" },
  { "\"seconds\": 30,", "", "a.json:19: /dose/step/seconds: is missing\n" },
  { "\"seconds\": 30", "\"seconds\": 30, \"reps\": 5",
    "a.json:20: /dose/step/reps: unknown member “reps”\n" },
  { "\"sides\": \"each\"", "\"sides\": \"alternate\"",
    "a.json:21: /dose/step/sides: must be one of: none, each; not “alternate”\n" },
  { "\"sets\": 2", "\"sets\": 21",
    "a.json:21: /dose/step/sets: must be a whole number from 1 to 20, not 21\n" },
  { "\"sets\": 2", "\"sets\": 0",
    "a.json:21: /dose/step/sets: must be a whole number from 1 to 20, not 0\n" },
  { "\"switch_s\"", "\"swich_s\"",
    "a.json:21: /dose/step/swich_s: unknown member “swich_s”\n" },
  { "\"rectus-femoris\"", "\"iliopsoas\"",
    "a.json:27: /lengthens/1: “iliopsoas” is there twice\n" },
  { "\"glutes\"", "\"glute\"", "a.json:28: /strengthens/0: must be one of: iliopsoas, " },
  { "\"two-2002\"", "\"one-2001\"",
    "a.json:31: /sources/1: “one-2001” is there twice\n" },
  { "\"feel\"", "\"feel/~\\u001b\"",
    "a.json:1: /feel: is missing\n"
    "a.json:14: /feel~1~0�: unknown member “feel/~�”\n" },
};

static void
test_bad (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autofree char *text = test_replace (test_exercise, bad[i].from, bad[i].to);
      g_autoptr (LimberProblems) problems = limber_problems_new ();

      g_assert_null (read_exercise (text, problems));
      test_assert_first_problem (problems, bad[i].problem);
    }
}

static void
test_bad_tempo (void)
{
  static const struct
  {
    const char *tempo;
    const char *problem;
  } tempos[] = {
    { "{}", "a.json:16: /dose/step/tempo: must last at least 0.5 s altogether\n" },
    { "{ \"move_s\": 0.25, \"return_s\": 0.249 }",
      "a.json:16: /dose/step/tempo: must last at least 0.5 s altogether\n" },
    { "{ \"move_s\": 121 }",
      "a.json:16: /dose/step/tempo/move_s: must be a number from 0 to 120, not 121\n" },
    { "{ \"seconds\": 1 }",
      "a.json:16: /dose/step/tempo/seconds: unknown member “seconds”\n" },
    { "3", "a.json:16: /dose/step/tempo: must be an object, not a number\n" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (tempos); i++)
    {
      g_autoptr (LimberProblems) problems = limber_problems_new ();
      g_autofree char *text = NULL;

      text = test_replace (test_lift,
                           "{ \"move_s\": 1, \"hold_s\": 0.5, \"return_s\": 2.5 }",
                           tempos[i].tempo);
      g_assert_null (read_exercise (text, problems));
      g_assert_cmpuint (limber_problems_get_n (problems), ==, 1);
      test_assert_first_problem (problems, tempos[i].problem);
    }
}

/* All problems are found at once, each where it is. */
static void
test_several (void)
{
  g_autofree char *one = test_replace (test_exercise, "\"floor\"", "\"bed\"");
  g_autofree char *two = test_replace (one, "\"seconds\": 30", "\"seconds\": -3");
  g_autofree char *three = test_replace (two, "\"glutes\"", "7");
  g_autoptr (LimberProblems) problems = limber_problems_new ();

  g_assert_null (read_exercise (three, problems));
  g_assert_cmpuint (limber_problems_get_n (problems), ==, 3);
  g_assert_cmpstr (limber_problems_get (problems, 0)->pointer, ==, "/place");
  g_assert_cmpuint (limber_problems_get (problems, 0)->line, ==, 7);
  g_assert_cmpstr (limber_problems_get (problems, 1)->pointer, ==, "/dose/step/seconds");
  g_assert_cmpuint (limber_problems_get (problems, 1)->line, ==, 20);
  g_assert_cmpstr (limber_problems_get (problems, 2)->pointer, ==, "/strengthens/0");
  g_assert_cmpuint (limber_problems_get (problems, 2)->line, ==, 28);
}

/* The limits count characters, not bytes. */
static void
test_lengths (void)
{
  static const struct
  {
    guint length;
    const char *problem;
  } lengths[] = {
    { 120, NULL },
    { 121, "a.json:5: /title: must be at most 120 characters long, not 121\n" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (lengths); i++)
    {
      g_autoptr (GString) title = g_string_new (NULL);
      g_autoptr (LimberProblems) problems = limber_problems_new ();
      g_autoptr (LimberExercise) exercise = NULL;
      g_autofree char *text = NULL;

      for (guint j = 0; j < lengths[i].length; j++)
        g_string_append (title, "😀");
      text = test_replace (test_exercise, "Half-kneeling stretch", title->str);
      exercise = read_exercise (text, problems);
      if (lengths[i].problem == NULL)
        g_assert_nonnull (exercise);
      else
        test_assert_first_problem (problems, lengths[i].problem);
    }
}

static void
test_matches (void)
{
  g_autoptr (LimberExercise) exercise = read_good_exercise (test_exercise);
  static const struct
  {
    const char *search;
    gboolean found;
  } searches[] = {
    { "", TRUE },
    { "  ", TRUE },
    { "half-kneeling", TRUE },
    { "HALF knee", TRUE },
    { "kneel stretch", TRUE },
    { "stretch kneel", TRUE },
    { "neel", TRUE }, /* within a word */
    { "hip", TRUE },  /* summary */
    { "café", TRUE }, /* equipment */
    { "cafe", TRUE },
    { "CAFÉ", TRUE },
    { "cafè", TRUE },  /* another accent */
    { "floor", TRUE }, /* place */
    { "psoas", TRUE }, /* muscles */
    { "femoris buttock", TRUE },
    { "hip elbow", FALSE },
    { "glide", FALSE }, /* only in its steps */
    { "xyz", FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (searches); i++)
    {
      g_test_message ("%s", searches[i].search);
      g_assert_cmpint (limber_exercise_matches (exercise, searches[i].search), ==,
                       searches[i].found);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exercise/read", test_read);
  g_test_add_func ("/exercise/defaults", test_defaults);
  g_test_add_func ("/exercise/dose", test_dose);
  g_test_add_func ("/exercise/numbers", test_numbers);
  g_test_add_func ("/exercise/properties", test_properties);
  g_test_add_func ("/exercise/bad", test_bad);
  g_test_add_func ("/exercise/bad-tempo", test_bad_tempo);
  g_test_add_func ("/exercise/several", test_several);
  g_test_add_func ("/exercise/lengths", test_lengths);
  g_test_add_func ("/exercise/matches", test_matches);

  return g_test_run ();
}
