/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include <string.h>

#include "content/json-lines.h"

struct _LimberJsonLines
{
  GHashTable *values; /* "PARENT/TOKEN" -> number of the value */
  GArray *lines;      /* of guint, by number */
};

static char *
make_key (guint       parent,
          const char *token,
          gsize       length)
{
  return g_strdup_printf ("%u/%.*s", parent, (int) length, token);
}

/**
 * limber_json_lines_new:
 * @root_line: the line where the root begins, from 1
 *
 * Returns: (transfer full): the lines of a document with nothing but a root.
 */
LimberJsonLines *
limber_json_lines_new (guint root_line)
{
  LimberJsonLines *self = g_new0 (LimberJsonLines, 1);

  self->values = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->lines = g_array_new (FALSE, FALSE, sizeof (guint));
  g_array_append_val (self->lines, root_line);

  return self;
}

/**
 * limber_json_lines_free:
 * @self: (transfer full): lines
 */
void
limber_json_lines_free (LimberJsonLines *self)
{
  g_hash_table_unref (self->values);
  g_array_unref (self->lines);
  g_free (self);
}

/**
 * limber_json_lines_add:
 * @self: lines
 * @parent: the number of the object or list that the value is in
 * @token: its name or index there, as a JSON pointer has it
 * @line: the line where it begins, from 1
 * @value: (out): its number
 *
 * Returns: whether it was added; %FALSE if @parent has such a value already.
 */
gboolean
limber_json_lines_add (LimberJsonLines *self,
                       guint            parent,
                       const char      *token,
                       guint            line,
                       guint           *value)
{
  g_autofree char *key = make_key (parent, token, strlen (token));

  if (g_hash_table_contains (self->values, key))
    return FALSE;

  *value = self->lines->len;
  g_array_append_val (self->lines, line);
  g_hash_table_insert (self->values, g_steal_pointer (&key), GUINT_TO_POINTER (*value));

  return TRUE;
}

/**
 * limber_json_lines_find:
 * @self: lines
 * @pointer: a JSON pointer (RFC 6901)
 *
 * Returns: the line of the value, or that of the innermost object or list on the
 *   way to it that there is.
 */
guint
limber_json_lines_find (LimberJsonLines *self,
                        const char      *pointer)
{
  guint value = 0;

  while (*pointer == '/')
    {
      gsize length = strcspn (pointer + 1, "/");
      g_autofree char *key = make_key (value, pointer + 1, length);
      gpointer next;

      if (!g_hash_table_lookup_extended (self->values, key, NULL, &next))
        break;

      value = GPOINTER_TO_UINT (next);
      pointer += 1 + length;
    }

  return g_array_index (self->lines, guint, value);
}
