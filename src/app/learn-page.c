/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "app/learn-page.h"

#include <glib/gi18n.h>

#include "app/claim-view.h"
#include "app/widget.h"

/* A common reading speed for plain English prose. */
#define WORDS_PER_MINUTE 200

struct _LimberLearnPage
{
  AdwBin parent_instance;

  GtkBox *articles;
  GtkBox *grades;
};

G_DEFINE_FINAL_TYPE (LimberLearnPage, limber_learn_page, ADW_TYPE_BIN)

static const char *const grade_meanings[] = {
  [LIMBER_EVIDENCE_WELL_SUPPORTED] = N_ ("Good studies or plain anatomy agree with it."),
  [LIMBER_EVIDENCE_PARTLY] = N_ ("Some of it holds, but it says more than is known."),
  [LIMBER_EVIDENCE_CONTESTED] =
      N_ ("Studies or experts do not agree, or have not settled it."),
  [LIMBER_EVIDENCE_UNSUPPORTED] = N_ ("We looked and found no good evidence for it."),
  [LIMBER_EVIDENCE_WRONG] = N_ ("Anatomy or measurements show otherwise."),
};
G_STATIC_ASSERT (G_N_ELEMENTS (grade_meanings) == LIMBER_N_EVIDENCES);

static char *
get_reading_time (LimberArticle *article)
{
  guint n_words = limber_article_get_n_words (article);
  guint minutes = MAX (1, (n_words + WORDS_PER_MINUTE / 2) / WORDS_PER_MINUTE);

  return g_strdup_printf (ngettext ("%u min read", "%u min read", minutes), minutes);
}

static GtkWidget *
new_card_texts (LimberArticle *article,
                const char    *reading_time)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *title = limber_widget_new_label (limber_article_get_title (article));
  GtkWidget *time = limber_widget_new_label (reading_time);

  gtk_widget_set_hexpand (box, TRUE);
  gtk_widget_add_css_class (title, "heading");
  gtk_widget_add_css_class (time, "caption");
  gtk_widget_add_css_class (time, "dim-label");
  gtk_box_append (GTK_BOX (box), title);
  gtk_box_append (GTK_BOX (box),
                  limber_widget_new_label (limber_article_get_summary (article)));
  gtk_box_append (GTK_BOX (box), time);
  return box;
}

static GtkWidget *
new_card (LimberArticle *article)
{
  g_autofree char *reading_time = get_reading_time (article);
  g_autofree char *description =
      g_strdup_printf ("%s %s", limber_article_get_summary (article), reading_time);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *button = gtk_button_new ();

  gtk_box_append (GTK_BOX (box), new_card_texts (article, reading_time));
  gtk_box_append (GTK_BOX (box), g_object_new (GTK_TYPE_IMAGE, "accessible-role",
                                               GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                               "icon-name", "go-next-symbolic", NULL));
  gtk_button_set_child (GTK_BUTTON (button), box);
  limber_widget_set_action (button, "win.show-article", limber_article_get_id (article));
  gtk_widget_add_css_class (button, "card");
  gtk_widget_add_css_class (button, "article-card");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  limber_article_get_title (article),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
  return button;
}

static GtkWidget *
new_grade_row (LimberEvidence evidence)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  gtk_box_append (GTK_BOX (row), limber_claim_view_new_grade (evidence));
  gtk_box_append (GTK_BOX (row), limber_widget_new_label (_ (grade_meanings[evidence])));
  return row;
}

static void
limber_learn_page_class_init (LimberLearnPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/limberapp/Limber/learn-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberLearnPage, articles);
  gtk_widget_class_bind_template_child (widget_class, LimberLearnPage, grades);
}

static void
limber_learn_page_init (LimberLearnPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  for (guint i = 0; i < LIMBER_N_EVIDENCES; i++)
    gtk_box_append (self->grades, new_grade_row (i));
}

/**
 * limber_learn_page_new:
 * @catalogue: whose articles are listed, in its order
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
limber_learn_page_new (LimberCatalogue *catalogue)
{
  LimberLearnPage *self;
  GListModel *articles;

  g_return_val_if_fail (LIMBER_IS_CATALOGUE (catalogue), NULL);

  self = g_object_new (LIMBER_TYPE_LEARN_PAGE, NULL);
  articles = limber_catalogue_get_articles (catalogue);
  for (guint i = 0; i < g_list_model_get_n_items (articles); i++)
    {
      g_autoptr (LimberArticle) article = g_list_model_get_item (articles, i);

      gtk_box_append (self->articles, new_card (article));
    }
  return GTK_WIDGET (self);
}
