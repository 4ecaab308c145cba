/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <gio/gio.h>

#include "reminder/break-settings.h"

G_BEGIN_DECLS

void limber_break_preferences_read (GSettings *settings, LimberBreakSettings *breaks);

G_END_DECLS
