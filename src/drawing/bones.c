/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "drawing/bones.h"

#include "drawing/pelvis.h"
#include "drawing/spine.h"

/* How far the far side and the light bones fade into the body. */
#define FAR_FADE    0.55
#define THORAX_FADE 0.55
#define SHANK_FADE  0.15

static const LimberTone bone_tones[] = {
  { { 0.56, 0.49, 0.40 }, { 0.90, 0.85, 0.75 }, { 0.975, 0.95, 0.89 } },
  { { 0.25, 0.22, 0.19 }, { 0.72, 0.67, 0.59 }, { 0.86, 0.82, 0.74 } },
};
static const LimberTone disc_tones[] = {
  { { 0.40, 0.50, 0.58 }, { 0.60, 0.74, 0.84 }, { 0.72, 0.83, 0.90 } },
  { { 0.19, 0.25, 0.29 }, { 0.45, 0.56, 0.63 }, { 0.55, 0.66, 0.72 } },
};

/* Bones of the right leg, in the coordinates of the thigh, the shank and the foot;
 * fractions of the body's height. The lesser trochanter is where the psoas ends. */
static const LimberStation femur_neck[] = {
  { { 0, 0, 0 }, 0.0096 },
  { { 0.000, -0.006, 0.010 }, 0.0080 },
  { { -0.002, -0.015, 0.021 }, 0.0098 },
};
static const LimberStation femur_shaft[] = {
  { { -0.002, -0.015, 0.022 }, 0.0100 },  { { -0.001, -0.032, 0.0180 }, 0.0096 },
  { { 0.001, -0.052, 0.0155 }, 0.0078 },  { { 0.006, -0.110, 0.0110 }, 0.0072 },
  { { 0.005, -0.170, 0.0060 }, 0.0074 },  { { 0.001, -0.213, 0.0025 }, 0.0092 },
  { { -0.001, -0.231, 0.0010 }, 0.0130 },
};
static const LimberStation greater_trochanter[] = {
  { { -0.004, -0.006, 0.0285 }, 0.0072 },
  { { -0.002, -0.020, 0.0280 }, 0.0080 },
};
static const LimberStation lesser_trochanter[] = {
  { { -0.002, -0.034, 0.0140 }, 0.0080 },
  { { -0.0085, -0.0335, 0.0070 }, 0.0048 },
};
static const LimberStation condyles[][2] = {
  { { { 0.002, -0.233, -0.010 }, 0.0115 }, { { -0.006, -0.238, -0.0125 }, 0.0122 } },
  { { { 0.002, -0.233, 0.010 }, 0.0115 }, { { -0.006, -0.238, 0.0125 }, 0.0118 } },
};
static const LimberStation tibia_shaft[] = {
  { { 0.003, -0.018, -0.001 }, 0.0150 },  { { 0.008, -0.036, -0.001 }, 0.0112 },
  { { 0.0065, -0.070, -0.003 }, 0.0080 }, { { 0.004, -0.140, -0.0035 }, 0.0064 },
  { { 0.001, -0.205, -0.002 }, 0.0066 },  { { 0.000, -0.233, -0.001 }, 0.0094 },
};
static const LimberStation tibia_head[][2] = {
  { { { 0.002, -0.0165, -0.012 }, 0.0088 }, { { -0.005, -0.0165, -0.013 }, 0.0088 } },
  { { { 0.002, -0.0165, 0.012 }, 0.0088 }, { { -0.005, -0.0165, 0.013 }, 0.0088 } },
};
static const LimberStation inner_ankle[] = {
  { { 0.000, -0.230, -0.006 }, 0.0070 },
  { { 0.001, -0.244, -0.0135 }, 0.0045 },
};
static const LimberStation fibula[] = {
  { { -0.009, -0.024, 0.0190 }, 0.0056 }, { { -0.009, -0.050, 0.0185 }, 0.0036 },
  { { -0.008, -0.130, 0.0165 }, 0.0034 }, { { -0.005, -0.210, 0.0135 }, 0.0036 },
  { { -0.003, -0.238, 0.0130 }, 0.0052 }, { { -0.003, -0.250, 0.0140 }, 0.0042 },
};
static const LimberStation heel[] = {
  { { 0.004, -0.010, 0.000 }, 0.0110 },
  { { -0.010, -0.020, 0.002 }, 0.0095 },
  { { -0.027, -0.027, 0.002 }, 0.0098 },
};
static const LimberStation instep[] = {
  { { 0.004, -0.009, 0.000 }, 0.0100 },
  { { 0.024, -0.015, 0.000 }, 0.0094 },
  { { 0.042, -0.021, 0.001 }, 0.0078 },
};
static const LimberStation patella[] = {
  { { 0.0225, 0.004, 0 }, 0.0078 },
  { { 0.0225, -0.006, 0 }, 0.0058 },
};

