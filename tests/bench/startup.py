#!/usr/bin/env python3
"""Holds the wizard's start against that of an empty QMainWindow, both measured in the same run.

Usage: startup.py MAILMEND EMPTYWINDOW [ROUNDS]
It opens windows on the display at hand, else on one of Xvfb's, else on none at all (offscreen, where an empty
window does not even load a font and the comparison says little).
Time: from starting the process to its first paint, the fastest of the rounds (whatever else the computer does
only ever adds). Memory: resident, once everything is loaded. Ends with 1 when a limit is passed."""
import os
import shutil
import subprocess
import sys
import tempfile
import time

TIME_LIMIT = 1.5
MEMORY_LIMIT = 2.0


def resident_kib(pid):
    with open(f'/proc/{pid}/status', encoding='ascii') as status:
        return next(int(line.split()[1]) for line in status if line.startswith('VmRSS'))


def find_display(environment, directory):
    if 'QT_QPA_PLATFORM' in environment or 'DISPLAY' in environment:
        return None
    if not shutil.which('Xvfb'):
        environment['QT_QPA_PLATFORM'] = 'offscreen'
        return None
    reading, writing = os.pipe()
    server = subprocess.Popen(['Xvfb', '-displayfd', str(writing), '-nolisten', 'tcp', '-noreset',
                               '-fbdir', directory],
                              pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as display:
        environment['DISPLAY'] = ':' + display.readline().strip()
    environment['QT_QPA_PLATFORM'] = 'xcb'
    return server


def start_once(command, environment):
    began = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment,
                          text=True) as process:
        assert process.stdout.readline() == 'painted\n', command
        painted = (time.perf_counter() - began) * 1000
        assert process.stdout.readline() == 'loaded\n', command
        loaded = (time.perf_counter() - began) * 1000
        memory = resident_kib(process.pid)
        process.kill()
    return painted, loaded, memory


def main():
    mailmend, empty = sys.argv[1:3]
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 10
    with tempfile.TemporaryDirectory() as directory:
        environment = dict(os.environ, MAILMEND_DATA_DIR=directory, MAILMEND_CONFIG_DIR=directory,
                           XDG_RUNTIME_DIR=directory, LC_ALL='C.UTF-8')
        server = find_display(environment, directory)
        wizard, window = [], []
        for _ in range(rounds):  # in turns, so that both meet the same computer
            window.append(start_once([empty], environment))
            wizard.append(start_once([mailmend, '--report-start'], environment))
        if server:
            server.terminate()
            server.wait()
    best = lambda runs, column: min(run[column] for run in runs)
    time_ratio = best(wizard, 0) / best(window, 0)
    memory_ratio = best(wizard, 2) / best(window, 2)
    print(f'first paint: {best(wizard, 0):.0f} ms against {best(window, 0):.0f} ms, {time_ratio:.2f} times '
          f'(limit {TIME_LIMIT})')
    print(f'all loaded:  {best(wizard, 1):.0f} ms')
    print(f'memory:      {best(wizard, 2)} KiB against {best(window, 2)} KiB, {memory_ratio:.2f} times '
          f'(limit {MEMORY_LIMIT})')
    return int(time_ratio > TIME_LIMIT or memory_ratio > MEMORY_LIMIT)


if __name__ == '__main__':
    sys.exit(main())
