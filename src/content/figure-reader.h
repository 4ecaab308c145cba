/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "content/json-object.h"
#include "figure/figure.h"

G_BEGIN_DECLS

/* Inside the room only. */

/* What draws an exercise where it is done in another position. */
typedef struct
{
  char *id;
  LimberFigure *figure;
} LimberOtherFigure;

LimberFigure *limber_figure_read (LimberJsonObject *exercise);
GPtrArray *limber_other_figures_read (LimberJsonObject *exercise);

G_END_DECLS
