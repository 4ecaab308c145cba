/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include <glib/gstdio.h>

#include "figures.h"

/* test-pictures [--update]: holds the still picture of every figure against the one that
 * is kept beside this file, or keeps new ones. The target update-pictures does that.
 *
 * Pictures are drawn larger and reduced, and compared by the means of small blocks, so
 * that how a version of cairo samples an edge hardly counts: a shift by a twentieth of a
 * pixel makes at most 6 levels of 255 in any block. A part of the body that is moved by
 * 3 % of its height, if it is seen to move, makes at least 10. Both are tests too. */

/* Pixels. */
#define SIZE  160
#define OVER  4 /* larger so many times while it is drawn */
#define BLOCK 4

/* Of 255: how much the mean of a block may differ. */
#define MAX_DIFFERENCE 8

static GPtrArray *figures;

static cairo_surface_t *
draw_large (const TestScene *scene,
            double           shift)
{
  cairo_surface_t *surface =
      cairo_image_surface_create (CAIRO_FORMAT_RGB24, SIZE * OVER, SIZE * OVER);
  cairo_t *cr = cairo_create (surface);
  LimberFigureStyle style;

  limber_figure_style_init (&style, FALSE, FALSE);
  limber_color_set (style.background, 1, cr);
  cairo_paint (cr);
  cairo_translate (cr, shift * OVER, shift * OVER);
  limber_figure_scene_paint (&scene->scene, cr, SIZE * OVER, SIZE * OVER);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_flush (surface);

  return surface;
}

static guint32
get_pixel (cairo_surface_t *surface,
           int              x,
           int              y)
{
  const guchar *data = cairo_image_surface_get_data (surface);
  const guchar *row = data + y * cairo_image_surface_get_stride (surface);

  return ((const guint32 *) (gconstpointer) row)[x];
}

/* The mean of a square. */
static void
get_mean (cairo_surface_t *surface,
          int              left,
          int              top,
          int              size,
          double           mean[3])
{
  for (guint c = 0; c < 3; c++)
    mean[c] = 0;
  for (int y = top; y < top + size; y++)
    for (int x = left; x < left + size; x++)
      {
        guint32 pixel = get_pixel (surface, x, y);

        for (guint c = 0; c < 3; c++)
          mean[c] += (pixel >> (16 - 8 * c) & 0xff) / (double) (size * size);
      }
}

static cairo_surface_t *
reduce (cairo_surface_t *large)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, SIZE, SIZE);
  guchar *data = cairo_image_surface_get_data (surface);

  for (int y = 0; y < SIZE; y++)
    for (int x = 0; x < SIZE; x++)
      {
        guchar *row = data + y * cairo_image_surface_get_stride (surface);
        guint32 *pixel = (guint32 *) (gpointer) row + x;
        double mean[3];

        get_mean (large, x * OVER, y * OVER, OVER, mean);
        *pixel = 0;
        for (guint c = 0; c < 3; c++)
          *pixel = *pixel << 8 | (guint32) (mean[c] + 0.5);
      }
  cairo_surface_mark_dirty (surface);

  return surface;
}

static cairo_surface_t *
draw_shifted (const TestScene *scene,
              double           shift)
{
  cairo_surface_t *large = draw_large (scene, shift);
  cairo_surface_t *surface = reduce (large);

  cairo_surface_destroy (large);
  return surface;
}

static cairo_surface_t *
draw (const TestFigure *figure)
{
  TestScene scene;

  test_scene_init (&scene, figure, LIMBER_BODY_RIGHT);
  return draw_shifted (&scene, 0);
}

/* How much the block differs that differs most, and where it is. */
static double
compare (cairo_surface_t *a,
         cairo_surface_t *b,
         int             *worst_x,
         int             *worst_y)
{
  double worst = 0;

  for (int y = 0; y < SIZE; y += BLOCK)
    for (int x = 0; x < SIZE; x += BLOCK)
      {
        double one[3], other[3];

        get_mean (a, x, y, BLOCK, one);
        get_mean (b, x, y, BLOCK, other);
        for (guint c = 0; c < 3; c++)
          if (fabs (one[c] - other[c]) > worst)
            {
              worst = fabs (one[c] - other[c]);
              *worst_x = x;
              *worst_y = y;
            }
      }

  return worst;
}

