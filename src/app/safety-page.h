/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define LIMBER_TYPE_SAFETY_PAGE (limber_safety_page_get_type ())
G_DECLARE_FINAL_TYPE (LimberSafetyPage, limber_safety_page, LIMBER, SAFETY_PAGE, AdwBin)

/* When to stop and when to see someone; shown once before the first routine. */

GtkWidget *limber_safety_page_new (void);

G_END_DECLS
