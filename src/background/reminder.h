/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <gio/gio.h>

#include "reminder/break-clock.h"

G_BEGIN_DECLS

#define LIMBER_TYPE_REMINDER (limber_reminder_get_type ())
G_DECLARE_FINAL_TYPE (LimberReminder, limber_reminder, LIMBER, REMINDER, GObject)

/* Joins the break clock to the desktop: tells it what happens, wakes it when it wants to
 * be asked, says what it answers, and keeps what it knows on disk.
 *
 * Signal: "changed": the status may be another one. */

LimberReminder *limber_reminder_new (GDBusConnection *session_bus,
                                     GDBusConnection *system_bus,
                                     GSettings *settings);
void limber_reminder_get_status (LimberReminder *self, LimberBreakStatus *status);
char *limber_reminder_describe (LimberReminder *self);
void limber_reminder_take_now (LimberReminder *self);
void limber_reminder_finish (LimberReminder *self);
void limber_reminder_snooze (LimberReminder *self, guint minutes);
void limber_reminder_skip (LimberReminder *self);
void limber_reminder_pause_for (LimberReminder *self, guint minutes);
void limber_reminder_resume (LimberReminder *self);
void limber_reminder_stop (LimberReminder *self);

G_END_DECLS
