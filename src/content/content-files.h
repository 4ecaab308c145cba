/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "content/problems.h"

G_BEGIN_DECLS

/* Inside the room only. */
GPtrArray *
limber_content_list_files (const char *folder, gboolean own, LimberProblems *problems);
gboolean limber_content_is_same_file (const char *path_a, const char *path_b);

G_END_DECLS
