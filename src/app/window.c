/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "app/window.h"

#include <glib/gi18n.h>

#include "app/article-page.h"
#include "app/detail-page.h"
#include "app/breaks-group.h"
#include "app/breaks-row.h"
#include "app/exercise-page.h"
#include "app/exercises-page.h"
#include "app/keep-awake.h"
#include "app/learn-page.h"
#include "app/page-stack.h"
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
  LimberPageStack *pages;
  AdwViewStack *places;

  LimberCatalogue *catalogue;
  GSettings *settings;
  LimberReminderProxy *reminder; /* (nullable) */
  LimberTodayPage *today;        /* the places' */
  LimberSchedulePage *week;
  LimberSchedule *schedule;
  LimberSound *sound;
  LimberRoutine *awaiting;     /* (nullable): to be played once the safety page is read */
  LimberKeepAwake *keep_awake; /* (nullable): while a player is open */
  AdwToast *question;          /* (nullable): weak; whether to replace what is played */
  AdwToast *complaint;         /* (nullable): weak; what is wrong with a file */
};

G_DEFINE_FINAL_TYPE (LimberWindow, limber_window, ADW_TYPE_APPLICATION_WINDOW)

static void
top_cb (LimberWindow *self)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.back",
                                 limber_page_stack_get_top (self->pages) !=
                                     limber_page_stack_get_main (self->pages));
}

static LimberPlayer *
get_player (LimberWindow *self)
{
  GtkWidget *page = limber_page_stack_find (self->pages, LIMBER_TYPE_PLAYER_PAGE);

  if (page == NULL)
    return NULL;
  return limber_session_get_player (
      limber_player_page_get_session (LIMBER_PLAYER_PAGE (page)));
}

/* Whether a routine is under way, playing or paused. */
static gboolean
is_routine_open (LimberWindow *self)
{
  LimberPlayer *player = get_player (self);

  return player != NULL && limber_player_get_state (player) != LIMBER_PLAYER_FINISHED;
}

/* Whether to replace a routine is no question any more once that goes on or is left. */
static void
dismiss_question (LimberWindow *self)
{
  if (self->question != NULL)
    adw_toast_dismiss (self->question);
  g_clear_weak_pointer (&self->question);
}

static void
dismiss_complaint (LimberWindow *self)
{
  if (self->complaint != NULL)
    adw_toast_dismiss (self->complaint);
  g_clear_weak_pointer (&self->complaint);
}

static void
player_state_cb (LimberWindow *self,
                 GParamSpec   *pspec,
                 LimberPlayer *player)
{
  if (limber_player_get_state (player) != LIMBER_PLAYER_PAUSED)
    dismiss_question (self);
}

static void
close_player (LimberWindow *self)
{
  LimberPlayer *player = get_player (self);

  if (player == NULL)
    return;
  dismiss_question (self);
  limber_player_pause (player);
  while (!LIMBER_IS_PLAYER_PAGE (limber_page_stack_get_top (self->pages)))
    limber_page_stack_pop (self->pages);
  limber_page_stack_pop (self->pages);
  g_clear_object (&self->keep_awake);
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
  LimberPlayer *player = limber_session_get_player (session);
  GtkWidget *page = limber_player_page_new (self->catalogue, session, self->sound);

  close_player (self);
  dismiss_complaint (self);
  self->keep_awake = limber_keep_awake_new (GTK_WINDOW (self), player);
  g_signal_connect_object (player, "notify::state", G_CALLBACK (player_state_cb), self,
                           G_CONNECT_SWAPPED);
  g_settings_bind (self->settings, "flash-at-cues", page, "flashes", G_SETTINGS_BIND_GET);
  limber_page_stack_push (self->pages, page);
  limber_session_start (session);
}

static void
show_safety (LimberWindow *self,
             gboolean      first)
{
  GtkWidget *page = limber_page_stack_get_top (self->pages);

  if (!LIMBER_IS_SAFETY_PAGE (page))
    {
      page = limber_safety_page_new ();
      limber_page_stack_push (self->pages, page);
    }
  g_object_set (page, "first", first, NULL);
}

static void
replace_routine_cb (LimberWindow *self,
                    AdwToast     *toast)
{
  /* It goes by itself, after it was answered. */
  g_clear_weak_pointer (&self->question);
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
  dismiss_question (self);
  g_set_weak_pointer (&self->question, toast);
  adw_toast_set_button_label (toast, label);
  adw_toast_set_timeout (toast, 0);
  g_object_set_data_full (G_OBJECT (toast), "routine", g_object_ref (routine),
                          g_object_unref);
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (replace_routine_cb), self,
                           G_CONNECT_SWAPPED);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static void
