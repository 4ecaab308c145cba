/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include <glib/gi18n.h>
#include <locale.h>
#include <stdlib.h>

#include "app/application.h"
#include "app/command-line.h"
#include "content/paths.h"
#include "desktop/settings.h"

int
main (int    argc,
      char **argv)
{
  g_autoptr (LimberCatalogue) catalogue = NULL;
  g_auto (LimberRequest) request = { 0 };
  g_autoptr (GSettings) settings = NULL;
  g_autoptr (LimberApplication) application = NULL;
  g_autoptr (GError) error = NULL;
  int exit_status;

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, limber_path_locale ());
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  g_set_application_name (_ ("Limber"));

  if (!limber_command_line_run (argc, argv, &catalogue, &request, &exit_status))
    return exit_status;

  /* What windows are matched to the desktop file by. */
  g_set_prgname (LIMBER_APPLICATION_ID);
  if (!gtk_init_check ())
    {
      g_printerr (
          _ ("limber: There is no display to show a window on. To play in the terminal, "
             "use --terminal desk-reset; --list names all routines.\n"));
      return EXIT_FAILURE;
    }
  settings = limber_settings_new (&error);
  if (settings == NULL)
    {
      g_printerr ("limber: %s\n", error->message);
      return EXIT_FAILURE;
    }

  application = limber_application_new (catalogue, settings, &request);
  return g_application_run (G_APPLICATION (application), argc, argv);
}
