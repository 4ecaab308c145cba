/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "drawing/props.h"

/* Sizes of ordinary things, fractions of the body's height. */
#define MAT_HALF_WIDTH   0.185
#define MAT_MARGIN       0.03
#define MAT_MIN_HALF     0.30
#define MAT_THICKNESS    0.009
#define CHAIR_DEPTH      0.235
#define CHAIR_HALF_WIDTH 0.130
#define CHAIR_BACK       0.270
#define CHAIR_THICKNESS  0.024
#define CHAIR_LEG        0.020
#define DESK_DEPTH       0.34
#define DESK_HALF_WIDTH  0.32
#define DESK_THICKNESS   0.022
#define SOFA_DEPTH       0.33
#define SOFA_HALF_WIDTH  0.36
#define SOFA_BACK        0.22
#define SOFA_BACK_DEPTH  0.10
#define WALL_HALF_WIDTH  0.42
#define WALL_THICKNESS   0.035
#define ROLLER_HALF      0.17
#define CUSHION_HALF     0.10

/* How much darker the sides are, of the style's shade. */
#define SHADE      1.2
#define WALL_SHADE 0.3

#define MAX_BOXES 8

typedef struct
{
  LimberVector min;
  LimberVector max;
} Box;

typedef struct
{
  Box boxes[MAX_BOXES];
  guint n_boxes;
} Boxes;

static void
add_box (Boxes  *boxes,
         double  x0,
         double  x1,
         double  y0,
         double  y1,
         double  z0,
         double  z1)
{
  boxes->boxes[boxes->n_boxes++] = (Box){
    { MIN (x0, x1), y0, MIN (z0, z1) },
    { MAX (x0, x1), y1, MAX (z0, z1) },
  };
}

/* Four legs under a board. */
static void
add_legs (Boxes  *boxes,
          double  x0,
          double  x1,
          double  height,
          double  z,
          double  half)
{
  for (guint i = 0; i < 4; i++)
    {
      double x = i & 1 ? x1 - copysign (CHAIR_LEG, x1 - x0) : x0;
      double side = i & 2 ? z - half : z + half - CHAIR_LEG;

      add_box (boxes, x, x + copysign (CHAIR_LEG, x1 - x0), 0, height, side,
               side + CHAIR_LEG);
    }
}

static void
add_chair (Boxes            *boxes,
           const LimberProp *prop,
           double            z)
{
  double way = prop->faces_back ? 1 : -1;
  double end = prop->x + way * CHAIR_DEPTH;
  double under = prop->height - CHAIR_THICKNESS;
  double half = CHAIR_HALF_WIDTH;

  add_legs (boxes, prop->x + way * 0.012, end, under, z, half - 0.008);
  add_box (boxes, prop->x, end, under, prop->height, z - half, z + half);
  for (guint i = 0; i < 2; i++)
    {
      double side = i == 0 ? z - half + 0.008 : z + half - CHAIR_LEG - 0.008;

      add_box (boxes, end - way * CHAIR_LEG, end, prop->height,
               prop->height + CHAIR_BACK - 0.02, side, side + CHAIR_LEG);
    }
  add_box (boxes, end - way * CHAIR_LEG * 1.2, end + way * 0.004,
           prop->height + CHAIR_BACK - 0.12, prop->height + CHAIR_BACK, z - half,
           z + half);
}

static void
add_desk (Boxes            *boxes,
          const LimberProp *prop,
          double            z)
{
  double end = prop->x + copysign (DESK_DEPTH, prop->x);
  double under = prop->height - DESK_THICKNESS;

  add_legs (boxes, prop->x + copysign (0.03, prop->x), end - copysign (0.02, prop->x),
            under, z, DESK_HALF_WIDTH - 0.02);
  add_box (boxes, prop->x, end, under, prop->height, z - DESK_HALF_WIDTH,
           z + DESK_HALF_WIDTH);
}

static void
add_sofa (Boxes            *boxes,
          const LimberProp *prop,
          double            z)
{
  double way = prop->faces_back ? 1 : -1;
  double end = prop->x + way * SOFA_DEPTH;

  add_box (boxes, end - way * SOFA_BACK_DEPTH, end, 0.02, prop->height + SOFA_BACK,
           z - SOFA_HALF_WIDTH, z + SOFA_HALF_WIDTH);
  add_box (boxes, prop->x, end - way * SOFA_BACK_DEPTH, 0.02, prop->height * 0.6,
           z - SOFA_HALF_WIDTH, z + SOFA_HALF_WIDTH);
  add_box (boxes, prop->x - way * 0.006, end - way * SOFA_BACK_DEPTH, prop->height * 0.6,
           prop->height, z - SOFA_HALF_WIDTH, z + SOFA_HALF_WIDTH);
}

