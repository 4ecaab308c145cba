/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "app/window.h"

#include <glib/gi18n.h>

#include "app/article-page.h"
#include "app/detail-page.h"
#include "app/exercise-page.h"
#include "app/exercises-page.h"
#include "app/learn-page.h"
#include "app/player-page.h"
#include "app/routine-page.h"
#include "app/safety-page.h"
#include "app/schedule-page.h"
#include "app/today-page.h"
#include "desktop/system-clock.h"

struct _LimberWindow
{
  AdwApplicationWindow parent_instance;

  AdwToastOverlay *toasts;
  GtkStack *pages;
  GtkWidget *main_page;
  AdwViewStack *places;
  GtkWidget *switcher_title;

  LimberCatalogue *catalogue;
  GSettings *settings;
  LimberSchedule *schedule;
  LimberSound *sound;
  GQueue history;     /* of GtkWidget: the pages open over the main one, last first */
  GPtrArray *closing; /* of GtkWidget: pages that still slide out */
  LimberRoutine *awaiting; /* to be played once the safety page is read */
  guint inhibit_cookie;
};

G_DEFINE_FINAL_TYPE (LimberWindow, limber_window, ADW_TYPE_APPLICATION_WINDOW)

static GtkWidget *
get_top_page (LimberWindow *self)
{
  GtkWidget *top = g_queue_peek_head (&self->history);

  return top != NULL ? top : self->main_page;
}

static void
show_top_page (LimberWindow           *self,
               GtkStackTransitionType  transition)
{
  GtkWidget *top = get_top_page (self);
  GtkWidget *focus;

  gtk_stack_set_transition_type (self->pages, transition);
  gtk_stack_set_visible_child (self->pages, top);
  focus = gtk_root_get_focus (GTK_ROOT (self));
  /* The stack gives the focus back to where it was on a page that was left. */
  if (focus == NULL || !gtk_widget_is_ancestor (focus, top))
    gtk_widget_child_focus (top, GTK_DIR_TAB_FORWARD);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.back", top != self->main_page);
}

static void
push_page (LimberWindow *self,
           GtkWidget    *page)
{
  gtk_stack_add_child (self->pages, page);
  g_queue_push_head (&self->history, page);
  show_top_page (self, GTK_STACK_TRANSITION_TYPE_SLIDE_LEFT);
}

static void
remove_closing_pages (LimberWindow *self)
{
  while (self->closing->len > 0)
    {
      GtkWidget *page = g_ptr_array_steal_index (self->closing, self->closing->len - 1);

      gtk_stack_remove (self->pages, page);
    }
}

static void
transition_running_cb (LimberWindow *self)
{
  if (!gtk_stack_get_transition_running (self->pages))
    remove_closing_pages (self);
}

static void
pop_page (LimberWindow *self)
{
  GtkWidget *page = g_queue_pop_head (&self->history);

  if (page == NULL)
    return;
  g_ptr_array_add (self->closing, page);
  show_top_page (self, GTK_STACK_TRANSITION_TYPE_SLIDE_RIGHT);
  if (!gtk_stack_get_transition_running (self->pages))
    remove_closing_pages (self);
}

static LimberPlayerPage *
get_player_page (LimberWindow *self)
{
  for (GList *l = self->history.head; l != NULL; l = l->next)
    if (LIMBER_IS_PLAYER_PAGE (l->data))
      return l->data;
  return NULL;
}

static LimberPlayer *
get_player (LimberWindow *self)
{
  LimberPlayerPage *page = get_player_page (self);

  if (page == NULL)
    return NULL;
  return limber_session_get_player (limber_player_page_get_session (page));
}

/* Whether a routine is under way, playing or paused. */
static gboolean
is_routine_open (LimberWindow *self)
{
  LimberPlayer *player = get_player (self);

  return player != NULL && limber_player_get_state (player) != LIMBER_PLAYER_FINISHED;
}

/* Keeps the screen on while a routine plays, and only then. */
static void
update_inhibit (LimberWindow *self)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));
  LimberPlayer *player = get_player (self);
  gboolean playing =
      player != NULL && limber_player_get_state (player) == LIMBER_PLAYER_PLAYING;

  if (application == NULL || playing == (self->inhibit_cookie != 0))
    return;
  if (playing)
    self->inhibit_cookie = gtk_application_inhibit (application, GTK_WINDOW (self),
                                                    GTK_APPLICATION_INHIBIT_IDLE |
                                                        GTK_APPLICATION_INHIBIT_SUSPEND,
                                                    _ ("A routine is playing"));
  else
    {
      gtk_application_uninhibit (application, self->inhibit_cookie);
      self->inhibit_cookie = 0;
    }
}

