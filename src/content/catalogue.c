/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include <glib/gi18n.h>

#include "content/catalogue-check.h"
#include "content/content-files.h"
#include "content/references.h"

typedef enum
{
  KIND_EXERCISE,
  KIND_ROUTINE,
  KIND_ARTICLE,
  N_KINDS,
} Kind;

typedef struct
{
  GObject *object; /* a LimberExercise, LimberRoutine or LimberArticle */
  char *id;
  char *path;
  LimberJsonFile *file; /* until all is checked */
} Entry;

struct _LimberCatalogue
{
  GObject parent_instance;

  LimberProblems *problems;
  GPtrArray *references; /* (nullable): of LimberReference */
  GHashTable *references_by_id;
  GPtrArray *entries[N_KINDS]; /* of Entry, in the order of their lists */
  GHashTable *by_id[N_KINDS];
  GListStore *lists[N_KINDS];
};

G_DEFINE_FINAL_TYPE (LimberCatalogue, limber_catalogue, G_TYPE_OBJECT)

static const char *const folders[N_KINDS] = { "exercises", "routines", "articles" };

static void
entry_free (gpointer data)
{
  Entry *entry = data;

  g_clear_object (&entry->object);
  g_free (entry->id);
  g_free (entry->path);
  g_clear_pointer (&entry->file, limber_json_file_free);
  g_free (entry);
}

static GObject *
read_object (Kind            kind,
             LimberJsonFile *file,
             LimberProblems *problems)
{
  switch (kind)
    {
    case KIND_EXERCISE:
      return (GObject *) limber_exercise_new_from_json (file, problems);
    case KIND_ROUTINE:
      return (GObject *) limber_routine_new_from_json (file, problems);
    case KIND_ARTICLE:
      return (GObject *) limber_article_new_from_json (file, problems);
    case N_KINDS:
    default:
      g_return_val_if_reached (NULL);
    }
}

static char *
get_object_id (GObject *object)
{
  char *id;

  g_object_get (object, "id", &id, NULL);

  return id;
}

static int
get_object_order (GObject *object)
{
  if (LIMBER_IS_EXERCISE (object))
    return limber_exercise_get_order (LIMBER_EXERCISE (object));
  if (LIMBER_IS_ROUTINE (object))
    return limber_routine_get_order (LIMBER_ROUTINE (object));

  return limber_article_get_order (LIMBER_ARTICLE (object));
}

static int
compare_entries (gconstpointer a,
                 gconstpointer b)
{
  const Entry *entry_a = *(const Entry *const *) a;
  const Entry *entry_b = *(const Entry *const *) b;
  int order_a = get_object_order (entry_a->object);
  int order_b = get_object_order (entry_b->object);
  g_autofree char *title_a = NULL;
  g_autofree char *title_b = NULL;

  if (order_a != order_b)
    return order_a < order_b ? -1 : 1;

  g_object_get (entry_a->object, "title", &title_a, NULL);
  g_object_get (entry_b->object, "title", &title_b, NULL);

  return g_utf8_collate (title_a, title_b);
}

static gboolean
check_id_is_free (LimberCatalogue *self,
                  Kind             kind,
                  const char      *id,
                  LimberJsonFile  *file,
                  LimberProblems  *problems)
{
  const Entry *other = g_hash_table_lookup (self->by_id[kind], id);

  if (other == NULL ||
      limber_content_is_same_file (other->path, limber_json_file_get_name (file)))
    return TRUE;

  limber_problems_add (problems, limber_json_file_get_name (file),
                       limber_json_file_get_line (file, "/id"), "/id",
                       _ ("“%s” is the id of %s already"), id, other->path);

  return FALSE;
}

/* The very same file, found twice, is no problem and not taken twice. */
static gboolean
is_taken (LimberCatalogue *self,
          Kind             kind,
          LimberJsonFile  *file)
{
  JsonObject *root = json_node_get_object (limber_json_file_get_root (file));
  const char *id = json_object_get_string_member_with_default (root, "id", NULL);
  const Entry *other = id != NULL ? g_hash_table_lookup (self->by_id[kind], id) : NULL;

  return other != NULL &&
         limber_content_is_same_file (other->path, limber_json_file_get_name (file));
}

