/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "app/player-view.h"

#include <glib/gi18n.h>

#include "app/figure-panel.h"
#include "app/fit-label.h"
#include "app/player-stage.h"
#include "app/player-text.h"
#include "app/time-ring.h"
#include "player/pace.h"

/* How long the panel stays lit. As long again passes before it is lit the next time, so
 * that it never flashes three times a second. */
#define PULSE_MS 400

/* From this size of the window on, in times of the font's, everything is larger. */
#define LARGE_FROM_WIDTH  44
#define LARGE_FROM_HEIGHT 54

/* And from this width on, there is room for more than what is needed. */
#define WIDE_FROM 32

struct _LimberPlayerView
{
  AdwBin parent_instance;

  LimberFigurePanel *figure;
  GtkWidget *title;
  LimberTimeRing *panel;
  GtkScrolledWindow *scroller;

  LimberCatalogue *catalogue;
  LimberPlayer *player;
  LimberTimeline *timeline;
  gint64 position_us;
  gboolean paused;
  gboolean always_large;
  gboolean large;
  gboolean wide;
  guint shown_step; /* that the figure is of */
  guint pulse_id;
  GdkSurface *surface; /* (nullable): what the view is drawn on */
};

G_DEFINE_FINAL_TYPE (LimberPlayerView, limber_player_view, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_TIMELINE,
  PROP_POSITION,
  PROP_PAUSED,
  PROP_LARGE,
  PROP_WIDE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static char *
get_title (LimberPlayerView *self,
           LimberTimeline   *timeline,
           gint64            position_us)
{
  if (timeline == NULL)
    return NULL;
  return g_strdup (limber_player_text_get_title (self->catalogue, timeline, position_us));
}

static char *
get_side (LimberPlayerView *self,
          LimberTimeline   *timeline,
          gint64            position_us)
{
  return timeline != NULL ? limber_player_text_get_side (timeline, position_us) : NULL;
}

static char *
get_phase (LimberPlayerView *self,
           LimberTimeline   *timeline,
           gint64            position_us,
           gboolean          paused)
{
  if (timeline == NULL)
    return NULL;
  if (paused)
    return g_strdup (C_ ("phase of an exercise", "Paused"));
  return g_strdup (limber_player_text_get_phase (timeline, position_us));
}

static char *
get_count (LimberPlayerView *self,
           LimberTimeline   *timeline,
           gint64            position_us,
           gboolean          large)
{
  if (timeline == NULL)
    return NULL;
  return large ? limber_player_text_get_large_count (timeline, position_us)
               : limber_player_text_get_count (timeline, position_us);
}

static char *
get_detail (LimberPlayerView *self,
            LimberTimeline   *timeline,
            gint64            position_us,
            gboolean          large)
{
  if (timeline == NULL)
    return NULL;
  return large ? limber_player_text_get_large_detail (timeline, position_us)
               : limber_player_text_get_detail (timeline, position_us);
}

static char *
get_next (LimberPlayerView *self,
          LimberTimeline   *timeline,
          gint64            position_us)
{
  if (timeline == NULL)
    return NULL;
  return limber_player_text_get_next (self->catalogue, timeline, position_us);
}

static char *
get_instructions (LimberPlayerView *self,
                  LimberTimeline   *timeline,
                  gint64            position_us)
{
  if (timeline == NULL)
    return g_strdup ("");
  return limber_player_text_get_instructions (self->catalogue, timeline, position_us);
}

static gboolean
is_text (LimberPlayerView *self,
         const char       *text)
{
  return text != NULL && *text != '\0';
}

static const LimberSegment *
get_segment (LimberPlayerView *self)
{
  guint segment = limber_timeline_find_segment (self->timeline, self->position_us);

  return limber_timeline_get_segment (self->timeline, segment);
}

static LimberPlace
find_place (LimberPlayerView *self,
            guint             step)
{
  LimberRoutine *routine = limber_timeline_get_routine (self->timeline);
  const LimberStep *now = limber_routine_get_step (routine, step);
  LimberExercise *exercise = NULL;

  /* With a title of its own it is a variant, which may be done elsewhere. */
  if (now->exercise != NULL && now->title == NULL)
    exercise = limber_catalogue_get_exercise (self->catalogue, now->exercise);

  return exercise != NULL ? limber_exercise_get_place (exercise)
                          : limber_routine_get_place (routine);
}

static void
show_figure (LimberPlayerView *self,
             guint             step)
{
  LimberRoutine *routine = limber_timeline_get_routine (self->timeline);
  const LimberStep *now = limber_routine_get_step (routine, step);
  LimberExercise *exercise =
      now->exercise != NULL
          ? limber_catalogue_get_exercise (self->catalogue, now->exercise)
          : NULL;

  limber_figure_panel_show (self->figure,
                            limber_catalogue_get_step_figure (self->catalogue, now),
                            exercise, find_place (self, step));
}

/* The figure is where the player is, not where the texts were last changed. */
static LimberMotion
get_motion (LimberFigure *figure,
            gpointer      user_data)
{
  LimberPlayerView *self = user_data;

  return limber_motion_at (figure, self->timeline,
                           limber_motion_get_frame_time (
                               limber_player_get_position (self->player)));
}

static void
update_figure (LimberPlayerView *self)
{
  LimberFigureView *view = limber_figure_panel_get_view (self->figure);

  limber_figure_view_update (view);
  limber_figure_view_set_moving (view, limber_player_get_state (self->player) ==
                                           LIMBER_PLAYER_PLAYING);
}

static void
update_step (LimberPlayerView *self)
{
  LimberRoutine *routine = limber_timeline_get_routine (self->timeline);
  guint step = get_segment (self)->step;

  if (step == self->shown_step || step >= limber_routine_get_n_steps (routine))
    return;

  self->shown_step = step;
  show_figure (self, step);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

/* What is not told by the title and by colour alone. */
static void
update_segment (LimberPlayerView *self)
{
  g_autofree char *text =
      limber_player_text_describe (self->catalogue, self->timeline, self->position_us);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->title),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);
  if (limber_segment_is_work (get_segment (self)))
    gtk_widget_add_css_class (GTK_WIDGET (self->panel), "work");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->panel), "work");
}

