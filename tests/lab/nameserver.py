#!/usr/bin/env python3
"""A nameserver whose faults are ordered. Usage: nameserver.py ORDERS.json

ORDERS: {address to listen at: {"names": {name: answer}, "otherwise": answer}}. An answer is a list of addresses (an
empty one: the name exists and has none), {"mx": [[preference, host], …]}, {"srv": [[priority, weight, port, host], …]}, or
"unknown" (NXDOMAIN), "failure" (SERVFAIL) or "silent"."""
import json
import selectors
import socket
import struct
import sys

A, AAAA, MX, SRV = 1, 28, 15, 33
NAME_ERROR, SERVER_FAILURE = 3, 2


def question(packet):
    """Name and type of the one question, and where it ends."""
    labels, at = [], 12
    while packet[at]:
        labels.append(packet[at + 1:at + 1 + packet[at]].decode('ascii', 'replace').lower())
        at += 1 + packet[at]
    return '.'.join(labels), struct.unpack('!H', packet[at + 1:at + 3])[0], at + 5


def spelled(host):
    labels = [part.encode() for part in host.split('.') if part]
    return b''.join(bytes([len(part)]) + part for part in labels) + b'\0'


def records(answer, kind):
    """What the answer has of this kind."""
    if isinstance(answer, str):
        return []
    if isinstance(answer, dict):
        mail = [struct.pack('!H', p) + spelled(host) for p, host in answer.get('mx', []) if kind == MX]
        return mail + [struct.pack('!HHH', *rest) + spelled(host) for *rest, host in answer.get('srv', []) if kind == SRV]
    family = {A: socket.AF_INET, AAAA: socket.AF_INET6}.get(kind)
    return [socket.inet_pton(family, a) for a in answer if family and (':' in a) == (kind == AAAA)]


def reply(packet, orders):
    """The answer's bytes, or None for silence."""
    name, kind, end = question(packet)
    answer = orders['names'].get(name, orders['otherwise'])
    if answer == 'silent':
        return None
    code = {'unknown': NAME_ERROR, 'failure': SERVER_FAILURE}.get(answer, 0) if isinstance(answer, str) else 0
    data = records(answer, kind)
    told = b''.join(b'\xc0\x0c' + struct.pack('!HHIH', kind, 1, 60, len(d)) + d for d in data)
    return packet[:2] + struct.pack('!HHHHH', 0x8580 | code, 1, len(data), 0, 0) + packet[12:end] + told


def main():
    with open(sys.argv[1], encoding='utf8') as file:
        places = json.load(file)
    selector = selectors.DefaultSelector()
    for address, orders in places.items():
        listener = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        listener.bind((address, 53))
        selector.register(listener, selectors.EVENT_READ, orders)
    print('ready', flush=True)
    while True:
        for key, _ in selector.select():
            packet, sender = key.fileobj.recvfrom(512)
            try:
                answer = reply(packet, key.data)
            except (IndexError, struct.error):
                continue  # no question of a resolver
            if answer:
                key.fileobj.sendto(answer, sender)


if __name__ == '__main__':
    main()
