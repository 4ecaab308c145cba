/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include <adwaita.h>

#include "app/exercise-card.h"
#include "app/exercise-page.h"
#include "app/exercises-page.h"
#include "app/figure-panel.h"
#include "app/text-list.h"
#include "content/catalogue.h"
#include "window-test.h"

static LimberCatalogue *catalogue;

/* The last wish of a page to its window: NAME ID. */
static char *wish;

static void
wish_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  g_free (wish);
  wish = g_strdup_printf ("%s %s", g_action_get_name (G_ACTION (action)),
                          g_variant_get_string (parameter, NULL));
}

static GtkWidget *
open_window (GtkWidget *page)
{
  static const GActionEntry entries[] = {
    { "show-exercise", wish_cb, "s" },
    { "play-exercise", wish_cb, "s" },
  };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  GtkWidget *window = adw_window_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (group), entries, G_N_ELEMENTS (entries),
                                   NULL);
  gtk_widget_insert_action_group (window, "win", G_ACTION_GROUP (group));
  adw_window_set_content (ADW_WINDOW (window), page);
  gtk_window_present (GTK_WINDOW (window));
  g_clear_pointer (&wish, g_free);
  return window;
}

static void
close_window (GtkWidget *window)
{
  GtkWidget *page = g_object_ref (adw_window_get_content (ADW_WINDOW (window)));

  gtk_window_destroy (GTK_WINDOW (window));
  window_test_settle ();
  g_assert_finalize_object (page);
}

#define get_child(page, name) \
  gtk_widget_get_template_child (GTK_WIDGET (page), G_OBJECT_TYPE (page), name)

static void
assert_shown (GtkWidget  *widget,
              const char *text)
{
  if (window_test_find_label (widget, text) == NULL)
    g_error ("“%s” is not shown", text);
}

static void
assert_not_shown (GtkWidget  *widget,
                  const char *text)
{
  if (window_test_find_label (widget, text) != NULL)
    g_error ("“%s” is shown", text);
}

static LimberExercise *
get_shown (GtkWidget *page,
           guint      index)
{
  GtkFlowBoxChild *card =
      gtk_flow_box_get_child_at_index (GTK_FLOW_BOX (get_child (page, "cards")), index);

  return card != NULL ? limber_exercise_card_get_exercise (LIMBER_EXERCISE_CARD (card))
                      : NULL;
}

static guint
count_shown (GtkWidget *page)
{
  guint n = 0;

  while (get_shown (page, n) != NULL)
    n++;
  return n;
}

static guint
count_all (void)
{
  return g_list_model_get_n_items (limber_catalogue_get_exercises (catalogue));
}

static void
search (GtkWidget  *page,
        const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (get_child (page, "search")), text);
}

static void
test_search (void)
{
  GtkWidget *page = limber_exercises_page_new (catalogue);
  GtkWidget *window = open_window (page);
  g_autofree char *all = g_strdup_printf ("%u exercises", count_all ());

  g_assert_cmpuint (count_all (), >, 10);
  g_assert_cmpuint (count_shown (page), ==, count_all ());
  assert_shown (page, all);

  g_assert_true (gtk_search_entry_get_key_capture_widget (
                     GTK_SEARCH_ENTRY (get_child (page, "search"))) == window);
  search (page, "couch");
  g_assert_cmpuint (count_shown (page), <, count_all ());
  g_assert_cmpuint (count_shown (page), >, 0);
  for (guint i = 0; i < count_shown (page); i++)
    g_assert_true (limber_exercise_matches (get_shown (page, i), "couch"));
  g_assert_cmpstr (limber_exercise_get_id (get_shown (page, 0)), ==, "couch-stretch");
  assert_not_shown (page, all);

  g_signal_emit_by_name (get_child (page, "search"), "stop-search");
  g_assert_cmpuint (count_shown (page), ==, count_all ());
  close_window (window);
}

static void
place_notified_cb (GObject    *object,
                   GParamSpec *pspec,
                   gpointer    user_data)
{
  guint *n = user_data;

  *n += 1;
}

