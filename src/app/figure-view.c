/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "app/figure-view.h"

#include <glib/gi18n.h>

#include "app/figure-layers.h"
#include "app/place-sign.h"
#include "figure/psoas.h"

/* Thirty pictures a second. */
#define FRAME_MS 33

/* Pixels. */
#define MIN_SIZE     48
#define NATURAL_SIZE 240
#define MARGIN       6
#define DRAG_START   8
#define RADIUS       12 /* the style's */

/* Degrees for each pixel that it is dragged. */
#define DRAG_TURN 0.6

/* Less than this is no change of the psoas that could be seen. */
#define PSOAS_STEP 0.004

/* Pixels: what moves by less than this looks as if it did not. */
#define MOTION_STEP 0.25

struct _LimberFigureView
{
  GtkWidget parent_instance;

  LimberFigure *figure;     /* (nullable) */
  LimberExercise *exercise; /* (nullable) */
  LimberPlace place;
  LimberMotionFunc func; /* (nullable) */
  gpointer func_data;
  LimberMotion motion;
  double motion_length; /* of the psoas at that moment */
  LimberFigureTrace traces[LIMBER_N_BODY_SIDES];
  LimberFigureLayers *layers;
  gint64 start_us; /* of a loop of its own, on the monotonic clock */
  gboolean moving;
  gboolean animations; /* are on */
  gboolean anatomy;
  double turn;
  double turn_before; /* the drag */
  double psoas_length;
  LimberPsoasState psoas_state;
  guint tick_id;
};

G_DEFINE_FINAL_TYPE (LimberFigureView, limber_figure_view, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_MOVING,
  PROP_ANATOMY,
  PROP_TURN,
  PROP_PSOAS_LENGTH,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* How far the body moves, at most, for that to be no change. */
static double
get_step (LimberFigureView *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  int size = MAX (gtk_widget_get_width (widget), gtk_widget_get_height (widget));

  return MOTION_STEP / MAX (size * gtk_widget_get_scale_factor (widget), NATURAL_SIZE);
}

static LimberMotion
find_motion (LimberFigureView *self)
{
  LimberMotion rest = limber_motion_at_rest (self->figure);
  LimberMotion motion = rest;

  if (self->func != NULL)
    motion = self->func (self->figure, self->func_data);
  else if (self->exercise != NULL)
    motion =
        limber_motion_in_loop (self->figure, limber_exercise_get_dose (self->exercise),
                               limber_motion_get_frame_time (g_get_monotonic_time () -
                                                             self->start_us));
  if (self->animations)
    return limber_motion_round (motion, self->figure, get_step (self));

  rest.working = motion.working;
  return rest;
}

/* What is seen, in words. */
static void
describe (LimberFigureView *self)
{
  GtkAccessible *accessible = GTK_ACCESSIBLE (self);
  g_autofree char *psoas = NULL;

  if (self->figure == NULL)
    {
      gtk_accessible_update_property (accessible, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      limber_place_get_name (self->place), -1);
      gtk_accessible_reset_property (accessible, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
      return;
    }
  /* Translators: how long the muscle is in the moment shown, such as “rather long” */
  psoas =
      g_strdup_printf (_ ("Psoas: %s"), limber_psoas_state_get_name (self->psoas_state));
  gtk_accessible_update_property (accessible, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  limber_figure_get_description (self->figure),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, psoas, -1);
}

static void
set_psoas_length (LimberFigureView *self,
                  double            length)
{
  LimberPsoasState state = limber_psoas_get_state (length);

  if (fabs (self->psoas_length - length) >= PSOAS_STEP ||
      (length == 0 && self->psoas_length != 0))
    {
      self->psoas_length = length;
      if (self->anatomy)
        g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PSOAS_LENGTH]);
    }
  if (self->psoas_state != state)
    {
      self->psoas_state = state;
      describe (self);
    }
}

static double
measure_psoas (LimberFigure       *figure,
               const LimberMotion *motion)
{
  LimberFigureFrame frame;
  LimberPsoas psoas;

  limber_figure_get_frame (figure, motion->phase, motion->working, motion->breath,
                           &frame);
  limber_psoas_compute (&psoas, &frame.skeleton, motion->working);

  return psoas.relative_length;
}

