/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include <glib/gstdio.h>
#include <string.h>

#include "content-documents.h"

const char test_exercise[] =
    "{\n"
    "  \"format\": 1,\n"
    "  \"id\": \"stretch\",\n"
    "  \"order\": 10,\n"
    "  \"title\": \"Half-kneeling stretch\",\n"
    "  \"summary\": \"Stretches the front of the hip.\",\n"
    "  \"place\": \"floor\",\n"
    "  \"equipment\": [\"Pad\", \"Café chair\"],\n"
    "  \"start\": \"Kneel on one knee.\",\n"
    "  \"steps\": [\n"
    "    \"Grow tall.\",\n"
    "    \"Glide forward.\"\n"
    "  ],\n"
    "  \"feel\": \"The front of the hip.\",\n"
    "  \"mistakes\": [\"Arching the back.\"],\n"
    "  \"breathing\": \"Breathe calmly.\",\n"
    "  \"dose\": {\n"
    "    \"text\": \"Hold for half a minute, twice.\",\n"
    "    \"step\": {\n"
    "      \"kind\": \"hold\", \"seconds\": 30,\n"
    "      \"sides\": \"each\", \"switch_s\": 5, \"sets\": 2\n"
    "    }\n"
    "  },\n"
    "  \"easier\": { \"text\": \"Do it standing.\", \"exercise\": \"lift\" },\n"
    "  \"harder\": { \"text\": \"Raise an arm.\" },\n"
    "  \"cautions\": [\"Put more under a sore knee.\"],\n"
    "  \"lengthens\": [\"iliopsoas\", \"rectus-femoris\"],\n"
    "  \"strengthens\": [\"glutes\"],\n"
    "  \"sources\": [\n"
    "    \"one-2001\",\n"
    "    \"two-2002\"\n"
    "  ]\n"
    "}\n";

const char test_figure[] =
    "\"figure\": {\n"
    "  \"description\": \"Lifts a knee beside a chair.\",\n"
    "  \"view\": \"three-quarter\",\n"
    "  \"props\": [\n"
    "    { \"kind\": \"mat\" },\n"
    "    { \"kind\": \"chair\", \"x\": -0.5, \"z\": 0.25, \"height\": 0.3,\n"
    "      \"faces\": \"back\" }\n"
    "  ],\n"
    "  \"poses\": [\n"
    "    { \"name\": \"up\",\n"
    "      \"angles\": { \"elbow-flexion\": 10, \"lumbar-flexion\": 5 },\n"
    "      \"contacts\": [{ \"part\": \"foot\", \"on\": \"mat\" }] },\n"
    "    { \"name\": \"knee-up\", \"from\": \"up\",\n"
    "      \"angles\": { \"hip-flexion\": [60, 0], \"shoulder-rotation\": [20, -10] },\n"
    "      \"contacts\": [\n"
    "        { \"part\": \"foot\", \"side\": \"other\", \"on\": \"mat\",\n"
    "          \"slides\": true }] }\n"
    "  ],\n"
    "  \"loop\": \"cycle\", \"period_s\": 2.5,\n"
    "  \"movement\": [\n"
    "    { \"pose\": \"up\", \"at\": 0 },\n"
    "    { \"pose\": \"knee-up\", \"at\": 0.5, \"easing\": \"through\",\n"
    "      \"mirrored\": true },\n"
    "    { \"pose\": \"up\", \"at\": 1, \"easing\": \"linear\" }\n"
    "  ],\n"
    "  \"arrows\": [\"knee\", \"pelvis\"]\n"
    "}\n";

const char test_other_figures[] =
    "\"other_figures\": [\n"
    "  { \"id\": \"bent\",\n"
    "    \"description\": \"Bends.\", \"view\": \"side\", \"loop\": \"hold\",\n"
    "    \"poses\": [{ \"name\": \"a\" }, { \"name\": \"b\" }],\n"
    "    \"movement\": [{ \"pose\": \"a\", \"at\": 0 },\n"
    "                 { \"pose\": \"b\", \"at\": 1 }] },\n"
    "  { \"id\": \"round-2\",\n"
    "    \"description\": \"Goes round.\", \"view\": \"front\", \"loop\": \"cycle\",\n"
    "    \"period_s\": 3, \"poses\": [{ \"name\": \"a\" }, { \"name\": \"b\" }],\n"
    "    \"movement\": [{ \"pose\": \"a\", \"at\": 0 },\n"
    "                 { \"pose\": \"b\", \"at\": 0.5 },\n"
    "                 { \"pose\": \"a\", \"at\": 1 }] }\n"
    "]\n";