static void
load_file (LimberCatalogue *self,
           Kind             kind,
           const char      *path)
{
  g_autoptr (LimberJsonFile) file = limber_json_file_load (path, self->problems);
  g_autoptr (GObject) object = NULL;
  g_autofree char *id = NULL;
  Entry *entry;

  if (file == NULL || is_taken (self, kind, file))
    return;
  object = read_object (kind, file, self->problems);
  if (object == NULL)
    return;
  id = get_object_id (object);
  if (!check_id_is_free (self, kind, id, file, self->problems))
    return;

  entry = g_new0 (Entry, 1);
  entry->object = g_steal_pointer (&object);
  entry->id = g_steal_pointer (&id);
  entry->path = g_strdup (path);
  entry->file = g_steal_pointer (&file);
  g_ptr_array_add (self->entries[kind], entry);
  g_hash_table_insert (self->by_id[kind], entry->id, entry);
}

static void
load_folder (LimberCatalogue *self,
             Kind             kind,
             const char      *parent,
             gboolean         own)
{
  g_autofree char *folder = g_build_filename (parent, folders[kind], NULL);
  g_autoptr (GPtrArray) paths = NULL;

  paths = limber_content_list_files (folder, own, self->problems);
  for (guint i = 0; paths != NULL && i < paths->len; i++)
    load_file (self, kind, g_ptr_array_index (paths, i));
}

static void
load_references (LimberCatalogue *self,
                 const char      *shipped_folder)
{
  g_autofree char *path = g_build_filename (shipped_folder, "references.json", NULL);
  g_autoptr (LimberJsonFile) file = limber_json_file_load (path, self->problems);

  if (file == NULL)
    return;
  self->references = limber_references_read (file, self->problems);
  if (self->references == NULL)
    return;

  for (guint i = 0; i < self->references->len; i++)
    {
      LimberReference *reference = g_ptr_array_index (self->references, i);

      g_hash_table_insert (self->references_by_id, reference->id, reference);
    }
}

/* Nothing of one's own is no problem; what is there and cannot be read is one. */
static void
load_own (LimberCatalogue *self,
          const char      *own_folder)
{
  g_autoptr (GPtrArray) paths = NULL;

  paths = limber_content_list_files (own_folder, TRUE, self->problems);
  if (paths == NULL)
    return;

  load_folder (self, KIND_EXERCISE, own_folder, TRUE);
  load_folder (self, KIND_ROUTINE, own_folder, TRUE);
}

static void
check_entries (LimberCatalogue *self)
{
  for (guint i = 0; i < self->entries[KIND_EXERCISE]->len; i++)
    {
      Entry *entry = g_ptr_array_index (self->entries[KIND_EXERCISE], i);

      limber_catalogue_check_exercise (self, LIMBER_EXERCISE (entry->object), entry->file,
                                       self->problems);
    }

  for (guint i = 0; i < self->entries[KIND_ROUTINE]->len;)
    {
      Entry *entry = g_ptr_array_index (self->entries[KIND_ROUTINE], i);

      if (limber_catalogue_check_routine (self, LIMBER_ROUTINE (entry->object),
                                          entry->file, self->problems))
        i++;
      else
        {
          g_hash_table_remove (self->by_id[KIND_ROUTINE], entry->id);
          g_ptr_array_remove_index (self->entries[KIND_ROUTINE], i);
        }
    }

  for (guint i = 0; i < self->entries[KIND_ARTICLE]->len; i++)
    {
      Entry *entry = g_ptr_array_index (self->entries[KIND_ARTICLE], i);

      limber_catalogue_check_article (self, LIMBER_ARTICLE (entry->object), entry->file,
                                      self->problems);
    }
}

static void
fill_list (LimberCatalogue *self,
           Kind             kind)
{
  g_ptr_array_sort (self->entries[kind], compare_entries);
  for (guint i = 0; i < self->entries[kind]->len; i++)
    {
      Entry *entry = g_ptr_array_index (self->entries[kind], i);

      g_list_store_append (self->lists[kind], entry->object);
      g_clear_pointer (&entry->file, limber_json_file_free);
    }
}

static void
check_object (LimberCatalogue *self,
              Kind             kind,
              LimberJsonFile  *file,
              LimberProblems  *problems)
{
  g_autoptr (GObject) object = read_object (kind, file, problems);
  g_autofree char *id = NULL;

  if (object == NULL)
    return;

  id = get_object_id (object);
  check_id_is_free (self, kind, id, file, problems);
  if (kind == KIND_EXERCISE)
    limber_catalogue_check_exercise (self, LIMBER_EXERCISE (object), file, problems);
  else if (kind == KIND_ROUTINE)
    limber_catalogue_check_routine (self, LIMBER_ROUTINE (object), file, problems);
  else
    limber_catalogue_check_article (self, LIMBER_ARTICLE (object), file, problems);
}

