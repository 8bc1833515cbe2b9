// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/aws.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/region_info.hpp>
#include <cdkpp/core/stack.hpp>
#include <cdkpp/iam/policy_document.hpp>

#include <algorithm>

#include "elements/pseudo_parameters.hpp"
#include "iam/condition_rules.hpp"
#include "iam/statement_state.hpp"
#include "values/identity.hpp"

namespace cdk::iam {

using detail::identityText;
using region_info::RegionInfo;

namespace {

PrincipalPolicyFragment fragmentOf(const char* kind, const Value<std::string>& value, const Json& conditions = {}) {
  return {.principalJson = Json::object({{kind, Json::array({Json(value)})}}), .conditions = conditions};
}

/// A value as part of a text. Upstream's tokens have a number of the process in them, which only the pseudo parameters
/// share with ours.
std::string textOf(const Value<std::string>& value) {
  if (value.isLiteral()) return value.literal();
  const std::string_view pseudo = detail::pseudoParameterName(value);
  if (pseudo == "AWS::AccountId") return "${Token[AWS.AccountId.3]}";
  if (pseudo == "AWS::Partition") return "${Token[AWS.Partition.6]}";
  if (pseudo == "AWS::Region") return "${Token[AWS.Region.7]}";
  if (const auto* reference = detail::asReference(value))
    return "${Token[" + reference->target->path() + "." + reference->attribute + "]}";
  return "${Token[TOKEN]}";
}
std::string called(const char* className, const Value<std::string>& value) {
  return std::string(className) + "(" + textOf(value) + ")";
}
std::string equalBy(const char* className, const detail::Any& value) {
  return std::string(className) + ":" + identityText(value);
}

/// "lambda" and the names of a service in other partitions as the name that all partitions know.
std::string commonServiceName(const std::string& service) {
  const std::size_t dot = service.find('.');
  const std::string_view suffix = dot == std::string::npos ? std::string_view() : std::string_view(service).substr(dot);
  for (const char* known : {"", ".amazonaws.com", ".amazonaws.com.cn", ".c2s.ic.gov", ".sc2s.sgov.gov"})
    if (suffix == known && dot != 0 && !service.empty()) return service.substr(0, dot) + ".amazonaws.com";
  return service;
}

/// The name as it stands in the policies of a stack. Services of opt-in regions have a name of their own elsewhere.
Value<std::string> serviceName(const Value<std::string>& service, const Optional<Value<std::string>>& region) {
  if (!service.isLiteral()) return service;
  const std::string name = commonServiceName(service.literal());
  if (!region || !region->isLiteral() || !RegionInfo::get(region->literal()).isOptInRegion()) return name;
  return {detail::Raw{}, detail::lazy(
                             [name, region = region->literal()](ResolveContext& context) {
                               const Value<std::string> here = context.scope().stack().region();
                               constexpr std::string_view suffix = ".amazonaws.com";
                               if ((here.isLiteral() && here.literal() == region) || !name.ends_with(suffix))
                                 return name;
                               return name.substr(0, name.size() - suffix.size()) + "." + region + ".amazonaws.com";
                             },
                             ResolutionTypeHint::STRING)};
}

/// Lets a principal write its statements into another document, then changes each.
template <class F>
void addChanged(const IPrincipal& principal, PolicyDocument& document, F change) {
  PolicyDocument own;
  principal.addToAssumeRolePolicy(own);
  for (PolicyStatement statement : own.statements()) {
    change(statement);
    document.addStatement(statement);
  }
}

}  // namespace

void IPrincipal::addToAssumeRolePolicy(PolicyDocument& document) const {
  PolicyStatement statement{{.actions = {assumeRoleAction()}}};
  statement.addPrincipal(*this);
  document.addStatement(statement);
}
std::string IPrincipal::toString() const {
  if (const auto* construct = dynamic_cast<const IConstruct*>(this)) return construct->path();
  return identityText(policyFragment().principalJson);
}

PrincipalWithConditions ArnPrincipal::inOrganization(Value<std::string> organizationId) const {
  return withConditions(Json::object({{"StringEquals", Json::object({{"aws:PrincipalOrgID", Json(organizationId)}})}}));
}
PrincipalPolicyFragment ArnPrincipal::policyFragment() const { return fragmentOf("AWS", arn_); }
Optional<std::string> ArnPrincipal::dedupeString() const { return equalBy("ArnPrincipal", arn_); }
std::string ArnPrincipal::toString() const { return called("ArnPrincipal", arn_); }

AccountPrincipal::AccountPrincipal(Value<std::string> accountId)
    : ArnPrincipal({detail::Raw{}, detail::lazy(
                                       [accountId](ResolveContext& context) {
                                         return "arn:" + context.scope().stack().partition() + ":iam::" + accountId +
                                                ":root";
                                       },
                                       ResolutionTypeHint::STRING)}),
      accountId_(std::move(accountId)) {}
std::string AccountPrincipal::toString() const { return called("AccountPrincipal", accountId_); }

AccountRootPrincipal::AccountRootPrincipal()
    : AccountPrincipal(
          {detail::Raw{}, detail::lazy([](ResolveContext& context) { return context.scope().stack().account(); },
                                       ResolutionTypeHint::STRING)}) {}

PrincipalPolicyFragment StarPrincipal::policyFragment() const { return fragmentOf(kLiteralPrincipal, "*"); }

ServicePrincipal ServicePrincipal::fromStaticServicePrincipleName(Value<std::string> servicePrincipalName) {
  ServicePrincipal principal(std::move(servicePrincipalName));
  principal.isStatic_ = true;
  return principal;
}
Value<std::string> ServicePrincipal::servicePrincipalName(const Value<std::string>& service) {
  return serviceName(service, {});
}
PrincipalPolicyFragment ServicePrincipal::policyFragment() const {
  return fragmentOf("Service", isStatic_ ? service_ : serviceName(service_, opts_.region), opts_.conditions);
}
Optional<std::string> ServicePrincipal::dedupeString() const {
  return equalBy("ServicePrincipal", service_) + identityText(opts_.conditions) + identityText(opts_.region);
}
std::string ServicePrincipal::toString() const { return called("ServicePrincipal", service_); }

OrganizationPrincipal::OrganizationPrincipal(Value<std::string> organizationId)
    : organizationId_(std::move(organizationId)) {
  if (!organizationId_.isLiteral()) return;
  const std::string& id = organizationId_.literal();
  const auto isPlain = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
  if (!id.starts_with("o-") || id.size() < 12 || id.size() > 34 || !std::all_of(id.begin() + 2, id.end(), isPlain))
    throw ValidationError(
        "CDKPP4106", "no id of an organization: '" + id + "'. It is 'o-' and 10 to 32 lower-case letters or digits");
}
PrincipalPolicyFragment OrganizationPrincipal::policyFragment() const {
  return fragmentOf("AWS", "*",
                    Json::object({{"StringEquals", Json::object({{"aws:PrincipalOrgID", Json(organizationId_)}})}}));
}
Optional<std::string> OrganizationPrincipal::dedupeString() const {
  return equalBy("OrganizationPrincipal", organizationId_);
}
std::string OrganizationPrincipal::toString() const { return called("OrganizationPrincipal", organizationId_); }

PrincipalPolicyFragment CanonicalUserPrincipal::policyFragment() const {
  return fragmentOf("CanonicalUser", canonicalUserId_);
}
Optional<std::string> CanonicalUserPrincipal::dedupeString() const {
  return equalBy("CanonicalUserPrincipal", canonicalUserId_);
}
std::string CanonicalUserPrincipal::toString() const { return called("CanonicalUserPrincipal", canonicalUserId_); }

PrincipalPolicyFragment FederatedPrincipal::policyFragment() const {
  return fragmentOf("Federated", federated_, conditions_);
}
Optional<std::string> FederatedPrincipal::dedupeString() const {
  return equalBy("FederatedPrincipal", federated_) + ":" + assumeRoleAction_ + ":" + identityText(conditions_);
}
std::string FederatedPrincipal::described(const char* className) const { return called(className, federated_); }

SamlConsolePrincipal::SamlConsolePrincipal(const ISAMLProviderRef& samlProvider, Json conditions)
    : SamlPrincipal(samlProvider, [&] {
        const Value<std::string> region = samlProvider.stack().region();
        Optional<std::string> signOn;
        if (region.isLiteral()) signOn = RegionInfo::get(region.literal()).samlSignOnUrl();
        conditions.set("StringEquals",
                       Json::object({{"SAML:aud", signOn.valueOr("https://signin.aws.amazon.com/saml")}}));
        return std::move(conditions);
      }()) {}

void PrincipalWithConditions::addCondition(std::string_view key, const Json& value) {
  mergeCondition(additionalConditions_, key, value);
}
void PrincipalWithConditions::addConditions(const Json& conditions) {
  mergeConditions(additionalConditions_, conditions);
}
Json PrincipalWithConditions::conditions() const {
  Json all = Json::object();
  mergeConditions(all, wrapped_->policyFragment().conditions);
  mergeConditions(all, additionalConditions_);
  return all;
}
PrincipalPolicyFragment PrincipalWithConditions::policyFragment() const {
  return {.principalJson = wrapped_->policyFragment().principalJson, .conditions = conditions()};
}
void PrincipalWithConditions::addToAssumeRolePolicy(PolicyDocument& document) const {
  addChanged(*wrapped_, document, [this](PolicyStatement& statement) {
    statement.addActions({assumeRoleAction()});
    statement.addConditions(conditions());
  });
}
Optional<std::string> PrincipalWithConditions::dedupeString() const {
  const Optional<std::string> inner = wrapped_->dedupeString();
  if (!inner) return {};
  return "PrincipalWithConditions:" + *inner + ":" + identityText(conditions());
}

void SessionTagsPrincipal::addToAssumeRolePolicy(PolicyDocument& document) const {
  addChanged(*wrapped_, document, [](PolicyStatement& statement) { statement.addActions({"sts:TagSession"}); });
}
Optional<std::string> SessionTagsPrincipal::dedupeString() const {
  const Optional<std::string> inner = wrapped_->dedupeString();
  if (!inner) return {};
  return "SessionTagsPrincipal:" + *inner + ":";
}

CompositePrincipal& CompositePrincipal::addPrincipals(List<Principal> principals) {
  for (const Principal& principal : principals) principals_.add(principal);
  return *this;
}
PrincipalPolicyFragment CompositePrincipal::policyFragment() const {
  PolicyStatement::State::Principals all;
  for (const Principal& principal : principals_) {
    const PrincipalPolicyFragment fragment = principal->policyFragment();
    if (fragment.conditions.size() > 0)
      throw ValidationError("CDKPP4107", "the parts of a CompositePrincipal must not have conditions, but " +
                                             principal->toString() +
                                             " has. Use it in a statement of its own, or in a trust policy");
    all.add(principal, fragment);
  }
  return {.principalJson = all.json};
}
void CompositePrincipal::addToAssumeRolePolicy(PolicyDocument& document) const {
  for (const Principal& principal : principals_) principal->addToAssumeRolePolicy(document);
}
Optional<std::string> CompositePrincipal::dedupeString() const {
  std::string all;
  for (const Principal& principal : principals_) {
    const Optional<std::string> inner = principal->dedupeString();
    if (!inner) return {};
    all += (all.empty() ? "" : ",") + *inner;
  }
  return "CompositePrincipal[" + all + "]";
}
std::string CompositePrincipal::toString() const {
  std::string all;
  for (const Principal& principal : principals_) all += (all.empty() ? "" : ",") + principal->toString();
  return "CompositePrincipal(" + all + ")";
}

// A value is kept as what it is.
Principal ArnPrincipal::share() const { return *this; }
Principal AccountPrincipal::share() const { return *this; }
Principal AccountRootPrincipal::share() const { return *this; }
Principal AnyPrincipal::share() const { return *this; }
Principal StarPrincipal::share() const { return *this; }
Principal ServicePrincipal::share() const { return *this; }
Principal OrganizationPrincipal::share() const { return *this; }
Principal CanonicalUserPrincipal::share() const { return *this; }
Principal FederatedPrincipal::share() const { return *this; }
Principal WebIdentityPrincipal::share() const { return *this; }
Principal OpenIdConnectPrincipal::share() const { return *this; }
Principal SamlPrincipal::share() const { return *this; }
Principal SamlConsolePrincipal::share() const { return *this; }
Principal PrincipalWithConditions::share() const { return *this; }
Principal SessionTagsPrincipal::share() const { return *this; }
Principal CompositePrincipal::share() const { return *this; }

}  // namespace cdk::iam
