/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "desktop/notifier-backend.h"

G_BEGIN_DECLS

/* What is wanted under an id, and what its server makes of it. */
typedef struct
{
  char *id;
  LimberNotice *notice; /* (nullable): what should be seen; nothing any more */
  gboolean dirty;       /* the server was not told yet */
  gboolean may_start;   /* a server may be started to show it */
  char *shown_by;       /* (nullable): the server that has shown it */
  guint32 server_id;    /* its number there; 0: none */
} LimberSlot;

GHashTable *limber_slots_new (void);
LimberSlot *limber_slots_ensure (GHashTable *slots, const char *id);
LimberSlot *limber_slots_find (GHashTable *slots, const LimberServerEvent *event);
void limber_slot_set_notice (LimberSlot *slot, LimberNotice *notice);
void limber_slot_set_shown (LimberSlot *slot, const char *server, guint32 server_id);

G_END_DECLS
