/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define LIMBER_TYPE_TIME_RING (limber_time_ring_get_type ())
G_DECLARE_FINAL_TYPE (LimberTimeRing, limber_time_ring, LIMBER, TIME_RING, AdwBin)

/* A frame around its child that runs out as time does, and behind the child a shape
 * that grows and shrinks with the breath. Both only show what the child says in words.
 *
 * Properties: "left" (double, the share of the time that is left, 0 to 1) and "breath"
 * (double, 0 breathed out, 1 in, below 0 for no shape), both with explicit notify. */

GtkWidget *limber_time_ring_new (void);
void limber_time_ring_set_left (LimberTimeRing *self, double left);
void limber_time_ring_set_breath (LimberTimeRing *self, double breath);

G_END_DECLS
