// SPDX-License-Identifier: Apache-2.0
// Comparing accounts that may be tokens.
#pragma once
#include <cdkpp/core/value.hpp>

#include <string>

namespace cdk::iam {

/// Both are known and equal, or both are settled by the deployment alone.
inline bool isSameAccount(const Value<std::string>& a, const Value<std::string>& b) {
  return a.isLiteral() && b.isLiteral() ? a.literal() == b.literal() : !a.isLiteral() && !b.isLiteral();
}
/// They are not known to differ.
inline bool mayBeSameAccount(const Value<std::string>& a, const Value<std::string>& b) {
  return !a.isLiteral() || !b.isLiteral() || a.literal() == b.literal();
}

}  // namespace cdk::iam