static void
add_wall (Boxes            *boxes,
          const LimberProp *prop,
          double            z)
{
  if (prop->z != 0)
    add_box (boxes, prop->x - WALL_HALF_WIDTH, prop->x + WALL_HALF_WIDTH, 0, prop->height,
             z, z + copysign (WALL_THICKNESS, z));
  else
    add_box (boxes, prop->x, prop->x + copysign (WALL_THICKNESS, prop->x), 0,
             prop->height, -WALL_HALF_WIDTH, WALL_HALF_WIDTH);
}

/* As long as the movement needs it. */
static void
add_mat (Boxes            *boxes,
         const LimberProp *prop,
         double            z,
         LimberFigure     *figure)
{
  LimberVector min;
  LimberVector max;
  double half;

  limber_figure_get_bounds (figure, &min, &max);
  half = MAX (MAX (max.x - prop->x, prop->x - min.x) + MAT_MARGIN, MAT_MIN_HALF);
  add_box (boxes, prop->x - half, prop->x + half, -MAT_THICKNESS, 0, z - MAT_HALF_WIDTH,
           z + MAT_HALF_WIDTH);
}

static void
find_boxes (Boxes            *boxes,
            const LimberProp *prop,
            double            roller_x,
            double            z,
            LimberFigure     *figure)
{
  boxes->n_boxes = 0;
  switch (prop->kind)
    {
    case LIMBER_PROP_MAT:
      add_mat (boxes, prop, z, figure);
      break;
    case LIMBER_PROP_CHAIR:
      add_chair (boxes, prop, z);
      break;
    case LIMBER_PROP_DESK:
      add_desk (boxes, prop, z);
      break;
    case LIMBER_PROP_WALL:
      add_wall (boxes, prop, z);
      break;
    case LIMBER_PROP_SOFA:
      add_sofa (boxes, prop, z);
      break;
    case LIMBER_PROP_ROLLER:
      add_box (boxes, roller_x - prop->height / 2, roller_x + prop->height / 2, 0,
               prop->height, z - ROLLER_HALF, z + ROLLER_HALF);
      break;
    case LIMBER_PROP_CUSHION:
    default:
      add_box (boxes, prop->x - CUSHION_HALF, prop->x + CUSHION_HALF, 0, prop->height,
               z - CUSHION_HALF, z + CUSHION_HALF);
    }
}

/* A face of a box: the one at the least or the greatest of an axis, if one sees it. */
static gboolean
append_face (const Box          *box,
             guint               axis,
             gboolean            greatest,
             const LimberCamera *camera,
             cairo_t            *cr)
{
  LimberVector normal = limber_vector (axis == 0, axis == 1, axis == 2);
  guint others[] = { (axis + 1) % 3, (axis + 2) % 3 };
  double facing = limber_vector_dot (normal, limber_camera_get_towards (camera));

  if ((greatest ? facing : -facing) < 0.001)
    return FALSE;

  for (guint i = 0; i < 4; i++)
    {
      guint corner = (greatest ? 1 << axis : 0) |
                     (i == 1 || i == 2 ? 1 << others[0] : 0) |
                     (i >= 2 ? 1 << others[1] : 0);
      LimberScreenPoint at =
          limber_camera_project (camera,
                                 limber_vector (corner & 1 ? box->max.x : box->min.x,
                                                corner & 2 ? box->max.y : box->min.y,
                                                corner & 4 ? box->max.z : box->min.z));

      cairo_line_to (cr, at.x, at.y);
    }
  cairo_close_path (cr);

  return TRUE;
}

/* Light falls on the top most, on the sides less. The line of the same colour rounds the
 * corners off. */
static void
paint_box (const Box          *box,
           LimberColor         color,
           double              shade,
           const LimberCamera *camera,
           cairo_t            *cr)
{
  static const double darkness[] = { 0.9, 0.0, 0.55 };
  static const LimberColor black = { 0.05, 0.06, 0.10 };

  cairo_set_line_width (cr, 0.006 * camera->scale);
  for (guint i = 0; i < 6; i++)
    if (append_face (box, i / 2, i % 2, camera, cr))
      {
        limber_color_set (limber_color_mix (color, black, shade * darkness[i / 2]), 1,
                          cr);
        cairo_fill_preserve (cr);
        cairo_stroke (cr);
      }
}

static double
get_depth (const Box          *box,
           const LimberCamera *camera)
{
  return limber_camera_project (camera, limber_vector_mix (box->min, box->max, 0.5))
      .depth;
}

static void
paint_boxes (Boxes              *boxes,
             LimberColor         color,
             double              shade,
             const LimberCamera *camera,
             cairo_t            *cr)
{
  for (guint i = 0; i < boxes->n_boxes; i++)
    {
      guint furthest = i;
      Box swap;

      for (guint j = i + 1; j < boxes->n_boxes; j++)
        if (get_depth (&boxes->boxes[j], camera) <
            get_depth (&boxes->boxes[furthest], camera))
          furthest = j;
      swap = boxes->boxes[i];
      boxes->boxes[i] = boxes->boxes[furthest];
      boxes->boxes[furthest] = swap;
      paint_box (&boxes->boxes[i], color, shade, camera, cr);
    }
}

