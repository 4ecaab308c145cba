/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "figure/figure-private.h"

G_DEFINE_FINAL_TYPE (LimberFigure, limber_figure, G_TYPE_OBJECT)

static const char *const view_ids[LIMBER_N_VIEWS] = { "side", "front", "three-quarter" };
static const char *const loop_ids[LIMBER_N_LOOPS] = { "rep", "hold", "cycle" };
static const char *const easing_ids[LIMBER_N_EASINGS] = { "smooth", "through", "linear" };
static const char *const arrow_ids[LIMBER_N_ARROWS] = { "knee", "foot", "hand", "pelvis",
                                                        "belly" };

static void
limber_figure_finalize (GObject *object)
{
  LimberFigure *self = LIMBER_FIGURE (object);

  for (guint i = 0; i < self->poses->len; i++)
    g_free ((char *) limber_figure_peek_pose (self, i)->name);
  g_free (self->description);
  g_array_unref (self->props);
  g_array_unref (self->poses);
  g_array_unref (self->keys);
  g_array_unref (self->arrows);

  G_OBJECT_CLASS (limber_figure_parent_class)->finalize (object);
}

static void
limber_figure_class_init (LimberFigureClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = limber_figure_finalize;
}

static void
limber_figure_init (LimberFigure *self)
{
  self->description = g_strdup ("");
  self->props = g_array_new (FALSE, TRUE, sizeof (LimberProp));
  self->poses = g_array_new (FALSE, TRUE, sizeof (LimberPose));
  self->keys = g_array_new (FALSE, TRUE, sizeof (LimberSolvedKey));
  self->arrows = g_array_new (FALSE, TRUE, sizeof (LimberArrow));
}

/**
 * limber_figure_new:
 * @view: where it is looked at from at first
 * @loop: what its movement is of
 * @period_us: cycles: how long one takes, in microseconds, more than 0; else 0
 *
 * Returns: (transfer full): a figure without any pose
 */
LimberFigure *
limber_figure_new (LimberView view,
                   LimberLoop loop,
                   gint64     period_us)
{
  LimberFigure *self;

  g_return_val_if_fail (view < LIMBER_N_VIEWS, NULL);
  g_return_val_if_fail (loop < LIMBER_N_LOOPS, NULL);
  g_return_val_if_fail ((loop == LIMBER_LOOP_CYCLE) == (period_us > 0), NULL);

  self = g_object_new (LIMBER_TYPE_FIGURE, NULL);
  self->view = view;
  self->loop = loop;
  self->period_us = period_us;

  return self;
}

/**
 * limber_figure_add_prop:
 * @self: a figure
 * @prop: a thing that is there
 *
 * Returns: its index
 */
guint
limber_figure_add_prop (LimberFigure     *self,
                        const LimberProp *prop)
{
  g_return_val_if_fail (prop->kind < LIMBER_N_PROP_KINDS, 0);

  g_array_append_vals (self->props, prop, 1);

  return self->props->len - 1;
}

/**
 * limber_figure_add_pose:
 * @self: a figure
 * @pose: a pose; it is copied. Its surfaces must have been added.
 *
 * Returns: its index
 */
guint
limber_figure_add_pose (LimberFigure     *self,
                        const LimberPose *pose)
{
  LimberPose copy = *pose;
  LimberSkeleton skeleton;

  g_return_val_if_fail (pose->n_contacts <= LIMBER_MAX_CONTACTS, 0);

  /* From below the floor, everything would be lifted onto it at once. */
  limber_skeleton_set_posture (&skeleton, &copy.posture);
  copy.posture.position.y -= limber_skeleton_get_floor_gap (&skeleton);
  copy.name = g_strdup (pose->name);
  g_array_append_val (self->poses, copy);

  return self->poses->len - 1;
}

/**
 * limber_figure_add_key:
 * @self: a figure
 * @key: the next key, later than the one before; the first is at 0, and of a cycle the
 *   last is at 1. Its pose must have been added.
 */
void
limber_figure_add_key (LimberFigure    *self,
                       const LimberKey *key)
{
  LimberSolvedKey solved = { .key = *key };

  g_return_if_fail (key->pose < self->poses->len);
  g_return_if_fail (self->keys->len == 0
                        ? key->at == 0
                        : key->at >
                              limber_figure_peek_key (self, self->keys->len - 1)->key.at);

  g_array_append_val (self->keys, solved);
}

/**
 * limber_figure_add_arrow:
 * @self: a figure
 * @arrow: an arrow to be drawn
 */
void
limber_figure_add_arrow (LimberFigure *self,
                         LimberArrow   arrow)
{
  g_return_if_fail (arrow < LIMBER_N_ARROWS);

  g_array_append_val (self->arrows, arrow);
}

/**
 * limber_figure_set_description:
 * @self: a figure
 * @description: the movement in words, translated
 */
void
limber_figure_set_description (LimberFigure *self,
                               const char   *description)
{
  g_free (self->description);
  self->description = g_strdup (description);
}

/**
 * limber_figure_get_view:
 * @self: a figure
 *
 * Returns: where it is looked at from at first
 */
LimberView
limber_figure_get_view (LimberFigure *self)
{
  return self->view;
}

