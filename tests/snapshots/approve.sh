#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# approve.sh [SAMPLE…]: makes what the last failed snapshot tests left behind the new snapshots.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

count=0
while read -r new; do
  old=${new%.unapproved}
  if [[ -s $new ]]; then mv "$new" "$old"; else rm -f "$new" "$old"; fi
  echo "approved: ${old#./}"
  count=$((count + 1))
done < <(find "${@:-.}" -name '*.unapproved' | LC_ALL=C sort)
echo "$count templates approved"
