/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <adwaita.h>

#include "content/catalogue.h"
#include "reminder/schedule.h"

G_BEGIN_DECLS

#define LIMBER_TYPE_TODAY_PAGE (limber_today_page_get_type ())
G_DECLARE_FINAL_TYPE (LimberTodayPage, limber_today_page, LIMBER, TODAY_PAGE, AdwBin)

/* What is next, and all routines. */

GtkWidget *limber_today_page_new (LimberCatalogue *catalogue, LimberSchedule *schedule);
void limber_today_page_add_breaks (LimberTodayPage *self, GtkWidget *row);

G_END_DECLS
