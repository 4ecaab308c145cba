/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Runs the main loop until a condition holds; a test for which nothing comes fails
 * after a minute, which is no time that anything takes, however busy the machine is. */
#define wait_until(condition)                               \
  G_STMT_START                                              \
  {                                                         \
    guint wait_id_ = wait_begin (G_STRLOC ": " #condition); \
    while (!(condition))                                    \
      g_main_context_iteration (NULL, TRUE);                \
    wait_end (wait_id_);                                    \
  }                                                         \
  G_STMT_END

guint wait_begin (const char *what);
void wait_end (guint id);
void wait_for (guint milliseconds);
void run_what_is_due (void);

G_END_DECLS
