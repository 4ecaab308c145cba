/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "desktop/notifier-backend.h"

#include "mock-desktop.h"

G_BEGIN_DECLS

#define PROGRAM_ID "io.github.limberapp.Limber"

/* Less than a call takes that waits for a server which does not answer, and more than
 * anything else. */
#define BUS_PATIENCE_US (20 * G_USEC_PER_SEC)

/* A notifier on a bus of its own, and what it has said. */
typedef struct
{
  TestBus bus;
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
