# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Limber authors
"""Finds cues in a recording, by the pitch they begin with, and compares them with
what should have been heard."""

import numpy

from sound_server import RATE

# The pitch of the first note in Hz, and how long the whole cue lasts in seconds.
CUES = {
    'rep': (330, 0.09),
    'rest': (392, 0.35),
    'finished': (523, 1.00),
    'get-ready': (587, 0.43),
    '1': (659, 0.12),
    '2': (784, 0.12),
    '3': (880, 0.12),
    'start': (1047, 0.45),
    'switch-sides': (1175, 0.44),
    'end': (1319, 0.45),
    'halfway': (1568, 0.35),
}

LOUD = 0.004                   # full scale is 1
QUIET_SAMPLES = RATE // 10     # parts two cues
PITCH_SAMPLES = RATE * 70 // 1000
SHORTEST_SAMPLES = RATE * 30 // 1000
PITCH_TOLERANCE = 0.03

MEDIAN_MS = 60
P95_MS = 120
MAX_MS = 1000


class Event:
    def __init__(self, recording, first, last):
        part = recording.samples[first:last + 1]
        self.time_us = recording.time_us(first)
        self.seconds = len(part) / RATE
        self.peak_db = float(20 * numpy.log10(numpy.abs(part).max()))
        self.energy = float(numpy.sum(part ** 2))
        self.hz = measure_pitch(recording.samples[first:first + PITCH_SAMPLES])
        self.id = self.identify()

    def identify(self):
        if self.seconds * RATE < SHORTEST_SAMPLES:
            return 'click'
        for name, (hz, seconds) in CUES.items():
            if abs(self.hz / hz - 1) < PITCH_TOLERANCE and self.seconds < seconds + 0.05:
                return name
        return f'something of {self.hz:.0f} Hz and {self.seconds:.2f} s'


def measure_pitch(part):
    spectrum = numpy.abs(numpy.fft.rfft(part * numpy.hanning(len(part)), 1 << 16))
    return int(spectrum.argmax()) * RATE / (1 << 16)


def find_events(recording):
    loud = numpy.flatnonzero(numpy.abs(recording.samples) > LOUD)
    if len(loud) == 0:
        return []
    breaks = numpy.flatnonzero(numpy.diff(loud) > QUIET_SAMPLES)
    firsts = loud[numpy.concatenate(([0], breaks + 1))]
    lasts = loud[numpy.concatenate((breaks, [len(loud) - 1]))]
    return [Event(recording, first, last) for first, last in zip(firsts, lasts)]


def compare(events, start_us, expected, strict=True):
    """What is wrong, as a list of lines. Each of the expected cues, given as pairs of
    seconds since the start and id, must be there once, in order, and nothing else."""
    heard = [event.id for event in events]
    wanted = [name for _, name in expected]
    if heard != wanted:
        return ['expected: ' + ' '.join(wanted),
                'heard:    ' + ' '.join(f'{event.id}@{(event.time_us - start_us) / 1e6:.2f}'
                                        for event in events)]

    off = [(event.time_us - start_us) / 1000 - at * 1000
           for event, (at, _) in zip(events, expected)]
    median, p95 = (float(numpy.percentile(numpy.abs(off), q)) for q in (50, 95))
    print(f'{len(off)} cues; from due to heard: median {numpy.median(off):.1f} ms, '
          f'95th percentile {p95:.1f} ms, from {min(off):.1f} to {max(off):.1f} ms')

    problems = []
    if strict and median > MEDIAN_MS:
        problems.append(f'the median is above {MEDIAN_MS} ms')
    if strict and p95 > P95_MS:
        problems.append(f'the 95th percentile is above {P95_MS} ms')
    if max(map(abs, off)) > MAX_MS:
        problems.append(f'a cue is more than {MAX_MS} ms off')
    return problems
