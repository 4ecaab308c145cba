/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include <glib/gi18n.h>
#include <math.h>

#include "content/figure-reader.h"
#include "content/pose-reader.h"

/* The limits are those of data/content/exercise.schema.json. */
#define MAX_PROPS       8
#define MAX_X           2
#define MAX_Z           1
#define MAX_PROP_HEIGHT 1.5
#define MIN_PERIOD      0.5
#define MAX_PERIOD      60
#define MIN_KEYS        2
#define MAX_KEYS        24
#define LAST_PHASE      1
#define MAX_OTHERS      6

static const char *const directions[] = { "forward", "back" };

/* What a figure is made of. */
typedef struct
{
  char *description;
  guint view;
  guint loop;
  gint64 period_us;
  GArray *props;    /* of LimberProp */
  GPtrArray *poses; /* of LimberReadPose */
  GArray *keys;     /* of LimberKey; at NAN where it is missing or wrong */
  GArray *arrows;   /* of guint */
} Parts;

static void
parts_clear (Parts *self)
{
  g_clear_pointer (&self->description, g_free);
  g_clear_pointer (&self->props, g_array_unref);
  g_clear_pointer (&self->poses, g_ptr_array_unref);
  g_clear_pointer (&self->keys, g_array_unref);
  g_clear_pointer (&self->arrows, g_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Parts, parts_clear)

static const char *
direction_get_id (guint index)
{
  return directions[index];
}

/* Adds it though its place may be wrong, so that contacts find it. */
static void
read_prop (Parts            *parts,
           LimberJsonObject *object)
{
  static const char *const required[] = { "kind", NULL };
  static const char *const optional[] = { "x", "z", "height", "faces", NULL };
  LimberProp prop = { 0 };
  guint kind = 0;
  guint faces = 0;
  guint other;
  gboolean known;

  limber_json_object_check_members (object, required, optional);
  known = limber_json_object_get_term (object, "kind", limber_prop_kind_get_id,
                                       LIMBER_N_PROP_KINDS, &kind);
  prop.kind = kind;
  prop.height = limber_prop_get_default_height (kind);
  limber_json_object_get_number (object, "x", -MAX_X, MAX_X, &prop.x);
  limber_json_object_get_number (object, "z", -MAX_Z, MAX_Z, &prop.z);
  limber_json_object_get_number (object, "height", 0, MAX_PROP_HEIGHT, &prop.height);
  limber_json_object_get_term (object, "faces", direction_get_id,
                               G_N_ELEMENTS (directions), &faces);
  prop.faces_back = faces == 1;

  if (!known)
    return;
  if (limber_props_find (parts->props, kind, &other))
    limber_json_object_add_problem (object, "kind", _ ("“%s” is there twice"),
                                    limber_prop_kind_get_id (kind));
  g_array_append_val (parts->props, prop);
}

static void
read_props (Parts            *parts,
            LimberJsonObject *figure)
{
  g_autoptr (GPtrArray) objects =
      limber_json_object_get_objects (figure, "props", 0, MAX_PROPS);

  parts->props = g_array_new (FALSE, FALSE, sizeof (LimberProp));
  for (guint i = 0; i < objects->len; i++)
    read_prop (parts, g_ptr_array_index (objects, i));
}

static guint
read_key_pose (LimberJsonObject *object,
               GPtrArray        *poses)
{
  g_autofree char *name =
      limber_json_object_get_string (object, "pose", LIMBER_STRING_ID);
  guint pose = 0;

  if (name != NULL && !limber_poses_find (poses, name, &pose))
    limber_json_object_add_problem (object, "pose", _ ("there is no pose “%s”"), name);

  return pose;
}

static void
read_key (Parts            *parts,
          LimberJsonObject *object)
{
  static const char *const required[] = { "pose", "at", NULL };
  static const char *const optional[] = { "easing", "mirrored", NULL };
  LimberKey key = { .at = NAN };
  guint easing = LIMBER_EASING_SMOOTH;

  limber_json_object_check_members (object, required, optional);
  key.pose = read_key_pose (object, parts->poses);
  limber_json_object_get_number (object, "at", 0, LAST_PHASE, &key.at);
  limber_json_object_get_term (object, "easing", limber_easing_get_id, LIMBER_N_EASINGS,
                               &easing);
  key.easing = easing;
  key.mirrored = limber_json_object_get_boolean (object, "mirrored", FALSE);
  g_array_append_val (parts->keys, key);
}

/* A time that is not known compares as good. */
static void
check_time (Parts            *parts,
            guint             index,
            LimberJsonObject *object)
{
  double at = g_array_index (parts->keys, LimberKey, index).at;
  double before =
      index > 0 ? g_array_index (parts->keys, LimberKey, index - 1).at : -INFINITY;

  if (index == 0 && at > 0)
    limber_json_object_add_problem (object, "at",
                                    _ ("must be 0, where a movement begins"));
  else if (at <= before)
    {
      g_autofree char *number = limber_json_format_number (before);

      limber_json_object_add_problem (object, "at",
                                      _ ("must come after %s, the one before"), number);
    }
  else if (index == parts->keys->len - 1 && at < LAST_PHASE)
    limber_json_object_add_problem (object, "at", _ ("must be 1, where a movement ends"));
}

/* What goes round comes back to where it was without a jump. */
static gboolean
is_closed (GArray *keys)
{
  const LimberKey *first = &g_array_index (keys, LimberKey, 0);
  const LimberKey *last = &g_array_index (keys, LimberKey, keys->len - 1);

  return last->pose == first->pose && last->mirrored == first->mirrored;
}

static gboolean
is_still (GArray *keys)
{
  const LimberKey *first = &g_array_index (keys, LimberKey, 0);

  for (guint i = 1; i < keys->len; i++)
    {
      const LimberKey *key = &g_array_index (keys, LimberKey, i);

      if (key->pose != first->pose || key->mirrored != first->mirrored)
        return FALSE;
    }

  return TRUE;
}

static void
read_movement (Parts            *parts,
               LimberJsonObject *figure)
{
  LimberProblems *problems = limber_json_object_get_problems (figure);
  g_autoptr (GPtrArray) objects = NULL;
  guint n_problems = limber_problems_get_n (problems);

  parts->keys = g_array_new (FALSE, FALSE, sizeof (LimberKey));
  objects = limber_json_object_get_objects (figure, "movement", MIN_KEYS, MAX_KEYS);
  for (guint i = 0; i < objects->len; i++)
    read_key (parts, g_ptr_array_index (objects, i));
  for (guint i = 0; i < objects->len; i++)
    check_time (parts, i, g_ptr_array_index (objects, i));

  if (objects->len == 0 || limber_problems_get_n (problems) > n_problems)
    return;
  if (is_still (parts->keys))
    limber_json_object_add_problem (figure, "movement",
                                    _ ("must lead from one pose to another"));
  else if (parts->loop == LIMBER_LOOP_CYCLE && !is_closed (parts->keys))
    limber_json_object_add_problem (figure, "movement",
                                    _ ("must end in the pose it begins with"));
}

/* Only what goes round has a time of its own, and only another figure has an id. */
static void
read_loop (Parts            *parts,
           LimberJsonObject *figure,
           gboolean          has_id)
{
  static const char *const required_of_other[] = {
    "id", "description", "view", "poses", "loop", "movement", NULL,
  };
  static const char *const required_of_other_cycle[] = {
    "id", "description", "view", "poses", "loop", "movement", "period_s", NULL,
  };
  const char *const *required = required_of_other + !has_id;
  const char *const *required_of_cycle = required_of_other_cycle + !has_id;
  static const char *const optional[] = { "props", "arrows", NULL };
  static const char *const optional_of_any[] = { "props", "arrows", "period_s", NULL };
  gboolean known;
  gboolean cycle;

  known = limber_json_object_get_term (figure, "loop", limber_loop_get_id, LIMBER_N_LOOPS,
                                       &parts->loop);
  cycle = known && parts->loop == LIMBER_LOOP_CYCLE;
  limber_json_object_check_members (figure, cycle ? required_of_cycle : required,
                                    known ? optional : optional_of_any);
  if (cycle)
    parts->period_us =
        limber_json_object_get_seconds (figure, "period_s", MIN_PERIOD, MAX_PERIOD);
}

static void
read_parts (Parts            *parts,
            LimberJsonObject *figure,
            gboolean          has_id)
{
  read_loop (parts, figure, has_id);
  parts->description =
      limber_json_object_get_string (figure, "description", LIMBER_STRING_TEXT);
  limber_json_object_get_term (figure, "view", limber_view_get_id, LIMBER_N_VIEWS,
                               &parts->view);
  read_props (parts, figure);
  parts->poses = limber_poses_read (figure, parts->props);
  read_movement (parts, figure);
  parts->arrows = limber_json_object_get_terms (figure, "arrows", limber_arrow_get_id,
                                                LIMBER_N_ARROWS, LIMBER_N_ARROWS);
}

static LimberFigure *
build (const Parts *parts)
{
  LimberFigure *figure = limber_figure_new (parts->view, parts->loop, parts->period_us);

  limber_figure_set_description (figure, parts->description);
  for (guint i = 0; i < parts->props->len; i++)
    limber_figure_add_prop (figure, &g_array_index (parts->props, LimberProp, i));
  for (guint i = 0; i < parts->poses->len; i++)
    {
      const LimberReadPose *pose = g_ptr_array_index (parts->poses, i);

      limber_figure_add_pose (figure, &pose->pose);
    }
  for (guint i = 0; i < parts->keys->len; i++)
    limber_figure_add_key (figure, &g_array_index (parts->keys, LimberKey, i));
  for (guint i = 0; i < parts->arrows->len; i++)
    limber_figure_add_arrow (figure, g_array_index (parts->arrows, guint, i));

  return figure;
}

static void
add_flaw (const Parts      *parts,
          LimberJsonObject *object,
          const LimberFlaw *flaw)
{
  const LimberReadPose *pose;
  g_autofree char *place = NULL;

  g_return_if_fail (flaw->kind == LIMBER_FLAW_CONTACTS);

  pose = g_ptr_array_index (parts->poses, flaw->pose);
  if (pose->places[flaw->contact] >= 0)
    {
      place = g_strdup_printf ("poses/%u/contacts/%d", flaw->pose,
                               pose->places[flaw->contact]);
      limber_json_object_add_problem (object, place,
                                      _ ("cannot hold together with the others: off by "
                                         "%.1f %% of the body's height"),
                                      flaw->gap * 100);
    }
  else
    {
      place = g_strdup_printf ("poses/%u", flaw->pose);
      limber_json_object_add_problem (object, place,
                                      _ ("the contacts it takes over cannot hold "
                                         "together: off by %.1f %% of the body's height"),
                                      flaw->gap * 100);
    }
}

static LimberFigure *
read_figure (LimberJsonObject *object,
             gboolean          has_id)
{
  LimberProblems *problems = limber_json_object_get_problems (object);
  g_autoptr (LimberFigure) figure = NULL;
  g_auto (Parts) parts = { 0 };
  LimberFlaw flaw = { 0 };
  guint n_problems = limber_problems_get_n (problems);

  read_parts (&parts, object, has_id);
  if (limber_problems_get_n (problems) > n_problems)
    return NULL;

  figure = build (&parts);
  if (limber_figure_solve (figure, &flaw))
    return g_steal_pointer (&figure);

  add_flaw (&parts, object, &flaw);

  return NULL;
}

static void
other_figure_free (gpointer data)
{
  LimberOtherFigure *self = data;

  g_free (self->id);
  g_clear_object (&self->figure);
  g_free (self);
}

/* The figure is read for its problems even if the id is wrong. */
static LimberOtherFigure *
read_other_figure (LimberJsonObject *object,
                   GHashTable       *seen)
{
  LimberOtherFigure *self = g_new0 (LimberOtherFigure, 1);
  gboolean is_new = TRUE;

  self->id = limber_json_object_get_string (object, "id", LIMBER_STRING_ID);
  if (self->id != NULL)
    is_new = g_hash_table_add (seen, g_strdup (self->id));
  if (!is_new)
    limber_json_object_add_problem (object, "id", _ ("“%s” is there twice"), self->id);

  self->figure = read_figure (object, TRUE);
  if (self->id == NULL || !is_new)
    g_clear_object (&self->figure);

  return self;
}

/**
 * limber_figure_read:
 * @exercise: an exercise
 *
 * Reads what draws an exercise, as data/content/exercise.schema.json has it, and
 * makes all its contacts hold.
 *
 * Returns: (transfer full) (nullable): the figure; %NULL if it is missing or wrong.
 */
LimberFigure *
limber_figure_read (LimberJsonObject *exercise)
{
  g_autoptr (LimberJsonObject) object =
      limber_json_object_get_object (exercise, "figure");

  return object != NULL ? read_figure (object, FALSE) : NULL;
}

/**
 * limber_other_figures_read:
 * @exercise: an exercise
 *
 * Reads what draws an exercise where it is done in another position.
 *
 * Returns: (transfer full) (element-type LimberOtherFigure): the figures that are
 *   right.
 */
GPtrArray *
limber_other_figures_read (LimberJsonObject *exercise)
{
  GPtrArray *others = g_ptr_array_new_with_free_func (other_figure_free);
  g_autoptr (GHashTable) seen =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GPtrArray) objects =
      limber_json_object_get_objects (exercise, "other_figures", 0, MAX_OTHERS);

  for (guint i = 0; i < objects->len; i++)
    {
      LimberOtherFigure *other = read_other_figure (g_ptr_array_index (objects, i), seen);

      if (other->figure != NULL)
        g_ptr_array_add (others, other);
      else
        other_figure_free (other);
    }

  return others;
}
