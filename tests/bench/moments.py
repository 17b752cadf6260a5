#!/usr/bin/env python3
"""How soon a check lets go, and how soon it has something to say. Usage: moments.py MAILMEND_CLI BENCH_FIRSTVERDICT; needs root.

From Ctrl+C to the end of the process while a name server, a port, a server and a handshake are silent; and over a line of 40 ms
the first verdict on a port that refuses, of seven services. Exit status 77: not possible here."""
import json
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '../lab'))
from network import NAMESERVER, Helper, Network, sh  # noqa: E402

CANCEL_BOUND_MS = 50
ROUND_TRIP_MS = 40
ROUND_TRIPS = 2
RUNS = 9
HOST, SILENT_HOST = '10.77.1.1', '10.77.1.2'
NAMED = 'mail.lab.test'
LISTENING = (143, 993)
SERVICES = ('imap:%s:143:starttls', 'imap:%s:993:tls', 'pop3:%s:110:starttls', 'pop3:%s:995:tls', 'smtp:%s:25:starttls',
            'smtp:%s:465:tls', 'smtp:%s:587:starttls')
SILENCES = {
    'name server': [f'imap:nobody.lab.test:{port}:tls' for port in (993, 143)],
    'port': [f'smtp:{SILENT_HOST}:{port}:starttls' for port in (25, 587)],
    'server': [f'imap:{HOST}:143:starttls', f'smtp:{HOST}:143:starttls'],
    'handshake': [f'imap:{HOST}:993:tls', f'smtp:{HOST}:993:tls'],
}


def options(services):
    return [a for service in services for a in ('--service', service)]


def cancelled_after(network, cli, services):
    """In ms from SIGINT to the process's end."""
    command = network.at('ordinary', cli, 'check', *options(services), '--no-internet-checks', '--json')
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    time.sleep(1)
    began = time.monotonic()
    process.send_signal(signal.SIGINT)
    output, _ = process.communicate(timeout=60)
    seconds = time.monotonic() - began
    json.loads(output)
    return seconds * 1000


def measure_cancelling(network, cli):
    for silent, services in SILENCES.items():
        times = sorted(cancelled_after(network, cli, services) for _ in range(RUNS))
        print(f'silent {silent:12} cancelled after {statistics.median(times):5.0f} ms at most {times[-1]:5.0f} ms   (bound {CANCEL_BOUND_MS})')


def measure_first_verdict(network, program):
    """In a process of its own, from the check's start to the first verdict."""
    services = [service % NAMED for service in SERVICES]
    times = sorted(float(sh(*network.at('ordinary', program, *services)).split()[0]) for _ in range(RUNS))
    bound = ROUND_TRIPS * ROUND_TRIP_MS
    print(f'refused port    first verdict   {statistics.median(times):5.0f} ms at most {times[-1]:5.0f} ms   (bound {bound})')


def helper(network, folder, name, orders):
    path = os.path.join(folder, f'{name}.json')
    with open(path, 'w', encoding='utf8') as file:
        json.dump(orders, file)
    return Helper(network.at_servers(*Helper.program(f'{name}.py', path)))


def measure(cli, program):
    with Network() as network, tempfile.TemporaryDirectory() as folder:
        for client in network.clients.values():
            os.makedirs(f'/etc/netns/{client}')
            with open(f'/etc/netns/{client}/resolv.conf', 'w', encoding='utf8') as file:
                file.write(f'nameserver {NAMESERVER}\n')
        network.add_addresses([HOST, SILENT_HOST])
        network.filter([f'ip daddr {SILENT_HOST} drop'])
        names = {NAMESERVER: {'names': {NAMED: [HOST]}, 'otherwise': 'silent'}}
        silent = [{'address': HOST, 'port': port, 'does': 'silent'} for port in LISTENING]
        running = [helper(network, folder, 'nameserver', names), helper(network, folder, 'oddserver', silent)]
        try:
            measure_cancelling(network, cli)
            running.append(Helper(Helper.program('longline.py', network.clients['ordinary'], network.servers, str(ROUND_TRIP_MS))))
            measure_first_verdict(network, program)
        finally:
            for process in reversed(running):
                process.stop()


def main():
    if reason := Network.missing():
        print(f'skipped: {reason}')
        return 77
    measure(os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2]))
    return 0


if __name__ == '__main__':
    sys.exit(main())
