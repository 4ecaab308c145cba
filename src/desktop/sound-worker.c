/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

/* Why libcanberra is used like this.
 *
 * ca_context_play() returns as soon as the server has taken the cue, which is a few
 * milliseconds from now; or it does not return for thirty seconds, because the
 * server hangs, and then every other call on that context waits behind it. There is
 * no way to know beforehand and none to interrupt it. Hence:
 *
 * - One thread, this one, makes every ca_* call. The window only puts messages in a
 *   queue and never waits for an answer, not even to quit: the thread holds a
 *   reference to what it works with, and it may outlive everybody else.
 * - A message says when its cue was due. A cue taken up too late is dropped, so that
 *   those that piled up behind a hang do not come all at once; one that got into the
 *   hang itself is cut off as soon as the call returns.
 * - A context that has lost its server does not always find it again (never where
 *   PULSE_SERVER is set, as in Flatpak), but a new one does: so an error throws the
 *   context away.
 * - Finish callbacks are not used. They come on yet another thread, must not call
 *   back, and report success on a sink that is muted.
 * - Sounds are sent to the server once and kept there (`cache-control=permanent` in
 *   both calls; with ca_context_cache() alone they are sent again each time). The
 *   server keeps them by event id, for all programs: so the ids are ours and carry a
 *   version.
 * - Sounds are named by file, never looked up in a theme: an exercise sounds the same
 *   everywhere, and libcanberra remembers for good what it did not find. */

#include "config.h"

#include "desktop/sound-worker.h"

#include <canberra.h>
#include <glib/gi18n.h>
#include <stdatomic.h>

/* Raise it whenever a sound changes (data/sounds/make-cues.c): a server that has
 * the old sound under the old id goes on playing it. */
#define CUE_VERSION "v1"

/* A cue further from its moment than this misleads more than its absence does. */
#define LATE_US (250 * G_TIME_SPAN_MILLISECOND)

/* Not "event", which is what libcanberra says otherwise: people mute that for all
 * programs together as system sounds, and an exercise must still be heard. Nor
 * "music": that shares the volume remembered for music players and falls silent
 * in calls. These cues stand in for a screen that is out of sight, and nothing else
 * interferes with the role that says so. */
#define MEDIA_ROLE "a11y"

typedef struct
{
  const char *id; /* (nullable): of the cue, static; %NULL to quit */
  int volume_db;
  gint64 due_us;
} Message;

struct _LimberSoundWorker
{
  gatomicrefcount ref_count;
  char *folder;
  GWeakRef owner;
  LimberSoundReport report;
  GAsyncQueue *messages;
  _Atomic gint64 busy_since_us; /* 0: no call is out */

  /* The thread's own. */
  ca_context *context;
  guint n_cached;
  gboolean failing;  /* the last cue did not get through */
  gboolean bad_file; /* said so */
};

typedef struct
{
  LimberSoundWorker *worker;
  LimberSoundState state;
} Report;

