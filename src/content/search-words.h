/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Inside the room only. */
char **limber_search_words_new (const char *text);
gboolean limber_search_words_match (char **words, const char *search);

G_END_DECLS
