/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "drawing/spine.h"

/* Fractions of the body's height. A lumbar vertebra fills so much of the way to the
 * next; the rest is disc. */
#define DISC_SHARE   0.27
#define BODY_DEPTH   0.0098 /* half, front to back */
#define BODY_WIDTH   0.0132
#define BODY_EDGE    0.0022
#define N_RIM        8 /* corners that stand for the rim of a body */
#define N_LUMBAR     5
#define N_THORACIC   12
#define N_RIBS       10
#define N_RIB_POINTS 9
#define N_BREASTBONE 4
#define RIB_RADIUS   0.0031

/* From this cosine on between the spine and who looks, one looks along it. */
#define END_ON 0.4

/* What a vertebra is of: its own coordinates have their origin in the middle of its
 * body, y goes through the middles of its ends. */
typedef struct
{
  LimberFrame frame;
  double height; /* half, of the body without the disc */
  double size;   /* against a lumbar one */
} Vertebra;

typedef struct
{
  Vertebra vertebrae[N_THORACIC];
  guint n_vertebrae;
} Column;

static LimberVector
normalize (LimberVector v)
{
  double length = limber_vector_length (v);

  return length > 0 ? limber_vector_scale (v, 1 / length) : v;
}

/* Puts a vertebra between two places, turned as @axes are but along the line. */
static void
set_vertebra (Vertebra           *self,
              LimberVector        from,
              LimberVector        to,
              const LimberMatrix *axes,
              double              size)
{
  LimberVector up = limber_vector_subtract (to, from);
  double length = limber_vector_length (up);
  LimberVector y = normalize (up);
  LimberVector x = normalize (limber_vector_cross (y, limber_matrix_get_axis (axes, 2)));
  LimberVector z = limber_vector_cross (x, y);

  self->frame.origin = limber_vector_mix (from, to, 0.5);
  self->frame.axes =
      (LimberMatrix){ { { x.x, y.x, z.x }, { x.y, y.y, z.y }, { x.z, y.z, z.z } } };
  self->height = length * (1 - DISC_SHARE) / 2;
  self->size = size;
}

/* Adds a rounded drum from @low to @high. */
static void
add_drum (const LimberPen *pen,
          const Vertebra  *vertebra,
          double           low,
          double           high,
          double           factor)
{
  LimberVector points[2 * N_RIM];
  LimberPen own = *pen;
  double depth = (BODY_DEPTH - BODY_EDGE) * vertebra->size * factor;
  double width = (BODY_WIDTH - BODY_EDGE) * vertebra->size * factor;

  for (guint i = 0; i < N_RIM; i++)
    {
      double angle = 2 * G_PI * (i + 0.5) / N_RIM;
      double x = depth * 1.08 * cos (angle);
      double z = width * 1.08 * sin (angle);

      points[i] = limber_vector (x, low + BODY_EDGE, z);
      points[N_RIM + i] = limber_vector (x, high - BODY_EDGE, z);
    }
  own.frame = vertebra->frame;
  limber_pen_add_hull (&own, points, G_N_ELEMENTS (points), BODY_EDGE);
}

/* The bodies, in one go: they do not cover each other. */
static void
trace_bodies (const LimberPen *pen,
              gconstpointer    data)
{
  const Column *column = data;

  for (guint i = 0; i < column->n_vertebrae; i++)
    {
      const Vertebra *vertebra = &column->vertebrae[i];

      add_drum (pen, vertebra, -vertebra->height, vertebra->height, 1);
    }
}

/* The discs under the bodies. */
static void
trace_discs (const LimberPen *pen,
             gconstpointer    data)
{
  const Column *column = data;

  for (guint i = 0; i < column->n_vertebrae; i++)
    {
      const Vertebra *vertebra = &column->vertebrae[i];
      double thickness = 2 * vertebra->height * DISC_SHARE / (1 - DISC_SHARE);

      add_drum (pen, vertebra, -vertebra->height - thickness - 0.0006,
                -vertebra->height + 0.0006, 0.94);
    }
}

