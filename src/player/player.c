/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "player/player.h"

/* The machine has slept where the boot time gains more than this on the clock. */
#define SLEEP_US G_USEC_PER_SEC

struct _LimberPlayer
{
  GObject parent_instance;

  LimberTimeline *timeline;
  LimberClock *clock;
  LimberPlayerState state;
  LimberPlayerState notified_state;
  guint segment;

  /* The position, and while playing the time at which it was that. Every look at
   * the clock moves both by the same whole microseconds, so nothing is rounded. */
  gint64 position_us;
  gint64 time_us;
  gint64 boot_ahead_us; /* how far the boot time was ahead of the clock then */

  /* Cues up to here are due. After a jump that is just before the position, so that
   * a cue exactly there is heard when playing begins. */
  gint64 reached_us;
  guint next_cue;
  gboolean jumped; /* and "jumped" is still to be emitted */
  gboolean delivering;
};

G_DEFINE_FINAL_TYPE (LimberPlayer, limber_player, G_TYPE_OBJECT)

G_DEFINE_ENUM_TYPE (LimberPlayerState,
                    limber_player_state,
                    G_DEFINE_ENUM_VALUE (LIMBER_PLAYER_READY, "ready"),
                    G_DEFINE_ENUM_VALUE (LIMBER_PLAYER_PLAYING, "playing"),
                    G_DEFINE_ENUM_VALUE (LIMBER_PLAYER_PAUSED, "paused"),
                    G_DEFINE_ENUM_VALUE (LIMBER_PLAYER_FINISHED, "finished"))

enum
{
  PROP_0,
  PROP_STATE,
  PROP_SEGMENT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

enum
{
  CUE,
  JUMPED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* A clock may misbehave: nothing here may overflow. */
static gint64
saturated_add (gint64 a,
               gint64 b)
{
  gint64 sum;

  if (__builtin_add_overflow (a, b, &sum))
    return b > 0 ? G_MAXINT64 : G_MININT64;

  return sum;
}

static gint64
saturated_subtract (gint64 a,
                    gint64 b)
{
  gint64 difference;

  if (__builtin_sub_overflow (a, b, &difference))
    return b < 0 ? G_MAXINT64 : G_MININT64;

  return difference;
}

/* How much of the timeline has gone by from the last look at the clock to @now_us. */
static gint64
get_elapsed (LimberPlayer *self,
             gint64        now_us)
{
  gint64 elapsed_us = saturated_subtract (now_us, self->time_us);
  gint64 left_us = limber_timeline_get_duration (self->timeline) - self->position_us;

  return CLAMP (elapsed_us, 0, left_us);
}

/* Looks at the clock; TRUE where the machine has slept since the last look. The boot
 * time is read between two readings of the clock: a thread that is held up between
 * them must not look like a sleep. */
static gboolean
read_clock (LimberPlayer *self,
            gint64       *now_us)
{
  gint64 before_us = limber_clock_get_time (self->clock);
  gint64 boot_us = limber_clock_get_boot_time (self->clock);
  gint64 ahead_us;
  gint64 gained_us;

  *now_us = limber_clock_get_time (self->clock);
  ahead_us = saturated_subtract (boot_us, *now_us);
  gained_us = saturated_subtract (ahead_us, self->boot_ahead_us);
  self->boot_ahead_us = saturated_subtract (boot_us, before_us);

  return gained_us > SLEEP_US;
}

/* Makes now the time of the position. */
static void
anchor (LimberPlayer *self)
{
  read_clock (self, &self->time_us);
}

/* Moves the position to where it is now. From a clock that went back it goes on from
 * where it was. */
static void
track (LimberPlayer *self)
{
  gint64 now_us;
  gint64 elapsed_us;
  gboolean slept;

  if (self->state != LIMBER_PLAYER_PLAYING)
    return;

  slept = read_clock (self, &now_us);
  elapsed_us = get_elapsed (self, now_us);
  self->position_us += elapsed_us;
  self->time_us = MIN (now_us, self->time_us + elapsed_us);
  self->reached_us = self->position_us;

  if (slept)
    self->state = LIMBER_PLAYER_PAUSED;
}

static gboolean
emit_next_cue (LimberPlayer *self)
{
  const LimberCue *cue;
  gint64 due_us;

  if (self->next_cue >= limber_timeline_get_n_cues (self->timeline))
    return FALSE;

  cue = limber_timeline_get_cue (self->timeline, self->next_cue);
  if (cue->at_us > self->reached_us)
    return FALSE;

  due_us = saturated_subtract (self->time_us, self->position_us - cue->at_us);
  self->next_cue++;
  g_signal_emit (self, signals[CUE], 0, (guint) cue->kind, due_us);

  return TRUE;
}

static gboolean
emit_jumped (LimberPlayer *self)
{
  if (!self->jumped)
    return FALSE;

  self->jumped = FALSE;
  g_signal_emit (self, signals[JUMPED], 0, self->position_us);

  return TRUE;
}

static gboolean
finish (LimberPlayer *self)
{
  if (self->state == LIMBER_PLAYER_FINISHED ||
      self->reached_us < limber_timeline_get_duration (self->timeline))
    return FALSE;

  self->state = LIMBER_PLAYER_FINISHED;

  return TRUE;
}

static gboolean
notify_segment (LimberPlayer *self)
{
  guint segment = limber_timeline_find_segment (self->timeline, self->position_us);

  if (self->segment == segment)
    return FALSE;

  self->segment = segment;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SEGMENT]);

