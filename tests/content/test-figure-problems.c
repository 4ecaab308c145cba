/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "content-documents.h"

/* The problems are all there are; the exercise stays, without its figure. */
static void
assert_bad_figure (const char *figure,
                   const char *expected)
{
  g_autoptr (LimberProblems) problems = limber_problems_new ();
  g_autoptr (LimberExercise) exercise = test_read_with_figure (figure, problems);
  g_autofree char *found = test_problems_to_string (problems);

  g_assert_cmpstr (found, ==, expected);
  g_assert_nonnull (exercise);
  g_assert_cmpstr (limber_exercise_get_title (exercise), ==, "Half-kneeling stretch");
  g_assert_true (limber_exercise_matches (exercise, "stretch"));
  g_assert_null (limber_exercise_get_figure (exercise));
}

/* An exercise that is left out has no need for its figure. */
static void
test_wrong_exercise (void)
{
  g_autofree char *text = test_replace (test_figure, "\"three-quarter\"", "\"top\"");
  g_autofree char *broken = g_strconcat ("\"flags\": 1,\n", text, NULL);
  g_autoptr (LimberProblems) problems = limber_problems_new ();
  g_autofree char *found = NULL;

  g_assert_null (test_read_with_figure (broken, problems));
  found = test_problems_to_string (problems);
  g_assert_cmpstr (found, ==, "a.json:33: /flags: unknown member “flags”\n");
}

/* Each changes one thing in a figure that is right. */
typedef struct
{
  const char *from;
  const char *to;
  const char *problems;
} Change;

static void
test_changes (gconstpointer data)
{
  for (const Change *change = data; change->from != NULL; change++)
    {
      g_autofree char *figure = test_replace (test_figure, change->from, change->to);

      g_test_message ("%s", change->to);
      assert_bad_figure (figure, change->problems);
    }
}

static const Change bad_members[] = {
  { test_figure, "\"figure\": [1]\n",
    "a.json:33: /figure: must be an object, not a list\n" },
  { test_figure, "\"figure\": {}\n",
    "a.json:33: /figure/description: is missing\n"
    "a.json:33: /figure/view: is missing\n"
    "a.json:33: /figure/poses: is missing\n"
    "a.json:33: /figure/loop: is missing\n"
    "a.json:33: /figure/movement: is missing\n" },
  { "\"Lifts a knee beside a chair.\"", "\"\"",
    "a.json:34: /figure/description: must not be empty\n" },
  { "\"view\"", "\"speed/~\": 1, \"view\"",
    "a.json:35: /figure/speed~1~0: unknown member “speed/~”\n" },
  { "\"three-quarter\"", "\"top\"",
    "a.json:35: /figure/view: must be one of: side, front, three-quarter; not “top”\n" },
  { "\"cycle\"", "\"swing\"",
    "a.json:51: /figure/loop: must be one of: rep, hold, cycle; not “swing”\n" },
  { "\"cycle\"", "\"rep\"", "a.json:51: /figure/period_s: unknown member “period_s”\n" },
  { "\"cycle\"", "\"hold\"", "a.json:51: /figure/period_s: unknown member “period_s”\n" },
  { ", \"period_s\": 2.5", "", "a.json:33: /figure/period_s: is missing\n" },
  { "2.5", "0.25",
    "a.json:51: /figure/period_s: must be a number from 0.5 to 60, not 0.25\n" },
  { "\"pelvis\"]", "\"elbow\"]",
    "a.json:58: /figure/arrows/1: must be one of: knee, foot, hand, pelvis, belly; not "
    "“elbow”\n" },
  { "\"pelvis\"]", "\"knee\"]", "a.json:58: /figure/arrows/1: “knee” is there twice\n" },
  { NULL },
};

static const Change bad_props[] = {
  { "\"mat\" }", "\"rug\" }",
    "a.json:37: /figure/props/0/kind: must be one of: mat, chair, desk, wall, sofa, "
    "roller, cushion; not “rug”\n"
    "a.json:44: /figure/poses/0/contacts/0/on: there is no prop “mat”\n"
    "a.json:48: /figure/poses/1/contacts/0/on: there is no prop “mat”\n" },
  { "{ \"kind\": \"mat\" }", "7",
    "a.json:37: /figure/props/0: must be an object, not a number\n"
    "a.json:44: /figure/poses/0/contacts/0/on: there is no prop “mat”\n"
    "a.json:48: /figure/poses/1/contacts/0/on: there is no prop “mat”\n" },
  { "\"chair\"", "\"mat\"", "a.json:38: /figure/props/1/kind: “mat” is there twice\n" },
  { "{ \"kind\": \"chair\", ", "{ ", "a.json:38: /figure/props/1/kind: is missing\n" },
  { "-0.5", "-2.5",
    "a.json:38: /figure/props/1/x: must be a number from -2 to 2, not -2.5\n" },
  { "0.25", "true",
    "a.json:38: /figure/props/1/z: must be a number from -1 to 1, not true or false\n" },
  { "0.3", "1.6",
    "a.json:38: /figure/props/1/height: must be a number from 0 to 1.5, not 1.6\n" },
  { "\"back\"", "\"left\"",
    "a.json:39: /figure/props/1/faces: must be one of: forward, back; not “left”\n" },
  { NULL },
};

