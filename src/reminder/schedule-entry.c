/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "reminder/schedule-entry.h"

#include <glib/gi18n.h>

#include "reminder/local-time.h"

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

static gboolean
is_on (LimberScheduleEntry *self,
       gint64               date)
{
  return (self->days & (1u << limber_date_get_weekday (date))) != 0;
}

/* When the entry is due for @date, in seconds since 1970-01-01 in UTC. */
static gint64
get_due (LimberScheduleEntry *self,
         GTimeZone           *zone,
         gint64               date)
{
  return limber_local_time_find (zone, date * LIMBER_DAY_SECONDS + self->hour * 3600 +
                                           self->minute * 60);
}

static GDateTime *
moment_new (GTimeZone *zone,
            gint64     seconds)
{
  g_autoptr (GDateTime) moment = g_date_time_new_from_unix_utc (seconds);

  return moment != NULL ? g_date_time_to_timezone (moment, zone) : NULL;
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
 * @problem: (out) (transfer none) (nullable) (optional): what is wrong, for the log,
 *   or %NULL
 *
 * Returns: (transfer full) (nullable): the entry, or %NULL where something is
 *   missing, of another type or out of range
 */
LimberScheduleEntry *
limber_schedule_entry_new_from_variant (GVariant    *dictionary,
                                        const char **problem)
{
  const char *id = "", *routine = "", *wrong = NULL;
  g_autoptr (GVariant) days_variant = NULL;
  g_autoptr (GVariant) enabled = NULL;
  gint32 hour = -1, minute = -1;
  guint days = 0;

  days_variant = g_variant_lookup_value (dictionary, "days", G_VARIANT_TYPE ("ai"));
  enabled = g_variant_lookup_value (dictionary, "enabled", NULL);
  if (!g_variant_lookup (dictionary, "id", "&s", &id) || *id == '\0')
    wrong = "id is not a text";
  else if (!g_variant_lookup (dictionary, "routine", "&s", &routine))
    wrong = "routine is not a text";
  else if (days_variant == NULL || !days_from_variant (days_variant, &days))
    wrong = "days are not numbers from 1 to 7";
  else if (!g_variant_lookup (dictionary, "hour", "i", &hour) || hour < 0 || hour > 23)
    wrong = "hour is not a number from 0 to 23";
  else if (!g_variant_lookup (dictionary, "minute", "i", &minute) || minute < 0 ||
           minute > 59)
    wrong = "minute is not a number from 0 to 59";
  else if (enabled != NULL && !g_variant_is_of_type (enabled, G_VARIANT_TYPE_BOOLEAN))
    wrong = "enabled is not true or false";

  if (problem != NULL)
    *problem = wrong;
  if (wrong != NULL)
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
 * The entry's first moment later than @after, whether or not it is enabled.
 *
 * An entry is due once for each of its dates: when the clocks come to its time, which
 * is the first moment of that date or later at which they show it or more. A time
 * that comes twice counts the first time; one that the clocks jump over is due when
 * they jump, and so is that of a whole date that they jump over.
 *
 * Returns: (transfer full) (nullable): the moment, or %NULL without any day
 */
GDateTime *
limber_schedule_entry_get_next (LimberScheduleEntry *self,
                                GDateTime           *after)
{
  gint64 today;

  g_return_val_if_fail (LIMBER_IS_SCHEDULE_ENTRY (self), NULL);
  g_return_val_if_fail (after != NULL, NULL);

  today = limber_local_time_get_date (after);
  /* Where the clocks went back over midnight, tomorrow may have been already: then it
   * is the same day of the next week. */
  for (gint64 date = today; date <= today + 8; date++)
    {
      gint64 due;

      if (!is_on (self, date))
        continue;
      due = get_due (self, g_date_time_get_timezone (after), date);
      if (due > g_date_time_to_unix (after))
        return moment_new (g_date_time_get_timezone (after), due);
    }
  return NULL;
}

/**
 * limber_schedule_entry_get_last:
 * @self: an entry
 * @now: a moment; its time zone is the local one
 * @date: (out): the date that was due last, in days since 1970-01-01
 * @due: (out): when it was due, in seconds since 1970-01-01 in UTC
 *
 * Finds the latest date of the entry that was due before @now or is just now, by the
 * rules of limber_schedule_entry_get_next(), whether or not it is enabled.
 *
 * Returns: %FALSE without any day
 */
gboolean
limber_schedule_entry_get_last (LimberScheduleEntry *self,
                                GDateTime           *now,
                                gint64              *date,
                                gint64              *due)
{
  gint64 today;

  g_return_val_if_fail (LIMBER_IS_SCHEDULE_ENTRY (self), FALSE);
  g_return_val_if_fail (now != NULL, FALSE);
  g_return_val_if_fail (date != NULL && due != NULL, FALSE);

  today = limber_local_time_get_date (now);
  /* From tomorrow, for the same reason; to a week ago, because today's may be to come. */
  for (*date = today + 1; *date >= today - 7; *date -= 1)
    {
      if (!is_on (self, *date))
        continue;
      *due = get_due (self, g_date_time_get_timezone (now), *date);
      if (*due <= g_date_time_to_unix (now))
        return TRUE;
    }
  return FALSE;
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
