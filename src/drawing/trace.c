/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "drawing/trace.h"

/* Fractions of the body's height. */
#define LINE_WIDTH   0.008
#define HALO         0.006 /* around it */
#define HEAD_LENGTH  0.032
#define HEAD_WIDTH   0.030
#define MIN_LENGTH   0.05 /* of a way that is worth an arrow */
#define ROCKING_SIZE 0.150

/* Degrees about the pelvis, from ahead to above. */
#define ROCKING_FROM 5
#define ROCKING_TO   68

/* Pixels. */
#define MIN_LINE_WIDTH 1.2

/* What the arrows of parts follow, on the side that works. */
static const struct
{
  LimberBone bone;
  LimberVector at; /* from the bone's origin */
} parts[] = {
  [LIMBER_ARROW_KNEE] = { LIMBER_BONE_SHANK, { 0, 0, 0 } },
  [LIMBER_ARROW_FOOT] = { LIMBER_BONE_FOOT, { 0.02, -0.02, 0 } },
  [LIMBER_ARROW_HAND] = { LIMBER_BONE_HAND, { 0, -0.06, 0 } },
};

static void
add_point (LimberTracePath         *path,
           const LimberFigureFrame *frame,
           LimberBone               bone,
           LimberVector             at)
{
  path->points[path->n_points++] = limber_skeleton_get_point (&frame->skeleton, bone, at);
}

static double
get_length (const LimberTracePath *path)
{
  double length = 0;

  for (guint i = 1; i < path->n_points; i++)
    length += limber_vector_length (
        limber_vector_subtract (path->points[i], path->points[i - 1]));

  return length;
}

/* There and back is one way with two heads; a cycle is followed round. */
static void
follow_part (LimberTracePath *path,
             LimberFigure    *figure,
             LimberArrow      arrow,
             LimberBodySide   working)
{
  LimberLoop loop = limber_figure_get_loop (figure);
  double last = loop == LIMBER_LOOP_CYCLE ? 0.94 : 1;

  for (guint i = 0; i < LIMBER_TRACE_MAX_POINTS; i++)
    {
      LimberFigureFrame frame;

      limber_figure_get_frame (figure, last * i / (LIMBER_TRACE_MAX_POINTS - 1), working,
                               0, &frame);
      add_point (path, &frame, LIMBER_BONE_ON (parts[arrow].bone, working),
                 parts[arrow].at);
    }
  path->heads[0] = loop == LIMBER_LOOP_REP;
  path->heads[1] = TRUE;
}

static void
draw_rocking (LimberTracePath         *path,
              const LimberFigureFrame *frame)
{
  for (guint i = 0; i < LIMBER_TRACE_MAX_POINTS; i++)
    {
      double angle =
          limber_radians (ROCKING_FROM + (double) (ROCKING_TO - ROCKING_FROM) * i /
                                             (LIMBER_TRACE_MAX_POINTS - 1));

      add_point (path, frame, LIMBER_BONE_PELVIS,
                 limber_vector (ROCKING_SIZE * cos (angle), ROCKING_SIZE * sin (angle),
                                0));
    }
  path->heads[0] = path->heads[1] = TRUE;
}

static void
draw_breathing (LimberTracePath         *path,
                const LimberFigureFrame *frame)
{
  add_point (path, frame, LIMBER_BONE_L3, limber_vector (0.105, 0.015, 0));
  add_point (path, frame, LIMBER_BONE_L3, limber_vector (0.175, 0.015, 0));
  path->heads[0] = path->heads[1] = TRUE;
}

static void
add_path (LimberFigureTrace *self,
          LimberFigure      *figure,
          LimberArrow        arrow,
          LimberBodySide     working)
{
  LimberTracePath *path = &self->paths[self->n_paths];
  LimberFigureFrame frame;

  path->n_points = 0;
  limber_figure_get_frame (figure, 0, working, 0, &frame);
  if (arrow == LIMBER_ARROW_PELVIS)
    draw_rocking (path, &frame);
  else if (arrow == LIMBER_ARROW_BELLY)
    draw_breathing (path, &frame);
  else
    follow_part (path, figure, arrow, working);
  if (get_length (path) >= MIN_LENGTH)
    self->n_paths++;
}