const char test_lift[] =
    "{\n"
    "  \"format\": 1,\n"
    "  \"id\": \"lift\",\n"
    "  \"title\": \"Lift\",\n"
    "  \"summary\": \"Strengthens the buttocks.\",\n"
    "  \"place\": \"chair\",\n"
    "  \"equipment\": [],\n"
    "  \"start\": \"Sit.\",\n"
    "  \"steps\": [\"Stand up.\"],\n"
    "  \"feel\": \"The thighs.\",\n"
    "  \"mistakes\": [],\n"
    "  \"breathing\": \"Breathe out as you rise.\",\n"
    "  \"dose\": {\n"
    "    \"text\": \"Ten times.\",\n"
    "    \"step\": { \"kind\": \"reps\", \"reps\": 10,\n"
    "              \"tempo\": { \"move_s\": 1, \"hold_s\": 0.5, \"return_s\": 2.5 } }\n"
    "  },\n"
    "  \"easier\": { \"text\": \"Use your hands.\" },\n"
    "  \"harder\": { \"text\": \"More slowly.\", \"exercise\": \"stretch\" },\n"
    "  \"cautions\": [],\n"
    "  \"lengthens\": [],\n"
    "  \"strengthens\": [\"quadriceps\", \"gluteus-maximus\"],\n"
    "  \"sources\": []\n"
    "}\n";

const char test_routine[] =
    "{\n"
    "  \"format\": 1,\n"
    "  \"id\": \"two-steps\",\n"
    "  \"title\": \"Two steps\",\n"
    "  \"summary\": \"A stretch, then a lift, then a breath.\",\n"
    "  \"place\": \"floor\",\n"
    "  \"aim\": \"To be tested\",\n"
    "  \"changeover_s\": 2.5,\n"
    "  \"steps\": [\n"
    "    { \"exercise\": \"stretch\",\n"
    "      \"kind\": \"hold\", \"seconds\": 30,\n"
    "      \"sides\": \"each\", \"switch_s\": 5, \"sets\": 2 },\n"
    "    { \"exercise\": \"lift\", \"title\": \"Slow lift\", \"note\": \"Slowly.\",\n"
    "      \"alternatives\": [\"stretch\"],\n"
    "      \"kind\": \"reps\", \"reps\": 6,\n"
    "      \"tempo\": { \"move_s\": 1, \"hold_s\": 1, \"return_s\": 2 } },\n"
    "    { \"title\": \"Breathe\",\n"
    "      \"kind\": \"breaths\", \"breaths\": 6, \"in_s\": 4, \"out_s\": 6 }\n"
    "  ]\n"
    "}\n";

const char test_article[] =
    "{\n"
    "  \"format\": 1,\n"
    "  \"id\": \"about\",\n"
    "  \"title\": \"About hips\",\n"
    "  \"summary\": \"What they do.\",\n"
    "  \"key_points\": [\"They bend.\", \"See [the stretch](exercise:stretch).\"],\n"
    "  \"sections\": [\n"
    "    { \"title\": \"First\",\n"
    "      \"blocks\": [\n"
    "        { \"paragraph\": \"Do [two steps](routine:two-steps) & rest.\" },\n"
    "        { \"list\": [\"One thing\", \"Another\"] },\n"
    "        { \"warning\": \"Stop if it hurts.\" }\n"
    "      ] },\n"
    "    { \"title\": \"Second\",\n"
    "      \"blocks\": [\n"
    "        { \"claim\": {\n"
    "          \"said\": \"Sitting shortens hips.\",\n"
    "          \"evidence\": \"contested\",\n"
    "          \"finding\": \"Not clear, see [this](article:about).\",\n"
    "          \"take\": \"Move often.\",\n"
    "          \"sources\": [\"two-2002\"]\n"
    "        } }\n"
    "      ] }\n"
    "  ],\n"
    "  \"sources\": [\"one-2001\"]\n"
    "}\n";

