/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "schedule-desk.h"

#define MINUTES G_TIME_SPAN_MINUTE

#define N_MANY 10000

static void
assert_answer (Desk                 *desk,
               LimberScheduleAnswer  answer,
               const char           *due)
{
  g_autoptr (GDateTime) right = due != NULL ? desk_parse (desk, due) : NULL;
  gint64 moment = -1;

  g_assert_cmpint (limber_schedule_watch_get_answer (desk->watch, "a", &moment), ==,
                   answer);
  g_assert_cmpint (moment, ==, right != NULL ? g_date_time_to_unix (right) : 0);
}

/* An entry at 9:00 each day, offered on a Monday. */
static void
offer (Desk *desk)
{
  desk_put (desk, "a", LIMBER_DAYS_ALL, 9, 0, TRUE);
  desk_look (desk, "2026-11-16T08:00:00", "");
  assert_answer (desk, LIMBER_SCHEDULE_ANSWER_NONE, NULL);
  desk_look (desk, "2026-11-16T09:00:00", "a 09:00");
  assert_answer (desk, LIMBER_SCHEDULE_ANSWER_OPEN, "2026-11-16T09:00:00");
}

static void
test_take_and_skip (Desk          *desk,
                    gconstpointer  data)
{
  g_assert_false (limber_schedule_watch_take (desk->watch, "a"));
  g_assert_false (limber_schedule_watch_skip (desk->watch, "a"));
  offer (desk);
  g_assert_true (limber_schedule_watch_take (desk->watch, "a"));
  assert_answer (desk, LIMBER_SCHEDULE_ANSWER_TAKEN, "2026-11-16T09:00:00");
  /* Once answered, it stays so, and is not put off. */
  g_assert_false (limber_schedule_watch_skip (desk->watch, "a"));
  g_assert_false (desk_snooze (desk, "a", "2026-11-16T09:01:00", 5 * MINUTES));
  desk_look (desk, "2026-11-16T10:00:00", "");
  desk_restart (desk);
  assert_answer (desk, LIMBER_SCHEDULE_ANSWER_TAKEN, "2026-11-16T09:00:00");

  desk_look (desk, "2026-11-17T09:00:00", "a 09:00");
  g_assert_true (limber_schedule_watch_skip (desk->watch, "a"));
  assert_answer (desk, LIMBER_SCHEDULE_ANSWER_SKIPPED, "2026-11-17T09:00:00");
  /* What was not answered makes place for the next. */
  desk_look (desk, "2026-11-18T09:00:00", "a 09:00");
  desk_look (desk, "2026-11-19T09:00:00", "a 09:00");
  assert_answer (desk, LIMBER_SCHEDULE_ANSWER_OPEN, "2026-11-19T09:00:00");
}

static void
test_snooze (Desk          *desk,
             gconstpointer  data)
{
  g_assert_false (desk_snooze (desk, "a", "2026-11-16T08:00:00", 5 * MINUTES));
  offer (desk);
  g_assert_true (desk_snooze (desk, "a", "2026-11-16T09:00:30", 5 * MINUTES));
  assert_answer (desk, LIMBER_SCHEDULE_ANSWER_SNOOZED, "2026-11-16T09:00:00");
  desk_assert_next (desk, "2026-11-16T09:00:30", "2026-11-16T09:05:30");
  /* Later than now, though it was not looked at in time. */
  desk_assert_next (desk, "2026-11-16T09:05:30", "2026-11-16T09:05:30.000001");
  desk_look (desk, "2026-11-16T09:05:29.999999", "");
  desk_look (desk, "2026-11-16T09:05:30", "a 09:00 again");
  desk_look (desk, "2026-11-16T09:05:30", "");
  assert_answer (desk, LIMBER_SCHEDULE_ANSWER_OPEN, "2026-11-16T09:00:00");
  /* As often as one likes, over a restart too; and it can be put off anew. */
  g_assert_true (desk_snooze (desk, "a", "2026-11-16T09:06:00", 5 * MINUTES));
  g_assert_true (desk_snooze (desk, "a", "2026-11-16T09:07:00", 10 * MINUTES));
  desk_restart (desk);
  desk_look (desk, "2026-11-16T09:16:59", "");
  desk_look (desk, "2026-11-16T09:17:00", "a 09:00 again");
  /* Answered before it is offered again. */
  g_assert_true (desk_snooze (desk, "a", "2026-11-16T09:18:00", 5 * MINUTES));
  g_assert_true (limber_schedule_watch_take (desk->watch, "a"));
  desk_look (desk, "2026-11-16T09:30:00", "");
}

