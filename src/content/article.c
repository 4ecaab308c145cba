/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include <glib/gi18n.h>

#include "content/article-links.h"
#include "content/json-object.h"

#define MAX_ORDER      100000
#define DEFAULT_ORDER  1000
#define MAX_KEY_POINTS 10
#define MAX_SECTIONS   30
#define MAX_BLOCKS     60
#define MAX_ITEMS      30
#define MAX_SOURCES    40

struct _LimberArticle
{
  GObject parent_instance;

  char *id;
  int order;
  char *title;
  char *summary;
  char **key_points;
  GPtrArray *sections; /* of LimberSection */
  char **sources;
  GPtrArray *links; /* of LimberLink */
};

G_DEFINE_FINAL_TYPE (LimberArticle, limber_article, G_TYPE_OBJECT)

typedef enum
{
  PROP_ID = 1,
  PROP_TITLE,
  PROP_SUMMARY,
} LimberArticleProperty;

static GParamSpec *properties[PROP_SUMMARY + 1];

static const char *const no_members[] = { NULL };

static void
claim_free (LimberClaim *claim)
{
  g_free (claim->said);
  g_free (claim->finding);
  g_free (claim->take);
  g_strfreev (claim->sources);
  g_free (claim);
}

static void
block_free (gpointer data)
{
  LimberBlock *block = data;

  g_free (block->text);
  g_strfreev (block->items);
  g_clear_pointer (&block->claim, claim_free);
  g_free (block);
}

static void
section_free (gpointer data)
{
  LimberSection *section = data;

  g_free (section->title);
  g_ptr_array_unref (section->blocks);
  g_free (section);
}

static void
link_free (gpointer data)
{
  LimberLink *link = data;

  g_free (link->pointer);
  g_free (link->id);
  g_free (link);
}

static void
add_link (LimberArticle        *self,
          LimberJsonObject     *object,
          const char           *place,
          const LimberRichPart *part)
{
  LimberLink *link = g_new0 (LimberLink, 1);

  link->pointer = g_strconcat (limber_json_object_get_pointer (object), "/", place, NULL);
  link->kind = part->link;
  link->id = g_strndup (part->id, part->n_id);
  g_ptr_array_add (self->links, link);
}

static void
add_flaw (LimberJsonObject     *object,
          const char           *place,
          const LimberRichPart *part)
{
  g_autofree char *words = g_strndup (part->words, part->n_words);
  g_autofree char *found = limber_json_text_shorten (words);

  limber_json_object_add_problem (object, place,
                                  _ ("a link must be written [words](exercise:ID), with "
                                     "exercise, routine or "
                                     "article, not “%s”"),
                                  found);
}

/* Takes the links of an English text, which are the same in all languages, and
 * translates it. */
static char *
take_rich_text (LimberArticle    *self,
                LimberJsonObject *object,
                const char       *place,
                const char       *english)
{
  const char *rest = english;
  LimberRichPart part;

  while (limber_rich_text_next (&rest, &part))
    if (part.kind == LIMBER_RICH_FLAW)
      add_flaw (object, place, &part);
    else if (part.kind == LIMBER_RICH_LINK)
      add_link (self, object, place, &part);

  return limber_json_object_translate (object, english);
}

static char *
read_rich_text (LimberArticle    *self,
                LimberJsonObject *object,
                const char       *member)
{
  g_autofree char *english = NULL;

  english = limber_json_object_get_string (object, member, LIMBER_STRING_RICH);

  return english != NULL ? take_rich_text (self, object, member, english) : NULL;
}

static char **
read_rich_texts (LimberArticle    *self,
                 LimberJsonObject *object,
                 const char       *member,
                 guint             max_items)
{
  char **texts =
      limber_json_object_get_strings (object, member, LIMBER_STRING_RICH, 1, max_items);

  for (guint i = 0; texts[i] != NULL; i++)
    {
      g_autofree char *english = g_steal_pointer (&texts[i]);
      g_autofree char *place = g_strdup_printf ("%s/%u", member, i);

      texts[i] = take_rich_text (self, object, place, english);
    }

  return texts;
}

static LimberClaim *
read_claim (LimberArticle    *self,
            LimberJsonObject *object)
{
  static const char *const required[] = { "said", "evidence", "finding",
                                          "take", "sources",  NULL };
  LimberClaim *claim = g_new0 (LimberClaim, 1);
  guint evidence = 0;

  limber_json_object_check_members (object, required, no_members);
  claim->said = read_rich_text (self, object, "said");
  limber_json_object_get_term (object, "evidence", limber_evidence_get_id,
                               LIMBER_N_EVIDENCES, &evidence);
  claim->evidence = evidence;
  claim->finding = read_rich_text (self, object, "finding");
  claim->take = read_rich_text (self, object, "take");
  claim->sources = limber_json_object_get_strings (object, "sources", LIMBER_STRING_ID, 0,
                                                   MAX_SOURCES);

  return claim;
}

