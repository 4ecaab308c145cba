/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "config.h"

/* Where the background program is found on the session bus, and what it offers there:
 * methods TakeNow, Finish, Snooze (u minutes), Skip, Pause (u minutes; 0 is until
 * tomorrow) and Resume; read-only properties State (s, an id), Text (s, the same in
 * words), Source (s, in words: who tells whether somebody is there, where that is worth
 * a word) and NextDue (x, microseconds since 1970 UTC, or -1). */
#define LIMBER_REMINDER_NAME      LIMBER_APPLICATION_ID ".Reminder"
#define LIMBER_REMINDER_PATH      LIMBER_APPLICATION_PATH "/Reminder"
#define LIMBER_REMINDER_INTERFACE "io.github.limberapp.Limber.Reminder"
