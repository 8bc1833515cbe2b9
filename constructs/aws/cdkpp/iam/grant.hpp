// SPDX-License-Identifier: Apache-2.0
// Grant: the outcome of giving permissions. Follows aws-cdk-lib 2.276.0, aws-iam.
#pragma once
#include <cdkpp/core/resource.hpp>
#include <cdkpp/iam/policy_statement.hpp>

namespace cdk::iam {

/// What came of adding a statement to the policy of a resource.
struct AddToResourcePolicyResult {
  /// Whether the resource has a policy that took the statement.
  bool statementAdded = false;
  /// What exists once the permissions hold; lives as long as the app. @default the resource
  const IDependable* policyDependable = nullptr;
};

/// A resource with a policy of its own.
class IResourceWithPolicy : public virtual IResource {
 public:
  /// Adds to the policy of the resource, where it has one that can be changed.
  virtual AddToResourcePolicyResult addToResourcePolicy(const PolicyStatement& statement) = 0;
};

/// For Grant::addToPrincipal.
struct GrantOnPrincipalOptions {
  /// "service:Action" …
  Required<List<Value<std::string>>> actions;
  /// {"StringEquals": {"key": "value"}}. @default none
  Json conditions{};
  /// Who gets the permissions.
  Required<const IGrantable&> grantee;
  /// What the actions are done to.
  Required<List<Value<std::string>>> resourceArns;
};

/// For Grant::addToPrincipalOrResource.
struct GrantWithResourceOptions {
  /// "service:Action" …
  Required<List<Value<std::string>>> actions;
  /// {"StringEquals": {"key": "value"}}. @default none
  Json conditions{};
  /// Who gets the permissions.
  Required<const IGrantable&> grantee;
  /// The resource whose policy is used where the principal has none, or is of another account.
  Required<IResourceWithPolicy&> resource;
  /// What the actions are done to, in the policy of the principal.
  Required<List<Value<std::string>>> resourceArns;
  /// How the policy of the resource names it: {"*"} for some. @default resourceArns
  List<Value<std::string>> resourceSelfArns{};
};

/// For Grant::addToPrincipalAndResource.
struct GrantOnPrincipalAndResourceOptions {
  /// "service:Action" …
  Required<List<Value<std::string>>> actions;
  /// {"StringEquals": {"key": "value"}}. @default none
  Json conditions{};
  /// Who gets the permissions.
  Required<const IGrantable&> grantee;
  /// The resource whose policy is used too.
  Required<IResourceWithPolicy&> resource;
  /// What the actions are done to, in the policy of the principal.
  Required<List<Value<std::string>>> resourceArns;
  /// Who stands in the policy of the resource. @default the grantee
  Optional<Principal> resourcePolicyPrincipal{};
  /// How the policy of the resource names it: {"*"} for some. @default resourceArns
  List<Value<std::string>> resourceSelfArns{};
};

/// For Grant::addStatementToResourcePolicy.
struct GrantPolicyWithResourceOptions {
  /// Who gets the permissions.
  Required<const IGrantable&> grantee;
  Required<IResourceWithPolicy&> resource;
  /// What is added to the policy of the resource.
  Required<PolicyStatement> statement;
};

/// The outcome of a grant call: whether the permissions were given, by which statements, and what they depend on.
/// A construct that depends on a grant through `node().addDependency(grant)` needs it until synthesis; applyBefore has
/// no such limit.
class Grant : public IDependable {
 public:
  /// Adds to the policy of the principal, and to that of the resource where the former is not enough: the principal
  /// has none, or is not known to be of the same account.
  static Grant addToPrincipalOrResource(const GrantWithResourceOptions& options);
  /// Adds to the policy of the principal. Where it has none, success() is false.
  static Grant addToPrincipal(const GrantOnPrincipalOptions& options);
  /// Adds to the policies of both, as keys of KMS need it.
  static Grant addToPrincipalAndResource(const GrantOnPrincipalAndResourceOptions& options);
  /// Adds a given statement to the policy of the resource.
  static Grant addStatementToResourcePolicy(const GrantPolicyWithResourceOptions& options);
  /// Gives nothing; for what can do without the permissions. @param intent says why, for readers
  static Grant drop(const IGrantable& grantee, std::string_view intent);

  /// Whether there is a statement in the policy of the principal or of the resource.
  Grant(const Grant& other);
  Grant& operator=(const Grant& other);
  ~Grant() override;

  bool success() const;
  /// @throws ValidationError CDKPP4110 when the permissions could not be given.
  void assertSuccess() const;
  /// The constructs are created after the permissions hold.
  template <class... C>
  void applyBefore(C&... constructs) const {
    (applyBeforeOne(constructs), ...);
  }
  /// Both grants as one.
  Grant combine(const Grant& rhs) const;

  /// The statement in the policy of the principal: conditions may be added to it.
  Optional<PolicyStatement> principalStatement() const;
  /// The statement in the policy of the resource.
  Optional<PolicyStatement> resourceStatement() const;
  const std::vector<PolicyStatement>& principalStatements() const { return principalStatements_; }
  const std::vector<PolicyStatement>& resourceStatements() const { return resourceStatements_; }
  void dependencyRoots(std::vector<Construct*>& roots) const override;

 private:
  Grant(const IGrantable& grantee, List<Value<std::string>> actions, List<Value<std::string>> resourceArns);
  void applyBeforeOne(IConstruct& construct) const;
  void addResult(
      const PolicyStatement& statement, const AddToResourcePolicyResult& result, IResourceWithPolicy& resource);
  std::string grantee_;  // for assertSuccess
  List<Value<std::string>> actions_;
  List<Value<std::string>> resourceArns_;
  std::vector<PolicyStatement> principalStatements_;
  std::vector<PolicyStatement> resourceStatements_;
  std::vector<const IDependable*> dependables_;
};

/// Upstream's name of a group of dependables.
using CompositeDependable = DependencyGroup;

}  // namespace cdk::iam
