/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <adwaita.h>

#include "content/catalogue.h"

G_BEGIN_DECLS

#define LIMBER_TYPE_SOURCE_LIST (limber_source_list_get_type ())
G_DECLARE_FINAL_TYPE (LimberSourceList, limber_source_list, LIMBER, SOURCE_LIST, GtkBox)

/* The sources of an exercise or an article, under a heading of their own; hidden where
 * there are none. */

void limber_source_list_set_sources (LimberSourceList *self,
                                     LimberCatalogue *catalogue,
                                     const char *const *ids);
char *limber_source_list_link (const LimberReference *reference);

G_END_DECLS
