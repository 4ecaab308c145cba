/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "app/day-picker.h"

#include <glib/gi18n.h>
#include <langinfo.h>

#include "app/widget.h"
#include "reminder/schedule-entry.h"

#define N_DAYS 7

struct _LimberDayPicker
{
  AdwBin parent_instance;

  GtkToggleButton *buttons[N_DAYS]; /* from Monday */
  guint days;
};

G_DEFINE_FINAL_TYPE (LimberDayPicker, limber_day_picker, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_DAYS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static const struct
{
  const char *letter;
  const char *name;
} day_names[N_DAYS] = {
  /* Translators: the shortest form of each day of the week, from Monday */
  { NC_ ("day letter, Monday", "M"), N_ ("Monday") },
  { NC_ ("day letter, Tuesday", "T"), N_ ("Tuesday") },
  { NC_ ("day letter, Wednesday", "W"), N_ ("Wednesday") },
  { NC_ ("day letter, Thursday", "T"), N_ ("Thursday") },
  { NC_ ("day letter, Friday", "F"), N_ ("Friday") },
  { NC_ ("day letter, Saturday", "S"), N_ ("Saturday") },
  { NC_ ("day letter, Sunday", "S"), N_ ("Sunday") },
};

static const char *
get_day_letter (guint day)
{
  const char *const contexts[N_DAYS] = {
    "day letter, Monday",   "day letter, Tuesday", "day letter, Wednesday",
    "day letter, Thursday", "day letter, Friday",  "day letter, Saturday",
    "day letter, Sunday",
  };

  return g_dpgettext2 (GETTEXT_PACKAGE, contexts[day], day_names[day].letter);
}

/* The locale's first day of the week, 0 = Monday. */
static guint
get_first_day (void)
{
  /* glibc hands this over in the pointer's own bytes: a day counted from the one
   * that the week-of-year rules start at, which is a Sunday or a Monday. */
  guint origin = GPOINTER_TO_UINT (nl_langinfo (_NL_TIME_WEEK_1STDAY));
  guint first = (guint) *nl_langinfo (_NL_TIME_FIRST_WEEKDAY);
  guint origin_day = origin == 19971201 ? 0 : N_DAYS - 1;

  if (first < 1 || first > N_DAYS)
    return 0;
  return (origin_day + first - 1) % N_DAYS;
}

static void
toggled_cb (LimberDayPicker *self)
{
  guint days = 0;

  for (guint i = 0; i < N_DAYS; i++)
    if (gtk_toggle_button_get_active (self->buttons[i]))
      days |= 1u << i;
  if (days == self->days)
    return;
  self->days = days;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DAYS]);
}

static void
add_day (LimberDayPicker *self,
         GtkFlowBox      *box,
         guint            day)
{
  GtkWidget *button = gtk_toggle_button_new_with_label (get_day_letter (day));
  GtkWidget *child = g_object_new (GTK_TYPE_FLOW_BOX_CHILD, "accessible-role",
                                   GTK_ACCESSIBLE_ROLE_GENERIC, "focusable", FALSE, NULL);

  gtk_widget_set_tooltip_text (button, _ (day_names[day].name));
  limber_widget_set_spoken_name (button, _ (day_names[day].name));
  gtk_widget_add_css_class (button, "circular");
  gtk_widget_set_halign (button, GTK_ALIGN_CENTER);
  g_signal_connect_object (button, "toggled", G_CALLBACK (toggled_cb), self,
                           G_CONNECT_SWAPPED);
  self->buttons[day] = GTK_TOGGLE_BUTTON (button);

  gtk_flow_box_child_set_child (GTK_FLOW_BOX_CHILD (child), button);
  gtk_flow_box_append (box, child);
}

static void
limber_day_picker_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  LimberDayPicker *self = LIMBER_DAY_PICKER (object);

  switch (prop_id)
    {
    case PROP_DAYS:
      g_value_set_uint (value, self->days);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
limber_day_picker_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  LimberDayPicker *self = LIMBER_DAY_PICKER (object);

  switch (prop_id)
    {
    case PROP_DAYS:
      limber_day_picker_set_days (self, g_value_get_uint (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
limber_day_picker_class_init (LimberDayPickerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = limber_day_picker_get_property;
  object_class->set_property = limber_day_picker_set_property;

  properties[PROP_DAYS] = g_param_spec_uint ("days", NULL, NULL, 0, LIMBER_DAYS_ALL, 0,
                                             G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY |
                                                 G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
limber_day_picker_init (LimberDayPicker *self)
{
  GtkWidget *box = g_object_new (GTK_TYPE_FLOW_BOX, "accessible-role",
                                 GTK_ACCESSIBLE_ROLE_GROUP, NULL);
  guint first = get_first_day ();

  gtk_flow_box_set_selection_mode (GTK_FLOW_BOX (box), GTK_SELECTION_NONE);
  gtk_flow_box_set_min_children_per_line (GTK_FLOW_BOX (box), 4);
  gtk_flow_box_set_max_children_per_line (GTK_FLOW_BOX (box), N_DAYS);
  gtk_flow_box_set_homogeneous (GTK_FLOW_BOX (box), TRUE);
  gtk_widget_add_css_class (box, "days");
  limber_widget_set_spoken_name (box, _ ("Days"));
  for (guint i = 0; i < N_DAYS; i++)
    add_day (self, GTK_FLOW_BOX (box), (first + i) % N_DAYS);
  adw_bin_set_child (ADW_BIN (self), box);
}

/**
 * limber_day_picker_new:
 *
 * Returns: (transfer floating): a day picker with no day picked
 */
GtkWidget *
limber_day_picker_new (void)
{
  return g_object_new (LIMBER_TYPE_DAY_PICKER, NULL);
}

/**
 * limber_day_picker_get_days:
 * @self: a day picker
 *
 * Returns: the days picked, Monday = 1 << 0 ... Sunday = 1 << 6
 */
guint
limber_day_picker_get_days (LimberDayPicker *self)
{
  g_return_val_if_fail (LIMBER_IS_DAY_PICKER (self), 0);
  return self->days;
}

/**
 * limber_day_picker_set_days:
 * @self: a day picker
 * @days: the days to pick, Monday = 1 << 0 ... Sunday = 1 << 6
 */
void
limber_day_picker_set_days (LimberDayPicker *self,
                            guint            days)
{
  g_return_if_fail (LIMBER_IS_DAY_PICKER (self));

  days &= LIMBER_DAYS_ALL;
  if (days == self->days)
    return;
  self->days = days;
  for (guint i = 0; i < N_DAYS; i++)
    {
      g_signal_handlers_block_by_func (self->buttons[i], toggled_cb, self);
      gtk_toggle_button_set_active (self->buttons[i], (days & (1u << i)) != 0);
      g_signal_handlers_unblock_by_func (self->buttons[i], toggled_cb, self);
    }
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DAYS]);
}
