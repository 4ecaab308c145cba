/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "reminder/break-clock-private.h"

#define VERSION 1

/* No clock shows more than some ten thousand years, so that sums of them do not
 * overflow. */
#define LATEST_US         (G_MAXINT64 / 16)
#define LONGEST_SNOOZE_US (60 * LIMBER_BREAK_MINUTE_US)
#define LONGEST_PAUSE_US  (2 * 24 * 60 * LIMBER_BREAK_MINUTE_US)

typedef struct
{
  LimberBreakTime time; /* when it was written */
  gint64 next_us;       /* when the clock wanted to be asked next then */
  gint64 away_since_us;
  gint64 last_away_us;
  gint64 here_since_us;
  gint64 watched_until_us;
  gint64 doing_since_us;
  gint64 due_us;
  gint64 moment_us;
  gint64 pause_until_us;
  gint64 pause_until_real_us;
  gint64 running_from_us;
  /* By the odometer as it was at running_from_us */
  gint64 sat_us[LIMBER_BREAK_N_KINDS];  /* since its interval began */
  gint64 left_us[LIMBER_BREAK_N_KINDS]; /* until it is due */
  guint phase;
  guint kind;
  guint shown;
  gboolean deferred;
  gboolean snoozed;
  gboolean noted;
  gboolean stopping;
  LimberBreakCounts counts;
} Stored;

typedef struct
{
  const char *name;
  const char *type;
  gsize offset;
} Field;

#define FIELD(name, type, member)                \
  {                                              \
    name, type, G_STRUCT_OFFSET (Stored, member) \
  }

static const Field fields[] = {
  FIELD ("boot", "x", time.boot_us),
  FIELD ("awake", "x", time.awake_us),
  FIELD ("real", "x", time.real_us),
  FIELD ("next", "x", next_us),
  FIELD ("away-since", "x", away_since_us),
  FIELD ("last-away", "x", last_away_us),
  FIELD ("here-since", "x", here_since_us),
  FIELD ("watched-until", "x", watched_until_us),
  FIELD ("doing-since", "x", doing_since_us),
  FIELD ("due", "x", due_us),
  FIELD ("moment", "x", moment_us),
  FIELD ("pause-until", "x", pause_until_us),
  FIELD ("pause-until-real", "x", pause_until_real_us),
  FIELD ("running-from", "x", running_from_us),
  FIELD ("break-sat", "x", sat_us[LIMBER_BREAK_KIND_BREAK]),
  FIELD ("break-left", "x", left_us[LIMBER_BREAK_KIND_BREAK]),
  FIELD ("nudge-sat", "x", sat_us[LIMBER_BREAK_KIND_NUDGE]),
  FIELD ("nudge-left", "x", left_us[LIMBER_BREAK_KIND_NUDGE]),
  FIELD ("phase", "u", phase),
  FIELD ("kind", "u", kind),
  FIELD ("shown", "u", shown),
  FIELD ("deferred", "b", deferred),
  FIELD ("snoozed", "b", snoozed),
  FIELD ("noted", "b", noted),
  FIELD ("stopping", "b", stopping),
  FIELD ("taken", "u", counts.taken),
  FIELD ("skipped", "u", counts.skipped),
  FIELD ("passed", "u", counts.passed),
  FIELD ("nudges", "u", counts.nudges),
};

static gpointer
get_member (const Stored *stored,
            const Field  *field)
{
  return (guint8 *) stored + field->offset;
}

static GVariant *
write_field (const Stored *stored,
             const Field  *field)
{
  gpointer member = get_member (stored, field);

  switch (*field->type)
    {
    case 'x':
      return g_variant_new_int64 (*(gint64 *) member);
    case 'u':
      return g_variant_new_uint32 (*(guint *) member);
    default:
      return g_variant_new_boolean (*(gboolean *) member);
    }
}

static gboolean
read_field (GVariant    *state,
            Stored      *stored,
            const Field *field)
{
  return g_variant_lookup (state, field->name, field->type, get_member (stored, field));
}

