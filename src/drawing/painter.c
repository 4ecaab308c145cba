/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "drawing/painter.h"

#include "drawing/anatomy.h"
#include "drawing/body.h"
#include "drawing/props.h"
#include "drawing/shadow.h"

/* Fractions of the picture that are left free around the figure. */
#define MARGIN        0.06
#define GROUND_MARGIN 0.09

/* Pixels that a curve may be off by. */
#define TOLERANCE 0.2

/* Degrees that one looks down from. */
#define ELEVATION      7
#define SIDE_ELEVATION 5

static const LimberFigureStyle light_style = {
  .background = { 0.965, 0.957, 0.937 },
  .skin = { 0.820, 0.804, 0.780 },
  .hair = { 0.455, 0.486, 0.525 },
  .shirt = { 0.478, 0.635, 0.663 },
  .leggings = { 0.322, 0.396, 0.482 },
  .mat = { 0.855, 0.820, 0.753 },
  .furniture = { 0.800, 0.725, 0.620 },
  .wall = { 0.890, 0.875, 0.845 },
  .arrow = { 0.800, 0.380, 0.180 },
  .edge = 0.30,
  .shade = 0.16,
  .shine = 0.10,
  .shadow = 0.22,
  .fade = 0.46,
  .body_alpha = 1,
};

static const LimberFigureStyle dark_style = {
  .background = { 0.150, 0.160, 0.180 },
  .skin = { 0.720, 0.735, 0.745 },
  .hair = { 0.360, 0.390, 0.430 },
  .shirt = { 0.400, 0.580, 0.620 },
  .leggings = { 0.370, 0.450, 0.560 },
  .mat = { 0.300, 0.300, 0.320 },
  .furniture = { 0.440, 0.400, 0.350 },
  .wall = { 0.215, 0.225, 0.245 },
  .arrow = { 0.960, 0.600, 0.360 },
  .edge = 0.42,
  .shade = 0.22,
  .shine = 0.08,
  .shadow = 0.40,
  .fade = 0.48,
  .body_alpha = 1,
};

/**
 * limber_figure_style_init:
 * @self: (out caller-allocates): a style
 * @dark: whether the background is dark
 * @high_contrast: whether edges are to stand out
 */
void
limber_figure_style_init (LimberFigureStyle *self,
                          gboolean           dark,
                          gboolean           high_contrast)
{
  static const LimberColor black = { 0, 0, 0 };
  static const LimberColor white = { 1, 1, 1 };

  *self = dark ? dark_style : light_style;
  self->dark = dark;
  if (!high_contrast)
    return;

  self->background = dark ? black : white;
  self->skin = limber_color_mix (self->skin, white, 0.6);
  self->leggings = limber_color_mix (self->leggings, dark ? white : black, 0.35);
  self->edge = 0.9;
  self->fade = 0.3;
}

/**
 * limber_view_get_yaw:
 * @view: a view
 * @working: the side that works, which is nearer
 *
 * Returns: the camera's yaw, in degrees
 */
double
limber_view_get_yaw (LimberView     view,
                     LimberBodySide working)
{
  switch (view)
    {
    case LIMBER_VIEW_FRONT:
      return 90;
    case LIMBER_VIEW_THREE_QUARTER:
      return working == LIMBER_BODY_LEFT ? 130 : 50;
    case LIMBER_VIEW_SIDE:
    default:
      return working == LIMBER_BODY_LEFT ? 180 : 0;
    }
}

/**
 * limber_view_get_elevation:
 * @view: a view
 *
 * Returns: the camera's elevation, in degrees
 */
double
limber_view_get_elevation (LimberView view)
{
  return view == LIMBER_VIEW_SIDE ? SIDE_ELEVATION : ELEVATION;
}

/* The corners of a box. */
static LimberVector
get_corner (LimberVector min,
            LimberVector max,
            guint        i)
{
  return limber_vector (i & 1 ? max.x : min.x, i & 2 ? max.y : min.y,
                        i & 4 ? max.z : min.z);
}

/**
 * limber_figure_fit:
 * @camera: what looks; its yaw and its elevation are kept
 * @figure: a figure that is solved
 * @width: of the picture, in pixels
 * @height: the same
 *
 * Moves and scales so that the whole movement and what it is done on are to be seen, the
 * floor at the bottom.
 */
