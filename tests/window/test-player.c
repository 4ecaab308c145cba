/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "app/fit-label.h"
#include "app/player-page.h"
#include "app/player-stage.h"
#include "app/player-tally.h"
#include "app/player-text.h"
#include "app/player-view.h"
#include "app/preferences.h"
#include "app/step-bar.h"
#include "app/time-ring.h"
#include "content/paths.h"
#include "window-test.h"

#define SECONDS(s) ((gint64) ((s) * (double) G_USEC_PER_SEC + 0.5))

/* A clock that stands still until it is told to go on. */

#define TEST_TYPE_CLOCK (test_clock_get_type ())
G_DECLARE_FINAL_TYPE (TestClock, test_clock, TEST, CLOCK, GObject)

struct _TestClock
{
  GObject parent_instance;

  gint64 time_us;
};

static gint64
test_clock_get_time (LimberClock *clock)
{
  return TEST_CLOCK (clock)->time_us;
}

static gint64
test_clock_get_wake_time (LimberClock *clock,
                          gint64       time_us)
{
  return G_MAXINT64 / 4;
}

static void
test_clock_init_interface (LimberClockInterface *iface)
{
  iface->get_time = test_clock_get_time;
  iface->get_boot_time = test_clock_get_time;
  iface->get_wake_time = test_clock_get_wake_time;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (TestClock,
                               test_clock,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (LIMBER_TYPE_CLOCK,
                                                      test_clock_init_interface))

static void
test_clock_class_init (TestClockClass *klass)
{
}

static void
test_clock_init (TestClock *self)
{
}

/* Of every kind: 0 get ready, 5 left, 25 switch, 30 right, 50 changeover, 56 three reps,
 * 65 rest, 75 three reps, 84 changeover, 90 two reps of each side in turn, 98 changeover,
 * 104 two breaths, 124 changeover, 130 walk, 250 end. */
static const char steps[] =
    "{\"title\":\"Stretch\",\"note\":\"Grow tall.\",\"kind\":\"hold\",\"seconds\":20,"
    "\"sides\":\"each\",\"switch_s\":5},"
    "{\"exercise\":\"sit-to-stand\",\"kind\":\"reps\",\"reps\":3,"
    "\"tempo\":{\"move_s\":1,\"hold_s\":1,\"return_s\":1},\"sets\":2,\"rest_s\":10},"
    "{\"title\":\"March\",\"kind\":\"reps\",\"reps\":2,"
    "\"tempo\":{\"move_s\":1,\"return_s\":1},\"sides\":\"alternate\"},"
    "{\"title\":\"Breathe\",\"kind\":\"breaths\",\"breaths\":2,\"in_s\":4,\"out_s\":6},"
    "{\"title\":\"Walk\",\"kind\":\"hold\",\"seconds\":120}";

typedef struct
{
  LimberCatalogue *catalogue;
  LimberTimeline *timeline;
  TestClock *clock;
  LimberSession *session;
  LimberPlayer *player;
  LimberSound *sound;
  GtkWidget *window;
  GtkWidget *page;
  guint n_closed;
} Fixture;

static LimberTimeline *
make_timeline (void)
{
  g_autoptr (LimberProblems) problems = limber_problems_new ();
  g_autofree char *text = g_strdup_printf (
      "{\"format\":1,\"id\":\"test\",\"title\":\"Test\",\"summary\":\"A test.\","
      "\"place\":\"floor\",\"aim\":\"Tests\",\"changeover_s\":6,\"steps\":[%s]}",
      steps);
  g_autoptr (LimberJsonFile) file =
      limber_json_file_new_from_text ("test", text, -1, problems);
  g_autoptr (LimberRoutine) routine = limber_routine_new_from_json (file, problems);

  g_assert_nonnull (routine);
  return limber_timeline_new (routine, SECONDS (5));
}

static void
set_up_texts (Fixture       *fixture,
              gconstpointer  data)
{
  fixture->catalogue = limber_catalogue_new (limber_path_content (), NULL);
  fixture->timeline = make_timeline ();
}

static void
tear_down_texts (Fixture       *fixture,
                 gconstpointer  data)
{
  g_assert_finalize_object (fixture->timeline);
  g_assert_finalize_object (fixture->catalogue);
}

static void
close_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       user_data)
{
  ((Fixture *) user_data)->n_closed++;
}

static void
set_animations (gboolean on)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", on, NULL);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  const GActionEntry actions[] = { { .name = "close-player", .activate = close_cb } };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  set_up_texts (fixture, data);
  set_animations (FALSE);
  fixture->clock = g_object_new (TEST_TYPE_CLOCK, NULL);
  fixture->session =
      limber_session_new (fixture->timeline, LIMBER_CLOCK (fixture->clock), NULL);
  fixture->player = limber_session_get_player (fixture->session);
  fixture->sound = limber_sound_new (limber_path_sounds ());
  fixture->page =
      limber_player_page_new (fixture->catalogue, fixture->session, fixture->sound);

  g_action_map_add_action_entries (G_ACTION_MAP (group), actions, G_N_ELEMENTS (actions),
                                   fixture);
  fixture->window = gtk_window_new ();
  gtk_widget_insert_action_group (fixture->window, "win", G_ACTION_GROUP (group));
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 360, 600);
  gtk_window_set_child (GTK_WINDOW (fixture->window), fixture->page);
  gtk_window_present (GTK_WINDOW (fixture->window));
  window_test_wait_for_mapped (fixture->page, TRUE);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_object_add_weak_pointer (G_OBJECT (fixture->page), (gpointer *) &fixture->page);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  window_test_settle ();
  g_assert_null (fixture->page);
  g_assert_finalize_object (fixture->session);
  g_clear_object (&fixture->clock);
  g_clear_object (&fixture->sound);
  tear_down_texts (fixture, data);
}

static void
advance (Fixture *fixture,
         double   seconds)
{
  fixture->clock->time_us += SECONDS (seconds);
  limber_player_update (fixture->player);
  limber_player_page_update (LIMBER_PLAYER_PAGE (fixture->page));
  window_test_settle ();
}

