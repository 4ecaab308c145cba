/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "app/exercises-page.h"

#include <glib/gi18n.h>

#include "app/exercise-card.h"
#include "app/widget.h"

#define ANY_PLACE "all"

struct _LimberExercisesPage
{
  AdwBin parent_instance;

  GtkSearchEntry *search;
  GtkScrolledWindow *scroller;
  GtkFlowBox *places;
  GtkFlowBox *cards;
  GtkFilterListModel *results;
  GtkCustomFilter *filter;

  char *place;
};

G_DEFINE_FINAL_TYPE (LimberExercisesPage, limber_exercises_page, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_PLACE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static char *
count_text (LimberExercisesPage *self,
            guint                n_exercises)
{
  return g_strdup_printf (ngettext ("%u exercise", "%u exercises", n_exercises),
                          n_exercises);
}

static char *
stack_page (LimberExercisesPage *self,
            guint                n_exercises)
{
  return g_strdup (n_exercises > 0 ? "cards" : "empty");
}

static gboolean
is_wanted (gpointer item,
           gpointer user_data)
{
  LimberExercisesPage *self = user_data;
  LimberExercise *exercise = item;
  const char *place = limber_place_get_id (limber_exercise_get_place (exercise));

  if (!g_str_equal (self->place, ANY_PLACE) && !g_str_equal (self->place, place))
    return FALSE;
  return limber_exercise_matches (exercise,
                                  gtk_editable_get_text (GTK_EDITABLE (self->search)));
}

static void
filter_changed_cb (LimberExercisesPage *self)
{
  gtk_filter_changed (GTK_FILTER (self->filter), GTK_FILTER_CHANGE_DIFFERENT);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

/* Somebody began to type elsewhere: what follows belongs here too. */
static void
search_started_cb (LimberExercisesPage *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
  gtk_editable_set_position (GTK_EDITABLE (self->search), -1);
}

static void
stop_search_cb (LimberExercisesPage *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
}

/* The search entry hears Escape only while it has the focus. */
static gboolean
escape_cb (GtkWidget *widget,
           GVariant  *args,
           gpointer   user_data)
{
  LimberExercisesPage *self = LIMBER_EXERCISES_PAGE (widget);

  if (gtk_editable_get_text (GTK_EDITABLE (self->search))[0] == '\0')
    return FALSE;
  stop_search_cb (self);
  return TRUE;
}

static void
card_activated_cb (LimberExercisesPage *self,
                   LimberExerciseCard  *card)
{
  LimberExercise *exercise = limber_exercise_card_get_exercise (card);

  gtk_widget_activate_action (GTK_WIDGET (card), "win.show-exercise", "s",
                              limber_exercise_get_id (exercise));
}

static void
set_place (LimberExercisesPage *self,
           const char          *place)
{
  g_return_if_fail (place != NULL);

  if (g_strcmp0 (self->place, place) == 0)
    return;
  g_free (self->place);
  self->place = g_strdup (place);
  filter_changed_cb (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PLACE]);
}

static void
clear_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  LimberExercisesPage *self = LIMBER_EXERCISES_PAGE (widget);

  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  set_place (self, ANY_PLACE);
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

static void
add_place (LimberExercisesPage *self,
           const char          *name,
           const char          *id)
{
  GtkWidget *button = gtk_toggle_button_new_with_label (name);
  GtkWidget *child = g_object_new (GTK_TYPE_FLOW_BOX_CHILD, "accessible-role",
                                   GTK_ACCESSIBLE_ROLE_GENERIC, "focusable", FALSE, NULL);

  limber_widget_set_action (button, "exercises.place", id);
  gtk_flow_box_child_set_child (GTK_FLOW_BOX_CHILD (child), button);
  gtk_flow_box_append (self->places, child);
}

static void
add_places (LimberExercisesPage *self)
{
  add_place (self, C_ ("place", "All"), ANY_PLACE);
  for (LimberPlace place = 0; place < LIMBER_N_PLACES; place++)
    add_place (self, limber_place_get_name (place), limber_place_get_id (place));
}

static GtkWidget *
create_card (gpointer item,
             gpointer user_data)
{
  return limber_exercise_card_new (item);
}

static void
limber_exercises_page_get_property (GObject    *object,
                                    guint       prop_id,
                                    GValue     *value,
                                    GParamSpec *pspec)
{
  LimberExercisesPage *self = LIMBER_EXERCISES_PAGE (object);

  switch (prop_id)
    {
    case PROP_PLACE:
      g_value_set_string (value, self->place);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
limber_exercises_page_set_property (GObject      *object,
                                    guint         prop_id,
                                    const GValue *value,
                                    GParamSpec   *pspec)
{
  LimberExercisesPage *self = LIMBER_EXERCISES_PAGE (object);

  switch (prop_id)
    {
    case PROP_PLACE:
      set_place (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

/* One types for the page also while the focus is in the header bar above it, but
 * only while the page is on the screen. */
static void
limber_exercises_page_map (GtkWidget *widget)
{
  LimberExercisesPage *self = LIMBER_EXERCISES_PAGE (widget);

  GTK_WIDGET_CLASS (limber_exercises_page_parent_class)->map (widget);

  gtk_search_entry_set_key_capture_widget (self->search,
                                           GTK_WIDGET (gtk_widget_get_root (widget)));
}

static void
limber_exercises_page_unmap (GtkWidget *widget)
{
  LimberExercisesPage *self = LIMBER_EXERCISES_PAGE (widget);

  gtk_search_entry_set_key_capture_widget (self->search, NULL);

  GTK_WIDGET_CLASS (limber_exercises_page_parent_class)->unmap (widget);
}

static void
limber_exercises_page_finalize (GObject *object)
{
  LimberExercisesPage *self = LIMBER_EXERCISES_PAGE (object);

  g_clear_pointer (&self->place, g_free);

  G_OBJECT_CLASS (limber_exercises_page_parent_class)->finalize (object);
}

static void
limber_exercises_page_class_init (LimberExercisesPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = limber_exercises_page_get_property;
  object_class->set_property = limber_exercises_page_set_property;
  object_class->finalize = limber_exercises_page_finalize;
  widget_class->map = limber_exercises_page_map;
  widget_class->unmap = limber_exercises_page_unmap;

  /**
   * LimberExercisesPage:place:
   *
   * The id of the place whose exercises are shown, or "all".
   */
  properties[PROP_PLACE] =
      g_param_spec_string ("place", NULL, NULL, ANY_PLACE,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY |
                               G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_install_property_action (widget_class, "exercises.place", "place");
  gtk_widget_class_install_action (widget_class, "exercises.clear", NULL, clear_action);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, escape_cb, NULL);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/limberapp/Limber/exercises-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberExercisesPage, search);
  gtk_widget_class_bind_template_child (widget_class, LimberExercisesPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, LimberExercisesPage, places);
  gtk_widget_class_bind_template_child (widget_class, LimberExercisesPage, cards);
  gtk_widget_class_bind_template_child (widget_class, LimberExercisesPage, results);
  gtk_widget_class_bind_template_child (widget_class, LimberExercisesPage, filter);
  gtk_widget_class_bind_template_callback (widget_class, count_text);
  gtk_widget_class_bind_template_callback (widget_class, stack_page);
  gtk_widget_class_bind_template_callback (widget_class, filter_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_started_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, card_activated_cb);
}

static void
limber_exercises_page_init (LimberExercisesPage *self)
{
  self->place = g_strdup (ANY_PLACE);
  gtk_widget_init_template (GTK_WIDGET (self));
  add_places (self);
  gtk_custom_filter_set_filter_func (self->filter, is_wanted, self, NULL);
  gtk_flow_box_bind_model (self->cards, G_LIST_MODEL (self->results), create_card, NULL,
                           NULL);
}

/**
 * limber_exercises_page_new:
 * @catalogue: where the exercises come from
 *
 * Returns: (transfer floating): the page with all exercises of @catalogue
 */
GtkWidget *
limber_exercises_page_new (LimberCatalogue *catalogue)
{
  LimberExercisesPage *self = g_object_new (LIMBER_TYPE_EXERCISES_PAGE, NULL);

  gtk_filter_list_model_set_model (self->results,
                                   limber_catalogue_get_exercises (catalogue));
  return GTK_WIDGET (self);
}
