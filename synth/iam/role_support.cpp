// SPDX-License-Identifier: Apache-2.0
// What roles do that needs no template.
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/property_rules.hpp>
#include <cdkpp/iam/role.hpp>

#include <algorithm>

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

Optional<Value<std::string>> arnOf(const Optional<iam::IManagedPolicy&>& policy) {
  return policy ? Optional<Value<std::string>>(policy->managedPolicyArn()) : Optional<Value<std::string>>();
}

List<Value<std::string>> lazyArns(const List<iam::IManagedPolicy&>& policies) {
  return List<Value<std::string>>::lazy([&policies] {
    List<Value<std::string>> arns;
    for (const iam::IManagedPolicy& policy : policies) arns.add(policy.managedPolicyArn());
    return arns;
  });
}
List<Value<std::string>> lazyList(const List<Value<std::string>>& list) {
  return List<Value<std::string>>::lazy([&list] { return list; });
}
bool addOnce(List<iam::IManagedPolicy&>& policies, iam::IManagedPolicy& policy) {
  for (const iam::IManagedPolicy& present : policies)
    if (&present == &policy) return false;
  policies.add(policy);
  return true;
}

List<Value<std::string>> uniqueArns(const List<iam::IManagedPolicy&>& policies) {
  return List<Value<std::string>>::lazy([&policies](ResolveContext& context) {
    List<Value<std::string>> arns;
    std::vector<std::string> seen;
    for (const iam::IManagedPolicy& policy : policies) {
      const Value<std::string> arn = policy.managedPolicyArn();
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
  });
}

}  // namespace cdk::detail
