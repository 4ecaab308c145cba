/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "app/figure-view.h"
#include "content/catalogue.h"
#include "content/paths.h"
#include "figure/psoas.h"
#include "window-test.h"

typedef struct
{
  LimberCatalogue *catalogue;
  LimberExercise *exercise;
  LimberFigure *figure;
  GtkWidget *window;
  LimberFigureView *view;
  LimberMotion motion; /* that the view is to show */
  guint n_asked;       /* for it */
} Fixture;

static void
set_animations (gboolean on)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", on, NULL);
}

static LimberMotion
get_motion (LimberFigure *figure,
            gpointer      user_data)
{
  Fixture *fixture = user_data;

  g_assert_true (figure == fixture->figure);
  fixture->n_asked++;
  return fixture->motion;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  set_animations (TRUE);
  fixture->catalogue = limber_catalogue_new (limber_path_content (), NULL);
  fixture->exercise = limber_catalogue_get_exercise (fixture->catalogue, "seated-march");
  fixture->figure = limber_exercise_get_figure (fixture->exercise);
  g_assert_nonnull (fixture->figure);

  fixture->view = g_object_new (LIMBER_TYPE_FIGURE_VIEW, NULL);
  limber_figure_view_set_moving (fixture->view, FALSE);
  limber_figure_view_set_motion_func (fixture->view, get_motion, fixture);
  limber_figure_view_show (fixture->view, fixture->figure, fixture->exercise,
                           LIMBER_PLACE_CHAIR);
  fixture->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 300, 300);
  gtk_window_set_child (GTK_WINDOW (fixture->window), GTK_WIDGET (fixture->view));
  gtk_window_present (GTK_WINDOW (fixture->window));
  window_test_wait_for_mapped (GTK_WIDGET (fixture->view), TRUE);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_object_add_weak_pointer (G_OBJECT (fixture->exercise),
                             (gpointer *) &fixture->exercise);
  g_object_ref (fixture->view);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  window_test_settle ();
  g_assert_finalize_object (fixture->view);
  g_assert_finalize_object (fixture->catalogue);
  g_assert_null (fixture->exercise);
}

/* Shows a moment as if it had come. */
static void
show_phase (Fixture *fixture,
            double   phase)
{
  fixture->motion.phase = phase;
  limber_figure_view_update (fixture->view);
}

static double
find_psoas_length (LimberFigure *figure,
                   double        phase)
{
  LimberFigureFrame frame;
  LimberPsoas psoas;

  limber_figure_get_frame (figure, phase, LIMBER_BODY_RIGHT, 0, &frame);
  limber_psoas_compute (&psoas, &frame.skeleton, LIMBER_BODY_RIGHT);

  return psoas.relative_length;
}

static void
assert_described (Fixture *fixture,
                  double   phase)
{
  LimberPsoasState state =
      limber_psoas_get_state (find_psoas_length (fixture->figure, phase));
  g_autofree char *text =
      g_strdup_printf ("Psoas: %s", limber_psoas_state_get_name (state));

  gtk_test_accessible_assert_property (fixture->view, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       text);
}

/* A figure that begins with its psoas in one state and ends with it in another. */
static LimberFigure *
find_changing (LimberCatalogue *catalogue)
{
  GListModel *exercises = limber_catalogue_get_exercises (catalogue);

  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++)
    {
      g_autoptr (LimberExercise) exercise = g_list_model_get_item (exercises, i);
      LimberFigure *figure = limber_exercise_get_figure (exercise);

      if (figure != NULL && limber_psoas_get_state (find_psoas_length (figure, 0)) !=
                                limber_psoas_get_state (find_psoas_length (figure, 1)))
        return figure;
    }

  g_assert_not_reached ();
}

