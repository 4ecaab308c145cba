/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define LIMBER_TYPE_IDLE_SOURCE (limber_idle_source_get_type ())
G_DECLARE_DERIVABLE_TYPE (LimberIdleSource,
                          limber_idle_source,
                          LIMBER,
                          IDLE_SOURCE,
                          GObject)

/* One way to learn that nobody is at the keyboard. LimberIdle has one at a time.
 *
 * start: becomes of use, or fails, now or later.
 * set_threshold: what counts as idle, in microseconds; 0: do not watch. It is only
 *   called while nothing is idle, or with 0, and begins anew.
 * counts_inhibited: whether the time without input is counted while a film or the
 *   like keeps the screen on.
 * is_inhibited: whether something is known to do that now.
 *
 * Signals: "ready", once it can be used; "failed", when it cannot or not any longer:
 * it is of no use then; "idle" (gint64 since_boot_us) and "active" (gint64 boot_us),
 * in turn. */
struct _LimberIdleSourceClass
{
  GObjectClass parent_class;

  void (*start) (LimberIdleSource *self);
  void (*set_threshold) (LimberIdleSource *self, gint64 threshold_us);
  gboolean (*counts_inhibited) (LimberIdleSource *self);
  gboolean (*is_inhibited) (LimberIdleSource *self);
};

void limber_idle_source_start (LimberIdleSource *self);
void limber_idle_source_set_threshold (LimberIdleSource *self, gint64 threshold_us);
gboolean limber_idle_source_counts_inhibited (LimberIdleSource *self);
gboolean limber_idle_source_is_inhibited (LimberIdleSource *self);
void limber_idle_source_emit_ready (LimberIdleSource *self);
void limber_idle_source_emit_failed (LimberIdleSource *self);
void limber_idle_source_emit_idle (LimberIdleSource *self, gint64 since_boot_us);
void limber_idle_source_emit_active (LimberIdleSource *self);

G_END_DECLS
