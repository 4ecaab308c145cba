/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "content-documents.h"

static const char *const good_texts[] = {
  "{}",
  " \t\r\n{ } \n",
  "{\"a\": [1, -0, 0.5, -1.5e-3, 1E+9, 0e1, true, false, null, \"\"]}",
  "{\"a\": 9223372036854775807, \"b\": -9223372036854775808}",
  "{\"\\u0041\\ud83d\\ude00 \\\"\\\\\\/\\b\\f\\n\\r\\t\": \"😀 \\u00e9\"}",
  "{\"a\": {\"a\": {\"a\": 1}}, \"\": {\"\": 1}}",
  "{\"a\": \"// no comment, /* none */, ['],]\"}",
};

static void
test_good (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (good_texts); i++)
    {
      g_autoptr (LimberProblems) problems = limber_problems_new ();
      g_autoptr (LimberJsonFile) file = NULL;
      g_autofree char *found = NULL;

      file = limber_json_file_new_from_text ("a.json", good_texts[i], -1, problems);
      found = test_problems_to_string (problems);
      g_assert_cmpstr (found, ==, "");
      g_assert_nonnull (file);
      g_assert_cmpstr (limber_json_file_get_name (file), ==, "a.json");
      g_assert_true (JSON_NODE_HOLDS_OBJECT (limber_json_file_get_root (file)));
    }
}

/* What JsonParser lets through is among it. */
static const struct
{
  const char *text;
  const char *problem;
} bad_texts[] = {
  { "", "a.json:1: is empty" },
  { " \n\n ", "a.json:3: is empty" },
  { "\xef\xbb\xbf{}", "a.json:1: must be saved as UTF-8 without a byte order mark" },
  { "[\n1]", "a.json:1: must be an object, in braces" },
  { "\n\"text\"", "a.json:2: must be an object, in braces" },
  { "12", "a.json:1: must be an object, in braces" },
  { "{\n\"a\": 1,\n", "a.json:3: must go on with the name of a member in double quotes, "
                      "but the file ends here" },
  { "{\n\"a\": 1", "a.json:2: must go on with “,” or “}”, but the file ends here" },
  { "{\n\"a\":", "a.json:2: /a: must go on with a value, but the file ends here" },
  { "{\"a\": \"b", "a.json:1: /a: text is not closed" },
  { "{\"a\n\": 1}", "a.json:1: text is not closed with “\"” on its line" },
  { "{\"a\": \"\t\"}", "a.json:1: /a: the control character U+0009 must be written" },
  { "{\"a\": \"\\x\"}", "a.json:1: /a: a backslash in text must be written twice" },
  { "{\"a\": \"\\u12g4\"}", "a.json:1: /a: “\\u” must be followed by four" },
  { "{\"a\": \"\\u0000\"}", "a.json:1: /a: text must not hold the character “\\u0000”" },
  { "{\"a\": \"\\ud83d\"}", "a.json:1: /a: “\\ud83d” is only half of a character" },
  { "{\"a\": \"\\ud83d\\u0041\"}", "a.json:1: /a: “\\ud83d” is only half" },
  { "{\"a\": \"\\ude00\"}", "a.json:1: /a: “\\ude00” is only half of a character" },
  { "{\n// comment\n\"a\": 1}",
    "a.json:2: must go on with the name of a member in double "
    "quotes; JSON has no comments" },
  { "{\"a\": [\n1, /* comment */ 2]}",
    "a.json:2: /a/1: must go on with a value; JSON has "
    "no comments" },
  { "{\"a\": 1} // comment", "a.json:1: must go on with nothing after the closing" },
  { "# comment\n{}", "a.json:1: must go on with a value; JSON has no comments" },
  { "var x = {}", "a.json:1: must go on with a value, not with “v”" },
  { "{\"a\": 1,\n}", "a.json:2: no comma must stand before “}”" },
  { "{\"a\": [1,\n2,]}", "a.json:2: /a: no comma must stand before “]”" },
  { "{\"a\": [,]}", "a.json:1: /a/0: must go on with a value, not with “,”" },
  { "{,}", "a.json:1: must go on with the name of a member" },
  { "{\"a\": 1}\n{\"b\": 2}", "a.json:2: must go on with nothing after the closing "
                              "bracket, not with “{”" },
  { "{\"a\": 1 \"b\": 2}", "a.json:1: must go on with “,” or “}”, not with “\"”" },
  { "{\"a\": [1 2]}", "a.json:1: /a: must go on with “,” or “]”, not with “2”" },
  { "{\"a\" 1}", "a.json:1: /a: must go on with “:” and a value, not with “1”" },
  { "{a: 1}", "a.json:1: must go on with the name of a member in double quotes, not" },
  { "{'a': 1}", "a.json:1: must go on with the name of a member in double quotes, not" },
  { "{\"a\": 'b'}", "a.json:1: /a: text must stand in double quotes" },
  { "{\"a\": NaN}", "a.json:1: /a: must go on with a value, not with “N”" },
  { "{\"a\": -Infinity}", "a.json:1: /a: a number must be written like" },
  { "{\"a\": True}", "a.json:1: /a: must go on with a value, not with “T”" },
  { "{\"a\": nullx}", "a.json:1: /a: must go on with a value, not with “n”" },
  { "{\"a\": 01}", "a.json:1: /a: a number must be written like" },
  { "{\"a\": 0x10}", "a.json:1: /a: a number must be written like" },
  { "{\"a\": +1}", "a.json:1: /a: must go on with a value, not with “+”" },
  { "{\"a\": .5}", "a.json:1: /a: must go on with a value, not with “.”" },
  { "{\"a\": 5.}", "a.json:1: /a: a number must be written like" },
  { "{\"a\": 5e}", "a.json:1: /a: a number must be written like" },
  { "{\"a\": 1,5}", "a.json:1: must go on with the name of a member" },
  { "{\"a\": 9223372036854775808}", "a.json:1: /a: the number is too large" },
  { "{\"a\": -99999999999999999999}", "a.json:1: /a: the number is too large" },
  { "{\"a\": {\"b\": 1,\n\"c\": 2,\n\"\\u0062\": 3}}", "a.json:3: /a/b: the member is "
                                                       "there twice" },
  { "{\"a\": \xc3\xa4}", "a.json:1: /a: must go on with a value, not with “ä”" },
};

