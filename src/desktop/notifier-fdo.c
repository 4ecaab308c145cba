/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

/* org.freedesktop.Notifications, of which there are many servers. They tell the sender
 * what was pressed, so the answers come to the reminder. */

#include "config.h"

#include "desktop/notifier-backend.h"

#include <glib/gi18n.h>

enum
{
  URGENCY_LOW,
  URGENCY_NORMAL,
  URGENCY_CRITICAL, /* breaks through “do not disturb”, so it is not for breaks */
};

enum
{
  EXPIRES_AS_THE_SERVER_LIKES = -1,
  EXPIRES_NEVER = 0,
};

/* How the server names it when it is pressed: by its action rather than its place, for a
 * press may come while other buttons are on their way. */
static char *
get_key (const LimberNoticeButton *button)
{
  g_autoptr (GVariant) target = NULL;

  if (button->label == NULL)
    return g_strdup ("default");
  if (button->target != NULL)
    target = g_variant_ref_sink (g_variant_new_string (button->target));
  return g_action_print_detailed_name (button->action, target);
}

static void
add_action (GVariantBuilder          *actions,
            const LimberNoticeButton *button)
{
  g_autofree char *key = get_key (button);

  g_variant_builder_add (actions, "s", key);
  g_variant_builder_add (actions, "s", button->label != NULL ? button->label : "");
}

static GVariant *
make_actions (const LimberNotice *notice)
{
  const LimberNoticeButton *button = limber_notice_get_default_action (notice);
  GVariantBuilder actions;

  g_variant_builder_init (&actions, G_VARIANT_TYPE_STRING_ARRAY);
  if (button != NULL)
    add_action (&actions, button);
  for (guint i = 0; i < limber_notice_get_n_buttons (notice); i++)
    add_action (&actions, limber_notice_get_button (notice, i));
  return g_variant_builder_end (&actions);
}

static GVariant *
make_hints (const LimberNotice *notice,
            const char         *application_id)
{
  gboolean high = limber_notice_get_urgency (notice) == LIMBER_URGENCY_HIGH;
  GVariantDict hints;

  g_variant_dict_init (&hints, NULL);
  g_variant_dict_insert (&hints, "desktop-entry", "s", application_id);
  g_variant_dict_insert (&hints, "urgency", "y", high ? URGENCY_NORMAL : URGENCY_LOW);
  g_variant_dict_insert (&hints, "resident", "b", FALSE);
  return g_variant_dict_end (&hints);
}

static GVariant *
show (const LimberNotice          *notice,
      const char                  *application_id,
      guint32                      server_id,
      const LimberServerAbilities *abilities)
{
  const char *body = limber_notice_get_body (notice);
  g_autofree char *markup = abilities->markup ? g_markup_escape_text (body, -1) : NULL;
  int expires = limber_notice_get_urgency (notice) == LIMBER_URGENCY_HIGH
                    ? EXPIRES_NEVER
                    : EXPIRES_AS_THE_SERVER_LIKES;

  return g_variant_new ("(susss@as@a{sv}i)", _ ("Limber"), server_id, application_id,
                        limber_notice_get_title (notice), markup != NULL ? markup : body,
                        abilities->actions ? make_actions (notice)
                                           : g_variant_new_strv (NULL, 0),
                        make_hints (notice, application_id), expires);
}

static GVariant *
withdraw (const char *id,
          const char *application_id,
          guint32     server_id)
{
  return g_variant_new ("(u)", server_id);
}

static void
read_abilities (GVariant              *parameters,
                LimberServerAbilities *abilities)
{
  g_autofree const char **list = NULL;

  if (!g_variant_is_of_type (parameters, G_VARIANT_TYPE ("(as)")))
    return;
  g_variant_get (parameters, "(^a&s)", &list);
  abilities->actions = g_strv_contains (list, "actions");
  abilities->markup = g_strv_contains (list, "body-markup");
}

static gboolean
read_signal (const char        *name,
             GVariant          *parameters,
             LimberServerEvent *event)
{
  if (g_str_equal (name, "NotificationClosed") &&
      g_variant_is_of_type (parameters, G_VARIANT_TYPE ("(uu)")))
    {
      event->type = LIMBER_SERVER_CLOSED;
      g_variant_get_child (parameters, 0, "u", &event->server_id);
      return TRUE;
    }
  if (!g_variant_is_of_type (parameters, G_VARIANT_TYPE ("(us)")))
    return FALSE;
  g_variant_get (parameters, "(u&s)", &event->server_id, &event->key);
  event->type =
      g_str_equal (name, "ActionInvoked") ? LIMBER_SERVER_ACTION : LIMBER_SERVER_TOKEN;
  return g_str_equal (name, "ActionInvoked") || g_str_equal (name, "ActivationToken");
}

static gboolean
has_key (const LimberNoticeButton *button,
         const char               *key)
{
  g_autofree char *expected = get_key (button);

  return g_str_equal (key, expected);
}

static const LimberNoticeButton *
find_button (const LimberNotice *notice,
             const char         *key)
{
  const LimberNoticeButton *button = limber_notice_get_default_action (notice);

  if (button != NULL && has_key (button, key))
    return button;
  for (guint i = 0; i < limber_notice_get_n_buttons (notice); i++)
    {
      button = limber_notice_get_button (notice, i);
      if (has_key (button, key))
        return button;
    }
  return NULL;
}

const LimberNotifierBackend limber_notifier_fdo = {
  .kind = LIMBER_NOTIFIER_FREEDESKTOP,
  .bus_name = "org.freedesktop.Notifications",
  .object_path = "/org/freedesktop/Notifications",
  .interface = "org.freedesktop.Notifications",
  .show_method = "Notify",
  .withdraw_method = "CloseNotification",
  .abilities_method = "GetCapabilities",
  .numbered = TRUE,
  .show = show,
  .withdraw = withdraw,
  .read_abilities = read_abilities,
  .read_signal = read_signal,
  .find_button = find_button,
};
