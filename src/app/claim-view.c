/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "app/claim-view.h"

#include <glib/gi18n.h>

#include "app/rich-label.h"
#include "app/source-list.h"
#include "app/widget.h"

struct _LimberClaimView
{
  AdwBin parent_instance;

  GtkLabel *said;
  AdwBin *grade;
  GtkLabel *finding;
  GtkLabel *take;
  GtkLabel *sources;
};

G_DEFINE_FINAL_TYPE (LimberClaimView, limber_claim_view, ADW_TYPE_BIN)

static char *
quote_markup (const char *rich)
{
  g_autofree char *markup = limber_rich_text_to_markup (rich);

  /* Translators: the quotation marks around what is commonly said */
  return g_strdup_printf (C_ ("claim", "“%s”"), markup);
}

static void
update_accessible_label (LimberClaimView *self,
                         LimberEvidence   evidence)
{
  /* Translators: the first %s is a quoted sentence, the second a grade, such as Contested
   */
  g_autofree char *label =
      g_strdup_printf (_ ("Claim: %s Evidence: %s"), gtk_label_get_text (self->said),
                       limber_evidence_get_name (evidence));

  limber_widget_set_spoken_name (self, label);
}

/* Sources that the catalogue does not have are left out. */
static char *
get_sources_markup (LimberCatalogue   *catalogue,
                    const char *const *sources)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) parts = NULL;
  g_autofree char *joined = NULL;
  guint n_parts;

  for (; *sources != NULL; sources++)
    {
      const LimberReference *reference =
          limber_catalogue_get_reference (catalogue, *sources);
      g_autofree char *part = NULL;

      if (reference == NULL)
        continue;
      part = limber_source_list_link (reference);
      g_strv_builder_add (builder, part);
    }
  parts = g_strv_builder_end (builder);
  n_parts = g_strv_length (parts);
  if (n_parts == 0)
    return NULL;
  /* Translators: between two sources, which may have commas in them */
  joined = g_strjoinv (C_ ("sources", "; "), parts);
  return g_strdup_printf (ngettext ("Source: %s", "Sources: %s", n_parts), joined);
}

static void
show_sources (LimberClaimView   *self,
              LimberCatalogue   *catalogue,
              const char *const *sources)
{
  g_autofree char *markup = get_sources_markup (catalogue, sources);

  gtk_widget_set_visible (GTK_WIDGET (self->sources), markup != NULL);
  if (markup != NULL)
    gtk_label_set_markup (self->sources, markup);
}

static void
limber_claim_view_class_init (LimberClaimViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/limberapp/Limber/claim-view.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberClaimView, said);
  gtk_widget_class_bind_template_child (widget_class, LimberClaimView, grade);
  gtk_widget_class_bind_template_child (widget_class, LimberClaimView, finding);
  gtk_widget_class_bind_template_child (widget_class, LimberClaimView, take);
  gtk_widget_class_bind_template_child (widget_class, LimberClaimView, sources);
  gtk_widget_class_bind_template_callback (widget_class, limber_rich_label_activate_link);
}

static void
limber_claim_view_init (LimberClaimView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * limber_claim_view_new_grade:
 * @evidence: how good the evidence for a claim is
 *
 * The same grade always looks the same: a symbol of its own shape, a colour and
 * its name, so that it can be told without the colour.
 *
 * Returns: (transfer floating): the grade as a small label with a symbol
 */
GtkWidget *
limber_claim_view_new_grade (LimberEvidence evidence)
{
  g_autofree char *icon_name =
      g_strdup_printf ("limber-evidence-%s-symbolic", limber_evidence_get_id (evidence));
  GtkWidget *grade = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = gtk_label_new (limber_evidence_get_name (evidence));

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_box_append (GTK_BOX (grade), g_object_new (GTK_TYPE_IMAGE, "accessible-role",
                                                 GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                                 "icon-name", icon_name, NULL));
  gtk_box_append (GTK_BOX (grade), label);
  gtk_widget_set_halign (grade, GTK_ALIGN_START);
  gtk_widget_add_css_class (grade, "grade");
  gtk_widget_add_css_class (grade, limber_evidence_get_id (evidence));
  return grade;
}

/**
 * limber_claim_view_new:
 * @catalogue: where the sources of the claim are looked up
 * @claim: what to show; not needed any more afterwards
 *
 * Returns: (transfer floating): the view
 */
GtkWidget *
limber_claim_view_new (LimberCatalogue   *catalogue,
                       const LimberClaim *claim)
{
  LimberClaimView *self = NULL;
  g_autofree char *said = NULL;

  g_return_val_if_fail (LIMBER_IS_CATALOGUE (catalogue), NULL);
  g_return_val_if_fail (claim != NULL, NULL);

  self = g_object_new (LIMBER_TYPE_CLAIM_VIEW, NULL);
  said = quote_markup (claim->said);
  gtk_label_set_markup (self->said, said);
  adw_bin_set_child (self->grade, limber_claim_view_new_grade (claim->evidence));
  limber_rich_label_set_text (self->finding, claim->finding);
  limber_rich_label_set_text (self->take, claim->take);
  show_sources (self, catalogue, (const char *const *) claim->sources);
  update_accessible_label (self, claim->evidence);
  return GTK_WIDGET (self);
}
