/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "app/player-summary.h"

#include <glib/gi18n.h>

#include "app/player-text.h"

struct _LimberPlayerSummary
{
  AdwBin parent_instance;

  AdwStatusPage *words;
  GtkWidget *done;
};

G_DEFINE_FINAL_TYPE (LimberPlayerSummary, limber_player_summary, ADW_TYPE_BIN)

static gboolean
limber_player_summary_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (LIMBER_PLAYER_SUMMARY (widget)->done);
}

static void
limber_player_summary_class_init (LimberPlayerSummaryClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->grab_focus = limber_player_summary_grab_focus;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/limberapp/Limber/player-summary.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerSummary, words);
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerSummary, done);
}

static void
limber_player_summary_init (LimberPlayerSummary *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * limber_player_summary_show:
 * @self: a summary
 * @n_steps: how many steps the routine has
 * @n_played: how many of them were played
 * @played_us: for how long, in microseconds
 */
void
limber_player_summary_show (LimberPlayerSummary *self,
                            guint                n_steps,
                            guint                n_played,
                            gint64               played_us)
{
  const char *kind = _ ("Time well spent. Take a breath before you go on.");
  g_autofree char *summary = NULL;
  g_autofree char *text = NULL;
  g_autofree char *markup = NULL;

  g_return_if_fail (LIMBER_IS_PLAYER_SUMMARY (self));

  summary = limber_player_text_summarize (n_steps, n_played, played_us);
  text = g_strjoin ("\n", summary, n_played > 0 ? kind : NULL, NULL);
  markup = g_markup_escape_text (text, -1);
  adw_status_page_set_description (self->words, markup);
}
