/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "app/player-stage.h"

/* Pixels. */
#define GAP        18
#define WIDE_FROM  640
#define MIN_FIGURE 110
#define MIN_TEXT   64

/* Of the height, where all stand below each other: with all, without a text, and without
 * a figure too. */
#define COUNT_SHARE         0.42
#define COUNT_SHARE_NO_TEXT 0.64
#define COUNT_SHARE_ALONE   0.72
#define FIGURE_SHARE        0.32

/* Where the count stands beside the rest: of the width, and of the height. */
#define SIDE_SHARE      0.5
#define WIDE_TEXT_SHARE 0.36

struct _LimberPlayerStage
{
  GtkWidget parent_instance;

  GtkWidget *figure;
  GtkWidget *count;
  GtkWidget *text;
};

G_DEFINE_FINAL_TYPE (LimberPlayerStage, limber_player_stage, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_FIGURE,
  PROP_COUNT,
  PROP_TEXT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static int
get_side_width (int width)
{
  return (width - GAP) * SIDE_SHARE;
}

static int
get_count_width (int width)
{
  return width >= WIDE_FROM ? width - GAP - get_side_width (width) : width;
}

static void
compute_beside (int                width,
                int                height,
                int                natural_text,
                LimberStagePlaces *places)
{
  int side = get_side_width (width);
  int text = MIN (natural_text, height * WIDE_TEXT_SHARE);
  int figure = text > 0 ? height - text - GAP : height;

  if (figure < MIN_FIGURE || text < MIN (natural_text, MIN_TEXT))
    {
      figure = height;
      text = 0;
    }
  places->count = (GdkRectangle){ side + GAP, 0, width - side - GAP, height };
  places->figure = (GdkRectangle){ 0, 0, side, figure };
  if (text > 0)
    places->text = (GdkRectangle){ 0, height - text, side, text };
}

static void
compute_below (int                width,
               int                height,
               int                min_count,
               int                natural_text,
               LimberStagePlaces *places)
{
  double share = natural_text > 0 ? COUNT_SHARE : COUNT_SHARE_NO_TEXT;
  int count = MAX (min_count, height * share);
  int figure = MAX (MIN_FIGURE, height * FIGURE_SHARE);
  int text = MIN (natural_text, height - count - figure - 2 * GAP);
  int y = 0;

  if (natural_text == 0 || text < MIN (natural_text, MIN_TEXT))
    {
      text = 0;
      figure = height - count - GAP;
    }
  if (figure < MIN_FIGURE)
    {
      figure = 0;
      count = MAX (min_count, height * COUNT_SHARE_ALONE);
      text = MIN (natural_text, height - count - GAP);
      if (text < MIN_TEXT)
        text = 0;
    }

  if (figure > 0)
    {
      places->figure = (GdkRectangle){ 0, 0, width, figure };
      y = figure + GAP;
    }
  count = height - y - (text > 0 ? text + GAP : 0);
  places->count = (GdkRectangle){ 0, y, width, count };
  if (text > 0)
    places->text = (GdkRectangle){ 0, height - text, width, text };
}

static void
place (GtkWidget          *child,
       const GdkRectangle *rectangle,
       gboolean            mirrored,
       int                 width)
{
  GtkAllocation allocation = *rectangle;

  if (child == NULL)
    return;

  gtk_widget_set_child_visible (child, allocation.height > 0);
  if (mirrored)
    allocation.x = width - allocation.x - allocation.width;
  if (allocation.height > 0)
    gtk_widget_size_allocate (child, &allocation, -1);
}

static GtkSizeRequestMode
limber_player_stage_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
limber_player_stage_measure (GtkWidget      *widget,
                             GtkOrientation  orientation,
                             int             for_size,
                             int            *minimum,
                             int            *natural,
                             int            *minimum_baseline,
                             int            *natural_baseline)
{
  LimberPlayerStage *self = LIMBER_PLAYER_STAGE (widget);
  int text_minimum;

  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      int width = for_size < 0 ? -1 : get_count_width (for_size);

      gtk_widget_measure (self->count, orientation, width, minimum, natural, NULL, NULL);
      return;
    }

  gtk_widget_measure (self->count, orientation, -1, minimum, natural, NULL, NULL);
  gtk_widget_measure (self->text, orientation, -1, &text_minimum, NULL, NULL, NULL);
  *minimum = MAX (*minimum, text_minimum);
  *natural = MAX (*natural, *minimum);
}

