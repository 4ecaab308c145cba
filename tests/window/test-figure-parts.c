/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "app/figure-panel.h"
#include "app/figure-picture.h"
#include "app/psoas-gauge.h"
#include "content/catalogue.h"
#include "content/paths.h"
#include "figure/psoas.h"
#include "window-test.h"

/* A window with something in it that is about a figure. */
typedef struct
{
  LimberCatalogue *catalogue;
  LimberExercise *exercise;
  LimberFigure *figure;
  GSimpleAction *anatomy;
  GtkWidget *window;
  GtkWidget *child;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  fixture->catalogue = limber_catalogue_new (limber_path_content (), NULL);
  fixture->exercise = limber_catalogue_get_exercise (fixture->catalogue, "seated-march");
  fixture->figure = limber_exercise_get_figure (fixture->exercise);
  fixture->anatomy =
      g_simple_action_new_stateful ("show-anatomy", NULL, g_variant_new_boolean (FALSE));
  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (fixture->anatomy));
  fixture->window = gtk_window_new ();
  gtk_widget_insert_action_group (fixture->window, "win", G_ACTION_GROUP (group));
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 360, 600);
}

static void
show_child (Fixture  *fixture,
            gpointer  child)
{
  fixture->child = child;
  gtk_window_set_child (GTK_WINDOW (fixture->window), child);
  gtk_window_present (GTK_WINDOW (fixture->window));
  window_test_wait_for_mapped (child, TRUE);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_object_ref (fixture->child);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  window_test_settle ();
  g_assert_finalize_object (fixture->child);
  g_object_unref (fixture->anatomy);
  g_assert_finalize_object (fixture->catalogue);
}

static gboolean
is_visible (Fixture    *fixture,
            const char *id)
{
  return gtk_widget_get_visible (window_test_get_child (fixture->child, id));
}

static LimberFigurePanel *
show_panel (Fixture *fixture)
{
  LimberFigurePanel *panel = g_object_new (LIMBER_TYPE_FIGURE_PANEL, NULL);

  limber_figure_panel_show (panel, fixture->figure, fixture->exercise,
                            LIMBER_PLACE_CHAIR);
  show_child (fixture, panel);

  return panel;
}

static void
set_anatomy (Fixture  *fixture,
             gboolean  shown)
{
  g_action_change_state (G_ACTION (fixture->anatomy), g_variant_new_boolean (shown));
  window_test_settle ();
}

/* What the colours mean is told where they are shown. */
static void
test_legend (Fixture       *fixture,
             gconstpointer  data)
{
  LimberFigurePanel *panel = show_panel (fixture);
  LimberFigureView *view = limber_figure_panel_get_view (panel);
  gboolean shown;

  g_assert_false (is_visible (fixture, "legend"));
  set_anatomy (fixture, TRUE);
  g_object_get (view, "anatomy", &shown, NULL);
  g_assert_true (shown);
  g_assert_true (is_visible (fixture, "legend"));
  g_assert_true (is_visible (fixture, "credit"));
  g_assert_true (is_visible (fixture, "muscles"));
  g_assert_cmpstr (gtk_label_get_label (window_test_get_child (fixture->child, "credit")),
                   ==, limber_psoas_get_credit ());

  g_object_set (panel, "compact", TRUE, NULL);
  g_assert_true (is_visible (fixture, "legend"));
  g_assert_false (is_visible (fixture, "credit"));
  g_assert_false (is_visible (fixture, "muscles"));
  g_object_set (panel, "compact", FALSE, NULL);
  g_assert_true (is_visible (fixture, "credit"));

  /* Where there is no exercise nothing is known of its muscles. */
  limber_figure_panel_show (panel, fixture->figure, NULL, LIMBER_PLACE_CHAIR);
  g_assert_false (is_visible (fixture, "muscles"));
  g_assert_true (is_visible (fixture, "credit"));

  limber_figure_panel_show (panel, NULL, NULL, LIMBER_PLACE_CHAIR);
  g_assert_false (is_visible (fixture, "legend"));
  g_assert_false (is_visible (fixture, "tools"));
  limber_figure_panel_show (panel, fixture->figure, NULL, LIMBER_PLACE_CHAIR);
  g_assert_true (is_visible (fixture, "legend"));
  set_anatomy (fixture, FALSE);
  g_assert_false (is_visible (fixture, "legend"));
}

