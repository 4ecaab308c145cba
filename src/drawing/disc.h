/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A ball as the picture shows it, in pixels. */
typedef struct
{
  double x;
  double y;
  double radius;
} LimberDisc;

double
limber_disc_get_turn (const LimberDisc *a, const LimberDisc *b, const LimberDisc *c);
guint limber_disc_find_hull (LimberDisc *discs, guint n, LimberDisc *hull);

G_END_DECLS
