/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "figure/solver.h"

/* Finds the posture nearest to a given one in which all contacts hold: each contact is
 * an equation, what may turn or move are the unknowns. Each step goes to the posture
 * that would be the nearest one if the equations were linear (least squares, weighted by
 * how readily each unknown gives way), so that what it comes to depends on the given
 * posture alone and changes as smoothly as that. */

#define MAX_ROWS       48
#define MAX_ITERATIONS 32
#define PATIENCE       16   /* iterations, after which any posture will do that holds */
#define MAX_STEP       0.25 /* radians, or body heights, in one iteration */
#define GOOD_ENOUGH    1e-4 /* body heights */
#define NEARLY         1e-3 /* the same */
#define STILL          3e-4 /* radians, or body heights, in one iteration */
#define DAMPING        1e-6 /* keeps equations that say the same apart */

/* What gives way, and how readily. A pose is written by its joints, so the body as a
 * whole moves first, then what has no looks of its own, then limbs, then the trunk. */
static const struct
{
  LimberJoint joint;
  double mobility;
} unknowns[] = {
  { LIMBER_JOINT_PITCH, 0.3 },
  { LIMBER_JOINT_NECK_FLEXION, 1 },
  { LIMBER_JOINT_SHOULDER_FLEXION, 1 },
  { LIMBER_JOINT_SHOULDER_ABDUCTION, 0.1 },
  { LIMBER_JOINT_ELBOW_FLEXION, 1 },
  { LIMBER_JOINT_WRIST_EXTENSION, 6 },
  { LIMBER_JOINT_HIP_FLEXION, 1 },
  { LIMBER_JOINT_KNEE_FLEXION, 1 },
  { LIMBER_JOINT_ANKLE_DORSIFLEXION, 6 },
  { LIMBER_JOINT_TOE_EXTENSION, 6 },
};
#define MOVE_MOBILITY 20

#define N_TURNS    (2 * G_N_ELEMENTS (unknowns))
#define N_UNKNOWNS (N_TURNS + 2) /* and the body's x and y */
#define INDEX_X    N_TURNS
#define INDEX_Y    (N_TURNS + 1)

/* An equation: @distance is to become 0. */
typedef struct
{
  guint64 floored; /* the bit of a spot that would sink; else 0 */
  double distance;
  double slopes[N_UNKNOWNS];
} Row;

typedef struct
{
  LimberPosture *posture;
  LimberSkeleton *skeleton;
  const LimberHold *holds;
  guint n_holds;
  double start[N_UNKNOWNS]; /* what the unknowns were: radians, body heights */
  double mobility[N_UNKNOWNS];
  double stops[N_UNKNOWNS]; /* where those without mobility go, the ends of ranges */
  guint64 floored;          /* spots that would sink, by their number */
  guint n_rows;
  Row rows[MAX_ROWS];
} Solver;

/* Which joint an unknown is of. */
static gboolean
get_turn (guint           unknown,
          LimberJoint    *joint,
          LimberBodySide *side)
{
  *joint = unknowns[unknown / 2].joint;
  *side = unknown % 2;

  return limber_joint_is_paired (*joint) || *side == LIMBER_BODY_LEFT;
}

/* Wants the point to move along @direction until @distance is 0. */
static void
add_row (Solver       *self,
         LimberBone    bone,
         LimberVector  point,
         LimberVector  direction,
         double        distance)
{
  Row *row;

  if (self->n_rows == MAX_ROWS)
    return;

  row = &self->rows[self->n_rows++];
  row->floored = 0;
  row->distance = distance;
  row->slopes[INDEX_X] = direction.x;
  row->slopes[INDEX_Y] = direction.y;
  for (guint i = 0; i < N_TURNS; i++)
    {
      LimberJoint joint;
      LimberBodySide side;
      LimberVector arm;

      row->slopes[i] = 0;
      if (!get_turn (i, &joint, &side) || !limber_joint_moves_bone (joint, side, bone))
        continue;
      arm = limber_vector_subtract (point, self->skeleton->pivots[joint][side]);
      row->slopes[i] =
          limber_vector_dot (direction,
                             limber_vector_cross (self->skeleton->axes[joint][side],
                                                  arm));
    }
}

/* Along which direction a fixed contact is fixed. */
static LimberVector
get_along (const LimberProp *prop)
{
  LimberVector normal = limber_prop_get_normal (prop);

  return normal.x != 0 ? limber_vector (0, 1, 0) : limber_vector (1, 0, 0);
}

static void
add_hold (Solver           *self,
          const LimberHold *hold)
{
  LimberSpot spots[LIMBER_MAX_SPOTS];
  guint n_spots = limber_part_get_spots (hold->contact.part, hold->contact.side, spots);
  LimberVector normal = limber_prop_get_normal (hold->prop);

  for (guint i = 0; i < n_spots; i++)
    {
      LimberVector point =
          limber_skeleton_get_point (self->skeleton, spots[i].bone, spots[i].center);

      add_row (self, spots[i].bone, point, normal,
               limber_prop_get_distance (hold->prop, point) - spots[i].radius);
      if (i == 0 && hold->fixed)
        {
          LimberVector along = get_along (hold->prop);

          add_row (self, spots[i].bone, point, along,
                   limber_vector_dot (point, along) - hold->place);
        }
    }
}

