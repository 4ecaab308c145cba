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
#define MARK_WIDTH     2
#define MIN_WIDTH      48
#define NATURAL_WIDTH  320

/* So near to where a step begins, that is meant. */
#define SNAP 6

#define KEY_STEP_US (5 * G_USEC_PER_SEC)

/* Of what is pointed at, where nothing is. */
#define NOWHERE (-1)

/* Of the text's colour. */
#define TRACK_ALPHA 0.25

struct _LimberStepBar
{
  GtkWidget parent_instance;

  LimberCatalogue *catalogue; /* (nullable): where the steps have their names */
  LimberTimeline *timeline;
  gint64 position_us;
  gint64 pointed_us;  /* or NOWHERE */
  GtkWidget *popover; /* (nullable): with the name of the step that is pointed at */
  GtkWidget *name;
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

static gint64
get_position_at (LimberStepBar *self,
                 double         x)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self));
  gint64 duration_us = get_duration (self);
  gint64 position_us = width > 0 ? (gint64) (duration_us * CLAMP (x / width, 0, 1)) : 0;
  gint64 start_us;

  for (guint step = 0; step <= get_step (self, position_us) + 1; step++)
    {
      start_us = limber_timeline_get_step_start (self->timeline, step);
      if (ABS (get_x (self, start_us) - x) <= SNAP)
        return start_us;
    }

  return position_us;
}

static void
create_popover (LimberStepBar *self)
{
  self->name = gtk_label_new (NULL);
  gtk_label_set_ellipsize (GTK_LABEL (self->name), PANGO_ELLIPSIZE_END);
  self->popover = gtk_popover_new ();
  gtk_widget_add_css_class (self->popover, "step-name");
  gtk_popover_set_autohide (GTK_POPOVER (self->popover), FALSE);
  gtk_popover_set_position (GTK_POPOVER (self->popover), GTK_POS_TOP);
  gtk_popover_set_child (GTK_POPOVER (self->popover), self->name);
  gtk_widget_set_can_focus (self->popover, FALSE);
  gtk_widget_set_can_target (self->popover, FALSE);
  gtk_widget_set_parent (self->popover, GTK_WIDGET (self));
}

/* Names the step there, or nothing. */
static void
point_at (LimberStepBar *self,
          gint64         position_us)
{
  GdkRectangle place = { .height = gtk_widget_get_height (GTK_WIDGET (self)),
                         .width = 1 };
  g_autofree char *text = NULL;

  self->pointed_us = position_us;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  if (position_us == NOWHERE || self->catalogue == NULL)
    {
      if (self->popover != NULL)
        gtk_popover_popdown (GTK_POPOVER (self->popover));
      return;
    }

  if (self->popover == NULL)
    create_popover (self);
  text = limber_player_text_get_point (self->catalogue, self->timeline, position_us);
  gtk_label_set_text (GTK_LABEL (self->name), text);
  place.x = get_x (self, position_us);
  gtk_popover_set_pointing_to (GTK_POPOVER (self->popover), &place);
  gtk_popover_popup (GTK_POPOVER (self->popover));
}

static void
seek (LimberStepBar *self,
      gint64         position_us)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "player.seek", "x",
                              CLAMP (position_us, 0, get_duration (self)));
}

static void
drag_cb (LimberStepBar  *self,
         double          offset_x,
         double          offset_y,
         GtkGestureDrag *drag)
{
  double start_x;

  if (self->timeline != NULL && gtk_gesture_drag_get_start_point (drag, &start_x, NULL))
    point_at (self, get_position_at (self, start_x + offset_x));
}

static void
drag_begin_cb (LimberStepBar  *self,
               double          start_x,
               double          start_y,
               GtkGestureDrag *drag)
{
  gtk_widget_grab_focus (GTK_WIDGET (self));
  drag_cb (self, 0, 0, drag);
}

/* Only now, so that a drag is one jump. */
static void
drag_end_cb (LimberStepBar  *self,
             double          offset_x,
             double          offset_y,
             GtkGestureDrag *drag)
{
  if (self->pointed_us == NOWHERE)
    return;

  seek (self, self->pointed_us);
  point_at (self, NOWHERE);
}

static void
motion_cb (LimberStepBar *self,
           double         x,
           double         y)
{
  if (self->timeline != NULL)
    point_at (self, get_position_at (self, x));
}

static void
leave_cb (LimberStepBar *self)
{
  point_at (self, NOWHERE);
}

