/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <glib.h>
#include <math.h>

G_BEGIN_DECLS

/* A point or a direction of the picture, in pixels. */
typedef struct
{
  double x;
  double y;
} LimberPoint;

/* The point that is @factor times @b away from @a. */
static inline LimberPoint
limber_point_add (LimberPoint a,
                  LimberPoint b,
                  double      factor)
{
  return (LimberPoint){ a.x + factor * b.x, a.y + factor * b.y };
}

static inline LimberPoint
limber_point_subtract (LimberPoint a,
                       LimberPoint b)
{
  return (LimberPoint){ a.x - b.x, a.y - b.y };
}

static inline double
limber_point_dot (LimberPoint a,
                  LimberPoint b)
{
  return a.x * b.x + a.y * b.y;
}

static inline double
limber_point_length (LimberPoint a)
{
  return hypot (a.x, a.y);
}

static inline double
limber_point_cross (LimberPoint a,
                    LimberPoint b)
{
  return a.x * b.y - a.y * b.x;
}

G_END_DECLS
