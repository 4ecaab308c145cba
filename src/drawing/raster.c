/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "drawing/raster.h"

#include <math.h>

/* The box around a path, whole pixels. */
typedef struct
{
  int left;
  int top;
  int width; /* in cells; the last one is past the right border */
  int height;
  int n_words; /* of marks in a row */
} Box;

/* Sides beyond the right border cover nothing, those beyond the left one as much as if
 * they ran along it. */
static gboolean
find_box (const LimberRaster        *self,
          const LimberRasterPicture *picture,
          Box                       *box)
{
  float left = picture->right;
  float top = picture->bottom;
  float right = picture->left;
  float bottom = picture->top;

  for (guint i = 0; i < self->n_sides; i++)
    {
      const LimberRasterSide *side = &self->sides[i];

      left = MIN (left, MIN (side->x0, side->x1));
      right = MAX (right, MAX (side->x0, side->x1));
      top = MIN (top, MIN (side->y0, side->y1));
      bottom = MAX (bottom, MAX (side->y0, side->y1));
    }
  box->left = MAX (floorf (left), picture->left);
  box->top = MAX (floorf (top), picture->top);
  box->width = MIN (ceilf (right), picture->right) - box->left + 1;
  box->height = MIN (ceilf (bottom), picture->bottom) - box->top;
  box->n_words = (box->width + 1 + 63) / 64;

  return box->width > 1 && box->height > 0;
}

/* A cell more than there are, for what is added to the one after the last. */
static void
make_room (LimberRaster *self,
           const Box    *box)
{
  gsize n_cells = (gsize) box->n_words * 64 * box->height;
  gsize n_marks = (gsize) box->n_words * box->height;

  if (self->n_cells < n_cells)
    {
      g_free (self->cells);
      self->cells = g_new0 (float, n_cells);
      self->n_cells = n_cells;
    }
  if (self->n_marks < n_marks)
    {
      g_free (self->marks);
      self->marks = g_new0 (guint64, n_marks);
      self->n_marks = n_marks;
    }
}

static inline void
add (float   *cells,
     guint64 *marks,
     int      x,
     float    change)
{
  cells[x] += change;
  marks[x / 64] |= G_GUINT64_CONSTANT (1) << (x % 64);
}

/* Adds the part of a side that is in one row: @height of it, positive downward, between
 * @from and @to. */
static inline void
add_part (float   *cells,
          guint64 *marks,
          float    from,
          float    to,
          float    height)
{
  float x0 = MIN (from, to);
  float x1 = MAX (from, to);
  int first = (int) x0;
  int last = (int) x1;
  float slope, covered, before;

  if (first == last)
    {
      float share = height * ((x0 + x1) / 2 - first);

      add (cells, marks, first, height - share);
      add (cells, marks, first + 1, share);
      return;
    }

  slope = height / (x1 - x0);
  covered = slope * (first + 1 - x0) * (first + 1 - x0) / 2;
  add (cells, marks, first, covered);
  before = covered;
  for (int x = first + 1; x < last; x++)
    {
      float now = slope * (x + 0.5f - x0);

      add (cells, marks, x, now - before);
      before = now;
    }
  covered = height - slope * (x1 - last) * (x1 - last) / 2;
  add (cells, marks, last, covered - before);
  add (cells, marks, last + 1, height - covered);
}

/* Goes through the rows of a side; @limit is how far right it may go, and none where it
 * is known not to. */
static inline void
add_rows (LimberRaster *self,
          const Box    *box,
          float         x0,
          float         y0,
          float         x1,
          float         y1,
          float         sign,
          float         limit)
{
  float slope = (x1 - x0) / (y1 - y0);
  float end = MIN (y1, box->height);
  float y = MAX (y0, 0);
  float x = x0 + slope * (y - y0);
  int row = (int) y;
  float *cells = self->cells + (gsize) row * box->n_words * 64;
  guint64 *marks = self->marks + (gsize) row * box->n_words;

  for (; y < end; row++)
    {
      float next = MIN (row + 1, end);
      float x_next = next == y1 ? x1 : x0 + slope * (next - y0);

      if (limit > 0)
        add_part (cells, marks, CLAMP (x, 0, limit), CLAMP (x_next, 0, limit),
                  sign * (next - y));
      else
        add_part (cells, marks, x, MAX (x_next, 0), sign * (next - y));
      y = next;
      x = x_next;
      cells += box->n_words * 64;
      marks += box->n_words;
    }
}

static void
add_side (LimberRaster           *self,
          const Box              *box,
          const LimberRasterSide *side)
{
  gboolean down = side->y1 > side->y0;
  float x0 = (down ? side->x0 : side->x1) - box->left;
  float x1 = (down ? side->x1 : side->x0) - box->left;
  float y0 = (down ? side->y0 : side->y1) - box->top;
  float y1 = (down ? side->y1 : side->y0) - box->top;
  float limit = box->width - 1;

  if (MIN (x0, x1) >= 0 && MAX (x0, x1) <= limit)
    add_rows (self, box, x0, y0, x1, y1, down ? 1 : -1, 0);
  else
    add_rows (self, box, x0, y0, x1, y1, down ? 1 : -1, limit);
}