static const Change bad_poses[] = {
  { "\"name\": \"up\"", "\"name\": \"Up!\"",
    "a.json:42: /figure/poses/0/name: must be lower-case letters and digits with single "
    "hyphens between them, not “Up!”\n"
    "a.json:45: /figure/poses/1/from: there is no pose “up” before this one\n"
    "a.json:53: /figure/movement/0/pose: there is no pose “up”\n"
    "a.json:56: /figure/movement/2/pose: there is no pose “up”\n" },
  { "\"name\": \"knee-up\"", "\"name\": \"up\"",
    "a.json:45: /figure/poses/1/name: “up” is there twice\n"
    "a.json:54: /figure/movement/1/pose: there is no pose “knee-up”\n" },
  { "\"from\": \"up\"", "\"from\": \"knee-up\"",
    "a.json:45: /figure/poses/1/from: there is no pose “knee-up” before this one\n" },
  { "\"from\": \"up\"", "\"form\": \"up\"",
    "a.json:45: /figure/poses/1/form: unknown member “form”\n" },
  { NULL },
};

static const Change bad_angles[] = {
  { "\"hip-flexion\"", "\"hip-flexon\"",
    "a.json:46: /figure/poses/1/angles/hip-flexon: there is no joint “hip-flexon”\n" },
  { "\"hip-flexion\"", "\"hip/~flexion\"",
    "a.json:46: /figure/poses/1/angles/hip~1~0flexion: there is no joint "
    "“hip/~flexion”\n" },
  { "10", "\"10\"",
    "a.json:43: /figure/poses/0/angles/elbow-flexion: must be a number from 0 to 150, "
    "not text\n" },
  { "10", "150.5",
    "a.json:43: /figure/poses/0/angles/elbow-flexion: must be a number from 0 to 150, "
    "not 150.5\n" },
  { "[60, 0]", "140",
    "a.json:46: /figure/poses/1/angles/hip-flexion: must be a number from -30 to 125, "
    "not 140\n" },
  { "[60, 0]", "[140, 0]",
    "a.json:46: /figure/poses/1/angles/hip-flexion/0: must be a number from -30 to 125, "
    "not 140\n" },
  { "[60, 0]", "[60, null]",
    "a.json:46: /figure/poses/1/angles/hip-flexion/1: must be a number from -30 to 125, "
    "not null\n" },
  { "[60, 0]", "[60]",
    "a.json:46: /figure/poses/1/angles/hip-flexion: must have 2 elements, not 1\n" },
  { "\"lumbar-flexion\": 5", "\"lumbar-flexion\": [5, 5]",
    "a.json:43: /figure/poses/0/angles/lumbar-flexion: must be a number from -30 to 75, "
    "not a list\n" },
  { "[60, 0]", "[60, -30], \"pelvic-tilt\": -6",
    "a.json:46: /figure/poses/1/angles/hip-flexion/1: hip-flexion and pelvic-tilt "
    "together must be from -35 to 135, not -36\n" },
  { "[60, 0]", "[120, 120], \"pelvic-tilt\": 16",
    "a.json:46: /figure/poses/1/angles/hip-flexion/0: hip-flexion and pelvic-tilt "
    "together must be from -35 to 135, not 136\n"
    "a.json:46: /figure/poses/1/angles/hip-flexion/1: hip-flexion and pelvic-tilt "
    "together must be from -35 to 135, not 136\n" },
  { "[60, 0]", "120, \"pelvic-tilt\": 16",
    "a.json:46: /figure/poses/1/angles/hip-flexion: hip-flexion and pelvic-tilt "
    "together must be from -35 to 135, not 136\n" },
  /* Where the rest of it is taken over. */
  { "\"lumbar-flexion\": 5 },\n",
    "\"pelvic-tilt\": -20 }, \"contacts\": [] },\n"
    "{ \"name\": \"b\", \"from\": \"up\", \"angles\": { \"hip-flexion\": -15.5 },\n",
    "a.json:44: /figure/poses/1/angles/hip-flexion: hip-flexion and pelvic-tilt "
    "together must be from -35 to 135, not -35.5\n" },
  { "\"lumbar-flexion\": 5 },\n",
    "\"hip-flexion\": -30 }, \"contacts\": [] },\n"
    "{ \"name\": \"b\", \"from\": \"up\", \"angles\": { \"pelvic-tilt\": -5.5 },\n",
    "a.json:44: /figure/poses/1/angles/pelvic-tilt: hip-flexion and pelvic-tilt "
    "together must be from -35 to 135, not -35.5\n" },
  { "{ \"elbow-flexion\": 10, \"lumbar-flexion\": 5 }", "[5]",
    "a.json:43: /figure/poses/0/angles: must be an object, not a list\n" },
  { NULL },
};

