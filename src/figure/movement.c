/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include <string.h>

#include "figure/figure-private.h"
#include "figure/solver.h"

/* How many moments of a movement are looked at to find how much room it takes. */
#define N_SAMPLES 32

static const LimberProp *
get_surface (LimberFigure *self,
             guint         surface)
{
  return surface == LIMBER_SURFACE_FLOOR
             ? NULL
             : &g_array_index (self->props, LimberProp, surface);
}

static void
mirror_pose (LimberPose *pose)
{
  limber_posture_mirror (&pose->posture);
  for (guint i = 0; i < pose->n_contacts; i++)
    if (limber_part_is_paired (pose->contacts[i].part))
      pose->contacts[i].side = 1 - pose->contacts[i].side;
}

/* What two parts have in common: a sole that is put down first touches with its heel. */
static gboolean
get_common_part (LimberPart  a,
                 LimberPart  b,
                 LimberPart *common)
{
  *common = a == LIMBER_PART_FOOT ? b : a;
  if (a == b)
    return TRUE;

  return (a == LIMBER_PART_FOOT || b == LIMBER_PART_FOOT) &&
         (*common == LIMBER_PART_HEEL || *common == LIMBER_PART_BALL);
}

/* The contact that @contact is in @pose too, as far as they have one in common. */
static gboolean
find_common (const LimberPose    *pose,
             const LimberContact *contact,
             LimberContact       *common)
{
  for (guint i = 0; i < pose->n_contacts; i++)
    {
      const LimberContact *other = &pose->contacts[i];

      *common = *contact;
      common->slides |= other->slides;
      if (other->side == contact->side && other->surface == contact->surface &&
          get_common_part (contact->part, other->part, &common->part))
        return TRUE;
    }

  return FALSE;
}

static double
get_contact_place (LimberFigure         *self,
                   const LimberSkeleton *skeleton,
                   const LimberContact  *contact)
{
  LimberHold hold = { .contact = *contact, .prop = get_surface (self, contact->surface) };

  return limber_hold_get_place (&hold, skeleton);
}

/* Puts the contacts of @pose where they hold; those that it shares with @before stay
 * where they were. */
static void
solve_pose (LimberFigure     *self,
            LimberPose       *pose,
            const LimberPose *before)
{
  LimberHold holds[LIMBER_MAX_CONTACTS];
  LimberSkeleton skeleton;

  if (before != NULL)
    limber_skeleton_set_posture (&skeleton, &before->posture);
  for (guint i = 0; i < pose->n_contacts; i++)
    {
      const LimberContact *contact = &pose->contacts[i];
      LimberContact common;

      holds[i] = (LimberHold){ .contact = *contact,
                               .prop = get_surface (self, contact->surface) };
      if (before == NULL || !find_common (before, contact, &common) || common.slides)
        continue;
      holds[i].fixed = TRUE;
      holds[i].place = get_contact_place (self, &skeleton, contact);
    }
  limber_posture_hold (&pose->posture, holds, pose->n_contacts, &skeleton);
}

static gboolean
check_pose (LimberFigure *self,
            guint         index,
            LimberFlaw   *flaw)
{
  const LimberPose *pose = limber_figure_peek_pose (self, index);
  LimberSkeleton skeleton;
  double worst = LIMBER_CONTACT_TOLERANCE;

  limber_skeleton_set_posture (&skeleton, &pose->posture);
  for (guint i = 0; i < pose->n_contacts; i++)
    {
      const LimberContact *contact = &pose->contacts[i];
      double gap = limber_contact_get_gap (contact, get_surface (self, contact->surface),
                                           &skeleton);

      if (gap <= worst)
        continue;
      worst = gap;
      *flaw = (LimberFlaw){ LIMBER_FLAW_CONTACTS, index, i, gap };
    }

  return worst <= LIMBER_CONTACT_TOLERANCE;
}

/* In the order in which the movement comes to them, so that what rests stays where it
 * is from each to the next. */
