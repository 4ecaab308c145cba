/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "desktop/state-file.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

/* The file is three lines: what it is and of which version, the checksum of the
 * third, and the dictionary as text. Text says the same on every machine and to
 * whoever looks for a fault; without the checksum a number cut short would pass. */
#define HEADER   "Limber state "
#define VERSION  "1"
#define MAX_SIZE (1024 * 1024)

/* What g_file_set_contents_full() appends to the name while it writes. */
#define TEMPORARY_LETTERS     6
#define TEMPORARY_AGE_SECONDS 60

struct _LimberStateFile
{
  GObject parent_instance;

  char *path;
  gboolean complained; /* of a file that cannot be set aside */
};

G_DEFINE_FINAL_TYPE (LimberStateFile, limber_state_file, G_TYPE_OBJECT)

/* Opens without waiting, for it may be a pipe, and looks what it is. */
static int
open_regular (const char  *path,
              GError     **error)
{
  int fd = g_open (path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY, 0);
  struct stat status;

  if (fd < 0)
    {
      int code = errno;

      g_set_error_literal (error, G_FILE_ERROR, g_file_error_from_errno (code),
                           g_strerror (code));
      return -1;
    }
  if (fstat (fd, &status) == 0 && S_ISREG (status.st_mode))
    return fd;
  close (fd);
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, "it is not a file");
  return -1;
}

static gboolean
read_all (int       fd,
          GString  *text,
          GError  **error)
{
  char buffer[4096];
  gssize n;

  while ((n = read (fd, buffer, sizeof buffer)) != 0 && text->len <= MAX_SIZE)
    {
      int code = errno;

      if (n > 0)
        g_string_append_len (text, buffer, n);
      else if (code != EINTR)
        {
          g_set_error_literal (error, G_FILE_ERROR, g_file_error_from_errno (code),
                               g_strerror (code));
          return FALSE;
        }
    }
  if (text->len <= MAX_SIZE)
    return TRUE;
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, "it is too large");
  return FALSE;
}

/* An error of G_IO_ERROR_INVALID_DATA is one of the text; others are of the disk. */
static GVariant *
parse (const char  *text,
       gsize        length,
       GError     **error)
{
  g_autoptr (GVariant) state = NULL;
  g_autofree char *checksum = NULL;
  g_auto (GStrv) lines = NULL;
  const char *wrong = NULL;

  if (!g_utf8_validate_len (text, length, NULL)) /* nor with zeros in it */
    wrong = "it is not text";
  else if (!g_str_has_prefix (text, HEADER) || strchr (text, '\n') == NULL)
    wrong = "it is cut short or was not written by Limber";
  else if (!g_str_has_prefix (text, HEADER VERSION "\n"))
    wrong = "it was written by another version";
  else
    lines = g_strsplit (text, "\n", -1);

  if (wrong == NULL && g_strv_length (lines) == 4)
    checksum = g_compute_checksum_for_string (G_CHECKSUM_SHA256, lines[2], -1);
  if (wrong == NULL && (checksum == NULL || !g_str_equal (lines[1], checksum) ||
                        !g_str_equal (lines[3], "")))
    wrong = "it is cut short or damaged";
  if (wrong == NULL)
    state = g_variant_parse (G_VARIANT_TYPE_VARDICT, lines[2], NULL, NULL, NULL);
  if (wrong == NULL && state == NULL)
    wrong = "it is of another type";

  if (wrong != NULL)
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, wrong);
  return g_steal_pointer (&state);
}

static GVariant *
read_state (LimberStateFile  *self,
            GError          **error)
{
  g_autoptr (GString) text = g_string_new (NULL);
  int fd = open_regular (self->path, error);
  gboolean done;

  if (fd < 0)
    return NULL;
  done = read_all (fd, text, error);
  close (fd);
  return done ? parse (text->str, text->len, error) : NULL;
}

static char *
make_aside_path (LimberStateFile *self)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autofree char *date = g_date_time_format (now, "%Y%m%dT%H%M%SZ");
  g_autofree char *path = g_strdup_printf ("%s.bad-%s", self->path, date);

  for (guint i = 2; g_file_test (path, G_FILE_TEST_EXISTS); i++)
    {
      g_free (path);
      path = g_strdup_printf ("%s.bad-%s-%u", self->path, date, i);
    }
  return g_steal_pointer (&path);
}

/* Kept rather than deleted: it tells what went wrong, and a newer version can still
 * read what this one cannot. */
static void
set_aside (LimberStateFile *self,
           const char      *reason)
{
  g_autofree char *aside = make_aside_path (self);

  if (g_rename (self->path, aside) == 0)
    g_message ("The state in %s cannot be used, because %s; it is kept as %s", self->path,
               reason, aside);
  else if (!self->complained)
    {
      g_message ("The state in %s cannot be used, because %s", self->path, reason);
      self->complained = TRUE;
    }
}

static gboolean
is_temporary (LimberStateFile *self,
              const char      *name)
{
  g_autofree char *base = g_path_get_basename (self->path);
  const char *rest;

  if (!g_str_has_prefix (name, base))
    return FALSE;
  rest = name + strlen (base);
  if (*rest != '.' || strlen (rest) != 1 + TEMPORARY_LETTERS)
    return FALSE;
  for (rest++; g_ascii_isalnum (*rest); rest++)
    ;
  return *rest == '\0';
}

