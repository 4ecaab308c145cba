/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <string.h>

#include "desktop/idle.h"
#include "wait.h"

/* What a LimberIdle has said, as one letter each: i (idle), a (active), k (kind), c
 * (counts-inhibited), and the time that came with the last. */
typedef struct
{
  GString *text;
  gint64 idle_us;
  gint64 active_us;
} IdleLog;

void idle_log_begin (IdleLog *log, LimberIdle *idle);
void idle_log_end (IdleLog *log);

/* Waits for so much to have been said since the last time, and asserts that it is this.
 */
#define assert_idle_log(log, expected)                  \
  G_STMT_START                                          \
  {                                                     \
    wait_until ((log)->text->len >= strlen (expected)); \
    g_assert_cmpstr ((log)->text->str, ==, expected);   \
    g_string_truncate ((log)->text, 0);                 \
  }                                                     \
  G_STMT_END
