/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "fake-clock.h"
#include "player/cue-output.h"

G_BEGIN_DECLS

#define FAKE_TYPE_OUTPUT (fake_output_get_type ())
G_DECLARE_FINAL_TYPE (FakeOutput, fake_output, FAKE, OUTPUT, GObject)

/* Writes down what it is told: “name@due:now” for a cue and “wake:now”, in
 * milliseconds of the clock since the output was made. */

FakeOutput *fake_output_new (FakeClock *clock);
char *fake_output_take_log (FakeOutput *self);
void fake_output_clear_log (FakeOutput *self);
void fake_output_set_delay (FakeOutput *self, gint64 us);
void fake_output_set_raise (FakeOutput *self, LimberCueKind cue, int signal_number);

G_END_DECLS
