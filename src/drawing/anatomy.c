/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "drawing/anatomy.h"

#include "drawing/bones.h"

/* The relative lengths that the ends of the colour scale stand for: the hip bent to
 * about a right angle, and extended as far as it goes. */
#define SHORTEST 0.76
#define LONGEST  1.07

/* How much more than it should a strand swells as it shortens, so that it shows. */
#define SWELLING 1.1

#define N_STATIONS 14
#define N_SMOOTH   3

/* How far a side fades that is neither near nor working. */
#define FAR_FADE 0.5

/* From here on, as the cosine between where the pelvis faces and who looks, the muscle
 * is in front of the bones, and from there behind them. */
#define IN_FRONT 0.40
#define BEHIND   -0.40

/* From short to long: it gets lighter all the way, and goes from violet to amber, which
 * all kinds of colour blindness tell apart. */
static const LimberColor scale[2][3] = {
  { { 0.37, 0.20, 0.58 }, { 0.80, 0.42, 0.50 }, { 0.93, 0.62, 0.10 } },
  { { 0.53, 0.37, 0.80 }, { 0.88, 0.52, 0.59 }, { 0.99, 0.75, 0.28 } },
};

/* How thick a strand is along its way, and how far it keeps from the others there;
 * fractions of the body's height. */
static const struct
{
  double way;
  double psoas;
  double iliacus;
  double apart;
} profile[] = {
  { 0.00, 0.0030, 0.0042, 0.0 }, { 0.12, 0.0052, 0.0056, 0.3 },
  { 0.35, 0.0078, 0.0062, 0.8 }, { 0.55, 0.0072, 0.0056, 1.0 },
  { 0.75, 0.0052, 0.0044, 0.8 }, { 0.90, 0.0034, 0.0030, 0.3 },
  { 1.00, 0.0026, 0.0024, 0.0 },
};

#define N_STRANDS (LIMBER_ILIACUS_N_STRANDS + LIMBER_PSOAS_N_STRANDS)

/* The muscle of one side with all that is needed to draw it: the iliacus from the back
 * to the front, then the psoas from the lowest strand to the highest. */
typedef struct
{
  LimberPen pen;
  LimberMatrix pelvis;
  double thickness; /* against standing upright */
  LimberTone psoas;
  LimberTone iliacus;
  LimberStation strands[N_STRANDS][N_STATIONS];
} Muscle;

/* Strands that lie side by side. */
typedef struct
{
  const LimberStation (*strands)[N_STATIONS];
  guint n_strands;
} Sheet;

static LimberColor
get_ink (double   relative_length,
         gboolean dark)
{
  const LimberColor *inks = scale[dark ? 1 : 0];

  if (relative_length < 1)
    return limber_color_mix (inks[1], inks[0],
                             CLAMP ((1 - relative_length) / (1 - SHORTEST), 0, 1));

  return limber_color_mix (inks[1], inks[2],
                           CLAMP ((relative_length - 1) / (LONGEST - 1), 0, 1));
}

static LimberTone
get_tone (LimberColor               color,
          const LimberAnatomyStyle *style,
          double                    fade)
{
  LimberColor black = { 0.08, 0.03, 0.06 };
  LimberColor white = { 1, 0.97, 0.94 };
  LimberTone tone = { limber_color_mix (color, black, 0.45), color,
                      limber_color_mix (color, white, 0.22) };

  return limber_tone_mix (&tone, style->behind, fade);
}

/* Puts stations at equal distances along a strand and rounds its corners, so that it
 * does not jump where it touches one more point. */
