/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "app/place-sign.h"

/* Pixels, before the scale of the screen. */
#define MAX_SIZE 128

static GtkIconPaintable *
look_up_icon (GtkWidget   *widget,
              LimberPlace  place,
              int          size)
{
  GtkIconTheme *theme = gtk_icon_theme_get_for_display (gtk_widget_get_display (widget));
  g_autofree char *name =
      g_strdup_printf ("limber-place-%s-symbolic", limber_place_get_id (place));

  return gtk_icon_theme_lookup_icon (theme, name, NULL, size,
                                     gtk_widget_get_scale_factor (widget),
                                     gtk_widget_get_direction (widget), 0);
}

/**
 * limber_place_sign_snapshot:
 * @widget: the widget that is drawn
 * @place: where an exercise is done
 * @snapshot: what to draw on
 *
 * Draws the sign of a place in the middle of the widget, in the colour of its text.
 */
void
limber_place_sign_snapshot (GtkWidget   *widget,
                            LimberPlace  place,
                            GtkSnapshot *snapshot)
{
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  int size = MIN (MIN (width, height) * 3 / 5, MAX_SIZE);
  g_autoptr (GtkIconPaintable) icon = look_up_icon (widget, place, size);
  GdkRGBA colors[4];

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &colors[0]);
  for (guint i = 1; i < G_N_ELEMENTS (colors); i++)
    colors[i] = colors[0];

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot,
                          &GRAPHENE_POINT_INIT ((width - size) / 2, (height - size) / 2));
  gtk_symbolic_paintable_snapshot_symbolic (GTK_SYMBOLIC_PAINTABLE (icon), snapshot, size,
                                            size, colors, G_N_ELEMENTS (colors));
  gtk_snapshot_restore (snapshot);
}
