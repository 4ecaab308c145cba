#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Limber authors
"""test-reminder PROGRAM: the background program as a process of its own, on a bus of the
test's, before a real X server whose keys are pressed, with a notification server that
writes down what it is asked to show. Time runs faster for it; nothing here waits for a
length of time, only for things to happen."""

import os
import random
import signal
import subprocess
import sys
import unittest

import gi

gi.require_version('Gio', '2.0')
from gi.repository import Gio, GLib  # noqa: E402

PROGRAM = sys.argv.pop(1)
NAME = 'io.github.limberapp.Limber.Reminder'
PATH = '/io/github/limberapp/Limber/Reminder'
SCHEMA = 'io.github.limberapp.Limber'
PATIENCE_MS = 60000

NOTIFICATIONS = '''<node><interface name="org.freedesktop.Notifications">
  <method name="Notify"><arg type="s" direction="in"/><arg type="u" direction="in"/>
    <arg type="s" direction="in"/><arg type="s" direction="in"/>
    <arg type="s" direction="in"/><arg type="as" direction="in"/>
    <arg type="a{sv}" direction="in"/><arg type="i" direction="in"/>
    <arg type="u" direction="out"/></method>
  <method name="CloseNotification"><arg type="u" direction="in"/></method>
  <method name="GetCapabilities"><arg type="as" direction="out"/></method>
  <method name="GetServerInformation"><arg type="s" direction="out"/>
    <arg type="s" direction="out"/><arg type="s" direction="out"/>
    <arg type="s" direction="out"/></method>
  <signal name="ActionInvoked"><arg type="u"/><arg type="s"/></signal>
  <signal name="NotificationClosed"><arg type="u"/><arg type="u"/></signal>
</interface></node>'''


def wait_for(condition, what):
    """Lets things happen until the condition holds; fails after a long time."""
    context = GLib.MainContext.default()
    late = []
    source = GLib.timeout_add(PATIENCE_MS, lambda: late.append(True) or False)
    while not condition():
        context.iteration(True)
        if late:
            raise AssertionError(f'never: {what}')
    GLib.source_remove(source)


class Server:
    """Shows nothing, and writes down what it should."""

    def __init__(self, bus):
        self.shown = []
        self.closed = []
        self.bus = bus
        info = Gio.DBusNodeInfo.new_for_xml(NOTIFICATIONS)
        bus.register_object('/org/freedesktop/Notifications', info.interfaces[0],
                            self.call, None, None)
        Gio.bus_own_name_on_connection(bus, 'org.freedesktop.Notifications', 0, None, None)

    def call(self, _bus, _sender, _path, _interface, method, parameters, invocation):
        if method == 'Notify':
            _app, replaces, _icon, title, body, actions, _hints, _time = parameters.unpack()
            identity = replaces or len(self.shown) + 1
            self.shown.append((identity, title, body, actions))
            invocation.return_value(GLib.Variant('(u)', (identity,)))
        elif method == 'GetCapabilities':
            invocation.return_value(GLib.Variant('(as)', (['actions', 'body'],)))
        elif method == 'GetServerInformation':
            invocation.return_value(GLib.Variant('(ssss)', ('test', 'test', '1', '1.2')))
        else:
            self.closed.append(parameters.unpack()[0])
            invocation.return_value(None)

    def press(self, label):
        identity, _title, _body, actions = self.shown[-1]
        key = actions[actions.index(label) - 1]
        self.bus.emit_signal(None, '/org/freedesktop/Notifications',
                             'org.freedesktop.Notifications', 'ActionInvoked',
                             GLib.Variant('(us)', (identity, key)))

    def titles(self):
        return [title for _identity, title, _body, _actions in self.shown]


class ReminderTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        cls.server = Server(Gio.DBusConnection.new_for_address_sync(
            os.environ['DBUS_SESSION_BUS_ADDRESS'],
            Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT |
            Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION, None, None))
        cls.environment = dict(os.environ, GSETTINGS_BACKEND='keyfile', G_DEBUG='')
        cls.owner = None
        Gio.bus_watch_name_on_connection(
            cls.bus, NAME, 0, lambda *_args: setattr(cls, 'owner', True),
            lambda *_args: setattr(cls, 'owner', False))

    def setUp(self):
        self.server.shown.clear()
        self.process = None
        self.set('reminders-enabled', 'true')
        self.set('break-interval', '20')

    def tearDown(self):
        if self.process is not None:
            self.end(signal.SIGTERM)
        state = os.path.join(os.environ['XDG_STATE_HOME'], 'limber', 'breaks')
        if os.path.exists(state):
            os.unlink(state)

    def set(self, key, value):
        subprocess.run(['gsettings', 'set', SCHEMA, key, value], check=True,
                       env=self.environment)

    def start(self, speed='1'):
        self.process = subprocess.Popen(
            [PROGRAM], env=dict(self.environment, LIMBER_TRIAL_SPEED=speed))
        wait_for(lambda: self.owner, 'the reminder is on the bus')

    def end(self, how):
        self.process.send_signal(how)
        status = self.process.wait()
        self.process = None
        wait_for(lambda: not self.owner, 'the reminder is gone from the bus')
        return status

    def get(self, name):
        reply = self.bus.call_sync(
            NAME, PATH, 'org.freedesktop.DBus.Properties', 'Get',
            GLib.Variant('(ss)', (SCHEMA + '.Reminder', name)), None,
            Gio.DBusCallFlags.NO_AUTO_START, PATIENCE_MS)
        return reply.unpack()[0]

    def call(self, method, parameters=None):
        self.bus.call_sync(NAME, PATH, SCHEMA + '.Reminder', method, parameters, None,
                           Gio.DBusCallFlags.NO_AUTO_START, PATIENCE_MS)

    def work_until(self, condition, what):
        """Types, so that somebody is there."""
        source = GLib.timeout_add(
            150, lambda: subprocess.run(['xdotool', 'key', 'a'], check=True) is not None)
        wait_for(condition, what)
        GLib.source_remove(source)

    def test_off(self):
        self.set('reminders-enabled', 'false')
        done = subprocess.run([PROGRAM], env=self.environment, capture_output=True,
                              text=True)
        self.assertEqual(done.returncode, 0)
        self.assertIn('switched off', done.stderr)

    def test_one_instance(self):
        self.start()
        second = subprocess.run([PROGRAM], env=self.environment)
        self.assertEqual(second.returncode, 0)
        self.assertTrue(self.owner)
        self.assertEqual(self.get('State'), 'counting')

    def test_without_bus(self):
        done = subprocess.run(
            [PROGRAM], capture_output=True, text=True,
            env=dict(self.environment, DBUS_SESSION_BUS_ADDRESS='unix:path=/nowhere'))
        self.assertEqual(done.returncode, 1)
        self.assertIn('session bus', done.stderr)

    def test_switched_off_while_running(self):
        self.start()
        self.set('reminders-enabled', 'false')
        wait_for(lambda: not self.owner, 'the reminder has ended')
        self.assertEqual(self.process.wait(), 0)
        self.process = None

    def test_pause(self):
        self.start()
        due = self.get('NextDue')
        self.assertGreater(due, 0)
        self.call('Pause', GLib.Variant('(u)', (0,)))
        self.assertEqual(self.get('State'), 'paused')
        self.assertRegex(self.get('Text'), 'Paused until')
        self.call('Resume')
        self.assertEqual(self.get('State'), 'counting')

    def test_break(self):
        """Notes a break, says it, puts it off, says it again, and skips it."""
        self.start(speed='100')
        self.work_until(lambda: 'A break in half a minute' in self.server.titles(),
                        'a note')
        self.work_until(lambda: 'Time for a break' in self.server.titles(), 'a break')
        self.assertEqual(self.get('State'), 'due')
        n_shown = len(self.server.shown)
        self.server.press('In 5 minutes')
        wait_for(lambda: self.get('State') == 'counting', 'it is put off')
        self.work_until(lambda: 'Time for a break' in self.server.titles()[n_shown:],
                        'the break again')
        self.server.press('Skip')
        wait_for(lambda: self.get('State') == 'counting', 'it is skipped')

    def test_crashes(self):
        """What was wished is known after each of them, and the file is never broken."""
        self.start()
        self.call('Pause', GLib.Variant('(u)', (60,)))
        until = self.get('Text')
        seed = random.randrange(1 << 30)
        print(f'# seed {seed}')
        chance = random.Random(seed)
        for _crash in range(30):
            for _call in range(chance.randrange(4)):
                self.call(chance.choice(['Skip', 'Finish']))
            self.end(signal.SIGKILL)
            self.start()
            self.assertEqual(self.get('State'), 'paused')
            self.assertEqual(self.get('Text'), until)
        state = os.path.join(os.environ['XDG_STATE_HOME'], 'limber')
        self.assertEqual(os.listdir(state), ['breaks'])

    def test_garbage(self):
        state = os.path.join(os.environ['XDG_STATE_HOME'], 'limber')
        os.makedirs(state, exist_ok=True)
        with open(os.path.join(state, 'breaks'), 'wb') as file:
            file.write(b'\xff' * 500)
        self.start()
        self.assertEqual(self.get('State'), 'counting')
        set_aside = [name for name in os.listdir(state) if name != 'breaks']
        self.assertEqual(len(set_aside), 1)
        os.unlink(os.path.join(state, set_aside[0]))


unittest.main(verbosity=2)
