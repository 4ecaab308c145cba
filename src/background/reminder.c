/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "background/reminder.h"

#include <glib/gi18n.h>
#include <stdlib.h>

#include "background/notices.h"
#include "background/pace.h"
#include "desktop/boot-timer.h"
#include "desktop/clock-watch.h"
#include "desktop/idle.h"
#include "desktop/notifier.h"
#include "desktop/quiet.h"
#include "desktop/session-state.h"
#include "desktop/state-file.h"
#include "reminder/break-preferences.h"
#include "reminder/break-words.h"

#define STATE_NAME "breaks"

struct _LimberReminder
{
  GObject parent_instance;

  GDBusConnection *session_bus; /* (nullable) */
  GSettings *settings;
  LimberBreakClock *clock;
  LimberBootTimer *timer;
  LimberClockWatch *watch;
  LimberIdle *idle;
  LimberSessionState *session;
  LimberQuiet *quiet;
  LimberNotifier *notifier;
  LimberStateFile *state;
  char *boot_id;
  LimberPace pace;
  GTimeZone *zone;
  LimberBreakStatus status; /* that was told last */
  gboolean write_failed;    /* that has been told */
};

G_DEFINE_FINAL_TYPE (LimberReminder, limber_reminder, G_TYPE_OBJECT)

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static LimberBreakTime
get_now (LimberReminder *self)
{
  LimberBreakTime now = limber_pace_get_time (&self->pace);

  now.zone = self->zone;

  return now;
}

static void
keep (LimberReminder        *self,
      gboolean               stopping,
      const LimberBreakTime *now)
{
  g_autoptr (GVariant) state = g_variant_ref_sink (
      limber_break_clock_to_variant (self->clock, self->boot_id, stopping, now));
  g_autoptr (GError) error = NULL;

  if (limber_state_file_write (self->state, state, &error))
    {
      self->write_failed = FALSE;
      return;
    }
  if (!self->write_failed)
    g_message ("Breaks go on, but would start anew after a crash: %s", error->message);
  self->write_failed = TRUE;
}

static void
say (LimberReminder   *self,
     LimberBreakEvent  event)
{
  g_autoptr (LimberNotice) notice = NULL;

  if (event == LIMBER_BREAK_EVENT_NONE)
    return;
  if (event == LIMBER_BREAK_EVENT_WITHDRAW)
    {
      limber_notifier_withdraw (self->notifier, LIMBER_NOTICE_BREAK);
      return;
    }
  notice = limber_notice_new_for_break (event, self->settings);
  limber_notifier_show (self->notifier, notice);
}

static gboolean
has_changed (const LimberBreakStatus *a,
             const LimberBreakStatus *b)
{
  return a->state != b->state || a->quiet != b->quiet || a->kind != b->kind ||
         a->has_idle_source != b->has_idle_source || a->next_us != b->next_us ||
         a->until_us != b->until_us || a->since_us != b->since_us;
}

/* After whatever happened: what is to be said, when to be woken next, and what is worth
 * to be kept. */
