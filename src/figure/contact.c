/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "figure/contact.h"

/* The round spots of the body's surface that rest on things. They lie where the drawn
 * body's surface is; those of pairs are of the right, and the middle of their z. */
static const struct
{
  const char *id;
  guint n_spots;
  LimberSpot spots[LIMBER_MAX_SPOTS];
} parts[LIMBER_N_PARTS] = {
  [LIMBER_PART_PELVIS] = { "pelvis",
                           1,
                           { { LIMBER_BONE_PELVIS, { -0.022, 0.015, 0 }, 0.045 } } },
  [LIMBER_PART_SEAT] = { "seat",
                         1,
                         { { LIMBER_BONE_PELVIS, { -0.012, -0.022, 0 }, 0.028 } } },
  [LIMBER_PART_UPPER_BACK] = { "upper-back",
                               1,
                               { { LIMBER_BONE_CHEST, { 0.010, 0.030, 0 }, 0.038 } } },
  [LIMBER_PART_HEAD] = { "head",
                         1,
                         { { LIMBER_BONE_HEAD, { 0.006, 0.062, 0 }, 0.052 } } },
  [LIMBER_PART_FOREHEAD] = { "forehead",
                             1,
                             { { LIMBER_BONE_HEAD, { 0.040, 0.085, 0 }, 0.022 } } },
  [LIMBER_PART_FOOT] = { "foot",
                         2,
                         { { LIMBER_BONE_FOOT, { -0.024, -0.020, 0 }, 0.019 },
                           { LIMBER_BONE_FOOT, { 0.072, -0.028, 0 }, 0.011 } } },
  [LIMBER_PART_HEEL] = { "heel",
                         1,
                         { { LIMBER_BONE_FOOT, { -0.024, -0.020, 0 }, 0.019 } } },
  [LIMBER_PART_BALL] = { "ball",
                         2,
                         { { LIMBER_BONE_FOOT, { 0.072, -0.028, 0 }, 0.011 },
                           { LIMBER_BONE_TOES, { 0.030, -0.002, 0 }, 0.009 } } },
  [LIMBER_PART_INSTEP] = { "instep",
                           2,
                           { { LIMBER_BONE_FOOT, { 0.015, -0.005, 0 }, 0.014 },
                             { LIMBER_BONE_FOOT, { 0.072, -0.028, 0 }, 0.011 } } },
  [LIMBER_PART_KNEE] = { "knee",
                         1,
                         { { LIMBER_BONE_SHANK, { 0.012, -0.010, 0 }, 0.024 } } },
  [LIMBER_PART_CALF] = { "calf",
                         1,
                         { { LIMBER_BONE_SHANK, { -0.018, -0.100, 0 }, 0.028 } } },
  [LIMBER_PART_THIGH] = { "thigh",
                          1,
                          { { LIMBER_BONE_THIGH, { 0.010, -0.140, 0 }, 0.036 } } },
  [LIMBER_PART_HAND] = { "hand",
                         2,
                         { { LIMBER_BONE_HAND, { 0, -0.012, 0 }, 0.013 },
                           { LIMBER_BONE_HAND, { 0, -0.090, 0 }, 0.007 } } },
  [LIMBER_PART_FOREARM] = { "forearm",
                            2,
                            { { LIMBER_BONE_FOREARM, { 0, 0, 0 }, 0.021 },
                              { LIMBER_BONE_FOREARM, { 0, -0.140, 0 }, 0.014 } } },
  [LIMBER_PART_ELBOW] = { "elbow", 1, { { LIMBER_BONE_FOREARM, { 0, 0, 0 }, 0.021 } } },
};

/**
 * limber_part_get_id:
 * @part: a part
 *
 * Returns: what it is called in JSON; constant
 */
const char *
limber_part_get_id (LimberPart part)
{
  g_return_val_if_fail (part < LIMBER_N_PARTS, NULL);

  return parts[part].id;
}

/**
 * limber_part_is_paired:
 * @part: a part
 *
 * Returns: whether there is one on each side
 */
gboolean
limber_part_is_paired (LimberPart part)
{
  return part >= LIMBER_PART_FOOT;
}

/**
 * limber_part_get_spots:
 * @part: a part
 * @side: which of the two; %LIMBER_BODY_LEFT for parts of one each
 * @spots: (out caller-allocates): what it touches with
 *
 * Returns: how many spots there are, 1 or 2
 */
