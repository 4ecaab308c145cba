/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "desktop/notice.h"

struct _LimberNotice
{
  gatomicrefcount ref_count;
  char *id;
  char *title;
  char *body;
  LimberUrgency urgency;
  GPtrArray *buttons;                 /* of LimberNoticeButton */
  LimberNoticeButton *default_action; /* (nullable): without a label */
};

G_DEFINE_BOXED_TYPE (LimberNotice, limber_notice, limber_notice_ref, limber_notice_unref)

static LimberNoticeButton *
button_new (const char *label,
            const char *action,
            const char *target)
{
  LimberNoticeButton *button = g_new (LimberNoticeButton, 1);

  button->label = g_strdup (label);
  button->action = g_strdup (action);
  button->target = g_strdup (target);
  return button;
}

static void
button_free (gpointer data)
{
  LimberNoticeButton *button = data;

  if (button == NULL)
    return;
  g_free (button->label);
  g_free (button->action);
  g_free (button->target);
  g_free (button);
}

/**
 * limber_notice_new:
 * @id: which it is: another one with the same id takes its place
 * @title: plain text
 * @body: plain text
 * @urgency: how much it is in the way
 *
 * Returns: (transfer full): what can be shown, without buttons yet
 */
LimberNotice *
limber_notice_new (const char    *id,
                   const char    *title,
                   const char    *body,
                   LimberUrgency  urgency)
{
  LimberNotice *self;

  g_return_val_if_fail (id != NULL && *id != '\0', NULL);
  g_return_val_if_fail (title != NULL, NULL);
  g_return_val_if_fail (body != NULL, NULL);

  self = g_new0 (LimberNotice, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->id = g_strdup (id);
  self->title = g_strdup (title);
  self->body = g_strdup (body);
  self->urgency = urgency;
  self->buttons = g_ptr_array_new_with_free_func (button_free);
  return self;
}

/**
 * limber_notice_add_button:
 * @self: a notice that is not shown yet
 * @label: plain text
 * @action: an action of the window program, with its prefix `app.`
 * @target: (nullable): its parameter
 *
 * Adds a button behind the others. Desktops show three at most.
 */
void
limber_notice_add_button (LimberNotice *self,
                          const char   *label,
                          const char   *action,
                          const char   *target)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (label != NULL);
  g_return_if_fail (g_str_has_prefix (action, "app."));

  g_ptr_array_add (self->buttons, button_new (label, action, target));
}

/**
 * limber_notice_set_default_action:
 * @self: a notice that is not shown yet
 * @action: an action of the window program, with its prefix `app.`
 * @target: (nullable): its parameter
 *
 * Sets what a click beside the buttons does.
 */
void
limber_notice_set_default_action (LimberNotice *self,
                                  const char   *action,
                                  const char   *target)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (g_str_has_prefix (action, "app."));

  button_free (self->default_action);
  self->default_action = button_new (NULL, action, target);
}

/**
 * limber_notice_ref:
 * @self: a notice
 *
 * Returns: (transfer full): @self
 */
LimberNotice *
limber_notice_ref (LimberNotice *self)
{
  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

/**
 * limber_notice_unref:
 * @self: (transfer full): a notice
 */
void
limber_notice_unref (LimberNotice *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_free (self->id);
  g_free (self->title);
  g_free (self->body);
  g_ptr_array_unref (self->buttons);
  button_free (self->default_action);
  g_free (self);
}

/**
 * limber_notice_get_id:
 * @self: a notice
 *
 * Returns: (transfer none): which it is
 */
const char *
limber_notice_get_id (const LimberNotice *self)
{
  return self->id;
}

/**
 * limber_notice_get_title:
 * @self: a notice
 *
 * Returns: (transfer none): plain text
 */
const char *
limber_notice_get_title (const LimberNotice *self)
{
  return self->title;
}

/**
 * limber_notice_get_body:
 * @self: a notice
 *
 * Returns: (transfer none): plain text
 */
const char *
limber_notice_get_body (const LimberNotice *self)
{
  return self->body;
}

/**
 * limber_notice_get_urgency:
 * @self: a notice
 *
 * Returns: how much it is in the way
 */
LimberUrgency
limber_notice_get_urgency (const LimberNotice *self)
{
  return self->urgency;
}

/**
 * limber_notice_get_n_buttons:
 * @self: a notice
 *
 * Returns: how many buttons it has
 */
guint
limber_notice_get_n_buttons (const LimberNotice *self)
{
  return self->buttons->len;
}

/**
 * limber_notice_get_button:
 * @self: a notice
 * @position: which, from 0
 *
 * Returns: (transfer none): a button
 */
const LimberNoticeButton *
limber_notice_get_button (const LimberNotice *self,
                          guint               position)
{
  g_return_val_if_fail (position < self->buttons->len, NULL);

  return g_ptr_array_index (self->buttons, position);
}

/**
 * limber_notice_get_default_action:
 * @self: a notice
 *
 * Returns: (transfer none) (nullable): what a click beside the buttons does; its label
 *   is %NULL
 */
const LimberNoticeButton *
limber_notice_get_default_action (const LimberNotice *self)
{
  return self->default_action;
}

static GVariant *
serialize_buttons (const LimberNotice *self)
{
  GVariantBuilder buttons;

  g_variant_builder_init (&buttons, G_VARIANT_TYPE ("aa{sv}"));
  for (guint i = 0; i < self->buttons->len; i++)
    {
      const LimberNoticeButton *button = limber_notice_get_button (self, i);
      GVariantDict dict;

      g_variant_dict_init (&dict, NULL);
      g_variant_dict_insert (&dict, "label", "s", button->label);
      g_variant_dict_insert (&dict, "action", "s", button->action);
      if (button->target != NULL)
        g_variant_dict_insert (&dict, "target", "s", button->target);
      g_variant_builder_add_value (&buttons, g_variant_dict_end (&dict));
    }
  return g_variant_builder_end (&buttons);
}

/**
 * limber_notice_serialize:
 * @self: a notice
 *
 * Returns: (transfer floating): it as a dictionary (a{sv}), with the keys that
 *   GNotification has on the bus, which GNOME Shell and the portal understand
 */
GVariant *
limber_notice_serialize (const LimberNotice *self)
{
  GVariantDict dict;

  g_variant_dict_init (&dict, NULL);
  g_variant_dict_insert (&dict, "title", "s", self->title);
  g_variant_dict_insert (&dict, "body", "s", self->body);
  g_variant_dict_insert (&dict, "priority", "s",
                         self->urgency == LIMBER_URGENCY_HIGH ? "high" : "low");
  if (self->default_action != NULL)
    g_variant_dict_insert (&dict, "default-action", "s", self->default_action->action);
  if (self->default_action != NULL && self->default_action->target != NULL)
    g_variant_dict_insert (&dict, "default-action-target", "s",
                           self->default_action->target);
  if (self->buttons->len > 0)
    g_variant_dict_insert_value (&dict, "buttons", serialize_buttons (self));
  return g_variant_dict_end (&dict);
}
