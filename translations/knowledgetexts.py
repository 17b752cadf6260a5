#!/usr/bin/env python3
"""Writes the texts of the knowledge base as C++ that lupdate reads, context "knowledge".
Usage: knowledgetexts.py FOLDER_OF_KNOWLEDGE OUTPUT.cpp

Every key that holds text in a document is named here, either as a text for people or as something that stays
as it is (ids, codes, words to be recognised, commands, names, sources). A key that is in neither list stops
the run: whoever adds a field decides whether it is translated."""
import json
import pathlib
import sys

TEXTS = {
    'codes': {'title', 'meaning', 'note'},
    'causes': {'title', 'explanation', 'remedy'},
    'findings': {'title', 'summary', 'remedy'},
    'supplements': {'text'},
    'steps': {'title', 'purpose', 'verify', 'corrections'},
    'steps/actions': {'text', 'ask', 'warning', 'undo'},
    'steps/actions/answers': {'text', 'meaning'},
    'steps/actions/commands': {'changes'},
    'steps/actions/commands/undo': {'text'},
    'questions': {'text', 'say'},
    'questions/answers': {'label', 'meaning'},
    'handOvers': {'title', 'text', 'say'},
    'symptoms': {'title', 'meaning'},
    'advice': {'title', 'text', 'note'},
    'mailServices': {'note'},
    'meanings': {'title', 'meaning', 'note'},
}
AS_THEY_ARE = {
    'codes': {'code', 'symbol', 'family', 'aliases', 'area', 'example', 'related'},
    'codes/causes': {'id'},
    'codes/sources': {'name', 'says'},
    'causes': {'id', 'category', 'origin'},
    'likelihoods': {'cause'},
    'findings': {'id'},
    'supplements': {'evidence'},
    'steps': {'origin'},
    'steps/actions': {'id', 'verify', 'clients', 'platforms', 'risk'},
    'steps/actions/answers': {'action'},
    'steps/actions/commands': {'id', 'platform', 'program', 'arguments', 'saves'},
    'steps/actions/commands/undo': {'kind', 'program', 'arguments'},
    'questions': {'id', 'answeredBy', 'symptoms', 'origin'},
    'questions/answers': {'id'},
    'handOvers': {'id', 'origin'},
    'symptoms': {'id'},
    'symptoms/causes': {'id'},
    'advice': {'id', 'kind'},
    'sources': {'name', 'dated', 'address'},
    'synonyms': {''},
    'fillers': {''},
    'providers': {'id', 'title', 'hosts', 'marks'},
    'meanings': {'id', 'provider', 'codes', 'words', 'tokens', 'as', 'area'},
    'meanings/causes': {'id'},
    'meanings/sources': {'name', 'says'},
    'inspectors': {'id', 'title', 'kind', 'issuers'},
    'mailServices': {'id', 'title', 'domains', 'exchangers', 'rented', 'user', 'signIns'},
    'mailServices/services': {'protocol', 'host', 'security', 'user', 'signIns'},
    'mailServices/sources': {'name', 'says'},
}


def name_of(entry, outer):
    """What a translator sees above the text: "steps/connectivity.open-website"."""
    own = entry.get('id', entry.get('code', entry.get('evidence')))
    return outer if own is None else f'{outer.split("/")[0]}/{own}'


def texts_in(value, area, key, where):
    """Yields (text, where it stands) for every text below a value; a list has the key of its entry."""
    if isinstance(value, dict):
        inside = name_of(value, where)
        deeper = f'{area}/{key}' if key else area
        for name, member in value.items():
            yield from texts_in(member, deeper, name, inside)
    elif isinstance(value, list):
        for member in value:
            yield from texts_in(member, area, key, where)
    elif isinstance(value, str):
        if key in TEXTS.get(area, ()):
            if value:
                yield value, ' '.join([where, *area.split('/')[1:], key])
        elif key not in AS_THEY_ARE.get(area, ()):
            sys.exit(f'knowledgetexts.py: is “{key}” of {area} a text for people? Say so in TEXTS or AS_THEY_ARE.')


def texts_of(folder):
    """All texts of the knowledge with the places where they stand, each text once."""
    places = {}
    for path in sorted(folder.glob('*.json')):
        document = json.loads(path.read_text(encoding='utf8'))
        if 'schema' not in document:
            continue
        for area, entries in document.items():
            if area == 'schema':
                continue
            for text, where in texts_in(entries, area, '', area):
                places.setdefault(text, []).append(where)
    return places


def literal(text):
    return '"' + text.replace('\\', '\\\\').replace('"', '\\"').replace('\n', '\\n') + '"'


def write(folder, output):
    most_places = 3
    lines = []
    for text, where in texts_of(folder).items():
        more = ' …' if len(where) > most_places else ''
        lines += [f'//: {", ".join(where[:most_places])}{more}', f'QT_TRANSLATE_NOOP("knowledge", {literal(text)})']
    output.write_text('\n'.join(lines) + '\n', encoding='utf8')


if __name__ == '__main__':
    write(*map(pathlib.Path, sys.argv[1:]))
