/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "app/article-page.h"
#include "app/exercise-page.h"
#include "app/player-page.h"
#include "app/routine-page.h"
#include "app/routine-row.h"
#include "app/safety-page.h"
#include "app/today-page.h"
#include "app/window.h"
#include "content/paths.h"
#include "window-test.h"

typedef struct
{
  GSettings *settings;
  LimberCatalogue *catalogue;
  LimberSchedule *schedule;
  LimberSound *sound;
  GtkWidget *window;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->settings = g_settings_new (LIMBER_APPLICATION_ID);
  g_settings_reset (fixture->settings, "schedule");
  g_settings_reset (fixture->settings, "safety-read");
  fixture->catalogue = limber_catalogue_new (limber_path_content (), NULL);
  fixture->schedule = limber_schedule_new (fixture->settings, "schedule");
  fixture->sound = limber_sound_new (limber_path_sounds ());
  limber_sound_set_enabled (fixture->sound, FALSE);
  fixture->window = limber_window_new (NULL, fixture->catalogue, fixture->settings,
                                       fixture->schedule, fixture->sound);
  gtk_window_present (GTK_WINDOW (fixture->window));
  window_test_wait_for_mapped (fixture->window, TRUE);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  window_test_settle ();
  g_assert_finalize_object (fixture->schedule);
  g_clear_object (&fixture->sound);
  g_assert_finalize_object (fixture->catalogue);
  g_clear_object (&fixture->settings);
}

/* Whether a page of this type, and no other, is on the screen. */
static gboolean
shows (Fixture *fixture,
       GType    type)
{
  window_test_settle ();
  return window_test_find_type (fixture->window, type) != NULL;
}

static void
play (Fixture    *fixture,
      const char *id)
{
  limber_window_play (LIMBER_WINDOW (fixture->window),
                      limber_catalogue_get_routine (fixture->catalogue, id));
  window_test_settle ();
}

static const char *
get_playing (Fixture *fixture)
{
  GtkWidget *page = window_test_find_type (fixture->window, LIMBER_TYPE_PLAYER_PAGE);
  LimberPlayer *player;

  if (page == NULL)
    return NULL;
  player = limber_session_get_player (
      limber_player_page_get_session (LIMBER_PLAYER_PAGE (page)));
  return limber_routine_get_id (
      limber_timeline_get_routine (limber_player_get_timeline (player)));
}

static void
test_safety_first (Fixture       *fixture,
                   gconstpointer  data)
{
  play (fixture, "desk-reset");
  g_assert_true (shows (fixture, LIMBER_TYPE_SAFETY_PAGE));
  g_assert_null (get_playing (fixture));

  /* To go back is not to have read it. */
  gtk_widget_activate_action (fixture->window, "win.back", NULL);
  g_assert_true (shows (fixture, LIMBER_TYPE_TODAY_PAGE));
  g_assert_false (g_settings_get_boolean (fixture->settings, "safety-read"));

  play (fixture, "desk-reset");
  gtk_widget_activate_action (fixture->window, "win.accept-safety", NULL);
  g_assert_false (shows (fixture, LIMBER_TYPE_SAFETY_PAGE));
  g_assert_cmpstr (get_playing (fixture), ==, "desk-reset");
  g_assert_true (g_settings_get_boolean (fixture->settings, "safety-read"));

  gtk_widget_activate_action (fixture->window, "win.close-player", NULL);
  g_assert_true (shows (fixture, LIMBER_TYPE_TODAY_PAGE));
  play (fixture, "desk-break");
  g_assert_cmpstr (get_playing (fixture), ==, "desk-break");
}

static void
test_one_routine_at_a_time (Fixture       *fixture,
                            gconstpointer  data)
{
  GtkWidget *question;

  g_settings_set_boolean (fixture->settings, "safety-read", TRUE);
  play (fixture, "desk-reset");
  play (fixture, "desk-break");
  g_assert_cmpstr (get_playing (fixture), ==, "desk-reset");

  question = window_test_find_label (fixture->window, "Start “5-minute desk break”");
  g_assert_nonnull (question);
  g_signal_emit_by_name (gtk_widget_get_ancestor (question, GTK_TYPE_BUTTON), "clicked");
  window_test_settle ();
  g_assert_cmpstr (get_playing (fixture), ==, "desk-break");
}

