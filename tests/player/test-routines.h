/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "player/timeline.h"

G_BEGIN_DECLS

#define SECONDS(s) ((gint64) ((double) (s) *G_USEC_PER_SEC + 0.5))

LimberRoutine *test_routine_new (const char *changeover_s, const char *steps);
LimberTimeline *
test_timeline_new (const char *changeover_s, const char *steps, gint64 prepare_us);
LimberRoutine *test_routine_new_random (GRand *rand);
GRand *test_rand_new (void);

G_END_DECLS
