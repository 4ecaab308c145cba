/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* A bus of the test's own, with a connection for what is tested and one for what it
 * talks to. */
typedef struct
{
  GTestDBus *daemon;
  GDBusConnection *client;
  GDBusConnection *service;
  guint settle_id;
} TestBus;

void test_bus_up (TestBus *bus, const char *services);
void test_bus_down (TestBus *bus);
void test_bus_own (TestBus *bus, const char *name);
void test_bus_release (TestBus *bus, const char *name);
void test_bus_settle (TestBus *bus);

G_END_DECLS
