/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "reminder/schedule-watch.h"

/* No timer is exact to the moment, so the limit is never less. */
#define MIN_LIMIT G_TIME_SPAN_MINUTE

struct _LimberScheduleWatch
{
  GObject parent_instance;

  GHashTable *marks; /* char * id -> LimberScheduleMark */
  guint64 serial;
};

G_DEFINE_FINAL_TYPE (LimberScheduleWatch, limber_schedule_watch, G_TYPE_OBJECT)

static GHashTable *
marks_new (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                (GDestroyNotify) limber_schedule_mark_free);
}

static gint64
to_microseconds (GDateTime *moment)
{
  return g_date_time_to_unix (moment) * G_USEC_PER_SEC +
         g_date_time_get_microsecond (moment);
}

static void
read_state (LimberScheduleWatch *self,
            GVariant            *state)
{
  g_autoptr (GVariant) dictionaries =
      g_variant_lookup_value (state, "entries", G_VARIANT_TYPE ("aa{sv}"));
  GVariantIter iter;
  GVariant *dictionary;

  if (dictionaries == NULL)
    return;
  g_variant_iter_init (&iter, dictionaries);
  while (g_variant_iter_loop (&iter, "@a{sv}", &dictionary))
    {
      const char *id;
      LimberScheduleMark *mark;

      if (!g_variant_lookup (dictionary, "id", "&s", &id))
        continue;
      mark = limber_schedule_mark_new_from_variant (dictionary);
      if (mark != NULL)
        g_hash_table_replace (self->marks, g_strdup (id), mark);
    }
}

static LimberScheduleOffer *
offer_new (LimberScheduleEntry *entry,
           LimberScheduleMark  *mark,
           GDateTime           *now,
           gboolean             snoozed)
{
  LimberScheduleOffer *offer = g_new0 (LimberScheduleOffer, 1);
  g_autoptr (GDateTime) due = g_date_time_new_from_unix_utc (mark->due);

  offer->entry = g_object_ref (entry);
  offer->due = g_date_time_to_timezone (due, g_date_time_get_timezone (now));
  offer->snoozed = snoozed;
  return offer;
}

/* Whether what was put off is to be offered again. Where the clock was set back, that
 * is no later than if it were put off only now. */
static gboolean
look_at_snoozed (LimberScheduleWatch *self,
                 LimberScheduleMark  *mark,
                 gint64               now_us,
                 GTimeSpan            limit)
{
  if (mark->answer != LIMBER_SCHEDULE_ANSWER_SNOOZED)
    return FALSE;
  if (mark->until_us > now_us + mark->pause_us)
    {
      self->serial++;
      mark->until_us = now_us + mark->pause_us;
    }
  if (now_us < mark->until_us)
    return FALSE;
  self->serial++;
  mark->answer = LIMBER_SCHEDULE_ANSWER_OPEN;
  return now_us - mark->until_us <= limit;
}

/* Moves @mark on to @date, which was due last; whether it is to be offered. It is one
 * that came since the last look, and was never offered. Which dates came is told by
 * the dates, not by moments: only so it is right when the clock on the wall is set or
 * the time zone is another. */
static gboolean
look_at_date (LimberScheduleWatch *self,
              LimberScheduleMark  *mark,
              gint64               date,
              gint64               due,
              gint64               now_us,
              GTimeSpan            limit)
{
  gboolean came = date > mark->passed;

  if (date == mark->passed)
    return FALSE;
  self->serial++;
  mark->passed = date;
  if (!came || now_us - due * G_USEC_PER_SEC > limit ||
      limber_schedule_mark_is_offered (mark, date))
    return FALSE;
  limber_schedule_mark_offer (mark, date, due);
  return TRUE;
}

/* Takes what is remembered of @entry out of @before, or starts to remember it. */
static LimberScheduleMark *
move_mark (LimberScheduleWatch *self,
           GHashTable          *before,
           LimberScheduleEntry *entry,
           gint64               passed)
{
  const char *id = limber_schedule_entry_get_id (entry);
  LimberScheduleMark *mark = g_hash_table_lookup (before, id);
  char *key;

  if (mark != NULL && limber_schedule_mark_is_of (mark, entry))
    {
      g_hash_table_steal_extended (before, id, (gpointer *) &key, (gpointer *) &mark);
    }
  else
    {
      self->serial++;
      key = g_strdup (id);
      mark = limber_schedule_mark_new (entry, passed);
    }
  g_hash_table_insert (self->marks, key, mark);
  return mark;
}

