#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# check.sh PROGRAM COMPARE SNAPSHOTS: runs a CDK++ program in the current directory and compares the templates it writes
# with those stored in the directory SNAPSHOTS, as matchesSnapshot does: a difference is told by resource and property,
# and the new template is left beside the stored one as *.unapproved; `./dev approve` accepts it. When nothing is stored
# yet, the templates become the snapshot, but not on a build machine (CI=true): there somebody forgot to commit them.
set -euo pipefail

program=$1
compare=$2
stored=$3

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The machine's account, region and context must not be seen in a snapshot.
while IFS='=' read -r name _; do
  case $name in CDK_* | AWS_* | CONTEXT_OVERFLOW_LOCATION_ENV) unset "$name" ;; esac
done < <(env)
CDK_OUTDIR=$work/out "$program"
"$compare" "$work/out" "$stored"
