/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "drawing/scene.h"

G_BEGIN_DECLS

/* A figure that is shipped. */
typedef struct
{
  char *name; /* EXERCISE, or EXERCISE-OTHER */
  LimberExercise *exercise;
  LimberFigure *figure;
} TestFigure;

/* The moment of a figure that its still picture shows, ready to be painted or changed. */
typedef struct
{
  LimberFigureFrame frame;
  LimberFigureTrace trace;
  LimberFigureScene scene;
} TestScene;

GPtrArray *test_figures_new (void);
void test_scene_init (TestScene *self, const TestFigure *figure, LimberBodySide working);
gboolean test_figure_has_prop (const TestFigure *figure, LimberPropKind kind);

G_END_DECLS
