/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "reminder/moment.h"

#include <glib/gstdio.h>
#include <locale.h>

static void
test_describe (void)
{
  const struct
  {
    const char *when;
    const char *words;
  } cases[] = {
    { "2026-11-18T12:00:01", "Today at 12:00" },
    { "2026-11-18T23:59:00", "Today at 23:59" },
    { "2026-11-19T00:00:00", "Tomorrow at 00:00" },
    { "2026-11-20T07:05:00", "Friday at 07:05" },
    { "2026-11-24T07:05:00", "Tuesday at 07:05" },
    { "2026-11-25T07:05:00", "11/25/26 at 07:05" },
    { "2027-01-01T07:05:00", "01/01/27 at 07:05" },
  };
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  /* A Wednesday */
  g_autoptr (GDateTime) now = g_date_time_new_from_iso8601 ("2026-11-18T12:00:00", zone);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GDateTime) when = g_date_time_new_from_iso8601 (cases[i].when, zone);
      g_autofree char *words = limber_moment_describe (when, now);

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

/* Makes a locale in a folder, whatever the machine has; FALSE where it cannot. */
static gboolean
make_locale (const char *folder,
             const char *source,
             const char *path)
{
  const char *const command[] = {
    "localedef", "--no-archive", "-i", source, "-f", "UTF-8", path, NULL,
  };

  return g_spawn_sync (folder, (char **) command, NULL,
                       G_SPAWN_SEARCH_PATH | G_SPAWN_STDOUT_TO_DEV_NULL |
                           G_SPAWN_STDERR_TO_DEV_NULL,
                       NULL, NULL, NULL, NULL, NULL, NULL) &&
         g_file_test (path, G_FILE_TEST_IS_DIR);
}

static void
remove_folder (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      remove_folder (child);
    }
  g_remove (path);
}

/* The time of day of 14:05 and the date of a far day, in the locale of that name. */
static void
check_locale (gconstpointer data)
{
  const char *const *expected = data; /* locale, time, description */
  g_autofree char *folder = g_dir_make_tmp ("limber-locale-XXXXXX", NULL);
  g_autofree char *name = g_strconcat (expected[0], ".UTF-8", NULL);
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 11, 18, 12, 0, 0);
  g_autoptr (GDateTime) when = g_date_time_new_utc (2026, 11, 25, 14, 5, 0);

  if (make_locale (folder, expected[0], path))
    {
      g_autofree char *time = NULL;
      g_autofree char *words = NULL;

      g_setenv ("LOCPATH", folder, TRUE);
      g_assert_nonnull (setlocale (LC_TIME, name));
      g_assert_nonnull (setlocale (LC_CTYPE, name));
      time = limber_moment_format_time (when);
      words = limber_moment_describe (when, now);
      setlocale (LC_ALL, "C");
      g_unsetenv ("LOCPATH");
      g_assert_cmpstr (time, ==, expected[1]);
      g_assert_cmpstr (words, ==, expected[2]);
    }
  else
    g_test_skip ("this machine cannot make locales");

  remove_folder (folder);
}

int
main (int    argc,
      char **argv)
{
  const char *const locales[][3] = {
    { "en_US", "2:05 PM", "11/25/2026 at 2:05 PM" },
    { "tr_TR", "14:05", "25-11-2026 at 14:05" },
    /* It says 12 hours, and has no words for morning and afternoon. */
    { "ms_MY", "14:05", "Rabu 25 Nov 2026 at 14:05" },
    /* Its dates are of an era of their own, which only newer GLibs know. */
    { "th_TH", "14:05",
      glib_check_version (2, 80, 0) == NULL ? "25/11/2569 at 14:05"
                                            : "2026-11-25 at 14:05" },
  };

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/moment/describe", test_describe);
  for (guint i = 0; i < G_N_ELEMENTS (locales); i++)
    {
      g_autofree char *path = g_strconcat ("/moment/locale/", locales[i][0], NULL);

      g_test_add_data_func (path, locales[i], check_locale);
    }
  return g_test_run ();
}
