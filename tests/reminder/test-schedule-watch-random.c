/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "reminder/local-time.h"
#include "schedule-desk.h"

/* A desk at which anything happens: sleep, restarts, a clock that is set, travel,
 * edits, answers. After each, what is offered has to be what was due, by a clock that
 * was read as someone would who sits before it: nothing is lost, nothing comes twice,
 * nothing is too old. */

#define N_DESKS   100
#define N_ACTIONS 500
#define N_ENTRIES 6
#define SEED      20261117u

static const char *const zones[] = {
  "Europe/Berlin",       "America/New_York",  "Australia/Lord_Howe", "Antarctica/Troll",
  "Europe/Dublin",       "Africa/Casablanca", "America/Santiago",    "Asia/Kathmandu",
  "Pacific/Kiritimati",  "Pacific/Honolulu",  "Pacific/Chatham",     "Asia/Tokyo",
  "America/Los_Angeles", "America/Nuuk",      "Asia/Beirut",         "Etc/UTC",
};

/* What is known of an entry apart from the watch. Local time is in minutes since the
 * start of 1970 on the wall. */
typedef struct
{
  guint days;
  int minute;
  gboolean enabled;
  gboolean seen;       /* at the last look, as it is */
  gint64 reached;      /* local time then */
  GHashTable *offered; /* of gint64: the dates it was offered for */
  gboolean waiting, snoozed;
  gint64 until_us, pause_us;
  gint64 due; /* of the latest offer */
} Model;

typedef struct
{
  Desk desk;
  GRand *rand;
  Model models[N_ENTRIES];
  gint64 true_us;  /* real time */
  gint64 error_us; /* of the clock */
  guint64 serial;  /* at the last look, and what was remembered */
  GVariant *state;
  guint n_offers, n_again, n_late, n_twice;
} Sim;

static gint64
get_now (Sim *sim)
{
  return sim->true_us + sim->error_us;
}

static GDateTime *
moment_new (Sim    *sim,
            gint64  us)
{
  g_autoptr (GDateTime) seconds = g_date_time_new_from_unix_utc (us / G_USEC_PER_SEC);
  g_autoptr (GDateTime) utc = g_date_time_add (seconds, us % G_USEC_PER_SEC);

  return g_date_time_to_timezone (utc, sim->desk.zone);
}

static gint64
read_wall (Sim    *sim,
           gint64  us)
{
  g_autoptr (GDateTime) moment = moment_new (sim, us);

  return us / G_TIME_SPAN_MINUTE +
         g_date_time_get_utc_offset (moment) / G_TIME_SPAN_MINUTE;
}

/* The latest local time that the clock on the wall has shown: more than it shows, where
 * it went back in the last hours. */
static gint64
get_reached (Sim *sim)
{
  gint64 now = get_now (sim);
  gint64 reached = read_wall (sim, now);

  if (reached - read_wall (sim, now - 4 * G_TIME_SPAN_HOUR) != 4 * 60)
    for (int i = 1; i <= 4 * 60; i++)
      reached = MAX (reached, read_wall (sim, now - i * G_TIME_SPAN_MINUTE));
  return reached;
}

static void
put (Sim *sim,
     int  i)
{
  Model *model = &sim->models[i];
  const char id[] = { (char) ('a' + i), '\0' };

  desk_put (&sim->desk, id, model->days, model->minute / 60, model->minute % 60,
            model->enabled);
}

/* Makes it another entry. */
static void
edit (Sim *sim,
      int  i)
{
  Model *model = &sim->models[i];
  int before = model->minute;

  model->days = (guint) g_rand_int_range (sim->rand, 1, 128) |
                (g_rand_boolean (sim->rand) ? LIMBER_DAYS_ALL : 0);
  /* Never the same, for then nothing would be edited. */
  do
    model->minute =
        g_rand_int_range (sim->rand, 0, g_rand_boolean (sim->rand) ? 240 : 1440);
  while (model->minute == before);
  model->enabled = g_rand_int_range (sim->rand, 0, 5) > 0;
  model->seen = model->waiting = model->snoozed = FALSE;
  g_hash_table_remove_all (model->offered);
  put (sim, i);
}

/* The entry's latest date of which the time was reached, or -1 where that was so at the
 * last look. */
static gint64
find_date (Model  *model,
           gint64  reached)
{
  for (gint64 date = reached / 1440; date >= reached / 1440 - 7; date--)
    {
      gint64 local = date * 1440 + model->minute;

      if ((model->days >> limber_date_get_weekday (date) & 1) && local <= reached)
        return local > model->reached ? date : -1;
    }
  return -1;
}

static LimberScheduleOffer *
find_offer (GPtrArray *offers,
            int        i)
{
  LimberScheduleOffer *found = NULL;

  for (guint j = 0; j < offers->len; j++)
    {
      LimberScheduleOffer *offer = g_ptr_array_index (offers, j);

      if (*limber_schedule_entry_get_id (offer->entry) != 'a' + i)
        continue;
      g_assert_null (found);
      found = offer;
    }
  return found;
}

