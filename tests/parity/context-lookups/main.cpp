// SPDX-License-Identifier: Apache-2.0
// Lookups, by constructs and by themselves, all of them without an answer yet.
#include <cdkpp/cdk.hpp>
#include <cdkpp/core/context_provider.hpp>
#include <cdkpp/ec2.hpp>
#include <cdkpp/kms.hpp>
#include <cdkpp/ssm.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Lookups", {.env = Environment{.account = "111111111111", .region = "eu-west-1"}}};
  New<CfnOutput> parameter{stack, "Parameter", {.value = ssm::StringParameter::valueFromLookup(*stack, "/a/b")}};
  New<CfnOutput> parameterDefault{stack, "ParameterDefault", {
      .value = ssm::StringParameter::valueFromLookup(*stack, "/c", "default-value"),
  }};
  New<CfnOutput> image{stack, "Image", {
      .value = ContextProvider::getValue(*stack, {
          .dummyValue = "ami-1234",
          .props = {
              {"owners", Json::array({"amazon"})},
              {"filters", Json::object({
                  {"name", Json::array({"image-*"})},
                  {"state", Json::array({"available"})},
                  {"image-type", Json::array({"machine"})},
                  {"architecture", Json::array({"arm64"})},
              })},
          },
          .provider = ContextProviderName::AMI_PROVIDER,
      }).value.asString(),
  }};
  Handle<ec2::IVpc> vpc = ec2::Vpc::fromLookup(stack, "Vpc", {.isDefault = true});
  New<CfnOutput> vpcId{stack, "VpcId", {.value = vpc->vpcId()}};
  New<CfnOutput> subnets{stack, "Subnets", {.value = Fn::join(",", vpc->selectSubnets({.subnetType = ec2::SubnetType::PUBLIC}).subnetIds)}};
  New<CfnOutput> zoneId{stack, "ZoneId", {
      .value = ContextProvider::getValue(*stack, {
          .dummyValue = Json::object({{"Id", "DUMMY"}, {"Name", "example.com"}}),
          .props = {{"domainName", "example.com"}},
          .provider = ContextProviderName::HOSTED_ZONE_PROVIDER,
      }).value["Id"].asString(),
  }};
  New<CfnOutput> keyArn{stack, "KeyArn", {.value = kms::Key::fromLookup(stack, "Key", {.aliasName = "alias/key"})->keyArn()}};
  New<CfnOutput> groupId{stack, "GroupId", {.value = ec2::SecurityGroup::fromLookupById(stack, "Group", "sg-12345")->securityGroupId()}};
  app.synth();
}
