/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <adwaita.h>

#include "content/catalogue.h"
#include "reminder/schedule.h"

G_BEGIN_DECLS

#define LIMBER_TYPE_SCHEDULE_PAGE (limber_schedule_page_get_type ())
G_DECLARE_FINAL_TYPE (LimberSchedulePage,
                      limber_schedule_page,
                      LIMBER,
                      SCHEDULE_PAGE,
                      AdwBin)

/* The weekly schedule: add, change, switch off, delete. */

GtkWidget *limber_schedule_page_new (LimberCatalogue *catalogue,
                                     LimberSchedule *schedule);
void limber_schedule_page_add_breaks (LimberSchedulePage *self, GtkWidget *row);

G_END_DECLS
