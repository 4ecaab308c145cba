/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The closed lists of the content, each with the id it has in JSON and a name
 * for people. The order is the order they are shown in. */

typedef enum
{
  LIMBER_PLACE_DESK,
  LIMBER_PLACE_CHAIR,
  LIMBER_PLACE_STANDING,
  LIMBER_PLACE_WALL,
  LIMBER_PLACE_FLOOR,
} LimberPlace;
#define LIMBER_N_PLACES (LIMBER_PLACE_FLOOR + 1)

typedef enum
{
  LIMBER_EVIDENCE_WELL_SUPPORTED,
  LIMBER_EVIDENCE_PARTLY,
  LIMBER_EVIDENCE_CONTESTED,
  LIMBER_EVIDENCE_UNSUPPORTED,
  LIMBER_EVIDENCE_WRONG,
} LimberEvidence;
#define LIMBER_N_EVIDENCES (LIMBER_EVIDENCE_WRONG + 1)

typedef enum
{
  LIMBER_MUSCLE_ILIOPSOAS,
  LIMBER_MUSCLE_RECTUS_FEMORIS,
  LIMBER_MUSCLE_TENSOR_FASCIAE_LATAE,
  LIMBER_MUSCLE_QUADRICEPS,
  LIMBER_MUSCLE_ADDUCTORS,
  LIMBER_MUSCLE_HIP_ROTATORS,
  LIMBER_MUSCLE_GLUTEUS_MAXIMUS,
  LIMBER_MUSCLE_GLUTES,
  LIMBER_MUSCLE_HAMSTRINGS,
  LIMBER_MUSCLE_CALF,
  LIMBER_MUSCLE_ABDOMINALS,
  LIMBER_MUSCLE_OBLIQUES,
  LIMBER_MUSCLE_TRANSVERSUS_ABDOMINIS,
  LIMBER_MUSCLE_BACK_EXTENSORS,
  LIMBER_MUSCLE_MULTIFIDUS,
  LIMBER_MUSCLE_LATISSIMUS_DORSI,
  LIMBER_MUSCLE_SHOULDERS,
  LIMBER_MUSCLE_DIAPHRAGM,
} LimberMuscle;
#define LIMBER_N_MUSCLES (LIMBER_MUSCLE_DIAPHRAGM + 1)

typedef enum
{
  LIMBER_REFERENCE_GUIDELINE,
  LIMBER_REFERENCE_REVIEW,
  LIMBER_REFERENCE_TRIAL,
  LIMBER_REFERENCE_STUDY,
  LIMBER_REFERENCE_ANATOMY,
  LIMBER_REFERENCE_HEALTH_SERVICE,
  LIMBER_REFERENCE_SECONDARY,
} LimberReferenceKind;
#define LIMBER_N_REFERENCE_KINDS (LIMBER_REFERENCE_SECONDARY + 1)

/* The ids are constant; the names are translated and constant. */
const char *limber_place_get_id (LimberPlace place);
const char *limber_place_get_name (LimberPlace place);
const char *limber_evidence_get_id (LimberEvidence evidence);
const char *limber_evidence_get_name (LimberEvidence evidence);
const char *limber_muscle_get_id (LimberMuscle muscle);
const char *limber_muscle_get_name (LimberMuscle muscle);
const char *limber_reference_kind_get_id (LimberReferenceKind kind);
const char *limber_reference_kind_get_name (LimberReferenceKind kind);

G_END_DECLS
