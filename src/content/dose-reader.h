/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "content/dose.h"
#include "content/json-object.h"

G_BEGIN_DECLS

/* Inside the room only. */
void
limber_dose_read (LimberDose *dose, LimberJsonObject *object, const char *const *others);

G_END_DECLS
