/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <gtk/gtk.h>

#include "content/terms.h"

G_BEGIN_DECLS

void
limber_place_sign_snapshot (GtkWidget *widget, LimberPlace place, GtkSnapshot *snapshot);

G_END_DECLS
