"""Which findings no scenario of the lab shows, and where each of those is shown instead."""
import json
import os

# It is about this computer, or no server on a network of ours can bring it about.
ELSEWHERE = {
    'net.proxy': 'tests/unit/diagnosis/tst_rules.cpp: settings of this computer',
}


def gaps(scenarios):
    """The ids that are neither shown by the scenarios nor named above, or are both."""
    here = os.path.dirname(os.path.abspath(__file__))
    with open(os.path.join(here, '../../resources/knowledge/findings.json'), encoding='utf8') as file:
        findings = {entry['id'] for entry in json.load(file)['findings']}
    shown = set().union(*(s.ids for s in scenarios))
    return sorted(findings - shown - ELSEWHERE.keys()) + sorted(shown & ELSEWHERE.keys()) + sorted(shown - findings)
