/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define LIMBER_TYPE_DAY_PICKER (limber_day_picker_get_type ())
G_DECLARE_FINAL_TYPE (LimberDayPicker, limber_day_picker, LIMBER, DAY_PICKER, AdwBin)

/* The days of the week as toggle buttons, in the order of the locale.
 *
 * Property: "days" (guint, Monday = 1 << 0 ... Sunday = 1 << 6; explicit notify). */

GtkWidget *limber_day_picker_new (void);
guint limber_day_picker_get_days (LimberDayPicker *self);
void limber_day_picker_set_days (LimberDayPicker *self, guint days);

G_END_DECLS
