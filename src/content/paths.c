/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "content/paths.h"

/* An environment variable that is set but empty counts as not set. */
static const char *
path_from_environment (const char *variable,
                       const char *fallback)
{
  const char *path = g_getenv (variable);

  return path != NULL && *path != '\0' ? path : fallback;
}

/**
 * limber_path_content:
 *
 * Returns: (transfer none): the folder of the content that comes with the
 *   program; LIMBER_CONTENT_DIR in the environment overrides it.
 */
const char *
limber_path_content (void)
{
  return path_from_environment ("LIMBER_CONTENT_DIR", LIMBER_PKGDATADIR "/content");
}

/**
 * limber_path_sounds:
 *
 * Returns: (transfer none): the folder of the cue sounds; LIMBER_SOUND_DIR in the
 *   environment overrides it.
 */
const char *
limber_path_sounds (void)
{
  return path_from_environment ("LIMBER_SOUND_DIR", LIMBER_PKGDATADIR "/sounds");
}

/**
 * limber_path_locale:
 *
 * Returns: (transfer none): the folder of the translations; LIMBER_LOCALE_DIR in
 *   the environment overrides it.
 */
const char *
limber_path_locale (void)
{
  return path_from_environment ("LIMBER_LOCALE_DIR", LIMBER_LOCALEDIR);
}

/**
 * limber_path_own_content:
 *
 * Returns: (transfer full) (type filename): the folder of the user's own
 *   exercises and routines; it need not exist.
 */
char *
limber_path_own_content (void)
{
  return g_build_filename (g_get_user_data_dir (), "limber", NULL);
}
