/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <gtk/gtk.h>

#include "drawing/scene.h"
#include "player/motion.h"

G_BEGIN_DECLS

/* How large a picture is, and what is behind it. */
typedef struct
{
  int width; /* of all there is, in the widget's pixels */
  int height;
  int margin;
  int scale;          /* device pixels for each of those */
  GdkRGBA background; /* under the whole picture, */
  float radius;       /*   with round corners, of the widget's pixels */
} LimberFigureGround;

/* A figure's picture as layers, those that stand still painted once, and none larger
 * than what is on it: what is around them need not be drawn again. Moments are kept as
 * far as there is room, because movements repeat themselves. */
typedef struct _LimberFigureLayers LimberFigureLayers;

LimberFigureLayers *limber_figure_layers_new (void);
void limber_figure_layers_free (LimberFigureLayers *self);
void limber_figure_layers_reset (LimberFigureLayers *self);
gboolean limber_figure_layers_recall (LimberFigureLayers *self,
                                      const LimberMotion *motion,
                                      double *psoas_length);
void limber_figure_layers_snapshot (LimberFigureLayers *self,
                                    const LimberFigureScene *scene,
                                    const LimberMotion *motion,
                                    double psoas_length,
                                    const LimberFigureGround *ground,
                                    GtkSnapshot *snapshot);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberFigureLayers, limber_figure_layers_free)

G_END_DECLS
