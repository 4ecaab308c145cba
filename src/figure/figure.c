/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "figure/figure.h"
#include "figure/solver.h"

/* How many moments of a movement are looked at to find how much room it takes. */
#define N_SAMPLES 32

/* A key, solved: its posture with the sides it has in the movement, and how fast each
 * angle passes through it. */
typedef struct
{
  LimberKey key;
  LimberPose pose;
  LimberPosture speed; /* per phase */
} SolvedKey;

struct _LimberFigure
{
  GObject parent_instance;

  LimberView view;
  LimberLoop loop;
  gint64 period_us;
  char *description;
  GArray *props;  /* of LimberProp */
  GArray *poses;  /* of LimberPose */
  GArray *keys;   /* of SolvedKey */
  GArray *arrows; /* of LimberArrow */
  guint roller;   /* index of the prop; the number of props where there is none */
  LimberVector min;
  LimberVector max;
};

G_DEFINE_FINAL_TYPE (LimberFigure, limber_figure, G_TYPE_OBJECT)

static const char *const view_ids[LIMBER_N_VIEWS] = { "side", "front", "three-quarter" };
static const char *const loop_ids[LIMBER_N_LOOPS] = { "rep", "hold", "cycle" };
static const char *const easing_ids[LIMBER_N_EASINGS] = { "smooth", "through", "linear" };
static const char *const arrow_ids[LIMBER_N_ARROWS] = { "knee", "foot", "hand",
                                                        "pelvis" };

static const LimberProp *
get_surface (LimberFigure *self,
             guint         surface)
{
  return surface == LIMBER_SURFACE_FLOOR
             ? NULL
             : &g_array_index (self->props, LimberProp, surface);
}

static LimberPose *
get_pose (LimberFigure *self,
          guint         index)
{
  return &g_array_index (self->poses, LimberPose, index);
}

static SolvedKey *
get_key (LimberFigure *self,
         guint         index)
{
  return &g_array_index (self->keys, SolvedKey, index);
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
get_contact_place (LimberFigure        *self,
                   const LimberPose    *pose,
                   const LimberContact *contact)
{
  LimberHold hold = { .contact = *contact, .prop = get_surface (self, contact->surface) };
  LimberSkeleton skeleton;

  limber_skeleton_set_posture (&skeleton, &pose->posture);

  return limber_hold_get_place (&hold, &skeleton);
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

  for (guint i = 0; i < pose->n_contacts; i++)
    {
      const LimberContact *contact = &pose->contacts[i];
      LimberContact common;

      holds[i] = (LimberHold){ .contact = *contact,
                               .prop = get_surface (self, contact->surface) };
      if (before == NULL || !find_common (before, contact, &common) || common.slides)
        continue;
      holds[i].fixed = TRUE;
      holds[i].place = get_contact_place (self, before, contact);
    }
  limber_posture_hold (&pose->posture, holds, pose->n_contacts, &skeleton);
}

static gboolean
check_pose (LimberFigure *self,
            guint         index,
            LimberFlaw   *flaw)
{
  const LimberPose *pose = get_pose (self, index);
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
      const LimberKey *key = &get_key (self, i)->key;
      LimberPose *pose = get_pose (self, key->pose);

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
      get_key (self, i)->pose = before;
    }
  for (guint i = 0; i < self->poses->len; i++)
    if (!solved[i])
      solve_pose (self, get_pose (self, i), NULL);
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
  SolvedKey *now = get_key (self, index);
  gboolean inside = index > 0 && index < self->keys->len - 1;
  double wrap_before, wrap_after;
  const SolvedKey *before, *after;

  now->speed = (LimberPosture){ 0 };
  if (!inside && self->loop != LIMBER_LOOP_CYCLE)
    return;

  before = get_key (self, get_neighbor (self, index, -1, &wrap_before));
  after = get_key (self, get_neighbor (self, index, 1, &wrap_after));
  if (after->key.easing != LIMBER_EASING_THROUGH ||
      (index > 0 ? now : get_key (self, self->keys->len - 1))->key.easing !=
          LIMBER_EASING_THROUGH)
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
mix_keys (const SolvedKey *from,
          const SolvedKey *to,
          double           t,
          LimberPosture   *posture)
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
find_holds (LimberFigure    *self,
            const SolvedKey *from,
            const SolvedKey *to,
            double           t,
            LimberHold       holds[LIMBER_MAX_CONTACTS])
{
  guint n_holds = 0;

  for (guint i = 0; i < from->pose.n_contacts; i++)
    {
      LimberContact common;
      double start, end;

      if (!find_common (&to->pose, &from->pose.contacts[i], &common))
        continue;
      start = get_contact_place (self, &from->pose, &common);
      end = get_contact_place (self, &to->pose, &common);
      holds[n_holds++] =
          (LimberHold){ .contact = common,
                        .prop = get_surface (self, common.surface),
                        .fixed = !common.slides,
                        .place = start + (end - start) * t * t * (3 - 2 * t) };
    }

  return n_holds;
}

/* From the phase as it is asked for to the one that the keys have. */
static double
fold_phase (LimberFigure *self,
            double        phase)
{
  if (self->loop == LIMBER_LOOP_CYCLE)
    return phase - floor (phase);
  if (self->loop == LIMBER_LOOP_REP && phase > 1)
    phase = phase <= 2 ? 1 : 3 - phase;

  return CLAMP (phase, 0, 1);
}

static guint
find_key (LimberFigure *self,
          double        phase)
{
  guint i = 0;

  while (i + 2 < self->keys->len && get_key (self, i + 1)->key.at <= phase)
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

static void
find_bounds (LimberFigure *self)
{
  self->min = limber_vector (G_MAXDOUBLE, 0, G_MAXDOUBLE);
  self->max = limber_vector (-G_MAXDOUBLE, 0, -G_MAXDOUBLE);
  for (guint i = 0; i <= N_SAMPLES; i++)
    {
      LimberFigureFrame frame;

      limber_figure_get_frame (self, (double) i / N_SAMPLES, LIMBER_BODY_RIGHT, 0,
                               &frame);
      grow_by_frame (self, &frame);
    }
  self->min.y = MIN (self->min.y, 0);
}

static void
limber_figure_finalize (GObject *object)
{
  LimberFigure *self = LIMBER_FIGURE (object);

  for (guint i = 0; i < self->poses->len; i++)
    g_free ((char *) get_pose (self, i)->name);
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
  self->keys = g_array_new (FALSE, TRUE, sizeof (SolvedKey));
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
  SolvedKey solved = { .key = *key };

  g_return_if_fail (key->pose < self->poses->len);
  g_return_if_fail (self->keys->len == 0
                        ? key->at == 0
                        : key->at > get_key (self, self->keys->len - 1)->key.at);

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

  return get_pose (self, index);
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

  return &get_key (self, index)->key;
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
  double folded = fold_phase (self, phase);
  guint index = find_key (self, folded);
  const SolvedKey *from = get_key (self, index);
  const SolvedKey *to = get_key (self, index + 1);
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