/* The distance of the long bones of the foot from each other, at the toes. */
#define TOE_SPREAD 0.0085

static void
trace_femur (const LimberPen *pen,
             gconstpointer    data)
{
  limber_pen_add_cord (pen, femur_shaft, G_N_ELEMENTS (femur_shaft));
  limber_pen_add_cord (pen, femur_neck, G_N_ELEMENTS (femur_neck));
  limber_pen_add_rod (pen, greater_trochanter[0], greater_trochanter[1]);
  limber_pen_add_rod (pen, lesser_trochanter[0], lesser_trochanter[1]);
  limber_pen_add_rod (pen, condyles[0][0], condyles[0][1]);
  limber_pen_add_rod (pen, condyles[1][0], condyles[1][1]);
}

static void
trace_shaft (const LimberPen *pen,
             gconstpointer    data)
{
  LimberStation stations[] = {
    { { -0.0011, -0.029, 0.0187 }, 0.0097 }, femur_shaft[1],
    { { 0.0000, -0.042, 0.0167 }, 0.0088 },  femur_shaft[2],
    { { 0.0036, -0.081, 0.0132 }, 0.0075 },  femur_shaft[3],
  };

  /* Without an edge across its ends. */
  if (pen->grow == 0)
    {
      stations[0].point.y += 0.002;
      stations[G_N_ELEMENTS (stations) - 1].point.y -= pen->shift > 0 ? 0.0045 : 0.002;
    }
  limber_pen_add_ribbon (pen, stations, G_N_ELEMENTS (stations));
}

static void
trace_femur_head (const LimberPen *pen,
                  gconstpointer    data)
{
  limber_pen_add_ball (pen, limber_vector (0, 0, 0), 0.0136);
}

static void
trace_tibia (const LimberPen *pen,
             gconstpointer    data)
{
  limber_pen_add_cord (pen, tibia_shaft, G_N_ELEMENTS (tibia_shaft));
  limber_pen_add_rod (pen, tibia_head[0][0], tibia_head[0][1]);
  limber_pen_add_rod (pen, tibia_head[1][0], tibia_head[1][1]);
  limber_pen_add_rod (pen, inner_ankle[0], inner_ankle[1]);
}

static void
trace_fibula (const LimberPen *pen,
              gconstpointer    data)
{
  limber_pen_add_cord (pen, fibula, G_N_ELEMENTS (fibula));
}

static void
trace_patella (const LimberPen *pen,
               gconstpointer    data)
{
  limber_pen_add_rod (pen, patella[0], patella[1]);
}

static void
trace_foot (const LimberPen *pen,
            gconstpointer    data)
{
  limber_pen_add_cord (pen, heel, G_N_ELEMENTS (heel));
  limber_pen_add_cord (pen, instep, G_N_ELEMENTS (instep));
  for (int i = -2; i <= 2; i++)
    {
      LimberStation base = { { 0.040, -0.021, i * 0.0045 + 0.001 }, 0.0050 };
      LimberStation head = { { 0.074 - 0.0015 * (i + 2), -0.0325, i * TOE_SPREAD },
                             0.0042 };

      limber_pen_add_rod (pen, base, head);
    }
}

static void
trace_toes (const LimberPen *pen,
            gconstpointer    data)
{
  for (int i = -2; i <= 2; i++)
    {
      LimberStation base = { { 0.003 - 0.0015 * (i + 2), -0.0045, i * TOE_SPREAD },
                             0.0036 };
      LimberStation tip = { { 0.029 - 0.0035 * (i + 2), -0.0070, i * TOE_SPREAD },
                            0.0030 };

      limber_pen_add_rod (pen, base, tip);
    }
}

static LimberTone
get_tone (const LimberBonesStyle *style,
          double                  nearness,
          double                  fade)
{
  const LimberTone *tone = &bone_tones[style->dark ? 1 : 0];
  double far = CLAMP (-nearness, 0, 1);

  return limber_tone_mix (tone, style->behind, 1 - (1 - fade) * (1 - far * FAR_FADE));
}

