#!/usr/bin/env python3
"""Brings every text of the program and of the knowledge into mailmend_*.ts.
Usage: update.py LUPDATE [FOLDER], where FOLDER holds the .ts files to update: this one, unless told otherwise.

The target update-translations runs it. mailmend_en.ts has plural forms alone, since the texts are English."""
import pathlib
import subprocess
import sys
import tempfile

import knowledgetexts

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent


def update(lupdate, folder):
    with tempfile.TemporaryDirectory() as scratch:
        texts = pathlib.Path(scratch, 'knowledge.cpp')
        knowledgetexts.write(ROOT / 'resources/knowledge', texts)
        for translation in sorted(folder.glob('mailmend_*.ts')):
            plural = ['-pluralonly'] if translation.stem == 'mailmend_en' else []
            subprocess.run([lupdate, '-silent', *plural, '-locations', 'none', '-no-obsolete', '-no-ui-lines',
                            '-source-language', 'en', '-I', str(ROOT), 'core', 'app', str(texts), '-ts', str(translation)],
                           cwd=ROOT, check=True)


if __name__ == '__main__':
    update(sys.argv[1], pathlib.Path(sys.argv[2]).resolve() if len(sys.argv) > 2 else HERE)
