/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "drawing/camera.h"
#include "drawing/canvas.h"

G_BEGIN_DECLS

/* A place on the way of a round thing and how thick it is there; fractions of the
 * body's height. */
typedef struct
{
  LimberVector point;
  double radius;
} LimberStation;

/* Adds the outlines of rounded solids to a path, as the camera sees them. All go round
 * the same way, so that filling the path fills their union. */
typedef struct
{
  LimberCanvas *canvas;
  const LimberCamera *camera;
  LimberFrame frame; /* what points are in the coordinates of */
  double mirror;     /* -1 where z is to go to the left, else 1 */
  double factor;     /* of all radii */
  double grow;       /* pixels that all radii are greater by */
  double shift;      /* to the light, in radii */
} LimberPen;

/* Adds the outlines of a thing in the pen's coordinates. */
typedef void (*LimberTrace) (const LimberPen *pen, gconstpointer data);

void limber_pen_init (LimberPen *self,
                      LimberCanvas *canvas,
                      const LimberCamera *camera,
                      const LimberFrame *frame,
                      double mirror);
double limber_pen_get_edge_width (const LimberCamera *camera);
LimberScreenPoint limber_pen_project (const LimberPen *self, LimberVector point);
void limber_pen_fill (const LimberPen *self, LimberColor color, double alpha);
void limber_pen_add_ball (const LimberPen *self, LimberVector center, double radius);
void limber_pen_add_rod (const LimberPen *self, LimberStation a, LimberStation b);
void limber_pen_add_cord (const LimberPen *self, const LimberStation *stations, guint n);
void limber_pen_add_hull (const LimberPen *self,
                          const LimberVector *points,
                          guint n,
                          double radius);
void
limber_pen_add_ribbon (const LimberPen *self, const LimberStation *stations, guint n);
void limber_pen_add_web (const LimberPen *self,
                         const LimberStation *a,
                         const LimberStation *b,
                         guint n);
void limber_pen_add_area (const LimberPen *self, const LimberVector *points, guint n);
void limber_pen_paint (const LimberPen *self,
                       const LimberTone *tone,
                       LimberTrace trace,
                       gconstpointer data);

G_END_DECLS