  return TRUE;
}

static gboolean
notify_state (LimberPlayer *self)
{
  if (self->notified_state == self->state)
    return FALSE;

  self->notified_state = self->state;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATE]);

  return TRUE;
}

/* Emits all that is to be emitted, in order. A handler may call into the player:
 * that changes the player at once, but what follows from it is emitted from here,
 * after the emission that the handler is part of, and not from within it. */
static void
deliver (LimberPlayer *self)
{
  if (self->delivering)
    return;

  self->delivering = TRUE;
  while (emit_jumped (self) || emit_next_cue (self) || finish (self) ||
         notify_segment (self) || notify_state (self))
    continue;
  self->delivering = FALSE;
}

static void
move (LimberPlayer *self,
      gint64        position_us)
{
  self->position_us = position_us;
  self->reached_us = position_us - 1;
  self->next_cue = limber_timeline_find_cue (self->timeline, position_us);
  self->jumped = TRUE;
}

/* The player has tracked the clock before. */
static void
jump (LimberPlayer *self,
      gint64        position_us)
{
  gint64 duration_us = limber_timeline_get_duration (self->timeline);

  position_us = CLAMP (position_us, 0, duration_us);
  if (self->state == LIMBER_PLAYER_FINISHED && position_us == duration_us)
    return;

  move (self, position_us);
  anchor (self);
  if (self->state == LIMBER_PLAYER_FINISHED)
    self->state = LIMBER_PLAYER_PAUSED;
  if (self->state == LIMBER_PLAYER_PLAYING || position_us == duration_us)
    self->reached_us = position_us;
  deliver (self);
}

