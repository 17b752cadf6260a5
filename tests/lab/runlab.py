#!/usr/bin/env python3
"""Holds mailmend-cli against real mail servers. Usage: runlab.py MAILMEND_CLI [SCENARIO…]

Every scenario says which findings `check --json` must give for a service, and that no other of severity error is
there. Exit status 77: not possible here, and the reason is printed."""
import json
import os
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

import servers
from certificates import Authority
from network import Network

ALL = [('smtp', 25, 'starttls'), ('smtp', 587, 'starttls'), ('smtp', 465, 'tls'), ('imap', 143, 'starttls'),
       ('imap', 993, 'tls'), ('pop3', 110, 'starttls'), ('pop3', 995, 'tls')]
SOME = [('smtp', 587, 'starttls'), ('imap', 993, 'tls'), ('pop3', 110, 'starttls')]
# May stand beside the expected ones: another true word for the same thing.
BESIDE = {'cert.self-signed': {'cert.untrusted-issuer'}, 'tcp.timeout': {'net.port-blocked'}, 'dns.timeout': {'dns.not-found'},
          'tcp.unreachable': {'net.offline'}}


class Scenario:
    def __init__(self, name, expected, services=None, password='secret', without=()):
        self.name, self.expected, self.password = name, set(expected.split()), password
        self.host = f'{name}.lab.test'
        self.services = services or SOME
        self.without = without  # ports at which no server listens
        self.chain = None

    def arguments(self):
        given = [a for p, port, s in self.services for a in ('--service', f'{p}:{self.host}:{port}:{s}')]
        return [*given, '--no-internet-checks', '--user', 'user@lab.test', '--password-stdin', '--json']


SCENARIOS = [
    Scenario('healthy', 'ok', ALL),
    Scenario('expired', 'cert.expired'),
    Scenario('not-yet-valid', 'cert.not-yet-valid'),
    Scenario('wrong-host', 'cert.name-mismatch'),
    Scenario('self-signed', 'cert.self-signed'),
    Scenario('unknown-issuer', 'cert.untrusted-issuer'),
    Scenario('incomplete', 'cert.incomplete-chain'),
    Scenario('weak', 'cert.weak'),
    Scenario('wrong-password', 'auth.rejected', password='guess'),
    Scenario('no-starttls', 'service.starttls-not-offered', [('smtp', 587, 'starttls')]),
    Scenario('no-auth', 'auth.not-offered', [('smtp', 587, 'starttls')]),
    Scenario('refused', 'tcp.refused', without=(25, 587, 465, 143, 993, 110, 995)),
    Scenario('filtered', 'tcp.timeout', without=(25, 587, 465, 143, 993, 110, 995)),
    Scenario('plain-on-tls', 'tls.plaintext-on-tls-port', [('smtp', 587, 'tls')]),
    Scenario('tls-on-plain', 'tls.implicit-tls-on-plain-port', [('smtp', 465, 'starttls')]),
]


def certify(folder):
    """A chain for every scenario; returns the root that clients trust."""
    known = Authority(folder, 'known', 'Lab Trust')
    unknown = Authority(folder, 'unknown', 'Nobody Knows')
    for s in SCENARIOS:
        make = {'expired': lambda: known.leaf(s.name, s.host, end='20240101000000Z'),
                'not-yet-valid': lambda: known.leaf(s.name, s.host, start='20440101000000Z'),
                'wrong-host': lambda: known.leaf(s.name, 'mail.other-provider.test'),
                'self-signed': lambda: known.self_signed(s.name, s.host),
                'unknown-issuer': lambda: unknown.leaf(s.name, s.host),
                'incomplete': lambda: known.leaf(s.name, s.host, intermediate=False),
                'weak': lambda: known.leaf(s.name, s.host, bits=1024)}
        s.chain = make.get(s.name, lambda: known.leaf(s.name, s.host))()
    return known.root


