/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "schedule-desk.h"

void
desk_set_zone (Desk       *desk,
               const char *name)
{
  g_clear_pointer (&desk->zone, g_time_zone_unref);
  desk->zone = g_time_zone_new_identifier (name);
  g_assert_nonnull (desk->zone);
}

void
desk_init (Desk          *desk,
           gconstpointer  data)
{
  desk->entries = g_list_store_new (LIMBER_TYPE_SCHEDULE_ENTRY);
  desk->watch = limber_schedule_watch_new (NULL);
  desk->limit = LIMBER_SCHEDULE_LIMIT;
  desk_set_zone (desk, "Europe/Berlin");
}

void
desk_clear (Desk          *desk,
            gconstpointer  data)
{
  g_assert_finalize_object (desk->entries);
  g_assert_finalize_object (desk->watch);
  g_clear_pointer (&desk->zone, g_time_zone_unref);
}

/* Puts an entry into the schedule, in place of the one with that id. */
void
desk_put (Desk       *desk,
          const char *id,
          guint       days,
          int         hour,
          int         minute,
          gboolean    enabled)
{
  g_autoptr (LimberScheduleEntry) entry =
      limber_schedule_entry_new (id, "desk-reset", days, hour, minute, enabled);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (desk->entries)); i++)
    {
      g_autoptr (LimberScheduleEntry) other =
          g_list_model_get_item (G_LIST_MODEL (desk->entries), i);

      if (g_str_equal (limber_schedule_entry_get_id (other), id))
        {
          g_list_store_splice (desk->entries, i, 1, (gpointer *) &entry, 1);
          return;
        }
    }
  g_list_store_append (desk->entries, entry);
}

/* A moment, by default in local time; where that comes twice, with its offset. */
GDateTime *
desk_parse (Desk       *desk,
            const char *text)
{
  g_autoptr (GDateTime) moment = g_date_time_new_from_iso8601 (text, desk->zone);

  g_assert_nonnull (moment);
  return g_date_time_to_timezone (moment, desk->zone);
}

/* Looks at the schedule at a moment: each offer has to be as expected, such as
 * "a 09:00, b 10:00 again". */
void
desk_look (Desk       *desk,
           const char *text,
           const char *expected)
{
  g_autoptr (GDateTime) now = desk_parse (desk, text);
  g_autoptr (GPtrArray) offers =
      limber_schedule_watch_update (desk->watch, G_LIST_MODEL (desk->entries), now,
                                    desk->limit);
  g_autoptr (GString) all = g_string_new (NULL);

  for (guint i = 0; i < offers->len; i++)
    {
      LimberScheduleOffer *offer = g_ptr_array_index (offers, i);
      g_autofree char *due = g_date_time_format (offer->due, "%H:%M");

      g_string_append_printf (all, "%s%s %s%s", i > 0 ? ", " : "",
                              limber_schedule_entry_get_id (offer->entry), due,
                              offer->snoozed ? " again" : "");
      g_assert_true (g_date_time_get_timezone (offer->due) == desk->zone);
    }
  g_test_message ("%s: %s", text, all->str);
  g_assert_cmpstr (all->str, ==, expected);
}

static gint64
microseconds (GDateTime *moment)
{
  return g_date_time_to_unix (moment) * G_USEC_PER_SEC +
         g_date_time_get_microsecond (moment);
}

void
desk_assert_next (Desk       *desk,
                  const char *text,
                  const char *expected)
{
  g_autoptr (GDateTime) now = desk_parse (desk, text);
  gint64 next =
      limber_schedule_watch_get_next (desk->watch, G_LIST_MODEL (desk->entries), now);
  g_autoptr (GDateTime) right = expected != NULL ? desk_parse (desk, expected) : NULL;

  g_assert_cmpint (next, ==, right != NULL ? microseconds (right) : -1);
}

gboolean
desk_snooze (Desk       *desk,
             const char *id,
             const char *text,
             GTimeSpan   pause)
{
  g_autoptr (GDateTime) now = desk_parse (desk, text);

  return limber_schedule_watch_snooze (desk->watch, id, now, pause);
}

/* What the watch remembers, by way of a file. */
GVariant *
desk_save (Desk *desk)
{
  g_autoptr (GVariant) state =
      g_variant_ref_sink (limber_schedule_watch_to_variant (desk->watch));
  g_autoptr (GBytes) bytes = g_variant_get_data_as_bytes (state);

  return g_variant_ref_sink (
      g_variant_new_from_bytes (G_VARIANT_TYPE_VARDICT, bytes, FALSE));
}

/* Ends the program and starts it again, with what it had saved. */
void
desk_restart (Desk *desk)
{
  g_autoptr (GVariant) state = desk_save (desk);
  g_autoptr (GVariant) again = NULL;

  g_assert_finalize_object (desk->watch);
  desk->watch = limber_schedule_watch_new (state);
  again = desk_save (desk);
  g_assert_cmpvariant (state, again);
}
