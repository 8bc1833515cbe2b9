// SPDX-License-Identifier: Apache-2.0
// FeatureFlags: which of the CDK's optional behaviours are on.
#pragma once
#include <cdkpp/construct/construct.hpp>

namespace cdk {

/// Feature flags for constructs of your own. The constructs of this library behave as with the recommended flags,
/// whatever the context says.
class FeatureFlags {
 public:
  static FeatureFlags of(const IConstruct& scope) { return FeatureFlags(scope); }
  /// The context value of that name; where there is none, whether a new project has the flag on.
  bool isEnabled(std::string_view featureFlag) const;

 private:
  explicit FeatureFlags(const IConstruct& scope) : scope_(&scope) {}
  const IConstruct* scope_;
};

}  // namespace cdk
