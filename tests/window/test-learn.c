/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include <string.h>

#include "app/article-page.h"
#include "app/claim-view.h"
#include "app/learn-page.h"
#include "app/reading-view.h"
#include "app/rich-label.h"
#include "app/safety-page.h"
#include "app/source-list.h"
#include "content/paths.h"

/* What the actions of a window were last asked for. */
typedef struct
{
  LimberCatalogue *catalogue;
  GtkWidget *window;
  char *action; /* (nullable) */
  char *target; /* (nullable) */
} Fixture;

static void
activate_cb (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  Fixture *fixture = user_data;

  g_free (fixture->action);
  g_free (fixture->target);
  fixture->action = g_strdup (g_action_get_name (G_ACTION (action)));
  fixture->target = parameter != NULL ? g_variant_dup_string (parameter, NULL) : NULL;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  static const GActionEntry entries[] = {
    { "show-exercise", activate_cb, "s" },
    { "show-routine", activate_cb, "s" },
    { "show-article", activate_cb, "s" },
    { "accept-safety", activate_cb },
    { "back", activate_cb },
  };
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries,
                                   G_N_ELEMENTS (entries), fixture);
  fixture->catalogue = limber_catalogue_new (limber_path_content (), NULL);
  fixture->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 640, 600);
  gtk_widget_insert_action_group (fixture->window, "win", G_ACTION_GROUP (actions));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_assert_finalize_object (fixture->catalogue);
  g_free (fixture->action);
  g_free (fixture->target);
}

static void
show (Fixture   *fixture,
      GtkWidget *page)
{
  gtk_window_set_child (GTK_WINDOW (fixture->window), page);
  gtk_window_present (GTK_WINDOW (fixture->window));
  gtk_test_widget_wait_for_draw (fixture->window);
}

static void
collect (GtkWidget  *widget,
         GType       type,
         const char *css_class,
         GPtrArray  *found)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type) &&
      (css_class == NULL || gtk_widget_has_css_class (widget, css_class)))
    g_ptr_array_add (found, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect (child, type, css_class, found);
}

/* All widgets of a type, and with a style class if it is not %NULL, in the order
 * they are shown in. */
static GPtrArray *
find_all (GtkWidget  *widget,
          GType       type,
          const char *css_class)
{
  GPtrArray *found = g_ptr_array_new ();

  collect (widget, type, css_class, found);
  return found;
}

static GtkWidget *
find_one (GtkWidget  *widget,
          GType       type,
          const char *css_class)
{
  g_autoptr (GPtrArray) found = find_all (widget, type, css_class);

  g_assert_cmpuint (found->len, ==, 1);
  return found->pdata[0];
}

static GtkWidget *
find_label (GtkWidget  *widget,
            const char *text)
{
  g_autoptr (GPtrArray) labels = find_all (widget, GTK_TYPE_LABEL, NULL);

  for (guint i = 0; i < labels->len; i++)
    if (g_str_equal (gtk_label_get_text (labels->pdata[i]), text))
      return labels->pdata[i];
  return NULL;
}

static char *
get_plain (const char *rich)
{
  g_autoptr (GRegex) link = g_regex_new ("\\[([^\\]]*)\\]\\([^)]*\\)", 0, 0, NULL);

  return g_regex_replace (link, rich, -1, 0, "\\1", 0, NULL);
}

static void
assert_shows_rich (GtkWidget  *widget,
                   const char *rich)
{
  g_autofree char *plain = get_plain (rich);

  if (find_label (widget, plain) == NULL)
    g_error ("nothing shows “%s”", plain);
}

static void
assert_icon_exists (GtkWidget *image)
{
  GtkIconTheme *theme = gtk_icon_theme_get_for_display (gdk_display_get_default ());

  g_assert_true (
      gtk_icon_theme_has_icon (theme, gtk_image_get_icon_name (GTK_IMAGE (image))));
}

