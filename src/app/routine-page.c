/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "app/routine-page.h"

#include <glib/gi18n.h>

#include "app/figure-picture.h"
#include "app/reading-view.h"
#include "app/widget.h"
#include "app/window.h"

/* Pixels. */
#define PICTURE_WIDTH  72
#define PICTURE_HEIGHT 56

struct _LimberRoutinePage
{
  AdwBin parent_instance;

  LimberReadingView *view;
  GtkLabel *title;
  GtkLabel *facts;
  GtkLabel *summary;
  AdwPreferencesGroup *steps;

  LimberCatalogue *catalogue;
  LimberRoutine *routine;
};

G_DEFINE_FINAL_TYPE (LimberRoutinePage, limber_routine_page, ADW_TYPE_BIN)

/* "Or instead: Couch stretch, Front-of-thigh rolling"; NULL where a step may not be done
 * otherwise. */
static char *
describe_alternatives (LimberRoutinePage *self,
                       const LimberStep  *step)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) titles = NULL;
  g_autofree char *joined = NULL;

  for (char **id = step->alternatives; id != NULL && *id != NULL; id++)
    {
      LimberExercise *exercise = limber_catalogue_get_exercise (self->catalogue, *id);

      if (exercise != NULL)
        g_strv_builder_add (builder, limber_exercise_get_title (exercise));
    }
  titles = g_strv_builder_end (builder);
  if (g_strv_length (titles) == 0)
    return NULL;
  joined = g_strjoinv (_ (", "), titles);
  /* Translators: %s is one exercise, or several, that may be done instead */
  return g_strdup_printf (_ ("Or instead: %s"), joined);
}

static char *
describe_step (LimberRoutinePage *self,
               const LimberStep  *step)
{
  g_autofree char *dose = limber_dose_describe (&step->dose);
  g_autofree char *alternatives = describe_alternatives (self, step);
  g_autoptr (GString) text = g_string_new (dose);

  if (step->note != NULL)
    g_string_append_printf (text, "\n%s", step->note);
  if (alternatives != NULL)
    g_string_append_printf (text, "\n%s", alternatives);
  return g_markup_escape_text (text->str, (gssize) text->len);
}

static void
add_picture (LimberRoutinePage *self,
             AdwActionRow      *row,
             const LimberStep  *step)
{
  GtkWidget *picture =
      g_object_new (LIMBER_TYPE_FIGURE_PICTURE, "width-request", PICTURE_WIDTH,
                    "height-request", PICTURE_HEIGHT, "valign", GTK_ALIGN_CENTER,
                    "margin-top", 6, "margin-bottom", 6, NULL);

  limber_figure_picture_show (LIMBER_FIGURE_PICTURE (picture),
                              limber_catalogue_get_step_figure (self->catalogue, step),
                              limber_routine_get_place (self->routine));
  adw_action_row_add_prefix (row, picture);
}

static void
add_step (LimberRoutinePage *self,
          const LimberStep  *step)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *title =
      g_markup_escape_text (limber_catalogue_get_step_title (self->catalogue, step), -1);
  g_autofree char *subtitle = describe_step (self, step);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  add_picture (self, ADW_ACTION_ROW (row), step);
  if (step->exercise != NULL)
    {
      GtkWidget *arrow = g_object_new (GTK_TYPE_IMAGE, "accessible-role",
                                       GTK_ACCESSIBLE_ROLE_PRESENTATION, "icon-name",
                                       "go-next-symbolic", NULL);

      adw_action_row_add_suffix (ADW_ACTION_ROW (row), arrow);
      gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
      limber_widget_set_action (row, "win.show-exercise", step->exercise);
    }
  adw_preferences_group_add (self->steps, row);
}

static char *
describe_facts (LimberRoutine *routine)
{
  g_autofree char *length =
      limber_duration_describe (limber_routine_get_duration (routine));

  /* Translators: how long a routine is, and where it is done: "8 minutes · On the floor"
   */
  return g_strdup_printf (_ ("%s · %s"), length,
                          limber_place_get_name (limber_routine_get_place (routine)));
}

/* Plays the routine itself, which need not be in the catalogue. */
static void
start_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  LimberRoutinePage *self = LIMBER_ROUTINE_PAGE (widget);
  GtkRoot *root = gtk_widget_get_root (widget);

  if (LIMBER_IS_WINDOW (root))
    limber_window_play (LIMBER_WINDOW (root), self->routine);
}

static void
limber_routine_page_dispose (GObject *object)
{
  LimberRoutinePage *self = LIMBER_ROUTINE_PAGE (object);

  g_clear_object (&self->catalogue);
  g_clear_object (&self->routine);

  G_OBJECT_CLASS (limber_routine_page_parent_class)->dispose (object);
}

static void
limber_routine_page_class_init (LimberRoutinePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_routine_page_dispose;

  g_type_ensure (LIMBER_TYPE_READING_VIEW);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/limberapp/Limber/routine-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberRoutinePage, view);
  gtk_widget_class_bind_template_child (widget_class, LimberRoutinePage, title);
  gtk_widget_class_bind_template_child (widget_class, LimberRoutinePage, facts);
  gtk_widget_class_bind_template_child (widget_class, LimberRoutinePage, summary);
  gtk_widget_class_bind_template_child (widget_class, LimberRoutinePage, steps);
  gtk_widget_class_install_action (widget_class, "routine.start", NULL, start_action);
}

static void
limber_routine_page_init (LimberRoutinePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * limber_routine_page_new:
 * @catalogue: where the exercises' titles are found
 * @routine: the routine; it need not be in the catalogue
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
limber_routine_page_new (LimberCatalogue *catalogue,
                         LimberRoutine   *routine)
{
  LimberRoutinePage *self = g_object_new (LIMBER_TYPE_ROUTINE_PAGE, NULL);
  g_autofree char *facts = describe_facts (routine);

  self->catalogue = g_object_ref (catalogue);
  self->routine = g_object_ref (routine);
  limber_reading_view_set_title (self->view, limber_routine_get_title (routine));
  gtk_label_set_label (self->title, limber_routine_get_title (routine));
  gtk_label_set_label (self->facts, facts);
  gtk_label_set_label (self->summary, limber_routine_get_summary (routine));
  for (guint i = 0; i < limber_routine_get_n_steps (routine); i++)
    add_step (self, limber_routine_get_step (routine, i));
  return GTK_WIDGET (self);
}