static gpointer
find_object (LimberCatalogue *self,
             Kind             kind,
             const char      *id)
{
  const Entry *entry = id != NULL ? g_hash_table_lookup (self->by_id[kind], id) : NULL;

  return entry != NULL ? entry->object : NULL;
}

static void
limber_catalogue_finalize (GObject *object)
{
  LimberCatalogue *self = LIMBER_CATALOGUE (object);

  for (guint kind = 0; kind < N_KINDS; kind++)
    {
      g_object_unref (self->lists[kind]);
      g_hash_table_unref (self->by_id[kind]);
      g_ptr_array_unref (self->entries[kind]);
    }
  g_hash_table_unref (self->references_by_id);
  g_clear_pointer (&self->references, g_ptr_array_unref);
  limber_problems_free (self->problems);

  G_OBJECT_CLASS (limber_catalogue_parent_class)->finalize (object);
}

static void
limber_catalogue_class_init (LimberCatalogueClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = limber_catalogue_finalize;
}

static void
limber_catalogue_init (LimberCatalogue *self)
{
  const GType types[N_KINDS] = { LIMBER_TYPE_EXERCISE, LIMBER_TYPE_ROUTINE,
                                 LIMBER_TYPE_ARTICLE };

  self->problems = limber_problems_new ();
  self->references_by_id = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint kind = 0; kind < N_KINDS; kind++)
    {
      self->entries[kind] = g_ptr_array_new_with_free_func (entry_free);
      self->by_id[kind] = g_hash_table_new (g_str_hash, g_str_equal);
      self->lists[kind] = g_list_store_new (types[kind]);
    }
}

/**
 * limber_catalogue_new:
 * @shipped_folder: (type filename): the content that comes with the program, see
 *   limber_path_content()
 * @own_folder: (type filename) (nullable): the user's own, see
 *   limber_path_own_content(); it need not exist
 *
 * Reads all content: references.json and *.json in exercises/, routines/ and
 * articles/ of @shipped_folder, then *.json and *.limber in exercises/ and
 * routines/ of @own_folder. Each list is sorted by order, then by title.
 *
 * A file with a problem is left out, and so is a second file with the same id and
 * a routine that names an unknown exercise. An exercise or an article that names
 * an unknown reference, variant or link, an exercise with a figure that is wrong, or
 * a routine that names an unknown figure has a problem too, but stays, since it makes
 * sense without: limber_catalogue_get_exercise() and its like return %NULL for what is
 * not there. Sources are not checked if references.json is not right.
 *
 * Returns: (transfer full): the catalogue, whatever the problems.
 */
LimberCatalogue *
limber_catalogue_new (const char *shipped_folder,
                      const char *own_folder)
{
  LimberCatalogue *self = g_object_new (LIMBER_TYPE_CATALOGUE, NULL);

  load_references (self, shipped_folder);
  for (guint kind = 0; kind < N_KINDS; kind++)
    load_folder (self, kind, shipped_folder, FALSE);
  if (own_folder != NULL)
    load_own (self, own_folder);
  check_entries (self);
  for (guint kind = 0; kind < N_KINDS; kind++)
    fill_list (self, kind);

  return self;
}

/**
 * limber_catalogue_get_problems:
 * @self: a catalogue
 *
 * Returns: (transfer none): what was wrong with the files it was made from.
 */
LimberProblems *
limber_catalogue_get_problems (LimberCatalogue *self)
{
  return self->problems;
}

/**
 * limber_catalogue_get_exercises:
 * @self: a catalogue
 *
 * Returns: (transfer none): the exercises, of type LimberExercise.
 */
GListModel *
limber_catalogue_get_exercises (LimberCatalogue *self)
{
  return G_LIST_MODEL (self->lists[KIND_EXERCISE]);
}

/**
 * limber_catalogue_get_routines:
 * @self: a catalogue
 *
 * Returns: (transfer none): the routines, of type LimberRoutine.
 */
GListModel *
limber_catalogue_get_routines (LimberCatalogue *self)
{
  return G_LIST_MODEL (self->lists[KIND_ROUTINE]);
}

