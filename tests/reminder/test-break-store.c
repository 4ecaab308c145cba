/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "break-script.h"

/* A restart keeps all that was known at the end; a crash, or a power cut, what was
 * written at the last transition. Both last for some seconds. */
static const struct
{
  const char *name;
  const char *settings;
  const char *script;
  const char *said;
} scenarios[] = {
  { "restart/update", "", "40:00 restart 2; 53:00 end", "52:00 break" },
  { "restart/shorter", "", "40:00 restart 240; 60:00 end", "56:00 break" },
  { "restart/as-long", "", "40:00 restart 300; 98:00 end", "97:00 break" },
  { "restart/overnight", "", "49:59 restart 50000; 931:00 end", "" },
  { "restart/said", "", "53:00 restart 2; 60:00 end", "52:00 break" },
  { "restart/said-and-taken", "", "53:00 restart 2; 54:00 lock 1; 59:00 lock 0",
    "52:00 break, 59:00 withdraw" },
  { "restart/noted", "note 1", "49:40 restart 2; 53:00 end", "49:30 note, 52:00 break" },
  { "restart/nudge", "nudges 1", "20:00 restart 2; 33:00 end", "32:00 nudge" },
  { "restart/deferred", "", "40:00 quiet 1; 60:00 restart 2; 81:00 end",
    "80:00 catch-up" },
  { "restart/snoozed", "", "52:00 snooze 10; 53:00 restart 3; 65:00 end",
    "52:00 break, 52:00 withdraw, 64:00 break" },
  { "restart/doing", "", "53:00 start; 54:00 restart 2; 109:00 end; 111:00 end",
    "52:00 break, 53:00 withdraw, 110:00 break" },
  { "restart/paused", "", "40:00 pause 60; 50:00 restart 600; 153:00 end",
    "152:00 break" },

  { "crash/at-once", "", "40:00 crash 2; 53:00 end", "52:00 break" },
  { "crash/and-nobody-starts-it", "", "40:00 crash 720; 55:00 end", "54:00 break" },
  { "crash/until-after-a-break", "", "40:00 crash 1200; 113:00 end", "112:00 break" },
  { "crash/while-away", "", "11:00 idle 60; 12:00 crash 240; 16:00 active; 69:00 end",
    "68:00 break" },
  { "crash/while-away-shorter", "",
    "11:00 idle 60; 12:00 crash 100; 13:40 active; 56:00 end", "55:40 break" },
  { "crash/said", "", "53:00 crash 2; 60:00 end", "52:00 break" },
  { "crash/deferred", "", "40:00 quiet 1; 60:00 crash 2; 81:00 end", "80:00 catch-up" },
  { "crash/deferred-and-ended", "",
    "40:00 quiet 1; 60:00 quiet 0; 60:30 crash 2; 63:00 end", "62:00 catch-up" },
  { "crash/doing", "", "53:00 start; 54:00 crash 10; 111:00 end",
    "52:00 break, 53:00 withdraw, 110:00 break" },
  { "crash/doing-until-after-it", "", "53:00 start; 54:00 crash 1200; 127:00 end",
    "52:00 break, 53:00 withdraw, 126:00 break" },

  { "reboot/shorter", "", "40:00 reboot 120; 55:00 end", "54:00 break" },
  { "reboot/as-long", "", "40:00 reboot 300; 98:00 end", "97:00 break" },
  { "reboot/overnight", "", "49:59 reboot 50000; 931:00 end", "" },
  { "reboot/while-away", "", "9:00 idle 60; 10:00 reboot 180; 66:00 end", "65:00 break" },
  { "reboot/said", "", "53:00 reboot 60; 57:00 end", "52:00 break, 56:00 break" },
  { "reboot/said-after-quiet", "",
    "40:00 quiet 1; 60:00 quiet 0; 63:00 reboot 60; 67:00 end",
    "62:00 catch-up, 66:00 break" },
  { "reboot/nudge-said", "nudges 1", "33:00 reboot 40; 50:00 end", "32:00 nudge" },
  { "reboot/doing", "", "53:00 start; 54:00 reboot 240; 111:00 end",
    "52:00 break, 53:00 withdraw, 110:00 break" },
  { "reboot/doing-shorter", "", "53:00 start; 54:00 reboot 60; 107:00 end",
    "52:00 break, 53:00 withdraw, 106:00 break" },
  { "restart/outside-hours", "limited 1 monday 480-600", "59:00 restart 120; 62:00 end",
    "52:00 break, 61:00 withdraw" },
  { "reboot/paused", "", "40:00 pause 60; 50:00 reboot 600; 153:00 end", "152:00 break" },
  { "reboot/pause-is-over", "", "40:00 pause 60; 50:00 reboot 6000; 203:00 end",
    "202:00 break" },
  { "reboot/tomorrow", "", "40:00 tomorrow; 50:00 reboot 36000; 1193:00 end",
    "1192:00 break" },
  { "reboot/snoozed", "", "52:00 snooze 10; 53:00 reboot 60; 66:00 end",
    "52:00 break, 52:00 withdraw, 65:00 break" },
  { "power-cut/is-away", "", "40:00 power-cut 120; 95:00 end", "94:00 break" },
  { "power-cut/shortly", "", "40:00 quiet 0; 41:00 power-cut 120; 56:00 end",
    "55:00 break" },
};

