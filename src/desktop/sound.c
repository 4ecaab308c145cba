/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

/* The window's side of the sound: what shall sound, how loud, and what is known of
 * how it went. See sound-worker.c for the side that may hang. */

#include "config.h"

#include "desktop/sound.h"

#include <math.h>

#include "desktop/sound-worker.h"

/* A sink of a Bluetooth headset takes up to 2 s to wake, others 50 ms and more; most
 * are awake after this. */
#define WAKE_US (1500 * G_TIME_SPAN_MILLISECOND)

/* A call that has been out for longer is called not answering. A healthy one takes
 * 15 ms. */
#define NOT_ANSWERING_US (500 * G_TIME_SPAN_MILLISECOND)

/* Between the two cues of the test; the second where the first was to wake the sink
 * and may have been swallowed. */
#define TEST_GAP_MS      400
#define TEST_GAP_COLD_MS 1500

#define VOLUME_DEFAULT 80

struct _LimberSound
{
  GObject parent_instance;

  char *folder;
  gboolean enabled;
  int volume;
  gboolean count_reps;
  LimberSoundState state;
  LimberSoundWorker *worker; /* (nullable): from the first sound on */
  gint64 last_sound_us;      /* 0: none yet */
  guint watchdog_id;
  guint test_id;
};

static void cue_output_iface_init (LimberCueOutputInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (LimberSound,
                               limber_sound,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (LIMBER_TYPE_CUE_OUTPUT,
                                                      cue_output_iface_init))

G_DEFINE_ENUM_TYPE (LimberSoundState,
                    limber_sound_state,
                    G_DEFINE_ENUM_VALUE (LIMBER_SOUND_IDLE, "idle"),
                    G_DEFINE_ENUM_VALUE (LIMBER_SOUND_WORKING, "working"),
                    G_DEFINE_ENUM_VALUE (LIMBER_SOUND_UNAVAILABLE, "unavailable"),
                    G_DEFINE_ENUM_VALUE (LIMBER_SOUND_NOT_ANSWERING, "not-answering"))

enum
{
  PROP_0,
  PROP_ENABLED,
  PROP_VOLUME,
  PROP_COUNT_REPS,
  PROP_STATE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* The cubic curve of PulseAudio's and PipeWire's own sliders, by which half of the
 * way sounds about half as loud: 60 log10 (share), in whole dB. */
static int
volume_to_db (int percent)
{
  return (int) lround (60.0 * log10 (percent / 100.0));
}

static void
set_state (LimberSound      *self,
           LimberSoundState  state)
{
  if (self->state == state)
    return;

  self->state = state;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATE]);
}

static void
worker_reported (GObject          *owner,
                 LimberSoundState  state)
{
  set_state (LIMBER_SOUND (owner), state);
}

static guint
to_ms (gint64 time_us)
{
  return (guint) ((time_us + 999) / 1000);
}

/* Once the call is out for long, its end is reported like any other: there is
 * nothing left to watch. */
static gboolean
watch (gpointer data)
{
  LimberSound *self = data;
  gint64 since_us = limber_sound_worker_get_busy_since (self->worker);
  gint64 out_us = g_get_monotonic_time () - since_us;

  self->watchdog_id = 0;
  if (since_us == 0)
    return G_SOURCE_REMOVE;

  if (out_us >= NOT_ANSWERING_US)
    set_state (self, LIMBER_SOUND_NOT_ANSWERING);
  else
    self->watchdog_id = g_timeout_add (to_ms (NOT_ANSWERING_US - out_us), watch, self);

  return G_SOURCE_REMOVE;
}

static void
push (LimberSound *self,
      const char  *id,
      int          volume_db,
      gint64       due_us)
{
  if (self->worker == NULL)
    self->worker =
        limber_sound_worker_new (self->folder, G_OBJECT (self), worker_reported);
  if (self->worker == NULL)
    {
      set_state (self, LIMBER_SOUND_UNAVAILABLE);
      return;
    }

  limber_sound_worker_play (self->worker, id, volume_db, due_us);
  self->last_sound_us = g_get_monotonic_time ();
  if (self->watchdog_id == 0)
    self->watchdog_id = g_timeout_add (to_ms (NOT_ANSWERING_US), watch, self);
}

static void
push_cue (LimberSound   *self,
          LimberCueKind  cue,
          gint64         due_us)
{
  if (self->volume > 0)
    push (self, limber_cue_kind_get_id (cue), volume_to_db (self->volume), due_us);
}

