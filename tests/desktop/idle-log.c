/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "idle-log.h"

static void
became_idle (LimberIdle *idle,
             gint64      since_us,
             IdleLog    *log)
{
  g_string_append_c (log->text, 'i');
  log->idle_us = since_us;
}

static void
became_active (LimberIdle *idle,
               gint64      boot_us,
               IdleLog    *log)
{
  g_string_append_c (log->text, 'a');
  log->active_us = boot_us;
}

static void
notified (LimberIdle *idle,
          GParamSpec *pspec,
          IdleLog    *log)
{
  g_string_append_c (log->text, pspec->name[0]);
}

/* Listens to everything. */
void
idle_log_begin (IdleLog    *log,
                LimberIdle *idle)
{
  log->text = g_string_new (NULL);
  g_signal_connect (idle, "idle", G_CALLBACK (became_idle), log);
  g_signal_connect (idle, "active", G_CALLBACK (became_active), log);
  g_signal_connect (idle, "notify", G_CALLBACK (notified), log);
}

/* To be called when the object has gone. */
void
idle_log_end (IdleLog *log)
{
  g_string_free (log->text, TRUE);
}
