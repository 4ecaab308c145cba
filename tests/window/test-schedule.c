/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "app/day-picker.h"
#include "app/schedule-dialog.h"
#include "app/schedule-page.h"
#include "app/schedule-row.h"
#include "content/paths.h"
#include "window-test.h"

#define MONDAY (1u << 0)

typedef struct
{
  GSettings *settings;
  LimberCatalogue *catalogue;
  LimberSchedule *schedule;
  GtkWidget *window;
  GtkWidget *page;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->settings = g_settings_new (LIMBER_APPLICATION_ID);
  g_settings_reset (fixture->settings, "schedule");
  fixture->catalogue = limber_catalogue_new (limber_path_content (), NULL);
  fixture->schedule = limber_schedule_new (fixture->settings, "schedule");
  fixture->page = limber_schedule_page_new (fixture->catalogue, fixture->schedule);
  fixture->window = gtk_window_new ();
  gtk_window_set_child (GTK_WINDOW (fixture->window), fixture->page);
  gtk_window_present (GTK_WINDOW (fixture->window));
  window_test_wait_for_mapped (fixture->window, TRUE);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  window_test_settle ();
  g_clear_object (&fixture->catalogue);
  g_assert_finalize_object (fixture->schedule);
  g_clear_object (&fixture->settings);
}

static void
put (Fixture    *fixture,
     const char *id,
     const char *routine)
{
  g_autoptr (LimberScheduleEntry) entry =
      limber_schedule_entry_new (id, routine, LIMBER_DAYS_WORKING, 7, 5, TRUE);

  g_assert_true (limber_schedule_put (fixture->schedule, entry));
  window_test_settle ();
}

static GtkWindow *
find_dialog (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);

      if (LIMBER_IS_SCHEDULE_DIALOG (window) &&
          gtk_widget_get_visible (GTK_WIDGET (window)))
        return window;
    }
  return NULL;
}

static void
test_list (Fixture       *fixture,
           gconstpointer  data)
{
  GtkWidget *row;

  g_assert_nonnull (window_test_find_type (fixture->page, ADW_TYPE_STATUS_PAGE));
  put (fixture, "a", "desk-break");
  put (fixture, "b", "no-such");

  g_assert_null (window_test_find_type (fixture->page, ADW_TYPE_STATUS_PAGE));
  row = window_test_find_type (fixture->page, LIMBER_TYPE_SCHEDULE_ROW);
  g_assert_nonnull (window_test_find_label (row, "07:05 · 5-minute desk break"));
  g_assert_nonnull (window_test_find_label (row, "Monday to Friday"));
  g_assert_nonnull (
      window_test_find_label (fixture->page, "07:05 · Unknown routine “no-such”"));
}

static void
test_very_many (Fixture       *fixture,
                gconstpointer  data)
{
  GVariantBuilder builder;

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("aa{sv}"));
  for (guint i = 0; i < 10000; i++)
    {
      g_autofree char *id = g_strdup_printf ("%u", i);
      g_autoptr (LimberScheduleEntry) entry =
          limber_schedule_entry_new (id, "desk-break", MONDAY, (int) i % 24, (int) i % 60,
                                     TRUE);

      g_variant_builder_add_value (&builder,
                                   limber_schedule_entry_to_variant (entry, NULL));
    }
  g_settings_set_value (fixture->settings, "schedule", g_variant_builder_end (&builder));
  window_test_settle ();

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->schedule)), ==,
                    10000);
  g_assert_nonnull (
      window_test_find_label (fixture->page, "9800 more entries are not shown"));
}

static void
test_add (Fixture       *fixture,
          gconstpointer  data)
{
  g_autoptr (LimberScheduleEntry) entry = NULL;
  GtkWindow *dialog;

  g_assert_true (gtk_widget_activate_action (fixture->page, "schedule.add", NULL));
  dialog = find_dialog ();
  g_assert_nonnull (dialog);
  window_test_wait_for_mapped (GTK_WIDGET (dialog), TRUE);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (dialog), "dialog.save", NULL));
  window_test_settle ();

  g_assert_null (find_dialog ());
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->schedule)), ==, 1);
  entry = g_list_model_get_item (G_LIST_MODEL (fixture->schedule), 0);
  g_assert_cmpstr (limber_schedule_entry_get_routine (entry), ==, "desk-reset");
  g_assert_cmpint (limber_schedule_entry_get_hour (entry), ==, 8);
  g_assert_cmpuint (limber_schedule_entry_get_days (entry), ==, LIMBER_DAYS_WORKING);
  g_assert_true (limber_schedule_entry_get_enabled (entry));
}

