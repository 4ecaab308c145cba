/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "player/timeline.h"

G_BEGIN_DECLS

/* What paces somebody who plays, as shares of a whole: pure functions of a timeline and
 * a position, in microseconds since its start. Any position will do. */

/* Of limber_pace_get_breath(): there is no breath to follow. */
#define LIMBER_PACE_NO_BREATH (-1.0)

double limber_pace_get_left (LimberTimeline *timeline, gint64 position_us);
double limber_pace_get_breath (LimberTimeline *timeline, gint64 position_us);

G_END_DECLS