static void
test_snooze_and_sleep (Desk          *desk,
                       gconstpointer  data)
{
  offer (desk);
  g_assert_true (desk_snooze (desk, "a", "2026-11-16T09:00:00", 5 * MINUTES));
  desk_look (desk, "2026-11-16T11:05:00", "a 09:00 again");
  g_assert_true (desk_snooze (desk, "a", "2026-11-16T11:05:00", 5 * MINUTES));
  desk_look (desk, "2026-11-16T13:10:01", "");
  assert_answer (desk, LIMBER_SCHEDULE_ANSWER_OPEN, "2026-11-16T09:00:00");
  /* Slept until the next date: that one, and once. */
  g_assert_true (desk_snooze (desk, "a", "2026-11-17T08:58:00", 5 * MINUTES));
  desk_look (desk, "2026-11-17T09:10:00", "a 09:00");
  desk_look (desk, "2026-11-17T09:11:00", "");
  assert_answer (desk, LIMBER_SCHEDULE_ANSWER_OPEN, "2026-11-17T09:00:00");
}

static void
test_snooze_and_clock (Desk          *desk,
                       gconstpointer  data)
{
  offer (desk);
  g_assert_true (desk_snooze (desk, "a", "2026-11-16T09:00:00", 5 * MINUTES));
  /* Back by a year: no longer than it was put off for. */
  desk_look (desk, "2025-11-17T12:00:00", "");
  desk_assert_next (desk, "2025-11-17T12:00:00", "2025-11-17T12:05:00");
  desk_look (desk, "2025-11-17T12:05:00", "a 09:00 again");
  /* In another time zone it is the same moment. */
  g_assert_true (desk_snooze (desk, "a", "2025-11-17T12:05:00", 10 * MINUTES));
  desk_set_zone (desk, "America/New_York");
  desk_look (desk, "2025-11-17T06:14:59", "");
  desk_look (desk, "2025-11-17T06:15:00", "a 03:00 again");
}

static void
test_snooze_and_edits (Desk          *desk,
                       gconstpointer  data)
{
  offer (desk);
  g_assert_true (desk_snooze (desk, "a", "2026-11-16T09:00:00", 5 * MINUTES));
  desk_put (desk, "a", LIMBER_DAYS_ALL, 10, 0, TRUE);
  desk_look (desk, "2026-11-16T09:05:00", "");
  assert_answer (desk, LIMBER_SCHEDULE_ANSWER_NONE, NULL);
  desk_look (desk, "2026-11-16T10:00:00", "a 10:00");
  g_assert_true (desk_snooze (desk, "a", "2026-11-16T10:00:00", 5 * MINUTES));
  desk_put (desk, "a", LIMBER_DAYS_ALL, 10, 0, FALSE);
  desk_look (desk, "2026-11-16T10:05:00", "");
  desk_assert_next (desk, "2026-11-16T10:05:00", NULL);
  g_assert_false (limber_schedule_watch_take (desk->watch, "a"));
}