/* Whether the entry is to be offered for a date now. */
static gboolean
expect_date (Sim    *sim,
             Model  *model,
             gint64  reached)
{
  gint64 date = find_date (model, reached);
  gint64 due, late;

  if (date < 0)
    return FALSE;
  due = limber_local_time_find (sim->desk.zone, (date * 1440 + model->minute) * 60);
  late = get_now (sim) - due * G_USEC_PER_SEC;
  g_assert_cmpint (late, >=, 0);
  sim->n_late += late > sim->desk.limit;
  if (late > sim->desk.limit)
    return FALSE;
  if (!g_hash_table_add (model->offered, g_memdup2 (&date, sizeof date)))
    {
      sim->n_twice++;
      return FALSE;
    }
  model->due = due;
  return TRUE;
}

static gboolean
expect_again (Sim   *sim,
              Model *model)
{
  gint64 now = get_now (sim);

  if (!model->snoozed)
    return FALSE;
  model->until_us = MIN (model->until_us, now + model->pause_us);
  if (now < model->until_us)
    return FALSE;
  model->snoozed = FALSE;
  return now - model->until_us <= sim->desk.limit;
}

static void
check_entry (Sim       *sim,
             int        i,
             gint64     reached,
             GPtrArray *offers)
{
  Model *model = &sim->models[i];
  LimberScheduleOffer *offer = find_offer (offers, i);
  gboolean is_new = FALSE, again = FALSE;

  if (model->enabled && model->seen)
    {
      is_new = expect_date (sim, model, reached);
      again = !is_new && expect_again (sim, model);
    }
  g_assert_true ((offer != NULL) == (is_new || again));
  if (offer != NULL)
    {
      g_assert_true (offer->snoozed == again);
      g_assert_cmpint (g_date_time_to_unix (offer->due), ==, model->due);
      model->waiting = TRUE;
      model->snoozed = FALSE;
      sim->n_offers += is_new;
      sim->n_again += again;
    }
  model->seen = model->enabled;
  model->reached = reached;
}

/* What is remembered is not changed without another serial. */
static void
check_serial (Sim *sim)
{
  guint64 serial = limber_schedule_watch_get_serial (sim->desk.watch);
  g_autoptr (GVariant) state = desk_save (&sim->desk);

  g_assert_true (serial != sim->serial || sim->state == NULL ||
                 g_variant_equal (state, sim->state));
  sim->serial = serial;
  g_clear_pointer (&sim->state, g_variant_unref);
  sim->state = g_steal_pointer (&state);
}

static void
look (Sim *sim)
{
  g_autoptr (GDateTime) now = moment_new (sim, get_now (sim));
  g_autoptr (GPtrArray) offers =
      limber_schedule_watch_update (sim->desk.watch, G_LIST_MODEL (sim->desk.entries),
                                    now, sim->desk.limit);
  gint64 reached = get_reached (sim);

  for (int i = 0; i < N_ENTRIES; i++)
    check_entry (sim, i, reached, offers);
  check_serial (sim);
}

/* Lets time pass until the watch wants to look: then something is due, to the
 * microsecond, and nothing was between. */
static void
wait_for_next (Sim *sim)
{
  g_autoptr (GDateTime) now = moment_new (sim, get_now (sim));
  gint64 next = limber_schedule_watch_get_next (sim->desk.watch,
                                                G_LIST_MODEL (sim->desk.entries), now);
  gboolean due = FALSE;
  gint64 before = get_now (sim), reached;

  if (next < 0)
    {
      for (int i = 0; i < N_ENTRIES; i++)
        g_assert_false (sim->models[i].enabled);
      return;
    }
  g_assert_cmpint (next, >, before);
  sim->true_us = next - 1 - sim->error_us;
  reached = get_reached (sim);
  for (int i = 0; i < N_ENTRIES; i++)
    if (sim->models[i].enabled)
      {
        g_assert_cmpint (find_date (&sim->models[i], reached), ==, -1);
        g_assert_false (sim->models[i].snoozed && sim->models[i].until_us < next);
      }
  sim->true_us++;
  reached = get_reached (sim);
  for (int i = 0; i < N_ENTRIES; i++)
    if (sim->models[i].enabled)
      due |= find_date (&sim->models[i], reached) >= 0 ||
             (sim->models[i].snoozed && sim->models[i].until_us == next);
  g_assert_true (due);
}

static gint64
random_span (Sim    *sim,
             gint64  longest)
{
  return (gint64) (g_rand_double (sim->rand) * g_rand_double (sim->rand) *
                   (double) longest);
}

/* Right; wrong by hours or days; a year ahead, but not for long, because what was
 * offered is not remembered for ever. */
static void
set_clock (Sim *sim)
{
  switch (g_rand_int_range (sim->rand, 0, 4))
    {
    case 0:
      sim->error_us = random_span (sim, 4 * G_TIME_SPAN_HOUR);
      break;
    case 1:
      sim->error_us = -random_span (sim, 4 * G_TIME_SPAN_HOUR);
      break;
    case 2:
      sim->error_us = -random_span (sim, 8 * G_TIME_SPAN_DAY);
      break;
    default:
      sim->error_us = 370 * G_TIME_SPAN_DAY;
      break;
    }
}

