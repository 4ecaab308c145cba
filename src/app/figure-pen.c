/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "app/figure-pen.h"

/* How many straight pieces stand for the curve between two stations. */
#define N_STEPS 3

#define MAX_HULL 32

/* How wide the light part of a thing is and how far off the middle, in its radii. */
#define LIGHT_FACTOR 0.58
#define LIGHT_SHIFT  0.24

/* A ball as the picture shows it. */
typedef struct
{
  double x;
  double y;
  double radius;
} Disc;

static Disc
get_disc (const LimberPen *self,
          LimberVector     center,
          double           radius)
{
  LimberScreenPoint point = limber_pen_project (self, center);
  double scale = self->camera->scale;
  double shift = self->shift * radius * scale;

  return (Disc){ point.x - shift, point.y - shift,
                 MAX (radius * scale * self->factor + self->grow, 0.1) };
}

static void
add_disc (const LimberPen *self,
          const Disc      *disc)
{
  cairo_new_sub_path (self->cr);
  cairo_arc (self->cr, disc->x, disc->y, disc->radius, 0, 2 * G_PI);
  cairo_close_path (self->cr);
}

/* Adds what two balls and all between them cover. */
static void
add_link (const LimberPen *self,
          const Disc      *a,
          const Disc      *b)
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
  cairo_new_sub_path (self->cr);
  cairo_arc (self->cr, a->x, a->y, a->radius, along + around, along - around + 2 * G_PI);
  cairo_arc (self->cr, b->x, b->y, b->radius, along - around, along + around);
  cairo_close_path (self->cr);
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
static Disc
get_between (const Disc *discs,
             guint       i,
             guint       n,
             double      t)
{
  const Disc *a = &discs[i];
  const Disc *b = &discs[i + 1];
  const Disc *before = i > 0 ? a - 1 : a;
  const Disc *after = i + 2 < n ? b + 1 : b;

  return (Disc){ curve (before->x, a->x, b->x, after->x, t),
                 curve (before->y, a->y, b->y, after->y, t),
                 a->radius + (b->radius - a->radius) * t };
}

static double
get_turn (const Disc *a,
          const Disc *b,
          const Disc *c)
{
  return (b->x - a->x) * (c->y - a->y) - (b->y - a->y) * (c->x - a->x);
}

static void
sort_discs (Disc  *discs,
            guint  n)
{
  for (guint i = 1; i < n; i++)
    {
      Disc disc = discs[i];
      guint k = i;

      for (; k > 0 && (discs[k - 1].x > disc.x ||
                       (discs[k - 1].x == disc.x && discs[k - 1].y > disc.y));
           k--)
        discs[k] = discs[k - 1];
      discs[k] = disc;
    }
}

/* Andrew's monotone chain. Returns how many are on the hull, the last being the first
 * once more. */
static guint
find_hull (Disc  *discs,
           guint  n,
           Disc  *hull)
{
  guint size = 0;
  guint lower;

  sort_discs (discs, n);
  for (guint i = 0; i < n; i++)
    {
      while (size >= 2 && get_turn (&hull[size - 2], &hull[size - 1], &discs[i]) <= 0)
        size--;
      hull[size++] = discs[i];
    }

  lower = size + 1;
  for (guint i = n - 1; i-- > 0;)
    {
      while (size >= lower && get_turn (&hull[size - 2], &hull[size - 1], &discs[i]) <= 0)
        size--;
      hull[size++] = discs[i];
    }

  return size;
}

/* The direction that the edge from @a to @b faces outward. */
static double
get_outward (const Disc *a,
             const Disc *b)
{
  return atan2 (a->x - b->x, b->y - a->y);
}

/**
 * limber_ink_mix:
 * @a: a colour
 * @b: another
 * @t: from 0, which is @a, to 1, which is @b
 *
 * Returns: the colour between
 */
LimberInk
limber_ink_mix (LimberInk a,
                LimberInk b,
                double    t)
{
  return (LimberInk){ a.red + (b.red - a.red) * t, a.green + (b.green - a.green) * t,
                      a.blue + (b.blue - a.blue) * t };
}

/**
 * limber_tone_mix:
 * @tone: colours
 * @behind: what is behind the thing
 * @t: how far it fades into that, from 0 to 1
 *
 * Returns: the faded colours
 */
LimberTone
limber_tone_mix (const LimberTone *tone,
                 LimberInk         behind,
                 double            t)
{
  return (LimberTone){ limber_ink_mix (tone->edge, behind, t),
                       limber_ink_mix (tone->base, behind, t),
                       limber_ink_mix (tone->light, behind, t) };
}

/**
 * limber_pen_init:
 * @self: (out caller-allocates): a pen
 * @cr: what it draws on
 * @camera: who looks
 * @frame: (nullable): what points are in the coordinates of; %NULL for the world's
 * @mirror: -1 for the left one of a pair whose points are those of the right one, else 1
 */
