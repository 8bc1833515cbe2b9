// SPDX-License-Identifier: Apache-2.0
// How principals and conditions stand in the resource policy of a function, which knows less than policies do.
#include "lambda/permissions.hpp"

#include <cdkpp/core/errors.hpp>
#include <cdkpp/iam/principals.hpp>

namespace cdk::detail {
namespace {

/// The only entry of an object, or undefined.
Json onlyEntry(const Json& object, const char* key) {
  return object.isObject() && object.size() == 1 ? object[key] : Json();
}

Optional<Value<std::string>> textAt(const Json& object, const char* op, const char* key) {
  const Json conditions = object.isObject() ? object[op] : Json();
  const Json value = conditions.isObject() ? conditions[key] : Json();
  return {Raw{}, value};
}

bool isSupported(std::string_view op, std::string_view key) {
  return (op == "ArnLike" && key == "aws:SourceArn") ||
         (op == "StringEquals" && (key == "aws:SourceAccount" || key == "aws:PrincipalOrgID"));
}

}  // namespace

Value<std::string> permissionPrincipal(const iam::IPrincipal& given, const IConstruct& about) {
  const auto* adapter = dynamic_cast<const iam::PrincipalAdapter*>(&given);
  const iam::IPrincipal& principal = adapter ? adapter->wrapped() : given;
  if (const auto* account = dynamic_cast<const iam::AccountPrincipal*>(&principal)) return account->accountId();
  if (const auto* service = dynamic_cast<const iam::ServicePrincipal*>(&principal))
    return iam::ServicePrincipal::servicePrincipalName(service->service());
  if (const auto* arn = dynamic_cast<const iam::ArnPrincipal*>(&principal)) return arn->arn();
  const iam::PrincipalPolicyFragment fragment = principal.policyFragment();
  if (onlyEntry(onlyEntry(fragment.conditions, "StringEquals"), "aws:PrincipalOrgID").hasValue()) return "*";
  const bool conditional = fragment.conditions.isObject() && fragment.conditions.size() > 0;
  const Json aws = fragment.principalJson.isObject() ? fragment.principalJson["AWS"] : Json();
  if (!conditional && aws.isArray() && aws.size() == 1) return {Raw{}, aws[0]};
  if (!conditional && aws.hasValue() && !aws.isArray()) return {Raw{}, aws};
  throw ValidationError("CDKPP4605",
                        "the resource policy of a function cannot hold the principal " + principal.toString() +
                            "; it takes an account, an ARN, a service or an organization",
                        about);
}

PermissionConditions permissionConditions(const iam::IPrincipal& principal, const IConstruct& about) {
  const Json conditions = principal.policyFragment().conditions;
  if (!conditions.isObject()) return {};
  std::string unsupported;
  for (std::size_t i = 0; i < conditions.size(); ++i) {
    const Json keys = conditions.value(i);
    for (std::size_t j = 0; keys.isObject() && j < keys.size(); ++j)
      if (!isSupported(conditions.key(i), keys.key(j)))
        unsupported += (unsupported.empty() ? "" : ", ") + conditions.key(i) + " of " + keys.key(j);
  }
  if (!unsupported.empty())
    throw ValidationError("CDKPP4606",
                          "the resource policy of a function cannot hold the conditions " + unsupported +
                              "; it takes ArnLike of aws:SourceArn, and StringEquals of aws:SourceAccount and "
                              "aws:PrincipalOrgID",
                          about);
  PermissionConditions result{.principalOrgID = textAt(conditions, "StringEquals", "aws:PrincipalOrgID"),
                              .sourceAccount = textAt(conditions, "StringEquals", "aws:SourceAccount"),
                              .sourceArn = textAt(conditions, "ArnLike", "aws:SourceArn")};
  if (result.principalOrgID && (result.sourceAccount || result.sourceArn))
    throw ValidationError("CDKPP4606",
                          "the resource policy of a function cannot hold aws:PrincipalOrgID beside other conditions; "
                          "make it two permissions",
                          about);
  return result;
}

}  // namespace cdk::detail
