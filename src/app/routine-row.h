/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <adwaita.h>

#include "content/catalogue.h"

G_BEGIN_DECLS

#define LIMBER_TYPE_ROUTINE_ROW (limber_routine_row_get_type ())
G_DECLARE_FINAL_TYPE (LimberRoutineRow,
                      limber_routine_row,
                      LIMBER,
                      ROUTINE_ROW,
                      AdwActionRow)

/* A routine in a list: what it is for, where, how long, and a button to start it. */

GtkWidget *limber_routine_row_new (LimberCatalogue *catalogue, LimberRoutine *routine);

G_END_DECLS
