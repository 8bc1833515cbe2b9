#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# check.sh FAMILY FILE COMPILER [FLAG…]: compiles FILE, which holds a mistake, and looks for the message that it names
# for this family of compilers, in a comment:   // g++: REGEX    or    // clang: REGEX
#
# There may be several such lines for one compiler: all must match. A comment without REGEX says that the compiler's
# message is not ours to promise; that it refuses is all that is asked. A file without any comment must compile, without
# a warning: it keeps the others from passing by accident, when a header or a flag is wrong.
set -euo pipefail

family=$1 file=$2
shift 2

mapfile -t expected < <(sed -n "s,^// $family: *,,p" "$file")
status=0
output=$(LC_ALL=C "$@" -fsyntax-only "$file" 2>&1) || status=$?

if ! grep -qE '^// (g\+\+|clang):' "$file"; then
  [[ $status == 0 && -z $output ]] && exit
  printf 'this control program must compile without a word, but the compiler says:\n%s\n' "$output"
  exit 1
fi
if ((${#expected[@]} == 0)); then
  echo "$file says nothing about $family: add a line '// $family: REGEX'"
  exit 1
fi
if grep -qE 'No such file|file not found' <<<"$output"; then
  printf 'a header is missing, that is not the mistake meant:\n%s\n' "$output"
  exit 1
fi
if ((status == 0)); then
  printf 'the mistake in %s compiles\n%s\n' "$file" "$output"
  exit 1
fi
for regex in "${expected[@]}"; do
  if [[ -n $regex ]] && ! grep -qE -- "$regex" <<<"$output"; then
    printf 'expected a message that matches: %s\nbut the compiler says:\n%s\n' "$regex" "$output"
    exit 1
  fi
done
