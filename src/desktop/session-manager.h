/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "desktop/bus-property.h"

G_BEGIN_DECLS

LimberBusProperty *limber_session_manager_follow (GDBusConnection *session_bus,
                                                  LimberBusPropertyFunc function,
                                                  gpointer user_data);
gboolean limber_session_manager_inhibits_idle (GVariant *value);

G_END_DECLS
