#!/usr/bin/env python3
"""Holds translations/*.ts against the texts of the program and the knowledge.
Usage: checktranslations.py SOURCE_DIR LUPDATE

Every file parses; its texts are those of today's sources, no more and no less; and each finished translation has
the placeholders of its source (%1, %n, {host}), a key letter (&) where it has one, and its language's plural forms."""
import pathlib
import re
import shutil
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(sys.argv[1]).resolve()
sys.path.insert(0, str(ROOT / 'translations'))
import update  # noqa: E402  (found only now)

PLACEHOLDER = re.compile(r'%L?\d+|%n|\{[a-z_]+\}')
PLURAL_FORMS = {'de': 2, 'en': 2}


def messages_of(path):
    """Yields (context, source, comment, whether finished, translations) of each message."""
    root = ElementTree.parse(path).getroot()
    for context in root.iter('context'):
        for message in context.iter('message'):
            translation = message.find('translation')
            forms = [form.text or '' for form in translation.iter('numerusform')]
            yield (context.findtext('name'), message.findtext('source'), message.findtext('comment') or '',
                   translation.get('type'), forms or [translation.text or ''], message.get('numerus') == 'yes')


def placeholders(text):
    """A language may need to name a thing once where another names it twice."""
    return set(PLACEHOLDER.findall(text))


def wrong_placeholders(source, translations):
    """A singular may leave its number out."""
    wanted = placeholders(source)
    for translation in translations:
        found = placeholders(translation)
        if found != wanted and not (len(translations) > 1 and found == wanted - {'%n'}):
            return f'{sorted(wanted)} became {sorted(found)}'
    return None


def key_letters(text):
    return len(re.findall(r'&\w', text))


def faults_of(path):
    forms = PLURAL_FORMS.get(path.stem.split('_', 1)[1])
    seen = set()
    for context, source, comment, kind, translations, plural in messages_of(path):
        where = f'{path.name}: {context}: “{source[:70]}”'
        if (context, source, comment) in seen:
            yield f'{where} stands there twice'
        seen.add((context, source, comment))
        if kind in ('vanished', 'obsolete'):
            yield f'{where} is kept, though no source has it any more'
        if kind is not None:
            continue
        if not all(translation.strip() for translation in translations):
            yield f'{where} counts as finished and is empty'
        if plural and forms and len(translations) != forms:
            yield f'{where} has {len(translations)} plural forms, not {forms}'
        if any(key_letters(translation) != key_letters(source) for translation in translations):
            yield f'{where}: the key letter (&) is missing, or there is one too many'
        if wrong := wrong_placeholders(source, translations):
            yield f'{where}: {wrong}'


def keys_of(path):
    return {message[:3] for message in messages_of(path)}


def outdated(lupdate, paths):
    """What running update-translations would change."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        for path in paths:
            shutil.copy(path, folder)
        update.update(lupdate, folder)
        for path in paths:
            before, now = keys_of(path), keys_of(folder / path.name)
            for word, keys in (('is in no source any more', before - now), ('is missing', now - before)):
                for context, source, _ in sorted(keys):
                    yield f'{path.name}: {context}: “{source[:70]}” {word}; cmake --build … --target update-translations'


def main():
    paths = sorted((ROOT / 'translations').glob('mailmend_*.ts'))
    found = [fault for path in paths for fault in faults_of(path)] + list(outdated(sys.argv[2], paths))
    print('\n'.join(found) or f'{len(paths)} translations are sound')
    return bool(found) or not paths


if __name__ == '__main__':
    sys.exit(main())