static void
test_learn_articles (Fixture       *fixture,
                     gconstpointer  data)
{
  GListModel *articles = limber_catalogue_get_articles (fixture->catalogue);
  GtkWidget *page = limber_learn_page_new (fixture->catalogue);
  g_autoptr (GPtrArray) cards = NULL;

  show (fixture, page);
  cards = find_all (page, GTK_TYPE_BUTTON, "article-card");
  g_assert_cmpuint (cards->len, ==, 7);
  g_assert_cmpuint (cards->len, ==, g_list_model_get_n_items (articles));
  for (guint i = 0; i < cards->len; i++)
    {
      g_autoptr (LimberArticle) article = g_list_model_get_item (articles, i);
      double minutes = limber_article_get_n_words (article) / 200.0;
      g_autofree char *time = g_strdup_printf ("%.0f min read", minutes + 0.001);

      g_assert_cmpfloat (minutes, >, 1);
      g_assert_nonnull (find_label (cards->pdata[i], limber_article_get_title (article)));
      g_assert_nonnull (
          find_label (cards->pdata[i], limber_article_get_summary (article)));
      g_assert_nonnull (find_label (cards->pdata[i], time));
      gtk_test_accessible_assert_role (cards->pdata[i], GTK_ACCESSIBLE_ROLE_BUTTON);
      gtk_test_accessible_assert_property (cards->pdata[i], GTK_ACCESSIBLE_PROPERTY_LABEL,
                                           limber_article_get_title (article));

      g_signal_emit_by_name (cards->pdata[i], "clicked");
      g_assert_cmpstr (fixture->action, ==, "show-article");
      g_assert_cmpstr (fixture->target, ==, limber_article_get_id (article));
    }
}

static void
test_learn_grades (Fixture       *fixture,
                   gconstpointer  data)
{
  GtkWidget *page = limber_learn_page_new (fixture->catalogue);
  GtkWidget *legend;
  g_autoptr (GPtrArray) labels = NULL;
  g_autoptr (GPtrArray) images = NULL;

  show (fixture, page);
  legend = find_one (page, GTK_TYPE_BOX, "grades");
  labels = find_all (legend, GTK_TYPE_LABEL, NULL);
  images = find_all (legend, GTK_TYPE_IMAGE, NULL);
  g_assert_cmpuint (labels->len, ==, 2 * LIMBER_N_EVIDENCES);
  g_assert_cmpuint (images->len, ==, LIMBER_N_EVIDENCES);
  for (guint i = 0; i < LIMBER_N_EVIDENCES; i++)
    {
      g_assert_cmpstr (gtk_label_get_text (labels->pdata[2 * i]), ==,
                       limber_evidence_get_name (i));
      g_assert_cmpuint (strlen (gtk_label_get_text (labels->pdata[2 * i + 1])), >, 20);
      assert_icon_exists (images->pdata[i]);
    }
}

static void
assert_shows_block (GtkWidget         *page,
                    const LimberBlock *block)
{
  switch (block->kind)
    {
    case LIMBER_BLOCK_PARAGRAPH:
    case LIMBER_BLOCK_WARNING:
      assert_shows_rich (page, block->text);
      break;
    case LIMBER_BLOCK_LIST:
      for (guint i = 0; block->items[i] != NULL; i++)
        assert_shows_rich (page, block->items[i]);
      break;
    case LIMBER_BLOCK_CLAIM:
      assert_shows_rich (page, block->claim->finding);
      assert_shows_rich (page, block->claim->take);
      break;
    default:
      g_assert_not_reached ();
    }
}

static guint
count_blocks (LimberArticle   *article,
              LimberBlockKind  kind)
{
  guint n_blocks = 0;

  for (guint i = 0; i < limber_article_get_n_sections (article); i++)
    {
      const LimberSection *section = limber_article_get_section (article, i);

      for (guint j = 0; j < section->blocks->len; j++)
        n_blocks += ((LimberBlock *) section->blocks->pdata[j])->kind == kind;
    }
  return n_blocks;
}

