/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "app/keep-awake.h"

#include <glib/gi18n.h>

struct _LimberKeepAwake
{
  GObject parent_instance;

  GtkApplication *application; /* (nullable): weak; the window's, which outlives it */
  GtkWindow *window;           /* (nullable): weak */
  LimberPlayer *player;
  guint cookie; /* 0 while the screen may go off */
};

G_DEFINE_FINAL_TYPE (LimberKeepAwake, limber_keep_awake, G_TYPE_OBJECT)

static void
allow_sleep (LimberKeepAwake *self)
{
  if (self->cookie != 0 && self->application != NULL)
    gtk_application_uninhibit (self->application, self->cookie);
  self->cookie = 0;
}

static void
update (LimberKeepAwake *self)
{
  if (limber_player_get_state (self->player) != LIMBER_PLAYER_PLAYING)
    allow_sleep (self);
  else if (self->cookie == 0 && self->application != NULL)
    self->cookie = gtk_application_inhibit (self->application, self->window,
                                            GTK_APPLICATION_INHIBIT_IDLE |
                                                GTK_APPLICATION_INHIBIT_SUSPEND,
                                            _ ("A routine is playing"));
}

static void
limber_keep_awake_dispose (GObject *object)
{
  LimberKeepAwake *self = LIMBER_KEEP_AWAKE (object);

  allow_sleep (self);
  g_clear_weak_pointer (&self->application);
  g_clear_weak_pointer (&self->window);
  g_clear_object (&self->player);

  G_OBJECT_CLASS (limber_keep_awake_parent_class)->dispose (object);
}

static void
limber_keep_awake_class_init (LimberKeepAwakeClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = limber_keep_awake_dispose;
}

static void
limber_keep_awake_init (LimberKeepAwake *self)
{
}

/**
 * limber_keep_awake_new:
 * @window: where it is played; without an application nothing can be kept on
 * @player: what is played
 *
 * Returns: (transfer full): what keeps the screen on until it is let go of
 */
LimberKeepAwake *
limber_keep_awake_new (GtkWindow    *window,
                       LimberPlayer *player)
{
  LimberKeepAwake *self;

  g_return_val_if_fail (GTK_IS_WINDOW (window), NULL);
  g_return_val_if_fail (LIMBER_IS_PLAYER (player), NULL);

  self = g_object_new (LIMBER_TYPE_KEEP_AWAKE, NULL);
  g_set_weak_pointer (&self->application, gtk_window_get_application (window));
  g_set_weak_pointer (&self->window, window);
  self->player = g_object_ref (player);
  g_signal_connect_object (player, "notify::state", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  update (self);
  return self;
}
