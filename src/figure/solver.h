/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "figure/contact.h"

G_BEGIN_DECLS

#define LIMBER_MAX_HOLDS 16

/* A contact to be held. */
typedef struct
{
  LimberContact contact;
  const LimberProp *prop; /* (nullable): %NULL for the floor */
  gboolean fixed;         /* it stays at a place along the surface too: */
  double place;           /*   an x, or a y on a wall ahead; of its first spot */
} LimberHold;

double limber_hold_get_place (const LimberHold *hold, const LimberSkeleton *skeleton);
void limber_posture_hold (LimberPosture *posture,
                          const LimberHold *holds,
                          guint n_holds,
                          LimberSkeleton *skeleton);

G_END_DECLS
