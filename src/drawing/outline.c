/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "drawing/outline.h"

/* How far along its tangent a Bézier curve's handle is for a quarter of a circle. */
#define QUARTER 0.5523

/* How much faster than it goes on a chain may widen, at most 1. */
#define MAX_TAPER 0.9

/* The cosine of the angle to the light at which there is no band worth it. */
#define MIN_FACING 0.25

/* The cosine of an angle that a chain may turn by without being bent. */
#define MIN_STRAIGHT 0.92

static LimberPoint
get_unit (LimberPoint a,
          LimberPoint otherwise)
{
  double length = limber_point_length (a);

  if (length < 0.02)
    return otherwise;

  return (LimberPoint){ a.x / length, a.y / length };
}

static gboolean
has (const LimberShapeChain *chain,
     LimberChainEnds         ends)
{
  return (chain->ends & ends) == ends;
}

/* How far the ellipse reaches in a direction of unit length. */
static double
get_reach (const LimberOutlineStation *station,
           LimberPoint                 u)
{
  return sqrt (MAX (u.x * u.x * station->xx + 2 * u.x * u.y * station->xy +
                        u.y * u.y * station->yy,
                    1e-6));
}

/* The point of the ellipse that is furthest in that direction. */
static LimberPoint
get_support (const LimberOutlineStation *station,
             LimberPoint                 u)
{
  double reach = get_reach (station, u);
  LimberPoint offset = { (station->xx * u.x + station->xy * u.y) / reach,
                         (station->xy * u.x + station->yy * u.y) / reach };

  return limber_point_add (station->centre, offset, 1);
}

/* Adds what one bone makes of the ellipsoid, by @weight. */
static void
add_bone (LimberOutlineStation *station,
          const LimberSkeleton *skeleton,
          LimberBone            bone,
          LimberVector          centre,
          LimberVector          radii,
          double                weight,
          const LimberCamera   *camera,
          double               *depth)
{
  const LimberFrame *frame = &skeleton->bones[bone];
  LimberVector local = limber_vector_subtract (centre, limber_bone_get_origin (bone));
  LimberVector right =
      limber_matrix_turn_back (&frame->axes, limber_camera_get_right (camera));
  LimberVector up = limber_matrix_turn_back (&frame->axes, limber_camera_get_up (camera));
  LimberScreenPoint at =
      limber_camera_project (camera, limber_frame_to_world (frame, local));
  double factor = weight * camera->scale * camera->scale;
  LimberVector a = { right.x * radii.x, right.y * radii.y, right.z * radii.z };
  LimberVector b = { up.x * radii.x, up.y * radii.y, up.z * radii.z };

  station->centre.x += weight * at.x;
  station->centre.y += weight * at.y;
  station->xx += factor * limber_vector_dot (a, a);
  station->xy -= factor * limber_vector_dot (a, b);
  station->yy += factor * limber_vector_dot (b, b);
  *depth += weight * at.depth;
}

static void
project_station (LimberOutlineStation     *station,
                 const LimberShapeStation *shape,
                 LimberBodySide            side,
                 const LimberSkeleton     *skeleton,
                 double                    breath,
                 const LimberCamera       *camera,
                 double                   *depth)
{
  LimberVector min = shape->min;
  LimberVector max =
      limber_vector_add (shape->max, limber_vector_scale (shape->breath, breath));
  LimberVector centre;
  LimberVector radii;
  gboolean paired = shape->bone >= LIMBER_BONE_CLAVICLE;
  gboolean other_paired = shape->other >= LIMBER_BONE_CLAVICLE;

  min.z -= breath * shape->breath.z;
  centre = limber_vector_mix (min, max, 0.5);
  radii = limber_vector_scale (limber_vector_subtract (max, min), 0.5);
  if (side == LIMBER_BODY_LEFT)
    centre.z = -centre.z;

  *station = (LimberOutlineStation){ 0 };
  add_bone (station, skeleton, shape->bone + (paired ? side : 0), centre, radii,
            1 - shape->share, camera, depth);
  if (shape->share > 0)
    add_bone (station, skeleton, shape->other + (other_paired ? side : 0), centre, radii,
              shape->share, camera, depth);
}

