/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include <glib/gi18n.h>

#include "content/json-object.h"
#include "content/references.h"

#define MAX_REFERENCES 1000

static void
reference_free (gpointer data)
{
  LimberReference *reference = data;

  g_free (reference->id);
  g_free (reference->cite);
  g_free (reference->about);
  g_free (reference->url);
  g_free (reference);
}

static LimberReference *
read_reference (LimberJsonObject *object)
{
  static const char *const required[] = { "id", "cite", "about", "kind", NULL };
  static const char *const optional[] = { "url", NULL };
  LimberReference *reference = g_new0 (LimberReference, 1);
  guint kind = 0;

  limber_json_object_check_members (object, required, optional);
  reference->id = limber_json_object_get_string (object, "id", LIMBER_STRING_ID);
  reference->cite = limber_json_object_get_string (object, "cite", LIMBER_STRING_NAME);
  reference->about = limber_json_object_get_string (object, "about", LIMBER_STRING_TEXT);
  limber_json_object_get_term (object, "kind", limber_reference_kind_get_id,
                               LIMBER_N_REFERENCE_KINDS, &kind);
  reference->kind = kind;
  reference->url = limber_json_object_get_string (object, "url", LIMBER_STRING_URL);

  return reference;
}

/**
 * limber_references_read:
 * @file: a document
 * @problems: where problems are added
 *
 * Reads references, as data/content/references.schema.json has them, no two with
 * the same id.
 *
 * Returns: (transfer full) (nullable) (element-type LimberReference): the
 *   references; %NULL if there was a problem.
 */
GPtrArray *
limber_references_read (LimberJsonFile *file,
                        LimberProblems *problems)
{
  static const char *const required[] = { "format", "references", NULL };
  static const char *const optional[] = { "$schema", NULL };
  g_autoptr (GPtrArray) references = g_ptr_array_new_with_free_func (reference_free);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (LimberJsonObject) root = NULL;
  g_autoptr (GPtrArray) objects = NULL;
  guint n_problems = limber_problems_get_n (problems);

  root = limber_json_object_new (file, "reference", problems);
  limber_json_object_check_members (root, required, optional);
  limber_json_object_check_format (root);
  objects = limber_json_object_get_objects (root, "references", 0, MAX_REFERENCES);
  for (guint i = 0; i < objects->len; i++)
    {
      LimberJsonObject *object = g_ptr_array_index (objects, i);
      LimberReference *reference = read_reference (object);

      g_ptr_array_add (references, reference);
      if (reference->id != NULL && !g_hash_table_add (seen, reference->id))
        limber_json_object_add_problem (object, "id", _ ("“%s” is there twice"),
                                        reference->id);
    }

  return limber_problems_get_n (problems) == n_problems ? g_steal_pointer (&references)
                                                        : NULL;
}
