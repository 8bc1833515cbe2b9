// SPDX-License-Identifier: Apache-2.0
// The step of the synthesis in which aspects visit the tree.
#pragma once
#include <cdkpp/construct/construct.hpp>

namespace cdk::detail {

/// Lets the aspects of a stage visit its constructs, those of outer stages and in nested stages left out, until nothing
/// is left to visit. @throws Error CDKPP2500, CDKPP2501
void invokeAspects(Construct& root);

}  // namespace cdk::detail
