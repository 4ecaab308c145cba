/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "drawing/pen.h"
#include "figure/skeleton.h"

G_BEGIN_DECLS

/* What the bones are drawn on. */
typedef struct
{
  gboolean dark;
  LimberColor behind; /* the body's colour, which the far side fades into */
} LimberBonesStyle;

/* What is drawn in one go, so that a muscle can come between. */
typedef enum
{
  LIMBER_BONES_THORAX,
  LIMBER_BONES_LUMBAR_SPINE,
  LIMBER_BONES_SACRUM,
  LIMBER_BONES_HIP_BONE, /* from here on in pairs */
  LIMBER_BONES_THIGH,
  LIMBER_BONES_SHAFT, /* of the thigh, its upper half once more */
  LIMBER_BONES_SHANK,
} LimberBonesPart;

double limber_figure_get_nearness (const LimberSkeleton *skeleton,
                                   const LimberCamera *camera,
                                   LimberBodySide side);
LimberFrame limber_figure_get_patella (const LimberSkeleton *skeleton,
                                       LimberBodySide side);
void limber_figure_bones_paint_part (LimberCanvas *canvas,
                                     const LimberSkeleton *skeleton,
                                     const LimberCamera *camera,
                                     const LimberBonesStyle *style,
                                     LimberBonesPart part,
                                     LimberBodySide side);
void limber_figure_bones_paint (cairo_t *cr,
                                const LimberSkeleton *skeleton,
                                const LimberCamera *camera,
                                const LimberBonesStyle *style);

G_END_DECLS