/* Returns: how many of the buttons are pressed in, all together */
static guint
count_active (GtkWidget  *page,
              const char *label)
{
  GtkFlowBox *places = GTK_FLOW_BOX (get_child (page, "places"));
  guint n = 0;

  for (guint i = 0; i <= LIMBER_N_PLACES; i++)
    {
      GtkFlowBoxChild *child = gtk_flow_box_get_child_at_index (places, i);
      GtkWidget *button = gtk_flow_box_child_get_child (child);

      if (!gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button)))
        continue;
      g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (button)), ==, label);
      n++;
    }
  return n;
}

static void
test_place (void)
{
  GtkWidget *page = limber_exercises_page_new (catalogue);
  GtkWidget *window = open_window (page);
  guint n_notified = 0;
  guint n_shown = 0;

  g_signal_connect (page, "notify::place", G_CALLBACK (place_notified_cb), &n_notified);
  g_assert_cmpuint (count_active (page, "All"), ==, 1);
  for (LimberPlace place = 0; place < LIMBER_N_PLACES; place++)
    {
      const char *id = limber_place_get_id (place);

      g_assert_true (gtk_widget_activate_action (page, "exercises.place", "s", id));
      g_assert_cmpuint (n_notified, ==, place + 1);
      g_assert_true (gtk_widget_activate_action (page, "exercises.place", "s", id));
      g_assert_cmpuint (n_notified, ==, place + 1);
      g_assert_cmpuint (count_active (page, limber_place_get_name (place)), ==, 1);
      for (guint i = 0; i < count_shown (page); i++)
        g_assert_cmpint (limber_exercise_get_place (get_shown (page, i)), ==, place);
      n_shown += count_shown (page);
    }
  g_assert_cmpuint (n_shown, ==, count_all ());
  close_window (window);
}

static void
test_empty (void)
{
  GtkWidget *page = limber_exercises_page_new (catalogue);
  GtkWidget *window = open_window (page);
  GtkWidget *button;

  assert_not_shown (page, "No exercises found");
  gtk_widget_activate_action (page, "exercises.place", "s", "wall");
  search (page, "no such exercise");
  g_assert_cmpuint (count_shown (page), ==, 0);
  assert_shown (page, "0 exercises");
  assert_shown (page, "No exercises found");

  button =
      gtk_widget_get_ancestor (window_test_find_label (page, "Clear search and filter"),
                               GTK_TYPE_BUTTON);
  g_signal_emit_by_name (button, "clicked");
  g_assert_cmpuint (count_shown (page), ==, count_all ());
  assert_not_shown (page, "No exercises found");
  g_assert_cmpuint (count_active (page, "All"), ==, 1);
  close_window (window);
}

static void
test_card (void)
{
  GtkWidget *page = limber_exercises_page_new (catalogue);
  GtkWidget *window = open_window (page);
  GtkFlowBox *cards = GTK_FLOW_BOX (get_child (page, "cards"));
  GtkWidget *card = GTK_WIDGET (gtk_flow_box_get_child_at_index (cards, 2));
  LimberExercise *exercise =
      limber_exercise_card_get_exercise (LIMBER_EXERCISE_CARD (card));
  g_autofree char *expected =
      g_strdup_printf ("show-exercise %s", limber_exercise_get_id (exercise));

  assert_shown (card, limber_exercise_get_title (exercise));
  gtk_test_accessible_assert_role (card, GTK_ACCESSIBLE_ROLE_GRID_CELL);
  gtk_test_accessible_assert_property (card, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       limber_exercise_get_title (exercise));
  gtk_test_accessible_assert_property (card, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       limber_exercise_get_summary (exercise));

  g_assert_null (wish);
  g_signal_emit_by_name (card, "activate");
  g_assert_cmpstr (wish, ==, expected);
  close_window (window);
}

static void
assert_all_shown (GtkWidget         *page,
                  const char *const *texts)
{
  for (; *texts != NULL; texts++)
    assert_shown (page, *texts);
}

static void
assert_muscles_shown (GtkWidget          *page,
                      const char         *child,
                      const LimberMuscle *muscles,
                      gsize               n_muscles)
{
  GtkWidget *label = GTK_WIDGET (get_child (page, child));

  g_assert_cmpint (gtk_widget_get_visible (label), ==, n_muscles > 0);
  for (gsize i = 0; i < n_muscles; i++)
    g_assert_nonnull (strstr (gtk_label_get_text (GTK_LABEL (label)),
                              limber_muscle_get_name (muscles[i])));
}

