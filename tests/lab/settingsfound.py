"""Mail addresses whose servers have to be found."""
from network import SETTINGS_WEB, UNSOUND_WEB
from scenario import Scenario, on

BOTH = [('imap', 993, 'tls'), ('smtp', 587, 'starttls')]


def client_config(domain, host):
    """A provider's list in Mozilla's form."""
    return f'''<?xml version="1.0" encoding="UTF-8"?>
<clientConfig version="1.1"><emailProvider id="{domain}"><domain>{domain}</domain><displayName>Lab Mail</displayName>
<incomingServer type="pop3"><hostname>{host}</hostname><port>995</port><socketType>SSL</socketType>
<username>user@lab.test</username><authentication>password-cleartext</authentication></incomingServer>
<incomingServer type="imap"><hostname>{host}</hostname><port>993</port><socketType>SSL</socketType>
<username>user@lab.test</username><authentication>password-cleartext</authentication></incomingServer>
<outgoingServer type="smtp"><hostname>{host}</hostname><port>587</port><socketType>STARTTLS</socketType>
<username>user@lab.test</username><authentication>password-cleartext</authentication></outgoingServer>
</emailProvider></clientConfig>'''


def autodiscover(host):
    """A server's answer in Microsoft's form."""
    protocols = ''.join(f'<Protocol><Type>{kind}</Type><Server>{host}</Server><Port>{port}</Port><SSL>on</SSL>'
                        f'<LoginName>user@lab.test</LoginName></Protocol>' for kind, port in (('IMAP', 993), ('SMTP', 587)))
    return f'''<?xml version="1.0" encoding="utf-8"?>
<Autodiscover xmlns="http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006">
<Response xmlns="http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a">
<Account><AccountType>email</AccountType><Action>settings</Action>{protocols}</Account></Response></Autodiscover>'''


SCENARIOS = [
    Scenario('found-in-list', 'ok', BOTH, found_for='user@listed.test', source='autoconfig', signed_in=True,
             records={'autoconfig.listed.test': [SETTINGS_WEB]},
             pages={'autoconfig.listed.test/mail/config-v1.1.xml': client_config('listed.test', 'found-in-list.lab.test')}),
    Scenario('found-well-known', 'auth.rejected', BOTH, found_for='user@wellknown.test', source='autoconfig', password='guess',
             records={'wellknown.test': [SETTINGS_WEB]},
             pages={'wellknown.test/.well-known/autoconfig/mail/config-v1.1.xml':
                    client_config('wellknown.test', 'found-well-known.lab.test')}),
    Scenario('found-in-clear', 'ok', BOTH, found_for='user@astray.test', source='autoconfig', stays_out=True,
             evidence={'kept_unconfirmed': True},
             records={'autoconfig.astray.test': [UNSOUND_WEB]},
             pages={'autoconfig.astray.test/mail/config-v1.1.xml': client_config('astray.test', 'found-in-clear.lab.test')}),
    Scenario('found-by-autodiscover', 'ok', BOTH, found_for='user@discovered.test', source='autodiscover', signed_in=True,
             records={'autodiscover.discovered.test': [SETTINGS_WEB]},
             pages={'autodiscover.discovered.test/autodiscover/autodiscover.xml': autodiscover('found-by-autodiscover.lab.test')}),
    Scenario('found-by-record', 'cert.expired', on(143, 465), found_for='user@recorded.lab.test', source='service-records',
             certificate='expired', password=None,
             records={'_imap._tcp.recorded.lab.test': {'srv': [[0, 1, 143, 'found-by-record.lab.test']]},
                      '_submissions._tcp.recorded.lab.test': {'srv': [[0, 1, 465, 'found-by-record.lab.test']]},
                      '_pop3._tcp.recorded.lab.test': {'srv': [[0, 0, 0, '.']]}}),
    Scenario('elsewhere-by-record', 'ok', BOTH, found_for='user@forged.test', source='service-records', stays_out=True,
             evidence={'kept_unconfirmed': True},
             records={'_imaps._tcp.forged.test': {'srv': [[0, 1, 993, 'elsewhere-by-record.lab.test']]},
                      '_submission._tcp.forged.test': {'srv': [[0, 1, 587, 'elsewhere-by-record.lab.test']]}}),
    Scenario('guessed', 'ok', [('imap', 993, 'tls'), ('smtp', 465, 'tls')], found_for='user@lab.test', source='guess',
             named='mail.lab.test', signed_in=True),
]
