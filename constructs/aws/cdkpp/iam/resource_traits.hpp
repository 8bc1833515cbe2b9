// SPDX-License-Identifier: Apache-2.0
// Which resources have a policy or a key to grant on, L1 ones too. Follows aws-cdk-lib 2.276.0, aws-iam.
#pragma once
#include <cdkpp/core/permissions_options.hpp>
#include <cdkpp/iam/grant.hpp>
#include <cdkpp/iam/policy_document.hpp>

namespace cdk::iam {

/// What came of a grant on the key of a resource.
struct GrantOnKeyResult {
  /// @default none: the resource has no key that is known
  Optional<Grant> grant{};
};

/// A resource that may be encrypted with a key.
class IEncryptedResource : public virtual IResource {
 public:
  /// Lets somebody use the key, where there is one.
  virtual GrantOnKeyResult grantOnKey(const IGrantable& grantee, List<Value<std::string>> actions) = 0;
};

/// The resources with a policy.
struct ResourceWithPolicies {
  /// The resource itself; for an L1 of a type that has a policy, what adds to its policy. Empty for others.
  static Handle<IResourceWithPolicy> of(IConstruct& resource);
};

/// The resources with a key.
struct EncryptedResources {
  /// The resource itself; for an L1 of a type that has a key, what grants on its key. Empty for others.
  static Handle<IEncryptedResource> of(IConstruct& resource);
};

}  // namespace cdk::iam

namespace cdk::detail {

/// The policy of an L1, to which statements are added: each as it was added, neither merged nor sorted.
Json policyOfL1(const iam::PolicyDocument& document);

/// Lets somebody do what the actions name, with the resource of that ARN and, by keyActions, with its key.
iam::Grant grantOn(IConstruct& resource, const Value<std::string>& arn, const iam::IGrantable& grantee,
    List<Value<std::string>> actions, const EncryptedPermissionsOptions& options);

}  // namespace cdk::detail