static gboolean
is_held (Solver         *self,
         LimberPart      part,
         LimberBodySide  side)
{
  for (guint i = 0; i < self->n_holds; i++)
    {
      LimberPart held = self->holds[i].contact.part;

      if (held == part && self->holds[i].contact.side == side)
        return TRUE;
    }

  return FALSE;
}

/* What sinks into the floor is held on it, for as long as that pushes it up. Before the
 * contacts about hold nothing new is: the back of a foot is in the floor only because
 * its sole is not on it yet. */
static void
add_floor_rows (Solver   *self,
                gboolean  contacts_hold)
{
  guint number = 0;

  for (LimberPart part = 0; part < LIMBER_N_PARTS; part++)
    for (LimberBodySide side = 0; side <= (guint) limber_part_is_paired (part); side++)
      {
        LimberSpot spots[LIMBER_MAX_SPOTS];
        guint n_spots = limber_part_get_spots (part, side, spots);

        for (guint i = 0; i < n_spots; i++, number++)
          {
            LimberVector point = limber_skeleton_get_point (self->skeleton, spots[i].bone,
                                                            spots[i].center);
            double gap = point.y - spots[i].radius;

            if (is_held (self, part, side))
              continue;
            if (gap < -GOOD_ENOUGH && contacts_hold)
              self->floored |= G_GUINT64_CONSTANT (1) << number;
            if ((self->floored & (G_GUINT64_CONSTANT (1) << number)) == 0)
              continue;
            add_row (self, spots[i].bone, point, limber_vector (0, 1, 0), gap);
            self->rows[self->n_rows - 1].floored = G_GUINT64_CONSTANT (1) << number;
          }
      }
}

static double
find_worst (Solver *self)
{
  double worst = 0;

  for (guint i = 0; i < self->n_rows; i++)
    worst = MAX (worst, fabs (self->rows[i].distance));

  return worst;
}

/* Returns how far off the worst row is. */
static double
make_rows (Solver *self)
{
  self->n_rows = 0;
  for (guint i = 0; i < self->n_holds; i++)
    add_hold (self, &self->holds[i]);
  add_floor_rows (self, find_worst (self) < NEARLY);

  return find_worst (self);
}

/* Solves the symmetric system @a x = @x in place, by Cholesky. */
static void
solve_symmetric (double a[MAX_ROWS][MAX_ROWS],
                 double x[MAX_ROWS],
                 guint  n)
{
  for (guint i = 0; i < n; i++)
    for (guint j = 0; j <= i; j++)
      {
        double sum = a[i][j];

        for (guint k = 0; k < j; k++)
          sum -= a[i][k] * a[j][k];
        a[i][j] = i == j ? sqrt (MAX (sum, DAMPING * 0.1)) : sum / a[j][j];
      }
  for (guint i = 0; i < n; i++)
    {
      for (guint k = 0; k < i; k++)
        x[i] -= a[i][k] * x[k];
      x[i] /= a[i][i];
    }
  for (guint i = n; i-- > 0;)
    {
      for (guint k = i + 1; k < n; k++)
        x[i] -= a[k][i] * x[k];
      x[i] /= a[i][i];
    }
}

static double
get_value (const Solver *self,
           guint         unknown)
{
  LimberJoint joint;
  LimberBodySide side;

  if (unknown == INDEX_X)
    return self->posture->position.x;
  if (unknown == INDEX_Y)
    return self->posture->position.y;

  return get_turn (unknown, &joint, &side)
             ? limber_radians (self->posture->angles[joint][side])
             : 0;
}

static void
set_value (Solver *self,
           guint   unknown,
           double  value)
{
  LimberJoint joint;
  LimberBodySide side;

  if (unknown == INDEX_X)
    self->posture->position.x = value;
  else if (unknown == INDEX_Y)
    self->posture->position.y = value;
  else if (get_turn (unknown, &joint, &side))
    {
      const LimberJointInfo *info = limber_joint_get_info (joint);

      self->posture->angles[joint][side] =
          CLAMP (limber_degrees (value), info->min, info->max);
    }
}