static void
activate (Fixture    *fixture,
          const char *action)
{
  gtk_widget_activate_action (fixture->page, action, NULL);
  window_test_settle ();
}

static gboolean
has_id (GtkWidget *widget,
        gpointer   id)
{
  return g_strcmp0 (gtk_buildable_get_buildable_id (GTK_BUILDABLE (widget)), id) == 0;
}

/* By its id in the template. */
static gpointer
get_child (GtkWidget  *widget,
           const char *id)
{
  GtkWidget *child = window_test_find (widget, has_id, (gpointer) id);

  g_assert_nonnull (child);
  return child;
}

static void
assert_shown (Fixture    *fixture,
              const char *name,
              const char *text)
{
  GtkWidget *label = get_child (fixture->page, name);
  g_autofree char *shown = NULL;

  g_object_get (label, "label", &shown, NULL);
  g_assert_cmpstr (shown, ==, text);
}

static void
assert_on_page (Fixture    *fixture,
                const char *name,
                const char *property,
                const char *text)
{
  g_autofree char *shown = NULL;

  g_object_get (get_child (fixture->page, name), property, &shown, NULL);
  g_assert_cmpstr (shown, ==, text);
}

typedef struct
{
  double at;
  const char *title;
  const char *phase;
  const char *side;
  const char *count;
  const char *detail;
  const char *next;
  const char *step;
  const char *elapsed;
  const char *remaining;
} Moment;

#define SIT "Sit-to-stand"

static const Moment moments[] = {
  { 0, "Stretch", "Get ready", "Left side", "5", "seconds", "", "Step 1 of 5", "0:00",
    "−4:10" },
  { 4.5, "Stretch", "Get ready", "Left side", "1", "second", "", "Step 1 of 5", "0:04",
    "−4:06" },
  { 5, "Stretch", "Hold", "Left side", "20", "seconds", "Next: right side", "Step 1 of 5",
    "0:05", "−4:05" },
  { 5.000001, "Stretch", "Hold", "Left side", "20", "seconds", "Next: right side",
    "Step 1 of 5", "0:05", "−4:05" },
  { 6, "Stretch", "Hold", "Left side", "19", "seconds", "Next: right side", "Step 1 of 5",
    "0:06", "−4:04" },
  { 25, "Stretch", "Switch sides", "Right side", "5", "seconds", "", "Step 1 of 5",
    "0:25", "−3:45" },
  { 30, "Stretch", "Hold", "Right side", "20", "seconds", "Next: " SIT, "Step 1 of 5",
    "0:30", "−3:40" },
  { 50, SIT, "Next", "Set 1 of 2", "6", "seconds", "", "Step 2 of 5", "0:50", "−3:20" },
  { 56, SIT, "Repetition", "Set 1 of 2", "1 of 3", "3 s", "Next: rest, then set 2 of 2",
    "Step 2 of 5", "0:56", "−3:14" },
  { 64.5, SIT, "Repetition", "Set 1 of 2", "3 of 3", "1 s", "Next: rest, then set 2 of 2",
    "Step 2 of 5", "1:04", "−3:06" },
  { 65, SIT, "Rest", "Set 2 of 2", "10", "seconds", "", "Step 2 of 5", "1:05", "−3:05" },
  { 83, SIT, "Repetition", "Set 2 of 2", "3 of 3", "1 s", "Next: March", "Step 2 of 5",
    "1:23", "−2:47" },
  { 90, "March", "Repetition", "Left side", "1 of 4", "2 s", "Next: Breathe",
    "Step 3 of 5", "1:30", "−2:40" },
  { 92, "March", "Repetition", "Right side", "2 of 4", "2 s", "Next: Breathe",
    "Step 3 of 5", "1:32", "−2:38" },
  { 104, "Breathe", "Breathe in", "", "4", "Breath 1 of 2", "Next: Walk", "Step 4 of 5",
    "1:44", "−2:26" },
  { 108, "Breathe", "Breathe out", "", "6", "Breath 1 of 2", "Next: Walk", "Step 4 of 5",
    "1:48", "−2:22" },
  { 114, "Breathe", "Breathe in", "", "4", "Breath 2 of 2", "Next: Walk", "Step 4 of 5",
    "1:54", "−2:16" },
  { 130, "Walk", "Keep going", "", "2:00", "minutes", "This is the last one",
    "Step 5 of 5", "2:10", "−2:00" },
  { 151, "Walk", "Keep going", "", "99", "seconds", "This is the last one", "Step 5 of 5",
    "2:31", "−1:39" },
  { 250, "Walk", "Done", "", "", "", "", "Step 5 of 5", "4:10", "−0:00" },
};

static void
assert_text (char       *text,
             const char *expected)
{
  g_assert_cmpstr (text, ==, expected);
  g_free (text);
}

static void
test_texts (Fixture       *fixture,
            gconstpointer  data)
{
  LimberTimeline *timeline = fixture->timeline;

  g_assert_cmpint (limber_timeline_get_duration (timeline), ==, SECONDS (250));
  for (guint i = 0; i < G_N_ELEMENTS (moments); i++)
    {
      const Moment *moment = &moments[i];
      gint64 at_us = SECONDS (moment->at);

      g_test_message ("At %.1f s", moment->at);
      g_assert_cmpstr (limber_player_text_get_title (fixture->catalogue, timeline, at_us),
                       ==, moment->title);
      g_assert_cmpstr (limber_player_text_get_phase (timeline, at_us), ==, moment->phase);
      assert_text (limber_player_text_get_side (timeline, at_us), moment->side);
      assert_text (limber_player_text_get_count (timeline, at_us), moment->count);
      assert_text (limber_player_text_get_detail (timeline, at_us), moment->detail);
      assert_text (limber_player_text_get_next (fixture->catalogue, timeline, at_us),
                   moment->next);
      assert_text (limber_player_text_get_step (timeline, at_us), moment->step);
      assert_text (limber_player_text_get_elapsed (timeline, at_us), moment->elapsed);
      assert_text (limber_player_text_get_remaining (timeline, at_us), moment->remaining);
    }
}

