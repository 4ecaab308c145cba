/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What Limber says while a test runs. */

static GString *message_log_text;
static guint message_log_count;

static void
message_log_add (const char     *domain,
                 GLogLevelFlags  level,
                 const char     *message,
                 gpointer        user_data)
{
  message_log_count++;
  g_string_append_printf (message_log_text, "%s\n", message);
  g_test_message ("%s", message);
}

static inline void
message_log_start (void)
{
  message_log_text = g_string_new (NULL);
  g_log_set_handler (G_LOG_DOMAIN, G_LOG_LEVEL_MESSAGE, message_log_add, NULL);
}

static inline void
message_log_clear (void)
{
  message_log_count = 0;
  g_string_truncate (message_log_text, 0);
}

/* That there were so many, of which one has this in it. */
static inline void
message_log_assert (guint       count,
                    const char *part)
{
  g_assert_cmpuint (message_log_count, ==, count);
  g_assert_true (part == NULL || strstr (message_log_text->str, part) != NULL);
}

G_END_DECLS