static void
init_pen (LimberPen            *pen,
          LimberCanvas         *canvas,
          const LimberSkeleton *skeleton,
          const LimberCamera   *camera,
          LimberBone            bone,
          LimberBodySide        side)
{
  limber_pen_init (pen, canvas, camera, &skeleton->bones[LIMBER_BONE_ON (bone, side)],
                   side == LIMBER_BODY_RIGHT ? 1 : -1);
}

static void
paint_thigh (LimberCanvas         *canvas,
             const LimberSkeleton *skeleton,
             const LimberCamera   *camera,
             LimberBodySide        side,
             const LimberTone     *tone)
{
  LimberPen pen;

  init_pen (&pen, canvas, skeleton, camera, LIMBER_BONE_THIGH, side);
  limber_pen_paint (&pen, tone, trace_femur, NULL);
  limber_pen_paint (&pen, tone, trace_femur_head, NULL);
}

static void
paint_shaft (LimberCanvas         *canvas,
             const LimberSkeleton *skeleton,
             const LimberCamera   *camera,
             LimberBodySide        side,
             const LimberTone     *tone)
{
  LimberPen pen;

  init_pen (&pen, canvas, skeleton, camera, LIMBER_BONE_THIGH, side);
  limber_pen_paint (&pen, tone, trace_shaft, NULL);
}

static void
paint_patella (LimberCanvas         *canvas,
               const LimberSkeleton *skeleton,
               const LimberCamera   *camera,
               LimberBodySide        side,
               const LimberTone     *tone)
{
  LimberFrame frame = limber_figure_get_patella (skeleton, side);
  LimberPen pen;

  limber_pen_init (&pen, canvas, camera, &frame, 1);
  limber_pen_paint (&pen, tone, trace_patella, NULL);
}

static void
paint_foot (LimberCanvas         *canvas,
            const LimberSkeleton *skeleton,
            const LimberCamera   *camera,
            LimberBodySide        side,
            const LimberTone     *tone)
{
  LimberPen pen;

  init_pen (&pen, canvas, skeleton, camera, LIMBER_BONE_TOES, side);
  limber_pen_paint (&pen, tone, trace_toes, NULL);
  init_pen (&pen, canvas, skeleton, camera, LIMBER_BONE_FOOT, side);
  limber_pen_paint (&pen, tone, trace_foot, NULL);
}

static void
paint_shank (LimberCanvas         *canvas,
             const LimberSkeleton *skeleton,
             const LimberCamera   *camera,
             LimberBodySide        side,
             const LimberTone     *tone)
{
  LimberPen pen;
  LimberVector towards = limber_camera_get_towards (camera);

  init_pen (&pen, canvas, skeleton, camera, LIMBER_BONE_SHANK, side);
  towards = limber_matrix_turn_back (&pen.frame.axes, towards);
  paint_foot (canvas, skeleton, camera, side, tone);
  if (towards.x > 0)
    limber_pen_paint (&pen, tone, trace_fibula, NULL);
  else
    paint_patella (canvas, skeleton, camera, side, tone);
  limber_pen_paint (&pen, tone, trace_tibia, NULL);
  if (towards.x > 0)
    paint_patella (canvas, skeleton, camera, side, tone);
  else
    limber_pen_paint (&pen, tone, trace_fibula, NULL);
}

/**
 * limber_figure_get_nearness:
 * @skeleton: where the bones are
 * @camera: who looks
 * @side: a side of the body
 *
 * Returns: from -1, the side is turned away from who looks, to 1, towards them
 */
double
limber_figure_get_nearness (const LimberSkeleton *skeleton,
                            const LimberCamera   *camera,
                            LimberBodySide        side)
{
  LimberVector right =
      limber_matrix_get_axis (&skeleton->bones[LIMBER_BONE_PELVIS].axes, 2);
  double nearness = limber_vector_dot (right, limber_camera_get_towards (camera));

  return side == LIMBER_BODY_RIGHT ? nearness : -nearness;
}

/**
 * limber_figure_get_patella:
 * @skeleton: where the bones are
 * @side: of which knee
 *
 * Returns: what the kneecap is in front of: the knee, turned by half of its flexion
 */
