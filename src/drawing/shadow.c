/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "drawing/shadow.h"

/* What throws a shadow, and how wide a one. */
static const struct
{
  LimberBone bone;
  LimberVector at; /* from the bone's origin */
  double radius;
} shades[] = {
  { LIMBER_BONE_PELVIS, { 0, 0, 0 }, 0.13 },
  { LIMBER_BONE_THORAX, { 0.02, 0.02, 0 }, 0.13 },
  { LIMBER_BONE_CHEST, { 0.02, 0.04, 0 }, 0.13 },
  { LIMBER_BONE_HEAD, { 0, 0.06, 0 }, 0.08 },
  { LIMBER_BONE_FOREARM, { 0, 0, 0 }, 0.05 },
  { LIMBER_BONE_HAND, { 0, -0.05, 0 }, 0.06 },
  { LIMBER_BONE_SHANK, { 0, 0, 0 }, 0.08 },
  { LIMBER_BONE_SHANK, { 0, -0.12, 0 }, 0.09 },
  { LIMBER_BONE_THIGH, { 0, -0.12, 0 }, 0.10 },
  { LIMBER_BONE_FOOT, { 0.03, -0.02, 0 }, 0.10 },
};

/* Above that nothing throws a shadow. */
#define MAX_SHADE_HEIGHT 0.28

static void
paint_shade (const LimberVector *at,
             double              radius,
             const LimberCamera *camera,
             double              strength,
             cairo_pattern_t    *spot,
             cairo_t            *cr)
{
  double lit = 1 - at->y / MAX_SHADE_HEIGHT;
  LimberScreenPoint middle =
      limber_camera_project (camera, limber_vector (at->x, 0, at->z));
  LimberVector right = limber_camera_get_right (camera);
  LimberVector up = limber_camera_get_up (camera);
  double size = radius * camera->scale;
  cairo_matrix_t matrix;

  if (lit <= 0)
    return;

  cairo_matrix_init (&matrix, size * right.x, -size * up.x, size * right.z, -size * up.z,
                     middle.x, middle.y);
  cairo_save (cr);
  cairo_transform (cr, &matrix);
  cairo_rectangle (cr, -1, -1, 2, 2);
  cairo_clip (cr);
  cairo_set_source (cr, spot);
  cairo_paint_with_alpha (cr, strength * lit * lit);
  cairo_restore (cr);
}

/**
 * limber_shadow_paint:
 * @cr: where to
 * @frame: a moment of a figure
 * @camera: who looks
 * @style: how it looks
 *
 * Paints the body's soft shadow on the floor.
 */
void
limber_shadow_paint (cairo_t                 *cr,
                     const LimberFigureFrame *frame,
                     const LimberCamera      *camera,
                     const LimberFigureStyle *style)
{
  cairo_pattern_t *spot = cairo_pattern_create_radial (0, 0, 0, 0, 0, 1);

  cairo_pattern_add_color_stop_rgba (spot, 0, 0.05, 0.06, 0.12, 1);
  cairo_pattern_add_color_stop_rgba (spot, 0.5, 0.05, 0.06, 0.12, 0.5);
  cairo_pattern_add_color_stop_rgba (spot, 1, 0.05, 0.06, 0.12, 0);
  for (guint i = 0; i < G_N_ELEMENTS (shades); i++)
    for (guint side = 0; side < (shades[i].bone < LIMBER_BONE_CLAVICLE ? 1 : 2); side++)
      {
        LimberVector at = limber_skeleton_get_point (&frame->skeleton,
                                                     shades[i].bone + side, shades[i].at);

        paint_shade (&at, shades[i].radius, camera, style->shadow, spot, cr);
      }
  cairo_pattern_destroy (spot);
}
