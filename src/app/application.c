/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "app/application.h"

#include <glib/gi18n.h>
#include <stdlib.h>

#include "app/preferences.h"
#include "app/window.h"
#include "content/paths.h"
#include "desktop/autostart.h"
#include "desktop/reminder-proxy.h"
#include "desktop/settings.h"
#include "figure/psoas.h"
#include "desktop/sound.h"
#include "reminder/schedule.h"

#define RESOURCES "/io/github/limberapp/Limber"

struct _LimberApplication
{
  AdwApplication parent_instance;

  LimberCatalogue *catalogue;
  const LimberRequest *request;
  GSettings *settings;
  LimberReminderProxy *reminder; /* from startup on */
  LimberSchedule *schedule;
  LimberSound *sound;
  GtkWindow *preferences; /* (nullable): weak */
};

G_DEFINE_FINAL_TYPE (LimberApplication, limber_application, ADW_TYPE_APPLICATION)

static LimberWindow *
get_window (LimberApplication *self)
{
  GList *windows = gtk_application_get_windows (GTK_APPLICATION (self));
  LimberWindow *window;

  for (GList *l = windows; l != NULL; l = l->next)
    if (LIMBER_IS_WINDOW (l->data))
      return l->data;
  window =
      LIMBER_WINDOW (limber_window_new (GTK_APPLICATION (self), self->catalogue,
                                        self->settings, self->schedule, self->sound));
  limber_window_set_reminder (window, self->reminder);
  limber_window_show_problems (window, limber_catalogue_get_problems (self->catalogue));
  return window;
}

static GtkWindow *
present_window (LimberApplication *self)
{
  GtkWindow *window = GTK_WINDOW (get_window (self));

  gtk_window_present (window);
  return window;
}

static void
play (LimberApplication *self,
      const char        *id)
{
  LimberWindow *window = LIMBER_WINDOW (present_window (self));
  LimberRoutine *routine = limber_catalogue_get_routine (self->catalogue, id);

  if (routine != NULL)
    limber_window_play (window, routine);
  else
    {
      g_autofree char *message = g_strdup_printf (_ ("There is no routine “%s”"), id);

      limber_window_show_message (window, message);
    }
}

static void
play_action (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  play (user_data, g_variant_get_string (parameter, NULL));
}

/* What the buttons of a reminder do, where the desktop asks this program and not the
 * one that shows it. */

static void
break_start_action (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       user_data)
{
  LimberApplication *self = user_data;

  limber_reminder_proxy_call (self->reminder, "TakeNow");
  play (self, g_variant_get_string (parameter, NULL));
}

static void
break_snooze_action (GSimpleAction *action,
                     GVariant      *parameter,
                     gpointer       user_data)
{
  LimberApplication *self = user_data;

  limber_reminder_proxy_call_minutes (self->reminder, "Snooze",
                                      (guint) atoi (
                                          g_variant_get_string (parameter, NULL)));
}

static void
break_skip_action (GSimpleAction *action,
                   GVariant      *parameter,
                   gpointer       user_data)
{
  LimberApplication *self = user_data;

  limber_reminder_proxy_call (self->reminder, "Skip");
}

static void
autostart_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      user_data)
{
  g_autoptr (LimberApplication) self = user_data;
  g_autoptr (GError) error = NULL;
  GtkWindow *window;

  if (limber_autostart_request_finish (result, &error))
    return;
  window = gtk_application_get_active_window (GTK_APPLICATION (self));
  g_message ("%s", error->message);
  if (LIMBER_IS_WINDOW (window))
    limber_window_show_message (LIMBER_WINDOW (window), error->message);
}

static void
reminders_enabled_cb (LimberApplication *self)
{
  gboolean enabled = g_settings_get_boolean (self->settings, "reminders-enabled");

  limber_autostart_request (enabled,
                            g_application_get_dbus_connection (G_APPLICATION (self)),
                            NULL, NULL, autostart_cb, g_object_ref (self));
  /* The reminder reads for itself whether it is wanted. */
  g_settings_sync ();
  if (enabled)
    limber_reminder_proxy_start (self->reminder);
}

