/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "desktop/idle-source.h"

#include "desktop/boot-timer.h"

G_DEFINE_ABSTRACT_TYPE (LimberIdleSource, limber_idle_source, G_TYPE_OBJECT)

enum
{
  SIGNAL_READY,
  SIGNAL_FAILED,
  SIGNAL_IDLE,
  SIGNAL_ACTIVE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static gboolean
answer_no (LimberIdleSource *self)
{
  return FALSE;
}

static guint
new_signal (const char *name,
            guint       n_parameters)
{
  return g_signal_new (name, LIMBER_TYPE_IDLE_SOURCE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                       NULL, G_TYPE_NONE, n_parameters, G_TYPE_INT64);
}

static void
limber_idle_source_class_init (LimberIdleSourceClass *class)
{
  class->start = limber_idle_source_emit_ready;
  class->counts_inhibited = answer_no;
  class->is_inhibited = answer_no;

  signals[SIGNAL_READY] = new_signal ("ready", 0);
  signals[SIGNAL_FAILED] = new_signal ("failed", 0);
  signals[SIGNAL_IDLE] = new_signal ("idle", 1);
  signals[SIGNAL_ACTIVE] = new_signal ("active", 1);
}

static void
limber_idle_source_init (LimberIdleSource *self)
{
}

/**
 * limber_idle_source_start:
 * @self: a source
 *
 * To be called once. "ready" or "failed" follows, perhaps at once.
 */
void
limber_idle_source_start (LimberIdleSource *self)
{
  LIMBER_IDLE_SOURCE_GET_CLASS (self)->start (self);
}

/**
 * limber_idle_source_set_threshold:
 * @self: a source
 * @threshold_us: how many microseconds without input count as idle; 0: do not watch
 */
void
limber_idle_source_set_threshold (LimberIdleSource *self,
                                  gint64            threshold_us)
{
  LIMBER_IDLE_SOURCE_GET_CLASS (self)->set_threshold (self, threshold_us);
}

/**
 * limber_idle_source_counts_inhibited:
 * @self: a source
 *
 * Returns: whether it counts while something keeps the screen on
 */
gboolean
limber_idle_source_counts_inhibited (LimberIdleSource *self)
{
  return LIMBER_IDLE_SOURCE_GET_CLASS (self)->counts_inhibited (self);
}

/**
 * limber_idle_source_is_inhibited:
 * @self: a source
 *
 * Returns: whether something is known to keep the screen on
 */
gboolean
limber_idle_source_is_inhibited (LimberIdleSource *self)
{
  return LIMBER_IDLE_SOURCE_GET_CLASS (self)->is_inhibited (self);
}

/**
 * limber_idle_source_emit_ready:
 * @self: a source
 *
 * For sources: it can be used.
 */
void
limber_idle_source_emit_ready (LimberIdleSource *self)
{
  g_signal_emit (self, signals[SIGNAL_READY], 0);
}

/**
 * limber_idle_source_emit_failed:
 * @self: a source
 *
 * For sources: it cannot be used. Whoever has it may drop it on this.
 */
void
limber_idle_source_emit_failed (LimberIdleSource *self)
{
  g_signal_emit (self, signals[SIGNAL_FAILED], 0);
}

/**
 * limber_idle_source_emit_idle:
 * @self: a source
 * @since_boot_us: when the last input was, by limber_boot_timer_now()
 *
 * For sources: the threshold has been reached.
 */
void
limber_idle_source_emit_idle (LimberIdleSource *self,
                              gint64            since_boot_us)
{
  g_signal_emit (self, signals[SIGNAL_IDLE], 0, since_boot_us);
}

/**
 * limber_idle_source_emit_active:
 * @self: a source
 *
 * For sources: there is input again, just now.
 */
void
limber_idle_source_emit_active (LimberIdleSource *self)
{
  g_signal_emit (self, signals[SIGNAL_ACTIVE], 0, limber_boot_timer_now ());
}