static void
assert_sources_shown (GtkWidget      *page,
                      LimberExercise *exercise)
{
  const char *const *ids = limber_exercise_get_sources (exercise);

  for (; *ids != NULL; ids++)
    {
      const LimberReference *reference = limber_catalogue_get_reference (catalogue, *ids);
      g_autofree char *text =
          g_strdup_printf ("%s · %s\n%s", reference->cite,
                           limber_reference_kind_get_name (reference->kind),
                           reference->about);

      assert_shown (page, text);
    }
}

static void
assert_lists_shown (GtkWidget      *page,
                    LimberExercise *exercise)
{
  const LimberMuscle *muscles;
  gsize n_muscles;

  assert_all_shown (page, limber_exercise_get_steps (exercise));
  assert_all_shown (page, limber_exercise_get_mistakes (exercise));
  assert_all_shown (page, limber_exercise_get_cautions (exercise));
  assert_sources_shown (page, exercise);
  muscles = limber_exercise_get_lengthens (exercise, &n_muscles);
  assert_muscles_shown (page, "lengthens", muscles, n_muscles);
  muscles = limber_exercise_get_strengthens (exercise, &n_muscles);
  assert_muscles_shown (page, "strengthens", muscles, n_muscles);
}

static void
test_page_sections (void)
{
  GListModel *exercises = limber_catalogue_get_exercises (catalogue);

  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++)
    {
      g_autoptr (LimberExercise) exercise = g_list_model_get_item (exercises, i);
      GtkWidget *page = limber_exercise_page_new (catalogue, exercise);
      GtkWidget *window = open_window (page);

      assert_shown (page, limber_exercise_get_title (exercise));
      assert_shown (page, limber_exercise_get_summary (exercise));
      assert_shown (page, limber_place_get_name (limber_exercise_get_place (exercise)));
      assert_shown (page, limber_exercise_get_start (exercise));
      assert_shown (page, limber_exercise_get_feel (exercise));
      assert_shown (page, limber_exercise_get_breathing (exercise));
      assert_shown (page, limber_exercise_get_dose_text (exercise));
      assert_shown (page, limber_exercise_get_easier (exercise)->text);
      assert_shown (page, limber_exercise_get_harder (exercise)->text);
      assert_lists_shown (page, exercise);
      close_window (window);
    }
}

static LimberExercise *
read_exercise (const char *text)
{
  g_autoptr (LimberProblems) problems = limber_problems_new ();
  g_autoptr (LimberJsonFile) file =
      limber_json_file_new_from_text ("test", text, -1, problems);
  LimberExercise *exercise = limber_exercise_new_from_json (file, problems);

  g_assert_nonnull (exercise);
  return exercise;
}

/* Headings without anything below them are left out. */
static void
test_page_without_lists (void)
{
  g_autoptr (LimberExercise) exercise = read_exercise (
      "{\"format\": 1, \"id\": \"bare\", \"title\": \"Bare\", \"summary\": \"Little.\","
      " \"place\": \"wall\", \"equipment\": [], \"start\": \"Stand.\", \"steps\": "
      "[\"Lean.\"],"
      " \"feel\": \"Ease.\", \"mistakes\": [], \"breathing\": \"Calm.\","
      " \"dose\": {\"text\": \"Once.\", \"step\": {\"kind\": \"hold\", \"seconds\": 65}},"
      " \"easier\": {\"text\": \"Less.\"}, \"harder\": {\"text\": \"More.\"},"
      " \"cautions\": [], \"lengthens\": [], \"strengthens\": [], \"sources\": []}");
  GtkWidget *page = limber_exercise_page_new (catalogue, exercise);
  GtkWidget *window = open_window (page);

  assert_shown (page, "Steps");
  assert_shown (page, "Do this exercise · 1:05");
  assert_not_shown (page, "You need");
  assert_not_shown (page, "Common mistakes");
  assert_not_shown (page, "Take care");
  assert_not_shown (page, "Muscles");
  assert_not_shown (page, "Sources");
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (get_child (page, "easier_link"))));
  close_window (window);
}

