/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <glib-object.h>

#include "reminder/break-settings.h"

G_BEGIN_DECLS

/* No input for as long as this is being away. */
#define LIMBER_BREAK_AWAY_US (60 * G_USEC_PER_SEC)
/* A pause in typing of this length is a good moment; it is waited for no longer than
 * LIMBER_BREAK_MOMENT_US. */
#define LIMBER_BREAK_PAUSE_US  (2 * G_USEC_PER_SEC)
#define LIMBER_BREAK_MOMENT_US (120 * G_USEC_PER_SEC)
/* How long before a break the note is. */
#define LIMBER_BREAK_NOTE_US (30 * G_USEC_PER_SEC)
/* A nudge is left out where a break is no further away than this. */
#define LIMBER_BREAK_NUDGE_GAP_US (5 * LIMBER_BREAK_MINUTE_US)

/* A moment on all clocks, in microseconds. */
typedef struct
{
  gint64 boot_us;  /* CLOCK_BOOTTIME: intervals and absences */
  gint64 awake_us; /* CLOCK_MONOTONIC: what it gains less is sleep */
  gint64 real_us;  /* since 1970 UTC: working hours and tomorrow */
  GTimeZone *zone; /* (nullable): the local one; UTC without */
} LimberBreakTime;

typedef enum
{
  LIMBER_BREAK_QUIET_DO_NOT_DISTURB = 1 << 0,
  LIMBER_BREAK_QUIET_FULLSCREEN = 1 << 1,
  LIMBER_BREAK_QUIET_CALL = 1 << 2,
  LIMBER_BREAK_QUIET_RECORDING = 1 << 3,
  LIMBER_BREAK_QUIET_OTHER_REMINDER = 1 << 4, /* no deferral: that one reminds */
} LimberBreakQuiet;

typedef enum
{
  LIMBER_BREAK_KIND_BREAK,
  LIMBER_BREAK_KIND_NUDGE,
} LimberBreakKind;

typedef enum
{
  LIMBER_BREAK_EVENT_NONE,
  LIMBER_BREAK_EVENT_NOTE,     /* say that a break comes in half a minute */
  LIMBER_BREAK_EVENT_NUDGE,    /* say that it is time to get up for a moment */
  LIMBER_BREAK_EVENT_BREAK,    /* say that it is time for a break */
  LIMBER_BREAK_EVENT_CATCH_UP, /* say that for one that had been put off */
  LIMBER_BREAK_EVENT_WITHDRAW, /* take back what was said last */
} LimberBreakEvent;

typedef enum
{
  LIMBER_BREAK_STATE_OFF,
  LIMBER_BREAK_STATE_OTHER_REMINDER,
  LIMBER_BREAK_STATE_PAUSED,
  LIMBER_BREAK_STATE_OUTSIDE_HOURS,
  LIMBER_BREAK_STATE_DOING,
  LIMBER_BREAK_STATE_AWAY,
  LIMBER_BREAK_STATE_COUNTING,
  LIMBER_BREAK_STATE_DEFERRED, /* due, and put off for a reason to be quiet */
  LIMBER_BREAK_STATE_WAITING,  /* due, and waiting for a pause in typing */
  LIMBER_BREAK_STATE_DUE,      /* said */
} LimberBreakState;

/* Times are in microseconds since 1970 UTC, or -1 where there is none. */
typedef struct
{
  LimberBreakState state;
  LimberBreakKind kind; /* of which the times are */
  LimberBreakQuiet quiet;
  gboolean has_idle_source;
  gint64 since_us;    /* since when the user is away, or doing it */
  gint64 until_us;    /* when the pause or the break ends, or working hours begin */
  gint64 next_us;     /* when it is due for one who sits through */
  gint64 latest_us;   /* when it is said at the latest */
  gint64 due_boot_us; /* next_us on the boot clock */
} LimberBreakStatus;

/* Since the clock was made, over restarts. */
typedef struct
{
  guint taken;   /* breaks: done, or away for as long */
  guint skipped; /* breaks */
  guint passed;  /* breaks said, with an interval of sitting after it */
  guint nudges;  /* taken */
} LimberBreakCounts;

#define LIMBER_TYPE_BREAK_CLOCK (limber_break_clock_get_type ())
G_DECLARE_FINAL_TYPE (LimberBreakClock, limber_break_clock, LIMBER, BREAK_CLOCK, GObject)

/* Decides when to remind. It has no timer, reads no clock and does no input or output:
 * the time is handed in with every call, and never goes back on the boot clock.
 *
 * After any other call that takes a time, limber_break_clock_update() is called with
 * the same one; after that, at the latest at limber_break_clock_get_next_time(), and
 * when the wall clock has been set. */

LimberBreakClock *limber_break_clock_new (const LimberBreakSettings *settings,
                                          const LimberBreakTime *time);
LimberBreakEvent limber_break_clock_update (LimberBreakClock *self,
                                            const LimberBreakTime *time);
gint64 limber_break_clock_get_next_time (LimberBreakClock *self);
gint64 limber_break_clock_get_idle_wanted (LimberBreakClock *self);
void limber_break_clock_get_status (LimberBreakClock *self, LimberBreakStatus *status);
void limber_break_clock_get_counts (LimberBreakClock *self, LimberBreakCounts *counts);

/* What the desktop tells */
void limber_break_clock_set_settings (LimberBreakClock *self,
                                      const LimberBreakSettings *settings,
                                      const LimberBreakTime *time);
void limber_break_clock_set_idle_source (LimberBreakClock *self,
                                         gboolean present,
                                         const LimberBreakTime *time);
void limber_break_clock_set_idle (LimberBreakClock *self,
                                  gint64 since_boot_us,
                                  const LimberBreakTime *time);
void limber_break_clock_set_active (LimberBreakClock *self, const LimberBreakTime *time);
void limber_break_clock_set_watching (LimberBreakClock *self,
                                      gboolean watching,
                                      const LimberBreakTime *time);
void limber_break_clock_set_asleep (LimberBreakClock *self,
                                    gboolean asleep,
                                    const LimberBreakTime *time);
void limber_break_clock_set_locked (LimberBreakClock *self,
                                    gboolean locked,
                                    const LimberBreakTime *time);
void limber_break_clock_set_quiet (LimberBreakClock *self,
                                   LimberBreakQuiet quiet,
                                   const LimberBreakTime *time);

/* What the user wishes */
void limber_break_clock_start (LimberBreakClock *self, const LimberBreakTime *time);
void limber_break_clock_finish (LimberBreakClock *self, const LimberBreakTime *time);
void limber_break_clock_skip (LimberBreakClock *self, const LimberBreakTime *time);
void limber_break_clock_dismiss (LimberBreakClock *self, const LimberBreakTime *time);
void limber_break_clock_snooze (LimberBreakClock *self,
                                gint64 duration_us,
                                const LimberBreakTime *time);
void limber_break_clock_pause_for (LimberBreakClock *self,
                                   gint64 duration_us,
                                   const LimberBreakTime *time);
void limber_break_clock_pause_until_tomorrow (LimberBreakClock *self,
                                              const LimberBreakTime *time);
void limber_break_clock_resume (LimberBreakClock *self, const LimberBreakTime *time);

/* What is kept on disk */
GVariant *limber_break_clock_to_variant (LimberBreakClock *self,
                                         const char *boot_id,
                                         gboolean stopping,
                                         const LimberBreakTime *time);
gboolean limber_break_clock_restore (LimberBreakClock *self,
                                     GVariant *state,
                                     const char *boot_id,
                                     const LimberBreakTime *time);

G_END_DECLS
