/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <adwaita.h>

#include "content/catalogue.h"

G_BEGIN_DECLS

#define LIMBER_TYPE_ARTICLE_PAGE (limber_article_page_get_type ())
G_DECLARE_FINAL_TYPE (LimberArticlePage,
                      limber_article_page,
                      LIMBER,
                      ARTICLE_PAGE,
                      AdwBin)

/* One article to read. */

GtkWidget *limber_article_page_new (LimberCatalogue *catalogue, LimberArticle *article);

G_END_DECLS
