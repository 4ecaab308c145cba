/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "app/detail-page.h"

struct _LimberDetailPage
{
  AdwBin parent_instance;

  AdwWindowTitle *title;
  AdwBin *content;
};

G_DEFINE_FINAL_TYPE (LimberDetailPage, limber_detail_page, ADW_TYPE_BIN)

static void
limber_detail_page_class_init (LimberDetailPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/limberapp/Limber/detail-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberDetailPage, title);
  gtk_widget_class_bind_template_child (widget_class, LimberDetailPage, content);
}

static void
limber_detail_page_init (LimberDetailPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * limber_detail_page_new:
 * @title: what the page is about
 * @content: (transfer none): what is shown below the header bar
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
limber_detail_page_new (const char *title,
                        GtkWidget  *content)
{
  LimberDetailPage *self = g_object_new (LIMBER_TYPE_DETAIL_PAGE, NULL);

  adw_window_title_set_title (self->title, title);
  adw_bin_set_child (self->content, content);
  return GTK_WIDGET (self);
}
