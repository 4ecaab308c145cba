/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <adwaita.h>

#include "content/catalogue.h"
#include "reminder/schedule.h"

G_BEGIN_DECLS

#define LIMBER_TYPE_SCHEDULE_DIALOG (limber_schedule_dialog_get_type ())
G_DECLARE_FINAL_TYPE (LimberScheduleDialog,
                      limber_schedule_dialog,
                      LIMBER,
                      SCHEDULE_DIALOG,
                      AdwWindow)

/* Asks for which routine, which days and what time.
 *
 * Signal: "saved" (LimberScheduleEntry *entry). */

GtkWidget *limber_schedule_dialog_new (LimberCatalogue *catalogue,
                                       LimberScheduleEntry *entry);

G_END_DECLS
