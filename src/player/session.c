/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "player/session.h"

#define LATEST_US (G_MAXINT64 / 4)

struct _LimberSession
{
  GObject parent_instance;

  LimberPlayer *player;
  LimberClock *clock;
  LimberCueOutput *output; /* (nullable) */
  GSource *source;         /* ready when something is to be done while playing */
  GSource *start_source;   /* (nullable): to play for the first time */
  gint64 sounded_us;       /* when the sink was last awake, on the main loop's time */
};

G_DEFINE_FINAL_TYPE (LimberSession, limber_session, G_TYPE_OBJECT)

static gboolean
source_dispatch (GSource     *source,
                 GSourceFunc  callback,
                 gpointer     user_data)
{
  return callback (user_data);
}

static GSourceFuncs source_funcs = { .dispatch = source_dispatch };

/* A source that only has a ready time; it is never ready until that is set. */
static GSource *
add_source (LimberSession *self,
            GMainContext  *context,
            const char    *name,
            GSourceFunc    callback)
{
  GSource *source = g_source_new (&source_funcs, sizeof (GSource));

  g_source_set_static_name (source, name);
  g_source_set_callback (source, callback, self, NULL);
  g_source_attach (source, context);

  return source;
}

static void
remove_source (GSource *source)
{
  g_source_destroy (source);
  g_source_unref (source);
}

/* A time of the clock on the main loop's time, within what can be reckoned with
 * whatever the clock says. */
static gint64
to_loop_time (LimberSession *self,
              gint64         time_us)
{
  gint64 wake_us = limber_clock_get_wake_time (self->clock, time_us);

  return CLAMP (wake_us, -LATEST_US, LATEST_US);
}

static gint64
get_now (LimberSession *self)
{
  return to_loop_time (self, limber_clock_get_time (self->clock));
}

static gint64
wake_output (LimberSession *self)
{
  self->sounded_us = get_now (self);

  return limber_cue_output_wake (self->output);
}

/* When the next cue is due, on the main loop's time; FALSE for none. */
static gboolean
get_next_due (LimberSession *self,
              gint64        *due_us)
{
  if (limber_player_get_state (self->player) != LIMBER_PLAYER_PLAYING)
    return FALSE;

  *due_us = to_loop_time (self, limber_player_get_next_cue_time (self->player));

  return TRUE;
}

/* Whether the sink is to be woken before a cue that is due at @due_us. */
static gboolean
needs_wake (LimberSession *self,
            gint64         due_us)
{
  return self->output != NULL &&
         due_us - self->sounded_us >= LIMBER_CUE_OUTPUT_SILENCE_US;
}

static void
schedule (LimberSession *self)
{
  gint64 ready_us;

  if (!get_next_due (self, &ready_us))
    {
      g_source_set_ready_time (self->source, -1);
      return;
    }

  if (needs_wake (self, ready_us))
    ready_us -= LIMBER_CUE_OUTPUT_WAKE_AHEAD_US;
  g_source_set_ready_time (self->source, MAX (ready_us, 0));
}

static gboolean
on_ready (gpointer user_data)
{
  g_autoptr (LimberSession) self = g_object_ref (LIMBER_SESSION (user_data));
  gint64 due_us;

  limber_player_update (self->player);
  if (self->source == NULL)
    return G_SOURCE_REMOVE;

  if (get_next_due (self, &due_us) && needs_wake (self, due_us) &&
      due_us - LIMBER_CUE_OUTPUT_WAKE_AHEAD_US <= get_now (self))
    wake_output (self);
  schedule (self);

  return G_SOURCE_CONTINUE;
}

static void
cancel_start (LimberSession *self)
{
  g_clear_pointer (&self->start_source, remove_source);
}

static gboolean
on_start (gpointer user_data)
{
  g_autoptr (LimberSession) self = g_object_ref (LIMBER_SESSION (user_data));

  cancel_start (self);
  limber_player_play (self->player);

  return G_SOURCE_REMOVE;
}