void
limber_pen_init (LimberPen          *self,
                 cairo_t            *cr,
                 const LimberCamera *camera,
                 const LimberFrame  *frame,
                 double              mirror)
{
  *self = (LimberPen){ .cr = cr, .camera = camera, .mirror = mirror, .factor = 1 };
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

void
limber_pen_set_ink (const LimberPen *self,
                    LimberInk        ink,
                    double           alpha)
{
  cairo_set_source_rgba (self->cr, ink.red, ink.green, ink.blue, alpha);
}

void
limber_pen_add_ball (const LimberPen *self,
                     LimberVector     center,
                     double           radius)
{
  Disc disc = get_disc (self, center, radius);

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
  Disc start = get_disc (self, a.point, a.radius);
  Disc end = get_disc (self, b.point, b.radius);

  add_link (self, &start, &end);
}

/**
 * limber_pen_add_cord:
 * @self: a pen
 * @stations: (array length=n): what it goes through
 * @n: how many, up to 32
 *
 * Adds a smoothly bent rod.
 */
void
limber_pen_add_cord (const LimberPen     *self,
                     const LimberStation *stations,
                     guint                n)
{
  Disc discs[MAX_HULL];
  Disc last;

  g_return_if_fail (n > 0 && n <= MAX_HULL);

  for (guint i = 0; i < n; i++)
    discs[i] = get_disc (self, stations[i].point, stations[i].radius);

  last = discs[0];
  for (guint i = 0; i + 1 < n; i++)
    for (guint step = 1; step <= N_STEPS; step++)
      {
        Disc next = get_between (discs, i, n, (double) step / N_STEPS);

        add_link (self, &last, &next);
        last = next;
      }
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
  Disc discs[MAX_HULL];
  Disc hull[MAX_HULL + 1];
  Disc center = { 0 };
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

  size = find_hull (discs, n, hull);
  cairo_new_sub_path (self->cr);
  for (guint i = 0; i + 1 < size; i++)
    {
      double from = get_outward (i > 0 ? &hull[i - 1] : &hull[size - 2], &hull[i]);
      double to = get_outward (&hull[i], &hull[i + 1]);

      cairo_arc (self->cr, hull[i].x, hull[i].y, hull[i].radius, from, to);
    }
  cairo_close_path (self->cr);
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
  Disc discs[MAX_HULL];
  Disc sides[2 * MAX_HULL];

  g_return_if_fail (n > 1 && n <= MAX_HULL);

  for (guint i = 0; i < n; i++)
    discs[i] = get_disc (self, stations[i].point, stations[i].radius);
  for (guint i = 0; i < n; i++)
    {
      double outward =
          get_outward (&discs[i > 0 ? i - 1 : 0], &discs[i + 1 < n ? i + 1 : i]);
      double x = discs[i].radius * cos (outward);
      double y = discs[i].radius * sin (outward);

      sides[i] = (Disc){ discs[i].x + x, discs[i].y + y, 0 };
      sides[2 * n - 1 - i] = (Disc){ discs[i].x - x, discs[i].y - y, 0 };
    }

  cairo_new_sub_path (self->cr);
  for (guint i = 0; i < 2 * n; i++)
    cairo_line_to (self->cr, sides[i].x, sides[i].y);
  cairo_close_path (self->cr);
}

/**
 * limber_pen_add_line:
 * @self: a pen
 * @points: (array length=n): what it goes through
 * @n: how many, up to 32
 *
 * Adds a smooth line, which is to be stroked.
 */
void
limber_pen_add_line (const LimberPen    *self,
                     const LimberVector *points,
                     guint               n)
{
  Disc discs[MAX_HULL];

  g_return_if_fail (n > 0 && n <= MAX_HULL);

  for (guint i = 0; i < n; i++)
    discs[i] = get_disc (self, points[i], 0);

  cairo_move_to (self->cr, discs[0].x, discs[0].y);
  for (guint i = 0; i + 1 < n; i++)
    for (guint step = 1; step <= N_STEPS; step++)
      {
        Disc next = get_between (discs, i, n, (double) step / N_STEPS);

        cairo_line_to (self->cr, next.x, next.y);
      }
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

  cairo_new_path (pen.cr);
  pen.grow = limber_pen_get_edge_width (pen.camera);
  trace (&pen, data);
  limber_pen_set_ink (&pen, tone->edge, 1);
  cairo_fill (pen.cr);

  pen.grow = 0;
  trace (&pen, data);
  limber_pen_set_ink (&pen, tone->base, 1);
  cairo_fill (pen.cr);

  pen.factor = LIGHT_FACTOR;
  pen.shift = LIGHT_SHIFT;
  trace (&pen, data);
  limber_pen_set_ink (&pen, tone->light, 1);
  cairo_fill (pen.cr);
}
