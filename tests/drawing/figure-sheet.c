/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include <locale.h>
#include <string.h>

#include "content/catalogue.h"
#include "content/paths.h"
#include "drawing/scene.h"

/* figure-sheet OUT.png [EXERCISE...]: draws the key poses of exercises with their names,
 * of all where none is named, into one picture, to be looked at. EXERCISE/ID is another
 * figure of an exercise. */

#define LABEL_HEIGHT 20

static struct
{
  int frames;
  int size;
  int columns;
  int turn;
  char *view;
  gboolean dark;
  gboolean high_contrast;
  gboolean muscles;
  gboolean left;
} options = { .size = 240, .columns = 8 };

static const GOptionEntry entries[] = {
  { "frames", 0, 0, G_OPTION_ARG_INT, &options.frames,
    "Draw a film strip of N moments of each movement", "N" },
  { "size", 0, 0, G_OPTION_ARG_INT, &options.size, "Size of each picture", "PIXELS" },
  { "columns", 0, 0, G_OPTION_ARG_INT, &options.columns, "Pictures in a row", "N" },
  { "view", 0, 0, G_OPTION_ARG_STRING, &options.view,
    "Look from side, front or three-quarter, instead of each from its own", "VIEW" },
  { "turn", 0, 0, G_OPTION_ARG_INT, &options.turn, "Turn it to the left", "DEGREES" },
  { "muscles", 0, 0, G_OPTION_ARG_NONE, &options.muscles,
    "Show bones and muscles through the body", NULL },
  { "left", 0, 0, G_OPTION_ARG_NONE, &options.left, "Let the left side work", NULL },
  { "dark", 0, 0, G_OPTION_ARG_NONE, &options.dark, "On dark", NULL },
  { "high-contrast", 0, 0, G_OPTION_ARG_NONE, &options.high_contrast, "In high contrast",
    NULL },
  { NULL },
};

/* One picture of the sheet. */
typedef struct
{
  LimberExercise *exercise; /* the catalogue's */
  LimberFigure *figure;
  char *label;
  double phase;
} Cell;

static void
cell_free (Cell *cell)
{
  g_free (cell->label);
  g_free (cell);
}

static void
add_cell (GPtrArray      *cells,
          LimberExercise *exercise,
          LimberFigure   *figure,
          const char     *figure_name,
          const char     *name,
          double          phase)
{
  Cell *cell = g_new0 (Cell, 1);

  cell->exercise = exercise;
  cell->figure = figure;
  cell->label = g_strdup_printf ("%s: %s", figure_name, name);
  cell->phase = phase;
  g_ptr_array_add (cells, cell);
}

static gboolean
is_first_of_pose (LimberFigure *figure,
                  guint         index)
{
  for (guint i = 0; i < index; i++)
    if (limber_figure_get_key (figure, i)->pose ==
        limber_figure_get_key (figure, index)->pose)
      return FALSE;

  return TRUE;
}

/* A film strip where frames are asked for, else each pose once. */
static void
add_cells (GPtrArray      *cells,
           LimberExercise *exercise,
           LimberFigure   *figure,
           const char     *figure_name)
{
  for (int i = 0; i < options.frames; i++)
    {
      double phase = (double) i / MAX (options.frames - 1, 1);
      g_autofree char *name = g_strdup_printf ("%.2f", phase);

      add_cell (cells, exercise, figure, figure_name, name, phase);
    }
  for (guint i = 0; options.frames == 0 && i < limber_figure_get_n_keys (figure); i++)
    {
      const LimberKey *key = limber_figure_get_key (figure, i);

      if (is_first_of_pose (figure, i))
        add_cell (cells, exercise, figure, figure_name,
                  limber_figure_get_pose (figure, key->pose)->name, key->at);
    }
}

static void
add_exercise (GPtrArray      *cells,
              LimberExercise *exercise)
{
  const char *id = limber_exercise_get_id (exercise);
  LimberFigure *figure = limber_exercise_get_figure (exercise);

  if (figure != NULL)
    add_cells (cells, exercise, figure, id);
  for (guint i = 0; i < limber_exercise_get_n_other_figures (exercise); i++)
    {
      const char *other = limber_exercise_get_other_figure_id (exercise, i);
      g_autofree char *name = g_strdup_printf ("%s/%s", id, other);

      add_cells (cells, exercise, limber_exercise_get_other_figure (exercise, other),
                 name);
    }
}

