/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define LIMBER_TYPE_PSOAS_GAUGE (limber_psoas_gauge_get_type ())
G_DECLARE_FINAL_TYPE (LimberPsoasGauge,
                      limber_psoas_gauge,
                      LIMBER,
                      PSOAS_GAUGE,
                      GtkWidget)

/* A scale of the colours that the psoas is drawn in, from short to long, with a mark for
 * how long it is now. Property: "length", relative to standing; 0 shows no mark. */

void limber_psoas_gauge_set_length (LimberPsoasGauge *self, double length);
double limber_psoas_gauge_get_length (LimberPsoasGauge *self);
char *limber_psoas_gauge_describe (double length);

G_END_DECLS