/* The way the chain goes at a station, of unit length. */
static LimberPoint
get_heading (const LimberOutline *self,
             guint                i,
             LimberPoint          otherwise)
{
  guint before = i > 0 ? i - 1 : i;
  guint after = MIN (i + 1, self->n_stations - 1);
  LimberPoint back =
      limber_point_subtract (self->stations[i].centre, self->stations[before].centre);
  LimberPoint ahead =
      limber_point_subtract (self->stations[after].centre, self->stations[i].centre);
  LimberPoint none = { 0, 0 };

  return get_unit (limber_point_add (get_unit (back, none), get_unit (ahead, none), 1),
                   otherwise);
}

/* How much the chain widens to one side on its way past a station. */
static double
get_taper (const LimberOutline *self,
           guint                i,
           LimberPoint          across)
{
  guint before = i > 0 ? i - 1 : i;
  guint after = MIN (i + 1, self->n_stations - 1);
  double widens = get_reach (&self->stations[after], across) -
                  get_reach (&self->stations[before], across);
  double way =
      limber_point_length (limber_point_subtract (self->stations[after].centre,
                                                  self->stations[i].centre)) +
      limber_point_length (limber_point_subtract (self->stations[i].centre,
                                                  self->stations[before].centre));

  return CLAMP (widens / MAX (way, 0.01), -MAX_TAPER, MAX_TAPER);
}

/* At its ends and where it bends, the ellipses are not all within the skin's two
 * sides. */
static gboolean
is_bent (const LimberOutline *self,
         guint                i)
{
  LimberPoint none = { 0, 0 };
  LimberPoint in;
  LimberPoint out;

  if (i <= self->first || i >= self->last)
    return i == 0 || i + 1 == self->n_stations;

  in = limber_point_subtract (self->stations[i].centre, self->stations[i - 1].centre);
  out = limber_point_subtract (self->stations[i + 1].centre, self->stations[i].centre);

  return limber_point_dot (get_unit (in, none), get_unit (out, none)) < MIN_STRAIGHT;
}

/* The skin is the envelope of all ellipses on the way: where it widens, it touches them
 * further back. */
static void
find_edges (LimberOutline *self)
{
  LimberPoint heading = { 0, 1 };

  for (guint i = 0; i < self->n_stations; i++)
    {
      LimberOutlineStation *station = &self->stations[i];

      heading = get_heading (self, i, heading);
      station->sticks_out = is_bent (self, i);
      for (guint side = 0; side < 2; side++)
        {
          double sign = side == 0 ? 1 : -1;
          LimberPoint across = { sign * heading.y, -sign * heading.x };
          double taper = get_taper (self, i, across);
          LimberPoint outward = { across.x * sqrt (1 - taper * taper) - heading.x * taper,
                                  across.y * sqrt (1 - taper * taper) -
                                      heading.y * taper };

          station->sticks_out |= fabs (taper) > MAX_TAPER - 0.2;
          station->outward[side] = outward;
          station->edge[side] = get_support (station, outward);
        }
      if (i == 0)
        self->tips[0] = get_support (station, (LimberPoint){ -heading.x, -heading.y });
      if (i == self->n_stations - 1)
        self->tips[1] = get_support (station, heading);
    }
}

/* The tangent of a curve through @points at @i for the way to a neighbour that is
 * @length away: that of the parabola through three points. */
static LimberPoint
get_tangent (const LimberPoint *points,
             guint              n_points,
             guint              i,
             double             length)
{
  guint before = i > 0 ? i - 1 : i;
  guint after = MIN (i + 1, n_points - 1);
  LimberPoint in = limber_point_subtract (points[i], points[before]);
  LimberPoint out = limber_point_subtract (points[after], points[i]);
  double way_in = limber_point_length (in);
  double way_out = limber_point_length (out);
  LimberPoint tangent = { 0, 0 };

  if (way_in < 0.01 || way_out < 0.01)
    return get_unit (limber_point_add (in, out, 1), tangent).x == 0 &&
                   way_in + way_out < 0.01
               ? tangent
               : (LimberPoint){ (in.x + out.x) * length / (way_in + way_out),
                                (in.y + out.y) * length / (way_in + way_out) };

  tangent = limber_point_add (tangent, in, way_out / way_in / (way_in + way_out));
  tangent = limber_point_add (tangent, out, way_in / way_out / (way_in + way_out));

  return (LimberPoint){ tangent.x * length, tangent.y * length };
}

