/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "drawing/pen.h"

#include "drawing/disc.h"

/* How many straight pieces stand for the curve between two stations, at most, and how
 * many pixels long they are at least. */
#define MAX_STEPS   4
#define STEP_LENGTH 5.0

#define MAX_HULL  32
#define MAX_DISCS (MAX_HULL * MAX_STEPS)

/* Pixels that the sides of a polygon may be off the arc that it stands for. */
#define MAX_SAG 0.12

/* A rod gets a corner between two stations closer than so many radii, or where the
 * cosine of the bend is less. */
#define SHORT_WAY  0.3
#define SHARP_BEND 0.8

/* How wide the light part of a thing is and how far off the middle, in its radii. */
#define LIGHT_FACTOR 0.58
#define LIGHT_SHIFT  0.24

static LimberDisc
get_disc (const LimberPen *self,
          LimberVector     center,
          double           radius)
{
  LimberScreenPoint point = limber_pen_project (self, center);
  double scale = self->camera->scale;
  double shift = self->shift * radius * scale;

  return (LimberDisc){ point.x - shift, point.y - shift,
                       MAX (radius * scale * self->factor + self->grow, 0.1) };
}

/* Goes round a part of a disc. Cairo's own arcs are rounder than anyone can see, and
 * every side of them costs. */
static void
add_arc (const LimberPen  *self,
         const LimberDisc *disc,
         double            from,
         double            to)
{
  double coarse = 2 * acos (MAX (1 - MAX_SAG / disc->radius, 0.5));
  guint n = ceil ((to - from) / coarse);
  double step = (to - from) / MAX (n, 1);
  double turn_x = cos (step);
  double turn_y = sin (step);
  double x = disc->radius * cos (from);
  double y = disc->radius * sin (from);

  for (guint i = 0; i <= n; i++)
    {
      double turned = x * turn_x - y * turn_y;

      limber_canvas_line_to (self->canvas, disc->x + x, disc->y + y);
      y = x * turn_y + y * turn_x;
      x = turned;
    }
}

static void
add_disc (const LimberPen  *self,
          const LimberDisc *disc)
{
  add_arc (self, disc, 0, 2 * G_PI);
  limber_canvas_close_path (self->canvas);
}

/* The direction that the edge from @a to @b faces outward. */
static double
get_outward (const LimberDisc *a,
             const LimberDisc *b)
{
  return atan2 (a->x - b->x, b->y - a->y);
}

/* Adds what two balls and all between them cover. */
static void
add_link (const LimberPen  *self,
          const LimberDisc *a,
          const LimberDisc *b)
{
  double distance = hypot (b->x - a->x, b->y - a->y);
  double along;
  double around;

  if (distance <= fabs (a->radius - b->radius) + 0.01)
    {
      add_disc (self, a->radius > b->radius ? a : b);
      return;
    }

  along = atan2 (b->y - a->y, b->x - a->x);
  around = acos ((a->radius - b->radius) / distance);
  add_arc (self, a, along + around, along - around + 2 * G_PI);
  add_arc (self, b, along - around, along + around);
  limber_canvas_close_path (self->canvas);
}

/* Adds one side of a bent rod, from the first disc to the last or back. */
static void
add_side (const LimberPen  *self,
          const LimberDisc *discs,
          guint             n,
          gboolean          back)
{
  for (guint k = 0; k < n; k++)
    {
      guint i = back ? n - 1 - k : k;
      const LimberDisc *before = &discs[i > 0 ? i - 1 : 0];
      const LimberDisc *after = &discs[i + 1 < n ? i + 1 : i];
      double x = after->x - before->x;
      double y = after->y - before->y;
      double reach = discs[i].radius / MAX (hypot (x, y), 1e-6) * (back ? -1 : 1);

      limber_canvas_line_to (self->canvas, discs[i].x + y * reach,
                             discs[i].y - x * reach);
    }
}

/* Adds discs where a rod is seen from its end, or bends sharply. */
static void
add_corners (const LimberPen  *self,
             const LimberDisc *discs,
             guint             n)
{
  for (guint i = 1; i + 1 < n; i++)
    {
      double from_x = discs[i].x - discs[i - 1].x;
      double from_y = discs[i].y - discs[i - 1].y;
      double to_x = discs[i + 1].x - discs[i].x;
      double to_y = discs[i + 1].y - discs[i].y;
      double from = hypot (from_x, from_y);
      double to = hypot (to_x, to_y);

      if (MIN (from, to) < discs[i].radius * SHORT_WAY ||
          from_x * to_x + from_y * to_y < from * to * SHARP_BEND)
        add_disc (self, &discs[i]);
    }
}

/* Adds what a bent rod covers; @round where its ends are. */
static void
add_rods (const LimberPen  *self,
          const LimberDisc *discs,
          guint             n,
          gboolean          round)
{
  double first = get_outward (&discs[0], &discs[1]);
  double last = get_outward (&discs[n - 2], &discs[n - 1]);

  add_side (self, discs, n, FALSE);
  if (round)
    add_arc (self, &discs[n - 1], last, last + G_PI);
  add_side (self, discs, n, TRUE);
  if (round)
    add_arc (self, &discs[0], first + G_PI, first + 2 * G_PI);
  limber_canvas_close_path (self->canvas);
}

