/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "app/text-list.h"

#include <glib/gi18n.h>

#include "app/rich-label.h"

struct _LimberTextList
{
  GtkBox parent_instance;
};

G_DEFINE_FINAL_TYPE (LimberTextList, limber_text_list, GTK_TYPE_BOX)

static GtkWidget *
create_bullet (void)
{
  return g_object_new (GTK_TYPE_LABEL, "label", "•", "accessible-role",
                       GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
}

static GtkWidget *
create_number (guint number)
{
  /* Translators: the number before a step. */
  g_autofree char *text = g_strdup_printf (C_ ("list marker", "%u."), number);
  GtkWidget *label =
      g_object_new (GTK_TYPE_LABEL, "label", text, "width-chars", 2, "xalign", 1.0, NULL);

  gtk_widget_add_css_class (label, "numeric");
  return label;
}

static GtkWidget *
create_item (const char *text,
             guint       number,
             gboolean    numbered,
             gboolean    markup)
{
  GtkWidget *item = g_object_new (GTK_TYPE_BOX, "spacing", 10, "accessible-role",
                                  GTK_ACCESSIBLE_ROLE_LIST_ITEM, NULL);
  GtkWidget *marker = numbered ? create_number (number) : create_bullet ();
  GtkWidget *label =
      g_object_new (GTK_TYPE_LABEL, "label", text, "use-markup", markup, "wrap", TRUE,
                    "wrap-mode", PANGO_WRAP_WORD_CHAR, "xalign", 0.0, "hexpand", TRUE,
                    "valign", GTK_ALIGN_BASELINE, NULL);

  gtk_widget_set_valign (marker, GTK_ALIGN_BASELINE);
  gtk_widget_add_css_class (marker, "marker");
  if (markup)
    g_signal_connect (label, "activate-link",
                      G_CALLBACK (limber_rich_label_activate_link), NULL);
  gtk_box_append (GTK_BOX (item), marker);
  gtk_box_append (GTK_BOX (item), label);
  return item;
}

static void
limber_text_list_class_init (LimberTextListClass *klass)
{
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass),
                                        GTK_ACCESSIBLE_ROLE_LIST);
}

static void
limber_text_list_init (LimberTextList *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);
  gtk_widget_add_css_class (GTK_WIDGET (self), "text-list");
}

/**
 * limber_text_list_new:
 * @items: (array zero-terminated=1): a paragraph each, may be empty
 * @numbered: whether the order counts: numbers in place of bullets
 * @markup: whether @items are Pango markup, as limber_rich_text_to_markup() makes
 *   it, not plain text
 *
 * Returns: (transfer floating): the list
 */
GtkWidget *
limber_text_list_new (const char *const *items,
                      gboolean           numbered,
                      gboolean           markup)
{
  GtkWidget *self = g_object_new (LIMBER_TYPE_TEXT_LIST, NULL);

  for (guint i = 0; items[i] != NULL; i++)
    gtk_box_append (GTK_BOX (self), create_item (items[i], i + 1, numbered, markup));
  return self;
}