static void
assert_shows_article (GtkWidget     *page,
                      LimberArticle *article)
{
  g_autoptr (GPtrArray) claims = find_all (page, LIMBER_TYPE_CLAIM_VIEW, NULL);
  g_autoptr (GPtrArray) warnings = find_all (page, GTK_TYPE_BOX, "warning-note");
  const char *const *key_points = limber_article_get_key_points (article);

  g_assert_nonnull (find_label (page, limber_article_get_title (article)));
  g_assert_nonnull (find_label (page, limber_article_get_summary (article)));
  for (guint i = 0; key_points[i] != NULL; i++)
    assert_shows_rich (page, key_points[i]);
  for (guint i = 0; i < limber_article_get_n_sections (article); i++)
    {
      const LimberSection *section = limber_article_get_section (article, i);
      GtkWidget *heading = find_label (page, section->title);

      g_assert_nonnull (heading);
      gtk_test_accessible_assert_role (heading, GTK_ACCESSIBLE_ROLE_HEADING);
      gtk_test_accessible_assert_property (heading, GTK_ACCESSIBLE_PROPERTY_LEVEL, 2);
      for (guint j = 0; j < section->blocks->len; j++)
        assert_shows_block (page, section->blocks->pdata[j]);
    }
  g_assert_cmpuint (claims->len, ==, count_blocks (article, LIMBER_BLOCK_CLAIM));
  g_assert_cmpuint (warnings->len, ==, count_blocks (article, LIMBER_BLOCK_WARNING));
}

static void
test_article_shows_all (Fixture       *fixture,
                        gconstpointer  data)
{
  GListModel *articles = limber_catalogue_get_articles (fixture->catalogue);

  for (guint i = 0; i < g_list_model_get_n_items (articles); i++)
    {
      g_autoptr (LimberArticle) article = g_list_model_get_item (articles, i);
      GtkWidget *page = limber_article_page_new (fixture->catalogue, article);

      show (fixture, page);
      assert_shows_article (page, article);
      g_assert_cmpint (gtk_widget_get_width (page), <=, 640);
    }
}

static guint
count_links (const char *rich)
{
  guint n_links = 0;

  for (const char *p = strstr (rich, "]("); p != NULL; p = strstr (p + 1, "]("))
    n_links++;
  return n_links;
}

static guint
count_article_links (LimberArticle *article)
{
  guint n_links = 0;

  for (guint i = 0; i < limber_article_get_n_sections (article); i++)
    {
      const LimberSection *section = limber_article_get_section (article, i);

      for (guint j = 0; j < section->blocks->len; j++)
        {
          const LimberBlock *block = section->blocks->pdata[j];

          if (block->text != NULL)
            n_links += count_links (block->text);
          for (guint k = 0; block->items != NULL && block->items[k] != NULL; k++)
            n_links += count_links (block->items[k]);
          if (block->claim != NULL)
            n_links += count_links (block->claim->said) +
                       count_links (block->claim->finding) +
                       count_links (block->claim->take);
        }
    }
  return n_links;
}

static gboolean
is_in_catalogue (LimberCatalogue *catalogue,
                 const char      *scheme,
                 const char      *id)
{
  if (g_str_equal (scheme, "exercise"))
    return limber_catalogue_get_exercise (catalogue, id) != NULL;
  if (g_str_equal (scheme, "routine"))
    return limber_catalogue_get_routine (catalogue, id) != NULL;
  return limber_catalogue_get_article (catalogue, id) != NULL;
}

