# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Limber authors
"""A PulseAudio server of its own, and a recording of what it would play, with the
time at which each sample was played."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time

import numpy

RATE = 48000
SKIPPED = 77

# Recorded chunks arrive late, never early: the least delay near a sample tells when
# it was played. Near, and on the same side of a pause in which nothing arrived, since
# a sink that sleeps has another delay after it.
NEAR_SAMPLES = 3 * RATE
PAUSE_US = 500_000


def skip(reason):
    print('skipped:', reason)
    sys.exit(SKIPPED)


def need(*programs):
    for program in programs:
        if shutil.which(program) is None:
            skip(f'there is no {program} here')


def now_us():
    return time.monotonic_ns() // 1000


def sleep_until(time_us):
    time.sleep(max(0, time_us - now_us()) / 1e6)


class SoundServer:
    """PulseAudio with one sink that plays to nobody. Nothing of the user's is read
    or written. Use as a context manager."""

    SINK = ['module-null-sink sink_name=test rate=48000 channels=1 norewinds=1']

    def __init__(self, modules=None):
        self.folder = tempfile.mkdtemp(prefix='limber-sound-')
        self.modules = self.SINK if modules is None else modules
        self.socket = os.path.join(self.folder, 'socket')
        self.process = None
        self.environment = dict(
            os.environ,
            HOME=self.folder,
            XDG_RUNTIME_DIR=self.folder,
            XDG_CACHE_HOME=os.path.join(self.folder, 'cache'),
            XDG_CONFIG_HOME=os.path.join(self.folder, 'config'),
            XDG_STATE_HOME=os.path.join(self.folder, 'state'),
            PULSE_SERVER='unix:' + self.socket,
            CANBERRA_DRIVER='pulse',
        )
        for name in ('PULSE_COOKIE', 'PULSE_RUNTIME_PATH', 'DISPLAY', 'WAYLAND_DISPLAY',
                     'DBUS_SESSION_BUS_ADDRESS'):
            self.environment.pop(name, None)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def path(self, name):
        return os.path.join(self.folder, name)

    def start(self):
        command = ['pulseaudio', '--daemonize=no', '--exit-idle-time=-1', '--use-pid-file=no',
                   '--disable-shm=yes', '-n']
        for module in self.modules:
            command += ['-L', module.replace('FOLDER', self.folder)]
        command += ['-L', f'module-native-protocol-unix auth-anonymous=1 socket={self.socket}']
        with open(self.path('log'), 'ab') as log:
            self.process = subprocess.Popen(command, env=self.environment, stdout=log,
                                            stderr=log)
        deadline = now_us() + 10_000_000
        while self.control('info', check=False) is None:
            if now_us() > deadline or self.process.poll() is not None:
                with open(self.path('log'), encoding='utf-8') as log:
                    sys.exit('the sound server does not start:\n' + log.read())
            time.sleep(0.05)
        return self

    def control(self, *arguments, check=True):
        """Runs pactl. Returns what it says, or None if it fails and may."""
        result = subprocess.run(['pactl', *arguments], env=self.environment,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                                check=False)
        if check and result.returncode != 0:
            sys.exit(f'pactl {arguments}: {result.stderr}')
        return result.stdout if result.returncode == 0 else None

    def freeze(self):
        self.process.send_signal(signal.SIGSTOP)

    def thaw(self):
        self.process.send_signal(signal.SIGCONT)

    def stop(self):
        """At once and without a word, as servers do when they crash."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process = None
        if os.path.exists(self.socket):
            os.unlink(self.socket)


class Recording:
    """What a stream of 16-bit samples carries, until it is closed."""

    def __init__(self, stream, process=None):
        self.stream = stream
        self.process = process
        self.chunks = []
        self.arrivals_us = []
        self.ends = []
        self.n_bytes = 0
        self.started = threading.Event()
        self.thread = threading.Thread(target=self._read, daemon=True)
        self.thread.start()
        self.started.wait(5)

    @classmethod
    def of_monitor(cls, server):
        process = subprocess.Popen(
            ['parec', '--device=test.monitor', '--raw', '--format=s16le', f'--rate={RATE}',
             '--channels=1', '--latency-msec=5'],
            env=server.environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        return cls(process.stdout, process)

    def _read(self):
        while chunk := os.read(self.stream.fileno(), 65536):
            self.n_bytes += len(chunk)
            self.arrivals_us.append(now_us())
            self.ends.append(self.n_bytes // 2)
            self.chunks.append(chunk)
            self.started.set()

    def close(self):
        if self.process is not None:
            self.process.kill()
            self.process.wait()
        self.thread.join(5)
        data = b''.join(self.chunks)
        self.samples = numpy.frombuffer(data[:len(data) // 2 * 2], dtype='<i2') / 32768.0
        self.arrivals_us = numpy.array(self.arrivals_us)
        self.ends = numpy.array(self.ends)
        self.delays = self.arrivals_us - self.ends * 1e6 / RATE
        after_pause = numpy.diff(self.arrivals_us, prepend=self.arrivals_us[0]) > PAUSE_US
        self.stretches = numpy.cumsum(after_pause)
        # The first sample of each stretch without a pause.
        self.beginnings = [0, *self.ends[numpy.flatnonzero(after_pause) - 1]]
        return self

    def time_us(self, sample):
        """When a sample was played, on the scale of CLOCK_MONOTONIC."""
        chunk = numpy.searchsorted(self.ends, sample, side='right')
        near = numpy.abs(self.ends - sample) < NEAR_SAMPLES
        near &= self.stretches == self.stretches[chunk]
        return sample * 1e6 / RATE + self.delays[near].min()