/* Puts @color, whose parts are multiplied by its alpha, over a pixel, by @share of 256.
 */
static inline guint32
blend (guint32 below,
       guint32 color,
       guint32 share)
{
  guint32 left = 256 - (((color >> 24) * share + 255) >> 8);
  guint32 red_blue = (color & 0xff00ff) * share + (below & 0xff00ff) * left;
  guint32 alpha_green =
      ((color >> 8) & 0xff00ff) * share + ((below >> 8) & 0xff00ff) * left;

  return ((red_blue >> 8) & 0xff00ff) | (alpha_green & 0xff00ff00);
}

static inline void
fill_pixels (guint32 *pixels,
             int      from,
             int      to,
             guint32  color,
             float    coverage)
{
  guint32 share = MIN (fabsf (coverage), 1) * 256 + 0.5f;

  if (share == 0)
    return;
  if (share == 256 && color >> 24 == 0xff)
    for (int x = from; x < to; x++)
      pixels[x] = color;
  else
    for (int x = from; x < to; x++)
      pixels[x] = blend (pixels[x], color, share);
}

/* Coverage stays the same up to the next mark. Leaves cells and marks at 0. */
static void
fill_row (float   *cells,
          guint64 *marks,
          int      n_words,
          guint32 *pixels,
          int      width,
          guint32  color)
{
  float coverage = 0;
  int from = 0;

  for (int word = 0; word < n_words; word++)
    {
      guint64 left = marks[word];

      marks[word] = 0;
      for (; left != 0; left &= left - 1)
        {
          int x = word * 64 + __builtin_ctzll (left);

          fill_pixels (pixels, from, MIN (x, width), color, coverage);
          coverage += cells[x];
          cells[x] = 0;
          from = x;
        }
    }
}

/**
 * limber_raster_clear:
 * @self: a raster
 *
 * Frees what it holds. It can be used again.
 */
void
limber_raster_clear (LimberRaster *self)
{
  g_free (self->sides);
  g_free (self->cells);
  g_free (self->marks);
  *self = (LimberRaster){ 0 };
}

/**
 * limber_raster_add_side:
 * @self: a raster
 * @x0: where a side of the path begins, in pixels
 * @y0: the same
 * @x1: where it ends
 * @y1: the same
 */
void
limber_raster_add_side (LimberRaster *self,
                        float         x0,
                        float         y0,
                        float         x1,
                        float         y1)
{
  if (y0 == y1)
    return;

  if (self->n_sides == self->max_sides)
    {
      self->max_sides = MAX (2 * self->max_sides, 1024);
      self->sides = g_renew (LimberRasterSide, self->sides, self->max_sides);
    }
  self->sides[self->n_sides++] = (LimberRasterSide){ x0, y0, x1, y1 };
}

/**
 * limber_raster_fill:
 * @self: a raster
 * @picture: what to paint on
 * @color: as the picture's pixels
 *
 * Fills the path that the sides added make, and forgets them.
 */
void
limber_raster_fill (LimberRaster              *self,
                    const LimberRasterPicture *picture,
                    guint32                    color)
{
  Box box;

  if (self->n_sides > 0 && find_box (self, picture, &box))
    {
      make_room (self, &box);
      for (guint i = 0; i < self->n_sides; i++)
        add_side (self, &box, &self->sides[i]);
      for (int y = 0; y < box.height; y++)
        fill_row (self->cells + (gsize) y * box.n_words * 64,
                  self->marks + (gsize) y * box.n_words, box.n_words,
                  picture->pixels + (gsize) (box.top + y) * picture->stride + box.left,
                  box.width - 1, color);
    }
  self->n_sides = 0;
}

/**
 * limber_raster_put:
 * @below: a picture
 * @x: where in it, in pixels
 * @y: the same
 * @picture: what to put over it; it must not reach beyond it
 * @alpha: how much of it
 */
void
limber_raster_put (const LimberRasterPicture *below,
                   int                        x,
                   int                        y,
                   const LimberRasterPicture *picture,
                   double                     alpha)
{
  guint32 share = CLAMP (alpha, 0, 1) * 256 + 0.5;

  for (int row = picture->top; row < picture->bottom; row++)
    {
      guint32 *to = below->pixels + (gsize) (y + row) * below->stride + x;
      const guint32 *from = picture->pixels + (gsize) row * picture->stride;

      for (int i = picture->left; i < picture->right; i++)
        if (from[i] != 0)
          to[i] = blend (to[i], from[i], share);
    }
}
