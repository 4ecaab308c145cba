/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include "desktop/state-file.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <sched.h>
#include <signal.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "home.h"
#include "message-log.h"

static GVariant *
make_state (guint number,
            gsize length)
{
  g_autofree char *filler = g_strnfill (length, 'x');
  GVariantDict dict;

  g_variant_dict_init (&dict, NULL);
  g_variant_dict_insert (&dict, "number", "u", number);
  g_variant_dict_insert (&dict, "filler", "s", filler);
  return g_variant_dict_end (&dict);
}

static guint
get_number (GVariant *state)
{
  guint number;

  g_assert_true (g_variant_lookup (state, "number", "u", &number));
  return number;
}

static void
write_number (LimberStateFile *file,
              guint            number)
{
  g_autoptr (GError) error = NULL;

  limber_state_file_write (file, make_state (number, 10), &error);
  g_assert_no_error (error);
}

static void
assert_number (LimberStateFile *file,
               guint            number)
{
  g_autoptr (GVariant) state = limber_state_file_read (file);

  g_assert_nonnull (state);
  g_assert_cmpuint (get_number (state), ==, number);
}

/* The names in the file's folder that begin like this. */
static guint
count_files (LimberStateFile *file,
             const char      *prefix)
{
  g_autofree char *folder = g_path_get_dirname (limber_state_file_get_path (file));
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;
  guint n = 0;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    n += g_str_has_prefix (name, prefix);
  return n;
}

static void
put (LimberStateFile *file,
     const char      *contents,
     gssize           length)
{
  g_autoptr (GError) error = NULL;

  g_file_set_contents (limber_state_file_get_path (file), contents, length, &error);
  g_assert_no_error (error);
}

/* Reads what is there: nothing, one message, and it is gone, but kept. */
static void
assert_refused (LimberStateFile *file,
                const char      *reason)
{
  g_autofree char *name = g_path_get_basename (limber_state_file_get_path (file));
  g_autofree char *prefix = g_strconcat (name, ".bad-2", NULL);
  guint n_kept = count_files (file, prefix);

  message_log_clear ();
  g_assert_null (limber_state_file_read (file));
  g_assert_null (limber_state_file_read (file));
  message_log_assert (1, limber_state_file_get_path (file));
  message_log_assert (1, reason);
  g_assert_false (g_file_test (limber_state_file_get_path (file), G_FILE_TEST_EXISTS));
  g_assert_cmpuint (count_files (file, prefix), ==, n_kept + 1);
  g_assert_cmpuint (count_files (file, name), ==, n_kept + 1);
}

static void
test_round_trip (void)
{
  g_autoptr (LimberStateFile) file = limber_state_file_new ("breaks");
  g_autoptr (GVariant) given = NULL;
  g_autoptr (GVariant) got = NULL;
  g_autofree char *folder = g_path_get_dirname (limber_state_file_get_path (file));
  g_autofree char *expected = g_build_filename (g_get_user_state_dir (), "limber", NULL);
  struct stat status;

  message_log_clear ();
  g_assert_cmpstr (folder, ==, expected);
  g_assert_null (limber_state_file_read (file));
  g_assert_false (g_file_test (folder, G_FILE_TEST_EXISTS));

  given = g_variant_ref_sink (g_variant_new_parsed (
      "{'due': <int64 -9223372036854775808>, 'rest': <0.1>,"
      " 'name': <'Hüfte\\n\\\\\"\\''>, 'far': <inf>, 'none': <@as []>,"
      " 'list': <[(1, true)]>, 'byte': <byte 0xff>}"));
  g_assert_true (limber_state_file_write (file, given, NULL));
  got = limber_state_file_read (file);
  g_assert_cmpvariant (given, got);
  g_assert_cmpint (g_stat (folder, &status), ==, 0);
  g_assert_cmpuint (status.st_mode & 0777, ==, 0700);
  g_assert_cmpint (g_stat (limber_state_file_get_path (file), &status), ==, 0);
  g_assert_cmpuint (status.st_mode & 0777, ==, 0600);

  write_number (file, 2);
  assert_number (file, 2);
  g_assert_cmpuint (count_files (file, ""), ==, 1);
  message_log_assert (0, NULL);
}

