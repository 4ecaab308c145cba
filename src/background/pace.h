/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "reminder/break-clock.h"

G_BEGIN_DECLS

/* How fast time runs for the reminder, so that a day can be tried in a minute: by
 * LIMBER_TRIAL_SPEED in the environment, from 1 to 10000 times the machine's clocks. */
typedef struct
{
  double speed;
  LimberBreakTime start; /* of the machine, when it began */
} LimberPace;

void limber_pace_init (LimberPace *self);
LimberBreakTime limber_pace_get_time (const LimberPace *self);
gint64 limber_pace_from_machine (const LimberPace *self, gint64 boot_us);
gint64 limber_pace_to_machine (const LimberPace *self, gint64 boot_us);
gint64 limber_pace_get_span (const LimberPace *self, gint64 span_us);

G_END_DECLS
