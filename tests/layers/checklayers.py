#!/usr/bin/env python3
"""Holds every #include against the layer map of core/README.md. Usage: checklayers.py SOURCE_DIR

A folder may include itself and the folders named here, nothing else of the project. It also says which Qt
modules a layer may touch: Widgets belongs to app alone, Network to what mm_net holds."""
import pathlib
import re
import sys

PURE = ['core/base', 'core/model']
ALLOWED = {
    'core/base': [],
    'core/model': ['core/base'],
    'core/protocol': PURE,
    'core/recognise': PURE + ['core/knowledge'],
    'core/knowledge': PURE,
    'core/discovery': PURE + ['core/knowledge', 'core/net', 'core/probe'],
    'core/diagnosis': PURE + ['core/knowledge'],
    'core/steps': PURE + ['core/knowledge'],
    'core/session': PURE + ['core/steps'],
    'core/report': PURE + ['core/knowledge', 'core/steps'],
    'core/net': PURE + ['core/platform'],
    'core/probe': PURE + ['core/protocol', 'core/net', 'core/platform'],
    'core/platform': PURE + ['core/steps'],
    'core/practice': PURE + ['core/platform', 'core/net'],
}
CORE = list(ALLOWED)
ALLOWED['app/knowledge'] = CORE
ALLOWED['app/language'] = []
ALLOWED['app/viewmodels'] = CORE + ['app/language']
ALLOWED['app/controller'] = CORE + ['app/knowledge', 'app/viewmodels']
ALLOWED['app/widgets'] = ['core/base', 'core/model', 'app/viewmodels']
ALLOWED['app/print'] = []
ALLOWED['app/pages'] = ['core/base', 'core/model', 'app/language', 'app/viewmodels', 'app/widgets', 'app/print']
ALLOWED['app/cli'] = CORE + ['app/knowledge', 'app/language']
ALLOWED['app'] = CORE + ['app/language', 'app/viewmodels', 'app/controller', 'app/widgets', 'app/pages']

WIDGETS = re.compile(r'^(QtWidgets/|Q(?!StringView|Latin1StringView|ByteArrayView|Utf8StringView|AnyStringView|PageLayout)(Widget|Application|Dialog|MainWindow|Label|\w*(Button|Edit|View|Layout|Box|Bar|Menu|Action|Style|Delegate))$)')
NETWORK = re.compile(r'^(QtNetwork/|Q(Ssl|Tcp|Udp|Host|Network|Dns|AbstractSocket|LocalS))')
WIDGET_FOLDERS = {'app', 'app/pages', 'app/widgets'}
NETWORK_FOLDERS = {'core/net', 'core/probe', 'core/discovery', 'core/platform', 'core/practice'}


def faults(root):
    for path in sorted([*root.glob('core/**/*.[ch]*'), *root.glob('app/**/*.[ch]*')]):
        name = path.relative_to(root).as_posix()
        folder = path.parent.relative_to(root).as_posix()
        if folder not in ALLOWED:
            yield f'{name}: folder {folder} is not on the layer map'
            continue
        for number, line in enumerate(path.read_text(encoding='utf8').splitlines(), 1):
            match = re.match(r'\s*#\s*include\s*([<"])([^>"]+)[>"]', line)
            if not match:
                continue
            kind, target = match.groups()
            if kind == '"' and not target.endswith('.moc'):
                to = target.rpartition('/')[0]
                if not target.startswith(('core/', 'app/')):
                    yield f'{name}:{number}: "{target}" is not a full path from the root'
                elif to != folder and to not in ALLOWED[folder]:
                    yield f'{name}:{number}: {folder} must not know {to}'
            if kind == '<' and WIDGETS.match(target) and folder not in WIDGET_FOLDERS:
                yield f'{name}:{number}: {folder} must not know widgets ({target})'
            if kind == '<' and NETWORK.match(target) and folder.startswith('core/') and folder not in NETWORK_FOLDERS:
                yield f'{name}:{number}: {folder} must not know Qt Network ({target})'


def main():
    found = list(faults(pathlib.Path(sys.argv[1])))
    print('\n'.join(found) or 'every include keeps to the layer map')
    return bool(found)


if __name__ == '__main__':
    sys.exit(main())
