/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include <glib/gi18n.h>

#include "content/article-links.h"
#include "content/catalogue-check.h"

typedef struct
{
  LimberCatalogue *catalogue;
  LimberJsonFile *file;
  LimberProblems *problems;
} Check;

static void
add_problem (Check      *check,
             const char *pointer,
             char       *message)
{
  g_autofree char *owned = message;

  limber_problems_add (check->problems, limber_json_file_get_name (check->file),
                       limber_json_file_get_line (check->file, pointer), pointer, "%s",
                       owned);
}

static gboolean
check_exercise_id (Check      *check,
                   const char *pointer,
                   const char *id)
{
  if (limber_catalogue_get_exercise (check->catalogue, id) != NULL)
    return TRUE;

  add_problem (check, pointer, g_strdup_printf (_ ("there is no exercise “%s”"), id));

  return FALSE;
}

static void
check_sources (Check             *check,
               const char        *parent,
               const char *const *sources)
{
  /* Their own file is named already, once. */
  if (!limber_catalogue_has_references (check->catalogue))
    return;

  for (guint i = 0; sources[i] != NULL; i++)
    if (limber_catalogue_get_reference (check->catalogue, sources[i]) == NULL)
      {
        g_autofree char *pointer = g_strdup_printf ("%s/sources/%u", parent, i);

        add_problem (check, pointer,
                     g_strdup_printf (_ ("there is no reference “%s”"), sources[i]));
      }
}

static void
check_variant (Check               *check,
               const char          *pointer,
               const LimberVariant *variant)
{
  if (variant->exercise != NULL)
    check_exercise_id (check, pointer, variant->exercise);
}

/* A step can be done without its figure. */
static void
check_step_figure (Check            *check,
                   guint             index,
                   const LimberStep *step)
{
  g_autofree char *pointer = g_strdup_printf ("/steps/%u/figure", index);

  if (step->figure != NULL &&
      limber_catalogue_get_step_figure (check->catalogue, step) == NULL)
    add_problem (check, pointer,
                 g_strdup_printf (_ ("there is no figure “%s”"), step->figure));
}

static gboolean
check_step (Check            *check,
            guint             index,
            const LimberStep *step)
{
  gboolean good = TRUE;

  if (step->exercise != NULL)
    {
      g_autofree char *pointer = g_strdup_printf ("/steps/%u/exercise", index);

      good &= check_exercise_id (check, pointer, step->exercise);
    }
  for (guint i = 0; step->alternatives[i] != NULL; i++)
    {
      g_autofree char *pointer = NULL;

      pointer = g_strdup_printf ("/steps/%u/alternatives/%u", index, i);
      good &= check_exercise_id (check, pointer, step->alternatives[i]);
    }
  check_step_figure (check, index, step);

  return good;
}

static void
check_link (Check            *check,
            LimberArticle    *article,
            const LimberLink *link)
{
  switch (link->kind)
    {
    case LIMBER_LINK_EXERCISE:
      check_exercise_id (check, link->pointer, link->id);
      break;
    case LIMBER_LINK_ROUTINE:
      if (limber_catalogue_get_routine (check->catalogue, link->id) == NULL)
        add_problem (check, link->pointer,
                     g_strdup_printf (_ ("there is no routine “%s”"), link->id));
      break;
    case LIMBER_LINK_ARTICLE:
      if (!g_str_equal (link->id, limber_article_get_id (article)) &&
          limber_catalogue_get_article (check->catalogue, link->id) == NULL)
        add_problem (check, link->pointer,
                     g_strdup_printf (_ ("there is no article “%s”"), link->id));
      break;
    default:
      g_return_if_reached ();
    }
}

static void
check_claims (Check         *check,
              LimberArticle *article)
{
  for (guint i = 0; i < limber_article_get_n_sections (article); i++)
    {
      const LimberSection *section = limber_article_get_section (article, i);

      for (guint j = 0; j < section->blocks->len; j++)
        {
          const LimberBlock *block = g_ptr_array_index (section->blocks, j);
          g_autofree char *pointer = NULL;

          if (block->claim == NULL)
            continue;

          pointer = g_strdup_printf ("/sections/%u/blocks/%u/claim", i, j);
          check_sources (check, pointer, (const char *const *) block->claim->sources);
        }
    }
}

/**
 * limber_catalogue_check_exercise:
 * @self: a catalogue
 * @exercise: an exercise
 * @file: its document
 * @problems: where problems are added
 *
 * Checks that the exercises and references it names exist. It can be done without
 * them.
 */
void
limber_catalogue_check_exercise (LimberCatalogue *self,
                                 LimberExercise  *exercise,
                                 LimberJsonFile  *file,
                                 LimberProblems  *problems)
{
  Check check = { self, file, problems };

  check_variant (&check, "/easier/exercise", limber_exercise_get_easier (exercise));
  check_variant (&check, "/harder/exercise", limber_exercise_get_harder (exercise));
  check_sources (&check, "", limber_exercise_get_sources (exercise));
}

/**
 * limber_catalogue_check_routine:
 * @self: a catalogue
 * @routine: a routine
 * @file: its document
 * @problems: where problems are added
 *
 * Checks that the exercises and figures it names exist.
 *
 * Returns: whether the exercises do; it cannot be shown without them.
 */
gboolean
limber_catalogue_check_routine (LimberCatalogue *self,
                                LimberRoutine   *routine,
                                LimberJsonFile  *file,
                                LimberProblems  *problems)
{
  Check check = { self, file, problems };
  gboolean good = TRUE;

  for (guint i = 0; i < limber_routine_get_n_steps (routine); i++)
    good &= check_step (&check, i, limber_routine_get_step (routine, i));

  return good;
}

/**
 * limber_catalogue_check_article:
 * @self: a catalogue
 * @article: an article
 * @file: its document
 * @problems: where problems are added
 *
 * Checks that the references it names and what its links lead to exist. It can be
 * read without them.
 */
void
limber_catalogue_check_article (LimberCatalogue *self,
                                LimberArticle   *article,
                                LimberJsonFile  *file,
                                LimberProblems  *problems)
{
  Check check = { self, file, problems };

  for (guint i = 0; i < limber_article_get_n_links (article); i++)
    check_link (&check, article, limber_article_get_link (article, i));
  check_claims (&check, article);
  check_sources (&check, "", limber_article_get_sources (article));
}
