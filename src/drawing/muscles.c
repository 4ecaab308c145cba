/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "drawing/muscles.h"

#include "drawing/bones.h"
#include "drawing/muscle-paths.h"

#define N_STEPS      3 /* between two stations */
#define MAX_STRANDS  6
#define MAX_STATIONS (LIMBER_MUSCLE_MAX_STATIONS * N_STEPS)

/* How wide a stripe and a fibre are; fractions of the body's height. */
#define STRIPE_WIDTH 0.0036
#define FIBRE_WIDTH  0.0016

/* How close they get, in their widths. */
#define LEAST_PITCH 1.7

/* A sheet is seen in full down to the first of these cosines between where it faces and
 * who looks, and not at all from the second on; the same of the far side of the body. */
#define SEEN       -0.10
#define UNSEEN     -0.30
#define FAR_SEEN   -0.55
#define FAR_UNSEEN -0.90

/* Degrees between the hips or between the knees at which only one leg is at work. */
#define UNEVEN 40.0

typedef struct
{
  LimberColor edge;
  LimberColor fill;
  LimberColor fibre;
  double edge_alpha;
  double fill_alpha;
  double fibre_alpha;
} Look;

/* What is lengthened is pale with stripes along its fibres, what works is solid: they
 * are told apart without colour too. */
static const Look lengthened[] = {
  { { 0.62, 0.38, 0.04 }, { 0.99, 0.87, 0.58 }, { 0.88, 0.55, 0.06 }, 0.45, 0.62, 1 },
  { { 0.25, 0.16, 0.02 }, { 1.00, 0.86, 0.56 }, { 1.00, 0.78, 0.30 }, 0.45, 0.42, 1 },
};
static const Look worked[] = {
  { { 0.42, 0.10, 0.14 }, { 0.78, 0.30, 0.31 }, { 0.50, 0.12, 0.16 }, 0.50, 0.72, 0.6 },
  { { 0.28, 0.06, 0.08 }, { 0.88, 0.43, 0.42 }, { 0.46, 0.13, 0.16 }, 0.55, 0.72, 0.7 },
};

/* The strands of a sheet where they are now. */
typedef struct
{
  LimberStation strands[MAX_STRANDS][MAX_STATIONS];
  guint n_strands;
  guint n_stations;
} Fibres;

static LimberBone
on_side (LimberBone     bone,
         LimberBodySide side)
{
  return bone >= LIMBER_BONE_CLAVICLE ? LIMBER_BONE_ON (bone, side) : bone;
}

/* Where a point is that is given as it is when standing upright on the right. */
static LimberVector
get_point (const LimberSkeleton *skeleton,
           LimberBodySide        side,
           LimberBone            bone,
           LimberVector          point)
{
  bone = on_side (bone, side);
  if (side == LIMBER_BODY_LEFT)
    point.z = -point.z;

  return limber_skeleton_get_point (skeleton, bone,
                                    limber_vector_subtract (point,
                                                            limber_bone_get_origin (
                                                                bone)));
}

static LimberVector
get_shared_point (const LimberSkeleton      *skeleton,
                  LimberBodySide             side,
                  const LimberMuscleStation *station,
                  LimberVector               point)
{
  LimberVector own = get_point (skeleton, side, station->bone, point);

  if (station->share == 0)
    return own;

  return limber_vector_mix (own, get_point (skeleton, side, station->other, point),
                            station->share);
}

/* The point at @t across a sheet, on the curve through both borders and the middle. */
static LimberVector
get_across (const LimberVector across[3],
            double             t)
{
  LimberVector ends = limber_vector_mix (across[0], across[2], t);
  LimberVector rise =
      limber_vector_subtract (across[1], limber_vector_mix (across[0], across[2], 0.5));

  return limber_vector_add (ends, limber_vector_scale (rise, 4 * t * (1 - t)));
}

/* The point at @t of the way from @a to @b, on a Catmull-Rom curve. */
static LimberVector
get_along (LimberVector before,
           LimberVector a,
           LimberVector b,
           LimberVector after,
           double       t)
{
  LimberVector out = limber_vector_scale (limber_vector_subtract (b, before), 0.5);
  LimberVector in = limber_vector_scale (limber_vector_subtract (after, a), 0.5);
  double smooth = t * t * (3 - 2 * t);

  return limber_vector_add (limber_vector_mix (a, b, smooth),
                            limber_vector_add (limber_vector_scale (out, t * (1 - t) *
                                                                             (1 - t)),
                                               limber_vector_scale (in,
                                                                    -t * t * (1 - t))));
}