/* What is behind the body: the arch, the joints, and the three levers. */
static void
trace_arch (const LimberPen *pen,
            gconstpointer    data)
{
  const Vertebra *vertebra = data;
  double size = vertebra->size;
  double y = vertebra->height * 0.3;
  const LimberVector spinous[] = {
    { -0.020 * size, y - 0.001, 0 },
    { -0.035 * size, y - 0.0035, 0 },
    { -0.036 * size, y - 0.0095, 0 },
    { -0.021 * size, y - 0.0085, 0 },
  };

  limber_pen_add_hull (pen, spinous, G_N_ELEMENTS (spinous), 0.0018);
  for (int side = -1; side <= 1; side += 2)
    {
      const LimberStation joints[] = {
        { { -0.0160 * size, y + 0.0065, side * 0.0095 * size }, 0.0026 },
        { { -0.0175 * size, y - 0.0020, side * 0.0080 * size }, 0.0028 },
        { { -0.0195 * size, y - 0.0125, side * 0.0085 * size }, 0.0024 },
      };
      const LimberStation transverse[] = {
        { { -0.0130 * size, y, side * 0.0090 * size }, 0.0032 },
        { { -0.0145 * size, y + 0.0005, side * 0.0180 * size }, 0.0021 },
        { { -0.0160 * size, y + 0.0015, side * 0.0260 * size }, 0.0018 },
      };
      const LimberStation pedicle[] = {
        { { -0.0060 * size, y, side * 0.0075 * size }, 0.0032 },
        { { -0.0150 * size, y, side * 0.0085 * size }, 0.0034 },
        { { -0.0215 * size, y - 0.0040, 0 }, 0.0030 },
      };

      limber_pen_add_cord (pen, joints, G_N_ELEMENTS (joints));
      limber_pen_add_cord (pen, transverse, G_N_ELEMENTS (transverse));
      limber_pen_add_cord (pen, pedicle, G_N_ELEMENTS (pedicle));
    }
}

/* Whether one looks at the arches rather than at the bodies. */
static gboolean
is_from_behind (const LimberCamera *camera,
                const LimberMatrix *axes)
{
  return limber_vector_dot (limber_camera_get_towards (camera),
                            limber_matrix_get_axis (axes, 0)) < -0.25;
}

static void
paint_arches (LimberCanvas       *canvas,
              const LimberCamera *camera,
              const Column       *column,
              const LimberTone   *tone)
{
  for (guint i = 0; i < column->n_vertebrae; i++)
    {
      LimberPen pen;

      limber_pen_init (&pen, canvas, camera, &column->vertebrae[i].frame, 1);
      limber_pen_paint (&pen, tone, trace_arch, &column->vertebrae[i]);
    }
}

/* Seen from the side the discs are in front of what the bodies' ends hide of them;
 * seen along the spine each piece is in front of the next. */
static void
paint_bodies (LimberCanvas       *canvas,
              const LimberCamera *camera,
              const Column       *column,
              const LimberTone   *bone,
              const LimberTone   *disc)
{
  const Vertebra *middle = &column->vertebrae[column->n_vertebrae / 2];
  double above = limber_vector_dot (limber_camera_get_towards (camera),
                                    limber_matrix_get_axis (&middle->frame.axes, 1));
  LimberPen pen;

  limber_pen_init (&pen, canvas, camera, NULL, 1);
  if (fabs (above) < END_ON)
    {
      limber_pen_paint (&pen, bone, trace_bodies, column);
      limber_pen_paint (&pen, disc, trace_discs, column);
      return;
    }

  for (guint i = 0; i < column->n_vertebrae; i++)
    {
      guint level = above > 0 ? i : column->n_vertebrae - 1 - i;
      Column one = { { column->vertebrae[level] }, 1 };

      limber_pen_paint (&pen, above > 0 ? disc : bone,
                        above > 0 ? trace_discs : trace_bodies, &one);
      limber_pen_paint (&pen, above > 0 ? bone : disc,
                        above > 0 ? trace_bodies : trace_discs, &one);
    }
}

/* A point of the thoracic spine, from T12's lower end (0) to the neck (1). */
static LimberVector
get_thoracic_point (const LimberSkeleton *skeleton,
                    double                t)
{
  LimberVector low = skeleton->bones[LIMBER_BONE_THORAX].origin;
  LimberVector middle = skeleton->bones[LIMBER_BONE_CHEST].origin;
  LimberVector high = skeleton->bones[LIMBER_BONE_NECK].origin;
  double at = 0.432; /* of the way, where the upper part begins */
  LimberVector through = limber_vector_mix (low, high, at);
  double bow = t * (1 - t) / (at * (1 - at));

  return limber_vector_add (limber_vector_mix (low, high, t),
                            limber_vector_scale (limber_vector_subtract (middle, through),
                                                 bow));
}

