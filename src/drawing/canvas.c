/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "drawing/canvas.h"

#include <string.h>

/* Pixels that the straight pieces that stand for a curve may be off it. */
#define TOLERANCE 0.2

#define MAX_PIECES 64

/* What painting needs beside the picture, kept from one to the next: it would be too
 * much to ask for and to give back each time. */
typedef struct
{
  LimberRaster raster;
  guint32 *group;
  gsize n_group; /* pixels */
} Scratch;

static void
free_scratch (gpointer data)
{
  Scratch *scratch = data;

  limber_raster_clear (&scratch->raster);
  g_free (scratch->group);
  g_free (scratch);
}

static Scratch *
get_scratch (void)
{
  static GPrivate private = G_PRIVATE_INIT (free_scratch);
  Scratch *scratch = g_private_get (&private);

  if (scratch == NULL)
    {
      scratch = g_new0 (Scratch, 1);
      g_private_set (&private, scratch);
    }

  return scratch;
}

static LimberPoint
to_pixels (const LimberCanvas *self,
           double              x,
           double              y)
{
  return (LimberPoint){ x * self->scale + self->x, y * self->scale + self->y };
}

static gboolean
is_plain (const cairo_matrix_t *matrix)
{
  return matrix->xy == 0 && matrix->yx == 0 && matrix->xx == matrix->yy && matrix->xx > 0;
}

static gboolean
is_picture (cairo_surface_t *surface)
{
  cairo_format_t format;

  if (cairo_surface_get_type (surface) != CAIRO_SURFACE_TYPE_IMAGE)
    return FALSE;

  format = cairo_image_surface_get_format (surface);

  return format == CAIRO_FORMAT_ARGB32 || format == CAIRO_FORMAT_RGB24;
}

/* From the user's coordinates to pixels; FALSE where that turns or stretches. */
static gboolean
find_scale (LimberCanvas    *self,
            cairo_surface_t *surface)
{
  cairo_matrix_t matrix;
  double scale_x, scale_y, offset_x, offset_y;

  cairo_get_matrix (self->cr, &matrix);
  cairo_surface_get_device_scale (surface, &scale_x, &scale_y);
  cairo_surface_get_device_offset (surface, &offset_x, &offset_y);
  self->scale = matrix.xx * scale_x;
  self->x = matrix.x0 * scale_x + offset_x;
  self->y = matrix.y0 * scale_y + offset_y;

  return is_plain (&matrix) && scale_x == scale_y;
}

/* What may be painted of the image; FALSE where that is no rectangle. */
static gboolean
find_bounds (LimberCanvas    *self,
             cairo_surface_t *surface)
{
  cairo_rectangle_list_t *list = cairo_copy_clip_rectangle_list (self->cr);
  gboolean found = list->status == CAIRO_STATUS_SUCCESS && list->num_rectangles <= 1;
  cairo_rectangle_t clip = { 0 };

  if (found && list->num_rectangles == 1)
    clip = list->rectangles[0];
  cairo_rectangle_list_destroy (list);

  self->image.left = MAX (floor (clip.x * self->scale + self->x + 0.5), 0);
  self->image.top = MAX (floor (clip.y * self->scale + self->y + 0.5), 0);
  self->image.right = MIN (floor ((clip.x + clip.width) * self->scale + self->x + 0.5),
                           cairo_image_surface_get_width (surface));
  self->image.bottom = MIN (floor ((clip.y + clip.height) * self->scale + self->y + 0.5),
                            cairo_image_surface_get_height (surface));

  return found;
}

static gboolean
use_target (LimberCanvas *self)
{
  cairo_surface_t *surface = cairo_get_group_target (self->cr);

  if (!is_picture (surface) || !find_scale (self, surface) ||
      !find_bounds (self, surface))
    return FALSE;

  cairo_surface_flush (surface);
  self->image.pixels = (guint32 *) (gpointer) cairo_image_surface_get_data (surface);
  self->image.stride = cairo_image_surface_get_stride (surface) / 4;
  self->surface = surface;

  return self->image.pixels != NULL;
}

