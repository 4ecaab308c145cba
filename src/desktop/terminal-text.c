/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include <glib/gi18n.h>

#include "desktop/terminal-text.h"

static guint
character_get_columns (gunichar character)
{
  if (g_unichar_iszerowidth (character))
    return 0;

  return g_unichar_iswide (character) ? 2 : 1;
}

static const LimberStep *
get_step (const LimberTerminalText *self,
          const LimberSegment      *segment)
{
  LimberRoutine *routine = limber_timeline_get_routine (self->timeline);

  return limber_routine_get_step (routine, segment->step);
}

static const char *
get_title (const LimberTerminalText *self,
           const LimberSegment      *segment)
{
  return limber_catalogue_get_step_title (self->catalogue, get_step (self, segment));
}

static char *
describe_exercise (const LimberTerminalText *self,
                   const LimberSegment      *segment)
{
  const char *title = get_title (self, segment);

  if (segment->side != LIMBER_SIDE_LEFT && segment->side != LIMBER_SIDE_RIGHT)
    return g_strdup (title);

  /* Translators: an exercise and a side, as in “Hip-flexor stretch – left” */
  return g_strdup_printf (_ ("%s – %s"), title, limber_side_get_name (segment->side));
}

static char *
describe_amount (const LimberTerminalText *self,
                 const LimberSegment      *segment)
{
  LimberDose dose = get_step (self, segment)->dose;

  if (!limber_segment_is_work (segment))
    dose = (LimberDose){ LIMBER_DOSE_HOLD, .count = 1, .hold_us = segment->duration_us };
  if (dose.sides == LIMBER_SIDES_EACH)
    dose.sides = LIMBER_SIDES_NONE;
  dose.sets = 1;

  return limber_dose_describe (&dose);
}

/* What to do in a wait; NULL for work. */
static const char *
get_wait_word (LimberSegmentKind kind)
{
  switch (kind)
    {
    case LIMBER_SEGMENT_PREPARE:
      return _ ("Get ready");
    case LIMBER_SEGMENT_SWITCH:
      return _ ("Switch sides");
    case LIMBER_SEGMENT_REST:
      return _ ("Rest");
    case LIMBER_SEGMENT_CHANGEOVER:
      return _ ("Next exercise");
    case LIMBER_SEGMENT_HOLD:
    case LIMBER_SEGMENT_REP:
    case LIMBER_SEGMENT_BREATH:
    case LIMBER_SEGMENT_END:
    default:
      return NULL;
    }
}

static char *
describe_work (const LimberTerminalText *self,
               const LimberSegment      *segment)
{
  const LimberDose *dose = &get_step (self, segment)->dose;
  g_autofree char *exercise = NULL;
  g_autofree char *amount = describe_amount (self, segment);

  if (dose->sides == LIMBER_SIDES_ALTERNATE)
    exercise = g_strdup (get_title (self, segment));
  else
    exercise = describe_exercise (self, segment);

  /* Translators: an exercise, how much of it, and the set, as in
   * “Hip-flexor stretch – left, 20 s, set 1 of 2” */
  if (dose->sets > 1)
    return g_strdup_printf (_ ("%s, %s, set %u of %u"), exercise, amount, segment->set,
                            dose->sets);

  /* Translators: an exercise and how much of it */
  return g_strdup_printf (_ ("%s, %s"), exercise, amount);
}

static char *
describe_wait (const LimberTerminalText *self,
               const LimberSegment      *segment)
{
  const char *word = get_wait_word (segment->kind);
  g_autofree char *amount = describe_amount (self, segment);
  g_autofree char *exercise = describe_exercise (self, segment);

  /* Translators: what to do, for how long, and what it leads to, as in
   * “Rest, 30 s: Hip-flexor stretch – left” */
  return g_strdup_printf (_ ("%s, %s: %s"), word, amount, exercise);
}

/* The first segment of the next work after a block; -1 for none. */
static int
find_next_work (const LimberTerminalText *self,
                guint                     segment)
{
  const LimberSegment *next;

  do
    {
      gint64 end_us = limber_timeline_get_block_end (self->timeline, segment);

      segment = limber_timeline_find_segment (self->timeline, end_us);
      next = limber_timeline_get_segment (self->timeline, segment);
      if (next->kind == LIMBER_SEGMENT_END)
        return -1;
    }
  while (!limber_segment_is_work (next));

  return segment;
}

