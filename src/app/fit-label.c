/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "app/fit-label.h"

#define MAX_LINES 2

/* How much of a digit's height is left free above and below a line. */
#define AIR 0.12

/* Of a line, in times of the font's size, near enough for every font. */
#define LINE_HEIGHT 1.2

struct _LimberFitLabel
{
  GtkWidget parent_instance;

  char *label;
  gboolean wraps;
  double min_scale;
  double max_scale;
  PangoLayout *layout; /* (nullable): the label at the size that fits */
  int y;               /* of the layout */
};

G_DEFINE_FINAL_TYPE (LimberFitLabel, limber_fit_label, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_LABEL,
  PROP_WRAPS,
  PROP_MIN_SCALE,
  PROP_MAX_SCALE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* The font's own size in pixels; what CSS sets is always absolute. */
static double
get_font_size (LimberFitLabel *self)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));

  return (double) pango_font_description_get_size (
             pango_context_get_font_description (context)) /
         PANGO_SCALE;
}

static int
get_min_size (LimberFitLabel *self)
{
  return MAX (get_font_size (self) * self->min_scale, 1);
}

static int
get_max_size (LimberFitLabel *self)
{
  return MAX (get_font_size (self) * self->max_scale, get_min_size (self));
}

static PangoLayout *
create_layout (LimberFitLabel *self,
               const char     *text)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum=1"));
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_alignment (layout, PANGO_ALIGN_CENTER);

  return layout;
}

static void
set_size (LimberFitLabel *self,
          PangoLayout    *layout,
          int             size)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));
  g_autoptr (PangoFontDescription) font =
      pango_font_description_copy (pango_context_get_font_description (context));

  pango_font_description_set_absolute_size (font, (double) size * PANGO_SCALE);
  pango_layout_set_font_description (layout, font);
}

static void
set_width (PangoLayout   *layout,
           int            width,
           PangoWrapMode  wrap)
{
  pango_layout_set_wrap (layout, wrap);
  pango_layout_set_width (layout, width < 0 ? -1 : width * PANGO_SCALE);
}

/* The label with every number as wide as the widest of as many digits, but at least of
 * two: what is shown while a number runs has the same size throughout. */
static char *
make_template (const char *label)
{
  GString *text = g_string_new (NULL);

  for (const char *p = label; *p != '\0'; p++)
    {
      gboolean starts = p == label || !g_ascii_isdigit (p[-1]);

      if (g_ascii_isdigit (*p) && starts && !g_ascii_isdigit (p[1]))
        g_string_append_c (text, '0');
      g_string_append_c (text, g_ascii_isdigit (*p) ? '0' : *p);
    }

  return g_string_free (text, FALSE);
}

/* A number may fill its place: no digit goes below the line, so no room is left for
 * that. Words stand on the same line whatever their letters. */
static gboolean
is_number (LimberFitLabel *self)
{
  return !self->wraps && strpbrk (self->label, "0123456789") != NULL;
}

static gboolean
line_fits (LimberFitLabel *self,
           PangoLayout    *layout,
           int             width,
           int             height)
{
  PangoRectangle ink;
  PangoRectangle logical;

  pango_layout_get_pixel_extents (layout, &ink, &logical);
  if (is_number (self))
    return logical.width <= width && ink.height * (1 + 2 * AIR) <= height;

  return logical.width <= width && logical.height <= height;
}

static gboolean
lines_fit (PangoLayout *layout,
           int          width,
           int          height)
{
  int text_width;
  int text_height;

  pango_layout_get_pixel_size (layout, &text_width, &text_height);

  return text_width <= width && text_height <= height &&
         pango_layout_get_line_count (layout) <= MAX_LINES;
}

/* Sets the largest size at which @layout fits, or the smallest there is. */
static int
fit (LimberFitLabel *self,
     PangoLayout    *layout,
     int             width,
     int             height)
{
  int low = get_min_size (self);
  int high = get_max_size (self);

  while (low < high)
    {
      int middle = high - (high - low) / 2;

      set_size (self, layout, middle);
      if (self->wraps ? lines_fit (layout, width, height)
                      : line_fits (self, layout, width, height))
        low = middle;
      else
        high = middle - 1;
    }
  set_size (self, layout, low);

  return low;
}

static void
measure_line (LimberFitLabel *self,
              GtkOrientation  orientation,
              int            *minimum,
              int            *natural)
{
  double factor = orientation == GTK_ORIENTATION_HORIZONTAL ? 2 : LINE_HEIGHT;

  *minimum = get_min_size (self) * factor;
  *natural = get_max_size (self) * factor;
}

