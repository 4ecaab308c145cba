/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A home of the test's own, empty at the start of each test that is added here. Not
 * G_TEST_OPTION_ISOLATE_DIRS, which leaks the folders' names. */

void home_make (void);
void home_clear (void);
void home_add_test (const char *path, GTestFunc func);
void home_remove (void);

G_END_DECLS