LimberFrame
limber_figure_get_patella (const LimberSkeleton *skeleton,
                           LimberBodySide        side)
{
  const LimberFrame *thigh = &skeleton->bones[LIMBER_BONE_ON (LIMBER_BONE_THIGH, side)];
  const LimberFrame *shank = &skeleton->bones[LIMBER_BONE_ON (LIMBER_BONE_SHANK, side)];
  LimberVector shin =
      limber_matrix_turn_back (&thigh->axes, limber_matrix_get_axis (&shank->axes, 1));
  LimberMatrix half =
      limber_matrix_rotation (2, limber_degrees (atan2 (-shin.x, shin.y)) / 2);

  return (LimberFrame){ shank->origin, limber_matrix_multiply (&thigh->axes, &half) };
}

/**
 * limber_figure_bones_paint_part:
 * @canvas: what to draw on
 * @skeleton: where the bones are
 * @camera: who looks
 * @style: colours
 * @part: what to draw
 * @side: of a pair, which one
 */
void
limber_figure_bones_paint_part (LimberCanvas           *canvas,
                                const LimberSkeleton   *skeleton,
                                const LimberCamera     *camera,
                                const LimberBonesStyle *style,
                                LimberBonesPart         part,
                                LimberBodySide          side)
{
  double nearness = limber_figure_get_nearness (skeleton, camera, side);
  LimberTone tone = get_tone (style, nearness, 0);
  LimberTone middle = get_tone (style, 0, 0);
  LimberTone thorax = get_tone (style, 0, THORAX_FADE);
  LimberTone shank = get_tone (style, nearness, SHANK_FADE);

  switch (part)
    {
    case LIMBER_BONES_THORAX:
      limber_figure_thorax_paint (canvas, skeleton, camera, &thorax);
      break;
    case LIMBER_BONES_LUMBAR_SPINE:
      limber_figure_lumbar_spine_paint (canvas, skeleton, camera, &middle,
                                        &disc_tones[style->dark ? 1 : 0]);
      break;
    case LIMBER_BONES_SACRUM:
      limber_figure_sacrum_paint (canvas, skeleton, camera, &middle);
      break;
    case LIMBER_BONES_HIP_BONE:
      limber_figure_hip_bone_paint (canvas, skeleton, camera, side, &tone);
      break;
    case LIMBER_BONES_THIGH:
      paint_thigh (canvas, skeleton, camera, side, &tone);
      break;
    case LIMBER_BONES_SHAFT:
      paint_shaft (canvas, skeleton, camera, side, &tone);
      break;
    case LIMBER_BONES_SHANK:
      paint_shank (canvas, skeleton, camera, side, &shank);
      break;
    default:
      g_return_if_reached ();
    }
}

/**
 * limber_figure_bones_paint:
 * @cr: what to draw on
 * @skeleton: where the bones are
 * @camera: who looks
 * @style: colours
 *
 * Draws the bones of the trunk and the legs, the far ones first and lighter.
 */
void
limber_figure_bones_paint (cairo_t                *cr,
                           const LimberSkeleton   *skeleton,
                           const LimberCamera     *camera,
                           const LimberBonesStyle *style)
{
  LimberBodySide near =
      limber_figure_get_nearness (skeleton, camera, LIMBER_BODY_RIGHT) >= 0
          ? LIMBER_BODY_RIGHT
          : LIMBER_BODY_LEFT;
  LimberBodySide far = near == LIMBER_BODY_RIGHT ? LIMBER_BODY_LEFT : LIMBER_BODY_RIGHT;
  const struct
  {
    LimberBonesPart part;
    LimberBodySide side;
  } order[] = {
    { LIMBER_BONES_HIP_BONE, far },  { LIMBER_BONES_SHANK, far },
    { LIMBER_BONES_THIGH, far },     { LIMBER_BONES_THORAX, near },
    { LIMBER_BONES_SACRUM, near },   { LIMBER_BONES_LUMBAR_SPINE, near },
    { LIMBER_BONES_HIP_BONE, near }, { LIMBER_BONES_SHANK, near },
    { LIMBER_BONES_THIGH, near },
  };
  LimberCanvas canvas;

  limber_canvas_init (&canvas, cr);
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    limber_figure_bones_paint_part (&canvas, skeleton, camera, style, order[i].part,
                                    order[i].side);
  limber_canvas_clear (&canvas);
}
