// SPDX-License-Identifier: Apache-2.0
// CfnPropsMixin: gives properties to resources of one type.
#pragma once
#include <cdkpp/core/cfn_resource.hpp>
#include <cdkpp/core/mixins.hpp>
#include <cdkpp/core/property_merge_strategy.hpp>

namespace cdk {

struct CfnPropsMixinOptions {
  PropertyMergeStrategy strategy = PropertyMergeStrategy::combine();
};

namespace detail {
void mergeFields(Any* target, const Any* source, unsigned count, const PropertyMergeStrategy& strategy);
}

/// Gives properties to the resources of an L1 class, for L2 constructs that do not know them:
///
///     Mixins::of(stack).apply(CfnPropsMixin<s3::CfnBucket>({
///         .versioningConfiguration = s3::CfnBucket::VersioningConfigurationProperty{.status = "Enabled"}}));
///
/// Properties that are left out stay as they are.
template <class T>
class CfnPropsMixin : public IMixin {
 public:
  explicit CfnPropsMixin(typename T::Props props, CfnPropsMixinOptions options = {})
      : props_(std::move(props)), options_(std::move(options)) {}
  bool supports(const IConstruct& construct) const override { return dynamic_cast<const T*>(&construct) != nullptr; }
  void applyTo(IConstruct& construct) override {
    if (auto* resource = dynamic_cast<T*>(&construct))
      detail::mergeFields(reinterpret_cast<detail::Any*>(static_cast<typename T::Props*>(resource)),
                          reinterpret_cast<const detail::Any*>(&props_), T::Props::names.size, options_.strategy);
  }

 private:
  typename T::Props props_;
  CfnPropsMixinOptions options_;
};

}  // namespace cdk
