/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "desktop/idle.h"

#include "desktop/boot-timer.h"
#include "desktop/idle-mutter.h"
#ifdef LIMBER_HAVE_WAYLAND
#include "desktop/idle-wayland.h"
#endif
#ifdef LIMBER_HAVE_XSYNC
#include "desktop/idle-xsync.h"
#endif

/* A source that fails sooner than this is not tried again, lest a display that ends
 * each connection keeps the program busy. */
#define SHORT_LIFE_US (10 * G_USEC_PER_SEC)

/* GNOME and the protocols count in milliseconds, some in 31 bits of them. */
#define MIN_THRESHOLD_US (G_TIME_SPAN_MILLISECOND)
#define MAX_THRESHOLD_US (G_MAXINT32 * G_TIME_SPAN_MILLISECOND)

struct _LimberIdle
{
  GObject parent_instance;

  GDBusConnection *session_bus; /* (nullable) */
  guint watch_id;
  gboolean has_mutter;
  LimberIdleKind kind;
  LimberIdleSource *source; /* (nullable): what tells, or may once it is ready */
  LimberIdleKind source_kind;
  gint64 source_made_us;
  gboolean given_up[LIMBER_IDLE_KIND_XSYNC + 1];
  gint64 threshold_us;        /* 0: none */
  gint64 source_threshold_us; /* what the source has been told */
  gboolean idle;
};

static void choose (LimberIdle *self);

G_DEFINE_FINAL_TYPE (LimberIdle, limber_idle, G_TYPE_OBJECT)

G_DEFINE_ENUM_TYPE (LimberIdleKind,
                    limber_idle_kind,
                    G_DEFINE_ENUM_VALUE (LIMBER_IDLE_KIND_NONE, "none"),
                    G_DEFINE_ENUM_VALUE (LIMBER_IDLE_KIND_MUTTER, "mutter"),
                    G_DEFINE_ENUM_VALUE (LIMBER_IDLE_KIND_WAYLAND, "wayland"),
                    G_DEFINE_ENUM_VALUE (LIMBER_IDLE_KIND_XSYNC, "xsync"))

enum
{
  PROP_0,
  PROP_KIND,
  PROP_COUNTS_INHIBITED,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

enum
{
  SIGNAL_IDLE,
  SIGNAL_ACTIVE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
set_kind (LimberIdle     *self,
          LimberIdleKind  kind,
          gboolean        counted_inhibited)
{
  if (self->kind == kind)
    return;

  self->kind = kind;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_KIND]);
  if (limber_idle_get_counts_inhibited (self) != counted_inhibited)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_COUNTS_INHIBITED]);
}

static void
become_active (LimberIdle *self,
               gint64      boot_us)
{
  if (!self->idle)
    return;

  self->idle = FALSE;
  g_signal_emit (self, signals[SIGNAL_ACTIVE], 0, boot_us);
}

static void
set_source_threshold (LimberIdle *self)
{
  self->source_threshold_us = self->threshold_us;
  limber_idle_source_set_threshold (self->source, self->threshold_us);
}

static void
source_is_idle (LimberIdleSource *source,
                gint64            since_us,
                LimberIdle       *self)
{
  if (self->idle || self->threshold_us == 0)
    return;

  self->idle = TRUE;
  g_signal_emit (self, signals[SIGNAL_IDLE], 0, since_us);
}

/* The threshold may have been changed while nobody was there. */
static void
source_is_active (LimberIdleSource *source,
                  gint64            boot_us,
                  LimberIdle       *self)
{
  if (!self->idle)
    return;

  if (self->source_threshold_us != self->threshold_us)
    set_source_threshold (self);
  become_active (self, boot_us);
}

static void
drop_source (LimberIdle *self)
{
  LimberIdleSource *source = g_steal_pointer (&self->source);
  gboolean counted_inhibited;

  if (source == NULL)
    return;

  counted_inhibited =
      self->kind != LIMBER_IDLE_KIND_NONE && limber_idle_source_counts_inhibited (source);
  g_signal_handlers_disconnect_by_data (source, self);
  g_object_run_dispose (G_OBJECT (source));
  g_object_unref (source);
  set_kind (self, LIMBER_IDLE_KIND_NONE, counted_inhibited);
  become_active (self, limber_boot_timer_now ());
}

