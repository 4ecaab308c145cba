/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include <cairo.h>
#include <time.h>

#include "bench-malloc.h"
#include "content/catalogue.h"
#include "content/paths.h"
#include "drawing/scene.h"
#include "figure/psoas.h"
#include "player/motion.h"

/* What a picture of a figure costs: finding out where the bones are, and drawing them.
 * Times are of the processor, and the least of several rounds, because others use it
 * too. Beside them stands what cairo needs for something simple. */

#define SIZE      600
#define N_MOMENTS 20
#define MOMENT_US (1270 * 1000) /* apart, so that they are of all of a loop */
#define N_ROUNDS  5
#define LIMIT_MS  2.0 /* for numbers and drawing, without the inside of the body */

#define N_ELLIPSES 40

typedef struct
{
  LimberExercise *exercise;
  LimberFigure *figure;
  LimberMotion motions[N_MOMENTS];
  LimberFigureFrame frames[N_MOMENTS];
  LimberFigureTrace traces[LIMBER_N_BODY_SIDES];
} Subject;

/* Milliseconds, and calls of malloc; of one frame. */
typedef struct
{
  double numbers;
  double body;
  double anatomy;
  double numbers_calls;
  double body_calls;
} Cost;

static double
get_time_ms (void)
{
  struct timespec time;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &time);

  return time.tv_sec * 1e3 + time.tv_nsec / 1e6;
}

static void
find_numbers (Subject *subject)
{
  for (guint i = 0; i < N_MOMENTS; i++)
    {
      const LimberMotion *motion = &subject->motions[i];
      LimberPsoas psoas;

      limber_figure_get_frame (subject->figure, motion->phase, motion->working,
                               motion->breath, &subject->frames[i]);
      limber_psoas_compute (&psoas, &subject->frames[i].skeleton, motion->working);
    }
}

static void
draw (Subject  *subject,
      gboolean  anatomy,
      cairo_t  *cr)
{
  for (guint i = 0; i < N_MOMENTS; i++)
    {
      LimberFigureScene scene = {
        .figure = subject->figure,
        .exercise = subject->exercise,
        .frame = &subject->frames[i],
        .trace = &subject->traces[subject->motions[i].working],
        .anatomy = anatomy,
      };

      limber_figure_scene_paint (&scene, cr, SIZE, SIZE);
    }
}

static void
measure (Subject *subject,
         cairo_t *cr,
         Cost    *cost)
{
  double start = get_time_ms ();
  double numbers;
  double body;
  guint start_calls = bench_malloc_get_n_calls ();

  find_numbers (subject);
  numbers = get_time_ms ();
  cost->numbers_calls = bench_malloc_get_n_calls () - start_calls;
  draw (subject, FALSE, cr);
  body = get_time_ms ();
  cost->body_calls = bench_malloc_get_n_calls () - start_calls - cost->numbers_calls;
  draw (subject, TRUE, cr);

  cost->numbers = (numbers - start) / N_MOMENTS;
  cost->body = (body - numbers) / N_MOMENTS;
  cost->anatomy = (get_time_ms () - body) / N_MOMENTS;
  cost->numbers_calls /= N_MOMENTS;
  cost->body_calls /= N_MOMENTS;
}

static Cost
find_cost (Subject *subject,
           cairo_t *cr)
{
  Cost least = { G_MAXDOUBLE, G_MAXDOUBLE, G_MAXDOUBLE, 0, 0 };

  for (guint i = 0; i < N_ROUNDS; i++)
    {
      Cost cost;

      measure (subject, cr, &cost);
      least = (Cost){ MIN (least.numbers, cost.numbers), MIN (least.body, cost.body),
                      MIN (least.anatomy, cost.anatomy), cost.numbers_calls,
                      cost.body_calls };
    }

  return least;
}

