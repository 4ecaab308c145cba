/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "wait.h"

#define PATIENCE_SECONDS 60

/* So that a condition is looked at again that no event in the main loop tells of. */
#define LOOK_MS 5

typedef struct
{
  const char *what;
  gint64 end_us;
} Wait;

static gboolean
look_again (gpointer data)
{
  const Wait *wait = data;

  if (g_get_monotonic_time () > wait->end_us)
    g_error ("Nothing came for %d s: %s", PATIENCE_SECONDS, wait->what);

  return G_SOURCE_CONTINUE;
}

/* Sets the time limit of what is waited for. */
guint
wait_begin (const char *what)
{
  Wait *wait = g_new (Wait, 1);

  wait->what = what;
  wait->end_us = g_get_monotonic_time () + PATIENCE_SECONDS * G_USEC_PER_SEC;

  return g_timeout_add_full (G_PRIORITY_DEFAULT, LOOK_MS, look_again, wait, g_free);
}

/* Lifts it. */
void
wait_end (guint id)
{
  g_source_remove (id);
}

static gboolean
set_true (gpointer data)
{
  gboolean *flag = data;

  *flag = TRUE;

  return G_SOURCE_REMOVE;
}

/* Lets the main loop run for some time, to see that nothing comes. Whatever has to come
 * is waited for by wait_until(). */
void
wait_for (guint milliseconds)
{
  gboolean over = FALSE;

  g_timeout_add (milliseconds, set_true, &over);
  while (!over)
    g_main_context_iteration (NULL, TRUE);
}

/* Runs the main loop for as long as it has something to do at once. */
void
run_what_is_due (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}
