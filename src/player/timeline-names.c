/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include <glib/gi18n.h>

#include "player/timeline.h"

/**
 * limber_segment_is_work:
 * @segment: a segment
 *
 * Returns: %TRUE for a hold, a rep and a breath; %FALSE for a wait and the end
 */
gboolean
limber_segment_is_work (const LimberSegment *segment)
{
  g_return_val_if_fail (segment != NULL, FALSE);

  return segment->kind == LIMBER_SEGMENT_HOLD || segment->kind == LIMBER_SEGMENT_REP ||
         segment->kind == LIMBER_SEGMENT_BREATH;
}

/**
 * limber_segment_kind_get_id:
 * @kind: a kind of segment
 *
 * Returns: its constant id
 */
const char *
limber_segment_kind_get_id (LimberSegmentKind kind)
{
  static const char *const ids[] = {
    "prepare", "hold", "rep", "breath", "switch", "rest", "changeover", "end",
  };

  g_return_val_if_fail ((guint) kind < G_N_ELEMENTS (ids), NULL);

  return ids[kind];
}

/**
 * limber_side_get_id:
 * @side: a side
 *
 * Returns: its constant id
 */
const char *
limber_side_get_id (LimberSide side)
{
  static const char *const ids[] = { "none", "left", "right", "both" };

  g_return_val_if_fail ((guint) side < G_N_ELEMENTS (ids), NULL);

  return ids[side];
}

/**
 * limber_side_get_name:
 * @side: a side
 *
 * Returns: its translated name within a sentence; empty for %LIMBER_SIDE_NONE
 */
const char *
limber_side_get_name (LimberSide side)
{
  switch (side)
    {
    case LIMBER_SIDE_LEFT:
      return C_ ("side of the body", "left");
    case LIMBER_SIDE_RIGHT:
      return C_ ("side of the body", "right");
    case LIMBER_SIDE_BOTH:
      return C_ ("side of the body", "both sides");
    case LIMBER_SIDE_NONE:
    default:
      return "";
    }
}

/**
 * limber_cue_kind_get_id:
 * @kind: a kind of cue
 *
 * Returns: its constant id
 */
const char *
limber_cue_kind_get_id (LimberCueKind kind)
{
  static const char *const ids[LIMBER_N_CUES] = {
    "get-ready", "start", "rep",          "halfway", "3",        "2",
    "1",         "end",   "switch-sides", "rest",    "finished",
  };

  g_return_val_if_fail ((guint) kind < G_N_ELEMENTS (ids), NULL);

  return ids[kind];
}
