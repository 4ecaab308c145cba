/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What several widgets need done to a part of theirs, or made. */

void limber_widget_set_action (gpointer actionable, const char *name, const char *target);
void limber_widget_set_spoken_name (gpointer widget, const char *name);
void limber_widget_keep_left_to_right (GtkWidget *widget);
GtkWidget *limber_widget_new_label (const char *text);
GtkWidget *limber_widget_new_heading (const char *text, int level, const char *css_class);

G_END_DECLS
