/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "content/catalogue.h"
#include "player/timeline.h"

G_BEGIN_DECLS

/* What a terminal says about what is played. */
typedef struct
{
  LimberCatalogue *catalogue; /* where the titles of exercises are found */
  LimberTimeline *timeline;
} LimberTerminalText;

char *limber_terminal_text_fit (const char *text, guint columns);
char *limber_terminal_text_describe_block (const LimberTerminalText *self, guint index);
char *limber_terminal_text_describe_now (const LimberTerminalText *self,
                                         gint64 position_us,
                                         const char *cue_word);

G_END_DECLS