static void
update (LimberReminder        *self,
        const LimberBreakTime *now)
{
  LimberBreakEvent event = limber_break_clock_update (self->clock, now);
  LimberBreakStatus status;

  say (self, event);
  limber_idle_set_threshold (self->idle,
                             limber_pace_get_span (&self->pace,
                                                   limber_break_clock_get_idle_wanted (
                                                       self->clock)));
  limber_boot_timer_set (self->timer,
                         limber_pace_to_machine (&self->pace,
                                                 limber_break_clock_get_next_time (
                                                     self->clock)));

  limber_break_clock_get_status (self->clock, &status);
  if (event == LIMBER_BREAK_EVENT_NONE && !has_changed (&status, &self->status))
    return;
  self->status = status;
  keep (self, FALSE, now);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
timer_cb (gpointer user_data)
{
  LimberReminder *self = user_data;
  LimberBreakTime now = get_now (self);

  update (self, &now);
}

/* The wall clock was set, or the zone has changed with it. */
static void
clock_watch_cb (gpointer user_data)
{
  LimberReminder *self = user_data;
  LimberBreakTime now;

  g_time_zone_unref (self->zone);
  self->zone = g_time_zone_new_local ();
  now = get_now (self);
  update (self, &now);
}

static void
idle_cb (LimberReminder *self,
         gint64          since_boot_us)
{
  LimberBreakTime now = get_now (self);

  limber_break_clock_set_idle (self->clock,
                               limber_pace_from_machine (&self->pace, since_boot_us),
                               &now);
  update (self, &now);
}

static void
active_cb (LimberReminder *self)
{
  LimberBreakTime now = get_now (self);

  limber_break_clock_set_active (self->clock, &now);
  update (self, &now);
}

static void
idle_kind_cb (LimberReminder *self)
{
  LimberBreakTime now = get_now (self);

  limber_break_clock_set_idle_source (self->clock,
                                      limber_idle_get_kind (self->idle) !=
                                          LIMBER_IDLE_KIND_NONE,
                                      &now);
  update (self, &now);
}

static void
asleep_cb (LimberReminder *self)
{
  LimberBreakTime now = get_now (self);

  limber_break_clock_set_asleep (self->clock,
                                 limber_session_state_get_asleep (self->session), &now);
  update (self, &now);
}

static void
locked_cb (LimberReminder *self)
{
  LimberBreakTime now = get_now (self);

  limber_break_clock_set_locked (self->clock,
                                 limber_session_state_get_locked (self->session), &now);
  update (self, &now);
}

static LimberBreakQuiet
get_quiet (LimberReminder *self)
{
  LimberQuietReasons reasons = limber_quiet_get_reasons (self->quiet);
  LimberBreakQuiet quiet = 0;

  if (reasons & LIMBER_QUIET_DO_NOT_DISTURB)
    quiet |= LIMBER_BREAK_QUIET_DO_NOT_DISTURB;
  if (reasons & LIMBER_QUIET_FULLSCREEN)
    quiet |= LIMBER_BREAK_QUIET_FULLSCREEN;
  if (reasons & LIMBER_QUIET_CALL)
    quiet |= LIMBER_BREAK_QUIET_CALL;
  if (reasons & LIMBER_QUIET_RECORDING)
    quiet |= LIMBER_BREAK_QUIET_RECORDING;
  if (reasons & LIMBER_QUIET_OTHER_REMINDER)
    quiet |= LIMBER_BREAK_QUIET_OTHER_REMINDER;

  return quiet;
}

static void
quiet_cb (LimberReminder *self)
{
  LimberBreakTime now = get_now (self);

  limber_break_clock_set_quiet (self->clock, get_quiet (self), &now);
  limber_break_clock_set_watching (self->clock,
                                   limber_quiet_get_idle_inhibited (self->quiet), &now);
  update (self, &now);
}

static void
settings_cb (LimberReminder *self)
{
  LimberBreakTime now = get_now (self);
  LimberBreakSettings breaks;

  limber_break_preferences_read (self->settings, &breaks);
  limber_break_clock_set_settings (self->clock, &breaks, &now);
  update (self, &now);
}

static void
action_cb (LimberReminder *self,
           const char     *id,
           const char     *action,
           const char     *target)
{
  if (g_str_equal (action, LIMBER_ACTION_BREAK_SNOOZE))
    limber_reminder_snooze (self, target != NULL ? atoi (target) : 5);
  else if (g_str_equal (action, LIMBER_ACTION_BREAK_SKIP))
    limber_reminder_skip (self);
  else if (g_str_equal (action, LIMBER_ACTION_BREAK_START))
    {
      g_autofree char *token = limber_notifier_take_activation_token (self->notifier);

      limber_reminder_take_now (self);
      limber_notice_start_routine (self->session_bus, target, token);
    }
}

static void
restore (LimberReminder        *self,
         const LimberBreakTime *now)
{
  g_autoptr (GVariant) state = limber_state_file_read (self->state);

  if (state != NULL)
    limber_break_clock_restore (self->clock, state, self->boot_id, now);
}

static void
listen (LimberReminder *self)
{
  const struct
  {
    gpointer object;
    const char *signal;
    GCallback callback;
  } connections[] = {
    { self->idle, "idle", G_CALLBACK (idle_cb) },
    { self->idle, "active", G_CALLBACK (active_cb) },
    { self->idle, "notify::kind", G_CALLBACK (idle_kind_cb) },
    { self->session, "notify::asleep", G_CALLBACK (asleep_cb) },
    { self->session, "notify::locked", G_CALLBACK (locked_cb) },
    { self->quiet, "notify", G_CALLBACK (quiet_cb) },
    { self->settings, "changed", G_CALLBACK (settings_cb) },
    { self->notifier, "action", G_CALLBACK (action_cb) },
  };

  for (guint i = 0; i < G_N_ELEMENTS (connections); i++)
    g_signal_connect_object (connections[i].object, connections[i].signal,
                             connections[i].callback, self, G_CONNECT_SWAPPED);
}

static void
limber_reminder_dispose (GObject *object)
{
  LimberReminder *self = LIMBER_REMINDER (object);

  g_clear_pointer (&self->timer, limber_boot_timer_free);
  g_clear_pointer (&self->watch, limber_clock_watch_free);
  g_clear_object (&self->idle);
  g_clear_object (&self->session);
  g_clear_object (&self->quiet);
  g_clear_object (&self->notifier);
  g_clear_object (&self->state);
  g_clear_object (&self->clock);
  g_clear_object (&self->settings);
  g_clear_object (&self->session_bus);
  g_clear_pointer (&self->zone, g_time_zone_unref);
  g_clear_pointer (&self->boot_id, g_free);

  G_OBJECT_CLASS (limber_reminder_parent_class)->dispose (object);
}

static void
limber_reminder_class_init (LimberReminderClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = limber_reminder_dispose;

  signals[CHANGED] =
      g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                    NULL, NULL, G_TYPE_NONE, 0);
}