static void
set_strand (LimberStation           *strand,
            const LimberMuscleSheet *sheet,
            const LimberVector      *points)
{
  guint n = sheet->n_stations;

  for (guint i = 0; i + 1 < n; i++)
    for (guint step = 0; step < N_STEPS; step++)
      {
        double t = (double) step / N_STEPS;

        strand[i * N_STEPS + step] = (LimberStation){
          get_along (points[i > 0 ? i - 1 : 0], points[i], points[i + 1],
                     points[i + 2 < n ? i + 2 : n - 1], t),
          sheet->stations[i].radius * (1 - t) + sheet->stations[i + 1].radius * t,
        };
      }
  strand[(n - 1) * N_STEPS] =
      (LimberStation){ points[n - 1], sheet->stations[n - 1].radius };
}

static void
set_fibres (Fibres                  *fibres,
            const LimberMuscleSheet *sheet,
            const LimberSkeleton    *skeleton,
            LimberBodySide           side)
{
  fibres->n_strands = sheet->n_strands;
  fibres->n_stations = (sheet->n_stations - 1) * N_STEPS + 1;
  for (guint i = 0; i < sheet->n_strands; i++)
    {
      LimberVector points[LIMBER_MUSCLE_MAX_STATIONS];
      double t = (double) i / (sheet->n_strands - 1);

      for (guint k = 0; k < sheet->n_stations; k++)
        points[k] = get_shared_point (skeleton, side, &sheet->stations[k],
                                      get_across (sheet->stations[k].across, t));
      set_strand (fibres->strands[i], sheet, points);
    }
}

static void
trace_whole (const LimberPen *pen,
             const Fibres    *fibres)
{
  guint last = fibres->n_stations - 1;

  for (guint i = 0; i < fibres->n_strands; i++)
    {
      const LimberStation *strand = fibres->strands[i];
      const LimberStation *next = fibres->strands[i + 1 < fibres->n_strands ? i + 1 : i];

      limber_pen_add_ribbon (pen, strand, fibres->n_stations);
      limber_pen_add_rod (pen, strand[0], next[0]);
      limber_pen_add_rod (pen, strand[last], next[last]);
      if (next != strand)
        limber_pen_add_web (pen, strand, next, fibres->n_stations);
    }
}

/* A point of a line along a strand, or between it and the next. */
static LimberVector
get_line_point (const Fibres *fibres,
                guint         strand,
                guint         station,
                gboolean      between)
{
  LimberVector point = fibres->strands[strand][station].point;

  if (between)
    point = limber_vector_mix (point, fibres->strands[strand + 1][station].point, 0.5);

  return point;
}

/* Adds lines along the strands, or between them, but for those that a sheet seen from
 * its edge has so close together that they would run into one. */
static void
trace_lines (const LimberPen *pen,
             const Fibres    *fibres,
             gboolean         between,
             double           width)
{
  guint n_lines = fibres->n_strands - (between ? 1 : 0);
  double radius = width / 2 / pen->camera->scale;
  LimberScreenPoint last = { 0 };

  for (guint i = 0; i < n_lines; i++)
    {
      LimberStation line[MAX_STATIONS];
      guint n = 0;
      LimberScreenPoint middle =
          limber_pen_project (pen, get_line_point (fibres, i, fibres->n_stations / 2,
                                                   between));

      if (i > 0 && hypot (middle.x - last.x, middle.y - last.y) < width * LEAST_PITCH)
        continue;

      last = middle;
      for (guint k = 1; k + 1 < fibres->n_stations; k++)
        line[n++] = (LimberStation){ get_line_point (fibres, i, k, between), radius };
      if (n > 1)
        limber_pen_add_ribbon (pen, line, n);
    }
}

static void
paint_fibres (LimberCanvas       *canvas,
              const LimberCamera *camera,
              const Fibres       *fibres,
              const Look         *look,
              gboolean            striped,
              double              alpha)
{
  double width = camera->scale * (striped ? STRIPE_WIDTH : FIBRE_WIDTH);
  LimberPen pen;

  limber_pen_init (&pen, canvas, camera, NULL, 1);
  pen.grow = limber_pen_get_edge_width (camera);
  trace_whole (&pen, fibres);
  limber_pen_fill (&pen, look->edge, look->edge_alpha * alpha);

  pen.grow = 0;
  trace_whole (&pen, fibres);
  limber_pen_fill (&pen, look->fill, look->fill_alpha * alpha);

  trace_lines (&pen, fibres, !striped, width);
  limber_pen_fill (&pen, look->fibre, look->fibre_alpha * alpha);
}