/* Goes on from points[from] to points[to], which is next to it, in a curve. */
static void
curve_to (LimberCanvas      *canvas,
          const LimberPoint *points,
          guint              n_points,
          guint              from,
          guint              to)
{
  double length = limber_point_length (limber_point_subtract (points[to], points[from]));
  double sign = to > from ? 1 : -1;
  LimberPoint a =
      limber_point_add (points[from], get_tangent (points, n_points, from, length),
                        sign / 3);
  LimberPoint b =
      limber_point_add (points[to], get_tangent (points, n_points, to, length),
                        -sign / 3);

  limber_canvas_curve_to (canvas, a, b, points[to]);
}

/* The skin along one side. */
static guint
get_side (const LimberOutline *self,
          guint                side,
          LimberPoint         *points)
{
  for (guint i = 0; i < self->n_stations; i++)
    points[i] = self->stations[i].edge[side];

  return self->n_stations;
}

/* A stretch of skin between two stations; all stretches run the same way round, so that
 * none cuts a hole into another. */
static void
append_stretch (const LimberPoint *left,
                const LimberPoint *right,
                guint              n_points,
                guint              i,
                LimberCanvas      *canvas)
{
  double area = limber_point_cross (limber_point_subtract (left[i + 1], right[i]),
                                    limber_point_subtract (right[i + 1], left[i]));

  if (area > 0)
    {
      const LimberPoint *swap = left;

      left = right;
      right = swap;
    }
  limber_canvas_move_to (canvas, right[i].x, right[i].y);
  curve_to (canvas, right, n_points, i, i + 1);
  limber_canvas_line_to (canvas, left[i + 1].x, left[i + 1].y);
  curve_to (canvas, left, n_points, i + 1, i);
  limber_canvas_close_path (canvas);
}

/* A place of the unit circle, on the ellipse that it makes. */
static LimberPoint
get_on_ellipse (const LimberOutlineStation *station,
                double                      x,
                double                      y)
{
  /* The Cholesky factor makes the ellipse of the unit circle. */
  double a = sqrt (MAX (station->xx, 1e-6));
  double b = station->xy / a;
  double c = sqrt (MAX (station->yy - b * b, 1e-6));

  return (LimberPoint){ station->centre.x + a * x, station->centre.y + b * x + c * y };
}

static void
append_ellipse (const LimberOutlineStation *station,
                LimberCanvas               *canvas)
{
  static const LimberPoint corners[] = { { 1, 0 }, { 0, 1 }, { -1, 0 }, { 0, -1 } };
  LimberPoint start = get_on_ellipse (station, 1, 0);

  limber_canvas_move_to (canvas, start.x, start.y);
  for (guint i = 0; i < 4; i++)
    {
      LimberPoint from = corners[i];
      LimberPoint to = corners[(i + 1) % 4];

      limber_canvas_curve_to (canvas,
                              get_on_ellipse (station, from.x + QUARTER * to.x,
                                              from.y + QUARTER * to.y),
                              get_on_ellipse (station, to.x + QUARTER * from.x,
                                              to.y + QUARTER * from.y),
                              get_on_ellipse (station, to.x, to.y));
    }
  limber_canvas_close_path (canvas);
}

/**
 * limber_outline_init:
 * @self: (out caller-allocates): an outline
 * @chain: what is drawn
 * @side: of what is drawn, if it is one of two
 * @skeleton: where the bones are
 * @breath: 0 breathed out, 1 breathed in
 * @camera: who looks
 */
void
limber_outline_init (LimberOutline          *self,
                     const LimberShapeChain *chain,
                     LimberBodySide          side,
                     const LimberSkeleton   *skeleton,
                     double                  breath,
                     const LimberCamera     *camera)
{
  double depth = 0;

  self->n_stations = chain->n_stations;
  self->chain = chain;
  self->first = has (chain, LIMBER_CHAIN_GUIDE_FIRST) ? 1 : 0;
  self->last = chain->n_stations - (has (chain, LIMBER_CHAIN_GUIDE_LAST) ? 2 : 1);
  for (guint i = 0; i < chain->n_stations; i++)
    project_station (&self->stations[i], &chain->stations[i], side, skeleton, breath,
                     camera, &depth);
  self->depth = depth / chain->n_stations;
  find_edges (self);
}

/**
 * limber_outline_append:
 * @self: an outline
 * @canvas: where to
 *
 * Adds the whole to the path, to be filled by the winding rule.
 */