/* Whatever it finds in place of what it saved, it goes on. */
static void
test_garbage (Desk          *desk,
              gconstpointer  data)
{
  static const char *const states[] = {
    "@a{sv} {}",
    "{'entries': <'none'>}",
    "{'entries': <@aa{sv} []>, 'more': <1>}",
    "{'entries': <[@a{sv} {}, {'id': <1>}, {'id': <'a'>}]>}",
    "{'entries': <[{'id': <'a'>, 'days': <127>, 'minute': <540>}]>}",
#define MARK(rest) \
  "{'entries': <[{'id': <'a'>, 'days': <uint32 127>, 'minute': <540>, " rest "}]>}"
    MARK ("'passed': <int64 9223372036854775807>"),
    MARK ("'passed': <int64 -9223372036854775808>"),
    MARK ("'passed': <2932896>"),
    MARK ("'passed': <int64 2932896>, 'offered': <[1, 2]>"),
    MARK ("'passed': <int64 20000>, 'offered': <[int64 9223372036854775807, "
          "-9223372036854775808, 5, 5]>, 'answer': <'maybe'>, 'due': <int64 1>"),
    MARK ("'passed': <int64 20000>, 'answer': <'snoozed'>, 'due': <int64 1>"),
    MARK ("'passed': <int64 20772>, 'answer': <'snoozed'>, 'due': <int64 1>, 'until': "
          "<int64 9223372036854775807>, 'pause': <int64 9223372036854775807>"),
    MARK ("'passed': <int64 20772>, 'answer': <'snoozed'>, 'due': <int64 1>, 'until': "
          "<int64 -9223372036854775808>, 'pause': <int64 1>"),
    MARK ("'passed': <int64 20772>, 'answer': <'snoozed'>, 'due': <int64 "
          "9223372036854775807>, 'until': <int64 5>, 'pause': <int64 5>"),
    MARK ("'passed': <int64 20772>, 'answer': <'snoozed'>, 'due': <int64 5>, 'until': "
          "<int64 5>, 'pause': <int64 5>"),
    MARK ("'passed': <int64 20772>, 'answer': <'snoozed'>, 'due': <int64 5>, 'until': "
          "<int64 5>, 'pause': <int64 -9223372036854775808>"),
    MARK ("'passed': <int64 20000>, 'answer': <5>, 'due': <'now'>"),
  };

  desk_put (desk, "a", LIMBER_DAYS_ALL, 9, 0, TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (states); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GVariant) state =
          g_variant_parse (G_VARIANT_TYPE_VARDICT, states[i], NULL, NULL, &error);

      g_assert_no_error (error);
      g_test_message ("%s", states[i]);
      g_assert_finalize_object (desk->watch);
      desk->watch = limber_schedule_watch_new (state);
      desk_look (desk, "2026-11-15T12:00:00", "");
      desk_assert_next (desk, "2026-11-15T12:00:00", "2026-11-16T09:00:00");
      desk_look (desk, "2026-11-16T09:00:00", "a 09:00");
      desk_look (desk, "2026-11-16T09:00:00", "");
      desk_restart (desk);
    }
}

/* More dates than are remembered. */
static void
test_too_much (Desk          *desk,
               gconstpointer  data)
{
  g_autoptr (GString) text = g_string_new (
      "{'entries': <[{'id': <'a'>, 'days': <uint32 127>, 'minute': <540>, 'passed': "
      "<int64 20772>, 'offered': <[int64 0");
  g_autoptr (GVariant) state = NULL;
  gsize before;

  for (int i = 1; i < 20773; i++)
    g_string_append_printf (text, ", %d", i);
  g_string_append (text, "]>}]>}");
  state = g_variant_parse (G_VARIANT_TYPE_VARDICT, text->str, NULL, NULL, NULL);
  before = g_variant_get_size (state);

  g_assert_finalize_object (desk->watch);
  desk->watch = limber_schedule_watch_new (state);
  desk_put (desk, "a", LIMBER_DAYS_ALL, 9, 0, TRUE);
  desk_look (desk, "2026-11-14T12:00:00", "");
  desk_look (desk, "2026-11-15T09:00:00", "");
  desk_look (desk, "2026-11-16T09:00:00", "a 09:00");
  g_clear_pointer (&state, g_variant_unref);
  state = desk_save (desk);
  g_assert_cmpuint (g_variant_get_size (state), <, before / 100);
}

