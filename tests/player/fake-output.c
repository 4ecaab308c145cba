/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include <signal.h>

#include "fake-output.h"

struct _FakeOutput
{
  GObject parent_instance;

  FakeClock *clock;
  gint64 start_us;
  GString *log;
  gint64 delay_us;
  LimberCueKind raise_at;
  int raised_signal; /* 0 for none */
};

static int
to_ms (FakeOutput *self,
       gint64      time_us)
{
  return (int) (time_us / 1000 - self->start_us / 1000);
}

static void
fake_output_play (LimberCueOutput *output,
                  LimberCueKind    cue,
                  gint64           due_us)
{
  FakeOutput *self = FAKE_OUTPUT (output);
  gint64 wake_offset_us = limber_clock_get_wake_time (LIMBER_CLOCK (self->clock), 0);

  g_string_append_printf (self->log, "%s@%d:%d ", limber_cue_kind_get_id (cue),
                          to_ms (self, due_us - wake_offset_us),
                          to_ms (self, fake_clock_get_time (self->clock)));
  if (self->raised_signal != 0 && self->raise_at == cue)
    {
      raise (self->raised_signal);
      fake_clock_set_step (self->clock, 0);
    }
}

static gint64
fake_output_wake (LimberCueOutput *output)
{
  FakeOutput *self = FAKE_OUTPUT (output);

  g_string_append_printf (self->log, "wake:%d ",
                          to_ms (self, fake_clock_get_time (self->clock)));

  return self->delay_us;
}

static void
fake_output_cue_output_init (LimberCueOutputInterface *iface)
{
  iface->play = fake_output_play;
  iface->wake = fake_output_wake;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (FakeOutput,
                               fake_output,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (LIMBER_TYPE_CUE_OUTPUT,
                                                      fake_output_cue_output_init))

static void
fake_output_finalize (GObject *object)
{
  FakeOutput *self = FAKE_OUTPUT (object);

  g_clear_object (&self->clock);
  g_string_free (self->log, TRUE);

  G_OBJECT_CLASS (fake_output_parent_class)->finalize (object);
}

static void
fake_output_class_init (FakeOutputClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = fake_output_finalize;
}

static void
fake_output_init (FakeOutput *self)
{
  self->log = g_string_new (NULL);
}

FakeOutput *
fake_output_new (FakeClock *clock)
{
  FakeOutput *self = g_object_new (FAKE_TYPE_OUTPUT, NULL);

  self->clock = g_object_ref (clock);
  self->start_us = fake_clock_get_time (clock);

  return self;
}

/* What was heard since it was last asked. */
char *
fake_output_take_log (FakeOutput *self)
{
  char *log = g_strdup (self->log->str);

  fake_output_clear_log (self);

  return log;
}

void
fake_output_clear_log (FakeOutput *self)
{
  g_string_truncate (self->log, 0);
}

/* How long a first cue is to wait for the sink. */
void
fake_output_set_delay (FakeOutput *self,
                       gint64      us)
{
  self->delay_us = us;
}

/* With this cue the program gets this signal, and time stands still until it has
 * found its way through the main loop. */
void
fake_output_set_raise (FakeOutput    *self,
                       LimberCueKind  cue,
                       int            signal_number)
{
  self->raise_at = cue;
  self->raised_signal = signal_number;
}
