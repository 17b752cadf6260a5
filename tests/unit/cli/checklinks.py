#!/usr/bin/env python3
"""Shows that a program links no GUI library, not even through another one. Usage: checklinks.py PROGRAM"""
import re
import shutil
import subprocess
import sys


def main():
    if not shutil.which('ldd'):
        print('skipped: there is no ldd here')
        return 77
    libraries = subprocess.run(['ldd', sys.argv[1]], capture_output=True, text=True, check=True).stdout
    if 'libQt6Core' not in libraries:
        print('ldd does not even name Qt Core; what it said:\n' + libraries)
        return 1
    found = re.findall(r'^\s*(libQt6(?:Widgets|Gui)\S*|libX11\S*|libxcb\S*|libwayland\S*)', libraries, re.MULTILINE)
    print('links ' + ', '.join(found) if found else 'links neither Widgets nor Gui')
    return bool(found)


if __name__ == '__main__':
    sys.exit(main())
