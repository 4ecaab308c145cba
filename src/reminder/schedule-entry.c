/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "reminder/schedule-entry.h"

#include <glib/gi18n.h>

#define DAYS_WEEKEND (LIMBER_DAYS_ALL & ~LIMBER_DAYS_WORKING)

struct _LimberScheduleEntry
{
  GObject parent_instance;

  char *id;
  char *routine;
  guint days;
  int hour;
  int minute;
  gboolean enabled;
};

G_DEFINE_FINAL_TYPE (LimberScheduleEntry, limber_schedule_entry, G_TYPE_OBJECT)

/* Reads an array of ISO weekdays, 1 = Monday ... 7 = Sunday; FALSE where another
 * number is among them. */
static gboolean
days_from_variant (GVariant *array,
                   guint    *days)
{
  GVariantIter iter;
  gint32 day;

  *days = 0;
  g_variant_iter_init (&iter, array);
  while (g_variant_iter_next (&iter, "i", &day))
    {
      if (day < 1 || day > 7)
        return FALSE;
      *days |= 1u << (day - 1);
    }
  return TRUE;
}

static GVariant *
days_to_variant (guint days)
{
  GVariantBuilder builder;

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("ai"));
  for (int day = 1; day <= 7; day++)
    if (days & (1u << (day - 1)))
      g_variant_builder_add (&builder, "i", day);
  return g_variant_builder_end (&builder);
}

static void
limber_schedule_entry_finalize (GObject *object)
{
  LimberScheduleEntry *self = LIMBER_SCHEDULE_ENTRY (object);

  g_free (self->id);
  g_free (self->routine);

  G_OBJECT_CLASS (limber_schedule_entry_parent_class)->finalize (object);
}

static void
limber_schedule_entry_class_init (LimberScheduleEntryClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = limber_schedule_entry_finalize;
}

static void
limber_schedule_entry_init (LimberScheduleEntry *self)
{
}

/**
 * limber_schedule_entry_new:
 * @id: (nullable): its id; %NULL makes a new one
 * @routine: id of the routine; it need not exist
 * @days: the days of the week, Monday = 1 << 0 ... Sunday = 1 << 6
 * @hour: 0 to 23, local time
 * @minute: 0 to 59
 * @enabled: whether it is in force
 *
 * Returns: (transfer full): the entry
 */
LimberScheduleEntry *
limber_schedule_entry_new (const char *id,
                           const char *routine,
                           guint       days,
                           int         hour,
                           int         minute,
                           gboolean    enabled)
{
  LimberScheduleEntry *self;

  g_return_val_if_fail (routine != NULL, NULL);
  g_return_val_if_fail (hour >= 0 && hour < 24, NULL);
  g_return_val_if_fail (minute >= 0 && minute < 60, NULL);

  self = g_object_new (LIMBER_TYPE_SCHEDULE_ENTRY, NULL);
  self->id = id != NULL ? g_strdup (id) : g_uuid_string_random ();
  self->routine = g_strdup (routine);
  self->days = days & LIMBER_DAYS_ALL;
  self->hour = hour;
  self->minute = minute;
  self->enabled = enabled;
  return self;
}

/**
 * limber_schedule_entry_new_from_variant:
 * @dictionary: of type a{sv}, with id (s), routine (s), days (ai, ISO weekdays),
 *   hour (i), minute (i) and, if it is to be off, enabled (b)
 *
 * Returns: (transfer full) (nullable): the entry, or %NULL where something is
 *   missing, of another type or out of range
 */
LimberScheduleEntry *
limber_schedule_entry_new_from_variant (GVariant *dictionary)
{
  const char *id, *routine;
  g_autoptr (GVariant) days_variant = NULL;
  g_autoptr (GVariant) enabled = NULL;
  gint32 hour, minute;
  guint days;

  if (!g_variant_lookup (dictionary, "id", "&s", &id) ||
      !g_variant_lookup (dictionary, "routine", "&s", &routine) ||
      !g_variant_lookup (dictionary, "hour", "i", &hour) ||
      !g_variant_lookup (dictionary, "minute", "i", &minute))
    return NULL;
  days_variant = g_variant_lookup_value (dictionary, "days", G_VARIANT_TYPE ("ai"));
  if (days_variant == NULL || !days_from_variant (days_variant, &days))
    return NULL;
  if (*id == '\0' || hour < 0 || hour > 23 || minute < 0 || minute > 59)
    return NULL;
  enabled = g_variant_lookup_value (dictionary, "enabled", NULL);
  if (enabled != NULL && !g_variant_is_of_type (enabled, G_VARIANT_TYPE_BOOLEAN))
    return NULL;

  return limber_schedule_entry_new (id, routine, days, hour, minute,
                                    enabled == NULL || g_variant_get_boolean (enabled));
}

/**
 * limber_schedule_entry_to_variant:
 * @self: an entry
 * @previous: (nullable): the dictionary it replaces; what it holds beside the keys
 *   known here is kept
 *
 * Returns: (transfer floating): a dictionary of type a{sv}
 */
GVariant *
limber_schedule_entry_to_variant (LimberScheduleEntry *self,
                                  GVariant            *previous)
{
  GVariantDict dict;

  g_return_val_if_fail (LIMBER_IS_SCHEDULE_ENTRY (self), NULL);

  g_variant_dict_init (&dict, previous);
  g_variant_dict_insert (&dict, "id", "s", self->id);
  g_variant_dict_insert (&dict, "routine", "s", self->routine);
  g_variant_dict_insert_value (&dict, "days", days_to_variant (self->days));
  g_variant_dict_insert (&dict, "hour", "i", self->hour);
  g_variant_dict_insert (&dict, "minute", "i", self->minute);
  g_variant_dict_insert (&dict, "enabled", "b", self->enabled);
  return g_variant_dict_end (&dict);
}