static void
close_player (LimberWindow *self)
{
  LimberPlayer *player = get_player (self);

  if (player == NULL)
    return;
  g_signal_handlers_disconnect_by_func (player, update_inhibit, self);
  limber_player_pause (player);
  while (!LIMBER_IS_PLAYER_PAGE (get_top_page (self)))
    pop_page (self);
  pop_page (self);
  update_inhibit (self);
}

static void
open_player (LimberWindow  *self,
             LimberRoutine *routine)
{
  gint64 prepare_us =
      g_settings_get_int (self->settings, "get-ready-seconds") * G_USEC_PER_SEC;
  g_autoptr (LimberTimeline) timeline = limber_timeline_new (routine, prepare_us);
  g_autoptr (LimberClock) clock = limber_system_clock_new (1);
  g_autoptr (LimberSession) session =
      limber_session_new (timeline, clock, LIMBER_CUE_OUTPUT (self->sound));

  close_player (self);
  g_signal_connect_object (limber_session_get_player (session), "notify::state",
                           G_CALLBACK (update_inhibit), self, G_CONNECT_SWAPPED);
  push_page (self, limber_player_page_new (self->catalogue, session, self->sound));
  limber_session_start (session);
}

static void
show_safety (LimberWindow *self,
             gboolean      first)
{
  GtkWidget *page = get_top_page (self);

  if (!LIMBER_IS_SAFETY_PAGE (page))
    {
      page = limber_safety_page_new ();
      push_page (self, page);
    }
  g_object_set (page, "first", first, NULL);
}

static void
replace_routine_cb (LimberWindow *self,
                    AdwToast     *toast)
{
  open_player (self, g_object_get_data (G_OBJECT (toast), "routine"));
}

/* Asks with a toast, for a routine that is under way is not thrown away unasked. */
static void
offer_to_replace (LimberWindow  *self,
                  LimberRoutine *routine)
{
  LimberPlayer *player = get_player (self);
  LimberTimeline *timeline = limber_player_get_timeline (player);
  g_autofree char *title =
      g_markup_printf_escaped (_ ("“%s” is under way"),
                               limber_routine_get_title (
                                   limber_timeline_get_routine (timeline)));
  AdwToast *toast = adw_toast_new (title);
  g_autofree char *label =
      g_strdup_printf (_ ("Start “%s”"), limber_routine_get_title (routine));

  limber_player_pause (player);
  adw_toast_set_button_label (toast, label);
  adw_toast_set_timeout (toast, 0);
  g_object_set_data_full (G_OBJECT (toast), "routine", g_object_ref (routine),
                          g_object_unref);
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (replace_routine_cb), self,
                           G_CONNECT_SWAPPED);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

/* Takes the message. */
static void
show_message (LimberWindow *self,
              char         *message)
{
  g_autofree char *owned = message;
  g_autofree char *title = g_markup_escape_text (owned, -1);

  adw_toast_overlay_add_toast (self->toasts, adw_toast_new (title));
}

static void
back_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  LimberWindow *self = LIMBER_WINDOW (widget);
  GtkWidget *top = get_top_page (self);

  if (LIMBER_IS_PLAYER_PAGE (top))
    gtk_widget_activate_action (top, "player.leave", NULL);
  else
    {
      if (LIMBER_IS_SAFETY_PAGE (top))
        g_clear_object (&self->awaiting);
      pop_page (self);
    }
}

static void
show_exercise_action (GtkWidget  *widget,
                      const char *name,
                      GVariant   *parameter)
{
  LimberWindow *self = LIMBER_WINDOW (widget);
  const char *id = g_variant_get_string (parameter, NULL);
  LimberExercise *exercise = limber_catalogue_get_exercise (self->catalogue, id);

  if (exercise == NULL)
    show_message (self, g_strdup_printf (_ ("There is no exercise “%s”"), id));
  else
    push_page (self, limber_detail_page_new (limber_exercise_get_title (exercise),
                                             limber_exercise_page_new (self->catalogue,
                                                                       exercise)));
}

static void
show_article_action (GtkWidget  *widget,
                     const char *name,
                     GVariant   *parameter)
{
  LimberWindow *self = LIMBER_WINDOW (widget);
  const char *id = g_variant_get_string (parameter, NULL);
  LimberArticle *article = limber_catalogue_get_article (self->catalogue, id);

  if (article == NULL)
    show_message (self, g_strdup_printf (_ ("There is no article “%s”"), id));
  else
    push_page (self, limber_detail_page_new (limber_article_get_title (article),
                                             limber_article_page_new (self->catalogue,
                                                                      article)));
}