static LimberScheduleOffer *
look_at_entry (LimberScheduleWatch *self,
               GHashTable          *before,
               LimberScheduleEntry *entry,
               GDateTime           *now,
               GTimeSpan            limit)
{
  gint64 now_us = to_microseconds (now);
  LimberScheduleMark *mark;
  gint64 date, due;

  if (!limber_schedule_entry_get_enabled (entry) ||
      g_hash_table_contains (self->marks, limber_schedule_entry_get_id (entry)) ||
      !limber_schedule_entry_get_last (entry, now, &date, &due))
    return NULL;

  mark = move_mark (self, before, entry, date);
  if (look_at_date (self, mark, date, due, now_us, limit))
    return offer_new (entry, mark, now, FALSE);
  if (look_at_snoozed (self, mark, now_us, limit))
    return offer_new (entry, mark, now, TRUE);
  return NULL;
}

/* The mark of an offer that waits for an answer or was put off, or NULL. */
static LimberScheduleMark *
find_waiting (LimberScheduleWatch *self,
              const char          *id)
{
  LimberScheduleMark *mark = g_hash_table_lookup (self->marks, id);

  if (mark != NULL && (mark->answer == LIMBER_SCHEDULE_ANSWER_OPEN ||
                       mark->answer == LIMBER_SCHEDULE_ANSWER_SNOOZED))
    return mark;
  return NULL;
}

static gboolean
answer (LimberScheduleWatch  *self,
        const char           *id,
        LimberScheduleAnswer  given)
{
  LimberScheduleMark *mark = find_waiting (self, id);

  if (mark == NULL)
    return FALSE;
  self->serial++;
  mark->answer = given;
  return TRUE;
}

static void
limber_schedule_watch_finalize (GObject *object)
{
  LimberScheduleWatch *self = LIMBER_SCHEDULE_WATCH (object);

  g_hash_table_unref (self->marks);

  G_OBJECT_CLASS (limber_schedule_watch_parent_class)->finalize (object);
}

static void
limber_schedule_watch_class_init (LimberScheduleWatchClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = limber_schedule_watch_finalize;
}

static void
limber_schedule_watch_init (LimberScheduleWatch *self)
{
  self->marks = marks_new ();
}

/**
 * limber_schedule_offer_free:
 * @self: (transfer full): an offer
 */
void
limber_schedule_offer_free (LimberScheduleOffer *self)
{
  g_object_unref (self->entry);
  g_date_time_unref (self->due);
  g_free (self);
}

/**
 * limber_schedule_watch_new:
 * @state: (nullable): what limber_schedule_watch_to_variant() returned earlier, of type
 *   a{sv}; whatever else is in it is left out, and an entry of which it tells nothing
 *   is taken as a new one
 *
 * Returns: (transfer full): a watch over a schedule
 */
LimberScheduleWatch *
limber_schedule_watch_new (GVariant *state)
{
  LimberScheduleWatch *self = g_object_new (LIMBER_TYPE_SCHEDULE_WATCH, NULL);

  if (state != NULL && g_variant_is_of_type (state, G_VARIANT_TYPE_VARDICT))
    {
      g_autoptr (GVariant) normal = g_variant_get_normal_form (state);

      read_state (self, normal);
    }
  return self;
}

/**
 * limber_schedule_watch_to_variant:
 * @self: a watch
 *
 * Returns: (transfer floating): what it remembers, of type a{sv}
 */
