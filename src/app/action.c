/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "app/action.h"

/**
 * limber_action_set:
 * @actionable: (type GtkActionable): a button or row
 * @name: the action that it activates, which takes a string
 * @target: what it is activated with
 *
 * The target comes first: GTK complains of an action without the parameter that it
 * takes, if only for a moment.
 */
void
limber_action_set (gpointer    actionable,
                   const char *name,
                   const char *target)
{
  gtk_actionable_set_action_target (GTK_ACTIONABLE (actionable), "s", target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (actionable), name);
}