static void
solve_poses (LimberFigure *self)
{
  g_autofree gboolean *solved = g_new0 (gboolean, self->poses->len);
  LimberPose before;

  for (guint i = 0; i < self->keys->len; i++)
    {
      const LimberKey *key = &limber_figure_peek_key (self, i)->key;
      LimberPose *pose = limber_figure_peek_pose (self, key->pose);

      if (!solved[key->pose])
        {
          if (i > 0 && key->mirrored)
            mirror_pose (&before);
          solve_pose (self, pose, i > 0 ? &before : NULL);
        }
      solved[key->pose] = TRUE;
      before = *pose;
      if (key->mirrored)
        mirror_pose (&before);
      limber_figure_peek_key (self, i)->pose = before;
      limber_skeleton_set_posture (&limber_figure_peek_key (self, i)->skeleton,
                                   &before.posture);
    }
  for (guint i = 0; i < self->poses->len; i++)
    if (!solved[i])
      solve_pose (self, limber_figure_peek_pose (self, i), NULL);
}

static double
get_value (const LimberPosture *posture,
           guint                index)
{
  return ((const double *) posture)[index];
}

static void
set_value (LimberPosture *posture,
           guint          index,
           double         value)
{
  ((double *) posture)[index] = value;
}

/* A posture is nothing but numbers, all of which are mixed alike. */
#define N_VALUES (sizeof (LimberPosture) / sizeof (double))
G_STATIC_ASSERT (sizeof (LimberPosture) % sizeof (double) == 0);

/* The key before or after, round the end of a cycle; whose last key is its first. */
static guint
get_neighbor (LimberFigure *self,
              guint         index,
              int           step,
              double       *wrap)
{
  guint last = self->keys->len - 1;

  *wrap = 0;
  if (self->loop != LIMBER_LOOP_CYCLE ||
      (index + step <= last && (int) index + step >= 0))
    return index + step;

  *wrap = step < 0 ? -1 : 1;

  return step < 0 ? last - 1 : 1;
}

static void
find_speed (LimberFigure *self,
            guint         index)
{
  LimberSolvedKey *now = limber_figure_peek_key (self, index);
  gboolean inside = index > 0 && index < self->keys->len - 1;
  double wrap_before, wrap_after;
  const LimberSolvedKey *before, *after;

  now->speed = (LimberPosture){ 0 };
  if (!inside && self->loop != LIMBER_LOOP_CYCLE)
    return;

  before = limber_figure_peek_key (self, get_neighbor (self, index, -1, &wrap_before));
  after = limber_figure_peek_key (self, get_neighbor (self, index, 1, &wrap_after));
  if (after->key.easing != LIMBER_EASING_THROUGH ||
      (index > 0 ? now : limber_figure_peek_key (self, self->keys->len - 1))
              ->key.easing != LIMBER_EASING_THROUGH)
    return;

  for (guint i = 0; i < N_VALUES; i++)
    {
      double change =
          get_value (&after->pose.posture, i) - get_value (&before->pose.posture, i);
      double time = after->key.at + wrap_after - before->key.at - wrap_before;

      set_value (&now->speed, i, change / time);
    }
}

/* Cubic Hermite, which passes both keys with the speed they have. */
static void
mix_keys (const LimberSolvedKey *from,
          const LimberSolvedKey *to,
          double                 t,
          LimberPosture         *posture)
{
  double time = to->key.at - from->key.at;
  gboolean linear = to->key.easing == LIMBER_EASING_LINEAR;
  double to_weight = linear ? t : t * t * (3 - 2 * t);
  double from_speed = linear ? 0 : t * (1 - t) * (1 - t) * time;
  double to_speed = linear ? 0 : t * t * (t - 1) * time;

  for (guint i = 0; i < N_VALUES; i++)
    set_value (posture, i,
               get_value (&from->pose.posture, i) * (1 - to_weight) +
                   get_value (&to->pose.posture, i) * to_weight +
                   get_value (&from->speed, i) * from_speed +
                   get_value (&to->speed, i) * to_speed);
}

/* What rests on the same thing in both keys rests on it in between. */
static guint
find_holds (LimberFigure          *self,
            const LimberSolvedKey *from,
            const LimberSolvedKey *to,
            double                 t,
            LimberHold             holds[LIMBER_MAX_CONTACTS])
{
  guint n_holds = 0;

  for (guint i = 0; i < from->pose.n_contacts; i++)
    {
      LimberContact common;
      double start, end;

      if (!find_common (&to->pose, &from->pose.contacts[i], &common))
        continue;
      start = get_contact_place (self, &from->skeleton, &common);
      end = get_contact_place (self, &to->skeleton, &common);
      holds[n_holds++] =
          (LimberHold){ .contact = common,
                        .prop = get_surface (self, common.surface),
                        .fixed = !common.slides,
                        .place = start + (end - start) * t * t * (3 - 2 * t) };
    }

  return n_holds;
}

