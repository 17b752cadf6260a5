"""Two network namespaces, a client's and a servers', joined by a veth pair. Needs root."""
import os
import shutil
import subprocess

CLIENT_ADDRESS = '10.77.0.2'
SERVER_ADDRESS = '10.77.0.1'       # servers live at 10.77.1.N
CLIENT_ADDRESS6 = 'fd77::2'
SERVER_ADDRESS6 = 'fd77::1'


def sh(*command, **options):
    done = subprocess.run(command, capture_output=True, text=True, **options)
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)}: {done.stderr.strip() or done.stdout.strip()}")
    return done.stdout


class Network:
    """Use as a context manager; everything it made is gone when it ends."""

    def __init__(self):
        self.client = f'mm{os.getpid()}c'
        self.servers = f'mm{os.getpid()}s'

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
        for name in (self.client, self.servers):
            sh('ip', 'netns', 'add', name)
            sh('ip', '-n', name, 'link', 'set', 'lo', 'up')
            sh('ip', 'netns', 'exec', name, 'sh', '-c',
               'for f in all default; do echo 0 > /proc/sys/net/ipv6/conf/$f/accept_dad; done')
        sh('ip', 'link', 'add', 'mail0', 'netns', self.client, 'type', 'veth', 'peer', 'name', 'mail0', 'netns', self.servers)
        for name, v4, v6 in ((self.client, CLIENT_ADDRESS, CLIENT_ADDRESS6), (self.servers, SERVER_ADDRESS, SERVER_ADDRESS6)):
            sh('ip', '-n', name, 'address', 'add', f'{v4}/24', 'dev', 'mail0')
            sh('ip', '-n', name, 'address', 'add', f'{v6}/64', 'dev', 'mail0', 'nodad')
            sh('ip', '-n', name, 'link', 'set', 'mail0', 'up')
        sh('ip', '-n', self.client, 'route', 'add', '10.77.1.0/24', 'via', SERVER_ADDRESS)
        sh('ip', '-n', self.client, 'route', 'add', 'default', 'via', SERVER_ADDRESS)
        # A router of this network answers for places that do not exist.
        sh('ip', '-n', self.servers, 'route', 'add', 'unreachable', 'default')

    def address(self, number):
        """A further server address, 10.77.1.NUMBER."""
        address = f'10.77.1.{number}'
        sh('ip', '-n', self.servers, 'address', 'add', f'{address}/32', 'dev', 'lo')
        return address

    def filter(self, rules):
        """nftables rules for what reaches the servers."""
        text = 'table inet lab {\nchain input { type filter hook input priority 0; policy accept;\n%s\n}\n}\n' % '\n'.join(rules)
        sh('ip', 'netns', 'exec', self.servers, 'nft', '-f', '-', input=text)

    def surround(self, hosts, root_certificate):
        """The client's /etc: hosts file, resolver (which is silent) and the system's certificates with the lab's root."""
        folder = f'/etc/netns/{self.client}'
        os.makedirs(folder)
        with open(f'{folder}/hosts', 'w', encoding='utf8') as file:
            file.write('127.0.0.1 localhost\n::1 localhost\n' + ''.join(f'{a} {n}\n' for n, a in hosts))
        with open(f'{folder}/resolv.conf', 'w', encoding='utf8') as file:
            file.write(f'nameserver {SERVER_ADDRESS}\n')
        shutil.copytree('/etc/ssl', f'{folder}/ssl', symlinks=True)
        digest = sh('openssl', 'x509', '-in', root_certificate, '-noout', '-subject_hash').strip()
        shutil.copy(root_certificate, f'{folder}/ssl/certs/{digest}.0')
        with open(root_certificate, encoding='utf8') as root, open(f'{folder}/ssl/certs/ca-certificates.crt', 'a', encoding='utf8') as bundle:
            bundle.write(root.read())

    def run(self, where, *command):
        return ['ip', 'netns', 'exec', where, *command]

    def __exit__(self, *_):
        for name in (self.client, self.servers):
            subprocess.run(['ip', 'netns', 'del', name], capture_output=True, check=False)
        shutil.rmtree(f'/etc/netns/{self.client}', ignore_errors=True)