/* Every field is there, or this is not from here. */
static gboolean
read_fields (GVariant *state,
             Stored   *stored)
{
  guint version = 0;

  if (!g_variant_is_of_type (state, G_VARIANT_TYPE_VARDICT) ||
      !g_variant_lookup (state, "version", "u", &version) || version != VERSION)
    return FALSE;

  for (gsize i = 0; i < G_N_ELEMENTS (fields); i++)
    if (!read_field (state, stored, &fields[i]))
      return FALSE;
  return TRUE;
}

static gboolean
is_time (gint64 time_us,
         gint64 latest_us)
{
  return time_us >= -1 && time_us <= latest_us;
}

static gboolean
is_alarm (const Stored *stored,
          guint         kind)
{
  return stored->sat_us[kind] >= -LATEST_US && stored->sat_us[kind] <= LATEST_US &&
         stored->left_us[kind] >= -LATEST_US && stored->left_us[kind] <= LATEST_US;
}

/* Whether all that it says can have been. */
static gboolean
is_sane (const Stored *stored)
{
  gint64 written_us = stored->time.boot_us;
  gboolean doing = stored->phase == LIMBER_BREAK_PHASE_DOING;
  gboolean due =
      stored->phase == LIMBER_BREAK_PHASE_DUE || stored->phase == LIMBER_BREAK_PHASE_SAID;

  return written_us >= 0 && written_us <= LATEST_US && stored->time.awake_us >= 0 &&
         stored->time.awake_us <= written_us && stored->time.real_us >= 0 &&
         stored->time.real_us <= LATEST_US && stored->next_us >= 0 &&
         is_time (stored->away_since_us, written_us) &&
         is_time (stored->running_from_us, written_us) &&
         is_time (stored->last_away_us, written_us) &&
         is_time (stored->here_since_us, written_us) &&
         is_time (stored->watched_until_us, written_us) &&
         is_time (stored->moment_us, written_us + LIMBER_BREAK_MOMENT_US) &&
         is_time (stored->pause_until_us, written_us + LONGEST_PAUSE_US) &&
         is_time (stored->pause_until_real_us, LATEST_US) &&
         is_alarm (stored, LIMBER_BREAK_KIND_BREAK) &&
         is_alarm (stored, LIMBER_BREAK_KIND_NUDGE) &&
         stored->phase <= LIMBER_BREAK_PHASE_DOING &&
         stored->kind <= LIMBER_BREAK_KIND_NUDGE &&
         stored->shown < LIMBER_BREAK_EVENT_WITHDRAW &&
         (!doing ||
          (stored->doing_since_us >= 0 && stored->doing_since_us <= written_us)) &&
         (!due || (stored->due_us >= 0 && stored->due_us <= written_us));
}

/* How long the odometer had run when it was written. */
static gint64
get_running (const Stored *stored)
{
  return stored->running_from_us >= 0 ? stored->time.boot_us - stored->running_from_us
                                      : 0;
}

static void
load_alarm (LimberBreakClock *self,
            const Stored     *stored,
            LimberBreakKind   kind)
{
  gint64 longest_us = limber_break_clock_get_interval (self, kind) + LIMBER_BREAK_AWAY_US;
  gint64 sat_us = get_running (stored);

  if (stored->snoozed && kind == LIMBER_BREAK_KIND_BREAK)
    longest_us = MAX (longest_us, LONGEST_SNOOZE_US);
  self->alarms[kind].from_us = self->sat_us - stored->sat_us[kind];
  self->alarms[kind].target_us =
      self->sat_us + MIN (stored->left_us[kind], sat_us + longest_us);
}

