/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "drawing/hair.h"

/* The hair is the part of an ellipsoid around the skull that is on one side of a plane:
 * one across the forehead or one behind the ears. Stretched to a unit sphere, that is a
 * cap; what one sees of it is bounded by the sphere's outline and by the cap's rim. */

#define N_STEPS 24

/* In the head's coordinates, fractions of the body's height. */
static const LimberVector centre = { 0.0085, 0.0640, 0 };
static const LimberVector radii = { 0.0595, 0.0505, 0.0465 };

/* The planes, in the stretched space. */
static const struct
{
  LimberVector axis; /* of unit length */
  double distance;
} caps[] = {
  { { -0.316, 0.949, 0 }, 0.38 },
  { { -0.966, 0.259, 0 }, 0.22 },
};

typedef struct
{
  LimberVector towards; /* of unit length; stretched, as all here */
  LimberVector across;  /* of unit length, at right angles to it */
  LimberVector upward;
  const LimberFrame *head;
  const LimberCamera *camera;
} View;

static LimberVector
get_unit (LimberVector a)
{
  return limber_vector_scale (a, 1 / MAX (limber_vector_length (a), 1e-9));
}

static LimberVector
get_normal (LimberVector a)
{
  LimberVector aside =
      fabs (a.z) < 0.9 ? limber_vector (0, 0, 1) : limber_vector (1, 0, 0);

  return get_unit (limber_vector_cross (a, aside));
}

/* Looking along a line that is straight stays so when all is stretched. */
static void
init_view (View               *view,
           const LimberFrame  *head,
           const LimberCamera *camera)
{
  LimberVector towards =
      limber_matrix_turn_back (&head->axes, limber_camera_get_towards (camera));

  view->head = head;
  view->camera = camera;
  view->towards = get_unit (
      limber_vector (towards.x / radii.x, towards.y / radii.y, towards.z / radii.z));
  view->across = get_normal (view->towards);
  view->upward = limber_vector_cross (view->towards, view->across);
}

static void
line_to (const View   *view,
         LimberVector  point,
         LimberCanvas *canvas)
{
  LimberVector local = limber_vector (centre.x + point.x * radii.x,
                                      centre.y + point.y * radii.y, point.z * radii.z);
  LimberScreenPoint at =
      limber_camera_project (view->camera, limber_frame_to_world (view->head, local));

  limber_canvas_line_to (canvas, at.x, at.y);
}

static LimberVector
get_on_circle (LimberVector middle,
               LimberVector a,
               LimberVector b,
               double       radius,
               double       angle)
{
  LimberVector point =
      limber_vector_add (middle, limber_vector_scale (a, radius * cos (angle)));

  return limber_vector_add (point, limber_vector_scale (b, radius * sin (angle)));
}

static void
append_arc (const View   *view,
            LimberVector  middle,
            LimberVector  a,
            LimberVector  b,
            double        radius,
            double        from,
            double        to,
            LimberCanvas *canvas)
{
  for (guint i = 0; i <= N_STEPS; i++)
    line_to (view, get_on_circle (middle, a, b, radius, from + (to - from) * i / N_STEPS),
             canvas);
}

/* Adds what one sees of the cap to the path: where the outline crosses the rim, an arc
 * of each. */
static void
append_cap (const View   *view,
            LimberVector  axis,
            double        distance,
            LimberCanvas *canvas)
{
  LimberVector none = { 0, 0, 0 };
  LimberVector rim_middle = limber_vector_scale (axis, distance);
  double rim_radius = sqrt (1 - distance * distance);
  double facing = limber_vector_dot (axis, view->towards);
  LimberVector up; /* of the outline, nearest to the axis */
  LimberVector side;
  LimberVector low; /* of the rim, nearest to who looks */
  double half;
  double rim_half;

  up = limber_vector_subtract (axis, limber_vector_scale (view->towards, facing));
  half = distance / MAX (limber_vector_length (up), 1e-9);
  if (half >= 1)
    {
      if (facing > 0)
        append_arc (view, rim_middle, get_normal (axis),
                    limber_vector_cross (axis, get_normal (axis)), rim_radius, 0,
                    2 * G_PI, canvas);
      return;
    }

  up = get_unit (up);
  side = limber_vector_cross (view->towards, up);
  half = acos (half);
  low = get_unit (
      limber_vector_subtract (view->towards, limber_vector_scale (axis, facing)));
  rim_half = acos (
      CLAMP (-distance * facing / (rim_radius * sqrt (MAX (1 - facing * facing, 1e-9))),
             -1, 1));
  append_arc (view, none, up, side, 1, -half, half, canvas);
  append_arc (view, rim_middle, low, side, rim_radius, rim_half, -rim_half, canvas);
}

/**
 * limber_hair_paint:
 * @canvas: where to
 * @frame: how the body is posed
 * @camera: who looks
 * @style: how it looks
 *
 * Paints a cap of hair over a head.
 */
void
limber_hair_paint (LimberCanvas            *canvas,
                   const LimberFigureFrame *frame,
                   const LimberCamera      *camera,
                   const LimberFigureStyle *style)
{
  View view;

  init_view (&view, &frame->skeleton.bones[LIMBER_BONE_HEAD], camera);
  for (guint i = 0; i < G_N_ELEMENTS (caps); i++)
    {
      append_cap (&view, caps[i].axis, caps[i].distance, canvas);
      limber_canvas_close_path (canvas);
    }
  limber_canvas_fill (canvas, style->hair, 1);
}
