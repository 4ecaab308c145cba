/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "app/command-line.h"

#include <glib/gi18n.h>
#include <math.h>
#include <stdlib.h>

#include "content/paths.h"
#include "desktop/settings.h"
#include "desktop/sound.h"
#include "desktop/system-clock.h"
#include "desktop/terminal.h"
#include "player/timeline.h"

#define MIN_SPEED 0.1
#define MAX_SPEED 100.0

typedef struct
{
  gboolean version;
  gboolean list;
  gboolean check;
  gboolean service;
  char *play;
  char *timeline;
  char *terminal;
  double speed;
  char **files;
} Options;

static void
options_clear (Options *self)
{
  g_clear_pointer (&self->play, g_free);
  g_clear_pointer (&self->timeline, g_free);
  g_clear_pointer (&self->terminal, g_free);
  g_clear_pointer (&self->files, g_strfreev);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static int
fail (int         status,
      const char *message)
{
  g_printerr ("limber: %s\n", message);
  return status;
}

/* Reads the options; what is wrong with them is said in @error. */
static gboolean
parse (int       argc,
       char    **argv,
       Options  *options,
       GError  **error)
{
  const GOptionEntry entries[] = {
    { "list", 0, 0, G_OPTION_ARG_NONE, &options->list,
      N_ ("List the routines: id, title and length"), NULL },
    { "play", 0, 0, G_OPTION_ARG_STRING, &options->play,
      N_ ("Play a routine in the window"), N_ ("ID") },
    { "terminal", 0, 0, G_OPTION_ARG_STRING, &options->terminal,
      N_ ("Play a routine in the terminal, without a display"), N_ ("ID") },
    { "speed", 0, 0, G_OPTION_ARG_DOUBLE, &options->speed,
      N_ ("With --terminal: how many times as fast, 0.1 to 100"), N_ ("N") },
    { "timeline", 0, 0, G_OPTION_ARG_STRING, &options->timeline,
      N_ ("Print when what happens in a routine, a JSON object a line"), N_ ("ID") },
    { "check", 0, 0, G_OPTION_ARG_NONE, &options->check,
      N_ ("Check the routine, exercise or article files named"), NULL },
    { "version", 0, 0, G_OPTION_ARG_NONE, &options->version, N_ ("Print the version"),
      NULL },
    { "gapplication-service", 0, G_OPTION_FLAG_HIDDEN, G_OPTION_ARG_NONE,
      &options->service, NULL, NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options->files, NULL,
      N_ ("[FILE…]") },
    { NULL }
  };
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  g_auto (GStrv) arguments = g_new0 (char *, argc + 1);

  for (int i = 0; i < argc; i++)
    arguments[i] = g_strdup (argv[i]);

  options->speed = 1;
  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  g_option_context_set_summary (context, _ ("Movement, strength and regular breaks for "
                                            "hips and back."));
  return g_option_context_parse_strv (context, &arguments, error);
}

/* What contradicts itself in the options, or NULL. */
static char *
find_contradiction (const Options *options)
{
  int n_commands = options->list + options->check + options->version + options->service +
                   (options->play != NULL) + (options->timeline != NULL) +
                   (options->terminal != NULL);

  if (n_commands > 1)
    return g_strdup (_ ("only one of --list, --play, --terminal, --timeline, --check and "
                        "--version can be given"));
  if (options->speed != 1 && options->terminal == NULL)
    return g_strdup (_ ("--speed goes with --terminal"));
  if (!isfinite (options->speed) || options->speed < MIN_SPEED ||
      options->speed > MAX_SPEED)
    return g_strdup (_ ("--speed must be from 0.1 to 100"));
  if (options->check && options->files == NULL)
    return g_strdup (_ ("--check needs the name of a file"));
  if (n_commands > 0 && !options->check && options->files != NULL)
    return g_strdup_printf (_ ("“%s” was not expected"), options->files[0]);
  return NULL;
}

/* g_print() or g_printerr() */
typedef void (*PrintFunc) (const char *format, ...) G_GNUC_PRINTF (1, 2);

static void
print_problems (LimberProblems *problems,
                PrintFunc       print)
{
  for (guint i = 0; i < limber_problems_get_n (problems); i++)
    {
      g_autofree char *text =
          limber_problem_to_string (limber_problems_get (problems, i));

      print ("%s\n", text);
    }
}

static LimberCatalogue *
load_catalogue (void)
{
  g_autofree char *own = limber_path_own_content ();
  LimberCatalogue *catalogue = limber_catalogue_new (limber_path_content (), own);

  print_problems (limber_catalogue_get_problems (catalogue), g_printerr);
  return catalogue;
}

static LimberRoutine *
find_routine (LimberCatalogue *catalogue,
              const char      *id,
              int             *exit_status)
{
  LimberRoutine *routine = limber_catalogue_get_routine (catalogue, id);

  if (routine == NULL)
    {
      g_autofree char *message =
          g_strdup_printf (_ ("there is no routine “%s”; --list names them all"), id);

      *exit_status = fail (LIMBER_EXIT_USAGE, message);
    }
  return routine;
}

static int
list (LimberCatalogue *catalogue)
{
  GListModel *routines = limber_catalogue_get_routines (catalogue);

  for (guint i = 0; i < g_list_model_get_n_items (routines); i++)
    {
      g_autoptr (LimberRoutine) routine = g_list_model_get_item (routines, i);
      g_autofree char *length =
          limber_duration_format (limber_routine_get_duration (routine));

      g_print ("%s\t%s\t%s\n", limber_routine_get_id (routine),
               limber_routine_get_title (routine), length);
    }
  return EXIT_SUCCESS;
}

static int
check (LimberCatalogue   *catalogue,
       const char *const *files)
{
  g_autoptr (LimberProblems) problems = limber_problems_new ();

  for (; *files != NULL; files++)
    limber_catalogue_check_file (catalogue, *files, problems);
  print_problems (problems, g_print);
  return limber_problems_get_n (problems) > 0 ? EXIT_FAILURE : EXIT_SUCCESS;
}

static int
print_timeline (LimberRoutine *routine)
{
  g_autoptr (LimberTimeline) timeline =
      limber_timeline_new (routine, LIMBER_PREPARE_DEFAULT_US);
  g_autofree char *lines = limber_timeline_to_json_lines (timeline);

  g_print ("%s", lines);
  return EXIT_SUCCESS;
}

static int
play_in_terminal (LimberCatalogue *catalogue,
                  LimberRoutine   *routine,
                  double           speed)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GSettings) settings = limber_settings_new (&error);
  g_autoptr (LimberSound) sound = limber_sound_new (limber_path_sounds ());
  g_autoptr (LimberClock) clock = limber_system_clock_new (speed);
  gint64 prepare_us = LIMBER_PREPARE_DEFAULT_US;

  if (settings != NULL)
    {
      limber_settings_bind_sound (settings, sound);
      prepare_us = g_settings_get_int (settings, "get-ready-seconds") * G_USEC_PER_SEC;
    }
  else
    g_message ("%s", error->message);
  return limber_terminal_play (catalogue, routine, clock, LIMBER_CUE_OUTPUT (sound),
                               prepare_us);
}

