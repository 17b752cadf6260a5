"""What goes wrong before a server says anything: names, ways and doors, and the surroundings of the computer."""
from network import NOWHERE6, WEB, WELL_KNOWN
from scenario import PORTS, Scenario, on

EVERY = tuple(PORTS)
MAIL = '{ 25, 587, 465, 143, 993, 110, 995 }'
# The first packet of each connection gets lost; a client sends it again after a second (RFC 6298).
LOSSY = 'SERVER tcp flags syn ip saddr . tcp sport != @seen add @seen { ip saddr . tcp sport } drop'
# Every third piece of data that a service is sent gets lost.
LOSING = tuple(f'SERVER tcp dport {port} tcp flags & psh == psh numgen inc mod 3 0 drop' for port in (993, 587, 143))
SICK, WELL = 'sick-of-three', 'well-of-three'


SCENARIOS = [
    Scenario('unknown-name', 'dns.not-found', on(993, 587), answer='unknown'),
    Scenario('no-address', 'dns.no-address', on(993, 587), answer=[]),
    Scenario('failing-names', 'dns.server-failure', on(993, 587), answer='failure'),
    Scenario('silent-names', 'dns.timeout', on(993, 587), answer='silent'),
    Scenario('refused', 'tcp.refused', absent=EVERY),
    Scenario('filtered', 'tcp.timeout', filters=(f'SERVER tcp dport {MAIL} drop',)),
    Scenario('forbidden', 'tcp.unreachable', filters=('SERVER tcp flags syn reject with icmp type admin-prohibited',)),
    Scenario('reset', 'tcp.reset', on(993, 587, 110), odd={p: {'does': 'reset'} for p in (993, 587, 110)},
             beside='tls.handshake-failed'),
    # One way is closed, another is open; both are named.
    Scenario('port-blocked', 'net.port-blocked', on(25), filters=('SERVER tcp dport 25 drop',), instead=465),
    Scenario('sending-blocked', 'net.port-blocked', on(587), filters=('SERVER tcp dport { 25, 465, 587 } drop',)),
    Scenario('reading-blocked', 'net.port-blocked', on(143), filters=('SERVER tcp dport 143 drop',), instead=993),
    Scenario('broken-ipv6', 'ok net.ipv6-broken', on(993, 587), answer=[NOWHERE6, 'SERVER'], evidence={'addresses': NOWHERE6}),
    # Three addresses under one name; only the second is dead, so mail fails now and then.
    Scenario('dead-of-three', 'ok tcp.timeout', on(993, 587), answer=['SERVER', 'SERVER+1', 'SERVER+2'],
             filters=('SERVER+1 drop',), addresses=3, evidence={'only_at': 'SERVER+1', 'works_at': 'SERVER'}),
    Scenario('slow', 'ok net.slow', on(993, 587), filters=(LOSSY,)),
    Scenario('losing', 'ok net.slow', on(993, 587, 143), filters=LOSING, evidence={'lost_percent': '*'}),
    # What others say of it: a public name service, a well-known host on the same port.
    Scenario('kept-back', 'dns.not-found dns.resolver-differs', on(993, 587), client='curious', answer='unknown',
             elsewhere=[WELL_KNOWN], evidence={'elsewhere': WELL_KNOWN}),
    Scenario('diverted', 'tcp.refused dns.resolver-differs', on(993), client='curious', answer=['0.0.0.0'],
             elsewhere=[WELL_KNOWN], evidence={'here': '0.0.0.0'}),
    Scenario('blocked-for-all', 'net.port-blocked', on(587), client='curious', evidence={'silent_elsewhere': 'smtp.gmail.com'},
             filters=('SERVER tcp dport 587 drop', 'WELL_KNOWN tcp dport 587 drop')),
    Scenario('blocked-at-server', 'tcp.timeout net.port-blocked', on(465), client='curious',
             evidence={'open_elsewhere': 'smtp.gmail.com'}, filters=('SERVER tcp dport 465 drop',)),
    Scenario('listed', 'tcp.refused', on(993, 587), client='listed', evidence={'hosts_address': WEB}),
    Scenario('sign-in-page', 'net.captive-portal', on(993, 587), client='portal', about='system', beside='tcp.refused'),
    Scenario('no-cable', 'net.offline', on(993, 587), client='offline', about='system', beside='dns.server-failure dns.timeout'),
    # The certificate's time has begun by the world's clock, not by this computer's.
    Scenario('wrong-clock', 'clock.skewed', on(993, 587), certificate='next-year', client='past', about='system'),
]
