/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "app/figure-layers.h"

#include <string.h>

/* Bytes of what is kept. */
#define MAX_BYTES (32 * 1024 * 1024)

/* How the figure is looked at. */
typedef struct
{
  LimberFigureGround ground;
  double turn;
  gboolean anatomy;
  gboolean dark;
  gboolean high_contrast;
} Look;

typedef enum
{
  LAYER_GROUND, /* the background too */
  LAYER_BODY,
  LAYER_ARROWS,
} Layer;
#define N_LAYERS (LAYER_ARROWS + 1)

/* What a layer depends on but the look. */
typedef struct
{
  Layer layer;
  LimberMotion motion; /* but for the working side, of the body alone */
} Key;

typedef struct
{
  Key key;
  GskRenderNode *node;
  gsize n_bytes;
  double psoas_length;
} Entry;

struct _LimberFigureLayers
{
  Look look;
  GHashTable *links; /* of GList in entries, by Key */
  GQueue entries;    /* of Entry, what was used last at the head */
  gsize n_bytes;
  cairo_surface_t *surface; /* (nullable): what layers are painted on, empty in between */
};

static guint
hash_key (gconstpointer data)
{
  const Key *key = data;

  return (g_double_hash (&key->motion.phase) * 31 + g_double_hash (&key->motion.breath)) *
             2 * N_LAYERS +
         2 * key->layer + key->motion.working;
}

static gboolean
is_same_key (gconstpointer a,
             gconstpointer b)
{
  const Key *first = a;
  const Key *second = b;

  return first->layer == second->layer &&
         first->motion.working == second->motion.working &&
         first->motion.phase == second->motion.phase &&
         first->motion.breath == second->motion.breath;
}

static void
entry_free (Entry *entry)
{
  gsk_render_node_unref (entry->node);
  g_free (entry);
}

static void
remove_oldest (LimberFigureLayers *self)
{
  Entry *entry = g_queue_pop_tail (&self->entries);

  g_hash_table_remove (self->links, &entry->key);
  self->n_bytes -= entry->n_bytes;
  entry_free (entry);
}

static cairo_surface_t *
make_surface (const LimberFigureGround *ground)
{
  cairo_surface_t *surface =
      cairo_image_surface_create (CAIRO_FORMAT_ARGB32, ground->width * ground->scale,
                                  ground->height * ground->scale);

  cairo_surface_set_device_scale (surface, ground->scale, ground->scale);

  return surface;
}

static guint32 *
get_row (cairo_surface_t *surface,
         int              row)
{
  guchar *data = cairo_image_surface_get_data (surface);
  gsize stride = cairo_image_surface_get_stride (surface);

  return (guint32 *) (gpointer) (data + stride * row);
}

static gboolean
is_empty (const guint32 *pixels,
          int            n,
          const guint32 *empty)
{
  return memcmp (pixels, empty, n * sizeof *pixels) == 0;
}

/* Returns the box of what is painted. Most of a picture is empty, and nothing tells that
 * as fast as memcmp(). */
static GdkRectangle
find_box (cairo_surface_t *surface)
{
  int width = cairo_image_surface_get_width (surface);
  int height = cairo_image_surface_get_height (surface);
  g_autofree guint32 *empty = g_new0 (guint32, width);
  int left = width;
  int right = 0;
  int top = height;
  int bottom = 0;

  for (int y = 0; y < height; y++)
    {
      const guint32 *row = get_row (surface, y);

      if (!is_empty (row, left, empty))
        for (left = 0; row[left] == 0;)
          left++;
      if (right < width && !is_empty (row + right, width - right, empty))
        for (right = width; row[right - 1] == 0;)
          right--;
      if (left < right && !is_empty (row + left, right - left, empty))
        {
          top = MIN (top, y);
          bottom = y + 1;
        }
    }

  return (GdkRectangle){ left, top, MAX (right - left, 0), MAX (bottom - top, 0) };
}