/* Where the focus was put by a key; one who points sees what is pointed at. */
static void
focus_cb (LimberStepBar *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  gboolean shown = self->timeline != NULL && gtk_widget_has_focus (GTK_WIDGET (self)) &&
                   GTK_IS_WINDOW (root) &&
                   gtk_window_get_focus_visible (GTK_WINDOW (root));

  point_at (self, shown ? self->position_us : NOWHERE);
}

static gboolean
key_cb (LimberStepBar   *self,
        guint            key,
        guint            code,
        GdkModifierType  state)
{
  gint64 to_us;

  if (self->timeline == NULL ||
      (state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) != 0)
    return FALSE;

  switch (key)
    {
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      to_us = self->position_us - KEY_STEP_US;
      break;
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      to_us = self->position_us + KEY_STEP_US;
      break;
    case GDK_KEY_Home:
    case GDK_KEY_KP_Home:
      to_us = 0;
      break;
    case GDK_KEY_End:
    case GDK_KEY_KP_End:
      to_us = get_duration (self);
      break;
    default:
      return FALSE;
    }

  seek (self, to_us);
  focus_cb (self);
  return TRUE;
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
               const GdkRGBA *track,
               const GdkRGBA *mark)
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
  if (self->pointed_us != NOWHERE)
    append_rectangle (snapshot, mark, get_x (self, self->pointed_us) - MARK_WIDTH / 2,
                      MARK_WIDTH, bar_height);
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
  GdkRGBA mark;
  guint n_steps;

  if (self->timeline == NULL)
    return;

  gtk_style_context_get_color (style, &mark);
  track = mark;
  if (!gtk_style_context_lookup_color (style, "accent_bg_color", &done))
    done = track;
  track.alpha *= TRACK_ALPHA;

  n_steps = limber_routine_get_n_steps (limber_timeline_get_routine (self->timeline));
  for (guint i = 0; i < n_steps; i++)
    snapshot_step (self, snapshot, i, &done, &track, &mark);
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
limber_step_bar_size_allocate (GtkWidget *widget,
                               int        width,
                               int        height,
                               int        baseline)
{
  LimberStepBar *self = LIMBER_STEP_BAR (widget);

  if (self->popover != NULL)
    gtk_popover_present (GTK_POPOVER (self->popover));
}

static void
limber_step_bar_unmap (GtkWidget *widget)
{
  point_at (LIMBER_STEP_BAR (widget), NOWHERE);

  GTK_WIDGET_CLASS (limber_step_bar_parent_class)->unmap (widget);
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
  LimberStepBar *self = LIMBER_STEP_BAR (object);

  g_clear_pointer (&self->popover, gtk_widget_unparent);
  g_clear_object (&self->timeline);
  g_clear_object (&self->catalogue);

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
  widget_class->size_allocate = limber_step_bar_size_allocate;
  widget_class->unmap = limber_step_bar_unmap;

  properties[PROP_TIMELINE] =
      g_param_spec_object ("timeline", NULL, NULL, LIMBER_TYPE_TIMELINE, flags);
  properties[PROP_POSITION] =
      g_param_spec_int64 ("position", NULL, NULL, 0, G_MAXINT64, 0, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "stepbar");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_SLIDER);
}

static void
add_controllers (LimberStepBar *self)
{
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *key = gtk_event_controller_key_new ();

  g_signal_connect_swapped (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (drag_cb), self);
  g_signal_connect_swapped (drag, "drag-end", G_CALLBACK (drag_end_cb), self);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (leave_cb), self);
  g_signal_connect_swapped (key, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  gtk_widget_add_controller (GTK_WIDGET (self), key);
  g_signal_connect (self, "notify::has-focus", G_CALLBACK (focus_cb), NULL);
}

static void
limber_step_bar_init (LimberStepBar *self)
{
  self->pointed_us = NOWHERE;
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "pointer");
  add_controllers (self);
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
 * limber_step_bar_set_catalogue:
 * @self: a bar
 * @catalogue: where the exercises are
 *
 * From now on the step that is pointed at is named.
 */
void
limber_step_bar_set_catalogue (LimberStepBar   *self,
                               LimberCatalogue *catalogue)
{
  g_return_if_fail (LIMBER_IS_STEP_BAR (self));
  g_return_if_fail (LIMBER_IS_CATALOGUE (catalogue));

  g_set_object (&self->catalogue, catalogue);
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
