/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "drawing/body.h"

#include "drawing/hair.h"

/* Where the light comes from in the picture: upper left. */
static const LimberPoint towards_light = { -0.6, -0.8 };
static const LimberPoint from_light = { 0.6, 0.8 };

static const LimberColor black = { 0.05, 0.08, 0.16 };
static const LimberColor white = { 1, 1, 1 };

/* Fractions of a piece's width. */
#define SHADE_WIDTH 0.40
#define CORE_WIDTH  0.20
#define SHINE_WIDTH 0.22

/* Fraction of the body's height. */
#define EDGE_WIDTH 0.0034

/* Of the way to the far side: beyond that, light and shade are simpler. */
#define FAR 0.6

/* Pixels: below that an edge is a blur. */
#define MIN_EDGE_WIDTH 0.6

/* How much further than its ellipsoids a piece may reach. */
#define BOX_MARGIN 1.3

/* What is painted later than another piece at the same depth, fractions of the body's
 * height. */
static const double bias[LIMBER_N_SHAPES] = {
  [LIMBER_SHAPE_NECK] = -0.040,  [LIMBER_SHAPE_TORSO] = 0.008,
  [LIMBER_SHAPE_HEAD] = 0.016,   [LIMBER_SHAPE_EAR] = 0.020,
  [LIMBER_SHAPE_SHANK] = 0.003,  [LIMBER_SHAPE_THIGH] = 0.006,
  [LIMBER_SHAPE_HAND] = 0.006,   [LIMBER_SHAPE_FOREARM] = 0.003,
  [LIMBER_SHAPE_SLEEVE] = 0.003,
};

/* The same of a chain after the first one of a piece. */
#define CHAIN_BIAS 0.010

static gboolean
is_arm (LimberShape shape)
{
  return shape >= LIMBER_SHAPE_HAND;
}

static LimberColor
get_color (LimberShape              shape,
           const LimberFigureStyle *style)
{
  switch (shape)
    {
    case LIMBER_SHAPE_TORSO:
    case LIMBER_SHAPE_SLEEVE:
      return style->shirt;
    case LIMBER_SHAPE_PELVIS:
    case LIMBER_SHAPE_THIGH:
    case LIMBER_SHAPE_SHANK:
      return style->leggings;
    case LIMBER_SHAPE_NECK:
    case LIMBER_SHAPE_HEAD:
    case LIMBER_SHAPE_EAR:
    case LIMBER_SHAPE_FOOT:
    case LIMBER_SHAPE_HAND:
    case LIMBER_SHAPE_FOREARM:
    case LIMBER_SHAPE_UPPER_ARM:
    default:
      return style->skin;
    }
}

/* How much nearer the left side of the body is than the right one, from -1 to 1. */
static double
get_left_lead (const LimberFigureFrame *frame,
               LimberBone               bone,
               const LimberCamera      *camera)
{
  LimberVector across = limber_vector_subtract (frame->skeleton.bones[bone].origin,
                                                frame->skeleton.bones[bone + 1].origin);

  return limber_vector_dot (across, limber_camera_get_towards (camera)) /
         limber_vector_length (across);
}

/* 0 for what is near to 1 for what is on the body's far side. */
static double
get_distance (const LimberFigureFrame *frame,
              LimberShape              shape,
              LimberBodySide           side,
              const LimberCamera      *camera)
{
  LimberBone bone = is_arm (shape) ? LIMBER_BONE_UPPER_ARM : LIMBER_BONE_THIGH;
  double lead = get_left_lead (frame, bone, camera);

  if (shape <= LIMBER_SHAPE_FIRST_PAIRED)
    return 0;

  lead = CLAMP (side == LIMBER_BODY_LEFT ? -lead : lead, 0, 1);

  return lead * lead;
}

/* An ear is to be seen where its side of the head is. */
static gboolean
is_seen (const LimberFigureFrame *frame,
         LimberShape              shape,
         LimberBodySide           side,
         const LimberCamera      *camera)
{
  LimberVector out =
      limber_matrix_get_axis (&frame->skeleton.bones[LIMBER_BONE_HEAD].axes, 2);
  double towards = limber_vector_dot (out, limber_camera_get_towards (camera));

  return shape != LIMBER_SHAPE_EAR ||
         (side == LIMBER_BODY_LEFT ? -towards : towards) > -0.15;
}