static void
source_is_ready (LimberIdleSource *source,
                 LimberIdle       *self)
{
  if (self->threshold_us > 0)
    set_source_threshold (self);
  set_kind (self, self->source_kind, FALSE);
}

/* One that was of use for a while is tried again: a compositor may have been started
 * anew. */
static void
source_failed (LimberIdleSource *source,
               LimberIdle       *self)
{
  LimberIdleKind kind = self->source_kind;
  gint64 life_us = limber_boot_timer_now () - self->source_made_us;

  self->given_up[kind] = self->kind == LIMBER_IDLE_KIND_NONE || life_us < SHORT_LIFE_US;
  drop_source (self);
  choose (self);
}

static LimberIdleSource *
make_source (LimberIdle     *self,
             LimberIdleKind  kind)
{
  if (kind == LIMBER_IDLE_KIND_MUTTER && self->has_mutter)
    return limber_idle_mutter_new (self->session_bus);
#ifdef LIMBER_HAVE_WAYLAND
  if (kind == LIMBER_IDLE_KIND_WAYLAND)
    return limber_idle_wayland_new ();
#endif
#ifdef LIMBER_HAVE_XSYNC
  if (kind == LIMBER_IDLE_KIND_XSYNC)
    return limber_idle_xsync_new ();
#endif
  return NULL;
}

static void
use_source (LimberIdle       *self,
            LimberIdleSource *source,
            LimberIdleKind    kind)
{
  self->source = source;
  self->source_kind = kind;
  self->source_made_us = limber_boot_timer_now ();
  self->source_threshold_us = 0;
  g_signal_connect (source, "ready", G_CALLBACK (source_is_ready), self);
  g_signal_connect (source, "failed", G_CALLBACK (source_failed), self);
  g_signal_connect (source, "idle", G_CALLBACK (source_is_idle), self);
  g_signal_connect (source, "active", G_CALLBACK (source_is_active), self);
  limber_idle_source_start (source);
}

/* Takes the first source that has not failed. It may do so now or later, and then
 * there is another choice. */
static void
choose (LimberIdle *self)
{
  for (int kind = LIMBER_IDLE_KIND_MUTTER; kind <= LIMBER_IDLE_KIND_XSYNC; kind++)
    {
      LimberIdleSource *source = NULL;

      if (!self->given_up[kind])
        source = make_source (self, (LimberIdleKind) kind);
      if (source != NULL)
        {
          use_source (self, source, (LimberIdleKind) kind);
          return;
        }
    }
}

static void
mutter_appeared (GDBusConnection *bus,
                 const char      *name,
                 const char      *owner,
                 gpointer         data)
{
  LimberIdle *self = data;

  self->has_mutter = TRUE;
  self->given_up[LIMBER_IDLE_KIND_MUTTER] = FALSE;
  drop_source (self);
  choose (self);
}

static void
mutter_vanished (GDBusConnection *bus,
                 const char      *name,
                 gpointer         data)
{
  LimberIdle *self = data;

  self->has_mutter = FALSE;
  if (self->source != NULL && self->source_kind != LIMBER_IDLE_KIND_MUTTER)
    return;

  drop_source (self);
  choose (self);
}

static void
limber_idle_dispose (GObject *object)
{
  LimberIdle *self = LIMBER_IDLE (object);

  if (self->watch_id != 0)
    g_bus_unwatch_name (self->watch_id);
  self->watch_id = 0;
  if (self->source != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->source, self);
      g_object_run_dispose (G_OBJECT (self->source));
    }
  g_clear_object (&self->source);
  g_clear_object (&self->session_bus);

  G_OBJECT_CLASS (limber_idle_parent_class)->dispose (object);
}