static double
curve (double before,
       double a,
       double b,
       double after,
       double t)
{
  return a + 0.5 * t *
                 (b - before +
                  t * (2 * before - 5 * a + 4 * b - after +
                       t * (3 * (a - b) + after - before)));
}

/* The disc at @t of the way from one to the next, on a Catmull-Rom curve. */
static LimberDisc
get_between (const LimberDisc *discs,
             guint             i,
             guint             n,
             double            t)
{
  const LimberDisc *a = &discs[i];
  const LimberDisc *b = &discs[i + 1];
  const LimberDisc *before = i > 0 ? a - 1 : a;
  const LimberDisc *after = i + 2 < n ? b + 1 : b;

  return (LimberDisc){ curve (before->x, a->x, b->x, after->x, t),
                       curve (before->y, a->y, b->y, after->y, t),
                       a->radius + (b->radius - a->radius) * t };
}

/**
 * limber_pen_init:
 * @self: (out caller-allocates): a pen
 * @canvas: what it draws on
 * @camera: who looks
 * @frame: (nullable): what points are in the coordinates of; %NULL for the world's
 * @mirror: -1 for the left one of a pair whose points are those of the right one, else 1
 */
void
limber_pen_init (LimberPen          *self,
                 LimberCanvas       *canvas,
                 const LimberCamera *camera,
                 const LimberFrame  *frame,
                 double              mirror)
{
  *self =
      (LimberPen){ .canvas = canvas, .camera = camera, .mirror = mirror, .factor = 1 };
  self->frame.axes = limber_matrix_identity ();
  if (frame != NULL)
    self->frame = *frame;
}

/**
 * limber_pen_get_edge_width:
 * @camera: who looks
 *
 * Returns: pixels that an edge is wide
 */
double
limber_pen_get_edge_width (const LimberCamera *camera)
{
  return CLAMP (camera->scale * 0.0014, 0.4, 3);
}

/**
 * limber_pen_project:
 * @self: a pen
 * @point: in its coordinates
 *
 * Returns: where that is in the picture
 */
LimberScreenPoint
limber_pen_project (const LimberPen *self,
                    LimberVector     point)
{
  point.z *= self->mirror;

  return limber_camera_project (self->camera,
                                limber_frame_to_world (&self->frame, point));
}

/**
 * limber_pen_fill:
 * @self: a pen
 * @color: what in
 * @alpha: how much of it
 *
 * Fills what was added.
 */
void
limber_pen_fill (const LimberPen *self,
                 LimberColor      color,
                 double           alpha)
{
  limber_canvas_fill (self->canvas, color, alpha);
}

void
limber_pen_add_ball (const LimberPen *self,
                     LimberVector     center,
                     double           radius)
{
  LimberDisc disc = get_disc (self, center, radius);

  add_disc (self, &disc);
}

/**
 * limber_pen_add_rod:
 * @self: a pen
 * @a: one end
 * @b: the other
 *
 * Adds a straight rod with round ends.
 */
void
limber_pen_add_rod (const LimberPen *self,
                    LimberStation    a,
                    LimberStation    b)
{
  LimberDisc start = get_disc (self, a.point, a.radius);
  LimberDisc end = get_disc (self, b.point, b.radius);

  add_link (self, &start, &end);
}

/**
 * limber_pen_add_cord:
 * @self: a pen
 * @stations: (array length=n): what it goes through
 * @n: how many, from 2 to 32
 *
 * Adds a smoothly bent rod.
 */
void
limber_pen_add_cord (const LimberPen     *self,
                     const LimberStation *stations,
                     guint                n)
{
  LimberDisc discs[MAX_HULL];
  LimberDisc curved[MAX_DISCS];
  guint size = 0;

  g_return_if_fail (n > 1 && n <= MAX_HULL);

  for (guint i = 0; i < n; i++)
    discs[i] = get_disc (self, stations[i].point, stations[i].radius);

  for (guint i = 0; i + 1 < n; i++)
    {
      double distance = hypot (discs[i + 1].x - discs[i].x, discs[i + 1].y - discs[i].y);
      guint n_steps = CLAMP (distance / STEP_LENGTH, 1, MAX_STEPS);

      for (guint step = 0; step < n_steps; step++)
        curved[size++] = get_between (discs, i, n, (double) step / n_steps);
    }
  curved[size++] = discs[n - 1];

  add_rods (self, curved, size, TRUE);
  add_corners (self, discs, n);
}

/**
 * limber_pen_add_hull:
 * @self: a pen
 * @points: (array length=n): its corners
 * @n: how many, up to 32
 * @radius: of the roundness of its edges
 *
 * Adds a convex block with rounded edges.
 */
