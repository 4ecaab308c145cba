/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <string.h>

#include "content/json-file.h"
#include "content/json-scan.h"

/* JsonParser lets through comments, assignments, single quotes, trailing commas,
 * hexadecimal, members that are there twice and whole numbers that wrap around,
 * and counts on its caller to bound the nesting. So every text is read here
 * first; what comes through is JSON, and JsonParser only has to build the tree. */

typedef struct
{
  const char *name;
  const char *at;
  const char *end; /* a NUL stands there */
  guint line;
  guint depth;
  GString *pointer; /* of the value that is being read */
  LimberJsonLines *lines;
  LimberProblems *problems;
} Scanner;

static gboolean scan_value (Scanner *self, guint value);

static gboolean fail (Scanner *self, const char *format, ...) G_GNUC_PRINTF (2, 3);

/* The first problem ends the scan: what follows would be guesswork. */
static gboolean
fail (Scanner *self,
      const char *format,
      ...)
{
  g_autofree char *message = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);
  limber_problems_add (self->problems, self->name, self->line, self->pointer->str, "%s",
                       message);

  return FALSE;
}

static gboolean
fail_expecting (Scanner    *self,
                const char *expected)
{
  char found[8] = { 0 };

  if (self->at == self->end)
    return fail (self, _ ("must go on with %s, but the file ends here"), expected);
  if (*self->at == '/' || *self->at == '#')
    return fail (self, _ ("must go on with %s; JSON has no comments"), expected);

  g_unichar_to_utf8 (g_utf8_get_char (self->at), found);

  return fail (self, _ ("must go on with %s, not with “%s”"), expected, found);
}

static void
skip_space (Scanner *self)
{
  for (; *self->at != '\0' && strchr (" \t\r\n", *self->at) != NULL; self->at++)
    if (*self->at == '\n')
      self->line++;
}

/* Four hexadecimal digits, or -1. */
static int
scan_hex (Scanner *self)
{
  int value = 0;

  for (int i = 0; i < 4; i++, self->at++)
    {
      if (!g_ascii_isxdigit (*self->at))
        return -1;
      value = value * 16 + g_ascii_xdigit_value (*self->at);
    }

  return value;
}

/* After "\u". A character beyond the first plane is written as two of them. */
static gboolean
scan_unicode_escape (Scanner *self,
                     GString *decoded)
{
  int c = scan_hex (self);

  if (c < 0)
    return fail (self, _ ("“\\u” must be followed by four hexadecimal digits"));
  if (c == 0)
    return fail (self, _ ("text must not hold the character “\\u0000”"));

  if (c >= 0xd800 && c <= 0xdbff && self->at[0] == '\\' && self->at[1] == 'u')
    {
      int low;

      self->at += 2;
      low = scan_hex (self);
      if (low >= 0xdc00 && low <= 0xdfff)
        c = 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00);
    }
  if (c >= 0xd800 && c <= 0xdfff)
    return fail (self, _ ("“\\u%04x” is only half of a character"), (guint) c);

  g_string_append_unichar (decoded, c);

  return TRUE;
}

static gboolean
scan_escape (Scanner *self,
             GString *decoded)
{
  static const char written[] = "\"\\/bfnrt";
  static const char meant[] = "\"\\/\b\f\n\r\t";
  const char *known;

  self->at++;
  if (*self->at == 'u')
    {
      self->at++;
      return scan_unicode_escape (self, decoded);
    }

  known = *self->at != '\0' ? strchr (written, *self->at) : NULL;
  if (known == NULL)
    return fail (self, _ ("a backslash in text must be written twice"));

  g_string_append_c (decoded, meant[known - written]);
  self->at++;

  return TRUE;
}

static gboolean
scan_string (Scanner *self,
             GString *decoded)
{
  for (self->at++; *self->at != '"';)
    {
      if (self->at == self->end)
        return fail (self, _ ("text is not closed with “\"”"));
      if (*self->at == '\n')
        return fail (self, _ ("text is not closed with “\"” on its line"));
      if ((guchar) *self->at < 0x20)
        return fail (self,
                     _ ("the control character U+%04X must be written as “\\u%04x”"),
                     (guint) *self->at, (guint) *self->at);

      if (*self->at == '\\')
        {
          if (!scan_escape (self, decoded))
            return FALSE;
        }
      else
        {
          g_string_append_c (decoded, *self->at);
          self->at++;
        }
    }
  self->at++;

  return TRUE;
}

