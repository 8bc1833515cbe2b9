#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# approve.sh [SAMPLE…]: makes what the last failed snapshot tests left behind the new snapshots.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

directories=''
for sample in "${@:-*}"; do
  for directory in tests/snapshots/$sample samples/$sample/snapshots; do
    if [[ -d $directory ]]; then directories+="${directories:+;}$directory"; fi
  done
done
cmake -D "DIRECTORIES=$directories" -P cmake/CdkppApprove.cmake