static void
test_instructions (Fixture       *fixture,
                   gconstpointer  data)
{
  LimberExercise *exercise =
      limber_catalogue_get_exercise (fixture->catalogue, "sit-to-stand");
  g_autofree char *text =
      limber_player_text_get_instructions (fixture->catalogue, fixture->timeline,
                                           SECONDS (60));
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  const char *const *exercise_steps = limber_exercise_get_steps (exercise);
  g_autofree char *first = g_strconcat ("1. ", exercise_steps[0], NULL);

  assert_text (limber_player_text_get_instructions (fixture->catalogue, fixture->timeline,
                                                    0),
               "Grow tall.");
  assert_text (limber_player_text_get_instructions (fixture->catalogue, fixture->timeline,
                                                    SECONDS (140)),
               "");
  g_assert_cmpuint (g_strv_length (lines), ==,
                    1 + g_strv_length ((char **) exercise_steps));
  g_assert_cmpstr (lines[0], ==, limber_exercise_get_start (exercise));
  g_assert_cmpstr (lines[1], ==, first);
}

static char *
get_all_texts (Fixture *fixture,
               gint64   at_us)
{
  LimberTimeline *timeline = fixture->timeline;
  g_autofree char *side = limber_player_text_get_side (timeline, at_us);
  g_autofree char *count = limber_player_text_get_count (timeline, at_us);
  g_autofree char *detail = limber_player_text_get_detail (timeline, at_us);
  g_autofree char *next =
      limber_player_text_get_next (fixture->catalogue, timeline, at_us);
  g_autofree char *elapsed = limber_player_text_get_elapsed (timeline, at_us);
  g_autofree char *remaining = limber_player_text_get_remaining (timeline, at_us);

  return g_strjoin ("|", limber_player_text_get_phase (timeline, at_us), side, count,
                    detail, next, elapsed, remaining, NULL);
}

/* From one change to the next nothing changes, and then something does. */
static void
test_next_change (Fixture       *fixture,
                  gconstpointer  data)
{
  gint64 end_us = limber_timeline_get_duration (fixture->timeline);
  guint n_changes = 0;

  for (gint64 at_us = 0; at_us < end_us; n_changes++)
    {
      gint64 next_us = limber_player_text_get_next_change (fixture->timeline, at_us);
      g_autofree char *now = get_all_texts (fixture, at_us);
      g_autofree char *before = get_all_texts (fixture, next_us - 1);
      g_autofree char *after = get_all_texts (fixture, next_us);

      g_assert_cmpint (next_us, >, at_us);
      g_assert_cmpstr (before, ==, now);
      g_assert_cmpstr (after, !=, now);
      at_us = next_us;
    }

  /* Everything here is of whole seconds. */
  g_assert_cmpuint (n_changes, ==, 250);
  g_assert_cmpint (limber_player_text_get_next_change (fixture->timeline, end_us), ==,
                   end_us);
}

