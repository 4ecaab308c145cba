/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <adwaita.h>

#include "content/catalogue.h"
#include "desktop/reminder-proxy.h"
#include "desktop/sound.h"
#include "reminder/schedule.h"

G_BEGIN_DECLS

#define LIMBER_TYPE_WINDOW (limber_window_get_type ())
G_DECLARE_FINAL_TYPE (LimberWindow, limber_window, LIMBER, WINDOW, AdwApplicationWindow)

/* The one window: the places in a view switcher, and pages that open over them.
 *
 * Actions: win.show-exercise, win.show-article, win.show-routine, win.play-exercise
 * (each s: an id), win.show-place (s: the name of a place), win.back, win.show-breaks,
 * win.show-safety, win.accept-safety, win.close-player. */

GtkWidget *limber_window_new (GtkApplication *application,
                              LimberCatalogue *catalogue,
                              GSettings *settings,
                              LimberSchedule *schedule,
                              LimberSound *sound);
void limber_window_set_reminder (LimberWindow *self, LimberReminderProxy *reminder);
void limber_window_play (LimberWindow *self, LimberRoutine *routine);
void limber_window_show_routine (LimberWindow *self, LimberRoutine *routine);
void limber_window_show_problems (LimberWindow *self, LimberProblems *problems);
void limber_window_show_message (LimberWindow *self, const char *message);
void limber_window_add_toast (LimberWindow *self, AdwToast *toast);

G_END_DECLS
