/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <glib-object.h>

#include "figure/contact.h"

G_BEGIN_DECLS

#define LIMBER_MAX_CONTACTS 16

/* Where one looks from: at the side that works, from ahead, from between. */
typedef enum
{
  LIMBER_VIEW_SIDE,
  LIMBER_VIEW_FRONT,
  LIMBER_VIEW_THREE_QUARTER,
} LimberView;
#define LIMBER_N_VIEWS (LIMBER_VIEW_THREE_QUARTER + 1)

/* What a movement is of. Its keys are at phases from 0 to 1.
 *   Rep: 0 to 1 is the way into the movement. It goes on from there: to 2 the stay at
 *     its end, to 3 the way back, which is the way in backwards, to 4 the pause.
 *   Hold: 0 to 1 is the way into the position, which is then held.
 *   Cycle: 0 to 1 is once round, in a time of its own. */
typedef enum
{
  LIMBER_LOOP_REP,
  LIMBER_LOOP_HOLD,
  LIMBER_LOOP_CYCLE,
} LimberLoop;
#define LIMBER_N_LOOPS (LIMBER_LOOP_CYCLE + 1)

/* How it goes from one key to the next. */
typedef enum
{
  LIMBER_EASING_SMOOTH,  /* coming to rest at both */
  LIMBER_EASING_THROUGH, /* passing through both without a stop */
  LIMBER_EASING_LINEAR,
} LimberEasing;
#define LIMBER_N_EASINGS (LIMBER_EASING_LINEAR + 1)

/* A named posture and what it rests on. What is done on the right is done by the side
 * that works. */
typedef struct
{
  const char *name;
  LimberPosture posture;
  LimberContact contacts[LIMBER_MAX_CONTACTS];
  guint n_contacts;
} LimberPose;

/* A moment of a movement at which it is in a pose. */
typedef struct
{
  guint pose;
  double at;           /* phase */
  LimberEasing easing; /* on the way here */
  gboolean mirrored;   /* the pose with its sides swapped */
} LimberKey;

/* What an arrow shows: the way of a part through the whole movement, the rocking of the
 * pelvis, or the belly's going in and out. */
typedef enum
{
  LIMBER_ARROW_KNEE,
  LIMBER_ARROW_FOOT,
  LIMBER_ARROW_HAND,
  LIMBER_ARROW_PELVIS,
  LIMBER_ARROW_BELLY,
} LimberArrow;
#define LIMBER_N_ARROWS (LIMBER_ARROW_BELLY + 1)

/* A flaw that only the whole shows. */
typedef enum
{
  LIMBER_FLAW_NONE,
  LIMBER_FLAW_CONTACTS, /* those of a pose cannot all hold */
} LimberFlawKind;

typedef struct
{
  LimberFlawKind kind;
  guint pose;
  guint contact; /* the one furthest off, */
  double gap;    /*   by so much of the body's height */
} LimberFlaw;

/* A moment of a figure, with all contacts held. What is done by the side that works is
 * on that side here. */
typedef struct
{
  LimberPosture posture;
  LimberSkeleton skeleton;
  LimberContact contacts[LIMBER_MAX_CONTACTS];
  guint n_contacts;
  double roller_x; /* where a roller is now */
  LimberBodySide working;
} LimberFigureFrame;

#define LIMBER_TYPE_FIGURE (limber_figure_get_type ())
G_DECLARE_FINAL_TYPE (LimberFigure, limber_figure, LIMBER, FIGURE, GObject)

/* What draws an exercise: poses, the movement that runs through them, what the body
 * rests on. It is built with the functions that add, solved once, and never changes
 * after that. */

LimberFigure *limber_figure_new (LimberView view, LimberLoop loop, gint64 period_us);
guint limber_figure_add_prop (LimberFigure *self, const LimberProp *prop);
guint limber_figure_add_pose (LimberFigure *self, const LimberPose *pose);
void limber_figure_add_key (LimberFigure *self, const LimberKey *key);
void limber_figure_add_arrow (LimberFigure *self, LimberArrow arrow);
void limber_figure_set_description (LimberFigure *self, const char *description);
gboolean limber_figure_solve (LimberFigure *self, LimberFlaw *flaw);

LimberView limber_figure_get_view (LimberFigure *self);
LimberLoop limber_figure_get_loop (LimberFigure *self);
gint64 limber_figure_get_period (LimberFigure *self);
const char *limber_figure_get_description (LimberFigure *self);
guint limber_figure_get_n_props (LimberFigure *self);
const LimberProp *limber_figure_get_prop (LimberFigure *self, guint index);
guint limber_figure_get_n_poses (LimberFigure *self);
const LimberPose *limber_figure_get_pose (LimberFigure *self, guint index);
guint limber_figure_get_n_keys (LimberFigure *self);
const LimberKey *limber_figure_get_key (LimberFigure *self, guint index);
guint limber_figure_get_n_arrows (LimberFigure *self);
LimberArrow limber_figure_get_arrow (LimberFigure *self, guint index);
double limber_figure_get_still_phase (LimberFigure *self);
void limber_figure_get_bounds (LimberFigure *self, LimberVector *min, LimberVector *max);
double limber_figure_fold_phase (LimberFigure *self, double phase);
double limber_figure_get_way (LimberFigure *self);
void limber_figure_get_frame (LimberFigure *self,
                              double phase,
                              LimberBodySide working,
                              double breath,
                              LimberFigureFrame *frame);

const char *limber_view_get_id (LimberView view);
const char *limber_loop_get_id (LimberLoop loop);
const char *limber_easing_get_id (LimberEasing easing);
const char *limber_arrow_get_id (LimberArrow arrow);

G_END_DECLS