static void
add_chain (LimberBodyPiece         *piece,
           const LimberShapeChain  *chain,
           LimberBodySide           side,
           const LimberFigureFrame *frame,
           const LimberCamera      *camera)
{
  limber_outline_init (&piece->outlines[piece->n_outlines++], chain, side,
                       &frame->skeleton, frame->posture.breath, camera);
}

/* A sleeve is over the arm in it, that was added before. */
static double
get_piece_depth (const LimberBodyPiece *piece)
{
  if (piece->shape == LIMBER_SHAPE_SLEEVE)
    return MAX (piece->outlines[0].depth, piece[-LIMBER_N_BODY_SIDES].outlines[0].depth);

  return piece->outlines[0].depth;
}

static void
add_piece (LimberBody              *self,
           LimberShape              shape,
           LimberBodySide           side,
           const LimberFigureFrame *frame,
           const LimberCamera      *camera,
           const LimberFigureStyle *style)
{
  LimberBodyPiece *piece = &self->pieces[self->n_pieces++];
  double distance = get_distance (frame, shape, side, camera);

  piece->shape = shape;
  piece->side = side;
  piece->near_arm = FALSE;
  piece->n_outlines = 0;
  for (guint i = 0; i < limber_shape_get_n_chains (shape); i++)
    {
      const LimberShapeChain *chain = limber_shape_get_chain (shape, i);

      add_chain (piece, chain, side, frame, camera);
      if (chain->crosses)
        add_chain (piece, chain, LIMBER_BODY_LEFT, frame, camera);
    }
  piece->depth = get_piece_depth (piece) + bias[shape];
  piece->far = distance > FAR;
  piece->color = limber_color_mix (get_color (shape, style), style->background,
                                   style->fade * distance);
}

static int
compare_depths (const LimberBodyPiece *a,
                const LimberBodyPiece *b)
{
  return a->depth < b->depth ? -1 : a->depth > b->depth;
}

static void
sort_pieces (LimberBody *self)
{
  for (guint i = 0; i < self->n_pieces; i++)
    {
      guint j = i;

      for (; j > 0 && compare_depths (self->order[j - 1], &self->pieces[i]) > 0; j--)
        self->order[j] = self->order[j - 1];
      self->order[j] = &self->pieces[i];
    }
}

/* From behind, what is before everything else is a near arm. */
static void
mark_near_arms (LimberBody *self)
{
  for (guint i = self->n_pieces; i > 0 && is_arm (self->order[i - 1]->shape); i--)
    self->order[i - 1]->near_arm = TRUE;
}

static void
paint_band (const LimberOutline *outline,
            LimberPoint          light,
            double               width,
            LimberColor          color,
            LimberCanvas        *canvas)
{
  limber_outline_append_band (outline, canvas, light, width);
  limber_canvas_fill (canvas, color, 1);
}

static void
paint_light (const LimberOutline     *outline,
             LimberColor              color,
             gboolean                 far,
             const LimberFigureStyle *style,
             LimberCanvas            *canvas)
{
  LimberColor shade = limber_color_mix (color, black, style->shade / 2);

  paint_band (outline, from_light, SHADE_WIDTH, shade, canvas);
  if (far)
    return;

  paint_band (outline, from_light, CORE_WIDTH,
              limber_color_mix (color, black, style->shade), canvas);
  paint_band (outline, towards_light, SHINE_WIDTH,
              limber_color_mix (color, white, style->shine), canvas);
}

static void
paint_outline (const LimberOutline     *outline,
               const LimberBodyPiece   *piece,
               const LimberCamera      *camera,
               const LimberFigureStyle *style,
               LimberCanvas            *canvas)
{
  limber_outline_append (outline, canvas);
  limber_canvas_fill (canvas, piece->color, 1);
  if (!outline->chain->plain)
    paint_light (outline, piece->color, piece->far, style, canvas);
  limber_outline_append_edge (outline, canvas,
                              MAX (EDGE_WIDTH * camera->scale, MIN_EDGE_WIDTH));
  limber_canvas_fill (canvas, limber_color_mix (piece->color, black, style->edge), 1);
}