static gboolean
pulse_cb (gpointer user_data)
{
  LimberPlayerView *self = user_data;

  if (gtk_widget_has_css_class (GTK_WIDGET (self->panel), "pulse"))
    {
      gtk_widget_remove_css_class (GTK_WIDGET (self->panel), "pulse");
      return G_SOURCE_CONTINUE;
    }
  self->pulse_id = 0;

  return G_SOURCE_REMOVE;
}

static int
get_font_size (LimberPlayerView *self)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));

  return PANGO_PIXELS (
      pango_font_description_get_size (pango_context_get_font_description (context)));
}

static gboolean
is_window_large (LimberPlayerView *self)
{
  int font_size = get_font_size (self);

  return self->surface != NULL &&
         gdk_surface_get_width (self->surface) >= LARGE_FROM_WIDTH * font_size &&
         gdk_surface_get_height (self->surface) >= LARGE_FROM_HEIGHT * font_size;
}

static void
update_large (LimberPlayerView *self)
{
  gboolean has_room = is_window_large (self);
  gboolean large = self->always_large || has_room;

  if (has_room)
    gtk_widget_add_css_class (GTK_WIDGET (self), "large");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "large");
  if (self->large == large)
    return;

  self->large = large;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LARGE]);
}

static void
update_wide (LimberPlayerView *self)
{
  gboolean wide = self->surface != NULL && gdk_surface_get_width (self->surface) >=
                                               WIDE_FROM * get_font_size (self);

  if (self->wide == wide)
    return;

  self->wide = wide;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_WIDE]);
}

static void
size_cb (LimberPlayerView *self)
{
  update_large (self);
  update_wide (self);
}

