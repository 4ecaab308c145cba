/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "drawing/color.h"

/**
 * limber_color_equal:
 * @a: a colour
 * @b: another
 *
 * Returns: whether they are the same
 */
gboolean
limber_color_equal (LimberColor a,
                    LimberColor b)
{
  return a.red == b.red && a.green == b.green && a.blue == b.blue;
}

/**
 * limber_color_mix:
 * @a: a colour
 * @b: another
 * @t: from 0, which is @a, to 1, which is @b
 *
 * Returns: the colour between
 */
LimberColor
limber_color_mix (LimberColor a,
                  LimberColor b,
                  double      t)
{
  return (LimberColor){ a.red + (b.red - a.red) * t, a.green + (b.green - a.green) * t,
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
                 LimberColor       behind,
                 double            t)
{
  return (LimberTone){ limber_color_mix (tone->edge, behind, t),
                       limber_color_mix (tone->base, behind, t),
                       limber_color_mix (tone->light, behind, t) };
}

/**
 * limber_color_set:
 * @color: a colour
 * @alpha: 0 to 1
 * @cr: what is painted with it from now on
 */
void
limber_color_set (LimberColor  color,
                  double       alpha,
                  cairo_t     *cr)
{
  cairo_set_source_rgba (cr, color.red, color.green, color.blue, alpha);
}