void
limber_figure_fit (LimberCamera *camera,
                   LimberFigure *figure,
                   double        width,
                   double        height)
{
  LimberVector min;
  LimberVector max;
  double left = G_MAXDOUBLE;
  double right = -G_MAXDOUBLE;
  double top = G_MAXDOUBLE;
  double bottom = -G_MAXDOUBLE;
  double ground = height * (1 - GROUND_MARGIN);
  double free_height = ground - height * MARGIN;

  limber_figure_get_bounds (figure, &min, &max);
  limber_props_grow_bounds (figure, &min, &max);
  camera->scale = 1;
  camera->x = 0;
  camera->y = 0;
  for (guint i = 0; i < 8; i++)
    {
      LimberScreenPoint at = limber_camera_project (camera, get_corner (min, max, i));

      left = MIN (left, at.x);
      right = MAX (right, at.x);
      top = MIN (top, at.y);
      bottom = MAX (bottom, at.y);
    }

  camera->scale =
      MIN (width * (1 - 2 * MARGIN) / (right - left), free_height / (bottom - top));
  camera->x = width / 2 - camera->scale * (left + right) / 2;
  camera->y = ground - camera->scale * bottom;
}

/* Only where one sees through the body is it painted apart, as a whole. */
static void
paint_body (const LimberBody        *body,
            LimberCanvas            *canvas,
            const LimberFigureFrame *frame,
            const LimberCamera      *camera,
            const LimberFigureStyle *style,
            gboolean                 near_arms)
{
  LimberPoint min;
  LimberPoint max;

  if (!limber_body_get_box (body, near_arms, &min, &max))
    return;
  if (style->body_alpha >= 1)
    {
      limber_body_paint (body, canvas, frame, camera, style, near_arms);
      return;
    }

  limber_canvas_push (canvas, min.x, min.y, max.x - min.x, max.y - min.y);
  limber_body_paint (body, canvas, frame, camera, style, near_arms);
  limber_canvas_pop (canvas, style->body_alpha);
}

static void
paint_anatomy (cairo_t                 *cr,
               const LimberFigureFrame *frame,
               const LimberCamera      *camera,
               const LimberFigureStyle *style)
{
  LimberColor behind =
      limber_color_mix (style->background, style->shirt, style->body_alpha);
  LimberAnatomyStyle anatomy = {
    .dark = style->dark,
    .behind = behind,
  };

  limber_figure_anatomy_paint (cr, frame, camera, &anatomy);
}

/**
 * limber_figure_paint_ground:
 * @cr: where to
 * @figure: a figure that is solved
 * @frame: a moment of it
 * @camera: who looks
 * @style: how it looks
 *
 * Paints what the body rests on. Of that a roller alone moves.
 */
void
limber_figure_paint_ground (cairo_t                 *cr,
                            LimberFigure            *figure,
                            const LimberFigureFrame *frame,
                            const LimberCamera      *camera,
                            const LimberFigureStyle *style)
{
  cairo_save (cr);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_set_tolerance (cr, TOLERANCE);
  cairo_set_antialias (cr, CAIRO_ANTIALIAS_FAST);
  limber_props_paint (cr, figure, frame, camera, style);
  cairo_restore (cr);
}

/**
 * limber_figure_paint_body:
 * @cr: where to
 * @frame: a moment of a figure
 * @camera: who looks
 * @style: how it looks
 *
 * Paints the body with its shadow, and what is seen through it.
 */
void
limber_figure_paint_body (cairo_t                 *cr,
                          const LimberFigureFrame *frame,
                          const LimberCamera      *camera,
                          const LimberFigureStyle *style)
{
  LimberCanvas canvas;
  LimberBody body;

  limber_canvas_init (&canvas, cr);
  limber_shadow_paint (canvas.cr, frame, camera, style);
  limber_body_init (&body, frame, camera, style);
  paint_body (&body, &canvas, frame, camera, style, FALSE);
  if (style->anatomy)
    paint_anatomy (canvas.cr, frame, camera, style);
  paint_body (&body, &canvas, frame, camera, style, TRUE);
  limber_canvas_clear (&canvas);
}

/**
 * limber_figure_paint:
 * @cr: where to
 * @figure: a figure that is solved
 * @frame: a moment of it
 * @camera: who looks
 * @style: how it looks
 *
 * Paints the body and what it is done on.
 */
void
limber_figure_paint (cairo_t                 *cr,
                     LimberFigure            *figure,
                     const LimberFigureFrame *frame,
                     const LimberCamera      *camera,
                     const LimberFigureStyle *style)
{
  limber_figure_paint_ground (cr, figure, frame, camera, style);
  limber_figure_paint_body (cr, frame, camera, style);
}