static void
paint_thoracic_spine (LimberCanvas         *canvas,
                      const LimberSkeleton *skeleton,
                      const LimberCamera   *camera,
                      const LimberTone     *tone)
{
  Column column = { .n_vertebrae = N_THORACIC };
  LimberPen pen;

  for (guint i = 0; i < N_THORACIC; i++)
    {
      LimberBone bone = i < 5 ? LIMBER_BONE_THORAX : LIMBER_BONE_CHEST;

      set_vertebra (&column.vertebrae[i],
                    get_thoracic_point (skeleton, (double) i / N_THORACIC),
                    get_thoracic_point (skeleton, (i + 1.0) / N_THORACIC),
                    &skeleton->bones[bone].axes, 0.86 - i * 0.022);
    }
  limber_pen_init (&pen, canvas, camera, NULL, 1);
  limber_pen_paint (&pen, tone, trace_bodies, &column);
}

/* A rib of one side, as a line from the spine to the breastbone or its cartilage. */
static void
get_rib (const LimberSkeleton *skeleton,
         guint                 index,
         double                side,
         LimberVector         *points)
{
  /* Half the chest's width and its whole depth, from the eleventh rib up to the
   * second, and how far round each rib goes. */
  static const struct
  {
    double width;
    double depth;
    double reach;
  } ribs[N_RIBS] = {
    { 0.070, 0.062, 0.55 }, { 0.074, 0.072, 0.70 }, { 0.076, 0.080, 0.84 },
    { 0.077, 0.084, 0.90 }, { 0.076, 0.084, 0.95 }, { 0.073, 0.082, 0.97 },
    { 0.069, 0.077, 0.97 }, { 0.062, 0.069, 0.97 }, { 0.052, 0.058, 0.97 },
    { 0.038, 0.044, 0.97 },
  };
  double t = (index + 1.5) / N_THORACIC;
  LimberBone bone = index < 4 ? LIMBER_BONE_THORAX : LIMBER_BONE_CHEST;
  LimberVector start = get_thoracic_point (skeleton, t);

  for (guint i = 0; i < N_RIB_POINTS; i++)
    {
      double way = ribs[index].reach * i / (N_RIB_POINTS - 1);
      double angle = G_PI * way;
      LimberVector local = {
        ribs[index].depth / 2 * (1 - cos (angle)) - 0.018 * sin (angle) * (1 - way),
        -0.036 * way * (2 - way),
        side * (0.008 * (1 - way) + ribs[index].width * pow (sin (angle), 0.85)),
      };

      points[i] =
          limber_vector_add (start,
                             limber_matrix_turn (&skeleton->bones[bone].axes, local));
    }
}

static void
trace_rib (const LimberPen *pen,
           gconstpointer    data)
{
  limber_pen_add_cord (pen, data, N_RIB_POINTS);
}

static void
paint_ribs (LimberCanvas         *canvas,
            const LimberSkeleton *skeleton,
            const LimberCamera   *camera,
            double                side,
            const LimberTone     *tone)
{
  LimberPen pen;

  limber_pen_init (&pen, canvas, camera, NULL, 1);
  for (guint i = 0; i < N_RIBS; i++)
    {
      LimberVector points[N_RIB_POINTS];
      LimberStation stations[N_RIB_POINTS];

      get_rib (skeleton, i, side, points);
      for (guint k = 0; k < N_RIB_POINTS; k++)
        stations[k] = (LimberStation){ points[k], RIB_RADIUS };
      limber_pen_paint (&pen, tone, trace_rib, stations);
    }
}

static void
trace_breastbone (const LimberPen *pen,
                  gconstpointer    data)
{
  const LimberStation *stations = data;

  for (guint i = 0; i + 2 < 2 * N_BREASTBONE; i += 2)
    {
      const LimberVector corners[] = { stations[i].point, stations[i + 1].point,
                                       stations[i + 2].point, stations[i + 3].point };

      limber_pen_add_hull (pen, corners, G_N_ELEMENTS (corners), stations[i].radius);
    }
}