static LimberBlock *
read_block (LimberArticle    *self,
            LimberJsonObject *object)
{
  static const char *const kinds[] = { "paragraph", "list", "warning", "claim", NULL };
  LimberBlock *block = g_new0 (LimberBlock, 1);
  g_autoptr (LimberJsonObject) claim = NULL;
  guint n_kinds = 0;

  limber_json_object_check_members (object, no_members, kinds);
  for (guint i = 0; kinds[i] != NULL; i++)
    if (limber_json_object_has (object, kinds[i]))
      {
        block->kind = i;
        n_kinds++;
      }
  if (n_kinds != 1)
    limber_json_object_add_problem (
        object, "", _ ("must have exactly one of: paragraph, list, warning, claim"));

  if (block->kind == LIMBER_BLOCK_LIST)
    block->items = read_rich_texts (self, object, "list", MAX_ITEMS);
  else if (block->kind == LIMBER_BLOCK_CLAIM)
    claim = limber_json_object_get_object (object, "claim");
  else
    block->text = read_rich_text (self, object, kinds[block->kind]);
  if (claim != NULL)
    block->claim = read_claim (self, claim);

  return block;
}

static LimberSection *
read_section (LimberArticle    *self,
              LimberJsonObject *object)
{
  static const char *const required[] = { "title", "blocks", NULL };
  LimberSection *section = g_new0 (LimberSection, 1);
  g_autoptr (GPtrArray) blocks = NULL;

  limber_json_object_check_members (object, required, no_members);
  section->title = limber_json_object_get_string (object, "title", LIMBER_STRING_LINE);
  section->blocks = g_ptr_array_new_with_free_func (block_free);
  blocks = limber_json_object_get_objects (object, "blocks", 1, MAX_BLOCKS);
  for (guint i = 0; i < blocks->len; i++)
    g_ptr_array_add (section->blocks, read_block (self, g_ptr_array_index (blocks, i)));

  return section;
}

static void
read_article (LimberArticle    *self,
              LimberJsonObject *object)
{
  static const char *const required[] = { "format",     "id",       "title",   "summary",
                                          "key_points", "sections", "sources", NULL };
  static const char *const optional[] = { "$schema", "order", NULL };
  g_autoptr (GPtrArray) sections = NULL;

  limber_json_object_check_members (object, required, optional);
  limber_json_object_check_format (object);
  self->id = limber_json_object_get_string (object, "id", LIMBER_STRING_ID);
  self->order =
      limber_json_object_get_integer (object, "order", 0, MAX_ORDER, DEFAULT_ORDER);
  self->title = limber_json_object_get_string (object, "title", LIMBER_STRING_LINE);
  self->summary = limber_json_object_get_string (object, "summary", LIMBER_STRING_TEXT);
  self->key_points = read_rich_texts (self, object, "key_points", MAX_KEY_POINTS);
  sections = limber_json_object_get_objects (object, "sections", 1, MAX_SECTIONS);
  for (guint i = 0; i < sections->len; i++)
    g_ptr_array_add (self->sections,
                     read_section (self, g_ptr_array_index (sections, i)));
  self->sources = limber_json_object_get_strings (object, "sources", LIMBER_STRING_ID, 0,
                                                  MAX_SOURCES);
}

static guint
count_words_in_list (char **texts)
{
  guint n_words = 0;

  for (gsize i = 0; texts[i] != NULL; i++)
    n_words += limber_rich_text_count_words (texts[i]);

  return n_words;
}

static guint
count_words_in_block (const LimberBlock *block)
{
  switch (block->kind)
    {
    case LIMBER_BLOCK_PARAGRAPH:
    case LIMBER_BLOCK_WARNING:
      return limber_rich_text_count_words (block->text);
    case LIMBER_BLOCK_LIST:
      return count_words_in_list (block->items);
    case LIMBER_BLOCK_CLAIM:
      return limber_rich_text_count_words (block->claim->said) +
             limber_rich_text_count_words (block->claim->finding) +
             limber_rich_text_count_words (block->claim->take);
    default:
      g_return_val_if_reached (0);
    }
}