static gboolean
skip_digits (Scanner *self)
{
  const char *start = self->at;

  while (g_ascii_isdigit (*self->at))
    self->at++;

  return self->at > start;
}

static gboolean
scan_number (Scanner *self)
{
  const char *start = self->at;
  gboolean whole = TRUE;
  gboolean good;

  if (*self->at == '-')
    self->at++;
  good = g_ascii_isdigit (self->at[0]) &&
         !(self->at[0] == '0' && g_ascii_isalnum (self->at[1]) &&
           g_ascii_tolower (self->at[1]) != 'e');
  skip_digits (self);
  if (good && *self->at == '.')
    {
      self->at++;
      whole = FALSE;
      good = skip_digits (self);
    }
  if (good && g_ascii_tolower (*self->at) == 'e')
    {
      self->at++;
      whole = FALSE;
      if (*self->at == '+' || *self->at == '-')
        self->at++;
      good = skip_digits (self);
    }
  if (!good)
    return fail (self, _ ("a number must be written like 12, -3 or 0.5"));

  if (whole)
    {
      errno = 0;
      (void) g_ascii_strtoll (start, NULL, 10);
      if (errno == ERANGE)
        return fail (self, _ ("the number is too large"));
    }

  return TRUE;
}

static gboolean
scan_word (Scanner *self)
{
  static const char *const words[] = { "true", "false", "null" };
  const char *start = self->at;

  while (g_ascii_isalnum (*self->at) || *self->at == '_')
    self->at++;

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    if (strlen (words[i]) == (gsize) (self->at - start) &&
        strncmp (words[i], start, strlen (words[i])) == 0)
      return TRUE;

  self->at = start;
  if (*start == '\'')
    return fail (self, _ ("text must stand in double quotes"));

  /* Translators: goes into “must go on with %s, not with …”. */
  return fail_expecting (self, _ ("a value"));
}

/* @token is the last one of the pointer. */
static gboolean
scan_child (Scanner    *self,
            guint       parent,
            const char *token)
{
  guint value;

  skip_space (self);
  if (!limber_json_lines_add (self->lines, parent, token, self->line, &value))
    return fail (self, _ ("the member is there twice"));

  return scan_value (self, value);
}

/* After an element: TRUE in @more if a comma follows, and then another one. */
static gboolean
scan_separator (Scanner  *self,
                char      closing,
                gboolean *more)
{
  g_autofree char *expected = NULL;

  skip_space (self);
  *more = *self->at == ',';
  if (*self->at == closing)
    {
      self->at++;
      return TRUE;
    }
  if (!*more)
    {
      /* Translators: goes into “must go on with %s, not with …”. */
      expected = g_strdup_printf (_ ("“,” or “%c”"), closing);
      return fail_expecting (self, expected);
    }

  self->at++;
  skip_space (self);
  if (*self->at == closing)
    return fail (self, _ ("no comma must stand before “%c”"), closing);

  return TRUE;
}

static gboolean
scan_elements (Scanner *self,
               guint    parent)
{
  gsize length = self->pointer->len;
  gboolean more = TRUE;

  self->at++;
  skip_space (self);
  if (*self->at == ']')
    {
      self->at++;
      return TRUE;
    }

  for (guint i = 0; more; i++)
    {
      g_string_append_printf (self->pointer, "/%u", i);
      if (!scan_child (self, parent, self->pointer->str + length + 1))
        return FALSE;
      g_string_truncate (self->pointer, length);
      if (!scan_separator (self, ']', &more))
        return FALSE;
    }

  return TRUE;
}

