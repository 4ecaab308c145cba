/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "figures.h"

/* Of 255: a shadow fades out, and less than this of it is not missed. */
#define MAX_ALPHA 12

static const double turns[] = { 0, 45, 90, 180 };

static GPtrArray *figures;

/* A picture of nothing but a scene. */
static cairo_surface_t *
draw (const TestScene *scene,
      int              width,
      int              height)
{
  cairo_surface_t *surface =
      cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  cairo_t *cr = cairo_create (surface);

  limber_figure_scene_paint (&scene->scene, cr, width, height);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  g_assert_cmpint (cairo_surface_status (surface), ==, CAIRO_STATUS_SUCCESS);

  return surface;
}

static guint
get_alpha (cairo_surface_t *surface,
           int              x,
           int              y)
{
  const guchar *data = cairo_image_surface_get_data (surface);
  const guchar *row = data + y * cairo_image_surface_get_stride (surface);

  return ((const guint32 *) (gconstpointer) row)[x] >> 24;
}

static guint
count_painted (cairo_surface_t *surface)
{
  guint count = 0;

  for (int y = 0; y < cairo_image_surface_get_height (surface); y++)
    for (int x = 0; x < cairo_image_surface_get_width (surface); x++)
      count += get_alpha (surface, x, y) > 0;

  return count;
}

static gboolean
is_painted (cairo_surface_t *surface,
            int              x,
            int              y)
{
  return get_alpha (surface, x, y) > MAX_ALPHA;
}

/* What is at the edge may go on beyond it. */
static void
assert_free_edge (cairo_surface_t *surface)
{
  int width = cairo_image_surface_get_width (surface);
  int height = cairo_image_surface_get_height (surface);

  for (int x = 0; x < width; x++)
    if (is_painted (surface, x, 0) || is_painted (surface, x, height - 1))
      g_error ("painted at %d of %d, at the %s", x, width,
               is_painted (surface, x, 0) ? "top" : "bottom");
  for (int y = 0; y < height; y++)
    if (is_painted (surface, 0, y) || is_painted (surface, width - 1, y))
      g_error ("painted at %d of %d, on the %s", y, height,
               is_painted (surface, 0, y) ? "left" : "right");
}

/* Nothing is cut off, however large the picture is and wherever one looks from. Only a
 * wall has no end. */
static void
test_edges (gconstpointer user_data)
{
  static const struct
  {
    int width;
    int height;
  } sizes[] = { { 48, 48 }, { 96, 96 }, { 240, 320 }, { 700, 300 }, { 2000, 2000 } };
  const TestFigure *figure = user_data;

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    for (guint j = 0; j < G_N_ELEMENTS (turns); j++)
      for (LimberBodySide side = 0; side < LIMBER_N_BODY_SIDES; side++)
        {
          cairo_surface_t *surface;
          TestScene scene;

          test_scene_init (&scene, figure, side);
          scene.scene.turn = turns[j];
          surface = draw (&scene, sizes[i].width, sizes[i].height);
          g_test_message ("%s, %d × %d, %s works, turned by %.0f", figure->name,
                          sizes[i].width, sizes[i].height,
                          side == LIMBER_BODY_LEFT ? "left" : "right", turns[j]);
          g_assert_cmpuint (count_painted (surface), >,
                            sizes[i].width * sizes[i].height / 50);
          assert_free_edge (surface);
          cairo_surface_destroy (surface);
        }
}

/* All the way through the movement, with all that can be seen. */
static void
test_inside (gconstpointer user_data)
{
  const TestFigure *figure = user_data;

  for (guint i = 0; i < G_N_ELEMENTS (turns); i++)
    for (guint look = 0; look < 4; look++)
      {
        TestScene scene;
        cairo_surface_t *closed;
        cairo_surface_t *open;

        test_scene_init (&scene, figure, LIMBER_BODY_RIGHT);
        limber_figure_get_frame (figure->figure, look / 3.0, LIMBER_BODY_RIGHT, 0.5,
                                 &scene.frame);
        scene.scene.turn = turns[i];
        scene.scene.dark = look & 1;
        scene.scene.high_contrast = look >> 1;
        closed = draw (&scene, 300, 200);
        scene.scene.anatomy = TRUE;
        open = draw (&scene, 300, 200);
        g_test_message ("%s, turned by %.0f, look %u", figure->name, turns[i], look);
        g_assert_cmpuint (count_painted (open), >, 300 * 200 / 50);
        g_assert_cmpint (memcmp (cairo_image_surface_get_data (open),
                                 cairo_image_surface_get_data (closed),
                                 200 * cairo_image_surface_get_stride (open)),
                         !=, 0);
        cairo_surface_destroy (open);
        cairo_surface_destroy (closed);
      }
}

static void
add_test (const char       *name,
          const TestFigure *figure,
          GTestDataFunc     func)
{
  g_autofree char *path = g_strdup_printf ("/scene/%s/%s", name, figure->name);

  g_test_add_data_func (path, figure, func);
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  figures = test_figures_new ();
  for (guint i = 0; i < figures->len; i++)
    {
      const TestFigure *figure = g_ptr_array_index (figures, i);

      add_test ("inside", figure, test_inside);
      if (!test_figure_has_prop (figure, LIMBER_PROP_WALL))
        add_test ("edges", figure, test_edges);
    }

  status = g_test_run ();
  g_ptr_array_unref (figures);
  return status;
}
