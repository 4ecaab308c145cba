/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <json-glib/json-glib.h>

#include "content/problems.h"

G_BEGIN_DECLS

/* Larger files are refused unread. */
#define LIMBER_JSON_MAX_BYTES (1024 * 1024)
/* Deeper nesting is refused before it is parsed: the parser calls itself. */
#define LIMBER_JSON_MAX_DEPTH 32

/* A JSON document that is well-formed, with the text it came from, so that a
 * value can be found again by line. */
typedef struct _LimberJsonFile LimberJsonFile;

LimberJsonFile *limber_json_file_load (const char *path, LimberProblems *problems);
LimberJsonFile *limber_json_file_new_from_text (const char *name,
                                                const char *text,
                                                gssize length,
                                                LimberProblems *problems);
void limber_json_file_free (LimberJsonFile *self);
const char *limber_json_file_get_name (LimberJsonFile *self);
JsonNode *limber_json_file_get_root (LimberJsonFile *self);
guint limber_json_file_get_line (LimberJsonFile *self, const char *pointer);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberJsonFile, limber_json_file_free)

G_END_DECLS
