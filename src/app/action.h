/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void limber_action_set (gpointer actionable, const char *name, const char *target);

G_END_DECLS
