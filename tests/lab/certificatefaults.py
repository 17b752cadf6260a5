"""What is wrong with certificates, at real servers."""
from scenario import Scenario, on

SCENARIOS = [
    Scenario('healthy', 'ok', on(25, 587, 465, 143, 993, 110, 995)),
    Scenario('expired', 'cert.expired', certificate='expired'),
    Scenario('not-yet-valid', 'cert.not-yet-valid', certificate='not-yet-valid'),
    Scenario('ends-soon', 'ok cert.expires-soon', certificate='ends-soon', evidence={'days': '*'}),
    Scenario('wrong-host', 'cert.name-mismatch', certificate='other-host'),
    Scenario('self-signed', 'cert.self-signed', certificate='self-signed'),
    Scenario('unknown-issuer', 'cert.untrusted-issuer', certificate='unknown-issuer'),
    Scenario('incomplete', 'cert.incomplete-chain', certificate='incomplete'),
    Scenario('weak', 'cert.weak', certificate='weak'),
    Scenario('inspected', 'cert.intercepted', certificate='inspected', evidence={'product': 'Zscaler'}),
    # An authority of the company's own, for the company's own servers and for a public provider's.
    Scenario('company-authority', 'ok', certificate='company'),
    Scenario('taken-over', 'cert.intercepted', on(993), certificate='company-for-provider', named='imap.gmail.com',
             evidence={'added_root': 'Lab Works Root'}),
    Scenario('revoked', 'cert.revoked', on(993), certificate='revoked', stapled={993: 'revoked'}, beside='service.no-greeting',
             evidence={'reason': 'key-compromise'}, options=('--timeout', '8')),
    Scenario('vouched-for', 'service.no-greeting', on(993), certificate='stapled', stapled={993: 'stapled'}, options=('--timeout', '8')),
    # Anybody can hand over an answer about another certificate.
    Scenario('wrongly-accused', 'service.no-greeting', on(993), certificate='stapled', stapled={993: 'revoked'}, options=('--timeout', '8')),
]