static const Change bad_contacts[] = {
  { "\"part\": \"foot\", \"on\"", "\"part\": \"feet\", \"on\"",
    "a.json:44: /figure/poses/0/contacts/0/part: must be one of: pelvis, seat, "
    "upper-back, head, forehead, foot, heel, ball, instep, knee, calf, thigh, hand, "
    "forearm, elbow; not “feet”\n" },
  { "\"other\"", "\"left\"",
    "a.json:48: /figure/poses/1/contacts/0/side: must be one of: working, other; not "
    "“left”\n" },
  { "\"part\": \"foot\", \"side\"", "\"part\": \"seat\", \"side\"",
    "a.json:48: /figure/poses/1/contacts/0/side: there is only one “seat”\n" },
  { "\"on\": \"mat\",", "\"on\": \"ground\",",
    "a.json:48: /figure/poses/1/contacts/0/on: must be one of: floor, mat, chair, desk, "
    "wall, sofa, roller, cushion; not “ground”\n" },
  { "\"on\": \"mat\",", "\"on\": \"sofa\",",
    "a.json:48: /figure/poses/1/contacts/0/on: there is no prop “sofa”\n" },
  { "\"slides\": true", "\"slides\": 1",
    "a.json:49: /figure/poses/1/contacts/0/slides: must be true or false, not a "
    "number\n" },
  { "\"on\": \"mat\" }",
    "\"on\": \"mat\" },\n{ \"part\": \"foot\", \"side\": \"other\" }",
    "a.json:45: /figure/poses/0/contacts/1: “foot” is there twice\n" },
  { "\"on\": \"mat\" }", "\"on\": \"mat\" }, { \"part\": \"foot\", \"on\": \"chair\" }",
    "a.json:44: /figure/poses/0/contacts/1: “foot” is there twice\n" },
  { "\"contacts\": [{ \"part\": \"foot\", \"on\": \"mat\" }]", "\"contacts\": {}",
    "a.json:44: /figure/poses/0/contacts: must be a list, not an object\n" },
  { "{ \"part\": \"foot\", \"on\": \"mat\" }",
    "{ \"part\": \"foot\" }, { \"part\": \"heel\" }, { \"part\": \"ball\" },\n"
    "{ \"part\": \"instep\" }, { \"part\": \"knee\" }, { \"part\": \"calf\" },\n"
    "{ \"part\": \"thigh\" }, { \"part\": \"hand\" }, { \"part\": \"elbow\" }",
    "a.json:44: /figure/poses/0/contacts: must be at most 16, with parts on both sides "
    "counted twice, not 18\n" },
  { NULL },
};

