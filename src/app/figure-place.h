/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <adwaita.h>

#include "content/terms.h"

G_BEGIN_DECLS

#define LIMBER_TYPE_FIGURE_PLACE (limber_figure_place_get_type ())
G_DECLARE_FINAL_TYPE (LimberFigurePlace,
                      limber_figure_place,
                      LIMBER,
                      FIGURE_PLACE,
                      GtkWidget)

/* Where the drawn figure will stand: a calm panel with a sign for the place. */

void limber_figure_place_set_place (LimberFigurePlace *self, LimberPlace place);

G_END_DECLS
