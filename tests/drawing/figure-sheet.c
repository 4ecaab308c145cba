/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include <string.h>

#include "drawing/painter.h"
#include "drawing/trace.h"
#include "content/catalogue.h"
#include "content/paths.h"

/* figure-sheet OUT.png [EXERCISE...]: draws the key poses of exercises, all where none
 * is named, into one picture, to be looked at. Options: see below. */

#define LABEL_HEIGHT 20

static struct
{
  int frames;
  int size;
  int columns;
  int rounds;
  char *view;
  gboolean dark;
  gboolean high_contrast;
  gboolean muscles;
  gboolean left;
} options = { .size = 240, .columns = 8 };

static const GOptionEntry entries[] = {
  { "frames", 0, 0, G_OPTION_ARG_INT, &options.frames, "Film strips of so many", "N" },
  { "size", 0, 0, G_OPTION_ARG_INT, &options.size, "Of a cell", "PIXELS" },
  { "columns", 0, 0, G_OPTION_ARG_INT, &options.columns, "Cells in a row", "N" },
  { "view", 0, 0, G_OPTION_ARG_STRING, &options.view, "Instead of its own", "VIEW" },
  { "dark", 0, 0, G_OPTION_ARG_NONE, &options.dark, "In the dark style", NULL },
  { "high-contrast", 0, 0, G_OPTION_ARG_NONE, &options.high_contrast, "So", NULL },
  { "muscles", 0, 0, G_OPTION_ARG_NONE, &options.muscles, "See-through", NULL },
  { "left", 0, 0, G_OPTION_ARG_NONE, &options.left, "The left side works", NULL },
  { "time", 0, 0, G_OPTION_ARG_INT, &options.rounds, "Say how long each takes", "N" },
  { NULL },
};

/* One cell of the sheet. */
typedef struct
{
  LimberExercise *exercise;
  char *label;
  double phase;
  double breath;
} Cell;

static void
cell_free (Cell *cell)
{
  g_object_unref (cell->exercise);
  g_free (cell->label);
  g_free (cell);
}

static void
add_cell (GPtrArray      *cells,
          LimberExercise *exercise,
          const char     *name,
          double          phase,
          double          breath)
{
  Cell *cell = g_new0 (Cell, 1);

  cell->exercise = g_object_ref (exercise);
  cell->label = g_strdup_printf ("%s: %s", limber_exercise_get_id (exercise), name);
  cell->phase = phase;
  cell->breath = breath;
  g_ptr_array_add (cells, cell);
}

/* A film strip where frames are asked for, else one cell a key. */
static void
add_cells (GPtrArray      *cells,
           LimberExercise *exercise)
{
  LimberFigure *figure = limber_exercise_get_figure (exercise);
  guint n_keys = limber_figure_get_n_keys (figure);

  for (int i = 0; i < options.frames; i++)
    {
      double phase = (double) i / options.frames;
      g_autofree char *name = g_strdup_printf ("%.2f", phase);

      add_cell (cells, exercise, name, phase, (1 - cos (phase * G_PI)) / 2);
    }
  for (guint i = 0; options.frames == 0 && i < n_keys; i++)
    {
      const LimberKey *key = limber_figure_get_key (figure, i);

      add_cell (cells, exercise, limber_figure_get_pose (figure, key->pose)->name,
                key->at, i % 2);
    }
}

static LimberView
get_view (LimberFigure *figure)
{
  for (LimberView view = 0; options.view != NULL && view < LIMBER_N_VIEWS; view++)
    if (g_str_equal (options.view, limber_view_get_id (view)))
      return view;

  return limber_figure_get_view (figure);
}

static void
draw_label (cairo_t                 *cr,
            const char              *label,
            const LimberFigureStyle *style)
{
  limber_color_set (style->leggings, 1, cr);
  cairo_set_font_size (cr, CLAMP (options.size / 20, 7, 13));
  cairo_move_to (cr, 4, options.size + LABEL_HEIGHT - 6);
  cairo_show_text (cr, label);
}

