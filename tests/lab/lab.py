"""The lab: a network, real servers and odd ones in it, a nameserver, and clients round them."""
import json
import os
import shutil
import tempfile

import servers
from certificates import certify
from network import (FUTURE_NAMESERVER, FUTURE_WEB, NAMESERVER, PORTAL, PORTAL_NAMESERVER, PUBLIC_NAMESERVERS, SETTINGS_WEB, UNSOUND_WEB, WEB,
                     WELL_KNOWN, Helper, Network, sh)
from scenario import PORTS

BEACONS = ('www.msftconnecttest.com', 'connectivitycheck.gstatic.com', 'detectportal.firefox.com')
DAYS_AHEAD = 400 * 86400


def obstacle():
    """Why there can be no lab here, or None."""
    if reason := Network.missing():
        return reason
    if not (servers.Dovecot.installed() and servers.Postfix.installed()):
        return 'dovecot-imapd, dovecot-pop3d and postfix are not installed'
    return None


class Lab:
    """Use as a context manager. SCENARIOS get their addresses here. Real Postfix stands behind the relays, at the
    servers' own loopback address."""

    def __init__(self, cli, scenarios, odd_servers=(), ranges=()):
        self.cli, self.scenarios, self.network = os.path.abspath(cli), scenarios, Network()
        self.odd, self.places, self.filters, self.ranges = list(odd_servers), [], [], ranges
        self.running, self.visitors, self.staplers = [], [], []
        self.folder = self.chains = self.dovecot = self.oauth = self.scram = self.postfix = None

    def __enter__(self):
        self.folder = tempfile.mkdtemp(prefix='mailmend-lab-')
        os.chmod(self.folder, 0o755)
        try:
            self.network.__enter__()
            self._build()
        except BaseException:
            self.__exit__()
            raise
        return self

    def _build(self):
        self.chains, roots = certify(self.folder)
        self.network.surround(roots, roots[-1])
        self.dovecot = servers.Dovecot(self.network, self.folder, self.chains['good'])
        self.oauth = servers.Dovecot(self.network, self.folder, self.chains['good'], 'tokens', 'xoauth2 oauthbearer',
                                     servers.OAUTH_PORT)
        self.scram = servers.Dovecot(self.network, self.folder, self.chains['good'], 'scram', 'scram-sha-256 scram-sha-1',
                                     servers.SCRAM_PORT)
        self.postfix = servers.Postfix(self.network, self.folder)
        number = 1
        for scenario in self.scenarios:
            scenario.settle(number)
            number += scenario.addresses
            self._serve(scenario)
        self.network.add_addresses([a for s in self.scenarios for a in s.own_addresses()])
        for prefix in self.ranges:
            self.network.add_range(prefix)
        for address, port in sorted({tuple(o['behind']) for o in self.odd if o['does'] == 'relay'}):
            self.postfix.serve(address, port, smtpd_tls_chain_files=self.chains['good'])
            self.places.append((address, port))
        self.network.filter(self.filters)
        self.running = [s for s in (self.dovecot, self.oauth, self.scram, self.postfix) if s.is_wanted()] + self.staplers
        for server in self.running:
            server.start()
        self.running += [self._helper('nameserver', self._names()), self._helper('oddserver', self._odd_orders())]
        servers.wait_until_listening(self.network, self.places)
        self._warm_up()

    def _warm_up(self):
        """The first conversation of each server waits for its processes to start; that is not what the scenarios measure."""
        self._greet_postfix()
        firsts = [d.locals[0][0] for d in (self.dovecot, self.oauth, self.scram) if d.locals]
        for address, port in [(f, p) for f in firsts for p in (993, 995)]:
            sh(*self.network.at_servers('openssl', 's_client', '-connect', f'{address}:{port}'), input='', timeout=60)

    def _greet_postfix(self):
        address = self.scenarios[0].address
        sh(*self.network.at_servers('openssl', 's_client', '-starttls', 'smtp', '-connect', f'{address}:587'), input='', timeout=60)

    def _serve(self, scenario):
        """Servers at each of the scenario's addresses, real ones as far as they can show it."""
        self.filters += scenario.filters
        for address in scenario.own_addresses():
            self._serve_at(scenario, address)

    def _serve_at(self, scenario, address):
        chain = self.chains[scenario.certificate]
        free = [p for p in PORTS if p not in scenario.absent and p not in scenario.odd and p not in scenario.stapled]
        options = {'smtpd_tls_chain_files': chain}
        dovecot = self.oauth if scenario.oauth else self.scram if scenario.scram else self.dovecot
        options['smtpd_sasl_path'] = f'inet:127.0.0.1:{dovecot.auth_port}'
        for port in (p for p in free if PORTS[p] == 'smtp'):
            self.postfix.serve(address, port, **(options | scenario.postfix))
        reading = [p for p in free if PORTS[p] != 'smtp']
        if len(reading) == 4:  # one listens at all four ports, or at none
            dovecot.serve(address, chain, scenario.dovecot)
        elif reading:
            free = [p for p in free if p not in reading]
        self.odd += [{'address': address, 'port': port, 'chain': chain, **orders} for port, orders in scenario.odd.items()]
        for port, answer in scenario.stapled.items():
            self.staplers.append(servers.Stapler(self.network, (address, port), chain, os.path.join(self.folder, f'{answer}.ocsp')))
        self.places += [(address, p) for p in (*free, *scenario.odd, *scenario.stapled)]

    def _helper(self, name, orders):
        path = os.path.join(self.folder, f'{name}.json')
        with open(path, 'w', encoding='utf8') as file:
            json.dump(orders, file)
        return Helper(self.network.at_servers(*Helper.program(f'{name}.py', path)))

    def visit(self, scenario, port, *lines):
        """Another client says LINES to the scenario's server and stays connected."""
        command = Helper.program('visitor.py', scenario.address, str(port), *lines)
        self.visitors.append(Helper(self.network.at(scenario.client, *command)))

    def _names(self):
        names = {s.host: [s.address] if s.answer is None else s.answer for s in self.scenarios}
        records = {name: answer for s in self.scenarios for name, answer in s.records.items()}
        true = {'names': names | records | {b: [WEB] for b in BEACONS} | {'smtp.gmail.com': [WELL_KNOWN]}, 'otherwise': 'unknown'}
        public = {'names': {s.host: s.elsewhere for s in self.scenarios if s.elsewhere}, 'otherwise': 'unknown'}
        future = {'names': names | {b: [FUTURE_WEB] for b in BEACONS}, 'otherwise': 'unknown'}
        return {NAMESERVER: true, FUTURE_NAMESERVER: future, PORTAL_NAMESERVER: {'names': {}, 'otherwise': [PORTAL]},
                **{address: public for address in PUBLIC_NAMESERVERS}}

    def _odd_orders(self):
        webs = [{'address': WEB}, {'address': FUTURE_WEB, 'ahead': DAYS_AHEAD},
                {'address': PORTAL, 'portal': 'http://sign-in.lab.test/hotel'}]
        lists = {page: text for s in self.scenarios for page, text in s.pages.items()}
        for address, chain in ((SETTINGS_WEB, 'lists'), (UNSOUND_WEB, 'lists-of-nobody')):
            webs += [{'address': address, 'does': 'pages', 'pages': lists},
                     {'address': address, 'port': 443, 'does': 'pages', 'pages': lists, 'tls': 'at once', 'chain': self.chains[chain]}]
        webs.append({'address': WELL_KNOWN, 'port': 465, 'does': 'silent'})
        voucher = {'address': '127.0.0.1', 'port': servers.TOKEN_PORT, 'does': 'vouches', 'token': servers.TOKEN, 'user': 'user@lab.test'}
        return [*self.odd, voucher] + [{'port': 80, 'does': 'web', **web} for web in webs]

    def __exit__(self, *_):
        for server in [*self.visitors, *reversed(self.running)]:
            server.stop()
        self.network.__exit__()
        shutil.rmtree(self.folder, ignore_errors=True)
