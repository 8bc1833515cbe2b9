// SPDX-License-Identifier: Apache-2.0
// L1 resources with the policy and the key that their L2 would have.
#pragma once
#include <cdkpp/iam/resource_traits.hpp>

#include <memory>

namespace cdk::iam::detail {

/// The base of what stands for an L1 in grants. It lives as long as the L1.
class L1Traits : public IResourceWithPolicy, public IEncryptedResource {
 public:
  explicit L1Traits(CfnResource& l1) : l1_(l1) {}
  Construct& asConstruct() const noexcept override { return l1_.asConstruct(); }
  ResourceEnvironment env() const override { return {l1_.stack().account(), l1_.stack().region()}; }
  void applyRemovalPolicy(RemovalPolicy policy) override { l1_.applyRemovalPolicy(policy); }
  GrantOnKeyResult grantOnKey(const IGrantable&, List<Value<std::string>>) override { return {}; }
  ~L1Traits() override = default;

 private:
  CfnResource& l1_;
};

}  // namespace cdk::iam::detail

// One for each type of resource; they are listed in l1_traits.cpp.
namespace cdk::kms::detail {
std::shared_ptr<iam::detail::L1Traits> traitsOf(CfnResource& key);
}
namespace cdk::sns::detail {
std::shared_ptr<iam::detail::L1Traits> traitsOf(CfnResource& topic);
}
namespace cdk::sqs::detail {
std::shared_ptr<iam::detail::L1Traits> traitsOf(CfnResource& queue);
}