static void
test_bad (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (bad_texts); i++)
    {
      g_autoptr (LimberProblems) problems = limber_problems_new ();

      g_assert_null (
          limber_json_file_new_from_text ("a.json", bad_texts[i].text, -1, problems));
      g_assert_cmpuint (limber_problems_get_n (problems), ==, 1);
      test_assert_first_problem (problems, bad_texts[i].problem);
    }
}

static void
test_encoding (void)
{
  g_autoptr (LimberProblems) problems = limber_problems_new ();
  g_autoptr (LimberProblems) more_problems = limber_problems_new ();
  static const char bad[] = "{\n\n\"a\": \"\xff\"\n}";
  static const char nul[] = "{\n\"a\": \"\0\"\n}";

  g_assert_null (limber_json_file_new_from_text ("a.json", bad, -1, problems));
  test_assert_first_problem (problems, "a.json:3: is not valid UTF-8\n");

  g_assert_null (
      limber_json_file_new_from_text ("a.json", nul, sizeof nul - 1, more_problems));
  test_assert_first_problem (more_problems, "a.json:2: has a NUL byte\n");
}

static void
check_nesting (guint       depth,
               const char *opening,
               const char *closing,
               const char *problem)
{
  g_autoptr (LimberProblems) problems = limber_problems_new ();
  g_autoptr (LimberJsonFile) file = NULL;
  g_autoptr (GString) text = g_string_new ("{\"a\":\n");

  for (guint i = 1; i < depth; i++)
    g_string_append (text, opening);
  g_string_append (text, "1");
  for (guint i = 1; i < depth; i++)
    g_string_append (text, closing);
  g_string_append (text, "}");

  file = limber_json_file_new_from_text ("a.json", text->str, text->len, problems);
  if (problem == NULL)
    g_assert_nonnull (file);
  else
    test_assert_first_problem (problems, problem);
}

static void
test_nesting (void)
{
  const char *in_lists =
      "a.json:2: /a/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0"
      "/0/0/0/0/0: must not be nested deeper than 32 levels";

  check_nesting (LIMBER_JSON_MAX_DEPTH, "[", "]", NULL);
  check_nesting (LIMBER_JSON_MAX_DEPTH + 1, "[", "]", in_lists);
  check_nesting (100000, "[", "]", in_lists);
  check_nesting (100000, "[", "", in_lists);
  check_nesting (LIMBER_JSON_MAX_DEPTH, "{\"a\":", "}", NULL);
  check_nesting (LIMBER_JSON_MAX_DEPTH + 1, "{\"a\":", "}", "a.json:2: /a/a/a/");
  check_nesting (100000, "{\"a\":", "}", "a.json:2: /a/a/a/");
}