static void
limber_idle_get_property (GObject    *object,
                          guint       id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  LimberIdle *self = LIMBER_IDLE (object);

  switch (id)
    {
    case PROP_KIND:
      g_value_set_enum (value, self->kind);
      break;
    case PROP_COUNTS_INHIBITED:
      g_value_set_boolean (value, limber_idle_get_counts_inhibited (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
limber_idle_class_init (LimberIdleClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GParamFlags read_only =
      G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = limber_idle_dispose;
  object_class->get_property = limber_idle_get_property;

  properties[PROP_KIND] = g_param_spec_enum ("kind", NULL, NULL, LIMBER_TYPE_IDLE_KIND,
                                             LIMBER_IDLE_KIND_NONE, read_only);
  properties[PROP_COUNTS_INHIBITED] =
      g_param_spec_boolean ("counts-inhibited", NULL, NULL, FALSE, read_only);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[SIGNAL_IDLE] = g_signal_new ("idle", LIMBER_TYPE_IDLE, G_SIGNAL_RUN_LAST, 0,
                                       NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT64);
  signals[SIGNAL_ACTIVE] = g_signal_new ("active", LIMBER_TYPE_IDLE, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT64);
}

static void
limber_idle_init (LimberIdle *self)
{
}

/**
 * limber_idle_new:
 * @session_bus: (nullable): the session bus, if there is one
 *
 * Looks for what can tell that nobody is there: GNOME's compositor, else the display
 * that WAYLAND_DISPLAY or DISPLAY names. What it has found is notified later, and so
 * is each change.
 *
 * Returns: (transfer full): a new #LimberIdle, without a threshold
 */
LimberIdle *
limber_idle_new (GDBusConnection *session_bus)
{
  LimberIdle *self;

  g_return_val_if_fail (session_bus == NULL || G_IS_DBUS_CONNECTION (session_bus), NULL);

  self = g_object_new (LIMBER_TYPE_IDLE, NULL);
  if (session_bus == NULL)
    {
      choose (self);
      return self;
    }

  self->session_bus = g_object_ref (session_bus);
  self->watch_id =
      g_bus_watch_name_on_connection (session_bus, LIMBER_IDLE_MUTTER_SERVICE,
                                      G_BUS_NAME_WATCHER_FLAGS_NONE, mutter_appeared,
                                      mutter_vanished, self, NULL);

  return self;
}

/**
 * limber_idle_get_kind:
 * @self: a #LimberIdle
 *
 * Returns: who tells whether somebody is there
 */
LimberIdleKind
limber_idle_get_kind (LimberIdle *self)
{
  g_return_val_if_fail (LIMBER_IS_IDLE (self), LIMBER_IDLE_KIND_NONE);

  return self->kind;
}

/**
 * limber_idle_get_counts_inhibited:
 * @self: a #LimberIdle
 *
 * Returns: whether time without input is counted while something keeps the screen on
 */
gboolean
limber_idle_get_counts_inhibited (LimberIdle *self)
{
  g_return_val_if_fail (LIMBER_IS_IDLE (self), FALSE);

  return self->kind != LIMBER_IDLE_KIND_NONE &&
         limber_idle_source_counts_inhibited (self->source);
}

/**
 * limber_idle_is_inhibited:
 * @self: a #LimberIdle
 *
 * Returns: whether something is known to keep the screen on now; only GNOME tells
 */
gboolean
limber_idle_is_inhibited (LimberIdle *self)
{
  g_return_val_if_fail (LIMBER_IS_IDLE (self), FALSE);

  return self->kind != LIMBER_IDLE_KIND_NONE &&
         limber_idle_source_is_inhibited (self->source);
}

/**
 * limber_idle_set_threshold:
 * @self: a #LimberIdle
 * @threshold_us: how many microseconds without input count as idle; 0 or %G_MAXINT64:
 *   do not watch
 *
 * While it has been said that nobody is there, a new threshold holds from the next
 * input on. Not to watch any more holds at once, and is not followed by "active".
 */
void
limber_idle_set_threshold (LimberIdle *self,
                           gint64      threshold_us)
{
  g_return_if_fail (LIMBER_IS_IDLE (self));
  g_return_if_fail (threshold_us >= 0);

  if (threshold_us == G_MAXINT64)
    threshold_us = 0;
  if (threshold_us > 0)
    threshold_us = CLAMP (threshold_us, MIN_THRESHOLD_US, MAX_THRESHOLD_US);
  if (self->threshold_us == threshold_us)
    return;

  self->threshold_us = threshold_us;
  if (threshold_us == 0)
    self->idle = FALSE;
  if (self->kind != LIMBER_IDLE_KIND_NONE && !self->idle)
    set_source_threshold (self);
}
