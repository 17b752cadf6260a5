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
]