/* Whoever cannot see it hears what it shows, and how long the psoas is now. */
static void
test_described (Fixture       *fixture,
                gconstpointer  data)
{
  gtk_test_accessible_assert_role (fixture->view, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (fixture->view, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       limber_figure_get_description (fixture->figure));
  assert_described (fixture, 0);

  fixture->figure = find_changing (fixture->catalogue);
  limber_figure_view_show (fixture->view, fixture->figure, NULL, LIMBER_PLACE_FLOOR);
  gtk_test_accessible_assert_property (fixture->view, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       limber_figure_get_description (fixture->figure));
  assert_described (fixture, 0);
  show_phase (fixture, 1);
  assert_described (fixture, 1);
}

/* The length is that of the moment; on the side that works. */
static void
test_psoas_length (Fixture       *fixture,
                   gconstpointer  data)
{
  for (double phase = 0; phase <= 1; phase += 0.25)
    {
      show_phase (fixture, phase);
      g_assert_cmpfloat_with_epsilon (limber_figure_view_get_psoas_length (fixture->view),
                                      find_psoas_length (fixture->figure, phase), 0.004);
    }

  fixture->motion.working = LIMBER_BODY_LEFT;
  limber_figure_view_update (fixture->view);
  g_assert_cmpfloat_with_epsilon (limber_figure_view_get_psoas_length (fixture->view),
                                  find_psoas_length (fixture->figure, 1), 0.004);
}

static void
assert_turn (Fixture *fixture,
             double   turn)
{
  g_assert_cmpfloat_with_epsilon (limber_figure_view_get_turn (fixture->view), turn,
                                  1e-9);
}

static void
test_keys (Fixture       *fixture,
           gconstpointer  data)
{
  GtkWidget *view = GTK_WIDGET (fixture->view);

  g_assert_true (gtk_widget_get_focusable (view));
  window_test_press (view, GDK_KEY_Left);
  assert_turn (fixture, -LIMBER_FIGURE_VIEW_STEP);
  window_test_press (view, GDK_KEY_KP_Left);
  assert_turn (fixture, -2 * LIMBER_FIGURE_VIEW_STEP);
  window_test_press (view, GDK_KEY_Right);
  window_test_press (view, GDK_KEY_KP_Right);
  window_test_press (view, GDK_KEY_Right);
  assert_turn (fixture, LIMBER_FIGURE_VIEW_STEP);
  window_test_press (view, GDK_KEY_Home);
  assert_turn (fixture, 0);
}

/* Once round is where it was; another figure is seen from its own side. */
static void
test_turning (Fixture       *fixture,
              gconstpointer  data)
{
  GtkWidget *widget = GTK_WIDGET (fixture->view);

  gtk_widget_activate_action (widget, "figure.turn", "d", 150.0);
  assert_turn (fixture, 150);
  gtk_widget_activate_action (widget, "figure.turn", "d", 60.0);
  assert_turn (fixture, -150);
  gtk_widget_activate_action (widget, "figure.turn", "d", 150.0);
  assert_turn (fixture, 0);

  gtk_widget_activate_action (widget, "figure.turn", "d", 30.0);
  limber_figure_view_show (fixture->view, fixture->figure, NULL, LIMBER_PLACE_CHAIR);
  assert_turn (fixture, 30);
  gtk_widget_activate_action (widget, "figure.turn-back", NULL);
  assert_turn (fixture, 0);

  gtk_widget_activate_action (widget, "figure.turn", "d", 30.0);
  fixture->figure = limber_exercise_get_figure (
      limber_catalogue_get_exercise (fixture->catalogue, "walking"));
  limber_figure_view_show (fixture->view, fixture->figure, NULL, LIMBER_PLACE_CHAIR);
  assert_turn (fixture, 0);
}

/* The one gesture of a type. */
static gpointer
get_gesture (Fixture *fixture,
             GType    type)
{
  g_autoptr (GListModel) controllers =
      gtk_widget_observe_controllers (GTK_WIDGET (fixture->view));
  gpointer found = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (!G_TYPE_CHECK_INSTANCE_TYPE (controller, type))
        continue;
      g_assert_null (found);
      found = controller;
    }
  g_assert_nonnull (found);
  return found;
}

static void
test_pointer (Fixture       *fixture,
              gconstpointer  data)
{
  GtkGesture *drag = get_gesture (fixture, GTK_TYPE_GESTURE_DRAG);
  GtkGesture *click = get_gesture (fixture, GTK_TYPE_GESTURE_CLICK);

  g_signal_emit_by_name (drag, "drag-begin", 100.0, 100.0);
  g_signal_emit_by_name (drag, "drag-update", 4.0, 0.0);
  assert_turn (fixture, 0);
  /* To the right shows more of what was on the left. */
  g_signal_emit_by_name (drag, "drag-update", 100.0, 3.0);
  assert_turn (fixture, -60);
  g_signal_emit_by_name (drag, "drag-update", 50.0, 3.0);
  assert_turn (fixture, -30);
  g_signal_emit_by_name (drag, "drag-begin", 100.0, 100.0);
  g_signal_emit_by_name (drag, "drag-update", -100.0, 0.0);
  assert_turn (fixture, 30);

  g_signal_emit_by_name (click, "pressed", 1, 100.0, 100.0);
  assert_turn (fixture, 30);
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window)) ==
                 GTK_WIDGET (fixture->view));
  g_signal_emit_by_name (click, "pressed", 2, 100.0, 100.0);
  assert_turn (fixture, 0);
}