GVariant *
limber_schedule_watch_to_variant (LimberScheduleWatch *self)
{
  g_autoptr (GList) ids = NULL;
  GVariantBuilder entries;
  GVariantDict dict;

  g_return_val_if_fail (LIMBER_IS_SCHEDULE_WATCH (self), NULL);

  g_variant_builder_init (&entries, G_VARIANT_TYPE ("aa{sv}"));
  ids = g_list_sort (g_hash_table_get_keys (self->marks), (GCompareFunc) strcmp);
  for (GList *l = ids; l != NULL; l = l->next)
    g_variant_builder_add_value (&entries, limber_schedule_mark_to_variant (
                                               g_hash_table_lookup (self->marks, l->data),
                                               l->data));
  g_variant_dict_init (&dict, NULL);
  g_variant_dict_insert_value (&dict, "entries", g_variant_builder_end (&entries));
  return g_variant_dict_end (&dict);
}

/**
 * limber_schedule_watch_get_serial:
 * @self: a watch
 *
 * What it remembers is to be saved when this number has changed, and before anything
 * is shown: so a crash may cost an offer, but never makes it twice.
 *
 * Returns: a number that is another after each change of what it remembers
 */
guint64
limber_schedule_watch_get_serial (LimberScheduleWatch *self)
{
  g_return_val_if_fail (LIMBER_IS_SCHEDULE_WATCH (self), 0);
  return self->serial;
}

/**
 * limber_schedule_watch_update:
 * @self: a watch
 * @entries: the schedule: a list of LimberScheduleEntry
 * @now: the present; its time zone is the local one
 * @limit: how late an entry is still offered, in microseconds; less than a minute is
 *   taken as one
 *
 * Looks at the schedule. By the rules of limber_schedule_entry_get_next(), an entry is
 * due once for each of its dates. It is offered for a date that fell due since the
 * last look, no more than @limit ago; of several, for the latest. Also:
 *
 * - Where the clock or the time zone is set so that the clock on the wall goes on,
 *   what it jumped over fell due, as long ago as the clock now says.
 * - Where it goes back, what was offered for a date is not offered for it again, in no
 *   time zone (for the latest %LIMBER_SCHEDULE_MARK_MAX_OFFERED offers of an entry).
 *   What was not comes again.
 * - An entry that is seen for the first time, or is due on other days or at another
 *   time than at the last look, or was switched off at it, is not offered for what was
 *   due before. One that only has another routine stays the same.
 * - What was put off is offered again if it is due no more than @limit ago, unless the
 *   entry fell due for another date.
 *
 * Whether the routine exists is not looked at.
 *
 * Returns: (transfer full) (element-type LimberScheduleOffer): what is to be offered,
 *   in the order of @entries
 */
GPtrArray *
limber_schedule_watch_update (LimberScheduleWatch *self,
                              GListModel          *entries,
                              GDateTime           *now,
                              GTimeSpan            limit)
{
  g_autoptr (GHashTable) before = NULL;
  GPtrArray *offers;
  guint n;

  g_return_val_if_fail (LIMBER_IS_SCHEDULE_WATCH (self), NULL);
  g_return_val_if_fail (G_IS_LIST_MODEL (entries), NULL);
  g_return_val_if_fail (now != NULL, NULL);

  offers = g_ptr_array_new_with_free_func ((GDestroyNotify) limber_schedule_offer_free);
  before = g_steal_pointer (&self->marks);
  self->marks = marks_new ();
  n = g_list_model_get_n_items (entries);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (LimberScheduleEntry) entry = g_list_model_get_item (entries, i);
      LimberScheduleOffer *offer =
          look_at_entry (self, before, entry, now, MAX (limit, MIN_LIMIT));

      if (offer != NULL)
        g_ptr_array_add (offers, offer);
    }
  /* What is left was taken out of the schedule, or switched off. */
  if (g_hash_table_size (before) > 0)
    self->serial++;
  return offers;
}

/**
 * limber_schedule_watch_get_next:
 * @self: a watch
 * @entries: the schedule: a list of LimberScheduleEntry
 * @now: the present; its time zone is the local one
 *
 * Returns: when to look next, if nothing is changed before: real time later than @now,
 *   in microseconds since 1970-01-01 in UTC; or -1 for never
 */