/* Starts to paint on an image as large as what may be painted, in whole units. */
static void
push_image (LimberCanvas *self)
{
  cairo_surface_t *target = cairo_get_group_target (self->target);
  double scale_x, scale_y;
  double x0, y0, x1, y1;
  cairo_surface_t *image;

  cairo_surface_get_device_scale (target, &scale_x, &scale_y);
  cairo_clip_extents (self->target, &x0, &y0, &x1, &y1);
  x0 = floor (x0);
  y0 = floor (y0);
  image = cairo_image_surface_create (CAIRO_FORMAT_ARGB32,
                                      MAX (ceil ((x1 - x0) * scale_x), 1),
                                      MAX (ceil ((y1 - y0) * scale_x), 1));
  cairo_surface_set_device_scale (image, scale_x, scale_x);
  cairo_surface_set_device_offset (image, -x0 * scale_x, -y0 * scale_x);
  self->cr = cairo_create (image);
  cairo_surface_destroy (image);
}

/**
 * limber_canvas_init:
 * @self: (out caller-allocates): a canvas
 * @cr: what it paints on
 *
 * Where @cr paints on something else than an image of pixels, or has turned it, an image
 * is painted on that limber_canvas_clear() hands on. Until then nobody else must paint
 * on @cr, nor change its clip or its matrix.
 */
void
limber_canvas_init (LimberCanvas *self,
                    cairo_t      *cr)
{
  *self = (LimberCanvas){ .cr = cr, .raster = &get_scratch ()->raster };
  if (use_target (self))
    return;

  self->target = cr;
  push_image (self);
  use_target (self);
}

/**
 * limber_canvas_clear:
 * @self: a canvas
 *
 * Ends painting.
 */
void
limber_canvas_clear (LimberCanvas *self)
{
  if (self->surface != NULL)
    cairo_surface_mark_dirty (self->surface);
  if (self->target != NULL)
    {
      cairo_set_source_surface (self->target, cairo_get_target (self->cr), 0, 0);
      cairo_paint (self->target);
      cairo_destroy (self->cr);
    }
}

/* Makes room for a group of transparent pixels. */
static guint32 *
make_group (gsize n_pixels)
{
  Scratch *scratch = get_scratch ();

  if (scratch->n_group < n_pixels)
    {
      g_free (scratch->group);
      scratch->group = g_new (guint32, n_pixels);
      scratch->n_group = n_pixels;
    }
  memset (scratch->group, 0, n_pixels * sizeof (guint32));

  return scratch->group;
}

/**
 * limber_canvas_push:
 * @self: a canvas that has no group
 * @x: the part of the picture that is painted
 * @y: the same
 * @width: the same
 * @height: the same
 *
 * Begins a group, which is put over what was painted before when it ends. Until then
 * @self's cairo context must not be used.
 */
void
limber_canvas_push (LimberCanvas *self,
                    double        x,
                    double        y,
                    double        width,
                    double        height)
{
  LimberPoint start = to_pixels (self, x, y);
  LimberPoint end = to_pixels (self, x + width, y + height);
  int left = CLAMP (floor (start.x), self->image.left, self->image.right);
  int top = CLAMP (floor (start.y), self->image.top, self->image.bottom);
  int right = CLAMP (ceil (end.x), left, self->image.right);
  int bottom = CLAMP (ceil (end.y), top, self->image.bottom);

  self->below = self->image;
  self->below_x = left;
  self->below_y = top;
  self->x -= left;
  self->y -= top;
  self->image = (LimberRasterPicture){ .pixels = make_group ((gsize) (right - left) *
                                                             (bottom - top)),
                                       .stride = right - left,
                                       .right = right - left,
                                       .bottom = bottom - top };
}

/**
 * limber_canvas_pop:
 * @self: a canvas that has a group
 * @alpha: how much of the group is to be seen
 *
 * Ends the group.
 */
void
limber_canvas_pop (LimberCanvas *self,
                   double        alpha)
{
  limber_raster_put (&self->below, self->below_x, self->below_y, &self->image, alpha);
  self->image = self->below;
  self->x += self->below_x;
  self->y += self->below_y;
}

