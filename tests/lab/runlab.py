#!/usr/bin/env python3
"""Holds mailmend-cli against mail servers with faults. Usage: runlab.py [--most-memory MB] MAILMEND_CLI [SCENARIO…]

Every finding has a scenario, or uncovered.py says why not. Exit status 77: not possible here, and the reason is printed."""
import argparse
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import certificatefaults
import deadlines
import networkfaults
import servicefaults
import settingsfound
import signinfaults
import submissionfaults
import tlsfaults
from uncovered import gaps
from lab import Lab, obstacle
from scenario import run

AREAS = (certificatefaults, tlsfaults, networkfaults, servicefaults, signinfaults, submissionfaults,
         settingsfound)
ORDINARY = [s for area in AREAS for s in area.SCENARIOS]
SIDE_BY_SIDE = 10  # most of them wait


def judged(lab, scenario):
    return run(lab, scenario), scenario.expected


def tasks(lab, wanted):
    """Name and function of each, those that wait longest first; what is measured comes alone, behind the others."""
    beside = [('unplugged', lambda: deadlines.ends_unplugged(lab, deadlines.UNPLUGGED))]
    beside += [(s.name, lambda s=s: deadlines.ends_in_time(lab, s)) for s in deadlines.HANGING]
    beside += [(s.name, lambda s=s: judged(lab, s)) for s in ORDINARY]
    alone = [('cancelled', lambda: deadlines.cancel(lab)), ('crowd', lambda: deadlines.crowd(lab, wanted.most_memory))]
    return [[t for t in group if not wanted.scenarios or t[0] in wanted.scenarios] for group in (beside, alone)]


def report(name, outcome):
    reasons, words = outcome
    print(f"{'WRONG' if reasons else 'right'}  {name}: {'; '.join(reasons) or words}", flush=True)
    return bool(reasons)


def run_all(beside, alone):
    """How many are wrong. What failed beside others is tried again by itself: a starved server is not the fault shown."""
    failed = 0
    with ThreadPoolExecutor(SIDE_BY_SIDE) as pool:
        for task, outcome in zip(beside, pool.map(lambda task: task[1](), beside)):
            if outcome[0]:
                print(f"again  {task[0]}: {'; '.join(outcome[0])}", flush=True)
                alone = [task, *alone]
            else:
                report(task[0], outcome)
    for name, task in alone:
        failed += report(name, task())
    return failed


def main():
    options = argparse.ArgumentParser()
    options.add_argument('cli')
    options.add_argument('scenarios', nargs='*')
    options.add_argument('--most-memory', type=int, default=100, metavar='MB')
    wanted = options.parse_args()
    if reason := obstacle():
        print(f'skipped: {reason}')
        return 77
    began = time.monotonic()
    everything = [*ORDINARY, *deadlines.HANGING, deadlines.UNPLUGGED, deadlines.CANCELLABLE]
    failed = report('every finding', (gaps(everything), 'has a scenario, or a reason why not'))
    with Lab(wanted.cli, everything, deadlines.CROWD_SERVER, [deadlines.CROWD]) as lab:
        beside, alone = tasks(lab, wanted)
        failed += run_all(beside, alone)
    print(f'{len(beside) + len(alone)} scenarios in {time.monotonic() - began:.0f} s, {failed} wrong')
    return bool(failed)


if __name__ == '__main__':
    sys.exit(main())
