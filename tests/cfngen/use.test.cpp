// SPDX-License-Identifier: Apache-2.0
// The generated code of the two services compiles and means what it should.
#include <cdkpp/core/app.hpp>
#include <cdkpp/core/aws.hpp>
#include <cdkpp/core/stack.hpp>
#include <cdkpp/gadgets.hpp>
#include <cdkpp/parts.hpp>

#include "assembly/template.hpp"
#include "support/catch.hpp"

using namespace cdk;

namespace {

std::string propertiesOf(Stack& stack, const char* resource) {
  const Json rendered = Json::parse(detail::renderTemplate(stack, 0));
  return rendered["Resources"][resource]["Properties"].dump();
}

}  // namespace

TEST_CASE("properties, nested types and tags are written in the order of their CloudFormation names", "[cfngen]") {
  App app;
  New<Stack> stack{app, "Stack"};
  New<gadgets::CfnDBGadget> gadget{*stack, "Gadget",
      {
          .aclRule = "none",
          .kind = gadgets::CfnDBGadget::Kind::AWS_KMS,
          .policy = Json::object({{"a", 1}}),
          .rules = {gadgets::CfnDBGadget::RuleProperty{
              .statement =
                  gadgets::CfnDBGadget::StatementProperty{.nothing = gadgets::CfnDBGadget::EmptyProperty{}, .zeta = 1},
              .value = "v"}},
      }};
  gadget->node = "n";
  CHECK(propertiesOf(*stack, "Gadget") == R"({"Kind":"aws:kms","Node":"n","Policy":{"a":1},"RuleOfACL":"none",)"
                                          R"("Rules":[{"Statement":{"Alpha":1,"Nothing":{}},"Value":"v"}]})");
}

// Labels are the tags of this type, so they are sorted.
TEST_CASE("what a class gives to others is a token of the right form", "[cfngen]") {
  App app;
  New<Stack> stack{app, "Stack"};
  New<gadgets::CfnDBGadget> gadget{*stack, "Gadget",
      {.kind = "k", .policy = Json::object(), .rules = List<gadgets::CfnDBGadgetRuleProperty>::empty()}};
  New<parts::CfnPart> part{*stack, "Part", {.ref = parts::CfnPart::Ref::LEFT}};
  const interfaces::parts::PartReference names = part->partRef();
  New<parts::CfnPart> user{*stack, "User",
      {.labels = {{"arn", gadget->dbGadgetRef().gadgetArn}, {"name", gadget->dbGadgetRef().gadgetName},
           {"kind", *gadget->dbGadgetRef().kind}, {"port", gadget->attrEndpointPort()}, {"part", names.partName}}}};
  CHECK(propertiesOf(*stack, "User") ==
        R"({"Labels":{"arn":{"Fn::GetAtt":["Gadget","Arn"]},"kind":"k","name":{"Ref":"Gadget"},)"
        R"("part":{"Fn::Select":[1,{"Fn::Split":["|",{"Ref":"Part"}]}]},)"
        R"("port":{"Fn::GetAtt":["Gadget","Endpoint.Port"]}}})");
}

TEST_CASE("a construct is of a class when it has its resource type", "[cfngen]") {
  App app;
  New<Stack> stack{app, "Stack"};
  New<parts::CfnPart> part{*stack, "Part", {}};
  New<CfnResource> untyped{*stack, "Untyped", {.type = "Fake::Parts::Part"}};
  New<parts::CfnResource> other{*stack, "Other", {}};
  CHECK(parts::CfnPart::isCfnPart(*part));
  CHECK(parts::CfnPart::isCfnPart(*untyped));
  CHECK_FALSE(parts::CfnPart::isCfnPart(*other));
  CHECK_FALSE(parts::CfnPart::isCfnPart(*stack));
}

TEST_CASE("the ARN of a reference is its own or is made of its names", "[cfngen]") {
  App app;
  New<Stack> stack{app, "Stack"};
  New<parts::CfnPart> part{*stack, "Part", {}};
  const auto gadget = gadgets::CfnDBGadget::fromGadgetName(*stack, "Gadget", "g");
  New<parts::CfnPart> user{*stack, "User",
      {.labels = {{"a", parts::CfnPart::arnForPart(*part)}, {"b", gadgets::CfnDBGadget::arnForDBGadget(*gadget)}}}};
  CHECK(propertiesOf(*stack, "User") ==
        R"({"Labels":{"a":{"Fn::Join":["",["arn:",{"Ref":"AWS::Partition"},":parts:",{"Ref":"AWS::Region"},":",)"
        R"({"Ref":"AWS::AccountId"},":gadget/",{"Fn::Select":[0,{"Fn::Split":["|",{"Ref":"Part"}]}]},"/part/",)"
        R"({"Fn::Select":[1,{"Fn::Split":["|",{"Ref":"Part"}]}]}]]},"b":{"Fn::Join":["",["arn:",)"
        R"({"Ref":"AWS::Partition"},":gadgets:",{"Ref":"AWS::Region"},":",{"Ref":"AWS::AccountId"},":gadget/g"]]}}})");
}

TEST_CASE("a reference by its ARN has the name, account and region of the ARN", "[cfngen]") {
  App app;
  New<Stack> stack{app, "Stack"};
  const auto gadget =
      gadgets::CfnDBGadget::fromDBGadgetArn(*stack, "Gadget", "arn:aws:gadgets:eu-west-1:1234:gadget/g");
  CHECK(gadget->dbGadgetRef().gadgetName.literal() == "g");
  CHECK_FALSE(gadget->dbGadgetRef().kind.hasValue());
  const auto& resource = dynamic_cast<const IResource&>(*gadget);
  CHECK(resource.env().account.literal() == "1234");
  CHECK(resource.env().region.literal() == "eu-west-1");
  CHECK(Resource::isResource(*gadget));
  CHECK_FALSE(Resource::isOwnedResource(*gadget));
}

TEST_CASE("fails to import an ARN of another form", "[cfngen]") {
  App app;
  New<Stack> stack{app, "Stack"};
  const char* const wrong[] = {"arn:aws:gadgets:eu-west-1:1234:gizmo/g", "arn:aws:parts:eu-west-1:1234:gadget/g", "g"};
  for (const char* arn : wrong) {
    CAPTURE(arn);
    CHECK_THROWS_WITH(gadgets::CfnDBGadget::fromDBGadgetArn(*stack, arn, arn),
        Catch::Matchers::Contains("is not an ARN of the form 'arn:${Partition}:gadgets:"));
  }
  CHECK_THROWS_WITH(gadgets::CfnDBGadget::fromDBGadgetArn(*stack, "Token", Aws::STACK_ID),
      Catch::Matchers::Contains("'<token>' is not an ARN"));
}
