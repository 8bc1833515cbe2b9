// SPDX-License-Identifier: Apache-2.0
// Principals: who a policy speaks of.
#pragma once
#include <cdkpp/construct/construct.hpp>
#include <cdkpp/core/aws.hpp>
#include <cdkpp/core/json.hpp>

namespace cdk::iam {

class PolicyStatement;

/// How a principal stands in a statement: its kinds with their values, and the conditions it brings along.
struct PrincipalPolicyFragment {
  /// {"Service": ["lambda.amazonaws.com"]}, or {"LiteralString": ["*"]} for "*".
  Json principalJson;
  /// {"StringEquals": {...}}. @default none
  Json conditions{};
};

/// What came of adding a statement to the policy of a principal.
struct AddToPrincipalPolicyResult {
  /// Whether the principal has a policy that took the statement.
  bool statementAdded = false;
  /// What must exist before the permissions hold: the policy; empty when nothing was added.
  const IDependable* policyDependable = nullptr;
};

class IPrincipal {
 public:
  /// The action of a trust policy, "sts:AssumeRole" for most.
  virtual std::string assumeRoleAction() const = 0;
  virtual PrincipalPolicyFragment policyFragment() const = 0;
  /// Adds to the identity policy, where the principal has one.
  virtual AddToPrincipalPolicyResult addToPrincipalPolicy(const PolicyStatement& statement) = 0;
  /// The account of the principal, where it is known.
  virtual Optional<Value<std::string>> principalAccount() const { return {}; }

 protected:
  IPrincipal() = default;
  IPrincipal(const IPrincipal&) = default;
  IPrincipal& operator=(const IPrincipal&) = default;
  virtual ~IPrincipal() = default;
};

/// What permissions can be granted to.
class IGrantable {
 public:
  virtual IPrincipal& grantPrincipal() = 0;

 protected:
  IGrantable() = default;
  IGrantable(const IGrantable&) = default;
  IGrantable& operator=(const IGrantable&) = default;
  virtual ~IGrantable() = default;
};

/// The base of principals that are values: they have no policy of their own.
class PrincipalBase : public IPrincipal, public IGrantable {
 public:
  std::string assumeRoleAction() const override { return "sts:AssumeRole"; }
  AddToPrincipalPolicyResult addToPrincipalPolicy(const PolicyStatement&) override { return {}; }
  IPrincipal& grantPrincipal() override { return *this; }
};

/// A principal by value: any of the classes below, or a construct that is one (a Role).
class Principal {
 public:
  template <class P>
    requires(std::is_base_of_v<PrincipalBase, P>)
  Principal(P principal) : owner_(detail::box<P>(std::move(principal))) {
    principal_ = &const_cast<P&>(detail::unbox<P>(owner_));
  }
  template <class P>
    requires(std::is_convertible_v<P&, IPrincipal&> && !std::is_base_of_v<PrincipalBase, std::remove_const_t<P>>)
  Principal(P& construct) : principal_(&static_cast<IPrincipal&>(construct)) {}
  IPrincipal& operator*() const { return *principal_; }
  IPrincipal* operator->() const { return principal_; }

 private:
  detail::Any owner_{};
  IPrincipal* principal_;
};

/// An AWS principal by its ARN: a role, a user, an account.
class ArnPrincipal : public PrincipalBase {
 public:
  explicit ArnPrincipal(Value<std::string> arn) : arn_(std::move(arn)) {}
  Value<std::string> arn() const { return arn_; }
  inline PrincipalPolicyFragment policyFragment() const override;

 private:
  Value<std::string> arn_;
};

/// All identities of an account. @param accountId 12 digits
class AccountPrincipal : public ArnPrincipal {
 public:
  explicit AccountPrincipal(Value<std::string> accountId)
      : ArnPrincipal("arn:" + Aws::PARTITION + ":iam::" + accountId + ":root"), accountId_(std::move(accountId)) {}
  Optional<Value<std::string>> principalAccount() const override { return accountId_; }

 private:
  Value<std::string> accountId_;
};

/// All identities of the account of the stack.
class AccountRootPrincipal : public AccountPrincipal {
 public:
  AccountRootPrincipal() : AccountPrincipal(Aws::ACCOUNT_ID) {}
};

/// Everybody, as {"AWS": "*"}.
class AnyPrincipal : public ArnPrincipal {
 public:
  AnyPrincipal() : ArnPrincipal("*") {}
};

/// Everybody, as "*".
class StarPrincipal : public PrincipalBase {
 public:
  inline PrincipalPolicyFragment policyFragment() const override;
};

struct ServicePrincipalOpts {
  /// Conditions of every statement with this principal. @default none
  Json conditions{};
};

/// A service of AWS: ServicePrincipal("lambda.amazonaws.com").
/// @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
class ServicePrincipal : public PrincipalBase {
 public:
  explicit ServicePrincipal(Value<std::string> service, ServicePrincipalOpts opts = {})
      : service_(std::move(service)), opts_(std::move(opts)) {}
  Value<std::string> service() const { return service_; }
  inline PrincipalPolicyFragment policyFragment() const override;

 private:
  Value<std::string> service_;
  ServicePrincipalOpts opts_;
};

inline PrincipalPolicyFragment ArnPrincipal::policyFragment() const {
  return {.principalJson = Json::object({{"AWS", Json::array({Json(arn_)})}})};
}
inline PrincipalPolicyFragment StarPrincipal::policyFragment() const {
  return {.principalJson = Json::object({{"LiteralString", Json::array({"*"})}})};
}
inline PrincipalPolicyFragment ServicePrincipal::policyFragment() const {
  return {.principalJson = Json::object({{"Service", Json::array({Json(service_)})}}), .conditions = opts_.conditions};
}

}  // namespace cdk::iam
