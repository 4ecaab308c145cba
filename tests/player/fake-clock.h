/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "player/clock.h"

G_BEGIN_DECLS

#define FAKE_TYPE_CLOCK (fake_clock_get_type ())
G_DECLARE_FINAL_TYPE (FakeClock, fake_clock, FAKE, CLOCK, GObject)

/* A clock that moves only when it is told to. Its wake times are all in the past,
 * so that a main loop never waits for it. */

FakeClock *fake_clock_new (void);
gint64 fake_clock_get_time (FakeClock *self);
void fake_clock_advance (FakeClock *self, gint64 us);
void fake_clock_sleep (FakeClock *self, gint64 us);
void fake_clock_set_time (FakeClock *self, gint64 time_us);
void fake_clock_set_boot_time (FakeClock *self, gint64 boot_us);
void fake_clock_set_step (FakeClock *self, gint64 us);
void fake_clock_set_wake_offset (FakeClock *self, gint64 us);

G_END_DECLS
