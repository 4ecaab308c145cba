/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <adwaita.h>

#include "content/catalogue.h"
#include "desktop/sound.h"
#include "player/session.h"

G_BEGIN_DECLS

#define LIMBER_TYPE_PLAYER_PAGE (limber_player_page_get_type ())
G_DECLARE_FINAL_TYPE (LimberPlayerPage, limber_player_page, LIMBER, PLAYER_PAGE, AdwBin)

/* A routine while it plays. */

GtkWidget *limber_player_page_new (LimberCatalogue *catalogue,
                                   LimberSession *session,
                                   LimberSound *sound);
LimberSession *limber_player_page_get_session (LimberPlayerPage *self);
void limber_player_page_update (LimberPlayerPage *self);

G_END_DECLS
