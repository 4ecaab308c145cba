/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "app/breaks-group.h"

#include <glib/gi18n.h>

#include "app/day-picker.h"

#define N_DAYS 7

struct _LimberBreaksGroup
{
  AdwBin parent_instance;

  AdwActionRow *status;
  GtkSwitch *enabled;
  GtkWidget *wishes;
  GtkWidget *start;
  GtkWidget *pause;
  GtkWidget *resume;
  GtkWidget *interval;
  GtkWidget *length;
  GtkWidget *note;
  GtkWidget *nudges;
  GtkWidget *nudge_interval;
  GtkWidget *do_not_disturb;
  GtkWidget *deferral;
  GtkWidget *still;
  GtkWidget *hours;
  LimberDayPicker *days;
  GtkSpinButton *from;
  GtkSpinButton *to;

  GSettings *settings;
  LimberReminderProxy *reminder;
  gboolean reading; /* the working hours, which would be written again */
};

G_DEFINE_FINAL_TYPE (LimberBreaksGroup, limber_breaks_group, ADW_TYPE_BIN)

static const char *
get_status (LimberBreaksGroup *self)
{
  const char *text = limber_reminder_proxy_get_text (self->reminder);

  if (!g_settings_get_boolean (self->settings, "reminders-enabled"))
    return _ ("Nothing runs in the background.");
  if (!limber_reminder_proxy_get_running (self->reminder))
    return _ ("The reminder is not running; it is being started.");

  return text;
}

static void
show_status (LimberBreaksGroup *self)
{
  gboolean running = limber_reminder_proxy_get_running (self->reminder);
  gboolean paused =
      g_str_equal (limber_reminder_proxy_get_state (self->reminder), "paused");

  adw_action_row_set_subtitle (self->status, get_status (self));
  gtk_widget_set_visible (self->wishes, running);
  gtk_widget_set_visible (self->pause, !paused);
  gtk_widget_set_visible (self->resume, paused);
}

/* What is on is there, whoever ended it. */
static void
enabled_cb (LimberBreaksGroup *self)
{
  if (g_settings_get_boolean (self->settings, "reminders-enabled"))
    limber_reminder_proxy_start (self->reminder);
  show_status (self);
}

static void
start_cb (LimberBreaksGroup *self)
{
  g_autofree char *routine = g_settings_get_string (self->settings, "break-routine");

  gtk_widget_activate_action (GTK_WIDGET (self), "app.break-start", "s", routine);
}

static void
snooze_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  limber_reminder_proxy_call_minutes (LIMBER_BREAKS_GROUP (widget)->reminder, "Snooze",
                                      g_variant_get_uint32 (parameter));
}

static void
pause_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  limber_reminder_proxy_call_minutes (LIMBER_BREAKS_GROUP (widget)->reminder, "Pause",
                                      g_variant_get_uint32 (parameter));
}

static void
skip_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  limber_reminder_proxy_call (LIMBER_BREAKS_GROUP (widget)->reminder, "Skip");
}

static void
resume_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  limber_reminder_proxy_call (LIMBER_BREAKS_GROUP (widget)->reminder, "Resume");
}

/* All working days are shown with the hours of the first of them. */
static void
read_hours (LimberBreaksGroup *self)
{
  g_autoptr (GVariant) week = g_settings_get_value (self->settings, "working-hours");
  gboolean found = FALSE;
  guint days = 0;

  self->reading = TRUE;
  for (gsize i = 0; i < MIN (g_variant_n_children (week), N_DAYS); i++)
    {
      gboolean works;
      int from, to;

      g_variant_get_child (week, i, "(bii)", &works, &from, &to);
      if (!works)
        continue;
      days |= 1u << i;
      if (!found)
        {
          gtk_spin_button_set_value (self->from, from / 60);
          gtk_spin_button_set_value (self->to, to / 60);
        }
      found = TRUE;
    }
  limber_day_picker_set_days (self->days, days);
  self->reading = FALSE;
}

static void
hours_changed_cb (LimberBreaksGroup *self)
{
  guint days = limber_day_picker_get_days (self->days);
  GVariantBuilder week;

  if (self->reading || self->settings == NULL)
    return;

  g_variant_builder_init (&week, G_VARIANT_TYPE ("a(bii)"));
  for (guint i = 0; i < N_DAYS; i++)
    g_variant_builder_add (&week, "(bii)", (days & (1u << i)) != 0,
                           gtk_spin_button_get_value_as_int (self->from) * 60,
                           gtk_spin_button_get_value_as_int (self->to) * 60);
  g_settings_set_value (self->settings, "working-hours", g_variant_builder_end (&week));
}