/* From 0 at @none to 1 at @full. */
static double
fade (double value,
      double none,
      double full)
{
  return CLAMP ((value - none) / (full - none), 0, 1);
}

static double
get_unevenness (const LimberPosture *posture,
                LimberJoint          joint)
{
  return fabs (posture->angles[joint][LIMBER_BODY_LEFT] -
               posture->angles[joint][LIMBER_BODY_RIGHT]);
}

/* How much of a sheet of one side one gets to see. */
static double
get_alpha (const LimberFigureFrame *frame,
           const LimberCamera      *camera,
           const LimberMuscleSheet *sheet,
           LimberBodySide           side,
           gboolean                 of_trunk)
{
  LimberBone facing = on_side (sheet->facing, side);
  LimberVector outward = sheet->outward;
  double nearness = limber_figure_get_nearness (&frame->skeleton, camera, side);
  double unevenness = MAX (get_unevenness (&frame->posture, LIMBER_JOINT_HIP_FLEXION),
                           get_unevenness (&frame->posture, LIMBER_JOINT_KNEE_FLEXION));
  double alpha;

  if (side == LIMBER_BODY_LEFT)
    outward.z = -outward.z;
  outward = limber_matrix_turn (&frame->skeleton.bones[facing].axes, outward);
  alpha = fade (limber_vector_dot (outward, limber_camera_get_towards (camera)), UNSEEN,
                SEEN) *
          fade (nearness, FAR_UNSEEN, FAR_SEEN);

  return of_trunk || side == frame->working ? alpha
                                            : alpha * (1 - fade (unevenness, 0, UNEVEN));
}

static void
paint_muscle (LimberCanvas            *canvas,
              const LimberFigureFrame *frame,
              const LimberCamera      *camera,
              LimberMuscle             muscle,
              const Look              *look,
              gboolean                 striped)
{
  guint n_sheets;
  gboolean of_trunk = FALSE;
  const LimberMuscleSheet *sheets = limber_leg_muscle_get_sheets (muscle, &n_sheets);

  if (n_sheets == 0)
    {
      sheets = limber_trunk_muscle_get_sheets (muscle, &n_sheets);
      of_trunk = TRUE;
    }

  for (guint i = 0; i < n_sheets; i++)
    for (LimberBodySide side = 0; side < LIMBER_N_BODY_SIDES; side++)
      {
        double alpha = get_alpha (frame, camera, &sheets[i], side, of_trunk);
        Fibres fibres;

        if (alpha <= 0)
          continue;

        set_fibres (&fibres, &sheets[i], &frame->skeleton, side);
        paint_fibres (canvas, camera, &fibres, look, striped, alpha);
      }
}
LimberCanvas canvas;

/**
 * limber_figure_muscles_paint:
 * @cr: what to draw on
 * @frame: a moment of a figure
 * @camera: who looks
 * @lengthens: (array length=n_lengthens): muscles that the exercise makes longer
 * @n_lengthens: how many
 * @strengthens: (array length=n_strengthens): muscles that it makes work
 * @n_strengthens: how many
 * @dark: whether it is shown on a dark ground
 *
 * Draws muscles on the figure where they are seen: those of the legs on the side that
 * works, and on the other as far as it does the same. The iliopsoas is not among them:
 * limber_figure_anatomy_paint() draws it.
 */
void
limber_figure_muscles_paint (cairo_t                 *cr,
                             const LimberFigureFrame *frame,
                             const LimberCamera      *camera,
                             const LimberMuscle      *lengthens,
                             gsize                    n_lengthens,
                             const LimberMuscle      *strengthens,
                             gsize                    n_strengthens,
                             gboolean                 dark)
{
  limber_canvas_init (&canvas, cr);
  for (gsize i = 0; i < n_lengthens; i++)
    paint_muscle (&canvas, frame, camera, lengthens[i], &lengthened[dark ? 1 : 0], TRUE);
  for (gsize i = 0; i < n_strengthens; i++)
    paint_muscle (&canvas, frame, camera, strengthens[i], &worked[dark ? 1 : 0], FALSE);
  limber_canvas_clear (&canvas);
}