static void
add_side (LimberCanvas *self,
          LimberPoint   to)
{
  limber_raster_add_side (self->raster, self->last.x, self->last.y, to.x, to.y);
  self->last = to;
}

/* What is left open is closed, as it is filled. */
static void
close_line (LimberCanvas *self)
{
  if (self->open)
    add_side (self, self->start);
  self->open = FALSE;
}

/**
 * limber_canvas_new_path:
 * @self: a canvas
 *
 * Forgets the path.
 */
void
limber_canvas_new_path (LimberCanvas *self)
{
  self->open = FALSE;
  self->raster->n_sides = 0;
}

void
limber_canvas_move_to (LimberCanvas *self,
                       double        x,
                       double        y)
{
  close_line (self);
  self->start = self->last = to_pixels (self, x, y);
  self->open = TRUE;
}

/**
 * limber_canvas_line_to:
 * @self: a canvas
 * @x: where to
 * @y: the same
 *
 * Goes on in a straight line, or begins there after limber_canvas_close_path().
 */
void
limber_canvas_line_to (LimberCanvas *self,
                       double        x,
                       double        y)
{
  if (self->open)
    add_side (self, to_pixels (self, x, y));
  else
    limber_canvas_move_to (self, x, y);
}

/* How many straight pieces are no further off than the tolerance (Wang's bound). */
static guint
count_pieces (LimberPoint from,
              LimberPoint a,
              LimberPoint b,
              LimberPoint to)
{
  LimberPoint first = { from.x - 2 * a.x + b.x, from.y - 2 * a.y + b.y };
  LimberPoint last = { a.x - 2 * b.x + to.x, a.y - 2 * b.y + to.y };
  double most = MAX (limber_point_dot (first, first), limber_point_dot (last, last));

  return CLAMP (ceil (sqrt (sqrt (most) * 0.75 / TOLERANCE)), 1, MAX_PIECES);
}

/**
 * limber_canvas_curve_to:
 * @self: a canvas with an open line
 * @a: the handle of its end
 * @b: the handle of @to
 * @to: where to
 *
 * Goes on in a Bézier curve.
 */
void
limber_canvas_curve_to (LimberCanvas *self,
                        LimberPoint   a,
                        LimberPoint   b,
                        LimberPoint   to)
{
  LimberPoint from = self->last;
  guint n;

  a = to_pixels (self, a.x, a.y);
  b = to_pixels (self, b.x, b.y);
  to = to_pixels (self, to.x, to.y);
  n = count_pieces (from, a, b, to);
  for (guint i = 1; i < n; i++)
    {
      double t = (double) i / n;
      double u = 1 - t;
      double of_from = u * u * u;
      double of_a = 3 * u * u * t;
      double of_b = 3 * u * t * t;
      double of_to = t * t * t;

      add_side (self, (LimberPoint){
                          of_from * from.x + of_a * a.x + of_b * b.x + of_to * to.x,
                          of_from * from.y + of_a * a.y + of_b * b.y + of_to * to.y });
    }
  add_side (self, to);
}

void
limber_canvas_close_path (LimberCanvas *self)
{
  close_line (self);
}

static guint32
get_pixel (LimberColor color,
           double      alpha)
{
  guint a = CLAMP (alpha, 0, 1) * 255 + 0.5;
  guint red = CLAMP (color.red, 0, 1) * a + 0.5;
  guint green = CLAMP (color.green, 0, 1) * a + 0.5;
  guint blue = CLAMP (color.blue, 0, 1) * a + 0.5;

  return a << 24 | red << 16 | green << 8 | blue;
}

/**
 * limber_canvas_fill:
 * @self: a canvas
 * @color: what in
 * @alpha: how much of it
 *
 * Fills what the path winds round, and forgets the path.
 */
void
limber_canvas_fill (LimberCanvas *self,
                    LimberColor   color,
                    double        alpha)
{
  close_line (self);
  limber_raster_fill (self->raster, &self->image, get_pixel (color, alpha));
}
