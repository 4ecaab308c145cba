/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define LIMBER_TYPE_PLAYER_STAGE (limber_player_stage_get_type ())
G_DECLARE_FINAL_TYPE (LimberPlayerStage,
                      limber_player_stage,
                      LIMBER,
                      PLAYER_STAGE,
                      GtkWidget)

/* The places of a player's three parts; %NULL size where one is left out. */
typedef struct
{
  GdkRectangle figure;
  GdkRectangle count;
  GdkRectangle text;
} LimberStagePlaces;

/* What is seen of an exercise: a figure, the count, and the text. The count always is
 * there; what else there is room for stands beside or around it.
 *
 * Properties: "figure", "count", "text" (GtkWidget, set once). */

void limber_player_stage_compute (int width,
                                  int height,
                                  int min_count,
                                  int natural_text,
                                  LimberStagePlaces *places);

G_END_DECLS
