/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "app/time-ring.h"

/* Pixels. */
#define RADIUS        18
#define THIN          5
#define THICK         12
#define THICK_FROM    560 /* of the shorter side */
#define BREATH_MARGIN 6

/* Of the text's colour, and of the accent's. */
#define TRACK_ALPHA  0.12
#define BREATH_ALPHA 0.28

/* Breathed out, in times of the shape's size when breathed in. */
#define BREATH_LEAST 0.35

struct _LimberTimeRing
{
  AdwBin parent_instance;

  double left;
  double breath;
};

G_DEFINE_FINAL_TYPE (LimberTimeRing, limber_time_ring, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_LEFT,
  PROP_BREATH,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* The middle line of a frame. */
typedef struct
{
  double x;
  double y;
  double width;
  double height;
  double radius;
  double thickness;
} Frame;

static Frame
get_frame (LimberTimeRing *self)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self));
  int height = gtk_widget_get_height (GTK_WIDGET (self));
  double thickness = MIN (width, height) >= THICK_FROM ? THICK : THIN;

  return (Frame){ .x = thickness / 2,
                  .y = thickness / 2,
                  .width = MAX (width - thickness, 0),
                  .height = MAX (height - thickness, 0),
                  .radius = MIN (RADIUS - thickness / 2, MIN (width, height) / 2.0),
                  .thickness = thickness };
}

static double
get_length (const Frame *frame)
{
  return 2 * (frame->width + frame->height) - 8 * frame->radius +
         2 * G_PI * frame->radius;
}

/* From the middle of the upper side, as the hands of a clock go. */
static void
add_path (cairo_t     *cr,
          const Frame *frame)
{
  double right = frame->x + frame->width;
  double bottom = frame->y + frame->height;
  double radius = frame->radius;

  cairo_move_to (cr, frame->x + frame->width / 2, frame->y);
  cairo_arc (cr, right - radius, frame->y + radius, radius, -G_PI / 2, 0);
  cairo_arc (cr, right - radius, bottom - radius, radius, 0, G_PI / 2);
  cairo_arc (cr, frame->x + radius, bottom - radius, radius, G_PI / 2, G_PI);
  cairo_arc (cr, frame->x + radius, frame->y + radius, radius, G_PI, G_PI * 3 / 2);
  cairo_close_path (cr);
}

static void
draw_frame (LimberTimeRing *self,
            cairo_t        *cr,
            const Frame    *frame,
            const GdkRGBA  *track,
            const GdkRGBA  *accent)
{
  double length = get_length (frame);
  const double dashes[] = { self->left * length, length };

  cairo_set_line_width (cr, frame->thickness);
  gdk_cairo_set_source_rgba (cr, track);
  add_path (cr, frame);
  cairo_stroke (cr);
  if (self->left <= 0)
    return;

  /* A dash as long as the whole has no end. */
  if (self->left < 1)
    cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), -(1 - self->left) * length);
  gdk_cairo_set_source_rgba (cr, accent);
  add_path (cr, frame);
  cairo_stroke (cr);
}

/* In four strips, because what is inside need not be drawn. */
static void
snapshot_frame (LimberTimeRing *self,
                GtkSnapshot    *snapshot,
                const GdkRGBA  *track,
                const GdkRGBA  *accent)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self));
  int height = gtk_widget_get_height (GTK_WIDGET (self));
  Frame frame = get_frame (self);
  int end = MIN (RADIUS + 1, height / 2);
  int side = MIN (ceil (frame.thickness) + 1, width / 2);
  const graphene_rect_t strips[] = {
    GRAPHENE_RECT_INIT (0, 0, width, end),
    GRAPHENE_RECT_INIT (0, height - end, width, end),
    GRAPHENE_RECT_INIT (0, end, side, height - 2 * end),
    GRAPHENE_RECT_INIT (width - side, end, side, height - 2 * end),
  };

  for (guint i = 0; i < G_N_ELEMENTS (strips); i++)
    {
      cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &strips[i]);

      draw_frame (self, cr, &frame, track, accent);
      cairo_destroy (cr);
    }
}