static const Change bad_movements[] = {
  { "\"pose\": \"knee-up\"", "\"pose\": \"x\"",
    "a.json:54: /figure/movement/1/pose: there is no pose “x”\n" },
  { "\"pose\": \"knee-up\", ", "", "a.json:54: /figure/movement/1/pose: is missing\n" },
  { "\"at\": 0 }", "\"at\": 0.1 }",
    "a.json:53: /figure/movement/0/at: must be 0, where a movement begins\n" },
  { "\"at\": 0.5", "\"at\": 0",
    "a.json:54: /figure/movement/1/at: must come after 0, the one before\n" },
  { "\"at\": 1", "\"at\": 0.5",
    "a.json:56: /figure/movement/2/at: must come after 0.5, the one before\n" },
  { "\"at\": 1", "\"at\": 0.99",
    "a.json:56: /figure/movement/2/at: must be 1, where a movement ends\n" },
  { "\"at\": 1", "\"at\": 1.5",
    "a.json:56: /figure/movement/2/at: must be a number from 0 to 1, not 1.5\n" },
  { "\"at\": 0.5", "\"at\": \"0.5\"",
    "a.json:54: /figure/movement/1/at: must be a number from 0 to 1, not text\n" },
  { "\"at\": 0.5, ", "", "a.json:54: /figure/movement/1/at: is missing\n" },
  { "\"through\"", "\"fast\"",
    "a.json:54: /figure/movement/1/easing: must be one of: smooth, through, linear; not "
    "“fast”\n" },
  { "\"mirrored\": true", "\"mirrored\": \"yes\"",
    "a.json:55: /figure/movement/1/mirrored: must be true or false, not text\n" },
  { "\"pose\": \"knee-up\", \"at\": 0.5, \"easing\": \"through\",\n"
    "      \"mirrored\": true },",
    "\"pose\": \"up\", \"at\": 0.5 },",
    "a.json:52: /figure/movement: must lead from one pose to another\n" },
  { "{ \"pose\": \"up\", \"at\": 1", "{ \"pose\": \"knee-up\", \"at\": 1",
    "a.json:52: /figure/movement: must end in the pose it begins with\n" },
  { "\"easing\": \"linear\"", "\"mirrored\": true",
    "a.json:52: /figure/movement: must end in the pose it begins with\n" },
  { NULL },
};

/* As few as there may be, and one less. */
static void
test_lengths (void)
{
  g_autofree char *one_key =
      test_replace (test_figure,
                    "{ \"pose\": \"up\", \"at\": 0 },\n"
                    "    { \"pose\": \"knee-up\", \"at\": 0.5, \"easing\": \"through\",\n"
                    "      \"mirrored\": true },",
                    "");
  static const char one_pose[] =
      "\"figure\": {\n"
      "  \"description\": \"Stands.\", \"view\": \"side\", \"loop\": \"hold\",\n"
      "  \"poses\": [{ \"name\": \"a\" }],\n"
      "  \"movement\": [{ \"pose\": \"a\", \"at\": 0 }, { \"pose\": \"a\", \"at\": 1 }]\n"
      "}\n";

  assert_bad_figure (one_key,
                     "a.json:52: /figure/movement: must have from 2 to 24 elements, not "
                     "1\n");
  assert_bad_figure (one_pose,
                     "a.json:35: /figure/poses: must have from 2 to 12 elements, not 1\n"
                     "a.json:36: /figure/movement/0/pose: there is no pose “a”\n"
                     "a.json:36: /figure/movement/1/pose: there is no pose “a”\n");
}

static void
assert_flaw (const char *figure,
             const char *prefix)
{
  g_autoptr (LimberProblems) problems = limber_problems_new ();
  g_autoptr (LimberExercise) exercise = test_read_with_figure (figure, problems);

  g_assert_nonnull (exercise);
  g_assert_null (limber_exercise_get_figure (exercise));
  test_assert_first_problem (problems, prefix);
  g_assert_cmpuint (limber_problems_get_n (problems), ==, 1);
  g_assert_true (g_str_has_suffix (limber_problems_get (problems, 0)->message,
                                   " % of the body's height"));
}

/* Nobody sits on a seat of one and a half heights with the feet on the floor. One
 * place in the list stands for both feet, so the seat is the second, not the third. */
static void
test_contacts_that_do_not_hold (void)
{
  g_autofree char *high = test_replace (test_figure, "0.3", "1.5");
  g_autofree char *first = test_replace (high, "{ \"part\": \"foot\", \"on\": \"mat\" }",
                                         "{ \"part\": \"foot\", \"on\": \"mat\" },\n"
                                         "{ \"part\": \"seat\", \"on\": \"chair\" }");
  g_autofree char *second = test_replace (first, "\"name\": \"up\",",
                                          "\"name\": \"free\" }, { \"name\": \"up\",");

  assert_flaw (first, "a.json:45: /figure/poses/0/contacts/1: cannot hold together with "
                      "the others: off by ");
  assert_flaw (second, "a.json:45: /figure/poses/1/contacts/1: cannot hold together with "
                       "the others: off by ");
}

/* Lying on the side, nobody has both soles on the floor. */
static void
test_taken_over_contacts_that_do_not_hold (void)
{
  static const char figure[] =
      "\"figure\": {\n"
      "  \"description\": \"Falls.\", \"view\": \"side\", \"loop\": \"hold\",\n"
      "  \"poses\": [{ \"name\": \"a\", \"contacts\": [{ \"part\": \"foot\" }] },\n"
      "            { \"name\": \"b\", \"from\": \"a\", \"angles\": { \"roll\": 90 } }],\n"
      "  \"movement\": [{ \"pose\": \"a\", \"at\": 0 }, { \"pose\": \"b\", \"at\": 1 }]\n"
      "}\n";

  assert_flaw (figure,
               "a.json:36: /figure/poses/1: the contacts it takes over cannot hold "
               "together: off by ");
}