static void
limber_reminder_init (LimberReminder *self)
{
}

/**
 * limber_reminder_new:
 * @session_bus: (nullable): where notices are shown
 * @system_bus: (nullable): where sleep is told
 * @settings: the settings
 *
 * Takes up what was known when it ran last, and begins.
 *
 * Returns: (transfer full): the reminder
 */
LimberReminder *
limber_reminder_new (GDBusConnection *session_bus,
                     GDBusConnection *system_bus,
                     GSettings       *settings)
{
  LimberReminder *self = g_object_new (LIMBER_TYPE_REMINDER, NULL);
  LimberBreakSettings breaks;
  LimberBreakTime now;

  g_set_object (&self->session_bus, session_bus);
  self->settings = g_object_ref (settings);
  self->zone = g_time_zone_new_local ();
  limber_pace_init (&self->pace);
  self->boot_id = limber_boot_id ();
  self->state = limber_state_file_new (STATE_NAME);
  self->timer = limber_boot_timer_new (timer_cb, self);
  self->watch = limber_clock_watch_new (clock_watch_cb, self);
  self->idle = limber_idle_new (session_bus);
  self->session = limber_session_state_new (system_bus, session_bus);
  self->quiet = limber_quiet_new (session_bus);
  self->notifier = limber_notifier_new (session_bus, LIMBER_APPLICATION_ID);

  now = get_now (self);
  limber_break_preferences_read (settings, &breaks);
  self->clock = limber_break_clock_new (&breaks, &now);
  restore (self, &now);
  listen (self);
  update (self, &now);

  return self;
}

/**
 * limber_reminder_get_status:
 * @self: a reminder
 * @status: (out caller-allocates): what it is doing
 */
void
limber_reminder_get_status (LimberReminder    *self,
                            LimberBreakStatus *status)
{
  g_return_if_fail (LIMBER_IS_REMINDER (self));

  limber_break_clock_get_status (self->clock, status);
}