static void
set_motion (LimberFigureView *self,
            LimberMotion      motion)
{
  self->motion = motion;
  if (!limber_figure_layers_recall (self->layers, &motion, &self->motion_length))
    self->motion_length = measure_psoas (self->figure, &motion);
  set_psoas_length (self, self->motion_length);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static gboolean
is_same_motion (const LimberMotion *a,
                const LimberMotion *b)
{
  return a->working == b->working && a->phase == b->phase && a->breath == b->breath;
}

static gboolean
tick_cb (gpointer user_data)
{
  limber_figure_view_update (user_data);

  return G_SOURCE_CONTINUE;
}

/* Nothing wakes up while nothing moves, or nobody can see it. */
static void
update_ticking (LimberFigureView *self)
{
  gboolean ticks;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-enable-animations",
                &self->animations, NULL);
  ticks = self->moving && self->figure != NULL &&
          gtk_widget_get_mapped (GTK_WIDGET (self)) && self->animations;
  if (!ticks)
    g_clear_handle_id (&self->tick_id, g_source_remove);
  else if (self->tick_id == 0)
    self->tick_id = g_timeout_add (FRAME_MS, tick_cb, self);
}

static void
set_turn (LimberFigureView *self,
          double            turn)
{
  turn = remainder (turn, 360);
  if (self->turn == turn)
    return;

  self->turn = turn;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TURN]);
}

static void
set_anatomy (LimberFigureView *self,
             gboolean          anatomy)
{
  if (self->anatomy == anatomy)
    return;

  self->anatomy = anatomy;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PSOAS_LENGTH]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ANATOMY]);
}

static void
turn_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  LimberFigureView *self = LIMBER_FIGURE_VIEW (widget);

  set_turn (self, self->turn + g_variant_get_double (parameter));
}

static void
turn_back_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  set_turn (LIMBER_FIGURE_VIEW (widget), 0);
}

/* Whoever turns animations off has the figure in its still pose at once. */
static void
animations_cb (LimberFigureView *self)
{
  update_ticking (self);
  limber_figure_view_update (self);
}

static void
drag_begin_cb (LimberFigureView *self)
{
  self->turn_before = self->turn;
}

/* Up and down is for whoever scrolls. */
static void
drag_update_cb (LimberFigureView *self,
                double            x,
                double            y,
                GtkGestureDrag   *drag)
{
  if (fabs (x) > DRAG_START && fabs (x) > fabs (y))
    gtk_gesture_set_state (GTK_GESTURE (drag), GTK_EVENT_SEQUENCE_CLAIMED);
  if (self->figure != NULL && fabs (x) > DRAG_START)
    set_turn (self, self->turn_before - x * DRAG_TURN);
}

static void
pressed_cb (LimberFigureView *self,
            int               n_presses)
{
  if (n_presses == 2)
    set_turn (self, 0);
  gtk_widget_grab_focus (GTK_WIDGET (self));
}

static void
limber_figure_view_measure (GtkWidget      *widget,
                            GtkOrientation  orientation,
                            int             for_size,
                            int            *minimum,
                            int            *natural,
                            int            *minimum_baseline,
                            int            *natural_baseline)
{
  *minimum = MIN_SIZE;
  *natural = NATURAL_SIZE;
}

static void
limber_figure_view_snapshot (GtkWidget   *widget,
                             GtkSnapshot *snapshot)
{
  LimberFigureView *self = LIMBER_FIGURE_VIEW (widget);
  AdwStyleManager *manager = adw_style_manager_get_default ();
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  LimberFigureScene scene = {
    .figure = self->figure,
    .exercise = self->exercise,
    .trace = &self->traces[self->motion.working],
    .turn = self->turn,
    .anatomy = self->anatomy,
    .dark = adw_style_manager_get_dark (manager),
    .high_contrast = adw_style_manager_get_high_contrast (manager),
  };
  LimberFigureGround ground = { .width = width,
                                .height = height,
                                .margin = MARGIN,
                                .scale = gtk_widget_get_scale_factor (widget),
                                .radius = RADIUS };

  if (self->figure == NULL)
    {
      limber_place_sign_snapshot (widget, self->place, snapshot);
      return;
    }
  gtk_style_context_lookup_color (gtk_widget_get_style_context (widget),
                                  "figure_bg_color", &ground.background);
  if (width > 2 * MARGIN && height > 2 * MARGIN)
    limber_figure_layers_snapshot (self->layers, &scene, &self->motion,
                                   self->motion_length, &ground, snapshot);
}

