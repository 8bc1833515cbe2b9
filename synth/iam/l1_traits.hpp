// SPDX-License-Identifier: Apache-2.0
// L1 resources with the policy and the key that their L2 would have.
#pragma once
#include <cdkpp/iam/resource_grants.hpp>

#include <memory>

namespace cdk::detail {

/// The base of what stands for an L1 in grants. It lives as long as the L1.
class L1Traits : public virtual iam::IResourceWithPolicy, public virtual iam::IEncryptedResource {
 public:
  explicit L1Traits(CfnResource& l1) : l1_(l1) {}
  ~L1Traits() override = default;
  Construct& asConstruct() const noexcept override { return l1_.asConstruct(); }
  ResourceEnvironment env() const override { return {l1_.stack().account(), l1_.stack().region()}; }
  void applyRemovalPolicy(RemovalPolicy policy) override { l1_.applyRemovalPolicy(policy); }
  iam::GrantOnKeyResult grantOnKey(const iam::IGrantable&, List<Value<std::string>>) override { return {}; }

 private:
  CfnResource& l1_;
};

/// The traits of an L1, made at first use; nullptr when its type has none.
L1Traits* traitsOf(CfnResource& l1);

// One for each type of resource; l1_traits.cpp lists them.
std::shared_ptr<L1Traits> traitsOfBucket(CfnResource& bucket);
std::shared_ptr<L1Traits> traitsOfKey(CfnResource& key);
std::shared_ptr<L1Traits> traitsOfQueue(CfnResource& queue);
std::shared_ptr<L1Traits> traitsOfTable(CfnResource& table);
std::shared_ptr<L1Traits> traitsOfTopic(CfnResource& topic);

}  // namespace cdk::detail