/* Takes what is painted off a surface, which is empty after that. */
static cairo_surface_t *
cut_out (cairo_surface_t    *surface,
         const GdkRectangle *box)
{
  static const cairo_user_data_key_t key;
  gsize stride = (gsize) box->width * 4;
  guchar *data = g_malloc (stride * box->height);
  cairo_surface_t *cut =
      cairo_image_surface_create_for_data (data, CAIRO_FORMAT_ARGB32, box->width,
                                           box->height, stride);

  cairo_surface_set_user_data (cut, &key, data, g_free);
  for (int y = 0; y < box->height; y++)
    {
      guint32 *row = get_row (surface, box->y + y) + box->x;

      memcpy (data + y * stride, row, stride);
      memset (row, 0, stride);
    }
  cairo_surface_mark_dirty (surface);

  return cut;
}

static GskRenderNode *
make_node (cairo_surface_t    *cut,
           const GdkRectangle *box,
           int                 scale)
{
  GskRenderNode *node = gsk_cairo_node_new (
      &GRAPHENE_RECT_INIT ((float) box->x / scale, (float) box->y / scale,
                           (float) box->width / scale, (float) box->height / scale));
  cairo_t *cr = gsk_cairo_node_get_draw_context (node);

  cairo_scale (cr, 1.0 / scale, 1.0 / scale);
  cairo_set_source_surface (cr, cut, box->x, box->y);
  cairo_pattern_set_filter (cairo_get_source (cr), CAIRO_FILTER_NEAREST);
  cairo_paint (cr);
  cairo_destroy (cr);

  return node;
}

static void
paint_background (const LimberFigureGround *ground,
                  cairo_t                  *cr)
{
  double radius = ground->radius;
  double right = ground->width - radius;
  double bottom = ground->height - radius;

  cairo_arc (cr, radius, radius, radius, G_PI, 1.5 * G_PI);
  cairo_arc (cr, right, radius, radius, 1.5 * G_PI, 2 * G_PI);
  cairo_arc (cr, right, bottom, radius, 0, 0.5 * G_PI);
  cairo_arc (cr, radius, bottom, radius, 0.5 * G_PI, G_PI);
  gdk_cairo_set_source_rgba (cr, &ground->background);
  cairo_fill (cr);
}

static LimberSceneParts
get_parts (const LimberFigureScene *scene,
           Layer                    layer)
{
  LimberSceneParts moving = limber_figure_scene_get_moving_parts (scene);

  switch (layer)
    {
    case LAYER_GROUND:
      return LIMBER_SCENE_GROUND & ~moving;
    case LAYER_BODY:
      return moving;
    case LAYER_ARROWS:
    default:
      return LIMBER_SCENE_ARROWS;
    }
}

static void
paint (LimberFigureLayers      *self,
       const LimberFigureScene *picture,
       const LimberMotion      *motion,
       Layer                    layer)
{
  const LimberFigureGround *ground = &self->look.ground;
  LimberFigureScene scene = *picture;
  LimberFigureFrame frame;
  cairo_t *cr;

  limber_figure_get_frame (scene.figure, motion->phase, motion->working, motion->breath,
                           &frame);
  scene.frame = &frame;

  if (self->surface == NULL)
    self->surface = make_surface (ground);
  cr = cairo_create (self->surface);
  if (layer == LAYER_GROUND)
    paint_background (ground, cr);
  cairo_translate (cr, ground->margin, ground->margin);
  limber_figure_scene_paint_parts (&scene, get_parts (&scene, layer), cr,
                                   ground->width - 2 * ground->margin,
                                   ground->height - 2 * ground->margin);
  cairo_destroy (cr);
  cairo_surface_flush (self->surface);
}

static Entry *
make_entry (LimberFigureLayers      *self,
            const LimberFigureScene *scene,
            const LimberMotion      *motion,
            const Key               *key)
{
  Entry *entry = g_new0 (Entry, 1);
  GdkRectangle box;

  entry->key = *key;
  paint (self, scene, motion, key->layer);
  box = find_box (self->surface);
  if (box.width > 0)
    {
      cairo_surface_t *cut = cut_out (self->surface, &box);

      entry->node = make_node (cut, &box, self->look.ground.scale);
      entry->n_bytes = (gsize) box.width * box.height * 4;
      cairo_surface_destroy (cut);
    }
  else
    entry->node = gsk_container_node_new (NULL, 0);

  return entry;
}

