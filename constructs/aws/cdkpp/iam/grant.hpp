// SPDX-License-Identifier: Apache-2.0
// Grant: the outcome of giving permissions.
#pragma once
#include <cdkpp/construct/node.hpp>
#include <cdkpp/iam/policy_statement.hpp>

namespace cdk::iam {

struct AddToResourcePolicyResult {
  bool statementAdded = false;
  const IDependable* policyDependable = nullptr;
};

/// A resource with a policy of its own.
class IResourceWithPolicy : public virtual IConstruct {
 public:
  virtual AddToResourcePolicyResult addToResourcePolicy(const PolicyStatement& statement) = 0;
};

struct GrantOnPrincipalOptions {
  Required<List<Value<std::string>>> actions;
  /// @default none
  Json conditions{};
  Required<List<Value<std::string>>> resourceArns;
};

/// The outcome of a grant call: whether the permissions were given, and what they depend on.
class Grant : public IDependable {
 public:
  /// Gives permissions through the policy of the principal, or through that of the resource where it has none.
  static Grant addToPrincipalOrResource(IGrantable& grantee, List<Value<std::string>> actions,
      List<Value<std::string>> resourceArns, IResourceWithPolicy& resource,
      List<Value<std::string>> resourceSelfArns = {});
  static Grant addToPrincipal(IGrantable& grantee, List<Value<std::string>> actions,
      List<Value<std::string>> resourceArns, Json conditions = {});
  bool success() const { return success_; }
  /// The construct is created after the permissions hold.
  void applyBefore(IConstruct& construct) const { construct.node().addDependency(*this); }
  void dependencyRoots(std::vector<Construct*>& roots) const override {
    if (dependable_) dependable_->dependencyRoots(roots);
  }

 private:
  Grant(bool success, const IDependable* dependable) : success_(success), dependable_(dependable) {}
  bool success_;
  const IDependable* dependable_;
};

inline Grant Grant::addToPrincipal(
    IGrantable& grantee, List<Value<std::string>> actions, List<Value<std::string>> resourceArns, Json conditions) {
  const auto added = grantee.grantPrincipal().addToPrincipalPolicy(
      PolicyStatement{{.actions = std::move(actions), .conditions = conditions, .resources = std::move(resourceArns)}});
  return {added.statementAdded, added.policyDependable};
}
inline Grant Grant::addToPrincipalOrResource(IGrantable& grantee, List<Value<std::string>> actions,
    List<Value<std::string>> resourceArns, IResourceWithPolicy& resource, List<Value<std::string>> resourceSelfArns) {
  Grant onPrincipal = addToPrincipal(grantee, actions, resourceArns);
  if (onPrincipal.success_) return onPrincipal;
  PolicyStatement statement{{.actions = std::move(actions),
      .resources = resourceSelfArns.hasValue() ? std::move(resourceSelfArns) : std::move(resourceArns)}};
  statement.addPrincipal(grantee.grantPrincipal());
  const auto added = resource.addToResourcePolicy(statement);
  return {added.statementAdded, added.policyDependable};
}

}  // namespace cdk::iam
