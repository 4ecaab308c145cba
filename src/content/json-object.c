/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include <glib/gi18n.h>

#include "content/json-object.h"
#include "content/json-scan.h"

struct _LimberJsonObject
{
  LimberJsonFile *file;
  LimberProblems *problems;
  const char *context; /* of its translations */
  JsonObject *object;
  char *pointer;
  gboolean wrong;
};

static LimberJsonObject *
object_new (LimberJsonFile *file,
            const char     *context,
            LimberProblems *problems,
            JsonObject     *object,
            const char     *pointer)
{
  LimberJsonObject *self = g_new0 (LimberJsonObject, 1);

  self->file = file;
  self->problems = problems;
  self->context = context;
  self->object = object;
  self->pointer = g_strdup (pointer);

  return self;
}

static void
add_problem_at (LimberJsonObject *self, const char *pointer, const char *format, ...)
    G_GNUC_PRINTF (3, 4);

static void
add_problem_at (LimberJsonObject *self,
                const char *pointer,
                const char *format,
                ...)
{
  g_autofree char *message = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);

  self->wrong = TRUE;
  limber_problems_add (self->problems, limber_json_file_get_name (self->file),
                       limber_json_file_get_line (self->file, pointer), pointer, "%s",
                       message);
}

static char *
get_member_pointer (LimberJsonObject *self,
                    const char       *member)
{
  GString *pointer = g_string_new (self->pointer);

  limber_json_pointer_append (pointer, member);

  return g_string_free (pointer, FALSE);
}

/**
 * limber_json_object_new:
 * @file: a document
 * @context: (nullable): static; the context its texts are translated in
 * @problems: where problems are added
 *
 * Returns: (transfer full): the object at the root, valid as long as @file and
 *   @problems are.
 */
LimberJsonObject *
limber_json_object_new (LimberJsonFile *file,
                        const char     *context,
                        LimberProblems *problems)
{
  JsonNode *root = limber_json_file_get_root (file);

  return object_new (file, context, problems, json_node_get_object (root), "");
}

/**
 * limber_json_object_free:
 * @self: (transfer full): an object
 */
void
limber_json_object_free (LimberJsonObject *self)
{
  g_free (self->pointer);
  g_free (self);
}

/**
 * limber_json_object_get_pointer:
 * @self: an object
 *
 * Returns: (transfer none): where it stands in its document.
 */
const char *
limber_json_object_get_pointer (LimberJsonObject *self)
{
  return self->pointer;
}

/**
 * limber_json_object_is_wrong:
 * @self: an object
 *
 * Returns: whether a problem was found with it or a member of it; objects within
 *   it count for themselves.
 */
gboolean
limber_json_object_is_wrong (LimberJsonObject *self)
{
  return self->wrong;
}

/**
 * limber_json_object_add_problem:
 * @self: an object
 * @place: what comes behind the pointer of @self: "" for the object itself,
 *   "member", or "member/3"
 * @format: a translated printf format: what is wrong
 * @...: its arguments
 */
void
limber_json_object_add_problem (LimberJsonObject *self,
                                const char *place,
                                const char *format,
                                ...)
{
  g_autofree char *pointer = NULL;
  g_autofree char *message = NULL;
  va_list args;

  pointer = g_strconcat (self->pointer, *place != '\0' ? "/" : "", place, NULL);
  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);

  add_problem_at (self, pointer, "%s", message);
}

/**
 * limber_json_object_add_member_problem:
 * @self: an object
 * @member: a member of it, whatever its name
 * @format: a translated printf format: what is wrong
 * @...: its arguments
 */
void
limber_json_object_add_member_problem (LimberJsonObject *self,
                                       const char *member,
                                       const char *format,
                                       ...)
{
  g_autofree char *pointer = get_member_pointer (self, member);
  g_autofree char *message = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);

  add_problem_at (self, pointer, "%s", message);
}

/**
 * limber_json_object_get_problems:
 * @self: an object
 *
 * Returns: (transfer none): where problems are added, those of other objects too.
 */
