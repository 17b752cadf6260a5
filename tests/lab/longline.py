#!/usr/bin/env python3
"""A line with a delay between two namespaces, in user space. Usage: longline.py CLIENT SERVERS ROUND_TRIP_MS; needs root.

A TUN device at each end; a packet read at one is written to the other half a round trip later. The client's default route
leads through it, and answers to the client too. Prints "ready"; the devices end with it."""
import ctypes
import fcntl
import os
import select
import struct
import subprocess
import sys
import time
from collections import deque

CLIENT, SERVERS = '10.78.0.2', '10.78.0.1'
TUNSETIFF, IFF_TUN, IFF_NO_PI = 0x400454CA, 0x0001, 0x1000
CLONE_NEWNET = 0x40000000
LARGEST = 65536


def end_in(namespace, own, other):
    """A TUN device there, as a file descriptor."""
    libc = ctypes.CDLL(None, use_errno=True)
    with open(f'/run/netns/{namespace}', 'rb') as place:
        if libc.setns(place.fileno(), CLONE_NEWNET):
            raise OSError(ctypes.get_errno(), f'setns {namespace}')
    device = os.open('/dev/net/tun', os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(device, TUNSETIFF, struct.pack('16sH', b'long0', IFF_TUN | IFF_NO_PI))
    for words in (f'address add {own}/32 peer {other} dev long0', 'link set long0 up'):
        subprocess.run(['ip', *words.split()], check=True)
    return device


def carry(ends, delay):
    """Packets from each end to the other, each DELAY seconds later and in order."""
    waiting = deque()
    while True:
        until = max(0, waiting[0][0] - time.monotonic()) if waiting else None
        for end in select.select(ends, [], [], until)[0]:
            try:
                packet = os.read(end, LARGEST)
            except BlockingIOError:
                continue
            waiting.append((time.monotonic() + delay, ends[1 - ends.index(end)], packet))
        while waiting and waiting[0][0] <= time.monotonic():
            _, end, packet = waiting.popleft()
            os.write(end, packet)


def main():
    client, servers, round_trip = sys.argv[1], sys.argv[2], float(sys.argv[3]) / 1000
    ends = [end_in(client, CLIENT, SERVERS), end_in(servers, SERVERS, CLIENT)]
    subprocess.run(['ip', '-n', client, 'route', 'replace', 'default', 'dev', 'long0', 'src', CLIENT], check=True)
    try:
        os.sched_setscheduler(0, os.SCHED_RR, os.sched_param(1))  # a line waits for nobody
    except PermissionError:
        print('longline.py: no right to run ahead of others; the delay is not exact', file=sys.stderr)
    print('ready', flush=True)
    carry(ends, round_trip / 2)


if __name__ == '__main__':
    main()
