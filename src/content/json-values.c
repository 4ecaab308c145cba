/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include <glib/gi18n.h>
#include <math.h>

#include "content/json-object.h"

static gboolean
holds_string (JsonNode *node)
{
  return JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING;
}

static char *
read_string (LimberJsonObject *self,
             const char       *place,
             JsonNode         *node,
             LimberStringKind  kind)
{
  g_autofree char *flaw = NULL;
  const char *text;

  if (!holds_string (node))
    {
      limber_json_object_add_problem (self, place, _ ("must be text, not %s"),
                                      limber_json_describe (node));
      return NULL;
    }

  text = json_node_get_string (node);
  flaw = limber_json_text_find_flaw (text, kind);
  if (flaw != NULL)
    {
      limber_json_object_add_problem (self, place, "%s", flaw);
      return NULL;
    }

  if (kind == LIMBER_STRING_LINE || kind == LIMBER_STRING_TEXT)
    return limber_json_object_translate (self, text);

  return g_strdup (text);
}

/* Compared as it was read, before any cast: 1.0 is a whole number, 1e300 is out of
 * range. */
static gboolean
read_number (LimberJsonObject *self,
             const char       *place,
             JsonNode         *node,
             double            min,
             double            max,
             gboolean          whole,
             double           *value)
{
  g_autofree char *lowest = limber_json_format_number (min);
  g_autofree char *highest = limber_json_format_number (max);
  g_autofree char *found = NULL;

  if (limber_json_holds_number (node))
    {
      double number = json_node_get_double (node);

      if (number >= min && number <= max && (!whole || floor (number) == number))
        {
          *value = number;
          return TRUE;
        }
      found = limber_json_format_number (number);
    }
  else
    found = g_strdup (limber_json_describe (node));

  limber_json_object_add_problem (self, place,
                                  whole
                                      ? _ ("must be a whole number from %s to %s, not %s")
                                      : _ ("must be a number from %s to %s, not %s"),
                                  lowest, highest, found);

  return FALSE;
}

/* One of the ids of a closed list. */
static gboolean
read_term (LimberJsonObject *self,
           const char       *place,
           JsonNode         *node,
           LimberTermFunc    get_id,
           guint             n_terms,
           guint            *index)
{
  g_autoptr (GString) ids = g_string_new (NULL);
  g_autofree char *found = NULL;

  for (guint i = 0; i < n_terms; i++)
    {
      if (holds_string (node) && g_str_equal (json_node_get_string (node), get_id (i)))
        {
          *index = i;
          return TRUE;
        }
      g_string_append_printf (ids, "%s%s", i > 0 ? ", " : "", get_id (i));
    }

  if (holds_string (node))
    {
      g_autofree char *text = limber_json_text_shorten (json_node_get_string (node));

      found = g_strdup_printf ("“%s”", text);
    }
  else
    found = g_strdup (limber_json_describe (node));

  /* Translators: the first %s is a list of ids, the second what was found. */
  limber_json_object_add_problem (self, place, _ ("must be one of: %s; not %s"), ids->str,
                                  found);

  return FALSE;
}

/**
 * limber_json_object_get_string:
 * @self: an object
 * @member: a member
 * @kind: what may stand in it
 *
 * Returns: (transfer full) (nullable): the text; %NULL if it is missing or wrong.
 */
char *
limber_json_object_get_string (LimberJsonObject *self,
                               const char       *member,
                               LimberStringKind  kind)
{
  JsonNode *node = limber_json_object_get_member (self, member);

  return node != NULL ? read_string (self, member, node, kind) : NULL;
}

/**
 * limber_json_object_get_strings:
 * @self: an object
 * @member: a member
 * @kind: what may stand in each; ids must all be different
 * @min_items: the least number of them
 * @max_items: the greatest number of them
 *
 * Returns: (transfer full): the texts, ends with %NULL; one that is wrong is empty.
 */
char **
limber_json_object_get_strings (LimberJsonObject *self,
                                const char       *member,
                                LimberStringKind  kind,
                                guint             min_items,
                                guint             max_items)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr (GHashTable) seen =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  JsonArray *list = limber_json_object_get_list (self, member, min_items, max_items);
  guint length = list != NULL ? json_array_get_length (list) : 0;

  for (guint i = 0; i < length; i++)
    {
      g_autofree char *place = g_strdup_printf ("%s/%u", member, i);
      g_autofree char *text = NULL;

      text = read_string (self, place, json_array_get_element (list, i), kind);
      g_strv_builder_add (builder, text != NULL ? text : "");
      if (text != NULL && kind == LIMBER_STRING_ID &&
          !g_hash_table_add (seen, g_strdup (text)))
        limber_json_object_add_problem (self, place, _ ("“%s” is there twice"), text);
    }

  return g_strv_builder_end (builder);
}

/**
 * limber_json_object_get_integer:
 * @self: an object
 * @member: a member
 * @min: the least value, no less than -2^53
 * @max: the greatest value, no more than 2^53
 * @fallback: what a missing member stands for
 *
 * Reads a whole number, which may be written 1.0.
 *
 * Returns: the number; @fallback if it is missing or wrong.
 */