static void
test_change (Fixture       *fixture,
             gconstpointer  data)
{
  LimberScheduleEntry *entry;
  GtkWindow *dialog;
  GtkWidget *days;

  put (fixture, "a", "desk-break");
  gtk_widget_activate_action (fixture->page, "schedule.edit", "s", "a");
  dialog = find_dialog ();
  window_test_wait_for_mapped (GTK_WIDGET (dialog), TRUE);
  days = window_test_find_type (GTK_WIDGET (dialog), LIMBER_TYPE_DAY_PICKER);
  g_assert_cmpuint (limber_day_picker_get_days (LIMBER_DAY_PICKER (days)), ==,
                    LIMBER_DAYS_WORKING);

  /* Without a day there is nothing to save. */
  limber_day_picker_set_days (LIMBER_DAY_PICKER (days), 0);
  gtk_widget_activate_action (GTK_WIDGET (dialog), "dialog.save", NULL);
  g_assert_nonnull (find_dialog ());
  limber_day_picker_set_days (LIMBER_DAY_PICKER (days), MONDAY);
  gtk_widget_activate_action (GTK_WIDGET (dialog), "dialog.save", NULL);
  window_test_settle ();

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->schedule)), ==, 1);
  entry = limber_schedule_find (fixture->schedule, "a");
  g_assert_cmpuint (limber_schedule_entry_get_days (entry), ==, MONDAY);
  g_assert_cmpstr (limber_schedule_entry_get_routine (entry), ==, "desk-break");
  g_assert_cmpint (limber_schedule_entry_get_minute (entry), ==, 5);
}

static void
test_switch_off_and_delete (Fixture       *fixture,
                            gconstpointer  data)
{
  GtkWidget *button;

  put (fixture, "a", "desk-break");
  button = window_test_find_type (fixture->page, GTK_TYPE_SWITCH);
  gtk_switch_set_active (GTK_SWITCH (button), FALSE);
  g_assert_false (
      limber_schedule_entry_get_enabled (limber_schedule_find (fixture->schedule, "a")));
  /* The row that is in use stays where it is. */
  g_assert_true (gtk_widget_get_mapped (button));

  gtk_widget_activate_action (fixture->page, "schedule.delete", "s", "a");
  window_test_settle ();
  g_assert_null (limber_schedule_find (fixture->schedule, "a"));
  g_assert_nonnull (window_test_find_type (fixture->page, ADW_TYPE_STATUS_PAGE));
}

/* Who deletes one by one does not have to find the place again. */
static void
test_focus_stays (Fixture       *fixture,
                  gconstpointer  data)
{
  GtkWidget *focus;

  put (fixture, "a", "desk-break");
  put (fixture, "b", "desk-reset");
  gtk_widget_grab_focus (window_test_find_type (fixture->page, LIMBER_TYPE_SCHEDULE_ROW));
  gtk_widget_activate_action (fixture->page, "schedule.delete", "s", "a");
  window_test_settle ();
  focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  g_assert_true (LIMBER_IS_SCHEDULE_ROW (focus));

  gtk_widget_activate_action (fixture->page, "schedule.delete", "s", "b");
  window_test_settle ();
  focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  g_assert_true (GTK_IS_BUTTON (focus));
  g_assert_true (gtk_widget_get_mapped (focus));
}

static void
notify_cb (guint *n_notified)
{
  *n_notified += 1;
}

static void
test_day_picker (void)
{
  GtkWidget *picker = g_object_ref_sink (limber_day_picker_new ());
  GtkWidget *window = gtk_window_new ();
  GtkWidget *button;
  guint n_notified = 0;

  gtk_window_set_child (GTK_WINDOW (window), picker);
  gtk_window_present (GTK_WINDOW (window));
  window_test_wait_for_mapped (picker, TRUE);
  g_signal_connect_swapped (picker, "notify::days", G_CALLBACK (notify_cb), &n_notified);

  limber_day_picker_set_days (LIMBER_DAY_PICKER (picker), MONDAY);
  limber_day_picker_set_days (LIMBER_DAY_PICKER (picker), MONDAY);
  g_assert_cmpuint (n_notified, ==, 1);

  /* In this locale the week starts on Sunday or Monday; either way one is first. */
  button = window_test_find_type (picker, GTK_TYPE_TOGGLE_BUTTON);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button),
                                !gtk_toggle_button_get_active (
                                    GTK_TOGGLE_BUTTON (button)));
  g_assert_cmpuint (n_notified, ==, 2);
  g_assert_cmpuint (limber_day_picker_get_days (LIMBER_DAY_PICKER (picker)), !=, MONDAY);
  gtk_test_accessible_assert_property (button, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       gtk_widget_get_tooltip_text (button));

  gtk_window_destroy (GTK_WINDOW (window));
  g_assert_finalize_object (picker);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add ("/schedule-page/list", Fixture, NULL, set_up, test_list, tear_down);
  g_test_add ("/schedule-page/very-many", Fixture, NULL, set_up, test_very_many,
              tear_down);
  g_test_add ("/schedule-page/add", Fixture, NULL, set_up, test_add, tear_down);
  g_test_add ("/schedule-page/change", Fixture, NULL, set_up, test_change, tear_down);
  g_test_add ("/schedule-page/switch-off-and-delete", Fixture, NULL, set_up,
              test_switch_off_and_delete, tear_down);
  g_test_add ("/schedule-page/focus-stays", Fixture, NULL, set_up, test_focus_stays,
              tear_down);
  g_test_add_func ("/day-picker", test_day_picker);
  return g_test_run ();
}