static void
snapshot_breath (LimberTimeRing *self,
                 GtkSnapshot    *snapshot,
                 const GdkRGBA  *accent)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self));
  int height = gtk_widget_get_height (GTK_WIDGET (self));
  double most = MIN (width, height) - 2 * (get_frame (self).thickness + BREATH_MARGIN);
  double size = most * (BREATH_LEAST + (1 - BREATH_LEAST) * self->breath);
  GdkRGBA color = *accent;
  GskRoundedRect outline;

  if (size <= 0)
    return;

  color.alpha *= BREATH_ALPHA;
  gsk_rounded_rect_init_from_rect (&outline,
                                   &GRAPHENE_RECT_INIT ((width - size) / 2,
                                                        (height - size) / 2, size, size),
                                   size / 2);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, &color, &outline.bounds);
  gtk_snapshot_pop (snapshot);
}

static void
limber_time_ring_snapshot (GtkWidget   *widget,
                           GtkSnapshot *snapshot)
{
  LimberTimeRing *self = LIMBER_TIME_RING (widget);
  GtkStyleContext *style = gtk_widget_get_style_context (widget);
  GdkRGBA track;
  GdkRGBA accent;

  gtk_style_context_get_color (style, &track);
  if (!gtk_style_context_lookup_color (style, "accent_color", &accent))
    accent = track;
  track.alpha *= TRACK_ALPHA;

  if (self->breath >= 0)
    snapshot_breath (self, snapshot, &accent);
  snapshot_frame (self, snapshot, &track, &accent);
  GTK_WIDGET_CLASS (limber_time_ring_parent_class)->snapshot (widget, snapshot);
}

static void
limber_time_ring_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  LimberTimeRing *self = LIMBER_TIME_RING (object);

  switch (prop_id)
    {
    case PROP_LEFT:
      g_value_set_double (value, self->left);
      break;
    case PROP_BREATH:
      g_value_set_double (value, self->breath);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
limber_time_ring_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  LimberTimeRing *self = LIMBER_TIME_RING (object);

  switch (prop_id)
    {
    case PROP_LEFT:
      limber_time_ring_set_left (self, g_value_get_double (value));
      break;
    case PROP_BREATH:
      limber_time_ring_set_breath (self, g_value_get_double (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
limber_time_ring_class_init (LimberTimeRingClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags =
      G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = limber_time_ring_get_property;
  object_class->set_property = limber_time_ring_set_property;
  widget_class->snapshot = limber_time_ring_snapshot;

  properties[PROP_LEFT] = g_param_spec_double ("left", NULL, NULL, 0, 1, 1, flags);
  properties[PROP_BREATH] = g_param_spec_double ("breath", NULL, NULL, -1, 1, -1, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "timering");
}

static void
limber_time_ring_init (LimberTimeRing *self)
{
  self->left = 1;
  self->breath = -1;
}

/**
 * limber_time_ring_new:
 *
 * Returns: (transfer floating): a whole frame with nothing in it
 */
GtkWidget *
limber_time_ring_new (void)
{
  return g_object_new (LIMBER_TYPE_TIME_RING, NULL);
}

/**
 * limber_time_ring_set_left:
 * @self: a ring
 * @left: the share of the time that is left, 0 to 1
 */
void
limber_time_ring_set_left (LimberTimeRing *self,
                           double          left)
{
  g_return_if_fail (LIMBER_IS_TIME_RING (self));
  g_return_if_fail (left >= 0 && left <= 1);

  if (self->left == left)
    return;

  self->left = left;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LEFT]);
}

/**
 * limber_time_ring_set_breath:
 * @self: a ring
 * @breath: how far to be breathed in, from 0 to 1; below 0 there is no shape
 */
void
limber_time_ring_set_breath (LimberTimeRing *self,
                             double          breath)
{
  g_return_if_fail (LIMBER_IS_TIME_RING (self));
  g_return_if_fail (breath <= 1);

  breath = MAX (breath, -1);
  if (self->breath == breath)
    return;

  self->breath = breath;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BREATH]);
}
