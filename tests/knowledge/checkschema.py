#!/usr/bin/env python3
"""Holds every knowledge document against schema.json. Usage: checkschema.py KNOWLEDGE_DIR

Also shows that the schema refuses: a schema that lets everything through would pass every document.
overlay-schema.json is held against the example and the cases that stand beside this file; tst_overlay shows
that the program reads them the same way.
Ends with 77, which ctest shows as skipped, where Python's jsonschema is not installed."""
import copy
import json
import pathlib
import sys

try:
    from jsonschema import Draft202012Validator
except ImportError:
    print("skipped: Python's jsonschema is not installed (Debian: python3-jsonschema)")
    sys.exit(77)

SOUND = {
    'schema': 'mailmend/knowledge/1',
    'codes': [{'code': 'X.7.1', 'family': 'smtp', 'title': 'Not allowed', 'meaning': 'm', 'causes': [], 'steps': [1],
               'sources': [{'name': 'n', 'says': 's'}]}],
    'providers': [{'id': 'post', 'title': 'Post', 'hosts': ['mx.post.example'], 'marks': ['see post.example']}],
    'meanings': [{'id': 'full', 'provider': 'post', 'codes': ['550 5.2.2', 'X.7.26', '5.7.6-49'], 'words': ['no room'],
                  'tokens': ['PO_417'], 'title': 'Full', 'meaning': 'm', 'causes': [], 'steps': [],
                  'sources': [{'name': 'n', 'says': 's'}]},
                 {'id': 'banned', 'provider': 'post', 'codes': ['5.7.1'], 'as': 'X.7.1'}],
    'mailServices': [{'id': 'post', 'title': 'Post', 'domains': ['post.example'], 'exchangers': ['mx.post.example'],
                      'user': '%EMAILLOCALPART%.%EMAILDOMAIN%', 'signIns': ['oauth2'], 'note': 'n',
                      'services': [{'protocol': 'imap', 'host': 'mail.%EMAILDOMAIN%', 'port': 993, 'security': 'tls'}],
                      'sources': [{'name': 'n', 'says': 's'}]}],
}
SPOILS = {
    'another schema': lambda d: d.update(schema='mailmend/knowledge/2'),
    'an unknown array': lambda d: d.update(kodes=[]),
    'an unknown key': lambda d: d['codes'][0].update(colour=1),
    'a missing key': lambda d: d['codes'][0].pop('meaning'),
    'a code in small letters': lambda d: d['codes'][0].update(code='0x800ccc0f'),
    'no source': lambda d: d['codes'][0].update(sources=[]),
    'step 11': lambda d: d['codes'][0].update(steps=[11]),
    'a title of nine words': lambda d: d['codes'][0].update(title='a b c d e f g h i'),
    'a mark in capitals': lambda d: d['providers'][0].update(marks=['Post']),
    'a span of replies': lambda d: d['meanings'][0].update(codes=['550-559']),
    'a token in small letters': lambda d: d['meanings'][0].update(tokens=['po417']),
    'a meaning without texts': lambda d: d['meanings'][0].pop('title'),
    'texts beside those of an entry': lambda d: d['meanings'][1].update(title='t'),
    'a domain in capitals': lambda d: d['mailServices'][0].update(domains=['Post.example']),
    'a domain of one label': lambda d: d['mailServices'][0].update(domains=['example']),
    'an exchanger with a dot in front': lambda d: d['mailServices'][0].update(exchangers=['.post.example']),
    'a host made of the whole address': lambda d: d['mailServices'][0]['services'][0].update(host='%EMAILADDRESS%'),
    'a security that is a wish': lambda d: d['mailServices'][0]['services'][0].update(security='auto'),
    'one name for everybody': lambda d: d['mailServices'][0].update(user='postmaster'),
    'a placeholder that is none': lambda d: d['mailServices'][0].update(user='%EMAILADDRESS%%SHOE%'),
    'a way to sign in that is none': lambda d: d['mailServices'][0].update(signIns=['handshake']),
    'servers without a source': lambda d: d['mailServices'][0].pop('sources'),
    'an unknown cause': lambda d: d['codes'][0].update(causes=[{'id': 'gremlins', 'weight': 1}]),
}


def pointer(error):
    return ''.join(f'/{part}' for part in error.absolute_path)


def overlay_faults(folder, knowledge_schema):
    # What it takes over from schema.json, brought into one document.
    text = (folder / 'overlay-schema.json').read_text(encoding='utf8').replace('"schema.json#', '"#')
    schema = json.loads(text)
    schema['$defs'] = knowledge_schema['$defs'] | schema['$defs']
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    here = pathlib.Path(__file__).parent
    for error in validator.iter_errors(json.loads((here / 'overlay-example.json').read_text(encoding='utf8'))):
        yield f'overlay-example.json#{pointer(error)}: {error.message[:200]}'
    for case in json.loads((here / 'overlay-cases.json').read_text(encoding='utf8')):
        refused = 'refused' in case and 'reader alone' not in case
        if validator.is_valid(case['document']) == refused:
            yield f"the overlay schema {'lets through' if refused else 'refuses'}: {case['case']}"


def main():
    folder = pathlib.Path(sys.argv[1])
    schema = json.loads((folder / 'schema.json').read_text(encoding='utf8'))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    faults = []
    documents = sorted(path for path in folder.glob('*.json') if not path.name.endswith('schema.json'))
    for path in documents:
        for error in validator.iter_errors(json.loads(path.read_text(encoding='utf8'))):
            faults.append(f'{path.name}#{pointer(error)}: {error.message[:200]}')
    if not validator.is_valid(SOUND):
        faults.append('the schema refuses a sound document')
    for name, spoil in SPOILS.items():
        spoiled = copy.deepcopy(SOUND)
        spoil(spoiled)
        if validator.is_valid(spoiled):
            faults.append(f'the schema lets through: {name}')
    faults += overlay_faults(folder, schema)
    print('\n'.join(faults) or f'{len(documents)} documents keep to the schema')
    return bool(faults) or not documents


if __name__ == '__main__':
    sys.exit(main())
