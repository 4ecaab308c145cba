/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <cairo.h>

#include "drawing/color.h"
#include "drawing/point.h"
#include "drawing/raster.h"

G_BEGIN_DECLS

/* What a figure is painted on. Its many small shapes of one colour are filled here,
 * several times as fast as cairo does; all else is done with @cr, in between. */
typedef struct
{
  cairo_t *cr;
  cairo_t *target;           /* (nullable): where @cr's picture is to go */
  cairo_surface_t *surface;  /* (nullable): the image that it is painted on */
  LimberRasterPicture image; /* its pixels */
  LimberRaster *raster;      /* the path, in pixels of the image */
  double scale;              /* from the user's coordinates to those */
  double x;
  double y;
  LimberPoint start; /* of the line that is open, in pixels of the image */
  LimberPoint last;
  gboolean open;
  LimberRasterPicture below; /* while a group is painted: what it goes over, */
  int below_x;               /*   and where, in pixels */
  int below_y;
} LimberCanvas;

void limber_canvas_init (LimberCanvas *self, cairo_t *cr);
void limber_canvas_clear (LimberCanvas *self);
void
limber_canvas_push (LimberCanvas *self, double x, double y, double width, double height);
void limber_canvas_pop (LimberCanvas *self, double alpha);

void limber_canvas_new_path (LimberCanvas *self);
void limber_canvas_move_to (LimberCanvas *self, double x, double y);
void limber_canvas_line_to (LimberCanvas *self, double x, double y);
void
limber_canvas_curve_to (LimberCanvas *self, LimberPoint a, LimberPoint b, LimberPoint to);
void limber_canvas_close_path (LimberCanvas *self);
void limber_canvas_fill (LimberCanvas *self, LimberColor color, double alpha);

G_END_DECLS
