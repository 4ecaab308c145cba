/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "reminder/schedule-mark.h"

/* The last that GDateTime knows, at the end of the year 9999. */
#define MAX_SECONDS G_GINT64_CONSTANT (253402300799)

/* In the order of LimberScheduleAnswer. */
static const char *const answers[] = { "none", "open", "snoozed", "taken", "skipped" };

static LimberScheduleAnswer
answer_from_text (const char *text)
{
  for (guint i = 0; i < G_N_ELEMENTS (answers); i++)
    if (g_str_equal (text, answers[i]))
      return (LimberScheduleAnswer) i;
  return LIMBER_SCHEDULE_ANSWER_NONE;
}

static int
get_minute (LimberScheduleEntry *entry)
{
  return limber_schedule_entry_get_hour (entry) * 60 +
         limber_schedule_entry_get_minute (entry);
}

static void
read_offered (LimberScheduleMark *self,
              GVariant           *dictionary)
{
  g_autoptr (GVariant) array =
      g_variant_lookup_value (dictionary, "offered", G_VARIANT_TYPE ("ax"));
  const gint64 *dates;
  gsize n = 0;

  if (array == NULL)
    return;
  dates = g_variant_get_fixed_array (array, &n, sizeof *dates);
  for (gsize i = n - MIN (n, LIMBER_SCHEDULE_MARK_MAX_OFFERED); i < n; i++)
    g_array_append_val (self->offered, dates[i]);
}

/* An answer of which something is missing or out of range is none. */
static void
read_answer (LimberScheduleMark *self,
             GVariant           *dictionary)
{
  const char *text;

  if (!g_variant_lookup (dictionary, "answer", "&s", &text) ||
      !g_variant_lookup (dictionary, "due", "x", &self->due) || self->due < 0 ||
      self->due > MAX_SECONDS)
    return;
  self->answer = answer_from_text (text);
  if (self->answer == LIMBER_SCHEDULE_ANSWER_SNOOZED &&
      (!g_variant_lookup (dictionary, "until", "x", &self->until_us) ||
       !g_variant_lookup (dictionary, "pause", "x", &self->pause_us) ||
       self->until_us < 0 || self->pause_us <= 0 || self->pause_us > G_TIME_SPAN_DAY))
    self->answer = LIMBER_SCHEDULE_ANSWER_NONE;
}

/**
 * limber_schedule_mark_new:
 * @entry: an entry
 * @passed: the date that was due last
 *
 * Returns: (transfer full): what is remembered of an entry that was never offered
 */
LimberScheduleMark *
limber_schedule_mark_new (LimberScheduleEntry *entry,
                          gint64               passed)
{
  LimberScheduleMark *self = g_new0 (LimberScheduleMark, 1);

  self->days = limber_schedule_entry_get_days (entry);
  self->minute = get_minute (entry);
  self->passed = passed;
  self->offered = g_array_new (FALSE, FALSE, sizeof (gint64));
  return self;
}

/**
 * limber_schedule_mark_new_from_variant:
 * @dictionary: as limber_schedule_mark_to_variant() writes it, or anything else of
 *   type a{sv}
 *
 * Returns: (transfer full) (nullable): what is remembered of an entry, or %NULL where
 *   nothing of use is in it
 */
LimberScheduleMark *
limber_schedule_mark_new_from_variant (GVariant *dictionary)
{
  LimberScheduleMark *self;
  guint32 days;
  gint32 minute;
  gint64 passed;

  if (!g_variant_lookup (dictionary, "days", "u", &days) ||
      !g_variant_lookup (dictionary, "minute", "i", &minute) ||
      !g_variant_lookup (dictionary, "passed", "x", &passed))
    return NULL;

  self = g_new0 (LimberScheduleMark, 1);
  self->days = days;
  self->minute = minute;
  self->passed = passed;
  self->offered = g_array_new (FALSE, FALSE, sizeof (gint64));
  read_offered (self, dictionary);
  read_answer (self, dictionary);
  return self;
}

/**
 * limber_schedule_mark_free:
 * @self: (transfer full): what is remembered of an entry
 */
void
limber_schedule_mark_free (LimberScheduleMark *self)
{
  g_array_unref (self->offered);
  g_free (self);
}

/**
 * limber_schedule_mark_to_variant:
 * @self: what is remembered of an entry
 * @id: the entry's id
 *
 * Returns: (transfer floating): a dictionary of type a{sv}
 */
GVariant *
limber_schedule_mark_to_variant (LimberScheduleMark *self,
                                 const char         *id)
{
  GVariantDict dict;

  g_variant_dict_init (&dict, NULL);
  g_variant_dict_insert (&dict, "id", "s", id);
  g_variant_dict_insert (&dict, "days", "u", self->days);
  g_variant_dict_insert (&dict, "minute", "i", self->minute);
  g_variant_dict_insert (&dict, "passed", "x", self->passed);
  g_variant_dict_insert_value (&dict, "offered",
                               g_variant_new_fixed_array (G_VARIANT_TYPE_INT64,
                                                          self->offered->data,
                                                          self->offered->len,
                                                          sizeof (gint64)));
  g_variant_dict_insert (&dict, "answer", "s", answers[self->answer]);
  g_variant_dict_insert (&dict, "due", "x", self->due);
  if (self->answer == LIMBER_SCHEDULE_ANSWER_SNOOZED)
    {
      g_variant_dict_insert (&dict, "until", "x", self->until_us);
      g_variant_dict_insert (&dict, "pause", "x", self->pause_us);
    }
  return g_variant_dict_end (&dict);
}

/**
 * limber_schedule_mark_is_of:
 * @self: what is remembered of an entry
 * @entry: an entry with the same id
 *
 * Returns: whether @entry is still due on the same days, at the same time
 */
gboolean
limber_schedule_mark_is_of (LimberScheduleMark  *self,
                            LimberScheduleEntry *entry)
{
  return self->days == limber_schedule_entry_get_days (entry) &&
         self->minute == get_minute (entry);
}

/**
 * limber_schedule_mark_is_offered:
 * @self: what is remembered of an entry
 * @date: a date of it
 *
 * Returns: whether it was offered for @date
 */
gboolean
limber_schedule_mark_is_offered (LimberScheduleMark *self,
                                 gint64              date)
{
  for (guint i = 0; i < self->offered->len; i++)
    if (g_array_index (self->offered, gint64, i) == date)
      return TRUE;
  return FALSE;
}

/**
 * limber_schedule_mark_offer:
 * @self: what is remembered of an entry
 * @date: a date of it
 * @due: when that was due, in seconds since 1970-01-01 in UTC
 *
 * Remembers that it is offered for @date, and forgets the earliest such offer where
 * there are too many.
 */
void
limber_schedule_mark_offer (LimberScheduleMark *self,
                            gint64              date,
                            gint64              due)
{
  if (self->offered->len >= LIMBER_SCHEDULE_MARK_MAX_OFFERED)
    g_array_remove_index (self->offered, 0);
  g_array_append_val (self->offered, date);
  self->answer = LIMBER_SCHEDULE_ANSWER_OPEN;
  self->due = due;
}