static void
test_scenario (gconstpointer data)
{
  gsize i = GPOINTER_TO_SIZE (data);
  g_autofree char *said =
      break_script_run_all (scenarios[i].settings, scenarios[i].script, FALSE);

  g_assert_cmpstr (said, ==, scenarios[i].said);
}

static void
assert_counts (BreakScript *script,
               guint        taken,
               guint        skipped,
               guint        passed,
               guint        nudges)
{
  LimberBreakCounts counts;

  limber_break_clock_get_counts (script->clock, &counts);
  g_assert_cmpuint (counts.taken, ==, taken);
  g_assert_cmpuint (counts.skipped, ==, skipped);
  g_assert_cmpuint (counts.passed, ==, passed);
  g_assert_cmpuint (counts.nudges, ==, nudges);
}

/* They survive everything; nothing is counted twice. */
static void
test_counts (void)
{
  BreakScript script;

  break_script_init (&script, "nudges 1");
  break_script_run (&script, "20:00 lock 1; 21:00 lock 0");
  assert_counts (&script, 0, 0, 0, 1);
  break_script_run (&script, "22:00 lock 1; 27:00 restart 30; 40:00 lock 0");
  assert_counts (&script, 1, 0, 0, 1);
  break_script_run (&script, "41:00 start; 42:00 finish; 42:10 lock 1; 60:00 lock 0");
  assert_counts (&script, 3, 0, 0, 1);
  break_script_run (&script, "61:00 skip; 61:00 reboot 7; 62:00 skip");
  assert_counts (&script, 3, 2, 0, 1);
  break_script_run (&script, "240:00 end");
  assert_counts (&script, 3, 2, 2, 1);
  break_script_run (&script, "240:00 dismiss; 240:01 crash 1");
  assert_counts (&script, 3, 3, 2, 1);
  break_script_run (&script, "241:00 start; 300:00 finish");
  assert_counts (&script, 4, 3, 2, 1);
  break_script_clear (&script);
}

/* @script's state with @name replaced by @value, or without it. */
static GVariant *
change_state (GVariant   *state,
              const char *name,
              GVariant   *value)
{
  GVariantDict dict;

  g_variant_dict_init (&dict, state);
  if (value != NULL)
    g_variant_dict_insert_value (&dict, name, value);
  else
    g_variant_dict_remove (&dict, name);
  return g_variant_ref_sink (g_variant_dict_end (&dict));
}

/* Restores @state into a new clock, which must work whatever it is. */
static gboolean
try_restore (BreakScript *script,
             GVariant    *state,
             const char  *boot_id)
{
  g_autoptr (LimberBreakClock) clock =
      limber_break_clock_new (&script->settings, &script->time);
  LimberBreakTime time = script->time;
  gboolean restored = limber_break_clock_restore (clock, state, boot_id, &time);

  for (guint i = 0; i < 20; i++)
    {
      LimberBreakStatus status;
      gint64 next_us;

      limber_break_clock_update (clock, &time);
      limber_break_clock_get_status (clock, &status);
      next_us = limber_break_clock_get_next_time (clock);
      g_assert_cmpint (next_us, >=, time.boot_us);
      if (next_us == G_MAXINT64)
        break;
      g_assert_cmpint (next_us - time.boot_us, <=, 48 * 60 * LIMBER_BREAK_MINUTE_US);
      time.real_us += next_us - time.boot_us;
      time.awake_us += next_us - time.boot_us;
      time.boot_us = next_us;
    }
  return restored;
}