/* A writer that was killed leaves its unfinished file behind. */
static void
remove_leftovers (LimberStateFile *self)
{
  g_autofree char *folder = g_path_get_dirname (self->path);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  gint64 now = g_get_real_time () / G_USEC_PER_SEC;
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      struct stat status;

      if (is_temporary (self, name) && lstat (path, &status) == 0 &&
          S_ISREG (status.st_mode) && now - status.st_mtime > TEMPORARY_AGE_SECONDS)
        g_unlink (path);
    }
}

static void
limber_state_file_finalize (GObject *object)
{
  LimberStateFile *self = LIMBER_STATE_FILE (object);

  g_free (self->path);

  G_OBJECT_CLASS (limber_state_file_parent_class)->finalize (object);
}

static void
limber_state_file_class_init (LimberStateFileClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = limber_state_file_finalize;
}

static void
limber_state_file_init (LimberStateFile *self)
{
}

/**
 * limber_state_file_new:
 * @name: what it is called in the folder `limber` of the user's state; no path
 *
 * Nothing is made on the disk yet. What a writer of the same file left behind when it
 * was killed is removed. One file has one writer.
 *
 * Returns: (transfer full): the file
 */
LimberStateFile *
limber_state_file_new (const char *name)
{
  LimberStateFile *self;

  g_return_val_if_fail (name != NULL && *name != '\0', NULL);
  g_return_val_if_fail (strchr (name, '/') == NULL, NULL);

  self = g_object_new (LIMBER_TYPE_STATE_FILE, NULL);
  self->path = g_build_filename (g_get_user_state_dir (), "limber", name, NULL);
  remove_leftovers (self);
  return self;
}

/**
 * limber_state_file_get_path:
 * @self: a file
 *
 * Returns: (transfer none) (type filename): where it is
 */
const char *
limber_state_file_get_path (LimberStateFile *self)
{
  g_return_val_if_fail (LIMBER_IS_STATE_FILE (self), NULL);

  return self->path;
}

/**
 * limber_state_file_read:
 * @self: a file
 *
 * Reads what was written last. Where nothing was, %NULL without a word. A file that
 * cannot be used (truncated, garbage, too large, of another type or version) is
 * renamed to `NAME.bad-DATE`, one message says so, and it is as if it had never been.
 *
 * Returns: (transfer full) (nullable): a dictionary (a{sv})
 */
GVariant *
limber_state_file_read (LimberStateFile *self)
{
  g_autoptr (GError) error = NULL;
  GVariant *state;

  g_return_val_if_fail (LIMBER_IS_STATE_FILE (self), NULL);

  state = read_state (self, &error);
  if (state != NULL || g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_NOENT))
    return state;
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA))
    set_aside (self, error->message);
  else if (!self->complained)
    {
      g_message ("The state in %s cannot be read: %s", self->path, error->message);
      self->complained = TRUE;
    }
  return NULL;
}

static char *
print_state (GVariant *state)
{
  g_autofree char *text = g_variant_print (state, TRUE);
  g_autofree char *checksum = g_compute_checksum_for_string (G_CHECKSUM_SHA256, text, -1);

  return g_strdup_printf (HEADER VERSION "\n%s\n%s\n", checksum, text);
}

/**
 * limber_state_file_write:
 * @self: a file
 * @state: a dictionary (a{sv}); a floating one is consumed
 * @error: return location for an error
 *
 * Writes it so that the file holds either this or what it held before, whatever
 * happens meanwhile; it is on the disk when this returns. Only the user can read it.
 * The folder is made where it lacks.
 *
 * Where it fails, what was there stays, and one can go on without.
 *
 * Returns: whether it was written; if not, an error of G_IO_ERROR that says where
 */
gboolean
limber_state_file_write (LimberStateFile  *self,
                         GVariant         *state,
                         GError          **error)
{
  g_autoptr (GVariant) owned = g_variant_ref_sink (state);
  g_autofree char *folder = NULL;
  g_autofree char *text = NULL;
  g_autoptr (GError) failure = NULL;

  g_return_val_if_fail (LIMBER_IS_STATE_FILE (self), FALSE);
  g_return_val_if_fail (g_variant_is_of_type (state, G_VARIANT_TYPE_VARDICT), FALSE);

  text = print_state (owned);
  if (strlen (text) > MAX_SIZE)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_MESSAGE_TOO_LARGE,
                   _ ("What Limber should remember does not fit into %s"), self->path);
      return FALSE;
    }
  folder = g_path_get_dirname (self->path);
  if (g_mkdir_with_parents (folder, 0700) != 0)
    {
      int code = errno;

      g_set_error (error, G_IO_ERROR, g_io_error_from_errno (code),
                   _ ("Cannot make the folder %s: %s"), folder, g_strerror (code));
      return FALSE;
    }
  if (g_file_set_contents_full (self->path, text, (gssize) strlen (text),
                                G_FILE_SET_CONTENTS_CONSISTENT |
                                    G_FILE_SET_CONTENTS_DURABLE,
                                0600, &failure))
    {
      self->complained = FALSE;
      return TRUE;
    }
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, _ ("Cannot write %s: %s"),
               self->path, failure->message);
  return FALSE;
}

/**
 * limber_boot_id:
 *
 * What tells whether the machine was started anew since something was written: times
 * of CLOCK_MONOTONIC and CLOCK_BOOTTIME mean nothing after that.
 *
 * Returns: (transfer full) (nullable): a UUID, another one after each start of the
 *   machine, or %NULL where the system does not tell
 */
char *
limber_boot_id (void)
{
  g_autofree char *text = NULL;

  if (!g_file_get_contents ("/proc/sys/kernel/random/boot_id", &text, NULL, NULL))
    return NULL;
  g_strstrip (text);
  return g_uuid_string_is_valid (text) ? g_steal_pointer (&text) : NULL;
}
