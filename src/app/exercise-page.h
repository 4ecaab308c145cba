/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <adwaita.h>

#include "content/catalogue.h"

G_BEGIN_DECLS

#define LIMBER_TYPE_EXERCISE_PAGE (limber_exercise_page_get_type ())
G_DECLARE_FINAL_TYPE (LimberExercisePage,
                      limber_exercise_page,
                      LIMBER,
                      EXERCISE_PAGE,
                      AdwBin)

/* Everything about one exercise, and a button to do just this one. */

GtkWidget *limber_exercise_page_new (LimberCatalogue *catalogue,
                                     LimberExercise *exercise);

G_END_DECLS
