/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "drawing/disc.h"

static void
sort_discs (LimberDisc *discs,
            guint       n)
{
  for (guint i = 1; i < n; i++)
    {
      LimberDisc disc = discs[i];
      guint k = i;

      for (; k > 0 && (discs[k - 1].x > disc.x ||
                       (discs[k - 1].x == disc.x && discs[k - 1].y > disc.y));
           k--)
        discs[k] = discs[k - 1];
      discs[k] = disc;
    }
}

/**
 * limber_disc_get_turn:
 * @a: a disc
 * @b: the next
 * @c: the one after it
 *
 * Returns: twice the area of their middles' triangle; positive where they go round the
 *   way that cairo's angles do
 */
double
limber_disc_get_turn (const LimberDisc *a,
                      const LimberDisc *b,
                      const LimberDisc *c)
{
  return (b->x - a->x) * (c->y - a->y) - (b->y - a->y) * (c->x - a->x);
}

/**
 * limber_disc_find_hull:
 * @discs: (array length=n): discs; they get sorted
 * @n: how many
 * @hull: (out caller-allocates): room for one more
 *
 * Finds which discs' middles the others lie between, by Andrew's monotone chain.
 *
 * Returns: how many those are, the last of them being the first once more
 */
guint
limber_disc_find_hull (LimberDisc *discs,
                       guint       n,
                       LimberDisc *hull)
{
  guint size = 0;
  guint lower;

  sort_discs (discs, n);
  for (guint i = 0; i < n; i++)
    {
      while (size >= 2 &&
             limber_disc_get_turn (&hull[size - 2], &hull[size - 1], &discs[i]) <= 0)
        size--;
      hull[size++] = discs[i];
    }

  lower = size + 1;
  for (guint i = n - 1; i-- > 0;)
    {
      while (size >= lower &&
             limber_disc_get_turn (&hull[size - 2], &hull[size - 1], &discs[i]) <= 0)
        size--;
      hull[size++] = discs[i];
    }

  return size;
}
