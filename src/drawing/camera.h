/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "figure/vector.h"

G_BEGIN_DECLS

/* Looks at the figure from far away, so that nothing gets smaller with distance. */
typedef struct
{
  double yaw;       /* degrees; 0 looks at the figure's right side, which then faces the
                     * right of the picture; 90 looks at its face; 180 at its left */
  double elevation; /* degrees above the horizon that one looks down from */
  double scale;     /* pixels for the body's height */
  double x;         /* pixels from the left, where the world's origin is */
  double y;         /* pixels from the top, the same */
} LimberCamera;

/* A point of the picture. */
typedef struct
{
  double x;     /* pixels from the left */
  double y;     /* pixels from the top */
  double depth; /* fractions of the body's height; greater is nearer */
} LimberScreenPoint;

/* The direction to the right of the picture, in the world. */
static inline LimberVector
limber_camera_get_right (const LimberCamera *camera)
{
  double yaw = limber_radians (camera->yaw);

  return limber_vector (cos (yaw), 0, -sin (yaw));
}

/* The direction to the top of the picture, in the world. */
static inline LimberVector
limber_camera_get_up (const LimberCamera *camera)
{
  double yaw = limber_radians (camera->yaw);
  double elevation = limber_radians (camera->elevation);

  return limber_vector (-sin (yaw) * sin (elevation), cos (elevation),
                        -cos (yaw) * sin (elevation));
}

/* The direction towards who looks, in the world. */
static inline LimberVector
limber_camera_get_towards (const LimberCamera *camera)
{
  double yaw = limber_radians (camera->yaw);
  double elevation = limber_radians (camera->elevation);

  return limber_vector (sin (yaw) * cos (elevation), sin (elevation),
                        cos (yaw) * cos (elevation));
}

static inline LimberScreenPoint
limber_camera_project (const LimberCamera *camera,
                       LimberVector        point)
{
  return (LimberScreenPoint){
    camera->x +
        camera->scale * limber_vector_dot (point, limber_camera_get_right (camera)),
    camera->y - camera->scale * limber_vector_dot (point, limber_camera_get_up (camera)),
    limber_vector_dot (point, limber_camera_get_towards (camera)),
  };
}

G_END_DECLS
