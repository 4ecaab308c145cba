/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include <string.h>

#include "content/search-words.h"

static gboolean
any_word_holds (char       **words,
                const char  *part)
{
  for (gsize i = 0; words[i] != NULL; i++)
    if (strstr (words[i], part) != NULL)
      return TRUE;

  return FALSE;
}

/* A word that is looked for may be written with its accents or without. */
static gboolean
matches_word (char       **words,
              const char  *word)
{
  g_auto (GStrv) same = NULL;
  g_auto (GStrv) without_accents = NULL;

  if (any_word_holds (words, word))
    return TRUE;

  same = g_str_tokenize_and_fold (word, NULL, &without_accents);
  for (gsize i = 0; without_accents[i] != NULL; i++)
    if (any_word_holds (words, without_accents[i]))
      return TRUE;

  return FALSE;
}

/**
 * limber_search_words_new:
 * @text: a text to be searched
 *
 * Returns: (transfer full): its words without case, and again without accents.
 */
char **
limber_search_words_new (const char *text)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) words = NULL;
  g_auto (GStrv) without_accents = NULL;

  words = g_str_tokenize_and_fold (text, NULL, &without_accents);
  g_strv_builder_addv (builder, (const char **) words);
  g_strv_builder_addv (builder, (const char **) without_accents);

  return g_strv_builder_end (builder);
}

/**
 * limber_search_words_match:
 * @words: from limber_search_words_new()
 * @search: what somebody looks for
 *
 * Returns: whether every word of @search is one of @words or a part of one,
 *   whatever the case and the accents; %TRUE if @search has no word.
 */
gboolean
limber_search_words_match (char       **words,
                           const char  *search)
{
  g_auto (GStrv) searched = g_str_tokenize_and_fold (search, NULL, NULL);

  for (gsize i = 0; searched[i] != NULL; i++)
    if (!matches_word (words, searched[i]))
      return FALSE;

  return TRUE;
}
