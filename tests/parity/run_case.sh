#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# run_case.sh COMPARE CASE PROGRAM OUTDIR: runs the C++ twin of a case as upstream's program was run, in the folder CASE
# and with the same context, and compares what it wrote to OUTDIR with CASE/expected.
#
# A case with error_contains.txt is one that upstream refuses: the program must fail with a message on stderr that
# contains each line of that file.
set -euo pipefail

compare=$1 folder=$2 program=$3 outdir=$4
parity=$(dirname "${BASH_SOURCE[0]}")

rm -rf "$outdir"
mkdir -p "$outdir"
mapfile -d '' -t environment < <("$compare" --environment "$parity/flags.json" "$folder")

status=0
(cd "$folder" && env -i PATH="$PATH" HOME="$outdir" CDK_OUTDIR="$outdir/cdk.out" "${environment[@]}" "$program") \
  2>"$outdir/stderr" || status=$?

if [[ -f $folder/error_contains.txt ]]; then
  if ((status == 0)); then
    echo "upstream refuses this program, but it went through"
    exit 1
  fi
  while IFS= read -r line; do
    if [[ -n $line ]] && ! grep -qF -- "$line" "$outdir/stderr"; then
      printf 'the message lacks: %s\nit says:\n' "$line"
      cat "$outdir/stderr"
      exit 1
    fi
  done <"$folder/error_contains.txt"
  exit
fi

if ((status != 0)); then
  echo "the program ended with exit status $status:"
  cat "$outdir/stderr"
  exit 1
fi
exec "$compare" "$parity/masks.json" "$folder/expected" "$outdir/cdk.out"
