/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include <glib/gi18n.h>

#include "figure/psoas.h"

/* The path is that of the OpenSim model Gait2392 by Thelen, Seth, Anderson and Delp,
 * CC BY 3.0, after Delp et al. 1990, IEEE Trans Biomed Eng 37:757-767, with these
 * changes:
 *
 *   The model's one line starts at one point of the pelvis; here there is a strand from
 *   each lumbar vertebra, and the model's point is nearly that of L3's.
 *
 *   The model's line goes through its points on the brim of the pelvis, one of them up
 *   to 45 degrees of flexion; past 85 degrees it would get longer again. Here the points
 *   are two ridges along z that a taut string is held in front of and comes off by
 *   itself, which it does at about 46 and 84 degrees.
 *
 * All that follows is in the sagittal plane of the pelvis, x forward and y up from the
 * hip's centre, of the right; the left is mirrored. The way across, along z, is unrolled:
 * it is the other side of a right-angled triangle. */

/* The model's metres as fractions of the body's height, and its pelvis's coordinates
 * from the right hip's centre, which it has at (-0.0707, -0.0661, 0.0835). */
#define OF_BODY(m) ((m) / LIMBER_BODY_HEIGHT_M)
#define OF_PELVIS(x, y, z)                                                  \
  {                                                                         \
    OF_BODY ((x) + 0.0707), OF_BODY ((y) + 0.0661), OF_BODY (-0.0835 + (z)) \
  }
#define OF_FEMUR(x, y, z)                 \
  {                                       \
    OF_BODY (x), OF_BODY (y), OF_BODY (z) \
  }

#define N_RIDGES 2
static const LimberVector ridges[N_RIDGES] = {
  OF_PELVIS (-0.0238, -0.0570, 0.0759),
  OF_PELVIS (-0.0288, -0.0805, 0.0816),
};
static const LimberVector femur_front = OF_FEMUR (0.0016, -0.0507, 0.0038);
static const LimberVector trochanter = OF_FEMUR (-0.0188, -0.0597, 0.0104);

/* Where the strands start, in the coordinates of each vertebra: at its front edge,
 * half-way up, further out the lower, as the muscle widens downward. The model's point
 * is (0.010, 0.011, 0.016) of L3. */
static const LimberVector vertebrae[LIMBER_PSOAS_N_STRANDS] = {
  { 0.0100, 0.009, 0.0130 }, { 0.0100, 0.009, 0.0145 }, { 0.0103, 0.010, 0.0161 },
  { 0.0108, 0.009, 0.0175 }, { 0.0115, 0.008, 0.0188 },
};

/* Where those of the iliacus do, spread over the iliac fossa below the crest, from the
 * hip's centre. The model has one point for it, in the middle of these; they are for
 * the picture alone. */
static const LimberVector fossa[LIMBER_ILIACUS_N_STRANDS] = {
  { 0.022, 0.047, 0.016 },
  { 0.011, 0.058, 0.010 },
  { -0.003, 0.062, 0.000 },
  { -0.014, 0.055, -0.012 },
};

/* Radius of the femoral head, which the string cannot be pulled through: about 24 mm in
 * men. It lies against it only when the joint is extended by more than 50 degrees. */
#define HEAD_RADIUS OF_BODY (0.024)

/* A strand from its start to the front of the femur; z is that of the points. */
typedef struct
{
  LimberVector points[LIMBER_PSOAS_MAX_POINTS];
  double along[LIMBER_PSOAS_MAX_POINTS]; /* in the sagittal plane, to each point */
  guint n_points;
  double length;
  double moment_arm;
} Path;

/* What is needed of the right leg. */
typedef struct
{
  LimberVector front;
  LimberVector trochanter;
} Femur;

static double
cross (LimberVector a,
       LimberVector b)
{
  return a.x * b.y - a.y * b.x;
}

static LimberVector
get_sagittal (LimberVector v)
{
  return limber_vector (v.x, v.y, 0);
}

