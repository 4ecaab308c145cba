/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "app/page-stack.h"

struct _LimberPageStack
{
  AdwBin parent_instance;

  GtkStack *stack;
  GtkWidget *main;    /* (nullable) */
  GQueue open;        /* of GtkWidget: the pages open over the main one, last first */
  GPtrArray *closing; /* of GtkWidget: pages that still slide out */
};

G_DEFINE_FINAL_TYPE (LimberPageStack, limber_page_stack, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_MAIN,
  PROP_TOP,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
focus_top (LimberPageStack *self)
{
  GtkWidget *top = limber_page_stack_get_top (self);
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus;

  if (root == NULL)
    return;
  focus = gtk_root_get_focus (root);
  /* The stack gives the focus back to where it was on a page that was left, even if
   * that was a menu which has closed. */
  if (focus == NULL || !gtk_widget_get_mapped (focus) ||
      !gtk_widget_is_ancestor (focus, top))
    gtk_widget_child_focus (top, GTK_DIR_TAB_FORWARD);
}

static void
show_top (LimberPageStack        *self,
          GtkStackTransitionType  transition)
{
  gtk_stack_set_transition_type (self->stack, transition);
  gtk_stack_set_visible_child (self->stack, limber_page_stack_get_top (self));
  focus_top (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TOP]);
}

static void
remove_closing_pages (LimberPageStack *self)
{
  while (self->closing->len > 0)
    {
      GtkWidget *page = g_ptr_array_steal_index (self->closing, self->closing->len - 1);

      gtk_stack_remove (self->stack, page);
    }
}

static void
transition_running_cb (LimberPageStack *self)
{
  if (!gtk_stack_get_transition_running (self->stack))
    remove_closing_pages (self);
}

static void
limber_page_stack_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  LimberPageStack *self = LIMBER_PAGE_STACK (object);

  switch (prop_id)
    {
    case PROP_MAIN:
      g_value_set_object (value, self->main);
      break;
    case PROP_TOP:
      g_value_set_object (value, limber_page_stack_get_top (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
limber_page_stack_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  LimberPageStack *self = LIMBER_PAGE_STACK (object);

  switch (prop_id)
    {
    case PROP_MAIN:
      limber_page_stack_set_main (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

/* The pages go with the stack, which may still say that it has come to rest. */
static void
limber_page_stack_dispose (GObject *object)
{
  LimberPageStack *self = LIMBER_PAGE_STACK (object);

  self->main = NULL;
  g_queue_clear (&self->open);
  g_ptr_array_set_size (self->closing, 0);

  G_OBJECT_CLASS (limber_page_stack_parent_class)->dispose (object);
}

static void
limber_page_stack_finalize (GObject *object)
{
  g_ptr_array_unref (LIMBER_PAGE_STACK (object)->closing);

  G_OBJECT_CLASS (limber_page_stack_parent_class)->finalize (object);
}

static void
limber_page_stack_class_init (LimberPageStackClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = limber_page_stack_get_property;
  object_class->set_property = limber_page_stack_set_property;
  object_class->dispose = limber_page_stack_dispose;
  object_class->finalize = limber_page_stack_finalize;

  properties[PROP_MAIN] =
      g_param_spec_object ("main", NULL, NULL, GTK_TYPE_WIDGET,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY |
                               G_PARAM_STATIC_STRINGS);
  properties[PROP_TOP] = g_param_spec_object ("top", NULL, NULL, GTK_TYPE_WIDGET,
                                              G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY |
                                                  G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
limber_page_stack_init (LimberPageStack *self)
{
  g_queue_init (&self->open);
  self->closing = g_ptr_array_new ();
  self->stack = GTK_STACK (gtk_stack_new ());
  gtk_stack_set_hhomogeneous (self->stack, FALSE);
  gtk_stack_set_vhomogeneous (self->stack, FALSE);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->stack));
  g_signal_connect_object (self->stack, "notify::transition-running",
                           G_CALLBACK (transition_running_cb), self, G_CONNECT_SWAPPED);
}

/**
 * limber_page_stack_get_main:
 * @self: a stack of pages
 *
 * Returns: (transfer none) (nullable): the page that the others open over
 */
GtkWidget *
limber_page_stack_get_main (LimberPageStack *self)
{
  g_return_val_if_fail (LIMBER_IS_PAGE_STACK (self), NULL);

  return self->main;
}

/**
 * limber_page_stack_set_main:
 * @self: a stack of pages that has no main page yet
 * @page: (nullable) (transfer floating): the page that the others open over
 */
void
limber_page_stack_set_main (LimberPageStack *self,
                            GtkWidget       *page)
{
  g_return_if_fail (LIMBER_IS_PAGE_STACK (self));
  g_return_if_fail (self->main == NULL || self->main == page);

  if (self->main == page)
    return;

  self->main = page;
  gtk_stack_add_child (self->stack, page);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MAIN]);
  gtk_stack_set_visible_child (self->stack, limber_page_stack_get_top (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TOP]);
}

/**
 * limber_page_stack_get_top:
 * @self: a stack of pages
 *
 * Returns: (transfer none) (nullable): the page that is shown
 */
GtkWidget *
limber_page_stack_get_top (LimberPageStack *self)
{
  GtkWidget *top;

  g_return_val_if_fail (LIMBER_IS_PAGE_STACK (self), NULL);

  top = g_queue_peek_head (&self->open);
  return top != NULL ? top : self->main;
}

/**
 * limber_page_stack_find:
 * @self: a stack of pages
 * @type: the type of a page
 *
 * Returns: (transfer none) (nullable): the page of this type that was opened last, if
 *   it is still open
 */
GtkWidget *
limber_page_stack_find (LimberPageStack *self,
                        GType            type)
{
  g_return_val_if_fail (LIMBER_IS_PAGE_STACK (self), NULL);

  for (GList *l = self->open.head; l != NULL; l = l->next)
    if (G_TYPE_CHECK_INSTANCE_TYPE (l->data, type))
      return l->data;
  return NULL;
}

/**
 * limber_page_stack_push:
 * @self: a stack of pages
 * @page: (transfer floating): a page
 *
 * Opens @page over the one that is shown.
 */
void
limber_page_stack_push (LimberPageStack *self,
                        GtkWidget       *page)
{
  g_return_if_fail (LIMBER_IS_PAGE_STACK (self));
  g_return_if_fail (GTK_IS_WIDGET (page));

  gtk_stack_add_child (self->stack, page);
  g_queue_push_head (&self->open, page);
  show_top (self, GTK_STACK_TRANSITION_TYPE_SLIDE_LEFT);
}

/**
 * limber_page_stack_pop:
 * @self: a stack of pages
 *
 * Closes the page that is shown, unless it is the main one. It is let go of when it has
 * left the screen.
 */
void
limber_page_stack_pop (LimberPageStack *self)
{
  GtkWidget *page;

  g_return_if_fail (LIMBER_IS_PAGE_STACK (self));

  page = g_queue_pop_head (&self->open);
  if (page == NULL)
    return;
  g_ptr_array_add (self->closing, page);
  show_top (self, GTK_STACK_TRANSITION_TYPE_SLIDE_RIGHT);
  if (!gtk_stack_get_transition_running (self->stack))
    remove_closing_pages (self);
}
