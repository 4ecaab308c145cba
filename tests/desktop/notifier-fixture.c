/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "notifier-fixture.h"

#include "wait.h"

static void
on_action (LimberNotifier *notifier,
           const char     *id,
           const char     *action,
           const char     *target,
           gpointer        user_data)
{
  Fixture *fixture = user_data;

  g_ptr_array_add (fixture->actions, g_strdup_printf ("%s %s %s", id, action,
                                                      target != NULL ? target : "-"));
}

static void
on_kind (LimberNotifier *notifier,
         GParamSpec     *pspec,
         gpointer        user_data)
{
  ((Fixture *) user_data)->n_kinds++;
}

void
fixture_set_up (Fixture       *fixture,
                gconstpointer  data)
{
  fixture->actions = g_ptr_array_new_with_free_func (g_free);
  test_bus_up (&fixture->bus, NULL);
}

void
fixture_tear_down (Fixture       *fixture,
                   gconstpointer  data)
{
  if (fixture->notifier != NULL)
    g_assert_finalize_object (fixture->notifier);
  test_bus_down (&fixture->bus);
  g_ptr_array_unref (fixture->actions);
  g_setenv ("LIMBER_SANDBOX", "0", TRUE);
}

void
fixture_wait_kind (Fixture            *fixture,
                   LimberNotifierKind  kind)
{
  LimberNotifierKind property;

  wait_until (limber_notifier_get_kind (fixture->notifier) == kind);
  g_object_get (fixture->notifier, "kind", &property, NULL);
  g_assert_cmpint (property, ==, kind);
}

void
fixture_start (Fixture            *fixture,
               LimberNotifierKind  kind)
{
  fixture->notifier = limber_notifier_new (fixture->bus.client, PROGRAM_ID);
  g_assert_cmpint (limber_notifier_get_kind (fixture->notifier), ==,
                   LIMBER_NOTIFIER_NONE);
  g_signal_connect (fixture->notifier, "action", G_CALLBACK (on_action), fixture);
  g_signal_connect (fixture->notifier, "notify::kind", G_CALLBACK (on_kind), fixture);
  fixture_wait_kind (fixture, kind);
}

/* With all that a notice of a break has. */
void
fixture_show (Fixture       *fixture,
              const char    *id,
              const char    *body,
              LimberUrgency  urgency)
{
  g_autoptr (LimberNotice) notice = limber_notice_new (id, "Break <now>", body, urgency);

  limber_notice_set_default_action (notice, "app.show-place", "today");
  limber_notice_add_button (notice, "Start", LIMBER_ACTION_BREAK_START, "desk-reset");
  limber_notice_add_button (notice, "In 5 minutes", LIMBER_ACTION_BREAK_SNOOZE, "5");
  limber_notice_add_button (notice, "Skip", LIMBER_ACTION_BREAK_SKIP, NULL);
  limber_notifier_show (fixture->notifier, notice);
}

/* What was pressed since this was asked last, one after the other with a comma. */
void
fixture_assert_actions (Fixture    *fixture,
                        const char *expected)
{
  g_auto (GStrv) wanted = g_strsplit (expected, ", ", -1);
  g_autofree char *text = NULL;

  wait_until (fixture->actions->len >= g_strv_length (wanted));
  run_what_is_due ();
  g_ptr_array_add (fixture->actions, NULL);
  text = g_strjoinv (", ", (char **) fixture->actions->pdata);
  g_ptr_array_set_size (fixture->actions, 0);
  g_assert_cmpstr (text, ==, expected);
}
