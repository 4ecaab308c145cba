/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

/* Writes the cue sounds: make-cues FOLDER.
 *
 * What can be heard is in the table below; the rest of the file only renders it.
 * Rules of the table:
 * - The notes are of one scale (C major pentatonic), so that cues that meet agree.
 * - The first note of each cue has a pitch that no other cue begins with, at least
 *   60 Hz away, between 300 and 1600 Hz: small loudspeakers carry that, ageing ears
 *   hear it, and the tests tell the cues by it.
 * - Cues differ in shape as well as in pitch, for those who do not hear pitch well.
 * - Sound begins with the first sample: a cue is on time or it is not.
 *
 * When anything here is changed, CUE_VERSION in src/desktop/sound-worker.c must be
 * raised, because sound servers keep what they have been sent. */

#include <math.h>
#include <sndfile.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#define RATE        48000
#define MAX_SECONDS 3
#define MAX_NOTES   4
#define PI          3.14159265358979323846

/* The attack is long enough not to click and short enough to be on the beat; the
 * release only rounds off what the fading has left. */
#define ATTACK_S  0.005
#define RELEASE_S 0.03

/* Loudness of the second and third harmonic, and how many times faster they fade
 * than the note: the wooden beginning of a marimba bar. */
#define SECOND_HARMONIC 0.22
#define THIRD_HARMONIC  0.10
#define SECOND_FADES    1.8
#define THIRD_FADES     2.8

/* Vorbis quality, 0 to 1. */
#define QUALITY 0.6

/* Hz, equal temperament */
#define E4 329.63
#define G4 392.00
#define C5 523.25
#define D5 587.33
#define E5 659.26
#define G5 783.99
#define A5 880.00
#define C6 1046.50
#define D6 1174.66
#define E6 1318.51
#define G6 1567.98

typedef struct
{
  double hz;
  double at_s;
  double length_s;
  double fade_s;  /* falls to 1/e in this time */
  double peak_db; /* below full scale */
} Note;

typedef struct
{
  const char *id;
  Note notes[MAX_NOTES]; /* the first of no length ends the list */
} Cue;

static const Cue cues[] = {
  /* two notes up */
  { "get-ready", { { D5, 0.00, 0.18, 0.09, -11 }, { G5, 0.15, 0.28, 0.10, -11 } } },
  /* one clear note that rings */
  { "start", { { C6, 0.00, 0.45, 0.13, -10 } } },
  /* a soft tick: it may come every second */
  { "rep", { { E4, 0.00, 0.09, 0.035, -14 } } },
  /* the same note twice */
  { "halfway", { { G6, 0.00, 0.14, 0.07, -15 }, { G6, 0.15, 0.20, 0.07, -15 } } },
  /* ticks, walking down */
  { "3", { { A5, 0.00, 0.12, 0.045, -12 } } },
  { "2", { { G5, 0.00, 0.12, 0.045, -12 } } },
  { "1", { { E5, 0.00, 0.12, 0.045, -12 } } },
  /* two notes down */
  { "end", { { E6, 0.00, 0.17, 0.08, -12 }, { G5, 0.15, 0.30, 0.11, -11 } } },
  /* low, high, low: over and back */
  { "switch-sides",
    { { D6, 0.00, 0.13, 0.07, -13 },
      { G6, 0.12, 0.13, 0.07, -15 },
      { D6, 0.24, 0.20, 0.08, -13 } } },
  /* one low note, softer than the others */
  { "rest", { { G4, 0.00, 0.35, 0.11, -13 } } },
  /* a chord, built upwards */
  { "finished",
    { { C5, 0.00, 0.90, 0.26, -16 },
      { E5, 0.16, 0.76, 0.24, -16 },
      { G5, 0.32, 0.68, 0.22, -16 } } },
};

/* Between silence and the threshold of hearing: a sink that sleeps when it is sent
 * nothing, or only zeros, is woken by it, and nobody is disturbed. */
