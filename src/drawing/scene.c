/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "drawing/scene.h"

#include "drawing/muscles.h"

/* How much of the body is left where one sees through it. */
#define SEEN_THROUGH_ALPHA 0.4

static void
paint_muscles (const LimberFigureScene *self,
               cairo_t                 *cr,
               const LimberCamera      *camera)
{
  gsize n_lengthens, n_strengthens;
  const LimberMuscle *lengthens =
      limber_exercise_get_lengthens (self->exercise, &n_lengthens);
  const LimberMuscle *strengthens =
      limber_exercise_get_strengthens (self->exercise, &n_strengthens);

  limber_figure_muscles_paint (cr, self->frame, camera, lengthens, n_lengthens,
                               strengthens, n_strengthens, self->dark);
}

/**
 * limber_figure_scene_paint:
 * @self: what is to be seen
 * @cr: what to paint on
 * @width: of the picture
 * @height: of the picture
 *
 * Paints a figure so that the whole of its movement has room in the picture.
 */
void
limber_figure_scene_paint (const LimberFigureScene *self,
                           cairo_t                 *cr,
                           double                   width,
                           double                   height)
{
  limber_figure_scene_paint_parts (self, LIMBER_SCENE_ALL, cr, width, height);
}

/**
 * limber_figure_scene_paint_parts:
 * @self: what is to be seen
 * @parts: what of it to paint
 * @cr: what to paint on
 * @width: of the picture
 * @height: of the picture
 *
 * Paints a part of the picture, where it is in the whole one.
 */
void
limber_figure_scene_paint_parts (const LimberFigureScene *self,
                                 LimberSceneParts         parts,
                                 cairo_t                 *cr,
                                 double                   width,
                                 double                   height)
{
  LimberView view = limber_figure_get_view (self->figure);
  LimberCamera camera = {
    .yaw = limber_view_get_yaw (view, self->frame->working) + self->turn,
    .elevation = limber_view_get_elevation (view),
  };
  LimberFigureStyle style;

  limber_figure_style_init (&style, self->dark, self->high_contrast);
  if (self->anatomy)
    {
      style.anatomy = TRUE;
      style.body_alpha = SEEN_THROUGH_ALPHA;
    }
  limber_figure_fit (&camera, self->figure, width, height);
  if (parts & LIMBER_SCENE_GROUND)
    limber_figure_paint_ground (cr, self->figure, self->frame, &camera, &style);
  if (parts & LIMBER_SCENE_BODY)
    {
      limber_figure_paint_body (cr, self->frame, &camera, &style);
      if (self->anatomy && self->exercise != NULL)
        paint_muscles (self, cr, &camera);
    }
  if (parts & LIMBER_SCENE_ARROWS)
    limber_figure_trace_paint (self->trace, cr, &camera, &style);
}

/**
 * limber_figure_scene_get_moving_parts:
 * @self: what is to be seen
 *
 * Returns: those that look different from one moment of the figure to the next
 */
LimberSceneParts
limber_figure_scene_get_moving_parts (const LimberFigureScene *self)
{
  for (guint i = 0; i < limber_figure_get_n_props (self->figure); i++)
    if (limber_figure_get_prop (self->figure, i)->kind == LIMBER_PROP_ROLLER)
      return LIMBER_SCENE_GROUND | LIMBER_SCENE_BODY;

  return LIMBER_SCENE_BODY;
}