static char *
get_file_name (const TestFigure *figure)
{
  return g_strconcat (figure->name, ".png", NULL);
}

static cairo_surface_t *
read_kept (const TestFigure *figure)
{
  g_autofree char *name = get_file_name (figure);
  g_autofree char *path =
      g_test_build_filename (G_TEST_DIST, "drawing", "pictures", name, NULL);

  return cairo_image_surface_create_from_png (path);
}

static gboolean
is_picture (cairo_surface_t *surface)
{
  return cairo_surface_status (surface) == CAIRO_STATUS_SUCCESS &&
         cairo_image_surface_get_width (surface) == SIZE &&
         cairo_image_surface_get_height (surface) == SIZE;
}

/* Returns where. */
static char *
write_new (const TestFigure *figure,
           cairo_surface_t  *surface)
{
  g_autofree char *folder =
      g_test_build_filename (G_TEST_BUILT, "drawing", "new-pictures", NULL);
  g_autofree char *name = get_file_name (figure);
  char *path = g_build_filename (folder, name, NULL);

  g_assert_no_errno (g_mkdir_with_parents (folder, 0755));
  g_assert_cmpint (cairo_surface_write_to_png (surface, path), ==, CAIRO_STATUS_SUCCESS);

  return path;
}

static void
fail (const TestFigure *figure,
      cairo_surface_t  *surface,
      const char       *what)
{
  g_autofree char *path = write_new (figure, surface);

  g_test_message ("%s: %s. The picture as it is now: %s. If it is right, build "
                  "update-pictures.",
                  figure->name, what, path);
  g_test_fail_printf ("%s: %s", figure->name, what);
}

/* All pictures that differ are told, not only the first. */
static void
test_picture (gconstpointer user_data)
{
  const TestFigure *figure = user_data;
  cairo_surface_t *kept = read_kept (figure);
  cairo_surface_t *surface = draw (figure);

  if (!is_picture (kept))
    fail (figure, surface, "there is no picture of it");
  else
    {
      int x, y;
      double difference = compare (surface, kept, &x, &y);
      g_autofree char *what = NULL;

      what = g_strdup_printf ("looks different by %.0f levels, most at %d, %d",
                              difference, x, y);
      if (difference > MAX_DIFFERENCE)
        fail (figure, surface, what);
    }
  cairo_surface_destroy (surface);
  cairo_surface_destroy (kept);
}

static gboolean
is_of_a_figure (const char *file_name)
{
  for (guint i = 0; i < figures->len; i++)
    {
      g_autofree char *name = get_file_name (g_ptr_array_index (figures, i));

      if (g_str_equal (name, file_name))
        return TRUE;
    }

  return FALSE;
}

/* Calls @func with the path of each picture that is of no figure. */
static void
foreach_stray (void (*func) (const char *path))
{
  g_autofree char *folder =
      g_test_build_filename (G_TEST_DIST, "drawing", "pictures", NULL);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  g_assert_nonnull (dir);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (!is_of_a_figure (name))
        func (path);
    }
}

static void
fail_stray (const char *path)
{
  g_test_fail_printf ("%s is of no figure", path);
}

static void
test_strays (void)
{
  foreach_stray (fail_stray);
}

/* From the figure as it is now. Takes @surface. */
static double
get_difference (const TestFigure *figure,
                cairo_surface_t  *surface)
{
  cairo_surface_t *before = draw (figure);
  double difference;
  int x, y;

  difference = compare (before, surface, &x, &y);
  cairo_surface_destroy (before);
  cairo_surface_destroy (surface);

  return difference;
}

/* What no eye sees is no difference. */
static void
test_tolerant (void)
{
  for (guint i = 0; i < figures->len; i++)
    {
      const TestFigure *figure = g_ptr_array_index (figures, i);
      TestScene scene;

      test_scene_init (&scene, figure, LIMBER_BODY_RIGHT);
      g_test_message ("%s", figure->name);
      g_assert_cmpfloat (get_difference (figure, draw_shifted (&scene, 0.05)), <,
                         MAX_DIFFERENCE);
    }
}