back_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  LimberWindow *self = LIMBER_WINDOW (widget);
  GtkWidget *top = limber_page_stack_get_top (self->pages);

  if (LIMBER_IS_PLAYER_PAGE (top))
    gtk_widget_activate_action (top, "player.leave", NULL);
  else
    {
      if (LIMBER_IS_SAFETY_PAGE (top))
        g_clear_object (&self->awaiting);
      limber_page_stack_pop (self->pages);
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
  g_autofree char *unknown = g_strdup_printf (_ ("There is no exercise “%s”"), id);

  if (exercise == NULL)
    limber_window_show_message (self, unknown);
  else
    limber_page_stack_push (
        self->pages,
        limber_detail_page_new (limber_exercise_get_title (exercise),
                                limber_exercise_page_new (self->catalogue, exercise)));
}

static void
show_article_action (GtkWidget  *widget,
                     const char *name,
                     GVariant   *parameter)
{
  LimberWindow *self = LIMBER_WINDOW (widget);
  const char *id = g_variant_get_string (parameter, NULL);
  LimberArticle *article = limber_catalogue_get_article (self->catalogue, id);
  g_autofree char *unknown = g_strdup_printf (_ ("There is no article “%s”"), id);

  if (article == NULL)
    limber_window_show_message (self, unknown);
  else
    limber_page_stack_push (
        self->pages,
        limber_detail_page_new (limber_article_get_title (article),
                                limber_article_page_new (self->catalogue, article)));
}