/* The desktop file's actions carry no parameter: their name is the routine's id. */
static void
play_named_action (GSimpleAction *action,
                   GVariant      *parameter,
                   gpointer       user_data)
{
  play (user_data, g_action_get_name (G_ACTION (action)));
}

static void
preferences_action (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       user_data)
{
  LimberApplication *self = user_data;
  GtkWindow *window = present_window (self);

  /* The key for it works in the preferences too. */
  if (self->preferences == NULL)
    {
      GtkWidget *preferences = limber_preferences_new (self->settings, self->sound);

      gtk_window_set_transient_for (GTK_WINDOW (preferences), window);
      g_set_weak_pointer (&self->preferences, GTK_WINDOW (preferences));
    }
  gtk_window_present (self->preferences);
}

static void
about_action (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  g_autofree char *comments =
      g_strdup_printf ("%s\n\n%s",
                       _ ("Movement, strength and regular breaks for hips and "
                          "back.\n\nLimber is for learning. "
                          "It does not diagnose or treat, and it is made for adults."),
                       limber_psoas_get_credit ());

  adw_show_about_window (present_window (user_data), "application-name", _ ("Limber"),
                         "application-icon", LIMBER_APPLICATION_ID, "version",
                         LIMBER_VERSION, "developer-name", _ ("The Limber authors"),
                         "license-type", GTK_LICENSE_GPL_3_0, "comments", comments,
                         /* Translators: put your own name here, it is shown in the About
                            window */
                         "translator-credits", _ ("translator-credits"), NULL);
}

static void
quit_action (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  g_application_quit (G_APPLICATION (user_data));
}

static void
limber_application_startup (GApplication *application)
{
  const GActionEntry actions[] = {
    { .name = "play", .activate = play_action, .parameter_type = "s" },
    { .name = "break-start", .activate = break_start_action, .parameter_type = "s" },
    { .name = "break-snooze", .activate = break_snooze_action, .parameter_type = "s" },
    { .name = "break-skip", .activate = break_skip_action },
    { .name = "desk-reset", .activate = play_named_action },
    { .name = "desk-break", .activate = play_named_action },
    { .name = "preferences", .activate = preferences_action },
    { .name = "about", .activate = about_action },
    { .name = "quit", .activate = quit_action },
  };
  const struct
  {
    const char *action;
    const char *accelerators[3];
  } keys[] = {
    { "app.preferences", { "<Control>comma" } },
    { "app.quit", { "<Control>q" } },
    { "window.close", { "<Control>w" } },
    { "win.back", { "<Alt>Left", "Back" } },
    { "win.show-place::today", { "<Alt>1" } },
    { "win.show-place::exercises", { "<Alt>2", "<Control>f" } },
    { "win.show-place::learn", { "<Alt>3" } },
    { "win.show-place::schedule", { "<Alt>4" } },
  };
  LimberApplication *self = LIMBER_APPLICATION (application);

  G_APPLICATION_CLASS (limber_application_parent_class)->startup (application);

  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions),
                                   self);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_application_set_accels_for_action (GTK_APPLICATION (self), keys[i].action,
                                           keys[i].accelerators);
  gtk_window_set_default_icon_name (LIMBER_APPLICATION_ID);

  self->reminder =
      limber_reminder_proxy_new (g_application_get_dbus_connection (application));
  g_signal_connect_object (self->settings, "changed::reminders-enabled",
                           G_CALLBACK (reminders_enabled_cb), self, G_CONNECT_SWAPPED);
}

static void
limber_application_activate (GApplication *application)
{
  present_window (LIMBER_APPLICATION (application));
}

