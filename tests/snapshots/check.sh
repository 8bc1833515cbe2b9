#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# check.sh PROGRAM SNAPSHOTS: runs a CDK++ program in the current directory and compares the templates it writes with
# those stored in the directory SNAPSHOTS, byte by byte.
#
# A difference is shown, and the new template is left beside the stored one as *.unapproved (empty when the program no
# longer writes that template); `./dev approve` accepts it. When nothing is stored yet, the templates become the
# snapshot, but not on a build machine (CI=true): there somebody forgot to commit them.
set -euo pipefail

program=$1
stored=$2

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

templates() { # of a directory, as sorted relative paths
  (cd "$1" && find . -name '*.template.json' | LC_ALL=C sort)
}

# The machine's account, region and context must not be seen in a snapshot.
while IFS='=' read -r name _; do
  case $name in CDK_* | AWS_* | CONTEXT_OVERFLOW_LOCATION_ENV) unset "$name" ;; esac
done < <(env)
CDK_OUTDIR=$work/out "$program"

if [[ ! -d $stored ]]; then
  if [[ ${CI:-} == true ]]; then
    echo "no snapshot in $stored: run ./dev test and commit the files that it writes"
    exit 1
  fi
  templates "$work/out" | while read -r file; do
    mkdir -p "$stored/$(dirname "$file")"
    cp "$work/out/$file" "$stored/$file"
    echo "new snapshot: ${stored##*/}/${file#./}"
  done
  exit 0
fi

find "$stored" -name '*.unapproved' -delete
differences=0
while read -r file; do
  old=$stored/$file new=$work/out/$file
  if [[ -f $old && -f $new ]] && cmp --silent "$old" "$new"; then continue; fi
  differences=$((differences + 1))
  mkdir -p "$(dirname "$old")"
  if [[ -f $new ]]; then cp "$new" "$old.unapproved"; else : >"$old.unapproved"; fi
  diff --unified --new-file --label "approved/${file#./}" --label "now/${file#./}" "$old" "$new" || true
done < <({ templates "$stored" && templates "$work/out"; } | LC_ALL=C sort -u)

if ((differences > 0)); then
  echo
  echo "$differences of the templates of ${stored##*/} differ. If that is meant, run: ./dev approve ${stored##*/}"
  exit 1
fi
echo "$(templates "$stored" | wc -l) templates are as approved"