static void
count_cb (guint *n_notified)
{
  (*n_notified)++;
}

static void
test_notifies (Fixture       *fixture,
               gconstpointer  data)
{
  static const char *const names[] = { "notify::moving", "notify::anatomy",
                                       "notify::turn" };
  guint n_notified = 0;
  gboolean moving, anatomy;
  double turn;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_signal_connect_swapped (fixture->view, names[i], G_CALLBACK (count_cb),
                              &n_notified);
  g_object_set (fixture->view, "moving", FALSE, "anatomy", FALSE, "turn", 0.0, NULL);
  g_assert_cmpuint (n_notified, ==, 0);
  for (guint i = 0; i < 2; i++)
    {
      g_object_set (fixture->view, "moving", TRUE, "anatomy", TRUE, "turn", 90.0, NULL);
      g_assert_cmpuint (n_notified, ==, 3);
    }
  g_object_get (fixture->view, "moving", &moving, "anatomy", &anatomy, "turn", &turn,
                NULL);
  g_assert_true (moving && anatomy && turn == 90);
  g_signal_handlers_disconnect_by_data (fixture->view, &n_notified);
}

static void
test_notifies_psoas_length (Fixture       *fixture,
                            gconstpointer  data)
{
  guint n_notified = 0;

  /* Nobody asks while it is not seen. */
  g_object_set (fixture->view, "anatomy", TRUE, NULL);
  g_signal_connect_swapped (fixture->view, "notify::psoas-length", G_CALLBACK (count_cb),
                            &n_notified);
  show_phase (fixture, 0);
  show_phase (fixture, 0.0001);
  g_assert_cmpuint (n_notified, ==, 0);
  show_phase (fixture, 1);
  g_assert_cmpuint (n_notified, ==, 1);
  limber_figure_view_show (fixture->view, NULL, NULL, LIMBER_PLACE_CHAIR);
  g_assert_cmpuint (n_notified, ==, 2);
  limber_figure_view_show (fixture->view, NULL, NULL, LIMBER_PLACE_FLOOR);
  g_assert_cmpuint (n_notified, ==, 2);
  g_signal_handlers_disconnect_by_data (fixture->view, &n_notified);
}

/* Whether the view has anything in the main loop. */
static gboolean
ticks (Fixture *fixture)
{
  return g_main_context_find_source_by_user_data (NULL, fixture->view) != NULL;
}

static void
test_ticks (Fixture       *fixture,
            gconstpointer  data)
{
  GtkWidget *widget = GTK_WIDGET (fixture->view);

  g_assert_false (ticks (fixture));
  limber_figure_view_set_moving (fixture->view, TRUE);
  g_assert_true (ticks (fixture));
  limber_figure_view_set_moving (fixture->view, FALSE);
  g_assert_false (ticks (fixture));
  limber_figure_view_set_moving (fixture->view, TRUE);

  gtk_widget_set_visible (widget, FALSE);
  g_assert_false (ticks (fixture));
  gtk_widget_set_visible (widget, TRUE);
  window_test_wait_for_mapped (widget, TRUE);
  g_assert_true (ticks (fixture));

  set_animations (FALSE);
  g_assert_false (ticks (fixture));
  set_animations (TRUE);
  g_assert_true (ticks (fixture));

  limber_figure_view_show (fixture->view, NULL, NULL, LIMBER_PLACE_CHAIR);
  g_assert_false (ticks (fixture));
  limber_figure_view_show (fixture->view, fixture->figure, NULL, LIMBER_PLACE_CHAIR);
  g_assert_true (ticks (fixture));
}

static gboolean
stop_cb (gpointer user_data)
{
  *(gboolean *) user_data = TRUE;

  return G_SOURCE_REMOVE;
}

/* How often the window is painted while a quarter of a second goes by. */
static guint
count_frames (Fixture *fixture)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (fixture->window);
  gboolean stop = FALSE;
  guint n_painted = 0;
  gulong id =
      g_signal_connect_swapped (clock, "paint", G_CALLBACK (count_cb), &n_painted);

  g_timeout_add (250, stop_cb, &stop);
  while (!stop)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handler_disconnect (clock, id);

  return n_painted;
}

