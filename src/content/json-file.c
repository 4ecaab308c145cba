/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "content/json-file.h"
#include "content/json-scan.h"

struct _LimberJsonFile
{
  char *name;
  JsonNode *root;
  LimberJsonLines *lines;
};

static void
add_unreadable (LimberProblems *problems,
                const char     *path,
                int             error)
{
  limber_problems_add (problems, path, 0, "", _ ("cannot be read: %s"),
                       g_strerror (error));
}

static void
add_too_large (LimberProblems *problems,
               const char     *path)
{
  g_autofree char *limit =
      g_format_size_full (LIMBER_JSON_MAX_BYTES, G_FORMAT_SIZE_IEC_UNITS);

  limber_problems_add (problems, path, 0, "", _ ("is larger than %s"), limit);
}

/* A pipe would be waited for, /dev/zero would never end. */
static gboolean
check_status (int             fd,
              const char     *path,
              LimberProblems *problems)
{
  struct stat status;

  if (fstat (fd, &status) < 0)
    add_unreadable (problems, path, errno);
  else if (S_ISDIR (status.st_mode))
    limber_problems_add (problems, path, 0, "", _ ("is a folder, not a file"));
  else if (!S_ISREG (status.st_mode))
    limber_problems_add (problems, path, 0, "", _ ("is not a regular file"));
  else if (status.st_size > LIMBER_JSON_MAX_BYTES)
    add_too_large (problems, path);
  else
    return TRUE;

  return FALSE;
}

/* A byte more than is allowed is asked for: a file may grow, and some have no
 * size before they are read. */
static char *
read_all (int             fd,
          const char     *path,
          gsize          *length,
          LimberProblems *problems)
{
  g_autofree char *text = g_malloc (LIMBER_JSON_MAX_BYTES + 1);
  gsize n_read = 0;
  gssize n = 1;

  while (n > 0 && n_read <= LIMBER_JSON_MAX_BYTES)
    {
      n = read (fd, text + n_read, LIMBER_JSON_MAX_BYTES + 1 - n_read);
      if (n > 0)
        n_read += n;
      else if (n < 0 && errno == EINTR)
        n = 1;
    }

  if (n < 0)
    {
      add_unreadable (problems, path, errno);
      return NULL;
    }
  if (n_read > LIMBER_JSON_MAX_BYTES)
    {
      add_too_large (problems, path);
      return NULL;
    }

  *length = n_read;

  return g_steal_pointer (&text);
}

static gboolean
check_utf8 (const char     *name,
            const char     *text,
            gsize           length,
            LimberProblems *problems)
{
  const char *bad;
  guint line = 1;

  if (g_utf8_validate_len (text, length, &bad))
    return TRUE;

  for (const char *at = text; at < bad; at++)
    line += *at == '\n';
  if (*bad == '\0')
    limber_problems_add (problems, name, line, "", _ ("has a NUL byte"));
  else
    limber_problems_add (problems, name, line, "", _ ("is not valid UTF-8"));

  return FALSE;
}

static JsonNode *
parse (const char     *name,
       const char     *text,
       gsize           length,
       LimberProblems *problems)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;

  if (!json_parser_load_from_data (parser, text, length, &error))
    {
      limber_problems_add (problems, name, json_parser_get_current_line (parser), "",
                           "%s", error->message);
      return NULL;
    }

  return json_parser_steal_root (parser);
}

/**
 * limber_json_file_load:
 * @path: (type filename): a file
 * @problems: where problems are added
 *
 * Reads a JSON document. A file that is no regular one, or larger than
 * LIMBER_JSON_MAX_BYTES, is refused unread.
 *
 * Returns: (transfer full) (nullable): the document, its name being @path; %NULL
 *   if there was a problem.
 */
LimberJsonFile *
limber_json_file_load (const char     *path,
                       LimberProblems *problems)
{
  g_autofree char *text = NULL;
  gsize length = 0;
  int fd;

  g_return_val_if_fail (path != NULL, NULL);

  fd = open (path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
  if (fd < 0)
    {
      add_unreadable (problems, path, errno);
      return NULL;
    }
  if (check_status (fd, path, problems))
    text = read_all (fd, path, &length, problems);
  close (fd);

  if (text == NULL)
    return NULL;

  return limber_json_file_new_from_text (path, text, length, problems);
}

/**
 * limber_json_file_new_from_text:
 * @name: what to call it in problems
 * @text: (array length=length): what a file holds
 * @length: its length in bytes, or -1 if it ends with NUL
 * @problems: where problems are added
 *
 * Reads a JSON document: UTF-8, JSON as RFC 8259 has it, no member twice, nested
 * no deeper than LIMBER_JSON_MAX_DEPTH, an object at its root.
 *
 * Returns: (transfer full) (nullable): the document; %NULL if there was a problem.
 */
LimberJsonFile *
limber_json_file_new_from_text (const char     *name,
                                const char     *text,
                                gssize          length,
                                LimberProblems *problems)
{
  g_autoptr (LimberJsonFile) self = NULL;
  g_autofree char *closed = NULL;
  gsize n_bytes = length < 0 ? strlen (text) : (gsize) length;

  if (n_bytes > LIMBER_JSON_MAX_BYTES)
    {
      add_too_large (problems, name);
      return NULL;
    }
  if (!check_utf8 (name, text, n_bytes, problems))
    return NULL;

  self = g_new0 (LimberJsonFile, 1);
  self->name = g_strdup (name);
  closed = g_strndup (text, n_bytes);
  self->lines = limber_json_scan (name, closed, n_bytes, problems);
  if (self->lines == NULL)
    return NULL;
  self->root = parse (name, closed, n_bytes, problems);
  if (self->root == NULL)
    return NULL;

  if (!JSON_NODE_HOLDS_OBJECT (self->root))
    {
      limber_problems_add (problems, name, limber_json_file_get_line (self, ""), "",
                           _ ("must be an object, in braces"));
      return NULL;
    }

  return g_steal_pointer (&self);
}

/**
 * limber_json_file_free:
 * @self: (transfer full): a document
 */
void
limber_json_file_free (LimberJsonFile *self)
{
  g_free (self->name);
  g_clear_pointer (&self->root, json_node_unref);
  g_clear_pointer (&self->lines, limber_json_lines_free);
  g_free (self);
}

/**
 * limber_json_file_get_name:
 * @self: a document
 *
 * Returns: (transfer none): what it is called in problems.
 */
const char *
limber_json_file_get_name (LimberJsonFile *self)
{
  return self->name;
}

/**
 * limber_json_file_get_root:
 * @self: a document
 *
 * Returns: (transfer none): its root, which holds an object.
 */
JsonNode *
limber_json_file_get_root (LimberJsonFile *self)
{
  return self->root;
}

/**
 * limber_json_file_get_line:
 * @self: a document
 * @pointer: a JSON pointer (RFC 6901)
 *
 * Finds the line where a value begins. Where there is no such value, it is the
 * line of the object or list in which it would stand.
 *
 * Returns: the line, from 1.
 */
guint
limber_json_file_get_line (LimberJsonFile *self,
                           const char     *pointer)
{
  return limber_json_lines_find (self->lines, pointer);
}
