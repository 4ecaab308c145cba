/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include <string.h>

#include "content/article.h"
#include "content/json-text.h"
#include "content/rich-text.h"

static const char *const link_kinds[] = { "exercise", "routine", "article" };

/* SCHEME:ID, up to @end. */
static gboolean
read_target (const char     *target,
             const char     *end,
             LimberRichPart *part)
{
  const char *colon = memchr (target, ':', end - target);
  g_autofree char *scheme = NULL;
  g_autofree char *id = NULL;

  if (colon == NULL)
    return FALSE;

  scheme = g_strndup (target, colon - target);
  id = g_strndup (colon + 1, end - colon - 1);
  part->id = colon + 1;
  part->n_id = strlen (id);
  for (guint i = 0; i < G_N_ELEMENTS (link_kinds); i++)
    if (g_str_equal (scheme, link_kinds[i]))
      {
        part->link = i;
        return limber_json_text_is_id (id);
      }

  return FALSE;
}

/* Where the part that begins with @start ends. A link has neither brackets nor
 * nothing in its words; brackets that no parenthesis follows are plain text. */
static const char *
read_brackets (const char     *start,
               LimberRichPart *part)
{
  const char *words = *start == '[' ? start + 1 : start;
  const char *bracket = words + strcspn (words, "[]");
  const char *end;

  if (bracket[0] != ']' || bracket[1] != '(')
    return start + 1;

  part->kind = LIMBER_RICH_FLAW;
  end = strchr (bracket, ')');
  if (end == NULL)
    return bracket + strlen (bracket);

  if (*start == '[' && bracket > words && read_target (bracket + 2, end, part))
    {
      part->kind = LIMBER_RICH_LINK;
      part->words = words;
      part->n_words = bracket - words;
    }

  return end + 1;
}

/**
 * limber_rich_text_next:
 * @rich: (inout): rich text; moved on past the part
 * @part: (out): its first part
 *
 * Takes rich text apart: plain text and links. What looks like a link, a closing
 * bracket followed by a parenthesis, but is not one that is known here comes as a
 * flaw, to be shown as it is.
 *
 * Returns: whether there was a part.
 */
gboolean
limber_rich_text_next (const char     **rich,
                       LimberRichPart  *part)
{
  const char *start = *rich;
  const char *end;

  *part = (LimberRichPart){ .kind = LIMBER_RICH_WORDS, .words = start };
  if (*start == '\0')
    return FALSE;

  end = start + strcspn (start, "[]");
  if (end == start)
    end = read_brackets (start, part);
  if (part->kind != LIMBER_RICH_LINK)
    part->n_words = end - start;
  *rich = end;

  return TRUE;
}

/**
 * limber_rich_text_count_words:
 * @rich: rich text
 *
 * Returns: how many words of it are read: what stands between spaces and has a
 *   letter or a digit.
 */
guint
limber_rich_text_count_words (const char *rich)
{
  LimberRichPart part;
  gboolean in_word = FALSE;
  guint n_words = 0;

  while (limber_rich_text_next (&rich, &part))
    for (const char *at = part.words; at < part.words + part.n_words;
         at = g_utf8_next_char (at))
      {
        gunichar c = g_utf8_get_char (at);

        if (g_unichar_isspace (c))
          in_word = FALSE;
        else if (!in_word && g_unichar_isalnum (c))
          {
            in_word = TRUE;
            n_words++;
          }
      }

  return n_words;
}

/**
 * limber_rich_text_to_markup:
 * @rich: rich text
 *
 * Makes Pango markup of rich text: links become `<a href="exercise:ID">words</a>`,
 * all else is escaped.
 *
 * Returns: (transfer full): the markup, well-formed whatever @rich is.
 */
char *
limber_rich_text_to_markup (const char *rich)
{
  GString *markup = g_string_new (NULL);
  LimberRichPart part;

  while (limber_rich_text_next (&rich, &part))
    {
      g_autofree char *words = g_markup_escape_text (part.words, part.n_words);

      if (part.kind == LIMBER_RICH_LINK)
        g_string_append_printf (markup, "<a href=\"%s:%.*s\">%s</a>",
                                link_kinds[part.link], (int) part.n_id, part.id, words);
      else
        g_string_append (markup, words);
    }

  return g_string_free (markup, FALSE);
}