static void
test_status (void)
{
  const struct
  {
    gboolean asked;
    gboolean enabled;
    LimberSoundState state;
    const char *text;
  } rows[] = {
    { FALSE, TRUE, LIMBER_SOUND_IDLE, "" },
    { FALSE, TRUE, LIMBER_SOUND_WORKING, "" },
    { FALSE, TRUE, LIMBER_SOUND_UNAVAILABLE,
      "Sound is not available; follow the screen." },
    { FALSE, TRUE, LIMBER_SOUND_NOT_ANSWERING,
      "Sound is not answering; follow the screen." },
    { FALSE, FALSE, LIMBER_SOUND_UNAVAILABLE, "" },
    { TRUE, TRUE, LIMBER_SOUND_UNAVAILABLE, "Paused. Press Escape again to leave." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpstr (limber_player_text_get_status (rows[i].asked, rows[i].enabled,
                                                    rows[i].state),
                     ==, rows[i].text);
}

static void
test_summary (void)
{
  assert_text (limber_player_text_summarize (8, 8, SECONDS (294)),
               "8 steps in 4 minutes 54 seconds");
  assert_text (limber_player_text_summarize (1, 1, SECONDS (1)), "1 step in 1 second");
  assert_text (limber_player_text_summarize (8, 3, SECONDS (90)),
               "3 of 8 steps in 1 minute 30 seconds");
  assert_text (limber_player_text_summarize (8, 0, SECONDS (2)),
               "It will be here whenever you want it.");
}

static void
test_tally (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (LimberPlayerTally) tally = limber_player_tally_new (fixture->timeline);

  /* To get ready is no exercise, and neither is a hold that was left early. */
  limber_player_tally_play (tally, SECONDS (24.9));
  g_assert_cmpuint (limber_player_tally_get_n_steps (tally), ==, 0);
  limber_player_tally_play (tally, SECONDS (25));
  g_assert_cmpuint (limber_player_tally_get_n_steps (tally), ==, 1);

  /* What is jumped over does not count, what is repeated counts as time only. */
  limber_player_tally_jump (tally, SECONDS (104));
  g_assert_cmpuint (limber_player_tally_get_n_steps (tally), ==, 1);
  g_assert_cmpint (limber_player_tally_get_time (tally), ==, SECONDS (25));
  limber_player_tally_play (tally, SECONDS (124));
  limber_player_tally_jump (tally, SECONDS (104));
  limber_player_tally_play (tally, SECONDS (124));
  g_assert_cmpuint (limber_player_tally_get_n_steps (tally), ==, 2);
  g_assert_cmpint (limber_player_tally_get_time (tally), ==, SECONDS (65));

  limber_player_tally_reset (tally);
  limber_player_tally_play (tally, SECONDS (250));
  g_assert_cmpuint (limber_player_tally_get_n_steps (tally), ==, 5);
  g_assert_cmpint (limber_player_tally_get_time (tally), ==, SECONDS (250));
}

static void
assert_inside (const GdkRectangle *place,
               int                 width,
               int                 height)
{
  if (place->height == 0)
    return;
  g_assert_cmpint (place->x, >=, 0);
  g_assert_cmpint (place->y, >=, 0);
  g_assert_cmpint (place->x + place->width, <=, width);
  g_assert_cmpint (place->y + place->height, <=, height);
}

/* In every size all that is there is inside and apart, and the count has its height. */
static void
test_stage_places (void)
{
  for (int width = 320; width <= 2000; width += 40)
    for (int height = 200; height <= 1400; height += 20)
      {
        LimberStagePlaces places;

        limber_player_stage_compute (width, height, 200, 150, &places);
        assert_inside (&places.figure, width, height);
        assert_inside (&places.count, width, height);
        assert_inside (&places.text, width, height);
        g_assert_cmpint (places.count.height, >=, 200);
        g_assert_false (gdk_rectangle_intersect (&places.figure, &places.count, NULL));
        g_assert_false (gdk_rectangle_intersect (&places.text, &places.count, NULL));
        g_assert_false (gdk_rectangle_intersect (&places.text, &places.figure, NULL));
        g_assert_true (places.figure.height > 0 || height < 400);
      }
}

static void
test_step_bar (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (GtkWidget) widget = g_object_ref_sink (limber_step_bar_new ());
  LimberStepBar *bar = LIMBER_STEP_BAR (widget);
  g_autoptr (LimberTimeline) timeline = NULL;
  gint64 position_us;
  guint n_notified = 0;

  g_signal_connect_swapped (bar, "notify::position", G_CALLBACK (g_atomic_int_inc),
                            &n_notified);
  gtk_test_accessible_assert_role (bar, GTK_ACCESSIBLE_ROLE_SLIDER);

  limber_step_bar_set_timeline (bar, fixture->timeline);
  limber_step_bar_set_position (bar, SECONDS (60));
  limber_step_bar_set_position (bar, SECONDS (60));
  g_assert_cmpuint (n_notified, ==, 1);
  g_object_get (bar, "timeline", &timeline, "position", &position_us, NULL);
  g_assert_true (timeline == fixture->timeline);
  g_assert_cmpint (position_us, ==, SECONDS (60));

  gtk_test_accessible_assert_property (bar, GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0);
  gtk_test_accessible_assert_property (bar, GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, 250.0);
  gtk_test_accessible_assert_property (bar, GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, 60.0);
  gtk_test_accessible_assert_property (bar, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT,
                                       "Step 2 of 5, 1 minute of 4 minutes 10 seconds");
}

static void
test_time_ring (void)
{
  g_autoptr (GtkWidget) widget = g_object_ref_sink (limber_time_ring_new ());
  LimberTimeRing *ring = LIMBER_TIME_RING (widget);
  guint n_notified = 0;
  double left;
  double breath;

  g_signal_connect_swapped (ring, "notify", G_CALLBACK (g_atomic_int_inc), &n_notified);
  limber_time_ring_set_left (ring, 0.25);
  limber_time_ring_set_left (ring, 0.25);
  limber_time_ring_set_breath (ring, 0.5);
  limber_time_ring_set_breath (ring, 0.5);
  g_assert_cmpuint (n_notified, ==, 2);
  g_object_get (ring, "left", &left, "breath", &breath, NULL);
  g_assert_cmpfloat (left, ==, 0.25);
  g_assert_cmpfloat (breath, ==, 0.5);
  g_object_set (ring, "left", 1.0, "breath", -1.0, NULL);
  g_assert_cmpuint (n_notified, ==, 4);
}

static gboolean
is_controller (gpointer controller,
               gpointer type)
{
  return G_TYPE_CHECK_INSTANCE_TYPE (controller, GPOINTER_TO_SIZE (type));
}

/* Returns: (transfer none): the one of that type that @widget has */
static gpointer
get_controller (GtkWidget *widget,
                GType      type)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);

      if (is_controller (controller, GSIZE_TO_POINTER (type)))
        return controller;
    }
  g_assert_not_reached ();
}

static gboolean
press_key (GtkWidget *widget,
           guint      key)
{
  gboolean handled;

  g_signal_emit_by_name (get_controller (widget, GTK_TYPE_EVENT_CONTROLLER_KEY),
                         "key-pressed", key, 0, 0, &handled);
  window_test_settle ();
  return handled;
}

static gboolean
is_popover (GtkWidget *widget,
            gpointer   user_data)
{
  return GTK_IS_POPOVER (widget) && gtk_widget_get_visible (widget);
}

/* What is pointed at is named; what is clicked, or where a drag ends, is gone to. */
static void
test_seek (Fixture       *fixture,
           gconstpointer  data)
{
  GtkWidget *bar = get_child (fixture->page, "bar");
  gpointer motion = get_controller (bar, GTK_TYPE_EVENT_CONTROLLER_MOTION);
  int width = gtk_widget_get_width (bar);
  GtkWidget *popover;

  limber_session_start (fixture->session);
  advance (fixture, 5);
  g_assert_null (window_test_find (bar, is_popover, NULL));
  g_signal_emit_by_name (motion, "motion", width * 0.8, 4.0);
  popover = window_test_find (bar, is_popover, NULL);
  g_assert_nonnull (popover);
  g_assert_nonnull (window_test_find_label (popover, "5. Walk, 3:20"));
  g_signal_emit_by_name (motion, "leave");
  window_test_settle ();
  g_assert_null (window_test_find (bar, is_popover, NULL));
  g_assert_cmpint (limber_player_get_position (fixture->player), ==, SECONDS (5));

  gtk_widget_activate_action (bar, "player.seek", "x", SECONDS (70));
  g_assert_cmpint (limber_player_get_position (fixture->player), ==, SECONDS (70));

  g_assert_true (press_key (bar, GDK_KEY_Right));
  g_assert_cmpint (limber_player_get_position (fixture->player), ==, SECONDS (75));
  g_assert_true (press_key (bar, GDK_KEY_Left));
  g_assert_true (press_key (bar, GDK_KEY_Down));
  g_assert_cmpint (limber_player_get_position (fixture->player), ==, SECONDS (65));
  g_assert_true (press_key (bar, GDK_KEY_Home));
  g_assert_true (press_key (bar, GDK_KEY_Left));
  g_assert_cmpint (limber_player_get_position (fixture->player), ==, 0);
  g_assert_false (press_key (bar, GDK_KEY_a));
  g_assert_true (press_key (bar, GDK_KEY_End));
  g_assert_cmpint (limber_player_get_state (fixture->player), ==, LIMBER_PLAYER_FINISHED);
}

