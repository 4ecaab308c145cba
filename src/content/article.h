/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <glib-object.h>

#include "content/json-file.h"
#include "content/terms.h"

G_BEGIN_DECLS

/* Rich text is plain text with links, each written [words](exercise:ID), where
 * the scheme is exercise, routine or article. */

typedef struct
{
  char *said; /* rich */
  LimberEvidence evidence;
  char *finding; /* rich */
  char *take;    /* rich */
  char **sources;
} LimberClaim;

typedef enum
{
  LIMBER_BLOCK_PARAGRAPH,
  LIMBER_BLOCK_LIST,
  LIMBER_BLOCK_WARNING,
  LIMBER_BLOCK_CLAIM,
} LimberBlockKind;

typedef struct
{
  LimberBlockKind kind;
  char *text;         /* paragraph, warning: rich */
  char **items;       /* list: rich */
  LimberClaim *claim; /* claim */
} LimberBlock;

typedef struct
{
  char *title;
  GPtrArray *blocks; /* of LimberBlock */
} LimberSection;

#define LIMBER_TYPE_ARTICLE (limber_article_get_type ())
G_DECLARE_FINAL_TYPE (LimberArticle, limber_article, LIMBER, ARTICLE, GObject)

/* An article, read, checked, translated and never changed after. */

LimberArticle *limber_article_new_from_json (LimberJsonFile *file,
                                             LimberProblems *problems);
const char *limber_article_get_id (LimberArticle *self);
int limber_article_get_order (LimberArticle *self);
const char *limber_article_get_title (LimberArticle *self);
const char *limber_article_get_summary (LimberArticle *self);
const char *const *limber_article_get_key_points (LimberArticle *self);
guint limber_article_get_n_sections (LimberArticle *self);
const LimberSection *limber_article_get_section (LimberArticle *self, guint index);
const char *const *limber_article_get_sources (LimberArticle *self);
guint limber_article_get_n_words (LimberArticle *self);

char *limber_rich_text_to_markup (const char *rich);

G_END_DECLS
