/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "content-documents.h"

static LimberArticle *
read_article (const char     *text,
              LimberProblems *problems)
{
  g_autoptr (LimberJsonFile) file = NULL;

  file = limber_json_file_new_from_text ("a.json", text, -1, problems);
  g_assert_nonnull (file);

  return limber_article_new_from_json (file, problems);
}

static LimberArticle *
read_good_article (const char *text)
{
  g_autoptr (LimberProblems) problems = limber_problems_new ();
  LimberArticle *article = read_article (text, problems);
  g_autofree char *found = test_problems_to_string (problems);

  g_assert_cmpstr (found, ==, "");
  g_assert_nonnull (article);

  return article;
}

static void
test_read (void)
{
  LimberArticle *article = read_good_article (test_article);
  const char *const *key_points = limber_article_get_key_points (article);
  const char *const *sources = limber_article_get_sources (article);

  g_assert_cmpstr (limber_article_get_id (article), ==, "about");
  g_assert_cmpint (limber_article_get_order (article), ==, 1000);
  g_assert_cmpstr (limber_article_get_title (article), ==, "About hips");
  g_assert_cmpstr (limber_article_get_summary (article), ==, "What they do.");
  g_assert_cmpstr (key_points[0], ==, "They bend.");
  g_assert_cmpstr (key_points[1], ==, "See [the stretch](exercise:stretch).");
  g_assert_null (key_points[2]);
  g_assert_cmpuint (limber_article_get_n_sections (article), ==, 2);
  g_assert_cmpstr (sources[0], ==, "one-2001");
  g_assert_null (sources[1]);
  g_assert_finalize_object (article);
}

static void
test_blocks (void)
{
  g_autoptr (LimberArticle) article = read_good_article (test_article);
  const LimberSection *section = limber_article_get_section (article, 0);
  const LimberBlock *block;

  g_assert_cmpstr (section->title, ==, "First");
  g_assert_cmpuint (section->blocks->len, ==, 3);
  block = g_ptr_array_index (section->blocks, 0);
  g_assert_cmpint (block->kind, ==, LIMBER_BLOCK_PARAGRAPH);
  g_assert_cmpstr (block->text, ==, "Do [two steps](routine:two-steps) & rest.");
  block = g_ptr_array_index (section->blocks, 1);
  g_assert_cmpint (block->kind, ==, LIMBER_BLOCK_LIST);
  g_assert_cmpstr (block->items[0], ==, "One thing");
  g_assert_cmpstr (block->items[1], ==, "Another");
  g_assert_null (block->items[2]);
  block = g_ptr_array_index (section->blocks, 2);
  g_assert_cmpint (block->kind, ==, LIMBER_BLOCK_WARNING);
  g_assert_cmpstr (block->text, ==, "Stop if it hurts.");

  section = limber_article_get_section (article, 1);
  g_assert_cmpstr (section->title, ==, "Second");
  block = g_ptr_array_index (section->blocks, 0);
  g_assert_cmpint (block->kind, ==, LIMBER_BLOCK_CLAIM);
  g_assert_cmpstr (block->claim->said, ==, "Sitting shortens hips.");
  g_assert_cmpint (block->claim->evidence, ==, LIMBER_EVIDENCE_CONTESTED);
  g_assert_cmpstr (block->claim->finding, ==, "Not clear, see [this](article:about).");
  g_assert_cmpstr (block->claim->take, ==, "Move often.");
  g_assert_cmpstr (block->claim->sources[0], ==, "two-2002");
  g_assert_null (block->claim->sources[1]);
}

static void
test_properties (void)
{
  LimberArticle *article = read_good_article (test_article);
  g_autofree char *id = NULL;
  g_autofree char *title = NULL;
  g_autofree char *summary = NULL;

  g_object_get (article, "id", &id, "title", &title, "summary", &summary, NULL);
  g_assert_cmpstr (id, ==, "about");
  g_assert_cmpstr (title, ==, "About hips");
  g_assert_cmpstr (summary, ==, "What they do.");
  g_assert_finalize_object (article);
}

/* Title 2, summary 3, key points 2 and 3; then 1, 4, 2 and 1, 4; then 1, 3, 4, 2.
 * Neither "&" nor the target of a link is a word. */
static void
test_words (void)
{
  g_autoptr (LimberArticle) article = read_good_article (test_article);

  g_assert_cmpuint (limber_article_get_n_words (article), ==, 10 + 12 + 10);
}

