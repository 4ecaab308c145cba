/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "desktop/session-state.h"

#include <time.h>

#include "desktop/bus-property.h"
#include "desktop/screen-saver.h"

#define LOGIND         "org.freedesktop.login1"
#define LOGIND_PATH    "/org/freedesktop/login1"
#define LOGIND_MANAGER "org.freedesktop.login1.Manager"

/* Between two readings of a clock with none of another's in between; more is taken as
 * having been held up there. */
#define READ_US 100

struct _LimberSessionState
{
  GObject parent_instance;

  GDBusConnection *system_bus; /* (nullable) */
  guint sleep_id;
  LimberBusProperty *display_session; /* (nullable) */
  LimberBusProperty *locked_hint;     /* (nullable) */
  LimberScreenSaver *gnome_saver;     /* (nullable) */
  LimberScreenSaver *other_saver;     /* (nullable) */
  gboolean hint;
  gboolean asleep;
  gboolean locked;
};

G_DEFINE_FINAL_TYPE (LimberSessionState, limber_session_state, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_ASLEEP,
  PROP_LOCKED,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
set_asleep (LimberSessionState *self,
            gboolean            asleep)
{
  if (self->asleep == asleep)
    return;

  self->asleep = asleep;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ASLEEP]);
}

static gboolean
saver_is_active (LimberScreenSaver *saver)
{
  return saver != NULL && limber_screen_saver_is_active (saver);
}

static void
update_locked (gpointer data)
{
  LimberSessionState *self = data;
  gboolean locked = self->hint || saver_is_active (self->gnome_saver) ||
                    saver_is_active (self->other_saver);

  if (self->locked == locked)
    return;

  self->locked = locked;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LOCKED]);
}

static void
prepare_for_sleep (GDBusConnection *bus,
                   const char      *sender,
                   const char      *path,
                   const char      *interface,
                   const char      *signal,
                   GVariant        *parameters,
                   gpointer         data)
{
  gboolean asleep;

  if (!g_variant_is_of_type (parameters, G_VARIANT_TYPE ("(b)")))
    return;

  g_variant_get (parameters, "(b)", &asleep);
  set_asleep (data, asleep);
}

static void
locked_hint_changed (GVariant *value,
                     gpointer  data)
{
  LimberSessionState *self = data;

  self->hint = value != NULL && g_variant_is_of_type (value, G_VARIANT_TYPE_BOOLEAN) &&
               g_variant_get_boolean (value);
  update_locked (self);
}

/* A program that the session bus starts belongs to the user, not to a session: the
 * session that counts is the user's graphical one.
 *
 * Its signals Lock and Unlock are requests to whatever locks the screen. It need not
 * follow, and unlocks by password without the second one; they are no state. */
static void
display_session_changed (GVariant *value,
                         gpointer  data)
{
  LimberSessionState *self = data;
  LimberBusPlace place = { LOGIND, NULL, LOGIND ".Session", "LockedHint" };

  g_clear_pointer (&self->locked_hint, limber_bus_property_free);
  locked_hint_changed (NULL, self);
  if (value == NULL)
    {
      set_asleep (self, FALSE);
      return;
    }
  if (!g_variant_is_of_type (value, G_VARIANT_TYPE ("(so)")))
    return;

  g_variant_get (value, "(&s&o)", NULL, &place.path);
  if (!g_str_equal (place.path, "/"))
    self->locked_hint =
        limber_bus_property_new (self->system_bus, &place, locked_hint_changed, self);
}

static void
follow_logind (LimberSessionState *self)
{
  const LimberBusPlace place = { LOGIND, LOGIND_PATH "/user/self", LOGIND ".User",
                                 "Display" };

  self->sleep_id =
      g_dbus_connection_signal_subscribe (self->system_bus, LOGIND, LOGIND_MANAGER,
                                          "PrepareForSleep", LOGIND_PATH, NULL,
                                          G_DBUS_SIGNAL_FLAGS_NONE, prepare_for_sleep,
                                          self, NULL);
  self->display_session =
      limber_bus_property_new (self->system_bus, &place, display_session_changed, self);
}