/**
 * limber_schedule_entry_get_id:
 * @self: an entry
 *
 * Returns: (transfer none): its id, unique in a schedule
 */
const char *
limber_schedule_entry_get_id (LimberScheduleEntry *self)
{
  g_return_val_if_fail (LIMBER_IS_SCHEDULE_ENTRY (self), NULL);
  return self->id;
}

/**
 * limber_schedule_entry_get_routine:
 * @self: an entry
 *
 * Returns: (transfer none): id of the routine, which may be unknown
 */
const char *
limber_schedule_entry_get_routine (LimberScheduleEntry *self)
{
  g_return_val_if_fail (LIMBER_IS_SCHEDULE_ENTRY (self), NULL);
  return self->routine;
}

/**
 * limber_schedule_entry_get_days:
 * @self: an entry
 *
 * Returns: the days of the week, Monday = 1 << 0 ... Sunday = 1 << 6
 */
guint
limber_schedule_entry_get_days (LimberScheduleEntry *self)
{
  g_return_val_if_fail (LIMBER_IS_SCHEDULE_ENTRY (self), 0);
  return self->days;
}

/**
 * limber_schedule_entry_get_hour:
 * @self: an entry
 *
 * Returns: 0 to 23, local time
 */
int
limber_schedule_entry_get_hour (LimberScheduleEntry *self)
{
  g_return_val_if_fail (LIMBER_IS_SCHEDULE_ENTRY (self), 0);
  return self->hour;
}

/**
 * limber_schedule_entry_get_minute:
 * @self: an entry
 *
 * Returns: 0 to 59
 */
int
limber_schedule_entry_get_minute (LimberScheduleEntry *self)
{
  g_return_val_if_fail (LIMBER_IS_SCHEDULE_ENTRY (self), 0);
  return self->minute;
}

/**
 * limber_schedule_entry_get_enabled:
 * @self: an entry
 *
 * Returns: whether it is in force
 */
gboolean
limber_schedule_entry_get_enabled (LimberScheduleEntry *self)
{
  g_return_val_if_fail (LIMBER_IS_SCHEDULE_ENTRY (self), FALSE);
  return self->enabled;
}

/**
 * limber_schedule_entry_get_next:
 * @self: an entry
 * @after: a moment; its time zone is the local one
 *
 * The entry's first moment later than @after, whether or not it is enabled. A
 * local time that the clocks jump over is taken as the moment they jump to; of one
 * that comes twice, only one counts.
 *
 * Returns: (transfer full) (nullable): the moment, or %NULL without any day
 */
GDateTime *
limber_schedule_entry_get_next (LimberScheduleEntry *self,
                                GDateTime           *after)
{
  g_autoptr (GDateTime) today = NULL;

  g_return_val_if_fail (LIMBER_IS_SCHEDULE_ENTRY (self), NULL);
  g_return_val_if_fail (after != NULL, NULL);

  /* Days are counted in UTC, for a local time may not exist on the next day. */
  today =
      g_date_time_new_utc (g_date_time_get_year (after), g_date_time_get_month (after),
                           g_date_time_get_day_of_month (after), 0, 0, 0);

  /* From yesterday, whose last minutes come again where the clocks go back just after
   * midnight; to a week from now, because today's may be past. */
  for (int offset = -1; offset <= 7; offset++)
    {
      g_autoptr (GDateTime) day = g_date_time_add_days (today, offset);
      g_autoptr (GDateTime) when = NULL;

      if (day == NULL || !(self->days & (1u << (g_date_time_get_day_of_week (day) - 1))))
        continue;
      when = g_date_time_new (g_date_time_get_timezone (after),
                              g_date_time_get_year (day), g_date_time_get_month (day),
                              g_date_time_get_day_of_month (day), self->hour,
                              self->minute, 0);
      if (when != NULL && g_date_time_compare (when, after) > 0)
        return g_steal_pointer (&when);
    }
  return NULL;
}

/**
 * limber_schedule_entry_describe_days:
 * @self: an entry
 *
 * Returns: (transfer full): its days in words, such as "Every day" or "Mon, Wed"
 */
char *
limber_schedule_entry_describe_days (LimberScheduleEntry *self)
{
  const char *const names[] = {
    N_ ("Mon"), N_ ("Tue"), N_ ("Wed"), N_ ("Thu"), N_ ("Fri"), N_ ("Sat"), N_ ("Sun"),
  };
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) days = NULL;

  g_return_val_if_fail (LIMBER_IS_SCHEDULE_ENTRY (self), NULL);

  if (self->days == LIMBER_DAYS_ALL)
    return g_strdup (_ ("Every day"));
  if (self->days == LIMBER_DAYS_WORKING)
    return g_strdup (_ ("Monday to Friday"));
  if (self->days == DAYS_WEEKEND)
    return g_strdup (_ ("Weekends"));
  if (self->days == 0)
    return g_strdup (_ ("No days"));

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (self->days & (1u << i))
      g_strv_builder_add (builder, _ (names[i]));
  days = g_strv_builder_end (builder);
  /* Translators: stands between the days of a list such as "Mon, Wed" */
  return g_strjoinv (_ (", "), days);
}
