/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* Wrapped text with the links of the content (see content/article.h), each of
 * which shows what it names. */

GtkWidget *limber_rich_label_new (const char *rich);
void limber_rich_label_set_text (GtkLabel *label, const char *rich);
gboolean limber_rich_label_activate_link (GtkLabel *label, const char *uri);

G_END_DECLS
