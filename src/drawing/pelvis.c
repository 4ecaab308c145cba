/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "drawing/pelvis.h"

/* The right hip bone and the sacrum of an upright pelvis, from the middle between the
 * hip centres: fractions of the body's height, drawn after plates of an average adult's
 * with the front of the crests above the pubis. */

/* The rim of the wing from the back to the front, */
static const LimberStation crest[] = {
  { { -0.047, 0.041, 0.025 }, 0.0052 }, { { -0.039, 0.055, 0.038 }, 0.0046 },
  { { -0.022, 0.064, 0.057 }, 0.0040 }, { { -0.002, 0.0665, 0.071 }, 0.0042 },
  { { 0.017, 0.061, 0.0775 }, 0.0046 }, { { 0.032, 0.049, 0.076 }, 0.0040 },
  { { 0.040, 0.036, 0.070 }, 0.0042 },
};

/*   and as far along, where the wing meets the brim and the roof of the socket. */
static const LimberVector brim[G_N_ELEMENTS (crest)] = {
  { -0.044, 0.026, 0.026 }, { -0.034, 0.020, 0.031 }, { -0.021, 0.011, 0.038 },
  { -0.008, 0.010, 0.045 }, { 0.004, 0.012, 0.050 },  { 0.016, 0.013, 0.053 },
  { 0.025, 0.014, 0.055 },
};

/* The front edge down to the pubis. */
static const LimberStation front[] = {
  { { 0.040, 0.036, 0.070 }, 0.0042 },   { { 0.033, 0.025, 0.063 }, 0.0036 },
  { { 0.0275, 0.014, 0.0565 }, 0.0050 }, { { 0.0185, 0.005, 0.047 }, 0.0075 },
  { { 0.017, 0.004, 0.036 }, 0.0075 },   { { 0.0225, 0.003, 0.024 }, 0.0056 },
  { { 0.030, -0.003, 0.012 }, 0.0056 },  { { 0.033, -0.008, 0.0075 }, 0.0060 },
};

/* From the back of the rim along the notch to the sit bone, */
static const LimberStation back[] = {
  { { -0.047, 0.041, 0.025 }, 0.0052 },  { { -0.0435, 0.027, 0.026 }, 0.0046 },
  { { -0.031, 0.018, 0.032 }, 0.0046 },  { { -0.020, 0.009, 0.038 }, 0.0060 },
  { { -0.018, -0.004, 0.038 }, 0.0066 }, { { -0.018, -0.022, 0.036 }, 0.0080 },
  { { -0.021, -0.040, 0.034 }, 0.0100 }, { { -0.019, -0.0465, 0.033 }, 0.0088 },
};

/*   and on to the pubis. */
static const LimberStation ramus[] = {
  { { -0.019, -0.0465, 0.033 }, 0.0085 }, { { -0.008, -0.046, 0.027 }, 0.0056 },
  { { 0.004, -0.040, 0.019 }, 0.0046 },   { { 0.018, -0.031, 0.011 }, 0.0046 },
  { { 0.029, -0.020, 0.0075 }, 0.0058 },  { { 0.033, -0.008, 0.0075 }, 0.0060 },
};

static const LimberStation socket[] = {
  { { 0, 0.001, 0.0375 }, 0.0185 },
  { { 0, 0.000, 0.0435 }, 0.0170 },
};

static const LimberStation spine_of_ischium[] = {
  { { -0.018, -0.006, 0.036 }, 0.0045 },
  { { -0.0285, -0.009, 0.0295 }, 0.0020 },
};

/* The line that parts the wing from the ring, on the inside. */
static const LimberVector brim_line[] = {
  { -0.025, 0.020, 0.029 }, { -0.014, 0.008, 0.0345 }, { 0.000, 0.004, 0.0365 },
  { 0.013, 0.006, 0.035 },  { 0.024, 0.005, 0.022 },   { 0.033, -0.003, 0.009 },
};

/* The hollow of the wing, on its inside. */
static const LimberVector fossa[] = {
  { -0.026, 0.048, 0.043 }, { -0.010, 0.056, 0.061 }, { 0.012, 0.053, 0.070 },
  { 0.027, 0.039, 0.067 },  { 0.022, 0.024, 0.057 },  { 0.005, 0.019, 0.051 },
  { -0.015, 0.023, 0.041 }, { -0.026, 0.048, 0.043 },
};

/* The middle of the sacrum and the coccyx, from the top to the tip. */
static const struct
{
  double x;
  double y;
  double half_width;
  double radius;
} sacrum[] = {
  { -0.021, 0.034, 0.0265, 0.0090 },   { -0.033, 0.024, 0.0235, 0.0085 },
  { -0.041, 0.011, 0.0180, 0.0068 },   { -0.0445, -0.002, 0.0135, 0.0056 },
  { -0.0435, -0.014, 0.0085, 0.0046 }, { -0.040, -0.024, 0.0030, 0.0038 },
  { -0.034, -0.032, 0.0010, 0.0028 },
};