LimberProblems *
limber_json_object_get_problems (LimberJsonObject *self)
{
  return self->problems;
}

/**
 * limber_json_object_get_names:
 * @self: an object
 *
 * Returns: (transfer full): the names of its members, for objects in which they
 *   say something; ends with %NULL.
 */
char **
limber_json_object_get_names (LimberJsonObject *self)
{
  g_autoptr (GList) members = json_object_get_members (self->object);
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();

  for (GList *item = members; item != NULL; item = item->next)
    g_strv_builder_add (names, item->data);

  return g_strv_builder_end (names);
}

/**
 * limber_json_object_has:
 * @self: an object
 * @member: a member
 *
 * Returns: whether it is there, whatever its value.
 */
gboolean
limber_json_object_has (LimberJsonObject *self,
                        const char       *member)
{
  return json_object_has_member (self->object, member);
}

/**
 * limber_json_object_get_member:
 * @self: an object
 * @member: a member
 *
 * Returns: (transfer none) (nullable): its value; %NULL if it is missing.
 */
JsonNode *
limber_json_object_get_member (LimberJsonObject *self,
                               const char       *member)
{
  return json_object_get_member (self->object, member);
}

/**
 * limber_json_object_check_members:
 * @self: an object
 * @required: members that must be there, ends with %NULL
 * @optional: members that may be there, ends with %NULL
 *
 * Adds a problem for each member that is missing and each that is unknown. The
 * getters take a member that is missing for one that need not be there.
 */
void
limber_json_object_check_members (LimberJsonObject  *self,
                                  const char *const *required,
                                  const char *const *optional)
{
  g_autoptr (GList) members = json_object_get_members (self->object);

  for (gsize i = 0; required[i] != NULL; i++)
    if (!limber_json_object_has (self, required[i]))
      limber_json_object_add_problem (self, required[i], _ ("is missing"));

  for (GList *item = members; item != NULL; item = item->next)
    {
      const char *member = item->data;
      g_autofree char *found = NULL;

      if (g_strv_contains (required, member) || g_strv_contains (optional, member))
        continue;

      found = limber_json_text_shorten (member);
      limber_json_object_add_member_problem (self, member, _ ("unknown member “%s”"),
                                             found);
    }
}

/**
 * limber_json_object_check_format:
 * @self: the object at the root
 *
 * Checks "$schema", which says nothing here, and "format", the version of the
 * file format, which must be 1.
 */
void
limber_json_object_check_format (LimberJsonObject *self)
{
  JsonNode *format = json_object_get_member (self->object, "format");

  g_free (limber_json_object_get_string (self, "$schema", LIMBER_STRING_ANY));

  if (format != NULL &&
      (!limber_json_holds_number (format) || json_node_get_double (format) != 1))
    limber_json_object_add_problem (self, "format",
                                    _ ("must be 1, the only format known here"));
}

/**
 * limber_json_object_translate:
 * @self: an object
 * @text: an English text out of it
 *
 * Returns: (transfer full): its translation, or the text where there is none.
 */
char *
limber_json_object_translate (LimberJsonObject *self,
                              const char       *text)
{
  /* The translation of nothing is the head of the file of translations. */
  if (self->context == NULL || *text == '\0')
    return g_strdup (text);

  return g_strdup (g_dpgettext2 (GETTEXT_PACKAGE, self->context, text));
}

/**
 * limber_json_object_get_list:
 * @self: an object
 * @member: a member
 * @min_items: the least number of elements
 * @max_items: the greatest number of elements
 *
 * Returns: (transfer none) (nullable): the list in it; %NULL if it is missing or
 *   wrong.
 */