static void
assert_wish (GtkWidget  *button,
             const char *expected)
{
  g_clear_pointer (&wish, g_free);
  g_signal_emit_by_name (button, "clicked");
  g_assert_cmpstr (wish, ==, expected);
}

static void
test_page_actions (void)
{
  LimberExercise *exercise =
      limber_catalogue_get_exercise (catalogue, "half-kneeling-hip-flexor-stretch");
  GtkWidget *page = limber_exercise_page_new (catalogue, exercise);
  GtkWidget *window = open_window (page);
  GtkWidget *play = GTK_WIDGET (get_child (page, "play"));
  gint64 duration_us = limber_dose_get_duration (limber_exercise_get_dose (exercise));
  g_autofree char *time = limber_duration_format (duration_us);
  g_autofree char *label = g_strdup_printf ("Do this exercise · %s", time);
  g_autofree char *spoken_time = limber_duration_describe (duration_us);
  g_autofree char *spoken = g_strdup_printf ("Do this exercise, %s", spoken_time);

  assert_shown (play, label);
  gtk_test_accessible_assert_property (play, GTK_ACCESSIBLE_PROPERTY_LABEL, spoken);
  assert_wish (play, "play-exercise half-kneeling-hip-flexor-stretch");
  assert_wish (GTK_WIDGET (get_child (page, "easier_link")),
               "show-exercise standing-hip-flexor-stretch");
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (get_child (page, "harder_link"))));
  close_window (window);
}

static void
test_page_roles (void)
{
  LimberExercise *exercise = limber_catalogue_get_exercise (catalogue, "couch-stretch");
  GtkWidget *page = limber_exercise_page_new (catalogue, exercise);
  GtkWidget *window = open_window (page);
  GtkWidget *list = adw_bin_get_child (ADW_BIN (get_child (page, "steps")));

  gtk_test_accessible_assert_role (get_child (page, "title"),
                                   GTK_ACCESSIBLE_ROLE_HEADING);
  gtk_test_accessible_assert_role (limber_figure_panel_get_view (
                                       LIMBER_FIGURE_PANEL (get_child (page, "figure"))),
                                   GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_role (list, GTK_ACCESSIBLE_ROLE_LIST);
  gtk_test_accessible_assert_role (gtk_widget_get_first_child (list),
                                   GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  close_window (window);
}

static void
test_text_list (void)
{
  const char *const items[] = { "Stand <tall>.", "Breathe.", NULL };
  const char *const markup[] = { "Stand <b>tall</b>.", NULL };
  const char *const nothing[] = { NULL };
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *numbered = limber_text_list_new (items, TRUE, FALSE);
  GtkWidget *marked = limber_text_list_new (markup, FALSE, TRUE);
  GtkWidget *empty = limber_text_list_new (nothing, FALSE, FALSE);
  GtkWidget *window;

  gtk_box_append (GTK_BOX (box), numbered);
  gtk_box_append (GTK_BOX (box), marked);
  gtk_box_append (GTK_BOX (box), empty);
  window = open_window (box);

  assert_shown (numbered, "1.");
  assert_shown (numbered, "Stand <tall>.");
  assert_shown (numbered, "2.");
  assert_not_shown (marked, "1.");
  assert_shown (marked, "Stand tall.");
  g_assert_null (gtk_widget_get_first_child (empty));
  close_window (window);
}

int
main (int    argc,
      char **argv)
{
  int result;

  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  catalogue = limber_catalogue_new (g_getenv ("LIMBER_CONTENT_DIR"), NULL);

  g_test_add_func ("/exercises/search", test_search);
  g_test_add_func ("/exercises/place", test_place);
  g_test_add_func ("/exercises/empty", test_empty);
  g_test_add_func ("/exercises/card", test_card);
  g_test_add_func ("/exercise-page/sections", test_page_sections);
  g_test_add_func ("/exercise-page/without-lists", test_page_without_lists);
  g_test_add_func ("/exercise-page/actions", test_page_actions);
  g_test_add_func ("/exercise-page/roles", test_page_roles);
  g_test_add_func ("/text-list", test_text_list);

  result = g_test_run ();
  g_clear_pointer (&wish, g_free);
  g_clear_object (&catalogue);
  return result;
}