/* Bytes that are broken anywhere. */
static void
test_broken_bytes (Desk          *desk,
                   gconstpointer  data)
{
  g_autoptr (GVariant) state = NULL;
  gsize size;

  offer (desk);
  g_assert_true (desk_snooze (desk, "a", "2026-11-16T09:00:00", 5 * MINUTES));
  state = desk_save (desk);
  size = g_variant_get_size (state);
  for (gsize i = 0; i < size; i++)
    for (int bit = 0; bit < 8; bit++)
      {
        guint8 *bytes = g_memdup2 (g_variant_get_data (state), size);
        g_autoptr (GVariant) broken = NULL;
        g_autoptr (GDateTime) now = desk_parse (desk, "2026-11-16T09:30:00");
        g_autoptr (GPtrArray) offers = NULL;

        bytes[i] ^= (guint8) (1 << bit);
        broken = g_variant_ref_sink (g_variant_new_from_data (G_VARIANT_TYPE_VARDICT,
                                                              bytes, bit % 2 ? size : i,
                                                              FALSE, g_free, bytes));
        g_assert_finalize_object (desk->watch);
        desk->watch = limber_schedule_watch_new (broken);
        offers = limber_schedule_watch_update (desk->watch, G_LIST_MODEL (desk->entries),
                                               now, desk->limit);
        g_assert_cmpuint (offers->len, <=, 1);
        limber_schedule_watch_get_next (desk->watch, G_LIST_MODEL (desk->entries), now);
      }
  /* Another type altogether. */
  g_clear_pointer (&state, g_variant_unref);
  state = g_variant_ref_sink (g_variant_new_string ("none"));
  g_assert_finalize_object (desk->watch);
  desk->watch = limber_schedule_watch_new (state);
  desk_look (desk, "2026-11-16T09:00:00", "");
}

/* Ten thousand entries, and one of them twice: each is offered. */
static void
test_many (Desk          *desk,
           gconstpointer  data)
{
  g_autoptr (GDateTime) before = desk_parse (desk, "2026-11-16T08:59:00");
  g_autoptr (GDateTime) after = desk_parse (desk, "2026-11-16T10:00:00");
  g_autoptr (GPtrArray) offers = NULL;
  g_autoptr (GPtrArray) more = NULL;
  GListModel *entries = G_LIST_MODEL (desk->entries);
  gint64 start;

  for (int i = 0; i <= N_MANY; i++)
    {
      g_autofree char *id = g_strdup_printf ("%d", i % N_MANY);
      g_autoptr (LimberScheduleEntry) entry =
          limber_schedule_entry_new (id, "none-such", LIMBER_DAYS_ALL, 9, i % 60, TRUE);

      g_list_store_append (desk->entries, entry);
    }
  start = g_get_monotonic_time ();
  offers = limber_schedule_watch_update (desk->watch, entries, before, desk->limit);
  g_assert_cmpuint (offers->len, ==, 0);
  g_clear_pointer (&offers, g_ptr_array_unref);
  desk_restart (desk);
  offers = limber_schedule_watch_update (desk->watch, entries, after, desk->limit);
  g_assert_cmpuint (offers->len, ==, N_MANY);
  desk_restart (desk);
  more = limber_schedule_watch_update (desk->watch, entries, after, desk->limit);
  g_assert_cmpuint (more->len, ==, 0);
  desk_assert_next (desk, "2026-11-16T10:00:00", "2026-11-17T09:00:00");
  g_test_message ("%.0f ms", (double) (g_get_monotonic_time () - start) / 1000);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(name, function) \
  g_test_add ("/schedule-answers/" name, Desk, NULL, desk_init, function, desk_clear)
  ADD ("take-and-skip", test_take_and_skip);
  ADD ("snooze", test_snooze);
  ADD ("snooze-and-sleep", test_snooze_and_sleep);
  ADD ("snooze-and-clock", test_snooze_and_clock);
  ADD ("snooze-and-edits", test_snooze_and_edits);
  ADD ("garbage", test_garbage);
  ADD ("too-much", test_too_much);
  ADD ("broken-bytes", test_broken_bytes);
  ADD ("many", test_many);
  return g_test_run ();
}