static void
answer (Sim *sim,
        int  i)
{
  Model *model = &sim->models[i];
  g_autoptr (GDateTime) now = moment_new (sim, get_now (sim));
  const char id[] = { (char) ('a' + i), '\0' };
  gboolean done;

  if (g_rand_int_range (sim->rand, 0, 3) > 0)
    {
      model->pause_us = (g_rand_boolean (sim->rand) ? 5 : 10) * G_TIME_SPAN_MINUTE;
      model->until_us = get_now (sim) + model->pause_us;
      done = limber_schedule_watch_snooze (sim->desk.watch, id, now, model->pause_us);
      model->snoozed = model->waiting;
    }
  else
    {
      done = g_rand_boolean (sim->rand)
                 ? limber_schedule_watch_take (sim->desk.watch, id)
                 : limber_schedule_watch_skip (sim->desk.watch, id);
      model->snoozed = FALSE;
    }
  g_assert_true (done == model->waiting);
  model->waiting = model->snoozed;
  check_serial (sim);
}

static void
act (Sim *sim)
{
  static const gint64 limits[] = { 1, 15, 120, 120, 120, 600, 3 * 1440 };
  int i = g_rand_int_range (sim->rand, 0, N_ENTRIES);

  if (ABS (sim->error_us) > 30 * G_TIME_SPAN_DAY && g_rand_boolean (sim->rand))
    sim->error_us = 0;
  else if (g_rand_int_range (sim->rand, 0, 2) == 0)
    wait_for_next (sim);
  else
    switch (g_rand_int_range (sim->rand, 0, 10))
      {
      case 0:
        sim->true_us += random_span (sim, 3 * G_TIME_SPAN_DAY);
        break;
      case 1:
        desk_restart (&sim->desk);
        sim->serial = 0;
        sim->true_us += random_span (sim, 6 * G_TIME_SPAN_HOUR);
        break;
      case 2:
        set_clock (sim);
        break;
      case 3:
        desk_set_zone (&sim->desk,
                       zones[g_rand_int_range (sim->rand, 0, G_N_ELEMENTS (zones))]);
        sim->true_us += random_span (sim, 14 * G_TIME_SPAN_HOUR);
        break;
      case 4:
        edit (sim, i);
        break;
      case 5:
        sim->desk.limit = limits[g_rand_int_range (sim->rand, 0, G_N_ELEMENTS (limits))] *
                          G_TIME_SPAN_MINUTE;
        break;
      case 6:
        sim->error_us = 0;
        break;
      case 7:
        sim->true_us += random_span (sim, 4 * G_TIME_SPAN_HOUR);
        break;
      default:
        answer (sim, i);
        break;
      }
  look (sim);
}

static void
run_desk (Sim     *sim,
          guint32  seed)
{
  g_test_message ("seed %u", seed);
  sim->rand = g_rand_new_with_seed (seed);
  desk_init (&sim->desk, NULL);
  sim->error_us = 0;
  sim->serial = 0;
  /* In March or October, when most clocks are changed. */
  sim->true_us = (g_rand_boolean (sim->rand) ? G_GINT64_CONSTANT (1773100800)
                                             : G_GINT64_CONSTANT (1791590400)) *
                 G_USEC_PER_SEC;
  for (int i = 0; i < N_ENTRIES; i++)
    {
      sim->models[i] = (Model){ 0 };
      sim->models[i].offered =
          g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
      edit (sim, i);
    }
  look (sim);
  for (int i = 0; i < N_ACTIONS; i++)
    act (sim);
  for (int i = 0; i < N_ENTRIES; i++)
    g_hash_table_unref (sim->models[i].offered);
  desk_clear (&sim->desk, NULL);
  g_clear_pointer (&sim->rand, g_rand_free);
  g_clear_pointer (&sim->state, g_variant_unref);
}

static void
test_random (void)
{
  const char *again = g_getenv ("LIMBER_SEED");
  Sim sim = { 0 };

  for (guint i = 0; i < N_DESKS; i++)
    run_desk (&sim, SEED + i);
  run_desk (&sim, again != NULL ? (guint32) g_ascii_strtoull (again, NULL, 10)
                                : g_random_int ());
  g_test_message ("%u offers, %u again after a snooze, %u too late, %u kept from "
                  "coming twice",
                  sim.n_offers, sim.n_again, sim.n_late, sim.n_twice);
  g_assert_cmpuint (sim.n_offers, >, 100 * N_DESKS);
  g_assert_cmpuint (sim.n_again, >, 5 * N_DESKS);
  g_assert_cmpuint (sim.n_late, >, 5 * N_DESKS);
  g_assert_cmpuint (sim.n_twice, >, 5 * N_DESKS);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/schedule-watch/random", test_random);
  return g_test_run ();
}