/* What is left of the other figures, and whether the exercise's own is. */
static const struct
{
  const char *from;
  const char *to;
  const char *problems;
  gboolean first;
  gboolean second;
  gboolean own;
} bad_others[] = {
  { "\"id\": \"bent\",", "", "a.json:34: /other_figures/0/id: is missing\n", FALSE, TRUE,
    TRUE },
  { "\"bent\"", "7", "a.json:34: /other_figures/0/id: must be text, not a number\n",
    FALSE, TRUE, TRUE },
  { "\"round-2\"", "\"bent\"", "a.json:39: /other_figures/1/id: “bent” is there twice\n",
    TRUE, FALSE, TRUE },
  { "\"name\": \"a\" }", "\"name\": \"a\", \"angles\": { \"pitch\": 181 } }",
    "a.json:36: /other_figures/0/poses/0/angles/pitch: must be a number from -180 to 180, "
    "not 181\n",
    FALSE, TRUE, TRUE },
  { "3, \"poses\": [{ ", "3, \"poses\": [{ \"title\": \"A\", ",
    "a.json:41: /other_figures/1/poses/0/title: unknown member “title”\n", TRUE, FALSE,
    TRUE },
  { "\"period_s\": 3, ", "", "a.json:39: /other_figures/1/period_s: is missing\n", TRUE,
    FALSE, TRUE },
  { "\"three-quarter\"", "\"top\"",
    "a.json:49: /figure/view: must be one of: side, front, three-quarter; not “top”\n",
    TRUE, TRUE, FALSE },
  { "\"view\": \"three-quarter\"", "\"id\": \"own\", \"view\": \"side\"",
    "a.json:49: /figure/id: unknown member “id”\n", TRUE, TRUE, FALSE },
  { "\"other_figures\": [\n", "\"other_figures\": [\n7,",
    "a.json:34: /other_figures/0: must be an object, not a number\n", TRUE, TRUE, TRUE },
  { "\"other_figures\": [\n", "\"other_figures\": [\n1, 2, 3, 4, 5,",
    "a.json:33: /other_figures: must have from 0 to 6 elements, not 7\n", FALSE, FALSE,
    TRUE },
};

/* Each is by itself. */
static void
test_others (void)
{
  g_autofree char *good = g_strconcat (test_other_figures, ",\n", test_figure, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (bad_others); i++)
    {
      g_autofree char *text = test_replace (good, bad_others[i].from, bad_others[i].to);
      g_autoptr (LimberProblems) problems = limber_problems_new ();
      g_autoptr (LimberExercise) exercise = test_read_with_figure (text, problems);
      g_autofree char *found = test_problems_to_string (problems);

      g_assert_cmpstr (found, ==, bad_others[i].problems);
      g_assert_nonnull (exercise);
      g_assert_cmpint (limber_exercise_get_other_figure (exercise, "bent") != NULL, ==,
                       bad_others[i].first);
      g_assert_cmpint (limber_exercise_get_other_figure (exercise, "round-2") != NULL, ==,
                       bad_others[i].second);
      g_assert_cmpint (limber_exercise_get_figure (exercise) != NULL, ==,
                       bad_others[i].own);
      g_assert_cmpuint (limber_exercise_get_n_other_figures (exercise), ==,
                        (guint) (bad_others[i].first + bad_others[i].second));
    }
}

#define add_changes(path, changes) g_test_add_data_func (path, changes, test_changes)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/figure-problems/wrong-exercise", test_wrong_exercise);
  add_changes ("/figure-problems/bad-members", bad_members);
  add_changes ("/figure-problems/bad-props", bad_props);
  add_changes ("/figure-problems/bad-poses", bad_poses);
  add_changes ("/figure-problems/bad-angles", bad_angles);
  add_changes ("/figure-problems/bad-contacts", bad_contacts);
  add_changes ("/figure-problems/bad-movements", bad_movements);
  g_test_add_func ("/figure-problems/lengths", test_lengths);
  g_test_add_func ("/figure-problems/contacts-that-do-not-hold",
                   test_contacts_that_do_not_hold);
  g_test_add_func ("/figure-problems/taken-over-contacts-that-do-not-hold",
                   test_taken_over_contacts_that_do_not_hold);
  g_test_add_func ("/figure-problems/others", test_others);

  return g_test_run ();
}
