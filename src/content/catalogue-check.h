/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "content/catalogue.h"

G_BEGIN_DECLS

/* Inside the room only: whether what a document names exists. */

gboolean limber_catalogue_has_references (LimberCatalogue *self);

void limber_catalogue_check_exercise (LimberCatalogue *self,
                                      LimberExercise *exercise,
                                      LimberJsonFile *file,
                                      LimberProblems *problems);
gboolean limber_catalogue_check_routine (LimberCatalogue *self,
                                         LimberRoutine *routine,
                                         LimberJsonFile *file,
                                         LimberProblems *problems);
void limber_catalogue_check_article (LimberCatalogue *self,
                                     LimberArticle *article,
                                     LimberJsonFile *file,
                                     LimberProblems *problems);

G_END_DECLS
