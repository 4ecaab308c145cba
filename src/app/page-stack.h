/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define LIMBER_TYPE_PAGE_STACK (limber_page_stack_get_type ())
G_DECLARE_FINAL_TYPE (LimberPageStack, limber_page_stack, LIMBER, PAGE_STACK, AdwBin)

/* A main page, and pages that open over it and over each other.
 *
 * Properties: "main" (GtkWidget, nullable) and "top" (GtkWidget, nullable, read-only:
 * the page that is shown), both with explicit notify. */

GtkWidget *limber_page_stack_get_main (LimberPageStack *self);
void limber_page_stack_set_main (LimberPageStack *self, GtkWidget *page);
GtkWidget *limber_page_stack_get_top (LimberPageStack *self);
GtkWidget *limber_page_stack_find (LimberPageStack *self, GType type);
void limber_page_stack_push (LimberPageStack *self, GtkWidget *page);
void limber_page_stack_pop (LimberPageStack *self);

G_END_DECLS
