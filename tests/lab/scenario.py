"""What a scenario is, how a check of it is run, and what is right."""
import json
import subprocess
from dataclasses import dataclass, field

from network import WELL_KNOWN

PORTS = {25: 'smtp', 587: 'smtp', 465: 'smtp', 143: 'imap', 993: 'imap', 110: 'pop3', 995: 'pop3'}
TLS_PORTS = (465, 993, 995)
PATIENCE = 75  # seconds for a check, whatever happens
# May stand beside the expected ones: another true word for the same thing.
BESIDE = {'cert.self-signed': {'cert.untrusted-issuer'}, 'tcp.timeout': {'net.port-blocked'},
          'tcp.unreachable': {'net.port-blocked'}, 'net.port-blocked': {'tcp.timeout'}}


def on(*ports):
    """The services of these ports, each with its customary encryption."""
    return [(PORTS[p], p, 'tls' if p in TLS_PORTS else 'starttls') for p in ports]


@dataclass
class Scenario:
    """EXPECTED are the ids of findings that each service must have, or this computer where ABOUT is 'system'; no other of
    severity error may stand there but those of BESIDE."""
    name: str
    expected: str
    services: list = field(default_factory=lambda: on(587, 993, 110))
    certificate: str = 'good'    # a kind of certificates.py
    postfix: dict = field(default_factory=dict)   # options of its smtpd
    dovecot: str = ''            # lines of its configuration for this address
    oauth: bool = False          # the servers take tokens in place of passwords
    scram: bool = False          # the servers take SCRAM alone
    signed_in: bool = False      # each service must have signed in, whatever else is found
    arrives: bool = False        # the test message must come back and be deleted
    absent: tuple = ()           # ports at which no server listens
    odd: dict = field(default_factory=dict)       # port → orders for oddserver.py, in place of a real server
    answer: object = None        # what the nameserver says in place of the server's address
    elsewhere: object = None     # what public nameservers say in its place
    named: str = ''              # the host, where it is none of the lab's own names
    stapled: dict = field(default_factory=dict)   # port → answer of the authority that TLS servers hand over there
    filters: tuple = ()          # nftables statements; SERVER stands for packets to the server
    addresses: int = 1           # of the server: SERVER, SERVER+1, …
    client: str = 'ordinary'     # whose surroundings; see network.py
    about: str = 'service'
    beside: str = ''
    user: str = 'user@lab.test'
    password: str = 'secret'     # None: does not sign in
    by_token: bool = False       # it is an access token
    options: tuple = ()
    evidence: dict = field(default_factory=dict)  # of the finding expected: names and values, * for any
    instead: int = 0             # the port that the document names as the one that works
    before: object = None        # called with the lab and the scenario, before the check
    found_for: str = ''          # a mail address that alone is given: the services have to be found
    source: str = ''             # where from
    records: dict = field(default_factory=dict)   # names of the nameserver beside the host's, and their answers
    pages: dict = field(default_factory=dict)     # host and path → text, at SETTINGS_WEB and UNSOUND_WEB
    stays_out: bool = False      # what was to sign in has to be kept back
    address: str = ''
    lasted: float = 0            # seconds that the check took by its own clock

    @property
    def host(self):
        return self.named or f'{self.name}.lab.test'

    def settle(self, number):
        """Gets its addresses, from 10.77.1.NUMBER on."""
        self.address = f'10.77.1.{number}'
        places = {'WELL_KNOWN': WELL_KNOWN} | {'SERVER' + (f'+{i}' if i else ''): a for i, a in enumerate(self.own_addresses())}
        if isinstance(self.answer, list):
            self.answer = [places.get(a, a) for a in self.answer]
        self.evidence = {name: places.get(value, value) for name, value in self.evidence.items()}
        self.filters = tuple(f.replace(place, f'ip daddr {places[place]}') for f in self.filters
                             for place in [f.split()[0]])

    def own_addresses(self):
        network, number = self.address.rsplit('.', 1)
        return [f'{network}.{int(number) + i}' for i in range(self.addresses)]

    @property
    def ids(self):
        return set(self.expected.split())

    def arguments(self):
        given = [a for p, port, s in self.services for a in ('--service', f'{p}:{self.host}:{port}:{s}')]
        if self.found_for:
            given = [self.found_for]
        if self.password:
            given += ['--user', self.user, '--token-stdin' if self.by_token else '--password-stdin']
        if self.client == 'ordinary' and not self.found_for:
            given.append('--no-internet-checks')
        return [*given, *self.options, '--json']

    def is_fault(self, document):
        """Whether one of the expected findings is an error."""
        return any(f['severity'] == 'error' for f in document['findings'] if f['id'] in self.ids)


