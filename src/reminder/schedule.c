/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "reminder/schedule.h"

/* How many of the entries that are not understood the log names. */
#define MAX_PROBLEMS 5

struct _LimberSchedule
{
  GObject parent_instance;

  GSettings *settings;
  char *key;
  GPtrArray *raw;     /* of GVariant: every dictionary, in the key's order */
  GPtrArray *entries; /* of LimberScheduleEntry: those understood, by time of day */
  char *problems;     /* what was wrong when the key was read last */
};

static void limber_schedule_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (LimberSchedule,
                               limber_schedule,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL,
                                                      limber_schedule_list_model_init))

static int
compare_entries (gconstpointer a,
                 gconstpointer b)
{
  LimberScheduleEntry *first = *(LimberScheduleEntry *const *) a;
  LimberScheduleEntry *second = *(LimberScheduleEntry *const *) b;
  int order =
      limber_schedule_entry_get_hour (first) - limber_schedule_entry_get_hour (second);

  if (order == 0)
    order = limber_schedule_entry_get_minute (first) -
            limber_schedule_entry_get_minute (second);
  if (order == 0)
    order = g_strcmp0 (limber_schedule_entry_get_id (first),
                       limber_schedule_entry_get_id (second));
  return order;
}

/* Reads one dictionary, number @number of the key, and adds what is wrong with it to
 * @problems, of which a log needs no more than the first few. */
static void
read_dictionary (LimberSchedule *self,
                 GVariant       *dictionary,
                 GHashTable     *ids,
                 guint           number,
                 GString        *problems)
{
  const char *problem;
  g_autoptr (LimberScheduleEntry) entry =
      limber_schedule_entry_new_from_variant (dictionary, &problem);

  if (entry != NULL && !g_hash_table_contains (ids, limber_schedule_entry_get_id (entry)))
    {
      g_hash_table_add (ids, (gpointer) limber_schedule_entry_get_id (entry));
      g_ptr_array_add (self->entries, g_steal_pointer (&entry));
    }
  else if (number - self->entries->len <= MAX_PROBLEMS)
    g_string_append_printf (problems, "; entry %u: %s", number,
                            problem != NULL ? problem : "id is that of another");
}

/* Says what is wrong, but not again while it stays the same. */
static void
log_problems (LimberSchedule *self,
              const char     *problems)
{
  guint n = limber_schedule_get_n_ignored (self);
  g_autofree char *text =
      n > 0
          ? g_strdup_printf (
                "The setting %s has %u entries that are not understood; they are kept%s%s",
                self->key, n, problems, n > MAX_PROBLEMS ? "; ..." : "")
          : NULL;

  if (text != NULL && g_strcmp0 (text, self->problems) != 0)
    g_message ("%s", text);
  g_free (self->problems);
  self->problems = g_steal_pointer (&text);
}

static void
read_key (LimberSchedule *self)
{
  g_autoptr (GVariant) value = g_settings_get_value (self->settings, self->key);
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GString) problems = g_string_new (NULL);
  GVariantIter iter;
  GVariant *dictionary;

  g_ptr_array_set_size (self->raw, 0);
  g_ptr_array_set_size (self->entries, 0);

  g_variant_iter_init (&iter, value);
  while ((dictionary = g_variant_iter_next_value (&iter)) != NULL)
    {
      g_ptr_array_add (self->raw, dictionary);
      read_dictionary (self, dictionary, ids, self->raw->len, problems);
    }
  g_ptr_array_sort (self->entries, compare_entries);
  log_problems (self, problems->str);
}

static void
settings_changed_cb (LimberSchedule *self)
{
  guint before = self->entries->len;

  read_key (self);
  g_list_model_items_changed (G_LIST_MODEL (self), 0, before, self->entries->len);
}

/* Whether an understood entry of this id came from that dictionary. */
static gboolean
is_dictionary_of (GVariant   *dictionary,
                  const char *id)
{
  g_autoptr (LimberScheduleEntry) entry =
      limber_schedule_entry_new_from_variant (dictionary, NULL);

  return entry != NULL && g_str_equal (limber_schedule_entry_get_id (entry), id);
}

/* Writes the key with the dictionary of @id replaced by that of @entry, or taken
 * out where @entry is NULL, or @entry added where there is none. */
static gboolean
write_key (LimberSchedule      *self,
           const char          *id,
           LimberScheduleEntry *entry)
{
  GVariantBuilder builder;
  gboolean found = FALSE;

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("aa{sv}"));
  for (guint i = 0; i < self->raw->len; i++)
    {
      GVariant *dictionary = g_ptr_array_index (self->raw, i);

      if (found || !is_dictionary_of (dictionary, id))
        {
          g_variant_builder_add_value (&builder, dictionary);
          continue;
        }
      found = TRUE;
      if (entry != NULL)
        g_variant_builder_add_value (&builder,
                                     limber_schedule_entry_to_variant (entry,
                                                                       dictionary));
    }
  if (!found && entry != NULL)
    g_variant_builder_add_value (&builder,
                                 limber_schedule_entry_to_variant (entry, NULL));

  return g_settings_set_value (self->settings, self->key,
                               g_variant_builder_end (&builder));
}

static GType
limber_schedule_get_item_type (GListModel *model)
{
  return LIMBER_TYPE_SCHEDULE_ENTRY;
}

static guint
limber_schedule_get_n_items (GListModel *model)
{
  return LIMBER_SCHEDULE (model)->entries->len;
}