/* Between the ends of the ribs that reach it. */
static void
paint_breastbone (LimberCanvas         *canvas,
                  const LimberSkeleton *skeleton,
                  const LimberCamera   *camera,
                  const LimberTone     *tone)
{
  static const guint ribs[N_BREASTBONE] = { 3, 5, 7, 9 };
  static const double widths[N_BREASTBONE] = { 0.001, 0.006, 0.005, 0.010 };
  LimberVector across =
      limber_matrix_get_axis (&skeleton->bones[LIMBER_BONE_CHEST].axes, 2);
  LimberStation stations[2 * N_BREASTBONE];
  LimberPen pen;

  for (guint i = 0; i < N_BREASTBONE; i++)
    {
      LimberVector right[N_RIB_POINTS];
      LimberVector left[N_RIB_POINTS];
      LimberVector middle;
      LimberVector aside;

      get_rib (skeleton, ribs[i], 1, right);
      get_rib (skeleton, ribs[i], -1, left);
      middle = limber_vector_mix (right[N_RIB_POINTS - 1], left[N_RIB_POINTS - 1], 0.5);
      aside = limber_vector_scale (across, widths[i]);
      stations[2 * i] = (LimberStation){ limber_vector_add (middle, aside), 0.0034 };
      stations[2 * i + 1] =
          (LimberStation){ limber_vector_subtract (middle, aside), 0.0034 };
    }
  limber_pen_init (&pen, canvas, camera, NULL, 1);
  limber_pen_paint (&pen, tone, trace_breastbone, stations);
}

/**
 * limber_figure_lumbar_spine_paint:
 * @canvas: what to draw on
 * @skeleton: where the bones are
 * @camera: who looks
 * @bone: colours of the vertebrae
 * @disc: colours of the discs between
 */
void
limber_figure_lumbar_spine_paint (LimberCanvas         *canvas,
                                  const LimberSkeleton *skeleton,
                                  const LimberCamera   *camera,
                                  const LimberTone     *bone,
                                  const LimberTone     *disc)
{
  Column column = { .n_vertebrae = N_LUMBAR };
  gboolean from_behind = is_from_behind (camera, &skeleton->bones[LIMBER_BONE_L3].axes);

  for (guint i = 0; i < N_LUMBAR; i++)
    set_vertebra (&column.vertebrae[i], skeleton->bones[LIMBER_BONE_L5 + i].origin,
                  skeleton->bones[LIMBER_BONE_L5 + i + 1].origin,
                  &skeleton->bones[LIMBER_BONE_L5 + i].axes, 1 - i * 0.025);

  if (!from_behind)
    paint_arches (canvas, camera, &column, bone);
  paint_bodies (canvas, camera, &column, bone, disc);
  if (from_behind)
    paint_arches (canvas, camera, &column, bone);
}

/**
 * limber_figure_thorax_paint:
 * @canvas: what to draw on
 * @skeleton: where the bones are
 * @camera: who looks
 * @tone: colours
 *
 * Hints at the ribs and the spine between them.
 */
void
limber_figure_thorax_paint (LimberCanvas         *canvas,
                            const LimberSkeleton *skeleton,
                            const LimberCamera   *camera,
                            const LimberTone     *tone)
{
  LimberVector towards =
      limber_matrix_turn_back (&skeleton->bones[LIMBER_BONE_CHEST].axes,
                               limber_camera_get_towards (camera));
  double near = towards.z >= 0 ? 1 : -1;
  gboolean from_behind =
      is_from_behind (camera, &skeleton->bones[LIMBER_BONE_CHEST].axes);
  LimberTone flat = { tone->edge, tone->base, tone->base };

  if (from_behind)
    paint_breastbone (canvas, skeleton, camera, &flat);
  paint_ribs (canvas, skeleton, camera, -near, &flat);
  if (!from_behind)
    paint_thoracic_spine (canvas, skeleton, camera, &flat);
  paint_ribs (canvas, skeleton, camera, near, &flat);
  if (from_behind)
    paint_thoracic_spine (canvas, skeleton, camera, &flat);
  else
    paint_breastbone (canvas, skeleton, camera, &flat);
}
