/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* What a service on the bus says of itself in one property, followed without asking
 * again. A service is not started for it, and may come and go. */
typedef struct _LimberBusProperty LimberBusProperty;

/* @value: (nullable): what it is now; %NULL once the service has gone */
typedef void (*LimberBusPropertyFunc) (GVariant *value, gpointer user_data);

/* Where a property is. */
typedef struct
{
  const char *service;
  const char *path;
  const char *interface;
  const char *property;
} LimberBusPlace;

LimberBusProperty *limber_bus_property_new (GDBusConnection *bus,
                                            const LimberBusPlace *place,
                                            LimberBusPropertyFunc function,
                                            gpointer user_data);
void limber_bus_property_free (LimberBusProperty *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberBusProperty, limber_bus_property_free)

G_END_DECLS