void
limber_pen_add_hull (const LimberPen    *self,
                     const LimberVector *points,
                     guint               n,
                     double              radius)
{
  LimberDisc discs[MAX_HULL];
  LimberDisc hull[MAX_HULL + 1];
  LimberDisc center = { 0 };
  guint size;

  g_return_if_fail (n > 2 && n <= MAX_HULL);

  for (guint i = 0; i < n; i++)
    {
      discs[i] = get_disc (self, points[i], radius);
      center.x += discs[i].x / n;
      center.y += discs[i].y / n;
    }
  for (guint i = 0; i < n; i++)
    {
      double inward = 0.5 * (1 - self->factor);

      discs[i].x += (center.x - discs[i].x) * inward;
      discs[i].y += (center.y - discs[i].y) * inward;
    }

  size = limber_disc_find_hull (discs, n, hull);
  for (guint i = 0; i + 1 < size; i++)
    {
      double from = get_outward (i > 0 ? &hull[i - 1] : &hull[size - 2], &hull[i]);
      double to = get_outward (&hull[i], &hull[i + 1]);

      add_arc (self, &hull[i], from, to < from ? to + 2 * G_PI : to);
    }
  limber_canvas_close_path (self->canvas);
}

/**
 * limber_pen_add_ribbon:
 * @self: a pen
 * @stations: (array length=n): what it goes through
 * @n: how many, from 2 to 32
 *
 * Adds what a rod through many stations covers, with flat ends and no rounding between:
 * cheaper than a cord.
 */
void
limber_pen_add_ribbon (const LimberPen     *self,
                       const LimberStation *stations,
                       guint                n)
{
  LimberDisc discs[MAX_HULL];

  g_return_if_fail (n > 1 && n <= MAX_HULL);

  for (guint i = 0; i < n; i++)
    discs[i] = get_disc (self, stations[i].point, stations[i].radius);
  add_rods (self, discs, n, FALSE);
}

/**
 * limber_pen_add_web:
 * @self: a pen
 * @a: (array length=n): one border
 * @b: (array length=n): the other, in the same direction
 * @n: how many, up to 32
 *
 * Adds what is between the middles of two rods.
 */
void
limber_pen_add_web (const LimberPen     *self,
                    const LimberStation *a,
                    const LimberStation *b,
                    guint                n)
{
  LimberDisc discs[2 * MAX_HULL];
  double area = 0;

  g_return_if_fail (n > 1 && n <= MAX_HULL);

  for (guint i = 0; i < n; i++)
    {
      discs[i] = get_disc (self, a[i].point, 0);
      discs[2 * n - 1 - i] = get_disc (self, b[i].point, 0);
    }
  for (guint i = 1; i + 1 < 2 * n; i++)
    area += limber_disc_get_turn (&discs[0], &discs[i], &discs[i + 1]);

  for (guint i = 0; i < 2 * n; i++)
    {
      const LimberDisc *disc = &discs[area >= 0 ? i : 2 * n - 1 - i];

      limber_canvas_line_to (self->canvas, disc->x, disc->y);
    }
  limber_canvas_close_path (self->canvas);
}

/**
 * limber_pen_add_area:
 * @self: a pen
 * @points: (array length=n): what its border goes through
 * @n: how many, from 2 to 32
 *
 * Adds what is inside a smooth line from the first point to the last.
 */
void
limber_pen_add_area (const LimberPen    *self,
                     const LimberVector *points,
                     guint               n)
{
  LimberDisc discs[MAX_HULL];

  g_return_if_fail (n > 1 && n <= MAX_HULL);

  for (guint i = 0; i < n; i++)
    discs[i] = get_disc (self, points[i], 0);
  for (guint i = 0; i + 1 < n; i++)
    for (guint step = 0; step < MAX_STEPS; step++)
      {
        LimberDisc at = get_between (discs, i, n, (double) step / MAX_STEPS);

        limber_canvas_line_to (self->canvas, at.x, at.y);
      }
  limber_canvas_line_to (self->canvas, discs[n - 1].x, discs[n - 1].y);
  limber_canvas_close_path (self->canvas);
}

/**
 * limber_pen_paint:
 * @self: a pen
 * @tone: what to paint it in
 * @trace: adds the thing's outlines
 * @data: what @trace gets
 *
 * Paints a thing with an edge, rounded by light.
 */
void
limber_pen_paint (const LimberPen  *self,
                  const LimberTone *tone,
                  LimberTrace       trace,
                  gconstpointer     data)
{
  LimberPen pen = *self;

  limber_canvas_new_path (pen.canvas);
  pen.grow = limber_pen_get_edge_width (pen.camera);
  trace (&pen, data);
  limber_pen_fill (&pen, tone->edge, 1);

  pen.grow = 0;
  trace (&pen, data);
  limber_pen_fill (&pen, tone->base, 1);
  if (limber_color_equal (tone->light, tone->base))
    return;

  pen.factor = LIGHT_FACTOR;
  pen.shift = LIGHT_SHIFT;
  trace (&pen, data);
  limber_pen_fill (&pen, tone->light, 1);
}
