// SPDX-License-Identifier: Apache-2.0
#include "events/detail_type.hpp"

#include "values/cells.hpp"

namespace cdk::detail {

Any eventPattern(const Any& pattern) {
  if (!isKind(pattern, Kind::map)) return pattern;
  const Any* detailType = find(pattern, "detailType");
  if (!detailType) return pattern;
  Any renamed = newMap(entriesOf(pattern).size());
  for (const auto& [key, value] : entriesOf(pattern))
    if (key != "detailType") put(renamed, key, value);
  put(renamed, "detail-type", *detailType);
  return renamed;
}

}  // namespace cdk::detail