static void
on_cue (LimberSession *self,
        guint          cue,
        gint64         due_us)
{
  if (self->output == NULL)
    return;

  self->sounded_us = get_now (self);
  limber_cue_output_play (self->output, cue, to_loop_time (self, due_us));
}

/* Whatever was done to the player instead is what is wanted. */
static void
on_changed (LimberSession *self)
{
  cancel_start (self);
  schedule (self);
}

/* Who jumps while the start is waited for does not want to wait. */
static void
on_jumped (LimberSession *self)
{
  gboolean starting = self->start_source != NULL;

  on_changed (self);
  if (starting && limber_player_get_state (self->player) == LIMBER_PLAYER_READY)
    limber_player_play (self->player);
}

static void
limber_session_dispose (GObject *object)
{
  LimberSession *self = LIMBER_SESSION (object);

  cancel_start (self);
  g_clear_pointer (&self->source, remove_source);
  if (self->player != NULL)
    g_signal_handlers_disconnect_by_data (self->player, self);
  g_clear_object (&self->player);
  g_clear_object (&self->clock);
  g_clear_object (&self->output);

  G_OBJECT_CLASS (limber_session_parent_class)->dispose (object);
}

static void
limber_session_class_init (LimberSessionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = limber_session_dispose;
}

static void
limber_session_init (LimberSession *self)
{
}

/**
 * limber_session_new:
 * @timeline: what is played
 * @clock: what it is played by
 * @output: (nullable): where its cues are heard; %NULL for nowhere
 *
 * The session runs in the thread-default main context of the caller, for as long as
 * it is kept.
 *
 * Returns: (transfer full): a session at the start, ready
 */
LimberSession *
limber_session_new (LimberTimeline  *timeline,
                    LimberClock     *clock,
                    LimberCueOutput *output)
{
  LimberSession *self;

  g_return_val_if_fail (LIMBER_IS_TIMELINE (timeline), NULL);
  g_return_val_if_fail (LIMBER_IS_CLOCK (clock), NULL);
  g_return_val_if_fail (output == NULL || LIMBER_IS_CUE_OUTPUT (output), NULL);

  self = g_object_new (LIMBER_TYPE_SESSION, NULL);
  self->clock = g_object_ref (clock);
  g_set_object (&self->output, output);
  self->player = limber_player_new (timeline, clock);
  self->sounded_us = get_now (self) - LIMBER_CUE_OUTPUT_SILENCE_US;
  self->source =
      add_source (self, g_main_context_get_thread_default (), "limber session", on_ready);

  g_signal_connect_object (self->player, "cue", G_CALLBACK (on_cue), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->player, "jumped", G_CALLBACK (on_jumped), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->player, "notify::state", G_CALLBACK (on_changed), self,
                           G_CONNECT_SWAPPED);

  return self;
}

/**
 * limber_session_get_player:
 * @self: a session
 *
 * Returns: (transfer none): its player, to be looked at and to be told what to do
 */
LimberPlayer *
limber_session_get_player (LimberSession *self)
{
  g_return_val_if_fail (LIMBER_IS_SESSION (self), NULL);

  return self->player;
}

/**
 * limber_session_start:
 * @self: a session
 *
 * Wakes the sink, and plays as soon as it can be heard. Where the player is told to
 * do something else before that, it does only what it is told.
 */
void
limber_session_start (LimberSession *self)
{
  gint64 delay_us;

  g_return_if_fail (LIMBER_IS_SESSION (self));

  if (limber_player_get_state (self->player) == LIMBER_PLAYER_PLAYING ||
      self->start_source != NULL)
    return;

  delay_us = self->output != NULL ? wake_output (self) : 0;
  if (delay_us <= 0)
    {
      limber_player_play (self->player);
      return;
    }

  self->start_source = add_source (self, g_source_get_context (self->source),
                                   "limber session start", on_start);
  g_source_set_ready_time (self->start_source, g_get_monotonic_time () + delay_us);
}
