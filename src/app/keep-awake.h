/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <gtk/gtk.h>

#include "player/player.h"

G_BEGIN_DECLS

#define LIMBER_TYPE_KEEP_AWAKE (limber_keep_awake_get_type ())
G_DECLARE_FINAL_TYPE (LimberKeepAwake, limber_keep_awake, LIMBER, KEEP_AWAKE, GObject)

/* Keeps the screen on while a player plays, and only then. */

LimberKeepAwake *limber_keep_awake_new (GtkWindow *window, LimberPlayer *player);

G_END_DECLS