static void
show_routine_action (GtkWidget  *widget,
                     const char *name,
                     GVariant   *parameter)
{
  LimberWindow *self = LIMBER_WINDOW (widget);
  const char *id = g_variant_get_string (parameter, NULL);
  LimberRoutine *routine = limber_catalogue_get_routine (self->catalogue, id);

  if (routine == NULL)
    show_message (self, g_strdup_printf (_ ("There is no routine “%s”"), id));
  else
    limber_window_show_routine (self, routine);
}

static void
play_exercise_action (GtkWidget  *widget,
                      const char *name,
                      GVariant   *parameter)
{
  LimberWindow *self = LIMBER_WINDOW (widget);
  const char *id = g_variant_get_string (parameter, NULL);
  LimberExercise *exercise = limber_catalogue_get_exercise (self->catalogue, id);
  g_autoptr (LimberRoutine) routine = NULL;

  if (exercise == NULL)
    {
      show_message (self, g_strdup_printf (_ ("There is no exercise “%s”"), id));
      return;
    }
  routine = limber_routine_new_for_exercise (exercise);
  limber_window_play (self, routine);
}

static void
show_safety_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  show_safety (LIMBER_WINDOW (widget), FALSE);
}

static void
accept_safety_action (GtkWidget  *widget,
                      const char *name,
                      GVariant   *parameter)
{
  LimberWindow *self = LIMBER_WINDOW (widget);
  g_autoptr (LimberRoutine) routine = g_steal_pointer (&self->awaiting);

  g_settings_set_boolean (self->settings, "safety-read", TRUE);
  if (LIMBER_IS_SAFETY_PAGE (get_top_page (self)))
    pop_page (self);
  if (routine != NULL)
    open_player (self, routine);
}

static void
close_player_action (GtkWidget  *widget,
                     const char *name,
                     GVariant   *parameter)
{
  close_player (LIMBER_WINDOW (widget));
}

static void
show_place_action (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  LimberWindow *self = LIMBER_WINDOW (widget);

  if (get_top_page (self) == self->main_page)
    adw_view_stack_set_visible_child_name (self->places,
                                           g_variant_get_string (parameter, NULL));
}

static void
add_place (LimberWindow *self,
           GtkWidget    *page,
           const char   *name,
           const char   *title,
           const char   *icon_name)
{
  adw_view_stack_page_set_icon_name (adw_view_stack_add_titled (self->places, page, name,
                                                                title),
                                     icon_name);
}

static void
limber_window_dispose (GObject *object)
{
  LimberWindow *self = LIMBER_WINDOW (object);

  if (get_player (self) != NULL)
    {
      g_signal_handlers_disconnect_by_func (get_player (self), update_inhibit, self);
      limber_player_pause (get_player (self));
    }
  g_queue_clear (&self->history);
  g_clear_pointer (&self->closing, g_ptr_array_unref);
  g_clear_object (&self->awaiting);
  g_clear_object (&self->catalogue);
  g_clear_object (&self->settings);
  g_clear_object (&self->schedule);
  g_clear_object (&self->sound);

  G_OBJECT_CLASS (limber_window_parent_class)->dispose (object);
}

static void
limber_window_class_init (LimberWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_window_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/limberapp/Limber/window.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, LimberWindow, pages);
  gtk_widget_class_bind_template_child (widget_class, LimberWindow, main_page);
  gtk_widget_class_bind_template_child (widget_class, LimberWindow, places);
  gtk_widget_class_bind_template_child (widget_class, LimberWindow, switcher_title);
  gtk_widget_class_bind_template_callback (widget_class, transition_running_cb);

  gtk_widget_class_install_action (widget_class, "win.back", NULL, back_action);
  gtk_widget_class_install_action (widget_class, "win.show-exercise", "s",
                                   show_exercise_action);
  gtk_widget_class_install_action (widget_class, "win.show-article", "s",
                                   show_article_action);
  gtk_widget_class_install_action (widget_class, "win.show-routine", "s",
                                   show_routine_action);
  gtk_widget_class_install_action (widget_class, "win.play-exercise", "s",
                                   play_exercise_action);
  gtk_widget_class_install_action (widget_class, "win.show-safety", NULL,
                                   show_safety_action);
  gtk_widget_class_install_action (widget_class, "win.accept-safety", NULL,
                                   accept_safety_action);
  gtk_widget_class_install_action (widget_class, "win.close-player", NULL,
                                   close_player_action);
  gtk_widget_class_install_action (widget_class, "win.show-place", "s",
                                   show_place_action);
}

