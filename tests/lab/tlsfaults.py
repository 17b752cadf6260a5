"""What goes wrong when a connection is to become encrypted: Postfix where it can show the fault, else odd servers."""
from scenario import Scenario, on

SMTP_TLS = on(587, 465)
OLD = {f'smtpd_tls_{m}protocols': 'TLSv1' for m in ('', 'mandatory_')}
CIPHERLESS = {'smtpd_tls_protocols': 'TLSv1.2', 'smtpd_tls_mandatory_protocols': 'TLSv1.2',
              'tls_medium_cipherlist': 'NULL-SHA256:@SECLEVEL=0'}
HANDSHAKE_FAILURE = 80  # internal_error of RFC 8446 section 6, which says nothing of the reason


def for_each(ports, **orders):
    names = {587: 'smtp', 465: 'smtp', 143: 'imap', 993: 'imap', 110: 'pop3', 995: 'pop3'}
    return {port: {'does': names[port], 'mechanisms': ['PLAIN'], **orders} for port in ports}


SCENARIOS = [
    Scenario('plain-on-tls', 'tls.plaintext-on-tls-port', [('smtp', 587, 'tls')], instead=587),
    Scenario('tls-on-plain', 'tls.implicit-tls-on-plain-port', [('smtp', 465, 'starttls')], instead=465),
    Scenario('too-old', 'tls.protocol-too-old', SMTP_TLS, postfix=OLD),
    Scenario('no-cipher', 'tls.no-shared-cipher', SMTP_TLS, postfix=CIPHERLESS),
    Scenario('client-certificate', 'tls.client-certificate-required', on(465),
             postfix={'smtpd_tls_req_ccert': 'yes', 'smtpd_tls_ask_ccert': 'yes'}),
    Scenario('broken-handshake', 'tls.handshake-failed', on(993, 465, 587, 143, 110), beside='tcp.reset',
             odd={port: {'does': 'reset_hello'} for port in (993, 465)} | for_each((587, 143, 110), tls='reset')),
    Scenario('ended-handshake', 'tls.handshake-failed', on(993, 587),
             odd={993: {'does': 'close_hello'}} | for_each((587,), tls='closed')),
    Scenario('alerting', 'tls.handshake-failed', on(993), odd={993: {'does': 'alert', 'alert': HANDSHAKE_FAILURE}}),
    Scenario('silent-handshake', 'tls.handshake-failed', on(993), beside='service.no-greeting', odd={993: {'does': 'silent'}},
             options=('--timeout', '15')),
    Scenario('no-starttls', 'service.starttls-not-offered', on(587), postfix={'smtpd_tls_security_level': 'none'}),
    Scenario('starttls-stripped', 'service.starttls-not-offered', on(587),
             odd={587: {'does': 'relay', 'meddles': 'strips', 'behind': ['127.0.0.1', 2525]}}),
    Scenario('starttls-failing', 'service.starttls-refused', on(587), 
             postfix={'smtpd_tls_chain_files': '', **{f'smtpd_tls_{f}_file': '/nonexistent.pem' for f in ('cert', 'key')}}),
    Scenario('starttls-refused', 'service.starttls-refused', on(143, 110), odd=for_each((143, 110), tls='refused')),
    Scenario('starttls-injected', 'service.starttls-injection', on(587, 143, 110), odd=for_each((587, 143, 110), tls='injected')),
]