static gboolean
is_cold (LimberSound *self,
         gint64       time_us)
{
  return self->last_sound_us == 0 ||
         time_us - self->last_sound_us > LIMBER_CUE_OUTPUT_SILENCE_US;
}

/* Sees to it that the sink will be awake soon. Returns whether it may be asleep now. */
static gboolean
wake_sink (LimberSound *self)
{
  gint64 now_us = g_get_monotonic_time ();
  gboolean cold = is_cold (self, now_us);

  if (self->volume == 0)
    return FALSE;

  /* A sink that is awake yet may fall asleep just before the cue. */
  if (is_cold (self, now_us + LIMBER_CUE_OUTPUT_WAKE_AHEAD_US))
    push (self, "silence", 0, now_us);

  return cold;
}

static gboolean
play_end_of_test (gpointer data)
{
  LimberSound *self = data;

  self->test_id = 0;
  push_cue (self, LIMBER_CUE_END, g_get_monotonic_time ());

  return G_SOURCE_REMOVE;
}

static void
limber_sound_play (LimberCueOutput *output,
                   LimberCueKind    cue,
                   gint64           due_us)
{
  LimberSound *self = LIMBER_SOUND (output);

  if (!self->enabled)
    return;

  /* Who calls takes it as sounded, and sees no need to wake the sink for what comes
   * after. */
  if (cue == LIMBER_CUE_REP && !self->count_reps)
    wake_sink (self);
  else
    push_cue (self, cue, due_us);
}

static gint64
limber_sound_wake (LimberCueOutput *output)
{
  LimberSound *self = LIMBER_SOUND (output);

  if (!self->enabled || !wake_sink (self))
    return 0;

  return self->state == LIMBER_SOUND_UNAVAILABLE ? 0 : WAKE_US;
}

static void
cue_output_iface_init (LimberCueOutputInterface *iface)
{
  iface->play = limber_sound_play;
  iface->wake = limber_sound_wake;
}

static void
limber_sound_dispose (GObject *object)
{
  LimberSound *self = LIMBER_SOUND (object);

  g_clear_handle_id (&self->watchdog_id, g_source_remove);
  g_clear_handle_id (&self->test_id, g_source_remove);
  g_clear_pointer (&self->worker, limber_sound_worker_quit);

  G_OBJECT_CLASS (limber_sound_parent_class)->dispose (object);
}

static void
limber_sound_finalize (GObject *object)
{
  LimberSound *self = LIMBER_SOUND (object);

  g_free (self->folder);

  G_OBJECT_CLASS (limber_sound_parent_class)->finalize (object);
}