static void
test_truncated (void)
{
  g_autoptr (LimberStateFile) file = limber_state_file_new ("breaks");
  g_autofree char *contents = NULL;
  g_autofree char *longer = NULL;
  gsize length;

  write_number (file, 12345);
  g_assert_true (
      g_file_get_contents (limber_state_file_get_path (file), &contents, &length, NULL));
  for (gsize i = 0; i < length; i++)
    {
      put (file, contents, (gssize) i);
      assert_refused (file, "cut short");
    }
  put (file, contents, (gssize) length);
  assert_number (file, 12345);

  longer = g_strconcat (contents, "x", NULL);
  put (file, longer, -1);
  assert_refused (file, "damaged");
}

/* One wrong bit anywhere. */
static void
test_flipped (void)
{
  g_autoptr (LimberStateFile) file = limber_state_file_new ("breaks");
  g_autofree char *contents = NULL;
  gsize length;

  write_number (file, 12345);
  g_assert_true (
      g_file_get_contents (limber_state_file_get_path (file), &contents, &length, NULL));
  for (gsize i = 0; i < length; i++)
    {
      contents[i] ^= 1;
      put (file, contents, (gssize) length);
      assert_refused (file, "because it");
      contents[i] ^= 1;
    }
}

static void
put_text (LimberStateFile *file,
          const char      *version,
          const char      *text)
{
  g_autofree char *checksum = g_compute_checksum_for_string (G_CHECKSUM_SHA256, text, -1);
  g_autofree char *contents =
      g_strdup_printf ("Limber state %s\n%s\n%s\n", version, checksum, text);

  put (file, contents, -1);
}

static void
test_refused (void)
{
  g_autoptr (LimberStateFile) file = limber_state_file_new ("breaks");
  g_autofree char *large = g_strnfill (2 * 1024 * 1024, 'x');
  g_autofree char *deep = g_strnfill (100000, '[');
  g_autoptr (GRand) rand = g_rand_new_with_seed (1);
  char noise[300];

  write_number (file, 1);
  put_text (file, "1", "{'number': <uint32 7>}");
  assert_number (file, 7);

  put_text (file, "1", "[1, 2]");
  assert_refused (file, "another type");
  put_text (file, "1", "{'number': 7}");
  assert_refused (file, "another type");
  put_text (file, "1", deep);
  assert_refused (file, "another type");
  put_text (file, "2", "{'number': <uint32 7>}");
  assert_refused (file, "another version");
  put_text (file, "10", "{'number': <uint32 7>}");
  assert_refused (file, "another version");
  put_text (file, "1", large);
  assert_refused (file, "too large");
  put (file, "{'number': <uint32 7>}\n", -1);
  assert_refused (file, "not written by Limber");
  put (file, "Limber state 1\n\0\n\n", 18);
  assert_refused (file, "not text");
  for (guint i = 0; i < 200; i++)
    {
      for (gsize j = 0; j < sizeof noise; j++)
        noise[j] = (char) g_rand_int (rand);
      put (file, noise, sizeof noise);
      assert_refused (file, "it is");
    }
  write_number (file, 8);
  assert_number (file, 8);
}

/* What would never end, or never begin. */
static void
test_not_a_file (void)
{
  g_autoptr (LimberStateFile) file = limber_state_file_new ("breaks");
  const char *path = limber_state_file_get_path (file);

  write_number (file, 1);
  g_unlink (path);
  g_assert_cmpint (mkfifo (path, 0600), ==, 0);
  assert_refused (file, "not a file");
  g_assert_cmpint (symlink ("/dev/zero", path), ==, 0);
  assert_refused (file, "not a file");
  g_assert_cmpint (g_mkdir (path, 0700), ==, 0);
  assert_refused (file, "not a file");
}

