/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "break-script.h"

#include <stdlib.h>
#include <string.h>

#define BEGIN_REAL_US (G_GINT64_CONSTANT (1794819600) * G_USEC_PER_SEC)
#define SECONDS(n)    ((gint64) ((n) * (double) G_USEC_PER_SEC))

static gint64
parse_time (const char *text)
{
  char *end;
  gint64 minutes = g_ascii_strtoll (text, &end, 10);

  g_assert_cmpint (*end, ==, ':');
  return minutes * LIMBER_BREAK_MINUTE_US + SECONDS (g_ascii_strtod (end + 1, NULL));
}

static const struct
{
  const char *name;
  gsize offset;
  gboolean duration; /* in minutes; otherwise a switch */
} settings_names[] = {
  { "breaks", G_STRUCT_OFFSET (LimberBreakSettings, breaks_enabled), FALSE },
  { "interval", G_STRUCT_OFFSET (LimberBreakSettings, interval_us), TRUE },
  { "length", G_STRUCT_OFFSET (LimberBreakSettings, length_us), TRUE },
  { "nudges", G_STRUCT_OFFSET (LimberBreakSettings, nudges_enabled), FALSE },
  { "nudge-interval", G_STRUCT_OFFSET (LimberBreakSettings, nudge_interval_us), TRUE },
  { "nudge-length", G_STRUCT_OFFSET (LimberBreakSettings, nudge_length_us), TRUE },
  { "note", G_STRUCT_OFFSET (LimberBreakSettings, note_ahead), FALSE },
  { "still", G_STRUCT_OFFSET (LimberBreakSettings, sitting_still_counts), FALSE },
  { "deferral", G_STRUCT_OFFSET (LimberBreakSettings, max_deferral_us), TRUE },
  { "limited", G_STRUCT_OFFSET (LimberBreakSettings, hours_limited), FALSE },
  { "dnd", G_STRUCT_OFFSET (LimberBreakSettings, respect_do_not_disturb), FALSE },
  { "fullscreen", G_STRUCT_OFFSET (LimberBreakSettings, respect_fullscreen), FALSE },
  { "calls", G_STRUCT_OFFSET (LimberBreakSettings, respect_calls), FALSE },
};

/* "monday 540-720", or a name above and a number. */
static void
change_setting (LimberBreakSettings *settings,
                const char          *name,
                const char          *value)
{
  static const char *const days[] = { "monday", "tuesday",  "wednesday", "thursday",
                                      "friday", "saturday", "sunday",    NULL };

  for (guint i = 0; days[i] != NULL; i++)
    if (g_str_equal (name, days[i]))
      {
        const char *to = strchr (value, '-');

        settings->hours[i] = (LimberBreakHours){ to != NULL, atoi (value),
                                                 to != NULL ? atoi (to + 1) : 0 };
        return;
      }

  for (gsize i = 0; i < G_N_ELEMENTS (settings_names); i++)
    if (g_str_equal (name, settings_names[i].name))
      {
        gpointer member = (guint8 *) settings + settings_names[i].offset;

        if (settings_names[i].duration)
          *(gint64 *) member = atoi (value) * LIMBER_BREAK_MINUTE_US;
        else
          *(gboolean *) member = atoi (value);
        return;
      }
  g_error ("there is no setting %s", name);
}

static void
change_settings (LimberBreakSettings *settings,
                 const char          *text)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);

  for (guint i = 0; words[i] != NULL && words[i + 1] != NULL; i += 2)
    change_setting (settings, words[i], words[i + 1]);
}

static void
note_event (BreakScript      *self,
            LimberBreakEvent  event)
{
  static const char *const names[] = { "",      "note",     "nudge",
                                       "break", "catch-up", "withdraw" };
  int seconds = (int) (self->script_us / G_USEC_PER_SEC);

  if (event == LIMBER_BREAK_EVENT_NONE)
    return;
  if (self->log->len > 0)
    g_string_append (self->log, ", ");
  g_string_append_printf (self->log, "%d:%02d %s", seconds / 60, seconds % 60,
                          names[event]);
}

static const char *
get_boot_id (BreakScript *self)
{
  return self->boot % 2 == 0 ? "even" : "odd";
}

static void
save (BreakScript *self,
      gboolean     stopping)
{
  g_clear_pointer (&self->saved, g_variant_unref);
  self->saved =
      g_variant_ref_sink (limber_break_clock_to_variant (self->clock, get_boot_id (self),
                                                         stopping, &self->time));
}

