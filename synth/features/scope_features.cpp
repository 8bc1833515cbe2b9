// SPDX-License-Identifier: Apache-2.0
#include "core/scope_features.hpp"

#include "features/permissions_boundary.hpp"

namespace cdk::detail {

void applyScopeFeatures(Construct& scope, const Optional<PermissionsBoundary>& boundary,
                        const List<PropertyInjector>& injectors) {
  applyPermissionsBoundary(scope, boundary);
  for (const PropertyInjector& injector : injectors) PropertyInjectors::of(scope).add(injector);
}

}  // namespace cdk::detail
