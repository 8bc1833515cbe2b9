// SPDX-License-Identifier: Apache-2.0
// A document whose keys are known at deployment only: a custom resource resolves it.
#include <cdkpp/cdk.hpp>
#include <cdkpp/core/cfn_json.hpp>
#include <cdkpp/iam/cfn_role.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Json"};
  New<CfnParameter> tagKey{stack, "TagKey"};
  const Value<std::string> key = tagKey->valueAsString();
  New<CfnJson> tagged{stack, "Tagged",
      {.value = CfnJson::object(
           {{"aws:RequestTag/" + key, true}, {"plain", Json::object({{"a", Json::array({1, key})}})}})}};
  const Json statement = Json::object({{"Effect", "Allow"}, {"Action", "sts:AssumeRole"},
      {"Principal", Json::object({{"Service", "ec2.amazonaws.com"}})},
      {"Condition", Json::object({{"StringEquals", tagged->value()}})}});
  New<iam::CfnRole> role{stack, "Role",
      {.assumeRolePolicyDocument = Json::object({{"Version", "2012-10-17"}, {"Statement", Json::array({statement})}})}};
  New<CfnJson> second{stack, "Second", {.value = Json::array({"x", key})}};
  New<CfnOutput> value{stack, "Value", {.value = second->value()}};
  New<CfnOutput> listInText{
      stack, "ListInText", {.value = stack->toJsonString(Json::object({{"list", Fn::split(",", key)}}))}};
  app.synth();
}
