/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <glib.h>
#include <math.h>

G_BEGIN_DECLS

/* Space as the figure has it: right-handed, x forward, y up, z to the figure's own
 * right. Lengths are fractions of the body's height. */
typedef struct
{
  double x;
  double y;
  double z;
} LimberVector;

/* A rotation: its columns are where the axes x, y and z go. */
typedef struct
{
  double at[3][3]; /* row, column */
} LimberMatrix;

/* Where a thing stands and how it is turned. */
typedef struct
{
  LimberVector origin;
  LimberMatrix axes;
} LimberFrame;

static inline double
limber_radians (double degrees)
{
  return degrees * (G_PI / 180);
}

static inline double
limber_degrees (double radians)
{
  return radians * (180 / G_PI);
}

static inline LimberVector
limber_vector (double x,
               double y,
               double z)
{
  return (LimberVector){ x, y, z };
}

static inline LimberVector
limber_vector_add (LimberVector a,
                   LimberVector b)
{
  return (LimberVector){ a.x + b.x, a.y + b.y, a.z + b.z };
}

static inline LimberVector
limber_vector_subtract (LimberVector a,
                        LimberVector b)
{
  return (LimberVector){ a.x - b.x, a.y - b.y, a.z - b.z };
}

static inline LimberVector
limber_vector_scale (LimberVector a,
                     double       factor)
{
  return (LimberVector){ a.x * factor, a.y * factor, a.z * factor };
}

static inline double
limber_vector_dot (LimberVector a,
                   LimberVector b)
{
  return a.x * b.x + a.y * b.y + a.z * b.z;
}

static inline LimberVector
limber_vector_cross (LimberVector a,
                     LimberVector b)
{
  return (LimberVector){ a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z,
                         a.x * b.y - a.y * b.x };
}

static inline double
limber_vector_length (LimberVector a)
{
  return sqrt (limber_vector_dot (a, a));
}

/* The point at @t of the way from @a (0) to @b (1). */
static inline LimberVector
limber_vector_mix (LimberVector a,
                   LimberVector b,
                   double       t)
{
  return limber_vector_add (a, limber_vector_scale (limber_vector_subtract (b, a), t));
}

static inline LimberVector
limber_matrix_turn (const LimberMatrix *m,
                    LimberVector        v)
{
  return (LimberVector){
    m->at[0][0] * v.x + m->at[0][1] * v.y + m->at[0][2] * v.z,
    m->at[1][0] * v.x + m->at[1][1] * v.y + m->at[1][2] * v.z,
    m->at[2][0] * v.x + m->at[2][1] * v.y + m->at[2][2] * v.z,
  };
}

/* Undoes limber_matrix_turn(). */
static inline LimberVector
limber_matrix_turn_back (const LimberMatrix *m,
                         LimberVector        v)
{
  return (LimberVector){
    m->at[0][0] * v.x + m->at[1][0] * v.y + m->at[2][0] * v.z,
    m->at[0][1] * v.x + m->at[1][1] * v.y + m->at[2][1] * v.z,
    m->at[0][2] * v.x + m->at[1][2] * v.y + m->at[2][2] * v.z,
  };
}

static inline LimberVector
limber_matrix_get_axis (const LimberMatrix *m,
                        guint               column)
{
  return (LimberVector){ m->at[0][column], m->at[1][column], m->at[2][column] };
}

static inline LimberMatrix
limber_matrix_multiply (const LimberMatrix *a,
                        const LimberMatrix *b)
{
  LimberMatrix product;

  for (guint i = 0; i < 3; i++)
    for (guint j = 0; j < 3; j++)
      product.at[i][j] = a->at[i][0] * b->at[0][j] + a->at[i][1] * b->at[1][j] +
                         a->at[i][2] * b->at[2][j];

  return product;
}

static inline LimberMatrix
limber_matrix_identity (void)
{
  return (LimberMatrix){ { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } } };
}

/* Turns by @degrees about the axis @column (0 x, 1 y, 2 z), right-handed. */
static inline LimberMatrix
limber_matrix_rotation (guint  column,
                        double degrees)
{
  LimberMatrix m = limber_matrix_identity ();
  guint next = (column + 1) % 3;
  guint last = (column + 2) % 3;
  double c = cos (limber_radians (degrees));
  double s = sin (limber_radians (degrees));

  m.at[next][next] = c;
  m.at[next][last] = -s;
  m.at[last][next] = s;
  m.at[last][last] = c;

  return m;
}

/* From the coordinates of @frame to those it stands in. */
static inline LimberVector
limber_frame_to_world (const LimberFrame *frame,
                       LimberVector       local)
{
  return limber_vector_add (frame->origin, limber_matrix_turn (&frame->axes, local));
}

static inline LimberVector
limber_frame_to_local (const LimberFrame *frame,
                       LimberVector       world)
{
  return limber_matrix_turn_back (&frame->axes,
                                  limber_vector_subtract (world, frame->origin));
}

G_END_DECLS