static guint
find_key (LimberFigure *self,
          double        phase)
{
  guint i = 0;

  while (i + 2 < self->keys->len && limber_figure_peek_key (self, i + 1)->key.at <= phase)
    i++;

  return i;
}

static void
grow (LimberFigure *self,
      LimberVector  center,
      double        radius)
{
  self->min.x = MIN (self->min.x, center.x - radius);
  self->min.y = MIN (self->min.y, center.y - radius);
  self->min.z = MIN (self->min.z, center.z - radius);
  self->max.x = MAX (self->max.x, center.x + radius);
  self->max.y = MAX (self->max.y, center.y + radius);
  self->max.z = MAX (self->max.z, center.z + radius);
}

/* About how thick the body is around a bone's joint, and how far it goes on. */
static void
grow_by_frame (LimberFigure            *self,
               const LimberFigureFrame *frame)
{
  static const LimberVector crown = { 0.005, 0.112, 0 };
  static const LimberVector fingertips = { 0, -LIMBER_LENGTH_HAND, 0 };
  static const LimberVector toe_tips = { 0.040, 0, 0 };
  static const LimberVector heel = { -0.030, -0.022, 0 };

  for (LimberBone bone = 0; bone < LIMBER_N_BONES; bone++)
    grow (self, frame->skeleton.bones[bone].origin,
          bone <= LIMBER_BONE_HEAD ? 0.07 : 0.03);
  grow (self, limber_skeleton_get_point (&frame->skeleton, LIMBER_BONE_HEAD, crown),
        0.005);
  for (LimberBodySide side = 0; side < LIMBER_N_BODY_SIDES; side++)
    {
      grow (self,
            limber_skeleton_get_point (&frame->skeleton,
                                       LIMBER_BONE_ON (LIMBER_BONE_HAND, side),
                                       fingertips),
            0.005);
      grow (self,
            limber_skeleton_get_point (&frame->skeleton,
                                       LIMBER_BONE_ON (LIMBER_BONE_TOES, side), toe_tips),
            0.01);
      grow (self,
            limber_skeleton_get_point (&frame->skeleton,
                                       LIMBER_BONE_ON (LIMBER_BONE_FOOT, side), heel),
            0.015);
    }
}

/* How far a bone goes: its start, or what is as far from that as a hand is long. */
static double
get_move (const LimberFrame *from,
          const LimberFrame *to)
{
  LimberVector turn = limber_vector_subtract (limber_matrix_get_axis (&to->axes, 1),
                                              limber_matrix_get_axis (&from->axes, 1));

  return limber_vector_length (limber_vector_subtract (to->origin, from->origin)) +
         limber_vector_length (turn) * LIMBER_LENGTH_HAND;
}

static void
add_ways (const LimberFigureFrame *before,
          const LimberFigureFrame *frame,
          double                   ways[LIMBER_N_BONES])
{
  for (LimberBone bone = 0; bone < LIMBER_N_BONES; bone++)
    ways[bone] += get_move (&before->skeleton.bones[bone], &frame->skeleton.bones[bone]);
}

static void
find_bounds (LimberFigure *self)
{
  double ways[LIMBER_N_BONES] = { 0 };
  LimberFigureFrame before;

  self->min = limber_vector (G_MAXDOUBLE, 0, G_MAXDOUBLE);
  self->max = limber_vector (-G_MAXDOUBLE, 0, -G_MAXDOUBLE);
  for (guint i = 0; i <= N_SAMPLES; i++)
    {
      LimberFigureFrame frame;

      limber_figure_get_frame (self, (double) i / N_SAMPLES, LIMBER_BODY_RIGHT, 0,
                               &frame);
      grow_by_frame (self, &frame);
      if (i > 0)
        add_ways (&before, &frame, ways);
      before = frame;
    }
  self->min.y = MIN (self->min.y, 0);
  for (LimberBone bone = 0; bone < LIMBER_N_BONES; bone++)
    self->way = MAX (self->way, ways[bone]);
}

