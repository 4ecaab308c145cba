/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A thing that an exercise is done on or with. */
typedef enum
{
  LIMBER_PROP_MAT,
  LIMBER_PROP_CHAIR,
  LIMBER_PROP_DESK,
  LIMBER_PROP_WALL,
  LIMBER_PROP_SOFA,
  LIMBER_PROP_ROLLER,
  LIMBER_PROP_CUSHION,
} LimberPropKind;
#define LIMBER_N_PROP_KINDS (LIMBER_PROP_CUSHION + 1)

/* All lengths are fractions of the body's height, from the point under the middle of
 * the hips as they are in the figure's first pose. */
typedef struct
{
  LimberPropKind kind;
  /* Mat, roller and cushion: the middle. Chair and sofa: the front edge of the seat.
   * Desk: the edge towards the body. Wall: the face. A roller goes where the body
   * rolls it. */
  double x;
  double z;            /* the middle; a wall with a z other than 0 stands at the side */
  double height;       /* of what can be rested on; of a roller the diameter */
  gboolean faces_back; /* chair and sofa: turned to where the figure looks from */
} LimberProp;

double limber_prop_get_default_height (LimberPropKind kind);
const char *limber_prop_kind_get_id (LimberPropKind kind);

G_END_DECLS
