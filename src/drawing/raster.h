/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Pixels as CAIRO_FORMAT_ARGB32 has them. */
typedef struct
{
  guint32 *pixels;
  int stride; /* pixels from a row to the next */
  int left;   /* what may be painted: from here */
  int top;
  int right; /* to before here */
  int bottom;
} LimberRasterPicture;

/* A straight side of a path. */
typedef struct
{
  float x0;
  float y0;
  float x1;
  float y1;
} LimberRasterSide;

/* Fills paths: their sides are collected, then the pixels between them filled, those at
 * the border by as much as they are covered. Where sides lie over each other so that the
 * path winds round a pixel several times it is filled once. */
typedef struct
{
  LimberRasterSide *sides;
  guint n_sides;
  guint max_sides;
  float *cells; /* how much coverage changes at a pixel; all 0 in between */
  gsize n_cells;
  guint64 *marks; /* the bits of cells that may be others than 0 */
  gsize n_marks;
} LimberRaster;

void limber_raster_clear (LimberRaster *self);
void limber_raster_add_side (LimberRaster *self, float x0, float y0, float x1, float y1);
void limber_raster_fill (LimberRaster *self,
                         const LimberRasterPicture *picture,
                         guint32 color);
void limber_raster_put (const LimberRasterPicture *below,
                        int x,
                        int y,
                        const LimberRasterPicture *picture,
                        double alpha);

G_END_DECLS