static void
limber_player_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  LimberPlayer *self = LIMBER_PLAYER (object);

  switch (prop_id)
    {
    case PROP_STATE:
      g_value_set_enum (value, self->state);
      break;
    case PROP_SEGMENT:
      g_value_set_uint (value, self->segment);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
limber_player_finalize (GObject *object)
{
  LimberPlayer *self = LIMBER_PLAYER (object);

  g_clear_object (&self->timeline);
  g_clear_object (&self->clock);

  G_OBJECT_CLASS (limber_player_parent_class)->finalize (object);
}

static void
limber_player_class_init (LimberPlayerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = limber_player_get_property;
  object_class->finalize = limber_player_finalize;

  properties[PROP_STATE] =
      g_param_spec_enum ("state", NULL, NULL, LIMBER_TYPE_PLAYER_STATE,
                         LIMBER_PLAYER_READY, flags);
  properties[PROP_SEGMENT] =
      g_param_spec_uint ("segment", NULL, NULL, 0, G_MAXUINT, 0, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[CUE] = g_signal_new ("cue", LIMBER_TYPE_PLAYER, G_SIGNAL_RUN_LAST, 0, NULL,
                               NULL, NULL, G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_INT64);
  signals[JUMPED] = g_signal_new ("jumped", LIMBER_TYPE_PLAYER, G_SIGNAL_RUN_LAST, 0,
                                  NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT64);
}

static void
limber_player_init (LimberPlayer *self)
{
  self->reached_us = -1;
}

/**
 * limber_player_new:
 * @timeline: what is played
 * @clock: what it is played by
 *
 * Returns: (transfer full): a player at the start, ready
 */
LimberPlayer *
limber_player_new (LimberTimeline *timeline,
                   LimberClock    *clock)
{
  LimberPlayer *self;

  g_return_val_if_fail (LIMBER_IS_TIMELINE (timeline), NULL);
  g_return_val_if_fail (LIMBER_IS_CLOCK (clock), NULL);

  self = g_object_new (LIMBER_TYPE_PLAYER, NULL);
  self->timeline = g_object_ref (timeline);
  self->clock = g_object_ref (clock);

  return self;
}

/**
 * limber_player_get_timeline:
 * @self: a player
 *
 * Returns: (transfer none): what is played
 */
LimberTimeline *
limber_player_get_timeline (LimberPlayer *self)
{
  g_return_val_if_fail (LIMBER_IS_PLAYER (self), NULL);

  return self->timeline;
}

/**
 * limber_player_get_state:
 * @self: a player
 *
 * Returns: its state, as of the last update
 */
LimberPlayerState
limber_player_get_state (LimberPlayer *self)
{
  g_return_val_if_fail (LIMBER_IS_PLAYER (self), LIMBER_PLAYER_READY);

  return self->state;
}

/**
 * limber_player_get_segment:
 * @self: a player
 *
 * Returns: the index of the timeline's segment that the position is in, as of the
 *   last update; it changes after the cues up to there have been emitted
 */
guint
limber_player_get_segment (LimberPlayer *self)
{
  g_return_val_if_fail (LIMBER_IS_PLAYER (self), 0);

  return self->segment;
}

/**
 * limber_player_get_position:
 * @self: a player
 *
 * Returns: where it is now, in microseconds since the timeline's start
 */
gint64
limber_player_get_position (LimberPlayer *self)
{
  g_return_val_if_fail (LIMBER_IS_PLAYER (self), 0);

  if (self->state != LIMBER_PLAYER_PLAYING)
    return self->position_us;

  return self->position_us + get_elapsed (self, limber_clock_get_time (self->clock));
}

/**
 * limber_player_get_next_cue_time:
 * @self: a player
 *
 * Returns: when the next cue is due, in microseconds of the clock's
 *   limber_clock_get_time(); -1 where it is not playing
 */
gint64
limber_player_get_next_cue_time (LimberPlayer *self)
{
  const LimberCue *cue;

  g_return_val_if_fail (LIMBER_IS_PLAYER (self), -1);

  if (self->state != LIMBER_PLAYER_PLAYING ||
      self->next_cue >= limber_timeline_get_n_cues (self->timeline))
    return -1;

  cue = limber_timeline_get_cue (self->timeline, self->next_cue);

  return saturated_add (self->time_us, cue->at_us - self->position_us);
}

/**
 * limber_player_play:
 * @self: a player
 *
 * Plays on from the position, or from the start where it has finished.
 */
void
limber_player_play (LimberPlayer *self)
{
  g_autoptr (LimberPlayer) guard = NULL;

  g_return_if_fail (LIMBER_IS_PLAYER (self));

  if (self->state == LIMBER_PLAYER_PLAYING)
    return;

  guard = g_object_ref (self);
  if (self->state == LIMBER_PLAYER_FINISHED)
    move (self, 0);
  self->state = LIMBER_PLAYER_PLAYING;
  anchor (self);
  self->reached_us = self->position_us;
  deliver (self);
}

/**
 * limber_player_pause:
 * @self: a player
 *
 * Stays at the position, after the cues up to there. One that is ready is paused
 * too: who was about to start it can see that it is not wanted.
 */
void
limber_player_pause (LimberPlayer *self)
{
  g_autoptr (LimberPlayer) guard = NULL;

  g_return_if_fail (LIMBER_IS_PLAYER (self));

  guard = g_object_ref (self);
  limber_player_update (self);
  if (self->state != LIMBER_PLAYER_FINISHED)
    self->state = LIMBER_PLAYER_PAUSED;
  deliver (self);
}

/**
 * limber_player_toggle:
 * @self: a player
 *
 * Pauses where it is playing, and plays where it is not.
 */
void
limber_player_toggle (LimberPlayer *self)
{
  g_return_if_fail (LIMBER_IS_PLAYER (self));

  if (self->state == LIMBER_PLAYER_PLAYING)
    limber_player_pause (self);
  else
    limber_player_play (self);
}

/**
 * limber_player_next:
 * @self: a player
 *
 * Goes to the start of the next block, after the last one to the end. Playing goes
 * on, a pause stays one.
 */
void
limber_player_next (LimberPlayer *self)
{
  g_autoptr (LimberPlayer) guard = NULL;
  guint segment;

  g_return_if_fail (LIMBER_IS_PLAYER (self));

  guard = g_object_ref (self);
  limber_player_update (self);
  segment = limber_timeline_find_segment (self->timeline, self->position_us);
  jump (self, limber_timeline_get_block_end (self->timeline, segment));
}

/**
 * limber_player_previous:
 * @self: a player
 *
 * Goes back to the start of the block, or of the one before it where no more than
 * %LIMBER_PLAYER_RESTART_US of the block have gone by. Playing goes on, a pause
 * stays one.
 */
void
limber_player_previous (LimberPlayer *self)
{
  g_autoptr (LimberPlayer) guard = NULL;
  guint segment;
  gint64 start_us;

  g_return_if_fail (LIMBER_IS_PLAYER (self));

  guard = g_object_ref (self);
  limber_player_update (self);
  segment = limber_timeline_find_segment (self->timeline, self->position_us);
  start_us = limber_timeline_get_block_start (self->timeline, segment);
  if (start_us > 0 && self->position_us - start_us <= LIMBER_PLAYER_RESTART_US)
    {
      segment = limber_timeline_find_segment (self->timeline, start_us - 1);
      start_us = limber_timeline_get_block_start (self->timeline, segment);
    }
  jump (self, start_us);
}

/**
 * limber_player_seek:
 * @self: a player
 * @position_us: microseconds since the timeline's start; what is outside of it
 *   becomes its start or its end
 *
 * Goes to any position. Cues from there on are to come, one exactly there included,
 * and earlier ones are not. Playing goes on, a pause stays one, and at the end it
 * has finished; from there back it is paused.
 */
void
limber_player_seek (LimberPlayer *self,
                    gint64        position_us)
{
  g_autoptr (LimberPlayer) guard = NULL;

  g_return_if_fail (LIMBER_IS_PLAYER (self));

  guard = g_object_ref (self);
  limber_player_update (self);
  jump (self, position_us);
}

/**
 * limber_player_update:
 * @self: a player
 *
 * Looks at the clock, and emits the cues that have become due since, in order; then
 * notifies of the segment, and of the state where the end was reached. Where the
 * machine has slept since the last look, the player is paused at the position that
 * it had.
 *
 * Handlers may call anything here. Where one jumps, cues that were still to be
 * emitted before the jump are left out.
 */
void
limber_player_update (LimberPlayer *self)
{
  g_autoptr (LimberPlayer) guard = NULL;

  g_return_if_fail (LIMBER_IS_PLAYER (self));

  guard = g_object_ref (self);
  track (self);
  deliver (self);
}
