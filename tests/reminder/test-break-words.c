/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "break-script.h"
#include "reminder/break-words.h"

static const struct
{
  const char *name;
  const char *settings;
  const char *script;
  const char *words;
} cases[] = {
  { "counting", "", "10:00 end", "Next break at 09:50" },
  { "counting-sat", "", "11:00 idle 60; 12:00 active", "Next break at 09:52" },
  { "nudge", "breaks 0 nudges 1", "10:00 end", "Next nudge at 09:30" },
  { "break-before-nudge", "nudges 1", "10:00 end", "Next break at 09:50" },
  { "waiting", "", "51:00 end", "Break due when your hands pause" },
  { "nudge-waiting", "nudges 1", "31:00 end", "Nudge due when your hands pause" },
  { "due", "", "53:00 end", "Break due now" },
  { "nudge-due", "nudges 1", "33:00 end", "Nudge due now" },
  { "snoozed", "", "52:00 snooze 10", "Next break at 10:02" },
  { "doing", "", "53:00 start", "Break until 09:58" },
  { "nudge-doing", "nudges 1", "33:00 start", "Nudge until 09:34" },
  { "away-short", "", "9:00 idle 60",
    "Away since 09:08; the clock stands still until you are back" },
  { "away-long", "", "9:00 idle 60; 13:00 end",
    "Away since 09:08; the next break counts from when you are back" },
  { "off", "breaks 0", "0:00 end", "Breaks are off" },
  { "other", "", "0:00 quiet 17",
    "Your desktop reminds you of breaks, so Limber does not" },
  { "paused-hour", "", "5:00 pause 60", "Paused until 10:05" },
  { "paused-tomorrow", "", "5:00 tomorrow", "Paused until tomorrow" },
  { "paused-over-midnight", "", "890:00 tomorrow", "Paused until tomorrow" },
  { "paused-small-hours", "", "960:00 tomorrow", "Paused until 04:00" },
  { "hours-today", "limited 1 monday 600-1020", "0:00 end",
    "Outside your working hours. Next break: Today at 10:50" },
  { "hours-tomorrow", "limited 1 monday 480-530 tuesday 480-1020", "0:00 end",
    "Outside your working hours. Next break: Tomorrow at 08:50" },
  { "hours-nudge", "limited 1 monday 600-1020 breaks 0 nudges 1", "0:00 end",
    "Outside your working hours. Next nudge: Today at 10:30" },
  { "hours-never",
    "limited 1 monday off tuesday off wednesday off thursday off friday off", "0:00 end",
    "Outside your working hours" },
  { "deferred", "", "40:00 quiet 1; 51:00 end",
    "Quiet: Do Not Disturb is on. Next break when it ends, at the latest 10:20." },
  { "deferred-fullscreen", "deferral 60", "40:00 quiet 2; 51:00 end",
    "Quiet: a window fills the screen. Next break when it ends, at the latest 10:50." },
  { "deferred-nudge", "nudges 1", "20:00 quiet 8; 31:00 end",
    "Quiet: the screen is being recorded. Next nudge when it ends, at the latest "
    "10:00." },
  { "deferred-twice", "", "40:00 quiet 5; 51:00 end",
    "Quiet: Do Not Disturb is on, you are in a call. Next break when it ends, at the "
    "latest 10:20." },
  { "deferred-not-respected", "dnd 0", "40:00 quiet 5; 51:00 end",
    "Quiet: you are in a call. Next break when it ends, at the latest 10:20." },
  { "quiet-ahead", "", "40:00 quiet 1",
    "Quiet: Do Not Disturb is on. Next break at 09:50, or when it ends, at the latest "
    "10:20." },
  { "quiet-ahead-nudge", "breaks 0 nudges 1", "20:00 quiet 1",
    "Quiet: Do Not Disturb is on. Next nudge at 09:30, or when it ends, at the latest "
    "10:00." },
  { "wall-clock-set", "", "10:00 wall 3600", "Next break at 10:50" },
};

static void
test_words (gconstpointer data)
{
  gsize i = GPOINTER_TO_SIZE (data);
  BreakScript script;
  LimberBreakStatus status;
  g_autoptr (GDateTime) now = NULL;
  g_autofree char *words = NULL;

  break_script_init (&script, cases[i].settings);
  break_script_run (&script, cases[i].script);
  limber_break_clock_get_status (script.clock, &status);
  now = g_date_time_new_from_unix_utc (script.time.real_us / G_USEC_PER_SEC);
  words = limber_break_words_describe (&status, now);
  g_assert_cmpstr (words, ==, cases[i].words);
  break_script_clear (&script);
}

static void
test_source (void)
{
  LimberBreakStatus status = { .has_idle_source = TRUE };

  g_assert_null (limber_break_words_describe_source (&status));
  status.has_idle_source = FALSE;
  g_assert_cmpstr (
      limber_break_words_describe_source (&status), ==,
      "This desktop does not tell when you are away, so breaks go by the clock");
}

/* Whatever a status says, there are words for it. */
static void
test_odd (void)
{
  static const gint64 times[] = { -1, 0, G_MAXINT64, G_MININT64 };
  g_autoptr (GDateTime) now = g_date_time_new_utc (9999, 12, 31, 23, 59, 59);

  for (int state = 0; state <= LIMBER_BREAK_STATE_DUE + 1; state++)
    for (gsize i = 0; i < 2 * G_N_ELEMENTS (times); i++)
      {
        LimberBreakStatus status = {
          .state = state,
          .kind = i % 2,
          .quiet = i % 2 ? 0xffff : 0,
          .since_us = times[i / 2],
          .until_us = times[i / 2],
          .next_us = times[i / 2],
          .latest_us = times[i / 2],
        };
        g_autofree char *words = limber_break_words_describe (&status, now);

        g_assert_true (words != NULL && *words != '\0');
        g_assert_null (strstr (words, "%s"));
      }
}

/* Times are those of where the user is. */
static void
test_zone (void)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_offset (2 * 3600);
  g_autoptr (GDateTime) now = g_date_time_new (zone, 2026, 11, 16, 11, 10, 0);
  BreakScript script;
  LimberBreakStatus status;
  g_autofree char *words = NULL;

  break_script_init (&script, "");
  break_script_run (&script, "10:00 end");
  limber_break_clock_get_status (script.clock, &status);
  words = limber_break_words_describe (&status, now);
  g_assert_cmpstr (words, ==, "Next break at 11:50");
  break_script_clear (&script);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/break-words/", cases[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_words);
    }
  g_test_add_func ("/break-words/source", test_source);
  g_test_add_func ("/break-words/odd", test_odd);
  g_test_add_func ("/break-words/zone", test_zone);
  return g_test_run ();
}
