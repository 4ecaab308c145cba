/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* What the tests of pages in a real window share. */

/* A widget in or below @widget that @accept takes, or NULL. */
typedef gboolean (*WindowTestAccept) (GtkWidget *widget, gpointer user_data);

static inline GtkWidget *
window_test_find (GtkWidget        *widget,
                  WindowTestAccept  accept,
                  gpointer          user_data)
{
  if (accept (widget, user_data))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = window_test_find (child, accept, user_data);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static inline gboolean
window_test_is_mapped_type (GtkWidget *widget,
                            gpointer   type)
{
  return gtk_widget_get_mapped (widget) &&
         G_TYPE_CHECK_INSTANCE_TYPE (widget, GPOINTER_TO_SIZE (type));
}

/* The first visible widget of a type. */
static inline GtkWidget *
window_test_find_type (GtkWidget *widget,
                       GType      type)
{
  return window_test_find (widget, window_test_is_mapped_type, GSIZE_TO_POINTER (type));
}

static inline gboolean
window_test_is_mapped_label (GtkWidget *widget,
                             gpointer   text)
{
  return gtk_widget_get_mapped (widget) && GTK_IS_LABEL (widget) &&
         g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), text);
}

/* The first visible label that says just this. */
static inline GtkWidget *
window_test_find_label (GtkWidget  *widget,
                        const char *text)
{
  return window_test_find (widget, window_test_is_mapped_label, (gpointer) text);
}

/* Lets everything happen that is due. */
static inline void
window_test_settle (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    continue;
}

/* Lets things happen until @widget is gone from the screen or on it. */
static inline void
window_test_wait_for_mapped (GtkWidget *widget,
                             gboolean   mapped)
{
  while (gtk_widget_get_mapped (widget) != mapped)
    g_main_context_iteration (NULL, TRUE);
  window_test_settle ();
}

G_END_DECLS
