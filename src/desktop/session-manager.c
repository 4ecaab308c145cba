/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "desktop/session-manager.h"

/* GSM_INHIBITOR_FLAG_IDLE of gnome-session: "Inhibit the session being marked as
 * idle". */
#define INHIBIT_IDLE 8

static const LimberBusPlace inhibited_actions = {
  "org.gnome.SessionManager",
  "/org/gnome/SessionManager",
  "org.gnome.SessionManager",
  "InhibitedActions",
};

/**
 * limber_session_manager_follow:
 * @session_bus: the session bus
 * @function: (scope forever): called with what is inhibited, for
 *   limber_session_manager_inhibits_idle()
 * @user_data: handed to @function
 *
 * Follows what programs ask GNOME's session manager not to do.
 *
 * Returns: (transfer full): what follows it
 */
LimberBusProperty *
limber_session_manager_follow (GDBusConnection       *session_bus,
                               LimberBusPropertyFunc  function,
                               gpointer               user_data)
{
  return limber_bus_property_new (session_bus, &inhibited_actions, function, user_data);
}

/**
 * limber_session_manager_inhibits_idle:
 * @value: (nullable): what is inhibited; %NULL: nobody says
 *
 * Returns: whether some program keeps the session from becoming idle
 */
gboolean
limber_session_manager_inhibits_idle (GVariant *value)
{
  return value != NULL && g_variant_is_of_type (value, G_VARIANT_TYPE_UINT32) &&
         (g_variant_get_uint32 (value) & INHIBIT_IDLE) != 0;
}
