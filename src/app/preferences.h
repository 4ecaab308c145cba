/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <adwaita.h>

#include "desktop/sound.h"

G_BEGIN_DECLS

#define LIMBER_TYPE_PREFERENCES (limber_preferences_get_type ())
G_DECLARE_FINAL_TYPE (LimberPreferences,
                      limber_preferences,
                      LIMBER,
                      PREFERENCES,
                      AdwPreferencesWindow)

/* Sound and get-ready time. */

GtkWidget *limber_preferences_new (GSettings *settings, LimberSound *sound);

G_END_DECLS
