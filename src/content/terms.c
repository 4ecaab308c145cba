/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include <glib/gi18n.h>

#include "content/terms.h"

typedef struct
{
  const char *id;
  const char *name; /* to be translated */
} Term;

static const Term places[] = {
  [LIMBER_PLACE_DESK] = { "desk", NC_ ("place", "Desk") },
  [LIMBER_PLACE_CHAIR] = { "chair", NC_ ("place", "Chair") },
  [LIMBER_PLACE_STANDING] = { "standing", NC_ ("place", "Standing") },
  [LIMBER_PLACE_WALL] = { "wall", NC_ ("place", "Wall") },
  [LIMBER_PLACE_FLOOR] = { "floor", NC_ ("place", "Floor") },
};
G_STATIC_ASSERT (G_N_ELEMENTS (places) == LIMBER_N_PLACES);

static const Term evidences[] = {
  [LIMBER_EVIDENCE_WELL_SUPPORTED] = { "well-supported",
                                       NC_ ("evidence", "Well supported") },
  [LIMBER_EVIDENCE_PARTLY] = { "partly", NC_ ("evidence", "Partly supported") },
  [LIMBER_EVIDENCE_CONTESTED] = { "contested", NC_ ("evidence", "Contested") },
  [LIMBER_EVIDENCE_UNSUPPORTED] = { "unsupported", NC_ ("evidence", "Unsupported") },
  [LIMBER_EVIDENCE_WRONG] = { "wrong", NC_ ("evidence", "Wrong") },
};
G_STATIC_ASSERT (G_N_ELEMENTS (evidences) == LIMBER_N_EVIDENCES);

static const Term muscles[] = {
  [LIMBER_MUSCLE_ILIOPSOAS] = { "iliopsoas", NC_ ("muscle", "Psoas and iliacus") },
  [LIMBER_MUSCLE_RECTUS_FEMORIS] = { "rectus-femoris", NC_ ("muscle", "Rectus femoris") },
  [LIMBER_MUSCLE_TENSOR_FASCIAE_LATAE] = { "tensor-fasciae-latae",
                                           NC_ ("muscle", "Tensor fasciae latae") },
  [LIMBER_MUSCLE_QUADRICEPS] = { "quadriceps", NC_ ("muscle", "Quadriceps") },
  [LIMBER_MUSCLE_ADDUCTORS] = { "adductors", NC_ ("muscle", "Inner thigh") },
  [LIMBER_MUSCLE_HIP_ROTATORS] = { "hip-rotators", NC_ ("muscle", "Hip rotators") },
  [LIMBER_MUSCLE_GLUTEUS_MAXIMUS] = { "gluteus-maximus",
                                      NC_ ("muscle", "Gluteus maximus") },
  [LIMBER_MUSCLE_GLUTES] = { "glutes", NC_ ("muscle", "Buttocks") },
  [LIMBER_MUSCLE_HAMSTRINGS] = { "hamstrings", NC_ ("muscle", "Hamstrings") },
  [LIMBER_MUSCLE_CALF] = { "calf", NC_ ("muscle", "Calf") },
  [LIMBER_MUSCLE_ABDOMINALS] = { "abdominals", NC_ ("muscle", "Abdominals") },
  [LIMBER_MUSCLE_OBLIQUES] = { "obliques", NC_ ("muscle", "Obliques") },
  [LIMBER_MUSCLE_TRANSVERSUS_ABDOMINIS] = { "transversus-abdominis",
                                            NC_ ("muscle", "Transversus abdominis") },
  [LIMBER_MUSCLE_BACK_EXTENSORS] = { "back-extensors", NC_ ("muscle", "Back extensors") },
  [LIMBER_MUSCLE_MULTIFIDUS] = { "multifidus", NC_ ("muscle", "Multifidus") },
  [LIMBER_MUSCLE_LATISSIMUS_DORSI] = { "latissimus-dorsi",
                                       NC_ ("muscle", "Latissimus dorsi") },
  [LIMBER_MUSCLE_SHOULDERS] = { "shoulders", NC_ ("muscle", "Shoulders") },
  [LIMBER_MUSCLE_DIAPHRAGM] = { "diaphragm", NC_ ("muscle", "Diaphragm") },
};
G_STATIC_ASSERT (G_N_ELEMENTS (muscles) == LIMBER_N_MUSCLES);

