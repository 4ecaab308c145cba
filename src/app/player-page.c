/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "app/player-page.h"

#include <glib/gi18n.h>

#include "app/player-controls.h"
#include "app/player-summary.h"
#include "app/player-tally.h"
#include "app/player-text.h"
#include "app/player-view.h"
#include "player/pace.h"

/* Bar and ring move at most so often, and the shape to breathe with: each time the whole
 * window has to be gone through. */
#define MIN_MOVE_US   (125 * 1000)
#define MIN_BREATH_US (50 * 1000)

struct _LimberPlayerPage
{
  AdwBin parent_instance;

  AdwWindowTitle *header;
  GtkStack *views;
  GtkWidget *playing;
  LimberPlayerSummary *finished;
  LimberPlayerView *view;
  LimberPlayerControls *controls;

  LimberCatalogue *catalogue;
  LimberSession *session;
  LimberSound *sound;
  LimberPlayer *player;
  LimberTimeline *timeline;
  LimberPlayerTally *tally;
  gint64 position_us; /* that the texts are of, */
  gint64 change_us;   /*   and from which on they are others */
  gboolean asked_to_leave;
  gboolean large;
  gboolean flashes;
  GtkWindow *window; /* (nullable): that the page is shown in */
  guint update_id;
  guint focus_id;
};

G_DEFINE_FINAL_TYPE (LimberPlayerPage, limber_player_page, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_SOUND,
  PROP_PLAYER,
  PROP_POSITION,
  PROP_MUTED,
  PROP_ASKED_TO_LEAVE,
  PROP_LARGE,
  PROP_FLASHES,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* What the template binds. A template is made before the page knows its player. */

static char *
get_step (LimberPlayerPage *self,
          LimberPlayer     *player,
          gint64            position_us)
{
  if (player == NULL)
    return g_strdup ("");
  return limber_player_text_get_step (limber_player_get_timeline (player), position_us);
}

static char *
get_status (LimberPlayerPage *self,
            gboolean          asked_to_leave,
            gboolean          sound_enabled,
            LimberSoundState  sound_state)
{
  return g_strdup (
      limber_player_text_get_status (asked_to_leave, sound_enabled, sound_state));
}

static char *
get_mute_icon (LimberPlayerPage *self,
               gboolean          muted)
{
  return g_strdup (muted ? "audio-volume-muted-symbolic" : "audio-volume-high-symbolic");
}

static gboolean
is_paused (LimberPlayerPage  *self,
           LimberPlayerState  state)
{
  return state == LIMBER_PLAYER_PAUSED;
}

static gboolean
is_text (LimberPlayerPage *self,
         const char       *text)
{
  return text != NULL && *text != '\0';
}

static gboolean
are_animations_on (LimberPlayerPage *self)
{
  gboolean on;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-enable-animations", &on,
                NULL);
  return on;
}

static void
describe (LimberPlayerPage *self)
{
  g_autofree char *text =
      limber_player_text_describe (self->catalogue, self->timeline, self->position_us);

  limber_player_controls_describe (self->controls, text);
}

static void
stop_updates (LimberPlayerPage *self)
{
  g_clear_handle_id (&self->update_id, g_source_remove);
}

/* The least time to the next move of what shows time as a shape. */
static gint64
get_move_time (LimberPlayerPage *self,
               gint64            position_us)
{
  return limber_pace_get_breath (self->timeline, position_us) >= 0 ? MIN_BREATH_US
                                                                   : MIN_MOVE_US;
}

static gboolean update_cb (gpointer user_data);