static void
test_too_much (void)
{
  g_autoptr (LimberStateFile) file = limber_state_file_new ("breaks");
  g_autoptr (GError) error = NULL;

  write_number (file, 1);
  g_assert_false (
      limber_state_file_write (file, make_state (2, 2 * 1024 * 1024), &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_MESSAGE_TOO_LARGE);
  assert_number (file, 1);
}

/* Writes as fast as it can, and says each time what is on the disk. */
static G_NORETURN void
write_for_ever (LimberStateFile *file,
                guint            number,
                int              pipe_end)
{
  for (;; number++)
    {
      if (!limber_state_file_write (file, make_state (number, number % 2 * 100000),
                                    NULL) ||
          write (pipe_end, &number, sizeof number) != sizeof number)
        _exit (1);
    }
}

/* Lets a writer run for some time and kills it; returns the last that it is known to
 * have written. */
static guint
kill_writer (LimberStateFile *file,
             guint            number,
             gulong           delay_us)
{
  int ends[2];
  int status;
  guint last = number;
  pid_t child;

  g_assert_cmpint (pipe (ends), ==, 0);
  child = fork ();
  g_assert_cmpint (child, >=, 0);
  if (child == 0)
    write_for_ever (file, number + 1, ends[1]);
  close (ends[1]);
  g_usleep (delay_us);
  kill (child, SIGKILL);
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFSIGNALED (status));
  while (read (ends[0], &last, sizeof last) == sizeof last)
    ;
  close (ends[0]);
  return last;
}

static void
test_killed (void)
{
  g_autoptr (LimberStateFile) file = limber_state_file_new ("breaks");
  guint number = 0;

  message_log_clear ();
  write_number (file, number);
  /* However slow the disk is, it is killed at many places of a write. */
  for (guint i = 0; i < 100 || number <= 100; i++)
    {
      guint last = kill_writer (file, number, (gulong) g_test_rand_int_range (0, 20000));
      g_autoptr (GVariant) state = limber_state_file_read (file);

      g_assert_nonnull (state);
      number = get_number (state);
      g_assert_cmpuint (number, >=, last);
      g_assert_cmpuint (number, <=, last + 1);
    }
  message_log_assert (0, NULL);
  g_test_message ("%u left behind", count_files (file, "breaks."));
}

static char *
make_sibling (LimberStateFile *file,
              const char      *suffix,
              gboolean         old)
{
  char *path = g_strconcat (limber_state_file_get_path (file), suffix, NULL);
  const struct timespec long_ago[2] = { { .tv_sec = 1000000 }, { .tv_sec = 1000000 } };

  g_assert_true (g_file_set_contents (path, "x", 1, NULL));
  if (old)
    g_assert_cmpint (utimensat (AT_FDCWD, path, long_ago, 0), ==, 0);
  return path;
}

/* Those of writers that are gone, and nothing else. */
static void
test_leftovers (void)
{
  static const struct
  {
    const char *suffix;
    gboolean old;
    gboolean goes;
  } siblings[] = {
    { ".AB12cd", TRUE, TRUE },
    { ".AB12cd", FALSE, FALSE },
    { ".AB12c", TRUE, FALSE },
    { ".AB12cde", TRUE, FALSE },
    { ".AB-2cd", TRUE, FALSE },
    { "-AB12cd", TRUE, FALSE },
    { ".bad-20260101T000000Z", TRUE, FALSE },
  };
  g_autoptr (LimberStateFile) file = limber_state_file_new ("breaks");

  write_number (file, 3);
  for (gsize i = 0; i < G_N_ELEMENTS (siblings); i++)
    {
      g_autofree char *path = make_sibling (file, siblings[i].suffix, siblings[i].old);
      g_autoptr (LimberStateFile) later = limber_state_file_new ("breaks");

      g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS) != siblings[i].goes);
      assert_number (later, 3);
      g_unlink (path);
    }
}

typedef void (*ChildFunc) (LimberStateFile *file);

#define CHILD_CANNOT 77

/* In a process of its own, whose mounts and limits end with it. */
static void
run_child (ChildFunc func)
{
  g_autoptr (LimberStateFile) file = limber_state_file_new ("breaks");
  pid_t child;
  int status;

  write_number (file, 4);
  child = fork ();
  g_assert_cmpint (child, >=, 0);
  if (child == 0)
    {
      func (file);
      _exit (0);
    }
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFEXITED (status));
  if (WEXITSTATUS (status) == CHILD_CANNOT)
    g_test_skip ("needs the right to mount");
  else
    g_assert_cmpint (WEXITSTATUS (status), ==, 0);
  assert_number (file, 4);
}

static void
assert_not_written (LimberStateFile *file,
                    gsize            length)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_path_get_dirname (limber_state_file_get_path (file));

  g_assert_false (limber_state_file_write (file, make_state (5, length), &error));
  g_assert_nonnull (error);
  g_assert_cmpint (error->domain, ==, G_IO_ERROR);
  g_assert_nonnull (strstr (error->message, folder));
}