static void
limber_session_state_dispose (GObject *object)
{
  LimberSessionState *self = LIMBER_SESSION_STATE (object);

  if (self->sleep_id != 0)
    g_dbus_connection_signal_unsubscribe (self->system_bus, self->sleep_id);
  self->sleep_id = 0;
  g_clear_pointer (&self->display_session, limber_bus_property_free);
  g_clear_pointer (&self->locked_hint, limber_bus_property_free);
  g_clear_pointer (&self->gnome_saver, limber_screen_saver_free);
  g_clear_pointer (&self->other_saver, limber_screen_saver_free);
  g_clear_object (&self->system_bus);

  G_OBJECT_CLASS (limber_session_state_parent_class)->dispose (object);
}

static void
limber_session_state_get_property (GObject    *object,
                                   guint       id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  LimberSessionState *self = LIMBER_SESSION_STATE (object);

  switch (id)
    {
    case PROP_ASLEEP:
      g_value_set_boolean (value, self->asleep);
      break;
    case PROP_LOCKED:
      g_value_set_boolean (value, self->locked);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
limber_session_state_class_init (LimberSessionStateClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GParamFlags read_only =
      G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = limber_session_state_dispose;
  object_class->get_property = limber_session_state_get_property;

  properties[PROP_ASLEEP] = g_param_spec_boolean ("asleep", NULL, NULL, FALSE, read_only);
  properties[PROP_LOCKED] = g_param_spec_boolean ("locked", NULL, NULL, FALSE, read_only);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
limber_session_state_init (LimberSessionState *self)
{
}

/**
 * limber_session_state_new:
 * @system_bus: (nullable): the system bus, on which logind tells of sleep and locks
 * @session_bus: (nullable): the session bus, on which screen savers tell of themselves
 *
 * Asks who can tell, and follows them. What they answer is notified later.
 *
 * Returns: (transfer full): a new #LimberSessionState
 */
LimberSessionState *
limber_session_state_new (GDBusConnection *system_bus,
                          GDBusConnection *session_bus)
{
  LimberSessionState *self;

  g_return_val_if_fail (system_bus == NULL || G_IS_DBUS_CONNECTION (system_bus), NULL);
  g_return_val_if_fail (session_bus == NULL || G_IS_DBUS_CONNECTION (session_bus), NULL);

  self = g_object_new (LIMBER_TYPE_SESSION_STATE, NULL);
  if (system_bus != NULL)
    {
      self->system_bus = g_object_ref (system_bus);
      follow_logind (self);
    }
  if (session_bus != NULL)
    {
      self->gnome_saver =
          limber_screen_saver_new (session_bus, "org.gnome.ScreenSaver",
                                   "/org/gnome/ScreenSaver", update_locked, self);
      self->other_saver =
          limber_screen_saver_new (session_bus, "org.freedesktop.ScreenSaver",
                                   "/org/freedesktop/ScreenSaver", update_locked, self);
    }

  return self;
}

/**
 * limber_session_state_get_asleep:
 * @self: a #LimberSessionState
 *
 * Returns: whether the machine is about to sleep, or asleep
 */
gboolean
limber_session_state_get_asleep (LimberSessionState *self)
{
  g_return_val_if_fail (LIMBER_IS_SESSION_STATE (self), FALSE);

  return self->asleep;
}

/**
 * limber_session_state_get_locked:
 * @self: a #LimberSessionState
 *
 * Returns: whether the screen is locked, or the screen saver on
 */
gboolean
limber_session_state_get_locked (LimberSessionState *self)
{
  g_return_val_if_fail (LIMBER_IS_SESSION_STATE (self), FALSE);

  return self->locked;
}

static gint64
read_clock (clockid_t id)
{
  struct timespec time;

  clock_gettime (id, &time);

  return (gint64) time.tv_sec * G_USEC_PER_SEC + time.tv_nsec / 1000;
}

/**
 * limber_session_state_get_slept_us:
 * @self: a #LimberSessionState
 *
 * Needs no service and no permission: it is what the clock that runs on in sleep is
 * ahead of the one that does not. Two values, of which one was read later, differ by
 * the sleep in between, to within a fifth of a millisecond.
 *
 * Returns: how many microseconds the machine has slept since it was started
 */
gint64
limber_session_state_get_slept_us (LimberSessionState *self)
{
  gint64 before_us;
  gint64 boot_us;
  gint64 after_us;

  g_return_val_if_fail (LIMBER_IS_SESSION_STATE (self), 0);

  do
    {
      before_us = read_clock (CLOCK_MONOTONIC);
      boot_us = read_clock (CLOCK_BOOTTIME);
      after_us = read_clock (CLOCK_MONOTONIC);
    }
  while (after_us - before_us > READ_US);

  return MAX (boot_us - after_us, 0);
}