/* What does not depend on the boot. */
static void
load (LimberBreakClock *self,
      const Stored     *stored)
{
  gboolean wanted = limber_break_clock_wants (self, stored->kind) ||
                    stored->phase == LIMBER_BREAK_PHASE_DOING;

  self->off = LIMBER_BREAK_ON; /* so that what was said is left where it is not */
  self->sat_us = 0;
  self->running_from_us = -1;
  load_alarm (self, stored, LIMBER_BREAK_KIND_BREAK);
  load_alarm (self, stored, LIMBER_BREAK_KIND_NUDGE);
  self->phase = wanted ? stored->phase : LIMBER_BREAK_PHASE_COUNTING;
  self->kind = stored->kind;
  self->deferred = stored->deferred;
  self->snoozed = stored->snoozed;
  self->noted = stored->noted;
  self->moment_us = -1;
  self->pause_until_real_us = stored->pause_until_real_us;
  self->counts = stored->counts;
  if (self->pause_until_real_us > self->real_us + LONGEST_PAUSE_US)
    self->pause_until_real_us = -1;
}

/* Since when nobody ran: since it was written where that was at the end. After a crash
 * it ran on, but not beyond when it wanted to be asked: that would have been written. */
static gint64
find_stop (const Stored *stored,
           gint64        now_us)
{
  if (stored->away_since_us >= 0)
    return stored->away_since_us;
  return stored->stopping ? stored->time.boot_us : MIN (now_us, stored->next_us);
}

/* Goes on from where it was, and then to now: a short time in which nobody ran is
 * nothing, a longer one an absence. */
static gboolean
resume_boot (LimberBreakClock      *self,
             const Stored          *stored,
             const LimberBreakTime *time)
{
  gint64 stop_us = find_stop (stored, time->boot_us);
  gboolean absent =
      stored->away_since_us >= 0 || time->boot_us - stop_us >= LIMBER_BREAK_AWAY_US;

  if (stored->time.boot_us > time->boot_us || stored->time.awake_us > time->awake_us)
    return FALSE;

  load (self, stored);
  self->now_us = stored->time.boot_us;
  self->awake_us = stored->time.awake_us;
  self->last_away_us = stored->last_away_us;
  self->here_since_us = stored->here_since_us;
  self->watched_until_us = stored->watched_until_us;
  self->doing_since_us = stored->doing_since_us;
  self->due_us = stored->due_us;
  self->moment_us = stored->moment_us;
  self->pause_until_us = stored->pause_until_us;
  self->shown = stored->shown;
  self->running_from_us = stored->running_from_us;
  if (absent)
    limber_break_clock_leave (self, stop_us);
  limber_break_clock_advance (self, time);
  return TRUE;
}

/* Of another boot only durations are known, and of the time between the two what the
 * wall clock says. A break that was said is not shown any more, and is said again. */
static gboolean
change_boot (LimberBreakClock      *self,
             const Stored          *stored,
             const LimberBreakTime *time)
{
  gint64 gone_us = time->real_us - stored->time.real_us;
  gint64 since_us = stored->time.boot_us;

  if (gone_us < 0 || gone_us > LATEST_US)
    return FALSE;

  load (self, stored);
  self->sat_us += get_running (stored);
  if (self->phase == LIMBER_BREAK_PHASE_DOING)
    since_us = stored->doing_since_us;
  if (stored->away_since_us >= 0)
    since_us = MIN (since_us, stored->away_since_us);
  if (stored->pause_until_us >= 0)
    self->pause_until_us =
        MAX (0, self->now_us + stored->pause_until_us - stored->time.boot_us - gone_us);
  self->due_us = self->now_us;
  self->shown = LIMBER_BREAK_EVENT_NONE;
  if (self->phase == LIMBER_BREAK_PHASE_SAID)
    {
      self->phase = self->kind == LIMBER_BREAK_KIND_BREAK ? LIMBER_BREAK_PHASE_DUE
                                                          : LIMBER_BREAK_PHASE_COUNTING;
      self->deferred = FALSE;
    }
  limber_break_clock_count_absence (self, stored->time.boot_us - since_us + gone_us);
  if (self->phase == LIMBER_BREAK_PHASE_DOING)
    self->phase = LIMBER_BREAK_PHASE_COUNTING;
  return TRUE;
}

static void
store_alarm (LimberBreakClock *self,
             Stored           *stored,
             LimberBreakKind   kind)
{
  stored->sat_us[kind] = self->sat_us - self->alarms[kind].from_us;
  stored->left_us[kind] = self->alarms[kind].target_us - self->sat_us;
}

