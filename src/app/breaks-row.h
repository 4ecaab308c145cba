/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <adwaita.h>

#include "desktop/reminder-proxy.h"

G_BEGIN_DECLS

#define LIMBER_TYPE_BREAKS_ROW (limber_breaks_row_get_type ())
G_DECLARE_FINAL_TYPE (LimberBreaksRow,
                      limber_breaks_row,
                      LIMBER,
                      BREAKS_ROW,
                      AdwActionRow)

/* How things are with breaks, in one line that leads to all about them; before anything
 * runs it asks whether reminders are wanted. */

GtkWidget *limber_breaks_row_new (GSettings *settings, LimberReminderProxy *reminder);

G_END_DECLS
