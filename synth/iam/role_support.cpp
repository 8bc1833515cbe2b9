// SPDX-License-Identifier: Apache-2.0
// What roles do that needs no template.
#include <cdkpp/core/annotations.hpp>
#include <cdkpp/core/context_provider.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/names.hpp>
#include <cdkpp/core/property_rules.hpp>
#include <cdkpp/iam/role.hpp>

#include <algorithm>

#include "core_types/tokenized_text.hpp"
#include "iam/account.hpp"
#include "values/identity.hpp"
#include "values/json_writer.hpp"

namespace cdk::iam {

Grant RoleGrants::assumeRole(const IGrantable& identity) const {
  const IPrincipal& principal = identity.grantPrincipal();
  if (dynamic_cast<const ServicePrincipal*>(&principal) || dynamic_cast<const AccountPrincipal*>(&principal))
    throw ValidationError("CDKPP4115",
                          "the role cannot be granted to " + principal.toString() +
                              ", which has no policy. Name it in the trust policy instead: assumeRolePolicy()",
                          *role_);
  return Grant::addToPrincipal(GrantOnPrincipalOptions{
      .actions = {"sts:AssumeRole"}, .grantee = identity, .resourceArns = {role_->roleRef().roleArn}});
}

Grant RoleGrants::passRole(const IGrantable& identity) const {
  return Grant::addToPrincipal(GrantOnPrincipalOptions{
      .actions = {"iam:PassRole"}, .grantee = identity, .resourceArns = {role_->roleRef().roleArn}});
}

}  // namespace cdk::iam

namespace cdk::detail {

iam::PolicyDocument assumeRolePolicy(const iam::IPrincipal& principal, const List<Value<std::string>>& externalIds) {
  iam::PolicyDocument document;
  principal.addToAssumeRolePolicy(document);
  if (!externalIds.hasValue() || (!isUnresolved(externalIds) && externalIds.size() == 0)) return document;
  const Json ids = !isUnresolved(externalIds) && externalIds.size() == 1 ? Json(externalIds[0]) : Json(externalIds);
  for (iam::PolicyStatement statement : document.statements())
    statement.addCondition("StringEquals", Json::object({{"sts:ExternalId", ids}}));
  return document;
}

void checkRole(const iam::RoleProps& props, const IConstruct& about) {
  PropertyRules rules;
  rules.characters("roleName", props.roleName, "_+=,.@-", 1, 64);
  rules.length("description", props.description, 0, 1000);
  rules.range("maxSessionDuration", props.maxSessionDuration, Duration::hours(1), Duration::hours(12));
  rules.length("path", props.path, 1, 512);
  if (props.path && props.path->isLiteral() && !props.path->literal().empty()) {
    const std::string& path = props.path->literal();
    const bool isPlain = std::all_of(path.begin(), path.end(), [](unsigned char c) { return c >= 0x21 && c <= 0x7f; });
    rules.require(
        path == "/" || (path.size() > 2 && path.front() == '/' && path.back() == '/' && isPlain),
        "path must be '/', or ASCII characters without spaces between two slashes, but '" + path + "' was given");
  }
  rules.check("CDKPP4120", about);
}

Value<std::string> nameWithPath(const Optional<Value<std::string>>& path, const Optional<Value<std::string>>& name) {
  Value<std::string> prefix = path.valueOr("");
  if (prefix.isLiteral() && prefix.literal().starts_with('/')) prefix = prefix.literal().substr(1);
  return prefix + name.valueOr("");
}

List<Value<std::string>> uniqueArns(const std::vector<iam::IManagedPolicy*>& policies, ResolveContext& context) {
  List<Value<std::string>> arns;
  std::vector<std::string> seen;
  for (const iam::IManagedPolicy* policy : policies) {
    const Value<std::string> arn = policy->managedPolicyArn();
    if (context.preparing()) {
      arns.add(arn);
      continue;
    }
    const Any resolved = context.resolveAny(arn);
    std::string json;
    writeJson(json, resolved, 0);
    if (std::find(seen.begin(), seen.end(), json) != seen.end()) continue;
    seen.push_back(std::move(json));
    arns.add(Value<std::string>(Raw{}, resolved));
  }
  return arns;
}

void warnOfManagedPolicies(const iam::Role& role, std::size_t count) {
  if (count > 20)
    Annotations::of(role).addWarningV2("@aws-cdk/aws-iam:rolePolicyTooLarge",
                                       "the permissions of the role need " + std::to_string(count) +
                                           " managed policies, but a role takes 20 at most. Use wildcards in actions "
                                           "and resources, or several roles");
  else if (count > 10)
    Annotations::of(role).addWarningV2("@aws-cdk/aws-iam:rolePolicyLarge",
                                       "the permissions of the role need " + std::to_string(count) +
                                           " managed policies. A role takes 10 unless the quota of the account was "
                                           "raised");
}

Value<std::string> lastOfPath(const Value<std::string>& nameWithPath) {
  const TokenizedText text(nameWithPath);
  const std::size_t slash = text.text().rfind('/');
  return slash == std::string::npos ? nameWithPath : text.value(std::string_view(text.text()).substr(slash + 1));
}
bool mayBeOfAccount(const Optional<Value<std::string>>& account, const Value<std::string>& other) {
  return iam::mayBeSameAccount(account.valueOr(""), other);
}
bool mayAttach(const iam::IRole& role, const IResource& policy) {
  return iam::mayBeSameAccount(role.env().account, policy.env().account);
}
std::string importedRolePolicyName(const IConstruct& role) {
  constexpr std::size_t maxLength = 128;
  const std::string prefix = "Policy";
  const std::string name = prefix + cdk::Names::uniqueId(role);
  if (name.size() <= maxLength) return name;
  return prefix + cdk::Names::uniqueResourceName(role, {.maxLength = maxLength - prefix.size()});
}
void warnOfImportedPolicy(const iam::IRole& role, const iam::IManagedPolicy& policy) {
  const auto shown = [](const Value<std::string>& value) { return TokenizedText(value).readable(); };
  Annotations::of(role).addWarningV2("@aws-cdk/aws-iam:IRoleCantBeUsedWithIManagedPolicy",
                                     "the managed policy " + shown(policy.managedPolicyArn()) +
                                         " is not attached to the role " + shown(role.roleName()) +
                                         ": neither is of this program. Attach it where one of them is made");
}

Value<std::string> lookUpRole(const IConstruct& scope, const Value<std::string>& roleName) {
  if (!roleName.isLiteral())
    throw ValidationError("CDKPP4117",
                          "roleName is a token, but the CLI looks the role up before it is known. Give "
                          "the name as text",
                          scope);
  const Value<std::string> dummy = scope.stack().formatArn(
      {.account = "123456789012", .resource = "role", .resourceName = "DUMMY_ARN", .service = "iam"});
  const Json found =
      ContextProvider::getValue(scope, {.dummyValue = Json::array({Json::object({{"Arn", Json(dummy)}})}),
                                        .props = {{"typeName", "AWS::IAM::Role"},
                                                  {"exactIdentifier", roleName.literal()},
                                                  {"propertiesToReturn", Json::array({"Arn"})}},
                                        .provider = ContextProviderName::CC_API_PROVIDER})
          .value;
  return {Raw{}, found[0]["Arn"]};
}

}  // namespace cdk::detail
