/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "content/catalogue.h"

G_BEGIN_DECLS

/* Exit status of a wrong call; that of something that went wrong is 1. */
#define LIMBER_EXIT_USAGE 2

/* What the command line asks of the window. */
typedef struct
{
  gboolean service; /* started by the bus: wait for what is asked */
  char *play;       /* (nullable): id of a routine */
  char **files;     /* (nullable): routine files to open */
} LimberRequest;

void limber_request_clear (LimberRequest *self);

gboolean limber_command_line_run (int argc,
                                  char **argv,
                                  LimberCatalogue **catalogue,
                                  LimberRequest *request,
                                  int *exit_status);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (LimberRequest, limber_request_clear)

G_END_DECLS