/* The window's size and not the view's, which is known too late to change a style. */
static void
limber_player_view_realize (GtkWidget *widget)
{
  LimberPlayerView *self = LIMBER_PLAYER_VIEW (widget);

  GTK_WIDGET_CLASS (limber_player_view_parent_class)->realize (widget);

  self->surface = g_object_ref (gtk_native_get_surface (gtk_widget_get_native (widget)));
  g_signal_connect_object (self->surface, "notify::width", G_CALLBACK (size_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->surface, "notify::height", G_CALLBACK (size_cb), self,
                           G_CONNECT_SWAPPED);
  size_cb (self);
}

static void
limber_player_view_unrealize (GtkWidget *widget)
{
  LimberPlayerView *self = LIMBER_PLAYER_VIEW (widget);

  g_signal_handlers_disconnect_by_func (self->surface, size_cb, self);
  g_clear_object (&self->surface);

  GTK_WIDGET_CLASS (limber_player_view_parent_class)->unrealize (widget);
}

static void
limber_player_view_unmap (GtkWidget *widget)
{
  LimberPlayerView *self = LIMBER_PLAYER_VIEW (widget);

  gtk_widget_remove_css_class (GTK_WIDGET (self->panel), "pulse");
  g_clear_handle_id (&self->pulse_id, g_source_remove);

  GTK_WIDGET_CLASS (limber_player_view_parent_class)->unmap (widget);
}

static void
limber_player_view_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  LimberPlayerView *self = LIMBER_PLAYER_VIEW (object);

  switch (prop_id)
    {
    case PROP_TIMELINE:
      g_value_set_object (value, self->timeline);
      break;
    case PROP_POSITION:
      g_value_set_int64 (value, self->position_us);
      break;
    case PROP_PAUSED:
      g_value_set_boolean (value, self->paused);
      break;
    case PROP_LARGE:
      g_value_set_boolean (value, self->large);
      break;
    case PROP_WIDE:
      g_value_set_boolean (value, self->wide);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
limber_player_view_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  LimberPlayerView *self = LIMBER_PLAYER_VIEW (object);

  switch (prop_id)
    {
    case PROP_POSITION:
      limber_player_view_set_position (self, g_value_get_int64 (value));
      break;
    case PROP_PAUSED:
      limber_player_view_set_paused (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
limber_player_view_dispose (GObject *object)
{
  LimberPlayerView *self = LIMBER_PLAYER_VIEW (object);

  g_clear_handle_id (&self->pulse_id, g_source_remove);
  if (self->figure != NULL)
    limber_figure_view_set_motion_func (limber_figure_panel_get_view (self->figure), NULL,
                                        NULL);
  g_clear_object (&self->player);
  g_clear_object (&self->timeline);
  g_clear_object (&self->catalogue);

  G_OBJECT_CLASS (limber_player_view_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/limberapp/Limber/player-view.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerView, figure);
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerView, title);
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerView, panel);
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerView, scroller);
  gtk_widget_class_bind_template_callback (widget_class, get_title);
  gtk_widget_class_bind_template_callback (widget_class, get_side);
  gtk_widget_class_bind_template_callback (widget_class, get_phase);
  gtk_widget_class_bind_template_callback (widget_class, get_count);
  gtk_widget_class_bind_template_callback (widget_class, get_detail);
  gtk_widget_class_bind_template_callback (widget_class, get_next);
  gtk_widget_class_bind_template_callback (widget_class, get_instructions);
  gtk_widget_class_bind_template_callback (widget_class, is_text);
}

static void
limber_player_view_class_init (LimberPlayerViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags =
      G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  g_type_ensure (LIMBER_TYPE_FIGURE_PANEL);
  g_type_ensure (LIMBER_TYPE_FIT_LABEL);
  g_type_ensure (LIMBER_TYPE_PLAYER_STAGE);
  g_type_ensure (LIMBER_TYPE_TIME_RING);

  object_class->get_property = limber_player_view_get_property;
  object_class->set_property = limber_player_view_set_property;
  object_class->dispose = limber_player_view_dispose;
  widget_class->realize = limber_player_view_realize;
  widget_class->unrealize = limber_player_view_unrealize;
  widget_class->unmap = limber_player_view_unmap;

  properties[PROP_TIMELINE] =
      g_param_spec_object ("timeline", NULL, NULL, LIMBER_TYPE_TIMELINE,
                           G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY |
                               G_PARAM_STATIC_STRINGS);
  properties[PROP_POSITION] =
      g_param_spec_int64 ("position", NULL, NULL, 0, G_MAXINT64, 0, flags);
  properties[PROP_PAUSED] = g_param_spec_boolean ("paused", NULL, NULL, FALSE, flags);
  properties[PROP_LARGE] =
      g_param_spec_boolean ("large", NULL, NULL, FALSE,
                            G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY |
                                G_PARAM_STATIC_STRINGS);
  properties[PROP_WIDE] =
      g_param_spec_boolean ("wide", NULL, NULL, FALSE,
                            G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY |
                                G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  bind_template (widget_class);
}

static void
limber_player_view_init (LimberPlayerView *self)
{
  self->shown_step = G_MAXUINT;
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * limber_player_view_set_player:
 * @self: a view that has none yet
 * @catalogue: where the exercises are
 * @player: what plays
 */
void
limber_player_view_set_player (LimberPlayerView *self,
                               LimberCatalogue  *catalogue,
                               LimberPlayer     *player)
{
  g_return_if_fail (LIMBER_IS_PLAYER_VIEW (self));
  g_return_if_fail (LIMBER_IS_CATALOGUE (catalogue));
  g_return_if_fail (LIMBER_IS_PLAYER (player));
  g_return_if_fail (self->player == NULL);

  self->catalogue = g_object_ref (catalogue);
  self->player = g_object_ref (player);
  self->timeline = g_object_ref (limber_player_get_timeline (player));
  limber_figure_view_set_motion_func (limber_figure_panel_get_view (self->figure),
                                      get_motion, self);
  g_signal_connect_object (player, "notify::state", G_CALLBACK (update_figure), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (player, "jumped", G_CALLBACK (update_figure), self,
                           G_CONNECT_SWAPPED);

  update_step (self);
  update_figure (self);
  update_segment (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TIMELINE]);
}

/**
 * limber_player_view_set_position:
 * @self: a view
 * @position_us: what to show, in microseconds since the timeline's start; 0 or more
 */
void
limber_player_view_set_position (LimberPlayerView *self,
                                 gint64            position_us)
{
  const LimberSegment *before;

  g_return_if_fail (LIMBER_IS_PLAYER_VIEW (self));
  g_return_if_fail (position_us >= 0);

  if (self->position_us == position_us)
    return;

  before = self->timeline != NULL ? get_segment (self) : NULL;
  self->position_us = position_us;
  if (self->timeline != NULL && before != get_segment (self))
    {
      update_step (self);
      update_segment (self);
    }
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_POSITION]);
}

/**
 * limber_player_view_set_paused:
 * @self: a view
 * @paused: whether to show that it is paused
 */
void
limber_player_view_set_paused (LimberPlayerView *self,
                               gboolean          paused)
{
  g_return_if_fail (LIMBER_IS_PLAYER_VIEW (self));

  paused = !!paused;
  if (self->paused == paused)
    return;

  self->paused = paused;
  if (paused)
    gtk_widget_add_css_class (GTK_WIDGET (self), "paused");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "paused");
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PAUSED]);
}