static void
limber_window_init (LimberWindow *self)
{
  g_queue_init (&self->history);
  self->closing = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.back", FALSE);
  if (g_str_equal (LIMBER_PROFILE, "development"))
    gtk_widget_add_css_class (GTK_WIDGET (self), "devel");
}

/**
 * limber_window_new:
 * @application: the application
 * @catalogue: what there is to read and play
 * @settings: the settings
 * @schedule: the weekly schedule
 * @sound: where cues are heard
 *
 * Returns: (transfer none): the window, owned by GTK
 */
GtkWidget *
limber_window_new (GtkApplication  *application,
                   LimberCatalogue *catalogue,
                   GSettings       *settings,
                   LimberSchedule  *schedule,
                   LimberSound     *sound)
{
  const struct
  {
    const char *key;
    const char *property;
  } bound[] = {
    { "window-width", "default-width" },
    { "window-height", "default-height" },
    { "window-maximized", "maximized" },
  };
  LimberWindow *self =
      g_object_new (LIMBER_TYPE_WINDOW, "application", application, NULL);

  self->catalogue = g_object_ref (catalogue);
  self->settings = g_object_ref (settings);
  self->schedule = g_object_ref (schedule);
  self->sound = g_object_ref (sound);

  add_place (self, limber_today_page_new (catalogue, schedule), "today", _ ("Today"),
             "go-home-symbolic");
  add_place (self, limber_exercises_page_new (catalogue), "exercises", _ ("Exercises"),
             "limber-place-standing-symbolic");
  add_place (self, limber_learn_page_new (catalogue), "learn", _ ("Learn"),
             "accessories-dictionary-symbolic");
  add_place (self, limber_schedule_page_new (catalogue, schedule), "schedule",
             _ ("Schedule"), "x-office-calendar-symbolic");

  for (guint i = 0; i < G_N_ELEMENTS (bound); i++)
    /* A window is of use even where its size cannot be remembered. */
    g_settings_bind (settings, bound[i].key, self, bound[i].property,
                     G_SETTINGS_BIND_DEFAULT | G_SETTINGS_BIND_NO_SENSITIVITY);
  return GTK_WIDGET (self);
}

/**
 * limber_window_play:
 * @self: a window
 * @routine: what to play
 *
 * Plays at once; before the very first routine the safety page is shown, and while
 * another routine is under way the person is asked.
 */
void
limber_window_play (LimberWindow  *self,
                    LimberRoutine *routine)
{
  g_return_if_fail (LIMBER_IS_WINDOW (self));
  g_return_if_fail (LIMBER_IS_ROUTINE (routine));

  if (!g_settings_get_boolean (self->settings, "safety-read"))
    {
      g_set_object (&self->awaiting, routine);
      show_safety (self, TRUE);
    }
  else if (is_routine_open (self))
    offer_to_replace (self, routine);
  else
    open_player (self, routine);
}

/**
 * limber_window_show_routine:
 * @self: a window
 * @routine: a routine, which need not be in the catalogue
 *
 * Shows the steps of a routine.
 */
void
limber_window_show_routine (LimberWindow  *self,
                            LimberRoutine *routine)
{
  g_return_if_fail (LIMBER_IS_WINDOW (self));
  g_return_if_fail (LIMBER_IS_ROUTINE (routine));

  push_page (self,
             limber_detail_page_new (limber_routine_get_title (routine),
                                     limber_routine_page_new (self->catalogue, routine)));
}

/**
 * limber_window_show_problems:
 * @self: a window
 * @problems: what is wrong with some files
 *
 * Tells of the first problem, and how many there are.
 */
void
limber_window_show_problems (LimberWindow   *self,
                             LimberProblems *problems)
{
  guint n_problems = limber_problems_get_n (problems);
  const LimberProblem *problem;
  g_autofree char *name = NULL;
  g_autofree char *message = NULL;
  g_autofree char *title = NULL;
  AdwToast *toast;

  g_return_if_fail (LIMBER_IS_WINDOW (self));

  if (n_problems == 0)
    return;
  problem = limber_problems_get (problems, 0);
  name = g_path_get_basename (problem->file);
  message = g_strdup_printf (ngettext ("%s, line %u: %s", "%s, line %u: %s, and more",
                                       n_problems),
                             name, problem->line, problem->message);
  title = g_markup_escape_text (message, -1);
  toast = adw_toast_new (title);
  adw_toast_set_timeout (toast, 0);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

/**
 * limber_window_add_toast:
 * @self: a window
 * @toast: (transfer full): a toast
 */
void
limber_window_add_toast (LimberWindow *self,
                         AdwToast     *toast)
{
  g_return_if_fail (LIMBER_IS_WINDOW (self));

  adw_toast_overlay_add_toast (self->toasts, toast);
}
