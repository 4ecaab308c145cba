/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "app/figure-picture.h"

#include "drawing/scene.h"
#include "app/place-sign.h"
#include "player/motion.h"

/* Pixels. */
#define MIN_SIZE     48
#define NATURAL_SIZE 96
#define MARGIN       4

/* How many pictures are kept; a grid and a list of routines in two sizes and looks. */
#define MAX_KEPT 160

struct _LimberFigurePicture
{
  GtkWidget parent_instance;

  LimberFigure *figure; /* (nullable) */
  LimberPlace place;
};

G_DEFINE_FINAL_TYPE (LimberFigurePicture, limber_figure_picture, GTK_TYPE_WIDGET)

/* What a kept picture is of; all that it depends on. */
typedef struct
{
  LimberFigure *figure;
  int width; /* of the screen's pixels */
  int height;
  int scale;
  gboolean dark;
  gboolean high_contrast;
} PictureKey;

static guint
hash_key (gconstpointer key)
{
  const PictureKey *self = key;

  return g_direct_hash (self->figure) + self->width * 31u + self->height * 7919u +
         self->dark * 2u + self->high_contrast;
}

static gboolean
are_keys_equal (gconstpointer a,
                gconstpointer b)
{
  const PictureKey *one = a;
  const PictureKey *other = b;

  return one->figure == other->figure && one->width == other->width &&
         one->height == other->height && one->scale == other->scale &&
         one->dark == other->dark && one->high_contrast == other->high_contrast;
}

/* The figure is kept too, so that no other one can come to stand at its address. */
static void
free_key (gpointer key)
{
  g_object_unref (((PictureKey *) key)->figure);
  g_free (key);
}

static void
paint (const PictureKey *key,
       cairo_surface_t  *surface)
{
  LimberMotion motion = limber_motion_at_rest (key->figure);
  LimberFigureFrame frame;
  LimberFigureTrace trace;
  LimberFigureScene scene = {
    .figure = key->figure,
    .frame = &frame,
    .trace = &trace,
    .dark = key->dark,
    .high_contrast = key->high_contrast,
  };
  cairo_t *cr = cairo_create (surface);
  double margin = MARGIN * key->scale;

  limber_figure_get_frame (key->figure, motion.phase, motion.working, motion.breath,
                           &frame);
  limber_figure_trace_init (&trace, key->figure, motion.working);
  cairo_translate (cr, margin, margin);
  limber_figure_scene_paint (&scene, cr, key->width - 2 * margin,
                             key->height - 2 * margin);
  cairo_destroy (cr);
}

static GdkTexture *
make_texture (const PictureKey *key)
{
  cairo_surface_t *surface =
      cairo_image_surface_create (CAIRO_FORMAT_ARGB32, key->width, key->height);
  g_autoptr (GBytes) bytes = NULL;
  GdkTexture *texture;

  paint (key, surface);
  cairo_surface_flush (surface);
  bytes = g_bytes_new (cairo_image_surface_get_data (surface),
                       (gsize) cairo_image_surface_get_stride (surface) * key->height);
  texture = gdk_memory_texture_new (key->width, key->height, GDK_MEMORY_DEFAULT, bytes,
                                    cairo_image_surface_get_stride (surface));
  cairo_surface_destroy (surface);

  return texture;
}

static GdkTexture *
get_texture (const PictureKey *key)
{
  static GHashTable *kept;
  GdkTexture *texture;
  PictureKey *copy;

  if (kept == NULL)
    kept = g_hash_table_new_full (hash_key, are_keys_equal, free_key, g_object_unref);
  texture = g_hash_table_lookup (kept, key);
  if (texture != NULL)
    return texture;

  if (g_hash_table_size (kept) >= MAX_KEPT)
    g_hash_table_remove_all (kept);
  copy = g_memdup2 (key, sizeof *key);
  g_object_ref (copy->figure);
  texture = make_texture (key);
  g_hash_table_insert (kept, copy, texture);

  return texture;
}

static void
limber_figure_picture_measure (GtkWidget      *widget,
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

/* The panel behind the figure is the widget's CSS background. */
static void
limber_figure_picture_snapshot (GtkWidget   *widget,
                                GtkSnapshot *snapshot)
{
  LimberFigurePicture *self = LIMBER_FIGURE_PICTURE (widget);
  AdwStyleManager *manager = adw_style_manager_get_default ();
  int scale = gtk_widget_get_scale_factor (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  PictureKey key = { self->figure,
                     width * scale,
                     height * scale,
                     scale,
                     adw_style_manager_get_dark (manager),
                     adw_style_manager_get_high_contrast (manager) };

  if (width <= 0 || height <= 0)
    return;
  if (self->figure == NULL)
    {
      limber_place_sign_snapshot (widget, self->place, snapshot);
      return;
    }
  gtk_snapshot_append_texture (snapshot, get_texture (&key),
                               &GRAPHENE_RECT_INIT (0, 0, width, height));
}

static void
limber_figure_picture_dispose (GObject *object)
{
  LimberFigurePicture *self = LIMBER_FIGURE_PICTURE (object);

  g_clear_object (&self->figure);

  G_OBJECT_CLASS (limber_figure_picture_parent_class)->dispose (object);
}

static void
limber_figure_picture_class_init (LimberFigurePictureClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_figure_picture_dispose;
  widget_class->measure = limber_figure_picture_measure;
  widget_class->snapshot = limber_figure_picture_snapshot;

  gtk_widget_class_set_css_name (widget_class, "figure");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
limber_figure_picture_init (LimberFigurePicture *self)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  g_signal_connect_object (manager, "notify::dark", G_CALLBACK (gtk_widget_queue_draw),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (manager, "notify::high-contrast",
                           G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
}

/**
 * limber_figure_picture_show:
 * @self: a picture
 * @figure: (nullable): what to show
 * @place: whose sign to show where there is no figure
 */
void
limber_figure_picture_show (LimberFigurePicture *self,
                            LimberFigure        *figure,
                            LimberPlace          place)
{
  g_return_if_fail (LIMBER_IS_FIGURE_PICTURE (self));
  g_return_if_fail (place < LIMBER_N_PLACES);

  g_set_object (&self->figure, figure);
  self->place = place;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  figure != NULL ? limber_figure_get_description (figure)
                                                 : limber_place_get_name (place),
                                  -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