static void
add_point (Path         *path,
           LimberVector  point,
           double        way)
{
  double before = path->n_points > 0 ? path->along[path->n_points - 1] : 0;

  path->points[path->n_points] = point;
  path->along[path->n_points] = before + way;
  path->n_points++;
}

static void
add_straight (Path         *path,
              LimberVector  point)
{
  LimberVector last = path->points[path->n_points - 1];

  add_point (path, point, limber_vector_length (limber_vector_subtract (point, last)));
}

/* How far in front of the string from @from to @to a ridge is, times the string's
 * length; 0 also where it is not beside the string but past an end of it. */
static double
get_pressure (LimberVector from,
              LimberVector to,
              LimberVector ridge)
{
  LimberVector way = limber_vector_subtract (to, from);
  LimberVector offset = limber_vector_subtract (ridge, from);
  double along = limber_vector_dot (offset, way);

  if (along <= 0 || along >= limber_vector_dot (way, way))
    return 0;

  return MAX (cross (way, offset), 0);
}

/* Adds the ridges that the string from @from to @to presses on, in its order. */
static void
add_ridges (Path         *path,
            LimberVector  from,
            LimberVector  to)
{
  double most = 0;
  LimberVector ridge = { 0 };

  for (guint i = 0; i < N_RIDGES; i++)
    {
      double pressure = get_pressure (from, to, get_sagittal (ridges[i]));

      if (pressure > most)
        {
          most = pressure;
          ridge = get_sagittal (ridges[i]);
        }
    }
  if (most <= 0)
    return;

  add_ridges (path, from, ridge);
  add_straight (path, ridge);
  add_ridges (path, ridge, to);
}

/* Adds the end of the string, around the front of the femoral head if it must. Returns
 * how far from the hip's centre the string passes. */
static double
add_end (Path         *path,
         LimberVector  end)
{
  LimberVector last = path->points[path->n_points - 1];
  double start = atan2 (last.y, last.x);
  double turn = remainder (start - atan2 (end.y, end.x) - G_PI_2, 2 * G_PI) + G_PI_2;
  double before = acos (MIN (HEAD_RADIUS / limber_vector_length (last), 1));
  double after = acos (MIN (HEAD_RADIUS / limber_vector_length (end), 1));
  double arc = turn - before - after;

  if (arc <= 0)
    {
      add_straight (path, end);
      return cross (end, last) /
             limber_vector_length (limber_vector_subtract (end, last));
    }

  for (guint i = 0; i < 3; i++)
    {
      double angle = start - before - arc * i / 2;
      LimberVector point =
          limber_vector (HEAD_RADIUS * cos (angle), HEAD_RADIUS * sin (angle), 0);

      if (i == 0)
        add_straight (path, point);
      else
        add_point (path, point, HEAD_RADIUS * arc / 2);
    }
  add_straight (path, end);

  return HEAD_RADIUS;
}

/* Where the string ends for the reckoning. An abducted thigh brings its front nearer to
 * the hip's centre in the sagittal plane and would take it inside the ridges, past which
 * the string would then jump; so it is kept as far out as it is without abduction. */
static LimberVector
get_end (LimberVector front)
{
  LimberVector end = get_sagittal (front);
  double radius = limber_vector_length (get_sagittal (femur_front));
  double distance = limber_vector_length (end);

  return distance > 0 && distance < radius ? limber_vector_scale (end, radius / distance)
                                           : end;
}

static void
lay_path (Path         *path,
          LimberVector  start,
          const Femur  *femur)
{
  LimberVector end = get_end (femur->front);
  double across = femur->front.z - start.z;
  double sagittal;
  double unrolled;
  double passes;

  path->n_points = 0;
  add_point (path, get_sagittal (start), 0);
  add_ridges (path, get_sagittal (start), end);
  passes = add_end (path, end);

  sagittal = path->along[path->n_points - 1];
  unrolled = hypot (sagittal, across);
  for (guint i = 0; i < path->n_points; i++)
    path->points[i].z = start.z + across * path->along[i] / sagittal;
  path->points[path->n_points - 1] = femur->front;
  add_straight (path, femur->trochanter);

  path->length = unrolled + path->along[path->n_points - 1] - sagittal;
  path->moment_arm = passes * sagittal / unrolled;
}

