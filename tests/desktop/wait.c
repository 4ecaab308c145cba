/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "wait.h"

G_NORETURN static gboolean
give_up (gpointer data)
{
  g_error ("Nothing came for 20 s: %s", (const char *) data);
}

/* Sets the time limit of what is waited for. */
guint
wait_begin (const char *what)
{
  return g_timeout_add_seconds (20, give_up, (gpointer) what);
}

/* Lifts it. */
void
wait_end (guint id)
{
  g_source_remove (id);
}

/* Runs the main loop for as long as it has something to do at once. */
void
run_what_is_due (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}