static void
draw_cell (cairo_t                 *cr,
           const Cell              *cell,
           const LimberFigureStyle *style)
{
  LimberFigure *figure = limber_exercise_get_figure (cell->exercise);
  LimberBodySide working = options.left ? LIMBER_BODY_LEFT : LIMBER_BODY_RIGHT;
  LimberView view = get_view (figure);
  LimberCamera camera = { .yaw = limber_view_get_yaw (view, working),
                          .elevation = limber_view_get_elevation (view) };
  LimberFigureFrame frame;
  LimberFigureTrace trace;
  gint64 start = g_get_monotonic_time ();

  limber_figure_fit (&camera, figure, options.size, options.size);
  limber_figure_get_frame (figure, cell->phase, working, cell->breath, &frame);
  limber_figure_trace_init (&trace, figure, working);
  cairo_rectangle (cr, 0, 0, options.size, options.size);
  cairo_clip (cr);
  for (int i = 0; i < MAX (options.rounds, 1); i++)
    limber_figure_paint (cr, figure, &frame, &camera, style);
  if (options.rounds > 0)
    g_print ("%s: %.2f ms\n", cell->label,
             (g_get_monotonic_time () - start) / 1000.0 / options.rounds);
  limber_figure_trace_paint (&trace, cr, &camera, style);
}

static gboolean
write_sheet (GPtrArray  *cells,
             const char *path)
{
  int columns =
      MIN (options.frames > 0 ? options.frames : options.columns, (int) cells->len);
  int rows = (cells->len + columns - 1) / columns;
  int row_height = options.size + LABEL_HEIGHT;
  LimberFigureStyle style;
  cairo_surface_t *surface =
      cairo_image_surface_create (CAIRO_FORMAT_RGB24, columns * options.size,
                                  rows * row_height);
  cairo_t *cr = cairo_create (surface);
  cairo_status_t status;

  limber_figure_style_init (&style, options.dark, options.high_contrast);
  style.anatomy = options.muscles;
  if (options.muscles)
    style.body_alpha = 0.35;
  limber_color_set (style.background, 1, cr);
  cairo_paint (cr);
  for (guint i = 0; i < cells->len; i++)
    {
      const Cell *cell = g_ptr_array_index (cells, i);

      cairo_save (cr);
      cairo_translate (cr, i % columns * options.size, i / columns * row_height);
      draw_label (cr, cell->label, &style);
      draw_cell (cr, cell, &style);
      cairo_restore (cr);
    }

  status = cairo_surface_write_to_png (surface, path);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);

  return status == CAIRO_STATUS_SUCCESS;
}

static void
find_cells (GPtrArray        *cells,
            LimberCatalogue  *catalogue,
            char            **names)
{
  GListModel *exercises = limber_catalogue_get_exercises (catalogue);

  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++)
    {
      g_autoptr (LimberExercise) exercise = g_list_model_get_item (exercises, i);
      const char *id = limber_exercise_get_id (exercise);

      if (limber_exercise_get_figure (exercise) != NULL &&
          (*names == NULL || g_strv_contains ((const char *const *) names, id)))
        add_cells (cells, exercise);
    }
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GOptionContext) context = g_option_context_new ("OUT.png [EXERCISE…]");
  g_autoptr (GPtrArray) cells =
      g_ptr_array_new_with_free_func ((GDestroyNotify) cell_free);
  g_autoptr (LimberCatalogue) catalogue = NULL;
  g_autoptr (GError) error = NULL;

  g_option_context_add_main_entries (context, entries, NULL);
  if (!g_option_context_parse (context, &argc, &argv, &error) || argc < 2)
    {
      g_printerr ("%s\n", error != NULL ? error->message : "figure-sheet OUT.png");
      return 2;
    }

  catalogue = limber_catalogue_new (limber_path_content (), NULL);
  find_cells (cells, catalogue, argv + 2);
  if (cells->len == 0 || !write_sheet (cells, argv[1]))
    {
      g_printerr ("figure-sheet: nothing to draw, or nowhere to\n");
      return 1;
    }

  return 0;
}
