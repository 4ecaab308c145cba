/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <adwaita.h>

#include "content/catalogue.h"

G_BEGIN_DECLS

#define LIMBER_TYPE_EXERCISES_PAGE (limber_exercises_page_get_type ())
G_DECLARE_FINAL_TYPE (LimberExercisesPage,
                      limber_exercises_page,
                      LIMBER,
                      EXERCISES_PAGE,
                      AdwBin)

/* All exercises as cards, searched as one types and filtered by place. */

GtkWidget *limber_exercises_page_new (LimberCatalogue *catalogue);

G_END_DECLS
