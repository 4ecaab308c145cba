/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "drawing/canvas.h"
#include "drawing/painter.h"

G_BEGIN_DECLS

void limber_hair_paint (LimberCanvas *canvas,
                        const LimberFigureFrame *frame,
                        const LimberCamera *camera,
                        const LimberFigureStyle *style);

G_END_DECLS
