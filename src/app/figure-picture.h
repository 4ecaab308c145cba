/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <adwaita.h>

#include "content/terms.h"
#include "figure/figure.h"

G_BEGIN_DECLS

#define LIMBER_TYPE_FIGURE_PICTURE (limber_figure_picture_get_type ())
G_DECLARE_FINAL_TYPE (LimberFigurePicture,
                      limber_figure_picture,
                      LIMBER,
                      FIGURE_PICTURE,
                      GtkWidget)

/* A still picture of a figure, or a sign for the place where there is none. It is drawn
 * once for each size and look and kept. */

void limber_figure_picture_show (LimberFigurePicture *self,
                                 LimberFigure *figure,
                                 LimberPlace place);

G_END_DECLS
