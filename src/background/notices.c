/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "background/notices.h"

#include <glib/gi18n.h>

#define SNOOZE "5" /* minutes */

static char *
describe_break (GSettings *settings)
{
  int minutes = g_settings_get_int (settings, "break-length");

  return g_strdup_printf (ngettext ("%d minute of moving, if it suits you.",
                                    "%d minutes of moving, if it suits you.", minutes),
                          minutes);
}

static LimberNotice *
new_due (const char *title,
         const char *body,
         const char *routine)
{
  LimberNotice *notice =
      limber_notice_new (LIMBER_NOTICE_BREAK, title, body, LIMBER_URGENCY_HIGH);

  limber_notice_set_default_action (notice, LIMBER_ACTION_BREAK_START, routine);
  limber_notice_add_button (notice, C_ ("break", "Start"), LIMBER_ACTION_BREAK_START,
                            routine);
  limber_notice_add_button (notice, C_ ("break", "In 5 minutes"),
                            LIMBER_ACTION_BREAK_SNOOZE, SNOOZE);
  limber_notice_add_button (notice, C_ ("break", "Skip"), LIMBER_ACTION_BREAK_SKIP, NULL);

  return notice;
}

static LimberNotice *
new_note (void)
{
  LimberNotice *notice =
      limber_notice_new (LIMBER_NOTICE_BREAK, _ ("A break in half a minute"),
                         _ ("Time to finish the sentence."), LIMBER_URGENCY_LOW);

  limber_notice_add_button (notice, C_ ("break", "In 5 minutes"),
                            LIMBER_ACTION_BREAK_SNOOZE, SNOOZE);
  limber_notice_add_button (notice, C_ ("break", "Skip"), LIMBER_ACTION_BREAK_SKIP, NULL);

  return notice;
}

/**
 * limber_notice_new_for_break:
 * @event: what the break clock wants to be said
 * @settings: the settings
 *
 * Returns: (transfer full) (nullable): how it is said; %NULL where nothing is
 */
LimberNotice *
limber_notice_new_for_break (LimberBreakEvent  event,
                             GSettings        *settings)
{
  g_autofree char *break_routine = g_settings_get_string (settings, "break-routine");
  g_autofree char *nudge_routine = g_settings_get_string (settings, "nudge-routine");
  g_autofree char *body = NULL;

  switch (event)
    {
    case LIMBER_BREAK_EVENT_NOTE:
      return new_note ();
    case LIMBER_BREAK_EVENT_NUDGE:
      return new_due (_ ("Up for a moment?"), _ ("Stand, stretch or walk a few steps."),
                      nudge_routine);
    case LIMBER_BREAK_EVENT_BREAK:
      body = describe_break (settings);
      return new_due (_ ("Time for a break"), body, break_routine);
    case LIMBER_BREAK_EVENT_CATCH_UP:
      return new_due (_ ("Time for a break"), _ ("It had been put off until now."),
                      break_routine);
    case LIMBER_BREAK_EVENT_NONE:
    case LIMBER_BREAK_EVENT_WITHDRAW:
    default:
      return NULL;
    }
}

static void
started_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) reply =
      g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, &error);

  if (reply == NULL)
    g_message ("The break's routine cannot be shown: %s", error->message);
}

/**
 * limber_notice_start_routine:
 * @session_bus: (nullable): a bus
 * @routine: (nullable): id of a routine
 * @activation_token: (nullable): what lets a window come to the front
 *
 * Has the window program play a routine; it is started if need be.
 */
void
limber_notice_start_routine (GDBusConnection *session_bus,
                             const char      *routine,
                             const char      *activation_token)
{
  GVariantBuilder parameters;
  GVariantBuilder platform;

  if (session_bus == NULL || routine == NULL)
    return;

  g_variant_builder_init (&parameters, G_VARIANT_TYPE ("av"));
  g_variant_builder_add (&parameters, "v", g_variant_new_string (routine));
  g_variant_builder_init (&platform, G_VARIANT_TYPE ("a{sv}"));
  if (activation_token != NULL)
    {
      g_variant_builder_add (&platform, "{sv}", "activation-token",
                             g_variant_new_string (activation_token));
      g_variant_builder_add (&platform, "{sv}", "desktop-startup-id",
                             g_variant_new_string (activation_token));
    }
  g_dbus_connection_call (session_bus, LIMBER_APPLICATION_ID, LIMBER_APPLICATION_PATH,
                          "org.freedesktop.Application", "ActivateAction",
                          g_variant_new ("(sava{sv})", "play", &parameters, &platform),
                          NULL, G_DBUS_CALL_FLAGS_NONE, -1, NULL, started_cb, NULL);
}