/* Returns whether there is one of that name. */
static gboolean
add_named (GPtrArray       *cells,
           LimberCatalogue *catalogue,
           const char      *name)
{
  g_auto (GStrv) parts = g_strsplit (name, "/", 2);
  LimberExercise *exercise = limber_catalogue_get_exercise (catalogue, parts[0]);
  LimberFigure *figure = NULL;

  if (exercise != NULL)
    figure = parts[1] != NULL ? limber_exercise_get_other_figure (exercise, parts[1])
                              : limber_exercise_get_figure (exercise);
  if (figure != NULL)
    add_cells (cells, exercise, figure, name);

  return figure != NULL;
}

static void
add_all (GPtrArray       *cells,
         LimberCatalogue *catalogue)
{
  GListModel *exercises = limber_catalogue_get_exercises (catalogue);

  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++)
    {
      g_autoptr (LimberExercise) exercise = g_list_model_get_item (exercises, i);

      add_exercise (cells, exercise);
    }
}

/* By how much the view that was asked for is turned away from the figure's own. */
static double
get_turn (LimberFigure   *figure,
          LimberBodySide  working)
{
  double own = limber_view_get_yaw (limber_figure_get_view (figure), working);

  for (LimberView view = 0; options.view != NULL && view < LIMBER_N_VIEWS; view++)
    if (g_str_equal (options.view, limber_view_get_id (view)))
      return limber_view_get_yaw (view, working) - own + options.turn;

  return options.turn;
}

static gboolean
is_view (const char *name)
{
  for (LimberView view = 0; view < LIMBER_N_VIEWS; view++)
    if (g_str_equal (name, limber_view_get_id (view)))
      return TRUE;

  return FALSE;
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
draw_cell (cairo_t    *cr,
           const Cell *cell)
{
  LimberBodySide working = options.left ? LIMBER_BODY_LEFT : LIMBER_BODY_RIGHT;
  LimberFigureFrame frame;
  LimberFigureTrace trace;
  LimberFigureScene scene = {
    .figure = cell->figure,
    .exercise = cell->exercise,
    .frame = &frame,
    .trace = &trace,
    .turn = get_turn (cell->figure, working),
    .anatomy = options.muscles,
    .dark = options.dark,
    .high_contrast = options.high_contrast,
  };

  limber_figure_get_frame (cell->figure, cell->phase, working, cell->phase, &frame);
  limber_figure_trace_init (&trace, cell->figure, working);
  cairo_rectangle (cr, 0, 0, options.size, options.size);
  cairo_clip (cr);
  limber_figure_scene_paint (&scene, cr, options.size, options.size);
}

static cairo_status_t
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
  limber_color_set (style.background, 1, cr);
  cairo_paint (cr);
  for (guint i = 0; i < cells->len; i++)
    {
      const Cell *cell = g_ptr_array_index (cells, i);

      cairo_save (cr);
      cairo_translate (cr, i % columns * options.size, i / columns * row_height);
      draw_label (cr, cell->label, &style);
      draw_cell (cr, cell);
      cairo_restore (cr);
    }

  status = cairo_surface_write_to_png (surface, path);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);

  return status;
}

/* Returns what is wrong with the call; NULL if nothing is. */
static char *
check_call (int     argc,
            GError *error)
{
  if (error != NULL)
    return g_strdup (error->message);
  if (argc < 2)
    return g_strdup ("no picture is named to draw into");
  if (options.view != NULL && !is_view (options.view))
    return g_strdup_printf ("there is no view “%s”", options.view);
  if (options.size < 16 || options.size > 4000 || options.columns < 1 ||
      options.frames < 0)
    return g_strdup ("a size must be from 16 to 4000, a number of columns at least 1");

  return NULL;
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
  g_autofree char *wrong = NULL;
  cairo_status_t status;

  setlocale (LC_ALL, "");
  g_option_context_add_main_entries (context, entries, NULL);
  g_option_context_parse (context, &argc, &argv, &error);
  wrong = check_call (argc, error);
  if (wrong != NULL)
    {
      g_printerr ("figure-sheet: %s\n", wrong);
      return 2;
    }

  catalogue = limber_catalogue_new (limber_path_content (), NULL);
  for (int i = 2; i < argc; i++)
    if (!add_named (cells, catalogue, argv[i]))
      {
        g_printerr ("figure-sheet: there is no figure of “%s”\n", argv[i]);
        return 2;
      }
  if (argc == 2)
    add_all (cells, catalogue);

  status = write_sheet (cells, argv[1]);
  if (status != CAIRO_STATUS_SUCCESS)
    {
      g_printerr ("figure-sheet: %s: %s\n", argv[1], cairo_status_to_string (status));
      return 1;
    }

  return 0;
}
