/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include <adwaita.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "app/application.h"
#include "app/figure-view.h"
#include "content/paths.h"
#include "desktop/settings.h"
#include "window-test.h"

/* Whether the whole program, while it plays, costs no more of the processor than a bare
 * window of the same size in which a rectangle moves over an area as large as the
 * figure, twice as often. This program starts itself twice, as the one and as the other,
 * and looks at both in the same seconds. What it comes to is the median, because others
 * use the machine too, and each moment of a movement is painted when it first comes. */

#define WIDTH    1000
#define HEIGHT   700
#define N_SLICES 5
#define SLICE_MS 4000
#define WARM_MS  2000

/* What is played. None of it ever stands still. */
static const struct
{
  const char *name;
  const char *step;
  gboolean anatomy;
  gboolean decides; /* else it is only told */
} cases[] = {
  { "walking", "{\"exercise\":\"walking\",\"kind\":\"hold\",\"seconds\":300}", FALSE,
    TRUE },
  { "leg swings",
    "{\"exercise\":\"leg-swings\",\"kind\":\"reps\",\"reps\":60,"
    "\"tempo\":{\"move_s\":1,\"return_s\":1},\"sides\":\"each\",\"switch_s\":5}",
    FALSE, FALSE },
  { "walking, with bones and muscles",
    "{\"exercise\":\"walking\",\"kind\":\"hold\",\"seconds\":300}", TRUE, FALSE },
};

/* The floor: a window with nothing in it but what moves, as often as the screen is
 * redrawn: 60 times a second where nobody says otherwise. */

static void
draw_floor (GtkDrawingArea *area,
            cairo_t        *cr,
            int             width,
            int             height,
            gpointer        user_data)
{
  double t = g_get_monotonic_time () % (2 * G_USEC_PER_SEC) / (2.0 * G_USEC_PER_SEC);

  cairo_set_source_rgb (cr, 0.2, 0.4, 0.8);
  cairo_rectangle (cr, t * (width - 60), height / 2 - 30, 60, 60);
  cairo_fill (cr);
}

static gboolean
redraw_cb (GtkWidget     *area,
           GdkFrameClock *clock,
           gpointer       user_data)
{
  gtk_widget_queue_draw (area);

  return G_SOURCE_CONTINUE;
}

static void G_GNUC_NORETURN
run_floor (int width,
           int height)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *area = gtk_drawing_area_new ();

  gtk_widget_set_halign (area, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (area, GTK_ALIGN_CENTER);
  gtk_drawing_area_set_content_width (GTK_DRAWING_AREA (area), width);
  gtk_drawing_area_set_content_height (GTK_DRAWING_AREA (area), height);
  gtk_drawing_area_set_draw_func (GTK_DRAWING_AREA (area), draw_floor, NULL, NULL);
  gtk_window_set_default_size (GTK_WINDOW (window), WIDTH, HEIGHT);
  gtk_window_set_child (GTK_WINDOW (window), area);
  gtk_window_present (GTK_WINDOW (window));
  window_test_wait_for_mapped (area, TRUE);
  gtk_widget_add_tick_callback (area, redraw_cb, NULL, NULL);
  g_print ("%d %d\n", width, height);
  while (TRUE)
    g_main_context_iteration (NULL, TRUE);
}

/* The program. */

/* Says how large the figure is, once it is there. */
static gboolean
find_figure_cb (gpointer user_data)
{
  GtkWindow *window = gtk_application_get_active_window (user_data);
  GtkWidget *view = window != NULL ? window_test_find_type (GTK_WIDGET (window),
                                                            LIMBER_TYPE_FIGURE_VIEW)
                                   : NULL;

  if (view == NULL || gtk_widget_get_width (view) == 0)
    return G_SOURCE_CONTINUE;
  g_print ("%d %d\n", gtk_widget_get_width (view), gtk_widget_get_height (view));

  return G_SOURCE_REMOVE;
}

static void
write_routine (const char *own,
               const char *step)
{
  g_autofree char *folder = g_build_filename (own, "routines", NULL);
  g_autofree char *path = g_build_filename (folder, "bench.json", NULL);
  g_autofree char *text = g_strdup_printf (
      "{\"format\":1,\"id\":\"bench\",\"title\":\"Bench\",\"summary\":\"Measured.\","
      "\"place\":\"wall\",\"aim\":\"Speed\",\"changeover_s\":0,\"steps\":[%s]}",
      step);

  g_assert_no_errno (g_mkdir_with_parents (folder, 0700));
  g_assert_true (g_file_set_contents (path, text, -1, NULL));
}