/* Follows every link of a label that leads to content; returns how many. */
static guint
follow_links (Fixture  *fixture,
              GtkLabel *label)
{
  g_autoptr (GRegex) regex =
      g_regex_new ("href=\"(exercise|routine|article):([^\"]+)\"", 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  guint n_links = 0;

  for (g_regex_match (regex, gtk_label_get_label (label), 0, &match);
       g_match_info_matches (match); g_match_info_next (match, NULL))
    {
      g_autofree char *scheme = g_match_info_fetch (match, 1);
      g_autofree char *id = g_match_info_fetch (match, 2);
      g_autofree char *uri = g_strconcat (scheme, ":", id, NULL);
      g_autofree char *action = g_strconcat ("show-", scheme, NULL);
      gboolean handled = FALSE;

      g_clear_pointer (&fixture->action, g_free);
      g_signal_emit_by_name (label, "activate-link", uri, &handled);
      g_assert_true (handled);
      g_assert_cmpstr (fixture->action, ==, action);
      g_assert_cmpstr (fixture->target, ==, id);
      g_assert_true (is_in_catalogue (fixture->catalogue, scheme, id));
      g_assert_true (gtk_widget_get_focusable (GTK_WIDGET (label)));
      n_links++;
    }
  return n_links;
}

static void
test_article_links (Fixture       *fixture,
                    gconstpointer  data)
{
  GListModel *articles = limber_catalogue_get_articles (fixture->catalogue);
  guint n_all = 0;

  for (guint i = 0; i < g_list_model_get_n_items (articles); i++)
    {
      g_autoptr (LimberArticle) article = g_list_model_get_item (articles, i);
      GtkWidget *page = limber_article_page_new (fixture->catalogue, article);
      g_autoptr (GPtrArray) labels = find_all (page, GTK_TYPE_LABEL, NULL);
      guint n_links = 0;

      show (fixture, page);
      for (guint j = 0; j < labels->len; j++)
        n_links += follow_links (fixture, labels->pdata[j]);
      g_assert_cmpuint (n_links, ==, count_article_links (article));
      n_all += n_links;
    }
  g_assert_cmpuint (n_all, >, 20);
}

static void
test_link_to_the_web (Fixture       *fixture,
                      gconstpointer  data)
{
  GtkWidget *label = limber_rich_label_new ("Words");

  show (fixture, label);
  g_assert_false (
      limber_rich_label_activate_link (GTK_LABEL (label), "https://doi.org/10.1/x"));
  g_assert_null (fixture->action);
}

static void
add_expected_sources (GHashTable        *seen,
                      GPtrArray         *expected,
                      const char *const *sources)
{
  for (; *sources != NULL; sources++)
    if (g_hash_table_add (seen, (char *) *sources))
      g_ptr_array_add (expected, (char *) *sources);
}

static void
assert_shows_sources (Fixture       *fixture,
                      LimberArticle *article)
{
  GtkWidget *page = limber_article_page_new (fixture->catalogue, article);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) expected = g_ptr_array_new ();
  g_autoptr (GPtrArray) labels = NULL;
  guint n_labels = 0;

  show (fixture, page);
  add_expected_sources (seen, expected, limber_article_get_sources (article));
  for (guint i = 0; i < limber_article_get_n_sections (article); i++)
    {
      const LimberSection *section = limber_article_get_section (article, i);

      for (guint j = 0; j < section->blocks->len; j++)
        {
          const LimberBlock *block = section->blocks->pdata[j];

          if (block->claim != NULL)
            add_expected_sources (seen, expected,
                                  (const char *const *) block->claim->sources);
        }
    }
  labels =
      find_all (find_one (page, LIMBER_TYPE_SOURCE_LIST, NULL), GTK_TYPE_LABEL, NULL);
  for (guint i = 0; i < labels->len; i++)
    {
      const char *text = gtk_label_get_text (labels->pdata[i]);
      const LimberReference *reference;

      if (strchr (text, '\n') == NULL)
        continue;
      g_assert_cmpuint (n_labels, <, expected->len);
      reference =
          limber_catalogue_get_reference (fixture->catalogue, expected->pdata[n_labels]);
      g_assert_true (g_str_has_prefix (text, reference->cite));
      g_assert_nonnull (strstr (text, limber_reference_kind_get_name (reference->kind)));
      g_assert_nonnull (strstr (text, reference->about));
      g_assert_cmpint (strstr (gtk_label_get_label (labels->pdata[i]), "href=") != NULL,
                       ==, reference->url != NULL);
      n_labels++;
    }
  g_assert_cmpuint (n_labels, ==, expected->len);
}

