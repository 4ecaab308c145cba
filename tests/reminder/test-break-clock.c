/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "break-script.h"

/* Unless something else is said, the user types without a pause: a break is said two
 * minutes after it is due. */
static const struct
{
  const char *name;
  const char *settings;
  const char *script;
  const char *said;
} scenarios[] = {
  { "interval/default", "", "49:59 end", "" },
  { "interval/twice", "", "110:00 end", "52:00 break, 104:00 break" },
  { "interval/set", "interval 20", "25:00 end", "22:00 break" },
  { "interval/off", "breaks 0", "500:00 end", "" },
  { "interval/too-short", "interval 1", "8:00 end", "7:00 break" },

  { "nudge/off", "nudges 0", "40:00 end", "" },
  { "nudge/alone", "nudges 1 breaks 0", "70:00 end", "32:00 nudge, 64:00 nudge" },
  { "nudge/and-break", "nudges 1", "60:00 end", "32:00 nudge, 52:00 break" },
  { "nudge/near-break", "nudges 1 nudge-interval 45", "110:00 end",
    "52:00 break, 104:00 break" },
  { "nudge/not-so-near", "nudges 1 nudge-interval 44", "50:00 end", "46:00 nudge" },
  { "nudge/not-while-snoozed", "nudges 1 nudge-interval 5 interval 20",
    "22:00 snooze 10; 33:00 end",
    "7:00 nudge, 14:00 nudge, 22:00 break, 22:00 withdraw" },
  { "nudge/not-while-break-is-said", "nudges 1 nudge-interval 20", "52:00 end; 95:00 end",
    "22:00 nudge, 44:00 nudge, 52:00 break" },
  { "nudge/taken", "nudges 1", "33:00 idle 20; 34:00 active; 60:00 end",
    "32:00 nudge, 34:00 withdraw, 53:20 break" },
  { "nudge/taken-before", "nudges 1", "11:00 idle 60; 11:10 active; 44:00 end",
    "43:10 nudge" },
  { "nudge/skipped", "nudges 1", "33:00 skip; 60:00 end",
    "32:00 nudge, 33:00 withdraw, 52:00 break" },
  { "nudge/done", "nudges 1", "33:00 start; 33:30 finish; 60:00 end",
    "32:00 nudge, 33:00 withdraw, 52:30 break" },
  { "nudge/done-by-time", "nudges 1", "33:00 start; 60:00 end",
    "32:00 nudge, 33:00 withdraw, 53:00 break" },
  { "nudge/overdue-when-snoozed", "nudges 1",
    "20:00 quiet 1; 79:00 snooze 10; 80:00 quiet 0; 92:00 end", "91:00 break" },
  { "nudge/put-off-until-a-break-is-near", "nudges 1",
    "20:00 quiet 1; 46:00 quiet 0; 55:00 end", "52:00 break" },
  { "nudge/waits-until-a-break-is-near", "nudges 1", "31:00 set interval 30; 35:00 end",
    "34:00 break" },
  { "nudge/then-note-then-start", "nudges 1 note 1 nudge-interval 43",
    "49:40 start; 53:00 end; 106:00 end",
    "45:00 nudge, 49:30 note, 49:40 withdraw, 99:40 nudge, 104:10 note" },
  { "nudge/meant-where-there-are-no-breaks", "nudges 1 breaks 0",
    "20:00 skip; 31:00 start; 64:00 end", "64:00 nudge" },
  { "nudge/snoozed", "nudges 1", "32:00 snooze 5; 40:00 end",
    "32:00 nudge, 32:00 withdraw, 39:00 nudge" },

  { "moment/pause-in-typing", "", "50:10 idle 2; 50:11 active; 60:00 end",
    "50:10 break" },
  { "moment/too-short-a-pause", "", "50:10 idle 1; 50:10.5 active; 53:00 end",
    "52:00 break" },
  { "moment/pause-goes-on", "", "50:10 idle 1; 53:00 end", "50:11 break" },
  { "moment/pause-before", "", "49:50 idle 2; 50:30 active", "50:00 break" },
  { "moment/note", "note 1", "49:29 end; 53:00 end", "49:30 note, 52:00 break" },
  { "moment/note-each-time", "note 1", "105:00 end",
    "49:30 note, 52:00 break, 104:00 break" },
  { "moment/note-after-skip", "note 1", "52:00 skip; 102:00 end",
    "49:30 note, 52:00 break, 52:00 withdraw, 101:30 note" },
  { "moment/note-once", "note 1", "49:40 idle 2; 49:42 active; 49:45 quiet 0; 49:50 end",
    "49:30 note" },
  { "moment/note-taken-back", "note 1", "49:40 lock 1; 55:00 lock 0",
    "49:30 note, 55:00 withdraw" },
  { "moment/note-snoozed", "note 1", "49:40 snooze 5; 58:00 end",
    "49:30 note, 49:40 withdraw, 56:40 break" },
  { "moment/note-closed", "note 1", "49:40 dismiss; 53:00 end",
    "49:30 note, 52:00 break" },
  { "moment/note-when-quiet", "note 1", "49:00 quiet 1; 53:00 quiet 0; 56:00 end",
    "55:00 catch-up" },
  { "moment/note-then-quiet", "note 1", "49:40 quiet 1; 53:00 quiet 0; 56:00 end",
    "49:30 note, 50:00 withdraw, 55:00 catch-up" },

  { "away/as-long", "", "11:00 idle 60; 15:00 active; 68:00 end", "67:00 break" },
  { "away/shorter", "", "11:00 idle 60; 14:59 active; 58:00 end", "56:59 break" },
  { "away/silent", "", "46:00 idle 60; 300:00 end", "" },
  { "away/silent-on-return", "", "46:00 idle 60; 300:00 active; 349:00 end", "" },
  { "away/due-meanwhile", "", "50:00 idle 2; 51:00 active; 51:01 end", "50:00 break" },
  { "away/deferred-meanwhile", "",
    "40:00 quiet 1; 79:00 idle 60; 82:00 active; 83:00 end", "82:00 catch-up" },
  { "away/waiting-meanwhile", "", "50:01 lock 1; 53:00 lock 0; 53:01 end",
    "53:00 break" },
  { "away/takes-what-was-said", "", "53:00 lock 1; 58:00 lock 0; 107:00 end",
    "52:00 break, 58:00 withdraw" },
  { "away/too-short-for-what-was-said", "", "53:00 lock 1; 57:00 lock 0; 60:00 end",
    "52:00 break" },
  { "away/less-than-a-minute", "", "10:30 idle 30; 10:59 active; 53:00 end",
    "52:00 break" },

  { "sleep/as-long", "", "10:00 sleep 1; 15:00 sleep 0; 68:00 end", "67:00 break" },
  { "sleep/shorter", "", "10:00 sleep 1; 14:59 sleep 0; 58:00 end", "56:59 break" },
  { "sleep/unseen", "", "10:00 hibernate 300; 68:00 end", "67:00 break" },
  { "sleep/unseen-shorter", "", "10:00 hibernate 299; 58:00 end", "56:59 break" },
  { "sleep/unseen-long", "", "49:00 hibernate 36000; 699:00 end", "" },
  { "sleep/unseen-with-note", "note 1", "49:40 hibernate 36000; 699:20 end",
    "49:30 note, 649:40 withdraw, 699:10 note" },
  { "sleep/unseen-after-idle", "",
    "10:10 idle 2; 10:20 hibernate 200; 15:10 active; 68:00 end", "67:10 break" },
  { "lock/as-long", "", "10:00 lock 1; 15:00 lock 0; 68:00 end", "67:00 break" },
  { "lock/shorter", "", "10:00 lock 1; 14:59 lock 0; 58:00 end", "56:59 break" },
  { "lock/idle-sleep-lock", "",
    "11:00 idle 60; 12:00 lock 1; 13:00 sleep 1; 14:00 sleep 0; 14:30 lock 0; "
    "15:00 active; 68:00 end",
    "67:00 break" },
  { "lock/opened-by-nobody", "",
    "10:00 lock 1; 12:00 lock 0; 13:00 idle 180; 15:00 active; 68:00 end",
    "67:00 break" },
  { "lock/opened-by-someone", "",
    "10:00 lock 1; 12:00 lock 0; 13:10 idle 60; 15:00 active; 60:00 end", "56:50 break" },

  { "film/is-sitting", "", "5:00 watch 1; 11:00 idle 60; 49:00 end; 51:00 end",
    "50:00 break" },
  { "film/is-not-sitting", "still 0", "5:00 watch 1; 11:00 idle 60; 200:00 end", "" },
  { "film/ends", "", "5:00 watch 1; 11:00 idle 60; 30:00 watch 0; 200:00 end", "" },
  { "film/ends-shortly", "",
    "5:00 watch 1; 11:00 idle 60; 30:00 watch 0; 34:59 active; 58:00 end",
    "56:59 break" },
  { "film/ends-for-long", "",
    "5:00 watch 1; 11:00 idle 60; 30:00 watch 0; 35:00 active; 88:00 end",
    "87:00 break" },
  { "film/locked", "", "5:00 watch 1; 10:00 lock 1; 200:00 end", "" },

  { "source/none", "", "0:00 source 0; 101:00 end", "50:00 break, 100:00 break" },
  { "source/none-is-not-idle", "", "0:00 source 0; 11:00 idle 60; 51:00 end",
    "50:00 break" },
  { "source/goes", "", "11:00 idle 60; 20:00 source 0; 71:00 end", "70:00 break" },
  { "source/none-but-lock", "", "0:00 source 0; 10:00 lock 1; 15:00 lock 0; 66:00 end",
    "65:00 break" },

  { "quiet/limit", "", "40:00 quiet 1; 100:00 end", "80:00 catch-up" },
  { "quiet/once", "", "40:00 quiet 1; 130:00 quiet 0; 131:00 end", "80:00 catch-up" },
  { "quiet/once-more", "", "40:00 quiet 1; 161:00 end",
    "80:00 catch-up, 160:00 catch-up" },
  { "quiet/ends", "", "40:00 quiet 1; 60:00 quiet 0; 60:05 idle 2; 60:06 active",
    "60:05 catch-up" },
  { "quiet/ends-while-typing", "", "40:00 quiet 1; 60:00 quiet 0; 63:00 end",
    "62:00 catch-up" },
  { "quiet/ends-before-the-limit", "", "40:00 quiet 1; 79:30 quiet 0; 81:00 end",
    "80:00 catch-up" },
  { "quiet/ends-before-it-is-due", "", "40:00 quiet 1; 49:00 quiet 0; 53:00 end",
    "52:00 break" },
  { "quiet/begins-while-waiting", "", "51:00 quiet 2; 81:00 end", "80:00 catch-up" },
  { "quiet/flickers", "", "40:00 quiet 1; 60:00 quiet 0; 61:00 quiet 1; 81:00 end",
    "80:00 catch-up" },
  { "quiet/another-reason", "", "40:00 quiet 1; 60:00 quiet 4; 81:00 end",
    "80:00 catch-up" },
  { "quiet/fullscreen", "", "40:00 quiet 2; 53:00 end", "" },
  { "quiet/call", "", "40:00 quiet 4; 53:00 end", "" },
  { "quiet/recording", "", "40:00 quiet 8; 53:00 end", "" },
  { "quiet/not-respected", "dnd 0", "40:00 quiet 1; 53:00 end", "52:00 break" },
  { "quiet/fullscreen-not-respected", "fullscreen 0", "40:00 quiet 2; 53:00 end",
    "52:00 break" },
  { "quiet/call-not-respected", "calls 0", "40:00 quiet 12; 53:00 end", "52:00 break" },
  { "quiet/short-limit", "deferral 10", "40:00 quiet 1; 61:00 end", "60:00 catch-up" },
  { "quiet/no-limit-no-deferral", "deferral 0", "40:00 quiet 1; 53:00 end",
    "52:00 break" },
  { "quiet/taken-meanwhile", "",
    "40:00 quiet 1; 60:00 lock 1; 65:00 lock 0; 66:00 quiet 0; 114:00 end", "" },
  { "quiet/nudge", "nudges 1", "20:00 quiet 1; 40:00 quiet 0; 43:00 end", "42:00 nudge" },
  { "quiet/nudge-and-break", "nudges 1", "20:00 quiet 1; 62:00 quiet 0; 80:00 end",
    "64:00 catch-up" },
  { "quiet/other-reminder", "", "40:00 quiet 16; 500:00 end", "" },
  { "quiet/other-reminder-ends", "", "40:00 quiet 16; 60:00 quiet 0; 113:00 end",
    "112:00 break" },
  { "quiet/other-reminder-takes-back", "", "53:00 quiet 16",
    "52:00 break, 53:00 withdraw" },

  { "hours/within", "limited 1 monday 540-1020", "53:00 end", "52:00 break" },
  { "hours/not-yet", "limited 1 monday 600-1020", "113:00 end", "112:00 break" },
  { "hours/no-more", "limited 1 monday 480-589", "600:00 end", "" },
  { "hours/end-takes-back", "limited 1 monday 480-600", "70:00 end",
    "52:00 break, 60:00 withdraw" },
  { "hours/end-while-quiet", "limited 1 monday 480-600", "40:00 quiet 1; 200:00 end",
    "" },
  { "hours/night", "limited 1 monday off sunday 1320-600", "200:00 end",
    "52:00 break, 60:00 withdraw" },
  { "hours/never",
    "limited 1 monday off tuesday off wednesday off thursday off friday off",
    "20000:00 end", "" },
  { "hours/wall-clock-set", "limited 1 monday 600-1020",
    "10:00 wall 3000; 61:59 end; 63:00 end", "62:00 break" },

  { "wish/start", "", "20:00 start; 78:00 end", "77:00 break" },
  { "wish/start-finish", "", "20:00 start; 22:00 finish; 75:00 end", "74:00 break" },
  { "wish/finish-late", "", "20:00 start; 30:00 finish; 83:00 end", "82:00 break" },
  { "wish/start-what-was-said", "", "53:00 start; 55:00 finish; 108:00 end",
    "52:00 break, 53:00 withdraw, 107:00 break" },
  { "wish/start-twice", "", "20:00 start; 24:00 start; 78:00 end", "77:00 break" },
  { "wish/finish-unasked", "", "20:00 finish; 73:00 end", "72:00 break" },
  { "wish/start-then-leave", "", "20:00 start; 21:00 idle 60; 100:00 active; 149:00 end",
    "" },
  { "wish/skip", "", "53:00 skip; 106:00 end",
    "52:00 break, 53:00 withdraw, 105:00 break" },
  { "wish/skip-ahead", "", "20:00 skip; 73:00 end", "72:00 break" },
  { "wish/skip-deferred", "", "40:00 quiet 1; 60:00 skip; 100:00 quiet 0; 109:00 end",
    "" },
  { "wish/skip-while-doing", "", "53:00 start; 54:00 skip; 105:00 end",
    "52:00 break, 53:00 withdraw" },
  { "wish/dismiss", "", "53:00 dismiss; 106:00 end", "52:00 break, 105:00 break" },
  { "wish/snooze-5", "", "52:00 snooze 5; 60:00 end",
    "52:00 break, 52:00 withdraw, 59:00 break" },
  { "wish/snooze-10", "", "52:00 snooze 10; 65:00 end",
    "52:00 break, 52:00 withdraw, 64:00 break" },
  { "wish/snooze-ahead", "", "20:00 snooze 5; 53:00 end", "52:00 break" },
  { "wish/snooze-again", "", "52:00 snooze 5; 59:00 snooze 5; 67:00 end",
    "52:00 break, 52:00 withdraw, 59:00 break, 59:00 withdraw, 66:00 break" },
  { "wish/snooze-then-leave", "",
    "52:00 snooze 5; 53:00 lock 1; 58:00 lock 0; 107:00 end",
    "52:00 break, 52:00 withdraw" },
  { "wish/snooze-stands-still", "",
    "52:00 snooze 5; 53:00 lock 1; 55:00 lock 0; 62:00 end",
    "52:00 break, 52:00 withdraw, 61:00 break" },
  { "wish/pause-hour", "", "40:00 pause 60; 153:00 end", "152:00 break" },
  { "wish/pause-takes-back", "", "53:00 pause 60; 160:00 end",
    "52:00 break, 53:00 withdraw" },
  { "wish/pause-wall-clock-set", "", "40:00 pause 60; 41:00 wall -7200; 153:00 end",
    "152:00 break" },
  { "wish/resume", "", "40:00 pause 60; 50:00 resume; 103:00 end", "102:00 break" },
  { "wish/tomorrow", "", "40:00 tomorrow; 1189:00 end; 1193:00 end", "1192:00 break" },
  { "wish/tomorrow-resume", "", "40:00 tomorrow; 50:00 resume; 103:00 end",
    "102:00 break" },
  { "wish/tomorrow-comes-while-doing", "",
    "40:00 tomorrow; 1139:00 start; 1141:00 wall -7200; 1197:00 end", "1196:00 break" },
  { "wish/nudge-ends-while-paused", "nudges 1", "33:00 start; 33:10 pause 60; 140:00 end",
    "32:00 nudge, 33:00 withdraw, 125:10 nudge" },
  { "wish/start-while-paused", "", "40:00 pause 60; 45:00 start; 50:00 end; 153:00 end",
    "152:00 break" },

  { "settings/longer", "", "40:00 set interval 60; 63:00 end", "62:00 break" },
  { "settings/shorter", "", "40:00 set interval 30; 44:00 end", "43:00 break" },
  { "settings/same", "", "40:00 set interval 50; 53:00 end", "52:00 break" },
  { "settings/others", "", "40:00 set deferral 10; 53:00 end", "52:00 break" },
  { "settings/off", "", "53:00 set breaks 0; 200:00 end", "52:00 break, 53:00 withdraw" },
  { "settings/off-and-on", "", "40:00 set breaks 0; 41:00 set breaks 1; 94:00 end",
    "93:00 break" },
  { "settings/break-off-nudge-on", "nudges 1", "53:00 set breaks 0; 85:00 end",
    "32:00 nudge, 52:00 break, 53:00 withdraw, 84:00 nudge" },
  { "settings/nudge-off", "nudges 1", "33:00 set nudges 0; 40:00 end",
    "32:00 nudge, 33:00 withdraw" },
  { "settings/snoozed", "", "52:00 snooze 5; 53:00 set interval 30; 60:00 end",
    "52:00 break, 52:00 withdraw, 59:00 break" },
  { "settings/due", "", "51:00 set interval 90; 53:00 end", "52:00 break" },

  { "wall/forward", "", "10:00 wall 86400; 53:00 end", "52:00 break" },
  { "wall/back", "", "10:00 wall -86400; 53:00 end", "52:00 break" },
  { "late/update", "", "10:00 freeze 4000; 77:00 end", "76:40 break" },
};

static void
test_scenario (gconstpointer data)
{
  gsize i = GPOINTER_TO_SIZE (data);
  g_autofree char *said =
      break_script_run_all (scenarios[i].settings, scenarios[i].script, FALSE);

  g_assert_cmpstr (said, ==, scenarios[i].said);
}

/* It is the same where the program crashes after every update. */
static void
test_crashing (gconstpointer data)
{
  gsize i = GPOINTER_TO_SIZE (data);
  g_autofree char *said =
      break_script_run_all (scenarios[i].settings, scenarios[i].script, TRUE);

  g_assert_cmpstr (said, ==, scenarios[i].said);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();
  for (gsize i = 0; i < G_N_ELEMENTS (scenarios); i++)
    {
      g_autofree char *path = g_strconcat ("/break-clock/", scenarios[i].name, NULL);
      g_autofree char *crashing = g_strconcat (path, "/crashing", NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_scenario);
      g_test_add_data_func (crashing, GSIZE_TO_POINTER (i), test_crashing);
    }
  return g_test_run ();
}
