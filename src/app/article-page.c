/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "app/article-page.h"

#include <glib/gi18n.h>

#include "app/claim-view.h"
#include "app/reading-view.h"
#include "app/rich-label.h"
#include "app/source-list.h"
#include "app/text-list.h"
#include "app/widget.h"

struct _LimberArticlePage
{
  AdwBin parent_instance;

  LimberReadingView *view;
  GtkLabel *title;
  GtkLabel *summary;
  GtkBox *key_points;
  GtkBox *sections;
  LimberSourceList *sources;
};

G_DEFINE_FINAL_TYPE (LimberArticlePage, limber_article_page, ADW_TYPE_BIN)

static GtkWidget *
new_list (const char *const *items)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) markups = NULL;

  for (guint i = 0; items[i] != NULL; i++)
    {
      g_autofree char *markup = limber_rich_text_to_markup (items[i]);

      g_strv_builder_add (builder, markup);
    }
  markups = g_strv_builder_end (builder);
  return limber_text_list_new ((const char *const *) markups, FALSE, TRUE);
}

static GtkWidget *
new_warning (const char *text)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *icon =
      g_object_new (GTK_TYPE_IMAGE, "accessible-role", GTK_ACCESSIBLE_ROLE_IMG,
                    "icon-name", "dialog-warning-symbolic", "valign", GTK_ALIGN_START,
                    NULL);
  GtkWidget *label = limber_rich_label_new (text);

  limber_widget_set_spoken_name (icon, _ ("Warning"));
  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), label);
  gtk_widget_add_css_class (box, "warning-note");
  return box;
}

static GtkWidget *
new_block (LimberCatalogue   *catalogue,
           const LimberBlock *block)
{
  switch (block->kind)
    {
    case LIMBER_BLOCK_PARAGRAPH:
      return limber_rich_label_new (block->text);
    case LIMBER_BLOCK_LIST:
      return new_list ((const char *const *) block->items);
    case LIMBER_BLOCK_WARNING:
      return new_warning (block->text);
    case LIMBER_BLOCK_CLAIM:
      return limber_claim_view_new (catalogue, block->claim);
    default:
      g_return_val_if_reached (NULL);
    }
}

static GtkWidget *
new_section (LimberCatalogue     *catalogue,
             const LimberSection *section)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);

  gtk_box_append (GTK_BOX (box),
                  limber_widget_new_heading (section->title, 2, "title-3"));
  for (guint i = 0; i < section->blocks->len; i++)
    gtk_box_append (GTK_BOX (box), new_block (catalogue, section->blocks->pdata[i]));
  gtk_widget_add_css_class (box, "section");
  return box;
}

/* Adds those of @sources that are not there yet. */
static void
collect_sources (GPtrArray         *ids,
                 const char *const *sources)
{
  for (; *sources != NULL; sources++)
    if (!g_ptr_array_find_with_equal_func (ids, *sources, g_str_equal, NULL))
      g_ptr_array_add (ids, (char *) *sources);
}

/* Ends with NULL. */
static GPtrArray *
get_all_sources (LimberArticle *article)
{
  GPtrArray *ids = g_ptr_array_new ();

  collect_sources (ids, limber_article_get_sources (article));
  for (guint i = 0; i < limber_article_get_n_sections (article); i++)
    {
      const LimberSection *section = limber_article_get_section (article, i);

      for (guint j = 0; j < section->blocks->len; j++)
        {
          const LimberBlock *block = section->blocks->pdata[j];

          if (block->kind == LIMBER_BLOCK_CLAIM)
            collect_sources (ids, (const char *const *) block->claim->sources);
        }
    }
  g_ptr_array_add (ids, NULL);
  return ids;
}

static void
show_article (LimberArticlePage *self,
              LimberCatalogue   *catalogue,
              LimberArticle     *article)
{
  const char *const *key_points = limber_article_get_key_points (article);
  g_autoptr (GPtrArray) sources = get_all_sources (article);

  gtk_label_set_label (self->title, limber_article_get_title (article));
  gtk_label_set_label (self->summary, limber_article_get_summary (article));
  limber_reading_view_set_title (self->view, limber_article_get_title (article));
  gtk_widget_set_visible (GTK_WIDGET (self->key_points), key_points[0] != NULL);
  gtk_box_append (self->key_points, new_list (key_points));
  for (guint i = 0; i < limber_article_get_n_sections (article); i++)
    gtk_box_append (self->sections,
                    new_section (catalogue, limber_article_get_section (article, i)));
  limber_source_list_set_sources (self->sources, catalogue,
                                  (const char *const *) sources->pdata);
}

static void
limber_article_page_class_init (LimberArticlePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (LIMBER_TYPE_READING_VIEW);
  g_type_ensure (LIMBER_TYPE_SOURCE_LIST);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/limberapp/Limber/article-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberArticlePage, view);
  gtk_widget_class_bind_template_child (widget_class, LimberArticlePage, title);
  gtk_widget_class_bind_template_child (widget_class, LimberArticlePage, summary);
  gtk_widget_class_bind_template_child (widget_class, LimberArticlePage, key_points);
  gtk_widget_class_bind_template_child (widget_class, LimberArticlePage, sections);
  gtk_widget_class_bind_template_child (widget_class, LimberArticlePage, sources);
}

static void
limber_article_page_init (LimberArticlePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * limber_article_page_new:
 * @catalogue: where sources are looked up
 * @article: what to read
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
limber_article_page_new (LimberCatalogue *catalogue,
                         LimberArticle   *article)
{
  LimberArticlePage *self;

  g_return_val_if_fail (LIMBER_IS_CATALOGUE (catalogue), NULL);
  g_return_val_if_fail (LIMBER_IS_ARTICLE (article), NULL);

  self = g_object_new (LIMBER_TYPE_ARTICLE_PAGE, NULL);
  show_article (self, catalogue, article);
  return GTK_WIDGET (self);
}