/* Wakes up when something that is seen changes next, and not before. */
static void
schedule_update (LimberPlayerPage *self,
                 gint64            position_us)
{
  gint64 next_us;

  stop_updates (self);
  if (limber_player_get_state (self->player) != LIMBER_PLAYER_PLAYING ||
      !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;

  next_us = self->change_us;
  if (are_animations_on (self))
    next_us = MIN (next_us, position_us + get_move_time (self, position_us));
  if (next_us > position_us)
    self->update_id =
        g_timeout_add ((next_us - position_us + 999) / 1000, update_cb, self);
}

static gboolean
update_cb (gpointer user_data)
{
  LimberPlayerPage *self = user_data;

  self->update_id = 0;
  limber_player_page_update (self);

  return G_SOURCE_REMOVE;
}

/* What can be heard can be seen too. */
static void
cue_cb (LimberPlayerPage *self,
        guint             cue)
{
  if (!self->flashes)
    return;
  if (cue == LIMBER_CUE_START || cue == LIMBER_CUE_SWITCH_SIDES ||
      cue == LIMBER_CUE_REST || cue == LIMBER_CUE_END)
    limber_player_view_pulse (self->view);
}

static void
jumped_cb (LimberPlayerPage *self,
           gint64            position_us)
{
  limber_player_tally_jump (self->tally, position_us);
  limber_player_page_update (self);
}

static void
segment_cb (LimberPlayerPage *self)
{
  limber_player_page_update (self);
  describe (self);
}

static void
set_asked_to_leave (LimberPlayerPage *self,
                    gboolean          asked_to_leave)
{
  if (self->asked_to_leave == asked_to_leave)
    return;

  self->asked_to_leave = asked_to_leave;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ASKED_TO_LEAVE]);
}

static void
set_large (LimberPlayerPage *self,
           gboolean          large)
{
  if (self->large == large)
    return;

  self->large = large;
  limber_player_view_set_large (self->view, large);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LARGE]);
}

/* The window may be taken out of it by others. */
static void
fullscreened_cb (LimberPlayerPage *self)
{
  set_large (self, gtk_window_is_fullscreen (self->window));
}

/* A window without a window manager does not become any larger, but what is in it. */
static void
wish_large (LimberPlayerPage *self,
            gboolean          large)
{
  if (self->window != NULL && large)
    gtk_window_fullscreen (self->window);
  else if (self->window != NULL)
    gtk_window_unfullscreen (self->window);
  set_large (self, large);
}

static void
set_flashes (LimberPlayerPage *self,
             gboolean          flashes)
{
  if (self->flashes == flashes)
    return;

  self->flashes = flashes;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FLASHES]);
}

static gboolean
focus_cb (gpointer user_data)
{
  LimberPlayerPage *self = user_data;

  self->focus_id = 0;
  gtk_widget_grab_focus (limber_player_get_state (self->player) == LIMBER_PLAYER_FINISHED
                             ? GTK_WIDGET (self->finished)
                             : GTK_WIDGET (self->controls));

  return G_SOURCE_REMOVE;
}

/* Later, because whoever shows a page moves the focus to its first button. */
static void
focus_main_button (LimberPlayerPage *self)
{
  if (self->focus_id == 0 && gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->focus_id = g_idle_add (focus_cb, self);
}

static void
show_view (LimberPlayerPage *self,
           GtkWidget        *view)
{
  if (gtk_stack_get_visible_child (self->views) == view)
    return;

  gtk_stack_set_visible_child (self->views, view);
  focus_main_button (self);
}

static void
state_cb (LimberPlayerPage *self)
{
  LimberPlayerState state = limber_player_get_state (self->player);
  LimberRoutine *routine = limber_timeline_get_routine (self->timeline);
  gboolean finished = state == LIMBER_PLAYER_FINISHED;

  if (state == LIMBER_PLAYER_PLAYING)
    set_asked_to_leave (self, FALSE);
  limber_player_page_update (self);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "player.toggle", !finished);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "player.next", !finished);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "player.seek", !finished);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "player.previous", !finished);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "player.again", finished);
  if (finished)
    limber_player_summary_show (self->finished, limber_routine_get_n_steps (routine),
                                limber_player_tally_get_n_steps (self->tally),
                                limber_player_tally_get_time (self->tally));
  show_view (self, finished ? GTK_WIDGET (self->finished) : self->playing);
}

