/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A colour, each part from 0 to 1. */
typedef struct
{
  double red;
  double green;
  double blue;
} LimberInk;

/* What a solid thing is painted in. */
typedef struct
{
  LimberInk edge;
  LimberInk base;
  LimberInk light; /* where the light from above and the left falls */
} LimberTone;

gboolean limber_ink_equal (LimberInk a, LimberInk b);
LimberInk limber_ink_mix (LimberInk a, LimberInk b, double t);
LimberTone limber_tone_mix (const LimberTone *tone, LimberInk behind, double t);

G_END_DECLS
