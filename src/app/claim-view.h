/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <adwaita.h>

#include "content/catalogue.h"

G_BEGIN_DECLS

#define LIMBER_TYPE_CLAIM_VIEW (limber_claim_view_get_type ())
G_DECLARE_FINAL_TYPE (LimberClaimView, limber_claim_view, LIMBER, CLAIM_VIEW, AdwBin)

/* What is commonly said, how good its evidence is, and what to take from it. */

GtkWidget *limber_claim_view_new (LimberCatalogue *catalogue, const LimberClaim *claim);
GtkWidget *limber_claim_view_new_grade (LimberEvidence evidence);

G_END_DECLS