gint64
limber_schedule_watch_get_next (LimberScheduleWatch *self,
                                GListModel          *entries,
                                GDateTime           *now)
{
  gint64 next = G_MAXINT64;
  guint n;

  g_return_val_if_fail (LIMBER_IS_SCHEDULE_WATCH (self), -1);
  g_return_val_if_fail (G_IS_LIST_MODEL (entries), -1);
  g_return_val_if_fail (now != NULL, -1);

  n = g_list_model_get_n_items (entries);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (LimberScheduleEntry) entry = g_list_model_get_item (entries, i);
      LimberScheduleMark *mark =
          g_hash_table_lookup (self->marks, limber_schedule_entry_get_id (entry));
      g_autoptr (GDateTime) due = NULL;

      if (!limber_schedule_entry_get_enabled (entry))
        continue;
      due = limber_schedule_entry_get_next (entry, now);
      if (due != NULL)
        next = MIN (next, to_microseconds (due));
      if (mark != NULL && mark->answer == LIMBER_SCHEDULE_ANSWER_SNOOZED)
        next = MIN (next, MAX (mark->until_us, to_microseconds (now) + 1));
    }
  return next < G_MAXINT64 ? next : -1;
}

/**
 * limber_schedule_watch_snooze:
 * @self: a watch
 * @id: an entry's id
 * @now: the present
 * @pause: for how long, in microseconds: more than none, up to a day
 *
 * Puts off what was offered.
 *
 * Returns: %FALSE where nothing waits for an answer
 */
gboolean
limber_schedule_watch_snooze (LimberScheduleWatch *self,
                              const char          *id,
                              GDateTime           *now,
                              GTimeSpan            pause)
{
  LimberScheduleMark *mark;

  g_return_val_if_fail (LIMBER_IS_SCHEDULE_WATCH (self), FALSE);
  g_return_val_if_fail (id != NULL && now != NULL, FALSE);
  g_return_val_if_fail (pause > 0 && pause <= G_TIME_SPAN_DAY, FALSE);

  mark = find_waiting (self, id);
  if (mark == NULL)
    return FALSE;
  self->serial++;
  mark->answer = LIMBER_SCHEDULE_ANSWER_SNOOZED;
  mark->until_us = to_microseconds (now) + pause;
  mark->pause_us = pause;
  return TRUE;
}

/**
 * limber_schedule_watch_take:
 * @self: a watch
 * @id: an entry's id
 *
 * What was offered is done, or begun; it is not offered again.
 *
 * Returns: %FALSE where nothing waits for an answer
 */
gboolean
limber_schedule_watch_take (LimberScheduleWatch *self,
                            const char          *id)
{
  g_return_val_if_fail (LIMBER_IS_SCHEDULE_WATCH (self), FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  return answer (self, id, LIMBER_SCHEDULE_ANSWER_TAKEN);
}

/**
 * limber_schedule_watch_skip:
 * @self: a watch
 * @id: an entry's id
 *
 * What was offered is left out; it is not offered again.
 *
 * Returns: %FALSE where nothing waits for an answer
 */
gboolean
limber_schedule_watch_skip (LimberScheduleWatch *self,
                            const char          *id)
{
  g_return_val_if_fail (LIMBER_IS_SCHEDULE_WATCH (self), FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  return answer (self, id, LIMBER_SCHEDULE_ANSWER_SKIPPED);
}

/**
 * limber_schedule_watch_get_answer:
 * @self: a watch
 * @id: an entry's id
 * @due: (out) (optional): when the latest offer was due, in seconds since 1970-01-01
 *   in UTC; 0 where there is none
 *
 * Returns: what became of the latest offer
 */
LimberScheduleAnswer
limber_schedule_watch_get_answer (LimberScheduleWatch *self,
                                  const char          *id,
                                  gint64              *due)
{
  LimberScheduleMark *mark;

  g_return_val_if_fail (LIMBER_IS_SCHEDULE_WATCH (self), LIMBER_SCHEDULE_ANSWER_NONE);
  g_return_val_if_fail (id != NULL, LIMBER_SCHEDULE_ANSWER_NONE);

  mark = g_hash_table_lookup (self->marks, id);
  if (due != NULL)
    *due = mark != NULL && mark->answer != LIMBER_SCHEDULE_ANSWER_NONE ? mark->due : 0;
  return mark != NULL ? mark->answer : LIMBER_SCHEDULE_ANSWER_NONE;
}