/* The chains behind the first one, the first one, those before it. */
static void
paint_piece (const LimberBodyPiece   *piece,
             const LimberCamera      *camera,
             const LimberFigureStyle *style,
             LimberCanvas            *canvas)
{
  double middle = piece->outlines[0].depth - CHAIN_BIAS;

  for (guint i = 1; i < piece->n_outlines; i++)
    if (piece->outlines[i].depth < middle)
      paint_outline (&piece->outlines[i], piece, camera, style, canvas);
  paint_outline (&piece->outlines[0], piece, camera, style, canvas);
  for (guint i = 1; i < piece->n_outlines; i++)
    if (piece->outlines[i].depth >= middle)
      paint_outline (&piece->outlines[i], piece, camera, style, canvas);
}

/* Hair is thicker than the head, and skin bulges between two ellipsoids. */
static void
grow_box (const LimberOutline *outline,
          LimberPoint         *min,
          LimberPoint         *max)
{
  for (guint i = 0; i < outline->n_stations; i++)
    {
      const LimberOutlineStation *station = &outline->stations[i];
      double reach_x = sqrt (station->xx) * BOX_MARGIN + 2;
      double reach_y = sqrt (station->yy) * BOX_MARGIN + 2;

      min->x = MIN (min->x, station->centre.x - reach_x);
      min->y = MIN (min->y, station->centre.y - reach_y);
      max->x = MAX (max->x, station->centre.x + reach_x);
      max->y = MAX (max->y, station->centre.y + reach_y);
    }
}

/**
 * limber_body_init:
 * @self: (out caller-allocates): a body
 * @frame: how it is posed
 * @camera: who looks
 * @style: how it looks
 */
void
limber_body_init (LimberBody              *self,
                  const LimberFigureFrame *frame,
                  const LimberCamera      *camera,
                  const LimberFigureStyle *style)
{
  self->n_pieces = 0;
  for (LimberShape shape = 0; shape < LIMBER_N_SHAPES; shape++)
    {
      add_piece (self, shape, LIMBER_BODY_RIGHT, frame, camera, style);
      if (shape >= LIMBER_SHAPE_FIRST_PAIRED)
        add_piece (self, shape, LIMBER_BODY_LEFT, frame, camera, style);
    }
  sort_pieces (self);
  mark_near_arms (self);
}

/**
 * limber_body_get_box:
 * @self: a body
 * @near_arms: of what; as limber_body_paint() has it
 * @min: (out): the upper left corner of a box that all of that is in
 * @max: (out): its lower right corner
 *
 * Returns: whether there is anything at all
 */
gboolean
limber_body_get_box (const LimberBody *self,
                     gboolean          near_arms,
                     LimberPoint      *min,
                     LimberPoint      *max)
{
  gboolean found = FALSE;

  *min = (LimberPoint){ G_MAXDOUBLE, G_MAXDOUBLE };
  *max = (LimberPoint){ -G_MAXDOUBLE, -G_MAXDOUBLE };
  for (guint i = 0; i < self->n_pieces; i++)
    {
      if (self->pieces[i].near_arm != near_arms)
        continue;
      found = TRUE;
      for (guint k = 0; k < self->pieces[i].n_outlines; k++)
        grow_box (&self->pieces[i].outlines[k], min, max);
    }

  return found;
}

/**
 * limber_body_paint:
 * @self: a body
 * @canvas: where to
 * @frame: how it is posed
 * @camera: who looks
 * @style: how it looks
 * @near_arms: whether to paint the arms that are before everything else of the body, or
 *   all the rest
 */
void
limber_body_paint (const LimberBody        *self,
                   LimberCanvas            *canvas,
                   const LimberFigureFrame *frame,
                   const LimberCamera      *camera,
                   const LimberFigureStyle *style,
                   gboolean                 near_arms)
{
  for (guint i = 0; i < self->n_pieces; i++)
    {
      const LimberBodyPiece *piece = self->order[i];

      if (piece->near_arm != near_arms ||
          !is_seen (frame, piece->shape, piece->side, camera))
        continue;

      paint_piece (piece, camera, style, canvas);
      if (piece->shape == LIMBER_SHAPE_HEAD)
        limber_hair_paint (canvas, frame, camera, style);
    }
}