static void
limber_figure_view_map (GtkWidget *widget)
{
  LimberFigureView *self = LIMBER_FIGURE_VIEW (widget);

  GTK_WIDGET_CLASS (limber_figure_view_parent_class)->map (widget);

  limber_figure_view_update (self);
  update_ticking (self);
}

static void
limber_figure_view_unmap (GtkWidget *widget)
{
  LimberFigureView *self = LIMBER_FIGURE_VIEW (widget);

  GTK_WIDGET_CLASS (limber_figure_view_parent_class)->unmap (widget);

  update_ticking (self);
  limber_figure_layers_reset (self->layers);
}

static void
limber_figure_view_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  LimberFigureView *self = LIMBER_FIGURE_VIEW (object);

  switch (prop_id)
    {
    case PROP_MOVING:
      g_value_set_boolean (value, self->moving);
      break;
    case PROP_ANATOMY:
      g_value_set_boolean (value, self->anatomy);
      break;
    case PROP_TURN:
      g_value_set_double (value, self->turn);
      break;
    case PROP_PSOAS_LENGTH:
      g_value_set_double (value, self->psoas_length);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
limber_figure_view_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  LimberFigureView *self = LIMBER_FIGURE_VIEW (object);

  switch (prop_id)
    {
    case PROP_MOVING:
      limber_figure_view_set_moving (self, g_value_get_boolean (value));
      break;
    case PROP_ANATOMY:
      set_anatomy (self, g_value_get_boolean (value));
      break;
    case PROP_TURN:
      set_turn (self, g_value_get_double (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
limber_figure_view_dispose (GObject *object)
{
  LimberFigureView *self = LIMBER_FIGURE_VIEW (object);

  g_clear_handle_id (&self->tick_id, g_source_remove);
  g_clear_object (&self->figure);
  g_clear_object (&self->exercise);
  g_clear_pointer (&self->layers, limber_figure_layers_free);

  G_OBJECT_CLASS (limber_figure_view_parent_class)->dispose (object);
}

static void
install_properties (GObjectClass *object_class)
{
  GParamFlags readable =
      G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;
  GParamFlags writable = readable | G_PARAM_WRITABLE;

  properties[PROP_MOVING] = g_param_spec_boolean ("moving", NULL, NULL, TRUE, writable);
  properties[PROP_ANATOMY] =
      g_param_spec_boolean ("anatomy", NULL, NULL, FALSE, writable);
  properties[PROP_TURN] =
      g_param_spec_double ("turn", NULL, NULL, -G_MAXDOUBLE, G_MAXDOUBLE, 0, writable);
  properties[PROP_PSOAS_LENGTH] =
      g_param_spec_double ("psoas-length", NULL, NULL, 0, 2, 0, readable);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  const struct
  {
    guint key;
    double turn;
  } turns[] = {
    { GDK_KEY_Left, -LIMBER_FIGURE_VIEW_STEP },
    { GDK_KEY_KP_Left, -LIMBER_FIGURE_VIEW_STEP },
    { GDK_KEY_Right, LIMBER_FIGURE_VIEW_STEP },
    { GDK_KEY_KP_Right, LIMBER_FIGURE_VIEW_STEP },
  };

  gtk_widget_class_install_action (widget_class, "figure.turn", "d", turn_action);
  gtk_widget_class_install_action (widget_class, "figure.turn-back", NULL,
                                   turn_back_action);
  for (guint i = 0; i < G_N_ELEMENTS (turns); i++)
    gtk_widget_class_add_binding_action (widget_class, turns[i].key, 0, "figure.turn",
                                         "d", turns[i].turn);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Home, 0, "figure.turn-back",
                                       NULL);
}

static void
limber_figure_view_class_init (LimberFigureViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = limber_figure_view_get_property;
  object_class->set_property = limber_figure_view_set_property;
  object_class->dispose = limber_figure_view_dispose;
  widget_class->measure = limber_figure_view_measure;
  widget_class->snapshot = limber_figure_view_snapshot;
  widget_class->map = limber_figure_view_map;
  widget_class->unmap = limber_figure_view_unmap;

  install_properties (object_class);
  install_actions (widget_class);
  gtk_widget_class_set_css_name (widget_class, "figure");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
add_gestures (LimberFigureView *self)
{
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_object (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (drag, "drag-update", G_CALLBACK (drag_update_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
  g_signal_connect_object (click, "pressed", G_CALLBACK (pressed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

static void
limber_figure_view_init (LimberFigureView *self)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  self->moving = TRUE;
  self->layers = limber_figure_layers_new ();
  self->start_us = g_get_monotonic_time ();
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  add_gestures (self);
  g_signal_connect_object (manager, "notify::dark", G_CALLBACK (gtk_widget_queue_draw),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (manager, "notify::high-contrast",
                           G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_widget_get_settings (GTK_WIDGET (self)),
                           "notify::gtk-enable-animations", G_CALLBACK (animations_cb),
                           self, G_CONNECT_SWAPPED);
  update_ticking (self);
}

/**
 * limber_figure_view_show:
 * @self: a view
 * @figure: (nullable): what to show
 * @exercise: (nullable): what it does to muscles, and the tempo that it loops in
 * @place: whose sign to show where there is no figure
 *
 * A loop of its own begins anew, and so does the view that it has.
 */
void
limber_figure_view_show (LimberFigureView *self,
                         LimberFigure     *figure,
                         LimberExercise   *exercise,
                         LimberPlace       place)
{
  g_return_if_fail (LIMBER_IS_FIGURE_VIEW (self));
  g_return_if_fail (place < LIMBER_N_PLACES);

  if (g_set_object (&self->exercise, exercise))
    limber_figure_layers_reset (self->layers);
  self->place = place;
  if (g_set_object (&self->figure, figure))
    {
      for (LimberBodySide side = 0; figure != NULL && side < LIMBER_N_BODY_SIDES; side++)
        limber_figure_trace_init (&self->traces[side], figure, side);
      limber_figure_layers_reset (self->layers);
      self->start_us = g_get_monotonic_time ();
      set_turn (self, 0);
    }
  gtk_widget_set_focusable (GTK_WIDGET (self), figure != NULL);
  if (figure != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self), "drawn");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "drawn");
  if (figure != NULL)
    set_motion (self, find_motion (self));
  else
    set_psoas_length (self, 0);
  describe (self);
  update_ticking (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * limber_figure_view_set_motion_func:
 * @self: a view
 * @func: (nullable) (scope forever): says which moment to show; %NULL for a loop of
 *   the view's own
 * @user_data: what is handed to @func
 *
 * Where animations are off, only the side that works is taken from it.
 */
void
limber_figure_view_set_motion_func (LimberFigureView *self,
                                    LimberMotionFunc  func,
                                    gpointer          user_data)
{
  g_return_if_fail (LIMBER_IS_FIGURE_VIEW (self));

  self->func = func;
  self->func_data = user_data;
}

/**
 * limber_figure_view_update:
 * @self: a view
 *
 * Shows the moment that it is now. While the view moves it does that by itself.
 */
void
limber_figure_view_update (LimberFigureView *self)
{
  LimberMotion motion;

  g_return_if_fail (LIMBER_IS_FIGURE_VIEW (self));

  if (self->figure == NULL)
    return;
  motion = find_motion (self);
  if (!is_same_motion (&self->motion, &motion))
    set_motion (self, motion);
}

/**
 * limber_figure_view_set_moving:
 * @self: a view
 * @moving: whether its time goes on
 */
void
limber_figure_view_set_moving (LimberFigureView *self,
                               gboolean          moving)
{
  g_return_if_fail (LIMBER_IS_FIGURE_VIEW (self));

  moving = !!moving;
  if (self->moving == moving)
    return;

  self->moving = moving;
  update_ticking (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MOVING]);
}

/**
 * limber_figure_view_get_moving:
 * @self: a view
 *
 * Returns: whether its time goes on
 */
gboolean
limber_figure_view_get_moving (LimberFigureView *self)
{
  g_return_val_if_fail (LIMBER_IS_FIGURE_VIEW (self), FALSE);

  return self->moving;
}

/**
 * limber_figure_view_get_turn:
 * @self: a view
 *
 * Returns: by how many degrees it is turned to the left, away from its own view; from
 *   -180 to 180
 */
double
limber_figure_view_get_turn (LimberFigureView *self)
{
  g_return_val_if_fail (LIMBER_IS_FIGURE_VIEW (self), 0);

  return self->turn;
}

/**
 * limber_figure_view_get_psoas_length:
 * @self: a view
 *
 * Returns: how long the psoas of the side that works is in the moment shown, relative
 *   to standing; 0 where there is no figure
 */
double
limber_figure_view_get_psoas_length (LimberFigureView *self)
{
  g_return_val_if_fail (LIMBER_IS_FIGURE_VIEW (self), 0);

  return self->psoas_length;
}
