"""Servers that answer, but not as they should."""
from scenario import Scenario, on

THREE = {587: 'smtp', 143: 'imap', 110: 'pop3'}
GREETINGS = {'smtp': '220 ', 'imap': '* OK ', 'pop3': '+OK '}
BUSY = {'smtpd_delay_reject': 'no', 'smtpd_client_restrictions': 'check_client_access static:{421 4.3.2 Busy at the moment, come back later}'}
HTTP = 'HTTP/1.1 400 Bad Request\r\nServer: lab\r\nContent-Length: 0\r\n\r\n'
SSH = 'SSH-2.0-LabShell_9\r\n'


def everywhere(orders):
    """orders(protocol) at the ports of the three protocols."""
    return {port: orders(protocol) for port, protocol in THREE.items()}


SCENARIOS = [
    Scenario('no-greeting', 'service.no-greeting', on(*THREE), odd=everywhere(lambda p: {'does': 'silent'}), options=('--timeout', '12')),
    Scenario('closing', 'service.dropped', on(*THREE), odd=everywhere(lambda p: {'does': p, 'tls': 'offered', 'ends': 'greeting'})),
    Scenario('closing-at-data', 'service.dropped', on(465), odd={465: {'does': 'smtp', 'tls': 'at once', 'mechanisms': ['PLAIN'], 'ends': 'data'}},
             options=('--send-test', 'friend@example.net')),
    Scenario('busy', 'service.busy', on(25, 587, 465), postfix=BUSY),
    Scenario('busy-reading', 'service.busy', on(143, 110),
             odd={143: {'does': 'imap', 'greeting': '* BYE [UNAVAILABLE] Shutting down for maintenance', 'ends': 'greeting'},
                  110: {'does': 'pop3', 'greeting': '-ERR [SYS/TEMP] Too many users, try again soon', 'ends': 'greeting'}}),
    Scenario('web-server', 'service.wrong-protocol', on(*THREE), odd=everywhere(lambda p: {'does': 'web'})),
    Scenario('remote-login', 'service.wrong-protocol', on(*THREE), odd=everywhere(lambda p: {'does': 'says', 'text': SSH})),
    Scenario('firewall', 'service.altered-by-middlebox', on(587), beside='service.starttls-not-offered',
             odd={587: {'does': 'relay', 'meddles': 'masks', 'behind': ['127.0.0.1', 2525]}}),
    Scenario('long-line', 'service.malformed-reply', on(*THREE),
             odd=everywhere(lambda p: {'does': 'floods', 'begin': GREETINGS[p], 'text': 'no end '})),
    Scenario('endless-offer', 'service.malformed-reply', on(587),
             odd={587: {'does': 'floods_after_question', 'greeting': '220 ready\r\n', 'begin': '250-lab\r\n', 'text': '250-X-MORE\r\n'}}),
    Scenario('garbage', 'service.malformed-reply', on(*THREE), beside='service.wrong-protocol',
             odd=everywhere(lambda p: {'does': 'says', 'text': ''.join(map(chr, range(128, 256))) * 20 + '\0\1\2\r\n'})),
    Scenario('slow-greeting', 'ok service.slow-greeting', on(587, 25),
             postfix={'smtpd_delay_reject': 'no', 'smtpd_client_restrictions': 'sleep 6'}),
]