/* Only what is ahead of a head is covered by it, so the line ends within it. */
static void
append_line (const LimberTracePath *path,
             const LimberCamera    *camera,
             cairo_t               *cr)
{
  for (guint i = 0; i < path->n_points; i++)
    {
      LimberScreenPoint at = limber_camera_project (camera, path->points[i]);

      cairo_line_to (cr, at.x, at.y);
    }
}

/* A head at the end @end, pointing on from a point that is some way back. */
static void
append_head (const LimberTracePath *path,
             guint                  end,
             const LimberCamera    *camera,
             cairo_t               *cr)
{
  double length = HEAD_LENGTH * camera->scale;
  double half = HEAD_WIDTH / 2 * camera->scale;
  LimberScreenPoint tip =
      limber_camera_project (camera, path->points[end == 0 ? 0 : path->n_points - 1]);
  double x = 0;
  double y = 0;
  double way = 0;

  for (guint i = 1; i < path->n_points && way < length; i++)
    {
      LimberScreenPoint from =
          limber_camera_project (camera,
                                 path->points[end == 0 ? i : path->n_points - 1 - i]);

      x = tip.x - from.x;
      y = tip.y - from.y;
      way = hypot (x, y);
    }
  if (way < 1)
    return;

  x /= way;
  y /= way;
  cairo_move_to (cr, tip.x + x * length * 0.4, tip.y + y * length * 0.4);
  cairo_line_to (cr, tip.x - x * length * 0.6 - y * half,
                 tip.y - y * length * 0.6 + x * half);
  cairo_line_to (cr, tip.x - x * length * 0.35, tip.y - y * length * 0.35);
  cairo_line_to (cr, tip.x - x * length * 0.6 + y * half,
                 tip.y - y * length * 0.6 - x * half);
  cairo_close_path (cr);
}

static void
append_heads (const LimberTracePath *path,
              const LimberCamera    *camera,
              cairo_t               *cr)
{
  for (guint end = 0; end < 2; end++)
    if (path->heads[end])
      append_head (path, end, camera, cr);
}

static void
paint_path (const LimberTracePath   *path,
            const LimberCamera      *camera,
            const LimberFigureStyle *style,
            cairo_t                 *cr)
{
  double width = MAX (LINE_WIDTH * camera->scale, MIN_LINE_WIDTH);
  double halo = 2 * HALO * camera->scale;

  limber_color_set (style->background, 0.75, cr);
  append_line (path, camera, cr);
  cairo_set_line_width (cr, width + halo);
  cairo_stroke (cr);
  append_heads (path, camera, cr);
  cairo_set_line_width (cr, halo);
  cairo_stroke (cr);

  limber_color_set (style->arrow, 1, cr);
  append_line (path, camera, cr);
  cairo_set_line_width (cr, width);
  cairo_stroke (cr);
  append_heads (path, camera, cr);
  cairo_fill (cr);
}

/**
 * limber_figure_trace_init:
 * @self: (out caller-allocates): arrows
 * @figure: a figure that is solved
 * @working: the side that works
 *
 * Finds the arrows of a figure: once, because it runs through the whole movement.
 */
void
limber_figure_trace_init (LimberFigureTrace *self,
                          LimberFigure      *figure,
                          LimberBodySide     working)
{
  guint n_arrows = MIN (limber_figure_get_n_arrows (figure), LIMBER_TRACE_MAX_PATHS);

  self->n_paths = 0;
  for (guint i = 0; i < n_arrows; i++)
    add_path (self, figure, limber_figure_get_arrow (figure, i), working);
}

/**
 * limber_figure_trace_paint:
 * @self: arrows
 * @cr: where to
 * @camera: who looks
 * @style: how it looks
 *
 * Paints the arrows, over the body.
 */
void
limber_figure_trace_paint (const LimberFigureTrace *self,
                           cairo_t                 *cr,
                           const LimberCamera      *camera,
                           const LimberFigureStyle *style)
{
  cairo_save (cr);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  for (guint i = 0; i < self->n_paths; i++)
    paint_path (&self->paths[i], camera, style, cr);
  cairo_restore (cr);
}