/* A break that is said at once would be seen as one. */
static void
test_missing (void)
{
  BreakScript script;
  GVariantIter iter;
  const char *name;
  guint n = 0;

  break_script_init (&script, "");
  break_script_run (&script, "10:00 quiet 0");
  g_assert_true (try_restore (&script, script.saved, "even"));
  g_variant_iter_init (&iter, script.saved);
  while (g_variant_iter_next (&iter, "{&sv}", &name, NULL))
    {
      g_autoptr (GVariant) without = change_state (script.saved, name, NULL);
      g_autoptr (GVariant) wrong =
          change_state (script.saved, name, g_variant_new_double (1));

      g_assert_false (try_restore (&script, without, "even"));
      g_assert_false (try_restore (&script, wrong, "even"));
      n++;
    }
  g_assert_cmpuint (n, >, 20);
  break_script_clear (&script);
}

static void
test_nonsense (void)
{
  static const struct
  {
    const char *name;
    gint64 value;
  } wrong[] = {
    { "version", 2 },
    { "boot", -1 },
    { "boot", 999999999999999 },
    { "boot", G_MAXINT64 },
    { "awake", -5 },
    { "awake", G_MAXINT64 },
    { "real", -1 },
    { "real", G_MAXINT64 },
    { "next", G_MININT64 },
    { "away-since", G_MAXINT64 },
    { "away-since", G_MININT64 },
    { "last-away", G_MAXINT64 },
    { "here-since", G_MAXINT64 },
    { "moment", G_MAXINT64 },
    { "watched-until", G_MAXINT64 },
    { "pause-until", G_MAXINT64 },
    { "pause-until-real", G_MAXINT64 },
    { "break-sat", G_MAXINT64 },
    { "break-sat", G_MININT64 },
    { "break-left", G_MAXINT64 },
    { "break-left", G_MININT64 },
    { "nudge-left", G_MININT64 },
    { "phase", LIMBER_BREAK_EVENT_WITHDRAW },
    { "kind", 2 },
    { "shown", LIMBER_BREAK_EVENT_WITHDRAW },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      BreakScript script;
      GVariant *value = NULL;
      g_autoptr (GVariant) before = NULL;
      g_autoptr (GVariant) state = NULL;

      g_test_message ("%s %" G_GINT64_FORMAT, wrong[i].name, wrong[i].value);
      break_script_init (&script, "");
      break_script_run (&script, "10:00 quiet 0");
      before = g_variant_lookup_value (script.saved, wrong[i].name, NULL);
      value = g_variant_is_of_type (before, G_VARIANT_TYPE_UINT32)
                  ? g_variant_new_uint32 ((guint32) wrong[i].value)
                  : g_variant_new_int64 (wrong[i].value);
      state = change_state (script.saved, wrong[i].name, value);
      g_assert_false (try_restore (&script, state, "even"));
      break_script_clear (&script);
    }
}

static void
test_other_types (void)
{
  static const char *const texts[] = {
    "1", "'x'", "@a{sv} {}", "@as []", "{'version': 1}", "@mv nothing", "{'a': <1>}",
  };
  BreakScript script;

  break_script_init (&script, "");
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GVariant) state = g_variant_parse (NULL, texts[i], NULL, NULL, NULL);

      g_assert_nonnull (state);
      g_assert_false (try_restore (&script, state, "even"));
    }
  break_script_clear (&script);
}

/* Any values at all, and any bytes. */
static void
test_garbage (void)
{
  BreakScript script;

  break_script_init (&script, "nudges 1 note 1");
  break_script_run (&script, "40:00 quiet 1; 52:00 end");
  for (guint i = 0; i < 20000; i++)
    {
      static const gint64 odd[] = {
        G_MININT64,      G_MININT64 + 1, -1,        0, 1, 5000000000,
        G_MAXINT64 / 16, G_MAXINT64 - 1, G_MAXINT64
      };
      GVariantIter iter;
      g_autoptr (GVariant) state = g_variant_ref (script.saved);
      const char *name;
      GVariant *value;

      g_variant_iter_init (&iter, script.saved);
      while (g_variant_iter_loop (&iter, "{&sv}", &name, &value))
        {
          GVariant *changed = NULL;
          GVariant *before = state;

          if (g_test_rand_int_range (0, 8) != 0 || g_str_equal (name, "version"))
            continue;
          if (g_variant_is_of_type (value, G_VARIANT_TYPE_INT64))
            changed = g_variant_new_int64 (
                g_test_rand_bit () ? odd[g_test_rand_int_range (0, G_N_ELEMENTS (odd))]
                                   : (gint64) g_test_rand_double_range (-1e10, 1e10));
          else if (g_variant_is_of_type (value, G_VARIANT_TYPE_UINT32))
            changed = g_variant_new_uint32 (g_test_rand_int_range (0, 6));
          if (changed == NULL)
            continue;
          state = change_state (before, name, changed);
          g_variant_unref (before);
        }
      try_restore (&script, state, g_test_rand_bit () ? "even" : "odd");
    }
  break_script_clear (&script);
}