/* A scrolled window measures for any width alike, so what it scrolls is asked. */
static int
measure_text (LimberPlayerStage *self,
              int                width)
{
  GtkWidget *text = self->text;
  int natural;

  if (!gtk_widget_get_visible (text))
    return 0;
  if (GTK_IS_SCROLLED_WINDOW (text))
    text = gtk_scrolled_window_get_child (GTK_SCROLLED_WINDOW (text));
  gtk_widget_measure (text, GTK_ORIENTATION_VERTICAL, width, NULL, &natural, NULL, NULL);
  return natural;
}

static void
limber_player_stage_size_allocate (GtkWidget *widget,
                                   int        width,
                                   int        height,
                                   int        baseline)
{
  LimberPlayerStage *self = LIMBER_PLAYER_STAGE (widget);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int text_width = width >= WIDE_FROM ? get_side_width (width) : width;
  LimberStagePlaces places;
  int min_count;
  int natural_text;

  gtk_widget_measure (self->count, GTK_ORIENTATION_VERTICAL, get_count_width (width),
                      &min_count, NULL, NULL, NULL);
  natural_text = measure_text (self, text_width);
  limber_player_stage_compute (width, height, min_count, natural_text, &places);

  place (self->figure, &places.figure, mirrored, width);
  place (self->count, &places.count, mirrored, width);
  place (self->text, &places.text, mirrored, width);
}

static void
set_child (LimberPlayerStage  *self,
           GtkWidget         **field,
           GtkWidget          *child)
{
  g_assert (*field == NULL);

  if (child == NULL)
    return;
  *field = child;
  gtk_widget_set_parent (child, GTK_WIDGET (self));
}

static void
limber_player_stage_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  LimberPlayerStage *self = LIMBER_PLAYER_STAGE (object);

  switch (prop_id)
    {
    case PROP_FIGURE:
      g_value_set_object (value, self->figure);
      break;
    case PROP_COUNT:
      g_value_set_object (value, self->count);
      break;
    case PROP_TEXT:
      g_value_set_object (value, self->text);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
limber_player_stage_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  LimberPlayerStage *self = LIMBER_PLAYER_STAGE (object);

  switch (prop_id)
    {
    case PROP_FIGURE:
      set_child (self, &self->figure, g_value_get_object (value));
      break;
    case PROP_COUNT:
      set_child (self, &self->count, g_value_get_object (value));
      break;
    case PROP_TEXT:
      set_child (self, &self->text, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
limber_player_stage_dispose (GObject *object)
{
  LimberPlayerStage *self = LIMBER_PLAYER_STAGE (object);

  g_clear_pointer (&self->figure, gtk_widget_unparent);
  g_clear_pointer (&self->count, gtk_widget_unparent);
  g_clear_pointer (&self->text, gtk_widget_unparent);

  G_OBJECT_CLASS (limber_player_stage_parent_class)->dispose (object);
}

static void
limber_player_stage_class_init (LimberPlayerStageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = limber_player_stage_get_property;
  object_class->set_property = limber_player_stage_set_property;
  object_class->dispose = limber_player_stage_dispose;
  widget_class->get_request_mode = limber_player_stage_get_request_mode;
  widget_class->measure = limber_player_stage_measure;
  widget_class->size_allocate = limber_player_stage_size_allocate;

  properties[PROP_FIGURE] =
      g_param_spec_object ("figure", NULL, NULL, GTK_TYPE_WIDGET, flags);
  properties[PROP_COUNT] =
      g_param_spec_object ("count", NULL, NULL, GTK_TYPE_WIDGET, flags);
  properties[PROP_TEXT] =
      g_param_spec_object ("text", NULL, NULL, GTK_TYPE_WIDGET, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "playerstage");
}

static void
limber_player_stage_init (LimberPlayerStage *self)
{
}

/**
 * limber_player_stage_compute:
 * @width: what there is, in pixels
 * @height: what there is, in pixels
 * @min_count: the least height of the count at this width, in pixels
 * @natural_text: the height of the whole text, in pixels
 * @places: (out caller-allocates): where everything goes, for left-to-right
 *
 * Shares the stage out. Where it is wide the count has the one side and the figure
 * stands above the text on the other; else the figure, the count and the text stand
 * below each other. Where there is no room for all, the text is left out first, the
 * figure then, the count never.
 */
void
limber_player_stage_compute (int                width,
                             int                height,
                             int                min_count,
                             int                natural_text,
                             LimberStagePlaces *places)
{
  g_return_if_fail (places != NULL);

  *places = (LimberStagePlaces){ 0 };
  if (width >= WIDE_FROM)
    compute_beside (width, height, natural_text, places);
  else
    compute_below (width, height, min_count, natural_text, places);
}