static gboolean
is_large (Fixture *fixture)
{
  gboolean large;

  g_object_get (get_child (fixture->page, "view"), "large", &large, NULL);
  return large;
}

/* Fills the window, and shows nothing that cannot be read from afar. */
static void
test_large (Fixture       *fixture,
            gconstpointer  data)
{
  GtkWidget *large = get_child (fixture->page, "large");
  gboolean wanted;

  gtk_test_accessible_assert_property (large, GTK_ACCESSIBLE_PROPERTY_LABEL, "Large");
  limber_player_seek (fixture->player, SECONDS (59));
  limber_player_page_update (LIMBER_PLAYER_PAGE (fixture->page));
  assert_shown (fixture, "count", "2 of 3");
  assert_shown (fixture, "detail", "3 s");
  g_assert_false (is_large (fixture));

  window_test_press (fixture->page, GDK_KEY_f);
  window_test_settle ();
  g_assert_true (is_large (fixture));
  gtk_test_accessible_assert_state (large, GTK_ACCESSIBLE_STATE_PRESSED,
                                    GTK_ACCESSIBLE_TRISTATE_TRUE);
  assert_shown (fixture, "count", "2");
  assert_shown (fixture, "detail", "of 3");
  g_assert_false (gtk_widget_get_mapped (get_child (fixture->page, "instructions")));

  window_test_press (fixture->page, GDK_KEY_F11);
  window_test_settle ();
  g_assert_false (is_large (fixture));
  assert_shown (fixture, "count", "2 of 3");

  /* Who leaves has the window as before. */
  activate (fixture, "player.large");
  gtk_widget_set_visible (fixture->page, FALSE);
  g_object_get (fixture->page, "large", &wanted, NULL);
  g_assert_false (wanted);
}

/* What is meant to be read from three metres. */
static void
test_count_is_large (Fixture       *fixture,
                     gconstpointer  data)
{
  GtkWidget *count = get_child (fixture->page, "count");

  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1000, 700);
  /* Where it is narrow, buttons leave the title its room. */
  g_assert_false (gtk_widget_get_mapped (get_child (fixture->page, "large")));
  while (gtk_widget_get_width (fixture->window) < 1000)
    g_main_context_iteration (NULL, TRUE);
  while (!gtk_widget_get_mapped (get_child (fixture->page, "large")))
    g_main_context_iteration (NULL, TRUE);
  g_object_set (fixture->page, "large", TRUE, NULL);
  for (gint64 at_us = 0; at_us < SECONDS (250); at_us += SECONDS (7))
    {
      limber_player_seek (fixture->player, at_us);
      limber_player_page_update (LIMBER_PLAYER_PAGE (fixture->page));
      window_test_settle ();
      g_assert_cmpint (gtk_widget_get_height (count) * 5, >=,
                       gtk_widget_get_height (fixture->window));
    }
}

static void
measure (GtkWidget      *widget,
         GtkOrientation  orientation,
         int             for_size,
         int            *minimum,
         int            *natural)
{
  gtk_widget_measure (widget, orientation, for_size, minimum, natural, NULL, NULL);
  g_assert_cmpint (*minimum, <=, *natural);
}

static void
test_fit_label (void)
{
  g_autoptr (GtkWidget) label = g_object_ref_sink (limber_fit_label_new ("20"));
  int minimum;
  int natural;
  int other;

  gtk_test_accessible_assert_role (label, GTK_ACCESSIBLE_ROLE_LABEL);
  gtk_test_accessible_assert_property (label, GTK_ACCESSIBLE_PROPERTY_LABEL, "20");

  /* A number that runs moves nothing else. */
  g_object_set (label, "min-scale", 2.0, "max-scale", 8.0, NULL);
  measure (label, GTK_ORIENTATION_VERTICAL, -1, &minimum, &natural);
  limber_fit_label_set_label (LIMBER_FIT_LABEL (label), "1 of 10");
  measure (label, GTK_ORIENTATION_VERTICAL, -1, &other, &natural);
  g_assert_cmpint (minimum, ==, other);
  gtk_test_accessible_assert_property (label, GTK_ACCESSIBLE_PROPERTY_LABEL, "1 of 10");

  /* Words need more height where there is less width. */
  g_object_set (label, "wraps", TRUE, "label", "Standing hip-flexor stretch", NULL);
  measure (label, GTK_ORIENTATION_VERTICAL, 2000, &minimum, &natural);
  measure (label, GTK_ORIENTATION_VERTICAL, 150, &other, &natural);
  g_assert_cmpint (other, >, minimum);

  limber_fit_label_set_label (LIMBER_FIT_LABEL (label), NULL);
  g_assert_cmpstr (limber_fit_label_get_label (LIMBER_FIT_LABEL (label)), ==, "");
}

/* The page shows at every moment what the functions say. */
static void
test_page (Fixture       *fixture,
           gconstpointer  data)
{
  gint64 before_us = 0;

  limber_session_start (fixture->session);
  assert_on_page (fixture, "header", "title", "Test");
  for (guint i = 0; i + 1 < G_N_ELEMENTS (moments); i++)
    {
      const Moment *moment = &moments[i];

      g_test_message ("At %.1f s", moment->at);
      advance (fixture, moment->at - (double) before_us / G_USEC_PER_SEC);
      before_us = SECONDS (moment->at);
      assert_shown (fixture, "title", moment->title);
      assert_shown (fixture, "phase", moment->phase);
      assert_shown (fixture, "side", moment->side);
      g_assert_true (gtk_widget_get_visible (get_child (fixture->page, "side")) ==
                     (*moment->side != '\0'));
      assert_shown (fixture, "count", moment->count);
      assert_shown (fixture, "detail", moment->detail);
      assert_shown (fixture, "next", moment->next);
      assert_on_page (fixture, "header", "subtitle", moment->step);
      assert_on_page (fixture, "elapsed", "label", moment->elapsed);
      assert_on_page (fixture, "remaining", "label", moment->remaining);
      gtk_test_accessible_assert_property (get_child (fixture->page, "bar"),
                                           GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, moment->at);
    }
}