static cairo_surface_t *
draw_bent (const TestFigure *figure,
           LimberJoint       joint,
           double            degrees)
{
  LimberBodySide side =
      limber_joint_is_paired (joint) ? LIMBER_BODY_RIGHT : LIMBER_BODY_LEFT;
  TestScene scene;

  test_scene_init (&scene, figure, LIMBER_BODY_RIGHT);
  scene.frame.posture.angles[joint][side] += degrees;
  limber_skeleton_set_posture (&scene.frame.skeleton, &scene.frame.posture);

  return draw_shifted (&scene, 0);
}

/* What moves by 3 % of the body's height is one: the foot on the shin, the head, the
 * whole leg; and an arrow that is not there. */
static void
test_sensitive (void)
{
  static const struct
  {
    LimberJoint joint;
    double degrees;
  } bends[] = {
    { LIMBER_JOINT_KNEE_FLEXION, -6 },
    { LIMBER_JOINT_NECK_FLEXION, 14 },
    { LIMBER_JOINT_HIP_FLEXION, 3.5 },
  };

  for (guint i = 0; i < figures->len; i++)
    {
      const TestFigure *figure = g_ptr_array_index (figures, i);
      TestScene scene;

      g_test_message ("%s", figure->name);
      for (guint j = 0; j < G_N_ELEMENTS (bends); j++)
        g_assert_cmpfloat (get_difference (figure, draw_bent (figure, bends[j].joint,
                                                              bends[j].degrees)),
                           >, MAX_DIFFERENCE);

      test_scene_init (&scene, figure, LIMBER_BODY_RIGHT);
      if (scene.trace.n_paths == 0)
        continue;
      scene.trace.n_paths = 0;
      g_assert_cmpfloat (get_difference (figure, draw_shifted (&scene, 0)), >,
                         MAX_DIFFERENCE);
    }
}

static void
remove_stray (const char *path)
{
  g_print ("Removed %s\n", path);
  g_assert_no_errno (g_unlink (path));
}

static void
keep (const TestFigure *figure)
{
  g_autofree char *name = get_file_name (figure);
  g_autofree char *path =
      g_test_build_filename (G_TEST_DIST, "drawing", "pictures", name, NULL);
  cairo_surface_t *surface = draw (figure);

  g_assert_cmpint (cairo_surface_write_to_png (surface, path), ==, CAIRO_STATUS_SUCCESS);
  cairo_surface_destroy (surface);
}

/* Only what looks different, so that nothing else is to be looked at and committed. */
static void
update (const TestFigure *figure)
{
  cairo_surface_t *kept = read_kept (figure);
  gboolean is_there = is_picture (kept);

  if (is_there && get_difference (figure, cairo_surface_reference (kept)) == 0)
    g_print ("As it was: %s\n", figure->name);
  else
    {
      keep (figure);
      g_print ("%s: %s\n", is_there ? "Changed" : "New", figure->name);
    }
  cairo_surface_destroy (kept);
}

static void
update_all (void)
{
  g_autofree char *folder =
      g_test_build_filename (G_TEST_DIST, "drawing", "pictures", NULL);

  g_assert_no_errno (g_mkdir_with_parents (folder, 0755));
  for (guint i = 0; i < figures->len; i++)
    update (g_ptr_array_index (figures, i));
  foreach_stray (remove_stray);
}

static int
run_tests (void)
{
  g_test_set_nonfatal_assertions ();
  for (guint i = 0; i < figures->len; i++)
    {
      const TestFigure *figure = g_ptr_array_index (figures, i);
      g_autofree char *path = g_strconcat ("/pictures/figure/", figure->name, NULL);

      g_test_add_data_func (path, figure, test_picture);
    }
  g_test_add_func ("/pictures/strays", test_strays);
  g_test_add_func ("/pictures/tolerant", test_tolerant);
  g_test_add_func ("/pictures/sensitive", test_sensitive);

  return g_test_run ();
}

int
main (int    argc,
      char **argv)
{
  int status = 0;

  g_test_init (&argc, &argv, NULL);
  figures = test_figures_new ();
  if (argc > 1 && g_str_equal (argv[1], "--update"))
    update_all ();
  else
    status = run_tests ();
  g_ptr_array_unref (figures);

  return status;
}
