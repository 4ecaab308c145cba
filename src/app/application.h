/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <adwaita.h>

#include "app/command-line.h"
#include "content/catalogue.h"

G_BEGIN_DECLS

#define LIMBER_TYPE_APPLICATION (limber_application_get_type ())
G_DECLARE_FINAL_TYPE (LimberApplication,
                      limber_application,
                      LIMBER,
                      APPLICATION,
                      AdwApplication)

/* The program: one instance, whose actions are also on the bus.
 *
 * Actions: app.play (s: a routine's id), app.desk-reset and app.desk-break (the
 * desktop file's), app.preferences, app.about, app.quit. */

LimberApplication *limber_application_new (LimberCatalogue *catalogue,
                                           GSettings *settings,
                                           const LimberRequest *request);

G_END_DECLS