/**
 * limber_player_view_set_large:
 * @self: a view
 * @large: whether to be large in a small window too; a large window always has it so
 *
 * Leaves out what cannot be read from afar.
 */
void
limber_player_view_set_large (LimberPlayerView *self,
                              gboolean          large)
{
  g_return_if_fail (LIMBER_IS_PLAYER_VIEW (self));

  self->always_large = !!large;
  gtk_widget_set_visible (GTK_WIDGET (self->scroller), !large);
  update_large (self);
}

/**
 * limber_player_view_move:
 * @self: a view
 * @position_us: what the ring and the breath are to show, in microseconds since the
 *   timeline's start
 *
 * They move more often than texts change.
 */
void
limber_player_view_move (LimberPlayerView *self,
                         gint64            position_us)
{
  g_return_if_fail (LIMBER_IS_PLAYER_VIEW (self));
  g_return_if_fail (self->timeline != NULL);

  limber_time_ring_set_left (self->panel,
                             limber_pace_get_left (self->timeline, position_us));
  limber_time_ring_set_breath (self->panel,
                               limber_pace_get_breath (self->timeline, position_us));
}

/**
 * limber_player_view_pulse:
 * @self: a view
 *
 * Lights the panel for a moment, so that a cue can be seen too, unless it was lit a
 * moment ago.
 */
void
limber_player_view_pulse (LimberPlayerView *self)
{
  g_return_if_fail (LIMBER_IS_PLAYER_VIEW (self));

  if (self->pulse_id != 0 || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;

  gtk_widget_add_css_class (GTK_WIDGET (self->panel), "pulse");
  self->pulse_id = g_timeout_add (PULSE_MS, pulse_cb, self);
}
