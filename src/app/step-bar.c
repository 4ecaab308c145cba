/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "app/step-bar.h"

#include <glib/gi18n.h>

#include "app/player-text.h"
#include "app/widget.h"

/* Pixels. The current step is the one that is higher. */
#define HEIGHT         8
#define CURRENT_HEIGHT 16
#define GAP            3
#define MIN_WIDTH      48
#define NATURAL_WIDTH  320

/* Of the text's colour. */
#define TRACK_ALPHA 0.25

struct _LimberStepBar
{
  GtkWidget parent_instance;

  LimberTimeline *timeline;
  gint64 position_us;
};

G_DEFINE_FINAL_TYPE (LimberStepBar, limber_step_bar, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_TIMELINE,
  PROP_POSITION,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static gint64
get_duration (LimberStepBar *self)
{
  return self->timeline != NULL ? limber_timeline_get_duration (self->timeline) : 0;
}

/* The pixel of a position; time runs from left to right in every language, as the keys
 * do. */
static int
get_x (LimberStepBar *self,
       gint64         position_us)
{
  gint64 duration_us = get_duration (self);
  int width = gtk_widget_get_width (GTK_WIDGET (self));

  if (duration_us <= 0)
    return 0;

  return CLAMP ((double) position_us / duration_us, 0, 1) * width;
}

static guint
get_step (LimberStepBar *self,
          gint64         position_us)
{
  guint segment = limber_timeline_find_segment (self->timeline, position_us);

  return limber_timeline_get_segment (self->timeline, segment)->step;
}

static gboolean
looks_alike (LimberStepBar *self,
             gint64         a_us,
             gint64         b_us)
{
  return self->timeline == NULL || (get_x (self, a_us) == get_x (self, b_us) &&
                                    get_step (self, a_us) == get_step (self, b_us));
}

static void
update_value (LimberStepBar *self)
{
  g_autofree char *step = NULL;
  g_autofree char *elapsed = NULL;
  g_autofree char *duration = NULL;
  g_autofree char *text = NULL;

  if (self->timeline == NULL)
    return;

  step = limber_player_text_get_step (self->timeline, self->position_us);
  elapsed = limber_duration_describe (self->position_us);
  duration = limber_duration_describe (get_duration (self));
  /* Translators: such as “Step 2 of 6, 1 minute of 4 minutes”. */
  text = g_strdup_printf (_ ("%s, %s of %s"), step, elapsed, duration);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MAX,
                                  (double) get_duration (self) / G_USEC_PER_SEC,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_NOW,
                                  (double) self->position_us / G_USEC_PER_SEC,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, text, -1);
}

static void
append_rectangle (GtkSnapshot   *snapshot,
                  const GdkRGBA *color,
                  int            x,
                  int            width,
                  int            height)
{
  if (width > 0)
    gtk_snapshot_append_color (snapshot, color,
                               &GRAPHENE_RECT_INIT (x, 0, width, height));
}

static void
snapshot_step (LimberStepBar *self,
               GtkSnapshot   *snapshot,
               guint          step,
               const GdkRGBA *done,
               const GdkRGBA *track)
{
  int bar_height = gtk_widget_get_height (GTK_WIDGET (self));
  int height = step == get_step (self, self->position_us) ? CURRENT_HEIGHT : HEIGHT;
  int start = get_x (self, limber_timeline_get_step_start (self->timeline, step));
  int end = get_x (self, limber_timeline_get_step_start (self->timeline, step + 1));
  int now = get_x (self, self->position_us);
  int width =
      MAX (end - start - (end < gtk_widget_get_width (GTK_WIDGET (self)) ? GAP : 0), 1);
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (&outline,
                                   &GRAPHENE_RECT_INIT (start, (bar_height - height) / 2,
                                                        width, height),
                                   MIN (HEIGHT, width) / 2.0);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  append_rectangle (snapshot, track, start, width, bar_height);
  append_rectangle (snapshot, done, start, CLAMP (now - start, 0, width), bar_height);
  gtk_snapshot_pop (snapshot);
}

static void
limber_step_bar_snapshot (GtkWidget   *widget,
                          GtkSnapshot *snapshot)
{
  LimberStepBar *self = LIMBER_STEP_BAR (widget);
  GtkStyleContext *style = gtk_widget_get_style_context (widget);
  GdkRGBA done;
  GdkRGBA track;
  guint n_steps;

  if (self->timeline == NULL)
    return;

  gtk_style_context_get_color (style, &track);
  if (!gtk_style_context_lookup_color (style, "accent_bg_color", &done))
    done = track;
  track.alpha *= TRACK_ALPHA;

  n_steps = limber_routine_get_n_steps (limber_timeline_get_routine (self->timeline));
  for (guint i = 0; i < n_steps; i++)
    snapshot_step (self, snapshot, i, &done, &track);
}

