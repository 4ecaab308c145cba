/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "figure/figure.h"

G_BEGIN_DECLS

/* Inside the room only: what a figure is made of. */

/* A key, solved: its pose with the sides it has in the movement, and how fast each
 * angle passes through it. */
typedef struct
{
  LimberKey key;
  LimberPose pose;
  LimberSkeleton skeleton; /* in that pose */
  LimberPosture speed;     /* per phase */
} LimberSolvedKey;

struct _LimberFigure
{
  GObject parent_instance;

  LimberView view;
  LimberLoop loop;
  gint64 period_us;
  char *description;
  GArray *props;  /* of LimberProp */
  GArray *poses;  /* of LimberPose */
  GArray *keys;   /* of LimberSolvedKey */
  GArray *arrows; /* of LimberArrow */
  guint roller;   /* index of the prop; the number of props where there is none */
  LimberVector min;
  LimberVector max;
  double way; /* of the bone that moves furthest, from phase 0 to 1 */
};

static inline LimberPose *
limber_figure_peek_pose (LimberFigure *self,
                         guint         index)
{
  return &g_array_index (self->poses, LimberPose, index);
}

static inline LimberSolvedKey *
limber_figure_peek_key (LimberFigure *self,
                        guint         index)
{
  return &g_array_index (self->keys, LimberSolvedKey, index);
}

G_END_DECLS
