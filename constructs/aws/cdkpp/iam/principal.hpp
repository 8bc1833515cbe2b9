// SPDX-License-Identifier: Apache-2.0
// IPrincipal and IGrantable: whom policies speak of, and what permissions can be granted to.
#pragma once
#include <cdkpp/construct/construct.hpp>
#include <cdkpp/core/json.hpp>

namespace cdk::iam {

class IPrincipal;
class PolicyDocument;
class PolicyStatement;
class Principal;

/// How a principal stands in a statement: its kinds with their values, and the conditions it brings along.
struct PrincipalPolicyFragment {
  /// {"Service": ["lambda.amazonaws.com"]}, or {"LiteralString": ["*"]} for the bare "*".
  Json principalJson;
  /// {"StringEquals": {"key": "value"}}. @default none
  Json conditions{};
};

/// What came of adding a statement to the policy of a principal.
struct AddToPrincipalPolicyResult {
  /// Whether the principal has a policy that took the statement.
  bool statementAdded = false;
  /// What exists once the permissions hold; lives as long as the app. @default none, when nothing was added
  const IDependable* policyDependable = nullptr;
};

/// What permissions can be granted to: roles, users, groups, all principals, and every construct that has a role.
class IGrantable {
 public:
  /// The principal that the permissions go to.
  virtual IPrincipal& grantPrincipal() const = 0;

 protected:
  IGrantable() = default;
  IGrantable(const IGrantable&) = default;
  IGrantable& operator=(const IGrantable&) = default;
  virtual ~IGrantable() = default;
};

/// Somebody or something that may call AWS. Constructs are principals (Role, User, Group), and so are the values of
/// principals.hpp (ServicePrincipal, ArnPrincipal …).
class IPrincipal : public virtual IGrantable {
 public:
  /// The action of the statement in a trust policy, "sts:AssumeRole" for most.
  virtual std::string assumeRoleAction() const = 0;
  /// How it stands in a statement. @throws ValidationError when it cannot stand in one.
  virtual PrincipalPolicyFragment policyFragment() const = 0;
  /// Adds to the identity policy, where the principal has one.
  virtual AddToPrincipalPolicyResult addToPrincipalPolicy(const PolicyStatement& statement) = 0;
  /// Whether the statement was added to an identity policy.
  bool addToPolicy(const PolicyStatement& statement) { return addToPrincipalPolicy(statement).statementAdded; }
  /// The account of the principal, where it is known.
  virtual Optional<Value<std::string>> principalAccount() const { return {}; }
  /// Lets the principal assume the role of this trust policy. @default one statement with assumeRoleAction
  virtual void addToAssumeRolePolicy(PolicyDocument& document) const;
  /// A text that equal principals have in common: statements that differ in no more than equal principals are merged.
  /// @default none: the principal equals itself only
  virtual Optional<std::string> dedupeString() const { return {}; }
  /// The principal as something to keep: a construct by reference, a value as a copy.
  virtual Principal share() const;
  /// "ServicePrincipal(lambda.amazonaws.com)"; part of some construct ids.
  virtual std::string toString() const;
};

/// Upstream's names of what every IPrincipal can do here.
using IAssumeRolePrincipal = IPrincipal;
using IComparablePrincipal = IPrincipal;

/// Questions about the equality of principals.
struct ComparablePrincipal {
  static bool isComparablePrincipal(const IPrincipal& x) { return x.dedupeString().hasValue(); }
  static Optional<std::string> dedupeStringFor(const IPrincipal& x) { return x.dedupeString(); }
};

class PrincipalWithConditions;
class SessionTagsPrincipal;

/// The base of principals that are values: they have no policy of their own. A concrete class overrides share() with
/// `return *this;`, so that what takes an `IPrincipal&` can keep a copy of the whole object.
class PrincipalBase : public IPrincipal {
 public:
  std::string assumeRoleAction() const override { return "sts:AssumeRole"; }
  AddToPrincipalPolicyResult addToPrincipalPolicy(const PolicyStatement&) override { return {}; }
  IPrincipal& grantPrincipal() const override { return const_cast<PrincipalBase&>(*this); }
  Principal share() const override = 0;
  /// How it stands in a statement, without its conditions.
  Json toJSON() const { return policyFragment().principalJson; }
  /// The same principal under conditions. @throws ValidationError CDKPP4105 when a condition is no object.
  PrincipalWithConditions withConditions(Json conditions) const;
  /// The same principal, which may pass session tags when it assumes a role.
  SessionTagsPrincipal withSessionTags() const;
};

/// A principal by value, for properties and containers: any class derived from PrincipalBase, or a reference to a
/// construct that is one (a Role).
class Principal {
 public:
  template <class P>
    requires(std::is_base_of_v<PrincipalBase, P>)
  Principal(P principal) : owner_(detail::box<P>(std::move(principal))) {
    principal_ = &const_cast<P&>(detail::unbox<P>(owner_));
  }
  template <class P>
    requires(std::is_convertible_v<P&, IPrincipal&> && std::is_convertible_v<P&, IConstruct&>)
  Principal(P& construct) : principal_(&static_cast<IPrincipal&>(construct)) {}
  /// Keeps any principal.
  Principal(const IPrincipal& principal) : Principal(principal.share()) {}
  IPrincipal& operator*() const { return *principal_; }
  IPrincipal* operator->() const { return principal_; }
  operator IPrincipal&() const { return *principal_; }

 private:
  friend class IPrincipal;
  Principal(detail::Raw, IPrincipal& construct) : principal_(&construct) {}
  detail::Any owner_{};
  IPrincipal* principal_;
};

inline Principal IPrincipal::share() const { return {detail::Raw{}, const_cast<IPrincipal&>(*this)}; }

}  // namespace cdk::iam