/* Where the unknowns would have to be if the equations were linear. */
static void
find_target (Solver *self,
             double  target[N_UNKNOWNS])
{
  double a[MAX_ROWS][MAX_ROWS];
  double x[MAX_ROWS];

  for (guint i = 0; i < self->n_rows; i++)
    {
      const Row *row = &self->rows[i];

      x[i] = -row->distance;
      for (guint k = 0; k < N_UNKNOWNS; k++)
        x[i] +=
            row->slopes[k] * (get_value (self, k) -
                              (self->mobility[k] > 0 ? self->start[k] : self->stops[k]));
      for (guint j = 0; j <= i; j++)
        {
          a[i][j] = i == j ? DAMPING : 0;
          for (guint k = 0; k < N_UNKNOWNS; k++)
            a[i][j] += row->slopes[k] * self->mobility[k] * self->rows[j].slopes[k];
        }
    }
  solve_symmetric (a, x, self->n_rows);
  for (guint i = 0; i < self->n_rows; i++)
    if (x[i] < 0)
      self->floored &= ~self->rows[i].floored;

  for (guint k = 0; k < N_UNKNOWNS; k++)
    {
      target[k] = self->mobility[k] > 0 ? self->start[k] : self->stops[k];
      for (guint i = 0; i < self->n_rows; i++)
        target[k] += self->mobility[k] * self->rows[i].slopes[k] * x[i];
    }
}

/* A joint that would go beyond the end of its range stays there. Returns whether there
 * was one. */
static gboolean
stiffen (Solver       *self,
         const double  target[N_UNKNOWNS])
{
  gboolean found = FALSE;

  for (guint i = 0; i < N_TURNS; i++)
    {
      LimberJoint joint;
      LimberBodySide side;
      const LimberJointInfo *info;

      if (self->mobility[i] == 0 || !get_turn (i, &joint, &side))
        continue;
      info = limber_joint_get_info (joint);
      if (target[i] >= limber_radians (info->min) &&
          target[i] <= limber_radians (info->max))
        continue;
      self->mobility[i] = 0;
      self->stops[i] =
          CLAMP (target[i], limber_radians (info->min), limber_radians (info->max));
      found = TRUE;
    }

  return found;
}

/* Returns how far the unknown went that went the furthest. */
static double
take_step (Solver       *self,
           const double  target[N_UNKNOWNS])
{
  double longest = 0;
  double share;

  for (guint k = 0; k < N_UNKNOWNS; k++)
    longest = MAX (longest, fabs (target[k] - get_value (self, k)));
  share = longest > MAX_STEP ? MAX_STEP / longest : 1;
  for (guint k = 0; k < N_UNKNOWNS; k++)
    set_value (self, k, get_value (self, k) + share * (target[k] - get_value (self, k)));

  return longest;
}

static void
remember_start (Solver *self)
{
  for (guint k = 0; k < N_UNKNOWNS; k++)
    self->start[k] = get_value (self, k);
}

static void
loosen (Solver *self)
{
  for (guint i = 0; i < N_TURNS; i++)
    self->mobility[i] = unknowns[i / 2].mobility;
  self->mobility[INDEX_X] = 0;
  self->stops[INDEX_X] = self->posture->position.x;
  self->mobility[INDEX_Y] = MOVE_MOBILITY;
  for (guint i = 0; i < self->n_holds; i++)
    if (self->holds[i].fixed)
      self->mobility[INDEX_X] = MOVE_MOBILITY;
}

/**
 * limber_hold_get_place:
 * @hold: a contact
 * @skeleton: a skeleton
 *
 * Returns: where it is along its surface, to be held there: an x, or a y on a wall ahead
 */
double
limber_hold_get_place (const LimberHold     *hold,
                       const LimberSkeleton *skeleton)
{
  return limber_vector_dot (limber_part_get_place (hold->contact.part, hold->contact.side,
                                                   skeleton),
                            get_along (hold->prop));
}

/**
 * limber_posture_hold:
 * @posture: (inout): a posture
 * @holds: (array length=n_holds): contacts to be held
 * @n_holds: how many there are, up to LIMBER_MAX_HOLDS
 * @skeleton: (out caller-allocates): the skeleton in that posture
 *
 * Moves the body, and turns its pitch and the joints of its limbs as little as it can,
 * so that the contacts hold and nothing sinks into the floor. Joints stay within their
 * ranges; the body moves along the floor only where a contact is fixed. Where not all
 * can hold it comes as near as it can.
 */
void
limber_posture_hold (LimberPosture    *posture,
                     const LimberHold *holds,
                     guint             n_holds,
                     LimberSkeleton   *skeleton)
{
  Solver self = { .posture = posture,
                  .skeleton = skeleton,
                  .holds = holds,
                  .n_holds = n_holds };

  double longest = 0;

  remember_start (&self);
  limber_skeleton_set_posture (skeleton, posture);
  for (guint i = 0; i < MAX_ITERATIONS; i++)
    {
      double target[N_UNKNOWNS];

      if (make_rows (&self) <= GOOD_ENOUGH && longest <= STILL)
        break;
      /* A leg that is all but straight may swing to and fro round the nearest one. */
      if (i >= PATIENCE)
        remember_start (&self);
      loosen (&self);
      do
        find_target (&self, target);
      while (stiffen (&self, target));
      longest = take_step (&self, target);
      limber_skeleton_set_posture (skeleton, posture);
    }
}
