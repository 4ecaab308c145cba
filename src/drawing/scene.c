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
  limber_figure_paint (cr, self->figure, self->frame, &camera, &style);
  if (self->anatomy && self->exercise != NULL)
    paint_muscles (self, cr, &camera);
  limber_figure_trace_paint (self->trace, cr, &camera, &style);
}
