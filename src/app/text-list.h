/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define LIMBER_TYPE_TEXT_LIST (limber_text_list_get_type ())
G_DECLARE_FINAL_TYPE (LimberTextList, limber_text_list, LIMBER, TEXT_LIST, GtkBox)

/* A list of paragraphs with bullets or numbers. */

GtkWidget *
limber_text_list_new (const char *const *items, gboolean numbered, gboolean markup);

G_END_DECLS
