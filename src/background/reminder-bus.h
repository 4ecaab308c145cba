/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "background/reminder.h"

G_BEGIN_DECLS

/* The reminder's object on the bus, through which the window shows its state and sends
 * it wishes. */
typedef struct _LimberReminderBus LimberReminderBus;

LimberReminderBus *limber_reminder_bus_new (LimberReminder *reminder,
                                            GDBusConnection *connection,
                                            GError **error);
void limber_reminder_bus_free (LimberReminderBus *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberReminderBus, limber_reminder_bus_free)

G_END_DECLS
