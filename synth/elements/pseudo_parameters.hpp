// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cdkpp/core/any.hpp>

#include <string_view>

namespace cdk::detail {

/// "AWS::Region" for Aws::REGION and so on; empty for any other value.
std::string_view pseudoParameterName(const Any& value);

}  // namespace cdk::detail
