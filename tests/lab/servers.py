"""Real Dovecot (IMAP, POP3) and Postfix (SMTP, submission) of Debian's packages in the servers' namespace."""
import os
import pwd
import shutil
import subprocess
import time

from network import sh

OAUTH_PORT, SCRAM_PORT = 12346, 12347
TOKEN, TOKEN_PORT = 'token-of-user', 12348  # and who is asked whether a token is valid
# The accounts: an ordinary one, one that was switched off, and one whose mailbox another session holds.
USERS = '''user@lab.test:{PLAIN}secret::::::
held@lab.test:{PLAIN}secret::::::
gone@lab.test:{PLAIN}secret::::::nologin reason=This_account_was_disabled
'''

DOVECOT = '''
ssl_cert = <{dovecot.usual}
ssl_key = <{dovecot.usual}
base_dir = {dovecot.folder}/run
state_dir = {dovecot.folder}/run
log_path = {dovecot.folder}/log
protocols = imap pop3
listen = {listen}
ssl = yes
ssl_min_protocol = TLSv1.2
ssl_cipher_list = ALL:!aNULL:@SECLEVEL=0
disable_plaintext_auth = yes
auth_mechanisms = {dovecot.mechanisms}
auth_failure_delay = 0
mail_location = maildir:{dovecot.folder}/mail/%u
mail_uid = nobody
mail_gid = nogroup
first_valid_uid = 1
default_internal_user = dovecot
default_login_user = dovenull
passdb {{
  {passwords}
}}
userdb {{
  driver = static
  args = uid=nobody gid=nogroup home={dovecot.folder}/mail/%u
}}
service imap-login {{
  service_count = 0
  process_min_avail = 1
}}
service pop3-login {{
  service_count = 0
  process_min_avail = 1
}}
service auth {{
  inet_listener {{
    address = 127.0.0.1
    port = {dovecot.auth_port}
  }}
}}
'''
MAIN = '''compatibility_level = 3.6
queue_directory = {spool}
data_directory = {folder}/data
daemon_directory = /usr/lib/postfix/sbin
command_directory = /usr/sbin
mail_owner = postfix
setgid_group = postdrop
maillog_file = {folder}/log
maillog_file_prefixes = {folder}
myhostname = mail.lab.test
mydestination =
inet_protocols = all
smtp_dns_support_level = disabled
default_transport = discard
relay_transport = discard
transport_maps = inline:{{user@lab.test=virtual:}}
virtual_mailbox_base = {folder}/../passwords/mail
virtual_mailbox_maps = inline:{{user@lab.test=user@lab.test/}}
virtual_uid_maps = static:65534
virtual_gid_maps = static:65534
virtual_minimum_uid = 1
local_recipient_maps =
smtpd_peername_lookup = no
smtpd_sasl_type = dovecot
smtpd_sasl_path = inet:127.0.0.1:12345
smtpd_relay_restrictions = permit_sasl_authenticated, reject_unauth_destination
smtpd_client_connection_rate_limit = 0
smtpd_client_connection_count_limit = 0
default_process_limit = 300
smtpd_error_sleep_time = 0
smtpd_tls_session_cache_database =
tls_medium_cipherlist = ALL:!aNULL:@SECLEVEL=0
alias_maps =
'''
MASTER = '''cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
proxymap unix - - n - - proxymap
anvil unix - - n - 1 anvil
discard unix - - n - - discard
virtual unix - n n - - virtual
error unix - - n - - error
retry unix - - n - - error
tlsmgr unix - - n 1000? 1 tlsmgr
postlog unix-dgram n - n - 1 postlogd
'''


