/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include <glib/gi18n.h>
#include <glib-unix.h>
#include <signal.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "desktop/terminal-text.h"
#include "desktop/terminal.h"
#include "player/session.h"

#define DEFAULT_COLUMNS 80
/* A shell says which signal ended a program by this and its number. */
#define STATUS_SIGNAL 128
/* However fast the clock runs, a terminal is not drawn to more often. */
#define MIN_REDRAW_MS 50
/* The longest that the last cue sounds. */
#define LAST_CUE_US (1500 * G_TIME_SPAN_MILLISECOND)

#define ERASE_LINE "\r\033[K"

typedef struct
{
  LimberTerminalText text;
  LimberTimeline *timeline;
  LimberClock *clock;
  LimberSession *session;
  LimberPlayer *player; /* of the session */
  GMainLoop *loop;
  gboolean finished;
  gboolean stopped;
  int status;
  gboolean has_output;
  gboolean redraws; /* one line is drawn over and over */
  guint timeout;    /* the next redraw, or the end of the last cue; 0 for none */
  guint next_cue;
  int block_segment;    /* the first one of the block that is playing; -1 for none */
  const char *cue_word; /* (nullable): shown until the next redraw */
} Terminal;

static guint
get_columns (void)
{
  struct winsize size;

  if (ioctl (STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
    return size.ws_col;

  return DEFAULT_COLUMNS;
}

static void
stop (Terminal *self,
      int       status)
{
  if (self->stopped)
    return;

  self->stopped = TRUE;
  self->status = status;
  g_main_loop_quit (self->loop);
}

/* Whoever read it may be gone: then nobody is left to play for. */
static void
write_text (Terminal   *self,
            const char *before,
            const char *text,
            const char *after)
{
  /* In its last column a terminal may already wrap. */
  guint columns = self->redraws ? get_columns () - 1 : G_MAXUINT;
  g_autofree char *fitted = limber_terminal_text_fit (text, columns);

  g_print ("%s%s%s", before, fitted, after);
  if (ferror (stdout))
    stop (self, 0);
}

static void
print_line (Terminal   *self,
            const char *text)
{
  write_text (self, self->redraws ? ERASE_LINE : "", text, "\n");
}

static void
print_line_at (Terminal   *self,
               gint64      position_us,
               const char *text)
{
  g_autofree char *position = limber_duration_format (position_us);
  g_autofree char *line = g_strdup_printf ("%s  %s", position, text);

  print_line (self, line);
}

static void redraw (Terminal *self);

static gboolean
on_redraw (gpointer user_data)
{
  Terminal *self = user_data;

  self->timeout = 0;
  self->cue_word = NULL;
  redraw (self);

  return G_SOURCE_REMOVE;
}

/* Draws again when the seconds that are left change. */
static void
schedule_redraw (Terminal *self,
                 gint64    left_us)
{
  gint64 change_us = (left_us - 1) % G_USEC_PER_SEC + 1;
  gint64 wake_us =
      limber_clock_get_wake_time (self->clock,
                                  limber_clock_get_time (self->clock) + change_us);
  gint64 wait_ms = (wake_us - g_get_monotonic_time ()) / 1000 + 1;

  g_clear_handle_id (&self->timeout, g_source_remove);
  self->timeout =
      g_timeout_add (CLAMP (wait_ms, MIN_REDRAW_MS, G_MAXINT), on_redraw, self);
}

static void
redraw (Terminal *self)
{
  gint64 position_us = limber_player_get_position (self->player);
  guint index = limber_timeline_find_segment (self->timeline, position_us);
  const LimberSegment *segment = limber_timeline_get_segment (self->timeline, index);
  g_autofree char *text = NULL;

  if (!self->redraws || self->stopped || segment->kind == LIMBER_SEGMENT_END)
    return;

  text = limber_terminal_text_describe_now (&self->text, position_us, self->cue_word);
  write_text (self, ERASE_LINE, text, "");
  schedule_redraw (self, segment->start_us + segment->duration_us - position_us);
}

static void
print_block (Terminal *self,
             int       index)
{
  g_autofree char *text = NULL;

  if (index < 0)
    return;

  text = limber_terminal_text_describe_block (&self->text, index);
  print_line_at (self, limber_timeline_get_block_start (self->timeline, index), text);
}

/* Where a line is redrawn, the blocks above it are the finished ones. */
static void
begin_block (Terminal *self,
             int       segment)
{
  if (self->redraws)
    print_block (self, self->block_segment);
  else
    print_block (self, segment);

  self->block_segment = segment;
}

static void
say_cue (Terminal        *self,
         const LimberCue *cue,
         const char      *word)
{
  self->cue_word = word;
  if (!self->redraws)
    print_line_at (self, cue->at_us, word);
}

/* Cues come in order and without jumps, and every block begins with one. */
static void
on_cue (Terminal *self)
{
  const LimberCue *cue = limber_timeline_get_cue (self->timeline, self->next_cue++);
  const LimberSegment *segment =
      limber_timeline_get_segment (self->timeline, cue->segment);

  if (self->stopped)
    return;

  self->cue_word = NULL;
  if (cue->kind == LIMBER_CUE_HALFWAY)
    say_cue (self, cue, _ ("Halfway"));
  else if (cue->kind == LIMBER_CUE_SWITCH_SIDES && limber_segment_is_work (segment))
    say_cue (self, cue, _ ("Switch sides"));

  if (cue->at_us == limber_timeline_get_block_start (self->timeline, cue->segment))
    begin_block (self, segment->kind == LIMBER_SEGMENT_END ? -1 : (int) cue->segment);

  redraw (self);
}

static char *
format_reached (Terminal *self)
{
  gint64 position_us = limber_player_get_position (self->player);

  return limber_duration_format (position_us / G_USEC_PER_SEC * G_USEC_PER_SEC);
}

static gboolean
on_heard (gpointer user_data)
{
  Terminal *self = user_data;

  self->timeout = 0;
  stop (self, 0);

  return G_SOURCE_REMOVE;
}

/* The last cue needs the program for as long as it sounds. */
static void
finish (Terminal *self)
{
  g_autofree char *reached = format_reached (self);
  /* Translators: %s is how long it took, as in “1:35” */
  g_autofree char *line = g_strdup_printf (_ ("Done: %s."), reached);
  gint64 now_us = limber_clock_get_time (self->clock);
  gint64 wake_us = limber_clock_get_wake_time (self->clock, now_us + LAST_CUE_US);
  gint64 wait_us = CLAMP (wake_us - g_get_monotonic_time (), 0, LAST_CUE_US);

  print_line (self, line);
  g_clear_handle_id (&self->timeout, g_source_remove);
  self->finished = TRUE;
  if (self->has_output)
    self->timeout = g_timeout_add (wait_us / 1000, on_heard, self);
  else
    stop (self, 0);
}

/* Nobody can go on by hand here. */
static void
go_on_after_sleep (Terminal *self)
{
  g_autofree char *reached = format_reached (self);
  /* Translators: %s is a position, as in “0:42” */
  g_autofree char *line =
      g_strdup_printf (_ ("The machine was asleep. Going on from %s."), reached);

  print_line (self, line);
  limber_session_start (self->session);
}

static void
on_state (Terminal *self)
{
  LimberPlayerState state = limber_player_get_state (self->player);

  if (self->stopped)
    return;

  if (state == LIMBER_PLAYER_FINISHED)
    finish (self);
  else if (state == LIMBER_PLAYER_PAUSED)
    go_on_after_sleep (self);
}

static void
stop_by_signal (Terminal *self,
                int       signal_number)
{
  g_autofree char *reached = format_reached (self);
  /* Translators: %s is how long it went, as in “0:42” */
  g_autofree char *line = g_strdup_printf (_ ("Stopped after %s."), reached);

  if (self->finished)
    {
      stop (self, 0);
      return;
    }

  print_line (self, line);
  stop (self, STATUS_SIGNAL + signal_number);
}

static gboolean
on_interrupted (gpointer user_data)
{
  stop_by_signal (user_data, SIGINT);

  return G_SOURCE_CONTINUE;
}

static gboolean
on_terminated (gpointer user_data)
{
  stop_by_signal (user_data, SIGTERM);

  return G_SOURCE_CONTINUE;
}

static void
run (Terminal *self)
{
  guint interrupted = g_unix_signal_add (SIGINT, on_interrupted, self);
  guint terminated = g_unix_signal_add (SIGTERM, on_terminated, self);

  limber_session_start (self->session);
  if (!self->stopped)
    g_main_loop_run (self->loop);

  g_source_remove (interrupted);
  g_source_remove (terminated);
  g_clear_handle_id (&self->timeout, g_source_remove);
}

/**
 * limber_terminal_play:
 * @catalogue: where the titles of exercises are found
 * @routine: what is played
 * @clock: what it is played by
 * @output: (nullable): where its cues are heard
 * @prepare_us: to get into the first position, in microseconds; 0 for none
 *
 * Plays @routine from its start to its end on standard output, in the default main
 * context: a line for every block, and in a terminal below them one that counts.
 * SIGINT and SIGTERM end it; SIGPIPE is ignored from then on, and a reader that has
 * gone ends it too.
 *
 * Returns: an exit status: 0 at the end and where nobody reads on, 130 after SIGINT,
 *   143 after SIGTERM
 */
int
limber_terminal_play (LimberCatalogue *catalogue,
                      LimberRoutine   *routine,
                      LimberClock     *clock,
                      LimberCueOutput *output,
                      gint64           prepare_us)
{
  g_autoptr (LimberTimeline) timeline = NULL;
  g_autoptr (LimberSession) session = NULL;
  g_autoptr (GMainLoop) loop = NULL;
  Terminal self = { .clock = clock, .block_segment = -1 };

  g_return_val_if_fail (LIMBER_IS_CATALOGUE (catalogue), EXIT_FAILURE);
  g_return_val_if_fail (LIMBER_IS_ROUTINE (routine), EXIT_FAILURE);
  g_return_val_if_fail (LIMBER_IS_CLOCK (clock), EXIT_FAILURE);

  self.timeline = timeline = limber_timeline_new (routine, prepare_us);
  self.text = (LimberTerminalText){ catalogue, timeline };
  self.session = session = limber_session_new (timeline, clock, output);
  self.player = limber_session_get_player (session);
  self.loop = loop = g_main_loop_new (NULL, FALSE);
  self.has_output = output != NULL;
  self.redraws = isatty (STDOUT_FILENO) && g_strcmp0 (g_getenv ("TERM"), "dumb") != 0;

  signal (SIGPIPE, SIG_IGN);
  g_signal_connect_swapped (self.player, "cue", G_CALLBACK (on_cue), &self);
  g_signal_connect_swapped (self.player, "notify::state", G_CALLBACK (on_state), &self);
  run (&self);
  g_signal_handlers_disconnect_by_data (self.player, &self);

  return self.status;
}
