/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *limber_moment_format_time (GDateTime *when);
char *limber_moment_describe (GDateTime *when, GDateTime *now);

G_END_DECLS
