// SPDX-License-Identifier: Apache-2.0
// The principals that are values. Follows aws-cdk-lib 2.276.0, aws-iam.
#pragma once
#include <cdkpp/iam/oidc_provider_ref.hpp>
#include <cdkpp/iam/principal.hpp>
#include <cdkpp/iam/saml_provider_ref.hpp>

namespace cdk::iam {

/// An AWS principal by its ARN: a role, a user, an account.
class ArnPrincipal : public PrincipalBase {
 public:
  explicit ArnPrincipal(Value<std::string> arn) : arn_(std::move(arn)) {}
  const Value<std::string>& arn() const { return arn_; }
  /// This principal, as far as it belongs to an organization. @param organizationId "o-…"
  PrincipalWithConditions inOrganization(Value<std::string> organizationId) const;
  PrincipalPolicyFragment policyFragment() const override;
  Optional<std::string> dedupeString() const override;
  Principal share() const override;
  std::string toString() const override;

 private:
  Value<std::string> arn_;
};

/// All identities of an account.
class AccountPrincipal : public ArnPrincipal {
 public:
  /// @param accountId 12 digits
  explicit AccountPrincipal(Value<std::string> accountId);
  const Value<std::string>& accountId() const { return accountId_; }
  Optional<Value<std::string>> principalAccount() const override { return accountId_; }
  Principal share() const override;
  std::string toString() const override;

 private:
  Value<std::string> accountId_;
};

/// All identities of the account of the stack that names it.
class AccountRootPrincipal : public AccountPrincipal {
 public:
  AccountRootPrincipal();
  Principal share() const override;
  std::string toString() const override { return "AccountRootPrincipal()"; }
};

/// Everybody, as {"AWS": "*"}.
class AnyPrincipal : public ArnPrincipal {
 public:
  AnyPrincipal() : ArnPrincipal("*") {}
  Principal share() const override;
  std::string toString() const override { return "AnyPrincipal()"; }
};
using Anyone = AnyPrincipal;

/// Everybody, as "*": what a few services want in place of AnyPrincipal.
class StarPrincipal : public PrincipalBase {
 public:
  PrincipalPolicyFragment policyFragment() const override;
  Optional<std::string> dedupeString() const override { return std::string("StarPrincipal"); }
  Principal share() const override;
  std::string toString() const override { return "StarPrincipal()"; }
};

struct ServicePrincipalOpts {
  /// Conditions of every statement with this principal. @default none
  Json conditions{};
  /// The region of the service, where that is another one than the stack's: opt-in regions have principals of their
  /// own. @default the region of the stack
  Optional<Value<std::string>> region{};
};

/// A service of AWS: ServicePrincipal("lambda.amazonaws.com").
/// @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
class ServicePrincipal : public PrincipalBase {
 public:
  /// @param service "lambda.amazonaws.com" or "lambda"
  explicit ServicePrincipal(Value<std::string> service, ServicePrincipalOpts opts = {})
      : service_(std::move(service)), opts_(std::move(opts)) {}
  /// A principal whose name stands in policies exactly as given.
  static ServicePrincipal fromStaticServicePrincipleName(Value<std::string> servicePrincipalName);
  /// The name of a service in policies: "lambda" gives "lambda.amazonaws.com".
  static Value<std::string> servicePrincipalName(const Value<std::string>& service);
  const Value<std::string>& service() const { return service_; }
  PrincipalPolicyFragment policyFragment() const override;
  Optional<std::string> dedupeString() const override;
  Principal share() const override;
  std::string toString() const override;

 private:
  Value<std::string> service_;
  ServicePrincipalOpts opts_;
  bool isStatic_ = false;
};

/// All accounts of an organization, by the condition key aws:PrincipalOrgID.
class OrganizationPrincipal : public PrincipalBase {
 public:
  /// @param organizationId "o-" and 10 to 32 lower-case letters or digits
  /// @throws ValidationError CDKPP4106 for another form.
  explicit OrganizationPrincipal(Value<std::string> organizationId);
  const Value<std::string>& organizationId() const { return organizationId_; }
  PrincipalPolicyFragment policyFragment() const override;
  Optional<std::string> dedupeString() const override;
  Principal share() const override;
  std::string toString() const override;

 private:
  Value<std::string> organizationId_;
};

/// A user by the canonical id, as S3 and CloudFront know it.
class CanonicalUserPrincipal : public PrincipalBase {
 public:
  explicit CanonicalUserPrincipal(Value<std::string> canonicalUserId) : canonicalUserId_(std::move(canonicalUserId)) {}
  const Value<std::string>& canonicalUserId() const { return canonicalUserId_; }
  PrincipalPolicyFragment policyFragment() const override;
  Optional<std::string> dedupeString() const override;
  Principal share() const override;
  std::string toString() const override;

 private:
  Value<std::string> canonicalUserId_;
};

/// Users of an identity provider.
/// @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers.html
class FederatedPrincipal : public PrincipalBase {
 public:
  /// @param federated "cognito-identity.amazonaws.com" or the ARN of a provider
  explicit FederatedPrincipal(
      Value<std::string> federated, Json conditions = {}, std::string assumeRoleAction = "sts:AssumeRole")
      : federated_(std::move(federated)),
        conditions_(std::move(conditions)),
        assumeRoleAction_(std::move(assumeRoleAction)) {}
  const Value<std::string>& federated() const { return federated_; }
  const Json& conditions() const { return conditions_; }
  std::string assumeRoleAction() const override { return assumeRoleAction_; }
  PrincipalPolicyFragment policyFragment() const override;
  Optional<std::string> dedupeString() const override;
  Principal share() const override;
  std::string toString() const override { return described("FederatedPrincipal"); }