static void
update (BreakScript *self)
{
  note_event (self, limber_break_clock_update (self->clock, &self->time));
  save (self, FALSE);
  if (self->crashing)
    break_script_restore (self, self->saved);
}

static void
pass (BreakScript *self,
      gint64       by_us,
      gboolean     awake)
{
  self->script_us += by_us;
  self->time.boot_us += by_us;
  self->time.real_us += by_us;
  if (awake)
    self->time.awake_us += by_us;
}

/* Where the clock asks for a time again and again, that is an error. */
static void
run_until (BreakScript *self,
           gint64       script_us)
{
  for (guint i = 0; i < 10000; i++)
    {
      gint64 end_us = self->time.boot_us + script_us - self->script_us;
      gint64 next_us = limber_break_clock_get_next_time (self->clock);

      if (next_us > end_us)
        {
          pass (self, end_us - self->time.boot_us, TRUE);
          return;
        }
      pass (self, MAX (0, next_us - self->time.boot_us), TRUE);
      update (self);
      self->n_wakeups++;
    }
  g_assert_not_reached ();
}

/* The program is gone for @gone_us. */
static void
restart (BreakScript *self,
         gint64       gone_us,
         gboolean     stopping)
{
  save (self, stopping);
  pass (self, gone_us, TRUE);
  break_script_restore (self, self->saved);
}

/* All it has is what it wrote at the last transition. */
static void
crash (BreakScript *self,
       gint64       gone_us)
{
  pass (self, gone_us, TRUE);
  break_script_restore (self, self->saved);
}

static void
reboot (BreakScript *self,
        gint64       gone_us,
        gboolean     stopping)
{
  if (stopping)
    save (self, TRUE);
  pass (self, gone_us, TRUE);
  self->boot++;
  self->idle_since_us = -1;
  self->locked = self->asleep = FALSE;
  self->time.boot_us = SECONDS (20);
  self->time.awake_us = SECONDS (20);
  break_script_restore (self, self->saved);
}

static void
remember (BreakScript *self,
          const char  *name,
          double       number)
{
  if (g_str_equal (name, "idle"))
    self->idle_since_us = self->time.boot_us - SECONDS (number);
  else if (g_str_equal (name, "active"))
    self->idle_since_us = -1;
  else if (g_str_equal (name, "watch"))
    self->watching = number != 0;
  else if (g_str_equal (name, "lock"))
    self->locked = number != 0;
  else if (g_str_equal (name, "sleep"))
    self->asleep = number != 0;
  else if (g_str_equal (name, "quiet"))
    self->quiet = (LimberBreakQuiet) number;
  else if (g_str_equal (name, "source"))
    self->no_source = number == 0;
}

static void
tell_again (BreakScript *self)
{
  LimberBreakClock *clock = self->clock;
  const LimberBreakTime *time = &self->time;

  limber_break_clock_set_quiet (clock, self->quiet, time);
  limber_break_clock_set_idle_source (clock, !self->no_source, time);
  limber_break_clock_set_watching (clock, self->watching, time);
  if (self->locked)
    limber_break_clock_set_locked (clock, TRUE, time);
  if (self->asleep)
    limber_break_clock_set_asleep (clock, TRUE, time);
  if (self->idle_since_us >= 0)
    limber_break_clock_set_idle (clock, self->idle_since_us, time);
}

static gboolean
do_world (BreakScript *self,
          const char  *name,
          double       number)
{
  LimberBreakClock *clock = self->clock;
  const LimberBreakTime *time = &self->time;

  remember (self, name, number);
  if (g_str_equal (name, "idle"))
    limber_break_clock_set_idle (clock, time->boot_us - SECONDS (number), time);
  else if (g_str_equal (name, "active"))
    limber_break_clock_set_active (clock, time);
  else if (g_str_equal (name, "watch"))
    limber_break_clock_set_watching (clock, number != 0, time);
  else if (g_str_equal (name, "lock"))
    limber_break_clock_set_locked (clock, number != 0, time);
  else if (g_str_equal (name, "sleep"))
    limber_break_clock_set_asleep (clock, number != 0, time);
  else if (g_str_equal (name, "quiet"))
    limber_break_clock_set_quiet (clock, (LimberBreakQuiet) number, time);
  else if (g_str_equal (name, "source"))
    limber_break_clock_set_idle_source (clock, number != 0, time);
  else if (g_str_equal (name, "hibernate"))
    pass (self, SECONDS (number), FALSE);
  else if (g_str_equal (name, "freeze"))
    pass (self, SECONDS (number), TRUE);
  else if (g_str_equal (name, "wall"))
    self->time.real_us += SECONDS (number);
  else
    return FALSE;
  return TRUE;
}

