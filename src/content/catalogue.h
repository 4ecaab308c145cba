/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <gio/gio.h>

#include "content/article.h"
#include "content/exercise.h"
#include "content/problems.h"
#include "content/routine.h"

G_BEGIN_DECLS

/* What a source stands for. */
typedef struct
{
  char *id;
  char *cite;  /* author and year, or the body; not translated */
  char *about; /* translated */
  LimberReferenceKind kind;
  char *url; /* (nullable): https */
} LimberReference;

#define LIMBER_TYPE_CATALOGUE (limber_catalogue_get_type ())
G_DECLARE_FINAL_TYPE (LimberCatalogue, limber_catalogue, LIMBER, CATALOGUE, GObject)

LimberCatalogue *limber_catalogue_new (const char *shipped_folder,
                                       const char *own_folder);
LimberProblems *limber_catalogue_get_problems (LimberCatalogue *self);
GListModel *limber_catalogue_get_exercises (LimberCatalogue *self);
GListModel *limber_catalogue_get_routines (LimberCatalogue *self);
GListModel *limber_catalogue_get_articles (LimberCatalogue *self);
LimberExercise *limber_catalogue_get_exercise (LimberCatalogue *self, const char *id);
LimberRoutine *limber_catalogue_get_routine (LimberCatalogue *self, const char *id);
LimberArticle *limber_catalogue_get_article (LimberCatalogue *self, const char *id);
const LimberReference *limber_catalogue_get_reference (LimberCatalogue *self,
                                                       const char *id);
const char *limber_catalogue_get_step_title (LimberCatalogue *self,
                                             const LimberStep *step);
LimberFigure *limber_catalogue_get_step_figure (LimberCatalogue *self,
                                                const LimberStep *step);
LimberRoutine *limber_catalogue_read_routine (LimberCatalogue *self,
                                              const char *path,
                                              LimberProblems *problems);
gboolean limber_catalogue_check_file (LimberCatalogue *self,
                                      const char *path,
                                      LimberProblems *problems);

G_END_DECLS