/**
 * limber_catalogue_get_articles:
 * @self: a catalogue
 *
 * Returns: (transfer none): the articles, of type LimberArticle.
 */
GListModel *
limber_catalogue_get_articles (LimberCatalogue *self)
{
  return G_LIST_MODEL (self->lists[KIND_ARTICLE]);
}

/**
 * limber_catalogue_get_exercise:
 * @self: a catalogue
 * @id: (nullable): an id
 *
 * Returns: (transfer none) (nullable): the exercise; %NULL if there is none.
 */
LimberExercise *
limber_catalogue_get_exercise (LimberCatalogue *self,
                               const char      *id)
{
  return find_object (self, KIND_EXERCISE, id);
}

/**
 * limber_catalogue_get_routine:
 * @self: a catalogue
 * @id: (nullable): an id
 *
 * Returns: (transfer none) (nullable): the routine; %NULL if there is none.
 */
LimberRoutine *
limber_catalogue_get_routine (LimberCatalogue *self,
                              const char      *id)
{
  return find_object (self, KIND_ROUTINE, id);
}

/**
 * limber_catalogue_get_article:
 * @self: a catalogue
 * @id: (nullable): an id
 *
 * Returns: (transfer none) (nullable): the article; %NULL if there is none.
 */
LimberArticle *
limber_catalogue_get_article (LimberCatalogue *self,
                              const char      *id)
{
  return find_object (self, KIND_ARTICLE, id);
}

/**
 * limber_catalogue_get_reference:
 * @self: a catalogue
 * @id: (nullable): an id
 *
 * Returns: (transfer none) (nullable): the reference; %NULL if there is none.
 */
const LimberReference *
limber_catalogue_get_reference (LimberCatalogue *self,
                                const char      *id)
{
  return id != NULL ? g_hash_table_lookup (self->references_by_id, id) : NULL;
}

/**
 * limber_catalogue_has_references:
 * @self: a catalogue
 *
 * Returns: whether the file of references could be read.
 */
gboolean
limber_catalogue_has_references (LimberCatalogue *self)
{
  return self->references != NULL;
}

/**
 * limber_catalogue_read_routine:
 * @self: a catalogue
 * @path: (type filename): a file
 * @problems: where problems are added
 *
 * Reads a routine from anywhere, without taking it into the catalogue. Its id may
 * be one of the catalogue: somebody may open what they have already.
 *
 * Returns: (transfer full) (nullable): the routine; %NULL if there was a problem.
 */
LimberRoutine *
limber_catalogue_read_routine (LimberCatalogue *self,
                               const char      *path,
                               LimberProblems  *problems)
{
  g_autoptr (LimberJsonFile) file = limber_json_file_load (path, problems);
  g_autoptr (LimberRoutine) routine = NULL;

  if (file == NULL)
    return NULL;
  routine = limber_routine_new_from_json (file, problems);
  if (routine == NULL || !limber_catalogue_check_routine (self, routine, file, problems))
    return NULL;

  return g_steal_pointer (&routine);
}

/**
 * limber_catalogue_check_file:
 * @self: a catalogue
 * @path: (type filename): a file
 * @problems: where problems are added
 *
 * Checks a file as if it were to be taken into the catalogue, so that its id must
 * be free, unless the catalogue has it from the very same file. What has a dose is
 * taken for an exercise, what has sections for an article, what has references for
 * those, all else for a routine.
 *
 * Returns: whether there was no problem.
 */
gboolean
limber_catalogue_check_file (LimberCatalogue *self,
                             const char      *path,
                             LimberProblems  *problems)
{
  guint n_problems = limber_problems_get_n (problems);
  g_autoptr (LimberJsonFile) file = limber_json_file_load (path, problems);
  g_autoptr (GPtrArray) references = NULL;
  JsonObject *root;

  if (file == NULL)
    return FALSE;

  root = json_node_get_object (limber_json_file_get_root (file));
  if (json_object_has_member (root, "dose"))
    check_object (self, KIND_EXERCISE, file, problems);
  else if (json_object_has_member (root, "sections"))
    check_object (self, KIND_ARTICLE, file, problems);
  else if (json_object_has_member (root, "references"))
    references = limber_references_read (file, problems);
  else
    check_object (self, KIND_ROUTINE, file, problems);

  return limber_problems_get_n (problems) == n_problems;
}
