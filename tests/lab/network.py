"""Network namespaces: one of the servers, and clients in different surroundings, each on a cable (veth pair) of its own. Needs root."""
import os
import shutil
import signal
import subprocess
import sys

NAMESERVER = '10.77.2.53'          # tells the truth; servers live at 10.77.1.N and fd77:1::N
PORTAL_NAMESERVER = '10.77.2.54'   # every name leads to the sign-in page
FUTURE_NAMESERVER = '10.77.2.55'   # as the first, but web servers are those whose clock is another
WEB, PORTAL, FUTURE_WEB = '10.77.2.80', '10.77.2.81', '10.77.2.82'
SETTINGS_WEB, UNSOUND_WEB = '10.77.2.83', '10.77.2.84'  # where lists of settings stand, the second with a certificate of nobody's
PUBLIC_NAMESERVERS = ('9.9.9.9', '1.1.1.1')  # as the program knows them
WELL_KNOWN = '198.51.100.25'       # a mail host that takes connections from everywhere
NOWHERE6 = 'fd77:dead::1'          # packets to it vanish
# Surroundings of a client and its nameserver: the ordinary ones, one that asks the internet too, one with a hosts file,
# behind a sign-in page, with a clock that is 400 days behind the world's, without any cable, and with a cable that a test
# pulls out.
CLIENTS = {'ordinary': NAMESERVER, 'curious': NAMESERVER, 'listed': NAMESERVER, 'portal': PORTAL_NAMESERVER,
           'past': FUTURE_NAMESERVER, 'offline': NAMESERVER, 'unplugged': NAMESERVER}
LISTED = {'listed': f'{WEB} listed.lab.test'}  # lines of hosts files


def sh(*command, **options):
    done = subprocess.run(command, capture_output=True, text=True, check=False, **options)
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)}: {done.stderr.strip() or done.stdout.strip()}")
    return done.stdout