guint
limber_part_get_spots (LimberPart     part,
                       LimberBodySide side,
                       LimberSpot     spots[LIMBER_MAX_SPOTS])
{
  g_return_val_if_fail (part < LIMBER_N_PARTS, 0);

  for (guint i = 0; i < parts[part].n_spots; i++)
    {
      spots[i] = parts[part].spots[i];
      if (limber_part_is_paired (part))
        spots[i].bone = LIMBER_BONE_ON (spots[i].bone, side);
    }

  return parts[part].n_spots;
}

/**
 * limber_part_get_place:
 * @part: a part
 * @side: which of the two; %LIMBER_BODY_LEFT for parts of one each
 * @skeleton: a skeleton
 *
 * Returns: the middle of the first spot it touches with, in the world
 */
LimberVector
limber_part_get_place (LimberPart            part,
                       LimberBodySide        side,
                       const LimberSkeleton *skeleton)
{
  LimberSpot spots[LIMBER_MAX_SPOTS];

  limber_part_get_spots (part, side, spots);

  return limber_skeleton_get_point (skeleton, spots[0].bone, spots[0].center);
}

/**
 * limber_prop_get_normal:
 * @prop: (nullable): a thing; %NULL for the floor
 *
 * Returns: which way the surface looks that things rest on
 */
LimberVector
limber_prop_get_normal (const LimberProp *prop)
{
  if (prop == NULL || prop->kind != LIMBER_PROP_WALL)
    return limber_vector (0, 1, 0);
  if (prop->z != 0)
    return limber_vector (0, 0, prop->z < 0 ? 1 : -1);

  return limber_vector (prop->x < 0 ? 1 : -1, 0, 0);
}

/**
 * limber_prop_get_distance:
 * @prop: (nullable): a thing; %NULL for the floor
 * @point: a point in the world
 *
 * Returns: how far the point is above the surface that things rest on, negative where
 *   it is below
 */
double
limber_prop_get_distance (const LimberProp *prop,
                          LimberVector      point)
{
  LimberVector normal = limber_prop_get_normal (prop);

  if (prop == NULL)
    return point.y;
  if (prop->kind == LIMBER_PROP_WALL)
    return limber_vector_dot (limber_vector_subtract (point, limber_vector (prop->x, 0,
                                                                            prop->z)),
                              normal);

  return point.y - prop->height;
}

/**
 * limber_contact_get_gap:
 * @contact: a contact
 * @prop: (nullable): what it is with; %NULL for the floor
 * @skeleton: a skeleton
 *
 * Returns: how far the spot of the part that is furthest off is from the surface, as a
 *   fraction of the body's height; never negative
 */
double
limber_contact_get_gap (const LimberContact  *contact,
                        const LimberProp     *prop,
                        const LimberSkeleton *skeleton)
{
  LimberSpot spots[LIMBER_MAX_SPOTS];
  guint n_spots = limber_part_get_spots (contact->part, contact->side, spots);
  double gap = 0;

  for (guint i = 0; i < n_spots; i++)
    {
      LimberVector point =
          limber_skeleton_get_point (skeleton, spots[i].bone, spots[i].center);

      gap = MAX (gap, fabs (limber_prop_get_distance (prop, point) - spots[i].radius));
    }

  return gap;
}

/**
 * limber_skeleton_get_floor_gap:
 * @skeleton: a skeleton
 *
 * Returns: how far the lowest spot of the body is above the floor, as a fraction of the
 *   body's height; negative where it is below
 */
double
limber_skeleton_get_floor_gap (const LimberSkeleton *skeleton)
{
  double gap = G_MAXDOUBLE;

  for (LimberPart part = 0; part < LIMBER_N_PARTS; part++)
    for (LimberBodySide side = 0; side <= (guint) limber_part_is_paired (part); side++)
      {
        LimberSpot spots[LIMBER_MAX_SPOTS];
        guint n_spots = limber_part_get_spots (part, side, spots);

        for (guint i = 0; i < n_spots; i++)
          gap = MIN (gap,
                     limber_skeleton_get_point (skeleton, spots[i].bone, spots[i].center)
                             .y -
                         spots[i].radius);
      }

  return gap;
}
