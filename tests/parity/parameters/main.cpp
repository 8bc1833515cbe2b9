// SPDX-License-Identifier: Apache-2.0
// Parameters of all types with all their attributes, and their values in every form.
#include <cdkpp/cdk.hpp>
#include <cdkpp/ec2/cfn_instance.hpp>
#include <cdkpp/ec2/cfn_volume.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Parameters"};
  New<CfnParameter> plain{stack, "Plain"};
  New<CfnParameter> text{stack, "Text", {.allowedPattern = "[a-z]+",
                                         .constraintDescription = "lower case letters",
                                         .default_ = "abc",
                                         .description = "A text",
                                         .maxLength = 10,
                                         .minLength = 1,
                                         .type = "String"}};
  New<CfnParameter> choice{stack, "Choice", {.allowedValues = {"one", "two"}, .default_ = "one"}};
  New<CfnParameter> number{stack, "Number", {.default_ = 3, .maxValue = 10, .minValue = 1, .type = "Number"}};
  New<CfnParameter> zero{stack, "Zero", {.default_ = 0, .maxLength = 0, .minValue = 0, .type = "Number"}};
  New<CfnParameter> secret{stack, "Secret", {.noEcho = true}};
  New<CfnParameter> echo{stack, "Echo", {.default_ = "", .noEcho = false}};
  New<CfnParameter> list{stack, "List", {.default_ = "a,b", .type = "CommaDelimitedList"}};
  New<CfnParameter> numbers{stack, "Numbers", {.default_ = "1,2", .type = "List<Number>"}};
  New<CfnParameter> subnets{stack, "Subnets", {.type = "List<AWS::EC2::Subnet::Id>"}};
  New<CfnParameter> vpc{stack, "Vpc", {.type = "AWS::EC2::VPC::Id"}};
  New<CfnParameter> ami{stack, "Ami", {
      .default_ = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64",
      .type = "AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>",
  }};
  New<CfnParameter> ssmList{stack, "SsmList", {.default_ = "/list",
                                               .type = "AWS::SSM::Parameter::Value<List<String>>"}};
  New<CfnParameter> changed{stack, "Changed"};
  changed->type = "Number";
  changed->default_ = 7;
  changed->description = "Set after creation";
  changed->allowedValues = {"7", "8"};
  changed->noEcho = true;
  changed->constraintDescription = "seven or eight";

  New<CfnResource> uses{stack, "Uses", {
      .properties = Json::object({{"plain", plain->valueAsString()},
                                  {"text", text->valueAsString()},
                                  {"choice", choice->value()},
                                  {"number", number->valueAsNumber()},
                                  {"zero", zero->valueAsNumber()},
                                  {"secret", secret->valueAsString()},
                                  {"list", list->valueAsList()},
                                  {"numbers", numbers->valueAsList()},
                                  {"subnets", subnets->valueAsList()},
                                  {"vpc", vpc->valueAsString()},
                                  {"ssmList", ssmList->valueAsList()},
                                  {"logicalId", text->logicalId()}}),
      .type = "Custom::Uses",
  }};
  New<ec2::CfnInstance> instance{stack, "Instance", {.imageId = ami->valueAsString(),
                                                     .subnetId = Fn::select(0, subnets->valueAsList())}};
  New<ec2::CfnVolume> volume{stack, "Volume", {.availabilityZone = "eu-west-1a", .size = number->valueAsNumber()}};
  New<CfnOutput> joined{stack, "JoinedList", {.value = Fn::join("|", list->valueAsList())}};
  New<CfnOutput> concatenated{stack, "Concatenated", {
      .value = format("{}-{}", text->valueAsString(), number->valueAsNumber())}};
  New<CfnOutput> changedOutput{stack, "Changed2", {.value = changed->value()}};
  app.synth();
}
