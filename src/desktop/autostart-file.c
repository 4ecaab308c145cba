/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "desktop/autostart-private.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>

#define GROUP G_KEY_FILE_DESKTOP_GROUP

/* The last line: the checksum of the lines before. Where it agrees, the file is as
 * Limber wrote it, perhaps another version, and may be replaced. */
#define CHECKSUM "X-Limber-Checksum="

typedef struct
{
  gboolean exists;
  gboolean ours;   /* as Limber wrote it */
  gboolean starts; /* this program, at login */
  gboolean off;    /* starts nothing */
} Entry;

static char *
make_path (void)
{
  return g_build_filename (g_get_user_config_dir (), "autostart",
                           LIMBER_APPLICATION_ID ".Reminder.desktop", NULL);
}

/* As a desktop file's Exec wants it: in double quotes, with these characters escaped,
 * and each percent sign twice. */
static char *
quote_program (const char *program)
{
  GString *text = g_string_new ("\"");

  for (; *program != '\0'; program++)
    {
      if (strchr ("\"`$\\", *program) != NULL)
        g_string_append_c (text, '\\');
      if (*program == '%')
        g_string_append_c (text, '%');
      g_string_append_c (text, *program);
    }
  g_string_append_c (text, '"');
  return g_string_free (text, FALSE);
}

static char *
add_checksum (const char *text)
{
  g_autofree char *checksum = g_compute_checksum_for_string (G_CHECKSUM_SHA256, text, -1);

  return g_strconcat (text, CHECKSUM, checksum, "\n", NULL);
}

static char *
make_contents (void)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autofree char *exec = quote_program (LIMBER_REMINDER_PROGRAM);
  g_autofree char *text = NULL;

  g_key_file_set_string (file, GROUP, "Type", "Application");
  g_key_file_set_string (file, GROUP, "Name", _ ("Limber break reminder"));
  g_key_file_set_string (file, GROUP, "Comment",
                         _ ("Reminds you to get up from the desk and move"));
  g_key_file_set_string (file, GROUP, "Exec", exec);
  g_key_file_set_string (file, GROUP, "TryExec", LIMBER_REMINDER_PROGRAM);
  g_key_file_set_string (file, GROUP, "Icon", LIMBER_APPLICATION_ID);
  g_key_file_set_boolean (file, GROUP, "Terminal", FALSE);
  g_key_file_set_boolean (file, GROUP, "NoDisplay", TRUE);
  g_key_file_set_boolean (file, GROUP, "DBusActivatable", FALSE);
  g_key_file_set_boolean (file, GROUP, "X-GNOME-Autostart-enabled", TRUE);
  text = g_key_file_to_data (file, NULL, NULL);
  return add_checksum (text);
}

static gboolean
is_ours (const char *text)
{
  const char *checksum = g_strrstr (text, CHECKSUM);
  g_autofree char *before = NULL;
  g_autofree char *expected = NULL;

  if (checksum == NULL)
    return FALSE;
  before = g_strndup (text, (gsize) (checksum - text));
  expected = add_checksum (before);
  return g_str_equal (text, expected);
}

/* What a session makes of it. */
static void
judge (const char *text,
       Entry      *entry)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autofree char *exec = NULL;
  g_autofree char *enabled = NULL;
  g_auto (GStrv) words = NULL;

  entry->ours = is_ours (text);
  if (!g_key_file_load_from_data (file, text, (gsize) -1, G_KEY_FILE_NONE, NULL))
    return;
  enabled = g_key_file_get_string (file, GROUP, "X-GNOME-Autostart-enabled", NULL);
  entry->off = g_key_file_get_boolean (file, GROUP, "Hidden", NULL) ||
               g_strcmp0 (enabled, "false") == 0;
  exec = g_key_file_get_string (file, GROUP, "Exec", NULL);
  if (exec != NULL && g_shell_parse_argv (exec, NULL, &words, NULL))
    entry->starts = !entry->off && g_str_equal (words[0], LIMBER_REMINDER_PROGRAM);
}

