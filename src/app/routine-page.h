/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <adwaita.h>

#include "content/catalogue.h"

G_BEGIN_DECLS

#define LIMBER_TYPE_ROUTINE_PAGE (limber_routine_page_get_type ())
G_DECLARE_FINAL_TYPE (LimberRoutinePage,
                      limber_routine_page,
                      LIMBER,
                      ROUTINE_PAGE,
                      AdwBin)

/* The steps of one routine, and a button to start it. */

GtkWidget *limber_routine_page_new (LimberCatalogue *catalogue, LimberRoutine *routine);

G_END_DECLS
