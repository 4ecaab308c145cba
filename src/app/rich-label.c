/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "app/rich-label.h"

#include "app/widget.h"
#include "content/article.h"

static const struct
{
  const char *scheme;
  const char *action;
} link_actions[] = {
  { "exercise:", "win.show-exercise" },
  { "routine:", "win.show-routine" },
  { "article:", "win.show-article" },
};

/**
 * limber_rich_label_activate_link:
 * @label: a label within a window
 * @uri: the address of one of its links
 *
 * Shows what a link of the content names, by an action of the window. It is made
 * to be a handler of #GtkLabel::activate-link.
 *
 * Returns: %FALSE if the address is of another kind, for GTK to open.
 */
gboolean
limber_rich_label_activate_link (GtkLabel   *label,
                                 const char *uri)
{
  g_return_val_if_fail (GTK_IS_LABEL (label), FALSE);
  g_return_val_if_fail (uri != NULL, FALSE);

  for (gsize i = 0; i < G_N_ELEMENTS (link_actions); i++)
    if (g_str_has_prefix (uri, link_actions[i].scheme))
      {
        gtk_widget_activate_action (GTK_WIDGET (label), link_actions[i].action, "s",
                                    uri + strlen (link_actions[i].scheme));
        return TRUE;
      }
  return FALSE;
}

/**
 * limber_rich_label_set_text:
 * @label: a label
 * @rich: rich text, as content/article.h has it
 *
 * Shows @rich in @label. Its links do something only if the label's
 * #GtkLabel::activate-link is handled by limber_rich_label_activate_link().
 */
void
limber_rich_label_set_text (GtkLabel   *label,
                            const char *rich)
{
  g_autofree char *markup = NULL;

  g_return_if_fail (GTK_IS_LABEL (label));
  g_return_if_fail (rich != NULL);

  markup = limber_rich_text_to_markup (rich);
  gtk_label_set_markup (label, markup);
}

/**
 * limber_rich_label_new:
 * @rich: rich text, as content/article.h has it
 *
 * Returns: (transfer floating): a label that wraps and follows its links
 */
GtkWidget *
limber_rich_label_new (const char *rich)
{
  GtkWidget *label;

  g_return_val_if_fail (rich != NULL, NULL);

  label = limber_widget_new_label ("");
  limber_rich_label_set_text (GTK_LABEL (label), rich);
  g_signal_connect (label, "activate-link", G_CALLBACK (limber_rich_label_activate_link),
                    NULL);
  return label;
}
