/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "desktop/notifier-backend.h"

#include "stub.h"

G_BEGIN_DECLS

#define PROGRAM_ID "io.github.limberapp.Limber"

/* A notifier on a bus of its own, and what it has said. */
typedef struct
{
  GTestDBus *bus;
  GDBusConnection *connection;
  LimberNotifier *notifier; /* (nullable) */
  GPtrArray *actions;       /* of "id action target" */
  guint n_kinds;            /* times that the kind was notified */
} Fixture;

void fixture_set_up (Fixture *fixture, gconstpointer data);
void fixture_tear_down (Fixture *fixture, gconstpointer data);
void fixture_start (Fixture *fixture, LimberNotifierKind kind);
void fixture_wait_kind (Fixture *fixture, LimberNotifierKind kind);
void
fixture_show (Fixture *fixture, const char *id, const char *body, LimberUrgency urgency);
void fixture_assert_actions (Fixture *fixture, const char *expected);

G_END_DECLS