static void
test_article_sources (Fixture       *fixture,
                      gconstpointer  data)
{
  GListModel *articles = limber_catalogue_get_articles (fixture->catalogue);

  for (guint i = 0; i < g_list_model_get_n_items (articles); i++)
    {
      g_autoptr (LimberArticle) article = g_list_model_get_item (articles, i);

      assert_shows_sources (fixture, article);
    }
}

/* Does what a key is bound to on a widget. */
static gboolean
activate_key (GtkWidget       *widget,
              guint            keyval,
              GdkModifierType  modifiers)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);
  g_autoptr (GtkShortcutTrigger) key = gtk_keyval_trigger_new (keyval, modifiers);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);
      guint n_shortcuts = G_IS_LIST_MODEL (controller)
                              ? g_list_model_get_n_items (G_LIST_MODEL (controller))
                              : 0;

      for (guint j = 0; j < n_shortcuts; j++)
        {
          g_autoptr (GtkShortcut) shortcut =
              g_list_model_get_item (G_LIST_MODEL (controller), j);

          if (gtk_shortcut_trigger_equal (gtk_shortcut_get_trigger (shortcut), key))
            return gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0,
                                                 widget,
                                                 gtk_shortcut_get_arguments (shortcut));
        }
    }
  return FALSE;
}

static void
test_article_keys (Fixture       *fixture,
                   gconstpointer  data)
{
  LimberArticle *article =
      limber_catalogue_get_article (fixture->catalogue, "hip-mobility");
  GtkWidget *page = limber_article_page_new (fixture->catalogue, article);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *view = find_one (page, LIMBER_TYPE_READING_VIEW, NULL);
  GtkScrolledWindow *scroller;
  GtkAdjustment *adjustment;
  double page_down;

  /* Not the first that could have the focus. */
  gtk_box_append (GTK_BOX (box), gtk_button_new_with_label ("Back"));
  gtk_box_append (GTK_BOX (box), page);
  gtk_widget_set_vexpand (page, TRUE);
  show (fixture, box);
  scroller = GTK_SCROLLED_WINDOW (find_one (page, GTK_TYPE_SCROLLED_WINDOW, NULL));
  adjustment = gtk_scrolled_window_get_vadjustment (scroller);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window)) ==
                 GTK_WIDGET (scroller));
  gtk_test_accessible_assert_property (scroller, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       limber_article_get_title (article));
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), ==, 0);

  g_assert_true (activate_key (view, GDK_KEY_space, 0));
  page_down = gtk_adjustment_get_value (adjustment);
  g_assert_cmpfloat (page_down, >, 200);
  g_assert_true (activate_key (view, GDK_KEY_Down, 0));
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), >, page_down);
  g_assert_true (activate_key (view, GDK_KEY_Up, 0));
  g_assert_true (activate_key (view, GDK_KEY_space, GDK_SHIFT_MASK));
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), <, 1);

  gtk_window_set_focus_visible (GTK_WINDOW (fixture->window), FALSE);
  g_assert_true (activate_key (view, GDK_KEY_Tab, 0));
  g_assert_true (GTK_IS_LABEL (gtk_window_get_focus (GTK_WINDOW (fixture->window))));
  g_assert_true (gtk_window_get_focus_visible (GTK_WINDOW (fixture->window)));
  g_assert_false (activate_key (view, GDK_KEY_Tab, 0));
}

static void
count_cb (guint *count)
{
  (*count)++;
}

