/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "app/article-page.h"
#include "app/exercise-page.h"
#include "app/page-stack.h"
#include "app/player-page.h"
#include "app/preferences.h"
#include "app/routine-page.h"
#include "app/routine-row.h"
#include "app/safety-page.h"
#include "app/schedule-dialog.h"
#include "app/schedule-page.h"
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

/* GTK 4.18 measures the bar with the four places wrongly while that comes up. */
static gboolean
is_ours (const char     *domain,
         GLogLevelFlags  level,
         const char     *message,
         gpointer        user_data)
{
  return strstr (message, "assertion 'for_size >= -1' failed") == NULL;
}

static void
log_gtk (const char     *domain,
         GLogLevelFlags  level,
         const char     *message,
         gpointer        user_data)
{
  if (is_ours (domain, level, message, NULL))
    g_log_default_handler (domain, level, message, user_data);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_test_log_set_fatal_handler (is_ours, NULL);
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

/* What is wrong with a file is told one at a time, and not while a routine plays. */
static void
test_problems (Fixture       *fixture,
               gconstpointer  data)
{
  const char *const names[] = { "one.limber", "two.limber" };

  g_settings_set_boolean (fixture->settings, "safety-read", TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (LimberProblems) problems = limber_problems_new ();

      limber_problems_add (problems, names[i], 3, "/title", "%s", "is missing");
      limber_window_show_problems (LIMBER_WINDOW (fixture->window), problems);
      window_test_settle ();
    }
  g_assert_nonnull (
      window_test_find_label (fixture->window, "two.limber, line 3, /title: is missing"));

  play (fixture, "desk-reset");
  g_assert_null (
      window_test_find_label (fixture->window, "two.limber, line 3, /title: is missing"));
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

static void
click (Fixture    *fixture,
       const char *label)
{
  GtkWidget *found = window_test_find_label (fixture->window, label);

  g_assert_nonnull (found);
  g_signal_emit_by_name (gtk_widget_get_ancestor (found, GTK_TYPE_BUTTON), "clicked");
  window_test_settle ();
}

/* A routine that goes on answers whether another one shall replace it. */
static void
test_question_goes (Fixture       *fixture,
                    gconstpointer  data)
{
  const char *question = "“90-second desk reset” is under way";

  g_settings_set_boolean (fixture->settings, "safety-read", TRUE);
  play (fixture, "desk-reset");
  for (guint i = 0; i < 3; i++)
    play (fixture, "desk-break");
  g_assert_nonnull (window_test_find_label (fixture->window, question));

  gtk_widget_activate_action (window_test_find_type (fixture->window,
                                                     LIMBER_TYPE_PLAYER_PAGE),
                              "player.toggle", NULL);
  window_test_settle ();
  g_assert_null (window_test_find_label (fixture->window, question));

  play (fixture, "desk-break");
  g_assert_nonnull (window_test_find_label (fixture->window, question));
  gtk_widget_activate_action (fixture->window, "win.close-player", NULL);
  window_test_settle ();
  g_assert_null (window_test_find_label (fixture->window, question));
}

static void
open_page (Fixture     *fixture,
           const char  *action,
           const char  *id,
           GtkWidget  **page)
{
  GtkWidget *stack = window_test_find_type (fixture->window, LIMBER_TYPE_PAGE_STACK);

  gtk_widget_activate_action (fixture->window, action, "s", id);
  window_test_settle ();
  g_set_weak_pointer (page, limber_page_stack_get_top (LIMBER_PAGE_STACK (stack)));
}

/* What is left is let go of, however often. */
static void
test_lets_go (Fixture       *fixture,
              gconstpointer  data)
{
  g_settings_set_boolean (fixture->settings, "safety-read", TRUE);
  for (guint i = 0; i < 5; i++)
    {
      GtkWidget *pages[4] = { NULL };
      LimberSession *session = NULL;

      open_page (fixture, "win.show-routine", "full-psoas", &pages[0]);
      open_page (fixture, "win.show-exercise", "couch-stretch", &pages[1]);
      open_page (fixture, "win.show-article", "hip-mobility", &pages[2]);
      open_page (fixture, "win.play-exercise", "glute-bridge", &pages[3]);
      g_set_weak_pointer (&session,
                          limber_player_page_get_session (LIMBER_PLAYER_PAGE (pages[3])));
      for (guint j = 0; j < G_N_ELEMENTS (pages); j++)
        gtk_widget_activate_action (fixture->window, "win.back", NULL);
      window_test_settle ();

      g_assert_true (shows (fixture, LIMBER_TYPE_TODAY_PAGE));
      for (guint j = 0; j < G_N_ELEMENTS (pages); j++)
        g_assert_null (pages[j]);
      g_assert_null (session);
    }
}

/* The same while pages slide, and a window that is closed before they have come to rest.
 */
static void
test_closed_while_sliding (Fixture       *fixture,
                           gconstpointer  data)
{
  GtkWidget *pages[2] = { NULL };

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", TRUE, NULL);
  g_settings_set_boolean (fixture->settings, "safety-read", TRUE);
  open_page (fixture, "win.show-exercise", "couch-stretch", &pages[0]);
  gtk_widget_activate_action (fixture->window, "win.back", NULL);
  open_page (fixture, "win.play-exercise", "glute-bridge", &pages[1]);
  gtk_widget_activate_action (fixture->window, "win.back", NULL);
  while (pages[0] != NULL || pages[1] != NULL)
    g_main_context_iteration (NULL, TRUE);

  open_page (fixture, "win.play-exercise", "glute-bridge", &pages[0]);
  gtk_widget_activate_action (fixture->window, "win.back", NULL);
  open_page (fixture, "win.play-exercise", "glute-bridge", &pages[1]);
  g_assert_nonnull (pages[0]);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  window_test_settle ();
  g_assert_null (pages[0]);
  g_assert_null (pages[1]);

  /* For tear_down() to close. */
  fixture->window = gtk_window_new ();
}

static void
test_dialogs_go (Fixture       *fixture,
                 gconstpointer  data)
{
  for (guint i = 0; i < 5; i++)
    {
      GtkWidget *dialogs[] = {
        limber_preferences_new (fixture->settings, fixture->sound),
        limber_schedule_dialog_new (fixture->catalogue, NULL),
      };

      for (guint j = 0; j < G_N_ELEMENTS (dialogs); j++)
        {
          GtkWidget *gone = NULL;

          g_set_weak_pointer (&gone, dialogs[j]);
          gtk_window_set_transient_for (GTK_WINDOW (gone), GTK_WINDOW (fixture->window));
          gtk_window_present (GTK_WINDOW (gone));
          window_test_settle ();
          gtk_window_close (GTK_WINDOW (gone));
          window_test_settle ();
          g_assert_null (gone);
        }
    }
}

/* Every page, from a phone's width to that of a large screen. */
static void
test_sizes (Fixture       *fixture,
            gconstpointer  data)
{
  const struct
  {
    const char *action;
    const char *target;
  } pages[] = {
    { "win.show-place", "exercises" },
    { "win.show-place", "learn" },
    { "win.show-place", "schedule" },
    { "win.show-place", "today" },
    { "win.show-routine", "runners-hip" },
    { "win.show-exercise", "dead-bug" },
    { "win.show-article", "psoas-and-back-pain" },
    { "win.play-exercise", "glute-bridge" },
  };

  g_settings_set_boolean (fixture->settings, "safety-read", TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      gtk_widget_activate_action (fixture->window, pages[i].action, "s", pages[i].target);
      for (int width = 360; width <= 1920; width += 260)
        {
          g_test_message ("%s at %d", pages[i].target, width);
          gtk_window_set_default_size (GTK_WINDOW (fixture->window), width, 640);
          gtk_test_widget_wait_for_draw (fixture->window);
        }
      gtk_window_set_default_size (GTK_WINDOW (fixture->window), 360, 600);
      gtk_test_widget_wait_for_draw (fixture->window);
      g_assert_cmpint (gtk_widget_get_width (fixture->window), <=, 360);
    }
}

static void
test_undo (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (LimberScheduleEntry) entry =
      limber_schedule_entry_new ("a", "desk-break", LIMBER_DAYS_WORKING, 7, 5, FALSE);
  LimberScheduleEntry *back;
  GtkWidget *page;

  limber_schedule_put (fixture->schedule, entry);
  gtk_widget_activate_action (fixture->window, "win.show-place", "s", "schedule");
  window_test_settle ();
  page = window_test_find_type (fixture->window, LIMBER_TYPE_SCHEDULE_PAGE);
  gtk_widget_activate_action (page, "schedule.delete", "s", "a");
  window_test_settle ();
  g_assert_null (limber_schedule_find (fixture->schedule, "a"));

  click (fixture, "Undo");
  back = limber_schedule_find (fixture->schedule, "a");
  g_assert_nonnull (back);
  g_assert_cmpstr (limber_schedule_entry_get_routine (back), ==, "desk-break");
  g_assert_cmpint (limber_schedule_entry_get_minute (back), ==, 5);
  g_assert_false (limber_schedule_entry_get_enabled (back));
}

static void
count_cb (guint *count)
{
  (*count)++;
}

static void
test_page_stack (void)
{
  GtkWidget *stack = g_object_ref_sink (g_object_new (LIMBER_TYPE_PAGE_STACK, NULL));
  GtkWidget *main_page = gtk_button_new_with_label ("Main");
  GtkWidget *page = gtk_label_new ("Page");
  g_autoptr (GtkWidget) got_main = NULL;
  g_autoptr (GtkWidget) top = NULL;
  guint n_main = 0;
  guint n_top = 0;

  g_signal_connect_swapped (stack, "notify::main", G_CALLBACK (count_cb), &n_main);
  g_signal_connect_swapped (stack, "notify::top", G_CALLBACK (count_cb), &n_top);
  g_object_set (stack, "main", main_page, NULL);
  g_object_set (stack, "main", main_page, NULL);
  g_assert_cmpuint (n_main, ==, 1);
  g_assert_cmpuint (n_top, ==, 1);

  limber_page_stack_push (LIMBER_PAGE_STACK (stack), page);
  g_object_get (stack, "main", &got_main, "top", &top, NULL);
  g_assert_true (got_main == main_page);
  g_assert_true (top == page);
  g_assert_cmpuint (n_top, ==, 2);
  g_assert_true (limber_page_stack_find (LIMBER_PAGE_STACK (stack), GTK_TYPE_LABEL) ==
                 page);
  g_assert_null (limber_page_stack_find (LIMBER_PAGE_STACK (stack), GTK_TYPE_BUTTON));

  limber_page_stack_pop (LIMBER_PAGE_STACK (stack));
  limber_page_stack_pop (LIMBER_PAGE_STACK (stack));
  g_assert_true (limber_page_stack_get_top (LIMBER_PAGE_STACK (stack)) == main_page);
  g_clear_object (&got_main);
  g_assert_finalize_object (stack);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  /* Not warnings: GTK 4.8 has one for the bar with the four places as that comes up. */
  g_log_set_handler ("Gtk", G_LOG_LEVEL_CRITICAL | G_LOG_FLAG_FATAL, log_gtk, NULL);
  g_log_set_always_fatal (G_LOG_FATAL_MASK | G_LOG_LEVEL_CRITICAL);
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  g_test_add ("/window/safety-first", Fixture, NULL, set_up, test_safety_first,
              tear_down);
  g_test_add ("/window/one-routine-at-a-time", Fixture, NULL, set_up,
              test_one_routine_at_a_time, tear_down);
  g_test_add ("/window/pages", Fixture, NULL, set_up, test_pages, tear_down);
  g_test_add ("/window/unknown", Fixture, NULL, set_up, test_unknown, tear_down);
  g_test_add ("/window/problems", Fixture, NULL, set_up, test_problems, tear_down);
  g_test_add ("/window/just-one-exercise", Fixture, NULL, set_up, test_just_one_exercise,
              tear_down);
  g_test_add ("/window/today", Fixture, NULL, set_up, test_today, tear_down);
  g_test_add ("/window/question-goes", Fixture, NULL, set_up, test_question_goes,
              tear_down);
  g_test_add ("/window/lets-go", Fixture, NULL, set_up, test_lets_go, tear_down);
  g_test_add ("/window/closed-while-sliding", Fixture, NULL, set_up,
              test_closed_while_sliding, tear_down);
  g_test_add ("/window/dialogs-go", Fixture, NULL, set_up, test_dialogs_go, tear_down);
  g_test_add ("/window/sizes", Fixture, NULL, set_up, test_sizes, tear_down);
  g_test_add ("/window/undo", Fixture, NULL, set_up, test_undo, tear_down);
  g_test_add_func ("/page-stack", test_page_stack);
  return g_test_run ();
}