static void
limber_step_bar_measure (GtkWidget      *widget,
                         GtkOrientation  orientation,
                         int             for_size,
                         int            *minimum,
                         int            *natural,
                         int            *minimum_baseline,
                         int            *natural_baseline)
{
  gboolean horizontal = orientation == GTK_ORIENTATION_HORIZONTAL;

  *minimum = horizontal ? MIN_WIDTH : CURRENT_HEIGHT;
  *natural = horizontal ? NATURAL_WIDTH : CURRENT_HEIGHT;
}

static void
limber_step_bar_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  LimberStepBar *self = LIMBER_STEP_BAR (object);

  switch (prop_id)
    {
    case PROP_TIMELINE:
      g_value_set_object (value, self->timeline);
      break;
    case PROP_POSITION:
      g_value_set_int64 (value, self->position_us);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
limber_step_bar_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  LimberStepBar *self = LIMBER_STEP_BAR (object);

  switch (prop_id)
    {
    case PROP_TIMELINE:
      limber_step_bar_set_timeline (self, g_value_get_object (value));
      break;
    case PROP_POSITION:
      limber_step_bar_set_position (self, g_value_get_int64 (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
limber_step_bar_dispose (GObject *object)
{
  g_clear_object (&LIMBER_STEP_BAR (object)->timeline);

  G_OBJECT_CLASS (limber_step_bar_parent_class)->dispose (object);
}

static void
limber_step_bar_class_init (LimberStepBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags =
      G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = limber_step_bar_get_property;
  object_class->set_property = limber_step_bar_set_property;
  object_class->dispose = limber_step_bar_dispose;
  widget_class->measure = limber_step_bar_measure;
  widget_class->snapshot = limber_step_bar_snapshot;

  properties[PROP_TIMELINE] =
      g_param_spec_object ("timeline", NULL, NULL, LIMBER_TYPE_TIMELINE, flags);
  properties[PROP_POSITION] =
      g_param_spec_int64 ("position", NULL, NULL, 0, G_MAXINT64, 0, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "stepbar");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PROGRESS_BAR);
}

static void
limber_step_bar_init (LimberStepBar *self)
{
  limber_widget_set_spoken_name (self, _ ("Progress"));
}

/**
 * limber_step_bar_new:
 *
 * Returns: (transfer floating): an empty bar
 */
GtkWidget *
limber_step_bar_new (void)
{
  return g_object_new (LIMBER_TYPE_STEP_BAR, NULL);
}

/**
 * limber_step_bar_set_timeline:
 * @self: a bar
 * @timeline: (nullable): what is played
 */
void
limber_step_bar_set_timeline (LimberStepBar  *self,
                              LimberTimeline *timeline)
{
  g_return_if_fail (LIMBER_IS_STEP_BAR (self));
  g_return_if_fail (timeline == NULL || LIMBER_IS_TIMELINE (timeline));

  if (!g_set_object (&self->timeline, timeline))
    return;

  update_value (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TIMELINE]);
}

/**
 * limber_step_bar_set_position:
 * @self: a bar
 * @position_us: where it is, in microseconds since the timeline's start
 *
 * Draws only where that can be seen.
 */
void
limber_step_bar_set_position (LimberStepBar *self,
                              gint64         position_us)
{
  gint64 before_us;

  g_return_if_fail (LIMBER_IS_STEP_BAR (self));
  g_return_if_fail (position_us >= 0);

  if (self->position_us == position_us)
    return;

  before_us = self->position_us;
  self->position_us = position_us;
  if (before_us / G_USEC_PER_SEC != position_us / G_USEC_PER_SEC)
    update_value (self);
  if (!looks_alike (self, before_us, position_us))
    gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_POSITION]);
}

/**
 * limber_step_bar_get_next_change:
 * @self: a bar
 *
 * Returns: the first position after the present one, in microseconds, at which the bar
 *   looks different; the end of the timeline where there is none
 */
gint64
limber_step_bar_get_next_change (LimberStepBar *self)
{
  gint64 duration_us;
  int width;
  int x;

  g_return_val_if_fail (LIMBER_IS_STEP_BAR (self), 0);

  duration_us = get_duration (self);
  width = gtk_widget_get_width (GTK_WIDGET (self));
  x = get_x (self, self->position_us);
  if (x >= width)
    return duration_us;

  return MIN ((double) duration_us * (x + 1) / width + 1, duration_us);
}