static void
init_pen (LimberPen            *pen,
          LimberCanvas         *canvas,
          const LimberSkeleton *skeleton,
          const LimberCamera   *camera,
          LimberBodySide        side)
{
  limber_pen_init (pen, canvas, camera, &skeleton->bones[LIMBER_BONE_PELVIS],
                   side == LIMBER_BODY_RIGHT ? 1 : -1);
}

static void
trace_hip_bone (const LimberPen *pen,
                gconstpointer    data)
{
  LimberPen whole = *pen;

  whole.factor = 1;
  for (guint i = 0; i + 1 < G_N_ELEMENTS (crest); i++)
    {
      LimberVector corners[] = { crest[i].point, crest[i + 1].point, brim[i + 1],
                                 brim[i] };

      limber_pen_add_hull (&whole, corners, G_N_ELEMENTS (corners), 0.0024);
    }
  limber_pen_add_cord (pen, crest, G_N_ELEMENTS (crest));
  limber_pen_add_cord (pen, front, G_N_ELEMENTS (front));
  limber_pen_add_cord (pen, back, G_N_ELEMENTS (back));
  limber_pen_add_cord (pen, ramus, G_N_ELEMENTS (ramus));
  limber_pen_add_rod (pen, spine_of_ischium[0], spine_of_ischium[1]);
  limber_pen_add_rod (pen, socket[0], socket[1]);
}

/* Whether one sees the inside of the wing, from 0 to 1. */
static double
get_inside (const LimberPen *pen)
{
  LimberVector towards =
      limber_matrix_turn_back (&pen->frame.axes, limber_camera_get_towards (pen->camera));
  LimberVector inward = limber_vector (0.5, 0.25, -0.83 * pen->mirror);

  return CLAMP (limber_vector_dot (towards, inward) * 4, 0, 1);
}

static void
paint_inside (const LimberPen  *pen,
              const LimberTone *tone)
{
  double inside = get_inside (pen);
  double radius = limber_pen_get_edge_width (pen->camera) / 2 / pen->camera->scale;
  LimberStation line[G_N_ELEMENTS (brim_line)];

  if (inside <= 0)
    return;

  limber_pen_add_area (pen, fossa, G_N_ELEMENTS (fossa));
  limber_pen_fill (pen, tone->edge, 0.22 * inside);
  for (guint i = 0; i < G_N_ELEMENTS (line); i++)
    line[i] = (LimberStation){ brim_line[i], radius };
  limber_pen_add_cord (pen, line, G_N_ELEMENTS (line));
  limber_pen_fill (pen, tone->edge, 0.8 * inside);
}

static void
trace_sacrum (const LimberPen *pen,
              gconstpointer    data)
{
  for (guint i = 0; i + 1 < G_N_ELEMENTS (sacrum); i++)
    {
      LimberVector corners[] = {
        { sacrum[i].x, sacrum[i].y, -sacrum[i].half_width },
        { sacrum[i].x, sacrum[i].y, sacrum[i].half_width },
        { sacrum[i + 1].x, sacrum[i + 1].y, sacrum[i + 1].half_width },
        { sacrum[i + 1].x, sacrum[i + 1].y, -sacrum[i + 1].half_width },
      };

      limber_pen_add_hull (pen, corners, G_N_ELEMENTS (corners), sacrum[i + 1].radius);
    }
}

/* The holes that the nerves leave through, and the seams of what were vertebrae. */
static void
paint_holes (const LimberPen  *pen,
             const LimberTone *tone)
{
  for (guint i = 0; i < 4; i++)
    for (int side = -1; side <= 1; side += 2)
      {
        double x = (sacrum[i].x + sacrum[i + 1].x) / 2;
        double y = (sacrum[i].y + sacrum[i + 1].y) / 2;

        limber_pen_add_ball (pen, limber_vector (x, y, side * (0.0125 - i * 0.0016)),
                             0.0021);
      }
  limber_pen_fill (pen, tone->edge, 0.7);
}

/**
 * limber_figure_hip_bone_paint:
 * @canvas: what to draw on
 * @skeleton: where the bones are
 * @camera: who looks
 * @side: which of the two
 * @tone: colours
 */
void
limber_figure_hip_bone_paint (LimberCanvas         *canvas,
                              const LimberSkeleton *skeleton,
                              const LimberCamera   *camera,
                              LimberBodySide        side,
                              const LimberTone     *tone)
{
  LimberPen pen;

  init_pen (&pen, canvas, skeleton, camera, side);
  limber_pen_paint (&pen, tone, trace_hip_bone, NULL);
  paint_inside (&pen, tone);
}

/**
 * limber_figure_sacrum_paint:
 * @canvas: what to draw on
 * @skeleton: where the bones are
 * @camera: who looks
 * @tone: colours
 */
void
limber_figure_sacrum_paint (LimberCanvas         *canvas,
                            const LimberSkeleton *skeleton,
                            const LimberCamera   *camera,
                            const LimberTone     *tone)
{
  LimberPen pen;

  init_pen (&pen, canvas, skeleton, camera, LIMBER_BODY_RIGHT);
  limber_pen_paint (&pen, tone, trace_sacrum, NULL);
  paint_holes (&pen, tone);
}
