/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <adwaita.h>

#include "content/catalogue.h"

G_BEGIN_DECLS

#define LIMBER_TYPE_EXERCISE_CARD (limber_exercise_card_get_type ())
G_DECLARE_FINAL_TYPE (LimberExerciseCard,
                      limber_exercise_card,
                      LIMBER,
                      EXERCISE_CARD,
                      GtkFlowBoxChild)

/* An exercise in the grid: its picture, title and place. */

GtkWidget *limber_exercise_card_new (LimberExercise *exercise);
LimberExercise *limber_exercise_card_get_exercise (LimberExerciseCard *self);

G_END_DECLS
