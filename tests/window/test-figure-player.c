/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "app/figure-view.h"
#include "app/player-view.h"
#include "content/paths.h"
#include "fake-clock.h"
#include "figure/psoas.h"
#include "test-routines.h"
#include "window-test.h"

/* 0 get ready, 5 three reps of 4 s seated, 17 changeover, 23 the same standing, 35
 * changeover, 41 something that has no figure. */
static const char steps[] =
    "{\"exercise\":\"seated-march\",\"kind\":\"reps\",\"reps\":3,"
    "\"tempo\":{\"move_s\":2,\"return_s\":2}},"
    "{\"exercise\":\"seated-march\",\"title\":\"Standing march\","
    "\"figure\":\"seated-march/standing\",\"kind\":\"reps\",\"reps\":3,"
    "\"tempo\":{\"move_s\":2,\"return_s\":2}},"
    "{\"title\":\"Rest\",\"kind\":\"hold\",\"seconds\":20}";

typedef struct
{
  LimberCatalogue *catalogue;
  LimberExercise *exercise;
  LimberFigure *figure;
  FakeClock *clock;
  LimberTimeline *timeline;
  LimberPlayer *player;
  GtkWidget *window;
  GtkWidget *child;
  LimberFigureView *view;
} Fixture;

static void
show (Fixture *fixture)
{
  fixture->child = g_object_new (LIMBER_TYPE_PLAYER_VIEW, NULL);
  limber_player_view_set_player (LIMBER_PLAYER_VIEW (fixture->child), fixture->catalogue,
                                 fixture->player);
  fixture->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 360, 600);
  gtk_window_set_child (GTK_WINDOW (fixture->window), fixture->child);
  gtk_window_present (GTK_WINDOW (fixture->window));
  window_test_wait_for_mapped (fixture->child, TRUE);
  fixture->view = LIMBER_FIGURE_VIEW (
      window_test_find_type (fixture->child, LIMBER_TYPE_FIGURE_VIEW));
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->catalogue = limber_catalogue_new (limber_path_content (), NULL);
  fixture->exercise = limber_catalogue_get_exercise (fixture->catalogue, "seated-march");
  fixture->figure = limber_exercise_get_figure (fixture->exercise);
  fixture->clock = fake_clock_new ();
  fixture->timeline = test_timeline_new ("6", steps, SECONDS (5));
  fixture->player = limber_player_new (fixture->timeline, LIMBER_CLOCK (fixture->clock));
  show (fixture);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_object_ref (fixture->child);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  window_test_settle ();
  g_assert_finalize_object (fixture->child);
  g_assert_finalize_object (fixture->player);
  g_assert_finalize_object (fixture->timeline);
  g_assert_finalize_object (fixture->clock);
  g_assert_finalize_object (fixture->catalogue);
}

static void
assert_moment (Fixture      *fixture,
               LimberFigure *figure)
{
  gint64 at_us = limber_player_get_position (fixture->player);
  LimberMotion motion = limber_motion_at (figure, fixture->timeline, at_us);
  LimberFigureFrame frame;
  LimberPsoas psoas;

  limber_figure_get_frame (figure, motion.phase, motion.working, motion.breath, &frame);
  limber_psoas_compute (&psoas, &frame.skeleton, motion.working);
  g_test_message ("at %.1f s", (double) at_us / G_USEC_PER_SEC);
  g_assert_cmpfloat_with_epsilon (limber_figure_view_get_psoas_length (fixture->view),
                                  psoas.relative_length, 0.005);
}

/* As the page does it with each change of the texts. */
static void
show_position (Fixture *fixture)
{
  limber_player_view_set_position (LIMBER_PLAYER_VIEW (fixture->child),
                                   limber_player_get_position (fixture->player));
}

static void
seek (Fixture *fixture,
      double   seconds)
{
  limber_player_seek (fixture->player, SECONDS (seconds));
  show_position (fixture);
}

static void
test_position (Fixture       *fixture,
               gconstpointer  data)
{
  assert_moment (fixture, fixture->figure);
  g_assert_false (limber_figure_view_get_moving (fixture->view));

  limber_player_play (fixture->player);
  g_assert_true (limber_figure_view_get_moving (fixture->view));
  seek (fixture, 7);
  assert_moment (fixture, fixture->figure);
  seek (fixture, 6);
  assert_moment (fixture, fixture->figure);

  /* Where it is paused it stands where the player does, however late that is seen. */
  fake_clock_advance (fixture->clock, SECONDS (0.6));
  limber_player_pause (fixture->player);
  g_assert_false (limber_figure_view_get_moving (fixture->view));
  assert_moment (fixture, fixture->figure);
  seek (fixture, 9);
  assert_moment (fixture, fixture->figure);
}

/* Between two changes of the texts the figure finds out by itself what time it is. */
static void
test_time (Fixture       *fixture,
           gconstpointer  data)
{
  double before;

  limber_player_play (fixture->player);
  seek (fixture, 5);
  before = limber_figure_view_get_psoas_length (fixture->view);
  fake_clock_advance (fixture->clock, SECONDS (1.5));
  while (limber_figure_view_get_psoas_length (fixture->view) == before)
    g_main_context_iteration (NULL, TRUE);
  assert_moment (fixture, fixture->figure);
}

/* A step that is done in another position has the figure of that. */
static void
test_step (Fixture       *fixture,
           gconstpointer  data)
{
  LimberFigure *standing =
      limber_exercise_get_other_figure (fixture->exercise, "standing");

  g_assert_nonnull (standing);
  gtk_test_accessible_assert_property (fixture->view, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       limber_figure_get_description (fixture->figure));
  seek (fixture, 18);
  gtk_test_accessible_assert_property (fixture->view, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       limber_figure_get_description (standing));
  seek (fixture, 25);
  assert_moment (fixture, standing);
  seek (fixture, 45);
  gtk_test_accessible_assert_property (fixture->view, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       limber_place_get_name (LIMBER_PLACE_FLOOR));
  g_assert_cmpfloat (limber_figure_view_get_psoas_length (fixture->view), ==, 0);
  seek (fixture, 7);
  assert_moment (fixture, fixture->figure);
}

#define ADD(name, function) g_test_add (name, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("/figure-player/position", test_position);
  ADD ("/figure-player/time", test_time);
  ADD ("/figure-player/step", test_step);

  return g_test_run ();
}
