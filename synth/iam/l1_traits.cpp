// SPDX-License-Identifier: Apache-2.0
#include "iam/l1_traits.hpp"

#include <string_view>

#include "tree/state.hpp"

namespace cdk::detail {
namespace {

struct Known {
  std::string_view type;
  std::shared_ptr<L1Traits> (*make)(CfnResource&);
};
constexpr Known KNOWN[] = {
    {"AWS::DynamoDB::Table", &traitsOfTable}, {"AWS::KMS::Key", &traitsOfKey},     {"AWS::S3::Bucket", &traitsOfBucket},
    {"AWS::SNS::Topic", &traitsOfTopic},      {"AWS::SQS::Queue", &traitsOfQueue},
};

}  // namespace

L1Traits* traitsOf(CfnResource& l1) {
  for (const Known& known : KNOWN) {
    if (known.type != l1.cfnResourceType()) continue;
    auto& traits = attachment<std::shared_ptr<L1Traits>>(static_cast<const IConstruct&>(l1).node(), "grants");
    if (!traits) traits = known.make(l1);
    return traits.get();
  }
  return nullptr;
}

Json policyOfL1(const iam::PolicyDocument& document) {
  return Json::lazy([document]() -> Json {
    if (document.isEmpty()) return {};
    Json statements = Json::array();
    for (const iam::PolicyStatement& statement : document.statements()) statements.add(statement.toStatementJson());
    return Json::object({{"Statement", statements}, {"Version", "2012-10-17"}});
  });
}

iam::Grant grantOn(IConstruct& resource, const Value<std::string>& arn, const iam::IGrantable& grantee,
                   List<Value<std::string>> actions, const EncryptedPermissionsOptions& options) {
  const List<Value<std::string>> arns =
      options.resourceArns.hasValue() ? options.resourceArns : List<Value<std::string>>{arn};
  const auto policy = iam::ResourceWithPolicies::of(resource);
  iam::Grant grant = policy
                         ? iam::Grant::addToPrincipalOrResource(
                               {.actions = actions, .grantee = grantee, .resource = *policy, .resourceArns = arns})
                         : iam::Grant::addToPrincipal({.actions = actions, .grantee = grantee, .resourceArns = arns});
  if (options.keyActions.size() > 0)
    if (const auto encrypted = iam::EncryptedResources::of(resource))
      encrypted->grantOnKey(grantee, options.keyActions);
  return grant;
}

}  // namespace cdk::detail