/* The gauge and its words say what the view has. */
static void
test_length (Fixture       *fixture,
             gconstpointer  data)
{
  LimberFigurePanel *panel = show_panel (fixture);
  LimberFigureView *view = limber_figure_panel_get_view (panel);
  GtkWidget *gauge;
  g_autofree char *described = NULL;
  g_autofree char *text = NULL;

  limber_figure_view_set_moving (view, FALSE);
  set_anatomy (fixture, TRUE);
  gauge = window_test_find_type (fixture->child, LIMBER_TYPE_PSOAS_GAUGE);
  g_assert_cmpfloat (limber_figure_view_get_psoas_length (view), >, 0);
  g_assert_cmpfloat (limber_psoas_gauge_get_length (LIMBER_PSOAS_GAUGE (gauge)), ==,
                     limber_figure_view_get_psoas_length (view));
  described = limber_psoas_gauge_describe (limber_figure_view_get_psoas_length (view));
  text = g_strconcat ("Psoas: ", described, NULL);
  g_assert_cmpstr (gtk_label_get_label (window_test_get_child (fixture->child, "length")),
                   ==, text);
}

static void
test_tools (Fixture       *fixture,
            gconstpointer  data)
{
  LimberFigureView *view = limber_figure_panel_get_view (show_panel (fixture));
  GtkWidget *turn_back = window_test_get_child (fixture->child, "turn_back");
  GtkWidget *anatomy = window_test_get_child (fixture->child, "anatomy");

  gtk_test_accessible_assert_property (anatomy, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Show bones and muscles");
  gtk_test_accessible_assert_property (turn_back, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Turn the figure back");
  g_assert_true (gtk_widget_get_sensitive (anatomy));
  set_anatomy (fixture, TRUE);
  gtk_test_accessible_assert_state (anatomy, GTK_ACCESSIBLE_STATE_PRESSED,
                                    GTK_ACCESSIBLE_TRISTATE_TRUE);
  set_anatomy (fixture, FALSE);
  gtk_test_accessible_assert_state (anatomy, GTK_ACCESSIBLE_STATE_PRESSED,
                                    GTK_ACCESSIBLE_TRISTATE_FALSE);

  g_assert_false (gtk_widget_get_visible (turn_back));
  gtk_widget_activate_action (GTK_WIDGET (view), "figure.turn", "d", 30.0);
  g_assert_true (gtk_widget_get_visible (turn_back));
  /* The focus does not go with the button. */
  gtk_widget_grab_focus (turn_back);
  g_signal_emit_by_name (turn_back, "clicked");
  g_assert_cmpfloat (limber_figure_view_get_turn (view), ==, 0);
  g_assert_false (gtk_widget_get_visible (turn_back));
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window)) == GTK_WIDGET (view));
}

static void
count_cb (guint *n_notified)
{
  (*n_notified)++;
}

static void
test_panel_notifies (Fixture       *fixture,
                     gconstpointer  data)
{
  LimberFigurePanel *panel = show_panel (fixture);
  guint n_notified = 0;
  int height;

  g_signal_connect_swapped (panel, "notify", G_CALLBACK (count_cb), &n_notified);
  g_object_set (panel, "compact", FALSE, "figure-height", -1, NULL);
  g_assert_cmpuint (n_notified, ==, 0);
  g_object_set (panel, "compact", TRUE, "figure-height", 200, NULL);
  g_assert_cmpuint (n_notified, ==, 2);
  g_object_get (panel, "figure-height", &height, NULL);
  g_assert_cmpint (height, ==, 200);
  gtk_widget_get_size_request (GTK_WIDGET (limber_figure_panel_get_view (panel)), NULL,
                               &height);
  g_assert_cmpint (height, ==, 200);
  g_signal_handlers_disconnect_by_data (panel, &n_notified);
}

static void
assert_gauge (LimberPsoasGauge *gauge,
              double            now,
              LimberPsoasState  state,
              const char       *share)
{
  g_autofree char *text =
      g_strdup_printf ("%s, %s of standing", limber_psoas_state_get_name (state), share);

  gtk_test_accessible_assert_property (gauge, GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, now);
  gtk_test_accessible_assert_property (gauge, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, text);
}