const char test_references[] =
    "{\n"
    "  \"format\": 1,\n"
    "  \"references\": [\n"
    "    { \"id\": \"one-2001\", \"cite\": \"One 2001\", \"about\": \"About one.\",\n"
    "      \"kind\": \"trial\", \"url\": \"https://example.org/one\" },\n"
    "    { \"id\": \"two-2002\", \"cite\": \"Two 2002\", \"about\": \"About two.\",\n"
    "      \"kind\": \"anatomy\" }\n"
    "  ]\n"
    "}\n";

/* The first place where @from stands, which must be there. */
char *
test_replace (const char *text,
              const char *from,
              const char *to)
{
  const char *at = strstr (text, from);
  GString *changed = g_string_new (text);

  g_assert_nonnull (at);
  g_string_erase (changed, at - text, strlen (from));
  g_string_insert (changed, at - text, to);

  return g_string_free (changed, FALSE);
}

/* test_exercise with a figure, which begins at line 33, as “a.json”. */
LimberExercise *
test_read_with_figure (const char     *figure,
                       LimberProblems *problems)
{
  g_autofree char *members = g_strconcat ("  ],\n", figure, "}\n", NULL);
  g_autofree char *text = test_replace (test_exercise, "  ]\n}\n", members);
  g_autoptr (LimberJsonFile) file = NULL;

  file = limber_json_file_new_from_text ("a.json", text, -1, problems);
  g_assert_nonnull (file);

  return limber_exercise_new_from_json (file, problems);
}

char *
test_folder_new (void)
{
  g_autoptr (GError) error = NULL;
  char *folder = g_dir_make_tmp ("limber-content-XXXXXX", &error);

  g_assert_no_error (error);

  return folder;
}

static void
remove_recursively (const char *path)
{
  if (g_file_test (path, G_FILE_TEST_IS_DIR) &&
      !g_file_test (path, G_FILE_TEST_IS_SYMLINK))
    {
      g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
      const char *name;

      while ((name = g_dir_read_name (dir)) != NULL)
        {
          g_autofree char *child = g_build_filename (path, name, NULL);

          remove_recursively (child);
        }
    }
  g_assert_no_errno (g_remove (path));
}

void
test_folder_free (char *folder)
{
  remove_recursively (folder);
  g_free (folder);
}

/* Returns the path; folders on the way are made. */
char *
test_folder_write (const char *folder,
                   const char *name,
                   const char *text)
{
  g_autoptr (GError) error = NULL;
  char *path = g_build_filename (folder, name, NULL);
  g_autofree char *parent = g_path_get_dirname (path);

  g_assert_no_errno (g_mkdir_with_parents (parent, 0700));
  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);

  return path;
}

/* Content that is right: all of the above. */
void
test_folder_fill (const char *folder)
{
  g_free (test_folder_write (folder, "references.json", test_references));
  g_free (test_folder_write (folder, "exercises/stretch.json", test_exercise));
  g_free (test_folder_write (folder, "exercises/lift.json", test_lift));
  g_free (test_folder_write (folder, "routines/two-steps.json", test_routine));
  g_free (test_folder_write (folder, "articles/about.json", test_article));
}

char *
test_problems_to_string (LimberProblems *problems)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < limber_problems_get_n (problems); i++)
    {
      g_autofree char *line =
          limber_problem_to_string (limber_problems_get (problems, i));

      g_string_append_printf (text, "%s\n", line);
    }

  return g_string_free (text, FALSE);
}

void
test_assert_first_problem (LimberProblems *problems,
                           const char     *prefix)
{
  g_autofree char *text = test_problems_to_string (problems);

  if (limber_problems_get_n (problems) == 0)
    g_error ("no problem was found, not “%s”", prefix);
  if (!g_str_has_prefix (text, prefix))
    g_error ("“%s” does not begin with “%s”", text, prefix);
}