def populate(network, dovecot, postfix):
    """Servers at an address for each scenario; returns (name, address) and the places that must listen."""
    hosts, places, rules = [], [], []
    for number, s in enumerate(SCENARIOS, 1):
        address = network.address(number)
        hosts.append((s.host, address))
        if s.name == 'filtered':
            rules.append(f'ip daddr {address} tcp dport {{ 25, 587, 465, 143, 993, 110, 995 }} drop')
        if s.without:
            continue
        options = {'smtpd_tls_chain_files': s.chain}
        if s.name == 'no-starttls':
            options |= {'smtpd_tls_security_level': 'none'}
        if s.name == 'no-auth':
            options |= {'smtpd_sasl_auth_enable': 'no'}
        for port in (25, 587, 465):
            postfix.serve(address, port, **options)
        dovecot.serve(address, s.chain)
        places += [(address, port) for port in (25, 587, 465, 143, 993, 110, 995)]
    network.filter(rules)
    return hosts, places


def judge(scenario, document):
    """The reasons why the document is not right."""
    findings = document['findings']
    errors = {f['id'] for f in findings if f['severity'] == 'error'}
    beside = set().union(*(BESIDE.get(e, set()) for e in scenario.expected))
    reasons = [f'{e} is not so' for e in sorted(errors - scenario.expected - beside)]
    for index, service in enumerate(document['services']):
        own = set(service['findings']) | {f['id'] for f in findings if f['service'] == index}
        reasons += [f"{service['protocol']}:{service['port']} lacks {e}, has {sorted(own)}" for e in sorted(scenario.expected - own)]
        if service['ok'] != (scenario.expected == {'ok'}):
            reasons.append(f"{service['protocol']}:{service['port']} ok is {service['ok']}")
    if scenario.name == 'healthy' and len(document['services']) != len(ALL):
        reasons.append('services are missing')
    return reasons


def check(network, cli, scenario):
    command = network.run(network.client, cli, 'check', *scenario.arguments())
    try:
        done = subprocess.run(command, input=scenario.password + '\n', capture_output=True, text=True, timeout=75, check=False)
    except subprocess.TimeoutExpired:
        return ['did not end within 75 s']
    try:
        reasons = judge(scenario, json.loads(done.stdout))
    except ValueError:
        return [f'no JSON, exit {done.returncode}: {done.stderr.strip()[-200:]}']
    wanted = 0 if scenario.expected == {'ok'} else 1
    if done.returncode != wanted:
        reasons.append(f'exit code {done.returncode}, not {wanted}')
    if scenario.password in done.stdout + done.stderr:
        reasons.append('the password is in the output')
    return reasons


def main():
    cli = os.path.abspath(sys.argv[1])
    chosen = [s for s in SCENARIOS if s.name in sys.argv[2:] or len(sys.argv) < 3]
    obstacle = Network.missing()
    if not obstacle and not (servers.Dovecot.installed() and servers.Postfix.installed()):
        obstacle = 'dovecot-imapd, dovecot-pop3d and postfix are not installed'
    if obstacle:
        print(f'skipped: {obstacle}')
        return 77
    folder = tempfile.mkdtemp(prefix='mailmend-lab-')
    os.chmod(folder, 0o755)
    failed = 0
    try:
        with Network() as network:
            root = certify(folder)
            dovecot, postfix = servers.Dovecot(network, folder), servers.Postfix(network, folder)
            hosts, places = populate(network, dovecot, postfix)
            network.surround(hosts, root)
            try:
                dovecot.start()
                postfix.start()
                servers.wait_until_listening(network, places)
                with ThreadPoolExecutor(2) as pool:
                    for scenario, reasons in zip(chosen, pool.map(lambda s: check(network, cli, s), chosen)):
                        print(f"{'right' if not reasons else 'WRONG':5}  {scenario.name}: {'; '.join(reasons) or ' '.join(sorted(scenario.expected))}")
                        failed += bool(reasons)
            finally:
                postfix.stop()
                dovecot.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    print(f'{len(chosen)} scenarios on real servers, {failed} wrong')
    return bool(failed)


if __name__ == '__main__':
    sys.exit(main())
