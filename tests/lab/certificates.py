"""The lab's own authorities and server certificates, made with the openssl command."""
import os
import time

from network import sh

EVERY_HOST = '*.lab.test'
EVERY_LIST = tuple(f'{name}{domain}.test' for domain in ('listed', 'wellknown', 'discovered', 'astray') for name in ('', 'autoconfig.', 'autodiscover.'))
DAY = 86400


def in_days(days):
    return time.strftime('%Y%m%d%H%M%SZ', time.gmtime(time.time() + days * DAY))


def certify(folder):
    """A chain for every kind of certificate, by kind; the roots that clients trust, the last of them added by hand."""
    known = Authority(folder, 'known', 'Lab Trust')
    unknown = Authority(folder, 'unknown', 'Nobody Knows')
    inspector = Authority(folder, 'inspector', 'Zscaler Lab Stand-In')
    company = Authority(folder, 'company', 'Lab Works')
    chains = {'good': known.leaf('good', EVERY_HOST),
              'expired': known.leaf('expired', EVERY_HOST, end='20240101000000Z'),
              'not-yet-valid': known.leaf('not-yet-valid', EVERY_HOST, start='20440101000000Z'),
              'next-year': known.leaf('next-year', EVERY_HOST, start=in_days(370)),
              'ends-soon': known.leaf('ends-soon', EVERY_HOST, end=in_days(5), bits=2048),
              'other-host': known.leaf('other-host', 'mail.other-provider.test'),
              'self-signed': known.self_signed('self-signed', EVERY_HOST),
              'unknown-issuer': unknown.leaf('unknown-issuer', EVERY_HOST),
              'incomplete': known.leaf('incomplete', EVERY_HOST, intermediate=False),
              'weak': known.leaf('weak', EVERY_HOST, bits=1024),
              'inspected': inspector.leaf('inspected', EVERY_HOST),
              'company': company.leaf('company-server', EVERY_HOST),
              'company-for-provider': company.leaf('company-for-provider', 'imap.gmail.com'),
              'lists': known.leaf('lists', *EVERY_LIST),
              'lists-of-nobody': unknown.leaf('lists-of-nobody', *EVERY_LIST),
              'stapled': known.leaf('stapled', EVERY_HOST),
              'revoked': known.leaf('revoked', EVERY_HOST)}
    known.staple('stapled')
    known.revoke('revoked')
    known.staple('revoked')
    return chains, [known.root, inspector.root, company.root]


class Authority:
    """A root, an intermediate below it, and leaves; files in FOLDER: NAME.pem (certificate), NAME.key, NAME-chain.pem."""

    def __init__(self, folder, name, organisation):
        self.folder, self.name, self.organisation = folder, name, organisation
        self.root = self._path(f'{name}.pem')
        self._key(name)
        sh('openssl', 'req', '-x509', '-new', '-key', self._path(f'{name}.key'), '-out', self.root, '-days', '3650',
           '-subj', f'/O={organisation}/CN={organisation} Root',
           '-addext', 'basicConstraints=critical,CA:TRUE', '-addext', 'keyUsage=critical,keyCertSign,cRLSign')
        self._sign(f'{name}-issuing', f'/O={organisation}/CN={organisation} Issuing 1', name,
                   ['basicConstraints=critical,CA:TRUE,pathlen:0', 'keyUsage=critical,keyCertSign,cRLSign'],
                   '20200101000000Z', '20450101000000Z')

    def leaf(self, name, *hosts, start='20200101000000Z', end='20450101000000Z', intermediate=True, bits=0):
        """A server certificate for HOSTS; the path of the chain with its key, as Postfix wants it, is returned. BITS: of an RSA
        key; none: a key on the curve P-256, which is made sooner."""
        self._sign(name, f'/CN={hosts[0]}', f'{self.name}-issuing',
                   ['subjectAltName=' + ','.join(f'DNS:{host}' for host in hosts), 'extendedKeyUsage=serverAuth', 'basicConstraints=CA:FALSE'], start, end, bits)
        return self._chain(name, [name, f'{self.name}-issuing'] if intermediate else [name])

    def revoke(self, name):
        sh('openssl', 'ca', '-config', self._path(f'{name}.cnf'), '-revoke', self._path(f'{name}.pem'), '-crl_reason', 'keyCompromise',
           '-cert', self._path(f'{self.name}-issuing.pem'), '-keyfile', self._path(f'{self.name}-issuing.key'))

    def staple(self, name):
        """What the authority says of the certificate at this time goes into NAME.ocsp."""
        issuer, question = self._path(f'{self.name}-issuing'), self._path(f'{name}.question')
        sh('openssl', 'ocsp', '-issuer', f'{issuer}.pem', '-cert', self._path(f'{name}.pem'), '-no_nonce', '-reqout', question)
        sh('openssl', 'ocsp', '-index', f'{issuer}.index', '-CA', f'{issuer}.pem', '-rsigner', f'{issuer}.pem', '-rkey', f'{issuer}.key',
           '-reqin', question, '-respout', self._path(f'{name}.ocsp'), '-ndays', '5')

    def self_signed(self, name, host):
        self._key(name)
        sh('openssl', 'req', '-x509', '-new', '-key', self._path(f'{name}.key'), '-out', self._path(f'{name}.pem'), '-days', '365',
           '-subj', f'/CN={host}', '-addext', f'subjectAltName=DNS:{host}')
        return self._chain(name, [name])

    def _path(self, name):
        return os.path.join(self.folder, name)

    def _key(self, name, bits=0):
        kind = ['genrsa', '-out'] if bits else ['ecparam', '-name', 'prime256v1', '-genkey', '-noout', '-out']
        sh('openssl', *kind, self._path(f'{name}.key'), *([str(bits)] if bits else []))

    def _sign(self, name, subject, issuer, extensions, start, end, bits=0):
        self._key(name, bits)
        request, options = self._path(f'{name}.csr'), self._path(f'{name}.cnf')
        sh('openssl', 'req', '-new', '-key', self._path(f'{name}.key'), '-subj', subject, '-out', request)
        database = self._path(f'{issuer}.index')
        open(database, 'a', encoding='utf8').close()
        with open(options, 'w', encoding='utf8') as file:
            file.write('[ca]\ndefault_ca=d\n[d]\ndatabase=%s\nnew_certs_dir=%s\nrand_serial=yes\ndefault_md=sha256\npolicy=p\nx509_extensions=x\n'
                       'unique_subject=no\n[p]\norganizationName=optional\ncommonName=supplied\n[x]\n%s\n'
                       % (database, self.folder, '\n'.join(extensions)))
        sh('openssl', 'ca', '-batch', '-config', options, '-in', request, '-out', self._path(f'{name}.pem'), '-notext',
           '-cert', self._path(f'{issuer}.pem'), '-keyfile', self._path(f'{issuer}.key'), '-startdate', start, '-enddate', end)

    def _chain(self, name, certificates):
        path = self._path(f'{name}-chain.pem')
        with open(path, 'w', encoding='utf8') as chain:
            for part in [f'{name}.key', *(f'{c}.pem' for c in certificates)]:
                with open(self._path(part), encoding='utf8') as file:
                    chain.write(file.read())
        return path
