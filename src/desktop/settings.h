/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <gio/gio.h>

#include "desktop/sound.h"

G_BEGIN_DECLS

GSettings *limber_settings_new (GError **error);
void limber_settings_bind_sound (GSettings *settings, LimberSound *sound);

G_END_DECLS