static gboolean
has_key (GtkShortcutTrigger *trigger,
         guint               key)
{
  if (GTK_IS_ALTERNATIVE_TRIGGER (trigger))
    return has_key (gtk_alternative_trigger_get_first (GTK_ALTERNATIVE_TRIGGER (trigger)),
                    key) ||
           has_key (gtk_alternative_trigger_get_second (
                        GTK_ALTERNATIVE_TRIGGER (trigger)),
                    key);
  return GTK_IS_KEYVAL_TRIGGER (trigger) &&
         gtk_keyval_trigger_get_modifiers (GTK_KEYVAL_TRIGGER (trigger)) == 0 &&
         gtk_keyval_trigger_get_keyval (GTK_KEYVAL_TRIGGER (trigger)) == key;
}

/* Before the button that has the focus, or the space bar would press that; but the
 * arrows are for the figure first, if that has the focus. */
static GtkPropagationPhase
get_phase_of_key (guint key)
{
  return key == GDK_KEY_Left || key == GDK_KEY_Right ? GTK_PHASE_BUBBLE
                                                     : GTK_PHASE_CAPTURE;
}

static GtkShortcutAction *
find_action (GListModel *shortcuts,
             guint       key)
{
  for (guint i = 0; i < g_list_model_get_n_items (shortcuts); i++)
    {
      g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (shortcuts, i);

      if (has_key (gtk_shortcut_get_trigger (shortcut), key))
        return gtk_shortcut_get_action (shortcut);
    }
  return NULL;
}

/* What the one shortcut of this key does; FALSE where it does nothing. */
static gboolean
press (Fixture *fixture,
       guint    key)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (fixture->page);
  GtkShortcutAction *action = NULL;
  gboolean done;

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);
      GtkShortcutAction *found = NULL;

      if (GTK_IS_SHORTCUT_CONTROLLER (controller))
        found = find_action (G_LIST_MODEL (controller), key);
      if (found == NULL)
        continue;
      g_assert_null (action);
      g_assert_cmpint (gtk_event_controller_get_propagation_phase (controller), ==,
                       get_phase_of_key (key));
      action = found;
    }
  g_assert_nonnull (action);
  done = gtk_shortcut_action_activate (action, 0, fixture->page, NULL);
  window_test_settle ();
  return done;
}

static void
test_described (Fixture       *fixture,
                gconstpointer  data)
{
  GtkWidget *play = get_child (fixture->page, "play");

  /* About to begin is as good as begun. */
  gtk_test_accessible_assert_property (play, GTK_ACCESSIBLE_PROPERTY_LABEL, "Pause");
  limber_session_start (fixture->session);
  gtk_test_accessible_assert_property (play, GTK_ACCESSIBLE_PROPERTY_LABEL, "Pause");
  advance (fixture, 30);
  gtk_test_accessible_assert_property (play, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "Hold, Stretch, Right side");
  press (fixture, GDK_KEY_space);
  gtk_test_accessible_assert_property (play, GTK_ACCESSIBLE_PROPERTY_LABEL, "Play");
  gtk_test_accessible_assert_property (play, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "Hold, Stretch, Right side");
  gtk_test_accessible_assert_property (get_child (fixture->page, "title"),
                                       GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "Hold, Stretch, Right side");
  gtk_test_accessible_assert_role (get_child (fixture->page, "title"),
                                   GTK_ACCESSIBLE_ROLE_HEADING);
  gtk_test_accessible_assert_role (get_child (fixture->page, "count"),
                                   GTK_ACCESSIBLE_ROLE_TIMER);
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window)) == play);
}

static void
test_keys (Fixture       *fixture,
           gconstpointer  data)
{
  limber_session_start (fixture->session);
  advance (fixture, 6);

  press (fixture, GDK_KEY_space);
  g_assert_cmpint (limber_player_get_state (fixture->player), ==, LIMBER_PLAYER_PAUSED);
  assert_shown (fixture, "phase", "Paused");
  press (fixture, GDK_KEY_space);
  g_assert_cmpint (limber_player_get_state (fixture->player), ==, LIMBER_PLAYER_PLAYING);
  assert_shown (fixture, "phase", "Hold");

  press (fixture, GDK_KEY_Right);
  assert_shown (fixture, "phase", "Switch sides");
  press (fixture, GDK_KEY_Page_Down);
  assert_shown (fixture, "side", "Right side");
  assert_shown (fixture, "count", "20");
  press (fixture, GDK_KEY_Left);
  assert_shown (fixture, "phase", "Switch sides");
  press (fixture, GDK_KEY_Page_Up);
  assert_shown (fixture, "side", "Left side");

  g_assert_true (limber_sound_get_enabled (fixture->sound));
  press (fixture, GDK_KEY_m);
  g_assert_false (limber_sound_get_enabled (fixture->sound));
  press (fixture, GDK_KEY_m);
  g_assert_true (limber_sound_get_enabled (fixture->sound));
}

/* Whether the language runs from right to left: back is left. */
static void
test_not_mirrored (Fixture       *fixture,
                   gconstpointer  data)
{
  GtkWidget *buttons = get_child (fixture->page, "buttons");
  GtkWidget *first = gtk_widget_get_first_child (buttons);

  g_assert_cmpint (gtk_widget_get_direction (buttons), ==, GTK_TEXT_DIR_LTR);
  g_assert_cmpint (gtk_widget_get_direction (gtk_widget_get_first_child (first)), ==,
                   GTK_TEXT_DIR_LTR);
  g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (first)), ==,
                   "player.previous");
}

