/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What is wrong with a file, and where. */
typedef struct
{
  char *file;    /* as it was named by the user, or its path */
  guint line;    /* 1-based; 0 where no line can be named */
  char *pointer; /* JSON pointer (RFC 6901); "" is the whole document */
  char *message; /* translated, one line, no final stop */
} LimberProblem;

/* A list of problems, in the order they were found. */
typedef struct _LimberProblems LimberProblems;

LimberProblems *limber_problems_new (void);
void limber_problems_free (LimberProblems *self);
void limber_problems_add (LimberProblems *self,
                          const char *file,
                          guint line,
                          const char *pointer,
                          const char *format,
                          ...) G_GNUC_PRINTF (5, 6);
guint limber_problems_get_n (LimberProblems *self);
const LimberProblem *limber_problems_get (LimberProblems *self, guint index);
char *limber_problem_to_string (const LimberProblem *problem);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberProblems, limber_problems_free)

G_END_DECLS
