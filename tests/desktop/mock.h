/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "test-bus.h"

G_BEGIN_DECLS

/* An object of a service, with the properties it has been given. */
typedef struct _Mock Mock;

/* Returns: (transfer floating) (nullable): what the method answers; NULL: an error */
typedef GVariant *(*MockMethod) (const char *method, GVariant *parameters, gpointer data);

Mock *mock_new (TestBus *bus,
                const char *path,
                const char *xml,
                MockMethod method,
                gpointer data);
void mock_free (Mock *mock);
void mock_set (Mock *mock, const char *property, GVariant *value);
void mock_invalidate (Mock *mock, const char *property, GVariant *value);
void mock_emit (Mock *mock, const char *signal, GVariant *parameters);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Mock, mock_free)

G_END_DECLS