/* The rim of a roller's end. */
static LimberScreenPoint
get_rim (const Box          *box,
         double              z,
         double              angle,
         const LimberCamera *camera)
{
  double radius = (box->max.y - box->min.y) / 2;

  return limber_camera_project (camera,
                                limber_vector ((box->min.x + box->max.x) / 2 +
                                                   radius * cos (angle),
                                               box->min.y + radius + radius * sin (angle),
                                               z));
}

static void
append_end (const Box          *box,
            double              z,
            const LimberCamera *camera,
            cairo_t            *cr)
{
  for (guint i = 0; i < 32; i++)
    {
      LimberScreenPoint at = get_rim (box, z, i * G_PI / 16, camera);

      cairo_line_to (cr, at.x, at.y);
    }
  cairo_close_path (cr);
}

static void
paint_roller (const Box               *box,
              LimberColor              color,
              const LimberCamera      *camera,
              const LimberFigureStyle *style,
              cairo_t                 *cr)
{
  static const LimberColor black = { 0.05, 0.06, 0.10 };
  LimberVector towards = limber_camera_get_towards (camera);
  double angle = atan2 (-towards.x, towards.y); /* of the cylinder's outline */
  double near = towards.z > 0 ? box->max.z : box->min.z;
  LimberScreenPoint sides[] = {
    get_rim (box, box->min.z, angle, camera),
    get_rim (box, box->max.z, angle, camera),
    get_rim (box, box->max.z, angle + G_PI, camera),
    get_rim (box, box->min.z, angle + G_PI, camera),
  };

  limber_color_set (limber_color_mix (color, black, style->shade), 1, cr);
  for (guint i = 0; i < G_N_ELEMENTS (sides); i++)
    cairo_line_to (cr, sides[i].x, sides[i].y);
  cairo_close_path (cr);
  cairo_fill (cr);
  append_end (box, box->min.z + box->max.z - near, camera, cr);
  cairo_fill (cr);
  append_end (box, near, camera, cr);
  limber_color_set (color, 1, cr);
  cairo_fill (cr);
}

static LimberColor
get_color (LimberPropKind           kind,
           const LimberFigureStyle *style)
{
  if (kind == LIMBER_PROP_MAT || kind == LIMBER_PROP_CUSHION)
    return style->mat;
  if (kind == LIMBER_PROP_WALL)
    return style->wall;
  if (kind == LIMBER_PROP_ROLLER)
    return limber_color_mix (style->shirt, style->mat, 0.5);

  return style->furniture;
}

/**
 * limber_props_grow_bounds:
 * @figure: a figure that is solved
 * @min: (inout): the least x, y and z
 * @max: (inout): the greatest
 *
 * Makes a box that holds the body hold what it rests on too, other than the walls, which
 * may be cut off.
 */
void
limber_props_grow_bounds (LimberFigure *figure,
                          LimberVector *min,
                          LimberVector *max)
{
  for (guint i = 0; i < limber_figure_get_n_props (figure); i++)
    {
      const LimberProp *prop = limber_figure_get_prop (figure, i);
      Boxes boxes;

      if (prop->kind == LIMBER_PROP_WALL)
        continue;

      find_boxes (&boxes, prop, prop->x, prop->z, figure);
      for (guint j = 0; j < boxes.n_boxes; j++)
        {
          const Box *box = &boxes.boxes[j];

          *min = limber_vector (MIN (min->x, box->min.x), MIN (min->y, box->min.y),
                                MIN (min->z, box->min.z));
          *max = limber_vector (MAX (max->x, box->max.x), MAX (max->y, box->max.y),
                                MAX (max->z, box->max.z));
        }
    }
}

/**
 * limber_props_paint:
 * @cr: where to
 * @figure: a figure that is solved
 * @frame: a moment of it
 * @camera: who looks
 * @style: how it looks
 */
void
limber_props_paint (cairo_t                 *cr,
                    LimberFigure            *figure,
                    const LimberFigureFrame *frame,
                    const LimberCamera      *camera,
                    const LimberFigureStyle *style)
{
  for (guint i = 0; i < limber_figure_get_n_props (figure); i++)
    {
      const LimberProp *prop = limber_figure_get_prop (figure, i);
      LimberColor color = get_color (prop->kind, style);
      Boxes boxes;

      find_boxes (&boxes, prop, frame->roller_x,
                  frame->working == LIMBER_BODY_LEFT ? -prop->z : prop->z, figure);
      if (prop->kind == LIMBER_PROP_ROLLER)
        paint_roller (&boxes.boxes[0], color, camera, style, cr);
      else
        paint_boxes (&boxes, color,
                     style->shade * (prop->kind == LIMBER_PROP_WALL ? WALL_SHADE : SHADE),
                     camera, cr);
    }
}