/**
 * limber_reminder_describe:
 * @self: a reminder
 *
 * Returns: (transfer full): what it is doing, in words
 */
char *
limber_reminder_describe (LimberReminder *self)
{
  g_autoptr (GDateTime) utc = NULL;
  g_autoptr (GDateTime) date = NULL;
  LimberBreakStatus status;
  LimberBreakTime now;

  g_return_val_if_fail (LIMBER_IS_REMINDER (self), NULL);

  now = get_now (self);
  utc = g_date_time_new_from_unix_utc (now.real_us / G_USEC_PER_SEC);
  date = g_date_time_to_timezone (utc, self->zone);
  limber_break_clock_get_status (self->clock, &status);

  return limber_break_words_describe (&status, date);
}

/**
 * limber_reminder_take_now:
 * @self: a reminder
 *
 * The break, or the nudge that is due, is begun.
 */
void
limber_reminder_take_now (LimberReminder *self)
{
  LimberBreakTime now;

  g_return_if_fail (LIMBER_IS_REMINDER (self));

  now = get_now (self);
  limber_break_clock_start (self->clock, &now);
  update (self, &now);
}

/**
 * limber_reminder_finish:
 * @self: a reminder
 *
 * What was begun is done.
 */
void
limber_reminder_finish (LimberReminder *self)
{
  LimberBreakTime now;

  g_return_if_fail (LIMBER_IS_REMINDER (self));

  now = get_now (self);
  limber_break_clock_finish (self->clock, &now);
  update (self, &now);
}

/**
 * limber_reminder_snooze:
 * @self: a reminder
 * @minutes: for how long; from 1 to 60, others are taken to the next of these
 */
void
limber_reminder_snooze (LimberReminder *self,
                        guint           minutes)
{
  LimberBreakTime now;

  g_return_if_fail (LIMBER_IS_REMINDER (self));

  now = get_now (self);
  limber_break_clock_snooze (self->clock, CLAMP (minutes, 1, 60) * LIMBER_BREAK_MINUTE_US,
                             &now);
  update (self, &now);
}

/**
 * limber_reminder_skip:
 * @self: a reminder
 */
void
limber_reminder_skip (LimberReminder *self)
{
  LimberBreakTime now;

  g_return_if_fail (LIMBER_IS_REMINDER (self));

  now = get_now (self);
  limber_break_clock_skip (self->clock, &now);
  update (self, &now);
}

/**
 * limber_reminder_pause_for:
 * @self: a reminder
 * @minutes: for how long; 0 is until tomorrow
 */
void
limber_reminder_pause_for (LimberReminder *self,
                           guint           minutes)
{
  LimberBreakTime now;

  g_return_if_fail (LIMBER_IS_REMINDER (self));

  now = get_now (self);
  if (minutes == 0)
    limber_break_clock_pause_until_tomorrow (self->clock, &now);
  else
    limber_break_clock_pause_for (self->clock,
                                  MIN (minutes, 24 * 60) * LIMBER_BREAK_MINUTE_US, &now);
  update (self, &now);
}

/**
 * limber_reminder_resume:
 * @self: a reminder
 *
 * Ends a pause.
 */
void
limber_reminder_resume (LimberReminder *self)
{
  LimberBreakTime now;

  g_return_if_fail (LIMBER_IS_REMINDER (self));

  now = get_now (self);
  limber_break_clock_resume (self->clock, &now);
  update (self, &now);
}

/**
 * limber_reminder_stop:
 * @self: a reminder
 *
 * Takes back what was said and keeps what is known, before the program ends.
 */
void
limber_reminder_stop (LimberReminder *self)
{
  LimberBreakTime now;

  g_return_if_fail (LIMBER_IS_REMINDER (self));

  now = get_now (self);
  limber_notifier_withdraw (self->notifier, LIMBER_NOTICE_BREAK);
  keep (self, TRUE, &now);
}