static void
store (LimberBreakClock *self,
       Stored           *stored)
{
  *stored = (Stored){
    .time = { self->now_us, self->awake_us, self->real_us },
    .next_us = limber_break_clock_get_next_time (self),
    .away_since_us = self->away_since_us,
    .last_away_us = self->last_away_us,
    .here_since_us = self->here_since_us,
    .watched_until_us = self->watched_until_us,
    .doing_since_us = self->doing_since_us,
    .due_us = self->due_us,
    .moment_us = self->moment_us,
    .pause_until_us = self->pause_until_us,
    .pause_until_real_us = self->pause_until_real_us,
    .phase = self->phase,
    .kind = self->kind,
    .shown = self->shown,
    .deferred = self->deferred,
    .snoozed = self->snoozed,
    .noted = self->noted,
    .running_from_us = self->running_from_us,
    .counts = self->counts,
  };
  store_alarm (self, stored, LIMBER_BREAK_KIND_BREAK);
  store_alarm (self, stored, LIMBER_BREAK_KIND_NUDGE);
}

/**
 * limber_break_clock_to_variant:
 * @self: a clock that has been updated
 * @boot_id: what tells one boot of the machine from another
 * @stopping: whether the program is about to end
 * @time: now
 *
 * Returns: (transfer floating): all that is to be known to go on from here, of type
 *   a{sv}
 */
GVariant *
limber_break_clock_to_variant (LimberBreakClock      *self,
                               const char            *boot_id,
                               gboolean               stopping,
                               const LimberBreakTime *time)
{
  GVariantBuilder builder;
  Stored stored;

  g_return_val_if_fail (LIMBER_IS_BREAK_CLOCK (self), NULL);
  g_return_val_if_fail (boot_id != NULL, NULL);
  g_return_val_if_fail (time != NULL, NULL);

  limber_break_clock_advance (self, time);
  limber_break_clock_refresh (self);
  store (self, &stored);
  stored.stopping = !!stopping;

  g_variant_builder_init (&builder, G_VARIANT_TYPE_VARDICT);
  g_variant_builder_add (&builder, "{sv}", "version", g_variant_new_uint32 (VERSION));
  g_variant_builder_add (&builder, "{sv}", "boot-id", g_variant_new_string (boot_id));
  for (gsize i = 0; i < G_N_ELEMENTS (fields); i++)
    g_variant_builder_add (&builder, "{sv}", fields[i].name,
                           write_field (&stored, &fields[i]));
  return g_variant_builder_end (&builder);
}

/**
 * limber_break_clock_restore:
 * @self: a new clock
 * @state: anything
 * @boot_id: what tells one boot of the machine from another
 * @time: now
 *
 * Goes on from what limber_break_clock_to_variant() has written. Who is here, what
 * plays and why to be quiet is not among it: that is told again before the first
 * limber_break_clock_update().
 *
 * Returns: %FALSE where @state makes no sense; the clock is as it was then
 */
gboolean
limber_break_clock_restore (LimberBreakClock      *self,
                            GVariant              *state,
                            const char            *boot_id,
                            const LimberBreakTime *time)
{
  Stored stored;
  const char *stored_id = NULL;
  gboolean restored;

  g_return_val_if_fail (LIMBER_IS_BREAK_CLOCK (self), FALSE);
  g_return_val_if_fail (state != NULL, FALSE);
  g_return_val_if_fail (boot_id != NULL, FALSE);
  g_return_val_if_fail (time != NULL, FALSE);

  if (!read_fields (state, &stored) || !is_sane (&stored) ||
      !g_variant_lookup (state, "boot-id", "&s", &stored_id))
    return FALSE;

  limber_break_clock_advance (self, time);
  if (g_str_equal (stored_id, boot_id))
    restored = resume_boot (self, &stored, time);
  else
    restored = change_boot (self, &stored, time);
  limber_break_clock_refresh (self);
  return restored;
}
