/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "content/json-object.h"
#include "figure/figure.h"

G_BEGIN_DECLS

/* Inside the room only. */
LimberFigure *limber_figure_read (LimberJsonObject *exercise);

G_END_DECLS
