// SPDX-License-Identifier: Apache-2.0
#include "prepare/other_environment.hpp"

#include <cdkpp/core/annotations.hpp>
#include <cdkpp/core/names.hpp>

#include <algorithm>

namespace cdk::detail {

namespace {

/// The role of one producer for the stacks of other accounts.
struct OutputsRole {
  std::vector<std::string> principals{};
  std::string roleName{};
};

Json fnSub(std::string_view pattern) { return Json(Intrinsic("Fn::Sub", Json(pattern))); }

struct PublishScope : Construct {
  using Construct::Construct;
};

}  // namespace

Any crossAccountRole(Stack& producer, Stack& consumer) {
  OutputsRole& state = attachment<OutputsRole>(producer.node(), "outputs role");
  if (state.roleName.empty()) {
    Handle<Construct> scope = producer.node().tryFindChild("Publish");
    if (!scope) scope = New<PublishScope>{producer, Id("Publish", producer.node().location())};
    const Location at = producer.node().location();
    Json statement = Json::object({{"Effect", "Allow"},
                                   {"Principal", Json::object({{"AWS", Json::lazy([&state]() -> Any {
                                                                  if (state.principals.size() == 1)
                                                                    return fnSub(state.principals[0]);
                                                                  Json list = Json::array();
                                                                  for (const std::string& principal : state.principals)
                                                                    list.add(fnSub(principal));
                                                                  return list;
                                                                })}})},
                                   {"Action", Json::array({"sts:AssumeRole"})}});
    New<CfnResource> role{*scope, Id("GetStackOutputRole", at), {.type = "AWS::IAM::Role"}};
    state.roleName = cdk::Names::uniqueResourceName(*role, {.maxLength = 64});
    role->addPropertyOverride("AssumeRolePolicyDocument",
                              Json::object({{"Version", "2012-10-17"}, {"Statement", Json::array({statement})}}));
    role->addPropertyOverride("RoleName", state.roleName);
    New<CfnResource> policy{*scope, Id("GetStackOutputPolicy", at), {.type = "AWS::IAM::Policy"}};
    const Value<std::string> stackArn =
        producer.formatArn({.resource = "stack",
                            .resourceName = TreeAccess::state(producer).stackName + "/*",
                            .service = "cloudformation"});
    policy->addPropertyOverride("Roles", Json::array({Json(role->ref())}));
    policy->addPropertyOverride(
        "PolicyDocument",
        Json::object({{"Version", "2012-10-17"},
                      {"Statement", Json::array({Json::object({{"Effect", "Allow"},
                                                               {"Action", "cloudformation:DescribeStacks"},
                                                               {"Resource", Json(stackArn)}})})}}));
    policy->addPropertyOverride("PolicyName", cdk::Names::uniqueResourceName(*policy, {.maxLength = 128}));
  }
  std::string principal = consumer.synthesizer().cloudFormationExecutionRole();
  if (std::find(state.principals.begin(), state.principals.end(), principal) == state.principals.end())
    state.principals.push_back(std::move(principal));
  return producer.formatArn({.region = "", .resource = "role", .resourceName = state.roleName, .service = "iam"});
}

void warnAboutBoth(Stack& consumer) {
  bool& warned = attachment<bool>(consumer.node().root().node(), "transitional references");
  if (warned) return;
  warned = true;
  Annotations::of(consumer).addWarningV2(
      "@aws-cdk/core:crossStackReferencesBothTransitional",
      "Feature flag \"@aws-cdk/core:defaultCrossStackReferences\" currently set to \"both\". This is a transitory "
      "state. "
      "After you have finished deploying this application everywhere, set it to \"weak\". (See: "
      "https://github.com/aws/aws-cdk/blob/main/packages/aws-cdk-lib/README.md#reference-strength)");
}

void warnAboutStrongAcrossAccounts(Stack& consumer) {
  Annotations::of(consumer).addWarningV2(
      "@aws-cdk/core:crossAccountRefsAreAlwaysWeak",
      "Strong references requested, but cross-account references can only be weak. Acknowledge this warning or set "
      "\"@aws-cdk/core:defaultCrossStackReferences\" to \"weak\" to remove this message.");
}

}  // namespace cdk::detail