static void
limber_sound_get_property (GObject    *object,
                           guint       id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  LimberSound *self = LIMBER_SOUND (object);

  switch (id)
    {
    case PROP_ENABLED:
      g_value_set_boolean (value, self->enabled);
      break;
    case PROP_VOLUME:
      g_value_set_int (value, self->volume);
      break;
    case PROP_COUNT_REPS:
      g_value_set_boolean (value, self->count_reps);
      break;
    case PROP_STATE:
      g_value_set_enum (value, self->state);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
limber_sound_set_property (GObject      *object,
                           guint         id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  LimberSound *self = LIMBER_SOUND (object);

  switch (id)
    {
    case PROP_ENABLED:
      limber_sound_set_enabled (self, g_value_get_boolean (value));
      break;
    case PROP_VOLUME:
      limber_sound_set_volume (self, g_value_get_int (value));
      break;
    case PROP_COUNT_REPS:
      limber_sound_set_count_reps (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
limber_sound_class_init (LimberSoundClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GParamFlags read_write =
      G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = limber_sound_dispose;
  object_class->finalize = limber_sound_finalize;
  object_class->get_property = limber_sound_get_property;
  object_class->set_property = limber_sound_set_property;

  properties[PROP_ENABLED] =
      g_param_spec_boolean ("enabled", NULL, NULL, TRUE, read_write);
  properties[PROP_VOLUME] =
      g_param_spec_int ("volume", NULL, NULL, 0, 100, VOLUME_DEFAULT, read_write);
  properties[PROP_COUNT_REPS] =
      g_param_spec_boolean ("count-reps", NULL, NULL, TRUE, read_write);
  properties[PROP_STATE] =
      g_param_spec_enum ("state", NULL, NULL, LIMBER_TYPE_SOUND_STATE, LIMBER_SOUND_IDLE,
                         G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY |
                             G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
limber_sound_init (LimberSound *self)
{
  self->enabled = TRUE;
  self->volume = VOLUME_DEFAULT;
  self->count_reps = TRUE;
}

/**
 * limber_sound_new:
 * @folder: (type filename): where the sounds are: a file ID.oga for each cue, and
 *   silence.oga
 *
 * Creates the sound of a program. There is no connection to the sound server before
 * something is to be played.
 *
 * Returns: (transfer full): a new #LimberSound
 */
LimberSound *
limber_sound_new (const char *folder)
{
  LimberSound *self;

  g_return_val_if_fail (folder != NULL, NULL);

  self = g_object_new (LIMBER_TYPE_SOUND, NULL);
  self->folder = g_strdup (folder);

  return self;
}

/**
 * limber_sound_get_state:
 * @self: a #LimberSound
 *
 * Returns: how the last attempt to play something went, or is going
 */
LimberSoundState
limber_sound_get_state (LimberSound *self)
{
  g_return_val_if_fail (LIMBER_IS_SOUND (self), LIMBER_SOUND_IDLE);

  return self->state;
}

/**
 * limber_sound_get_enabled:
 * @self: a #LimberSound
 *
 * Returns: whether cues sound
 */
gboolean
limber_sound_get_enabled (LimberSound *self)
{
  g_return_val_if_fail (LIMBER_IS_SOUND (self), FALSE);

  return self->enabled;
}

/**
 * limber_sound_set_enabled:
 * @self: a #LimberSound
 * @enabled: whether cues sound
 *
 * Switching off also forgets the state, so that nobody is told of a sound that is
 * missing where none is wanted.
 */
void
limber_sound_set_enabled (LimberSound *self,
                          gboolean     enabled)
{
  g_return_if_fail (LIMBER_IS_SOUND (self));

  enabled = !!enabled;
  if (self->enabled == enabled)
    return;

  self->enabled = enabled;
  if (!enabled)
    set_state (self, LIMBER_SOUND_IDLE);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ENABLED]);
}

/**
 * limber_sound_get_volume:
 * @self: a #LimberSound
 *
 * Returns: the volume in percent, 0 to 100
 */
int
limber_sound_get_volume (LimberSound *self)
{
  g_return_val_if_fail (LIMBER_IS_SOUND (self), 0);

  return self->volume;
}

/**
 * limber_sound_set_volume:
 * @self: a #LimberSound
 * @percent: the volume, 0 (nothing is played) to 100 (as loud as recorded); what is
 *   outside is brought inside
 *
 * Sets the volume of later cues, by a curve on which 50 % sounds about half as loud.
 */
void
limber_sound_set_volume (LimberSound *self,
                         int          percent)
{
  g_return_if_fail (LIMBER_IS_SOUND (self));

  percent = CLAMP (percent, 0, 100);
  if (self->volume == percent)
    return;

  self->volume = percent;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VOLUME]);
}

/**
 * limber_sound_get_count_reps:
 * @self: a #LimberSound
 *
 * Returns: whether %LIMBER_CUE_REP sounds
 */
gboolean
limber_sound_get_count_reps (LimberSound *self)
{
  g_return_val_if_fail (LIMBER_IS_SOUND (self), FALSE);

  return self->count_reps;
}

/**
 * limber_sound_set_count_reps:
 * @self: a #LimberSound
 * @count_reps: whether %LIMBER_CUE_REP sounds
 */
void
limber_sound_set_count_reps (LimberSound *self,
                             gboolean     count_reps)
{
  g_return_if_fail (LIMBER_IS_SOUND (self));

  count_reps = !!count_reps;
  if (self->count_reps == count_reps)
    return;

  self->count_reps = count_reps;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_COUNT_REPS]);
}

/**
 * limber_sound_test:
 * @self: a #LimberSound
 *
 * Plays two cues one after the other at the present volume, also where sound is
 * switched off: somebody wants to hear what it is like.
 */
void
limber_sound_test (LimberSound *self)
{
  gboolean cold;

  g_return_if_fail (LIMBER_IS_SOUND (self));

  cold = wake_sink (self);
  push_cue (self, LIMBER_CUE_START, g_get_monotonic_time ());

  g_clear_handle_id (&self->test_id, g_source_remove);
  self->test_id =
      g_timeout_add (cold ? TEST_GAP_COLD_MS : TEST_GAP_MS, play_end_of_test, self);
}
