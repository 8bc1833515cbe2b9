// SPDX-License-Identifier: Apache-2.0
// The hash that the logical id of a function's current version ends in.
#pragma once
#include <cdkpp/lambda/function.hpp>

namespace cdk::detail {

/// Layers in the order of their paths: their order among each other does not change a function.
std::vector<lambda::ILayerVersion*> sortedByPath(const List<lambda::ILayerVersion&>& layers);
/// @throws ValidationError CDKPP4616 for a property of the function that is not known to be part of its versions.
std::string functionHash(const lambda::Function& fn, const CfnResource& resource, const List<std::string>& mixins);

}  // namespace cdk::detail
