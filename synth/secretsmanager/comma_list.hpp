// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cdkpp/core/optional.hpp>

namespace cdk::detail {

/// "a,b,c"; tokens among them are filled in by CloudFormation. Empty for an empty list.
inline Value<std::string> commaList(const List<Value<std::string>>& texts) {
  Value<std::string> joined = "";
  for (std::size_t i = 0; i < texts.size(); ++i) joined = i ? joined + "," + texts[i] : texts[i];
  return joined;
}

}  // namespace cdk::detail