/* Returns the node of a layer, which is painted only if it is not there any more. */
static GskRenderNode *
get_node (LimberFigureLayers      *self,
          const LimberFigureScene *scene,
          const LimberMotion      *motion,
          double                   psoas_length,
          const Key               *key)
{
  GList *link = g_hash_table_lookup (self->links, key);
  Entry *entry;

  if (link != NULL)
    {
      g_queue_unlink (&self->entries, link);
      g_queue_push_head_link (&self->entries, link);

      return ((Entry *) link->data)->node;
    }

  entry = make_entry (self, scene, motion, key);
  entry->psoas_length = psoas_length;
  self->n_bytes += entry->n_bytes;
  g_queue_push_head (&self->entries, entry);
  g_hash_table_insert (self->links, &entry->key, g_queue_peek_head_link (&self->entries));
  while (self->n_bytes > MAX_BYTES && self->entries.length > N_LAYERS)
    remove_oldest (self);

  return entry->node;
}

/* Forgets what was painted if it is looked at in another way now. */
static void
set_look (LimberFigureLayers       *self,
          const LimberFigureScene  *scene,
          const LimberFigureGround *ground)
{
  Look look;

  memset (&look, 0, sizeof look);
  look.ground = *ground;
  look.turn = scene->turn;
  look.anatomy = scene->anatomy;
  look.dark = scene->dark;
  look.high_contrast = scene->high_contrast;
  if (memcmp (&look, &self->look, sizeof look) == 0)
    return;

  if (memcmp (&look.ground, &self->look.ground, sizeof look.ground) != 0)
    g_clear_pointer (&self->surface, cairo_surface_destroy);
  limber_figure_layers_reset (self);
  self->look = look;
}

/**
 * limber_figure_layers_new:
 *
 * Returns: (transfer full): layers of whatever is shown
 */
LimberFigureLayers *
limber_figure_layers_new (void)
{
  LimberFigureLayers *self = g_new0 (LimberFigureLayers, 1);

  self->links = g_hash_table_new (hash_key, is_same_key);
  g_queue_init (&self->entries);

  return self;
}

void
limber_figure_layers_free (LimberFigureLayers *self)
{
  limber_figure_layers_reset (self);
  g_hash_table_unref (self->links);
  g_clear_pointer (&self->surface, cairo_surface_destroy);
  g_free (self);
}

/**
 * limber_figure_layers_reset:
 * @self: layers
 *
 * Forgets all that was painted. To be called when the figure is another one, or when it
 * is not to be seen for now.
 */
void
limber_figure_layers_reset (LimberFigureLayers *self)
{
  while (self->entries.length > 0)
    remove_oldest (self);
}

/**
 * limber_figure_layers_recall:
 * @self: layers
 * @motion: a moment
 * @psoas_length: (out): what was handed to limber_figure_layers_snapshot() with it
 *
 * Returns: whether it is still there
 */
gboolean
limber_figure_layers_recall (LimberFigureLayers *self,
                             const LimberMotion *motion,
                             double             *psoas_length)
{
  Key key = { LAYER_BODY, *motion };
  GList *link = g_hash_table_lookup (self->links, &key);

  if (link != NULL)
    *psoas_length = ((Entry *) link->data)->psoas_length;

  return link != NULL;
}

/**
 * limber_figure_layers_snapshot:
 * @self: layers
 * @scene: what is to be seen; it needs no frame
 * @motion: the moment that it is of
 * @psoas_length: kept with it
 * @ground: how large it is, and what is behind it
 * @snapshot: where to
 *
 * Adds the picture, painting what it does not have yet.
 */
void
limber_figure_layers_snapshot (LimberFigureLayers       *self,
                               const LimberFigureScene  *scene,
                               const LimberMotion       *motion,
                               double                    psoas_length,
                               const LimberFigureGround *ground,
                               GtkSnapshot              *snapshot)
{
  set_look (self, scene, ground);
  for (Layer layer = 0; layer < N_LAYERS; layer++)
    {
      Key key = { layer, { .working = motion->working } };

      if (layer == LAYER_BODY)
        key.motion = *motion;
      gtk_snapshot_append_node (snapshot,
                                get_node (self, scene, motion, psoas_length, &key));
    }
}
