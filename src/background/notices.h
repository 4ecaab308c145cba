/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <gio/gio.h>

#include "desktop/notice.h"
#include "reminder/break-clock.h"

G_BEGIN_DECLS

/* The id of whatever is said of breaks, so that the one replaces the other. */
#define LIMBER_NOTICE_BREAK "break"

LimberNotice *limber_notice_new_for_break (LimberBreakEvent event, GSettings *settings);
void limber_notice_start_routine (GDBusConnection *session_bus,
                                  const char *routine,
                                  const char *activation_token);

G_END_DECLS
