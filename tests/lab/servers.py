"""Real Dovecot (IMAP, POP3) and Postfix (SMTP, submission) of Debian's packages in the servers' namespace."""
import os
import pwd
import shutil
import subprocess
import time

from network import sh

AUTH_PORT = 12345


class Dovecot:
    """One instance for all addresses; each has a certificate of its own."""

    def __init__(self, network, folder):
        self.network, self.folder, self.locals = network, os.path.join(folder, 'dovecot'), []
        self.process = None
        os.makedirs(self.folder)

    @staticmethod
    def installed():
        return shutil.which('dovecot')

    def serve(self, address, chain):
        self.locals.append((address, chain))

    def start(self):
        os.makedirs(f'{self.folder}/mail')
        with open(f'{self.folder}/users', 'w', encoding='utf8') as file:
            file.write('user@lab.test:{PLAIN}secret::::::\n')
        config = f'''
base_dir = {self.folder}/run
state_dir = {self.folder}/run
log_path = {self.folder}/log
protocols = imap pop3
listen = {", ".join(a for a, _ in self.locals)}
ssl = yes
ssl_min_protocol = TLSv1.2
ssl_cipher_list = ALL:!aNULL:@SECLEVEL=0
disable_plaintext_auth = yes
auth_mechanisms = plain login
auth_failure_delay = 0
mail_location = maildir:{self.folder}/mail/%u
mail_uid = nobody
mail_gid = nogroup
first_valid_uid = 1
default_internal_user = dovecot
default_login_user = dovenull
passdb {{
  driver = passwd-file
  args = {self.folder}/users
}}
userdb {{
  driver = static
  args = uid=nobody gid=nogroup home={self.folder}/mail/%u
}}
service auth {{
  inet_listener {{
    address = 127.0.0.1
    port = {AUTH_PORT}
  }}
}}
'''
        for address, chain in self.locals:
            config += f'local {address} {{\n  ssl_cert = <{chain}\n  ssl_key = <{chain}\n}}\n'
        first = self.locals[0][1]
        config += f'ssl_cert = <{first}\nssl_key = <{first}\n'
        path = f'{self.folder}/dovecot.conf'
        with open(path, 'w', encoding='utf8') as file:
            file.write(config)
        shutil.chown(f'{self.folder}/mail', 'nobody', 'nogroup')
        os.chmod(self.folder, 0o755)
        self.process = subprocess.Popen(self.network.run(self.network.servers, 'dovecot', '-F', '-c', path),
                                        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT)

    def stop(self):
        if self.process:
            self.process.terminate()
            self.process.wait(10)


class Postfix:
    """One instance; each service is a line of master.cf with options of its own."""

    def __init__(self, network, folder):
        self.network, self.folder, self.lines = network, os.path.join(folder, 'postfix'), []
        self.process = None
        self.number = 0

    @staticmethod
    def installed():
        return os.path.exists('/usr/lib/postfix/sbin/master')

    def serve(self, address, port, **options):
        """options: Postfix parameters for this service alone"""
        chosen = {'smtpd_tls_security_level': 'may', 'smtpd_sasl_auth_enable': 'yes', 'smtpd_tls_auth_only': 'yes', **options}
        if port == 465:
            chosen |= {'smtpd_tls_wrappermode': 'yes', 'smtpd_tls_security_level': 'encrypt'}
        self.lines.append(f'{address}:{port} inet n - n - - smtpd\n' + ''.join(f'  -o {{ {k} = {v} }}\n' for k, v in chosen.items()))

    def start(self):
        spool, etc = f'{self.folder}/spool', f'{self.folder}/etc'
        os.makedirs(etc)
        uid = pwd.getpwnam('postfix').pw_uid
        for name in ('active', 'bounce', 'corrupt', 'defer', 'deferred', 'flush', 'hold', 'incoming', 'maildrop', 'pid', 'private', 'public', 'saved', 'trace'):
            os.makedirs(f'{spool}/{name}')
            if name != 'pid':
                os.chown(f'{spool}/{name}', uid, -1)
        for name in ('maildrop', 'public'):
            shutil.chown(f'{spool}/{name}', group='postdrop')
        os.chmod(f'{spool}/public', 0o710)
        os.chmod(f'{spool}/maildrop', 0o730)
        os.makedirs(f'{self.folder}/data')
        os.chown(f'{self.folder}/data', uid, -1)
        with open(f'{etc}/main.cf', 'w', encoding='utf8') as file:
            file.write(f'''compatibility_level = 3.6
queue_directory = {spool}
data_directory = {self.folder}/data
daemon_directory = /usr/lib/postfix/sbin
command_directory = /usr/sbin
mail_owner = postfix
setgid_group = postdrop
maillog_file = {self.folder}/log
maillog_file_prefixes = {self.folder}
myhostname = mail.lab.test
mydestination =
inet_protocols = ipv4
smtp_dns_support_level = disabled
default_transport = discard
relay_transport = discard
local_recipient_maps =
smtpd_peername_lookup = no
smtpd_sasl_type = dovecot
smtpd_sasl_path = inet:127.0.0.1:{AUTH_PORT}
smtpd_relay_restrictions = permit_sasl_authenticated, reject_unauth_destination
smtpd_client_connection_rate_limit = 0
smtpd_error_sleep_time = 0
smtpd_tls_session_cache_database =
tls_medium_cipherlist = ALL:!aNULL:@SECLEVEL=0
alias_maps =
''')
        services = '''cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
proxymap unix - - n - - proxymap
anvil unix - - n - 1 anvil
discard unix - - n - - discard
error unix - - n - - error
retry unix - - n - - error
tlsmgr unix - - n 1000? 1 tlsmgr
postlog unix-dgram n - n - 1 postlogd
'''
        with open(f'{etc}/master.cf', 'w', encoding='utf8') as file:
            file.write(services + ''.join(self.lines))
        command = self.network.run(self.network.servers, '/usr/lib/postfix/sbin/master', '-c', etc)
        self.process = subprocess.Popen(command, env={**os.environ, 'MAIL_CONFIG': etc}, stdin=subprocess.DEVNULL,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT)

    def stop(self):
        if self.process:
            self.process.terminate()
            self.process.wait(10)


def wait_until_listening(network, places, seconds=20):
    """Until every (address, port) has a listening socket."""
    end = time.monotonic() + seconds
    wanted = {f'{a}:{p}' for a, p in places}
    while True:
        listening = {line.split()[3] for line in sh(*network.run(network.servers, 'ss', '-Hltn')).splitlines()}
        if wanted <= listening:
            return
        if time.monotonic() > end:
            raise RuntimeError(f'not listening: {sorted(wanted - listening)}')
        time.sleep(0.05)
