/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "app/widget.h"

/**
 * limber_widget_set_action:
 * @actionable: (type GtkActionable): a button or row
 * @name: the action that it activates, which takes a string
 * @target: what it is activated with
 *
 * The target comes first: GTK complains of an action without the parameter that it
 * takes, if only for a moment.
 */
void
limber_widget_set_action (gpointer    actionable,
                          const char *name,
                          const char *target)
{
  g_return_if_fail (GTK_IS_ACTIONABLE (actionable));

  gtk_actionable_set_action_target (GTK_ACTIONABLE (actionable), "s", target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (actionable), name);
}

/**
 * limber_widget_set_spoken_name:
 * @widget: (type GtkAccessible): a widget
 * @name: what a screen reader calls it
 */
void
limber_widget_set_spoken_name (gpointer    widget,
                               const char *name)
{
  g_return_if_fail (GTK_IS_ACCESSIBLE (widget));

  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, -1);
}

/**
 * limber_widget_keep_left_to_right:
 * @widget: media controls, or one of them
 *
 * Keeps @widget and all in it from being mirrored where the language runs from right to
 * left: time does not, and neither do the signs for playing and skipping.
 */
void
limber_widget_keep_left_to_right (GtkWidget *widget)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  gtk_widget_set_direction (widget, GTK_TEXT_DIR_LTR);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    limber_widget_keep_left_to_right (child);
}

/**
 * limber_widget_new_label:
 * @text: plain text
 *
 * Returns: (transfer floating): a paragraph that wraps wherever it must
 */
GtkWidget *
limber_widget_new_label (const char *text)
{
  return g_object_new (GTK_TYPE_LABEL, "label", text, "wrap", TRUE, "wrap-mode",
                       PANGO_WRAP_WORD_CHAR, "natural-wrap-mode", GTK_NATURAL_WRAP_NONE,
                       "xalign", 0.0f, NULL);
}

/**
 * limber_widget_new_heading:
 * @text: plain text
 * @level: how deep the heading is, 1 for that of the page
 * @css_class: how large it is
 *
 * Returns: (transfer floating): a heading that wraps
 */
GtkWidget *
limber_widget_new_heading (const char *text,
                           int         level,
                           const char *css_class)
{
  GtkWidget *heading =
      g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING,
                    "label", text, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR,
                    "xalign", 0.0f, NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (heading), GTK_ACCESSIBLE_PROPERTY_LEVEL,
                                  level, -1);
  gtk_widget_add_css_class (heading, css_class);
  return heading;
}