static void
test_escape (Fixture       *fixture,
             gconstpointer  data)
{
  GtkWidget *status = get_child (fixture->page, "status");

  limber_session_start (fixture->session);
  advance (fixture, 6);
  g_assert_false (gtk_widget_get_visible (status));

  press (fixture, GDK_KEY_Escape);
  g_assert_cmpint (limber_player_get_state (fixture->player), ==, LIMBER_PLAYER_PAUSED);
  g_assert_true (gtk_widget_get_visible (status));
  assert_on_page (fixture, "status", "label", "Paused. Press Escape again to leave.");
  g_assert_cmpuint (fixture->n_closed, ==, 0);

  press (fixture, GDK_KEY_space);
  g_assert_false (gtk_widget_get_visible (status));
  press (fixture, GDK_KEY_Escape);
  g_assert_cmpuint (fixture->n_closed, ==, 0);
  press (fixture, GDK_KEY_Escape);
  g_assert_cmpuint (fixture->n_closed, ==, 1);
}

static void
test_leave (Fixture       *fixture,
            gconstpointer  data)
{
  limber_session_start (fixture->session);
  activate (fixture, "player.leave");
  g_assert_cmpint (limber_player_get_state (fixture->player), ==, LIMBER_PLAYER_PAUSED);
  g_assert_cmpuint (fixture->n_closed, ==, 1);
}

static void
test_mute (Fixture       *fixture,
           gconstpointer  data)
{
  GtkToggleButton *mute = get_child (fixture->page, "mute");

  g_assert_false (gtk_toggle_button_get_active (mute));
  activate (fixture, "player.muted");
  g_assert_false (limber_sound_get_enabled (fixture->sound));
  g_assert_true (gtk_toggle_button_get_active (mute));
  assert_on_page (fixture, "mute", "icon-name", "audio-volume-muted-symbolic");
  gtk_test_accessible_assert_state (mute, GTK_ACCESSIBLE_STATE_PRESSED,
                                    GTK_ACCESSIBLE_TRISTATE_TRUE);

  limber_sound_set_enabled (fixture->sound, TRUE);
  window_test_settle ();
  g_assert_false (gtk_toggle_button_get_active (mute));
  assert_on_page (fixture, "mute", "icon-name", "audio-volume-high-symbolic");
}

static void
test_finished (Fixture       *fixture,
               gconstpointer  data)
{
  GtkStack *views = get_child (fixture->page, "views");
  g_autofree char *text = NULL;

  limber_session_start (fixture->session);
  advance (fixture, 30);
  activate (fixture, "player.next");
  activate (fixture, "player.next");
  advance (fixture, 200);
  g_assert_cmpint (limber_player_get_state (fixture->player), ==, LIMBER_PLAYER_FINISHED);
  g_assert_true (gtk_stack_get_visible_child (views) ==
                 get_child (fixture->page, "finished"));
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window)) ==
                 get_child (fixture->page, "done"));
  g_object_get (get_child (fixture->page, "words"), "description", &text, NULL);
  g_assert_true (g_str_has_prefix (text, "5 steps in 3 minutes 44 seconds\n"));

  /* Nothing is left to be paused or skipped. */
  g_assert_false (press (fixture, GDK_KEY_space));
  g_assert_false (press (fixture, GDK_KEY_Left));
  g_assert_cmpint (limber_player_get_state (fixture->player), ==, LIMBER_PLAYER_FINISHED);
  press (fixture, GDK_KEY_Escape);
  g_assert_cmpuint (fixture->n_closed, ==, 1);

  activate (fixture, "player.again");
  g_assert_cmpint (limber_player_get_state (fixture->player), ==, LIMBER_PLAYER_PLAYING);
  g_assert_true (gtk_stack_get_visible_child (views) ==
                 get_child (fixture->page, "playing"));
  assert_shown (fixture, "phase", "Get ready");
  assert_shown (fixture, "count", "5");
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window)) ==
                 get_child (fixture->page, "play"));
}

static void
test_skipped (Fixture       *fixture,
              gconstpointer  data)
{
  g_autofree char *text = NULL;

  limber_session_start (fixture->session);
  advance (fixture, 25);
  limber_player_seek (fixture->player, SECONDS (249));
  advance (fixture, 1);
  g_object_get (get_child (fixture->page, "words"), "description", &text, NULL);
  g_assert_true (g_str_has_prefix (text, "2 of 5 steps in 26 seconds\n"));
}

/* The page has a timer only while there is something to see. */
static gboolean
is_timed (Fixture *fixture)
{
  window_test_settle ();
  return g_main_context_find_source_by_user_data (NULL, fixture->page) != NULL;
}

static void
test_rests (Fixture       *fixture,
            gconstpointer  data)
{
  g_assert_false (is_timed (fixture));
  limber_session_start (fixture->session);
  g_assert_true (is_timed (fixture));
  limber_player_pause (fixture->player);
  g_assert_false (is_timed (fixture));
  limber_player_play (fixture->player);
  g_assert_true (is_timed (fixture));
  gtk_widget_set_visible (fixture->page, FALSE);
  g_assert_false (is_timed (fixture));
  gtk_widget_set_visible (fixture->page, TRUE);
  g_assert_true (is_timed (fixture));
  advance (fixture, 250);
  g_assert_false (is_timed (fixture));
}

static void
test_pulse (Fixture       *fixture,
            gconstpointer  data)
{
  GtkWidget *panel = get_child (fixture->page, "panel");

  limber_session_start (fixture->session);
  advance (fixture, 4);
  g_assert_false (gtk_widget_has_css_class (panel, "pulse"));
  advance (fixture, 1);
  g_assert_true (gtk_widget_has_css_class (panel, "pulse"));
  g_assert_true (gtk_widget_has_css_class (panel, "work"));
  while (gtk_widget_has_css_class (panel, "pulse"))
    g_main_context_iteration (NULL, TRUE);

  /* It stays dark for as long again. */
  advance (fixture, 20);
  g_assert_false (gtk_widget_has_css_class (panel, "pulse"));
  g_assert_false (gtk_widget_has_css_class (panel, "work"));
  while (!gtk_widget_has_css_class (panel, "pulse"))
    {
      limber_player_seek (fixture->player, SECONDS (24.9));
      advance (fixture, 0.2);
    }
}

