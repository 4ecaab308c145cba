/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <adwaita.h>

#include "content/catalogue.h"
#include "reminder/schedule.h"

G_BEGIN_DECLS

#define LIMBER_TYPE_SCHEDULE_ROW (limber_schedule_row_get_type ())
G_DECLARE_FINAL_TYPE (LimberScheduleRow,
                      limber_schedule_row,
                      LIMBER,
                      SCHEDULE_ROW,
                      AdwActionRow)

/* An entry of the weekly schedule. Activating it changes it, its switch turns it
 * off, its button deletes it: actions schedule.edit, schedule.set-enabled (sb) and
 * schedule.delete (each s: the entry's id). */

GtkWidget *limber_schedule_row_new (LimberCatalogue *catalogue,
                                    LimberScheduleEntry *entry);

G_END_DECLS