static gboolean
scan_member (Scanner *self,
             guint    parent)
{
  g_autoptr (GString) member = g_string_new (NULL);
  gsize length = self->pointer->len;

  if (*self->at != '"')
    /* Translators: goes into “must go on with %s, not with …”. */
    return fail_expecting (self, _ ("the name of a member in double quotes"));
  if (!scan_string (self, member))
    return FALSE;

  skip_space (self);
  limber_json_pointer_append (self->pointer, member->str);
  if (*self->at != ':')
    /* Translators: goes into “must go on with %s, not with …”. */
    return fail_expecting (self, _ ("“:” and a value"));

  self->at++;

  return scan_child (self, parent, self->pointer->str + length + 1);
}

static gboolean
scan_members (Scanner *self,
              guint    parent)
{
  gsize length = self->pointer->len;
  gboolean more = TRUE;

  self->at++;
  skip_space (self);
  if (*self->at == '}')
    {
      self->at++;
      return TRUE;
    }

  while (more)
    {
      if (!scan_member (self, parent))
        return FALSE;
      g_string_truncate (self->pointer, length);
      if (!scan_separator (self, '}', &more))
        return FALSE;
    }

  return TRUE;
}

static gboolean
scan_value (Scanner *self,
            guint    value)
{
  gboolean good;

  if (*self->at == '"')
    {
      g_autoptr (GString) ignored = g_string_new (NULL);

      return scan_string (self, ignored);
    }
  if (*self->at == '-' || g_ascii_isdigit (*self->at))
    return scan_number (self);
  if (*self->at != '{' && *self->at != '[')
    return scan_word (self);

  if (self->depth == LIMBER_JSON_MAX_DEPTH)
    return fail (self, _ ("must not be nested deeper than %d levels"),
                 LIMBER_JSON_MAX_DEPTH);

  self->depth++;
  good = *self->at == '{' ? scan_members (self, value) : scan_elements (self, value);
  self->depth--;

  return good;
}

static gboolean
scan_document (Scanner *self)
{
  if (g_str_has_prefix (self->at, "\xef\xbb\xbf"))
    return fail (self, _ ("must be saved as UTF-8 without a byte order mark"));

  skip_space (self);
  if (self->at == self->end)
    return fail (self, _ ("is empty"));

  self->lines = limber_json_lines_new (self->line);
  if (!scan_value (self, 0))
    return FALSE;

  skip_space (self);
  if (self->at != self->end)
    /* Translators: goes into “must go on with %s, not with …”. */
    return fail_expecting (self, _ ("nothing after the closing bracket"));

  return TRUE;
}

/**
 * limber_json_pointer_append:
 * @pointer: a JSON pointer
 * @member: the name of a member
 *
 * Leads @pointer on to a member of the object that it names (RFC 6901, section 3).
 */
void
limber_json_pointer_append (GString    *pointer,
                            const char *member)
{
  g_string_append_c (pointer, '/');
  for (const char *at = member; *at != '\0'; at++)
    {
      if (*at == '~')
        g_string_append (pointer, "~0");
      else if (*at == '/')
        g_string_append (pointer, "~1");
      else
        g_string_append_c (pointer, *at);
    }
}

/**
 * limber_json_scan:
 * @name: the name of the file, for problems
 * @text: valid UTF-8 without NUL, with a NUL behind it
 * @length: its length in bytes
 * @problems: where the first problem is added
 *
 * Checks that @text is JSON as RFC 8259 has it, with no member twice, no deeper
 * than LIMBER_JSON_MAX_DEPTH, and with no whole number beyond 64 bits.
 *
 * Returns: (transfer full) (nullable): the lines of its values; %NULL if there was
 *   a problem.
 */
LimberJsonLines *
limber_json_scan (const char     *name,
                  const char     *text,
                  gsize           length,
                  LimberProblems *problems)
{
  g_autoptr (GString) pointer = g_string_new (NULL);
  Scanner self = { .name = name,
                   .at = text,
                   .end = text + length,
                   .line = 1,
                   .pointer = pointer,
                   .problems = problems };

  if (scan_document (&self))
    return self.lines;

  g_clear_pointer (&self.lines, limber_json_lines_free);

  return NULL;
}