static gpointer
limber_schedule_get_item (GListModel *model,
                          guint       position)
{
  LimberSchedule *self = LIMBER_SCHEDULE (model);

  if (position >= self->entries->len)
    return NULL;
  return g_object_ref (g_ptr_array_index (self->entries, position));
}

static void
limber_schedule_finalize (GObject *object)
{
  LimberSchedule *self = LIMBER_SCHEDULE (object);

  g_clear_object (&self->settings);
  g_free (self->key);
  g_free (self->problems);
  g_ptr_array_unref (self->raw);
  g_ptr_array_unref (self->entries);

  G_OBJECT_CLASS (limber_schedule_parent_class)->finalize (object);
}

static void
limber_schedule_class_init (LimberScheduleClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = limber_schedule_finalize;
}

static void
limber_schedule_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = limber_schedule_get_item_type;
  iface->get_n_items = limber_schedule_get_n_items;
  iface->get_item = limber_schedule_get_item;
}

static void
limber_schedule_init (LimberSchedule *self)
{
  self->raw = g_ptr_array_new_with_free_func ((GDestroyNotify) g_variant_unref);
  self->entries = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * limber_schedule_new:
 * @settings: the settings
 * @key: a key of type aa{sv}
 *
 * Follows the key from now on, whoever writes it.
 *
 * Returns: (transfer full): the schedule
 */
LimberSchedule *
limber_schedule_new (GSettings  *settings,
                     const char *key)
{
  LimberSchedule *self;
  g_autofree char *detailed = NULL;

  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);
  g_return_val_if_fail (key != NULL, NULL);

  self = g_object_new (LIMBER_TYPE_SCHEDULE, NULL);
  self->settings = g_object_ref (settings);
  self->key = g_strdup (key);
  detailed = g_strdup_printf ("changed::%s", key);
  g_signal_connect_object (settings, detailed, G_CALLBACK (settings_changed_cb), self,
                           G_CONNECT_SWAPPED);
  read_key (self);
  return self;
}

/**
 * limber_schedule_get_n_ignored:
 * @self: a schedule
 *
 * Returns: how many entries of the key were not understood, or have the id of one
 *   before them
 */
guint
limber_schedule_get_n_ignored (LimberSchedule *self)
{
  g_return_val_if_fail (LIMBER_IS_SCHEDULE (self), 0);
  return self->raw->len - self->entries->len;
}

/**
 * limber_schedule_find:
 * @self: a schedule
 * @id: an entry's id
 *
 * Returns: (transfer none) (nullable): the entry, or %NULL
 */
LimberScheduleEntry *
limber_schedule_find (LimberSchedule *self,
                      const char     *id)
{
  g_return_val_if_fail (LIMBER_IS_SCHEDULE (self), NULL);

  for (guint i = 0; i < self->entries->len; i++)
    {
      LimberScheduleEntry *entry = g_ptr_array_index (self->entries, i);

      if (g_strcmp0 (limber_schedule_entry_get_id (entry), id) == 0)
        return entry;
    }
  return NULL;
}

/**
 * limber_schedule_put:
 * @self: a schedule
 * @entry: an entry; it takes the place of the one with the same id
 *
 * Returns: %FALSE where the settings cannot be written
 */
gboolean
limber_schedule_put (LimberSchedule      *self,
                     LimberScheduleEntry *entry)
{
  g_return_val_if_fail (LIMBER_IS_SCHEDULE (self), FALSE);
  g_return_val_if_fail (LIMBER_IS_SCHEDULE_ENTRY (entry), FALSE);

  return write_key (self, limber_schedule_entry_get_id (entry), entry);
}

/**
 * limber_schedule_remove:
 * @self: a schedule
 * @id: an entry's id
 *
 * Returns: %FALSE where the settings cannot be written
 */
gboolean
limber_schedule_remove (LimberSchedule *self,
                        const char     *id)
{
  g_return_val_if_fail (LIMBER_IS_SCHEDULE (self), FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  return write_key (self, id, NULL);
}

/**
 * limber_schedule_get_next:
 * @self: a schedule
 * @after: a moment; its time zone is the local one
 * @when: (out) (transfer full) (nullable) (optional): when it is due
 *
 * Returns: (transfer none) (nullable): the enabled entry that is due first after
 *   @after, or %NULL without any
 */
LimberScheduleEntry *
limber_schedule_get_next (LimberSchedule  *self,
                          GDateTime       *after,
                          GDateTime      **when)
{
  LimberScheduleEntry *next = NULL;
  g_autoptr (GDateTime) first = NULL;

  g_return_val_if_fail (LIMBER_IS_SCHEDULE (self), NULL);
  g_return_val_if_fail (after != NULL, NULL);

  for (guint i = 0; i < self->entries->len; i++)
    {
      LimberScheduleEntry *entry = g_ptr_array_index (self->entries, i);
      g_autoptr (GDateTime) moment = NULL;

      if (!limber_schedule_entry_get_enabled (entry))
        continue;
      moment = limber_schedule_entry_get_next (entry, after);
      if (moment != NULL && (first == NULL || g_date_time_compare (moment, first) < 0))
        {
          next = entry;
          g_clear_pointer (&first, g_date_time_unref);
          first = g_steal_pointer (&moment);
        }
    }
  if (when != NULL)
    *when = g_steal_pointer (&first);
  return next;
}
