/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "player/clock.h"

G_BEGIN_DECLS

#define LIMBER_TYPE_SYSTEM_CLOCK (limber_system_clock_get_type ())
G_DECLARE_FINAL_TYPE (LimberSystemClock,
                      limber_system_clock,
                      LIMBER,
                      SYSTEM_CLOCK,
                      GObject)

LimberClock *limber_system_clock_new (double speed);

G_END_DECLS
