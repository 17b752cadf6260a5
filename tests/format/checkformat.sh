#!/bin/bash
# Every C++ file is as clang-format leaves it. Usage: checkformat.sh SOURCE_DIR
cd "$1" || exit 1
command -v clang-format >/dev/null || { echo 'skipped: clang-format is not installed'; exit 77; }
find app core tests -name '*.h' -o -name '*.cpp' | xargs clang-format --dry-run --Werror
