/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "app/figure-panel.h"

#include <glib/gi18n.h>

#include "app/psoas-gauge.h"
#include "figure/psoas.h"

struct _LimberFigurePanel
{
  AdwBin parent_instance;

  LimberFigureView *view;
  GtkWidget *tools;
  GtkToggleButton *anatomy;
  GtkWidget *turn_back;
  GtkWidget *legend;
  GtkWidget *gauge;
  GtkLabel *muscles;
  GtkLabel *credit;

  gboolean compact;
  int figure_height; /* pixels, at least; -1 for whatever there is */
};

G_DEFINE_FINAL_TYPE (LimberFigurePanel, limber_figure_panel, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_COMPACT,
  PROP_FIGURE_HEIGHT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static gboolean
is_turned (LimberFigurePanel *self,
           double             turn)
{
  return turn != 0;
}

static char *
get_length_text (LimberFigurePanel *self,
                 double             length)
{
  g_autofree char *text = NULL;

  if (length <= 0)
    return g_strdup ("");
  text = limber_psoas_gauge_describe (length);
  /* Translators: %s is such as “rather long, 104 % of standing”. */
  return g_strdup_printf (_ ("Psoas: %s"), text);
}

static void
turn_back_cb (LimberFigurePanel *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self->view), "figure.turn-back", NULL);
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

static void
update_legend (LimberFigurePanel *self)
{
  gtk_widget_set_visible (self->legend, gtk_toggle_button_get_active (self->anatomy) &&
                                            gtk_widget_get_visible (self->tools));
  gtk_widget_set_visible (GTK_WIDGET (self->credit), !self->compact);
  gtk_widget_set_visible (GTK_WIDGET (self->muscles),
                          !self->compact &&
                              gtk_label_get_label (self->muscles)[0] != '\0');
}

static char *
describe_muscles (LimberExercise *exercise)
{
  gsize n_lengthens, n_strengthens;

  if (exercise == NULL)
    return g_strdup ("");
  limber_exercise_get_lengthens (exercise, &n_lengthens);
  limber_exercise_get_strengthens (exercise, &n_strengthens);
  if (n_lengthens > 0 && n_strengthens > 0)
    return g_strdup (_ ("Striped muscles are lengthened, solid ones work."));
  if (n_lengthens > 0)
    return g_strdup (_ ("Striped muscles are lengthened."));
  if (n_strengthens > 0)
    return g_strdup (_ ("Solid muscles work."));
  return g_strdup ("");
}

static void
set_compact (LimberFigurePanel *self,
             gboolean           compact)
{
  if (self->compact == compact)
    return;

  self->compact = compact;
  update_legend (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_COMPACT]);
}

static void
set_figure_height (LimberFigurePanel *self,
                   int                figure_height)
{
  if (self->figure_height == figure_height)
    return;

  self->figure_height = figure_height;
  gtk_widget_set_size_request (GTK_WIDGET (self->view), -1, figure_height);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FIGURE_HEIGHT]);
}

static void
limber_figure_panel_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_COMPACT:
      g_value_set_boolean (value, LIMBER_FIGURE_PANEL (object)->compact);
      break;
    case PROP_FIGURE_HEIGHT:
      g_value_set_int (value, LIMBER_FIGURE_PANEL (object)->figure_height);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
limber_figure_panel_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  LimberFigurePanel *self = LIMBER_FIGURE_PANEL (object);

  switch (prop_id)
    {
    case PROP_COMPACT:
      set_compact (self, g_value_get_boolean (value));
      break;
    case PROP_FIGURE_HEIGHT:
      set_figure_height (self, g_value_get_int (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

/* The toggle is set back when it is taken apart, which comes after the legend. */
static void
limber_figure_panel_dispose (GObject *object)
{
  LimberFigurePanel *self = LIMBER_FIGURE_PANEL (object);

  if (self->anatomy != NULL)
    g_signal_handlers_disconnect_by_func (self->anatomy, update_legend, self);

  G_OBJECT_CLASS (limber_figure_panel_parent_class)->dispose (object);
}

static void
limber_figure_panel_class_init (LimberFigurePanelClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (LIMBER_TYPE_FIGURE_VIEW);
  g_type_ensure (LIMBER_TYPE_PSOAS_GAUGE);

  object_class->get_property = limber_figure_panel_get_property;
  object_class->set_property = limber_figure_panel_set_property;
  object_class->dispose = limber_figure_panel_dispose;

  properties[PROP_COMPACT] =
      g_param_spec_boolean ("compact", NULL, NULL, FALSE,
                            G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY |
                                G_PARAM_STATIC_STRINGS);
  properties[PROP_FIGURE_HEIGHT] =
      g_param_spec_int ("figure-height", NULL, NULL, -1, G_MAXINT, -1,
                        G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY |
                            G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/limberapp/Limber/figure-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberFigurePanel, view);
  gtk_widget_class_bind_template_child (widget_class, LimberFigurePanel, tools);
  gtk_widget_class_bind_template_child (widget_class, LimberFigurePanel, anatomy);
  gtk_widget_class_bind_template_child (widget_class, LimberFigurePanel, turn_back);
  gtk_widget_class_bind_template_child (widget_class, LimberFigurePanel, legend);
  gtk_widget_class_bind_template_child (widget_class, LimberFigurePanel, gauge);
  gtk_widget_class_bind_template_child (widget_class, LimberFigurePanel, muscles);
  gtk_widget_class_bind_template_child (widget_class, LimberFigurePanel, credit);
  gtk_widget_class_bind_template_callback (widget_class, is_turned);
  gtk_widget_class_bind_template_callback (widget_class, get_length_text);
  gtk_widget_class_bind_template_callback (widget_class, turn_back_cb);
  gtk_widget_class_bind_template_callback (widget_class, update_legend);
}

static void
limber_figure_panel_init (LimberFigurePanel *self)
{
  self->figure_height = -1;
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_label_set_label (self->credit, limber_psoas_get_credit ());
  gtk_widget_set_tooltip_text (self->gauge, limber_psoas_get_credit ());
  update_legend (self);
}

/**
 * limber_figure_panel_get_view:
 * @self: a panel
 *
 * Returns: (transfer none): the figure itself
 */
LimberFigureView *
limber_figure_panel_get_view (LimberFigurePanel *self)
{
  g_return_val_if_fail (LIMBER_IS_FIGURE_PANEL (self), NULL);

  return self->view;
}

/**
 * limber_figure_panel_show:
 * @self: a panel
 * @figure: (nullable): what to show
 * @exercise: (nullable): what it does to muscles, and the tempo that it loops in
 * @place: whose sign to show where there is no figure
 */
void
limber_figure_panel_show (LimberFigurePanel *self,
                          LimberFigure      *figure,
                          LimberExercise    *exercise,
                          LimberPlace        place)
{
  g_autofree char *muscles = describe_muscles (exercise);

  g_return_if_fail (LIMBER_IS_FIGURE_PANEL (self));

  limber_figure_view_show (self->view, figure, exercise, place);
  gtk_widget_set_visible (self->tools, figure != NULL);
  gtk_label_set_label (self->muscles, muscles);
  update_legend (self);
}
