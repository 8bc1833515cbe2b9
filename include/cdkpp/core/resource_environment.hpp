// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cdkpp/core/value.hpp>

namespace cdk {

/// The account and region that a resource lives in; for imported resources not always those of their stack.
struct ResourceEnvironment {
  Value<std::string> account;
  Value<std::string> region;
};

}  // namespace cdk
