/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "app/figure-place.h"

/* Pixels, before the scale of the screen. */
#define MIN_SIZE     48
#define NATURAL_SIZE 96
#define MAX_SIGN     128

struct _LimberFigurePlace
{
  GtkWidget parent_instance;

  LimberPlace place;
};

G_DEFINE_FINAL_TYPE (LimberFigurePlace, limber_figure_place, GTK_TYPE_WIDGET)

static GtkIconPaintable *
look_up_sign (LimberFigurePlace *self,
              int                size)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkIconTheme *theme = gtk_icon_theme_get_for_display (gtk_widget_get_display (widget));
  g_autofree char *name =
      g_strdup_printf ("limber-place-%s-symbolic", limber_place_get_id (self->place));

  return gtk_icon_theme_lookup_icon (theme, name, NULL, size,
                                     gtk_widget_get_scale_factor (widget),
                                     gtk_widget_get_direction (widget), 0);
}

static void
limber_figure_place_measure (GtkWidget      *widget,
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

/* The panel behind the sign is the widget's CSS background. */
static void
limber_figure_place_snapshot (GtkWidget   *widget,
                              GtkSnapshot *snapshot)
{
  LimberFigurePlace *self = LIMBER_FIGURE_PLACE (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  int size = MIN (MIN (width, height) * 3 / 5, MAX_SIGN);
  g_autoptr (GtkIconPaintable) sign = look_up_sign (self, size);
  GdkRGBA colors[4];

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &colors[0]);
  for (guint i = 1; i < G_N_ELEMENTS (colors); i++)
    colors[i] = colors[0];

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot,
                          &GRAPHENE_POINT_INIT ((width - size) / 2, (height - size) / 2));
  gtk_symbolic_paintable_snapshot_symbolic (GTK_SYMBOLIC_PAINTABLE (sign), snapshot, size,
                                            size, colors, G_N_ELEMENTS (colors));
  gtk_snapshot_restore (snapshot);
}

static void
limber_figure_place_class_init (LimberFigurePlaceClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = limber_figure_place_measure;
  widget_class->snapshot = limber_figure_place_snapshot;

  gtk_widget_class_set_css_name (widget_class, "figureplace");
  /* Wherever it stands, the place is also there in words. */
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
limber_figure_place_init (LimberFigurePlace *self)
{
}

/**
 * limber_figure_place_set_place:
 * @self: the panel
 * @place: where the exercise is done
 *
 * Changes the sign.
 */
void
limber_figure_place_set_place (LimberFigurePlace *self,
                               LimberPlace        place)
{
  g_return_if_fail (LIMBER_IS_FIGURE_PLACE (self));
  g_return_if_fail (place < LIMBER_N_PLACES);

  if (self->place == place)
    return;
  self->place = place;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
