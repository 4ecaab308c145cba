#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Limber authors
"""Plays routines to a sound server of its own, records what would have come out of
the loudspeaker, and compares it with what should have.

recorded-cues.py PLAY-CUES SOUND-FOLDER TEST

When each cue is due is written down here by hand, from the rules, and not asked of
the program. One detector judges all; the controls show that it can say no."""

import json
import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

try:
    import numpy
except ImportError:
    print('skipped: there is no numpy for python3 here')
    sys.exit(77)

from cue_detector import CUES, compare, find_events
from sound_server import RATE, Recording, SoundServer, need, now_us, sleep_until

PLAY_CUES, SOUNDS = sys.argv[1:3]

# From the start of the program to that of the routine.
LEAD_US = 3_000_000
# What play-cues stays after the last cue, and what a busy machine adds.
TAIL_US = 1_500_000
SLACK_US = 1_500_000

LONGEST_STALL_MS = 100
ATTEMPTS = 3


def routine(*steps, changeover_s=0):
    return {'format': 1, 'id': 'test', 'title': 'Test', 'summary': 'For a test.',
            'place': 'floor', 'aim': 'Testing', 'changeover_s': changeover_s,
            'steps': [dict(step, title=f'Step {i + 1}') for i, step in enumerate(steps)]}


def count_out(end):
    return [(end - 3, '3'), (end - 2, '2'), (end - 1, '1')]


EVERY_CUE = routine(
    {'kind': 'hold', 'seconds': 20},
    {'kind': 'hold', 'seconds': 3, 'sides': 'each', 'switch_s': 4},
    {'kind': 'reps', 'reps': 3, 'tempo': {'move_s': 0.5, 'return_s': 0.5}, 'sets': 2,
     'rest_s': 2},
    {'kind': 'breaths', 'breaths': 2, 'in_s': 0.6, 'out_s': 0.8},
    changeover_s=1.5)
EVERY_CUE_PREPARE_S = 5
EVERY_CUE_DUE = [
    (0, 'get-ready'), *count_out(5),
    # a hold of 20 s, with its middle
    (5, 'start'), (15, 'halfway'), *count_out(25),
    (25, 'end'),
    # a short hold of each side, with 4 s between
    (26.5, 'start'), (29.5, 'switch-sides'), *count_out(33.5), (33.5, 'start'),
    (36.5, 'end'),
    # two sets of three
    (38, 'start'), (39, 'rep'), (40, 'rep'), (41, 'rest'),
    (43, 'start'), (44, 'rep'), (45, 'rep'),
    (46, 'end'),
    # breaths are not counted aloud
    (47.5, 'start'), (50.3, 'finished'),
]


def reps(n):
    """A rep a second."""
    plan = routine({'kind': 'reps', 'reps': n, 'tempo': {'move_s': 1}})
    due = [(0, 'start'), *((i, 'rep') for i in range(1, n)), (n, 'finished')]
    return plan, due


class Run:
    """play-cues, playing a routine."""

    def __init__(self, server, plan, sounds=SOUNDS, prepare_s=0):
        path = server.path('routine.limber')
        with open(path, 'w', encoding='utf-8') as file:
            json.dump(plan, file)
        self.start_us = now_us() + LEAD_US
        self.process = subprocess.Popen(
            [PLAY_CUES, path, str(prepare_s * 1_000_000), sounds, str(self.start_us)],
            env=server.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            text=True)

    def at(self, seconds):
        sleep_until(self.start_us + int(seconds * 1e6))

    def end(self, duration_s):
        """Waits for it, for no longer than the routine lasts."""
        budget_us = self.start_us + duration_s * 1e6 + TAIL_US + SLACK_US - now_us()
        try:
            output, errors = self.process.communicate(timeout=budget_us / 1e6)
        except subprocess.TimeoutExpired:
            self.process.kill()
            sys.exit(f'play-cues does not end:\n{self.process.communicate()[1]}')
        if self.process.returncode != 0:
            sys.exit(f'play-cues ends with {self.process.returncode}:\n{errors}')
        result = json.loads(output)
        self.messages = errors.splitlines()
        self.stall_ms = result['longest_stall_ms']
        self.states = [state for _, state in result['states_us']]
        print(f'longest stall of the main loop: {self.stall_ms:.1f} ms; states:',
              ' '.join(self.states) or 'none')
        return self