static const struct
{
  const char *from;
  const char *to;
  const char *problem;
} bad[] = {
  { "\"key_points\": [\"They bend.\", \"See [the stretch](exercise:stretch).\"]",
    "\"key_points\": []",
    "a.json:6: /key_points: must have from 1 to 10 elements, not 0\n" },
  { "\"They bend.\", \"See [the stretch](exercise:stretch).\"",
    "7,\n\"See [it](where:ever).\"",
    "a.json:6: /key_points/0: must be text, not a number\n"
    "a.json:7: /key_points/1: a link must be written [words](exercise:ID), with "
    "exercise, "
    "routine or article, not “[it](where:ever)”\n" },
  { "routine:two-steps", "routines:two-steps",
    "a.json:10: /sections/0/blocks/0/paragraph: a link must be written" },
  { "\"list\": [\"One thing\", \"Another\"]", "\"list\": [\"One\", \"Two](routine:x)\"]",
    "a.json:11: /sections/0/blocks/1/list/1: a link must be written" },
  { "\"warning\"", "\"notice\"",
    "a.json:12: /sections/0/blocks/2/notice: unknown member “notice”\n"
    "a.json:12: /sections/0/blocks/2: must have exactly one of: paragraph, list, "
    "warning, "
    "claim\n" },
  { "\"warning\"", "\"list\": [\"a\"], \"warning\"",
    "a.json:12: /sections/0/blocks/2: must have exactly one of" },
  { "{ \"warning\": \"Stop if it hurts.\" }", "{}",
    "a.json:12: /sections/0/blocks/2: must have exactly one of" },
  { "\"contested\"", "\"maybe\"",
    "a.json:18: /sections/1/blocks/0/claim/evidence: must be one of: well-supported, "
    "partly, "
    "contested, unsupported, wrong; not “maybe”\n" },
  { "          \"take\": \"Move often.\",\n", "",
    "a.json:16: /sections/1/blocks/0/claim/take: is missing\n" },
  { "article:about", "article:About",
    "a.json:19: /sections/1/blocks/0/claim/finding: a link must be written" },
  { "\"title\": \"Second\",", "", "a.json:14: /sections/1/title: is missing\n" },
};

static void
test_bad (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autofree char *text = test_replace (test_article, bad[i].from, bad[i].to);
      g_autoptr (LimberProblems) problems = limber_problems_new ();

      g_assert_null (read_article (text, problems));
      test_assert_first_problem (problems, bad[i].problem);
    }
}

static void
test_markup (void)
{
  static const struct
  {
    const char *rich;
    const char *markup;
  } texts[] = {
    { "", "" },
    { "Plain.", "Plain." },
    { "a < b & \"c\" > 'd'", "a &lt; b &amp; &quot;c&quot; &gt; &apos;d&apos;" },
    { "<b>not bold</b>", "&lt;b&gt;not bold&lt;/b&gt;" },
    { "[it](exercise:bird-dog)", "<a href=\"exercise:bird-dog\">it</a>" },
    { "Do [A & B](routine:x-1), [C](article:y)!",
      "Do <a href=\"routine:x-1\">A &amp; B</a>, <a href=\"article:y\">C</a>!" },
    { "[sic] and ] and [", "[sic] and ] and [" },
    { "[sic](now) is wrong", "[sic](now) is wrong" },
    { "see [a [b](exercise:c)", "see [a <a href=\"exercise:c\">b</a>" },
    { "[](exercise:c)", "[](exercise:c)" },
    { "[a](exercise:c", "[a](exercise:c" },
    { "[a](https://example.org)", "[a](https://example.org)" },
    { "[a](exercise:\"><b)", "[a](exercise:&quot;&gt;&lt;b)" },
    { "(a)[b](c)", "(a)[b](c)" },
    { "Übung [für Ältere](exercise:ä)", "Übung [für Ältere](exercise:ä)" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *markup = limber_rich_text_to_markup (texts[i].rich);

      g_assert_cmpstr (markup, ==, texts[i].markup);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/article/read", test_read);
  g_test_add_func ("/article/blocks", test_blocks);
  g_test_add_func ("/article/properties", test_properties);
  g_test_add_func ("/article/words", test_words);
  g_test_add_func ("/article/bad", test_bad);
  g_test_add_func ("/article/markup", test_markup);

  return g_test_run ();
}
