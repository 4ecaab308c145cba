/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define LIMBER_TYPE_FIT_LABEL (limber_fit_label_get_type ())
G_DECLARE_FINAL_TYPE (LimberFitLabel, limber_fit_label, LIMBER, FIT_LABEL, GtkWidget)

/* A text as large as the place it is given.
 *
 * Properties: "label" (string, never %NULL), "wraps" (gboolean: in lines, at most two
 * where that is possible; else one line, whose size does not change while only digits
 * do, nor the place it asks for at all), "min-scale" and "max-scale" (double: the
 * smallest and the largest size, in times of the font's own). */

GtkWidget *limber_fit_label_new (const char *label);
const char *limber_fit_label_get_label (LimberFitLabel *self);
void limber_fit_label_set_label (LimberFitLabel *self, const char *label);

G_END_DECLS
