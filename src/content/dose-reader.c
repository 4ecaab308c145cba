/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include <glib/gi18n.h>

#include "content/dose-reader.h"

/* The limits are those of data/content/routine.schema.json, in seconds. */
#define MIN_SECONDS 0.5
#define MAX_SECONDS 3600
#define MAX_PAUSE   600
#define MAX_PHASE   120
#define MAX_SETS    20
#define MAX_REPS    200
#define MAX_BREATHS 360

static const char *const kinds[] = { "hold", "reps", "breaths" };

static const char *const sides[] = { "none", "each", "alternate" };

/* Both sides at once suits all; one after the other, holds and repetitions; in
 * turn, repetitions only. */
static const guint n_sides[] = {
  [LIMBER_DOSE_HOLD] = LIMBER_SIDES_EACH + 1,
  [LIMBER_DOSE_REPS] = LIMBER_SIDES_ALTERNATE + 1,
  [LIMBER_DOSE_BREATHS] = LIMBER_SIDES_NONE + 1,
};

static const char *const required_members[][5] = {
  [LIMBER_DOSE_HOLD] = { "kind", "seconds", NULL },
  [LIMBER_DOSE_REPS] = { "kind", "reps", "tempo", NULL },
  [LIMBER_DOSE_BREATHS] = { "kind", "breaths", "in_s", "out_s", NULL },
};

static const char *const common_members[] = { "sides", "switch_s", "sets", "rest_s",
                                              NULL };

static const char *
kind_get_id (guint index)
{
  return kinds[index];
}

static const char *
sides_get_id (guint index)
{
  return sides[index];
}

static void
check_members_of_kind (LimberJsonObject  *object,
                       LimberDoseKind     kind,
                       const char *const *others)
{
  g_autoptr (GStrvBuilder) optional = g_strv_builder_new ();
  g_auto (GStrv) names = NULL;

  g_strv_builder_addv (optional, (const char **) common_members);
  g_strv_builder_addv (optional, (const char **) others);
  names = g_strv_builder_end (optional);

  limber_json_object_check_members (object, required_members[kind],
                                    (const char *const *) names);
}

/* Which members are right depends on the kind, and that is not known. */
static void
check_members_of_any_kind (LimberJsonObject  *object,
                           const char *const *others)
{
  static const char *const required[] = { "kind", NULL };
  g_autoptr (GStrvBuilder) optional = g_strv_builder_new ();
  g_auto (GStrv) names = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (required_members); i++)
    g_strv_builder_addv (optional, (const char **) required_members[i]);
  g_strv_builder_addv (optional, (const char **) common_members);
  g_strv_builder_addv (optional, (const char **) others);
  names = g_strv_builder_end (optional);

  limber_json_object_check_members (object, required, (const char *const *) names);
}

static void
read_tempo (LimberDose       *dose,
            LimberJsonObject *object)
{
  static const char *const required[] = { NULL };
  static const char *const optional[] = { "move_s", "hold_s", "return_s", "rest_s",
                                          NULL };
  g_autoptr (LimberJsonObject) tempo = limber_json_object_get_object (object, "tempo");

  if (tempo == NULL)
    return;

  limber_json_object_check_members (tempo, required, optional);
  dose->move_us = limber_json_object_get_seconds (tempo, "move_s", 0, MAX_PHASE);
  dose->stay_us = limber_json_object_get_seconds (tempo, "hold_s", 0, MAX_PHASE);
  dose->return_us = limber_json_object_get_seconds (tempo, "return_s", 0, MAX_PHASE);
  dose->pause_us = limber_json_object_get_seconds (tempo, "rest_s", 0, MAX_PHASE);

  if (!limber_json_object_is_wrong (tempo) &&
      limber_dose_get_unit_duration (dose) < MIN_SECONDS * G_USEC_PER_SEC)
    limber_json_object_add_problem (tempo, "", _ ("must last at least 0.5 s altogether"));
}

static void
read_kind (LimberDose       *dose,
           LimberJsonObject *object)
{
  switch (dose->kind)
    {
    case LIMBER_DOSE_HOLD:
      dose->count = 1;
      dose->hold_us =
          limber_json_object_get_seconds (object, "seconds", MIN_SECONDS, MAX_SECONDS);
      break;
    case LIMBER_DOSE_REPS:
      dose->count = limber_json_object_get_integer (object, "reps", 1, MAX_REPS, 1);
      read_tempo (dose, object);
      break;
    case LIMBER_DOSE_BREATHS:
      dose->count = limber_json_object_get_integer (object, "breaths", 1, MAX_BREATHS, 1);
      dose->in_us =
          limber_json_object_get_seconds (object, "in_s", MIN_SECONDS, MAX_SECONDS);
      dose->out_us =
          limber_json_object_get_seconds (object, "out_s", MIN_SECONDS, MAX_SECONDS);
      break;
    default:
      g_return_if_reached ();
    }
}

/**
 * limber_dose_read:
 * @dose: (out caller-allocates): the dose
 * @object: where it stands
 * @others: members that @object may have beside those of a dose, ends with %NULL
 *
 * Reads a dose, and checks that @object has no member too few or too many.
 */
void
limber_dose_read (LimberDose        *dose,
                  LimberJsonObject  *object,
                  const char *const *others)
{
  guint kind = LIMBER_DOSE_HOLD;
  guint side = LIMBER_SIDES_NONE;
  gboolean known;

  known = limber_json_object_get_term (object, "kind", kind_get_id, G_N_ELEMENTS (kinds),
                                       &kind);
  limber_json_object_get_term (object, "sides", sides_get_id,
                               known ? n_sides[kind] : G_N_ELEMENTS (sides), &side);

  *dose = (LimberDose){ .kind = kind, .sides = side, .count = 1 };
  dose->sets = limber_json_object_get_integer (object, "sets", 1, MAX_SETS, 1);
  dose->switch_us = limber_json_object_get_seconds (object, "switch_s", 0, MAX_PAUSE);
  dose->rest_us = limber_json_object_get_seconds (object, "rest_s", 0, MAX_PAUSE);

  if (known)
    {
      check_members_of_kind (object, kind, others);
      read_kind (dose, object);
    }
  else
    check_members_of_any_kind (object, others);
}