/**
 * limber_figure_solve:
 * @self: a figure with at least two keys
 * @flaw: (out): what is wrong, if something is
 *
 * Moves each pose by as little as makes its contacts hold. Once it is done the figure
 * can be looked at and never changes any more.
 *
 * Returns: whether all contacts of all poses hold, to within LIMBER_CONTACT_TOLERANCE
 */
gboolean
limber_figure_solve (LimberFigure *self,
                     LimberFlaw   *flaw)
{
  g_return_val_if_fail (self->keys->len >= 2, FALSE);

  *flaw = (LimberFlaw){ LIMBER_FLAW_NONE };
  self->roller = self->props->len;
  for (guint i = 0; i < self->props->len; i++)
    if (g_array_index (self->props, LimberProp, i).kind == LIMBER_PROP_ROLLER)
      self->roller = i;

  solve_poses (self);
  for (guint i = 0; i < self->poses->len; i++)
    if (!check_pose (self, i, flaw))
      return FALSE;
  for (guint i = 0; i < self->keys->len; i++)
    find_speed (self, i);
  find_bounds (self);

  return TRUE;
}

/**
 * limber_figure_fold_phase:
 * @self: a figure
 * @phase: what limber_figure_get_frame() takes
 *
 * Returns: the phase from 0 to 1 of the keys at which it looks the same: the way back is
 *   the way in backwards
 */
double
limber_figure_fold_phase (LimberFigure *self,
                          double        phase)
{
  if (self->loop == LIMBER_LOOP_CYCLE)
    return phase - floor (phase);
  if (self->loop == LIMBER_LOOP_REP && phase > 1)
    phase = phase <= 2 ? 1 : 3 - phase;

  return CLAMP (phase, 0, 1);
}

/**
 * limber_figure_get_way:
 * @self: a figure that is solved
 *
 * Returns: how far the part of the body goes that goes furthest, from phase 0 to 1, as a
 *   fraction of the body's height
 */
double
limber_figure_get_way (LimberFigure *self)
{
  return self->way;
}

/**
 * limber_figure_get_frame:
 * @self: a figure that is solved
 * @phase: the moment; what it means depends on the loop. Any number will do.
 * @working: the side that works
 * @breath: 0 breathed out to 1 breathed in
 * @frame: (out caller-allocates): the moment
 *
 * Allocates nothing.
 */
void
limber_figure_get_frame (LimberFigure      *self,
                         double             phase,
                         LimberBodySide     working,
                         double             breath,
                         LimberFigureFrame *frame)
{
  double folded = limber_figure_fold_phase (self, phase);
  guint index = find_key (self, folded);
  const LimberSolvedKey *from = limber_figure_peek_key (self, index);
  const LimberSolvedKey *to = limber_figure_peek_key (self, index + 1);
  double t = (folded - from->key.at) / (to->key.at - from->key.at);
  LimberHold holds[LIMBER_MAX_CONTACTS];

  mix_keys (from, to, t, &frame->posture);
  frame->n_contacts = find_holds (self, from, to, t, holds);
  limber_posture_hold (&frame->posture, holds, frame->n_contacts, &frame->skeleton);
  frame->posture.breath = breath;
  frame->working = working;

  for (guint i = 0; i < frame->n_contacts; i++)
    {
      frame->contacts[i] = holds[i].contact;
      if (holds[i].contact.surface == self->roller)
        frame->roller_x = limber_part_get_place (holds[i].contact.part,
                                                 holds[i].contact.side, &frame->skeleton)
                              .x;
    }
  if (working == LIMBER_BODY_LEFT)
    {
      LimberPose mirrored = { .posture = frame->posture,
                              .n_contacts = frame->n_contacts };

      memcpy (mirrored.contacts, frame->contacts, sizeof frame->contacts);
      mirror_pose (&mirrored);
      memcpy (frame->contacts, mirrored.contacts, sizeof frame->contacts);
      frame->posture = mirrored.posture;
      limber_skeleton_set_posture (&frame->skeleton, &frame->posture);
    }
}
