/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "figure/prop.h"
#include "figure/skeleton.h"

G_BEGIN_DECLS

/* A part of the body that can rest on something. */
typedef enum
{
  LIMBER_PART_PELVIS, /* its back: lying on the back */
  LIMBER_PART_SEAT,   /* the sitting bones */
  LIMBER_PART_UPPER_BACK,
  LIMBER_PART_HEAD, /* its back */
  LIMBER_PART_FOREHEAD,
  LIMBER_PART_FOOT, /* from here on in pairs; the sole, flat */
  LIMBER_PART_HEEL,
  LIMBER_PART_BALL,   /* of the foot, the heel up */
  LIMBER_PART_INSTEP, /* the back of the foot, flat */
  LIMBER_PART_KNEE,
  LIMBER_PART_CALF,
  LIMBER_PART_THIGH,   /* its front */
  LIMBER_PART_HAND,    /* the palm, flat */
  LIMBER_PART_FOREARM, /* elbow and wrist */
  LIMBER_PART_ELBOW,
} LimberPart;
#define LIMBER_N_PARTS (LIMBER_PART_ELBOW + 1)

#define LIMBER_SURFACE_FLOOR G_MAXUINT

/* What rests on what. */
typedef struct
{
  LimberPart part;
  LimberBodySide side; /* left for parts of one each */
  guint surface;       /* index of the prop, or LIMBER_SURFACE_FLOOR */
  gboolean slides;     /* it may move along; else it stays where it is */
} LimberContact;

/* As far off as a contact may be, as a fraction of the body's height. */
#define LIMBER_CONTACT_TOLERANCE 0.01

/* A part touches with one or two round spots of the body. */
typedef struct
{
  LimberBone bone;
  LimberVector center; /* in the bone's coordinates */
  double radius;
} LimberSpot;
#define LIMBER_MAX_SPOTS 2

const char *limber_part_get_id (LimberPart part);
gboolean limber_part_is_paired (LimberPart part);
guint limber_part_get_spots (LimberPart part,
                             LimberBodySide side,
                             LimberSpot spots[LIMBER_MAX_SPOTS]);
LimberVector limber_part_get_place (LimberPart part,
                                    LimberBodySide side,
                                    const LimberSkeleton *skeleton);
double limber_contact_get_gap (const LimberContact *contact,
                               const LimberProp *prop,
                               const LimberSkeleton *skeleton);
double limber_skeleton_get_floor_gap (const LimberSkeleton *skeleton);
LimberVector limber_prop_get_normal (const LimberProp *prop);
double limber_prop_get_distance (const LimberProp *prop, LimberVector point);

G_END_DECLS
