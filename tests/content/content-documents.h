/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "content/catalogue.h"

G_BEGIN_DECLS

/* Small documents that are right, one value or two to a line. */
extern const char test_exercise[];      /* "stretch": each side, 135 s */
extern const char test_figure[];        /* a member of an exercise */
extern const char test_other_figures[]; /* "bent" and "round-2", a member too */
extern const char test_lift[];          /* "lift": 10 repetitions of 4 s */
extern const char test_routine[];       /* "two-steps" of them */
extern const char test_article[];       /* "about" */
extern const char test_references[];    /* "one-2001" and "two-2002" */

char *test_replace (const char *text, const char *from, const char *to);
LimberExercise *test_read_with_figure (const char *figure, LimberProblems *problems);

/* A temporary folder with files in it. */
char *test_folder_new (void);
void test_folder_free (char *folder);
char *test_folder_write (const char *folder, const char *name, const char *text);
void test_folder_fill (const char *folder);

char *test_problems_to_string (LimberProblems *problems);
void test_assert_first_problem (LimberProblems *problems, const char *prefix);

G_END_DECLS