static void
sound_enabled_cb (LimberPlayerPage *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MUTED]);
}

static void
connect_all (LimberPlayerPage *self)
{
  const struct
  {
    gpointer object;
    const char *signal;
    GCallback callback;
  } connections[] = {
    { self->player, "cue", G_CALLBACK (cue_cb) },
    { self->player, "jumped", G_CALLBACK (jumped_cb) },
    { self->player, "notify::segment", G_CALLBACK (segment_cb) },
    { self->player, "notify::state", G_CALLBACK (state_cb) },
    { self->sound, "notify::enabled", G_CALLBACK (sound_enabled_cb) },
  };

  for (guint i = 0; i < G_N_ELEMENTS (connections); i++)
    g_signal_connect_object (connections[i].object, connections[i].signal,
                             connections[i].callback, self, G_CONNECT_SWAPPED);
}

static void
show_session (LimberPlayerPage *self)
{
  LimberRoutine *routine = limber_timeline_get_routine (self->timeline);

  limber_player_tally_jump (self->tally, limber_player_get_position (self->player));
  adw_window_title_set_title (self->header, limber_routine_get_title (routine));
  limber_player_view_set_player (self->view, self->catalogue, self->player);
  limber_player_controls_set_catalogue (self->controls, self->catalogue);
  connect_all (self);

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SOUND]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PLAYER]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MUTED]);
  state_cb (self);
  describe (self);
}

static void
toggle_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  LimberPlayer *player = LIMBER_PLAYER_PAGE (widget)->player;

  /* One that waits for the sound to wake looks as if it played. */
  if (limber_player_get_state (player) == LIMBER_PLAYER_READY)
    limber_player_pause (player);
  else
    limber_player_toggle (player);
}

static void
next_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  LimberPlayerPage *self = LIMBER_PLAYER_PAGE (widget);

  limber_player_page_update (self);
  limber_player_next (self->player);
}

static void
previous_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  LimberPlayerPage *self = LIMBER_PLAYER_PAGE (widget);

  limber_player_page_update (self);
  limber_player_previous (self->player);
}

static void
seek_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  LimberPlayerPage *self = LIMBER_PLAYER_PAGE (widget);

  limber_player_page_update (self);
  limber_player_seek (self->player, g_variant_get_int64 (parameter));
}

static void
leave_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  limber_player_pause (LIMBER_PLAYER_PAGE (widget)->player);
  gtk_widget_activate_action (widget, "win.close-player", NULL);
}

/* A stray key must not end a routine. */
static void
escape_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  LimberPlayerPage *self = LIMBER_PLAYER_PAGE (widget);
  LimberPlayerState state = limber_player_get_state (self->player);

  if (state == LIMBER_PLAYER_PAUSED || state == LIMBER_PLAYER_FINISHED)
    {
      leave_action (widget, name, parameter);
      return;
    }
  limber_player_pause (self->player);
  set_asked_to_leave (self, TRUE);
}

static void
again_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  LimberPlayerPage *self = LIMBER_PLAYER_PAGE (widget);

  limber_player_tally_reset (self->tally);
  limber_player_seek (self->player, 0);
  limber_session_start (self->session);
}

static void
limber_player_page_map (GtkWidget *widget)
{
  LimberPlayerPage *self = LIMBER_PLAYER_PAGE (widget);

  GTK_WIDGET_CLASS (limber_player_page_parent_class)->map (widget);

  if (GTK_IS_WINDOW (gtk_widget_get_root (widget)))
    {
      self->window = GTK_WINDOW (gtk_widget_get_root (widget));
      g_signal_connect_object (self->window, "notify::fullscreened",
                               G_CALLBACK (fullscreened_cb), self, G_CONNECT_SWAPPED);
      set_large (self, self->large || gtk_window_is_fullscreen (self->window));
    }
  limber_player_page_update (self);
  focus_main_button (self);
}