def run(lab, scenario):
    """The reasons why the check of the scenario is not right; none when it is."""
    if scenario.before:
        try:
            scenario.before(lab, scenario)
        except RuntimeError as failure:
            return [str(failure)]
    command = lab.network.at(scenario.client, lab.cli, 'check', *scenario.arguments())
    try:
        done = subprocess.run(command, input=f'{scenario.password}\n', capture_output=True, text=True, timeout=PATIENCE, check=False)
    except subprocess.TimeoutExpired:
        return [f'did not end within {PATIENCE} s']
    try:
        document = json.loads(done.stdout)
    except ValueError:
        return [f'no JSON, exit {done.returncode}: {done.stderr.strip()[-200:]}']
    scenario.lasted = document['duration_ms'] / 1000
    reasons = judge(scenario, document)
    wanted = 1 if scenario.stays_out or any(f['severity'] == 'error' for f in document['findings']) else 0
    if done.returncode != wanted:
        reasons.append(f'exit code {done.returncode}, not {wanted}')
    if scenario.password and scenario.password in done.stdout + done.stderr:
        reasons.append('the password is in the output')
    return reasons


def judge(scenario, document):
    beside = set(scenario.beside.split()).union(*(BESIDE.get(e, set()) for e in scenario.ids))
    untrue = {f['id']: f['summary'] for f in document['findings']
              if f['severity'] == 'error' and f['id'] not in scenario.ids | beside}
    reasons = [f'{e} is not so ({words})' for e, words in sorted(untrue.items())]
    if len(document['services']) != len(scenario.services):
        reasons.append('services are missing')
    if scenario.found_for:
        reasons += judge_discovery(scenario, document)
    reasons += judge_system(scenario, document) if scenario.about == 'system' else judge_services(scenario, document)
    trip = document['round_trip']
    if scenario.arrives and not (trip and trip['arrived'] and trip['removed']):
        reasons.append(f'the test message: {trip}')
    return reasons + judge_evidence(scenario, document)


def judge_discovery(scenario, document):
    found = [(s['protocol'], s['port'], s['security']) for s in document['services']]
    hosts = {s['host'] for s in document['services']}
    sources = [c['source'] for c in document['discovery']['candidates']][:1]
    reasons = [] if found == scenario.services else [f'found {found}']
    reasons += [] if hosts <= {scenario.host} else [f'found {sorted(hosts)}']
    reasons += [] if sources == [scenario.source] else [f'from {sources}']
    signed_in = any(stage['stage'] == 'auth' for s in document['services'] for stage in s['stages'])
    return reasons + (['it has signed in'] if scenario.stays_out and signed_in else [])


def judge_system(scenario, document):
    found = set(document['system']['findings'])
    return [f'this computer lacks {e}, has {sorted(found)}' for e in sorted(scenario.ids - found)]


def judge_services(scenario, document):
    reasons = []
    for index, service in enumerate(document['services']):
        place = f"{service['protocol']}:{service['port']}"
        own = set(service['findings']) | {f['id'] for f in document['findings'] if f['service'] == index}
        reasons += [f'{place} lacks {e}, has {sorted(own)}' for e in sorted(scenario.ids - own)]
        if service['ok'] != (not scenario.is_fault(document) and not scenario.stays_out):
            reasons.append(f"{place} ok is {service['ok']}")
        if scenario.signed_in and not any(s['stage'] == 'auth' and s['ok'] for s in service['stages']):
            reasons.append(f'{place} has not signed in')
        instead = service['works_instead']
        if scenario.instead and (not instead or instead['port'] != scenario.instead):
            reasons.append(f'{place} names {instead} in place of port {scenario.instead}')
    return reasons


def judge_evidence(scenario, document):
    told = [f['evidence'] for f in document['findings'] if f['id'] in scenario.ids]
    return [f'no evidence with {name}: {value}' for name, value in scenario.evidence.items()
            if not any(name in e and value in ('*', e[name]) for e in told)]