/* What counts down, or for reps and breaths up. */
static char *
describe_progress (const LimberTerminalText *self,
                   guint                     index,
                   gint64                    position_us)
{
  const LimberSegment *segment = limber_timeline_get_segment (self->timeline, index);
  gint64 left_us = segment->start_us + segment->duration_us - position_us;

  if (segment->rep > 0)
    {
      gint64 block_us = limber_timeline_get_block_end (self->timeline, index) -
                        limber_timeline_get_block_start (self->timeline, index);

      return g_strdup_printf ("%u/%u", segment->rep,
                              (guint) (block_us / segment->duration_us));
    }

  /* Not as a clock shows it: that is what the lines above begin with. */
  return g_strdup_printf (_ ("%u s"),
                          (guint) ((left_us + G_USEC_PER_SEC - 1) / G_USEC_PER_SEC));
}

/**
 * limber_terminal_text_fit:
 * @text: a line of text
 * @columns: how wide it may be
 *
 * Cuts @text to what fits, with an ellipsis where something is left out. Control
 * characters become spaces: titles come from files of anybody, and are not to tell
 * the terminal anything.
 *
 * Returns: (transfer full): a text of at most @columns columns
 */
char *
limber_terminal_text_fit (const char *text,
                          guint       columns)
{
  g_autoptr (GString) fitted = g_string_new (NULL);
  gsize cut = 0; /* where the ellipsis would go */
  guint used = 0;

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar character = g_utf8_get_char (at);

      if (g_unichar_iscntrl (character))
        character = ' ';
      used += character_get_columns (character);
      if (used > columns)
        {
          g_string_truncate (fitted, cut);
          if (columns > 0)
            g_string_append (fitted, "…");
          break;
        }
      g_string_append_unichar (fitted, character);
      if (used < columns)
        cut = fitted->len;
    }

  return g_string_free (g_steal_pointer (&fitted), FALSE);
}

/**
 * limber_terminal_text_describe_block:
 * @self: what is played
 * @index: the first segment of a block, other than the end
 *
 * Returns: (transfer full): a translated line, such as “Hip-flexor stretch – left,
 *   20 s” or “Rest, 30 s: Hip-flexor stretch – left”
 */
char *
limber_terminal_text_describe_block (const LimberTerminalText *self,
                                     guint                     index)
{
  const LimberSegment *segment = limber_timeline_get_segment (self->timeline, index);

  if (limber_segment_is_work (segment))
    return describe_work (self, segment);

  return describe_wait (self, segment);
}

/**
 * limber_terminal_text_describe_now:
 * @self: what is played
 * @position_us: microseconds since the timeline's start; before its end
 * @cue_word: (nullable): what was just said
 *
 * The most important comes first, because a narrow terminal shows no more.
 *
 * Returns: (transfer full): a translated line: what counts down (or for reps and
 *   breaths up), what is done, and what is next
 */
char *
limber_terminal_text_describe_now (const LimberTerminalText *self,
                                   gint64                    position_us,
                                   const char               *cue_word)
{
  guint index = limber_timeline_find_segment (self->timeline, position_us);
  const LimberSegment *segment = limber_timeline_get_segment (self->timeline, index);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *progress = describe_progress (self, index, position_us);
  g_autofree char *exercise = describe_exercise (self, segment);
  const char *word = get_wait_word (segment->kind);
  int next = find_next_work (self, index);

  g_string_append_printf (text, "%s  ", progress);
  if (word == NULL)
    word = cue_word;
  if (word != NULL)
    g_string_append_printf (text, "%s  ", word);
  g_string_append (text, exercise);

  if (limber_segment_is_work (segment) && next >= 0)
    {
      const LimberSegment *then = limber_timeline_get_segment (self->timeline, next);
      g_autofree char *name = describe_exercise (self, then);

      g_string_append (text, "  ");
      /* Translators: an exercise that follows */
      g_string_append_printf (text, _ ("next: %s"), name);
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}