static void
limber_player_page_unmap (GtkWidget *widget)
{
  LimberPlayerPage *self = LIMBER_PLAYER_PAGE (widget);

  stop_updates (self);
  g_clear_handle_id (&self->focus_id, g_source_remove);
  if (self->window != NULL)
    {
      g_signal_handlers_disconnect_by_func (self->window, fullscreened_cb, self);
      if (self->large)
        wish_large (self, FALSE);
      self->window = NULL;
    }

  GTK_WIDGET_CLASS (limber_player_page_parent_class)->unmap (widget);
}

static void
limber_player_page_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  LimberPlayerPage *self = LIMBER_PLAYER_PAGE (object);

  switch (prop_id)
    {
    case PROP_SOUND:
      g_value_set_object (value, self->sound);
      break;
    case PROP_PLAYER:
      g_value_set_object (value, self->player);
      break;
    case PROP_POSITION:
      g_value_set_int64 (value, self->position_us);
      break;
    case PROP_MUTED:
      g_value_set_boolean (value, self->sound != NULL &&
                                      !limber_sound_get_enabled (self->sound));
      break;
    case PROP_ASKED_TO_LEAVE:
      g_value_set_boolean (value, self->asked_to_leave);
      break;
    case PROP_LARGE:
      g_value_set_boolean (value, self->large);
      break;
    case PROP_FLASHES:
      g_value_set_boolean (value, self->flashes);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
limber_player_page_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  LimberPlayerPage *self = LIMBER_PLAYER_PAGE (object);

  switch (prop_id)
    {
    case PROP_MUTED:
      limber_sound_set_enabled (self->sound, !g_value_get_boolean (value));
      break;
    case PROP_LARGE:
      wish_large (self, g_value_get_boolean (value));
      break;
    case PROP_FLASHES:
      set_flashes (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
limber_player_page_dispose (GObject *object)
{
  LimberPlayerPage *self = LIMBER_PLAYER_PAGE (object);

  stop_updates (self);
  g_clear_handle_id (&self->focus_id, g_source_remove);
  g_clear_pointer (&self->tally, limber_player_tally_free);
  g_clear_object (&self->timeline);
  g_clear_object (&self->player);
  g_clear_object (&self->session);
  g_clear_object (&self->sound);
  g_clear_object (&self->catalogue);

  G_OBJECT_CLASS (limber_player_page_parent_class)->dispose (object);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "player.toggle", NULL, toggle_action);
  gtk_widget_class_install_action (widget_class, "player.next", NULL, next_action);
  gtk_widget_class_install_action (widget_class, "player.previous", NULL,
                                   previous_action);
  gtk_widget_class_install_action (widget_class, "player.leave", NULL, leave_action);
  gtk_widget_class_install_action (widget_class, "player.escape", NULL, escape_action);
  gtk_widget_class_install_action (widget_class, "player.again", NULL, again_action);
  gtk_widget_class_install_action (widget_class, "player.seek", "x", seek_action);
  gtk_widget_class_install_property_action (widget_class, "player.muted", "muted");
  gtk_widget_class_install_property_action (widget_class, "player.large", "large");
}

static void
install_properties (GObjectClass *object_class)
{
  GParamFlags readable =
      G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  properties[PROP_SOUND] =
      g_param_spec_object ("sound", NULL, NULL, LIMBER_TYPE_SOUND, readable);
  properties[PROP_PLAYER] =
      g_param_spec_object ("player", NULL, NULL, LIMBER_TYPE_PLAYER, readable);
  properties[PROP_POSITION] =
      g_param_spec_int64 ("position", NULL, NULL, 0, G_MAXINT64, 0, readable);
  properties[PROP_MUTED] =
      g_param_spec_boolean ("muted", NULL, NULL, FALSE, readable | G_PARAM_WRITABLE);
  properties[PROP_LARGE] =
      g_param_spec_boolean ("large", NULL, NULL, FALSE, readable | G_PARAM_WRITABLE);
  properties[PROP_FLASHES] =
      g_param_spec_boolean ("flashes", NULL, NULL, TRUE, readable | G_PARAM_WRITABLE);
  properties[PROP_ASKED_TO_LEAVE] =
      g_param_spec_boolean ("asked-to-leave", NULL, NULL, FALSE, readable);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/limberapp/Limber/player-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerPage, header);
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerPage, views);
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerPage, playing);
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerPage, finished);
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerPage, view);
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerPage, controls);
  gtk_widget_class_bind_template_callback (widget_class, get_step);
  gtk_widget_class_bind_template_callback (widget_class, get_status);
  gtk_widget_class_bind_template_callback (widget_class, get_mute_icon);
  gtk_widget_class_bind_template_callback (widget_class, is_paused);
  gtk_widget_class_bind_template_callback (widget_class, is_text);
}

