// SPDX-License-Identifier: Apache-2.0
// The provider that turns text into documents and values into text at deployment.
#pragma once
#include <cdkpp/core/custom_resource_provider.hpp>

namespace cdk::detail {

/// The service token of the stack's provider, which is made at first use.
Value<std::string> cfnUtilsServiceToken(const IConstruct& scope);

}  // namespace cdk::detail