#define SILENCE_S       2.5
#define SILENCE_PEAK_DB -80

static double samples[RATE * MAX_SECONDS];

static double
from_db (double db)
{
  return pow (10.0, db / 20.0);
}

static double
raised_cosine (double fraction)
{
  return fraction >= 1.0 ? 1.0 : 0.5 - 0.5 * cos (PI * fraction);
}

/* What the partials add up to at their loudest is scaled to the note's peak. */
static double
partials (const Note *note,
          double      t)
{
  double w = 2.0 * PI * note->hz * t;

  return (sin (w) * exp (-t / note->fade_s) +
          SECOND_HARMONIC * sin (2.0 * w) * exp (-t * SECOND_FADES / note->fade_s) +
          THIRD_HARMONIC * sin (3.0 * w) * exp (-t * THIRD_FADES / note->fade_s)) *
         raised_cosine (t / ATTACK_S) * raised_cosine ((note->length_s - t) / RELEASE_S);
}

static void
add_note (const Note *note)
{
  int first = (int) lround (note->at_s * RATE);
  int n = (int) lround (note->length_s * RATE);
  double loudest = 0.0;

  for (int i = 0; i < n; i++)
    loudest = fmax (loudest, fabs (partials (note, (double) i / RATE)));

  for (int i = 0; i < n; i++)
    samples[first + i] +=
        partials (note, (double) i / RATE) * from_db (note->peak_db) / loudest;
}

static int
write_samples (const char *folder,
               const char *id,
               int         n)
{
  SF_INFO info = {
    .samplerate = RATE,
    .channels = 1,
    .format = SF_FORMAT_OGG | SF_FORMAT_VORBIS,
  };
  double quality = QUALITY;
  char path[4096];
  SNDFILE *file;
  int written;

  snprintf (path, sizeof path, "%s/%s.oga", folder, id);
  file = sf_open (path, SFM_WRITE, &info);
  if (file == NULL)
    {
      fprintf (stderr, "%s: %s\n", path, sf_strerror (NULL));
      return 0;
    }

  sf_command (file, SFC_SET_VBR_ENCODING_QUALITY, &quality, sizeof quality);
  written = sf_write_double (file, samples, n) == n;
  if (!written)
    fprintf (stderr, "%s: %s\n", path, sf_strerror (file));

  return sf_close (file) == 0 && written;
}

static int
write_cue (const char *folder,
           const Cue  *cue)
{
  double end_s = 0.0;

  for (size_t i = 0; i < RATE * MAX_SECONDS; i++)
    samples[i] = 0.0;

  for (size_t i = 0; i < MAX_NOTES && cue->notes[i].length_s > 0.0; i++)
    {
      add_note (&cue->notes[i]);
      end_s = fmax (end_s, cue->notes[i].at_s + cue->notes[i].length_s);
    }

  return write_samples (folder, cue->id, (int) lround (end_s * RATE));
}

/* Noise from a generator of our own, so that it is the same in every build: the
 * linear congruential one of Numerical Recipes. */
static int
write_silence (const char *folder)
{
  int n = (int) lround (SILENCE_S * RATE);
  uint32_t random = 1;

  for (int i = 0; i < n; i++)
    {
      random = random * 1664525u + 1013904223u;
      samples[i] = from_db (SILENCE_PEAK_DB) * ((double) random / 2147483648.0 - 1.0);
    }

  return write_samples (folder, "silence", n);
}

int
main (int   argc,
      char *argv[])
{
  if (argc != 2)
    {
      fprintf (stderr, "usage: make-cues FOLDER\n");
      return 2;
    }

  for (size_t i = 0; i < sizeof cues / sizeof cues[0]; i++)
    {
      if (!write_cue (argv[1], &cues[i]))
        return EXIT_FAILURE;
    }

  return write_silence (argv[1]) ? EXIT_SUCCESS : EXIT_FAILURE;
}