/* A figure's share of ellipses, each as large as a thigh. */
static double
find_floor (cairo_t *cr)
{
  double least = G_MAXDOUBLE;

  for (guint round = 0; round < 4 * N_ROUNDS; round++)
    {
      double start = get_time_ms ();

      for (guint i = 0; i < N_ELLIPSES; i++)
        {
          cairo_save (cr);
          cairo_translate (cr, SIZE / 2, SIZE / 2);
          cairo_rotate (cr, G_PI * i / N_ELLIPSES);
          cairo_scale (cr, 100, 30);
          cairo_arc (cr, 0, 0, 1, 0, 2 * G_PI);
          cairo_restore (cr);
          cairo_set_source_rgb (cr, 0.5, 0.5, (double) i / N_ELLIPSES);
          cairo_fill (cr);
        }
      least = MIN (least, get_time_ms () - start);
    }

  return least;
}

static void
init_subject (Subject        *subject,
              LimberExercise *exercise)
{
  subject->exercise = exercise;
  subject->figure = limber_exercise_get_figure (exercise);
  for (guint i = 0; i < N_MOMENTS; i++)
    subject->motions[i] =
        limber_motion_in_loop (subject->figure, limber_exercise_get_dose (exercise),
                               (gint64) i * MOMENT_US);
  for (LimberBodySide side = 0; side < LIMBER_N_BODY_SIDES; side++)
    limber_figure_trace_init (&subject->traces[side], subject->figure, side);
}

static void
print_cost (const char *name,
            const Cost *cost)
{
  g_print ("%-28s %8.3f %8.3f %8.3f %10.1f %10.1f\n", name, cost->numbers, cost->body,
           cost->anatomy, cost->numbers_calls, cost->body_calls);
}

static void
add_to_mean (Cost       *mean,
             const Cost *cost,
             guint       n)
{
  mean->numbers += cost->numbers / n;
  mean->body += cost->body / n;
  mean->anatomy += cost->anatomy / n;
  mean->numbers_calls += cost->numbers_calls / n;
  mean->body_calls += cost->body_calls / n;
}

static void
find_costs (LimberCatalogue *catalogue,
            cairo_t         *cr,
            Cost            *mean,
            Cost            *worst)
{
  GListModel *exercises = limber_catalogue_get_exercises (catalogue);
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++)
    {
      g_autoptr (LimberExercise) exercise = g_list_model_get_item (exercises, i);

      n += limber_exercise_get_figure (exercise) != NULL;
    }
  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++)
    {
      g_autoptr (LimberExercise) exercise = g_list_model_get_item (exercises, i);
      g_autofree Subject *subject = g_new0 (Subject, 1);
      Cost cost;

      if (limber_exercise_get_figure (exercise) == NULL)
        continue;
      init_subject (subject, exercise);
      cost = find_cost (subject, cr);
      print_cost (limber_exercise_get_id (exercise), &cost);
      add_to_mean (mean, &cost, n);
      *worst = (Cost){ MAX (worst->numbers, cost.numbers), MAX (worst->body, cost.body),
                       MAX (worst->anatomy, cost.anatomy),
                       MAX (worst->numbers_calls, cost.numbers_calls),
                       MAX (worst->body_calls, cost.body_calls) };
    }
}

int
main (void)
{
  g_autoptr (LimberCatalogue) catalogue =
      limber_catalogue_new (limber_path_content (), NULL);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, SIZE, SIZE);
  cairo_t *cr = cairo_create (surface);
  Cost mean = { 0 };
  Cost worst = { 0 };
  double floor_ms = find_floor (cr);
  double frame_ms;

  g_print ("%-28s %8s %8s %8s %10s %10s\n", "ms of one core, a frame", "numbers", "body",
           "anatomy", "n. mallocs", "b. mallocs");
  find_costs (catalogue, cr, &mean, &worst);
  print_cost ("mean", &mean);
  print_cost ("worst", &worst);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);

  frame_ms = mean.numbers + mean.body;
  g_print ("\nA frame of %d by %d costs %.3f ms, at most %.1f; %.3f with anatomy.\n"
           "That is %.2f times %d plain ellipses (%.3f ms).\n"
           "Numbers allocate %.1f times a frame.\n",
           SIZE, SIZE, frame_ms, LIMIT_MS, mean.numbers + mean.anatomy,
           frame_ms / floor_ms, N_ELLIPSES, floor_ms, worst.numbers_calls);

  return frame_ms <= LIMIT_MS && worst.numbers_calls == 0 ? 0 : 1;
}