class Dovecot:
    """One instance for all addresses; each has a certificate of its own. Instances differ by what they take to sign in."""

    def __init__(self, network, folder, usual, name='passwords', mechanisms='plain login digest-md5', port=12345):
        """usual: the chain of most addresses"""
        self.network, self.folder, self.usual, self.locals = network, os.path.join(folder, name), usual, []
        self.mechanisms, self.auth_port, self.process = mechanisms, port, None
        os.makedirs(self.folder)

    @staticmethod
    def installed():
        return shutil.which('dovecot')

    def serve(self, address, chain, settings=''):
        """settings: lines of dovecot.conf for this address alone"""
        self.locals.append((address, chain, settings))

    def start(self):
        os.makedirs(f'{self.folder}/mail')
        with open(f'{self.folder}/users', 'w', encoding='utf8') as file:
            file.write(USERS)
        config = DOVECOT.format(dovecot=self, listen=', '.join(a for a, _, _ in self.locals), passwords=self._passwords())
        for address, chain, settings in self.locals:
            if chain == self.usual and not settings:
                continue  # each block costs every connection time
            config += f'local {address} {{\n  ssl_cert = <{chain}\n  ssl_key = <{chain}\n{settings}\n}}\n'
        path = f'{self.folder}/dovecot.conf'
        with open(path, 'w', encoding='utf8') as file:
            file.write(config)
        shutil.chown(f'{self.folder}/mail', 'nobody', 'nogroup')
        os.chmod(self.folder, 0o755)
        self.process = subprocess.Popen(self.network.at_servers('dovecot', '-F', '-c', path),
                                        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT)

    def _passwords(self):
        if 'oauth' not in self.mechanisms:
            return f'driver = passwd-file\n  args = {self.folder}/users'
        with open(f'{self.folder}/tokens', 'w', encoding='utf8') as file:
            file.write('introspection_mode = get\nusername_attribute = email\nactive_attribute = active\nactive_value = true\n'
                       f'introspection_url = http://127.0.0.1:{TOKEN_PORT}/?token=\n')
        return f'driver = oauth2\n  mechanisms = {self.mechanisms}\n  args = {self.folder}/tokens'

    def is_wanted(self):
        return bool(self.locals)

    def stop(self):
        self.process.terminate()
        self.process.wait(10)


class Postfix:
    """One instance; each service is a line of master.cf with options of its own."""

    def __init__(self, network, folder):
        self.network, self.folder, self.lines = network, os.path.join(folder, 'postfix'), []
        self.process = None

    @staticmethod
    def installed():
        return os.path.exists('/usr/lib/postfix/sbin/master')

    def serve(self, address, port, **options):
        """options: Postfix parameters for this service alone"""
        chosen = {'smtpd_tls_security_level': 'may', 'smtpd_sasl_auth_enable': 'yes', 'smtpd_tls_auth_only': 'yes', **options}
        if port == 465:
            chosen |= {'smtpd_tls_wrappermode': 'yes', 'smtpd_tls_security_level': 'encrypt'}
        place = f'[{address}]:{port}' if ':' in address else f'{address}:{port}'
        self.lines.append(f'{place} inet n - n - - smtpd\n' + ''.join(f'  -o {{ {k} = {v} }}\n' for k, v in chosen.items()))

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
            file.write(MAIN.format(spool=spool, folder=self.folder))
        with open(f'{etc}/master.cf', 'w', encoding='utf8') as file:
            file.write(MASTER + ''.join(self.lines))
        command = self.network.at_servers('/usr/lib/postfix/sbin/master', '-c', etc)
        self.process = subprocess.Popen(command, env={**os.environ, 'MAIL_CONFIG': etc}, stdin=subprocess.DEVNULL,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT)

    def is_wanted(self):
        return bool(self.lines)

    def stop(self):
        self.process.terminate()
        self.process.wait(10)


class Stapler:
    """A TLS server that hands over what the authority says of its certificate, and says nothing else."""

    def __init__(self, network, place, chain, answer):
        self.command = network.at_servers('openssl', 's_server', '-accept', '%s:%d' % place, '-cert', chain, '-cert_chain', chain,
                                          '-key', chain, '-status_file', answer, '-quiet')
        self.process = None

    def start(self):
        # It closes its connections once nothing more can come from its standard input.
        self.process = subprocess.Popen(self.command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT)

    def stop(self):
        self.process.terminate()
        self.process.wait(10)
        self.process.stdin.close()


def wait_until_listening(network, places, seconds=20):
    """Until every (address, port) has a listening socket."""
    end = time.monotonic() + seconds
    wanted = {f'{a}:{p}' for a, p in places}
    while True:
        listening = {line.split()[3] for line in sh(*network.at_servers('ss', '-Hltn')).splitlines()}
        if wanted <= listening:
            return
        if time.monotonic() > end:
            raise RuntimeError(f'not listening: {sorted(wanted - listening)}')
        time.sleep(0.05)
