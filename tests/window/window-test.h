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

static inline gboolean
window_test_has_id (GtkWidget *widget,
                    gpointer   id)
{
  return g_strcmp0 (gtk_buildable_get_buildable_id (GTK_BUILDABLE (widget)), id) == 0;
}

/* A widget by its id in the template; there is one. */
static inline gpointer
window_test_get_child (GtkWidget  *widget,
                       const char *id)
{
  GtkWidget *child = window_test_find (widget, window_test_has_id, (gpointer) id);

  g_assert_nonnull (child);
  return child;
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

/* "f|F11" has both. */
static inline gboolean
window_test_has_key (GtkShortcutTrigger *trigger,
                     guint               key)
{
  if (GTK_IS_ALTERNATIVE_TRIGGER (trigger))
    {
      GtkAlternativeTrigger *either = GTK_ALTERNATIVE_TRIGGER (trigger);

      return window_test_has_key (gtk_alternative_trigger_get_first (either), key) ||
             window_test_has_key (gtk_alternative_trigger_get_second (either), key);
    }
  return GTK_IS_KEYVAL_TRIGGER (trigger) &&
         gtk_keyval_trigger_get_keyval (GTK_KEYVAL_TRIGGER (trigger)) == key &&
         gtk_keyval_trigger_get_modifiers (GTK_KEYVAL_TRIGGER (trigger)) == 0;
}

/* Does what the one shortcut of @widget itself does that has this key, held alone. */
static inline void
window_test_press (GtkWidget *widget,
                   guint      key)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);
  guint n_found = 0;

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GListModel) shortcuts = g_list_model_get_item (controllers, i);
      guint n_shortcuts = GTK_IS_SHORTCUT_CONTROLLER (shortcuts)
                              ? g_list_model_get_n_items (shortcuts)
                              : 0;

      for (guint j = 0; j < n_shortcuts; j++)
        {
          g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (shortcuts, j);

          if (!window_test_has_key (gtk_shortcut_get_trigger (shortcut), key))
            continue;
          n_found++;
          gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0, widget,
                                        gtk_shortcut_get_arguments (shortcut));
        }
    }
  g_assert_cmpuint (n_found, ==, 1);
}

G_END_DECLS