/* Runs a command that needs no display; FALSE where the window is wanted. */
static gboolean
run_command (Options         *options,
             LimberCatalogue *catalogue,
             int             *exit_status)
{
  LimberRoutine *routine;

  if (options->list)
    *exit_status = list (catalogue);
  else if (options->check)
    *exit_status = check (catalogue, (const char *const *) options->files);
  else if (options->timeline != NULL)
    {
      routine = find_routine (catalogue, options->timeline, exit_status);
      if (routine != NULL)
        *exit_status = print_timeline (routine);
    }
  else if (options->terminal != NULL)
    {
      routine = find_routine (catalogue, options->terminal, exit_status);
      if (routine != NULL)
        *exit_status = play_in_terminal (catalogue, routine, options->speed);
    }
  else
    return options->play != NULL &&
           find_routine (catalogue, options->play, exit_status) == NULL;
  return TRUE;
}

/**
 * limber_request_clear:
 * @self: a request
 *
 * Frees what it holds.
 */
void
limber_request_clear (LimberRequest *self)
{
  g_clear_pointer (&self->play, g_free);
  g_clear_pointer (&self->files, g_strfreev);
}

/**
 * limber_command_line_run:
 * @argc: number of arguments
 * @argv: (array length=argc): the arguments, in the encoding of file names
 * @catalogue: (out) (transfer full): the catalogue, where the window is wanted
 * @request: (out caller-allocates): what the window shall do
 * @exit_status: (out): the exit status, where the window is not wanted
 *
 * Does all that needs no display. A wrong call is answered with one line and
 * %LIMBER_EXIT_USAGE.
 *
 * Returns: %TRUE where the window is wanted
 */
gboolean
limber_command_line_run (int               argc,
                         char            **argv,
                         LimberCatalogue **catalogue,
                         LimberRequest    *request,
                         int              *exit_status)
{
  g_auto (Options) options = { 0 };
  g_autoptr (GError) error = NULL;
  g_autofree char *contradiction = NULL;
  g_autoptr (LimberCatalogue) loaded = NULL;

  *exit_status = EXIT_SUCCESS;
  if (!parse (argc, argv, &options, &error))
    {
      *exit_status = fail (LIMBER_EXIT_USAGE, error->message);
      return FALSE;
    }
  contradiction = find_contradiction (&options);
  if (contradiction != NULL)
    {
      *exit_status = fail (LIMBER_EXIT_USAGE, contradiction);
      return FALSE;
    }
  if (options.version)
    {
      g_print ("limber %s\n", LIMBER_VERSION);
      return FALSE;
    }

  loaded = load_catalogue ();
  if (run_command (&options, loaded, exit_status))
    return FALSE;

  *catalogue = g_steal_pointer (&loaded);
  request->service = options.service;
  request->play = g_steal_pointer (&options.play);
  request->files = g_steal_pointer (&options.files);
  return TRUE;
}
