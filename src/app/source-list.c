/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "app/source-list.h"

#include <glib/gi18n.h>

#include "app/text-list.h"

struct _LimberSourceList
{
  GtkBox parent_instance;

  AdwBin *list;
};

G_DEFINE_FINAL_TYPE (LimberSourceList, limber_source_list, GTK_TYPE_BOX)

static char *
describe (const LimberReference *reference)
{
  g_autofree char *link = limber_source_list_link (reference);
  g_autofree char *about = g_markup_escape_text (reference->about, -1);

  /* Translators: a source in a list: who wrote it, its kind, such as Guideline or
   * Study, and on a line of its own what it is about */
  return g_strdup_printf (_ ("%s · %s\n%s"), link,
                          limber_reference_kind_get_name (reference->kind), about);
}

static void
limber_source_list_class_init (LimberSourceListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/limberapp/Limber/source-list.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberSourceList, list);
}

static void
limber_source_list_init (LimberSourceList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * limber_source_list_set_sources:
 * @self: a list
 * @catalogue: where the sources are looked up; those that it does not have are left out
 * @ids: (array zero-terminated=1): the sources, in their order
 */
void
limber_source_list_set_sources (LimberSourceList  *self,
                                LimberCatalogue   *catalogue,
                                const char *const *ids)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) markups = NULL;

  g_return_if_fail (LIMBER_IS_SOURCE_LIST (self));
  g_return_if_fail (LIMBER_IS_CATALOGUE (catalogue));
  g_return_if_fail (ids != NULL);

  for (; *ids != NULL; ids++)
    {
      const LimberReference *reference = limber_catalogue_get_reference (catalogue, *ids);
      g_autofree char *markup = NULL;

      if (reference == NULL)
        continue;
      markup = describe (reference);
      g_strv_builder_add (builder, markup);
    }
  markups = g_strv_builder_end (builder);
  gtk_widget_set_visible (GTK_WIDGET (self), markups[0] != NULL);
  adw_bin_set_child (self->list,
                     limber_text_list_new ((const char *const *) markups, FALSE, TRUE));
}

/**
 * limber_source_list_link:
 * @reference: a source
 *
 * Returns: (transfer full): markup for its name, which leads to it where it has an
 *   address
 */
char *
limber_source_list_link (const LimberReference *reference)
{
  g_return_val_if_fail (reference != NULL, NULL);

  if (reference->url == NULL)
    return g_markup_escape_text (reference->cite, -1);
  return g_markup_printf_escaped ("<a href=\"%s\">%s</a>", reference->url,
                                  reference->cite);
}
