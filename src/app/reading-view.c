/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "app/reading-view.h"

#include "app/widget.h"

struct _LimberReadingView
{
  AdwBin parent_instance;

  GtkWidget *scroller;
  AdwClamp *clamp;

  char *title;
};

G_DEFINE_FINAL_TYPE (LimberReadingView, limber_reading_view, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_TITLE,
  PROP_CONTENT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static gboolean
scroll_cb (GtkWidget *widget,
           GVariant  *args,
           gpointer   user_data)
{
  LimberReadingView *self = LIMBER_READING_VIEW (widget);
  gboolean handled = FALSE;

  g_signal_emit_by_name (self->scroller, "scroll-child", g_variant_get_int32 (args),
                         FALSE, &handled);
  return handled;
}

/* The scrolled window itself gives the focus to what comes after it, not to the
 * links in it. */
static gboolean
enter_cb (GtkWidget *widget,
          GVariant  *args,
          gpointer   user_data)
{
  LimberReadingView *self = LIMBER_READING_VIEW (widget);

  if (!gtk_widget_is_focus (self->scroller) ||
      !gtk_widget_child_focus (GTK_WIDGET (self->clamp), GTK_DIR_TAB_FORWARD))
    return FALSE;
  gtk_window_set_focus_visible (GTK_WINDOW (gtk_widget_get_root (widget)), TRUE);
  return TRUE;
}

static gboolean
limber_reading_view_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (LIMBER_READING_VIEW (widget)->scroller);
}

/* So that the keys scroll from the start: otherwise a button elsewhere would have
 * the focus, or the first link, however far down it is. */
static void
limber_reading_view_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (limber_reading_view_parent_class)->map (widget);

  gtk_widget_grab_focus (widget);
}

static void
limber_reading_view_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  LimberReadingView *self = LIMBER_READING_VIEW (object);

  switch (prop_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, limber_reading_view_get_title (self));
      break;
    case PROP_CONTENT:
      g_value_set_object (value, limber_reading_view_get_content (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
limber_reading_view_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  LimberReadingView *self = LIMBER_READING_VIEW (object);

  switch (prop_id)
    {
    case PROP_TITLE:
      limber_reading_view_set_title (self, g_value_get_string (value));
      break;
    case PROP_CONTENT:
      limber_reading_view_set_content (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
limber_reading_view_finalize (GObject *object)
{
  LimberReadingView *self = LIMBER_READING_VIEW (object);

  g_free (self->title);

  G_OBJECT_CLASS (limber_reading_view_parent_class)->finalize (object);
}

static void
add_keys (GtkWidgetClass *widget_class)
{
  gtk_widget_class_add_binding (widget_class, GDK_KEY_space, 0, scroll_cb, "i",
                                GTK_SCROLL_PAGE_DOWN);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_space, GDK_SHIFT_MASK, scroll_cb,
                                "i", GTK_SCROLL_PAGE_UP);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Down, 0, scroll_cb, "i",
                                GTK_SCROLL_STEP_DOWN);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Up, 0, scroll_cb, "i",
                                GTK_SCROLL_STEP_UP);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Tab, 0, enter_cb, NULL);
}

static void
limber_reading_view_class_init (LimberReadingViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = limber_reading_view_get_property;
  object_class->set_property = limber_reading_view_set_property;
  object_class->finalize = limber_reading_view_finalize;
  widget_class->grab_focus = limber_reading_view_grab_focus;
  widget_class->map = limber_reading_view_map;

  properties[PROP_TITLE] =
      g_param_spec_string ("title", NULL, NULL, NULL,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY |
                               G_PARAM_STATIC_STRINGS);
  properties[PROP_CONTENT] =
      g_param_spec_object ("content", NULL, NULL, GTK_TYPE_WIDGET,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY |
                               G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  add_keys (widget_class);
}

static void
limber_reading_view_init (LimberReadingView *self)
{
  self->scroller = gtk_scrolled_window_new ();
  self->clamp = ADW_CLAMP (adw_clamp_new ());
  adw_clamp_set_maximum_size (self->clamp, 640);
  adw_clamp_set_tightening_threshold (self->clamp, 480);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scroller),
                                 GTK_WIDGET (self->clamp));
  adw_bin_set_child (ADW_BIN (self), self->scroller);
}

/**
 * limber_reading_view_new:
 *
 * Returns: (transfer floating): a view without content
 */
GtkWidget *
limber_reading_view_new (void)
{
  return g_object_new (LIMBER_TYPE_READING_VIEW, NULL);
}

/**
 * limber_reading_view_get_title:
 * @self: a view
 *
 * Returns: (nullable): what the text is called
 */
const char *
limber_reading_view_get_title (LimberReadingView *self)
{
  g_return_val_if_fail (LIMBER_IS_READING_VIEW (self), NULL);

  return self->title;
}

/**
 * limber_reading_view_set_title:
 * @self: a view
 * @title: what the text is called
 *
 * Sets what a screen reader says when the view gets the focus; it is not shown.
 */
void
limber_reading_view_set_title (LimberReadingView *self,
                               const char        *title)
{
  g_return_if_fail (LIMBER_IS_READING_VIEW (self));
  g_return_if_fail (title != NULL);

  if (g_strcmp0 (self->title, title) == 0)
    return;
  g_free (self->title);
  self->title = g_strdup (title);
  limber_widget_set_spoken_name (self->scroller, title);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TITLE]);
}

/**
 * limber_reading_view_get_content:
 * @self: a view
 *
 * Returns: (transfer none) (nullable): what is scrolled
 */
GtkWidget *
limber_reading_view_get_content (LimberReadingView *self)
{
  g_return_val_if_fail (LIMBER_IS_READING_VIEW (self), NULL);

  return adw_clamp_get_child (self->clamp);
}

/**
 * limber_reading_view_set_content:
 * @self: a view
 * @content: (nullable) (transfer floating): what is scrolled
 */
void
limber_reading_view_set_content (LimberReadingView *self,
                                 GtkWidget         *content)
{
  g_return_if_fail (LIMBER_IS_READING_VIEW (self));
  g_return_if_fail (content == NULL || GTK_IS_WIDGET (content));

  if (adw_clamp_get_child (self->clamp) == content)
    return;
  adw_clamp_set_child (self->clamp, content);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CONTENT]);
}