JsonArray *
limber_json_object_get_list (LimberJsonObject *self,
                             const char       *member,
                             guint             min_items,
                             guint             max_items)
{
  JsonNode *node = json_object_get_member (self->object, member);
  guint length;

  if (node == NULL)
    return NULL;
  if (!JSON_NODE_HOLDS_ARRAY (node))
    {
      limber_json_object_add_problem (self, member, _ ("must be a list, not %s"),
                                      limber_json_describe (node));
      return NULL;
    }

  length = json_array_get_length (json_node_get_array (node));
  if (length >= min_items && length <= max_items)
    return json_node_get_array (node);

  if (min_items == max_items)
    limber_json_object_add_problem (self, member, _ ("must have %u elements, not %u"),
                                    min_items, length);
  else
    limber_json_object_add_problem (self, member,
                                    _ ("must have from %u to %u elements, not %u"),
                                    min_items, max_items, length);

  return NULL;
}

/**
 * limber_json_object_get_object:
 * @self: an object
 * @member: a member
 *
 * Returns: (transfer full) (nullable): the object in it; %NULL if it is missing or
 *   wrong.
 */
LimberJsonObject *
limber_json_object_get_object (LimberJsonObject *self,
                               const char       *member)
{
  JsonNode *node = json_object_get_member (self->object, member);
  g_autofree char *pointer = NULL;

  if (node == NULL)
    return NULL;
  if (!JSON_NODE_HOLDS_OBJECT (node))
    {
      limber_json_object_add_problem (self, member, _ ("must be an object, not %s"),
                                      limber_json_describe (node));
      return NULL;
    }

  pointer = get_member_pointer (self, member);

  return object_new (self->file, self->context, self->problems,
                     json_node_get_object (node), pointer);
}

/**
 * limber_json_object_get_objects:
 * @self: an object
 * @member: a member
 * @min_items: the least number of them
 * @max_items: the greatest number of them
 *
 * Returns: (transfer full) (element-type LimberJsonObject): the objects in a list.
 */
GPtrArray *
limber_json_object_get_objects (LimberJsonObject *self,
                                const char       *member,
                                guint             min_items,
                                guint             max_items)
{
  GPtrArray *objects;
  JsonArray *list = limber_json_object_get_list (self, member, min_items, max_items);
  guint length = list != NULL ? json_array_get_length (list) : 0;

  objects = g_ptr_array_new_with_free_func ((GDestroyNotify) limber_json_object_free);
  for (guint i = 0; i < length; i++)
    {
      g_autofree char *pointer = g_strdup_printf ("%s/%s/%u", self->pointer, member, i);
      JsonNode *node = json_array_get_element (list, i);

      if (JSON_NODE_HOLDS_OBJECT (node))
        g_ptr_array_add (objects, object_new (self->file, self->context, self->problems,
                                              json_node_get_object (node), pointer));
      else
        add_problem_at (self, pointer, _ ("must be an object, not %s"),
                        limber_json_describe (node));
    }

  return objects;
}

/**
 * limber_json_describe:
 * @node: a value
 *
 * Returns: what it is, translated, to go into “must be …, not %s”.
 */
const char *
limber_json_describe (JsonNode *node)
{
  switch (json_node_get_node_type (node))
    {
    case JSON_NODE_OBJECT:
      return C_ ("JSON", "an object");
    case JSON_NODE_ARRAY:
      return C_ ("JSON", "a list");
    case JSON_NODE_NULL:
      return C_ ("JSON", "null");
    case JSON_NODE_VALUE:
      break;
    }

  switch (json_node_get_value_type (node))
    {
    case G_TYPE_STRING:
      return C_ ("JSON", "text");
    case G_TYPE_BOOLEAN:
      return C_ ("JSON", "true or false");
    default:
      return C_ ("JSON", "a number");
    }
}

/**
 * limber_json_holds_number:
 * @node: a value
 *
 * Returns: whether it is a number, whole or not.
 */
gboolean
limber_json_holds_number (JsonNode *node)
{
  return JSON_NODE_HOLDS_VALUE (node) &&
         (json_node_get_value_type (node) == G_TYPE_INT64 ||
          json_node_get_value_type (node) == G_TYPE_DOUBLE);
}