def check(condition, complaint):
    if not condition:
        sys.exit(complaint)


def check_no(problems):
    check(not problems, '\n'.join(problems))


def play_recorded(plan, due, prepare_s=0, sounds=SOUNDS, before=None, during=None):
    """What is heard of a routine, the run, and what is wrong."""
    with SoundServer().start() as server:
        if before is not None:
            before(server)
        recording = Recording.of_monitor(server)
        run = Run(server, plan, sounds, prepare_s)
        if during is not None:
            during(server, run)
        run.end(due[-1][0])
        events = find_events(recording.close())
    return events, run, compare(events, run.start_us, due)


def check_stream(server, run):
    """While the sink is being woken: what the server is told of the sound."""
    run.at(-1)
    stream = server.control('list', 'sink-inputs')
    for part in ('media.role = "a11y"', 'application.name = "Limber"', 'cue-silence.v'):
        check(part in stream, f'{part} is missing in:\n{stream}')
    run.at(2.5)
    samples = server.control('list', 'short', 'samples')
    for name in CUES:
        check(f'.cue-{name}.v' in samples, f'{name} was not sent ahead:\n{samples}')


def test_every_cue():
    """Every cue once, at its pitch and time, and named well."""
    for attempt in range(2):
        events, run, problems = play_recorded(EVERY_CUE, EVERY_CUE_DUE,
                                              EVERY_CUE_PREPARE_S, during=check_stream)
        # Cues that are later than 250 ms are meant to be dropped.
        if not problems or run.stall_ms < 150:
            break
        print('this machine stood still; once more')
    check_no(problems)
    check(run.states == ['working'], 'the sound was not working all the time')
    # Recorded with -10 dB, and 6 dB less at the default volume of 80 %.
    start = next(event for event in events if event.id == 'start')
    check(abs(start.peak_db + 16) < 1, f'the start is heard with {start.peak_db:.1f} dB')


def test_controls():
    """The same, with something broken each time, must not pass."""
    plan, due = reps(2)

    def mute(server):
        server.control('set-sink-mute', 'test', '1')

    def disturb(server, run):
        run.at(1.4)
        subprocess.run(['paplay', os.path.join(SOUNDS, 'rep.oga')], check=True,
                       env=server.environment)

    def swapped(folder):
        shutil.copytree(SOUNDS, folder, ignore=lambda *_: ['make-cues.p'])
        os.rename(os.path.join(folder, 'start.oga'), os.path.join(folder, 'x.oga'))
        os.rename(os.path.join(folder, 'end.oga'), os.path.join(folder, 'start.oga'))
        return folder

    def late(server, run):
        run.start_us -= 200_000

    with SoundServer() as scratch, ThreadPoolExecutor() as runs:
        good = runs.submit(play_recorded, plan, due)
        controls = {
            'a muted sink': runs.submit(play_recorded, plan, due, before=mute),
            'a stray cue': runs.submit(play_recorded, plan, due, during=disturb),
            'a wrong pitch': runs.submit(play_recorded, plan, due,
                                         sounds=swapped(scratch.path('swapped'))),
            'cues 200 ms late': runs.submit(play_recorded, plan, due, during=late),
        }
        check_no(good.result()[2])
        for name, control in controls.items():
            problems = control.result()[2]
            check(problems, f'{name} went unnoticed')
            print(f'{name} is noticed:', *problems, sep='\n  ')


def test_no_server():
    """Without a server the routine plays all the same."""
    plan, due = reps(1)
    with SoundServer() as server:
        run = Run(server, plan).end(due[-1][0])
    check(run.states == ['unavailable'], 'the state is not told')
    check(len(run.messages) == 1, 'not one message: ' + '\n'.join(run.messages))


def test_no_files():
    """A folder without sounds is told once, and by name."""
    plan, due = reps(1)
    with SoundServer().start() as server:
        folder = server.path('empty')
        os.mkdir(folder)
        run = Run(server, plan, folder).end(due[-1][0])
    check(run.states == ['unavailable'], 'the state is not told')
    check(len(run.messages) == 1 and folder in run.messages[0],
          'not one message with the name: ' + '\n'.join(run.messages))