/* From the world to the coordinates of a path. */
static LimberVector
to_path (const LimberSkeleton *skeleton,
         LimberBodySide        side,
         LimberVector          world)
{
  LimberVector local =
      limber_frame_to_local (&skeleton->bones[LIMBER_BONE_PELVIS], world);

  if (side == LIMBER_BODY_LEFT)
    local.z = -local.z;
  local.z -= LIMBER_HIP_OFFSET;

  return local;
}

static LimberVector
from_path (const LimberSkeleton *skeleton,
           LimberBodySide        side,
           LimberVector          point)
{
  point.z += LIMBER_HIP_OFFSET;
  if (side == LIMBER_BODY_LEFT)
    point.z = -point.z;

  return limber_skeleton_get_point (skeleton, LIMBER_BONE_PELVIS, point);
}

/* A point of a bone, given as it is on the right. */
static LimberVector
get_bone_point (const LimberSkeleton *skeleton,
                LimberBodySide        side,
                LimberBone            bone,
                LimberVector          local)
{
  if (side == LIMBER_BODY_LEFT)
    local.z = -local.z;

  return to_path (skeleton, side, limber_skeleton_get_point (skeleton, bone, local));
}

static void
set_strand (LimberPsoasStrand    *strand,
            const Path           *path,
            const LimberSkeleton *skeleton,
            LimberBodySide        side)
{
  strand->n_points = path->n_points;
  strand->length = path->length;
  for (guint i = 0; i < path->n_points; i++)
    strand->points[i] = from_path (skeleton, side, path->points[i]);
}

/* The mean length of the strands in standing upright, where no bone is turned. */
static double
get_standing_length (void)
{
  const Femur femur = { femur_front, trochanter };
  double sum = 0;

  for (guint i = 0; i < LIMBER_PSOAS_N_STRANDS; i++)
    {
      LimberVector start =
          limber_vector_add (limber_bone_get_origin (LIMBER_BONE_L1 - i), vertebrae[i]);
      Path path;

      start.z -= LIMBER_HIP_OFFSET;
      lay_path (&path, start, &femur);
      sum += path.length;
    }

  return sum / LIMBER_PSOAS_N_STRANDS;
}

/**
 * limber_psoas_compute:
 * @self: (out caller-allocates): a psoas
 * @skeleton: where the bones are
 * @side: of which side
 *
 * Lays the strands of the psoas and the iliacus over the bones. The length of a strand
 * counts its way around the femoral head as the arc that it is, which the points only
 * cut short; across the pelvis it is that of the shortest way, whose points in abduction
 * are a little off the line drawn through them. The relative length is the mean of the
 * psoas's strands against their mean in standing upright; the moment arm is the mean of
 * theirs: by how many millimetres the muscle shortens per radian of flexion of the hip,
 * in a man of 1.80 m. Sources are at the top of this file.
 */
void
limber_psoas_compute (LimberPsoas          *self,
                      const LimberSkeleton *skeleton,
                      LimberBodySide        side)
{
  LimberBone thigh = LIMBER_BONE_ON (LIMBER_BONE_THIGH, side);
  Femur femur = { get_bone_point (skeleton, side, thigh, femur_front),
                  get_bone_point (skeleton, side, thigh, trochanter) };
  double length = 0;
  double moment_arm = 0;
  Path path;

  for (guint i = 0; i < LIMBER_PSOAS_N_STRANDS; i++)
    {
      lay_path (&path, get_bone_point (skeleton, side, LIMBER_BONE_L1 - i, vertebrae[i]),
                &femur);
      set_strand (&self->strands[i], &path, skeleton, side);
      length += path.length / LIMBER_PSOAS_N_STRANDS;
      moment_arm += path.moment_arm / LIMBER_PSOAS_N_STRANDS;
    }
  for (guint i = 0; i < LIMBER_ILIACUS_N_STRANDS; i++)
    {
      lay_path (&path, fossa[i], &femur);
      set_strand (&self->iliacus[i], &path, skeleton, side);
    }

  self->relative_length = length / get_standing_length ();
  self->moment_arm_mm = moment_arm * LIMBER_BODY_HEIGHT_M * 1000;
}

