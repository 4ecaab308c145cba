/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "home.h"

static char *home;

/* Before anything asks GLib for the folders, which it then remembers. */
void
home_make (void)
{
  static const char *const folders[] = { "CONFIG", "STATE", "DATA", "CACHE" };

  home = g_dir_make_tmp ("limber-home-XXXXXX", NULL);
  g_assert_nonnull (home);
  g_setenv ("HOME", home, TRUE);
  for (gsize i = 0; i < G_N_ELEMENTS (folders); i++)
    {
      g_autofree char *variable = g_strdup_printf ("XDG_%s_HOME", folders[i]);
      g_autofree char *path = g_build_filename (home, folders[i], NULL);

      g_setenv (variable, path, TRUE);
    }
}

void
home_clear (void)
{
  const char *const command[] = { "find", home, "-mindepth", "1", "-delete", NULL };
  int status;

  g_assert_true (g_spawn_sync (NULL, (char **) command, NULL, G_SPAWN_SEARCH_PATH, NULL,
                               NULL, NULL, NULL, &status, NULL));
  g_assert_cmpint (status, ==, 0);
}

static void
run (gconstpointer data)
{
  home_clear ();
  (*(const GTestFunc *) data) ();
}

void
home_add_test (const char *path,
               GTestFunc   func)
{
  g_test_add_data_func_full (path, g_memdup2 (&func, sizeof func), run, g_free);
}

void
home_remove (void)
{
  const char *const command[] = { "rm", "-rf", home, NULL };

  g_spawn_sync (NULL, (char **) command, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL,
                NULL, NULL, NULL);
  g_clear_pointer (&home, g_free);
}