static gboolean
advance_cb (gpointer user_data)
{
  Fixture *fixture = user_data;

  fixture->motion.phase = fixture->motion.phase < 0.5 ? 1 : 0;
  return G_SOURCE_CONTINUE;
}

/* Nothing is painted while nothing is seen to change, whether it moves or not. */
static void
test_paints (Fixture       *fixture,
             gconstpointer  data)
{
  guint source;

  /* What is left to do for a new window. */
  while (count_frames (fixture) > 0)
    continue;

  limber_figure_view_set_moving (fixture->view, TRUE);
  fixture->n_asked = 0;
  g_assert_cmpuint (count_frames (fixture), ==, 0);
  g_assert_cmpuint (fixture->n_asked, >, 0);

  source = g_timeout_add (20, advance_cb, fixture);
  g_assert_cmpuint (count_frames (fixture), >, 0);
  limber_figure_view_set_moving (fixture->view, FALSE);
  count_frames (fixture);
  fixture->n_asked = 0;
  g_assert_cmpuint (count_frames (fixture), ==, 0);
  g_assert_cmpuint (fixture->n_asked, ==, 0);
  g_source_remove (source);
}

/* Where nothing may move, the pose that says most is shown at once and stays. */
static void
test_still (Fixture       *fixture,
            gconstpointer  data)
{
  double phase = limber_figure_get_still_phase (fixture->figure);
  double length = find_psoas_length (fixture->figure, phase);

  show_phase (fixture, 0);
  g_assert_cmpfloat (fabs (limber_figure_view_get_psoas_length (fixture->view) - length),
                     >, 0.01);
  set_animations (FALSE);
  g_assert_cmpfloat_with_epsilon (limber_figure_view_get_psoas_length (fixture->view),
                                  length, 0.004);
  show_phase (fixture, 0.3);
  g_assert_cmpfloat_with_epsilon (limber_figure_view_get_psoas_length (fixture->view),
                                  length, 0.004);
  set_animations (TRUE);
  g_assert_cmpfloat_with_epsilon (limber_figure_view_get_psoas_length (fixture->view),
                                  find_psoas_length (fixture->figure, 0.3), 0.004);
}

static gboolean
draws (Fixture *fixture)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  GskRenderNode *node;
  gboolean is_there;

  GTK_WIDGET_GET_CLASS (fixture->view)->snapshot (GTK_WIDGET (fixture->view), snapshot);
  node = gtk_snapshot_free_to_node (snapshot);
  is_there = node != NULL;
  g_clear_pointer (&node, gsk_render_node_unref);

  return is_there;
}

static void
test_without_figure (Fixture       *fixture,
                     gconstpointer  data)
{
  limber_figure_view_show (fixture->view, NULL, fixture->exercise, LIMBER_PLACE_WALL);
  g_assert_false (gtk_widget_get_focusable (GTK_WIDGET (fixture->view)));
  g_assert_cmpfloat (limber_figure_view_get_psoas_length (fixture->view), ==, 0);
  gtk_test_accessible_assert_role (fixture->view, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (fixture->view, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       limber_place_get_name (LIMBER_PLACE_WALL));
  g_assert_false (gtk_test_accessible_has_property (GTK_ACCESSIBLE (fixture->view),
                                                    GTK_ACCESSIBLE_PROPERTY_DESCRIPTION));
  g_assert_true (draws (fixture));
  limber_figure_view_update (fixture->view);

  limber_figure_view_show (fixture->view, fixture->figure, NULL, LIMBER_PLACE_WALL);
  g_assert_true (gtk_widget_get_focusable (GTK_WIDGET (fixture->view)));
  g_assert_true (draws (fixture));
  assert_described (fixture, 0);
}

#define ADD(name, function) g_test_add (name, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  gtk_icon_theme_add_resource_path (gtk_icon_theme_get_for_display (
                                        gdk_display_get_default ()),
                                    "/io/github/limberapp/Limber/icons");

  ADD ("/figure-view/described", test_described);
  ADD ("/figure-view/psoas-length", test_psoas_length);
  ADD ("/figure-view/keys", test_keys);
  ADD ("/figure-view/turning", test_turning);
  ADD ("/figure-view/pointer", test_pointer);
  ADD ("/figure-view/notifies", test_notifies);
  ADD ("/figure-view/notifies-psoas-length", test_notifies_psoas_length);
  ADD ("/figure-view/ticks", test_ticks);
  ADD ("/figure-view/paints", test_paints);
  ADD ("/figure-view/still", test_still);
  ADD ("/figure-view/without-figure", test_without_figure);

  return g_test_run ();
}
