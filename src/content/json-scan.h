/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "content/json-lines.h"
#include "content/problems.h"

G_BEGIN_DECLS

/* Inside the room only: JSON as strictly as RFC 8259 has it, with the line of
 * every value. */

LimberJsonLines *limber_json_scan (const char *name,
                                   const char *text,
                                   gsize length,
                                   LimberProblems *problems);
void limber_json_pointer_append (GString *pointer, const char *member);

G_END_DECLS
