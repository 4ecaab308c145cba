/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "figure/psoas.h"

/* Prints the length of the psoas against standing upright, and its moment arm in flexing
 * the hip, over the flexion of the hip in degrees: a table to plot, or to hold against
 * published ones. */
int
main (void)
{
  g_print ("# hip flexion (degrees)\trelative length\tmoment arm (mm)\n");
  for (int angle = -30; angle <= 120; angle += 5)
    {
      double length;
      double arm;

      limber_psoas_measure (angle, 0, 0, &length, &arm);
      g_print ("%d\t%.3f\t%.1f\n", angle, length, arm);
    }

  return 0;
}
