/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "content/problems.h"
#include "test-routines.h"

#define MAX_RANDOM_STEPS 12

static void
print_problems (LimberProblems *problems)
{
  for (guint i = 0; i < limber_problems_get_n (problems); i++)
    {
      g_autofree char *text =
          limber_problem_to_string (limber_problems_get (problems, i));

      g_test_message ("%s", text);
    }
}

/* A routine of the steps, which are members of a JSON array. */
LimberRoutine *
test_routine_new (const char *changeover_s,
                  const char *steps)
{
  g_autoptr (LimberProblems) problems = limber_problems_new ();
  g_autoptr (LimberJsonFile) file = NULL;
  g_autofree char *text = NULL;
  LimberRoutine *routine = NULL;

  text = g_strdup_printf ("{\"format\":1,\"id\":\"test\",\"title\":\"Test\","
                          "\"summary\":\"A test.\",\"place\":\"floor\",\"aim\":\"Tests\","
                          "\"changeover_s\":%s,\"steps\":[%s]}",
                          changeover_s, steps);
  file = limber_json_file_new_from_text ("test", text, -1, problems);
  if (file != NULL)
    routine = limber_routine_new_from_json (file, problems);

  print_problems (problems);
  g_assert_nonnull (routine);

  return routine;
}

LimberTimeline *
test_timeline_new (const char *changeover_s,
                   const char *steps,
                   gint64      prepare_us)
{
  g_autoptr (LimberRoutine) routine = test_routine_new (changeover_s, steps);

  return limber_timeline_new (routine, prepare_us);
}

/* Of the lengths that are special cases, and any others to the microsecond. */
static double
random_seconds (GRand  *rand,
                double  min,
                double  max)
{
  static const double special[] = { 0.5, 1, 3.999999, 4, 5, 9.999999, 10, 19.999999, 20 };

  if (g_rand_boolean (rand))
    return CLAMP (special[g_rand_int_range (rand, 0, G_N_ELEMENTS (special))], min, max);

  return g_rand_double_range (rand, min, max);
}

static void
add_seconds (GString    *text,
             const char *name,
             double      seconds)
{
  char number[G_ASCII_DTOSTR_BUF_SIZE];

  g_ascii_formatd (number, sizeof number, "%.6f", seconds);
  g_string_append_printf (text, ",\"%s\":%s", name, number);
}

static double
random_pause (GRand *rand)
{
  return g_rand_int_range (rand, 0, 3) == 0 ? 0 : random_seconds (rand, 0, 12);
}

static void
add_random_step (GString *text,
                 GRand   *rand)
{
  static const char *const sides[] = { "none", "each", "alternate" };
  int kind = g_rand_int_range (rand, 0, 3);

  if (g_rand_boolean (rand))
    g_string_append_printf (text, "{\"exercise\":\"e%d\"", g_rand_int_range (rand, 0, 9));
  else
    g_string_append (text, "{\"title\":\"Any\"");

  if (kind == 0)
    {
      g_string_append (text, ",\"kind\":\"hold\"");
      add_seconds (text, "seconds", random_seconds (rand, 0.5, 45));
    }
  else if (kind == 1)
    {
      g_string_append_printf (text,
                              ",\"kind\":\"reps\",\"reps\":%d,\"tempo\":{\"rest_s\":0",
                              g_rand_int_range (rand, 1, 12));
      add_seconds (text, "move_s", random_seconds (rand, 0.5, 4));
      add_seconds (text, "hold_s", random_seconds (rand, 0, 3));
      g_string_append_c (text, '}');
    }
  else
    {
      g_string_append_printf (text, ",\"kind\":\"breaths\",\"breaths\":%d",
                              g_rand_int_range (rand, 1, 8));
      add_seconds (text, "in_s", random_seconds (rand, 0.5, 5));
      add_seconds (text, "out_s", random_seconds (rand, 0.5, 5));
    }

  if (kind < 2)
    g_string_append_printf (text, ",\"sides\":\"%s\"",
                            sides[g_rand_int_range (rand, 0, kind + 2)]);
  g_string_append_printf (text, ",\"sets\":%d", g_rand_int_range (rand, 1, 4));
  add_seconds (text, "switch_s", random_pause (rand));
  add_seconds (text, "rest_s", random_pause (rand));
  g_string_append_c (text, '}');
}

/* A routine of 1 to 12 steps of all kinds. */
LimberRoutine *
test_routine_new_random (GRand *rand)
{
  g_autoptr (GString) steps = g_string_new (NULL);
  char changeover[G_ASCII_DTOSTR_BUF_SIZE];
  int n_steps = g_rand_int_range (rand, 1, MAX_RANDOM_STEPS + 1);

  for (int i = 0; i < n_steps; i++)
    {
      if (i > 0)
        g_string_append_c (steps, ',');
      add_random_step (steps, rand);
    }
  g_ascii_formatd (changeover, sizeof changeover, "%.6f", random_pause (rand));

  return test_routine_new (changeover, steps->str);
}

/* Random numbers that --seed repeats. */
GRand *
test_rand_new (void)
{
  guint32 seed = g_test_rand_int ();

  g_test_message ("seed of the routines: %u", seed);

  return g_rand_new_with_seed (seed);
}
