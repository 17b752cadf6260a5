"""Checks that hang, and a check of very many services: each ends when it should, with the right finding and valid JSON."""
import json
import os
import signal
import subprocess
import threading
import time

from network import sh
from relay import signal_server
from scenario import Scenario, on, run

TIMEOUT = 6     # seconds that a service is given here
GRACE = 5       # 2 for the further trials, 3 for a busy computer
CANCELLED = 0.1  # seconds within which a cancelled check should have ended
TOO_LATE = 1.0   # and beyond which it is a fault, however busy the computer is
MANY = 1000
CROWD = '10.79.0.0/24'
CROWD_PORTS = range(2101, 2121)


def stopping(at, port):
    """A relay at the port behind which Postfix's process is stopped in the midst of the conversation."""
    return {587: {'does': 'relay', 'meddles': 'stops', 'at': at, 'behind': ['127.0.0.1', port]}}


WITHIN = ('--timeout', str(TIMEOUT))
HANGING = [
    Scenario('stopped-after-greeting', 'service.dropped', on(587), odd=stopping('greeting', 2601), options=WITHIN),
    Scenario('stopped-after-hello', 'service.dropped', on(587), odd=stopping('hello', 2602), options=WITHIN),
    Scenario('stopped-in-handshake', 'tls.handshake-failed', on(587), odd=stopping('handshake', 2603), options=WITHIN),
    Scenario('dropping', 'tcp.timeout', on(587), filters=('SERVER drop',), options=WITHIN),
]
UNPLUGGED = Scenario('unplugged', 'service.no-greeting', on(587, 143), client='unplugged', options=(*WITHIN, '--no-internet-checks'),
                     odd={587: {'does': 'smtp', 'delay': 5}, 143: {'does': 'imap', 'delay': 5}})
CANCELLABLE = Scenario('cancelled', '', on(587, 993, 110), odd={p: {'does': 'silent'} for p in (587, 993, 110)})
CROWD_SERVER = [{'address': '0.0.0.0', 'port': port, 'does': 'smtp', 'mechanisms': ['PLAIN']} for port in CROWD_PORTS]


def ends_in_time(lab, scenario):
    """The check of a hanging scenario, which must end by its deadline."""
    for orders in scenario.odd.values():
        if orders['does'] == 'relay':
            signal_server(orders['behind'], signal.SIGCONT)  # it may be the second time
    reasons = run(lab, scenario)
    if scenario.lasted > TIMEOUT + GRACE:
        reasons.append(f'lasted {scenario.lasted:.1f} s, not {TIMEOUT} s')
    return reasons, f'{scenario.expected} after {scenario.lasted:.1f} s'


def start(lab, scenario, arguments):
    return subprocess.Popen(lab.network.at(scenario.client, lab.cli, 'check', *arguments), text=True,
                            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def ends_unplugged(lab, scenario):
    """The cable is pulled out while the servers have still to greet."""
    lab.network.plug_in(scenario.client)
    puller = threading.Thread(target=pull, args=(lab, scenario))
    puller.start()
    try:
        return ends_in_time(lab, scenario)
    finally:
        puller.join()


def pull(lab, scenario):
    """Once both services are connected."""
    end = time.monotonic() + 3 * TIMEOUT
    while time.monotonic() < end:
        connected = sh(*lab.network.at_servers('ss', '-Htn', 'state', 'established', 'src', scenario.address))
        if len(connected.splitlines()) >= len(scenario.services):
            break
        time.sleep(0.05)
    lab.network.unplug(scenario.client)


def cancel(lab):
    """SIGINT during a check of silent servers ends the process at once, with what was seen so far."""
    process = start(lab, CANCELLABLE, [*CANCELLABLE.arguments()[:6], '--no-internet-checks', '--json'])
    time.sleep(2)
    began = time.monotonic()
    process.send_signal(signal.SIGINT)
    output, _ = process.communicate(timeout=30)
    seconds = time.monotonic() - began
    reasons = [] if seconds < TOO_LATE else [f'ended {seconds:.2f} s after SIGINT']
    try:
        json.loads(output)
    except ValueError:
        reasons.append(f'no JSON, exit {process.returncode}')
    return reasons, f'ended {seconds * 1000:.0f} ms after SIGINT (wanted: {CANCELLED * 1000:.0f})'


def crowd_arguments():
    hosts = MANY // len(CROWD_PORTS)
    services = [f'smtp:10.79.0.{host}:{port}:none' for host in range(1, hosts + 1) for port in CROWD_PORTS]
    return [a for s in services for a in ('--service', s)] + ['--no-internet-checks', '--json']


def peak(process):
    """The most memory in MB that the process has taken up to now, or 0 when it has ended."""
    try:
        with open(f'/proc/{process.pid}/status', encoding='utf8') as file:
            lines = [line for line in file if line.startswith('VmHWM')]
    except OSError:
        return 0
    return int(lines[0].split()[1]) / 1024 if lines else 0


def crowd(lab, most_memory):
    """A thousand services in one process."""
    path = os.path.join(lab.folder, 'crowd.out')
    began, most = time.monotonic(), 0
    with open(path, 'w', encoding='utf8') as output:
        process = subprocess.Popen(lab.network.at('ordinary', lab.cli, 'check', *crowd_arguments()), stdin=subprocess.DEVNULL, stdout=output)
        while process.poll() is None:
            most = max(most, peak(process))
            time.sleep(0.02)
    seconds = time.monotonic() - began
    with open(path, encoding='utf8') as file:
        services = json.load(file)['services']
    failed = [s for s in services if not s['ok']]
    reasons = [f"{len(failed)} failed, such as {failed[0]['host']}:{failed[0]['port']} by {failed[0]['findings']}"] if failed else []
    if len(services) != MANY:
        reasons.append(f'{len(services)} services')
    if most > most_memory:
        reasons.append(f'{most:.0f} MB at most, not {most_memory}')
    return reasons, f'{MANY} services in {seconds:.1f} s, {most:.0f} MB at most'