static void
resample (const LimberPsoasStrand *strand,
          LimberStation           *stations)
{
  double lengths[LIMBER_PSOAS_MAX_POINTS] = { 0 };
  guint n = strand->n_points;
  guint k = 0;

  for (guint i = 1; i < n; i++)
    lengths[i] = lengths[i - 1] +
                 limber_vector_length (
                     limber_vector_subtract (strand->points[i], strand->points[i - 1]));

  for (guint i = 0; i < N_STATIONS; i++)
    {
      double at = lengths[n - 1] * i / (N_STATIONS - 1);

      while (k + 2 < n && lengths[k + 1] < at)
        k++;
      stations[i].point =
          limber_vector_mix (strand->points[k], strand->points[k + 1],
                             (at - lengths[k]) / MAX (lengths[k + 1] - lengths[k], 1e-9));
    }
}

static void
smooth (LimberStation *stations)
{
  for (guint round = 0; round < N_SMOOTH; round++)
    {
      LimberVector before = stations[0].point;

      for (guint i = 1; i + 1 < N_STATIONS; i++)
        {
          LimberVector here = stations[i].point;
          LimberVector sides = limber_vector_mix (before, stations[i + 1].point, 0.5);

          stations[i].point = limber_vector_mix (here, sides, 0.5);
          before = here;
        }
    }
}

/* Gives a strand its thickness and moves it beside the others where it is free. */
static void
fill_out (const Muscle  *muscle,
          LimberStation *stations,
          gboolean       iliacus,
          LimberVector   start,
          LimberVector   belly)
{
  guint k = 0;

  start.z *= muscle->pen.mirror;
  belly.z *= muscle->pen.mirror;
  start = limber_matrix_turn (&muscle->pelvis, start);
  belly = limber_matrix_turn (&muscle->pelvis, belly);

  for (guint i = 0; i < N_STATIONS; i++)
    {
      double way = (double) i / (N_STATIONS - 1);
      double t;
      double from;
      double to;
      double apart;

      while (profile[k + 1].way < way)
        k++;
      t = (way - profile[k].way) / (profile[k + 1].way - profile[k].way);
      from = iliacus ? profile[k].iliacus : profile[k].psoas;
      to = iliacus ? profile[k + 1].iliacus : profile[k + 1].psoas;
      apart = profile[k].apart + (profile[k + 1].apart - profile[k].apart) * t;
      stations[i].radius = (from + (to - from) * t) * muscle->thickness;
      stations[i].point =
          limber_vector_add (stations[i].point,
                             limber_vector_add (limber_vector_scale (start,
                                                                     MAX (1 - 2.5 * way,
                                                                          0)),
                                                limber_vector_scale (belly, apart)));
    }
}

static void
set_strands (Muscle            *muscle,
             const LimberPsoas *psoas)
{
  for (guint i = 0; i < N_STRANDS; i++)
    {
      gboolean iliacus = i < LIMBER_ILIACUS_N_STRANDS;
      guint level = N_STRANDS - 1 - i; /* 0 is L1 */
      guint from_front = LIMBER_ILIACUS_N_STRANDS - 1 - i;

      resample (iliacus ? &psoas->iliacus[from_front] : &psoas->strands[level],
                muscle->strands[i]);
      smooth (muscle->strands[i]);
      if (iliacus)
        fill_out (muscle, muscle->strands[i], TRUE, limber_vector (0, 0, 0),
                  limber_vector (0, 0, 0.0030 + 0.0012 * from_front));
      else
        fill_out (muscle, muscle->strands[i], FALSE, limber_vector (-0.0070, 0, 0.0010),
                  limber_vector (0.0014 * (4.0 - level), 0,
                                 0.0023 * ((double) level - 3)));
    }
}

/* Fills what is between the strands, and them. */
static void
trace_sheet (const LimberPen *pen,
             gconstpointer    data)
{
  const Sheet *sheet = data;

  for (guint i = 0; i < sheet->n_strands; i++)
    {
      const LimberStation *here = sheet->strands[i];
      const LimberStation *last = &here[N_STATIONS - 1];

      limber_pen_add_ribbon (pen, here, N_STATIONS);
      limber_pen_add_ball (pen, here[0].point, here[0].radius);
      limber_pen_add_ball (pen, last->point, last->radius);
      if (i + 1 < sheet->n_strands && pen->shift == 0)
        limber_pen_add_web (pen, here, sheet->strands[i + 1], N_STATIONS);
    }
}