static gboolean
read_entry (const char  *path,
            Entry       *entry,
            GError     **error)
{
  g_autofree char *text = NULL;
  g_autoptr (GError) failure = NULL;

  *entry = (Entry){ 0 };
  if (g_file_get_contents (path, &text, NULL, &failure))
    {
      entry->exists = TRUE;
      judge (text, entry);
      return TRUE;
    }
  if (g_error_matches (failure, G_FILE_ERROR, G_FILE_ERROR_NOENT))
    return TRUE;
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, _ ("Cannot read %s: %s"), path,
               failure->message);
  return FALSE;
}

static gboolean
refuse_changed (const char  *path,
                GError     **error)
{
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_WRONG_ETAG,
               _ ("%s was changed by another program or by hand, and is left as it is. "
                  "Delete it to let Limber write it."),
               path);
  return FALSE;
}

static gboolean
make_folder (const char  *path,
             GError     **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  int code;

  if (g_mkdir_with_parents (folder, 0700) == 0)
    return TRUE;
  code = errno;
  g_set_error (error, G_IO_ERROR, g_io_error_from_errno (code),
               _ ("Cannot make the folder %s: %s"), folder, g_strerror (code));
  return FALSE;
}

static gboolean
write_entry (const char  *path,
             GError     **error)
{
  g_autofree char *text = make_contents ();
  g_autofree char *present = NULL;
  g_autoptr (GError) failure = NULL;

  if (g_file_get_contents (path, &present, NULL, NULL) && g_str_equal (present, text))
    return TRUE;
  if (!make_folder (path, error))
    return FALSE;
  if (g_file_set_contents_full (path, text, -1,
                                G_FILE_SET_CONTENTS_CONSISTENT |
                                    G_FILE_SET_CONTENTS_DURABLE,
                                0644, &failure))
    return TRUE;
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, _ ("Cannot write %s: %s"), path,
               failure->message);
  return FALSE;
}

static gboolean
remove_entry (const char  *path,
              GError     **error)
{
  int code;

  if (g_unlink (path) == 0 || errno == ENOENT)
    return TRUE;
  code = errno;
  g_set_error (error, G_IO_ERROR, g_io_error_from_errno (code),
               _ ("Cannot delete %s: %s"), path, g_strerror (code));
  return FALSE;
}

/*
 * limber_autostart_file_get:
 * @error: return location for an error
 *
 * Returns: what the file says, or %LIMBER_AUTOSTART_UNKNOWN and an error of G_IO_ERROR
 */
LimberAutostart
limber_autostart_file_get (GError **error)
{
  g_autofree char *path = make_path ();
  Entry entry;

  if (!read_entry (path, &entry, error))
    return LIMBER_AUTOSTART_UNKNOWN;
  if (!entry.exists || entry.off)
    return LIMBER_AUTOSTART_OFF;
  if (entry.starts)
    return LIMBER_AUTOSTART_ON;
  /* Of a Limber that was installed elsewhere: nothing starts, and it may go. */
  if (entry.ours)
    return LIMBER_AUTOSTART_OFF;
  refuse_changed (path, error);
  return LIMBER_AUTOSTART_UNKNOWN;
}

/*
 * limber_autostart_file_set:
 * @wanted: whether there should be one
 * @error: return location for an error
 *
 * A file that somebody changed is never touched, but it will do where it does what is
 * wanted: with a delay of its own, say, or switched off.
 *
 * Returns: whether it is as wanted; if not, an error of G_IO_ERROR
 */
gboolean
limber_autostart_file_set (gboolean   wanted,
                           GError   **error)
{
  g_autofree char *path = make_path ();
  Entry entry;

  if (!read_entry (path, &entry, error))
    return FALSE;
  if (entry.exists && !entry.ours)
    return (wanted ? entry.starts : entry.off) || refuse_changed (path, error);
  return wanted ? write_entry (path, error) : remove_entry (path, error);
}
