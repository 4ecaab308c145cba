# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Limber authors
"""Runs the program as a person would in a shell, without a display.

test-commands.py LIMBER: the program to run; the environment says where its
contents, sounds and settings are."""

import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import unittest

PROGRAM = sys.argv.pop(1)

ROUTINES = {
    'desk-reset': '1:30', 'desk-break': '4:54', 'morning-mobility': '8:04',
    'evening-wind-down': '10:00', 'full-psoas': '19:56', 'strength-balance': '14:58',
    'beginner-gentle': '9:53', 'runners-hip': '12:01',
}
KINDS = {'prepare', 'hold', 'rep', 'breath', 'switch', 'rest', 'changeover', 'end'}
CUES = {'get-ready', 'start', 'rep', 'halfway', '3', '2', '1', 'end', 'switch-sides', 'rest',
        'finished'}
ROUTINE = {
    'format': 1, 'id': 'mine', 'title': 'Mine', 'summary': 'A trial.', 'place': 'floor',
    'aim': 'To try', 'steps': [{'exercise': 'glute-bridge', 'kind': 'hold', 'seconds': 2}],
}


class Commands(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.home = pathlib.Path(self.folder.name)
        (self.home / 'run').mkdir(mode=0o700)
        self.environment = {k: v for k, v in os.environ.items()
                            if k not in ('DISPLAY', 'WAYLAND_DISPLAY', 'DBUS_SESSION_BUS_ADDRESS',
                                         'G_DEBUG')}
        self.environment.update(
            HOME=str(self.home), XDG_RUNTIME_DIR=str(self.home / 'run'),
            XDG_DATA_HOME=str(self.home / 'data'), XDG_CACHE_HOME=str(self.home / 'cache'),
            XDG_CONFIG_HOME=str(self.home / 'config'),
            PULSE_SERVER=f'unix:{self.home}/run/no-such-server', DBUS_SESSION_BUS_ADDRESS='')

    def run_program(self, *arguments, **options):
        return subprocess.run([PROGRAM, *arguments], env=self.environment, capture_output=True,
                              encoding='utf-8', timeout=60, **options)

    def write(self, name, value):
        path = self.home / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(value if isinstance(value, str) else json.dumps(value, indent=1))
        return path

    def assert_usage(self, result, *words):
        """One clear line, and nothing on the standard output."""
        self.assertEqual(result.returncode, 2, result.stderr)
        self.assertEqual(result.stdout, '')
        self.assertEqual(result.stderr.count('\n'), 1, result.stderr)
        for word in words:
            self.assertIn(word, result.stderr)

    def test_version(self):
        result = self.run_program('--version')
        self.assertEqual(result.returncode, 0)
        self.assertRegex(result.stdout, r'^limber \d+\.\d+\.\d+\n$')

    def test_list(self):
        result = self.run_program('--list')
        self.assertEqual(result.returncode, 0)
        rows = [line.split('\t') for line in result.stdout.splitlines()]
        self.assertEqual({row[0]: row[2] for row in rows}, ROUTINES)
        self.assertTrue(all(len(row) == 3 and row[1] for row in rows))
        self.assertEqual(result.stderr, '')

    def test_timeline(self):
        for routine, length in ROUTINES.items():
            result = self.run_program('--timeline', routine)
            self.assertEqual(result.returncode, 0)
            rows = [json.loads(line) for line in result.stdout.splitlines()]
            minutes, seconds = length.split(':')
            self.assertEqual(rows[-1]['kind'], 'end')
            self.assertEqual(rows[-1]['at_ms'], 5000 + (int(minutes) * 60 + int(seconds)) * 1000)
            at = 0
            for row in rows:
                self.assertEqual(list(row), ['at_ms', 'duration_ms', 'kind', 'exercise', 'side',
                                             'set', 'rep', 'cues'])
                self.assertEqual(row['at_ms'], at)
                self.assertIn(row['kind'], KINDS)
                self.assertIn(row['side'], {'left', 'right', 'both', 'none'})
                for cue in row['cues']:
                    self.assertIn(cue['name'], CUES)
                    self.assertGreaterEqual(cue['at_ms'], at)
                at += row['duration_ms']
            self.assertEqual(rows[-1]['cues'][-1]['name'], 'finished')

    def test_unknown_routine(self):
        for option in '--timeline', '--terminal', '--play':
            self.assert_usage(self.run_program(option, 'no-such'), '“no-such”', '--list')

    def test_wrong_calls(self):
        self.assert_usage(self.run_program('--no-such-option'), '--no-such-option')
        self.assert_usage(self.run_program('--play'), '--play')
        self.assert_usage(self.run_program('--list', '--version'), '--list')
        self.assert_usage(self.run_program('--list', 'extra'), '“extra”')
        self.assert_usage(self.run_program('--check'), '--check')
        self.assert_usage(self.run_program('--speed', '2'), '--speed')
        for speed in '0', '-1', 'nan', 'inf', '1e9', 'fast':
            self.assert_usage(self.run_program('--terminal', 'desk-reset', '--speed', speed),
                              '--speed' if speed != 'fast' else 'fast')

    def test_no_display(self):
        for arguments in [], ['--play', 'desk-reset']:
            result = self.run_program(*arguments)
            self.assertEqual(result.returncode, 1)
            self.assertIn('--terminal desk-reset', result.stderr)
            self.assertEqual(result.stderr.count('\n'), 1, result.stderr)

    def test_check(self):
        good = self.write('good.limber', ROUTINE)
        result = self.run_program('--check', str(good))
        self.assertEqual((result.returncode, result.stdout, result.stdout), (0, '', ''))

        step = ROUTINE['steps'][0]
        cases = [
            ({k: v for k, v in ROUTINE.items() if k != 'aim'}, '/aim', 1),
            ({**ROUTINE, 'title': 5}, '/title', 4),
            ({**ROUTINE, 'steps': [{**step, 'seconds': -3}]}, '/steps/0/seconds', 12),
            ({**ROUTINE, 'steps': [{**step, 'exercise': 'no-such'}]}, '/steps/0/exercise', 10),
        ]
        for number, (value, pointer, line) in enumerate(cases):
            bad = self.write(f'bad-{number}.limber', value)
            result = self.run_program('--check', str(good), str(bad))
            self.assertEqual(result.returncode, 1)
            self.assertEqual(result.stdout.count('\n'), 1, result.stdout)
            self.assertTrue(result.stdout.startswith(f'{bad}:{line}: {pointer}: '), result.stdout)

    def test_check_unreadable(self):
        large = self.home / 'large.limber'
        with open(large, 'wb') as file:
            file.truncate(50 * 1024 * 1024)
        files = [self.write('broken.limber', '{"format": 1,\n "id": }'),
                 self.write('deep.limber', '{"a":' + '[' * 100000 + ']' * 100000 + '}'),
                 large, self.home / 'missing.limber', self.home]
        invalid = self.home / 'invalid.limber'
        invalid.write_bytes(b'{"format": 1,\n"id": "\xff\xfe"}')
        for path in files + [invalid]:
            result = self.run_program('--check', str(path))
            self.assertEqual(result.returncode, 1)
            self.assertEqual(result.stdout.count('\n'), 1, result.stdout)
            self.assertTrue(result.stdout.startswith(f'{path}:'), result.stdout)
        self.assertTrue(self.run_program('--check', str(files[0])).stdout
                        .startswith(f'{files[0]}:2: '))
        self.assertTrue(self.run_program('--check', str(invalid)).stdout
                        .startswith(f'{invalid}:2: '))

    def test_own_content(self):
        """What is the user's own is listed; a wrong file is named and the rest goes on."""
        self.write('data/limber/routines/mine.limber', ROUTINE)
        wrong = self.write('data/limber/routines/wrong.json', '{')
        result = self.run_program('--list')
        self.assertEqual(result.returncode, 0)
        self.assertIn('mine\tMine\t0:02\n', result.stdout)
        self.assertEqual(len(result.stdout.splitlines()), len(ROUTINES) + 1)
        self.assertTrue(result.stderr.startswith(f'{wrong}:1: '), result.stderr)

    def test_terminal(self):
        """A whole routine, fast, without a sound server or a home that can be written to."""
        self.environment['HOME'] = '/proc/no-such-home'
        for name in 'XDG_DATA_HOME', 'XDG_CACHE_HOME', 'XDG_CONFIG_HOME':
            self.environment[name] = '/proc/no-such-home/' + name
        result = self.run_program('--terminal', 'desk-reset', '--speed', '50')
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertIn('Standing hip-flexor stretch', result.stdout)
        self.assertIn('1:35', result.stdout.splitlines()[-1])
        self.assertNotIn('\x1b', result.stdout)

    def test_terminal_interrupted(self):
        for number in signal.SIGINT, signal.SIGTERM:
            with subprocess.Popen([PROGRAM, '--terminal', 'full-psoas'], env=self.environment,
                                  stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                  encoding='utf-8') as process:
                # It has begun when it says what comes first.
                self.assertTrue(process.stdout.readline())
                process.send_signal(number)
                output, errors = process.communicate(timeout=30)
                self.assertEqual(process.returncode, 128 + number, errors)
                self.assertRegex(output.splitlines()[-1], r'\d:\d\d')

    def test_terminal_closed_pipe(self):
        with subprocess.Popen([PROGRAM, '--terminal', 'desk-reset', '--speed', '50'],
                              env=self.environment, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, encoding='utf-8') as process:
            process.stdout.readline()
            process.stdout.close()
            process.wait(timeout=30)
            self.assertGreaterEqual(process.returncode, 0)

    def test_help(self):
        result = self.run_program('--help')
        self.assertEqual(result.returncode, 0)
        for option in '--list', '--play', '--terminal', '--timeline', '--check', '--version':
            self.assertIn(option, result.stdout)
        self.assertNotIn('io.github', result.stdout)

    def test_german(self):
        # LANGUAGE counts only in a locale that is not the C one, of whatever coding.
        made = subprocess.run(['localedef', '--no-archive', '-i', 'de_DE', '-f', 'UTF-8',
                               str(self.home / 'de_DE.UTF-8')], capture_output=True)
        if not (self.home / 'de_DE.UTF-8').is_dir():
            self.skipTest(f'this machine cannot make locales: {made.stderr}')
        self.environment.update(LOCPATH=str(self.home), LC_ALL='de_DE.UTF-8', LANGUAGE='de')
        result = self.run_program('--help')
        self.assertIn('Programm', result.stdout)


if __name__ == '__main__':
    unittest.main()