/* Adds thin lines between the strands, as ribbons: they fill sooner than lines are
 * stroked. */
static void
trace_seams (const LimberPen *pen,
             const Sheet     *sheet)
{
  double radius = limber_pen_get_edge_width (pen->camera) / 2 / pen->camera->scale;

  for (guint i = 0; i + 1 < sheet->n_strands; i++)
    {
      LimberStation seam[N_STATIONS - 2];

      for (guint k = 0; k < G_N_ELEMENTS (seam); k++)
        seam[k] = (LimberStation){
          limber_vector_mix (sheet->strands[i][k].point, sheet->strands[i + 1][k].point,
                             0.5),
          radius,
        };
      limber_pen_add_ribbon (pen, seam, G_N_ELEMENTS (seam));
    }
}

static void
paint_sheet (const LimberPen  *pen,
             const LimberTone *tone,
             const Sheet      *sheet)
{
  limber_pen_paint (pen, tone, trace_sheet, sheet);
  trace_seams (pen, sheet);
  limber_pen_fill (pen, limber_color_mix (tone->base, tone->edge, 0.55), 1);
}

static void
paint_muscle (LimberCanvas             *canvas,
              const LimberFigureFrame  *frame,
              const LimberCamera       *camera,
              const LimberAnatomyStyle *style,
              LimberBodySide            side)
{
  double nearness = limber_figure_get_nearness (&frame->skeleton, camera, side);
  double fade = side == frame->working ? 0 : CLAMP (-nearness, 0, 1) * FAR_FADE;
  LimberColor pale = { 1, 0.95, 0.90 };
  LimberPsoas psoas;
  LimberColor color;
  Muscle muscle;

  limber_psoas_compute (&psoas, &frame->skeleton, side);
  color = get_ink (psoas.relative_length, style->dark);
  limber_pen_init (&muscle.pen, canvas, camera, NULL, side == LIMBER_BODY_RIGHT ? 1 : -1);
  muscle.pelvis = frame->skeleton.bones[LIMBER_BONE_PELVIS].axes;
  muscle.thickness = pow (CLAMP (psoas.relative_length, 0.6, 1.2), -SWELLING);
  muscle.psoas = get_tone (color, style, fade);
  muscle.iliacus = get_tone (limber_color_mix (color, pale, 0.28), style, fade);
  set_strands (&muscle, &psoas);

  muscle.pen.mirror = 1;
  paint_sheet (&muscle.pen, &muscle.iliacus,
               &(Sheet){ &muscle.strands[0], LIMBER_ILIACUS_N_STRANDS });
  paint_sheet (&muscle.pen, &muscle.psoas,
               &(Sheet){ &muscle.strands[LIMBER_ILIACUS_N_STRANDS],
                         LIMBER_PSOAS_N_STRANDS });
}

/* Draws the muscle and what of the bones it lies against. It passes in front of the hip
 * joint to the back of the shaft, which the shaft is drawn over. */
static void
paint_hip (LimberCanvas             *canvas,
           const LimberFigureFrame  *frame,
           const LimberCamera       *camera,
           const LimberAnatomyStyle *style,
           LimberBodySide            side,
           double                    facing)
{
  static const LimberBonesPart from_behind[] = { LIMBER_BONES_THIGH,
                                                 LIMBER_BONES_HIP_BONE };
  static const LimberBonesPart from_ahead[] = { LIMBER_BONES_HIP_BONE,
                                                LIMBER_BONES_THIGH };
  const LimberBonesPart *parts = facing < BEHIND ? from_behind : from_ahead;
  gboolean outside = facing < IN_FRONT &&
                     limber_figure_get_nearness (&frame->skeleton, camera, side) > 0;
  guint before = facing < BEHIND ? 0 : outside ? 1 : 2;
  LimberBonesStyle bones = { style->dark, style->behind };

  for (guint i = 0; i < G_N_ELEMENTS (from_ahead); i++)
    {
      if (i == before)
        paint_muscle (canvas, frame, camera, style, side);
      limber_figure_bones_paint_part (canvas, &frame->skeleton, camera, &bones, parts[i],
                                      side);
    }
  if (before == G_N_ELEMENTS (from_ahead))
    {
      paint_muscle (canvas, frame, camera, style, side);
      if (facing >= IN_FRONT)
        limber_figure_bones_paint_part (canvas, &frame->skeleton, camera, &bones,
                                        LIMBER_BONES_SHAFT, side);
    }
}

