/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Inside the room only. */

typedef enum
{
  LIMBER_RICH_WORDS, /* plain text */
  LIMBER_RICH_LINK,
  LIMBER_RICH_FLAW, /* what looks like a link and is none */
} LimberRichKind;

typedef enum
{
  LIMBER_LINK_EXERCISE,
  LIMBER_LINK_ROUTINE,
  LIMBER_LINK_ARTICLE,
} LimberLinkKind;

/* A stretch of rich text; it points into it. */
typedef struct
{
  LimberRichKind kind;
  const char *words; /* what is read */
  gsize n_words;     /* its length in bytes */
  LimberLinkKind link;
  const char *id; /* what a link leads to */
  gsize n_id;     /* its length in bytes */
} LimberRichPart;

gboolean limber_rich_text_next (const char **rich, LimberRichPart *part);
guint limber_rich_text_count_words (const char *rich);

G_END_DECLS