class Network:
    """Use as a context manager; everything it made is gone when it ends, the processes in its namespaces too."""

    def __init__(self):
        self.servers = f'mm{os.getpid()}s'
        self.clients = {name: f'mm{os.getpid()}{name[:2]}' for name in CLIENTS}

    @staticmethod
    def missing():
        """What stands in the way of a lab here, or None."""
        if not hasattr(os, 'geteuid') or os.geteuid() != 0:
            return 'only root can make network namespaces'
        for program in ('ip', 'nft'):
            if not shutil.which(program):
                return f'{program} is not installed'
        probe = f'mm{os.getpid()}p'
        try:
            sh('ip', 'netns', 'add', probe)
            sh('ip', 'netns', 'del', probe)
        except RuntimeError as refusal:
            return f'network namespaces are not allowed here ({refusal})'
        return None

    def __enter__(self):
        try:
            self._make()
        except Exception:
            self.__exit__()
            raise
        return self

    def _make(self):
        for name in (self.servers, *self.clients.values()):
            sh('ip', 'netns', 'add', name)
            self._batch(name, ['link set lo up'])
            sh('ip', 'netns', 'exec', name, 'sh', '-c',
               'for f in all default; do echo 0 > /proc/sys/net/ipv6/conf/$f/accept_dad; done; echo 0 > /proc/sys/net/ipv4/icmp_ratelimit')
        self._batch(self.servers, [f'address add {a}/32 dev lo' for a in
                                   (NAMESERVER, PORTAL_NAMESERVER, FUTURE_NAMESERVER, *PUBLIC_NAMESERVERS, WEB, PORTAL, FUTURE_WEB, SETTINGS_WEB,
                                    UNSOUND_WEB, WELL_KNOWN)])
        self._batch(self.servers, ['route add blackhole fd77:dead::/64'])
        for number, (client, name) in enumerate(self.clients.items(), 100):
            if client != 'offline':
                self._lay_cable(number, name)

    def _lay_cable(self, number, client):
        there = f'cable{number}'
        sh('ip', 'link', 'add', 'mail0', 'netns', client, 'type', 'veth', 'peer', 'name', there, 'netns', self.servers)
        for name, device, last in ((client, 'mail0', 2), (self.servers, there, 1)):
            self._batch(name, [f'address add 10.77.{number}.{last}/24 dev {device}',
                               f'address add fd77:{number}::{last}/64 dev {device} nodad', f'link set {device} up'])
        self._lead_out(number, client)

    def _lead_out(self, number, client):
        self._batch(client, [f'route replace default via 10.77.{number}.1', f'route replace default via fd77:{number}::1'])

    @staticmethod
    def _batch(namespace, lines):
        sh('ip', '-n', namespace, '-batch', '-', input='\n'.join(lines) + '\n')

    def add_addresses(self, addresses):
        """Addresses at which servers can listen."""
        self._batch(self.servers, [f"address add {a}/{'128' if ':' in a else '32'} dev lo" for a in addresses])

    def add_range(self, prefix):
        """All addresses of PREFIX belong to the servers."""
        self._batch(self.servers, [f'route add local {prefix} dev lo'])

    def filter(self, rules):
        """nftables rules for what reaches the servers; the set "seen" is theirs to use."""
        text = ('table inet lab {\nset seen { type ipv4_addr . inet_service; flags dynamic; timeout 30s; size 4096; }\n'
                'chain input { type filter hook input priority 0; policy accept;\n%s\n}\n}\n' % '\n'.join(rules))
        sh('ip', 'netns', 'exec', self.servers, 'nft', '-f', '-', input=text)

    def surround(self, roots, added):
        """Each client's /etc: its hosts, its resolver, and the system's certificates with ROOTS (files) among them, of
        which ADDED is one that an administrator put there."""
        ssl = None
        for client, name in self.clients.items():
            folder = f'/etc/netns/{name}'
            os.makedirs(folder)
            with open(f'{folder}/hosts', 'w', encoding='utf8') as file:
                file.write(f"127.0.0.1 localhost\n::1 localhost\n{LISTED.get(client, '')}\n")
            with open(f'{folder}/resolv.conf', 'w', encoding='utf8') as file:
                file.write(f'nameserver {CLIENTS[client]}\n')
            os.makedirs(f'{folder}/ca-certificates/trust-source/anchors')
            shutil.copy(added, f'{folder}/ca-certificates/trust-source/anchors')
            if ssl:
                os.symlink(ssl, f'{folder}/ssl')
                continue
            ssl = f'{folder}/ssl'
            shutil.copytree('/etc/ssl', ssl, symlinks=True)
            for root in roots:
                self._trust(ssl, root)

    @staticmethod
    def _trust(ssl, root):
        digest = sh('openssl', 'x509', '-in', root, '-noout', '-subject_hash').strip()
        shutil.copy(root, f'{ssl}/certs/{digest}.0')
        with open(root, encoding='utf8') as text, open(f'{ssl}/certs/ca-certificates.crt', 'a', encoding='utf8') as bundle:
            bundle.write(text.read())

    def at(self, client, *command):
        """The command as it runs in a client's namespace."""
        return ['ip', 'netns', 'exec', self.clients[client], *command]

    def at_servers(self, *command):
        return ['ip', 'netns', 'exec', self.servers, *command]

    def plug_in(self, client):
        """After unplug(), or anyway."""
        number, name = 100 + list(CLIENTS).index(client), self.clients[client]
        self._batch(name, ['link set mail0 up', f'address replace fd77:{number}::2/64 dev mail0 nodad'])
        self._lead_out(number, name)

    def unplug(self, client):
        sh('ip', '-n', self.clients[client], 'link', 'set', 'mail0', 'down')

    def __exit__(self, *_):
        namespaces = (self.servers, *self.clients.values())
        for name in namespaces:
            listed = subprocess.run(['ip', 'netns', 'pids', name], capture_output=True, text=True, check=False)
            for pid in listed.stdout.split():
                try:
                    os.kill(int(pid), signal.SIGKILL)  # a stopped process hears nothing else
                except ProcessLookupError:
                    pass
            subprocess.run(['ip', 'netns', 'del', name], capture_output=True, check=False)
            shutil.rmtree(f'/etc/netns/{name}', ignore_errors=True)


class Helper:
    """A running program of the lab that prints "ready" once it is."""

    def __init__(self, command):
        self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True)
        if self.process.stdout.readline().strip() != 'ready':
            self.stop()
            raise RuntimeError(f"{' '.join(command)} did not start")

    @staticmethod
    def program(name, *arguments):
        return [sys.executable, os.path.join(os.path.dirname(os.path.abspath(__file__)), name), *arguments]

    def stop(self):
        self.process.terminate()
        self.process.wait(10)
        self.process.stdout.close()
