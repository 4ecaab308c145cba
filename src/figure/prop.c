/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "figure/prop.h"

/* Heights of ordinary things beside a body of 1.75 m: a seat of 45 cm, a desk of 74 cm,
 * a sofa of 42 cm, a roller of 15 cm. */
static const struct
{
  const char *id;
  double height;
} kinds[LIMBER_N_PROP_KINDS] = {
  [LIMBER_PROP_MAT] = { "mat", 0 },
  [LIMBER_PROP_CHAIR] = { "chair", 0.257 },
  [LIMBER_PROP_DESK] = { "desk", 0.42 },
  [LIMBER_PROP_WALL] = { "wall", 1.15 },
  [LIMBER_PROP_SOFA] = { "sofa", 0.24 },
  [LIMBER_PROP_ROLLER] = { "roller", 0.085 },
  [LIMBER_PROP_CUSHION] = { "cushion", 0.04 },
};

/**
 * limber_prop_get_default_height:
 * @kind: a kind of thing
 *
 * Returns: how high it usually is, as a fraction of the body's height
 */
double
limber_prop_get_default_height (LimberPropKind kind)
{
  g_return_val_if_fail (kind < LIMBER_N_PROP_KINDS, 0);

  return kinds[kind].height;
}

/**
 * limber_prop_kind_get_id:
 * @kind: a kind of thing
 *
 * Returns: what it is called in JSON; constant
 */
const char *
limber_prop_kind_get_id (LimberPropKind kind)
{
  g_return_val_if_fail (kind < LIMBER_N_PROP_KINDS, NULL);

  return kinds[kind].id;
}
