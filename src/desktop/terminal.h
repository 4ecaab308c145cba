/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "content/catalogue.h"
#include "player/clock.h"
#include "player/cue-output.h"

G_BEGIN_DECLS

/* A routine played in a terminal, or into a pipe or file, without a display. */

int limber_terminal_play (LimberCatalogue *catalogue,
                          LimberRoutine *routine,
                          LimberClock *clock,
                          LimberCueOutput *output,
                          gint64 prepare_us);

G_END_DECLS
