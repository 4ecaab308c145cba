/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  LIMBER_DOSE_HOLD,
  LIMBER_DOSE_REPS,
  LIMBER_DOSE_BREATHS,
} LimberDoseKind;

typedef enum
{
  LIMBER_SIDES_NONE,      /* both at once, or no side at all */
  LIMBER_SIDES_EACH,      /* all on the left, then all on the right */
  LIMBER_SIDES_ALTERNATE, /* left and right in turn; reps only */
} LimberSides;

/* How much of an exercise. All times are microseconds, never negative. */
typedef struct
{
  LimberDoseKind kind;
  LimberSides sides;
  guint sets;       /* 1 or more */
  gint64 switch_us; /* to change sides */
  gint64 rest_us;   /* between sets; where 0 and sides is each, switch_us stands there */
  guint count;      /* holds: 1; reps in a set, of each side; breaths in a set */
  gint64 hold_us;   /* holds: how long one lasts */
  gint64 move_us;   /* reps: into the movement, */
  gint64 stay_us;   /*   held at its end, */
  gint64 return_us; /*   back to the start, */
  gint64 pause_us;  /*   and before the next */
  gint64 in_us;     /* breaths */
  gint64 out_us;
} LimberDose;

gint64 limber_dose_get_unit_duration (const LimberDose *dose);
gint64 limber_dose_get_duration (const LimberDose *dose);
char *limber_dose_describe (const LimberDose *dose);
char *limber_duration_format (gint64 duration_us);
char *limber_duration_describe (gint64 duration_us);

G_END_DECLS