static void
test_view_properties (Fixture       *fixture,
                      gconstpointer  data)
{
  GtkWidget *view = g_object_ref_sink (limber_reading_view_new ());
  GtkWidget *content = gtk_label_new ("Text");
  guint n_titles = 0;
  guint n_contents = 0;

  g_signal_connect_swapped (view, "notify::title", G_CALLBACK (count_cb), &n_titles);
  g_signal_connect_swapped (view, "notify::content", G_CALLBACK (count_cb), &n_contents);
  for (guint i = 0; i < 2; i++)
    {
      g_autofree char *title = NULL;
      g_autoptr (GtkWidget) got = NULL;

      g_object_set (view, "title", "Name", "content", content, NULL);
      g_object_get (view, "title", &title, "content", &got, NULL);
      g_assert_cmpstr (title, ==, "Name");
      g_assert_true (got == content);
    }
  g_assert_cmpuint (n_titles, ==, 1);
  g_assert_cmpuint (n_contents, ==, 1);
  g_assert_finalize_object (view);
}

static void
test_article_finalizes (Fixture       *fixture,
                        gconstpointer  data)
{
  LimberArticle *article =
      limber_catalogue_get_article (fixture->catalogue, "hip-mobility");
  GtkWidget *page = limber_article_page_new (fixture->catalogue, article);

  g_object_ref_sink (page);
  g_assert_finalize_object (page);
}

static void
test_claim_grades (Fixture       *fixture,
                   gconstpointer  data)
{
  static const char *const labels[] = {
    "Claim: “A & B.” Evidence: Well supported",
    "Claim: “A & B.” Evidence: Partly supported",
    "Claim: “A & B.” Evidence: Contested",
    "Claim: “A & B.” Evidence: Unsupported",
    "Claim: “A & B.” Evidence: Wrong",
  };
  g_autoptr (GHashTable) icons =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < LIMBER_N_EVIDENCES; i++)
    {
      LimberClaim claim = {
        .said = "A & [B](exercise:walking).",
        .evidence = i,
        .finding = "Known: [walk](exercise:walking)",
        .take = "Take <it>",
        .sources = (char *[]){ "hu-2011", "bogduk-1992", NULL },
      };
      GtkWidget *view = limber_claim_view_new (fixture->catalogue, &claim);
      GtkWidget *grade = find_one (view, GTK_TYPE_BOX, "grade");
      GtkWidget *image = find_one (grade, GTK_TYPE_IMAGE, NULL);
      GtkWidget *scroller = gtk_scrolled_window_new ();

      gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), view);
      show (fixture, scroller);
      gtk_test_accessible_assert_role (view, GTK_ACCESSIBLE_ROLE_GROUP);
      gtk_test_accessible_assert_property (view, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                           labels[i]);
      gtk_test_accessible_assert_role (image, GTK_ACCESSIBLE_ROLE_PRESENTATION);
      g_assert_nonnull (find_label (grade, limber_evidence_get_name (i)));
      g_assert_nonnull (find_label (view, "“A & B.”"));
      g_assert_nonnull (find_label (view, "Known: walk"));
      g_assert_nonnull (find_label (view, "Take <it>"));
      g_assert_nonnull (find_label (view, "Sources: Hu 2011; Bogduk 1992"));
      assert_icon_exists (image);
      g_assert_true (g_hash_table_add (icons, g_strdup (gtk_image_get_icon_name (
                                                  GTK_IMAGE (image)))));
    }
}

static void
test_claim_without_sources (Fixture       *fixture,
                            gconstpointer  data)
{
  LimberClaim claim = {
    .said = "Said.",
    .evidence = LIMBER_EVIDENCE_CONTESTED,
    .finding = "Known.",
    .take = "Take.",
    .sources = (char *[]){ NULL },
  };
  GtkWidget *view = limber_claim_view_new (fixture->catalogue, &claim);
  g_autoptr (GPtrArray) labels = find_all (view, GTK_TYPE_LABEL, NULL);

  g_object_ref_sink (view);
  for (guint i = 0; i < labels->len; i++)
    if (gtk_label_get_text (labels->pdata[i])[0] == '\0')
      g_assert_false (gtk_widget_get_visible (labels->pdata[i]));
  g_assert_finalize_object (view);
}

