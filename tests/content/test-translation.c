/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include <glib/gi18n.h>
#include <locale.h>
#include <string.h>

#include "content-documents.h"

typedef struct
{
  const char *original; /* with its context before U+0004 */
  const char *translation;
} Message;

/* Sorted by original, as the format has it; the first is the head. */
static const Message messages[] = {
  { "", "Content-Type: text/plain; charset=UTF-8\n" },
  { "article\004First", "Erstens" },
  { "article\004They bend.", "Sie beugen sich." },
  { "article\004stretch", "falsch" },
  { "exercise\004Grow tall.", "Werde groß." },
  { "exercise\004Half-kneeling stretch", "Dehnung im Kniestand" },
  { "exercise\004Pad", "Kissen" },
  { "muscle\004Psoas and iliacus", "Lenden-Darmbein-Muskel" },
  { "place\004Floor", "Boden" },
  { "reference\004About one.", "Über eins." },
  { "reference\004One 2001", "falsch" },
  { "routine\004Half-kneeling stretch", "falsch" },
  { "routine\004To be tested", "Zum Ausprobieren" },
};

static void
append_number (GByteArray *bytes,
               guint32     number)
{
  g_byte_array_append (bytes, (const guint8 *) &number, sizeof number);
}

/* A table of lengths and places of texts, which follow each other. */
static guint32
append_table (GByteArray *bytes,
              guint32     place,
              gboolean    translations)
{
  for (gsize i = 0; i < G_N_ELEMENTS (messages); i++)
    {
      const char *text = translations ? messages[i].translation : messages[i].original;

      append_number (bytes, strlen (text));
      append_number (bytes, place);
      place += strlen (text) + 1;
    }

  return place;
}

static void
append_texts (GByteArray *bytes,
              gboolean    translations)
{
  for (gsize i = 0; i < G_N_ELEMENTS (messages); i++)
    {
      const char *text = translations ? messages[i].translation : messages[i].original;

      g_byte_array_append (bytes, (const guint8 *) text, strlen (text) + 1);
    }
}

/* A binary file of translations, as GNU gettext reads it ("The Format of GNU MO
 * Files" in its manual). */
static void
write_translations (const char *folder)
{
  const guint32 n = G_N_ELEMENTS (messages);
  g_autofree char *path = test_folder_write (folder, "de/LC_MESSAGES/limber.mo", "");
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  g_autoptr (GError) error = NULL;
  guint32 place = 28 + 16 * n;

  append_number (bytes, 0x950412de);
  append_number (bytes, 0);
  append_number (bytes, n);
  append_number (bytes, 28);
  append_number (bytes, 28 + 8 * n);
  append_number (bytes, 0);
  append_number (bytes, 0);
  place = append_table (bytes, place, FALSE);
  append_table (bytes, place, TRUE);
  append_texts (bytes, FALSE);
  append_texts (bytes, TRUE);

  g_file_set_contents (path, (const char *) bytes->data, bytes->len, &error);
  g_assert_no_error (error);
}

static void
check_translated (LimberCatalogue *catalogue)
{
  LimberExercise *exercise = limber_catalogue_get_exercise (catalogue, "stretch");
  LimberRoutine *routine = limber_catalogue_get_routine (catalogue, "two-steps");
  LimberArticle *article = limber_catalogue_get_article (catalogue, "about");
  const LimberReference *reference =
      limber_catalogue_get_reference (catalogue, "one-2001");

  g_assert_cmpstr (limber_exercise_get_id (exercise), ==, "stretch");
  g_assert_cmpstr (limber_exercise_get_title (exercise), ==, "Dehnung im Kniestand");
  g_assert_cmpstr (limber_exercise_get_equipment (exercise)[0], ==, "Kissen");
  g_assert_cmpstr (limber_exercise_get_steps (exercise)[0], ==, "Werde groß.");
  g_assert_cmpstr (limber_exercise_get_steps (exercise)[1], ==, "Glide forward.");
  g_assert_true (limber_exercise_matches (exercise, "kniestand boden darmbein"));
  g_assert_cmpstr (limber_routine_get_aim (routine), ==, "Zum Ausprobieren");
  g_assert_cmpstr (limber_routine_get_title (routine), ==, "Two steps");
  g_assert_cmpstr (limber_article_get_key_points (article)[0], ==, "Sie beugen sich.");
  g_assert_cmpstr (limber_article_get_section (article, 0)->title, ==, "Erstens");
  g_assert_cmpstr (reference->cite, ==, "One 2001");
  g_assert_cmpstr (reference->about, ==, "Über eins.");
}

static void
test_translation (void)
{
  char *folder = test_folder_new ();
  g_autoptr (LimberCatalogue) catalogue = NULL;

  test_folder_fill (folder);
  write_translations (folder);
  g_setenv ("LANGUAGE", "de", TRUE);
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, folder);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  if (g_str_equal (g_dpgettext2 (GETTEXT_PACKAGE, "place", "Floor"), "Floor"))
    g_test_skip ("this C library translates nothing in this locale");
  else
    {
      catalogue = limber_catalogue_new (folder, NULL);
      check_translated (catalogue);
    }

  test_folder_free (folder);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/translation/content", test_translation);

  return g_test_run ();
}
