/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "content/article.h"
#include "content/rich-text.h"

G_BEGIN_DECLS

/* Inside the room only: what an article leads to, to be checked. */

typedef struct
{
  char *pointer; /* of the text it stands in */
  LimberLinkKind kind;
  char *id;
} LimberLink;

guint limber_article_get_n_links (LimberArticle *self);
const LimberLink *limber_article_get_link (LimberArticle *self, guint index);

G_END_DECLS