static void
test_pages (Fixture       *fixture,
            gconstpointer  data)
{
  gtk_widget_activate_action (fixture->window, "win.show-routine", "s", "full-psoas");
  g_assert_true (shows (fixture, LIMBER_TYPE_ROUTINE_PAGE));
  gtk_widget_activate_action (fixture->window, "win.show-exercise", "s", "couch-stretch");
  g_assert_true (shows (fixture, LIMBER_TYPE_EXERCISE_PAGE));
  gtk_widget_activate_action (fixture->window, "win.show-article", "s", "hip-mobility");
  g_assert_true (shows (fixture, LIMBER_TYPE_ARTICLE_PAGE));

  gtk_widget_activate_action (fixture->window, "win.back", NULL);
  g_assert_true (shows (fixture, LIMBER_TYPE_EXERCISE_PAGE));
  gtk_widget_activate_action (fixture->window, "win.back", NULL);
  g_assert_true (shows (fixture, LIMBER_TYPE_ROUTINE_PAGE));
  gtk_widget_activate_action (fixture->window, "win.back", NULL);
  g_assert_true (shows (fixture, LIMBER_TYPE_TODAY_PAGE));
  g_assert_false (shows (fixture, LIMBER_TYPE_ROUTINE_PAGE));
}

static void
test_unknown (Fixture       *fixture,
              gconstpointer  data)
{
  gtk_widget_activate_action (fixture->window, "win.show-exercise", "s", "<no>");
  window_test_settle ();
  g_assert_nonnull (
      window_test_find_label (fixture->window, "There is no exercise “<no>”"));
  g_assert_true (shows (fixture, LIMBER_TYPE_TODAY_PAGE));
}

static void
test_just_one_exercise (Fixture       *fixture,
                        gconstpointer  data)
{
  g_settings_set_boolean (fixture->settings, "safety-read", TRUE);
  gtk_widget_activate_action (fixture->window, "win.play-exercise", "s", "glute-bridge");
  window_test_settle ();
  g_assert_nonnull (strstr (get_playing (fixture), "glute-bridge"));
}

static void
test_today (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (GDateTime) soon = g_date_time_add_hours (now, -1);
  g_autoptr (LimberScheduleEntry) entry =
      limber_schedule_entry_new (NULL, "desk-break",
                                 1u << (g_date_time_get_day_of_week (soon) - 1),
                                 g_date_time_get_hour (soon),
                                 g_date_time_get_minute (soon), TRUE);
  GtkWidget *row;

  g_assert_nonnull (window_test_find_label (fixture->window, "Plan your week"));
  limber_schedule_put (fixture->schedule, entry);
  window_test_settle ();
  g_assert_null (window_test_find_label (fixture->window, "Plan your week"));

  row = window_test_find_type (fixture->window, LIMBER_TYPE_ROUTINE_ROW);
  g_assert_nonnull (window_test_find_label (row, "90-second desk reset"));
  g_assert_nonnull (window_test_find_label (row, "1:30"));
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  g_test_add ("/window/safety-first", Fixture, NULL, set_up, test_safety_first,
              tear_down);
  g_test_add ("/window/one-routine-at-a-time", Fixture, NULL, set_up,
              test_one_routine_at_a_time, tear_down);
  g_test_add ("/window/pages", Fixture, NULL, set_up, test_pages, tear_down);
  g_test_add ("/window/unknown", Fixture, NULL, set_up, test_unknown, tear_down);
  g_test_add ("/window/just-one-exercise", Fixture, NULL, set_up, test_just_one_exercise,
              tear_down);
  g_test_add ("/window/today", Fixture, NULL, set_up, test_today, tear_down);
  return g_test_run ();
}