static void
limber_breaks_group_dispose (GObject *object)
{
  LimberBreaksGroup *self = LIMBER_BREAKS_GROUP (object);

  g_clear_object (&self->settings);
  g_clear_object (&self->reminder);

  G_OBJECT_CLASS (limber_breaks_group_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/limberapp/Limber/breaks-group.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberBreaksGroup, status);
  gtk_widget_class_bind_template_child (widget_class, LimberBreaksGroup, enabled);
  gtk_widget_class_bind_template_child (widget_class, LimberBreaksGroup, wishes);
  gtk_widget_class_bind_template_child (widget_class, LimberBreaksGroup, start);
  gtk_widget_class_bind_template_child (widget_class, LimberBreaksGroup, pause);
  gtk_widget_class_bind_template_child (widget_class, LimberBreaksGroup, resume);
  gtk_widget_class_bind_template_child (widget_class, LimberBreaksGroup, interval);
  gtk_widget_class_bind_template_child (widget_class, LimberBreaksGroup, length);
  gtk_widget_class_bind_template_child (widget_class, LimberBreaksGroup, note);
  gtk_widget_class_bind_template_child (widget_class, LimberBreaksGroup, nudges);
  gtk_widget_class_bind_template_child (widget_class, LimberBreaksGroup, nudge_interval);
  gtk_widget_class_bind_template_child (widget_class, LimberBreaksGroup, do_not_disturb);
  gtk_widget_class_bind_template_child (widget_class, LimberBreaksGroup, deferral);
  gtk_widget_class_bind_template_child (widget_class, LimberBreaksGroup, still);
  gtk_widget_class_bind_template_child (widget_class, LimberBreaksGroup, hours);
  gtk_widget_class_bind_template_child (widget_class, LimberBreaksGroup, days);
  gtk_widget_class_bind_template_child (widget_class, LimberBreaksGroup, from);
  gtk_widget_class_bind_template_child (widget_class, LimberBreaksGroup, to);
  gtk_widget_class_bind_template_callback (widget_class, start_cb);
  gtk_widget_class_bind_template_callback (widget_class, hours_changed_cb);
}

static void
limber_breaks_group_class_init (LimberBreaksGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_breaks_group_dispose;

  g_type_ensure (LIMBER_TYPE_DAY_PICKER);
  bind_template (widget_class);
  gtk_widget_class_install_action (widget_class, "breaks.snooze", "u", snooze_action);
  gtk_widget_class_install_action (widget_class, "breaks.pause", "u", pause_action);
  gtk_widget_class_install_action (widget_class, "breaks.skip", NULL, skip_action);
  gtk_widget_class_install_action (widget_class, "breaks.resume", NULL, resume_action);
}

static void
limber_breaks_group_init (LimberBreaksGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
bind_settings (LimberBreaksGroup *self)
{
  const struct
  {
    const char *key;
    gpointer widget;
    const char *property;
  } bound[] = {
    { "reminders-enabled", self->enabled, "active" },
    { "break-interval", self->interval, "value" },
    { "break-length", self->length, "value" },
    { "break-note", self->note, "active" },
    { "nudges-enabled", self->nudges, "active" },
    { "nudge-interval", self->nudge_interval, "value" },
    { "respect-do-not-disturb", self->do_not_disturb, "active" },
    { "break-max-deferral", self->deferral, "value" },
    { "still-is-sitting", self->still, "active" },
    { "working-hours-enabled", self->hours, "active" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (bound); i++)
    g_settings_bind (self->settings, bound[i].key, bound[i].widget, bound[i].property,
                     G_SETTINGS_BIND_DEFAULT);
}

/**
 * limber_breaks_group_new:
 * @settings: what it shows and changes
 * @reminder: whose state it shows
 *
 * Returns: (transfer floating): the group
 */
GtkWidget *
limber_breaks_group_new (GSettings           *settings,
                         LimberReminderProxy *reminder)
{
  LimberBreaksGroup *self = g_object_new (LIMBER_TYPE_BREAKS_GROUP, NULL);

  self->settings = g_object_ref (settings);
  self->reminder = g_object_ref (reminder);
  bind_settings (self);
  read_hours (self);
  g_signal_connect_object (settings, "changed::working-hours", G_CALLBACK (read_hours),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (settings, "changed::reminders-enabled",
                           G_CALLBACK (enabled_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (reminder, "notify", G_CALLBACK (show_status), self,
                           G_CONNECT_SWAPPED);
  enabled_cb (self);

  return GTK_WIDGET (self);
}
