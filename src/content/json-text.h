/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Inside the room only: what may stand in a text of a document. */
typedef enum
{
  LIMBER_STRING_LINE,    /* one line of up to 120 characters, translated */
  LIMBER_STRING_NAME,    /* the same, not translated */
  LIMBER_STRING_TEXT,    /* up to 2000 characters, translated */
  LIMBER_STRING_RICH,    /* up to 4000 characters, not translated yet */
  LIMBER_STRING_ID,      /* a list of them has none twice */
  LIMBER_STRING_ID_PAIR, /* an id, or two with a slash between them */
  LIMBER_STRING_URL,
  LIMBER_STRING_ANY,
} LimberStringKind;

char *limber_json_text_find_flaw (const char *text, LimberStringKind kind);
gboolean limber_json_text_is_id (const char *text);
char *limber_json_text_shorten (const char *text);

G_END_DECLS
