/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "app/player-controls.h"

#include <glib/gi18n.h>

#include "app/player-text.h"
#include "app/step-bar.h"
#include "app/widget.h"

struct _LimberPlayerControls
{
  AdwBin parent_instance;

  LimberStepBar *bar;
  GtkWidget *times;
  GtkWidget *buttons;
  GtkWidget *play;

  LimberPlayer *player;
  gint64 position_us;
  char *description; /* (nullable) */
};

G_DEFINE_FINAL_TYPE (LimberPlayerControls, limber_player_controls, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_PLAYER,
  PROP_POSITION,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* One that is ready is about to begin: it waits for the sound to wake. */
static gboolean
is_going (LimberPlayerState state)
{
  return state == LIMBER_PLAYER_PLAYING || state == LIMBER_PLAYER_READY;
}

static char *
get_elapsed (LimberPlayerControls *self,
             LimberPlayer         *player,
             gint64                position_us)
{
  if (player == NULL)
    return g_strdup ("");
  return limber_player_text_get_elapsed (limber_player_get_timeline (player),
                                         position_us);
}

static char *
get_remaining (LimberPlayerControls *self,
               LimberPlayer         *player,
               gint64                position_us)
{
  if (player == NULL)
    return g_strdup ("");
  return limber_player_text_get_remaining (limber_player_get_timeline (player),
                                           position_us);
}

static char *
get_play_icon (LimberPlayerControls *self,
               LimberPlayerState     state)
{
  return g_strdup (is_going (state) ? "media-playback-pause-symbolic"
                                    : "media-playback-start-symbolic");
}

/* A tooltip is taken for the description too, so that comes after it. */
static void
state_cb (LimberPlayerControls *self)
{
  gboolean playing = is_going (limber_player_get_state (self->player));
  const char *label = playing ? _ ("Pause") : _ ("Play");

  gtk_widget_set_tooltip_text (self->play, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->play),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  self->description != NULL ? self->description : "", -1);
}

static void
set_player (LimberPlayerControls *self,
            LimberPlayer         *player)
{
  g_assert (self->player == NULL);

  if (!g_set_object (&self->player, player))
    return;

  g_signal_connect_object (player, "notify::state", G_CALLBACK (state_cb), self,
                           G_CONNECT_SWAPPED);
  limber_step_bar_set_timeline (self->bar, limber_player_get_timeline (player));
  state_cb (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PLAYER]);
}

static void
set_position (LimberPlayerControls *self,
              gint64                position_us)
{
  if (self->position_us == position_us)
    return;

  self->position_us = position_us;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_POSITION]);
}

static gboolean
limber_player_controls_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (LIMBER_PLAYER_CONTROLS (widget)->play);
}

static void
limber_player_controls_get_property (GObject    *object,
                                     guint       prop_id,
                                     GValue     *value,
                                     GParamSpec *pspec)
{
  LimberPlayerControls *self = LIMBER_PLAYER_CONTROLS (object);

  switch (prop_id)
    {
    case PROP_PLAYER:
      g_value_set_object (value, self->player);
      break;
    case PROP_POSITION:
      g_value_set_int64 (value, self->position_us);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
limber_player_controls_set_property (GObject      *object,
                                     guint         prop_id,
                                     const GValue *value,
                                     GParamSpec   *pspec)
{
  LimberPlayerControls *self = LIMBER_PLAYER_CONTROLS (object);

  switch (prop_id)
    {
    case PROP_PLAYER:
      set_player (self, g_value_get_object (value));
      break;
    case PROP_POSITION:
      set_position (self, g_value_get_int64 (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
limber_player_controls_dispose (GObject *object)
{
  g_clear_object (&LIMBER_PLAYER_CONTROLS (object)->player);

  G_OBJECT_CLASS (limber_player_controls_parent_class)->dispose (object);
}

static void
limber_player_controls_finalize (GObject *object)
{
  g_clear_pointer (&LIMBER_PLAYER_CONTROLS (object)->description, g_free);

  G_OBJECT_CLASS (limber_player_controls_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/limberapp/Limber/player-controls.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerControls, bar);
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerControls, times);
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerControls, buttons);
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerControls, play);
  gtk_widget_class_bind_template_callback (widget_class, get_elapsed);
  gtk_widget_class_bind_template_callback (widget_class, get_remaining);
  gtk_widget_class_bind_template_callback (widget_class, get_play_icon);
}

static void
limber_player_controls_class_init (LimberPlayerControlsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags =
      G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  g_type_ensure (LIMBER_TYPE_PLAYER);
  g_type_ensure (LIMBER_TYPE_STEP_BAR);

  object_class->get_property = limber_player_controls_get_property;
  object_class->set_property = limber_player_controls_set_property;
  object_class->dispose = limber_player_controls_dispose;
  object_class->finalize = limber_player_controls_finalize;
  widget_class->grab_focus = limber_player_controls_grab_focus;

  properties[PROP_PLAYER] =
      g_param_spec_object ("player", NULL, NULL, LIMBER_TYPE_PLAYER, flags);
  properties[PROP_POSITION] =
      g_param_spec_int64 ("position", NULL, NULL, 0, G_MAXINT64, 0, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  bind_template (widget_class);
}

static void
limber_player_controls_init (LimberPlayerControls *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  limber_widget_keep_left_to_right (self->times);
  limber_widget_keep_left_to_right (self->buttons);
}

/**
 * limber_player_controls_set_catalogue:
 * @self: controls
 * @catalogue: where the exercises are
 */
void
limber_player_controls_set_catalogue (LimberPlayerControls *self,
                                      LimberCatalogue      *catalogue)
{
  g_return_if_fail (LIMBER_IS_PLAYER_CONTROLS (self));

  limber_step_bar_set_catalogue (self->bar, catalogue);
}

/**
 * limber_player_controls_move:
 * @self: controls
 * @position_us: where the bar is to be, in microseconds since the timeline's start
 */
void
limber_player_controls_move (LimberPlayerControls *self,
                             gint64                position_us)
{
  g_return_if_fail (LIMBER_IS_PLAYER_CONTROLS (self));

  limber_step_bar_set_position (self->bar, position_us);
}

/**
 * limber_player_controls_describe:
 * @self: controls
 * @text: what is to be done now
 *
 * Tells those who cannot see it. There is no way to speak to a screen reader in GTK 4.8,
 * but it reads out what becomes of the control that has the focus: mostly the one to
 * pause with.
 */
void
limber_player_controls_describe (LimberPlayerControls *self,
                                 const char           *text)
{
  g_return_if_fail (LIMBER_IS_PLAYER_CONTROLS (self));

  if (g_strcmp0 (self->description, text) == 0)
    return;

  g_free (self->description);
  self->description = g_strdup (text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->play),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);
}
