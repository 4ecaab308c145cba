/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "desktop/notifier-slots.h"

static void
slot_free (gpointer data)
{
  LimberSlot *slot = data;

  g_free (slot->id);
  g_clear_pointer (&slot->notice, limber_notice_unref);
  g_free (slot->shown_by);
  g_free (slot);
}

/*
 * limber_slots_new:
 *
 * Returns: (transfer full): slots by their ids; none yet
 */
GHashTable *
limber_slots_new (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, NULL, slot_free);
}

/*
 * limber_slots_ensure:
 * @slots: slots
 * @id: of a notice
 *
 * Returns: (transfer none): its slot, an empty one if there was none
 */
LimberSlot *
limber_slots_ensure (GHashTable *slots,
                     const char *id)
{
  LimberSlot *slot = g_hash_table_lookup (slots, id);

  if (slot != NULL)
    return slot;
  slot = g_new0 (LimberSlot, 1);
  slot->id = g_strdup (id);
  g_hash_table_insert (slots, slot->id, slot);
  return slot;
}

/*
 * limber_slots_find:
 * @slots: slots
 * @event: what a server said
 *
 * Returns: (transfer none) (nullable): the slot that it is about
 */
LimberSlot *
limber_slots_find (GHashTable              *slots,
                   const LimberServerEvent *event)
{
  GHashTableIter iter;
  LimberSlot *slot;

  if (event->id != NULL)
    return g_hash_table_lookup (slots, event->id);
  g_hash_table_iter_init (&iter, slots);
  while (event->server_id != 0 &&
         g_hash_table_iter_next (&iter, NULL, (gpointer *) &slot))
    if (slot->server_id == event->server_id)
      return slot;
  return NULL;
}

void
limber_slot_set_notice (LimberSlot   *slot,
                        LimberNotice *notice)
{
  if (notice != NULL)
    limber_notice_ref (notice);
  g_clear_pointer (&slot->notice, limber_notice_unref);
  slot->notice = notice;
}

/*
 * limber_slot_set_shown:
 * @slot: a slot
 * @server: (nullable): the unique name of the server that shows it
 * @server_id: its number there; 0 for none
 */
void
limber_slot_set_shown (LimberSlot *slot,
                       const char *server,
                       guint32     server_id)
{
  g_free (slot->shown_by);
  slot->shown_by = g_strdup (server);
  slot->server_id = server_id;
}