def freeze_in_the_middle():
    plan, due = reps(9)
    with SoundServer().start() as server:
        recording = Recording.of_monitor(server)
        run = Run(server, plan)
        run.at(1.4)
        server.freeze()
        run.at(6.4)
        server.thaw()
        run.end(due[-1][0])
        return run, find_events(recording.close()), due


def test_frozen():
    """A server that hangs for 5 s holds nobody up, and what was due meanwhile does not
    come after it."""
    for attempt in range(ATTEMPTS):
        run, events, due = freeze_in_the_middle()
        if run.stall_ms < LONGEST_STALL_MS:
            break
    check(run.stall_ms < LONGEST_STALL_MS, 'the main loop stood still')
    check(run.states == ['working', 'not-answering', 'working'], 'wrong states')

    # The one cue that was on its way may leave a trace, of no more than itself. (A null
    # sink makes up for lost time faster than a cue can be taken back, and as if
    # nothing had been lost.)
    left = [event for event in events
            if 1.35 < (event.time_us - run.start_us) / 1e6 < 6.75]
    others = [event for event in events if event not in left]
    energy = sum(event.energy for event in left)
    one = max(event.energy for event in events if event.id == 'rep' and event not in left)
    print(f'played late: {energy / one:.2f} cues')
    check(energy < 1.2 * one, 'late cues were played')
    heard = [cue for cue in due if not 1.5 < cue[0] < 6.5]
    check_no(compare(others, run.start_us, heard))


def test_frozen_at_the_end():
    """A program whose sound server hangs ends all the same."""
    plan, due = reps(1)
    with SoundServer().start() as server:
        run = Run(server, plan)
        run.at(-2.5)
        server.freeze()
        run.end(due[-1][0])
        server.thaw()
    check(run.states == ['not-answering'], 'wrong states')


def test_restarted():
    """After the server has crashed and come back, cues are heard again."""
    plan, due = reps(7)
    with SoundServer().start() as server:
        run = Run(server, plan)
        run.at(0.5)
        server.stop()
        run.at(2.4)
        server.start()
        recording = Recording.of_monitor(server)
        run.at(3.9)
        ready = recording.n_bytes > 0
        run.end(due[-1][0])
        events = find_events(recording.close())
    check(ready, 'the sound server was not back in time')
    events = [event for event in events if event.time_us > run.start_us + 3.9e6]
    check_no(compare(events, run.start_us, [cue for cue in due if cue[0] >= 4]))
    check(run.states == ['working', 'unavailable', 'working'], 'wrong states')


def swallow_beginnings(recording, seconds):
    """Silences what a device that takes its time to wake would not have played: the
    first of all, and what follows a pause in the stream."""
    recording.samples = recording.samples.copy()
    for first in recording.beginnings:
        recording.samples[first:first + int(seconds * RATE)] = 0


def test_sleeping_sink():
    """A cue after a silence is heard, on a sink that sleeps after 3 s of silence and
    swallows the first second when it is woken."""
    plan = routine({'kind': 'hold', 'seconds': 5}, {'kind': 'hold', 'seconds': 9.5},
                   changeover_s=1)
    due = [(0, 'start'), (5, 'end'), (6, 'start'), (15.5, 'finished')]
    with SoundServer(['module-pipe-sink sink_name=test file=FOLDER/pipe format=s16le '
                      'rate=48000 channels=1 use_system_clock_for_timing=yes',
                      'module-suspend-on-idle timeout=3']) as server:
        server.start()
        recording = Recording(open(server.path('pipe'), 'rb', buffering=0))
        run = Run(server, plan).end(due[-1][0])
        server.stop()
        recording.close()
        swallow_beginnings(recording, 1.0)
        check(len(recording.beginnings) > 1, 'the sink did not sleep')
        check_no(compare(find_events(recording), run.start_us, due, strict=False))


def main():
    need('pulseaudio', 'pactl', 'parec', 'paplay')
    globals()['test_' + sys.argv[3].replace('-', '_')]()


if __name__ == '__main__':
    main()
