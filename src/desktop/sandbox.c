/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "desktop/sandbox.h"

/**
 * limber_in_sandbox:
 *
 * Returns: whether this runs in a sandbox of Flatpak, where the desktop is reached
 *   through portals only; LIMBER_SANDBOX in the environment (0 or 1) overrides it.
 */
gboolean
limber_in_sandbox (void)
{
  const char *wanted = g_getenv ("LIMBER_SANDBOX");

  if (wanted != NULL && *wanted != '\0')
    return g_str_equal (wanted, "1");
  return g_file_test ("/.flatpak-info", G_FILE_TEST_EXISTS);
}
