/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "app/figure-ink.h"

gboolean
limber_ink_equal (LimberInk a,
                  LimberInk b)
{
  return a.red == b.red && a.green == b.green && a.blue == b.blue;
}

/**
 * limber_ink_mix:
 * @a: a colour
 * @b: another
 * @t: from 0, which is @a, to 1, which is @b
 *
 * Returns: the colour between
 */
LimberInk
limber_ink_mix (LimberInk a,
                LimberInk b,
                double    t)
{
  return (LimberInk){ a.red + (b.red - a.red) * t, a.green + (b.green - a.green) * t,
                      a.blue + (b.blue - a.blue) * t };
}

/**
 * limber_tone_mix:
 * @tone: colours
 * @behind: what is behind the thing
 * @t: how far it fades into that, from 0 to 1
 *
 * Returns: the faded colours
 */
LimberTone
limber_tone_mix (const LimberTone *tone,
                 LimberInk         behind,
                 double            t)
{
  return (LimberTone){ limber_ink_mix (tone->edge, behind, t),
                       limber_ink_mix (tone->base, behind, t),
                       limber_ink_mix (tone->light, behind, t) };
}
