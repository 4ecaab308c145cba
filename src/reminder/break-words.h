/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "reminder/break-clock.h"

G_BEGIN_DECLS

char *limber_break_words_describe (const LimberBreakStatus *status, GDateTime *now);
const char *limber_break_words_describe_source (const LimberBreakStatus *status);

G_END_DECLS
