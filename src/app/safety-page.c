/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "app/safety-page.h"

#include <glib/gi18n.h>

#include "app/reading-view.h"
#include "app/rich-label.h"
#include "app/text-list.h"
#include "app/widget.h"

/* What an adult should know before the first exercise. The same as, and shorter
 * than, the article “Listening to your body”, which names the sources. */
typedef struct
{
  const char *title;
  gboolean emergency;
  const char *before; /* (nullable): rich */
  const char *items[7];
  const char *after; /* (nullable): rich */
} Group;

static const Group groups[] = {
  {
      .title = N_ ("Stop if you notice"),
      .items = {
          N_ ("pain that is sharp, electric, spreading or getting worse"),
          N_ ("numbness"),
          N_ ("dizziness or breathlessness"),
      },
      .after = N_ ("Mild discomfort is acceptable. See a clinician if you are no better after "
                   "a few weeks."),
  },
  {
      .title = N_ ("Get emergency help"),
      .emergency = TRUE,
      .before = N_ ("Call your local emergency number or go to an emergency department if you "
                    "have back pain with any of these:"),
      .items = {
          N_ ("pain, tingling, weakness or numbness in both legs"),
          N_ ("numbness around your genitals, buttocks or anus"),
          N_ ("new trouble passing urine, or loss of control over bladder or bowel"),
          N_ ("a change in sexual function"),
          N_ ("chest pain"),
          N_ ("a serious accident before the pain started"),
      },
      .after = N_ ("If you take blood thinners, sudden groin pain with weakness of the knee is "
                   "an emergency too."),
  },
  {
      .title = N_ ("Get help the same day"),
      .before = N_ ("Contact a clinician if you have back pain with any of these:"),
      .items = {
          N_ ("fever"), N_ ("weight loss that you cannot explain"),
          N_ ("swelling, or a change in the shape of your back"),
          N_ ("pain that rest does not ease, or that is worse at night"),
          N_ ("pain high up, between the shoulder blades"),
          N_ ("pain that is worse when you cough or sneeze"),
      },
      .after = N_ ("The same goes for fever together with groin or flank pain, a limp, or "
                   "pain on straightening the hip: it can be an abscess of the psoas, which "
                   "is rare."),
  },
  {
      .title = N_ ("See a clinician soon"),
      .before = N_ ("Have back pain checked soon if any of these applies:"),
      .items = {
          N_ ("you have had cancer"),
          N_ ("sudden pain in the spine with osteoporosis, long use of steroids or a minor "
              "fall"),
          N_ ("a weakened immune system, injected drugs or a recent infection"),
          N_ ("a leg that keeps getting weaker, or a foot that you can no longer lift at the "
              "front"),
          N_ ("pulsating pain in the belly"),
          N_ ("new, severe pain when you are under 20 or over 55"),
      },
  },
  {
      .title = N_ ("Take extra care"),
      .items = {
          N_ ("Hip replacement: what to avoid depends on the surgery, so ask your surgeon."),
          N_ ("Pregnancy: after 16 weeks, do not lie flat for long, and never put pressure on "
              "the belly."),
          N_ ("Osteoporosis: strength and balance work are encouraged; modify deep or loaded "
              "bending of the spine."),
          N_ ("Rolling: never over the belly or the crease of the groin."),
          N_ ("A deep pinch or catch in the groin: stop and have it assessed."),
      },
      .after = N_ ("More signs and situations are in "
                   "[Listening to your body](article:listening-to-your-body)."),
  },
};

struct _LimberSafetyPage
{
  AdwBin parent_instance;

  GtkBox *body;

  gboolean first;
};

G_DEFINE_FINAL_TYPE (LimberSafetyPage, limber_safety_page, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_FIRST,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static GtkWidget *
new_heading (const Group *group)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = limber_widget_new_heading (_ (group->title), 2, "title-4");

  if (group->emergency)
    gtk_box_append (GTK_BOX (box),
                    g_object_new (GTK_TYPE_IMAGE, "accessible-role",
                                  GTK_ACCESSIBLE_ROLE_PRESENTATION, "icon-name",
                                  "dialog-warning-symbolic", NULL));
  gtk_box_append (GTK_BOX (box), label);
  return box;
}

static GtkWidget *
new_list (const Group *group)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) items = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (group->items) && group->items[i] != NULL; i++)
    g_strv_builder_add (builder, _ (group->items[i]));
  items = g_strv_builder_end (builder);
  return limber_text_list_new ((const char *const *) items, FALSE, FALSE);
}

static GtkWidget *
new_group (const Group *group)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  gtk_widget_add_css_class (box, "card");
  gtk_widget_add_css_class (box, "safety-group");
  if (group->emergency)
    gtk_widget_add_css_class (box, "emergency");
  gtk_box_append (GTK_BOX (box), new_heading (group));
  if (group->before != NULL)
    gtk_box_append (GTK_BOX (box), limber_rich_label_new (_ (group->before)));
  gtk_box_append (GTK_BOX (box), new_list (group));
  if (group->after != NULL)
    gtk_box_append (GTK_BOX (box), limber_rich_label_new (_ (group->after)));
  return box;
}

static void
set_first (LimberSafetyPage *self,
           gboolean          first)
{
  if (self->first == first)
    return;
  self->first = first;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FIRST]);
}

static void
limber_safety_page_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  LimberSafetyPage *self = LIMBER_SAFETY_PAGE (object);

  switch (prop_id)
    {
    case PROP_FIRST:
      g_value_set_boolean (value, self->first);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
limber_safety_page_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  LimberSafetyPage *self = LIMBER_SAFETY_PAGE (object);

  switch (prop_id)
    {
    case PROP_FIRST:
      set_first (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
limber_safety_page_class_init (LimberSafetyPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (LIMBER_TYPE_READING_VIEW);

  object_class->get_property = limber_safety_page_get_property;
  object_class->set_property = limber_safety_page_set_property;

  /**
   * LimberSafetyPage:first:
   *
   * Whether a routine waits for the page to be read; a button says that it was.
   */
  properties[PROP_FIRST] =
      g_param_spec_boolean ("first", NULL, NULL, FALSE,
                            G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY |
                                G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/limberapp/Limber/safety-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberSafetyPage, body);
}

static void
limber_safety_page_init (LimberSafetyPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    gtk_box_append (self->body, new_group (&groups[i]));
}

/**
 * limber_safety_page_new:
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
limber_safety_page_new (void)
{
  return g_object_new (LIMBER_TYPE_SAFETY_PAGE, NULL);
}