static void
limber_application_open (GApplication  *application,
                         GFile        **files,
                         int            n_files,
                         const char    *hint)
{
  LimberApplication *self = LIMBER_APPLICATION (application);
  LimberWindow *window = get_window (self);
  g_autoptr (LimberProblems) problems = limber_problems_new ();

  for (int i = 0; i < n_files; i++)
    {
      g_autofree char *path = g_file_get_path (files[i]);
      g_autofree char *uri = g_file_get_uri (files[i]);
      g_autoptr (LimberRoutine) routine = NULL;

      if (path == NULL)
        limber_problems_add (problems, uri, 0, "",
                             _ ("only files of this machine can be opened"));
      else
        routine = limber_catalogue_read_routine (self->catalogue, path, problems);
      if (routine != NULL)
        limber_window_show_routine (window, routine);
    }
  gtk_window_present (GTK_WINDOW (window));
  limber_window_show_problems (window, problems);
}

static void
open_files (GApplication  *application,
            char         **files)
{
  g_autoptr (GPtrArray) array = g_ptr_array_new_with_free_func (g_object_unref);

  for (; *files != NULL; files++)
    g_ptr_array_add (array, g_file_new_for_commandline_arg (*files));
  g_application_open (application, (GFile **) array->pdata, (int) array->len, "");
}

/* The arguments were read before (limber_command_line_run()); here what they ask
 * is done by the instance that runs already, or by this one. */
static gboolean
limber_application_local_command_line (GApplication   *application,
                                       char         ***arguments,
                                       int            *exit_status)
{
  LimberApplication *self = LIMBER_APPLICATION (application);
  g_autoptr (GError) error = NULL;

  *exit_status = EXIT_SUCCESS;
  if (!g_application_register (application, NULL, &error))
    {
      g_printerr ("limber: %s\n", error->message);
      *exit_status = EXIT_FAILURE;
    }
  else if (self->request->play != NULL)
    g_action_group_activate_action (G_ACTION_GROUP (application), "play",
                                    g_variant_new_string (self->request->play));
  else if (self->request->files != NULL)
    open_files (application, self->request->files);
  else if (!self->request->service)
    g_application_activate (application);
  return TRUE;
}

static void
limber_application_dispose (GObject *object)
{
  LimberApplication *self = LIMBER_APPLICATION (object);

  g_clear_weak_pointer (&self->preferences);
  g_clear_object (&self->schedule);
  g_clear_object (&self->sound);
  g_clear_object (&self->reminder);
  g_clear_object (&self->settings);
  g_clear_object (&self->catalogue);

  G_OBJECT_CLASS (limber_application_parent_class)->dispose (object);
}

static void
limber_application_class_init (LimberApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_application_dispose;
  application_class->startup = limber_application_startup;
  application_class->activate = limber_application_activate;
  application_class->open = limber_application_open;
  application_class->local_command_line = limber_application_local_command_line;
}

static void
limber_application_init (LimberApplication *self)
{
}

/**
 * limber_application_new:
 * @catalogue: what there is to read and play
 * @settings: the settings
 * @request: what to do first; must outlive the application
 *
 * Returns: (transfer full): the application
 */
LimberApplication *
limber_application_new (LimberCatalogue     *catalogue,
                        GSettings           *settings,
                        const LimberRequest *request)
{
  GApplicationFlags flags = G_APPLICATION_HANDLES_OPEN;
  LimberApplication *self;

  g_return_val_if_fail (LIMBER_IS_CATALOGUE (catalogue), NULL);
  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);

  if (request->service)
    flags |= G_APPLICATION_IS_SERVICE;
  self = g_object_new (LIMBER_TYPE_APPLICATION, "application-id", LIMBER_APPLICATION_ID,
                       "flags", flags, "resource-base-path", RESOURCES, NULL);
  self->catalogue = g_object_ref (catalogue);
  self->settings = g_object_ref (settings);
  self->request = request;
  self->schedule = limber_schedule_new (settings, "schedule");
  self->sound = limber_sound_new (limber_path_sounds ());
  limber_settings_bind_sound (settings, self->sound);
  return self;
}