static void
test_safety_first (Fixture       *fixture,
                   gconstpointer  data)
{
  GtkWidget *page = limber_safety_page_new ();
  GtkWidget *accept = find_one (page, GTK_TYPE_BUTTON, "pill");
  gboolean first = TRUE;
  guint n_notified = 0;

  show (fixture, page);
  g_signal_connect_swapped (page, "notify::first", G_CALLBACK (count_cb), &n_notified);
  g_object_get (page, "first", &first, NULL);
  g_assert_false (first);
  g_assert_false (gtk_widget_get_mapped (accept));

  g_object_set (page, "first", TRUE, NULL);
  g_object_set (page, "first", TRUE, NULL);
  g_object_get (page, "first", &first, NULL);
  g_assert_true (first);
  g_assert_cmpuint (n_notified, ==, 1);
  g_assert_true (gtk_widget_get_mapped (accept));
  g_signal_emit_by_name (accept, "clicked");
  g_assert_cmpstr (fixture->action, ==, "accept-safety");

  g_object_set (page, "first", FALSE, NULL);
  g_assert_cmpuint (n_notified, ==, 2);
  g_assert_false (gtk_widget_get_mapped (accept));
}

static void
test_safety_contents (Fixture       *fixture,
                      gconstpointer  data)
{
  GtkWidget *page = limber_safety_page_new ();
  GtkWidget *link;
  gboolean handled = FALSE;

  show (fixture, page);
  g_assert_nonnull (
      find_label (page, "pain, tingling, weakness or numbness in both legs"));
  g_assert_nonnull (
      find_label (page, "pain that rest does not ease, or that is worse at night"));
  gtk_test_accessible_assert_role (find_label (page, "Get emergency help"),
                                   GTK_ACCESSIBLE_ROLE_HEADING);

  link = find_label (page, "More signs and situations are in Listening to your body.");
  g_assert_nonnull (link);
  g_signal_emit_by_name (link, "activate-link", "article:listening-to-your-body",
                         &handled);
  g_assert_cmpstr (fixture->action, ==, "show-article");
  g_assert_nonnull (limber_catalogue_get_article (fixture->catalogue, fixture->target));

  g_assert_true (gtk_widget_activate_action (link, "win.back", NULL));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window)) ==
                 find_one (page, GTK_TYPE_SCROLLED_WINDOW, NULL));
}

static void
test_safety_finalizes (Fixture       *fixture,
                       gconstpointer  data)
{
  GtkWidget *page = limber_safety_page_new ();

  g_object_ref_sink (page);
  g_assert_finalize_object (page);
}

static void
add_test (const char *path,
          void (*test) (Fixture *, gconstpointer))
{
  g_test_add (path, Fixture, NULL, set_up, test, tear_down);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  gtk_icon_theme_add_resource_path (gtk_icon_theme_get_for_display (
                                        gdk_display_get_default ()),
                                    "/io/github/limberapp/Limber/icons");

  add_test ("/learn/articles", test_learn_articles);
  add_test ("/learn/grades", test_learn_grades);
  add_test ("/article/shows-all", test_article_shows_all);
  add_test ("/article/links", test_article_links);
  add_test ("/article/link-to-the-web", test_link_to_the_web);
  add_test ("/article/sources", test_article_sources);
  add_test ("/article/keys", test_article_keys);
  add_test ("/view/properties", test_view_properties);
  add_test ("/article/finalizes", test_article_finalizes);
  add_test ("/claim/grades", test_claim_grades);
  add_test ("/claim/without-sources", test_claim_without_sources);
  add_test ("/safety/first", test_safety_first);
  add_test ("/safety/contents", test_safety_contents);
  add_test ("/safety/finalizes", test_safety_finalizes);
  return g_test_run ();
}
