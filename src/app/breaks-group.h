/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <adwaita.h>

#include "desktop/reminder-proxy.h"

G_BEGIN_DECLS

#define LIMBER_TYPE_BREAKS_GROUP (limber_breaks_group_get_type ())
G_DECLARE_FINAL_TYPE (LimberBreaksGroup,
                      limber_breaks_group,
                      LIMBER,
                      BREAKS_GROUP,
                      AdwBin)

/* All that can be said about breaks: whether, when, and when not; and how things are. */

GtkWidget *limber_breaks_group_new (GSettings *settings, LimberReminderProxy *reminder);

G_END_DECLS