static void
limber_article_get_property (GObject    *object,
                             guint       property_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  LimberArticle *self = LIMBER_ARTICLE (object);

  switch ((LimberArticleProperty) property_id)
    {
    case PROP_ID:
      g_value_set_string (value, self->id);
      break;
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    case PROP_SUMMARY:
      g_value_set_string (value, self->summary);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
limber_article_finalize (GObject *object)
{
  LimberArticle *self = LIMBER_ARTICLE (object);

  g_free (self->id);
  g_free (self->title);
  g_free (self->summary);
  g_strfreev (self->key_points);
  g_ptr_array_unref (self->sections);
  g_strfreev (self->sources);
  g_ptr_array_unref (self->links);

  G_OBJECT_CLASS (limber_article_parent_class)->finalize (object);
}

static void
limber_article_class_init (LimberArticleClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = limber_article_get_property;
  object_class->finalize = limber_article_finalize;

  properties[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, flags);
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  properties[PROP_SUMMARY] = g_param_spec_string ("summary", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
limber_article_init (LimberArticle *self)
{
  self->sections = g_ptr_array_new_with_free_func (section_free);
  self->links = g_ptr_array_new_with_free_func (link_free);
}

/**
 * limber_article_new_from_json:
 * @file: a document
 * @problems: where problems are added
 *
 * Reads an article, as data/content/article.schema.json has it, with links that are
 * written as they should. Whether what it leads to exists is for the catalogue to
 * check.
 *
 * Returns: (transfer full) (nullable): the article; %NULL if there was a problem.
 */
LimberArticle *
limber_article_new_from_json (LimberJsonFile *file,
                              LimberProblems *problems)
{
  g_autoptr (LimberArticle) self = g_object_new (LIMBER_TYPE_ARTICLE, NULL);
  g_autoptr (LimberJsonObject) object = NULL;
  guint n_problems = limber_problems_get_n (problems);

  object = limber_json_object_new (file, "article", problems);
  read_article (self, object);
  if (limber_problems_get_n (problems) > n_problems)
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * limber_article_get_id:
 * @self: an article
 *
 * Returns: its id, as links name it.
 */
const char *
limber_article_get_id (LimberArticle *self)
{
  return self->id;
}

/**
 * limber_article_get_order:
 * @self: an article
 *
 * Returns: where it stands in lists, from 0; smaller comes first.
 */
int
limber_article_get_order (LimberArticle *self)
{
  return self->order;
}

/**
 * limber_article_get_title:
 * @self: an article
 *
 * Returns: its title.
 */
const char *
limber_article_get_title (LimberArticle *self)
{
  return self->title;
}

/**
 * limber_article_get_summary:
 * @self: an article
 *
 * Returns: what it is about; plain text.
 */
const char *
limber_article_get_summary (LimberArticle *self)
{
  return self->summary;
}

/**
 * limber_article_get_key_points:
 * @self: an article
 *
 * Returns: (transfer none): what to remember, each rich text; ends with %NULL.
 */
const char *const *
limber_article_get_key_points (LimberArticle *self)
{
  return (const char *const *) self->key_points;
}

/**
 * limber_article_get_n_sections:
 * @self: an article
 *
 * Returns: how many sections it has, at least one.
 */
guint
limber_article_get_n_sections (LimberArticle *self)
{
  return self->sections->len;
}

/**
 * limber_article_get_section:
 * @self: an article
 * @index: less than limber_article_get_n_sections()
 *
 * Returns: (transfer none): a section, with at least one block.
 */
const LimberSection *
limber_article_get_section (LimberArticle *self,
                            guint          index)
{
  g_return_val_if_fail (index < self->sections->len, NULL);

  return g_ptr_array_index (self->sections, index);
}

/**
 * limber_article_get_sources:
 * @self: an article
 *
 * Returns: (transfer none): the ids of its references, beside those of its claims;
 *   ends with %NULL.
 */
const char *const *
limber_article_get_sources (LimberArticle *self)
{
  return (const char *const *) self->sources;
}

/**
 * limber_article_get_n_words:
 * @self: an article
 *
 * Counts the words there are to read, from the title to the last block.
 *
 * Returns: how many there are.
 */
guint
limber_article_get_n_words (LimberArticle *self)
{
  guint n_words = limber_rich_text_count_words (self->title) +
                  limber_rich_text_count_words (self->summary) +
                  count_words_in_list (self->key_points);

  for (guint i = 0; i < self->sections->len; i++)
    {
      const LimberSection *section = g_ptr_array_index (self->sections, i);

      n_words += limber_rich_text_count_words (section->title);
      for (guint j = 0; j < section->blocks->len; j++)
        n_words += count_words_in_block (g_ptr_array_index (section->blocks, j));
    }

  return n_words;
}

/**
 * limber_article_get_n_links:
 * @self: an article
 *
 * Returns: how many links there are in its texts.
 */
guint
limber_article_get_n_links (LimberArticle *self)
{
  return self->links->len;
}

/**
 * limber_article_get_link:
 * @self: an article
 * @index: less than limber_article_get_n_links()
 *
 * Returns: (transfer none): a link.
 */
const LimberLink *
limber_article_get_link (LimberArticle *self,
                         guint          index)
{
  g_return_val_if_fail (index < self->links->len, NULL);

  return g_ptr_array_index (self->links, index);
}
