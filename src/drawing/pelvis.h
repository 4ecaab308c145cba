/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "drawing/pen.h"
#include "figure/skeleton.h"

G_BEGIN_DECLS

void limber_figure_hip_bone_paint (LimberCanvas *canvas,
                                   const LimberSkeleton *skeleton,
                                   const LimberCamera *camera,
                                   LimberBodySide side,
                                   const LimberTone *tone);
void limber_figure_sacrum_paint (LimberCanvas *canvas,
                                 const LimberSkeleton *skeleton,
                                 const LimberCamera *camera,
                                 const LimberTone *tone);

G_END_DECLS
