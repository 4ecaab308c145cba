/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "reminder/break-settings.h"

G_BEGIN_DECLS

gboolean limber_break_hours_contain (const LimberBreakSettings *settings,
                                     gint64 real_us,
                                     GTimeZone *zone);
gint64 limber_break_hours_get_next_change (const LimberBreakSettings *settings,
                                           gint64 real_us,
                                           GTimeZone *zone);
gint64 limber_break_hours_get_tomorrow (gint64 real_us, GTimeZone *zone);

G_END_DECLS
