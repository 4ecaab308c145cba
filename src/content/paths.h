/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Where things are, as installed; the environment says otherwise for a build
 * that is not. */
const char *limber_path_content (void);
const char *limber_path_sounds (void);
const char *limber_path_locale (void);
char *limber_path_own_content (void);

G_END_DECLS