gint64
limber_json_object_get_integer (LimberJsonObject *self,
                                const char       *member,
                                gint64            min,
                                gint64            max,
                                gint64            fallback)
{
  JsonNode *node = limber_json_object_get_member (self, member);
  double value;

  if (node == NULL || !read_number (self, member, node, min, max, TRUE, &value))
    return fallback;

  return (gint64) value;
}

/**
 * limber_json_object_get_number:
 * @self: an object
 * @member: a member
 * @min: the least value
 * @max: the greatest value
 * @value: (out): the number, unchanged if it is missing or wrong
 *
 * Returns: whether it is there and right.
 */
gboolean
limber_json_object_get_number (LimberJsonObject *self,
                               const char       *member,
                               double            min,
                               double            max,
                               double           *value)
{
  JsonNode *node = limber_json_object_get_member (self, member);

  return node != NULL && read_number (self, member, node, min, max, FALSE, value);
}

/**
 * limber_json_object_get_numbers:
 * @self: an object
 * @member: a member
 * @min: the least value of each
 * @max: the greatest value of each
 * @n_values: how many there must be
 * @values: (out caller-allocates) (array length=n_values): the numbers in a list,
 *   each unchanged if it is missing or wrong
 *
 * Returns: whether they are there and right.
 */
gboolean
limber_json_object_get_numbers (LimberJsonObject *self,
                                const char       *member,
                                double            min,
                                double            max,
                                guint             n_values,
                                double           *values)
{
  JsonArray *list = limber_json_object_get_list (self, member, n_values, n_values);
  gboolean good = list != NULL;

  for (guint i = 0; list != NULL && i < n_values; i++)
    {
      g_autofree char *place = g_strdup_printf ("%s/%u", member, i);

      good &= read_number (self, place, json_array_get_element (list, i), min, max, FALSE,
                           &values[i]);
    }

  return good;
}

/**
 * limber_json_object_get_boolean:
 * @self: an object
 * @member: a member
 * @fallback: what a missing member stands for
 *
 * Returns: whether it is true; @fallback if it is missing or wrong.
 */
gboolean
limber_json_object_get_boolean (LimberJsonObject *self,
                                const char       *member,
                                gboolean          fallback)
{
  JsonNode *node = limber_json_object_get_member (self, member);

  if (node == NULL)
    return fallback;
  if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_BOOLEAN)
    return json_node_get_boolean (node);

  limber_json_object_add_problem (self, member, _ ("must be true or false, not %s"),
                                  limber_json_describe (node));

  return fallback;
}

/**
 * limber_json_object_get_seconds:
 * @self: an object
 * @member: a member
 * @min: the least value, in seconds
 * @max: the greatest value, in seconds
 *
 * Returns: the time in microseconds, rounded; 0 if it is missing or wrong.
 */
gint64
limber_json_object_get_seconds (LimberJsonObject *self,
                                const char       *member,
                                double            min,
                                double            max)
{
  double seconds;

  if (!limber_json_object_get_number (self, member, min, max, &seconds))
    return 0;

  return llround (seconds * G_USEC_PER_SEC);
}

/**
 * limber_json_object_get_term:
 * @self: an object
 * @member: a member
 * @get_id: gives the ids of a closed list
 * @n_terms: how many there are
 * @index: (out): which of them it is, unchanged if it is missing or wrong
 *
 * Returns: whether it is there and right.
 */
gboolean
limber_json_object_get_term (LimberJsonObject *self,
                             const char       *member,
                             LimberTermFunc    get_id,
                             guint             n_terms,
                             guint            *index)
{
  JsonNode *node = limber_json_object_get_member (self, member);

  return node != NULL && read_term (self, member, node, get_id, n_terms, index);
}

/**
 * limber_json_object_get_terms:
 * @self: an object
 * @member: a member
 * @get_id: gives the ids of a closed list
 * @n_terms: how many there are
 * @max_items: the greatest number of them
 *
 * Returns: (transfer full) (element-type guint): those of the member that are
 *   right; none may be there twice.
 */
GArray *
limber_json_object_get_terms (LimberJsonObject *self,
                              const char       *member,
                              LimberTermFunc    get_id,
                              guint             n_terms,
                              guint             max_items)
{
  GArray *terms = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  JsonArray *list = limber_json_object_get_list (self, member, 0, max_items);
  guint length = list != NULL ? json_array_get_length (list) : 0;

  for (guint i = 0; i < length; i++)
    {
      g_autofree char *place = g_strdup_printf ("%s/%u", member, i);
      guint index = 0;

      if (!read_term (self, place, json_array_get_element (list, i), get_id, n_terms,
                      &index))
        continue;

      g_array_append_val (terms, index);
      if (!g_hash_table_add (seen, GUINT_TO_POINTER (index)))
        limber_json_object_add_problem (self, place, _ ("“%s” is there twice"),
                                        get_id (index));
    }

  return terms;
}

/**
 * limber_json_format_number:
 * @value: a number
 *
 * Returns: (transfer full): it as JSON has it, whatever the locale; with nine
 *   digits, enough to see what is wrong.
 */
char *
limber_json_format_number (double value)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  return g_strdup (g_ascii_formatd (buffer, sizeof buffer, "%.9g", value));
}
