// SPDX-License-Identifier: Apache-2.0
// What App, Stage and Stack properties say about all that is below them.
#pragma once
#include <cdkpp/core/permissions_boundary.hpp>
#include <cdkpp/core/property_injectors.hpp>

namespace cdk::detail {

void applyScopeFeatures(Construct& scope, const Optional<PermissionsBoundary>& boundary,
                        const List<PropertyInjector>& injectors);

}  // namespace cdk::detail
