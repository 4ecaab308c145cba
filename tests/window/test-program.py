# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Limber authors
"""Runs the program in a real window and looks at it as a screen reader does.

test-program.py LIMBER: the program to run. Needs a display and a session bus of
its own (with-display)."""

import os
import pathlib
import subprocess
import sys
import tempfile
import time
import unittest

# Its warnings are about what comes and goes while it looks.
os.environ.pop('G_DEBUG', None)

try:
    import gi
    gi.require_version('Atspi', '2.0')
    from gi.repository import Atspi, Gio, GLib
except (ImportError, ValueError):
    print('There is no python3-gi with Atspi here')
    sys.exit(77)

PROGRAM = sys.argv.pop(1)
ID = 'io.github.limberapp.Limber'
PATIENCE = 30  # seconds until something is taken to never happen

NEED_NAMES = {Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.SPIN_BUTTON,
              Atspi.Role.CHECK_BOX, Atspi.Role.SLIDER, Atspi.Role.COMBO_BOX, Atspi.Role.LINK}


def descendants(node):
    yield node
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield from descendants(child)


class Program(unittest.TestCase):
    def setUp(self):
        self.processes = []
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.home = pathlib.Path(folder.name)
        self.environment = {**os.environ, 'HOME': str(self.home), 'GSETTINGS_BACKEND': 'keyfile',
                            'XDG_CONFIG_HOME': str(self.home / 'config'),
                            'XDG_DATA_HOME': str(self.home / 'data'), 'GTK_A11Y': 'atspi',
                            'PULSE_SERVER': f'unix:{self.home}/no-such-server'}
        self.environment.pop('NO_AT_BRIDGE', None)
        self.addCleanup(self.stop)

    def stop(self):
        for process in self.processes:
            process.terminate()
            _, errors = process.communicate(timeout=PATIENCE)
            self.assertNotIn('CRITICAL', errors)

    def settings(self, text):
        folder = self.home / 'config' / 'glib-2.0' / 'settings'
        folder.mkdir(parents=True)
        (folder / 'keyfile').write_text(f'[io/github/limberapp/Limber]\n{text}\n')

    def start(self, *arguments):
        process = subprocess.Popen([PROGRAM, *arguments], env=self.environment,
                                   stderr=subprocess.PIPE, encoding='utf-8')
        self.processes.append(process)
        return process

    def run_program(self, *arguments):
        return subprocess.run([PROGRAM, *arguments], env=self.environment, capture_output=True,
                              encoding='utf-8', timeout=PATIENCE)

    def wait(self, what, check):
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            # What is told of changes is read here, or we look at old pages.
            while GLib.MainContext.default().iteration(False):
                pass
            try:
                found = check()
            except GLib.Error:
                found = None  # it changed while it was looked at
            if found:
                return found
            time.sleep(0.1)
        return self.fail(f'{what} did not come')

    def windows(self):
        desktop = Atspi.get_desktop(0)
        return [application.get_child_at_index(index)
                for application in (desktop.get_child_at_index(i)
                                    for i in range(desktop.get_child_count()))
                if application is not None
                for index in range(application.get_child_count())]

    def nodes(self):
        return [node for window in self.windows() if window is not None
                for node in descendants(window)]

    def find(self, name):
        return self.wait(f'“{name}”', lambda: next(
            (node for node in self.nodes() if (node.get_name() or '').startswith(name)), None))

    def press(self, *keys):
        subprocess.run(['xdotool', 'key', '--delay', '100', *keys], check=True)

    def focused(self):
        return next((node.get_name() for node in self.nodes()
                     if node.get_state_set().contains(Atspi.StateType.FOCUSED)), '')

    def activate_action(self, name, *parameters):
        """What the desktop does with an action of the desktop file."""
        Gio.bus_get_sync(Gio.BusType.SESSION).call_sync(
            ID, '/io/github/limberapp/Limber', 'org.freedesktop.Application', 'ActivateAction',
            GLib.Variant('(sava{sv})', (name, parameters, {})), None, Gio.DBusCallFlags.NONE,
            PATIENCE * 1000)

    def test_first_run(self):
        """An empty home: the safety page comes before the first routine, once."""
        self.start('--play', 'desk-reset')
        self.find('Before you start')
        self.find('I have read this').do_action(0)
        self.find('Pause')

    def test_focus_at_start(self):
        """The first key that is pressed starts the reset."""
        self.start()
        # Newer versions of GTK name a button by its own label alone.
        self.wait('the focus on the button',
                  lambda: self.focused().startswith(('Start “90-second', 'Start now')))

    def test_keys_after_a_menu(self):
        """A page that was opened from the menu leaves the keyboard alive."""
        self.start()
        self.find('Plan your week')
        self.press('F10', 'Return')
        self.find('Get emergency help')
        self.press('alt+Left')
        self.wait('the page to go', lambda: not any(
            node.get_name() == 'Get emergency help' for node in self.nodes()))
        self.press('ctrl+comma')
        self.find('Cue sounds')

    def test_enter_opens_a_card(self):
        self.start()
        self.find('Plan your week')
        self.press('alt+2', *'dead', 'space', *'bug')
        self.find('Dead bug')
        self.wait('the other cards to go', lambda: not any(
            node.get_name() == 'Glute bridge' for node in self.nodes()))
        for _ in range(12):
            if self.focused() == 'Dead bug':
                break
            self.press('Tab')
        self.press('Return')
        self.find('Do this exercise')

    def test_one_instance(self):
        self.settings('safety-read=true')
        self.start()
        self.find('Routines')
        result = self.run_program('--play', 'desk-reset')
        self.assertEqual((result.returncode, result.stdout), (0, ''))
        self.find('Pause')
        self.assertEqual(len(self.windows()), 1)

    def test_desktop_action(self):
        self.settings('safety-read=true')
        self.start()
        self.find('Routines')
        self.activate_action('desk-break')
        self.find('5-minute desk break')
        self.find('Pause')

    def test_two_at_once(self):
        processes = [self.start(), self.start()]
        self.wait('the end of one', lambda: sum(p.poll() is not None for p in processes) == 1)
        self.find('Routines')
        self.assertEqual(len(self.windows()), 1)
        ended = next(p for p in processes if p.poll() is not None)
        self.assertEqual(ended.returncode, 0)

    def test_names(self):
        """Every control of the four places has a name."""
        self.start()
        self.find('Plan your week')
        nodes = [node for node in self.nodes() if node.get_role() in NEED_NAMES]
        self.assertGreater(len(nodes), 10)
        for node in nodes:
            self.assertTrue(node.get_name(), node.get_role_name())

    def test_settings_by_hand(self):
        """Wrong types and ranges, unknown routines: what is sane goes on."""
        self.settings("safety-read='yes'\nsound-volume=900\nget-ready-seconds=-5\n"
                      "window-width='wide'\n"
                      "schedule=[{'id': <'a'>, 'routine': <'no-such'>, 'days': <[1, 2, 3, 4, 5, 6, "
                      "7]>, 'hour': <9>, 'minute': <0>}, {'id': <5>}]")
        process = self.start()
        self.find('Unknown routine “no-such”')
        self.assertIsNone(process.poll())

    def test_home_that_cannot_be_written(self):
        self.environment.update(HOME='/proc/none', XDG_CONFIG_HOME='/proc/none/config',
                                XDG_DATA_HOME='/proc/none/data', XDG_CACHE_HOME='/proc/none/cache')
        process = self.start('--play', 'desk-reset')
        self.find('I have read this').do_action(0)
        self.find('Pause')
        self.assertIsNone(process.poll())

    def test_own_file_that_is_wrong(self):
        """Something of the user's own is wrong: it is named, and the rest is there."""
        folder = self.home / 'data' / 'limber' / 'routines'
        folder.mkdir(parents=True)
        (folder / 'mine.json').write_text('{"format": 1,\n "title": 5}')
        self.start()
        self.find('mine.json, line ')
        self.find('Morning mobility')

    def test_wrong_file(self):
        """A file that is wrong is named, and the window stays."""
        wrong = self.home / 'wrong.limber'
        wrong.write_text('{"format": 1,\n "title": 5}')
        self.start(str(wrong))
        self.find('wrong.limber, line ')


class WithoutBus(unittest.TestCase):
    def test_no_bus(self):
        """Without a bus there is a window all the same."""
        environment = {**os.environ, 'DBUS_SESSION_BUS_ADDRESS': 'unix:path=/proc/none/bus',
                       'GTK_A11Y': 'none', 'GSETTINGS_BACKEND': 'memory'}
        with subprocess.Popen([PROGRAM], env=environment, stderr=subprocess.PIPE,
                              encoding='utf-8') as process:
            found = subprocess.run(['xdotool', 'search', '--sync', '--onlyvisible', '--name',
                                    'Limber'], capture_output=True, timeout=PATIENCE)
            self.assertTrue(found.stdout.split())
            self.assertIsNone(process.poll())
            process.terminate()
            self.assertNotIn('CRITICAL', process.communicate()[1])


if __name__ == '__main__':
    unittest.main()