 protected:
  std::string described(const char* className) const;

 private:
  Value<std::string> federated_;
  Json conditions_;
  std::string assumeRoleAction_;
};

/// Users of a web identity provider: WebIdentityPrincipal("www.amazon.com").
class WebIdentityPrincipal : public FederatedPrincipal {
 public:
  explicit WebIdentityPrincipal(Value<std::string> identityProvider, Json conditions = {})
      : FederatedPrincipal(std::move(identityProvider), std::move(conditions), "sts:AssumeRoleWithWebIdentity") {}
  Principal share() const override;
  std::string toString() const override { return described("WebIdentityPrincipal"); }
};

/// Users of an OpenID Connect provider of the account.
class OpenIdConnectPrincipal : public WebIdentityPrincipal {
 public:
  explicit OpenIdConnectPrincipal(const IOIDCProviderRef& openIdConnectProvider, Json conditions = {})
      : WebIdentityPrincipal(openIdConnectProvider.oidcProviderRef().oidcProviderArn, std::move(conditions)) {}
  Principal share() const override;
  std::string toString() const override { return described("OpenIdConnectPrincipal"); }
};

/// Users of a SAML provider of the account.
class SamlPrincipal : public FederatedPrincipal {
 public:
  SamlPrincipal(const ISAMLProviderRef& samlProvider, Json conditions)
      : FederatedPrincipal(
            samlProvider.samlProviderRef().samlProviderArn, std::move(conditions), "sts:AssumeRoleWithSAML") {}
  Principal share() const override;
  std::string toString() const override { return described("SamlPrincipal"); }
};

/// Users of a SAML provider who sign in to the console.
class SamlConsolePrincipal : public SamlPrincipal {
 public:
  explicit SamlConsolePrincipal(const ISAMLProviderRef& samlProvider, Json conditions = {});
  Principal share() const override;
  std::string toString() const override { return described("SamlConsolePrincipal"); }
};

/// The base of principals that change another one.
class PrincipalAdapter : public PrincipalBase {
 public:
  /// The principal that is changed.
  const IPrincipal& wrapped() const { return *wrapped_; }
  std::string assumeRoleAction() const override { return wrapped_->assumeRoleAction(); }
  PrincipalPolicyFragment policyFragment() const override { return wrapped_->policyFragment(); }
  AddToPrincipalPolicyResult addToPrincipalPolicy(const PolicyStatement& statement) override {
    return wrapped_->addToPrincipalPolicy(statement);
  }
  Optional<Value<std::string>> principalAccount() const override { return wrapped_->principalAccount(); }

 protected:
  explicit PrincipalAdapter(Principal wrapped) : wrapped_(std::move(wrapped)) {}
  Principal wrapped_;
};

/// A principal under conditions. For values there is the short form `principal.withConditions(…)`.
class PrincipalWithConditions : public PrincipalAdapter {
 public:
  /// @throws ValidationError CDKPP4105 when a condition is no object.
  PrincipalWithConditions(Principal principal, Json conditions)
      : PrincipalAdapter(std::move(principal)), additionalConditions_(std::move(conditions)) {}
  /// Adds to the conditions of an operator. @throws ValidationError CDKPP4105 when the condition is no object.
  void addCondition(std::string_view key, const Json& value);
  void addConditions(const Json& conditions);
  /// Those of the principal and the added ones.
  /// @throws ValidationError CDKPP4105 when two of one operator cannot be merged, because one is a token.
  Json conditions() const;
  PrincipalPolicyFragment policyFragment() const override;
  void addToAssumeRolePolicy(PolicyDocument& document) const override;
  Optional<std::string> dedupeString() const override;
  Principal share() const override;
  std::string toString() const override { return wrapped_->toString(); }

 private:
  Json additionalConditions_;
};

/// A principal that may pass session tags when it assumes a role. Short form: `principal.withSessionTags()`.
/// @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html
class SessionTagsPrincipal : public PrincipalAdapter {
 public:
  explicit SessionTagsPrincipal(Principal principal) : PrincipalAdapter(std::move(principal)) {}
  void addToAssumeRolePolicy(PolicyDocument& document) const override;
  Optional<std::string> dedupeString() const override;
  Principal share() const override;
};

/// Several principals as one, for trust policies that each have a statement of their own.
class CompositePrincipal : public PrincipalBase {
 public:
  template <class... P>
  explicit CompositePrincipal(Principal first, P&&... more) : principals_{std::move(first), std::forward<P>(more)...} {}
  CompositePrincipal& addPrincipals(List<Principal> principals);
  const List<Principal>& principals() const { return principals_; }
  /// That of the first.
  std::string assumeRoleAction() const override { return principals_[0]->assumeRoleAction(); }
  /// @throws ValidationError CDKPP4107 when one of them has conditions.
  PrincipalPolicyFragment policyFragment() const override;
  void addToAssumeRolePolicy(PolicyDocument& document) const override;
  Optional<std::string> dedupeString() const override;
  Principal share() const override;
  std::string toString() const override;

 private:
  List<Principal> principals_;
};

inline PrincipalWithConditions PrincipalBase::withConditions(Json conditions) const {
  return {share(), std::move(conditions)};
}
inline SessionTagsPrincipal PrincipalBase::withSessionTags() const { return SessionTagsPrincipal(share()); }

}  // namespace cdk::iam