/**
 * limber_figure_get_loop:
 * @self: a figure
 *
 * Returns: what its movement is of
 */
LimberLoop
limber_figure_get_loop (LimberFigure *self)
{
  return self->loop;
}

/**
 * limber_figure_get_period:
 * @self: a figure
 *
 * Returns: how long a cycle takes, in microseconds; 0 where it is none
 */
gint64
limber_figure_get_period (LimberFigure *self)
{
  return self->period_us;
}

/**
 * limber_figure_get_description:
 * @self: a figure
 *
 * Returns: (transfer none): the movement in words, translated
 */
const char *
limber_figure_get_description (LimberFigure *self)
{
  return self->description;
}

/**
 * limber_figure_get_n_props:
 * @self: a figure
 *
 * Returns: how many things are there
 */
guint
limber_figure_get_n_props (LimberFigure *self)
{
  return self->props->len;
}

/**
 * limber_figure_get_prop:
 * @self: a figure
 * @index: less than limber_figure_get_n_props()
 *
 * Returns: (transfer none): a thing that is there
 */
const LimberProp *
limber_figure_get_prop (LimberFigure *self,
                        guint         index)
{
  g_return_val_if_fail (index < self->props->len, NULL);

  return &g_array_index (self->props, LimberProp, index);
}

/**
 * limber_figure_get_n_poses:
 * @self: a figure
 *
 * Returns: how many poses it has
 */
guint
limber_figure_get_n_poses (LimberFigure *self)
{
  return self->poses->len;
}

/**
 * limber_figure_get_pose:
 * @self: a figure
 * @index: less than limber_figure_get_n_poses()
 *
 * Returns: (transfer none): a pose; solved, once the figure is
 */
const LimberPose *
limber_figure_get_pose (LimberFigure *self,
                        guint         index)
{
  g_return_val_if_fail (index < self->poses->len, NULL);

  return limber_figure_peek_pose (self, index);
}

/**
 * limber_figure_get_n_keys:
 * @self: a figure
 *
 * Returns: how many keys its movement has
 */
guint
limber_figure_get_n_keys (LimberFigure *self)
{
  return self->keys->len;
}

/**
 * limber_figure_get_key:
 * @self: a figure
 * @index: less than limber_figure_get_n_keys()
 *
 * Returns: (transfer none): a key
 */
const LimberKey *
limber_figure_get_key (LimberFigure *self,
                       guint         index)
{
  g_return_val_if_fail (index < self->keys->len, NULL);

  return &limber_figure_peek_key (self, index)->key;
}

/**
 * limber_figure_get_n_arrows:
 * @self: a figure
 *
 * Returns: how many arrows are to be drawn
 */
guint
limber_figure_get_n_arrows (LimberFigure *self)
{
  return self->arrows->len;
}

/**
 * limber_figure_get_arrow:
 * @self: a figure
 * @index: less than limber_figure_get_n_arrows()
 *
 * Returns: an arrow to be drawn
 */
LimberArrow
limber_figure_get_arrow (LimberFigure *self,
                         guint         index)
{
  g_return_val_if_fail (index < self->arrows->len, 0);

  return g_array_index (self->arrows, LimberArrow, index);
}

/**
 * limber_figure_get_still_phase:
 * @self: a figure
 *
 * Returns: the phase of the moment that shows best what it is, for a still picture
 */
double
limber_figure_get_still_phase (LimberFigure *self)
{
  return self->loop == LIMBER_LOOP_CYCLE ? 0 : 1;
}

/**
 * limber_figure_get_bounds:
 * @self: a figure that is solved
 * @min: (out): the least x, y and z that the body takes in the whole movement
 * @max: (out): the greatest
 *
 * The right is the side that works. Props are not counted in.
 */
void
limber_figure_get_bounds (LimberFigure *self,
                          LimberVector *min,
                          LimberVector *max)
{
  *min = self->min;
  *max = self->max;
}

/**
 * limber_view_get_id:
 * @view: a view
 *
 * Returns: what it is called in JSON; constant
 */
const char *
limber_view_get_id (LimberView view)
{
  g_return_val_if_fail (view < LIMBER_N_VIEWS, NULL);

  return view_ids[view];
}

/**
 * limber_loop_get_id:
 * @loop: what a movement is of
 *
 * Returns: what it is called in JSON; constant
 */
const char *
limber_loop_get_id (LimberLoop loop)
{
  g_return_val_if_fail (loop < LIMBER_N_LOOPS, NULL);

  return loop_ids[loop];
}

/**
 * limber_easing_get_id:
 * @easing: how it goes from key to key
 *
 * Returns: what it is called in JSON; constant
 */
const char *
limber_easing_get_id (LimberEasing easing)
{
  g_return_val_if_fail (easing < LIMBER_N_EASINGS, NULL);

  return easing_ids[easing];
}

/**
 * limber_arrow_get_id:
 * @arrow: an arrow
 *
 * Returns: what it is called in JSON; constant
 */
const char *
limber_arrow_get_id (LimberArrow arrow)
{
  g_return_val_if_fail (arrow < LIMBER_N_ARROWS, NULL);

  return arrow_ids[arrow];
}