static gboolean
do_wish (BreakScript *self,
         const char  *name,
         double       number)
{
  LimberBreakClock *clock = self->clock;
  const LimberBreakTime *time = &self->time;

  if (g_str_equal (name, "start"))
    limber_break_clock_start (clock, time);
  else if (g_str_equal (name, "finish"))
    limber_break_clock_finish (clock, time);
  else if (g_str_equal (name, "skip"))
    limber_break_clock_skip (clock, time);
  else if (g_str_equal (name, "dismiss"))
    limber_break_clock_dismiss (clock, time);
  else if (g_str_equal (name, "snooze"))
    limber_break_clock_snooze (clock, SECONDS (number * 60), time);
  else if (g_str_equal (name, "pause"))
    limber_break_clock_pause_for (clock, SECONDS (number * 60), time);
  else if (g_str_equal (name, "tomorrow"))
    limber_break_clock_pause_until_tomorrow (clock, time);
  else if (g_str_equal (name, "resume"))
    limber_break_clock_resume (clock, time);
  else
    return FALSE;
  return TRUE;
}

static gboolean
do_program (BreakScript *self,
            const char  *name,
            double       number)
{
  if (g_str_equal (name, "restart"))
    restart (self, SECONDS (number), TRUE);
  else if (g_str_equal (name, "crash"))
    crash (self, SECONDS (number));
  else if (g_str_equal (name, "reboot"))
    reboot (self, SECONDS (number), TRUE);
  else if (g_str_equal (name, "power-cut"))
    reboot (self, SECONDS (number), FALSE);
  else
    return g_str_equal (name, "end");
  return TRUE;
}

/* "10:00 idle 60" */
static void
run_line (BreakScript *self,
          const char  *line)
{
  g_auto (GStrv) words = g_strsplit (line, " ", 3);
  const char *argument = words[1] != NULL && words[2] != NULL ? words[2] : "0";
  double number = g_ascii_strtod (argument, NULL);

  g_assert_nonnull (words[1]);
  g_assert_cmpint (parse_time (words[0]), >=, self->script_us);
  run_until (self, parse_time (words[0]));
  if (g_str_equal (words[1], "set"))
    {
      change_settings (&self->settings, argument);
      limber_break_clock_set_settings (self->clock, &self->settings, &self->time);
    }
  else if (!do_world (self, words[1], number) && !do_wish (self, words[1], number) &&
           !do_program (self, words[1], number))
    g_error ("there is no %s", words[1]);
  update (self);
}

/* Begins with @settings, such as "interval 30 note 1", beside the defaults. */
void
break_script_init (BreakScript *self,
                   const char  *settings)
{
  *self = (BreakScript){
    .time = { .boot_us = SECONDS (5000),
              .awake_us = SECONDS (4000),
              .real_us = BEGIN_REAL_US },
    .log = g_string_new (NULL),
    .idle_since_us = -1,
  };
  limber_break_settings_init (&self->settings);
  change_settings (&self->settings, settings);
  self->clock = limber_break_clock_new (&self->settings, &self->time);
  update (self);
}

void
break_script_clear (BreakScript *self)
{
  g_assert_finalize_object (self->clock);
  g_clear_pointer (&self->saved, g_variant_unref);
  g_string_free (self->log, TRUE);
}

/* Runs the lines of @text, each with a semicolon between. */
void
break_script_run (BreakScript *self,
                  const char  *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "; ", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    run_line (self, lines[i]);
}

/* Goes on in a new program with @state. In another boot nobody is idle yet. */
void
break_script_restore (BreakScript *self,
                      GVariant    *state)
{
  g_assert_finalize_object (self->clock);
  self->clock = limber_break_clock_new (&self->settings, &self->time);
  limber_break_clock_restore (self->clock, state, get_boot_id (self), &self->time);
  tell_again (self);
}

/* Returns what was said. */
char *
break_script_run_all (const char *settings,
                      const char *text,
                      gboolean    crashing)
{
  BreakScript script;
  g_autofree char *log = NULL;

  break_script_init (&script, settings);
  script.crashing = crashing;
  break_script_run (&script, text);
  log = g_strdup (script.log->str);
  break_script_clear (&script);
  return g_steal_pointer (&log);
}