static void
test_gauge (void)
{
  LimberPsoasGauge *gauge =
      g_object_ref_sink (g_object_new (LIMBER_TYPE_PSOAS_GAUGE, NULL));
  guint n_notified = 0;
  double length;

  g_signal_connect_swapped (gauge, "notify::length", G_CALLBACK (count_cb), &n_notified);
  gtk_test_accessible_assert_role (gauge, GTK_ACCESSIBLE_ROLE_METER);
  gtk_test_accessible_assert_property (gauge, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Length of the psoas");
  gtk_test_accessible_assert_property (gauge, GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.65);
  gtk_test_accessible_assert_property (gauge, GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, 1.1);

  limber_psoas_gauge_set_length (gauge, 1);
  limber_psoas_gauge_set_length (gauge, 1);
  g_assert_cmpuint (n_notified, ==, 1);
  g_object_get (gauge, "length", &length, NULL);
  g_assert_cmpfloat (length, ==, 1);
  g_assert_cmpfloat (limber_psoas_gauge_get_length (gauge), ==, 1);
  assert_gauge (gauge, 1, limber_psoas_get_state (1), "100 %");

  /* The scale ends, the words do not. */
  limber_psoas_gauge_set_length (gauge, 0.5);
  assert_gauge (gauge, 0.65, LIMBER_PSOAS_SHORT, "50 %");
  limber_psoas_gauge_set_length (gauge, 1.2);
  assert_gauge (gauge, 1.1, LIMBER_PSOAS_LONG, "120 %");
  g_assert_finalize_object (gauge);
}

/* What a picture draws; held by the node, so that it lives as long as that. */
static GdkTexture *
draw_picture (LimberFigurePicture *picture,
              int                  width,
              int                  height)
{
  GtkWidget *widget = GTK_WIDGET (picture);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  GskRenderNode *node;
  GdkTexture *texture;

  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, -1, NULL, NULL, NULL, NULL);
  gtk_widget_allocate (widget, width, height, -1, NULL);
  GTK_WIDGET_GET_CLASS (widget)->snapshot (widget, snapshot);
  node = gtk_snapshot_free_to_node (snapshot);
  g_assert_cmpint (gsk_render_node_get_node_type (node), ==, GSK_TEXTURE_NODE);
  texture = g_object_ref (gsk_texture_node_get_texture (node));
  gsk_render_node_unref (node);

  return texture;
}

static LimberFigurePicture *
new_picture (LimberFigure *figure)
{
  LimberFigurePicture *picture =
      g_object_ref_sink (g_object_new (LIMBER_TYPE_FIGURE_PICTURE, NULL));

  limber_figure_picture_show (picture, figure, LIMBER_PLACE_CHAIR);

  return picture;
}

static void
set_dark (gboolean dark)
{
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (),
                                      dark ? ADW_COLOR_SCHEME_FORCE_DARK
                                           : ADW_COLOR_SCHEME_FORCE_LIGHT);
}

/* Drawn once for each size and look, for whoever shows it. */
static void
test_picture (void)
{
  g_autoptr (LimberCatalogue) catalogue =
      limber_catalogue_new (limber_path_content (), NULL);
  LimberExercise *march = limber_catalogue_get_exercise (catalogue, "seated-march");
  LimberExercise *walking = limber_catalogue_get_exercise (catalogue, "walking");
  LimberFigurePicture *picture = new_picture (limber_exercise_get_figure (march));
  LimberFigurePicture *twin = new_picture (limber_exercise_get_figure (march));
  LimberFigurePicture *other = new_picture (limber_exercise_get_figure (walking));
  g_autoptr (GdkTexture) light = NULL;
  g_autoptr (GdkTexture) again = NULL;
  g_autoptr (GdkTexture) larger = NULL;
  g_autoptr (GdkTexture) dark = NULL;
  g_autoptr (GdkTexture) of_other = NULL;

  set_dark (FALSE);
  light = draw_picture (picture, 96, 80);
  g_assert_cmpint (gdk_texture_get_width (light), ==, 96);
  g_assert_cmpint (gdk_texture_get_height (light), ==, 80);
  again = draw_picture (twin, 96, 80);
  g_assert_true (again == light);
  larger = draw_picture (picture, 96, 81);
  g_assert_true (larger != light);
  of_other = draw_picture (other, 96, 80);
  g_assert_true (of_other != light);

  set_dark (TRUE);
  dark = draw_picture (picture, 96, 80);
  g_assert_true (dark != light);
  set_dark (FALSE);
  g_set_object (&again, NULL);
  again = draw_picture (picture, 96, 80);
  g_assert_true (again == light);

  gtk_test_accessible_assert_role (picture, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (picture, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       limber_figure_get_description (
                                           limber_exercise_get_figure (march)));
  limber_figure_picture_show (picture, NULL, LIMBER_PLACE_WALL);
  gtk_test_accessible_assert_property (picture, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       limber_place_get_name (LIMBER_PLACE_WALL));
  g_assert_finalize_object (picture);
  g_assert_finalize_object (twin);
  g_assert_finalize_object (other);
}

#define ADD(name, function) g_test_add (name, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("/figure-panel/legend", test_legend);
  ADD ("/figure-panel/length", test_length);
  ADD ("/figure-panel/tools", test_tools);
  ADD ("/figure-panel/notifies", test_panel_notifies);
  g_test_add_func ("/psoas-gauge", test_gauge);
  g_test_add_func ("/figure-picture", test_picture);

  return g_test_run ();
}