static void
measure_width (LimberFitLabel *self,
               PangoLayout    *layout,
               int            *minimum,
               int            *natural)
{
  set_size (self, layout, get_min_size (self));
  set_width (layout, 0, PANGO_WRAP_WORD_CHAR);
  pango_layout_get_pixel_size (layout, minimum, NULL);

  set_size (self, layout, get_max_size (self));
  set_width (layout, -1, PANGO_WRAP_WORD);
  pango_layout_get_pixel_size (layout, natural, NULL);
  *natural = MAX (*natural, *minimum);
}

static void
measure_height (LimberFitLabel *self,
                PangoLayout    *layout,
                int             width,
                int            *minimum,
                int            *natural)
{
  set_size (self, layout, get_min_size (self));
  set_width (layout, width, PANGO_WRAP_WORD_CHAR);
  pango_layout_get_pixel_size (layout, NULL, minimum);

  set_width (layout, width, PANGO_WRAP_WORD);
  fit (self, layout, width < 0 ? G_MAXINT : width, G_MAXINT);
  pango_layout_get_pixel_size (layout, NULL, natural);
  *natural = MAX (*natural, *minimum);
}

static GtkSizeRequestMode
limber_fit_label_get_request_mode (GtkWidget *widget)
{
  return LIMBER_FIT_LABEL (widget)->wraps ? GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH
                                          : GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

static void
limber_fit_label_measure (GtkWidget      *widget,
                          GtkOrientation  orientation,
                          int             for_size,
                          int            *minimum,
                          int            *natural,
                          int            *minimum_baseline,
                          int            *natural_baseline)
{
  LimberFitLabel *self = LIMBER_FIT_LABEL (widget);
  g_autoptr (PangoLayout) layout = NULL;

  if (!self->wraps)
    {
      measure_line (self, orientation, minimum, natural);
      return;
    }

  layout = create_layout (self, self->label);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    measure_width (self, layout, minimum, natural);
  else
    measure_height (self, layout, for_size, minimum, natural);
}

static void
limber_fit_label_size_allocate (GtkWidget *widget,
                                int        width,
                                int        height,
                                int        baseline)
{
  g_clear_object (&LIMBER_FIT_LABEL (widget)->layout);
}

static void
limber_fit_label_css_changed (GtkWidget         *widget,
                              GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (limber_fit_label_parent_class)->css_changed (widget, change);

  g_clear_object (&LIMBER_FIT_LABEL (widget)->layout);
}

static void
limber_fit_label_system_setting_changed (GtkWidget        *widget,
                                         GtkSystemSetting  setting)
{
  GTK_WIDGET_CLASS (limber_fit_label_parent_class)
      ->system_setting_changed (widget, setting);

  g_clear_object (&LIMBER_FIT_LABEL (widget)->layout);
}

/* Where a text of these extents begins so that it stands in the middle. */
static int
get_y (LimberFitLabel *self,
       PangoLayout    *layout)
{
  int height = gtk_widget_get_height (GTK_WIDGET (self));
  PangoRectangle ink;
  PangoRectangle logical;

  pango_layout_get_pixel_extents (layout, &ink, &logical);

  return is_number (self) ? (height - ink.height) / 2 - ink.y
                          : (height - logical.height) / 2 - logical.y;
}

static void
update_layout (LimberFitLabel *self)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self));
  int height = gtk_widget_get_height (GTK_WIDGET (self));
  g_autofree char *template = make_template (self->label);
  g_autoptr (PangoLayout) trial =
      create_layout (self, self->wraps ? self->label : template);
  int size;

  set_width (trial, self->wraps ? width : -1, PANGO_WRAP_WORD);
  size = fit (self, trial, width, height);
  self->layout = create_layout (self, self->label);
  set_size (self, self->layout, size);
  set_width (self->layout, width, PANGO_WRAP_WORD_CHAR);
  self->y = get_y (self, self->wraps ? self->layout : trial);
}

static void
limber_fit_label_snapshot (GtkWidget   *widget,
                           GtkSnapshot *snapshot)
{
  LimberFitLabel *self = LIMBER_FIT_LABEL (widget);
  GdkRGBA color;

  if (self->layout == NULL)
    update_layout (self);
  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &color);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (0, self->y));
  gtk_snapshot_append_layout (snapshot, self->layout, &color);
  gtk_snapshot_restore (snapshot);
}

