// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cdkpp/construct/construct.hpp>
#include <cdkpp/core/permissions_boundary.hpp>

namespace cdk::detail {

/// Called when an App, Stage or Stack is created: notes the boundary for all below, and gives a stack the aspect that
/// applies the boundary of the innermost scope that has one. @throws Error CDKPP2508 for a placeholder that stays open.
void applyPermissionsBoundary(Construct& scope, const Optional<PermissionsBoundary>& boundary);

}  // namespace cdk::detail
