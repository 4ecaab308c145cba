/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "content/json-object.h"
#include "figure/figure.h"

G_BEGIN_DECLS

/* Inside the room only: a pose of a figure, and where its contacts were read. */
typedef struct
{
  LimberPose pose;
  char *name; /* (nullable): missing or wrong */
  /* The place of each contact in the list of the pose; -1 if it is taken over. One
   * place stands for two contacts where a part rests on both sides. */
  int places[LIMBER_MAX_CONTACTS];
} LimberReadPose;

GPtrArray *limber_poses_read (LimberJsonObject *figure, GArray *props);
gboolean limber_poses_find (GPtrArray *poses, const char *name, guint *index);
gboolean limber_props_find (GArray *props, LimberPropKind kind, guint *index);

G_END_DECLS