/* A disk of 64 KiB in place of the folder. */
static void
mount_small (LimberStateFile *file,
             gboolean         read_only)
{
  g_autofree char *folder = g_path_get_dirname (limber_state_file_get_path (file));

  if (unshare (CLONE_NEWNS) != 0 ||
      mount (NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) != 0 ||
      mount ("none", folder, "tmpfs", 0, "size=64k,mode=700") != 0)
    _exit (CHILD_CANNOT);
  if (read_only)
    {
      write_number (file, 6);
      g_assert_cmpint (mount ("none", folder, "tmpfs", MS_REMOUNT | MS_RDONLY,
                              "size=64k,mode=700"),
                       ==, 0);
    }
}

static void
fill_disk (LimberStateFile *file)
{
  mount_small (file, FALSE);
  write_number (file, 6);
  assert_not_written (file, 100000);
  assert_number (file, 6);
  g_assert_cmpuint (count_files (file, ""), ==, 1);
  write_number (file, 7);
  assert_number (file, 7);
}

static void
test_full_disk (void)
{
  run_child (fill_disk);
}

static void
use_read_only (LimberStateFile *file)
{
  g_autofree char *folder = g_path_get_dirname (limber_state_file_get_path (file));

  if (geteuid () == 0)
    mount_small (file, TRUE);
  else
    g_assert_cmpint (g_chmod (folder, 0500), ==, 0);
  assert_not_written (file, 10);
  assert_number (file, geteuid () == 0 ? 6 : 4);
  g_chmod (folder, 0700);
}

static void
test_read_only (void)
{
  run_child (use_read_only);
}

static void
be_limited (LimberStateFile *file)
{
  const struct rlimit limit = { .rlim_cur = 8192, .rlim_max = RLIM_INFINITY };

  signal (SIGXFSZ, SIG_IGN);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  assert_not_written (file, 100000);
  assert_number (file, 4);
  g_assert_cmpuint (count_files (file, ""), ==, 1);
}

static void
test_limited (void)
{
  run_child (be_limited);
}

/* Something else is where the folder should be, so that nothing can be made there,
 * read there or set aside. */
static void
test_no_folder (void)
{
  g_autoptr (LimberStateFile) file = limber_state_file_new ("breaks");
  g_autofree char *folder = g_path_get_dirname (limber_state_file_get_path (file));

  message_log_clear ();
  g_mkdir_with_parents (g_get_user_state_dir (), 0700);
  g_assert_true (g_file_set_contents (folder, "x", 1, NULL));
  assert_not_written (file, 10);
  assert_not_written (file, 10);
  g_assert_null (limber_state_file_read (file));
  g_assert_null (limber_state_file_read (file));
  message_log_assert (1, "cannot be read");

  g_unlink (folder);
  write_number (file, 9);
  assert_number (file, 9);
}

static void
test_boot_id (void)
{
  g_autofree char *id = limber_boot_id ();
  g_autofree char *again = limber_boot_id ();

  g_assert_true (g_uuid_string_is_valid (id));
  g_assert_cmpstr (id, ==, again);
}

static void
test_finalize (void)
{
  g_assert_finalize_object (limber_state_file_new ("breaks"));
}

int
main (int   argc,
      char *argv[])
{
  int result;

  g_test_init (&argc, &argv, NULL);
  home_make ();
  message_log_start ();

  home_add_test ("/state-file/round-trip", test_round_trip);
  home_add_test ("/state-file/truncated", test_truncated);
  home_add_test ("/state-file/flipped", test_flipped);
  home_add_test ("/state-file/refused", test_refused);
  home_add_test ("/state-file/not-a-file", test_not_a_file);
  home_add_test ("/state-file/too-much", test_too_much);
  home_add_test ("/state-file/killed", test_killed);
  home_add_test ("/state-file/leftovers", test_leftovers);
  home_add_test ("/state-file/full-disk", test_full_disk);
  home_add_test ("/state-file/read-only", test_read_only);
  home_add_test ("/state-file/limited", test_limited);
  home_add_test ("/state-file/no-folder", test_no_folder);
  home_add_test ("/state-file/boot-id", test_boot_id);
  home_add_test ("/state-file/finalize", test_finalize);

  result = g_test_run ();
  home_remove ();
  return result;
}
