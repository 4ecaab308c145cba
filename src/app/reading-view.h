/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define LIMBER_TYPE_READING_VIEW (limber_reading_view_get_type ())
G_DECLARE_FINAL_TYPE (LimberReadingView,
                      limber_reading_view,
                      LIMBER,
                      READING_VIEW,
                      AdwBin)

/* Text to read, in a column of comfortable width, that the keys scroll. */

GtkWidget *limber_reading_view_new (void);
const char *limber_reading_view_get_title (LimberReadingView *self);
void limber_reading_view_set_title (LimberReadingView *self, const char *title);
GtkWidget *limber_reading_view_get_content (LimberReadingView *self);
void limber_reading_view_set_content (LimberReadingView *self, GtkWidget *content);

G_END_DECLS
