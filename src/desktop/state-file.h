/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define LIMBER_TYPE_STATE_FILE (limber_state_file_get_type ())
G_DECLARE_FINAL_TYPE (LimberStateFile, limber_state_file, LIMBER, STATE_FILE, GObject)

/* A dictionary (a{sv}) that survives its program, a crash and a power cut: after
 * each of them the file holds what was written last or what was written before
 * that, never a part. It is the program's own: people are not meant to edit it. */

LimberStateFile *limber_state_file_new (const char *name);
const char *limber_state_file_get_path (LimberStateFile *self);
GVariant *limber_state_file_read (LimberStateFile *self);
gboolean limber_state_file_write (LimberStateFile *self, GVariant *state, GError **error);

char *limber_boot_id (void);

G_END_DECLS
