// SPDX-License-Identifier: Apache-2.0
// The interfaces of identities and of the policies that are attached to them.
#pragma once
#include <cdkpp/core/resource.hpp>
#include <cdkpp/iam/grant.hpp>
#include <cdkpp/iam/group_ref.hpp>
#include <cdkpp/iam/managed_policy_ref.hpp>
#include <cdkpp/iam/policy_document.hpp>
#include <cdkpp/iam/policy_ref.hpp>
#include <cdkpp/iam/role_ref.hpp>
#include <cdkpp/iam/user_ref.hpp>

namespace cdk::iam {

class IGroup;
class IRole;
class IUser;
class Policy;

/// A managed policy. Those of AWS itself are in no tree, so that this is no construct; ManagedPolicy and imported ones
/// are an IManagedPolicyRef too.
class IManagedPolicy {
 public:
  virtual Value<std::string> managedPolicyArn() const = 0;
  /// Attaches the policy to a role that is not of this program. Whether the policy can.
  virtual bool attachToImportedRole(IRole&) { return false; }

 protected:
  IManagedPolicy() = default;
  IManagedPolicy(const IManagedPolicy&) = default;
  IManagedPolicy& operator=(const IManagedPolicy&) = default;
  virtual ~IManagedPolicy() = default;
};

/// An inline policy.
class IPolicy : public virtual IResource, public virtual IPolicyRef {
 public:
  virtual Value<std::string> policyName() const = 0;
};

/// A role, a user or a group.
class IIdentity : public virtual IResource, public virtual IPrincipal {
 public:
  /// Makes the statements of the policy permissions of this identity.
  /// @throws ValidationError CDKPP4112 when a policy of this name is attached already.
  virtual void attachInlinePolicy(Policy& policy) = 0;
  virtual void addManagedPolicy(IManagedPolicy& policy) = 0;
};

class IRole : public virtual IIdentity, public virtual IRoleRef {
 public:
  /// CloudFormation: Fn::GetAtt Arn.
  virtual Value<std::string> roleArn() const = 0;
  /// CloudFormation: Ref.
  virtual Value<std::string> roleName() const = 0;
  /// Lets somebody do something with the role itself.
  virtual Grant grant(const IGrantable& grantee, List<Value<std::string>> actions) = 0;
  /// Lets somebody hand the role to a service: iam:PassRole.
  virtual Grant grantPassRole(const IGrantable& grantee) = 0;
  /// Lets somebody assume the role: sts:AssumeRole in the policy of that principal.
  virtual Grant grantAssumeRole(const IGrantable& grantee) = 0;
};

class IUser : public virtual IIdentity, public virtual IUserRef {
 public:
  /// CloudFormation: Fn::GetAtt Arn.
  virtual Value<std::string> userArn() const = 0;
  /// CloudFormation: Ref.
  virtual Value<std::string> userName() const = 0;
  virtual void addToGroup(IGroup& group) = 0;
};

class IGroup : public virtual IIdentity, public virtual IGroupRef {
 public:
  /// CloudFormation: Fn::GetAtt Arn.
  virtual Value<std::string> groupArn() const = 0;
  /// CloudFormation: Ref.
  virtual Value<std::string> groupName() const = 0;
};

}  // namespace cdk::iam

namespace cdk::detail {

/// The inline policies of an identity, each once.
class AttachedPolicies {
 public:
  AttachedPolicies();
  ~AttachedPolicies();
  AttachedPolicies(const AttachedPolicies&) = delete;
  AttachedPolicies& operator=(const AttachedPolicies&) = delete;
  /// @throws ValidationError CDKPP4112 when another policy of this name is attached already.
  void attach(iam::Policy& policy);

 private:
  std::vector<iam::Policy*> policies_;
};

/// Whether two values are the same before anything is resolved: equal literals, or references to the same attribute.
bool sameValue(const Any& a, const Any& b);

/// The identities that a policy is attached to, each once by its ARN.
class AttachedIdentities {
 public:
  AttachedIdentities();
  ~AttachedIdentities();
  AttachedIdentities(const AttachedIdentities&) = delete;
  AttachedIdentities& operator=(const AttachedIdentities&) = delete;
  /// Whether the identity was not there yet.
  bool add(const IConstruct& identity, const Value<std::string>& arn, const Value<std::string>& name);
  /// A token for their names; undefined while there are none.
  List<Value<std::string>> names() const;
  bool empty() const;
  const std::vector<Construct*>& all() const { return identities_; }

 private:
  std::vector<Construct*> identities_;
  List<Value<std::string>> arns_{};
  List<Value<std::string>> names_{};
};

/// What depends on a statement, once it is known which policy it is written into.
class StatementDependables {
 public:
  /// The group for a statement. It is filled by declare, and lives as long as this.
  const IDependable& add(const iam::PolicyStatement& statement);
  /// The statement is written by a policy.
  void declare(const iam::PolicyStatement& statement, const IDependable& policy);

 private:
  Any groups_{};
};

/// A token for the ARNs of policies as they are when the template is written, equal ones once; undefined while there
/// are none. It refers to the list, which may grow.
List<Value<std::string>> uniqueArns(const List<iam::IManagedPolicy&>& policies);
/// The same without a look at what the tokens stand for.
List<Value<std::string>> lazyArns(const List<iam::IManagedPolicy&>& policies);
/// A token for a list that may grow; undefined while it is empty.
List<Value<std::string>> lazyList(const List<Value<std::string>>& list);
/// Adds a policy, the same object once. Whether it was not there yet.
bool addOnce(List<iam::IManagedPolicy&>& policies, iam::IManagedPolicy& policy);
/// The ARN of an optional policy.
Optional<Value<std::string>> arnOf(const Optional<iam::IManagedPolicy&>& policy);
/// The path of an identity and its name, as they stand in its ARN.
Value<std::string> nameWithPath(const Optional<Value<std::string>>& path, const Optional<Value<std::string>>& name);

/// What permissions are granted to when they are granted to a policy: its statements. Whom the policy belongs to is not
/// said, so that it cannot stand in the policy of a resource.
class PolicyGrantPrincipal final : public iam::IPrincipal {
 public:
  /// @param kind "Policy" or "ManagedPolicy"
  PolicyGrantPrincipal(IResource& policy, iam::PolicyDocument document, const char* kind);
  iam::IPrincipal& grantPrincipal() const override { return const_cast<PolicyGrantPrincipal&>(*this); }
  /// @throws ValidationError CDKPP4113 always.
  std::string assumeRoleAction() const override;
  /// Resolving it throws ValidationError CDKPP4113.
  iam::PrincipalPolicyFragment policyFragment() const override;
  iam::AddToPrincipalPolicyResult addToPrincipalPolicy(const iam::PolicyStatement& statement) override;
  Optional<Value<std::string>> principalAccount() const override;
  std::string toString() const override;

 private:
  [[noreturn]] void refuse() const;
  IResource& policy_;
  iam::PolicyDocument document_;
  const char* kind_;
};

}  // namespace cdk::detail