static int
run_playing (guint number)
{
  g_autofree char *own = limber_path_own_content ();
  g_autoptr (LimberCatalogue) catalogue = NULL;
  g_autoptr (GSettings) settings = limber_settings_new (NULL);
  g_autoptr (LimberApplication) application = NULL;
  g_auto (LimberRequest) request = { .play = g_strdup ("bench") };

  write_routine (own, cases[number].step);
  catalogue = limber_catalogue_new (limber_path_content (), own);
  g_settings_set_boolean (settings, "safety-read", TRUE);
  g_settings_set_boolean (settings, "show-anatomy", cases[number].anatomy);
  g_settings_set_int (settings, "get-ready-seconds", 0);
  application = limber_application_new (catalogue, settings, &request);
  g_timeout_add (100, find_figure_cb, application);

  return g_application_run (G_APPLICATION (application), 0, NULL);
}

/* The comparison. */

typedef struct
{
  GSubprocess *process;
  clockid_t clock;
  int width; /* of the figure */
  int height;
} Child;

/* Starts this program as @mode, with two numbers, and waits until its window is there. */
static void
start_child (Child      *child,
             const char *program,
             const char *mode,
             int         first,
             int         second)
{
  g_autofree char *first_text = g_strdup_printf ("%d", first);
  g_autofree char *second_text = g_strdup_printf ("%d", second);
  const char *arguments[] = { program, mode, first_text, second_text, NULL };
  g_autoptr (GDataInputStream) output = NULL;
  g_autofree char *line = NULL;
  g_autoptr (GError) error = NULL;
  pid_t pid;

  child->process = g_subprocess_newv (arguments, G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error);
  g_assert_no_error (error);
  output = g_data_input_stream_new (g_subprocess_get_stdout_pipe (child->process));
  line = g_data_input_stream_read_line (output, NULL, NULL, NULL);
  if (line == NULL || sscanf (line, "%d %d", &child->width, &child->height) != 2)
    g_error ("%s does not start", mode);

  pid = atoi (g_subprocess_get_identifier (child->process));
  g_assert_cmpint (clock_getcpuclockid (pid, &child->clock), ==, 0);
}

static void
stop_child (Child *child)
{
  g_subprocess_force_exit (child->process);
  g_subprocess_wait (child->process, NULL, NULL);
  g_clear_object (&child->process);
}

static double
get_cpu_ms (const Child *child)
{
  struct timespec time;

  g_assert_cmpint (clock_gettime (child->clock, &time), ==, 0);

  return time.tv_sec * 1e3 + time.tv_nsec / 1e6;
}

static int
compare_doubles (gconstpointer a,
                 gconstpointer b)
{
  double difference = *(const double *) a - *(const double *) b;

  return difference < 0 ? -1 : difference > 0;
}

/* Returns the median of how many times as much the program takes. */
static double
compare_slices (const Child *playing,
                const Child *bare)
{
  double ratios[N_SLICES];

  g_usleep (WARM_MS * 1000);
  for (guint i = 0; i < N_SLICES; i++)
    {
      double playing_ms = -get_cpu_ms (playing);
      double bare_ms = -get_cpu_ms (bare);

      g_usleep (SLICE_MS * 1000);
      playing_ms += get_cpu_ms (playing);
      bare_ms += get_cpu_ms (bare);
      ratios[i] = playing_ms / bare_ms;
      g_print ("playing %6.1f ms/s, bare window %6.1f ms/s: %.2f\n",
               playing_ms * 1000 / SLICE_MS, bare_ms * 1000 / SLICE_MS, ratios[i]);
    }
  qsort (ratios, N_SLICES, sizeof ratios[0], compare_doubles);

  return ratios[N_SLICES / 2];
}

/* Returns whether that is as it should be. */
static gboolean
compare (const char *program,
         guint       number)
{
  Child playing;
  Child bare;
  double ratio;

  start_child (&playing, program, "--play", number, 0);
  start_child (&bare, program, "--bare", playing.width, playing.height);
  g_print ("%s: a figure of %d by %d in a window of %d by %d\n", cases[number].name,
           playing.width, playing.height, WIDTH, HEIGHT);
  ratio = compare_slices (&playing, &bare);
  g_print ("%s: %.2f times a bare window with a rectangle at twice the rate%s\n\n",
           cases[number].name, ratio, cases[number].decides ? ", at most 1" : "");
  stop_child (&playing);
  stop_child (&bare);

  return ratio <= 1 || !cases[number].decides;
}

int
main (int    argc,
      char **argv)
{
  gboolean good = TRUE;

  if (argc == 4 && g_str_equal (argv[1], "--play"))
    return run_playing (atoi (argv[2]));
  if (argc == 4 && g_str_equal (argv[1], "--bare"))
    {
      gtk_init ();
      run_floor (atoi (argv[2]), atoi (argv[3]));
    }

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    good &= compare (argv[0], i);

  return good ? 0 : 1;
}
