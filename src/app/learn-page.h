/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <adwaita.h>

#include "content/catalogue.h"

G_BEGIN_DECLS

#define LIMBER_TYPE_LEARN_PAGE (limber_learn_page_get_type ())
G_DECLARE_FINAL_TYPE (LimberLearnPage, limber_learn_page, LIMBER, LEARN_PAGE, AdwBin)

/* The articles. */

GtkWidget *limber_learn_page_new (LimberCatalogue *catalogue);

G_END_DECLS
