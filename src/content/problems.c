/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "content/problems.h"

struct _LimberProblems
{
  GPtrArray *list; /* of LimberProblem */
};

static void
problem_free (gpointer data)
{
  LimberProblem *problem = data;

  g_free (problem->file);
  g_free (problem->pointer);
  g_free (problem->message);
  g_free (problem);
}

/* Names and values come from files of strangers and end up in a terminal. */
static char *
replace_control_characters (char *text)
{
  g_autofree char *owned = text;
  g_autofree char *valid = g_utf8_make_valid (owned, -1);
  GString *clean = g_string_new (NULL);

  for (const char *at = valid; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);
      GUnicodeType type = g_unichar_type (c);
      gboolean harmful = type == G_UNICODE_CONTROL || type == G_UNICODE_LINE_SEPARATOR ||
                         type == G_UNICODE_PARAGRAPH_SEPARATOR;

      g_string_append_unichar (clean, harmful ? 0xfffd : c);
    }

  return g_string_free (clean, FALSE);
}

/**
 * limber_problems_new:
 *
 * Returns: (transfer full): an empty list.
 */
LimberProblems *
limber_problems_new (void)
{
  LimberProblems *self = g_new0 (LimberProblems, 1);

  self->list = g_ptr_array_new_with_free_func (problem_free);

  return self;
}

/**
 * limber_problems_free:
 * @self: (transfer full): a list
 */
void
limber_problems_free (LimberProblems *self)
{
  g_ptr_array_unref (self->list);
  g_free (self);
}

/**
 * limber_problems_add:
 * @self: a list
 * @file: the file, as its user named it
 * @line: its line, from 1, or 0 where none can be named
 * @pointer: a JSON pointer; "" for the whole document
 * @format: a translated printf format: what is wrong, without a final stop
 * @...: its arguments
 *
 * Adds a problem at the end.
 */
void
limber_problems_add (LimberProblems *self,
                     const char *file,
                     guint line,
                     const char *pointer,
                     const char *format,
                     ...)
{
  LimberProblem *problem = g_new0 (LimberProblem, 1);
  va_list args;

  problem->file = g_strdup (file);
  problem->line = line;
  problem->pointer = g_strdup (pointer);
  va_start (args, format);
  problem->message = replace_control_characters (g_strdup_vprintf (format, args));
  va_end (args);

  g_ptr_array_add (self->list, problem);
}

/**
 * limber_problems_get_n:
 * @self: a list
 *
 * Returns: how many problems there are.
 */
guint
limber_problems_get_n (LimberProblems *self)
{
  return self->list->len;
}

/**
 * limber_problems_get:
 * @self: a list
 * @index: less than limber_problems_get_n()
 *
 * Returns: (transfer none): a problem, valid until @self is freed.
 */
const LimberProblem *
limber_problems_get (LimberProblems *self,
                     guint           index)
{
  g_return_val_if_fail (index < self->list->len, NULL);

  return g_ptr_array_index (self->list, index);
}

/**
 * limber_problem_to_string:
 * @problem: a problem
 *
 * Puts a problem on one line, as compilers do:
 * `FILE:LINE: /json/pointer: what is wrong`. The line is left out where it is 0,
 * the pointer where it is the whole document. Control characters are replaced.
 *
 * Returns: (transfer full): the line, without a line feed.
 */
char *
limber_problem_to_string (const LimberProblem *problem)
{
  GString *line = g_string_new (problem->file);

  if (problem->line > 0)
    g_string_append_printf (line, ":%u", problem->line);
  if (*problem->pointer != '\0')
    g_string_append_printf (line, ": %s", problem->pointer);
  g_string_append_printf (line, ": %s", problem->message);

  return replace_control_characters (g_string_free (line, FALSE));
}
