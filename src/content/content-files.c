/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include <glib/gstdio.h>

#include "content/content-files.h"

static int
compare_paths (gconstpointer a,
               gconstpointer b)
{
  return g_strcmp0 (*(const char *const *) a, *(const char *const *) b);
}

/**
 * limber_content_list_files:
 * @folder: (type filename): a folder
 * @own: whether it is the user's, and so may be missing and hold *.limber too
 * @problems: where a problem is added if @folder cannot be read
 *
 * Lists the files of a folder that may be content. Hidden ones are left out, for
 * editors keep their copies in them.
 *
 * Returns: (transfer full) (nullable) (element-type filename): their paths, sorted;
 *   %NULL if @folder is missing or cannot be read.
 */
GPtrArray *
limber_content_list_files (const char     *folder,
                           gboolean        own,
                           LimberProblems *problems)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = g_dir_open (folder, 0, &error);
  g_autoptr (GPtrArray) paths = NULL;
  const char *name;

  if (dir == NULL)
    {
      if (!own || !g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_NOENT))
        limber_problems_add (problems, folder, 0, "", "%s", error->message);
      return NULL;
    }

  paths = g_ptr_array_new_with_free_func (g_free);
  while ((name = g_dir_read_name (dir)) != NULL)
    if (*name != '.' &&
        (g_str_has_suffix (name, ".json") || (own && g_str_has_suffix (name, ".limber"))))
      g_ptr_array_add (paths, g_build_filename (folder, name, NULL));
  g_ptr_array_sort (paths, compare_paths);

  return g_steal_pointer (&paths);
}

/**
 * limber_content_is_same_file:
 * @path_a: (type filename): a file
 * @path_b: (type filename): a file
 *
 * Returns: whether both are there and the same, however they are named.
 */
gboolean
limber_content_is_same_file (const char *path_a,
                             const char *path_b)
{
  GStatBuf status_a;
  GStatBuf status_b;

  return g_stat (path_a, &status_a) == 0 && g_stat (path_b, &status_b) == 0 &&
         status_a.st_dev == status_b.st_dev && status_a.st_ino == status_b.st_ino;
}
