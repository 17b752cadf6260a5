#!/usr/bin/env python3
"""The whole check over a line of 40 ms, beside openssl's. Usage: roundtrips.py MAILMEND_CLI; needs root and the lab's servers.

The seven services of a healthy host. The least that they can take, all at once: 7 round trips (name, connection, greeting,
EHLO, STARTTLS, TLS 1.3, EHLO). Exit status 77: not possible here."""
import json
import os
import statistics
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '../lab'))
from lab import Lab, obstacle  # noqa: E402
from network import Helper, sh  # noqa: E402
from scenario import PORTS, TLS_PORTS, Scenario, on  # noqa: E402

ROUND_TRIP_MS = 40
ROUND_TRIPS = 7
RUNS = 9


CONNECT = """
import socket, sys, time
began = time.monotonic()
socket.create_connection((sys.argv[1], 993)).close()
print((time.monotonic() - began) * 1000)
"""


def round_trip(lab, address):
    """In ms, as the opening of a bare connection takes."""
    return float(sh(*lab.network.at('ordinary', sys.executable, '-c', CONNECT, address)))


def check(lab, healthy):
    """The check's own time and the process's, in ms."""
    began = time.monotonic()
    command = lab.network.at('ordinary', lab.cli, 'check', *healthy.arguments())
    done = subprocess.run(command, capture_output=True, text=True, check=True, stdin=subprocess.DEVNULL)
    return json.loads(done.stdout)['duration_ms'], (time.monotonic() - began) * 1000


ASKED = {
    'smtp': 'EHLO roundtrips.invalid\nQUIT\n',
    'imap': 'a CAPABILITY\nb LOGOUT\n',
    'pop3': 'CAPA\nQUIT\n',
}


def openssl(lab, healthy, asks):
    """The same seven services one after the other with openssl s_client, in ms: to the end of the handshake, or with the
    capabilities that a check reads too."""
    began = time.monotonic()
    for protocol, port, _ in healthy.services:
        plain = [] if port in TLS_PORTS else ['-starttls', protocol]
        manner = ['-quiet', '-crlf'] if asks else ['-brief']
        command = ['openssl', 's_client', *manner, '-connect', f'{healthy.host}:{port}', '-servername', healthy.host, *plain]
        subprocess.run(lab.network.at('ordinary', *command), capture_output=True, check=True, text=True,
                       input=ASKED[protocol] if asks else '')
    return (time.monotonic() - began) * 1000


def measure(lab, healthy):
    check(lab, healthy)  # the servers start their processes
    openssl(lab, healthy, asks=True)
    checks, handshakes, dialogues = [], [], []
    for _ in range(RUNS):
        checks.append(check(lab, healthy))
        handshakes.append(openssl(lab, healthy, asks=False))
        dialogues.append(openssl(lab, healthy, asks=True))
    inside, whole = (statistics.median(column) for column in zip(*checks))
    handshake, dialogue = statistics.median(handshakes), statistics.median(dialogues)
    bound = ROUND_TRIPS * ROUND_TRIP_MS
    print(f'round trip                      {round_trip(lab, healthy.address):7.1f} ms')
    print(f'check, duration_ms              {inside:7.0f} ms   (median of {RUNS}: {sorted(int(i) for i, _ in checks)})')
    print(f'bound of {ROUND_TRIPS} round trips          {bound:7.0f} ms   check over bound: {inside / bound:.2f}')
    print(f'check, whole process            {whole:7.0f} ms')
    print(f's_client in turn, capabilities  {dialogue:7.0f} ms   over check: {dialogue / whole:.1f}')
    print(f's_client in turn, handshakes    {handshake:7.0f} ms   over check: {handshake / whole:.1f}')


def main():
    if reason := obstacle():
        print(f'skipped: {reason}')
        return 77
    healthy = Scenario('healthy', 'ok', on(*PORTS), password=None)
    with Lab(sys.argv[1], [healthy]) as lab:
        namespaces = lab.network.clients['ordinary'], lab.network.servers
        line = Helper(Helper.program('longline.py', *namespaces, str(ROUND_TRIP_MS)))
        try:
            measure(lab, healthy)
        finally:
            line.stop()
    return 0


if __name__ == '__main__':
    sys.exit(main())
