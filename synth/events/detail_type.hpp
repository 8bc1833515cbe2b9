// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cdkpp/core/any.hpp>

#include <string_view>

namespace cdk::detail {

/// Whether resources of a type hold patterns of events, in the property EventPattern.
inline bool hasEventPattern(std::string_view type) { return type.starts_with("AWS::Events::"); }
/// The pattern with the key that EventBridge knows for `detailType`, which programs may write like other properties.
Any eventPattern(const Any& pattern);

}  // namespace cdk::detail
