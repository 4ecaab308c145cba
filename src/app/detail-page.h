/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define LIMBER_TYPE_DETAIL_PAGE (limber_detail_page_get_type ())
G_DECLARE_FINAL_TYPE (LimberDetailPage, limber_detail_page, LIMBER, DETAIL_PAGE, AdwBin)

/* A page that one comes back from: a header bar with a back button above it. */

GtkWidget *limber_detail_page_new (const char *title, GtkWidget *content);

G_END_DECLS