static void
limber_player_page_class_init (LimberPlayerPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (LIMBER_TYPE_PLAYER);
  g_type_ensure (LIMBER_TYPE_PLAYER_CONTROLS);
  g_type_ensure (LIMBER_TYPE_PLAYER_SUMMARY);
  g_type_ensure (LIMBER_TYPE_PLAYER_VIEW);
  g_type_ensure (LIMBER_TYPE_SOUND);

  object_class->get_property = limber_player_page_get_property;
  object_class->set_property = limber_player_page_set_property;
  object_class->dispose = limber_player_page_dispose;
  widget_class->map = limber_player_page_map;
  widget_class->unmap = limber_player_page_unmap;

  install_properties (object_class);
  install_actions (widget_class);
  bind_template (widget_class);
}

static void
limber_player_page_init (LimberPlayerPage *self)
{
  self->flashes = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * limber_player_page_new:
 * @catalogue: where the exercises are
 * @session: what is played; the page neither starts nor ends it
 * @sound: where its cues are heard
 *
 * Returns: (transfer floating): a page that shows @session as it goes on
 */
GtkWidget *
limber_player_page_new (LimberCatalogue *catalogue,
                        LimberSession   *session,
                        LimberSound     *sound)
{
  LimberPlayerPage *self;

  g_return_val_if_fail (LIMBER_IS_CATALOGUE (catalogue), NULL);
  g_return_val_if_fail (LIMBER_IS_SESSION (session), NULL);
  g_return_val_if_fail (LIMBER_IS_SOUND (sound), NULL);

  self = g_object_new (LIMBER_TYPE_PLAYER_PAGE, NULL);
  self->catalogue = g_object_ref (catalogue);
  self->session = g_object_ref (session);
  self->sound = g_object_ref (sound);
  self->player = g_object_ref (limber_session_get_player (session));
  self->timeline = g_object_ref (limber_player_get_timeline (self->player));
  self->tally = limber_player_tally_new (self->timeline);
  show_session (self);
  return GTK_WIDGET (self);
}

/**
 * limber_player_page_get_session:
 * @self: a page
 *
 * Returns: (transfer none): what is played
 */
LimberSession *
limber_player_page_get_session (LimberPlayerPage *self)
{
  g_return_val_if_fail (LIMBER_IS_PLAYER_PAGE (self), NULL);

  return self->session;
}

/**
 * limber_player_page_update:
 * @self: a page
 *
 * Shows the position as it is now. The page does that by itself whenever something that
 * is seen changes, by a clock that runs as fast as the machine's.
 */
void
limber_player_page_update (LimberPlayerPage *self)
{
  gint64 position_us;

  g_return_if_fail (LIMBER_IS_PLAYER_PAGE (self));

  position_us = limber_player_get_position (self->player);
  limber_player_tally_play (self->tally, position_us);
  limber_player_controls_move (self->controls, position_us);
  limber_player_view_move (self->view, position_us);
  if (position_us < self->position_us || position_us >= self->change_us)
    {
      self->position_us = position_us;
      self->change_us = limber_player_text_get_next_change (self->timeline, position_us);
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_POSITION]);
    }
  schedule_update (self, position_us);
}
