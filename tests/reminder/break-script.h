/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "reminder/break-clock.h"

G_BEGIN_DECLS

/* A day at a desk, told in lines. Time is in minutes and seconds since it began, which
 * is on Monday 2026-11-16 at 09:00 in UTC. The clock is asked exactly when it wants. */
typedef struct
{
  LimberBreakClock *clock;
  LimberBreakSettings settings;
  LimberBreakTime time;
  gint64 script_us;
  /* What the desktop tells again to a new program */
  LimberBreakQuiet quiet;
  gboolean no_source;
  gboolean watching;
  gboolean locked;
  gboolean asleep;
  gint64 idle_since_us; /* or -1 */
  guint boot;           /* which one it is */
  GVariant *saved;      /* as after every call */
  GString *log;         /* what was said: "52:00 break, ..." */
  gboolean crashing;    /* after every update, and restored at once */
  guint n_wakeups;      /* updates that the clock itself asked for */
} BreakScript;

void break_script_init (BreakScript *self, const char *settings);
void break_script_clear (BreakScript *self);
void break_script_run (BreakScript *self, const char *text);
void break_script_restore (BreakScript *self, GVariant *state);
char *break_script_run_all (const char *settings, const char *text, gboolean crashing);

G_END_DECLS
