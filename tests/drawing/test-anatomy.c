/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "drawing/anatomy.h"
#include "drawing/bones.h"
#include "drawing/muscle-paths.h"
#include "drawing/muscles.h"

#define SIZE  200
#define TRIES 60

/* Of sRGB as the eye weighs it. */
static double
get_luminance (double   relative_length,
               gboolean dark)
{
  static const double weights[3] = { 0.2126, 0.7152, 0.0722 };
  double rgb[3];
  double sum = 0;

  limber_psoas_get_color (relative_length, dark, rgb);
  for (guint i = 0; i < 3; i++)
    {
      g_assert_cmpfloat (rgb[i], >=, 0);
      g_assert_cmpfloat (rgb[i], <=, 1);
      sum += weights[i] * pow (rgb[i], 2.2);
    }

  return sum;
}

/* Whoever sees no hues sees it get lighter. */
static void
test_colour (void)
{
  for (gboolean dark = FALSE; dark <= TRUE; dark++)
    {
      for (double length = 0.78; length < 1.065; length += 0.01)
        g_assert_cmpfloat (get_luminance (length, dark), <,
                           get_luminance (length + 0.01, dark));
      g_assert_cmpfloat_with_epsilon (get_luminance (0.5, dark),
                                      get_luminance (0.76, dark), 1e-9);
      g_assert_cmpfloat_with_epsilon (get_luminance (1.3, dark),
                                      get_luminance (1.07, dark), 1e-9);
    }
}

static void
check_sheet (const LimberMuscleSheet *sheet)
{
  g_assert_cmpuint (sheet->n_strands, >=, 2);
  g_assert_cmpuint (sheet->n_stations, >=, 2);
  g_assert_cmpuint (sheet->n_stations, <=, LIMBER_MUSCLE_MAX_STATIONS);
  for (guint i = 0; i < sheet->n_stations; i++)
    {
      const LimberMuscleStation *station = &sheet->stations[i];

      g_assert_cmpfloat (station->radius, >, 0);
      g_assert_cmpfloat (station->share, >=, 0);
      g_assert_cmpfloat (station->share, <, 1);
    }
}

static void
test_sheets (void)
{
  for (LimberMuscle muscle = 0; muscle < LIMBER_N_MUSCLES; muscle++)
    {
      guint n_leg;
      guint n_trunk;
      const LimberMuscleSheet *leg = limber_leg_muscle_get_sheets (muscle, &n_leg);
      const LimberMuscleSheet *trunk = limber_trunk_muscle_get_sheets (muscle, &n_trunk);

      g_assert_cmpint (n_leg > 0 || n_trunk > 0, ==, muscle != LIMBER_MUSCLE_ILIOPSOAS);
      g_assert_true (n_leg == 0 || n_trunk == 0);
      for (guint i = 0; i < n_leg; i++)
        check_sheet (&leg[i]);
      for (guint i = 0; i < n_trunk; i++)
        check_sheet (&trunk[i]);
    }
}

static void
set_random_frame (LimberFigureFrame *frame)
{
  *frame = (LimberFigureFrame){ 0 };
  for (LimberJoint joint = 0; joint < LIMBER_N_JOINTS; joint++)
    for (LimberBodySide side = 0; side < LIMBER_N_BODY_SIDES; side++)
      {
        const LimberJointInfo *info = limber_joint_get_info (joint);

        frame->posture.angles[joint][side] =
            g_test_rand_double_range (info->min, info->max + 0.001);
      }
  frame->working = g_test_rand_bit () ? LIMBER_BODY_RIGHT : LIMBER_BODY_LEFT;
  limber_skeleton_set_posture (&frame->skeleton, &frame->posture);
}

static guint
count_painted (cairo_surface_t *surface)
{
  const guchar *data;
  int stride = cairo_image_surface_get_stride (surface);
  guint count = 0;

  cairo_surface_flush (surface);
  data = cairo_image_surface_get_data (surface);
  for (int y = 0; y < SIZE; y++)
    for (int x = 0; x < SIZE; x++)
      count += ((const guint32 *) (gconstpointer) (data + y * stride))[x] != 0;

  return count;
}

/* In whatever posture and from wherever, something is drawn, and nothing but what is
 * near the body. */
static void
test_paint (void)
{
  LimberMuscle all[LIMBER_N_MUSCLES];

  for (LimberMuscle muscle = 0; muscle < LIMBER_N_MUSCLES; muscle++)
    all[muscle] = muscle;

  for (guint i = 0; i < TRIES; i++)
    {
      cairo_surface_t *surface =
          cairo_image_surface_create (CAIRO_FORMAT_ARGB32, SIZE, SIZE);
      cairo_t *cr = cairo_create (surface);
      LimberCamera camera = { .yaw = g_test_rand_double_range (-180, 180),
                              .elevation = g_test_rand_double_range (0, 80),
                              .scale = SIZE * 0.5,
                              .x = SIZE / 2,
                              .y = SIZE / 2 };
      LimberAnatomyStyle style = { .dark = i % 2 == 0 };
      LimberBonesStyle bones = { .dark = style.dark };
      LimberFigureFrame frame;
      guint painted;

      set_random_frame (&frame);
      cairo_set_line_width (cr, 42);
      limber_figure_bones_paint (cr, &frame.skeleton, &camera, &bones);
      limber_figure_anatomy_paint (cr, &frame, &camera, &style);
      limber_figure_muscles_paint (cr, &frame, &camera, all, LIMBER_N_MUSCLES / 2,
                                   all + LIMBER_N_MUSCLES / 2, LIMBER_N_MUSCLES / 2,
                                   style.dark);
      painted = count_painted (surface);

      g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
      g_assert_cmpfloat (cairo_get_line_width (cr), ==, 42);
      g_assert_cmpuint (painted, >, SIZE * SIZE / 100);
      g_assert_cmpuint (painted, <, SIZE * SIZE / 4);

      cairo_destroy (cr);
      cairo_surface_destroy (surface);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/anatomy/colour", test_colour);
  g_test_add_func ("/anatomy/sheets", test_sheets);
  g_test_add_func ("/anatomy/paint", test_paint);

  return g_test_run ();
}
