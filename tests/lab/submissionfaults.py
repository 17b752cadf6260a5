"""Messages that Postfix does not take."""
from scenario import Scenario, on

SUBMISSION = on(587)


def refusing(name, expected, restriction, options=(), **more):
    """A message from the signed-in user to a friend; RESTRICTION comes before anything else about recipients."""
    return Scenario(name, expected, more.pop('services', SUBMISSION),
                    postfix={'smtpd_recipient_restrictions': f'{restriction}permit_sasl_authenticated,reject'} | more.pop('postfix', {}),
                    options=('--send-test', 'friend@example.net', '--from', 'user@lab.test', *options), **more)


def spend_connection(lab, scenario):
    """The one connection that the server allows in its unit of time."""
    lab.visit(scenario, 587)


SCENARIOS = [
    refusing('sending', 'ok', ''),
    Scenario('back-over-imap', 'ok', on(587, 993), options=('--send-test', 'user@lab.test'), arrives=True),
    Scenario('back-over-pop3', 'ok', on(465, 995), options=('--send-test', 'user@lab.test'), arrives=True),
    refusing('not-signed-in', 'smtp.auth-required', '', password=None, beside='smtp.relay-denied'),
    refusing('no-relay', 'smtp.relay-denied', 'reject_unauth_destination,', services=on(25), password=None,
             postfix={'smtpd_sasl_auth_enable': 'no'}),
    refusing('other-sender', 'smtp.sender-rejected', 'reject_sender_login_mismatch,',
             postfix={'smtpd_sender_login_maps': 'inline:{user@lab.test=chief@lab.test}'}),
    refusing('nobody-there', 'smtp.recipient-rejected',
             'check_recipient_access inline:{{friend@example.net=550 5.1.1 No such person here}},'),
    refusing('mailbox-full', 'mailbox.over-quota',
             'check_recipient_access inline:{{friend@example.net=552 5.2.2 The mailbox is over its quota}},'),
    refusing('too-big', 'smtp.message-too-big', '', ('--send-size', '60000'), postfix={'message_size_limit': '20000'}),
    refusing('greylisted', 'smtp.greylisted',
             'check_recipient_access static:{451 4.7.1 Greylisting in action, come again in five minutes},'),
    refusing('too-many', 'smtp.rate-limited', '', beside='service.busy', before=spend_connection,
             postfix={'smtpd_client_connection_rate_limit': '1'}),
    refusing('bare-name', 'smtp.helo-rejected', '', evidence={'bare_name': 'MAILMEND-PC', 'accepted_name': '*'}, postfix={
        'smtpd_helo_required': 'yes', 'smtpd_helo_restrictions': 'reject_non_fqdn_helo_hostname,reject_invalid_helo_hostname'}),
    refusing('unwelcome-name', 'smtp.helo-rejected', '', postfix={
        'smtpd_delay_reject': 'no', 'smtpd_helo_required': 'yes',
        'smtpd_helo_restrictions': 'check_helo_access static:{504 5.5.2 Helo command rejected: need a full host name}'}),
]
