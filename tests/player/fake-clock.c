/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "fake-clock.h"

struct _FakeClock
{
  GObject parent_instance;

  gint64 time_us;
  gint64 boot_us;
  gint64 step_us;
  gint64 wake_offset_us;
};

static gint64
fake_clock_clock_get_time (LimberClock *clock)
{
  FakeClock *self = FAKE_CLOCK (clock);

  self->time_us += self->step_us;
  self->boot_us += self->step_us;

  return self->time_us;
}

static gint64
fake_clock_clock_get_boot_time (LimberClock *clock)
{
  return FAKE_CLOCK (clock)->boot_us;
}

static gint64
fake_clock_clock_get_wake_time (LimberClock *clock,
                                gint64       time_us)
{
  gint64 wake_us;

  if (__builtin_add_overflow (time_us, FAKE_CLOCK (clock)->wake_offset_us, &wake_us))
    return time_us;

  return wake_us;
}

static void
fake_clock_clock_init (LimberClockInterface *iface)
{
  iface->get_time = fake_clock_clock_get_time;
  iface->get_boot_time = fake_clock_clock_get_boot_time;
  iface->get_wake_time = fake_clock_clock_get_wake_time;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (FakeClock,
                               fake_clock,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (LIMBER_TYPE_CLOCK,
                                                      fake_clock_clock_init))

static void
fake_clock_class_init (FakeClockClass *klass)
{
}

static void
fake_clock_init (FakeClock *self)
{
  self->time_us = G_TIME_SPAN_HOUR + 123457;
  self->boot_us = 3 * G_TIME_SPAN_HOUR + 765431;
  self->wake_offset_us = -1000 * G_TIME_SPAN_DAY;
}

FakeClock *
fake_clock_new (void)
{
  return g_object_new (FAKE_TYPE_CLOCK, NULL);
}

gint64
fake_clock_get_time (FakeClock *self)
{
  return self->time_us;
}

/* Time goes by. */
void
fake_clock_advance (FakeClock *self,
                    gint64     us)
{
  self->time_us += us;
  self->boot_us += us;
}

/* The machine sleeps. */
void
fake_clock_sleep (FakeClock *self,
                  gint64     us)
{
  self->boot_us += us;
}

/* The clock misbehaves; the boot time does not. */
void
fake_clock_set_time (FakeClock *self,
                     gint64     time_us)
{
  self->time_us = time_us;
}

void
fake_clock_set_boot_time (FakeClock *self,
                          gint64     boot_us)
{
  self->boot_us = boot_us;
}

/* From now on time goes by at every look at it. */
void
fake_clock_set_step (FakeClock *self,
                     gint64     us)
{
  self->step_us = us;
}

/* What is added to a time to make a wake time of it. */
void
fake_clock_set_wake_offset (FakeClock *self,
                            gint64     us)
{
  self->wake_offset_us = us;
}
