"""What goes wrong when somebody signs in."""
from scenario import Scenario, on
from servers import TOKEN

READING = on(993, 110)


def scripted(protocol, reply, port):
    return {port: {'does': protocol, 'tls': 'at once', 'mechanisms': ['PLAIN', 'LOGIN'], 'replies': {'sign-in': reply}}}


def hold_mailbox(lab, scenario):
    """Another session that has the mailbox open, as long as the lab lives."""
    lab.visit(scenario, 110, 'USER held@lab.test', 'PASS secret')


POP_FIRST = {'smtpd_sasl_auth_enable': 'no', 'smtpd_relay_restrictions': '', 'smtpd_recipient_restrictions':
             'check_client_access static:{550 5.7.1 Please check your mail first: this server wants POP before SMTP},reject'}

SCENARIOS = [
    Scenario('wrong-password', 'auth.rejected', password='guess'),
    Scenario('no-auth', 'auth.not-offered', on(587, 465), postfix={'smtpd_sasl_auth_enable': 'no'}),
    Scenario('auth-after-tls', 'auth.only-after-tls', [('smtp', 587, 'none'), ('smtp', 25, 'none')]),
    Scenario('no-common-way', 'auth.mechanism-mismatch', on(587, 465), postfix={'smtpd_sasl_mechanism_filter': 'digest-md5'}),
    Scenario('scram-only', 'auth.mechanism-mismatch', on(587, 465, 993, 110), scram=True, signed_in=True),
    Scenario('tokens-only', 'auth.oauth2-only', on(587, 465, 993, 110), oauth=True),
    Scenario('good-token', 'ok', on(587, 465, 993, 110), oauth=True, signed_in=True, password=TOKEN, by_token=True),
    Scenario('stale-token', 'auth.rejected', on(587, 993, 110), oauth=True, password='token-of-yesterday', by_token=True,
             evidence={'by_token': True}),
    Scenario('clear-sign-in', 'ok', [('imap', 143, 'none'), ('pop3', 110, 'none')], dovecot='disable_plaintext_auth = no',
             signed_in=True, options=('--sign-in-without-tls',)),
    Scenario('disabled', 'auth.account-disabled', READING, user='gone@lab.test'),
    Scenario('app-password', 'auth.app-password-required', on(465, 993),
             odd=scripted('smtp', '534 5.7.9 This account needs an application-specific password', 465)
             | scripted('imap', '@ NO [ALERT] Sign in with an app password, please', 993)),
    Scenario('pop-first', 'auth.pop-before-smtp', on(587), beside='smtp.relay-denied', postfix=POP_FIRST, password=None,
             options=('--send-test', 'friend@example.net', '--from', 'user@lab.test')),
    Scenario('held', 'mailbox.locked', on(110, 995), user='held@lab.test', before=hold_mailbox,
             dovecot='disable_plaintext_auth = no\nprotocol pop3 {\n  pop3_lock_session = yes\n}'),
]
