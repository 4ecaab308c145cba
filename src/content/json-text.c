/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "content/json-text.h"

/* The limits are those of the schemas in data/content/. */
#define MAX_LINE 120
#define MAX_TEXT 2000
#define MAX_RICH 4000
#define MAX_ID   80
#define MAX_PAIR (2 * MAX_ID + 1)
#define MAX_URL  300

static gboolean
is_https_url (const char *text)
{
  const char *at;

  if (!g_str_has_prefix (text, "https://"))
    return FALSE;

  at = text + strlen ("https://");
  if (*at == '\0')
    return FALSE;
  for (; *at != '\0'; at = g_utf8_next_char (at))
    if (g_unichar_isspace (g_utf8_get_char (at)) ||
        g_unichar_iscntrl (g_utf8_get_char (at)))
      return FALSE;

  return TRUE;
}

/* The first control character, other than a tab or a line feed in a longer text;
 * 0 if there is none. */
static guint
find_control_character (const char *text,
                        gboolean    single_line)
{
  for (const char *at = text; *at != '\0'; at++)
    if (g_ascii_iscntrl (*at) && (single_line || (*at != '\t' && *at != '\n')))
      return (guchar) *at;

  return 0;
}

static char *
find_length_flaw (const char *text,
                  glong       max)
{
  glong length = g_utf8_strlen (text, -1);

  if (length <= max)
    return NULL;

  return g_strdup_printf (_ ("must be at most %ld characters long, not %ld"), max,
                          length);
}

static char *
find_text_flaw (const char *text,
                glong       max,
                gboolean    single_line)
{
  guint control = find_control_character (text, single_line);

  if (*text == '\0')
    return g_strdup (_ ("must not be empty"));
  if (control == '\n')
    return g_strdup (_ ("must be on one line"));
  if (control != 0)
    return g_strdup_printf (_ ("must not hold the control character U+%04X"), control);

  return find_length_flaw (text, max);
}

static char *
find_id_flaw (const char *text)
{
  g_autofree char *found = limber_json_text_shorten (text);

  if (limber_json_text_is_id (text))
    return find_length_flaw (text, MAX_ID);

  return g_strdup_printf (_ ("must be lower-case letters and digits with single hyphens "
                             "between them, not “%s”"),
                          found);
}

static gboolean
is_id_or_pair (const char *text)
{
  const char *slash = strchr (text, '/');
  g_autofree char *first = slash != NULL ? g_strndup (text, slash - text) : NULL;

  if (slash == NULL)
    return limber_json_text_is_id (text);

  return limber_json_text_is_id (first) && limber_json_text_is_id (slash + 1);
}

static char *
find_pair_flaw (const char *text)
{
  g_autofree char *found = limber_json_text_shorten (text);

  if (is_id_or_pair (text))
    return find_length_flaw (text, MAX_PAIR);

  return g_strdup_printf (_ ("must be an id, or two with a slash between them, not “%s”"),
                          found);
}

static char *
find_url_flaw (const char *text)
{
  g_autofree char *found = limber_json_text_shorten (text);

  if (is_https_url (text))
    return find_length_flaw (text, MAX_URL);

  return g_strdup_printf (_ ("must begin with “https://” and hold no space, not “%s”"),
                          found);
}

/**
 * limber_json_text_find_flaw:
 * @text: valid UTF-8
 * @kind: what may stand in it
 *
 * Returns: (transfer full) (nullable): what is wrong with it, translated.
 */
char *
limber_json_text_find_flaw (const char       *text,
                            LimberStringKind  kind)
{
  switch (kind)
    {
    case LIMBER_STRING_LINE:
    case LIMBER_STRING_NAME:
      return find_text_flaw (text, MAX_LINE, TRUE);
    case LIMBER_STRING_TEXT:
      return find_text_flaw (text, MAX_TEXT, FALSE);
    case LIMBER_STRING_RICH:
      return find_text_flaw (text, MAX_RICH, FALSE);
    case LIMBER_STRING_ID:
      return find_id_flaw (text);
    case LIMBER_STRING_ID_PAIR:
      return find_pair_flaw (text);
    case LIMBER_STRING_URL:
      return find_url_flaw (text);
    case LIMBER_STRING_ANY:
      return NULL;
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * limber_json_text_is_id:
 * @text: a text
 *
 * Returns: whether it is made like an id; its length is not looked at.
 */
gboolean
limber_json_text_is_id (const char *text)
{
  gboolean after_hyphen = TRUE;

  for (const char *at = text; *at != '\0'; at++)
    {
      if (*at == '-' && after_hyphen)
        return FALSE;
      if (*at != '-' && !g_ascii_islower (*at) && !g_ascii_isdigit (*at))
        return FALSE;
      after_hyphen = *at == '-';
    }

  return !after_hyphen;
}

/**
 * limber_json_text_shorten:
 * @text: valid UTF-8
 *
 * Returns: (transfer full): the beginning of @text, short enough for a message.
 */
char *
limber_json_text_shorten (const char *text)
{
  g_autofree char *start = NULL;

  if (g_utf8_strlen (text, -1) <= 40)
    return g_strdup (text);

  start = g_utf8_substring (text, 0, 39);

  return g_strconcat (start, "…", NULL);
}