static void
show_routine_action (GtkWidget  *widget,
                     const char *name,
                     GVariant   *parameter)
{
  LimberWindow *self = LIMBER_WINDOW (widget);
  const char *id = g_variant_get_string (parameter, NULL);
  LimberRoutine *routine = limber_catalogue_get_routine (self->catalogue, id);
  g_autofree char *unknown = g_strdup_printf (_ ("There is no routine “%s”"), id);

  if (routine == NULL)
    limber_window_show_message (self, unknown);
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
  g_autofree char *unknown = g_strdup_printf (_ ("There is no exercise “%s”"), id);
  g_autoptr (LimberRoutine) routine = NULL;

  if (exercise == NULL)
    {
      limber_window_show_message (self, unknown);
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

static GtkWidget *
new_breaks_page (LimberWindow *self)
{
  GtkWidget *group = limber_breaks_group_new (self->settings, self->reminder);
  GtkWidget *clamp =
      g_object_new (ADW_TYPE_CLAMP, "maximum-size", 640, "child", group, "margin-top", 24,
                    "margin-bottom", 24, "margin-start", 12, "margin-end", 12, NULL);
  GtkWidget *scroller =
      g_object_new (GTK_TYPE_SCROLLED_WINDOW, "hscrollbar-policy", GTK_POLICY_NEVER,
                    "child", clamp, "vexpand", TRUE, NULL);

  return limber_detail_page_new (_ ("Breaks"), scroller);
}

static void
show_breaks_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  LimberWindow *self = LIMBER_WINDOW (widget);

  if (self->reminder != NULL)
    limber_page_stack_push (self->pages, new_breaks_page (self));
}

static void
accept_safety_action (GtkWidget  *widget,
                      const char *name,
                      GVariant   *parameter)
{
  LimberWindow *self = LIMBER_WINDOW (widget);
  g_autoptr (LimberRoutine) routine = g_steal_pointer (&self->awaiting);

  g_settings_set_boolean (self->settings, "safety-read", TRUE);
  if (LIMBER_IS_SAFETY_PAGE (limber_page_stack_get_top (self->pages)))
    limber_page_stack_pop (self->pages);
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

  if (limber_page_stack_get_top (self->pages) != limber_page_stack_get_main (self->pages))
    return;
  adw_view_stack_set_visible_child_name (self->places,
                                         g_variant_get_string (parameter, NULL));
  gtk_widget_child_focus (adw_view_stack_get_visible_child (self->places),
                          GTK_DIR_TAB_FORWARD);
}

/* Where in which file; a file as a whole has neither line nor member. */
static char *
describe_place (const LimberProblem *problem)
{
  g_autofree char *name = g_path_get_basename (problem->file);

  if (problem->line == 0)
    return g_steal_pointer (&name);
  /* Translators: a place in a file: its name, the number of the line, and the member,
   * such as /steps/0/reps */
  return g_strdup_printf (_ ("%s, line %u, %s"), name, problem->line,
                          *problem->pointer != '\0' ? problem->pointer : "/");
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

/* What a stiff person came for is one key away when the window opens. */
static void
limber_window_map (GtkWidget *widget)
{
  LimberWindow *self = LIMBER_WINDOW (widget);

  GTK_WIDGET_CLASS (limber_window_parent_class)->map (widget);
  if (limber_page_stack_get_top (self->pages) == limber_page_stack_get_main (self->pages))
    gtk_widget_grab_focus (adw_view_stack_get_visible_child (self->places));
}

static void
limber_window_dispose (GObject *object)
{
  LimberWindow *self = LIMBER_WINDOW (object);

  if (self->pages != NULL && get_player (self) != NULL)
    limber_player_pause (get_player (self));
  g_clear_object (&self->keep_awake);
  g_clear_weak_pointer (&self->question);
  g_clear_weak_pointer (&self->complaint);
  g_clear_object (&self->awaiting);
  g_clear_object (&self->catalogue);
  g_clear_object (&self->reminder);
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
  widget_class->map = limber_window_map;

  g_type_ensure (LIMBER_TYPE_PAGE_STACK);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/limberapp/Limber/window.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, LimberWindow, pages);
  gtk_widget_class_bind_template_child (widget_class, LimberWindow, places);
  gtk_widget_class_bind_template_callback (widget_class, top_cb);

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
  gtk_widget_class_install_action (widget_class, "win.show-breaks", NULL,
                                   show_breaks_action);
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
  gtk_widget_init_template (GTK_WIDGET (self));
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
  g_autoptr (GAction) anatomy = NULL;
  LimberWindow *self =
      g_object_new (LIMBER_TYPE_WINDOW, "application", application, NULL);

  self->catalogue = g_object_ref (catalogue);
  self->settings = g_object_ref (settings);
  self->schedule = g_object_ref (schedule);
  self->sound = g_object_ref (sound);

  self->today = LIMBER_TODAY_PAGE (limber_today_page_new (catalogue, schedule));
  add_place (self, GTK_WIDGET (self->today), "today", _ ("Today"), "go-home-symbolic");
  add_place (self, limber_exercises_page_new (catalogue), "exercises", _ ("Exercises"),
             "limber-place-standing-symbolic");
  add_place (self, limber_learn_page_new (catalogue), "learn", _ ("Learn"),
             "accessories-dictionary-symbolic");
  self->week = LIMBER_SCHEDULE_PAGE (limber_schedule_page_new (catalogue, schedule));
  add_place (self, GTK_WIDGET (self->week), "schedule", _ ("Schedule"),
             "x-office-calendar-symbolic");

  for (guint i = 0; i < G_N_ELEMENTS (bound); i++)
    /* A window is of use even where its size cannot be remembered. */
    g_settings_bind (settings, bound[i].key, self, bound[i].property,
                     G_SETTINGS_BIND_DEFAULT | G_SETTINGS_BIND_NO_SENSITIVITY);
  anatomy = g_settings_create_action (settings, "show-anatomy");
  g_action_map_add_action (G_ACTION_MAP (self), anatomy);
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

  limber_page_stack_push (
      self->pages,
      limber_detail_page_new (limber_routine_get_title (routine),
                              limber_routine_page_new (self->catalogue, routine)));
}

/**
 * limber_window_show_problems:
 * @self: a window
 * @problems: what is wrong with some files
 *
 * Tells of the first problem and whether there are more, until that is dismissed,
 * another is told of or a routine is played.
 */
void
limber_window_show_problems (LimberWindow   *self,
                             LimberProblems *problems)
{
  guint n_problems = limber_problems_get_n (problems);
  const LimberProblem *problem;
  g_autofree char *place = NULL;
  g_autofree char *title = NULL;
  AdwToast *toast;

  g_return_if_fail (LIMBER_IS_WINDOW (self));

  if (n_problems == 0)
    return;
  problem = limber_problems_get (problems, 0);
  place = describe_place (problem);
  if (n_problems == 1)
    title = g_markup_printf_escaped (_ ("%s: %s"), place, problem->message);
  else
    title = g_markup_printf_escaped (_ ("%s: %s, and more"), place, problem->message);
  dismiss_complaint (self);
  toast = adw_toast_new (title);
  g_set_weak_pointer (&self->complaint, toast);
  adw_toast_set_timeout (toast, 0);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

/**
 * limber_window_show_message:
 * @self: a window
 * @message: a sentence, plain text
 *
 * Shows a message for a moment.
 */
void
limber_window_show_message (LimberWindow *self,
                            const char   *message)
{
  g_autofree char *title = NULL;

  g_return_if_fail (LIMBER_IS_WINDOW (self));

  title = g_markup_escape_text (message, -1);
  adw_toast_overlay_add_toast (self->toasts, adw_toast_new (title));
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

/**
 * limber_window_set_reminder:
 * @self: a window that has none yet
 * @reminder: the background program, whose state is shown
 */
void
limber_window_set_reminder (LimberWindow        *self,
                            LimberReminderProxy *reminder)
{
  g_return_if_fail (LIMBER_IS_WINDOW (self));
  g_return_if_fail (LIMBER_IS_REMINDER_PROXY (reminder));
  g_return_if_fail (self->reminder == NULL);

  self->reminder = g_object_ref (reminder);
  limber_today_page_add_breaks (self->today,
                                limber_breaks_row_new (self->settings, reminder));
  limber_schedule_page_add_breaks (self->week,
                                   limber_breaks_row_new (self->settings, reminder));
}
