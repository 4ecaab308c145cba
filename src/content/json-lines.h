/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Inside the room only: the lines of the values of a document. Values are numbered
 * as they are added; the first, the root, is 0. It takes no more room than the text
 * does, however long the names of members are. */
typedef struct _LimberJsonLines LimberJsonLines;

LimberJsonLines *limber_json_lines_new (guint root_line);
void limber_json_lines_free (LimberJsonLines *self);
gboolean limber_json_lines_add (LimberJsonLines *self,
                                guint parent,
                                const char *token,
                                guint line,
                                guint *value);
guint limber_json_lines_find (LimberJsonLines *self, const char *pointer);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberJsonLines, limber_json_lines_free)

G_END_DECLS