void
limber_outline_append (const LimberOutline *self,
                       LimberCanvas        *canvas)
{
  LimberPoint left[LIMBER_SHAPE_MAX_STATIONS];
  LimberPoint right[LIMBER_SHAPE_MAX_STATIONS];

  get_side (self, 0, left);
  get_side (self, 1, right);
  for (guint i = self->first; i <= self->last; i++)
    if (self->stations[i].sticks_out)
      append_ellipse (&self->stations[i], canvas);
  for (guint i = self->first; i < self->last; i++)
    append_stretch (left, right, self->n_stations, i, canvas);
}

/* Adds a strip along the inside of the skin on one side to the path, between two
 * stations; @depths says how far in it goes at each. Where the chain is closed it runs
 * out at the tip. */
static void
append_strip (const LimberOutline *self,
              guint                side,
              guint                first,
              guint                last,
              const LimberPoint   *depths,
              LimberCanvas        *canvas)
{
  LimberPoint outer[LIMBER_SHAPE_MAX_STATIONS + 2];
  LimberPoint inner[LIMBER_SHAPE_MAX_STATIONS + 2];
  guint n = self->n_stations + 2;

  outer[0] = inner[0] = self->tips[0];
  outer[n - 1] = inner[n - 1] = self->tips[1];
  for (guint i = 0; i < self->n_stations; i++)
    {
      outer[i + 1] = self->stations[i].edge[side];
      inner[i + 1] = limber_point_add (outer[i + 1], depths[i], 1);
    }
  first = first > 0 || has (self->chain, LIMBER_CHAIN_OPEN_FIRST) ? first + 1 : 0;
  last = last + 1 < self->n_stations || has (self->chain, LIMBER_CHAIN_OPEN_LAST)
             ? last + 1
             : n - 1;

  limber_canvas_move_to (canvas, outer[first].x, outer[first].y);
  for (guint i = first; i < last; i++)
    curve_to (canvas, outer, n, i, i + 1);
  limber_canvas_line_to (canvas, inner[last].x, inner[last].y);
  for (guint i = last; i > first; i--)
    curve_to (canvas, inner, n, i, i - 1);
  limber_canvas_close_path (canvas);
}

/**
 * limber_outline_append_edge:
 * @self: an outline
 * @canvas: where to
 * @width: of the edge, in pixels
 *
 * Adds a thin line along the inside of the skin to the path, to be filled. Where it
 * does not start at the chain's end, it starts from nothing.
 */
void
limber_outline_append_edge (const LimberOutline *self,
                            LimberCanvas        *canvas,
                            double               width)
{
  LimberPoint depths[LIMBER_SHAPE_MAX_STATIONS];
  guint first = MAX (self->chain->first_edge, self->first);
  guint last = self->chain->last_edge > 0 ? self->chain->last_edge : self->last;

  for (guint side = 0; side < 2; side++)
    {
      for (guint i = 0; i < self->n_stations; i++)
        {
          LimberPoint none = { 0, 0 };
          gboolean starts = i == first && first > self->first;
          gboolean ends = i == last && last < self->last;

          depths[i] = limber_point_add (none, self->stations[i].outward[side],
                                        starts || ends ? 0 : -width);
        }
      append_strip (self, side, first, last, depths, canvas);
    }
}

/**
 * limber_outline_append_band:
 * @self: an outline
 * @canvas: where to
 * @light: the direction that the band is in, of unit length
 * @width: of the band where the skin faces it, as a fraction of the chain's width
 *
 * Adds a band along the inside of the skin to the path, as wide as the skin faces the
 * direction. It never leaves the outline.
 */
void
limber_outline_append_band (const LimberOutline *self,
                            LimberCanvas        *canvas,
                            LimberPoint          light,
                            double               width)
{
  LimberPoint depths[LIMBER_SHAPE_MAX_STATIONS];

  for (guint side = 0; side < 2; side++)
    {
      double most = 0;

      for (guint i = 0; i < self->n_stations; i++)
        {
          const LimberOutlineStation *station = &self->stations[i];
          LimberPoint none = { 0, 0 };
          LimberPoint way =
              limber_point_subtract (station->edge[1 - side], station->edge[side]);
          double facing = MAX (limber_point_dot (station->outward[side], light), 0);

          most = MAX (most, facing);
          depths[i] = limber_point_add (none, way, width * facing);
        }
      if (most > MIN_FACING)
        append_strip (self, side, self->first, self->last, depths, canvas);
    }
}