static const Term reference_kinds[] = {
  [LIMBER_REFERENCE_GUIDELINE] = { "guideline", NC_ ("reference", "Guideline") },
  [LIMBER_REFERENCE_REVIEW] = { "review", NC_ ("reference", "Review") },
  [LIMBER_REFERENCE_TRIAL] = { "trial", NC_ ("reference", "Trial") },
  [LIMBER_REFERENCE_STUDY] = { "study", NC_ ("reference", "Study") },
  [LIMBER_REFERENCE_ANATOMY] = { "anatomy", NC_ ("reference", "Anatomy") },
  [LIMBER_REFERENCE_HEALTH_SERVICE] = { "health-service",
                                        NC_ ("reference", "Health service") },
  [LIMBER_REFERENCE_SECONDARY] = { "secondary", NC_ ("reference", "Secondary source") },
};
G_STATIC_ASSERT (G_N_ELEMENTS (reference_kinds) == LIMBER_N_REFERENCE_KINDS);

/**
 * limber_place_get_id:
 * @place: where an exercise or a routine is done
 *
 * Returns: its id in JSON.
 */
const char *
limber_place_get_id (LimberPlace place)
{
  g_return_val_if_fail (place < LIMBER_N_PLACES, NULL);

  return places[place].id;
}

/**
 * limber_place_get_name:
 * @place: where an exercise or a routine is done
 *
 * Returns: its translated name.
 */
const char *
limber_place_get_name (LimberPlace place)
{
  g_return_val_if_fail (place < LIMBER_N_PLACES, NULL);

  return g_dpgettext2 (GETTEXT_PACKAGE, "place", places[place].name);
}

/**
 * limber_evidence_get_id:
 * @evidence: how good the evidence for a claim is
 *
 * Returns: its id in JSON.
 */
const char *
limber_evidence_get_id (LimberEvidence evidence)
{
  g_return_val_if_fail (evidence < LIMBER_N_EVIDENCES, NULL);

  return evidences[evidence].id;
}

/**
 * limber_evidence_get_name:
 * @evidence: how good the evidence for a claim is
 *
 * Returns: its translated name.
 */
const char *
limber_evidence_get_name (LimberEvidence evidence)
{
  g_return_val_if_fail (evidence < LIMBER_N_EVIDENCES, NULL);

  return g_dpgettext2 (GETTEXT_PACKAGE, "evidence", evidences[evidence].name);
}

/**
 * limber_muscle_get_id:
 * @muscle: a muscle or a group of muscles
 *
 * Returns: its id in JSON.
 */
const char *
limber_muscle_get_id (LimberMuscle muscle)
{
  g_return_val_if_fail (muscle < LIMBER_N_MUSCLES, NULL);

  return muscles[muscle].id;
}

/**
 * limber_muscle_get_name:
 * @muscle: a muscle or a group of muscles
 *
 * Returns: its translated name.
 */
const char *
limber_muscle_get_name (LimberMuscle muscle)
{
  g_return_val_if_fail (muscle < LIMBER_N_MUSCLES, NULL);

  return g_dpgettext2 (GETTEXT_PACKAGE, "muscle", muscles[muscle].name);
}

/**
 * limber_reference_kind_get_id:
 * @kind: what kind of source a reference is
 *
 * Returns: its id in JSON.
 */
const char *
limber_reference_kind_get_id (LimberReferenceKind kind)
{
  g_return_val_if_fail (kind < LIMBER_N_REFERENCE_KINDS, NULL);

  return reference_kinds[kind].id;
}

/**
 * limber_reference_kind_get_name:
 * @kind: what kind of source a reference is
 *
 * Returns: its translated name.
 */
const char *
limber_reference_kind_get_name (LimberReferenceKind kind)
{
  g_return_val_if_fail (kind < LIMBER_N_REFERENCE_KINDS, NULL);

  return g_dpgettext2 (GETTEXT_PACKAGE, "reference", reference_kinds[kind].name);
}