static void
test_bytes (void)
{
  BreakScript script;
  gsize size;

  break_script_init (&script, "");
  size = g_variant_get_size (script.saved);
  for (guint i = 0; i < 20000; i++)
    {
      g_autofree guint8 *data = g_memdup2 (g_variant_get_data (script.saved), size);
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (GVariant) state = NULL;

      for (guint j = 0; j < 1 + i % 4; j++)
        data[g_test_rand_int_range (0, (int) size)] =
            (guint8) g_test_rand_int_range (0, 256);
      bytes = g_bytes_new (data, i % 10 == 0 ? size / 2 : size);
      state = g_variant_ref_sink (
          g_variant_new_from_bytes (G_VARIANT_TYPE_VARDICT, bytes, FALSE));
      try_restore (&script, state, "even");
    }
  break_script_clear (&script);
}

/* A wall clock that was wrong tells nothing about how long the machine was off. */
static void
test_wall_clock (void)
{
  BreakScript script;

  break_script_init (&script, "");
  break_script_run (&script, "49:00 quiet 0");
  script.time.real_us -= LIMBER_BREAK_MINUTE_US;
  g_assert_true (try_restore (&script, script.saved, "even"));
  g_assert_false (try_restore (&script, script.saved, "odd"));
  break_script_clear (&script);
}

/* It cannot have been written later than now, or on a clock that has gone back. */
static void
test_same_boot_clocks (void)
{
  BreakScript script;

  break_script_init (&script, "");
  break_script_run (&script, "49:00 quiet 0");
  script.time.awake_us -= 1;
  g_assert_false (try_restore (&script, script.saved, "even"));
  script.time.awake_us += 1;
  script.time.boot_us -= 1;
  g_assert_false (try_restore (&script, script.saved, "even"));
  break_script_clear (&script);
}

/* A sleep while nobody ran is an absence too. */
static void
test_asleep_meanwhile (void)
{
  BreakScript script;

  break_script_init (&script, "");
  break_script_run (&script, "40:00 quiet 0");
  script.script_us += 6 * LIMBER_BREAK_MINUTE_US;
  script.time.boot_us += 6 * LIMBER_BREAK_MINUTE_US;
  script.time.real_us += 6 * LIMBER_BREAK_MINUTE_US;
  break_script_restore (&script, script.saved);
  break_script_run (&script, "97:00 end; 99:00 end");
  g_assert_cmpstr (script.log->str, ==, "98:00 break");
  break_script_clear (&script);
}

/* Settings may have been changed meanwhile. */
static void
test_other_settings (void)
{
  BreakScript script;

  break_script_init (&script, "interval 180 nudges 1");
  break_script_run (&script, "33:00 end");
  script.settings.interval_us = 20 * LIMBER_BREAK_MINUTE_US;
  script.settings.nudges_enabled = FALSE;
  break_script_restore (&script, script.saved);
  break_script_run (&script, "33:01 end; 57:00 end");
  g_assert_cmpstr (script.log->str, ==, "32:00 nudge, 33:01 withdraw, 56:00 break");
  break_script_clear (&script);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (scenarios); i++)
    {
      g_autofree char *path = g_strconcat ("/break-store/", scenarios[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_scenario);
    }
  g_test_set_nonfatal_assertions ();
  g_test_add_func ("/break-store/counts", test_counts);
  g_test_add_func ("/break-store/missing", test_missing);
  g_test_add_func ("/break-store/nonsense", test_nonsense);
  g_test_add_func ("/break-store/other-types", test_other_types);
  g_test_add_func ("/break-store/garbage", test_garbage);
  g_test_add_func ("/break-store/bytes", test_bytes);
  g_test_add_func ("/break-store/wall-clock", test_wall_clock);
  g_test_add_func ("/break-store/same-boot-clocks", test_same_boot_clocks);
  g_test_add_func ("/break-store/asleep-meanwhile", test_asleep_meanwhile);
  g_test_add_func ("/break-store/other-settings", test_other_settings);
  return g_test_run ();
}
