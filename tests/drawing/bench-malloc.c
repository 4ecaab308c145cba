/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include <stdlib.h>

#include "bench-malloc.h"

/* Counts what a program and all its libraries allocate, by being asked in place of the C
 * library, which still does it. */

static guint n_calls;

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)

void *__libc_malloc (size_t size);
void *__libc_calloc (size_t n, size_t size);
void *__libc_realloc (void *memory, size_t size);

void *
malloc (size_t size)
{
  n_calls++;

  return __libc_malloc (size);
}

void *
calloc (size_t n,
        size_t size)
{
  n_calls++;

  return __libc_calloc (n, size);
}

void *
realloc (void   *memory,
         size_t  size)
{
  n_calls++;

  return __libc_realloc (memory, size);
}

#endif

/**
 * bench_malloc_get_n_calls:
 *
 * Returns: how often memory was asked for since the program began; always 0 where that
 *   cannot be told
 */
guint
bench_malloc_get_n_calls (void)
{
  return n_calls;
}