static void
set_wraps (LimberFitLabel *self,
           gboolean        wraps)
{
  if (self->wraps == wraps)
    return;

  self->wraps = wraps;
  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_WRAPS]);
}

static void
set_scale (LimberFitLabel *self,
           double         *field,
           double          scale,
           GParamSpec     *property)
{
  if (*field == scale)
    return;

  *field = scale;
  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), property);
}

static void
limber_fit_label_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  LimberFitLabel *self = LIMBER_FIT_LABEL (object);

  switch (prop_id)
    {
    case PROP_LABEL:
      g_value_set_string (value, self->label);
      break;
    case PROP_WRAPS:
      g_value_set_boolean (value, self->wraps);
      break;
    case PROP_MIN_SCALE:
      g_value_set_double (value, self->min_scale);
      break;
    case PROP_MAX_SCALE:
      g_value_set_double (value, self->max_scale);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
limber_fit_label_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  LimberFitLabel *self = LIMBER_FIT_LABEL (object);

  switch (prop_id)
    {
    case PROP_LABEL:
      limber_fit_label_set_label (self, g_value_get_string (value));
      break;
    case PROP_WRAPS:
      set_wraps (self, g_value_get_boolean (value));
      break;
    case PROP_MIN_SCALE:
      set_scale (self, &self->min_scale, g_value_get_double (value), pspec);
      break;
    case PROP_MAX_SCALE:
      set_scale (self, &self->max_scale, g_value_get_double (value), pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
limber_fit_label_finalize (GObject *object)
{
  LimberFitLabel *self = LIMBER_FIT_LABEL (object);

  g_clear_object (&self->layout);
  g_clear_pointer (&self->label, g_free);

  G_OBJECT_CLASS (limber_fit_label_parent_class)->finalize (object);
}

static void
limber_fit_label_class_init (LimberFitLabelClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags =
      G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = limber_fit_label_get_property;
  object_class->set_property = limber_fit_label_set_property;
  object_class->finalize = limber_fit_label_finalize;
  widget_class->get_request_mode = limber_fit_label_get_request_mode;
  widget_class->measure = limber_fit_label_measure;
  widget_class->size_allocate = limber_fit_label_size_allocate;
  widget_class->css_changed = limber_fit_label_css_changed;
  widget_class->system_setting_changed = limber_fit_label_system_setting_changed;
  widget_class->snapshot = limber_fit_label_snapshot;

  properties[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, "", flags);
  properties[PROP_WRAPS] = g_param_spec_boolean ("wraps", NULL, NULL, FALSE, flags);
  properties[PROP_MIN_SCALE] =
      g_param_spec_double ("min-scale", NULL, NULL, 0.1, 100, 1, flags);
  properties[PROP_MAX_SCALE] =
      g_param_spec_double ("max-scale", NULL, NULL, 0.1, 100, 1, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "fitlabel");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LABEL);
}

static void
limber_fit_label_init (LimberFitLabel *self)
{
  self->label = g_strdup ("");
  self->min_scale = 1;
  self->max_scale = 1;
}

/**
 * limber_fit_label_new:
 * @label: the text
 *
 * Returns: (transfer floating): a label of one line and of the font's own size
 */
GtkWidget *
limber_fit_label_new (const char *label)
{
  return g_object_new (LIMBER_TYPE_FIT_LABEL, "label", label, NULL);
}

/**
 * limber_fit_label_get_label:
 * @self: a label
 *
 * Returns: (transfer none): the text
 */
const char *
limber_fit_label_get_label (LimberFitLabel *self)
{
  g_return_val_if_fail (LIMBER_IS_FIT_LABEL (self), NULL);

  return self->label;
}

/**
 * limber_fit_label_set_label:
 * @self: a label
 * @label: (nullable): the text, which is also its accessible name; %NULL for none
 */
void
limber_fit_label_set_label (LimberFitLabel *self,
                            const char     *label)
{
  g_return_if_fail (LIMBER_IS_FIT_LABEL (self));

  if (label == NULL)
    label = "";
  if (g_str_equal (self->label, label))
    return;

  g_free (self->label);
  self->label = g_strdup (label);
  g_clear_object (&self->layout);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  self->label, -1);
  if (self->wraps)
    gtk_widget_queue_resize (GTK_WIDGET (self));
  else
    gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LABEL]);
}
