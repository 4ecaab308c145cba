/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "app/psoas-gauge.h"

#include <glib/gi18n.h>

#include "drawing/anatomy.h"
#include "figure/psoas.h"

/* What the scale reaches from and to, relative to standing: about what a deep squat and
 * a lunge have. */
#define SHORTEST 0.65
#define LONGEST  1.10

/* Pixels. */
#define HEIGHT        20
#define BAR_HEIGHT    8
#define MARK_WIDTH    4
#define MIN_WIDTH     80
#define NATURAL_WIDTH 240

#define N_STOPS 9

struct _LimberPsoasGauge
{
  GtkWidget parent_instance;

  double length;
};

G_DEFINE_FINAL_TYPE (LimberPsoasGauge, limber_psoas_gauge, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_LENGTH,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* Short is where reading begins. */
static double
get_x (LimberPsoasGauge *self,
       double            length)
{
  GtkWidget *widget = GTK_WIDGET (self);
  double share = CLAMP ((length - SHORTEST) / (LONGEST - SHORTEST), 0, 1);

  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    share = 1 - share;

  return share * gtk_widget_get_width (widget);
}

static void
describe (LimberPsoasGauge *self)
{
  g_autofree char *text = limber_psoas_gauge_describe (self->length);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, SHORTEST,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, LONGEST,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_NOW,
                                  CLAMP (self->length, SHORTEST, LONGEST),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, text, -1);
}

static void
snapshot_bar (LimberPsoasGauge *self,
              GtkSnapshot      *snapshot,
              int               width,
              int               height)
{
  gboolean dark = adw_style_manager_get_dark (adw_style_manager_get_default ());
  graphene_rect_t bar =
      GRAPHENE_RECT_INIT (0, (height - BAR_HEIGHT) / 2.0f, width, BAR_HEIGHT);
  GskRoundedRect outline;
  GskColorStop stops[N_STOPS];

  for (guint i = 0; i < N_STOPS; i++)
    {
      double share = (double) i / (N_STOPS - 1);
      double rgb[3];

      limber_psoas_get_color (SHORTEST + share * (LONGEST - SHORTEST), dark, rgb);
      stops[i] = (GskColorStop){ share, { rgb[0], rgb[1], rgb[2], 1 } };
    }
  gsk_rounded_rect_init_from_rect (&outline, &bar, BAR_HEIGHT / 2.0f);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_linear_gradient (snapshot, &bar,
                                       &GRAPHENE_POINT_INIT (get_x (self, SHORTEST), 0),
                                       &GRAPHENE_POINT_INIT (get_x (self, LONGEST), 0),
                                       stops, N_STOPS);
  gtk_snapshot_pop (snapshot);
}

static void
limber_psoas_gauge_snapshot (GtkWidget   *widget,
                             GtkSnapshot *snapshot)
{
  LimberPsoasGauge *self = LIMBER_PSOAS_GAUGE (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  float x = CLAMP (get_x (self, self->length) - MARK_WIDTH / 2.0, 0, width - MARK_WIDTH);
  GskRoundedRect mark;
  GdkRGBA color;

  snapshot_bar (self, snapshot, width, height);
  if (self->length <= 0)
    return;

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &color);
  gsk_rounded_rect_init_from_rect (&mark,
                                   &GRAPHENE_RECT_INIT (x, (height - HEIGHT) / 2.0f,
                                                        MARK_WIDTH, HEIGHT),
                                   MARK_WIDTH / 2.0f);
  gtk_snapshot_push_rounded_clip (snapshot, &mark);
  gtk_snapshot_append_color (snapshot, &color, &mark.bounds);
  gtk_snapshot_pop (snapshot);
}

static void
limber_psoas_gauge_measure (GtkWidget      *widget,
                            GtkOrientation  orientation,
                            int             for_size,
                            int            *minimum,
                            int            *natural,
                            int            *minimum_baseline,
                            int            *natural_baseline)
{
  *minimum = orientation == GTK_ORIENTATION_VERTICAL ? HEIGHT : MIN_WIDTH;
  *natural = orientation == GTK_ORIENTATION_VERTICAL ? HEIGHT : NATURAL_WIDTH;
}

static void
limber_psoas_gauge_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_LENGTH:
      g_value_set_double (value, LIMBER_PSOAS_GAUGE (object)->length);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
limber_psoas_gauge_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_LENGTH:
      limber_psoas_gauge_set_length (LIMBER_PSOAS_GAUGE (object),
                                     g_value_get_double (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
limber_psoas_gauge_class_init (LimberPsoasGaugeClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = limber_psoas_gauge_get_property;
  object_class->set_property = limber_psoas_gauge_set_property;
  widget_class->measure = limber_psoas_gauge_measure;
  widget_class->snapshot = limber_psoas_gauge_snapshot;

  properties[PROP_LENGTH] =
      g_param_spec_double ("length", NULL, NULL, 0, 2, 0,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY |
                               G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "psoasgauge");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_METER);
}

static void
limber_psoas_gauge_init (LimberPsoasGauge *self)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  g_signal_connect_object (manager, "notify::dark", G_CALLBACK (gtk_widget_queue_draw),
                           self, G_CONNECT_SWAPPED);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Length of the psoas"), -1);
  describe (self);
}

/**
 * limber_psoas_gauge_set_length:
 * @self: a gauge
 * @length: how long the psoas is, relative to standing; from 0 to 2
 */
void
limber_psoas_gauge_set_length (LimberPsoasGauge *self,
                               double            length)
{
  g_return_if_fail (LIMBER_IS_PSOAS_GAUGE (self));
  g_return_if_fail (length >= 0 && length <= 2);

  if (self->length == length)
    return;

  self->length = length;
  describe (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LENGTH]);
}

/**
 * limber_psoas_gauge_get_length:
 * @self: a gauge
 *
 * Returns: how long the psoas is, relative to standing
 */
double
limber_psoas_gauge_get_length (LimberPsoasGauge *self)
{
  g_return_val_if_fail (LIMBER_IS_PSOAS_GAUGE (self), 0);

  return self->length;
}

/**
 * limber_psoas_gauge_describe:
 * @length: how long the psoas is, relative to standing
 *
 * Returns: (transfer full): that in words, such as “rather long, 104 % of standing”
 */
char *
limber_psoas_gauge_describe (double length)
{
  const char *state = limber_psoas_state_get_name (limber_psoas_get_state (length));

  /* Translators: how long the psoas is, such as “rather long”, and that in percent of
   * its length in standing. */
  return g_strdup_printf (_ ("%s, %.0f %% of standing"), state, length * 100);
}
