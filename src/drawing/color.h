/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

/* A colour, each part from 0 to 1. */
typedef struct
{
  double red;
  double green;
  double blue;
} LimberColor;

/* What a solid thing is painted in. */
typedef struct
{
  LimberColor edge;
  LimberColor base;
  LimberColor light; /* where the light from above and the left falls */
} LimberTone;

gboolean limber_color_equal (LimberColor a, LimberColor b);
LimberColor limber_color_mix (LimberColor a, LimberColor b, double t);
void limber_color_set (LimberColor color, double alpha, cairo_t *cr);
LimberTone limber_tone_mix (const LimberTone *tone, LimberColor behind, double t);

G_END_DECLS