static void
test_line (void)
{
  g_autoptr (LimberProblems) problems = limber_problems_new ();
  g_autoptr (LimberJsonFile) file = NULL;
  static const struct
  {
    const char *pointer;
    guint line;
  } cases[] = {
    { "", 2 },
    { "/format", 3 },
    { "/steps", 5 },
    { "/steps/0", 6 },
    { "/steps/1", 9 },
    { "/steps/1/a~1b", 10 },
    { "/steps/1/~0", 11 },
    { "/steps/1/reps", 9 },
    { "/steps/1/tempo/move_s", 9 },
    { "/steps/2", 5 },
    { "/steps/01", 5 },
    { "/nothing", 2 },
    { "/é", 13 },
  };

  file = limber_json_file_new_from_text ("a.json",
                                         "\n{\n"
                                         "  \"format\": 1,\n"
                                         "  \"steps\":\n"
                                         "  [\n"
                                         "    {\n"
                                         "      \"x\": \"/steps/1 { [ \\\" \"\n"
                                         "    },\n"
                                         "    {\n"
                                         "      \"a/b\": 1,\n"
                                         "      \"~\": 2 }\n"
                                         "  ],\n"
                                         "  \"\\u00e9\": null\n"
                                         "}\n",
                                         -1, problems);
  g_assert_nonnull (file);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpuint (limber_json_file_get_line (file, cases[i].pointer), ==,
                      cases[i].line);
}

/* Long names, nested and with many values under them, take no room for each. */
static void
test_long_names (void)
{
  g_autoptr (LimberProblems) problems = limber_problems_new ();
  g_autoptr (LimberJsonFile) file = NULL;
  g_autofree char *name = g_strnfill (500 * 1000, 'a');
  g_autofree char *pointer = g_strconcat ("/", name, "/1/99999", NULL);
  g_autoptr (GString) text = g_string_new (NULL);

  g_string_append_printf (text, "{\"%s\":\n[0,[\n0", name);
  for (guint i = 1; i < 100 * 1000; i++)
    g_string_append (text, ",\n0");
  g_string_append (text, "]]}");

  file = limber_json_file_new_from_text ("a.json", text->str, text->len, problems);
  g_assert_nonnull (file);
  g_assert_cmpuint (limber_json_file_get_line (file, pointer), ==, 2 + 100 * 1000);
}

static void
check_load (const char *path,
            const char *problem)
{
  g_autoptr (LimberProblems) problems = limber_problems_new ();
  g_autoptr (LimberJsonFile) file = limber_json_file_load (path, problems);
  g_autofree char *expected = NULL;

  if (problem == NULL)
    {
      g_assert_nonnull (file);
      g_assert_cmpuint (limber_problems_get_n (problems), ==, 0);
      g_assert_cmpstr (limber_json_file_get_name (file), ==, path);
      return;
    }

  g_assert_null (file);
  g_assert_cmpuint (limber_problems_get_n (problems), ==, 1);
  expected = g_strconcat (path, problem, NULL);
  test_assert_first_problem (problems, expected);
}

static void
test_load (void)
{
  char *folder = test_folder_new ();
  g_autofree char *good = test_folder_write (folder, "good.json", "{}");
  g_autofree char *empty = test_folder_write (folder, "empty.json", "");
  g_autofree char *missing = g_build_filename (folder, "missing.json", NULL);
  g_autofree char *pipe_path = g_build_filename (folder, "pipe.json", NULL);

  g_assert_no_errno (mkfifo (pipe_path, 0600));

  check_load (good, NULL);
  check_load (empty, ":1: is empty\n");
  check_load (missing, ": cannot be read: ");
  check_load (folder, ": is a folder, not a file\n");
  check_load (pipe_path, ": is not a regular file\n");
  check_load ("/dev/zero", ": is not a regular file\n");

  test_folder_free (folder);
}

static void
check_size (off_t       size,
            const char *problem)
{
  char *folder = test_folder_new ();
  g_autofree char *path = test_folder_write (folder, "large.json", "{}");

  g_assert_no_errno (truncate (path, size));
  check_load (path, problem);
  test_folder_free (folder);
}

/* The first that is allowed is read: it is full of NUL. */
static void
test_size (void)
{
  check_size (LIMBER_JSON_MAX_BYTES, ":1: has a NUL byte\n");
  check_size (LIMBER_JSON_MAX_BYTES + 1, ": is larger than ");
  check_size (50 * 1000 * 1000, ": is larger than ");
}

static void
test_size_of_text (void)
{
  g_autoptr (LimberProblems) problems = limber_problems_new ();
  g_autofree char *text = g_strnfill (LIMBER_JSON_MAX_BYTES + 1, ' ');

  g_assert_null (limber_json_file_new_from_text ("a.json", text, -1, problems));
  test_assert_first_problem (problems, "a.json: is larger than ");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/json-file/good", test_good);
  g_test_add_func ("/json-file/bad", test_bad);
  g_test_add_func ("/json-file/encoding", test_encoding);
  g_test_add_func ("/json-file/nesting", test_nesting);
  g_test_add_func ("/json-file/line", test_line);
  g_test_add_func ("/json-file/long-names", test_long_names);
  g_test_add_func ("/json-file/load", test_load);
  g_test_add_func ("/json-file/size", test_size);
  g_test_add_func ("/json-file/size-of-text", test_size_of_text);

  return g_test_run ();
}