static LimberSoundWorker *
worker_ref (LimberSoundWorker *self)
{
  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

static void
worker_unref (LimberSoundWorker *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_free (self->folder);
  g_weak_ref_clear (&self->owner);
  g_async_queue_unref (self->messages);
  g_free (self);
}

static void
report_free (gpointer data)
{
  Report *report = data;

  worker_unref (report->worker);
  g_free (report);
}

static gboolean
deliver_report (gpointer data)
{
  Report *report = data;
  g_autoptr (GObject) owner = g_weak_ref_get (&report->worker->owner);

  if (owner != NULL)
    report->worker->report (owner, report->state);

  return G_SOURCE_REMOVE;
}

/* Always a source, not g_main_context_invoke(): that would run it here, in this
 * thread, whenever the main context happens not to be running. */
static void
report_state (LimberSoundWorker *self,
              LimberSoundState   state)
{
  Report *report = g_new (Report, 1);

  report->worker = worker_ref (self);
  report->state = state;
  g_idle_add_full (G_PRIORITY_DEFAULT, deliver_report, report, report_free);
}

static gboolean
is_late (const Message *message)
{
  return g_get_monotonic_time () - message->due_us > LATE_US;
}

static void
begin_call (LimberSoundWorker *self)
{
  atomic_store (&self->busy_since_us, g_get_monotonic_time ());
}

static void
end_call (LimberSoundWorker *self)
{
  atomic_store (&self->busy_since_us, 0);
}

static char *
get_path (LimberSoundWorker *self,
          const char        *id)
{
  g_autofree char *name = g_strconcat (id, ".oga", NULL);

  return g_build_filename (self->folder, name, NULL);
}

/* ALSA says "not found" of a sound card, too. */
static gboolean
is_about_the_file (LimberSoundWorker *self,
                   const char        *id,
                   int                error)
{
  g_autofree char *path = get_path (self, id);

  if (error == CA_ERROR_NOTFOUND)
    return !g_file_test (path, G_FILE_TEST_EXISTS);

  return error == CA_ERROR_CORRUPT || error == CA_ERROR_TOOBIG;
}

static ca_proplist *
describe (LimberSoundWorker *self,
          const char        *id,
          int                volume_db)
{
  g_autofree char *path = get_path (self, id);
  ca_proplist *properties;

  if (ca_proplist_create (&properties) != CA_SUCCESS)
    return NULL;

  ca_proplist_setf (properties, CA_PROP_EVENT_ID, "%s.cue-%s.%s", LIMBER_APPLICATION_ID,
                    id, CUE_VERSION);
  ca_proplist_sets (properties, CA_PROP_MEDIA_FILENAME, path);
  ca_proplist_sets (properties, CA_PROP_MEDIA_NAME, _ ("Exercise cue"));
  ca_proplist_sets (properties, CA_PROP_MEDIA_ROLE, MEDIA_ROLE);
  ca_proplist_sets (properties, CA_PROP_CANBERRA_CACHE_CONTROL, "permanent");
  ca_proplist_sets (properties, CA_PROP_CANBERRA_ENABLE, "1");
  /* It is read in the locale, some of which have no decimal point: whole dB. */
  ca_proplist_setf (properties, CA_PROP_CANBERRA_VOLUME, "%d", volume_db);

  return properties;
}

static int
open_context (LimberSoundWorker *self)
{
  int error = ca_context_create (&self->context);

  if (error != CA_SUCCESS)
    {
      self->context = NULL;
      return error;
    }

  self->n_cached = 0;

  return ca_context_change_props (self->context, CA_PROP_APPLICATION_NAME, "Limber",
                                  CA_PROP_APPLICATION_ID, LIMBER_APPLICATION_ID,
                                  CA_PROP_APPLICATION_ICON_NAME, LIMBER_APPLICATION_ID,
                                  CA_PROP_APPLICATION_VERSION, LIMBER_VERSION, NULL);
}

static void
close_context (LimberSoundWorker *self)
{
  g_clear_pointer (&self->context, ca_context_destroy);
}

static void
complain_about_file (LimberSoundWorker *self,
                     const char        *id,
                     int                error)
{
  g_autofree char *path = get_path (self, id);

  if (!self->bad_file)
    g_message ("The sound %s cannot be played: %s", path, ca_strerror (error));

  self->bad_file = TRUE;
}

/* The first call on a context opens it. */
static int
call_play (LimberSoundWorker *self,
           const Message     *message)
{
  ca_proplist *properties = describe (self, message->id, message->volume_db);
  int error = CA_SUCCESS;

  if (properties == NULL)
    return CA_ERROR_OOM;

  begin_call (self);
  if (self->context == NULL)
    error = open_context (self);
  if (error == CA_SUCCESS)
    error = ca_context_play_full (self->context, 1, properties, NULL, NULL);
  if (error == CA_SUCCESS && is_late (message))
    ca_context_cancel (self->context, 1);
  end_call (self);

  ca_proplist_destroy (properties);

  return error;
}

static void
report_outcome (LimberSoundWorker *self,
                const char        *id,
                int                error)
{
  gboolean failing = error != CA_SUCCESS;

  if (is_about_the_file (self, id, error))
    complain_about_file (self, id, error);
  else if (failing && !self->failing)
    g_message ("There is no sound: %s", ca_strerror (error));

  self->failing = failing;
  report_state (self, failing ? LIMBER_SOUND_UNAVAILABLE : LIMBER_SOUND_WORKING);
}

static void
play (LimberSoundWorker *self,
      const Message     *message)
{
  int error = CA_SUCCESS;
  guint n_calls = 0;

  while (n_calls < 2 && !is_late (message))
    {
      error = call_play (self, message);
      n_calls++;
      if (error == CA_SUCCESS || error == CA_ERROR_DISABLED ||
          is_about_the_file (self, message->id, error))
        break;

      g_debug ("New context after: %s", ca_strerror (error));
      close_context (self);
    }

  if (n_calls > 0)
    report_outcome (self, message->id, error);
  else
    g_debug ("Cue %s is dropped: too late", message->id);
}

static void
cache_next (LimberSoundWorker *self)
{
  const char *id = limber_cue_kind_get_id (self->n_cached++);
  ca_proplist *properties = describe (self, id, 0);
  int error;

  if (properties == NULL)
    return;

  begin_call (self);
  error = ca_context_cache_full (self->context, properties);
  end_call (self);
  ca_proplist_destroy (properties);

  /* ALSA keeps no sounds, and plays them all the same. */
  if (error == CA_ERROR_NOTSUPPORTED)
    {
      self->n_cached = LIMBER_N_CUES;
      return;
    }
  if (is_about_the_file (self, id, error))
    {
      complain_about_file (self, id, error);
      return;
    }

  /* Not only news of failure: a cue may have waited behind this call and been
   * dropped, and then nobody else says that the server is answering again. */
  report_outcome (self, id, error);
  if (error != CA_SUCCESS)
    close_context (self);
}

/* With nothing else to do, sends one sound after the other ahead of its first use;
 * a cue that comes meanwhile waits for one of them at most. */
static Message *
take_message (LimberSoundWorker *self)
{
  while (self->context != NULL && self->n_cached < LIMBER_N_CUES)
    {
      Message *message = g_async_queue_try_pop (self->messages);

      if (message != NULL)
        return message;

      cache_next (self);
    }

  return g_async_queue_pop (self->messages);
}

static gpointer
run (gpointer data)
{
  LimberSoundWorker *self = data;
  gboolean quit = FALSE;

  while (!quit)
    {
      g_autofree Message *message = take_message (self);

      quit = message->id == NULL;
      if (!quit)
        play (self, message);
    }

  close_context (self);
  worker_unref (self);

  return NULL;
}

static void
push (LimberSoundWorker *self,
      const char        *id,
      int                volume_db,
      gint64             due_us)
{
  Message *message = g_new (Message, 1);

  message->id = id;
  message->volume_db = volume_db;
  message->due_us = due_us;
  g_async_queue_push (self->messages, message);
}

/**
 * limber_sound_worker_new:
 * @folder: (type filename): where the sounds are, each named after its cue
 * @owner: who is told how calls ended, as long as it lives; no reference is kept
 * @report: how it is told, in the default main context
 *
 * Starts the thread. It does not connect to the sound server before there is
 * something to play.
 *
 * Returns: (transfer full) (nullable): the worker, to be given back with
 *   limber_sound_worker_quit(), or %NULL if no thread can be had
 */
LimberSoundWorker *
limber_sound_worker_new (const char        *folder,
                         GObject           *owner,
                         LimberSoundReport  report)
{
  g_autoptr (GError) error = NULL;
  LimberSoundWorker *self = g_new0 (LimberSoundWorker, 1);
  GThread *thread;

  g_atomic_ref_count_init (&self->ref_count);
  self->folder = g_strdup (folder);
  g_weak_ref_init (&self->owner, owner);
  self->report = report;
  self->messages = g_async_queue_new_full (g_free);

  thread = g_thread_try_new ("limber-sound", run, worker_ref (self), &error);
  if (thread == NULL)
    {
      g_message ("There is no sound: %s", error->message);
      worker_unref (self);
      worker_unref (self);
      return NULL;
    }

  g_thread_unref (thread);

  return self;
}

/**
 * limber_sound_worker_play:
 * @self: a worker
 * @id: (transfer none): a cue's id, or `silence`; a constant that is never freed
 * @volume_db: 0 for as loud as it is recorded, or less
 * @due_us: when it was due, on the scale of g_get_monotonic_time()
 *
 * Has a cue played as soon as possible, or not at all if that is more than 250 ms
 * after @due_us. Returns at once.
 */
void
limber_sound_worker_play (LimberSoundWorker *self,
                          const char        *id,
                          int                volume_db,
                          gint64             due_us)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (id != NULL);

  push (self, id, volume_db, due_us);
}

/**
 * limber_sound_worker_get_busy_since:
 * @self: a worker
 *
 * Returns: since when a call to the sound server has been out, on the scale of
 *   g_get_monotonic_time(), or 0 if none is
 */
gint64
limber_sound_worker_get_busy_since (LimberSoundWorker *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return atomic_load (&self->busy_since_us);
}

/**
 * limber_sound_worker_quit:
 * @self: (transfer full): a worker
 *
 * Lets the thread end after what was asked of it before, and gives up the caller's
 * reference. Returns at once, however long the thread may still hang.
 */
void
limber_sound_worker_quit (LimberSoundWorker *self)
{
  g_return_if_fail (self != NULL);

  push (self, NULL, 0, 0);
  worker_unref (self);
}