static void
test_no_pulse (Fixture       *fixture,
               gconstpointer  data)
{
  g_object_set (fixture->page, "flashes", FALSE, NULL);
  limber_session_start (fixture->session);
  advance (fixture, 5);
  advance (fixture, 20);
  g_assert_false (gtk_widget_has_css_class (get_child (fixture->page, "panel"), "pulse"));
}

static void
test_fits (Fixture       *fixture,
           gconstpointer  data)
{
  int width;
  int height;

  gtk_widget_measure (fixture->page, GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL,
                      NULL);
  g_assert_cmpint (width, <=, 360);
  gtk_widget_measure (fixture->page, GTK_ORIENTATION_VERTICAL, 360, &height, NULL, NULL,
                      NULL);
  g_assert_cmpint (height, <=, 400);
}

static void
test_preferences (void)
{
  g_autoptr (GSettings) settings = g_settings_new (LIMBER_APPLICATION_ID);
  g_autoptr (LimberSound) sound = limber_sound_new (limber_path_sounds ());
  GtkWidget *preferences = limber_preferences_new (settings, sound);
  GtkSwitch *enabled = get_child (preferences, "sound_enabled");
  GtkSwitch *count = get_child (preferences, "count_reps");
  GtkSwitch *flashes = get_child (preferences, "flashes");
  GtkAdjustment *volume =
      gtk_range_get_adjustment (get_child (preferences, "volume_scale"));
  GtkAdjustment *get_ready =
      gtk_spin_button_get_adjustment (get_child (preferences, "get_ready_button"));
  g_autofree char *words = NULL;

  g_assert_true (gtk_switch_get_active (enabled));
  g_assert_true (gtk_switch_get_active (count));
  g_assert_true (gtk_switch_get_active (flashes));
  g_assert_cmpfloat (gtk_adjustment_get_value (volume), ==, 80);
  g_assert_cmpfloat (gtk_adjustment_get_value (get_ready), ==, 5);

  gtk_switch_set_active (enabled, FALSE);
  gtk_switch_set_active (count, FALSE);
  gtk_switch_set_active (flashes, FALSE);
  gtk_adjustment_set_value (volume, 35);
  gtk_adjustment_set_value (get_ready, 12);
  g_assert_false (g_settings_get_boolean (settings, "sound-enabled"));
  g_assert_false (g_settings_get_boolean (settings, "count-reps"));
  g_assert_false (g_settings_get_boolean (settings, "flash-at-cues"));
  g_assert_cmpint (g_settings_get_int (settings, "sound-volume"), ==, 35);
  g_assert_cmpint (g_settings_get_int (settings, "get-ready-seconds"), ==, 12);
  g_assert_false (gtk_widget_get_sensitive (get_child (preferences, "volume_row")));

  g_settings_set_boolean (settings, "sound-enabled", TRUE);
  g_settings_set_boolean (settings, "count-reps", TRUE);
  g_settings_set_boolean (settings, "flash-at-cues", TRUE);
  g_settings_set_int (settings, "sound-volume", 100);
  g_settings_set_int (settings, "get-ready-seconds", 60);
  window_test_settle ();
  g_assert_true (gtk_switch_get_active (enabled));
  g_assert_true (gtk_switch_get_active (count));
  g_assert_cmpfloat (gtk_adjustment_get_value (volume), ==, 100);
  g_assert_cmpfloat (gtk_adjustment_get_value (get_ready), ==, 60);

  g_object_get (get_child (preferences, "test_row"), "subtitle", &words, NULL);
  g_assert_cmpstr (words, ==, "Nothing was played yet");
  gtk_test_accessible_assert_property (get_child (preferences, "volume_scale"),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Volume");

  g_settings_reset (settings, "sound-volume");
  g_settings_reset (settings, "get-ready-seconds");
  gtk_window_destroy (GTK_WINDOW (preferences));
}

#define ADD_TEXTS(name, function) \
  g_test_add (name, Fixture, NULL, set_up_texts, function, tear_down_texts)
#define ADD_PAGE(name, function) \
  g_test_add (name, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD_TEXTS ("/player/texts", test_texts);
  ADD_TEXTS ("/player/instructions", test_instructions);
  ADD_TEXTS ("/player/next-change", test_next_change);
  ADD_TEXTS ("/player/tally", test_tally);
  ADD_TEXTS ("/player/step-bar", test_step_bar);
  g_test_add_func ("/player/status", test_status);
  g_test_add_func ("/player/summary", test_summary);
  g_test_add_func ("/player/stage-places", test_stage_places);
  g_test_add_func ("/player/fit-label", test_fit_label);
  g_test_add_func ("/player/time-ring", test_time_ring);
  ADD_PAGE ("/player/page", test_page);
  ADD_PAGE ("/player/described", test_described);
  ADD_PAGE ("/player/keys", test_keys);
  ADD_PAGE ("/player/not-mirrored", test_not_mirrored);
  ADD_PAGE ("/player/escape", test_escape);
  ADD_PAGE ("/player/leave", test_leave);
  ADD_PAGE ("/player/mute", test_mute);
  ADD_PAGE ("/player/finished", test_finished);
  ADD_PAGE ("/player/skipped", test_skipped);
  ADD_PAGE ("/player/rests", test_rests);
  ADD_PAGE ("/player/pulse", test_pulse);
  ADD_PAGE ("/player/no-pulse", test_no_pulse);
  ADD_PAGE ("/player/seek", test_seek);
  ADD_PAGE ("/player/large", test_large);
  ADD_PAGE ("/player/count-is-large", test_count_is_large);
  ADD_PAGE ("/player/fits", test_fits);
  g_test_add_func ("/preferences/both-ways", test_preferences);

  return g_test_run ();
}