/**
 * limber_psoas_measure:
 * @hip_flexion: of the thigh against the trunk's line, in degrees
 * @pelvic_tilt: of the pelvis against the trunk's line, anterior +, in degrees; the joint
 *   is flexed by this too
 * @lumbar_flexion: of the thorax, forward +, in degrees
 * @relative_length: (out) (optional): the length against that in standing upright
 * @moment_arm_mm: (out) (optional): the moment arm in flexing the hip, in millimetres, of
 *   a man of 1.80 m
 *
 * Tells the measures of the psoas in a body that stands upright but for these angles.
 */
void
limber_psoas_measure (double  hip_flexion,
                      double  pelvic_tilt,
                      double  lumbar_flexion,
                      double *relative_length,
                      double *moment_arm_mm)
{
  LimberPosture posture = { 0 };
  LimberSkeleton skeleton;
  LimberPsoas psoas;

  posture.angles[LIMBER_JOINT_HIP_FLEXION][LIMBER_BODY_RIGHT] = hip_flexion;
  posture.angles[LIMBER_JOINT_PELVIC_TILT][LIMBER_BODY_LEFT] = pelvic_tilt;
  posture.angles[LIMBER_JOINT_LUMBAR_FLEXION][LIMBER_BODY_LEFT] = lumbar_flexion;
  limber_skeleton_set_posture (&skeleton, &posture);
  limber_psoas_compute (&psoas, &skeleton, LIMBER_BODY_RIGHT);

  if (relative_length != NULL)
    *relative_length = psoas.relative_length;
  if (moment_arm_mm != NULL)
    *moment_arm_mm = psoas.moment_arm_mm;
}

/**
 * limber_psoas_get_state:
 * @relative_length: a length against that in standing upright
 *
 * The bounds are ours, for words beside a picture: below 0.80 the hip is bent by some 70
 * degrees and more, as in sitting; from 0.98 to 1.02 it is within some 8 degrees of
 * standing; from 1.04 on it is extended by some 17 degrees and more, as at the end of a
 * lunge.
 *
 * Returns: what that is called
 */
LimberPsoasState
limber_psoas_get_state (double relative_length)
{
  if (relative_length < 0.80)
    return LIMBER_PSOAS_SHORT;
  if (relative_length < 0.98)
    return LIMBER_PSOAS_SHORTENED;
  if (relative_length <= 1.02)
    return LIMBER_PSOAS_NEUTRAL;
  if (relative_length < 1.04)
    return LIMBER_PSOAS_LENGTHENED;

  return LIMBER_PSOAS_LONG;
}

/**
 * limber_psoas_state_get_name:
 * @state: how long the psoas is
 *
 * Returns: that in plain words; translated, constant
 */
const char *
limber_psoas_state_get_name (LimberPsoasState state)
{
  switch (state)
    {
    case LIMBER_PSOAS_SHORT:
      /* Translators: how long the psoas muscle is in a posture; so are the next. */
      return C_ ("psoas", "short");
    case LIMBER_PSOAS_SHORTENED:
      return C_ ("psoas", "rather short");
    case LIMBER_PSOAS_NEUTRAL:
      return C_ ("psoas", "as in standing");
    case LIMBER_PSOAS_LENGTHENED:
      return C_ ("psoas", "rather long");
    case LIMBER_PSOAS_LONG:
      return C_ ("psoas", "long");
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * limber_psoas_get_credit:
 *
 * The licence of the path's points asks for it wherever they or what is derived from
 * them are shown.
 *
 * Returns: whose the path is, in one line; translated, constant
 */
const char *
limber_psoas_get_credit (void)
{
  /* Translators: Gait2392 is the name of a computer model of the human legs; CC BY 3.0 is
   * its licence. */
  return _ ("Path of the psoas adapted from the model Gait2392 by Thelen, Seth, Anderson "
            "and Delp, after Delp and others 1990, CC BY 3.0");
}