static void
paint_side (LimberCanvas             *canvas,
            const LimberFigureFrame  *frame,
            const LimberCamera       *camera,
            const LimberAnatomyStyle *style,
            LimberBodySide            side,
            double                    facing)
{
  LimberBonesStyle bones = { style->dark, style->behind };

  limber_figure_bones_paint_part (canvas, &frame->skeleton, camera, &bones,
                                  LIMBER_BONES_SHANK, side);
  paint_hip (canvas, frame, camera, style, side, facing);
}

static void
paint_middle (LimberCanvas             *canvas,
              const LimberFigureFrame  *frame,
              const LimberCamera       *camera,
              const LimberAnatomyStyle *style)
{
  LimberBonesStyle bones = { style->dark, style->behind };

  for (LimberBonesPart part = LIMBER_BONES_THORAX; part <= LIMBER_BONES_SACRUM; part++)
    limber_figure_bones_paint_part (canvas, &frame->skeleton, camera, &bones, part,
                                    LIMBER_BODY_RIGHT);
}

/**
 * limber_psoas_get_color:
 * @relative_length: of the psoas; 1 is standing upright
 * @dark: whether it is shown on a dark ground
 * @rgb: (out): red, green and blue, from 0 to 1
 *
 * Gets what the psoas is drawn in at a length: violet where short, rose in the middle,
 * amber where long.
 */
void
limber_psoas_get_color (double   relative_length,
                        gboolean dark,
                        double   rgb[3])
{
  LimberColor color = get_ink (relative_length, dark);

  rgb[0] = color.red;
  rgb[1] = color.green;
  rgb[2] = color.blue;
}

/**
 * limber_figure_anatomy_paint:
 * @cr: what to draw on
 * @frame: a moment of a figure
 * @camera: who looks
 * @style: colours
 *
 * Draws the bones of the trunk and the legs and, coloured by its length, the iliopsoas
 * of both sides. The near hip bone is looked through.
 */
void
limber_figure_anatomy_paint (cairo_t                  *cr,
                             const LimberFigureFrame  *frame,
                             const LimberCamera       *camera,
                             const LimberAnatomyStyle *style)
{
  const LimberMatrix *pelvis = &frame->skeleton.bones[LIMBER_BONE_PELVIS].axes;
  double facing = limber_vector_dot (limber_matrix_get_axis (pelvis, 0),
                                     limber_camera_get_towards (camera));
  LimberBodySide near =
      limber_figure_get_nearness (&frame->skeleton, camera, LIMBER_BODY_RIGHT) >= 0
          ? LIMBER_BODY_RIGHT
          : LIMBER_BODY_LEFT;
  LimberBodySide far = near == LIMBER_BODY_RIGHT ? LIMBER_BODY_LEFT : LIMBER_BODY_RIGHT;
  LimberCanvas canvas;

  limber_canvas_init (&canvas, cr);
  if (facing >= IN_FRONT)
    paint_middle (&canvas, frame, camera, style);
  paint_side (&canvas, frame, camera, style, far, facing);
  if (facing >= BEHIND && facing < IN_FRONT)
    paint_middle (&canvas, frame, camera, style);
  paint_side (&canvas, frame, camera, style, near, facing);
  if (facing < BEHIND)
    paint_middle (&canvas, frame, camera, style);
  limber_canvas_clear (&canvas);
}
