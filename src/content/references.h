/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "content/catalogue.h"

G_BEGIN_DECLS

/* Inside the room only. */
GPtrArray *limber_references_read (LimberJsonFile *file, LimberProblems *problems);

G_END_DECLS
